// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays.h"
#include "productions.h"
#include <cmath>
#include <vector>

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
        piece.day = piece.day.addDays(days <= 7 ? 4 : days <= 31 ? 20 : days - third);
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

namespace {
/// The day that another is counted from.
std::optional<Piece> readNested(const Tokens &tokens, int at, const Frame &frame)
{
    constexpr int Deepest = 1;
    if (frame.depth >= Deepest)
        return {};
    Frame inner = frame;
    ++inner.depth;
    return readDay(tokens, at, inner);
}

bool isBeginning(const Token &token)
{
    return token.isAny(
        u"starting", u"beginning", u"commencing", u"starting from", u"comenzando", u"que comienza", u"que empieza");
}

bool isFortnight(const Token &token)
{
    return token.is(u"fortnight") || token.is(u"fortnights") || token.is(u"quincena");
}

/// A part of "one month and 21 days".
struct Step {
    int count = 0;
    TimeUnit unit = TimeUnit::Day;
    bool business = false;
};

/// Reads such parts of a day or more; the index behind them.
int readSteps(const Tokens &tokens, int at, std::vector<Step> &steps)
{
    int i = at;
    while (steps.size() < MostSkipped) {
        const int begin = steps.empty() ? i : skipWhile(tokens, tokens[i].is(u",") ? i + 1 : i, {Sense::And});
        const auto count = readCount(tokens, begin);
        if (!count || count->value > 1000)
            return i;
        int next = count->next;
        if (tokens[next].is(u"more") || tokens[next].is(u"-"))
            ++next;
        const bool business = tokens[next].is(u"business") || tokens[next].is(u"working");
        next += business;
        const bool fortnight = isFortnight(tokens[next]);
        const auto unit = tokens[next].value(Sense::Unit);
        if (!fortnight && (!unit || *unit < int(TimeUnit::Day)))
            return i;
        steps.push_back(
            fortnight ? Step{2 * count->value, TimeUnit::Week} : Step{count->value, TimeUnit(*unit), business});
        i = next + 1;
        if (tokens[i].is(u"habiles") || tokens[i].is(u"laborables")) {
            steps.back().business = true;
            ++i;
        }
    }
    return i;
}

QDate businessDays(QDate day, int count)
{
    for (int left = std::abs(count); left > 0;) {
        day = day.addDays(count < 0 ? -1 : 1);
        left -= day.dayOfWeek() <= 5;
    }
    return day;
}
} // namespace

/// "in three days", "a week from Tuesday", "two days ago", "3 weeks from now", "hace dos días".
std::optional<Piece> offset(const Tokens &tokens, int at, const Frame &frame)
{
    int i = at;
    const bool leadIn = tokens[i].has(Sense::Within), leadAgo = tokens[i].is(u"hace");
    if (leadIn || leadAgo)
        ++i;
    while (i < at + MostSkipped && tokens[i].has(Sense::About) && !tokens[i].has(Sense::Which))
        ++i;
    std::vector<Step> steps;
    i = readSteps(tokens, i, steps);
    if (steps.empty())
        return {};
    const auto from = [&](QDate day, int sign, int next) {
        for (const Step &step : steps)
            day = step.business ? businessDays(day, sign * step.count) : added(day, sign * step.count, step.unit);
        return dayPiece(day, at, next);
    };
    if (const auto which = tokens[i].value(Sense::Which);
        leadIn && which.value_or(0) != 0 && tokens.tongue() == Tongue::Spanish) {
        const auto edge = from(frame.today(), *which, i + 1); // "en los tres días siguientes"
        if (!edge)
            return {};
        return *which > 0 ? daysPiece(frame.today().addDays(1), edge->day.addDays(1), Grain::Day, at, i + 1)
                          : daysPiece(edge->day, frame.today(), Grain::Day, at, i + 1);
    }
    if (tokens[i].has(Sense::FromNow))
        return from(frame.today(), 1, i + 1);
    if (leadAgo || tokens[i].has(Sense::Ago))
        return from(frame.today(), -1, tokens[i].has(Sense::Ago) ? i + 1 : i);
    const bool before = tokens[i].has(Sense::BeforeBound),
               after = tokens[i].has(Sense::AfterBound) || (tokens[i].has(Sense::From) && !isBeginning(tokens[i]));
    if (before || after)
        if (const auto base = readNested(tokens, skipWhile(tokens, i + 1, {Sense::The}), frame);
            base && base->kind == Piece::Kind::Day)
            return from(base->day, before ? -1 : 1, base->to);
    if (tokens[i].value(Sense::RelativeDay) == 0 && isFortnight(tokens[i - 1])) // "a fortnight today"
        return from(frame.today(), 1, i + 1);
    const bool rolling = tokens[at].text.endsWith(u"next"); // "in the next two weeks"
    if (leadIn && (rolling || tokens[at].is(u"within")))
        if (const auto last = from(frame.today(), 1, i))
            return daysPiece(frame.today().addDays(rolling), last->day.addDays(rolling), Grain::Day, at, i);
    return leadIn ? from(frame.today(), 1, i) : std::nullopt;
}

