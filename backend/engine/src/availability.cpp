// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/availability.h"
#include <algorithm>

namespace cloudgreet::availability {
namespace {
using tool::NoSlotReason;
constexpr int gridMinutes = 15;
constexpr int searchedDays = 31;        ///< How far beyond what was asked others are looked for.

QDateTime atMinute(QDate day, int minute, const QTimeZone &zone)
{
    if (minute >= 24 * 60)
        return QDateTime{day.addDays(1), QTime{0, 0}, zone}.toUTC();
    return QDateTime{day, QTime{minute / 60, minute % 60}, zone}.toUTC();
}

bool isFree(const StaffId &staff, const QDateTime &start, const QDateTime &end, const QList<BusySpan> &busy)
{
    return std::none_of(busy.begin(), busy.end(), [&](const BusySpan &span) {
        return (span.staff.isNull() || span.staff == staff) && span.startUtc < end && start < span.endUtc;
    });
}

struct Search {
    const Business &business;
    const Service &service;
    const tool::CheckAvailability &wish;
    const QList<BusySpan> &busy;
    QDateTime earliestUtc;
    QDateTime latestUtc;
    QList<StaffMember> people; ///< With the hours that count for them.

    bool withinTimes(const QDateTime &startUtc) const
    {
        if (!wish.notBefore.isValid() && !wish.notAfter.isValid())
            return true;
        const QTime local = startUtc.toTimeZone(business.zone).time();
        return (!wish.notBefore.isValid() || local >= wish.notBefore)
            && (!wish.notAfter.isValid() || local <= wish.notAfter);
    }

    /// Each free start of the day once, with the first person who is free then.
    QList<Slot> freeOn(QDate day, bool bounded) const
    {
        QList<Slot> found;
        for (const StaffMember &person : people) {
            for (const OpenSpan &open : openSpans(*person.hours, day, business.zone)) {
                const QDateTime last = open.endUtc.addSecs(-60 * service.minutes);
                for (QDateTime start = firstStart(open); start <= last; start = start.addSecs(60 * gridMinutes)) {
                    const QDateTime end = start.addSecs(60 * service.minutes);
                    if (start < earliestUtc || start > latestUtc || (bounded && !withinTimes(start)))
                        continue;
                    if (isFree(person.id, start, end.addSecs(60 * service.bufferMinutes), busy))
                        found.append(Slot{start, end, person.id});
                }
            }
        }
        std::stable_sort(
            found.begin(), found.end(), [](const Slot &a, const Slot &b) { return a.startUtc < b.startUtc; });
        found.erase(std::unique(found.begin(), found.end(),
                                [](const Slot &a, const Slot &b) { return a.startUtc == b.startUtc; }), found.end());
        return found;
    }

    /// A wish for one exact time may lie off the grid ("ten past three"): then the grid runs through it.
    QDateTime firstStart(const OpenSpan &open) const
    {
        if (!wish.nearLocal || wish.notBefore != wish.notAfter || !wish.notBefore.isValid())
            return open.startUtc;
        const qint64 offset = open.startUtc.secsTo(wish.nearLocal->toUTC());
        const qint64 grid = 60 * gridMinutes;
        return open.startUtc.addSecs(offset > 0 ? offset % grid : 0);
    }

