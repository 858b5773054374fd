// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookingsaga.h"
#include "engine/availability.h"
#include "quiethours.h"
#include <QUuid>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
using tool::BookingResult;
using How = CommandOutcome::How;

constexpr auto calendarDeadline = 6s;           ///< The caller hears "one moment" meanwhile.
constexpr auto foundBusyFor = 15min;            ///< Until the calendar itself has been read again.

/// Lower-case base32hex, as Google wants the ids that clients make; hex digits are a part of it.
QString eventIdFor(const AppointmentId &id)
{
    return QString{id.text()}.remove(u'-');
}

bool overlaps(const QJsonObject &answer, const QDateTime &start, const QDateTime &end)
{
    for (const auto &pair : answer.value(u"busy").toArray()) {
        const qint64 from = pair.toArray().at(0).toInteger(), to = pair.toArray().at(1).toInteger();
        if (from < end.toMSecsSinceEpoch() && start.toMSecsSinceEpoch() < to)
            return true;
    }
    return false;
}
/// Whether the question that was answered was about this start.
bool isAskedAbout(const OutboxRow &row, const QDateTime &startUtc)
{
    const auto asked = command::fromJson(row.kind, row.payload);
    const auto *busy = asked ? std::get_if<command::AskBusy>(&*asked) : nullptr;
    return busy && busy->fromUtc == startUtc;
}
} // namespace

QDateTime BookingDesk::busyUntil(const Business &business, const Appointment &appointment) const
{
    const Service *service = business.service(appointment.service);
    return appointment.endUtc.addSecs(service ? 60 * service->bufferMinutes : 0);
}

void BookingDesk::store(const Appointment &appointment)
{
    const auto before = c.store.appointment(appointment.id);
    c.store.saveAppointment(appointment);
    c.journal(appointment.business, u"appointment"_s, view::of(appointment));
    if (!appointment.call.isNull()
        && (!before || before->state != appointment.state || before->startUtc != appointment.startUtc))
        c.store.addTimeline(
            appointment.call, u"appointment_"_s + toText(appointment.state), appointment.serviceName, c.now);
}

tool::Availability BookingDesk::offer(const Business &business, const tool::CheckAvailability &wish, const CallId &call)
{
    const QDateTime to = c.now.addDays(std::max<qint64>(business.windowDays, 0) + 2);
    auto found = availability::find(business, wish, c.store.busySpans(business.id, c.now, to, call, c.now), c.now);
    if (!call.isNull())
        c.store.hold(business.id, call, found.offers, c.now.addSecs(120), c.now);
    return found;
}

QList<Slot> BookingDesk::others(const Business &business, const Appointment &appointment, const CallId &call)
{
    tool::CheckAvailability wish;
    wish.service = appointment.service;
    wish.from = appointment.startUtc.toTimeZone(business.zone).date();
    wish.to = wish.from;
    wish.nearLocal = appointment.startUtc.toTimeZone(business.zone);
    return offer(business, wish, call).offers;
}

tool::NoSlotReason BookingDesk::whyNot(const Business &business, const Service &service, const StaffMember &person,
                                       const Appointment &appointment, const CallId &call)
{
    auto spans = c.store.busySpans(business.id, appointment.startUtc, busyUntil(business, appointment), call, c.now);
    return availability::check(business, service, person, appointment.startUtc, spans, c.now);
}

CustomerId BookingDesk::customerFor(const Business &business, const tool::ScheduleAppointment &wish)
{
    Customer customer;
    if (wish.customerPhone) {
        if (auto known = c.store.customerByPhone(business.id, *wish.customerPhone))
            customer = *known;
    }
    if (customer.id.isNull())
        customer.id = CustomerId{c.newId()};
    customer.business = business.id;
    customer.phone = wish.customerPhone;
    // Whose number it is stays: a booking may be for somebody else. A name that was known in part is completed.
    if ((customer.name.isEmpty() && !wish.forAnother)
        || (!customer.name.isEmpty() && wish.customerName.startsWith(customer.name + u' ', Qt::CaseInsensitive)))
        customer.name = wish.customerName;
    if (!wish.email.isEmpty())
        customer.email = wish.email;
    if (!wish.address.isEmpty())
        customer.address = wish.address;
    const QString spoken = customer.language.isEmpty() ? business.agent.language : customer.language;
    if (!wish.language.isEmpty() && wish.language != spoken)
        customer.language = wish.language;
    c.store.saveCustomer(customer);
    return customer.id;
}

