// SPDX-License-Identifier: GPL-3.0-or-later
#include "productions.h"

namespace cloudgreet::language {
namespace {
QDate pickWeekday(int weekday, std::optional<int> which, const Frame &frame, QDate *other)
{
    const QDate coming = weekdayFrom(frame.today().addDays(1), weekday);
    if (which == -1 || (!which && !frame.forwards))
        return coming.addDays(-7) == frame.today() && which == -1 ? coming.addDays(-14) : coming.addDays(-7);
    if (which == 1) {
        const QDate inNextWeek = monday(frame.today()).addDays(6 + weekday);
        *other = coming == inNextWeek ? coming.addDays(7) : coming;
        return inNextWeek;
    }
    if (!which && weekday == frame.today().dayOfWeek())
        *other = frame.today();
    if (which == 0)
        return weekdayFrom(frame.today(), weekday);
    return coming;
}

/// The week that a phrase behind or before a weekday names, by its Monday: "next week", "of this week", "la semana que
/// viene".
struct NamedWeek {
    QDate monday;
    int next = 0;
};
std::optional<NamedWeek> weekAt(const Tokens &tokens, int at, const Frame &frame)
{
    int i = skipWhile(tokens, tokens[at].is(u",") ? at + 1 : at, {Sense::Of, Sense::In, Sense::The, Sense::On});
    auto which = tokens[i].value(Sense::Which);
    if (which && isUnit(tokens[i + 1], TimeUnit::Week))
        return NamedWeek{monday(frame.today()).addDays(7 * *which), i + 2};
    if (isUnit(tokens[i], TimeUnit::Week)) {
        which = tokens[i + 1].value(Sense::Which);
        if (which)
            return NamedWeek{monday(frame.today()).addDays(7 * *which), i + 2};
    }
    return {};
}

/// "Friday the 15th": the next day that is both.
QDate weekdayAndDay(int weekday, int day, const Frame &frame)
{
    for (int k = 0; k <= 30; ++k) {
        const QDate first = monthStart(frame.today()).addMonths(frame.forwards ? k : -k);
        const QDate candidate{first.year(), first.month(), day};
        if (candidate.isValid() && candidate >= frame.today() && candidate.dayOfWeek() == weekday)
            return candidate;
    }
    return {};
}
} // namespace

std::optional<Piece> weekday(const Tokens &tokens, int at, const Frame &frame)
{
    int i = at;
    const auto which = tokens[i].value(Sense::Which);
    if (which)
        ++i;
    const auto day = tokens[i].value(Sense::Weekday);
    if (!day)
        return {};
    if (tokens[i + 1].is(u".") && tokens[i].text.size() <= 3)
        ++i;
    if (const auto week = weekAt(tokens, i + 1, frame); week && !which)
        return dayPiece(week->monday.addDays(*day - 1), at, week->next);
    QDate other;
    if (const auto behind = tokens[i + 1].value(Sense::Which);
        behind && !which && tokens.tongue() == Tongue::Spanish && !tokens[i + 2].has(Sense::Unit))
        return dayPiece(pickWeekday(*day, *behind == 1 ? std::nullopt : behind, frame, &other), at, i + 2);
    int j = i + 1;
    while (tokens[j].is(u",") || tokens[j].has(Sense::The))
        ++j;
    for (const Production full : {&monthDay, &dayMonth, &numericDate})
        if (auto piece = full(tokens, j, frame); piece && piece->kind == Piece::Kind::Day) {
            piece->from = at;
            return piece;
        }
    if (const auto number = readOrdinal(tokens, j); number && !monthBehind(tokens, number->next, frame))
        if (const QDate both = weekdayAndDay(*day, number->value, frame); both.isValid())
            return dayPiece(both, at, number->next);
    auto piece = dayPiece(pickWeekday(*day, which, frame, &other), at, i + 1, true);
    piece->otherDay = other;
    return piece;
}

/// "next week on Monday", "la semana que viene el lunes".
std::optional<Piece> weekThenDay(const Tokens &tokens, int at, const Frame &frame)
{
    const auto week = weekAt(tokens, at, frame);
    if (!week)
        return {};
    const int i = skipWhile(tokens, week->next, {Sense::On, Sense::The});
    const auto day = tokens[i].value(Sense::Weekday);
    return day ? dayPiece(week->monday.addDays(*day - 1), at, i + 1) : std::nullopt;
}

/// "the first Monday of next month", "last Friday in October".
std::optional<Piece> nthWeekday(const Tokens &tokens, int at, const Frame &frame)
{
    int i = at, n = 0;
    if (const auto ordinal = readOrdinal(tokens, i); ordinal && ordinal->value <= 5) {
        n = ordinal->value;
        i = ordinal->next;
    } else if (tokens[i].value(Sense::Which) == -1) {
        ++i;
    } else {
        return {};
    }
    const auto day = tokens[i].value(Sense::Weekday);
    if (!day)
        return {};
    const auto month = monthBehind(tokens, i + 1, frame);
    if (!month)
        return {};
    const QDate first = weekdayFrom(month->first, *day);
    const QDate end = month->first.addMonths(1);
    return dayPiece(n > 0 ? first.addDays(7 * (n - 1)) : weekdayFrom(end.addDays(-7), *day), at, month->next);
}
} // namespace cloudgreet::language
