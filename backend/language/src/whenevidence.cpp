// SPDX-License-Identifier: GPL-3.0-or-later
#include "whenreader.h"
#include <algorithm>

// What the words around a date or time tell of it: whether a number is an hour, what is a bound, what belongs together.
namespace cloudgreet::language {
namespace {
bool isRangeJoint(const Token &t)
{
    return t.has(Sense::Until) || t.is(u"-") || t.is(u"–") || t.is(u"—") || t.is(u"~");
}

bool alikeClockOrDay(const Side &first, const Piece &next)
{
    return (first.clock && next.kind == Piece::Kind::Clock)
        || (first.day && !first.clock && (next.kind == Piece::Kind::Day || next.kind == Piece::Kind::Days));
}
} // namespace

bool Reader::isTimeExpected(int at) const
{
    if (m_timeAsked)
        return true;
    int i = at - 1;
    while (i > at - MostSkipped && (m_tokens[i].has(Sense::About) || m_tokens[i].is(u"the")))
        --i;
    const Token &before = m_tokens[i];
    if (before.has(Sense::At) || before.has(Sense::AfterBound) || before.has(Sense::BeforeBound)
        || before.has(Sense::Between) || before.has(Sense::Part) || before.has(Sense::PartToday))
        return true;
    if (before.has(Sense::From) && !before.is(u"de"))
        return true;
    const bool corrects = m_listening.isAsked(Asked::Confirmation) && !m_listening.isAsked(Asked::Phone);
    if (corrects
        && (before.is(u"it") || before.is(u"that") || before.is(u"to") || before.is(u"mejor") || before.is(u"a")))
        return true;
    // "make it four", whatever was asked last, as long as that was not a number of another kind
    const bool another
        = m_listening.asked.isEmpty() || m_listening.isAsked(Asked::PartySize) || m_listening.isAsked(Asked::Phone);
    if (!another && before.is(u"it") && (m_tokens[i - 1].is(u"make") || m_tokens[i - 1].is(u"do")))
        return true;
    const bool roughly = m_tokens[at - 1].has(Sense::About) && m_draft && isFiller(m_draft->to, at)
        && m_draft->open().day && !m_draft->open().clock; // "Friday around 4"
    if (roughly || (m_tokens[at].digits() > 0 && m_tokens[at + 1].has(Sense::RelativeDay))) // "9 tomorrow"
        return true;
    const bool joined = isRangeJoint(before) || before.has(Sense::And);
    if (joined && m_draft && m_draft->to == i && m_draft->open().clock)
        return true;
    if (m_draft && m_draft->to == at && m_draft->open().day && !m_draft->open().clock) {
        if (m_tokens[at].kind == TokenKind::Number)
            return true;
        const auto spoken = readClock(m_tokens, at, ClockEvidence::Expected); // "March eighteenth nine thirty"
        return spoken && spoken->to > at + 1;
    }
    if (isRoughHour(at) || isClauseOfItsOwn(at)) // "around 8"
        return true;
    // "2 - 4 pm", "11 to 4": the second is a clock time, so the first is one too
    const auto self = readClock(m_tokens, at, ClockEvidence::Expected);
    return self && isRangeJoint(m_tokens[self->to]) && isHourRange(at, *self);
}

/// "Tomorrow. Ten. Ron Hull.": an hour between full stops or commas, behind a day.
bool Reader::isClauseOfItsOwn(int at) const
{
    if (m_listening.isAsked(Asked::PartySize) || !m_draft || !m_draft->open().day || m_draft->open().clock
        || m_draft->to != at - 1 || !m_tokens[at - 1].isAny(u",", u".") || m_tokens[at].glued)
        return false;
    const auto hour = readClock(m_tokens, at, ClockEvidence::Expected);
    return hour
        && (hour->to >= m_tokens.size() || (m_tokens[hour->to].isAny(u",", u".") && !m_tokens[hour->to + 1].glued));
}

/// "around 8", with nothing counted behind the number.
bool Reader::isRoughHour(int at) const
{
    const Token &before = m_tokens[at - 1];
    if (!before.isAny(u"around", u"about") || (before.is(u"about") && !m_tokens[at - 2].is(u"around")))
        return false;
    const auto hour = readClock(m_tokens, at, ClockEvidence::Expected);
    if (!hour)
        return false;
    const Token &behind = m_tokens[hour->to];
    return behind.kind == TokenKind::Mark || behind.entry->count > 0 || behind.is(u"please");
}

/// Whether a bare hour with "to" or a dash behind it begins a range of hours.
bool Reader::isHourRange(int at, const Piece &first) const
{
    if (const auto sure = readClock(m_tokens, first.to + 1, ClockEvidence::OnlyIfSure))
        return true;
    const auto next = readClock(m_tokens, first.to + 1, ClockEvidence::Expected);
    if (!next || m_tokens[at].glued || m_tokens[next->to].is(u"-"))
        return false;
    const bool spanishFrom = m_tokens.tongue() == Tongue::Spanish
        && (m_tokens[at - 1].is(u"de") || m_tokens[at - 1].has(Sense::At)) && !m_tokens[first.to].is(u"-");
    const bool dayBefore = m_draft && isFiller(m_draft->to, at) && m_draft->open().day && !m_draft->open().clock;
    const auto behind = readDay(m_tokens, skipFillers(next->to), m_frame);
    const bool whole = at == 0 && next->to >= m_tokens.size() && !m_listening.isAsked(Asked::PartySize)
        && !m_listening.isAsked(Asked::Phone) && !m_listening.isAsked(Asked::Postcode); // "7 - 8"
    return whole || spanishFrom || dayBefore || (behind && behind->from == skipFillers(next->to));
}

int Reader::skipFillers(int at) const
{
    int i = at;
    while (i < at + 2 && (m_tokens[i].has(Sense::On) || m_tokens[i].has(Sense::Of) || m_tokens[i].has(Sense::The)))
        ++i;
    return i;
}

Bound Reader::boundBefore(int at) const
{
    for (int i = at - 1, steps = 0; steps < 4; --i, ++steps) {
        const Token &t = m_tokens[i];
        if (t.has(Sense::AfterBound) && !t.is(u"desde"))
            return Bound::After;
        if (t.has(Sense::BeforeBound))
            return Bound::Before;
        if (!t.has(Sense::The) && !t.has(Sense::At) && !t.has(Sense::About) && !t.has(Sense::On))
            return Bound::Exactly;
    }
    return Bound::Exactly;
}

Bound Reader::boundBehind(int at) const
{
    const Token &t = m_tokens[m_tokens[at].is(u",") ? at + 1 : at];
    return t.has(Sense::AfterTail) ? Bound::After : t.has(Sense::BeforeTail) ? Bound::Before : Bound::Exactly;
}

bool Reader::isRefused(int at) const
{
    int i = at - 1;
    while (i > at - MostSkipped
        && (m_tokens[i].has(Sense::The) || m_tokens[i].has(Sense::On) || m_tokens[i].has(Sense::At)
            || m_tokens[i].is(u"do") || m_tokens[i].is(u"make") || m_tokens[i].is(u"come") || m_tokens[i].is(u"for")))
        --i;
    return m_tokens[i].has(Sense::Not);
}

/// "El lunes no", "los viernes no puedo": refused by what stands behind it.
bool Reader::isRefusedBehind(int to) const
{
    if (m_tokens.tongue() != Tongue::Spanish || !(m_tokens[to].is(u"no") || m_tokens[to].is(u"no puedo")))
        return false;
    const Token &behind = m_tokens[to + 1];
    return to + 1 >= m_tokens.size() || m_tokens[to].is(u"no puedo") || behind.kind == TokenKind::Mark
        || behind.isAny(u"puedo", u"me", u"por", u"gracias", u"por favor", u"podemos", u"nos", u"podria", u"puede");
}

bool Reader::isFiller(int from, int to) const
{
    if (to - from > 4)
        return false;
    for (int i = from; i < to; ++i)
        if (!m_tokens[i].has(Sense::Filler) && !m_tokens[i].has(Sense::AfterBound)
            && !m_tokens[i].has(Sense::BeforeBound) && !m_tokens[i].has(Sense::AfterTail)
            && !m_tokens[i].has(Sense::BeforeTail) && !m_tokens[i].has(Sense::From) && !m_tokens[i].has(Sense::Between)
            && !m_tokens[i].has(Sense::About) && !m_tokens[i].has(Sense::At))
            return false;
    return true;
}

/// Whether the words between the draft and the next piece make a range of the two.
bool Reader::isRange(const Piece &next) const
{
    const Draft &draft = *m_draft;
    int i = draft.to;
    if (draft.ranged || i >= next.from || next.from - i > 4)
        return false;
    while (i < draft.to + MostSkipped && (m_tokens[i].is(u",") || (m_tokens[i].is(u".") && m_tokens[i].glued)))
        ++i;
    const Token &before = m_tokens[draft.lastFrom - 1];
    const bool opened = before.has(Sense::Between)
        || ((before.has(Sense::The) || before.has(Sense::At)) && m_tokens[draft.lastFrom - 2].has(Sense::Between));
    int lead = draft.from - 1;
    while (lead > draft.from - MostSkipped && (m_tokens[lead].has(Sense::The) || m_tokens[lead].has(Sense::At)))
        --lead;
    const bool arrival = m_tokens.tongue() == Tongue::Spanish
        && m_tokens[i].text.startsWith(u'a'); // "a las siete" is "at" as well as "to"
    const bool joint = (isRangeJoint(m_tokens[i]) && !(arrival && !alikeClockOrDay(draft.sides[0], next)))
        || ((opened || m_tokens[lead].has(Sense::Between)) && m_tokens[i].has(Sense::And));
    const bool bothBounds = (m_tokens[i].has(Sense::And) || m_tokens[i].is(u"but")) && draft.bound == Bound::After
        && boundBefore(next.from) == Bound::Before;
    const Side &first = draft.sides[0];
    const bool alike = (first.clock && next.kind == Piece::Kind::Clock) || (first.day && next.kind == Piece::Kind::Day)
        || (first.part && (next.kind == Piece::Kind::Clock || next.kind == Piece::Kind::Day))
        || (first.day && first.day->kind == Piece::Kind::Days && next.kind == Piece::Kind::Days)
        || (first.clock && next.kind == Piece::Kind::Instant) || (first.instant && next.kind == Piece::Kind::Clock)
        || (first.clock && next.kind == Piece::Kind::Day) || (first.day && next.kind == Piece::Kind::Days)
        || (first.instant && next.kind != Piece::Kind::Length) || (first.clock && next.kind == Piece::Kind::Part);
    return (joint || bothBounds) && alike && (joint ? isFiller(i + 1, next.from) : true);
}

/// Whether one of these words stands right before: the bound lies beyond what is named.
bool Reader::isStrict(int at, std::initializer_list<QStringView> words) const
{
    int i = at - 1;
    while (i > at - MostSkipped && m_tokens[i].has(Sense::The))
        --i;
    return std::any_of(words.begin(), words.end(),
        [&](QStringView word) { return m_tokens[i].text.startsWith(word) && !m_tokens[i].text.startsWith(u"pasado"); });
}
} // namespace cloudgreet::language
