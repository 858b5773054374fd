// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwording.h"
#include <QLocale>

namespace cloudgreet::textwording {
namespace {
bool spanish(const Business &business)
{
    return business.agent.language.startsWith(u"es");
}

QString pick(const Business &business, const char16_t *english, const char16_t *inSpanish)
{
    return QString::fromUtf16(spanish(business) ? inSpanish : english);
}

QString how(const Business &business)
{
    const QString number = business.phoneNumbers.isEmpty() ? QString{}
                                                           : business.phoneNumbers.first().forPeople(business.phoneNumbers.first().region());
    return pick(business, u"To change it, call %1.", u"Para cambiarla, llame al %1.").arg(number);
}

QString place(const Business &business)
{
    return business.address.isEmpty() ? QString{} : u" "_s + pick(business, u"Where: %1.", u"Dónde: %1.").arg(business.address);
}
} // namespace

QString when(const Business &business, const QDateTime &utc)
{
    const QDateTime local = utc.toTimeZone(business.zone);
    if (spanish(business))
        return QLocale{QLocale::Spanish}.toString(local, u"ddd d 'de' MMM 'a las' H:mm"_s);
    return QLocale{QLocale::English}.toString(local, u"ddd, MMM d 'at' h:mm AP"_s);
}

QString confirmation(const Business &business, const Appointment &a)
{
    return pick(business, u"%1: you are booked for %2 on %3.", u"%1: tiene reserva de %2, %3.")
               .arg(business.name, a.serviceName, when(business, a.startUtc))
        + place(business) + u' ' + how(business);
}

QString moved(const Business &business, const Appointment &a)
{
    return pick(business, u"%1: your %2 is now on %3.", u"%1: su %2 es ahora %3.")
               .arg(business.name, a.serviceName, when(business, a.startUtc))
        + place(business) + u' ' + how(business);
}

QString cancelled(const Business &business, const Appointment &a)
{
    return pick(business, u"%1: your %2 on %3 is cancelled.", u"%1: su %2 del %3 queda anulada.")
        .arg(business.name, a.serviceName, when(business, a.startUtc));
}

QString conflict(const Business &business, const Appointment &a, const QList<Slot> &others)
{
    QStringList times;
    for (const Slot &slot : others)
        times << when(business, slot.startUtc);
    const QString sorry = pick(business, u"%1: we are sorry, %2 on %3 is not free after all.",
                               u"%1: lo sentimos, %2 el %3 al final no está libre.")
                              .arg(business.name, a.serviceName, when(business, a.startUtc));
    if (times.isEmpty())
        return sorry + u' ' + how(business);
    return sorry + u' ' + pick(business, u"We could do: %1.", u"Podemos ofrecerle: %1.").arg(times.join(u"; "_s)) + u' ' + how(business);
}

QString reminder(const Business &business, const Appointment &a)
{
    return pick(business, u"%1: a reminder of your %2 on %3.", u"%1: le recordamos su %2, %3.")
               .arg(business.name, a.serviceName, when(business, a.startUtc))
        + place(business) + u' ' + how(business);
}

QString recovery(const Business &business)
{
    return pick(business, u"%1: sorry we missed your call. Reply here or call us again and we will find you a time.",
                u"%1: sentimos no haber atendido su llamada. Responda aquí o vuelva a llamar y le buscamos hora.")
        .arg(business.name);
}

OptWord optWord(const QString &text)
{
    static const QStringList stop{u"STOP"_s, u"STOPALL"_s, u"STOP ALL"_s, u"UNSUBSCRIBE"_s, u"CANCEL"_s, u"END"_s, u"QUIT"_s};
    static const QStringList start{u"START"_s, u"UNSTOP"_s};
    const QString word = text.trimmed().toUpper();
    if (stop.contains(word))
        return OptWord::Stop;
    if (start.contains(word))
        return OptWord::Start;
    return word == u"HELP"_s ? OptWord::Help : OptWord::None;
}

bool mayMeanTheBooking(const QString &text)
{
    const QString word = text.trimmed().toUpper();
    return word == u"CANCEL"_s || word == u"END"_s;
}
} // namespace cloudgreet::textwording