std::optional<tool::Answer> BookingDesk::schedule(const Business &business, const tool::ScheduleAppointment &wish,
                                                  const CallId &call, const QString &waiter)
{
    const Service *service = business.service(wish.service);
    if (!service)
        return tool::Booked{BookingResult::Refused, {}, {}, tool::NoSlotReason::UnknownService};
    Appointment a;
    a.id = AppointmentId{c.newId()};
    a.business = business.id;
    a.call = call;
    a.service = service->id;
    a.serviceName = service->name;
    a.startUtc = wish.startUtc;
    a.endUtc = wish.startUtc.addSecs(60 * service->minutes);
    a.customerName = wish.customerName;
    a.customerPhone = wish.customerPhone;
    a.email = wish.email, a.address = wish.address, a.notes = wish.notes;
    a.calendarEventId = eventIdFor(a.id);
    a.createdUtc = c.now;
    const QString calendar = c.store.calendarState(business.id);
    a.state = calendar == u"none"_s ? AppointmentState::Confirmed
        : calendar == u"connected"_s ? AppointmentState::Held : AppointmentState::Provisional;

    tool::NoSlotReason reason = tool::NoSlotReason::Full;
    for (const StaffMember &person : availability::resources(business)) {
        if (!wish.staff.isNull() && person.id != wish.staff)
            continue;
        reason = whyNot(business, *service, person, a, call);
        if (reason != tool::NoSlotReason::None)
            continue;
        a.staff = person.id;
        a.staffName = person.name;
        if (!c.store.insertAppointment(a, busyUntil(business, a), c.now)) {
            reason = tool::NoSlotReason::Full;
            continue;
        }
        c.store.dropHolds(call);
        a.customer = customerFor(business, wish);
        store(a);
        if (a.state == AppointmentState::Held) {
            askCalendar(a, {u"new"_s, u"busy"_s, waiter, call, {}, {}, false, true}, busyDeadline);
            return {};
        }
        if (a.state == AppointmentState::Provisional)
            return tool::Booked{BookingResult::Provisional, a, {}, {}};
        auto done = settled(business, a, {u"new"_s, {}, waiter, call, {}, {}, false, true});
        Q_ASSERT(done);
        return done->answer;
    }
    const bool taken = reason == tool::NoSlotReason::Full;
    return tool::Booked{taken ? BookingResult::Taken : BookingResult::Refused, {}, others(business, a, call), reason};
}

std::optional<tool::Answer> BookingDesk::cancel(
    const Business &business, Appointment a, bool tellCustomer, const QString &waiter)
{
    const bool beingBooked = !c.store.saga(a.id).value(u"waiter").toString().isEmpty();
    if (!occupies(a.state) || beingBooked)
        return tool::CancelResult{false, a};
    const bool onCalendar = c.store.calendarState(business.id) != u"none"_s;
    a.state = AppointmentState::Cancelled;
    store(a);
    c.store.stopTimers(u"appointment:"_s + a.id.text());
    c.store.saveSaga(a.id, {});
    m_fees.reverse(business, a);
    if (!onCalendar) {
        if (tellCustomer)
            m_texting.tellCancelled(business, a);
        return tool::CancelResult{true, a};
    }
    c.post(business.id, command::DeleteEvent{business.id.text(), a.id.text(), a.calendarEventId, calendarOf(a)},
           {u"calendar:"_s + a.id.text(), u"calendar-delete-"_s + a.id.text()});
    c.store.saveSaga(a.id, Saga{u"cancel"_s, u"delete"_s, waiter, {}, {}, {}, false, tellCustomer}.json());
    c.store.setTimer({0, u"appointment:"_s + a.id.text(), u"deadline"_s,
        c.now.addMSecs(std::chrono::milliseconds{calendarDeadline}.count()), {}});
    return {};
}

/// Asks whether the time is free. `deadline`: how long a caller waits for it.
void BookingDesk::askCalendar(const Appointment &a, Saga saga, std::chrono::milliseconds deadline)
{
    c.post(a.business,
        command::AskBusy{a.business.text(), a.id.text(), a.calendarEventId, a.startUtc, a.endUtc, calendarOf(a),
            busyCalendars(a.business)},
        {u"calendar:"_s + a.id.text(), {}});
    QJsonObject json = saga.json();
    if (saga.moves()) {
        json.insert(u"new_start"_s, a.startUtc.toMSecsSinceEpoch());
        json.insert(u"new_end"_s, a.endUtc.toMSecsSinceEpoch());
    }
    c.store.saveSaga(a.id, json);
    if (!saga.waiter.isEmpty())
        c.store.setTimer({0, u"appointment:"_s + a.id.text(), u"deadline"_s, c.now.addMSecs(deadline.count()), {}});
}

