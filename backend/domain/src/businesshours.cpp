// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businesshours.h"
#include <QDateTime>
#include <QObject>
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet {
namespace {
Result<QList<DayRange>> inOrder(QList<DayRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const DayRange &a, const DayRange &b) { return a.from < b.from; });
    int previousEnd = 0;
    for (const DayRange &range : ranges) {
        if (range.from < previousEnd || range.from >= range.to || range.to > 24 * 60)
            return failure(Fault::InvalidInput,
                           QObject::tr("Opening times must lie within the day, start before they end and not overlap"));
        previousEnd = range.to;
    }
    return ranges;
}
} // namespace

Result<> BusinessHours::setDay(int weekday, QList<DayRange> ranges)
{
    if (weekday < 1 || weekday > 7)
        return failure(Fault::InvalidInput, QObject::tr("There is no such weekday"));
    return inOrder(std::move(ranges)).map([&](QList<DayRange> sorted) {
        m_week[size_t(weekday - 1)] = std::move(sorted);
    });
}

Result<> BusinessHours::setException(QDate day, QList<DayRange> ranges)
{
    if (!day.isValid())
        return failure(Fault::InvalidInput, QObject::tr("Write a date like 2026-12-24"));
    return inOrder(std::move(ranges)).map([&](QList<DayRange> sorted) { m_exceptions.insert(day, std::move(sorted)); });
}

const QList<DayRange> &BusinessHours::rangesOn(QDate day) const
{
    const auto exception = m_exceptions.constFind(day);
    return exception != m_exceptions.constEnd() ? *exception : m_week[size_t(day.dayOfWeek() - 1)];
}

BusinessHours BusinessHours::within(const BusinessHours &house) const
{
    BusinessHours result = *this;
    for (auto exception = house.m_exceptions.begin(); exception != house.m_exceptions.end(); ++exception) {
        if (m_exceptions.contains(exception.key()))
            continue;
        QList<DayRange> both;
        for (const DayRange &own : rangesOn(exception.key()))
            for (const DayRange &open : exception.value())
                if (const DayRange part{std::max(own.from, open.from), std::min(own.to, open.to)}; part.from < part.to)
                    both.append(part);
        result.m_exceptions.insert(exception.key(), both);
    }
    return result;
}

bool BusinessHours::isOpenAt(const QDateTime &local) const
{
    const int minute = local.time().hour() * 60 + local.time().minute();
    const auto &ranges = rangesOn(local.date());
    return std::any_of(
        ranges.begin(), ranges.end(), [&](const DayRange &r) { return r.from <= minute && minute < r.to; });
}

bool BusinessHours::isEmpty() const
{
    return m_exceptions.isEmpty()
        && std::all_of(m_week.begin(), m_week.end(), [](const auto &day) { return day.isEmpty(); });
}

Result<int> parseMinuteOfDay(QStringView text)
{
    static const QRegularExpression shape{u"\\A([01]?[0-9]|2[0-4]):([0-5][0-9])\\z"_s};
    const auto match = shape.match(text.toString());
    const int minute = match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
    if (!match.hasMatch() || minute > 24 * 60)
        return failure(Fault::InvalidInput, QObject::tr("Write a time of day like 09:30"));
    return minute;
}

QString minuteOfDayText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar{u'0'}).arg(minute % 60, 2, 10, QChar{u'0'});
}
} // namespace cloudgreet
