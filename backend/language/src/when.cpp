// SPDX-License-Identifier: GPL-3.0-or-later
#include "pieces.h"
#include "whens.h"
#include <algorithm>

namespace cloudgreet::language {

TimeSpan spanOf(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return {QTime{6, 0}, QTime{11, 59}};
    case DayPart::Midday:
    case DayPart::Lunch:
        return {QTime{11, 30}, QTime{14, 0}};
    case DayPart::Afternoon:
        return {QTime{12, 0}, QTime{17, 59}};
    case DayPart::Evening:
        return {QTime{17, 0}, QTime{23, 59}};
    case DayPart::Night:
        return {QTime{18, 0}, QTime{23, 59}};
    case DayPart::Daytime:
        return {QTime{8, 0}, QTime{18, 0}};
    case DayPart::None:
        break;
    }
    return {};
}

QString toText(DayPart part)
{
    constexpr const char16_t *names[]
        = {u"", u"morning", u"midday", u"lunch", u"afternoon", u"evening", u"night", u"daytime"};
    return QString::fromUtf16(names[int(part)]);
}

namespace {
/// One end of what is being put together.
struct Side {
    std::optional<Piece> day, clock, part, instant;
    [[nodiscard]] bool isEmpty() const { return !day && !clock && !part && !instant; }
};

struct Draft {
    Side sides[2];
    bool ranged = false;
    Bound bound = Bound::Exactly;
    bool refused = false;
    std::optional<Piece> length;
    int from = 0, to = 0, lastFrom = 0;
    [[nodiscard]] Side &open() { return sides[ranged ? 1 : 0]; }
    [[nodiscard]] const Side &open() const { return sides[ranged ? 1 : 0]; }
};

bool isRangeJoint(const Token &t)
{
    return t.has(Sense::Until) || t.is(u"-") || t.is(u"–") || t.is(u"—") || t.is(u"~");
}

bool alikeClockOrDay(const Side &first, const Piece &next)
{
    return (first.clock && next.kind == Piece::Kind::Clock)
        || (first.day && !first.clock && next.kind == Piece::Kind::Day);
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
    [[nodiscard]] std::optional<Piece> pieceAt(int at) const;
    [[nodiscard]] Bound boundBefore(int at) const;
    [[nodiscard]] Bound boundBehind(int at) const;
    [[nodiscard]] bool isRefused(int at) const;
    [[nodiscard]] bool isFiller(int from, int to) const;
    [[nodiscard]] bool isRange(const Piece &next) const;
    [[nodiscard]] bool fits(const Side &side, const Piece &piece) const;
    void place(Piece piece);
    void fill(Side &side, const Piece &piece);
    void flush();
    void dropNow();
    [[nodiscard]] QTime resolved(const Piece &clock, DayPart part, bool *assumed) const;
    [[nodiscard]] When finished(const Draft &draft) const;
    void finishRange(const Draft &draft, When &when) const;
    [[nodiscard]] Moment momentOf(const Side &side, DayPart part, bool *assumed) const;

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
    while (m_tokens[i].has(Sense::About) || m_tokens[i].is(u"the"))
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
    const bool joined = isRangeJoint(before) || before.has(Sense::And);
    if (joined && m_draft && m_draft->to == i && m_draft->open().clock)
        return true;
    if (m_draft && m_draft->to == at && m_draft->open().day && !m_draft->open().clock) {
        if (m_tokens[at].kind == TokenKind::Number)
            return true;
        const auto spoken = readClock(m_tokens, at, ClockEvidence::Expected); // "March eighteenth nine thirty"
        return spoken && spoken->to > at + 1;
    }
    // "2 - 4 pm", "11 to 4": the second is a clock time, so the first is one too
    const auto self = readClock(m_tokens, at, ClockEvidence::Expected);
    if (self && isRangeJoint(m_tokens[self->to])) {
        const auto next = readClock(m_tokens, self->to + 1, ClockEvidence::OnlyIfSure);
        return next && next->kind == Piece::Kind::Clock;
    }
    return false;
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
    consider(readClock(m_tokens, at, isTimeExpected(at) ? ClockEvidence::Expected : ClockEvidence::OnlyIfSure));
    consider(readPart(m_tokens, at, m_frame));
    consider(readLength(m_tokens, at, m_frame));
    return best;
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
    while (m_tokens[i].has(Sense::The) || m_tokens[i].has(Sense::On) || m_tokens[i].has(Sense::At)
        || m_tokens[i].is(u"do") || m_tokens[i].is(u"make") || m_tokens[i].is(u"come") || m_tokens[i].is(u"for"))
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
    while (m_tokens[i].is(u","))
        ++i;
    const Token &before = m_tokens[draft.lastFrom - 1];
    const bool opened = before.has(Sense::Between)
        || ((before.has(Sense::The) || before.has(Sense::At)) && m_tokens[draft.lastFrom - 2].has(Sense::Between));
    const bool arrival = m_tokens.tongue() == Tongue::Spanish
        && m_tokens[i].text.startsWith(u'a'); // "a las siete" is "at" as well as "to"
    const bool joint = (isRangeJoint(m_tokens[i]) && !(arrival && !alikeClockOrDay(draft.sides[0], next)))
        || (opened && m_tokens[i].has(Sense::And));
    const bool bothBounds = (m_tokens[i].has(Sense::And) || m_tokens[i].is(u"but")) && draft.bound == Bound::After
        && boundBefore(next.from) == Bound::Before;
    const Side &first = draft.sides[0];
    const bool alike = (first.clock && next.kind == Piece::Kind::Clock) || (first.day && next.kind == Piece::Kind::Day)
        || (first.part && (next.kind == Piece::Kind::Clock || next.kind == Piece::Kind::Day))
        || (first.instant && next.kind == Piece::Kind::Clock) || (first.clock && next.kind == Piece::Kind::Day)
        || (first.day && next.kind == Piece::Kind::Days) || (first.instant && next.kind != Piece::Kind::Length)
        || (first.clock && next.kind == Piece::Kind::Part);
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
        if (!side.day || side.day->vague)
            side.day = piece;
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
    const bool joins = m_draft && !m_draft->length && isFiller(m_draft->to, piece.from) && fits(m_draft->open(), piece)
        && !isRefused(piece.from) && !(m_draft->refused && piece.kind == Piece::Kind::Day);
    if (!joins) {
        flush();
        m_draft.emplace();
        m_draft->from = piece.from;
        m_draft->refused = isRefused(piece.from);
    }
    if (piece.kind == Piece::Kind::Length)
        m_draft->length = piece;
    fill(m_draft->open(), piece);
    if (!m_draft->ranged && piece.kind != Piece::Kind::Length) {
        const Bound before = boundBefore(piece.from), behind = boundBehind(piece.to);
        if (before != Bound::Exactly || behind != Bound::Exactly)
            m_draft->bound = before != Bound::Exactly ? before : behind;
    }
    m_draft->to = piece.to;
    m_draft->lastFrom = piece.from;
}

void Reader::flush()
{
    if (m_draft) {
        When when = finished(*m_draft);
        when.from = m_tokens[m_draft->from].from;
        when.to = m_tokens[m_draft->to - 1].to;
        when.refused = m_draft->refused;
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

QTime Reader::resolved(const Piece &clock, DayPart part, bool *assumed) const
{
    if (clock.halfKnown)
        return clock.time;
    const int hour = clock.time.hour();
    const auto shifted = [&](bool afternoon) { return QTime{hour % 12 + (afternoon ? 12 : 0), clock.time.minute()}; };
    switch (part) {
    case DayPart::Morning:
        return hour == 12 ? clock.time : shifted(false);
    case DayPart::Midday:
    case DayPart::Lunch:
        return shifted(hour != 11 && hour != 10);
    case DayPart::Afternoon:
        return shifted(hour != 11);
    case DayPart::Evening:
        return shifted(true);
    case DayPart::Night:
        return shifted(hour >= 5 && hour != 12);
    case DayPart::Daytime:
    case DayPart::None:
        break;
    }
    *assumed = true;
    const QTime opens = m_listening.opens.isValid() ? m_listening.opens : QTime{7, 0};
    const QTime closes = m_listening.closes.isValid() ? m_listening.closes : QTime{20, 0};
    const QTime morning = shifted(false), afternoon = shifted(true);
    const bool morningOpen = morning >= opens && morning < closes,
               afternoonOpen = afternoon >= opens && afternoon < closes;
    if (morningOpen != afternoonOpen)
        return morningOpen ? morning : afternoon;
    return hour >= 7 && hour < 12 ? morning : afternoon;
}

Moment Reader::momentOf(const Side &side, DayPart part, bool *assumed) const
{
    Moment moment;
    if (side.instant)
        return {side.instant->instant.date(), side.instant->instant.time()};
    if (side.day)
        moment.date = side.day->day;
    else if (side.part && side.part->day.isValid())
        moment.date = side.part->day;
    if (side.clock)
        moment.time = resolved(*side.clock, part, assumed);
    return moment;
}

DayPart partOf(const Draft &draft)
{
    for (const Side &side : draft.sides)
        if (side.part)
            return side.part->part;
    return DayPart::None;
}

void Reader::finishRange(const Draft &draft, When &when) const
{
    const Side &first = draft.sides[0], &last = draft.sides[1];
    const DayPart part = partOf(draft);
    bool assumed = false;
    when.end = momentOf(last, part, &assumed);
    if (last.day && last.day->kind == Piece::Kind::Days)
        when.end.date = last.day->endDay;
    else if (when.end.date.isValid() && !when.end.time.isValid())
        when.end.date = when.end.date.addDays(1);
    if (first.day && last.day && !first.day->yearSaid && last.day->yearSaid)
        when.start.date = QDate{last.day->day.year(), first.day->day.month(), first.day->day.day()};
    if (first.day && last.day && !first.clock && first.day->vague && when.end.date <= when.start.date)
        when.end.date = when.end.date.addDays(7);
    if (first.clock && !first.clock->halfKnown && when.end.time.isValid() && part == DayPart::None) {
        // "from 2 to 4 pm" is in the afternoon; "from 11 to 2 pm" begins in the morning
        const QTime early{first.clock->time.hour() % 12, first.clock->time.minute()};
        const QTime late = early.addSecs(12 * 3600);
        when.start.time = late < when.end.time ? late : early;
        if (last.clock && !last.clock->halfKnown && when.start.time > when.end.time)
            when.start.time = early;
    }
    if (last.clock && !last.clock->halfKnown && first.clock && when.end.time <= when.start.time
        && when.end.time.hour() < 12)
        when.end.time = when.end.time.addSecs(12 * 3600);
    if (when.start.date.isValid() && when.end.time.isValid() && !when.end.date.isValid())
        when.end.date = when.start.date;
    if (when.end.date.isValid() && when.end.time.isValid() && !when.start.date.isValid())
        when.start.date = when.end.date;
    when.part = DayPart::None;
}

When Reader::finished(const Draft &draft) const
{
    When when;
    if (draft.length) {
        when.grain = Grain::Duration;
        when.seconds = draft.length->seconds;
        return when;
    }
    const Side &side = draft.sides[0];
    const DayPart part = partOf(draft);
    when.start = momentOf(side, part, &when.halfDayAssumed);
    when.bound = draft.bound;
    if (side.clock || side.instant) {
        when.grain = Grain::Minute;
        if (when.halfDayAssumed)
            when.alternatives.push_back({when.start.date, when.start.time.addSecs(12 * 3600)});
    } else if (side.part) {
        when.grain = Grain::PartOfDay;
        when.part = side.part->part;
    } else if (side.day) {
        when.grain = side.day->grain;
        if (side.day->kind == Piece::Kind::Days)
            when.end.date = side.day->endDay;
    }
    if (side.day && side.day->otherDay.isValid())
        when.alternatives.push_back({side.day->otherDay, when.start.time});
    if (draft.ranged)
        finishRange(draft, when);
    if (when.bound == Bound::Before && !draft.ranged && !when.end.date.isValid() && when.part == DayPart::None) {
        when.end = when.start;
        when.start = {};
    }
    const Moment &last = when.end.isEmpty() ? when.start : when.end;
    when.past = last.date.isValid()
        && (last.date < m_frame.today()
            || (last.date == m_frame.today() && last.time.isValid() && last.time < m_frame.now.time()
                && !side.instant));
    return when;
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
        if (!result || result->grain == Grain::Duration) {
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