    bool opensOn(QDate day) const
    {
        return std::any_of(people.begin(), people.end(),
            [&](const StaffMember &p) { return !p.hours->rangesOn(day).isEmpty(); });
    }
};

/// At most `most` of the free times, spread so that they are worth choosing between, or nearest to a wished time.
QList<Slot> choose(const QList<Slot> &free, const std::optional<QDateTime> &near, int most, int minutes)
{
    QList<Slot> chosen;
    if (near) {
        const QDateTime wished = near->toUTC();
        QList<Slot> sorted = free;
        std::stable_sort(sorted.begin(), sorted.end(), [&](const Slot &a, const Slot &b) {
            return std::abs(a.startUtc.secsTo(wished)) < std::abs(b.startUtc.secsTo(wished));
        });
        chosen = sorted.mid(0, most);
    } else {
        const qint64 apart = 60 * std::max(60, minutes);
        for (const Slot &slot : free)
            if (chosen.size() < most && (chosen.isEmpty() || chosen.last().startUtc.secsTo(slot.startUtc) >= apart))
                chosen.append(slot);
    }
    std::sort(chosen.begin(), chosen.end(), [](const Slot &a, const Slot &b) { return a.startUtc < b.startUtc; });
    return chosen;
}

NoSlotReason reasonFor(const Search &search, QDate from, QDate to, const QDateTime &nowUtc)
{
    const QDate today = nowUtc.toTimeZone(search.business.zone).date();
    if (to < today)
        return NoSlotReason::Past;
    if (from > search.latestUtc.toTimeZone(search.business.zone).date())
        return NoSlotReason::TooFar;
    bool opens = false;
    for (QDate day = from; day <= to && !opens; day = day.addDays(1))
        opens = search.opensOn(day);
    if (!opens)
        return NoSlotReason::Closed;
    if (search.wish.nearLocal && search.wish.nearLocal->toUTC() < nowUtc)
        return NoSlotReason::Past;
    if (search.wish.nearLocal && search.wish.nearLocal->toUTC() < search.earliestUtc)
        return NoSlotReason::TooSoon;
    return NoSlotReason::Full;
}
} // namespace

QList<StaffMember> resources(const Business &business)
{
    if (!business.staff.isEmpty())
        return business.staff;
    return {StaffMember{StaffId{u"house:"_s + business.id.text()}, {}, {}}};
}

QList<OpenSpan> openSpans(const BusinessHours &hours, QDate day, const QTimeZone &zone)
{
    QList<OpenSpan> spans;
    for (const DayRange &range : hours.rangesOn(day)) {
        const OpenSpan span{atMinute(day, range.from, zone), atMinute(day, range.to, zone)};
        if (span.startUtc < span.endUtc)
            spans.append(span);
    }
    return spans;
}

tool::Availability find(const Business &business, const tool::CheckAvailability &wish, const QList<BusySpan> &busy,
                        const QDateTime &nowUtc)
{
    const Service *service = business.service(wish.service);
    if (!service)
        return {{}, NoSlotReason::UnknownService, false};
    QList<StaffMember> people = resources(business);
    if (!wish.staff.isNull())
        people.removeIf([&](const StaffMember &person) { return person.id != wish.staff; });
    people.removeIf([&](const StaffMember &person) { return wish.without.contains(person.id); });
    for (StaffMember &person : people)
        person.hours = business.hoursOf(person);
    const Search search{business, *service, wish, busy, nowUtc.addSecs(60 * business.minimumNoticeMinutes),
                        nowUtc.addDays(business.windowDays), people};
    const QDate today = nowUtc.toTimeZone(business.zone).date();
    const QDate from = std::max(wish.from, today), to = std::min(wish.to, from.addDays(searchedDays));

    QList<Slot> free;
    for (QDate day = from; day <= to && free.size() < 200; day = day.addDays(1))
        free += search.freeOn(day, true);
    if (!free.isEmpty())
        return {wish.everyStart ? free.mid(0, wish.most) : choose(free, wish.nearLocal, wish.most, service->minutes),
            NoSlotReason::None, true};

    const NoSlotReason reason = reasonFor(search, wish.from, wish.to, nowUtc);
    for (QDate day = from; day <= from.addDays(searchedDays) && free.size() < wish.most; day = day.addDays(1))
        free += search.freeOn(day, false);
    return {choose(free, wish.nearLocal, wish.most, service->minutes), reason, false};
}

bool isOpen(const Business &business, const StaffMember &member, const QDateTime &startUtc, const QDateTime &endUtc)
{
    const QDate day = startUtc.toTimeZone(business.zone).date();
    const auto spans = openSpans(business.hoursOf(member), day, business.zone);
    return std::any_of(spans.begin(), spans.end(),
        [&](const OpenSpan &span) { return span.startUtc <= startUtc && endUtc <= span.endUtc; });
}

NoSlotReason check(const Business &business, const Service &service, const StaffMember &member,
    const QDateTime &startUtc, const QList<BusySpan> &busy, const QDateTime &nowUtc)
{
    if (startUtc < nowUtc)
        return NoSlotReason::Past;
    if (startUtc < nowUtc.addSecs(60 * business.minimumNoticeMinutes))
        return NoSlotReason::TooSoon;
    if (startUtc > nowUtc.addDays(business.windowDays))
        return NoSlotReason::TooFar;
    const QDateTime end = startUtc.addSecs(60 * service.minutes);
    if (!isOpen(business, member, startUtc, end))
        return NoSlotReason::Closed;
    return isFree(member.id, startUtc, end.addSecs(60 * service.bufferMinutes), busy) ? NoSlotReason::None
                                                                                      : NoSlotReason::Full;
}
} // namespace cloudgreet::availability