void BookingDesk::writeEvent(const Business &business, const Appointment &a, bool again)
{
    const QString calendar = calendarOf(a);
    const EventMark mark = c.store.eventMark(a.id);
    const QString etag = mark.calendar == calendar ? mark.etag : QString{};
    const QString phone = a.customerPhone ? a.customerPhone->forPeople(a.customerPhone->region()) : QString{};
    const QString address
        = a.notes.contains(a.address) ? QString{} : a.address; // told as an answer: it is in the notes
    QStringList lines{a.customerName, phone, a.email, address, a.notes};
    lines.removeAll(QString{});
    c.post(business.id,
        command::PutEvent{business.id.text(), a.id.text(), a.calendarEventId, a.revision, a.startUtc, a.endUtc,
            QString::fromLatin1(business.zone.id()),
            a.customerName.isEmpty() ? a.serviceName : a.serviceName + u" – "_s + a.customerName, lines.join(u'\n'),
            a.address.isEmpty() ? business.address : a.address, calendar, etag},
        {u"calendar:"_s + a.id.text(), again ? QString{} : u"calendar-put-%1-%2"_s.arg(a.id.text()).arg(a.revision)});
}

std::optional<LateAnswer> BookingDesk::busyAnswered(const OutboxRow &row, const CommandOutcome &outcome)
{
    auto found = c.store.appointment(AppointmentId{row.payload.value(u"appointment").toString()});
    const Business *business = found ? c.business(found->business) : nullptr;
    const QJsonObject json = found ? c.store.saga(found->id) : QJsonObject{};
    if (!business || json.isEmpty())
        return {};
    Appointment a = *found;
    Saga saga = Saga::from(json);
    if (saga.step != u"busy"_s && saga.step != u"recheck"_s)
        return {};
    if (outcome.how != How::Done)
        return saga.waiter.isEmpty() ? std::nullopt : deadline(a.id);       // the outbox goes on asking
    if (saga.moves() && !saga.promised) {
        a.startUtc = QDateTime::fromMSecsSinceEpoch(json[u"new_start"].toInteger(), Qt::UTC);
        a.endUtc = QDateTime::fromMSecsSinceEpoch(json[u"new_end"].toInteger(), Qt::UTC);
    }
    if (saga.promised && !isAskedAbout(row, a.startUtc))
        return {}; // it was moved since; the new time is asked about behind this
    if (overlaps(outcome.answer, a.startUtc, a.endUtc))
        return foundTaken(*business, a, saga);
    if (saga.step == u"recheck"_s)
        return settled(*business, a, saga);
    if (saga.moves() && !saga.promised) {
        ++a.revision;
        store(a);
    }
    saga.step = u"write"_s;
    c.store.saveSaga(a.id, saga.json());
    if (!saga.waiter.isEmpty())
        c.store.setTimer({0, u"appointment:"_s + a.id.text(), u"deadline"_s,
                          c.now.addMSecs(std::chrono::milliseconds{calendarDeadline - busyDeadline}.count()), {}});
    writeEvent(*business, a);
    return {};
}

