// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"
#include "numbers.h"
#include "whens.h"
#include <algorithm>

namespace cloudgreet::language {

namespace {
bool isRangeJoint(const Token &t)
{
    return t.has(Sense::Until) || t.is(u"-") || t.is(u"–") || t.is(u"—") || t.is(u"~");
}

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

bool alikeClockOrDay(const Side &first, const Piece &next)
{
    return (first.clock && next.kind == Piece::Kind::Clock)
        || (first.day && !first.clock && (next.kind == Piece::Kind::Day || next.kind == Piece::Kind::Days));
}

class Reader
{
public:
    Reader(const Tokens &tokens, const Listening &listening)
        : m_tokens{tokens}
        , m_listening{listening}
        , m_frame{listening.reference, listening.forwards, listening.monthFirst}
        , m_timeAsked{
              listening.isAsked(Asked::Time) || listening.isAsked(Asked::DayOrTime) || listening.isAsked(Asked::Offers)}
    {
    }

    QList<When> read()
    {
        for (int i = 0; i < m_tokens.size();) {
            const auto piece = pieceAt(i);
            if (piece)
                place(*piece);
            i = piece ? std::max(piece->to, i + 1) : i + 1;
        }
        flush();
        dropNow();
        return std::move(m_whens);
    }

private:
    [[nodiscard]] bool isTimeExpected(int at) const;
    [[nodiscard]] bool isRoughHour(int at) const;
    [[nodiscard]] bool isHourRange(int at, const Piece &first) const;
    [[nodiscard]] int skipFillers(int at) const;
    [[nodiscard]] std::optional<Piece> pieceAt(int at) const;
    [[nodiscard]] Bound boundBefore(int at) const;
    [[nodiscard]] Bound boundBehind(int at) const;
    [[nodiscard]] bool isRefused(int at) const;
    [[nodiscard]] bool isFiller(int from, int to) const;
    [[nodiscard]] bool isRange(const Piece &next) const;
    [[nodiscard]] bool fits(const Side &side, const Piece &piece) const;
    [[nodiscard]] bool lasts(const Piece &piece) const;
    [[nodiscard]] bool beginsLength(const Piece &piece) const;
    [[nodiscard]] bool isStrict(int at, std::initializer_list<QStringView> words) const;
    [[nodiscard]] std::optional<Piece> halfDayOf(int at) const;
    void place(Piece piece);
    void fill(Side &side, const Piece &piece);
    void flush();
    void noteWords(const Draft &draft, When &when) const;
    [[nodiscard]] bool isBeside(const Piece &a, const Piece &b) const;
    void dropNow();

    const Tokens &m_tokens;
    const Listening &m_listening;
    Frame m_frame;
    bool m_timeAsked;
    std::optional<Draft> m_draft;
    QList<When> m_whens;
};

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
    if (isRoughHour(at)) // "around 8"
        return true;
    // "2 - 4 pm", "11 to 4": the second is a clock time, so the first is one too
    const auto self = readClock(m_tokens, at, ClockEvidence::Expected);
    return self && isRangeJoint(m_tokens[self->to]) && isHourRange(at, *self);
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

bool Reader::fits(const Side &side, const Piece &piece) const
{
    switch (piece.kind) {
    case Piece::Kind::Day:
        return !side.instant && (!side.day || side.day->vague != piece.vague)
            && !(side.part && side.part->day.isValid());
    case Piece::Kind::Days:
        return !side.instant && !side.day;
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
        } else if (isBeside(*side.day, piece)) { // "Thursday, on the 30th", "the 19th, Wednesday"
            const int from = std::min(side.day->from, piece.from), to = std::max(side.day->to, piece.to);
            side.day = side.day->vague ? piece : *side.day;
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

/// Whether one of these words stands right before: the bound lies beyond what is named.
bool Reader::isStrict(int at, std::initializer_list<QStringView> words) const
{
    int i = at - 1;
    while (i > at - MostSkipped && m_tokens[i].has(Sense::The))
        --i;
    return std::any_of(words.begin(), words.end(),
        [&](QStringView word) { return m_tokens[i].text.startsWith(word) && !m_tokens[i].text.startsWith(u"pasado"); });
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
        || (m_draft && (!m_draft->length || !m_draft->sides[0].isEmpty()) && isFiller(m_draft->to, piece.from)
            && fits(m_draft->open(), piece) && !isRefused(piece.from)
            && !(m_draft->refused && piece.kind == Piece::Kind::Day));
    if (!joins) {
        flush();
        m_draft.emplace();
        m_draft->from = piece.from;
        m_draft->refused = isRefused(piece.from);
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
                {u"after", u"any time after", u"anytime after", u"later than", u"beyond", u"past", u"despues", u"tras", u"posterior",
                    u"luego", u"mas tarde"});
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
        if (tonight && side.clock && side.part->from == side.clock->to && m_tokens[side.part->from].has(Sense::PartToday))
            add(when.time, side.part); // "9 tonight"
        else if (!tonight && side.clock && side.part && side.part->part != DayPart::Lunch && isBeside(*side.clock, *side.part))
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
        when.refused = m_draft->refused;
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

} // namespace

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
            result->start.date = when.start.date; // "make it three. No, Thursday": the time stays
        } else if (when.hasTime() && !when.hasDay() && hadDay && result->end.isEmpty()) {
            const QDate day = result->start.date;
            result = when;
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
