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

std::optional<Piece> withPart(std::optional<Piece> piece, int part)
{
    if (piece)
        piece->part = DayPart(part);
    return piece;
}

/// "Friday 23": a number right behind a weekday that can be nothing but a day of the month.
bool isPlainDay(const Tokens &tokens, int at)
{
    const Token &t = tokens[at], &behind = tokens[at + 1];
    return t.digits() == 2 && t.number >= 13 && t.number <= 31 && !behind.has(Sense::Unit) && !behind.has(Sense::People)
        && !behind.has(Sense::HalfDay) && !behind.has(Sense::Until) && !behind.has(Sense::MinutesPast)
        && !(behind.kind == TokenKind::Mark && behind.glued && tokens[at + 2].kind == TokenKind::Number)
        && behind.kind != TokenKind::Number && !behind.is(u"h") && !behind.is(u"hours");
}

/// "Friday the 15th": the next day that is both.
QDate weekdayAndDay(int weekday, int day, const Frame &frame)
{
    // A match of this month that has just gone by is likelier meant than one that is far off.
    constexpr int FarDays = 45;
    const QDate today = frame.today(), here{today.year(), today.month(), day};
    const bool passed = here.isValid() && here < today && here.dayOfWeek() == weekday;
    for (int k = 0; k <= 30; ++k) {
        const QDate first = monthStart(frame.today()).addMonths(frame.forwards ? k : -k);
        const QDate candidate{first.year(), first.month(), day};
        if (candidate.isValid() && candidate >= frame.today() && candidate.dayOfWeek() == weekday)
            return passed && today.daysTo(candidate) > FarDays ? here : candidate;
    }
    return {};
}

/// "Friday, December 3rd", where that is a Thursday: to be asked back.
void noteContradiction(Piece &piece, int weekday, QDate byDate, const Frame &frame)
{
    if (!frame.forwards || !byDate.isValid() || byDate < frame.today() || byDate.dayOfWeek() == weekday)
        return;
    piece.byDate = byDate;
    piece.byWeekday = nearestWeekday(byDate, weekday, frame.today());
}

/// "Friday the 15th", by the next 15th that is a Friday, unless that is far off.
std::optional<Piece> weekdayAndNumber(int weekday, ReadNumber number, int at, const Frame &frame)
{
    constexpr int FarDays = 62;
    const QDate both = weekdayAndDay(weekday, number.value, frame);
    auto piece = dayPiece(both, at, number.next);
    if (piece && (both < frame.today() || frame.today().daysTo(both) > FarDays))
        noteContradiction(*piece, weekday, inSomeMonth(number.value, frame), frame);
    return piece;
}

/// "Monday before Christmas", "el viernes después del 4 de julio": the nearest to a day that is named outright.
std::optional<NamedWeek> besideNamedDay(const Tokens &tokens, int at, int weekday, const Frame &frame)
{
    const bool before = tokens[at].has(Sense::BeforeBound), after = tokens[at].has(Sense::AfterBound);
    if ((!before && !after) || tokens[at].is(u"desde"))
        return {};
    const auto base = readNested(tokens, skipWhile(tokens, at + 1, {Sense::The, Sense::Of}), frame);
    if (!base || base->kind != Piece::Kind::Day || base->vague || !base->day.isValid())
        return {};
    const QDate picked
        = before ? weekdayFrom(base->day.addDays(-7), weekday) : weekdayFrom(base->day.addDays(1), weekday);
    return NamedWeek{picked, base->to};
}

/// "Tuesday week", "Friday fortnight": so many weeks behind the coming one.
int britishWeeks(const Tokens &tokens, int at)
{
    if (tokens.tongue() != Tongue::English || tokens[at + 1].has(Sense::Which) || tokens[at + 1].has(Sense::Weekday)
        || tokens[at + 1].has(Sense::AfterBound) || tokens[at + 1].has(Sense::BeforeBound)
        || tokens[at + 1].has(Sense::Of))
        return 0;
    return tokens[at].is(u"week") ? 1 : tokens[at].is(u"fortnight") ? 2 : 0;
}
} // namespace

QDate nearestWeekday(QDate day, int weekday, QDate today)
{
    const QDate before = weekdayFrom(day.addDays(-6), weekday), behind = weekdayFrom(day, weekday);
    return before >= today && before.daysTo(day) <= day.daysTo(behind) ? before : behind;
}