/// The owner's calendar has something else there.
std::optional<LateAnswer> BookingDesk::foundTaken(const Business &business, Appointment a, Saga saga)
{
    c.store.stopTimer(u"appointment:"_s + a.id.text(), u"deadline"_s);
    c.store.saveSaga(a.id, {});
    c.store.noteBusy(
        business.id, {{}, a.startUtc, a.endUtc}, c.now.addMSecs(std::chrono::milliseconds{foundBusyFor}.count()));
    if (!saga.promised && saga.moves()) {                       // back to where it was; nothing was promised
        a.startUtc = saga.oldStart, a.endUtc = saga.oldEnd;
        c.store.occupyOnly(a.id, a.startUtc, busyUntil(business, a));
        store(a);
    } else {
        a.state = saga.promised ? AppointmentState::Conflict : AppointmentState::Cancelled;
        store(a);
        if (a.onCalendar || saga.step == u"recheck"_s)
            c.post(business.id, command::DeleteEvent{business.id.text(), a.id.text(), a.calendarEventId, calendarOf(a)},
                   {u"calendar:"_s + a.id.text(), u"calendar-delete-"_s + a.id.text()});
    }
    const QList<Slot> alternatives = others(business, a, saga.call);
    if (saga.promised) {
        m_texting.tellConflict(business, a, alternatives);
        c.attention({.business = business.id, .kind = u"booking_conflict"_s,
                     .text = QObject::tr("An appointment that was taken down without the calendar meets another event"),
                     .call = a.call, .appointment = a.id});
        return {};
    }
    if (saga.waiter.isEmpty())
        return {};
    if (saga.moves())
        return LateAnswer{
            business.id, saga.waiter, tool::Changed{BookingResult::Taken, a, alternatives, tool::NoSlotReason::Full}};
    return LateAnswer{
        business.id, saga.waiter, tool::Booked{BookingResult::Taken, {}, alternatives, tool::NoSlotReason::Full}};
}

std::optional<LateAnswer> BookingDesk::eventWritten(const OutboxRow &row, const CommandOutcome &outcome)
{
    auto a = c.store.appointment(AppointmentId{row.payload.value(u"appointment").toString()});
    const Business *business = a ? c.business(a->business) : nullptr;
    if (!business)
        return {};
    const QJsonObject json = c.store.saga(a->id);
    if (outcome.how != How::Done)
        return json.isEmpty() || json[u"waiter"].toString().isEmpty() || outcome.how != How::Failed ? std::nullopt
                                                                                                    : deadline(a->id);
    if (!occupies(a->state)) { // cancelled while the event was being written: its deletion waits behind in the lane
        return {};
    }
    Saga saga = Saga::from(json);
    const CalendarEvent event = calendarEventFrom(outcome.answer.value(u"event").toObject());
    mark(a->id, row.payload.value(u"calendar").toString(), event);
    if (outcome.answer.value(u"clash").toBool()) {
        switch (calendarsync::clashOf(event, *a, saga.oldStart, saga.oldEnd)) {
        case calendarsync::Clash::Written: break;
        case calendarsync::Clash::WriteAgain: writeEvent(*business, *a, true); return {};
        case calendarsync::Clash::OwnersWins: return ownersWill(*business, *a, event);
        }
    }
    a->onCalendar = true;
    c.store.saveAppointment(*a);
    if (json.isEmpty())
        return {};
    if (saga.promised && saga.step == u"busy"_s)
        return {}; // for a time that it has been moved from since; the new one is being asked about
    if (saga.promised) {                // it was written late: has somebody else taken the time meanwhile?
        saga.step = u"recheck"_s;
        askCalendar(*a, saga, 0ms);
        return {};
    }
    return settled(*business, *a, saga);
}

/// The calendar has it, or there is none: this is the moment at which "booked" becomes true.
std::optional<LateAnswer> BookingDesk::settled(const Business &business, Appointment a, Saga saga)
{
    const QString owner = u"appointment:"_s + a.id.text();
    a.state = AppointmentState::Confirmed;
    c.store.saveSaga(a.id, {});
    c.store.stopTimer(owner, u"deadline"_s);
    c.store.occupyOnly(a.id, a.startUtc, busyUntil(business, a));
    store(a);
    if (saga.moves()) {
        if (saga.tell)
            m_texting.tellMoved(business, a);
    } else {
        m_texting.confirm(business, a);
        m_fees.charge(business, a);
    }
    c.store.stopTimer(owner, u"owner_moved"_s);
    planReminder(a);
    if (saga.moves())
        return LateAnswer{business.id, saga.waiter, tool::Changed{BookingResult::Confirmed, a, {}, {}}};
    return LateAnswer{business.id, saga.waiter, tool::Booked{BookingResult::Confirmed, a, {}, {}}};
}

void BookingDesk::planReminder(const Appointment &a)
{
    const QString owner = u"appointment:"_s + a.id.text();
    const Business *business = c.business(a.business);
    const QDateTime remindAt = business ? quiethours::reminder(*business, a.startUtc, c.now) : QDateTime{};
    if (remindAt.isValid())
        c.store.setTimer({0, owner, u"reminder"_s, remindAt, {}});
    else
        c.store.stopTimer(owner, u"reminder"_s);
}

