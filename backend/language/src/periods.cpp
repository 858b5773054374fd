// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays.h"
#include "productions.h"

namespace cloudgreet::language {
namespace {
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

/// "4 business days": how many.
std::optional<ReadNumber> businessAhead(const Tokens &tokens, int at)
{
    const auto count = readCount(tokens, at);
    const bool business = count && (tokens[count->next].is(u"business") || tokens[count->next].is(u"working"));
    return business && isUnit(tokens[count->next + 1], TimeUnit::Day)
        ? std::optional{ReadNumber{count->value, count->next + 2}}
        : std::nullopt;
}

/// "the end of the week", "the second day of the month": named by where it lies in the unit.
bool isPortion(const Token &token)
{
    return token.has(Sense::Unit) || token.has(Sense::Ordinal) || token.has(Sense::Position)
        || token.has(Sense::Weekday) || token.kind != TokenKind::Word
        || token.isAny(u"time", u"times", u"end", u"middle", u"start", u"half", u"resto");
}

/// "the week", "my week", "el mes": the one under way, unless it belongs to something else.
bool isBareUnit(const Tokens &tokens, int at)
{
    const bool article = tokens[at - 1].is(u"the") || tokens[at - 1].is(u"my") || tokens[at - 1].is(u"mi")
        || (tokens.tongue() == Tongue::Spanish && (tokens[at - 1].is(u"la") || tokens[at - 1].is(u"el")));
    const bool whole = isUnit(tokens[at], TimeUnit::Week) || isUnit(tokens[at], TimeUnit::Month);
    const Token &before = tokens[at - 2], &behind = tokens[at + 1];
    const bool part = (before.has(Sense::Of) && isPortion(tokens[at - 3])) || before.is(u"per") || before.is(u"during")
        || before.is(u"a") || behind.has(Sense::Of) || behind.has(Sense::AfterBound) || behind.has(Sense::BeforeBound)
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
/// What stands before the name of a period: "early", "next", and how many.
struct PeriodLead {
    std::optional<int> position, which;
    int count = 1, next = 0;
};

/// Weeks and months in a number are counted from tomorrow: "the next two weeks" are not those of the calendar.
std::optional<Piece> unitsAhead(TimeUnit unit, const PeriodLead &lead, int from, int to, const Frame &frame)
{
    const bool rolls = lead.count > 1 && lead.which == 1 && (unit == TimeUnit::Week || unit == TimeUnit::Month);
    if (!rolls)
        return wholeUnit(unit, lead.which.value_or(0), lead.count, from, to, frame);
    const QDate first = frame.today().addDays(1);
    return daysPiece(first, added(first, lead.count, unit), Grain::Day, from, to);
}

/// "the two next weeks", "los tres días siguientes".
std::optional<Piece> countedPeriod(const Tokens &tokens, int at, int i, const Frame &frame)
{
    const auto n = readCount(tokens, i);
    if (!n || n->value < 2 || n->value > 60)
        return {};
    const bool behind = tokens[n->next].has(Sense::Unit);
    const Token &side = tokens[behind ? n->next + 1 : n->next], &unit = tokens[behind ? n->next : n->next + 1];
    const int which = side.value(Sense::Which).value_or(0);
    if (which == 0 || !unit.text.endsWith(u's') || unit.value(Sense::Unit).value_or(-1) < int(TimeUnit::Day)
        || (behind && tokens.tongue() != Tongue::Spanish))
        return {};
    return unitsAhead(TimeUnit(*unit.value(Sense::Unit)), {{}, which, n->value, 0}, at, n->next + 2, frame);
}

/// "the next four business days", "the last 3 working days".
std::optional<Piece> businessPeriod(int which, ReadNumber days, int at, const Frame &frame)
{
    const QDate today = frame.today(), last = businessDays(today, which < 0 ? -days.value : days.value);
    return which < 0 ? daysPiece(last, today, Grain::Day, at, days.next)
                     : daysPiece(businessDays(today, 1), last.addDays(1), Grain::Day, at, days.next);
}

std::optional<Piece> weekend(const Tokens &tokens, int at, int i, std::optional<int> which, const Frame &frame)
{
    if (!which)
        which = tokens[i + 1].value(Sense::Which);
    const int next = which && tokens[i + 1].value(Sense::Which) == which ? i + 2 : i + 1;
    const QDate saturday = monday(frame.today()).addDays(5 + 7 * which.value_or(0));
    return daysPiece(saturday, saturday.addDays(2), Grain::Day, at, next);
}

/// "next week", "la semana que viene", "the week of the 18th", "the month after next".
std::optional<Piece> unitPeriod(const Tokens &tokens, int at, const PeriodLead &lead, const Frame &frame)
{
    const int i = lead.next;
    const TimeUnit unit{*tokens[i].value(Sense::Unit)};
    const auto behind = tokens[i + 1].value(Sense::Which);
    const int two = skipWhile(tokens, i + 3, {Sense::The});
    if (!lead.which && behind == 1 && tokens[i + 2].isAny(u"a", u"a la") && tokens[two].value(Sense::Which) == 1)
        return wholeUnit(unit, 2, 1, at, two + 1, frame); // "la semana siguiente a la que viene"
    if (!lead.which && behind && tokens.tongue() == Tongue::Spanish)
        return sliced(wholeUnit(unit, *behind, 1, at, i + 2, frame), lead.position);
    if (lead.which || lead.position)
        return sliced(unitsAhead(unit, lead, at, i + 1, frame), lead.position);
    if (auto week = weekOf(tokens, i, frame))
        return week;
    if ((unit == TimeUnit::Week || unit == TimeUnit::Month) && isWhichAfter(tokens, i + 1)) // "the week after next"
        return wholeUnit(unit, 2, 1, at, i + 3, frame);
    return isBareUnit(tokens, i) ? wholeUnit(unit, 0, 1, at, i + 1, frame) : std::nullopt;
}

/// "it may rain", "may or may not": no month.
bool isVerb(const Tokens &tokens, int at)
{
    return tokens[at].is(u"may")
        && (isVerbBehind(tokens[at + 1]) || tokens[at + 1].is(u"not")
            || (tokens[at + 1].is(u"or") && tokens[at + 2].is(u"may")));
}

/// "in March", "early May 2027", "March after next".
std::optional<Piece> monthPeriod(const Tokens &tokens, int at, const PeriodLead &lead, const Frame &frame)
{
    const int i = lead.next, month = *tokens[i].value(Sense::Month);
    const Token &before = tokens[i - 1];
    const bool in = tokens[at - 1].has(Sense::In) || tokens[at - 1].has(Sense::Of) || lead.position;
    const bool word = tokens[i].text.size() > 3 && !tokens[i].is(u"march");
    const bool afterNext = isWhichAfter(tokens, i + 1);
    const bool joined = before.has(Sense::From) || before.has(Sense::Until) || before.has(Sense::Between)
        || before.has(Sense::AfterBound) || before.has(Sense::BeforeBound) || before.is(u"-") || tokens[i + 1].is(u"-")
        || tokens.size() == 1 || afterNext;
    if ((!in && !lead.which && !word && !joined) || isVerb(tokens, i))
        return {};
    const auto year = readYearBehind(tokens, i + 1, frame);
    QDate first = year ? QDate{year->value, month, 1} : firstOfMonth(tokens, i - 1, lead.which, month, frame);
    if (afterNext && !lead.which)
        first = first.addYears(1);
    const int next = year ? year->next : afterNext && !lead.which ? i + 3 : i + 1;
    auto whole = daysPiece(first, first.addMonths(1), Grain::Month, at, next);
    if (whole)
        whole->yearSaid = year.has_value();
    return sliced(std::move(whole), lead.position);
}
} // namespace

/// "next week", "early next month", "this weekend", "the next three days", "in March", "the week of the 18th".
std::optional<Piece> period(const Tokens &tokens, int at, const Frame &frame)
{
    PeriodLead lead{{}, {}, 1, at};
    if (const auto position = tokens[at].value(Sense::Position)) {
        lead.position = position;
        lead.next = skipWhile(tokens, at + 1, {Sense::The, Sense::Of, Sense::About, Sense::In});
    }
    lead.which = tokens[lead.next].value(Sense::Which);
    if (lead.which)
        ++lead.next;
    else if (!lead.position)
        if (auto piece = countedPeriod(tokens, at, lead.next, frame))
            return piece;
    if (lead.which)
        if (const auto days = businessAhead(tokens, lead.next))
            return businessPeriod(*lead.which, *days, at, frame);
    if (lead.which)
        if (const auto n = readCount(tokens, lead.next); n && n->value <= 60 && tokens[n->next].has(Sense::Unit)) {
            lead.count = n->value;
            lead.next = n->next;
        }
    if (tokens[lead.next].has(Sense::Weekend))
        return weekend(tokens, at, lead.next, lead.which, frame);
    if (tokens[lead.next].is(u"w"))
        return weekOf(tokens, lead.next, frame);
    if (tokens[lead.next].has(Sense::Unit))
        return unitPeriod(tokens, at, lead, frame);
    return tokens[lead.next].has(Sense::Month) ? monthPeriod(tokens, at, lead, frame) : std::nullopt;
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

/// "the rest of the week", "later this month", "earlier this month".
std::optional<Piece> rest(const Tokens &tokens, int at, const Frame &frame)
{
    const bool hasWhich = tokens[at + 1].value(Sense::Which) == 0;
    const bool later = tokens[at].isAny(u"later", u"mas tarde") && hasWhich,
               earlier = tokens[at].is(u"earlier") && hasWhich;
    if (!tokens[at].has(Sense::Rest) && !later && !earlier)
        return {};
    const int i = skipWhile(tokens, at + 1, {Sense::The, Sense::Which});
    const auto unit = tokens[i].value(Sense::Unit);
    if (!unit)
        return {};
    auto piece = wholeUnit(TimeUnit(*unit), 0, 1, at, i + 1, frame);
    if (piece && piece->kind == Piece::Kind::Days) {
        if (earlier && piece->day == frame.today())
            return {};
        (earlier ? piece->endDay : piece->day) = frame.today();
        piece->grain = Grain::Day;
    }
    return piece;
}
} // namespace cloudgreet::language
