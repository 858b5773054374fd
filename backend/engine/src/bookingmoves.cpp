// SPDX-License-Identifier: GPL-3.0-or-later
// An appointment goes to another time, also one that the calendar has not answered for yet.
#include "bookingsaga.h"
#include "engine/availability.h"

namespace cloudgreet {
using namespace std::chrono_literals;
using tool::BookingResult;

namespace {

/// Whether it can stand there. Who only changes the length of a visit is not too late for it, even while it goes on.
tool::NoSlotReason fits(const Business &business, Service service, const StaffMember &person, const Appointment &now,
    const Appointment &before, const QList<BusySpan> &busy, const QDateTime &nowUtc)
{
    service.minutes = int(now.startUtc.secsTo(now.endUtc) / 60);
    const bool isInTime = now.startUtc == before.startUtc;
    return availability::check(business, service, person, now.startUtc, busy,
        isInTime ? now.startUtc.addSecs(-60 * business.minimumNoticeMinutes) : nowUtc);
}
} // namespace

std::optional<tool::Answer> BookingDesk::move(
    const Business &business, Appointment a, const NewTime &time, const CallId &call, const QString &waiter)
{
    const Service *service = business.service(a.service);
    const QJsonObject open = c.store.saga(a.id);
    const bool promised = !open.isEmpty() && Saga::from(open).promised && a.state == AppointmentState::Provisional;
    if (!service || !occupies(a.state) || (!open.isEmpty() && !promised))
        return tool::Changed{BookingResult::Refused, a, {}, tool::NoSlotReason::UnknownService};
    const Appointment before = a;
    const qint64 lasted = before.startUtc.secsTo(before.endUtc);
    a.startUtc = time.startUtc.isValid() ? time.startUtc : before.startUtc;
    a.endUtc = a.startUtc.addSecs(time.length ? std::chrono::seconds{*time.length}.count() : lasted);
    StaffMember person{a.staff, a.staffName, {}};
    if (const StaffMember *known = business.staffMember(a.staff))
        person = *known;
    auto spans = c.store.busySpans(business.id, a.startUtc, busyUntil(business, a), call, c.now);
    spans.removeIf([&](const BusySpan &span) { // it does not stand in its own way
        return span.staff == before.staff && span.startUtc == before.startUtc
            && span.endUtc == busyUntil(business, before);
    });
    const auto reason = fits(business, *service, person, a, before, spans, c.now);
    if (reason != tool::NoSlotReason::None || !c.store.occupy(a, a.startUtc, busyUntil(business, a), c.now))
        return tool::Changed{reason == tool::NoSlotReason::None || reason == tool::NoSlotReason::Full
                ? BookingResult::Taken
                : BookingResult::Refused,
            before, others(business, a, call), reason};
    c.store.dropHolds(call);
    if (promised)
        return movePromised(business, a, Saga::from(open));
    const QString calendar = c.store.calendarState(business.id);
    const Saga saga{u"move"_s, u"busy"_s, waiter, call, before.startUtc, before.endUtc, false,
        a.startUtc != before.startUtc};         // when it ends is the owner's affair
    if (calendar == u"connected"_s) {
        askCalendar(a, saga, busyDeadline);
        return {};
    }
    ++a.revision;
    if (calendar == u"disconnected"_s) {
        c.store.occupyOnly(a.id, a.startUtc, busyUntil(business, a));
        becomeProvisional(a);
        return tool::Changed{BookingResult::Provisional, a, {}, {}};
    }
    auto done = settled(business, a, saga);
    return done->answer;
}

/// The calendar still owes its answer to the time before: it is noted for the new one, and asked about that. What it
/// says of the old one meanwhile changes nothing.
tool::Answer BookingDesk::movePromised(const Business &business, Appointment a, Saga saga)
{
    ++a.revision;
    c.store.occupyOnly(a.id, a.startUtc, busyUntil(business, a));
    becomeProvisional(a);
    saga.step = u"busy"_s;
    if (c.store.calendarState(business.id) == u"connected"_s)
        askCalendar(a, saga, 0ms);
    else
        c.store.saveSaga(a.id, saga.json());    // asked about once it is connected again
    return tool::Changed{BookingResult::Provisional, a, {}, {}};
}
} // namespace cloudgreet