void BookingDesk::becomeProvisional(Appointment &a)
{
    a.state = AppointmentState::Provisional;
    store(a);
}

std::optional<LateAnswer> BookingDesk::deadline(const AppointmentId &id)
{
    auto a = c.store.appointment(id);
    const Business *business = a ? c.business(a->business) : nullptr;
    const QJsonObject json = a ? c.store.saga(id) : QJsonObject{};
    if (!business || json.isEmpty())
        return {};
    Saga saga = Saga::from(json);
    const QString waiter = std::exchange(saga.waiter, {});
    c.store.stopTimer(u"appointment:"_s + id.text(), u"deadline"_s);
    if (saga.purpose == u"cancel"_s) {                          // ours is done; the calendar follows
        c.store.saveSaga(id, saga.json());
        return waiter.isEmpty() ? std::nullopt
                                : std::optional{LateAnswer{business->id, waiter, tool::CancelResult{true, *a, true}}};
    }
    if (saga.moves() && !saga.promised && saga.step == u"busy"_s) {
        a->startUtc = QDateTime::fromMSecsSinceEpoch(json[u"new_start"].toInteger(), Qt::UTC);
        a->endUtc = QDateTime::fromMSecsSinceEpoch(json[u"new_end"].toInteger(), Qt::UTC);
        ++a->revision;
    }
    if (saga.moves())
        c.store.occupyOnly(id, a->startUtc, busyUntil(*business, *a));
    becomeProvisional(*a);
    saga.promised = true;
    c.store.saveSaga(id, saga.json());
    if (waiter.isEmpty())
        return {};
    if (saga.moves())
        return LateAnswer{business->id, waiter, tool::Changed{BookingResult::Provisional, *a, {}, {}}};
    return LateAnswer{business->id, waiter, tool::Booked{BookingResult::Provisional, *a, {}, {}}};
}

std::optional<LateAnswer> BookingDesk::eventDeleted(const OutboxRow &row, const CommandOutcome &outcome)
{
    auto a = c.store.appointment(AppointmentId{row.payload.value(u"appointment").toString()});
    const Business *business = a ? c.business(a->business) : nullptr;
    if (!business || outcome.how != How::Done)
        return {};
    a->onCalendar = false;
    c.store.saveAppointment(*a);
    const Saga saga = Saga::from(c.store.saga(a->id));
    if (saga.purpose != u"cancel"_s)
        return {};
    c.store.saveSaga(a->id, {});
    c.store.stopTimer(u"appointment:"_s + a->id.text(), u"deadline"_s);
    if (saga.tell)
        m_texting.tellCancelled(*business, *a);
    return saga.waiter.isEmpty() ? std::nullopt
                                 : std::optional{LateAnswer{business->id, saga.waiter, tool::CancelResult{true, *a}}};
}

void BookingDesk::remind(const AppointmentId &id)
{
    const auto a = c.store.appointment(id);
    const Business *business = a ? c.business(a->business) : nullptr;
    if (!business || a->state != AppointmentState::Confirmed)
        return;
    const QDateTime morning = quiethours::until(*business, c.now);      // the host was off, or the hours were changed
    if (!morning.isValid())
        m_texting.remind(*business, *a);
    else if (morning < a->startUtc)
        c.store.setTimer({0, u"appointment:"_s + id.text(), u"reminder"_s, morning, {}});
}

void BookingDesk::calendarReturned(const Business &business)
{
    for (const AppointmentId &id : c.store.provisionalAppointments(business.id)) {
        const auto a = c.store.appointment(id);
        if (!a || !c.store.waitingCommands(u"calendar:"_s + id.text(), {}).isEmpty())
            continue;                                           // it is being asked already
        const QString purpose = a->onCalendar ? u"move"_s : u"new"_s;
        askCalendar(*a, {purpose, u"busy"_s, {}, a->call, a->startUtc, a->endUtc, true, true}, 0ms);
    }
    for (const AppointmentId &id : c.store.withdrawnAppointments(business.id)) {
        const auto a = c.store.appointment(id);
        const QString lane = u"calendar:"_s + id.text();
        if (a && c.store.waitingCommands(lane, {}).isEmpty()) // its deletion was given up while the account was refused
            c.post(business.id, command::DeleteEvent{business.id.text(), id.text(), a->calendarEventId, calendarOf(*a)},
                {lane, {}});
    }
}
} // namespace cloudgreet
