// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays.h"
#include "numbers.h"
#include "pieces.h"
#include <algorithm>

namespace cloudgreet::language {
namespace {
using Production = std::optional<Piece> (*)(const Tokens &, int at, const Frame &);

std::optional<Piece> dayPiece(QDate day, int from, int to, bool vague = false)
{
    if (!day.isValid())
        return {};
    Piece piece;
    piece.kind = Piece::Kind::Day;
    piece.day = day;
    piece.from = from;
    piece.to = to;
    piece.vague = vague;
    return piece;
}

std::optional<Piece> daysPiece(QDate first, QDate behind, Grain grain, int from, int to)
{
    auto piece = dayPiece(first, from, to);
    if (!piece || !behind.isValid() || behind <= first)
        return {};
    piece->kind = Piece::Kind::Days;
    piece->endDay = behind;
    piece->grain = grain;
    return piece;
}

int skipWhile(const Tokens &tokens, int at, std::initializer_list<Sense> senses)
{
    const auto any = [&](const Token &t) {
        return std::any_of(senses.begin(), senses.end(), [&](Sense s) { return t.has(s); });
    };
    while (any(tokens[at]))
        ++at;
    return at;
}

bool isUnit(const Token &token, TimeUnit unit)
{
    return token.value(Sense::Unit) == int(unit);
}

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate monthStart(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// The day and month next to today in the direction that the frame looks.
QDate inSomeYear(int month, int day, const Frame &frame)
{
    for (int k = 0; k <= 8; ++k) {
        const QDate candidate{frame.today().year() + (frame.forwards ? k : -k), month, day};
        if (candidate.isValid() && (frame.forwards ? candidate >= frame.today() : candidate <= frame.today()))
            return candidate;
    }
    return {};
}

QDate inSomeMonth(int day, const Frame &frame)
{
    for (int k = 0; k <= 12; ++k) {
        const QDate first = monthStart(frame.today()).addMonths(frame.forwards ? k : -k);
        const QDate candidate{first.year(), first.month(), day};
        if (candidate.isValid() && (frame.forwards ? candidate >= frame.today() : candidate <= frame.today()))
            return candidate;
    }
    return {};
}

/// A day of the month: an ordinal, or a plain number where the grammar around it makes clear what it is.
std::optional<ReadNumber> readDayNumber(const Tokens &tokens, int at)
{
    if (const auto ordinal = readOrdinal(tokens, at))
        return ordinal;
    const auto number = readCardinal(tokens, at);
    return number && number->value >= 1 && number->value <= 31 && tokens[at].digits() <= 2 ? number : std::nullopt;
}

std::optional<Piece> relativeDay(const Tokens &tokens, int at, const Frame &frame)
{
    const auto days = tokens[at].value(Sense::RelativeDay);
    return days ? dayPiece(frame.today().addDays(*days), at, at + 1) : std::nullopt;
}

/// The year behind a day and month: ", 2026", "of 2026", "twenty twenty six", "of next year".
std::optional<ReadNumber> readYearBehind(const Tokens &tokens, int at, const Frame &frame)
{
    int i = at;
    while (tokens[i].is(u",") || tokens[i].has(Sense::Of) || tokens[i].has(Sense::The) || tokens[i].is(u"-") || tokens[i].is(u"/")
           || tokens[i].is(u"."))
        ++i;
    const auto which = tokens[i].value(Sense::Which);
    if (which && isUnit(tokens[i + 1], TimeUnit::Year))
        return ReadNumber{frame.today().year() + *which, i + 2};
    const auto year = readYear(tokens, i);
    if (!year || (tokens[i].kind != TokenKind::Number && i == at && tokens[year->next].has(Sense::HalfDay)))
        return {};
    return tokens[year->next].has(Sense::HalfDay) ? std::nullopt : year;
}

std::optional<Piece> withYear(const Tokens &tokens, int at, int month, ReadNumber day, const Frame &frame)
{
    if (const auto year = readYearBehind(tokens, day.next, frame)) {
        auto piece = dayPiece(QDate{year->value, month, day.value}, at, year->next);
        if (piece)
            piece->yearSaid = true;
        return piece;
    }
    return dayPiece(inSomeYear(month, day.value, frame), at, day.next);
}

bool isRangeJoint(const Token &token)
{
    return token.has(Sense::Until) || token.is(u"-") || token.is(u"–") || token.is(u"—");
}

std::optional<Piece> dayRange(const Tokens &tokens, int at, int month, ReadNumber first, ReadNumber last, int next, const Frame &frame)
{
    QDate behind = inSomeYear(month, last.value, frame);
    if (const auto year = readYearBehind(tokens, next, frame)) {
        behind = QDate{year->value, month, last.value};
        next = year->next;
    }
    return behind.isValid() ? daysPiece(QDate{behind.year(), month, first.value}, behind.addDays(1), Grain::Day, at, next)
                            : std::nullopt;
}

/// "March 3rd", "March the 3rd, 2026", "July 13 through 15".
std::optional<Piece> monthDay(const Tokens &tokens, int at, const Frame &frame)
{
    const auto month = tokens[at].value(Sense::Month);
    if (!month)
        return {};
    int i = at + 1;
    while (tokens[i].is(u".") || tokens[i].is(u"-") || tokens[i].is(u"/") || tokens[i].has(Sense::The) || tokens[i].is(u","))
        ++i;
    if (tokens[i].digits() == 4 && readYear(tokens, i))
        return {};
    const auto day = readDayNumber(tokens, i);
    if (!day || tokens[day->next].is(u":"))
        return {};
    if (isRangeJoint(tokens[day->next]) || tokens[day->next].is(u"y")) {
        const int j = skipWhile(tokens, day->next + 1, {Sense::The});
        if (const auto last = readDayNumber(tokens, j); last && last->value > day->value && !tokens[last->next].is(u":")
            && !tokens[last->next].has(Sense::HalfDay) && !tokens[last->next].has(Sense::Month))
            return dayRange(tokens, at, *month, *day, *last, last->next, frame);
    }
    return withYear(tokens, at, *month, *day, frame);
}

/// "the 3rd of March", "3 March 2026", "el 3 de marzo", "13 to 15 July".
std::optional<Piece> dayMonth(const Tokens &tokens, int at, const Frame &frame)
{
    const auto monthAt = [&](int i) {
        while (tokens[i].has(Sense::Of) || tokens[i].is(u"-") || tokens[i].is(u"/") || tokens[i].is(u".") || tokens[i].is(u","))
            ++i;
        return i;
    };
    const auto day = readDayNumber(tokens, at);
    if (!day)
        return {};
    int i = day->next;
    if (isRangeJoint(tokens[i]) || tokens[i].has(Sense::And)) {
        const int j = skipWhile(tokens, i + 1, {Sense::The});
        const auto last = readDayNumber(tokens, j);
        if (last && last->value > day->value) {
            const int m = monthAt(last->next);
            if (const auto month = tokens[m].value(Sense::Month))
                return dayRange(tokens, at, *month, *day, *last, m + 1, frame);
        }
    }
    i = monthAt(i);
    const auto month = tokens[i].value(Sense::Month);
    if (!month)
        return {};
    if (tokens[i + 1].is(u".") && tokens[i].text.size() <= 4)
        ++i;
    return withYear(tokens, at, *month, {day->value, i + 1}, frame);
}

QDate fromParts(int year, int month, int day)
{
    return {year < 100 ? (year > 50 ? 1900 : 2000) + year : year, month, day};
}

/// 2026-03-04, 3/4, 3/4/2026, 22.04.2026.
std::optional<Piece> numericDate(const Tokens &tokens, int at, const Frame &frame)
{
    const Token &a = tokens[at], &mark = tokens[at + 1], &b = tokens[at + 2];
    const bool slash = mark.is(u"/"), other = mark.is(u"-") || mark.is(u".");
    if (a.kind != TokenKind::Number || b.kind != TokenKind::Number || (!slash && !other) || (other && !b.glued))
        return {};
    if (a.glued && tokens[at - 1].kind == TokenKind::Mark && !tokens[at - 1].is(u"(") && !tokens[at - 1].is(u"'") && !tokens[at - 1].is(u"\"")
        && !tokens[at - 1].is(u"¿"))
        return {};
    const Token &mark2 = tokens[at + 3], &c = tokens[at + 4];
    const bool three = mark2.text == mark.text && c.kind == TokenKind::Number && c.glued;
    const int next = three ? at + 5 : at + 3;
    if (tokens[next].glued && (tokens[next].is(u"-") || tokens[next].is(u"/")) && tokens[next + 1].kind == TokenKind::Number
        && tokens[next + 1].glued && three)
        return {};
    if (three && a.digits() == 4)
        return dayPiece(QDate{a.number, b.number, c.number}, at, next);
    if ((!three && other) || a.digits() > 2 || b.digits() > 2 || (three && c.digits() != 2 && c.digits() != 4))
        return {};
    const bool monthFirst = b.number > 12 || (frame.monthFirst && a.number <= 12);
    const int month = monthFirst ? a.number : b.number, day = monthFirst ? b.number : a.number;
    return three ? dayPiece(fromParts(c.number, month, day), at, next) : dayPiece(inSomeYear(month, day, frame), at, next);
}

/// 2026-11, 11/2026.
std::optional<Piece> numericMonth(const Tokens &tokens, int at, const Frame &)
{
    const Token &a = tokens[at], &mark = tokens[at + 1], &b = tokens[at + 2];
    if (a.glued || a.kind != TokenKind::Number || b.kind != TokenKind::Number || !mark.glued || !b.glued || !(mark.is(u"/") || mark.is(u"-")) || tokens[at + 3].is(mark.text))
        return {};
    const bool yearFirst = a.digits() == 4 && b.digits() <= 2, yearLast = a.digits() <= 2 && b.digits() == 4;
    if (!yearFirst && !yearLast)
        return {};
    const QDate first{yearFirst ? a.number : b.number, yearFirst ? b.number : a.number, 1};
    if (!first.isValid() || first.year() < 1900 || first.year() > 2100)
        return {};
    return daysPiece(first, first.addMonths(1), Grain::Month, at, at + 3);
}

/// Which month a phrase like "of this month", "of next month", "de este mes" names; nothing when there is none.
struct NamedMonth { QDate first; int next = 0; };
std::optional<NamedMonth> monthBehind(const Tokens &tokens, int at, const Frame &frame)
{
    int i = skipWhile(tokens, at, {Sense::Of, Sense::In, Sense::The});
    if (i == at)
        return {};
    if (const auto month = tokens[i].value(Sense::Month)) {
        const auto year = readYearBehind(tokens, i + 1, frame);
        const QDate last = inSomeYear(*month, QDate{2000, *month, 1}.daysInMonth() == 29 ? 28 : QDate{2001, *month, 1}.daysInMonth(), frame);
        return NamedMonth{year ? QDate{year->value, *month, 1} : monthStart(last), year ? year->next : i + 1};
    }
    const auto which = tokens[i].value(Sense::Which);
    if (which && isUnit(tokens[i + 1], TimeUnit::Month))
        return NamedMonth{monthStart(frame.today()).addMonths(*which), i + 2};
    if (isUnit(tokens[i], TimeUnit::Month)) {
        const auto after = tokens[i + 1].value(Sense::Which);
        return NamedMonth{monthStart(frame.today()).addMonths(after.value_or(0)), after ? i + 2 : i + 1};
    }
    return {};
}

/// "the 3rd", "on the 21st", "the 8th of this month", "el día 8".
std::optional<Piece> dayOfMonth(const Tokens &tokens, int at, const Frame &frame)
{
    const bool article = tokens[at - 1].has(Sense::The) || tokens[at - 1].has(Sense::On) || isUnit(tokens[at - 1], TimeUnit::Day)
        || tokens[at - 1].has(Sense::Weekday);
    const auto ordinal = readOrdinal(tokens, at);
    std::optional<ReadNumber> day = ordinal;
    const bool spanishArticle = article && tokens.tongue() == Tongue::Spanish && !tokens[at - 1].is(u"las") && !tokens[at - 1].is(u"la");
    const bool onThePlain = tokens[at].digits() > 0 && tokens[at - 1].is(u"the") && tokens[at - 2].is(u"on") && !tokens[at + 1].glued;
    if (!day && (spanishArticle || onThePlain))
        day = readDayNumber(tokens, at);
    if (!day || (tokens[day->next].is(u":") && tokens[day->next].glued))
        return {};
    if (const auto month = monthBehind(tokens, day->next, frame))
        return dayPiece(month->first.addDays(day->value - 1), at, month->next);
    const bool digits = tokens[at].kind == TokenKind::Number;
    const bool onThe = tokens[at - 1].has(Sense::The) && tokens[at - 2].has(Sense::On);
    if (!digits && !onThe && !(article && day->value > 3))
        return {};
    if (tokens[day->next].has(Sense::Unit) || tokens[day->next].is(u"one") || tokens[day->next].has(Sense::People)
        || tokens[day->next].is(u"floor") || tokens[day->next].is(u"time") || tokens[day->next].is(u"street") || tokens[day->next].is(u"avenue"))
        return {};
    return dayPiece(inSomeMonth(day->value, frame), at, day->next);
}

QDate weekdayFrom(QDate from, int weekday)
{
    return from.addDays((weekday - from.dayOfWeek() + 7) % 7);
}

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

/// The week that a phrase behind or before a weekday names, by its Monday: "next week", "of this week", "la semana que viene".
struct NamedWeek { QDate monday; int next = 0; };
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
    if (const auto behind = tokens[i + 1].value(Sense::Which); behind && !which && tokens.tongue() == Tongue::Spanish
        && !tokens[i + 2].has(Sense::Unit))
        return dayPiece(pickWeekday(*day, *behind == 1 ? std::nullopt : behind, frame, &other), at, i + 2);
    int j = i + 1;
    while (tokens[j].is(u",") || tokens[j].has(Sense::The))
        ++j;
    for (const Production full : {Production{monthDay}, Production{dayMonth}, Production{numericDate}})
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

QDate added(QDate day, int count, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day: return day.addDays(count);
    case TimeUnit::Week: return day.addDays(7 * qint64(count));
    case TimeUnit::Month: return day.addMonths(count);
    case TimeUnit::Year: return day.addYears(count);
    case TimeUnit::Second: case TimeUnit::Minute: case TimeUnit::Hour: break;
    }
    return {};
}

/// "in three days", "a week from Tuesday", "two days ago", "3 weeks from now", "hace dos días".
std::optional<Piece> offset(const Tokens &tokens, int at, const Frame &frame)
{
    int i = at;
    const bool leadIn = tokens[i].has(Sense::Within), leadAgo = tokens[i].is(u"hace");
    if (leadIn || leadAgo)
        ++i;
    const auto count = readCount(tokens, i);
    if (!count || count->value > 1000)
        return {};
    i = count->next;
    if (tokens[i].is(u"more") || tokens[i].is(u"-"))
        ++i;
    const auto unit = tokens[i].value(Sense::Unit);
    if (!unit || *unit < int(TimeUnit::Day))
        return {};
    const auto from = [&](QDate day, int sign, int next) { return dayPiece(added(day, sign * count->value, TimeUnit(*unit)), at, next); };
    ++i;
    if (tokens[i].has(Sense::FromNow))
        return from(frame.today(), 1, i + 1);
    if (leadAgo || tokens[i].has(Sense::Ago))
        return from(frame.today(), -1, tokens[i].has(Sense::Ago) ? i + 1 : i);
    const bool before = tokens[i].has(Sense::BeforeBound), after = tokens[i].has(Sense::AfterBound) || tokens[i].has(Sense::From);
    if (before || after)
        if (const auto base = readDay(tokens, skipWhile(tokens, i + 1, {Sense::The}), frame); base && base->kind == Piece::Kind::Day)
            return from(base->day, before ? -1 : 1, base->to);
    return leadIn ? from(frame.today(), 1, i) : std::nullopt;
}

std::optional<Piece> sliced(std::optional<Piece> whole, std::optional<int> position)
{
    if (!whole || !position || whole->kind != Piece::Kind::Days)
        return whole;
    Piece &piece = *whole;
    const qint64 days = piece.day.daysTo(piece.endDay);
    const qint64 third = days <= 7 ? 3 : 10;
    if (*position == 0)
        piece.endDay = piece.day.addDays(third);
    else if (*position == 2)
        piece.day = days <= 7 ? piece.day.addDays(4) : piece.endDay.addDays(-third);
    else {
        piece.day = piece.day.addDays(days <= 7 ? 2 : 10);
        piece.endDay = piece.day.addDays(days <= 7 ? 2 : 10);
    }
    piece.grain = Grain::Day;
    return whole;
}

std::optional<Piece> wholeUnit(TimeUnit unit, int which, int count, int from, int to, const Frame &frame)
{
    const QDate today = frame.today();
    switch (unit) {
    case TimeUnit::Week: {
        const QDate first = which < 0 ? monday(today).addDays(-7 * qint64(count)) : monday(today).addDays(7 * qint64(which));
        return daysPiece(first, first.addDays(7 * qint64(count)), count > 1 ? Grain::Day : Grain::Week, from, to);
    }
    case TimeUnit::Month: {
        const QDate first = monthStart(today).addMonths(which < 0 ? -count : which);
        return daysPiece(first, first.addMonths(count), Grain::Month, from, to);
    }
    case TimeUnit::Year: {
        const QDate first{today.year() + (which < 0 ? -count : which), 1, 1};
        return daysPiece(first, first.addYears(count), Grain::Day, from, to);
    }
    case TimeUnit::Day:
        if (count == 1)
            return which == 0 ? dayPiece(today, from, to) : dayPiece(today.addDays(which), from, to);
        return which < 0 ? daysPiece(today.addDays(-count), today, Grain::Day, from, to)
                         : daysPiece(today.addDays(1), today.addDays(count + 1), Grain::Day, from, to);
    case TimeUnit::Second: case TimeUnit::Minute: case TimeUnit::Hour: break;
    }
    return {};
}

/// "next week", "early next month", "this weekend", "the next three days", "in March", "the week of the 18th".
std::optional<Piece> period(const Tokens &tokens, int at, const Frame &frame)
{
    int i = at;
    std::optional<int> position;
    if (const auto p = tokens[i].value(Sense::Position)) {
        position = p;
        i = skipWhile(tokens, i + 1, {Sense::The, Sense::Of, Sense::About, Sense::In});
    }
    auto which = tokens[i].value(Sense::Which);
    const bool in = tokens[at - 1].has(Sense::In) || tokens[at - 1].has(Sense::Of) || position;
    if (which)
        ++i;
    int count = 1;
    if (which)
        if (const auto n = readCount(tokens, i); n && n->value <= 60 && tokens[n->next].has(Sense::Unit)) {
            count = n->value;
            i = n->next;
        }
    if (tokens[i].has(Sense::Weekend)) {
        if (!which)
            which = tokens[i + 1].value(Sense::Which);
        const int next = which && tokens[i + 1].value(Sense::Which) == which ? i + 2 : i + 1;
        const QDate saturday = monday(frame.today()).addDays(5 + 7 * which.value_or(0));
        return daysPiece(saturday, saturday.addDays(2), Grain::Day, at, next);
    }
    if (const auto unit = tokens[i].value(Sense::Unit)) {
        const auto behind = tokens[i + 1].value(Sense::Which);
        if (!which && behind && tokens.tongue() == Tongue::Spanish)
            return sliced(wholeUnit(TimeUnit(*unit), *behind, 1, at, i + 2, frame), position);
        if (which || position)
            return sliced(wholeUnit(TimeUnit(*unit), which.value_or(0), count, at, i + 1, frame), position);
        if (isUnit(tokens[i], TimeUnit::Week) && tokens[i + 1].has(Sense::Of))
            if (const auto base = readDay(tokens, skipWhile(tokens, i + 2, {Sense::The}), frame); base && base->kind == Piece::Kind::Day)
                return daysPiece(monday(base->day), monday(base->day).addDays(7), Grain::Week, at, base->to);
        return {};
    }
    if (const auto month = tokens[i].value(Sense::Month)) {
        const bool word = tokens[i].text.size() > 3 && !tokens[i].is(u"march");
        if (!in && !which && !word)
            return {};
        const auto year = readYearBehind(tokens, i + 1, frame);
        QDate first{year ? year->value : frame.today().year(), *month, 1};
        if (!year && frame.forwards && first.addMonths(1) <= frame.today())
            first = first.addYears(1);
        return sliced(daysPiece(first, first.addMonths(1), Grain::Month, at, year ? year->next : i + 1), position);
    }
    return {};
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

std::optional<Piece> holiday(const Tokens &tokens, int at, const Frame &frame)
{
    int i = at;
    const auto which = tokens[i].value(Sense::Which);
    if (which)
        ++i;
    const auto index = tokens[i].value(Sense::Holiday);
    if (!index)
        return {};
    if (const auto year = readYearBehind(tokens, i + 1, frame))
        return dayPiece(holidayIn(*index, year->value), at, year->next);
    QDate day = holidayIn(*index, frame.today().year());
    if (which == -1 ? day >= frame.today() : day < frame.today())
        day = holidayIn(*index, frame.today().year() + (which == -1 ? -1 : 1));
    return dayPiece(day, at, i + 1);
}

/// "the rest of the week".
std::optional<Piece> rest(const Tokens &tokens, int at, const Frame &frame)
{
    if (!tokens[at].has(Sense::Rest))
        return {};
    const int i = skipWhile(tokens, at + 1, {Sense::The, Sense::Which});
    const auto unit = tokens[i].value(Sense::Unit);
    if (!unit)
        return {};
    auto piece = wholeUnit(TimeUnit(*unit), 0, 1, at, i + 1, frame);
    if (piece && piece->kind == Piece::Kind::Days) {
        piece->day = frame.today();
        piece->grain = Grain::Day;
    }
    return piece;
}

constexpr Production productions[] = {relativeDay, monthDay, dayMonth, numericDate, numericMonth, dayOfMonth, weekday, weekThenDay,
                                      offset, period, nthWeekday, holiday, rest};
} // namespace

std::optional<Piece> readDay(const Tokens &tokens, int at, const Frame &frame)
{
    std::optional<Piece> best;
    for (const Production production : productions)
        if (auto piece = production(tokens, at, frame); piece && (!best || piece->to > best->to))
            best = std::move(piece);
    return best;
}
} // namespace cloudgreet::language
