// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays.h"
#include <iterator>

namespace cloudgreet::language {
namespace {
enum class Kind { Fixed, NthWeekday, Easter };
/// Fixed: month and day. NthWeekday: month, weekday, n (5 is the last one). Easter: days from Easter Sunday.
struct Rule {
    Kind kind;
    int a, b = 0, c = 0, shift = 0;
};

constexpr Rule rules[] = {
    {Kind::Fixed, 12, 25},
    {Kind::Fixed, 12, 24},
    {Kind::Fixed, 1, 1},
    {Kind::Fixed, 12, 31},
    {Kind::Fixed, 10, 31},
    {Kind::Fixed, 2, 14},
    {Kind::NthWeekday, 11, 4, 4},
    {Kind::Fixed, 7, 4},
    {Kind::NthWeekday, 9, 1, 1},
    {Kind::NthWeekday, 5, 1, 5},
    {Kind::NthWeekday, 5, 7, 2},
    {Kind::NthWeekday, 6, 7, 3},
    {Kind::Easter, 0},
    {Kind::Easter, 1},
    {Kind::Easter, -2},
    {Kind::Fixed, 12, 26},
    {Kind::NthWeekday, 11, 4, 4, 1},
    {Kind::NthWeekday, 1, 1, 3},
    {Kind::NthWeekday, 2, 1, 3},
    {Kind::Fixed, 3, 17},
    {Kind::Fixed, 11, 11},
    {Kind::Fixed, 5, 1},
};

/// The anonymous Gregorian computus.
QDate easter(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QDate nthWeekday(int year, const Rule &rule)
{
    const QDate first{year, rule.a, 1};
    QDate day = first.addDays((rule.b - first.dayOfWeek() + 7) % 7 + 7 * (rule.c - 1));
    if (day.month() != rule.a)
        day = day.addDays(-7);
    return day.addDays(rule.shift);
}
} // namespace

QDate holidayIn(int index, int year)
{
    if (index < 0 || index >= int(std::size(rules)) || year < 1583 || year > 4000)
        return {};
    const Rule &rule = rules[index];
    switch (rule.kind) {
    case Kind::Fixed:
        return {year, rule.a, rule.b};
    case Kind::NthWeekday:
        return nthWeekday(year, rule);
    case Kind::Easter:
        return easter(year).addDays(rule.a);
    }
    return {};
}
} // namespace cloudgreet::language
