// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing.h"
#include <QRegularExpression>

namespace cloudgreet::rehearsal {
namespace {
QRegularExpression words(const char16_t *pattern)
{
    return QRegularExpression{QString::fromUtf16(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
}

/// The question is what was said last; of two that end at the same place, the one that stands first here.
const QList<std::pair<Question, QRegularExpression>> &questions()
{
    using Q = Question;
    static const QList<std::pair<Question, QRegularExpression>> all{{Q::Consent, words(u"may i record|puedo grabar")},
        {Q::AnythingElse, words(u"anything else|algo más\\?")},
        {Q::PhoneReadBack,
            words(u"(?:that is|i have) [\\d ,+]{7,}\\. is that (?:right|correct)|(?:es el|tengo el) [\\d ,+]{7,}\\. "
                  u"¿(?:es correcto|está bien)")},
        {Q::OwnPhone, words(u"(?:use|usar) (?:the number you're calling from|el número desde el que llama)[^.?]*\\?")},
        {Q::SpelledName, words(u"spell (?:your|the) name|deletrearme")},
        {Q::Name, words(u"what name is it for|your name, please|a nombre de quién|me dice su nombre")},
        {Q::Phone,
            words(u"best phone number|what number can we reach|number (?:digit by digit|one digit)|su número de "
                  u"teléfono|qué número podemos|(?:el|número) cifra por cifra")},
        {Q::RestOfPhone, words(u"\\d\\. (?:go on|and the rest|siga|¿y el resto)")},
        {Q::Confirm, words(u"shall i book (?:it|that)|hago la reserva")},
        {Q::WhatToChange, words(u"what should i change|qué cambio")},
        {Q::ConfirmCancel,
            words(u"(?:you want to cancel|shall i cancel)[^?]*\\?|(?:quiere cancelar|¿cancelo) [^?]*\\?")},
        {Q::ConfirmMove, words(u"(?:i would move|cambiaría) [^?]*\\?|\\bmoves to [^?]*\\?")},
        {Q::MessageText, words(u"what message should|should i tell them|qué mensaje quiere|qué les digo")},
        {Q::Day, words(u"or try another day|o probamos otro día")},
        {Q::OfferMessage, words(u"shall i take a message|tomo un mensaje")},
        {Q::OfferTransfer,
            words(u"connect you to someone here[^?]*\\?(?: shall i\\?)?|comunicar\\w* con alguien de aquí[.?](?: ¿lo "
                  u"hago\\?)?|to someone here\\. shall i")},
        {Q::PassOn,
            words(u"pass (?:it|your question) on[^?]*\\?|shall i pass|pasar su pregunta[^?]*\\?|pasárselo[^?]*\\?|se "
                  u"lo paso")},
        {Q::WhichAppointment, words(u"which one do you mean\\?|which one is it about|de cuál se trata")},
        {Q::Service,
            words(u"like to come in for|which service would|would that be |one do you mean:|choose one of these|qué "
                  u"servicio desea|sería la cita|¿sería |cuál de estos|elija uno|shall i find a time for that|would "
                  u"book [^.]* for "
                  u"that\\. shall i|le busco una hora para eso")},
        {Q::Staff, words(u"who would you like to see|con quién le gustaría")},
        {Q::Day,
            words(u"what (?:other )?day|when would you like to (?:come|move)|what time (?:on|would)|say a day and a "
                  u"time|cuándo (?:le gustaría|quiere)[^?]*\\?|qué (?:otro )?día[^?]*\\?|a qué hora le "
                  u"viene[^?]*\\?|qué día y hora[^?]*\\?")},
        {Q::Offers,
            words(u"which suits you|which one would you like|would one of those|does one of those|does that work|would "
                  u"that (?:suit|work)|which would suit"
                  u"|say the first one|how about [^?]*\\?|shall i take (?!a message)[^?]*\\?|le viene "
                  u"(?:bien|mejor)\\?|le va bien|cuál prefiere|le sirve alguna|decir la primera|qué le parece")},
        {Q::StillThere, words(u"are you (?:still )?there|can you hear me|sigue ahí|está ahí|me oye")},
        {Q::Need,
            words(u"how can i help|what can i do for you|you can say, for example|like to know\\?|en qué puedo|qué "
                  u"puedo hacer por|puede decir, por ejemplo|qué quiere saber")},
        {Q::YesOrNo, words(u"just say yes or no|diga solo sí o no")}};
    return all;
}

Question questionIn(const QString &said)
{
    Question found = Question::None;
    qsizetype furthest = -1;
    for (const auto &[question, pattern] : questions())
        for (auto hits = pattern.globalMatch(said); hits.hasNext();)
            if (const qsizetype end = hits.next().capturedEnd(); end > furthest) {
                furthest = end;
                found = question;
            }
    return found;
}

int monthOf(const QString &name)
{
    static const QStringList english{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s},
        spanish{u"ene"_s, u"feb"_s, u"mar"_s, u"abr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"ago"_s, u"sep"_s, u"oct"_s,
            u"nov"_s, u"dic"_s};
    const QString short_ = name.left(3).toLower();
    return int(std::max(english.indexOf(short_), spanish.indexOf(short_))) + 1;
}

/// The day of that name that is not long gone.
QDate nearest(int month, int day, QDate today)
{
    const QDate thisYear{today.year(), month, day};
    return thisYear.isValid() && thisYear < today.addDays(-7) ? QDate{today.year() + 1, month, day} : thisYear;
}

QTime clockOf(const QRegularExpressionMatch &hit)
{
    const QString half = hit.captured(u"half").toLower();
    const int hour = hit.captured(u"hour").toInt() % 12;
    const bool afternoon = half == u"pm"_s || half.endsWith(u"tarde"_s) || half.endsWith(u"noche"_s);
    return QTime{hour + (afternoon ? 12 : 0), hit.captured(u"minute").toInt()};
}

/// Days and times in the order said; a time belongs to the day before it.
QList<QDateTime> momentsIn(const QString &said, const QDateTime &now)
{
    static const QRegularExpression either
        = words(u"(?<month>January|February|March|April|May|June|July|August|September|October|November|December) "
                u"(?<day>\\d{1,2})(?:st|nd|rd|th)"
                u"|(?<dia>\\d{1,2}) de "
                u"(?<mes>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
                u"|(?<hour>\\d{1,2})(?::(?<minute>\\d\\d))? (?<half>am|pm|de la (?:mañana|tarde|noche))\\b");
    QList<QDateTime> moments;
    QDate day;
    for (auto hits = either.globalMatch(said); hits.hasNext();) {
        const auto hit = hits.next();
        if (hit.hasCaptured(u"month") || hit.hasCaptured(u"mes")) {
            const bool english = !hit.captured(u"month").isEmpty();
            if (english || !hit.captured(u"mes").isEmpty()) {
                day = nearest(monthOf(hit.captured(english ? u"month" : u"mes")),
                    hit.captured(english ? u"day" : u"dia").toInt(), now.date());
                continue;
            }
        }
        if (day.isValid())
            moments << QDateTime{day, clockOf(hit)};
    }
    return moments;
}

QList<QDate> daysIn(const QString &said, const QDateTime &now)
{
    static const QRegularExpression english
        = words(u"(January|February|March|April|May|June|July|August|September|October|November|December) "
                u"(\\d{1,2})(?:st|nd|rd|th)"),
        spanish = words(u"(\\d{1,2}) de "
                        u"(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"),
        today = words(u"\\b(?:today|hoy)\\b"), tomorrow = words(u"\\b(?:tomorrow|(?<!de la |la )mañana)\\b");
    QList<QDate> days;
    for (auto hits = english.globalMatch(said); hits.hasNext();) {
        const auto hit = hits.next();
        days << nearest(monthOf(hit.captured(1)), hit.captured(2).toInt(), now.date());
    }
    for (auto hits = spanish.globalMatch(said); hits.hasNext();) {
        const auto hit = hits.next();
        days << nearest(monthOf(hit.captured(2)), hit.captured(1).toInt(), now.date());
    }
    if (today.match(said).hasMatch())
        days << now.date();
    if (tomorrow.match(said).hasMatch())
        days << now.date().addDays(1);
    return days;
}

/// What is on offer or read back, without what was said before it.
QString theOffer(const QString &said)
{
    static const QRegularExpression opening
        = words(u".*\\b(?:i (?:still )?have|i could do|i can offer|nearest i have is|closest are|how about|shall i "
                u"take|so that is|to confirm|you want to cancel|shall i cancel|i would move"
                u"|(?:todavía )?tengo|podría ser|puedo ofrecerle|qué le parece|entonces,|para confirmar|quiere "
                u"cancelar|cancelo|cambiaría)\\b");
    const auto hit = opening.match(said);
    return hit.hasMatch() ? said.mid(hit.capturedEnd()) : said;
}

QString captured(const QRegularExpression &pattern, const QString &said)
{
    return pattern.match(said).captured(1);
}
} // namespace

Heard hear(const QString &said, const QDateTime &now)
{
    static const QRegularExpression refused
        = words(u"not free|i don't have (?:that|anything)|nothing free|nothing (?:earlier|later)|we are closed|already "
                u"in the past|short notice|further ahead|run past|just been taken|there is no \\w"
                u"|no está libre|no tengo nada|estamos cerrados|está cerrado|ya ha pasado|poca antelación|más lejos de "
                u"lo que|no daría tiempo|acaba de ocupar|aquí no atiende"),
        unclear = words(u"did not (?:quite )?(?:understand|get) that|line is not very clear|did not hear|did not get a "
                        u"full|no le he entendido|no lo he entendido|no se oye|no he entendido|no he oído"),
        booked = words(u"you're booked|all booked|i have you down|cita queda reservada|está reservada su cita|le he "
                       u"apuntado para"),
        moved = words(u"it is now on|is moved to|noted the move|ahora es el|anotado el cambio"),
        cancelled
        = words(u"it is cancelled|have cancelled|noted the cancellation|queda cancelada|anotado la cancelación"),
        message = words(u"message has been passed|passed your message|pasado su mensaje"),
        texts = words(u"not get any more texts|no recibirá más mensajes"),
        connecting = words(u"try to connect you\\.|put you through|intento comunicarle"),
        goodbye = words(u"goodbye|adiós"), emergency = words(u"call 911|al 911"),
        digits = words(u"(?:that is|i have|es el|tengo el) ([\\d ,+]{7,})\\. "),
        name = words(u"(?:thanks|thank you|gracias), ([^.?!]+)[.!]"),
        nameAtEnd = words(u" (?:for|a nombre de) ([^.?!,]+)\\. ¿?(?:shall i book|hago la)");
    Heard heard;
    heard.question = questionIn(said);
    heard.moments = momentsIn(theOffer(said), now);
    heard.days = daysIn(said, now);
    heard.digits = captured(digits, said).remove(QRegularExpression{u"[ ,]"_s});
    heard.name = captured(nameAtEnd, said);
    if (heard.name.isEmpty())
        heard.name = captured(name, said);
    const auto says = [&](const QRegularExpression &pattern) { return pattern.match(said).hasMatch(); };
    heard.refused = says(refused);
    heard.unclear = says(unclear);
    heard.booked = says(booked);
    heard.moved = says(moved);
    heard.cancelled = says(cancelled);
    heard.messageTaken = says(message);
    heard.noMoreTexts = says(texts);
    heard.connecting = says(connecting);
    heard.goodbye = says(goodbye);
    heard.emergency = says(emergency);
    return heard;
}
} // namespace cloudgreet::rehearsal
