// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiethours.h"
#include <chrono>

namespace cloudgreet::quiethours {
namespace {
using namespace std::chrono_literals;
constexpr auto ahead = 24h;                     ///< Of the appointment.
constexpr auto freshly = 1h;                    ///< Whoever has only just booked needs no reminder.
constexpr auto stillUseful = 2h;                ///< A reminder later than that helps nobody on the way.

QDateTime plus(const QDateTime &time, std::chrono::milliseconds by)
{
    return time.addMSecs(by.count());
}

int minuteOf(const QDateTime &local)
{
    return local.time().hour() * 60 + local.time().minute();
}

bool isQuiet(const DayRange &hours, int minute)
{
    if (hours.from == hours.to)
        return false;
    return hours.from > hours.to ? minute >= hours.from || minute < hours.to
                                 : minute >= hours.from && minute < hours.to;
}

/// That minute of the day on the nearest date at or after (`days` 1), or at or before (-1), `local`.
QDateTime nearest(const Business &business, const QDateTime &local, int minute, int days)
{
    const bool isPast = days > 0 ? minute <= minuteOf(local) : minute > minuteOf(local);
    const QDate day = isPast ? local.date().addDays(days) : local.date();
    return QDateTime{day, QTime{minute / 60 % 24, minute % 60}, business.zone}.toUTC();
}
} // namespace

QDateTime until(const Business &business, const QDateTime &now)
{
    const QDateTime local = now.toTimeZone(business.zone);
    return isQuiet(business.quietHours, minuteOf(local)) ? nearest(business, local, business.quietHours.to, 1)
                                                         : QDateTime{};
}

QDateTime since(const Business &business, const QDateTime &now)
{
    const QDateTime local = now.toTimeZone(business.zone);
    return isQuiet(business.quietHours, minuteOf(local)) ? nearest(business, local, business.quietHours.from, -1)
                                                         : QDateTime{};
}

QDateTime reminder(const Business &business, const QDateTime &startUtc, const QDateTime &now)
{
    QDateTime at = plus(startUtc, -ahead);
    if (at <= plus(now, freshly))
        return {};
    if (const QDateTime morning = until(business, at); morning.isValid())
        at = morning <= plus(startUtc, -stillUseful) ? morning : plus(since(business, at), -1min);
    return at > plus(now, freshly) ? at : QDateTime{};
}
} // namespace cloudgreet::quiethours
