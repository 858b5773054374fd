// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "numbers.h"
#include "pieces.h"
#include <initializer_list>

/// What the productions of dates share. A production reads one kind of date at a token, or nothing.
namespace cloudgreet::language {
using Production = std::optional<Piece> (*)(const Tokens &, int at, const Frame &);

[[nodiscard]] std::optional<Piece> dayPiece(QDate day, int from, int to, bool vague = false);
/// The day, or that there is none: "the 31st of April" is no day, and no other day either.
[[nodiscard]] Piece calendarDay(QDate day, int from, int to);
[[nodiscard]] std::optional<Piece> daysPiece(QDate first, QDate behind, Grain grain, int from, int to);
[[nodiscard]] int skipWhile(const Tokens &tokens, int at, std::initializer_list<Sense> senses);
[[nodiscard]] bool isUnit(const Token &token, TimeUnit unit);
[[nodiscard]] QDate monday(QDate day);
[[nodiscard]] QDate monthStart(QDate day);
[[nodiscard]] QDate weekdayFrom(QDate from, int weekday);
/// The day and month next to today in the direction that the frame looks.
[[nodiscard]] QDate inSomeYear(int month, int day, const Frame &frame);
[[nodiscard]] QDate inSomeMonth(int day, const Frame &frame);
/// A day of the month: an ordinal, or a plain number where the grammar around it makes clear what it is.
[[nodiscard]] std::optional<ReadNumber> readDayNumber(const Tokens &tokens, int at);
/// The year behind a day and month: ", 2026", "of 2026", "twenty twenty six", "of next year".
[[nodiscard]] std::optional<ReadNumber> readYearBehind(const Tokens &tokens, int at, const Frame &frame);
/// Which month a phrase like "of this month", "of next month", "de este mes" names; nothing when there is none.
struct NamedMonth {
    QDate first;
    int next = 0;
};
[[nodiscard]] std::optional<NamedMonth> monthBehind(const Tokens &tokens, int at, const Frame &frame);

/// The week that a phrase names, by its Monday: "next week", "of this week", "la semana que viene".
struct NamedWeek {
    QDate first;
    int next = 0;
};
[[nodiscard]] std::optional<NamedWeek> namedWeek(const Tokens &tokens, int at, const Frame &frame);

// calendar.cpp
[[nodiscard]] std::optional<Piece> monthDay(
    const Tokens &tokens, int at, const Frame &frame); ///< "March the 3rd, 2026"
[[nodiscard]] std::optional<Piece> dayMonth(const Tokens &tokens, int at, const Frame &frame); ///< "el 3 de marzo"
[[nodiscard]] std::optional<Piece> numericDate(const Tokens &tokens, int at, const Frame &frame); ///< 3/4/2026
[[nodiscard]] std::optional<Piece> beyondMonth(
    const Tokens &tokens, int at, const Frame &frame); ///< "the 32nd of May": impossible
// weekdays.cpp
[[nodiscard]] std::optional<Piece> weekday(const Tokens &tokens, int at, const Frame &frame); ///< "next Monday"
[[nodiscard]] std::optional<Piece> weekThenDay(
    const Tokens &tokens, int at, const Frame &frame); ///< "next week on Monday"
[[nodiscard]] std::optional<Piece> nthWeekday(
    const Tokens &tokens, int at, const Frame &frame); ///< "the first Monday of May"
/// The day of that weekday that is nearest to a day, and not gone by.
[[nodiscard]] QDate nearestWeekday(QDate day, int weekday, QDate today);
// weeks.cpp
[[nodiscard]] std::optional<Piece> weeksOn(
    const Tokens &tokens, int at, const Frame &frame); ///< "a week on Wednesday", "tomorrow week"
[[nodiscard]] std::optional<Piece> oneAfter(
    const Tokens &tokens, int at, const Frame &frame); ///< "not next week, the week after"
// offsets.cpp
[[nodiscard]] std::optional<Piece> offset(const Tokens &tokens, int at, const Frame &frame); ///< "in three days"
[[nodiscard]] QDate added(QDate day, int count, TimeUnit unit); ///< Invalid for units below a day.
[[nodiscard]] QDate businessDays(QDate day, int count); ///< So many days on or back, Saturdays and Sundays left out.
[[nodiscard]] bool isBeginning(const Token &token); ///< "starting", "a partir de": a period begins with what follows.
/// The day that another is counted from.
[[nodiscard]] std::optional<Piece> readNested(const Tokens &tokens, int at, const Frame &frame);
// periods.cpp
[[nodiscard]] std::optional<Piece> period(const Tokens &tokens, int at, const Frame &frame); ///< "early next week"
[[nodiscard]] std::optional<Piece> holiday(const Tokens &tokens, int at, const Frame &frame); ///< "Christmas Eve"
// spans.cpp
[[nodiscard]] std::optional<Piece> placeInPeriod(
    const Tokens &tokens, int at, const Frame &frame); ///< "the first week of May"
[[nodiscard]] std::optional<Piece> weekNumber(const Tokens &tokens, int at, const Frame &frame); ///< "week 31"
[[nodiscard]] std::optional<Piece> countedWeekday(
    const Tokens &tokens, int at, const Frame &frame); ///< "three Fridays from now"
[[nodiscard]] std::optional<Piece> daysOfMonth(
    const Tokens &tokens, int at, const Frame &frame); ///< "the 4th to the 22nd of this month"
[[nodiscard]] std::optional<Piece> weekdaysOfWeek(
    const Tokens &tokens, int at, const Frame &frame); ///< "Monday to Friday of next week"
[[nodiscard]] std::optional<Piece> numericRange(const Tokens &tokens, int at, const Frame &frame); ///< 10/1-11/7
[[nodiscard]] std::optional<Piece> otherWritten(const Tokens &tokens, int at, const Frame &frame); ///< 20261016
[[nodiscard]] std::optional<Piece> yearFirst(const Tokens &tokens, int at, const Frame &frame); ///< "2026 April"
[[nodiscard]] std::optional<Piece> rest(const Tokens &tokens, int at, const Frame &frame); ///< "the rest of the week"
} // namespace cloudgreet::language
