// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwording.h"
#include "language/understand.h"
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace cloudgreet::textwording {
namespace {
bool isSpanish(const QString &language)
{
    return language.startsWith(u"es");
}

QString pick(const QString &language, const char16_t *english, const char16_t *inSpanish)
{
    return QString::fromUtf16(isSpanish(language) ? inSpanish : english);
}

QString how(const Business &business, const QString &language)
{
    const QString number = business.phoneNumbers.isEmpty()
        ? QString{}
        : business.phoneNumbers.first().forPeople(business.phoneNumbers.first().region());
    return pick(language, u"To change it, call %1.", u"Para cambiarla, llame al %1.").arg(number);
}

/// At the customer's, where they gave an address for it; else at the business's.
QString place(const Business &business, const QString &language, const Appointment &a)
{
    const QString where = a.address.isEmpty() ? business.address : a.address;
    return where.isEmpty() ? QString{} : u" "_s + pick(language, u"Where: %1.", u"Dónde: %1.").arg(where);
}

QString calendarFile(const QString &language, const QString &link)
{
    return link.isEmpty() ? QString{}
                          : u" "_s + pick(language, u"For your calendar: %1", u"Para su calendario: %1").arg(link);
}

/// A one-word text without the marks around it: "  stop!! " is STOP.
QString bareWord(const QString &text)
{
    QString word;
    for (const QChar c : text.toUpper())
        word += c.isLetterOrNumber() ? c : u' ';
    return word.simplified();
}
} // namespace

QString when(const Business &business, const QString &language, const QDateTime &utc)
{
    const QDateTime local = utc.toTimeZone(business.zone);
    if (isSpanish(language))
        return QLocale{QLocale::Spanish}.toString(local, u"ddd d 'de' MMM 'a las' H:mm"_s);
    return QLocale{QLocale::English}.toString(local, u"ddd, MMM d 'at' h:mm AP"_s);
}

QString confirmation(const Business &business, const QString &language, const Appointment &a, const QString &link)
{
    return pick(language, u"%1: you are booked for %2 on %3.", u"%1: tiene cita de %2 el %3.")
               .arg(business.name, a.serviceName, when(business, language, a.startUtc))
        + place(business, language, a) + u' ' + how(business, language) + calendarFile(language, link);
}

QString moved(const Business &business, const QString &language, const Appointment &a, const QString &link)
{
    return pick(language, u"%1: your %2 is now on %3.", u"%1: su cita de %2 es ahora el %3.")
               .arg(business.name, a.serviceName, when(business, language, a.startUtc))
        + place(business, language, a) + u' ' + how(business, language) + calendarFile(language, link);
}

QString cancelled(const Business &business, const QString &language, const Appointment &a)
{
    return pick(language, u"%1: your %2 on %3 is cancelled.", u"%1: su cita de %2 del %3 queda anulada.")
        .arg(business.name, a.serviceName, when(business, language, a.startUtc));
}

QString conflict(const Business &business, const QString &language, const Appointment &a, const QList<Slot> &others)
{
    QStringList times;
    for (const Slot &slot : others)
        times << when(business, language, slot.startUtc);
    const QString sorry = pick(language, u"%1: we are sorry, %2 on %3 is not free after all.",
        u"%1: lo sentimos, la hora de %2 del %3 al final no está libre.")
                              .arg(business.name, a.serviceName, when(business, language, a.startUtc));
    if (times.isEmpty())
        return sorry + u' ' + how(business, language);
    return sorry + u' ' + pick(language, u"We could do: %1.", u"Podemos ofrecerle: %1.").arg(times.join(u"; "_s)) + u' '
        + how(business, language);
}

QString reminder(const Business &business, const QString &language, const Appointment &a)
{
    return pick(language, u"%1: a reminder of your %2 on %3.", u"%1: le recordamos su cita de %2, el %3.")
               .arg(business.name, a.serviceName, when(business, language, a.startUtc))
        + place(business, language, a) + u' ' + how(business, language);
}

QString recovery(const Business &business, const QString &language)
{
    return pick(language, u"%1: sorry we missed your call. Reply here or call us again and we will find you a time.",
        u"%1: sentimos no haber atendido su llamada. Responda aquí o vuelva a llamar y le buscamos hora.")
        .arg(business.name);
}

OptWord optWord(const QString &text)
{
    static const QStringList stop{
        u"STOP"_s, u"STOPALL"_s, u"STOP ALL"_s, u"UNSUBSCRIBE"_s, u"CANCEL"_s, u"END"_s, u"QUIT"_s};
    static const QStringList start{u"START"_s, u"UNSTOP"_s};
    const QString word = bareWord(text);
    if (stop.contains(word))
        return OptWord::Stop;
    if (start.contains(word))
        return OptWord::Start;
    return word == u"HELP"_s ? OptWord::Help : OptWord::None;
}

bool mayMeanTheBooking(const QString &text)
{
    const QString word = bareWord(text);
    return word == u"CANCEL"_s || word == u"END"_s;
}

bool asksForNoTexts(const QString &text)
{
    constexpr double sure = 0.8;
    const auto meaning = language::understand(text, {});
    return meaning.intent == language::Intent::StopTexting && meaning.confidence >= sure;
}

QString received(const QString &text, qsizetype pictures)
{
    constexpr qsizetype mostWords = 4000, mostPictures = 10;
    QStringList parts;
    if (!text.trimmed().isEmpty())
        parts << text.left(mostWords);
    for (qsizetype i = 0; i < std::min(pictures, mostPictures); ++i)
        parts << QObject::tr("[picture]");
    return parts.join(u' ');
}

QString whyNot(const QString &code, const QString &said)
{
    static const QHash<QString, const char *> known{
        {u"40001"_s, QT_TRANSLATE_NOOP("TextReasons", "The number is a landline or cannot get texts")},
        {u"40002"_s, QT_TRANSLATE_NOOP("TextReasons", "The carrier took the text for spam")},
        {u"40003"_s,
            QT_TRANSLATE_NOOP("TextReasons", "The carrier took the text for spam and blocks this number for now")},
        {u"40008"_s,
            QT_TRANSLATE_NOOP("TextReasons", "The phone could not be reached, or its carrier did not take the text")},
        {u"40010"_s,
            QT_TRANSLATE_NOOP(
                "TextReasons", "Your number is not registered for texting (10DLC); register it with Telnyx")},
        {u"40011"_s, QT_TRANSLATE_NOOP("TextReasons", "More texts than the carrier allows your number in this time")},
        {u"40300"_s, QT_TRANSLATE_NOOP("TextReasons", "The customer has asked for no more texts")},
        {u"40305"_s,
            QT_TRANSLATE_NOOP("TextReasons", "Your number is not assigned to the messaging profile at Telnyx")},
        {u"40309"_s, QT_TRANSLATE_NOOP("TextReasons", "Your messaging profile does not allow texts to that country")},
        {u"40310"_s, QT_TRANSLATE_NOOP("TextReasons", "This is not a number that texts can be sent to")},
        {u"40312"_s, QT_TRANSLATE_NOOP("TextReasons", "Your messaging profile is switched off at Telnyx")},
        {u"40318"_s, QT_TRANSLATE_NOOP("TextReasons", "Too many texts were waiting at Telnyx")},
        {u"40322"_s, QT_TRANSLATE_NOOP("TextReasons", "The carrier does not allow what the text says")},
        {u"40329"_s, QT_TRANSLATE_NOOP("TextReasons", "Your toll-free number is not verified for texting")},
        {u"40331"_s, QT_TRANSLATE_NOOP("TextReasons", "Your messaging profile allows no countries yet")},
        {u"40333"_s, QT_TRANSLATE_NOOP("TextReasons", "The spending limit of your messaging profile is reached")},
        {u"20012"_s, QT_TRANSLATE_NOOP("TextReasons", "Your Telnyx account is inactive or out of funds")}};
    if (const char *words = known.value(code))
        return QString::fromLatin1(words);
    return said.isEmpty() ? QString::fromLatin1(QT_TRANSLATE_NOOP("TextReasons", "Telnyx gave no reason"))
                          : said.left(400);
}

QString reasonText(const QString &reason)
{
    return QCoreApplication::translate("TextReasons", reason.toUtf8().constData());
}

bool saysOptedOut(const QString &code, const QString &said, bool isReport)
{
    const auto names = [&](const QString &words) { return said.contains(words, Qt::CaseInsensitive); };
    return code == u"40300"_s
        && (!isReport || names(u"STOP message"_s) || names(u"block rule"_s) || names(u"opted out"_s));
}
} // namespace cloudgreet::textwording
