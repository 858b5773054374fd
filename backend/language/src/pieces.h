// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text.h"

namespace cloudgreet::language {

/// From where dates are seen.
struct Frame {
    QDateTime now;
    bool forwards = true;
    bool monthFirst = true;
    int depth = 0; ///< Of dates counted from dates: "a week from a week from Friday".
    [[nodiscard]] QDate today() const { return now.date(); }
};

/// One readable part of a date or time: a day, days, a clock time, a part of the day, an instant or a length.
struct Piece {
    enum class Kind { Day, Days, Clock, Part, Instant, Length };
    Kind kind = Kind::Day;
    int from = 0, to = 0; ///< Tokens.
    QDate day, endDay; ///< `endDay` is exclusive.
    Grain grain = Grain::Day;
    QTime time;
    bool halfKnown = false; ///< Whether a.m. or p.m. is settled.
    DayPart part = DayPart::None;
    qint64 seconds = 0;
    QDateTime instant, until; ///< `until`: the instant is only where a stretch begins.
    bool yearSaid = false;
    bool vague = false; ///< A weekday, which a full date beside it makes exact.
    QDate otherDay; ///< A second reading, if any.
    bool inWeek = false; ///< "In two weeks": a weekday beside it is of that week.
    bool instead = false; ///< Named in place of what was refused before it.
    QDate byWeekday, byDate; ///< A weekday and a date that contradict each other: the nearest day of each.
    bool impossible = false; ///< The words name a day that does not exist; `day` is invalid.
};

/// A date, week, month or offset that begins at token `at`; the longest reading.
[[nodiscard]] std::optional<Piece> readDay(const Tokens &tokens, int at, const Frame &frame);

/// "within two days", "in the next two days", "en menos de dos días" mean all of them; "in two days" means the last.
[[nodiscard]] bool isUntilThen(const Token &lead);

enum class ClockEvidence { OnlyIfSure, Expected };
/// A clock time. A bare hour is one only where a time is expected.
[[nodiscard]] std::optional<Piece> readClock(const Tokens &tokens, int at, ClockEvidence evidence);
/// "in the morning", "this evening" (then with today's date), "lunchtime".
[[nodiscard]] std::optional<Piece> readPart(const Tokens &tokens, int at, const Frame &frame);
/// "in two hours" (an instant), "half an hour" (a length).
[[nodiscard]] std::optional<Piece> readLength(const Tokens &tokens, int at, const Frame &frame);
} // namespace cloudgreet::language
