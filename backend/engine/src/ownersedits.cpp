// SPDX-License-Identifier: GPL-3.0-or-later
// The owner moves or deletes our events in the calendar itself: their edit wins, whatever we had in mind.
#include "bookingsaga.h"
#include "engine/availability.h"

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
using tool::BookingResult;
constexpr auto moveRests = 120s;                ///< An event that is dragged about is told of once it lies still.
} // namespace

QString BookingDesk::calendarOf(const Appointment &a) const
{
    const EventMark mark = c.store.eventMark(a.id);
    QString written;
    for (const CalendarRow &row : c.store.calendars(a.business)) {
        if (row.id == mark.calendar)
            return row.id;
        if (row.written)
            written = row.id;
    }
    return written;                             // empty: they were not listed yet, and the provider takes the first one
}

QStringList BookingDesk::busyCalendars(const BusinessId &business) const
{
    QStringList ids;
    for (const CalendarRow &row : c.store.calendars(business))
        if (row.busy)
            ids << row.id;
    return ids;
}

std::optional<Appointment> BookingDesk::appointmentOf(const BusinessId &business, const QString &eventId) const
{
    if (eventId.size() != 32)
        return {};
    QString id = eventId;                       // the appointment's own, written without hyphens
    for (const int at : {20, 16, 12, 8})
        id.insert(at, u'-');
    auto found = c.store.appointment(AppointmentId{id});
    if (!found || found->business != business || found->calendarEventId != eventId)
        return {};
    return found;
}

void BookingDesk::mark(const AppointmentId &id, const QString &calendar, const CalendarEvent &event)
{
    EventMark mark = c.store.eventMark(id);
    mark.calendar = calendar;
    if (!event.etag.isEmpty()) {
        mark.etag = event.etag;
        mark.updatedUtc = event.updatedUtc;
    }
    c.store.saveEventMark(id, mark);
}

/// While a booking's own steps lead to a write, what is read of its event in between may be older than that write.
bool BookingDesk::isBeingWritten(const AppointmentId &id) const
{
    const QString step = c.store.saga(id).value(u"step").toString();
    if (!step.isEmpty() && step != u"recheck"_s)
        return true;
    const QString lane = u"calendar:"_s + id.text();
    return !c.store.waitingCommands(lane, u"calendar.put"_s).isEmpty()
        || !c.store.waitingCommands(lane, u"calendar.delete"_s).isEmpty();
}

void BookingDesk::readEvent(const Appointment &a)
{
    const QString lane = u"calendar:"_s + a.id.text();
    for (const OutboxRow &row : c.store.waitingCommands(lane, u"calendar.event"_s))
        if (row.state == OutboxState::Waiting)
            return;
    c.post(
        a.business, command::ReadEvent{a.business.text(), a.id.text(), a.calendarEventId, calendarOf(a)}, {lane, {}});
}

bool BookingDesk::eventSeen(
    const Business &business, const Appointment &a, const QString &calendar, const CalendarEvent &event, int round)
{
    EventMark known = c.store.eventMark(a.id);
    const bool isElsewhere = !known.calendar.isEmpty() && known.calendar != calendar;
    if (isElsewhere && event.cancelled)
        return false;                           // it was taken to another calendar
    known.calendar = calendar;
    known.round = round;
    c.store.saveEventMark(a.id, known);
    const auto meaning = calendarsync::meaningOf(event, a, known, isBeingWritten(a.id), c.now);
    if (std::holds_alternative<calendarsync::Nothing>(meaning))
        return false;
    if (std::holds_alternative<calendarsync::LookLater>(meaning)) {
        readEvent(a);
        return false;
    }
    mark(a.id, calendar, event);
    if (std::holds_alternative<calendarsync::Remember>(meaning))
        return false;
    [[maybe_unused]] const auto nobodyWaits = ownersWill(business, a, event);
    Q_ASSERT(!nobodyWaits || nobodyWaits->waiter.isEmpty());
    return true;
}

std::optional<LateAnswer> BookingDesk::eventRead(const OutboxRow &row, const CommandOutcome &outcome)
{
    const auto a = c.store.appointment(AppointmentId{row.payload.value(u"appointment").toString()});
    const Business *business = a ? c.business(a->business) : nullptr;
    if (!business || outcome.how != CommandOutcome::How::Done)
        return {};
    CalendarEvent event = calendarEventFrom(outcome.answer.value(u"event").toObject());
    event.cancelled = event.cancelled || outcome.answer.value(u"gone").toBool();
    eventSeen(*business, *a, row.payload.value(u"calendar").toString(), event, c.store.eventMark(a->id).round);
    return {};
}

