// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays.h"
#include "productions.h"

namespace cloudgreet::language {
namespace {
QDate added(QDate day, int count, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day:
        return day.addDays(count);
    case TimeUnit::Week:
        return day.addDays(7 * qint64(count));
    case TimeUnit::Month:
        return day.addMonths(count);
    case TimeUnit::Year:
        return day.addYears(count);
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour:
        break;
    }
    return {};
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
        const QDate first
            = which < 0 ? monday(today).addDays(-7 * qint64(count)) : monday(today).addDays(7 * qint64(which));
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
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour:
        break;
    }
    return {};
}
} // namespace

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
    const auto from = [&](QDate day, int sign, int next) {
        return dayPiece(added(day, sign * count->value, TimeUnit(*unit)), at, next);
    };
    ++i;
    if (tokens[i].has(Sense::FromNow))
        return from(frame.today(), 1, i + 1);
    if (leadAgo || tokens[i].has(Sense::Ago))
        return from(frame.today(), -1, tokens[i].has(Sense::Ago) ? i + 1 : i);
    const bool before = tokens[i].has(Sense::BeforeBound),
               after = tokens[i].has(Sense::AfterBound) || tokens[i].has(Sense::From);
    if (before || after)
        if (const auto base = readDay(tokens, skipWhile(tokens, i + 1, {Sense::The}), frame);
            base && base->kind == Piece::Kind::Day)
            return from(base->day, before ? -1 : 1, base->to);
    return leadIn ? from(frame.today(), 1, i) : std::nullopt;
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
            if (const auto base = readDay(tokens, skipWhile(tokens, i + 2, {Sense::The}), frame);
                base && base->kind == Piece::Kind::Day)
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

std::optional<Piece> holiday(const Tokens &tokens, int at, const Frame &frame)
{
    int i = at;
    int beside = 0; // "the day after Thanksgiving"
    if (isUnit(tokens[at], TimeUnit::Day) && (tokens[at + 1].is(u"after") || tokens[at + 1].is(u"despues")))
        beside = 1;
    else if (isUnit(tokens[at], TimeUnit::Day) && (tokens[at + 1].is(u"before") || tokens[at + 1].is(u"antes")))
        beside = -1;
    if (beside != 0)
        i += tokens[at + 2].is(u"de") ? 3 : 2;
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
    return dayPiece(day.addDays(beside), at, i + 1);
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
} // namespace cloudgreet::language