std::optional<NamedWeek> namedWeek(const Tokens &tokens, int at, const Frame &frame)
{
    int i = skipWhile(
        tokens, tokens[at].is(u",") ? at + 1 : at, {Sense::Of, Sense::In, Sense::The, Sense::On, Sense::From});
    auto which = tokens[i].value(Sense::Which);
    if (which && isUnit(tokens[i + 1], TimeUnit::Week))
        return NamedWeek{monday(frame.today()).addDays(7 * *which), i + 2};
    const bool afterNext = isUnit(tokens[i], TimeUnit::Week) && tokens[i + 1].has(Sense::AfterBound);
    const int behind = afterNext ? skipWhile(tokens, i + 2, {Sense::The, Sense::Of}) : i;
    if (afterNext && tokens[behind].value(Sense::Which) == 1) // "Wednesday of the week after next"
        return NamedWeek{monday(frame.today()).addDays(14), behind + 1};
    if (isUnit(tokens[i], TimeUnit::Week)) {
        which = tokens[i + 1].value(Sense::Which);
        if (which)
            return NamedWeek{monday(frame.today()).addDays(7 * *which), i + 2};
    }
    return {};
}

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
    if (const auto week = namedWeek(tokens, i + 1, frame); week && !which)
        return dayPiece(week->first.addDays(*day - 1), at, week->next);
    if (const auto part = tokens[i + 1].value(Sense::Part))
        if (const auto week = namedWeek(tokens, i + 2, frame); week && !which) // "Wednesday evening next week"
            return withPart(dayPiece(week->first.addDays(*day - 1), at, week->next), *part);
    QDate other;
    if (const auto behind = tokens[i + 1].value(Sense::Which);
        behind && !which && tokens.tongue() == Tongue::Spanish && !tokens[i + 2].has(Sense::Unit))
        return dayPiece(pickWeekday(*day, *behind == 1 ? std::nullopt : behind, frame, &other), at, i + 2);
    if (which == 0 && tokens[i + 1].value(Sense::Which) == -1) // "este miércoles pasado"
        return dayPiece(weekdayFrom(frame.today().addDays(-7), *day), at, i + 2);
    int j = i + 1;
    while (j < i + MostSkipped
        && (tokens[j].is(u",") || tokens[j].has(Sense::The) || (tokens[j].is(u"-") && tokens[j + 1].has(Sense::Month))))
        ++j;
    for (const Production full : {&monthDay, &dayMonth, &numericDate})
        if (auto piece = full(tokens, j, frame); piece && piece->kind == Piece::Kind::Day) {
            piece->from = at;
            if (!which && !piece->yearSaid)
                noteContradiction(*piece, *day, piece->day, frame);
            return piece;
        }
    auto number = readOrdinal(tokens, j);
    if (!number && isPlainDay(tokens, j))
        number = readDayNumber(tokens, j);
    if (number && !monthBehind(tokens, number->next, frame))
        if (auto both = weekdayAndNumber(*day, *number, at, frame))
            return both;
    if (!which && tokens[i + 1].has(Sense::AfterBound)
        && tokens[i + 2].value(Sense::Which) == 1) // "Wednesday after next"
        return dayPiece(weekdayFrom(frame.today().addDays(1), *day).addDays(7), at, i + 3);
    if (const auto beside = besideNamedDay(tokens, i + 1, *day, frame); beside && !which)
        return dayPiece(beside->first, at, beside->next);
    if (const int weeks = britishWeeks(tokens, i + 1); weeks > 0 && !which && frame.forwards) // "Tuesday week"
        return dayPiece(weekdayFrom(frame.today().addDays(1), *day).addDays(7 * weeks), at, i + 2);
    auto piece = dayPiece(pickWeekday(*day, which, frame, &other), at, i + 1, true);
    piece->otherDay = other;
    return piece;
}

/// "next week on Monday", "la semana que viene el lunes".
std::optional<Piece> weekThenDay(const Tokens &tokens, int at, const Frame &frame)
{
    const auto week = namedWeek(tokens, at, frame);
    if (!week)
        return {};
    const Token &behind = tokens[week->next];
    const bool owner = behind.is(u"is") && tokens.original()[behind.from] == u'\''; // "last week's Sunday"
    const int i = owner ? week->next + 1 : skipWhile(tokens, week->next, {Sense::On, Sense::The});
    const auto day = tokens[i].value(Sense::Weekday);
    return day ? dayPiece(week->first.addDays(*day - 1), at, i + 1) : std::nullopt;
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
    const auto part = tokens[i + 1].value(Sense::Part);
    auto month = monthBehind(tokens, part ? i + 2 : i + 1, frame);
    const bool alone = !month && n > 0 && !part && tokens[at - 1].kind != TokenKind::Number;
    if (!month && !alone)
        return {};
    const auto pick = [&](QDate start) {
        return n > 0 ? weekdayFrom(start, *day).addDays(7 * (n - 1))
                     : weekdayFrom(start.addMonths(1).addDays(-7), *day);
    };
    if (alone) // "the third Tuesday": of this month, while it lies ahead
        return dayPiece(pick(monthStart(frame.today())) >= frame.today() || !frame.forwards
                ? pick(monthStart(frame.today()))
                : pick(monthStart(frame.today()).addMonths(1)),
            at, i + 1);
    const QDate picked = pick(month->first);
    const bool inside = picked.month() == month->first.month(); // few months have a fifth Monday
    std::optional<Piece> piece = calendarDay(inside ? picked : QDate{}, at, month->next);
    return part ? withPart(std::move(piece), *part) : piece;
}
} // namespace cloudgreet::language
