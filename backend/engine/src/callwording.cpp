// SPDX-License-Identifier: GPL-3.0-or-later
#include "callwording.h"
#include <QRegularExpression>

namespace cloudgreet::wording {
namespace {
QString in(const QString &language, const char16_t *english, const char16_t *spanish)
{
    return QString::fromUtf16(language.startsWith(u"es") ? spanish : english);
}
} // namespace

QString languageOf(const DialogueState &dialogue, const Business &business)
{
    const QString spoken = dialogue.memory().value(u"language").toString();
    return spoken.isEmpty() ? business.agent.language : spoken;
}

QString announceRecording(const QString &language)
{
    return in(language, u"This call is recorded.", u"Esta llamada se graba.");
}

QString askConsent(const QString &language)
{
    return in(language, u"May I record this call? Please say yes or no.",
        u"¿Puedo grabar esta llamada? Diga sí o no, por favor.");
}

bool isConsent(const QString &answer)
{
    // Anything but a clear yes is a no: consent is not guessed.
    static const QRegularExpression yes{
        u"\\A\\W*(?:yes|yeah|yep|sure|ok|okay|of course|go ahead|that's fine|fine|sí|si|claro|vale|por supuesto|adelante)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression no{u"\\b(?:no|not|don't|nope)\\b"_s, QRegularExpression::CaseInsensitiveOption};
    return yes.match(answer).hasMatch() && !no.match(answer).hasMatch();
}

QString oneMoment(const QString &language, quint32 variety)
{
    static constexpr const char16_t *english[]
        = {u"One moment, I am looking.", u"Just a second, please.", u"Still with you, one moment."};
    static constexpr const char16_t *spanish[]
        = {u"Un momento, lo estoy mirando.", u"Un segundo, por favor.", u"Sigo aquí, un momento."};
    const size_t one = variety % std::size(english);
    return in(language, english[one], spanish[one]);
}

QString lastMinute(const QString &language)
{
    return in(language, u"I am sorry, we have about a minute left on this call.",
              u"Lo siento, nos queda más o menos un minuto en esta llamada.");
}

QString timeIsUp(const QString &language)
{
    return in(language, u"I am sorry, I have to end this call now. Please call again any time. Goodbye.",
              u"Lo siento, tengo que terminar la llamada. Vuelva a llamar cuando quiera. Adiós.");
}

QString goodbye(const QString &language)
{
    return in(language, u"Thank you for calling. Goodbye.", u"Gracias por llamar. Adiós.");
}

QString nobodyThere(const QString &language)
{
    return in(language, u"I am sorry, nobody could take your call just now. How can I help you?",
              u"Lo siento, nadie ha podido atenderle ahora mismo. ¿En qué puedo ayudarle?");
}

QString connecting(const QString &language)
{
    return in(language, u"One moment please, I am trying to reach somebody for you.",
              u"Un momento, por favor, intento localizar a alguien.");
}

QString stillRinging(const QString &language, quint32 variety)
{
    static constexpr const char16_t *english[] = {u"I am still trying to reach somebody. Please stay on the line.",
        u"Thank you for waiting, one moment more.", u"I am still here, and still trying."};
    static constexpr const char16_t *spanish[] = {u"Sigo intentando localizar a alguien. No cuelgue, por favor.",
        u"Gracias por esperar, un momento más.", u"Sigo aquí, intentándolo."};
    const size_t one = variety % std::size(english);
    return in(language, english[one], spanish[one]);
}

QString backWithUs(const QString &language)
{
    return in(language,
        u"The other side has hung up, so you are back with me. Is there anything else I can do for you?",
        u"La otra persona ha colgado, así que vuelve a estar conmigo. ¿Puedo ayudarle en algo más?");
}

QString callerHasGone(const QString &language)
{
    return in(
        language, u"The caller has just hung up. Thank you, goodbye.", u"La persona acaba de colgar. Gracias, adiós.");
}

QString backAgain(const QString &language)
{
    return in(language, u"Sorry about that, I am back.", u"Perdone, ya estoy aquí otra vez.");
}

QString keyed(const QString &digits)
{
    return u"(on the keypad) "_s + digits;
}

QString nobodyTookTransfer()
{
    return QObject::tr("A caller asked for a person and nobody on the on-call list took the call");
}
} // namespace cloudgreet::wording
