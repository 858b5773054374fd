// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QDate>
#include <QList>
#include <QMap>
#include <array>

namespace cloudgreet {

/// A part of one local day, in minutes from midnight; `to` is exclusive and at most 1440.
struct DayRange {
    int from = 0;
    int to = 0;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// When a business, or a person in it, works: a week, and days that differ from it. Local to the business's zone.
class BusinessHours
{
public:
    /// Errors: InvalidInput (weekday not 1–7, as QDate::dayOfWeek; a range that is empty, outside the day or
    /// overlapping).
    [[nodiscard]] Result<> setDay(int weekday, QList<DayRange> ranges);
    /// An empty list is a closed day. Errors: InvalidInput.
    [[nodiscard]] Result<> setException(QDate day, QList<DayRange> ranges);
    void clearExceptions() { m_exceptions.clear(); }

    [[nodiscard]] const QList<DayRange> &rangesOn(QDate day) const;     ///< In order; empty when closed.
    [[nodiscard]] const QList<DayRange> &weekday(int weekday) const { return m_week[size_t(weekday - 1)]; }
    [[nodiscard]] const QMap<QDate, QList<DayRange>> &exceptions() const { return m_exceptions; }
    /// The same, where these differ from the week only within the house's own exceptions: a house that is closed on a
    /// holiday is closed for everybody, unless their own hours name that day.
    [[nodiscard]] BusinessHours within(const BusinessHours &house) const;
    [[nodiscard]] bool isOpenAt(const QDateTime &local) const;
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const BusinessHours &, const BusinessHours &) = default;

private:
    std::array<QList<DayRange>, 7> m_week;
    QMap<QDate, QList<DayRange>> m_exceptions;
};

/// "09:30" to minutes from midnight; "24:00" is 1440. Errors: InvalidInput.
[[nodiscard]] Result<int> parseMinuteOfDay(QStringView text);
[[nodiscard]] QString minuteOfDayText(int minute);      ///< "09:30"
} // namespace cloudgreet
