// SPDX-License-Identifier: GPL-3.0-or-later
#include "productions.h"
#include "whenreader.h"
#include "whens.h"
#include <algorithm>

namespace cloudgreet::language {

namespace {
Piece partPiece(DayPart part, int from, int to)
{
    Piece piece;
    piece.kind = Piece::Kind::Part;
    piece.grain = Grain::PartOfDay;
    piece.part = part;
    piece.from = from;
    piece.to = to;
    return piece;
}

/// "Thursday" and "next week", in either order.
bool isWeekdayInWeek(const Piece &a, const Piece &b)
{
    const auto week = [](const Piece &p) {
        return (p.kind == Piece::Kind::Days && p.grain == Grain::Week) || (p.kind == Piece::Kind::Day && p.inWeek);
    };
    const auto weekday = [](const Piece &p) { return p.kind == Piece::Kind::Day && p.vague; };
    return (week(a) && weekday(b)) || (weekday(a) && week(b));
}

Piece weekdayInWeek(const Piece &a, const Piece &b)
{
    const Piece &week = a.vague ? b : a, &weekday = a.vague ? a : b;
    Piece piece = weekday;
    piece.day = monday(week.day).addDays(weekday.day.dayOfWeek() - 1);
    piece.vague = false;
    piece.otherDay = {};
    piece.from = std::min(a.from, b.from);
    piece.to = std::max(a.to, b.to);
    return piece;
}

/// "The 19th, Wednesday": the date, and whether the weekday is another.
Piece besides(const Piece &a, const Piece &b, const Frame &frame)
{
    Piece piece = a.vague ? b : a;
    const Piece &weekday = a.vague ? a : b;
    if (weekday.vague && piece.kind == Piece::Kind::Day && !piece.vague && piece.day.isValid() && frame.forwards
        && piece.day >= frame.today() && piece.day.dayOfWeek() != weekday.day.dayOfWeek()) {
        piece.byDate = piece.day;
        piece.byWeekday = nearestWeekday(piece.day, weekday.day.dayOfWeek(), frame.today());
    }
    return piece;
}
} // namespace

std::optional<Piece> Reader::pieceAt(int at) const
{
    std::optional<Piece> best = readDay(m_tokens, at, m_frame);
    const auto consider = [&](std::optional<Piece> piece) {
        if (piece && (!best || piece->to > best->to))
            best = std::move(piece);
    };
    const Token &t = m_tokens[at];
    if (t.entry->count == 0 && t.kind != TokenKind::Number)
        return best;
    const bool halves = t.has(Sense::NamedClock) && t.has(Sense::Part) && m_draft && m_draft->to == at
        && m_draft->open().clock && !m_draft->open().clock->halfKnown; // "las 3 y media del mediodía"
    if (halves)
        return readPart(m_tokens, at, m_frame);
    consider(readClock(m_tokens, at, isTimeExpected(at) ? ClockEvidence::Expected : ClockEvidence::OnlyIfSure));
    consider(readPart(m_tokens, at, m_frame));
    consider(readLength(m_tokens, at, m_frame));
    return best ? best : halfDayOf(at);
}

/// "Tuesday PM": half of the day just named.
std::optional<Piece> Reader::halfDayOf(int at) const
{
    const auto half = m_tokens[at].value(Sense::HalfDay);
    if (!half || !m_draft || m_draft->to != at || !m_draft->open().day || m_draft->open().clock
        || m_draft->open().day->kind != Piece::Kind::Day)
        return {};
    return partPiece(*half ? DayPart::Afternoon : DayPart::Morning, at, at + 1);
}

bool Reader::fits(const Side &side, const Piece &piece) const
{
    switch (piece.kind) {
    case Piece::Kind::Day:
        return !side.instant && (!side.day || side.day->vague != piece.vague)
            && !(side.part && side.part->day.isValid());
    case Piece::Kind::Days:
        return !side.instant && (!side.day || isWeekdayInWeek(*side.day, piece));
    case Piece::Kind::Clock:
        return !side.clock && !side.instant;
    case Piece::Kind::Part:
        return !side.part && !side.instant && !(side.day && piece.day.isValid() && !side.day->vague);
    case Piece::Kind::Instant:
    case Piece::Kind::Length:
        return false;
    }
    return false;
}

void Reader::fill(Side &side, const Piece &piece)
{
    switch (piece.kind) {
    case Piece::Kind::Day:
    case Piece::Kind::Days:
        if (!side.day) {
            side.day = piece;
        } else if (isWeekdayInWeek(*side.day, piece)) { // "Thursday after five, next week"
            side.day = weekdayInWeek(*side.day, piece);
        } else if (isBeside(*side.day, piece)) { // "Thursday, on the 30th", "the 19th, Wednesday"
            const int from = std::min(side.day->from, piece.from), to = std::max(side.day->to, piece.to);
            side.day = besides(*side.day, piece, m_frame);
            side.day->from = from;
            side.day->to = to;
        } else if (side.day->vague) {
            side.day = piece;
        }
        if (piece.part != DayPart::None && !side.part) // "Monday evening of next week" in one piece
            side.part = partPiece(piece.part, piece.from, piece.to);
        break;
    case Piece::Kind::Clock:
        side.clock = piece;
        break;
    case Piece::Kind::Part:
        side.part = piece;
        break;
    case Piece::Kind::Instant:
        side.instant = piece;
        break;
    case Piece::Kind::Length:
        break;
    }
}

/// "at ten for three hours": how long what is being put together lasts.
bool Reader::lasts(const Piece &piece) const
{
    const Draft &draft = *m_draft;
    if (piece.kind != Piece::Kind::Length || draft.length || draft.ranged || draft.refused
        || draft.bound != Bound::Exactly || !(draft.sides[0].clock || draft.sides[0].day))
        return false;
    if (draft.sides[0].day && draft.sides[0].day->kind == Piece::Kind::Days)
        return false;
    const int i = m_tokens[draft.to].is(u",") ? draft.to + 1 : draft.to;
    return m_tokens[i].has(Sense::For) && i + 1 == piece.from;
}

/// "for three hours from ten", "a week starting tomorrow": the beginning behind the length.
bool Reader::beginsLength(const Piece &piece) const
{
    const Draft &draft = *m_draft;
    if (!draft.length || !draft.sides[0].isEmpty()
        || (piece.kind != Piece::Kind::Clock && piece.kind != Piece::Kind::Day))
        return false;
    int i = m_tokens[draft.to].is(u",") ? draft.to + 1 : draft.to;
    return m_tokens[i].has(Sense::From) && isFiller(i + 1, piece.from);
}

/// "Next week, say Thursday", "la semana que viene, a ser posible el jueves".
bool Reader::leadsToWeekday(const Piece &piece) const
{
    constexpr int MostWords = 5;
    if (!m_draft->open().day || !isWeekdayInWeek(*m_draft->open().day, piece) || piece.from - m_draft->to > MostWords)
        return false;
    for (int i = m_draft->to; i < piece.from; ++i)
        if (!m_tokens[i].has(Sense::Filler)
            && !m_tokens[i].isAny(u"say", u"perhaps", u"possibly", u"ideally", u"preferably", u"if", u"possible",
                u"ser", u"posible", u"quizas", u"quiza", u"tal", u"vez", u"digamos", u"preferiblemente",
                u"concretamente"))
            return false;
    return true;
}

/// "La semana que viene, el lunes no puedo": the week is wished for, and not that day of it.
bool Reader::deniesDayOfWeek(const Piece &piece) const
{
    const auto &day = m_draft->open().day;
    return day && isWeekdayInWeek(*day, piece) && !day->vague && isRefusedBehind(piece.to);
}

void Reader::place(Piece piece)
{
    if (m_draft && isRange(piece)) {
        m_draft->ranged = true;
        m_draft->bound = Bound::Exactly;
        fill(m_draft->open(), piece);
        m_draft->to = piece.to;
        m_draft->lastFrom = piece.from;
        return;
    }
    if (m_draft && lasts(piece)) {
        m_draft->length = piece;
        m_draft->to = piece.to;
        return;
    }
    const bool begins = m_draft && beginsLength(piece);
    const bool joins = begins
        || (m_draft && (!m_draft->length || !m_draft->sides[0].isEmpty())
            && (isFiller(m_draft->to, piece.from) || leadsToWeekday(piece))
            && fits(m_draft->open(), piece) && !isRefused(piece.from) && !deniesDayOfWeek(piece)
            && !(m_draft->refused && piece.kind == Piece::Kind::Day));
    if (!joins) {
        flush();
        m_draft.emplace();
        m_draft->from = piece.from;
        m_draft->refused = !piece.instead && isRefused(piece.from);
    }
    if (piece.kind == Piece::Kind::Length && !m_draft->length)
        m_draft->length = piece;
    fill(m_draft->open(), piece);
    if (!m_draft->ranged && piece.kind != Piece::Kind::Length) {
        const Bound before = boundBefore(piece.from), behind = boundBehind(piece.to);
        if (before != Bound::Exactly || behind != Bound::Exactly)
            m_draft->bound = before != Bound::Exactly ? before : behind;
        m_draft->strictlyBefore = m_draft->strictlyBefore
            || isStrict(piece.from, {u"before", u"prior to", u"earlier than", u"sooner than", u"antes"});
        m_draft->strictlyAfter = m_draft->strictlyAfter
            || isStrict(piece.from,
                {u"after", u"any time after", u"anytime after", u"later than", u"beyond", u"past", u"despues", u"tras",
                    u"posterior", u"luego", u"mas tarde"});
    }
    m_draft->to = piece.to;
    m_draft->lastFrom = piece.from;
}

/// Whether nothing but little words stands between two pieces.
bool Reader::isBeside(const Piece &a, const Piece &b) const
{
    const int from = std::min(a.to, b.to), to = std::max(a.from, b.from);
    for (int i = from; i < to; ++i)
        if (!m_tokens[i].has(Sense::Filler) || (m_tokens[i].kind == TokenKind::Mark && !m_tokens[i].is(u",")))
            return false;
    return true;
}

/// Which of the words said the day, and which the time.
void Reader::noteWords(const Draft &draft, When &when) const
{
    const auto add = [&](Said &said, const std::optional<Piece> &piece) {
        if (!piece || piece->to <= piece->from)
            return;
        const qsizetype from = m_tokens[piece->from].from, to = m_tokens[piece->to - 1].to;
        said.from = said.isEmpty() ? from : std::min(said.from, from);
        said.to = std::max(said.to, to);
    };
    for (const Side &side : draft.sides) {
        add(when.day, side.day);
        add(when.time, side.clock);
        const bool tonight = side.part && side.part->day.isValid();
        if (tonight)
            add(when.day, side.part);
        if (tonight && side.clock && side.part->from == side.clock->to
            && m_tokens[side.part->from].has(Sense::PartToday))
            add(when.time, side.part); // "9 tonight"
        else if (!tonight && side.clock && side.part && side.part->part != DayPart::Lunch
            && isBeside(*side.clock, *side.part))
            add(when.time, side.part);
        if (side.instant && !m_tokens[side.instant->from].has(Sense::Now)) { // "in half an hour" says both
            add(when.day, side.instant);
            add(when.time, side.instant);
        }
    }
}

void Reader::flush()
{
    if (m_draft) {
        When when = finished(*m_draft, m_frame, m_listening);
        when.from = m_tokens[m_draft->from].from;
        when.to = m_tokens[m_draft->to - 1].to;
        when.refused = m_draft->refused || isRefusedBehind(m_draft->to);
        noteWords(*m_draft, when);
        m_whens.push_back(std::move(when));
    }
    m_draft.reset();
}

/// "I want it at seven now": beside another time, "now" is only a manner of speaking.
void Reader::dropNow()
{
    const auto isNow = [&](const When &when) {
        return when.grain == Grain::Minute && when.end.isEmpty()
            && when.start == Moment{m_frame.today(), m_frame.now.time()};
    };
    if (std::any_of(m_whens.begin(), m_whens.end(),
            [&](const When &when) { return !isNow(when) && when.grain != Grain::Duration; }))
        m_whens.removeIf(isNow);
}

QList<When> readWhens(const Tokens &tokens, const Listening &listening)
{
    if (!listening.reference.isValid())
        return {};
    return Reader{tokens, listening}.read();
}

std::optional<When> settled(const QList<When> &whens)
{
    std::optional<When> result;
    for (const When &when : whens) {
        if (when.refused || (when.grain == Grain::Duration && result))
            continue;
        const bool vaguer = result && result->start.time.isValid() && when.grain == Grain::PartOfDay && !when.hasDay();
        if (vaguer)
            continue;
        if (result && result->impossible && !when.hasDay() && !when.impossible)
            continue; // a time does not mend the day
        if (!result || result->grain == Grain::Duration || result->impossible || when.impossible) {
            result = when;
            continue;
        }
        const bool hadDay = result->hasDay(), hadTime = result->hasTime();
        if (when.hasDay() && !when.hasTime() && hadTime && result->end.isEmpty()) {
            result->byWeekday = when.byWeekday;
            result->byDate = when.byDate;
            result->start.date = when.start.date; // "make it three. No, Thursday": the time stays
        } else if (when.hasTime() && !when.hasDay() && hadDay && result->end.isEmpty()) {
            const QDate day = result->start.date, byWeekday = result->byWeekday, byDate = result->byDate;
            result = when;
            result->byWeekday = byWeekday;
            result->byDate = byDate;
            (result->bound == Bound::Before && !result->start.time.isValid() ? result->end : result->start).date = day;
            if (!result->end.isEmpty())
                result->end.date = day;
        } else {
            result = when;
        }
    }
    return result;
}
} // namespace cloudgreet::language
