// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"
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
QTime resolved(const Piece &clock, DayPart part, const Listening &listening, bool *assumed)
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
    const QTime opens = listening.opens.isValid() ? listening.opens : QTime{7, 0};
    const QTime closes = listening.closes.isValid() ? listening.closes : QTime{20, 0};
    const QTime morning = shifted(false), afternoon = shifted(true);
    const bool morningOpen = morning >= opens && morning < closes,
               afternoonOpen = afternoon >= opens && afternoon < closes;
    if (morningOpen != afternoonOpen)
        return morningOpen ? morning : afternoon;
    return hour >= 7 && hour < 12 ? morning : afternoon;
}

Moment momentOf(const Side &side, DayPart part, const Listening &listening, bool *assumed)
{
    Moment moment;
    if (side.instant)
        return {side.instant->instant.date(), side.instant->instant.time()};
    if (side.day)
        moment.date = side.day->day;
    else if (side.part && side.part->day.isValid())
        moment.date = side.part->day;
    if (side.clock)
        moment.time = resolved(*side.clock, part, listening, assumed);
    return moment;
}

DayPart partOf(const Draft &draft)
{
    for (const Side &side : draft.sides)
        if (side.part)
            return side.part->part;
    return DayPart::None;
}

/// The reading of an hour that comes first behind a moment: "11 pm to 3" ends at three in the morning.
QTime nextAfter(QTime start, QTime hour)
{
    const QTime early{hour.hour() % 12, hour.minute()}, late = early.addSecs(12 * 3600);
    const auto wait = [&](QTime t) { return (start.secsTo(t) + 86400 - 1) % 86400; };
    return wait(early) < wait(late) ? early : late;
}

void finishRange(const Draft &draft, const Listening &listening, When &when)
{
    const Side &first = draft.sides[0], &last = draft.sides[1];
    const DayPart part = partOf(draft);
    bool assumed = false;
    when.end = momentOf(last, part, listening, &assumed);
    if (last.day && last.day->kind == Piece::Kind::Days)
        when.end.date = last.day->endDay;
    else if (when.end.date.isValid() && !when.end.time.isValid())
        when.end.date = when.end.date.addDays(1);
    if (first.day && last.day && !first.day->yearSaid && last.day->yearSaid)
        when.start.date = QDate{last.day->day.year(), first.day->day.month(), first.day->day.day()};
    if (first.day && last.day && !first.clock && first.day->vague && when.end.date <= when.start.date)
        when.end.date = when.end.date.addDays(7);
    if (first.day && last.day && first.day->yearSaid && !last.day->yearSaid && !last.day->vague)
        when.end.date = QDate{when.start.date.year(), when.end.date.month(), when.end.date.day()};
    if (first.day && last.day && !first.day->vague && !first.day->yearSaid && when.end.date <= when.start.date)
        when.start.date = when.start.date.addYears(-1); // "between August and October" is said in September
    if (first.clock && first.clock->halfKnown && last.clock && !last.clock->halfKnown && part == DayPart::None)
        when.end.time = nextAfter(when.start.time, last.clock->time);
    if (first.clock && !first.clock->halfKnown && when.end.time.isValid() && part == DayPart::None) {
        // "from 2 to 4 pm" is in the afternoon; "from 11 to 2 pm" begins in the morning
        const QTime early{first.clock->time.hour() % 12, first.clock->time.minute()};
        const QTime late = early.addSecs(12 * 3600);
        when.start.time = late < when.end.time ? late : early;
        if (last.clock && last.clock->halfKnown && early > when.end.time) // "from 11 to 3 am"
            when.start.time = late;
        if (last.clock && !last.clock->halfKnown && when.start.time > when.end.time)
            when.start.time = early;
    }
    if (last.clock && !last.clock->halfKnown && first.clock && !first.clock->halfKnown
        && when.end.time <= when.start.time && when.end.time.hour() < 12)
        when.end.time = when.end.time.addSecs(12 * 3600);
    if (when.start.date.isValid() && when.end.time.isValid() && !when.end.date.isValid())
        when.end.date = when.start.date;
    if (when.end.date.isValid() && when.end.time.isValid() && !when.start.date.isValid())
        when.start.date = when.end.date;
    when.part = DayPart::None;
}

/// "10 am for three hours", "the 18th for ten days": an end as far from the start as it lasts.
void finishLasting(const Piece &length, When &when)
{
    if (when.start.time.isValid()) {
        const QDateTime start{
            when.start.date.isValid() ? when.start.date : QDate{2000, 1, 1}, when.start.time, Qt::UTC};
        const QDateTime end = start.addSecs(length.seconds);
        when.end.time = end.time();
        if (when.start.date.isValid())
            when.end.date = end.date();
    } else if (when.start.date.isValid() && length.seconds % 86400 == 0) {
        when.end.date = when.start.date.addDays(length.seconds / 86400);
    }
}

/// "after May" begins when May is over; "before May" ends when it begins, "by the end of May" when it is over.
void boundWhole(const Draft &draft, When &when)
{
    if (when.bound == Bound::After && draft.strictlyAfter) {
        when.start.date = when.end.date;
        when.end = {};
        when.grain = Grain::Day;
    } else if (when.bound == Bound::Before && draft.strictlyBefore) {
        when.end.date = when.start.date;
        when.start = {};
        when.grain = Grain::Day;
    }
}
} // namespace

When finished(const Draft &draft, const Frame &frame, const Listening &listening)
{
    When when;
    when.impossible = std::any_of(std::begin(draft.sides), std::end(draft.sides),
        [](const Side &side) { return side.day && side.day->impossible; });
    if (when.impossible)
        return when;
    const bool lasting = draft.length && !draft.sides[0].isEmpty() && !draft.ranged;
    if (draft.length && !lasting) {
        when.grain = Grain::Duration;
        when.seconds = draft.length->seconds;
        return when;
    }
    const Side &side = draft.sides[0];
    const DayPart part = partOf(draft);
    when.start = momentOf(side, part, listening, &when.halfDayAssumed);
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
    if (side.day && side.day->byDate.isValid() && !draft.ranged) {
        when.byWeekday = side.day->byWeekday;
        when.byDate = side.day->byDate;
    }
    if (side.day && side.day->otherDay.isValid())
        when.alternatives.push_back({side.day->otherDay, when.start.time});
    if (draft.ranged)
        finishRange(draft, listening, when);
    else if (lasting)
        finishLasting(*draft.length, when);
    else if (side.instant && side.instant->until.isValid())
        when.end = {side.instant->until.date(), side.instant->until.time()};
    else if (side.day && side.day->kind == Piece::Kind::Days && !side.clock && !side.part)
        boundWhole(draft, when);
    if (when.bound == Bound::Before && !draft.ranged && !when.end.date.isValid() && when.part == DayPart::None) {
        when.end = when.start;
        when.start = {};
    }
    const Moment &last = when.end.isEmpty() ? when.start : when.end;
    when.past = last.date.isValid()
        && (last.date < frame.today()
            || (last.date == frame.today() && last.time.isValid() && last.time < frame.now.time() && !side.instant));
    return when;
}
} // namespace cloudgreet::language