namespace {
/// "4 business days": how many.
std::optional<ReadNumber> businessAhead(const Tokens &tokens, int at)
{
    const auto count = readCount(tokens, at);
    const bool business = count && (tokens[count->next].is(u"business") || tokens[count->next].is(u"working"));
    return business && isUnit(tokens[count->next + 1], TimeUnit::Day)
        ? std::optional{ReadNumber{count->value, count->next + 2}}
        : std::nullopt;
}

/// "the week", "my week", "el mes": the one under way, unless it belongs to something else.
bool isBareUnit(const Tokens &tokens, int at)
{
    const bool article = tokens[at - 1].is(u"the") || tokens[at - 1].is(u"my") || tokens[at - 1].is(u"mi")
        || (tokens.tongue() == Tongue::Spanish && (tokens[at - 1].is(u"la") || tokens[at - 1].is(u"el")));
    const bool whole = isUnit(tokens[at], TimeUnit::Week) || isUnit(tokens[at], TimeUnit::Month);
    const Token &before = tokens[at - 2], &behind = tokens[at + 1];
    const bool part = before.has(Sense::Of) || before.is(u"per") || before.is(u"during") || before.is(u"a")
        || behind.has(Sense::Of) || behind.has(Sense::AfterBound) || behind.has(Sense::BeforeBound)
        || behind.has(Sense::Weekend) || behind.is(u"day") || behind.is(u"days") || behind.kind == TokenKind::Number;
    return article && whole && !part;
}

/// "the week of the 18th", "the week beginning May 4", "w/c May 4".
std::optional<Piece> weekOf(const Tokens &tokens, int at, const Frame &frame)
{
    const bool short_ = tokens[at].is(u"w") && tokens[at + 1].is(u"/") && tokens[at + 2].is(u"c");
    const bool named = isUnit(tokens[at], TimeUnit::Week);
    const bool joint = tokens[at + 1].has(Sense::Of) || isBeginning(tokens[at + 1]);
    if (!short_ && !(named && joint))
        return {};
    const auto base = readNested(tokens, skipWhile(tokens, short_ ? at + 3 : at + 2, {Sense::The, Sense::On}), frame);
    if (!base || base->kind != Piece::Kind::Day)
        return {};
    return daysPiece(monday(base->day), monday(base->day).addDays(7), Grain::Week, at, base->to);
}

bool isWhichAfter(const Tokens &tokens, int at)
{
    return tokens[at].has(Sense::AfterBound) && tokens[at + 1].value(Sense::Which) == 1;
}

bool isVerbBehind(const Token &token)
{
    return token.kind == TokenKind::Word && token.entry->count == 0;
}

QDate firstOfMonth(const Tokens &tokens, int at, std::optional<int> which, int month, const Frame &frame)
{
    const QDate first{frame.today().year(), month, 1};
    if (which == 0 && !tokens[at].is(u"this coming") && !tokens[at].is(u"this upcoming"))
        return first;
    if (which == -1)
        return first.addMonths(1) <= frame.today() ? first : first.addYears(-1);
    return frame.forwards && first.addMonths(1) <= frame.today() ? first.addYears(1) : first;
}
} // namespace

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
    if (!which && !position) // "the two next weeks", "los tres días siguientes"
        if (const auto n = readCount(tokens, i); n && n->value >= 2 && n->value <= 60) {
            const bool behind = tokens[n->next].has(Sense::Unit);
            const Token &side = tokens[behind ? n->next + 1 : n->next];
            const Token &unit = tokens[behind ? n->next : n->next + 1];
            if (side.value(Sense::Which).value_or(0) != 0 && unit.text.endsWith(u's')
                && unit.value(Sense::Unit).value_or(-1) >= int(TimeUnit::Day)
                && (!behind || tokens.tongue() == Tongue::Spanish))
                return wholeUnit(
                    TimeUnit(*unit.value(Sense::Unit)), *side.value(Sense::Which), n->value, at, n->next + 2, frame);
        }
    if (which)
        if (const auto n = businessAhead(tokens, i)) {
            const QDate last = businessDays(frame.today(), *which < 0 ? -n->value : n->value);
            return *which < 0 ? daysPiece(last, frame.today(), Grain::Day, at, n->next)
                              : daysPiece(businessDays(frame.today(), 1), last.addDays(1), Grain::Day, at, n->next);
        }
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
    if (tokens[i].is(u"w"))
        return weekOf(tokens, i, frame);
    if (const auto unit = tokens[i].value(Sense::Unit)) {
        const auto behind = tokens[i + 1].value(Sense::Which);
        if (!which && behind && tokens.tongue() == Tongue::Spanish)
            return sliced(wholeUnit(TimeUnit(*unit), *behind, 1, at, i + 2, frame), position);
        if (which || position)
            return sliced(wholeUnit(TimeUnit(*unit), which.value_or(0), count, at, i + 1, frame), position);
        if (auto week = weekOf(tokens, i, frame))
            return week;
        if (isUnit(tokens[i], TimeUnit::Week) && isWhichAfter(tokens, i + 1)) // "the week after next"
            return wholeUnit(TimeUnit::Week, 2, 1, at, i + 3, frame);
        if (isUnit(tokens[i], TimeUnit::Month) && isWhichAfter(tokens, i + 1))
            return wholeUnit(TimeUnit::Month, 2, 1, at, i + 3, frame);
        return isBareUnit(tokens, i) ? wholeUnit(TimeUnit(*unit), 0, 1, at, i + 1, frame) : std::nullopt;
    }
    if (const auto month = tokens[i].value(Sense::Month)) {
        const bool word = tokens[i].text.size() > 3 && !tokens[i].is(u"march");
        const bool joined = tokens[i - 1].has(Sense::From) || tokens[i - 1].has(Sense::Until)
            || tokens[i - 1].has(Sense::Between) || tokens[i - 1].has(Sense::AfterBound)
            || tokens[i - 1].has(Sense::BeforeBound) || tokens[i - 1].is(u"-") || tokens[i + 1].is(u"-")
            || tokens.size() == 1;
        if ((!in && !which && !word && !joined) || (tokens[i].is(u"may") && isVerbBehind(tokens[i + 1])))
            return {};
        const auto year = readYearBehind(tokens, i + 1, frame);
        const QDate first = year ? QDate{year->value, *month, 1} : firstOfMonth(tokens, i - 1, which, *month, frame);
        auto whole = daysPiece(first, first.addMonths(1), Grain::Month, at, year ? year->next : i + 1);
        if (whole)
            whole->yearSaid = year.has_value();
        return sliced(std::move(whole), position);
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

/// "the rest of the week", "later this month".
std::optional<Piece> rest(const Tokens &tokens, int at, const Frame &frame)
{
    const bool later
        = (tokens[at].is(u"later") || tokens[at].is(u"mas tarde")) && tokens[at + 1].value(Sense::Which) == 0;
    if (!tokens[at].has(Sense::Rest) && !later)
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
