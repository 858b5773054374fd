// SPDX-License-Identifier: GPL-3.0-or-later
#include "productions.h"
#include <algorithm>

namespace cloudgreet::language {

std::optional<Piece> dayPiece(QDate day, int from, int to, bool vague)
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

Piece calendarDay(QDate day, int from, int to)
{
    if (auto piece = dayPiece(day, from, to))
        return *piece;
    Piece none;
    none.from = from;
    none.to = to;
    none.impossible = true;
    return none;
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
    const auto any
        = [&](const Token &t) { return std::any_of(senses.begin(), senses.end(), [&](Sense s) { return t.has(s); }); };
    for (int steps = 0; steps < MostSkipped && any(tokens[at]); ++steps)
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

std::optional<ReadNumber> readDayNumber(const Tokens &tokens, int at)
{
    if (const auto ordinal = readOrdinal(tokens, at))
        return ordinal;
    const auto number = readCardinal(tokens, at);
    return number && number->value >= 1 && number->value <= 31 && tokens[at].digits() <= 2 ? number : std::nullopt;
}

std::optional<ReadNumber> readYearBehind(const Tokens &tokens, int at, const Frame &frame)
{
    int i = at;
    while (i < at + MostSkipped
        && (tokens[i].is(u",") || tokens[i].has(Sense::Of) || tokens[i].has(Sense::The) || tokens[i].is(u"-")
            || (tokens[i].is(u"in") && tokens[i + 1].digits() == 4)
            || (tokens[i].is(u"en") && tokens[i + 1].digits() == 4) || tokens[i].is(u"/") || tokens[i].is(u".")))
        ++i;
    const auto which = tokens[i].value(Sense::Which);
    if (which && isUnit(tokens[i + 1], TimeUnit::Year))
        return ReadNumber{frame.today().year() + *which, i + 2};
    const auto year = readYear(tokens, i);
    if (!year || (tokens[i].kind != TokenKind::Number && i == at && tokens[year->next].has(Sense::HalfDay)))
        return {};
    return tokens[year->next].has(Sense::HalfDay) ? std::nullopt : year;
}

std::optional<NamedMonth> monthBehind(const Tokens &tokens, int at, const Frame &frame)
{
    int i = skipWhile(tokens, at, {Sense::Of, Sense::In, Sense::The});
    if (i == at)
        return {};
    if (const auto month = tokens[i].value(Sense::Month)) {
        const auto year = readYearBehind(tokens, i + 1, frame);
        const QDate last = inSomeYear(
            *month, QDate{2000, *month, 1}.daysInMonth() == 29 ? 28 : QDate{2001, *month, 1}.daysInMonth(), frame);
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

QDate weekdayFrom(QDate from, int weekday)
{
    return from.addDays((weekday - from.dayOfWeek() + 7) % 7);
}
} // namespace cloudgreet::language
