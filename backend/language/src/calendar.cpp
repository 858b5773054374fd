// SPDX-License-Identifier: GPL-3.0-or-later
#include "productions.h"

namespace cloudgreet::language {
namespace {
std::optional<Piece> relativeDay(const Tokens &tokens, int at, const Frame &frame)
{
    const auto days = tokens[at].value(Sense::RelativeDay);
    const bool sameDay = tokens[at].text.endsWith(u"same day") || tokens[at].text.endsWith(u"mismo dia");
    return days ? dayPiece(frame.today().addDays(*days), at, at + 1, sameDay) : std::nullopt;
}

std::optional<Piece> withYear(const Tokens &tokens, int at, int month, ReadNumber day, const Frame &frame)
{
    if (const auto year = readYearBehind(tokens, day.next, frame)) {
        Piece piece = calendarDay(QDate{year->value, month, day.value}, at, year->next);
        piece.yearSaid = true;
        return piece;
    }
    return calendarDay(inSomeYear(month, day.value, frame), at, day.next);
}

bool isRangeJoint(const Token &token)
{
    return token.has(Sense::Until) || token.is(u"-") || token.is(u"–") || token.is(u"—");
}

std::optional<Piece> dayRange(
    const Tokens &tokens, int at, int month, ReadNumber first, ReadNumber last, int next, const Frame &frame)
{
    QDate behind = inSomeYear(month, last.value, frame);
    if (const auto year = readYearBehind(tokens, next, frame)) {
        behind = QDate{year->value, month, last.value};
        next = year->next;
    }
    if (!behind.isValid())
        return calendarDay({}, at, next);
    return daysPiece(QDate{behind.year(), month, first.value}, behind.addDays(1), Grain::Day, at, next);
}

QDate fromParts(int year, int month, int day)
{
    return {year < 100 ? (year > 50 ? 1900 : 2000) + year : year, month, day};
}

/// Numbers that are a day and a month where the month has that many days.
bool looksLikeDate(int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

std::optional<Piece> numericPiece(QDate day, bool dateLike, int at, int next)
{
    return dateLike ? std::optional{calendarDay(day, at, next)} : dayPiece(day, at, next);
}

/// 2026-11, 11/2026.
std::optional<Piece> numericMonth(const Tokens &tokens, int at, const Frame &)
{
    const Token &a = tokens[at], &mark = tokens[at + 1], &b = tokens[at + 2];
    const bool tight = mark.glued && b.glued, apart = !mark.glued && !b.glued && !mark.is(u"/");
    if (a.glued || a.kind != TokenKind::Number || b.kind != TokenKind::Number || !(tight || apart)
        || !(mark.is(u"/") || mark.is(u"-") || mark.is(u"~")) || tokens[at + 3].is(mark.text))
        return {};
    const bool yearFirst = a.digits() == 4 && b.digits() <= 2, yearLast = a.digits() <= 2 && b.digits() == 4;
    if (!yearFirst && !yearLast)
        return {};
    const QDate first{yearFirst ? a.number : b.number, yearFirst ? b.number : a.number, 1};
    if (!first.isValid() || first.year() < 1900 || first.year() > 2100)
        return {};
    return daysPiece(first, first.addMonths(1), Grain::Month, at, at + 3);
}

Piece dayIn(QDate month, int day, int from, int to)
{
    return calendarDay(QDate{month.year(), month.month(), day}, from, to);
}

/// "the 3rd", "on the 21st", "the 8th of this month", "el día 8".
std::optional<Piece> dayOfMonth(const Tokens &tokens, int at, const Frame &frame)
{
    const bool article = tokens[at - 1].has(Sense::The) || tokens[at - 1].has(Sense::On)
        || isUnit(tokens[at - 1], TimeUnit::Day) || tokens[at - 1].has(Sense::Weekday);
    const auto ordinal = readOrdinal(tokens, at);
    std::optional<ReadNumber> day = ordinal;
    const bool spanishArticle
        = article && tokens.tongue() == Tongue::Spanish && !tokens[at - 1].is(u"las") && !tokens[at - 1].is(u"la");
    const Token &behind = tokens[at + 1];
    const bool ends = behind.kind == TokenKind::Mark && !behind.is(u"-") && !behind.is(u"/");
    const bool onThePlain = tokens[at].digits() > 0 && tokens[at - 1].is(u"the")
        && ((tokens[at - 2].is(u"on") && !behind.glued) || (tokens[at - 2].isAny(u"for", u"to") && ends));
    const bool onPlain = tokens[at].digits() > 0 && tokens[at].number >= 1 && tokens[at - 1].is(u"on")
        && (behind.is(u",") || behind.is(u".") || behind.has(Sense::At) || at + 1 >= tokens.size());
    if (onPlain)
        return tokens[at].number <= 31 && !(behind.is(u".") && tokens[at + 2].glued)
            ? dayPiece(inSomeMonth(tokens[at].number, frame), at, at + 1)
            : std::nullopt;
    const int joint = tokens[at + 1].has(Sense::Of) ? at + 2 : at + 1;
    const bool ofThis = tokens[at].digits() > 0 && tokens[joint].value(Sense::Which)
        && isUnit(tokens[joint + 1], TimeUnit::Month) && joint == at + 2; // "20 of this month"
    if (!day && (spanishArticle || onThePlain || ofThis))
        day = readDayNumber(tokens, at);
    if (!day || (tokens[day->next].is(u":") && tokens[day->next].glued))
        return {};
    const bool hours = tokens[day->next].is(u"-") && tokens[day->next].glued && tokens[day->next + 1].digits() > 0;
    if (hours && !ordinal) // "lunes 3-8"
        return {};
    if (tokens[day->next].value(Sense::Which)
        && isUnit(tokens[day->next + 1], TimeUnit::Month)) // "the 25th this month"
        return dayIn(
            monthStart(frame.today()).addMonths(*tokens[day->next].value(Sense::Which)), day->value, at, day->next + 2);
    if (const auto month = monthBehind(tokens, day->next, frame))
        return dayIn(month->first, day->value, at, month->next);
    const bool digits = tokens[at].kind == TokenKind::Number;
    const bool onThe = tokens[at - 1].has(Sense::The) && tokens[at - 2].has(Sense::On);
    const bool alone = at == 0 && day->next >= tokens.size();
    if (!digits && !onThe && !((article || alone) && day->value > 3))
        return {};
    if (tokens[day->next].has(Sense::Unit) || tokens[day->next].is(u"one") || tokens[day->next].has(Sense::People)
        || tokens[day->next].is(u"floor") || tokens[day->next].is(u"time") || tokens[day->next].is(u"street")
        || tokens[day->next].is(u"avenue"))
        return {};
    return dayPiece(inSomeMonth(day->value, frame), at, day->next);
}
} // namespace

/// "March 3rd", "March the 3rd, 2026", "July 13 through 15".
std::optional<Piece> monthDay(const Tokens &tokens, int at, const Frame &frame)
{
    const auto month = tokens[at].value(Sense::Month);
    if (!month)
        return {};
    int i = at + 1;
    while (i < at + MostSkipped
        && (tokens[i].is(u".") || tokens[i].is(u"-") || tokens[i].is(u"/") || tokens[i].has(Sense::The)
            || tokens[i].is(u",")))
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
        const auto behind = j > day->next + 1 ? readOrdinal(tokens, j) : std::nullopt;
        if (behind && behind->value < day->value && !monthBehind(tokens, behind->next, frame)) {
            const QDate first = inSomeYear(*month, day->value, frame);
            return first.isValid()
                ? daysPiece(first, monthStart(first).addMonths(1).addDays(behind->value), Grain::Day, at, behind->next)
                : std::nullopt;
        }
    }
    return withYear(tokens, at, *month, *day, frame);
}

/// "the 3rd of March", "3 March 2026", "el 3 de marzo", "13 to 15 July".
std::optional<Piece> dayMonth(const Tokens &tokens, int at, const Frame &frame)
{
    const auto monthAt = [&](int i) {
        const int end = i + MostSkipped;
        while (i < end
            && (tokens[i].has(Sense::Of) || tokens[i].is(u"-") || tokens[i].is(u"/") || tokens[i].is(u".")
                || tokens[i].is(u",")))
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

/// 2026-03-04, 3/4, 3/4/2026, 22.04.2026.
std::optional<Piece> numericDate(const Tokens &tokens, int at, const Frame &frame)
{
    const Token &a = tokens[at], &mark = tokens[at + 1], &b = tokens[at + 2];
    const bool slash = mark.is(u"/"), other = mark.is(u"-") || mark.is(u".");
    if (a.kind != TokenKind::Number || b.kind != TokenKind::Number || (!slash && !other) || (other && !b.glued))
        return {};
    if (a.glued && tokens[at - 1].kind == TokenKind::Mark && !tokens[at - 1].is(u"(") && !tokens[at - 1].is(u"'")
        && !tokens[at - 1].is(u"\"") && !tokens[at - 1].is(u"¿"))
        return {};
    const Token &mark2 = tokens[at + 3], &c = tokens[at + 4];
    const bool three = mark2.text == mark.text && c.kind == TokenKind::Number && c.glued;
    const int next = three ? at + 5 : at + 3;
    if (tokens[next].glued && (tokens[next].is(u"-") || tokens[next].is(u"/"))
        && tokens[next + 1].kind == TokenKind::Number && tokens[next + 1].glued && three)
        return {};
    if (three && a.digits() == 4)
        return numericPiece(QDate{a.number, b.number, c.number}, looksLikeDate(b.number, c.number), at, next);
    const bool clockLike = mark.is(u".") && b.digits() == 2 && b.number < 60 && b.number % 5 == 0 && a.number <= 24;
    const bool alone = (tokens.size() == 3 && !clockLike) || tokens[at - 1].is(u"on")
        || tokens[at - 1].is(u"el"); // "6.15" is a time
    const bool pair = !three && other && alone && !tokens[at + 3].glued && a.number != 0 && b.number != 0
        && !tokens[at + 3].has(Sense::HalfDay)
        && (mark.is(u"-") || (b.digits() == 2 && (!tokens[at - 1].is(u"el") || b.number <= 31)) || b.number < 13);
    if ((!three && other && !pair) || a.digits() > 2 || b.digits() > 2 || (three && c.digits() != 2 && c.digits() != 4))
        return {};
    const bool always = slash && !three && frame.monthFirst && a.number == 24 && b.number == 7; // "open 24/7"
    const bool decimal
        = tokens[next].is(u".") && tokens[next].glued && tokens[next + 1].digits() > 0 && tokens[next + 1].glued;
    if (always || decimal || (!three && tokens[next].has(Sense::Unit))) // "in 1/4 hour"
        return {};
    const bool monthFirst = b.number > 12 || (frame.monthFirst && a.number <= 12);
    const int month = monthFirst ? a.number : b.number, day = monthFirst ? b.number : a.number;
    const bool dateLike = looksLikeDate(month, day);
    if (three)
        return numericPiece(fromParts(c.number, month, day), dateLike, at, next);
    if (tokens[next].is(u",") && tokens[next].glued && tokens[next + 1].glued // 08/12,2015
        && (tokens[next + 1].digits() == 4 || tokens[next + 1].digits() == 2))
        return numericPiece(fromParts(tokens[next + 1].number, month, day), dateLike, at, next + 2);
    return numericPiece(inSomeYear(month, day, frame), dateLike && slash, at, next);
}

std::optional<Piece> beyondMonth(const Tokens &tokens, int at, const Frame &)
{
    const bool monthFirst = tokens[at].has(Sense::Month);
    const int number = monthFirst ? skipWhile(tokens, at + 1, {Sense::The}) : at;
    if (tokens[number].digits() != 2 || tokens[number].number < 32)
        return {};
    const Token &behind = tokens[number + 1];
    const bool ordinal = behind.glued && behind.isAny(u"st", u"nd", u"rd", u"th");
    const int next = ordinal ? number + 2 : number + 1;
    if (monthFirst)
        return ordinal ? std::optional{calendarDay({}, at, next)} : std::nullopt;
    const int month = skipWhile(tokens, next, {Sense::Of});
    const bool named = tokens[month].has(Sense::Month) && (ordinal || month > next);
    return named ? std::optional{calendarDay({}, at, month + 1)} : std::nullopt;
}

namespace {
constexpr Production productions[] = {relativeDay, monthDay, dayMonth, numericDate, beyondMonth, numericMonth,
    dayOfMonth, weekday, weekThenDay, offset, period, nthWeekday, holiday, rest, placeInPeriod, weekNumber,
    countedWeekday, daysOfMonth, weekdaysOfWeek, numericRange, otherWritten, yearFirst, weeksOn, oneAfter};
} // namespace

std::optional<Piece> readDay(const Tokens &tokens, int at, const Frame &frame)
{
    const Token &first = tokens[at];
    if (first.entry->count == 0 && first.kind != TokenKind::Number && !first.is(u",") && !first.is(u"w"))
        return {}; // nothing begins with a word that no table knows
    std::optional<Piece> best;
    for (const Production production : productions)
        if (auto piece = production(tokens, at, frame); piece && (!best || piece->to > best->to))
            best = std::move(piece);
    return best;
}
} // namespace cloudgreet::language
