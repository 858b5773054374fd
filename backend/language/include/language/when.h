// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QList>

namespace cloudgreet::language {

enum class Grain { None, Minute, Day, Week, Month, PartOfDay, Duration };
enum class DayPart { None, Morning, Midday, Lunch, Afternoon, Evening, Night, Daytime };
/// Whether a moment was meant itself, or as a bound with everything after or before it ("after three", "by Friday").
enum class Bound { Exactly, After, Before };

/// A local day, a local time of day, or both; what was not said is invalid.
struct Moment {
    QDate date;
    QTime time;
    [[nodiscard]] bool isEmpty() const { return !date.isValid() && !time.isValid(); }
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Where words stand in the text; empty where none were said.
struct Said {
    qsizetype from = 0, to = 0;
    [[nodiscard]] bool isEmpty() const { return to <= from; }
    friend bool operator==(const Said &, const Said &) = default;
};

/// A date or time as the caller meant it, seen from the reference moment. Ranges stay ranges: `end` is set and is the
/// day after the last one for days, the time said for times of day. Local to the zone of the reference.
struct When {
    Moment start, end;
    Grain grain = Grain::None;
    DayPart part = DayPart::None;
    Bound bound = Bound::Exactly;
    qint64 seconds = 0; ///< Of a duration.
    bool halfDayAssumed = false; ///< Neither a.m. nor p.m. was said.
    bool past = false; ///< Lies before the reference.
    bool refused = false; ///< Named to be excluded: "not Tuesday".
    bool impossible = false; ///< Names a day that no calendar has, "the 31st of April": then it holds nothing else.
    QDate byWeekday, byDate; ///< "Tuesday the 3rd" where that is a Thursday: the nearest day of either; else invalid.
    QList<Moment> alternatives; ///< Other readings of `start` that are as likely.
    qsizetype from = 0, to = 0; ///< Where it stands in the text.
    Said day, time; ///< The words for either alone: "tomorrow night at nine" is "tomorrow" and "night at nine".

    [[nodiscard]] bool hasDay() const { return start.date.isValid() || end.date.isValid(); }
    [[nodiscard]] bool hasTime() const { return start.time.isValid() || end.time.isValid() || part != DayPart::None; }
    friend bool operator==(const When &, const When &) = default;
};

struct TimeSpan {
    QTime from, to;
};
/// What a part of the day spans when somebody is booked into it.
[[nodiscard]] TimeSpan spanOf(DayPart part);
[[nodiscard]] QString toText(DayPart part);
} // namespace cloudgreet::language
