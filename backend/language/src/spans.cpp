// SPDX-License-Identifier: GPL-3.0-or-later
#include "productions.h"

// Stretches of days that are named by where they lie in something larger, or by their two ends.
namespace cloudgreet::language {
namespace {
/// What a stretch lies in: a month or a year, by its first day and the day behind it.
struct Container {
    QDate first, behind;
    int next = 0;
    [[nodiscard]] bool isYear() const { return first.addMonths(1) < behind; }
};

std::optional<Container> yearAt(const Tokens &tokens, int at, const Frame &frame)
{
    const auto make = [&](int year, int next) { return Container{{year, 1, 1}, {year + 1, 1, 1}, next}; };
    if (const auto which = tokens[at].value(Sense::Which); which && isUnit(tokens[at + 1], TimeUnit::Year))
        return make(frame.today().year() + *which, at + 2);
    if (isUnit(tokens[at], TimeUnit::Year)) {
        if (const auto year = readYear(tokens, at + 1))
            return make(year->value, year->next);
        const auto which = tokens[at + 1].value(Sense::Which);
        return make(frame.today().year() + which.value_or(0), which ? at + 2 : at + 1);
    }
    const auto year = readYear(tokens, at);
    return year ? std::optional{make(year->value, year->next)} : std::nullopt;
}

std::optional<Container> containerAt(const Tokens &tokens, int at, const Frame &frame)
{
    if (const auto month = monthBehind(tokens, at, frame))
        return Container{month->first, month->first.addMonths(1), month->next};
    return yearAt(tokens, skipWhile(tokens, at, {Sense::Of, Sense::In, Sense::The}), frame);
}

bool isLast(const Token &token)
{
    return token.value(Sense::Which) == -1 || token.is(u"final");
}

/// The Monday of a container's first week: the week belongs where its Thursday lies.
QDate firstWeek(QDate day)
{
    return monday(weekdayFrom(day, 4));
}

/// `n` counts from 1, or back from -1; `count` units from there.
std::optional<Piece> counted(TimeUnit unit, int n, int count, const Container &in, int from)
{
    const auto piece = [&](QDate first, QDate behind, Grain grain) -> std::optional<Piece> {
        if (grain == Grain::Day && count == 1)
            return dayPiece(first, from, in.next);
        return daysPiece(first, behind, count == 1 ? grain : Grain::Day, from, in.next);
    };
    switch (unit) {
    case TimeUnit::Day: {
        const QDate first = n > 0 ? in.first.addDays(n - 1) : in.behind.addDays(n - count + 1);
        return first >= in.first && first < in.behind ? piece(first, first.addDays(count), Grain::Day)
                                                      : std::optional{calendarDay({}, from, in.next)};
    }
    case TimeUnit::Week: {
        const QDate first
            = n > 0 ? firstWeek(in.first).addDays(7 * (n - 1)) : firstWeek(in.behind).addDays(7 * (n - count + 1));
        return piece(first, first.addDays(7 * count), Grain::Week);
    }
    case TimeUnit::Month: {
        if (!in.isYear())
            return {};
        const QDate first = n > 0 ? in.first.addMonths(n - 1) : in.behind.addMonths(n - count + 1);
        return piece(first, first.addMonths(count), Grain::Month);
    }
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour:
    case TimeUnit::Year:
        break;
    }
    return {};
}
} // namespace

/// "the first week of May", "last day of October 2027", "the first ten days of next year", "tercer mes de 2027".
std::optional<Piece> placeInPeriod(const Tokens &tokens, int at, const Frame &frame)
{
    int i = at, n = 0;
    if (const auto ordinal = readOrdinal(tokens, i)) {
        n = ordinal->value;
        i = ordinal->next;
        if (isLast(tokens[i])) { // "the fifth last day"
            n = -n;
            ++i;
        }
    } else if (isLast(tokens[i])) {
        n = -1;
        ++i;
    } else {
        return {};
    }
    int count = 1;
    if (const auto many = readCount(tokens, i); many && many->value <= 60 && tokens[many->next].has(Sense::Unit)) {
        count = many->value;
        i = many->next;
    }
    const auto unit = tokens[i].value(Sense::Unit);
    const bool weekend = tokens[i].has(Sense::Weekend);
    if (!unit && !weekend)
        return {};
    const auto container = containerAt(tokens, tokens[i + 1].is(u".") ? i + 2 : i + 1, frame);
    if (!container)
        return {};
    if (unit)
        return counted(TimeUnit(*unit), n, count, *container, at);
    const QDate saturday
        = n > 0 ? weekdayFrom(container->first, 6).addDays(7 * (n - 1)) : weekdayFrom(container->behind.addDays(-7), 6);
    return daysPiece(saturday, saturday.addDays(2), Grain::Day, at, container->next);
}

/// "week 31", "la semana 27 del año pasado": weeks as calendars number them.
std::optional<Piece> weekNumber(const Tokens &tokens, int at, const Frame &frame)
{
    if (!isUnit(tokens[at], TimeUnit::Week) || tokens[at + 1].kind != TokenKind::Number || tokens[at + 1].number < 1
        || tokens[at + 1].number > 53 || tokens[at + 2].has(Sense::HalfDay))
        return {};
    const int joint = skipWhile(tokens, at + 2, {Sense::Of, Sense::In, Sense::The});
    const auto year = joint > at + 2 ? yearAt(tokens, joint, frame) : std::nullopt;
    const QDate first
        = firstWeek(year ? year->first : QDate{frame.today().year(), 1, 1}).addDays(7 * (tokens[at + 1].number - 1));
    return daysPiece(first, first.addDays(7), Grain::Week, at, year ? year->next : at + 2);
}

/// "three Fridays from now", "two Thursdays ago", "Monday in two weeks".
std::optional<Piece> countedWeekday(const Tokens &tokens, int at, const Frame &frame)
{
    if (const auto day = tokens[at].value(Sense::Weekday)) {
        const bool lead = tokens[at + 1].has(Sense::Within);
        const auto weeks = readCount(tokens, lead ? at + 2 : at + 1);
        if (!weeks || weeks->value > 52 || !isUnit(tokens[weeks->next], TimeUnit::Week)
            || (!lead && !tokens[weeks->next + 1].has(Sense::FromNow)))
            return {};
        return dayPiece(
            monday(frame.today()).addDays(7 * weeks->value + *day - 1), at, lead ? weeks->next + 1 : weeks->next + 2);
    }
    const auto count = readCount(tokens, at);
    if (!count || count->value < 2 || count->value > 52)
        return {};
    const auto day = tokens[count->next].value(Sense::Weekday);
    const Token &tail = tokens[count->next + 1];
    if (!day || (!tail.has(Sense::FromNow) && !tail.has(Sense::Ago)))
        return {};
    const QDate coming = weekdayFrom(frame.today().addDays(1), *day);
    const int weeks = tail.has(Sense::FromNow) ? count->value - 1 : -count->value;
    return dayPiece(coming.addDays(7 * weeks), at, count->next + 2);
}

namespace {
bool isJoint(const Tokens &tokens, int at, bool between)
{
    const Token &t = tokens[at];
    return t.has(Sense::Until) || t.is(u"-") || t.is(u"–") || t.is(u"—") || t.is(u"~")
        || (between && t.has(Sense::And));
}

struct TwoDays {
    int first = 0, last = 0, next = 0;
};
/// "4 to 22", "between the 4th and the 22nd", "4-22".
std::optional<TwoDays> twoDays(const Tokens &tokens, int at)
{
    const bool between = tokens[at - 1].has(Sense::Between) || tokens[at - 2].has(Sense::Between);
    const auto first = readDayNumber(tokens, at);
    if (!first || !isJoint(tokens, first->next, between))
        return {};
    const auto last = readDayNumber(tokens, skipWhile(tokens, first->next + 1, {Sense::The}));
    if (!last || last->value <= first->value)
        return {};
    return TwoDays{first->value, last->value, last->next};
}

std::optional<Piece> daysIn(QDate month, const TwoDays &days, int from, int next)
{
    if (days.last > month.daysInMonth())
        return calendarDay({}, from, next);
    return daysPiece(month.addDays(days.first - 1), month.addDays(days.last), Grain::Day, from, next);
}
} // namespace

/// "from 4 to 22 this month", "del 4 al 22 de este mes", "November between 19 and 20".
std::optional<Piece> daysOfMonth(const Tokens &tokens, int at, const Frame &frame)
{
    if (const auto month = tokens[at].value(Sense::Month)) {
        const int i = skipWhile(tokens, at + 1, {Sense::Between, Sense::From, Sense::The});
        const auto days = i > at + 1 ? twoDays(tokens, i) : std::nullopt;
        if (!days)
            return {};
        const auto year = readYearBehind(tokens, days->next, frame);
        const QDate first = year ? QDate{year->value, *month, 1} : inSomeYear(*month, days->first, frame);
        return first.isValid() ? daysIn(monthStart(first), *days, at, year ? year->next : days->next) : std::nullopt;
    }
    const auto days = twoDays(tokens, at);
    if (!days)
        return {};
    int i = skipWhile(tokens, days->next, {Sense::Of, Sense::In, Sense::The});
    const auto which = tokens[i].value(Sense::Which);
    if (which && isUnit(tokens[i + 1], TimeUnit::Month))
        return daysIn(monthStart(frame.today()).addMonths(*which), *days, at, i + 2);
    const auto behind = isUnit(tokens[i], TimeUnit::Month) ? tokens[i + 1].value(Sense::Which) : std::nullopt;
    if (behind)
        return daysIn(monthStart(frame.today()).addMonths(*behind), *days, at, i + 2);
    return {};
}

/// "Wednesday to Friday of next week", "next week between Wednesday and Friday".
std::optional<Piece> weekdaysOfWeek(const Tokens &tokens, int at, const Frame &frame)
{
    const auto week = namedWeek(tokens, at, frame);
    const int i = week ? skipWhile(tokens, week->next, {Sense::Between, Sense::From, Sense::The, Sense::Of}) : at;
    const auto first = tokens[i].value(Sense::Weekday);
    const bool between = tokens[i - 1].has(Sense::Between) || tokens[i - 2].has(Sense::Between);
    if (!first || !isJoint(tokens, i + 1, between))
        return {};
    const int j = skipWhile(tokens, i + 2, {Sense::The});
    const auto last = tokens[j].value(Sense::Weekday);
    const auto behind = week ? week : namedWeek(tokens, j + 1, frame);
    if (!last || !behind || *last <= *first)
        return {};
    return daysPiece(
        behind->first.addDays(*first - 1), behind->first.addDays(*last), Grain::Day, at, week ? j + 1 : behind->next);
}

namespace {
struct Numeric {
    int a = 0, b = 0, year = 0, next = 0; ///< `year` 0: not said.
};
std::optional<Numeric> numeric(const Tokens &tokens, int at, QStringView mark)
{
    const auto number = [&](int i) { return tokens[i].kind == TokenKind::Number && tokens[i].digits() <= 4; };
    if (!number(at) || !tokens[at + 1].is(mark) || !number(at + 2) || tokens[at].digits() > 2
        || tokens[at + 2].digits() > 2)
        return {};
    Numeric out{tokens[at].number, tokens[at + 2].number, 0, at + 3};
    if (tokens[at + 3].is(mark) && tokens[at + 4].digits() == 4) {
        out.year = tokens[at + 4].number;
        out.next = at + 5;
    }
    return out;
}

QDate dateOf(const Numeric &n, int year, const Frame &frame)
{
    const bool monthFirst = n.b > 12 || (frame.monthFirst && n.a <= 12);
    const int month = monthFirst ? n.a : n.b, day = monthFirst ? n.b : n.a;
    return year > 0 ? QDate{year, month, day} : inSomeYear(month, day, frame);
}
} // namespace

/// 10/1/2018-10/7/2018, 10/1-11/7, 5/1-5/7, 2020: the year behind the second is the first one's as well.
std::optional<Piece> numericRange(const Tokens &tokens, int at, const Frame &frame)
{
    for (const QStringView mark : {u"/", u"-"}) {
        const auto first = numeric(tokens, at, mark);
        if (!first || !isJoint(tokens, first->next, false))
            continue;
        auto last = numeric(tokens, first->next + 1, mark);
        if (!last || (mark == u"-" && (first->year == 0 || last->year == 0)))
            continue;
        if (const auto year = last->year == 0 ? readYearBehind(tokens, last->next, frame) : std::nullopt) {
            last->year = year->value;
            last->next = year->next;
        }
        const QDate end = dateOf(*last, last->year, frame);
        QDate begin = dateOf(*first, first->year > 0 ? first->year : last->year, frame);
        if (begin > end && first->year == 0)
            begin = begin.addYears(-1);
        return begin.isValid() && end.isValid() ? daysPiece(begin, end.addDays(1), Grain::Day, at, last->next)
                                                : std::nullopt;
    }
    return {};
}

/// 20161016, 2019-sep-1, "26th of the 7th, 1945", "el 17 del 11".
std::optional<Piece> otherWritten(const Tokens &tokens, int at, const Frame &frame)
{
    const Token &t = tokens[at];
    if (t.digits() == 8 && !t.glued && t.number >= 19000101 && t.number <= 21001231)
        return dayPiece(QDate{t.number / 10000, t.number / 100 % 100, t.number % 100}, at, at + 1);
    const Token &mark = tokens[at + 1];
    if (t.digits() == 4 && (mark.is(u"-") || mark.is(u"/")))
        if (const auto month = tokens[at + 2].value(Sense::Month);
            month && tokens[at + 3].text == mark.text && tokens[at + 4].digits() <= 2 && tokens[at + 4].digits() > 0)
            return dayPiece(QDate{t.number, *month, tokens[at + 4].number}, at, at + 5);
    const auto day = readDayNumber(tokens, at);
    if (!day || !tokens[day->next].has(Sense::Of))
        return {};
    const int i = skipWhile(tokens, day->next + 1, {Sense::The});
    const bool numbered = tokens.tongue() == Tongue::Spanish || (readOrdinal(tokens, at) && readOrdinal(tokens, i));
    const auto month
        = i > day->next + 1 || tokens.tongue() == Tongue::Spanish ? readDayNumber(tokens, i) : std::nullopt;
    if (!numbered || !month || month->value > 12 || tokens[month->next].has(Sense::HalfDay)
        || tokens[month->next].has(Sense::Unit) || tokens[month->next].has(Sense::Part))
        return {};
    if (const auto year = readYearBehind(tokens, month->next, frame))
        return calendarDay(QDate{year->value, month->value, day->value}, at, year->next);
    return calendarDay(inSomeYear(month->value, day->value, frame), at, month->next);
}

/// "2017 april", "2016, nov", "2016 - 11", and a year alone behind "before", "after" or "the year".
std::optional<Piece> yearFirst(const Tokens &tokens, int at, const Frame &frame)
{
    const bool named = isUnit(tokens[at], TimeUnit::Year);
    const auto year = readYear(tokens, named ? at + 1 : at);
    if (!year || tokens[at].glued)
        return {};
    const int i = tokens[year->next].is(u",") ? year->next + 1 : year->next;
    if (const auto month = tokens[i].value(Sense::Month); month && !tokens[i].is(u"may") && !tokens[i].is(u"march"))
        if (!readDayNumber(tokens, i + 1))
            return daysPiece(
                QDate{year->value, *month, 1}, QDate{year->value, *month, 1}.addMonths(1), Grain::Month, at, i + 1);
    const bool bound = tokens[at - 1].has(Sense::AfterBound) || tokens[at - 1].has(Sense::BeforeBound)
        || (tokens[at - 1].has(Sense::The) && tokens[at - 2].has(Sense::BeforeBound));
    const bool yearLike
        = tokens[at].digits() == 4 && !tokens[year->next].has(Sense::HalfDay) && frame.today().isValid();
    if (named || (bound && yearLike && year->value > 2000))
        return daysPiece(QDate{year->value, 1, 1}, QDate{year->value + 1, 1, 1}, Grain::Day, at, year->next);
    return {};
}
} // namespace cloudgreet::language