std::optional<LateAnswer> BookingDesk::ownersWill(const Business &business, Appointment a, const CalendarEvent &event)
{
    const Saga saga = Saga::from(c.store.saga(a.id));
    c.store.stopTimer(u"appointment:"_s + a.id.text(), u"deadline"_s);
    return event.cancelled ? ownerCancelled(business, a, saga) : ownerMoved(business, a, event, saga);
}

/// The customer is told, as after a cancellation in the console: nobody can say in Google that they know already, and
/// who is not told comes in vain. Somebody who waits on the line hears it instead.
std::optional<LateAnswer> BookingDesk::ownerCancelled(const Business &business, Appointment a, const Saga &saga)
{
    a.state = AppointmentState::Cancelled;
    a.onCalendar = false;
    store(a);
    c.store.stopTimers(u"appointment:"_s + a.id.text());
    c.store.saveSaga(a.id, {});
    m_fees.reverse(business, a);
    if (saga.waiter.isEmpty()) {
        m_texting.tellCancelled(business, a);
        return {};
    }
    const QList<Slot> alternatives = others(business, a, saga.call);
    if (saga.moves())
        return LateAnswer{
            business.id, saga.waiter, tool::Changed{BookingResult::Taken, a, alternatives, tool::NoSlotReason::Full}};
    return LateAnswer{
        business.id, saga.waiter, tool::Booked{BookingResult::Taken, {}, alternatives, tool::NoSlotReason::Full}};
}

std::optional<LateAnswer> BookingDesk::ownerMoved(
    const Business &business, Appointment a, const CalendarEvent &event, const Saga &saga)
{
    const QDateTime before = saga.moves() && !saga.promised ? saga.oldStart : a.startUtc;
    a.startUtc = event.startUtc;
    a.endUtc = event.endUtc;
    a.onCalendar = true;
    ++a.revision;
    const bool meetsAnother = !c.store.occupyWhatIsFree(a, a.startUtc, busyUntil(business, a));
    c.store.occupyOnly(a.id, a.startUtc, busyUntil(business, a));
    warnOfMove(business, a, meetsAnother);
    if (saga.promised || a.state == AppointmentState::Held) // where the owner put it, it stands: nothing is left to ask
        return settled(business, a, saga);
    c.store.saveSaga(a.id, {});
    store(a);
    planReminder(a);
    if (a.startUtc != before && a.startUtc > c.now) {
        const QString owner = u"appointment:"_s + a.id.text();
        const auto running = c.store.timer(owner, u"owner_moved"_s);
        const QJsonObject told = running ? running->payload : QJsonObject{{u"told"_s, before.toMSecsSinceEpoch()}};
        c.store.setTimer(
            {0, owner, u"owner_moved"_s, c.now.addMSecs(std::chrono::milliseconds{moveRests}.count()), told});
    }
    if (saga.waiter.isEmpty())
        return {};
    return LateAnswer{business.id, saga.waiter,
        tool::Changed{BookingResult::Taken, a, others(business, a, saga.call), tool::NoSlotReason::Full}};
}

void BookingDesk::warnOfMove(const Business &business, const Appointment &a, bool meetsAnother)
{
    StaffMember person{a.staff, a.staffName, {}};
    if (const StaffMember *known = business.staffMember(a.staff))
        person = *known;
    if (a.endUtc <= c.now || (!meetsAnother && availability::isOpen(business, person, a.startUtc, a.endUtc)))
        return;
    c.attention({.business = business.id,
        .kind = u"owner_moved"_s,
        .text = meetsAnother
            ? QObject::tr("You moved an appointment in your calendar to a time that meets another appointment")
            : QObject::tr("You moved an appointment in your calendar to a time outside your hours"),
        .detail = QObject::tr("It was left as you put it."),
        .call = a.call,
        .appointment = a.id});
}

void BookingDesk::tellOwnersMove(const AppointmentId &id, const QDateTime &toldUtc)
{
    const auto a = c.store.appointment(id);
    const Business *business = a ? c.business(a->business) : nullptr;
    if (business && a->state == AppointmentState::Confirmed && a->startUtc != toldUtc && a->startUtc > c.now)
        m_texting.tellMoved(*business, *a);
}
} // namespace cloudgreet
