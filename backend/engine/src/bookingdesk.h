// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/calendarsync.h"
#include "fees.h"
#include "texting.h"

namespace cloudgreet {

/// An answer that is due to somebody who waited: a call ("call:<id>"), or a request of the API ("ticket:<ticket>").
struct LateAnswer {
    BusinessId business;
    QString waiter;
    tool::Answer answer;
};

/// Appointments from the wish to the calendar's answer. What a booking waits for is a small record beside the
/// appointment (its saga), so that a restart goes on where it stopped (ARCHITECTURE.md, "A booking"). Thread: engine.
class BookingDesk
{
public:
    BookingDesk(Context &context, Texting &texting, Fees &fees) : c{context}, m_texting{texting}, m_fees{fees} {}

    [[nodiscard]] tool::Availability offer(
        const Business &business, const tool::CheckAvailability &wish, const CallId &call);
    // Nothing: the answer comes later, to `waiter`.
    [[nodiscard]] std::optional<tool::Answer> schedule(const Business &business, const tool::ScheduleAppointment &wish,
                                                       const CallId &call, const QString &waiter);
    /// Where an appointment is to go; what is not given stays as it is.
    struct NewTime {
        QDateTime startUtc = {};
        std::optional<std::chrono::minutes> length = {};
    };
    [[nodiscard]] std::optional<tool::Answer> move(const Business &business, Appointment appointment,
        const NewTime &time, const CallId &call, const QString &waiter);
    [[nodiscard]] std::optional<tool::Answer> cancel(
        const Business &business, Appointment appointment, bool tellCustomer, const QString &waiter);

    [[nodiscard]] std::optional<LateAnswer> busyAnswered(const OutboxRow &row, const CommandOutcome &outcome);
    [[nodiscard]] std::optional<LateAnswer> eventWritten(const OutboxRow &row, const CommandOutcome &outcome);
    [[nodiscard]] std::optional<LateAnswer> eventDeleted(const OutboxRow &row, const CommandOutcome &outcome);
    /// The calendar has taken too long for a caller who waits.
    [[nodiscard]] std::optional<LateAnswer> deadline(const AppointmentId &id);
    void remind(const AppointmentId &id);

    // What the owner does to our events in the calendar itself (ownersedits.cpp).
    /// Whose event it is; nothing: not one of this business's.
    [[nodiscard]] std::optional<Appointment> appointmentOf(const BusinessId &business, const QString &eventId) const;
    /// An event of ours as it stands in `calendar`. False: it changed nothing.
    bool eventSeen(const Business &business, const Appointment &appointment, const QString &calendar,
        const CalendarEvent &event, int round);
    [[nodiscard]] std::optional<LateAnswer> eventRead(const OutboxRow &row, const CommandOutcome &outcome);
    /// To be read by itself, behind what is on its way to it.
    void readEvent(const Appointment &appointment);
    /// The owner has moved an appointment and left it there for a while.
    void tellOwnersMove(const AppointmentId &id, const QDateTime &toldUtc);
    /// The calendar is there again: what was booked without it is put to it now.
    void calendarReturned(const Business &business);

private:
    struct Saga;
    [[nodiscard]] QList<Slot> others(const Business &business, const Appointment &appointment, const CallId &call);
    [[nodiscard]] tool::NoSlotReason whyNot(const Business &business, const Service &service, const StaffMember &person,
                                            const Appointment &appointment, const CallId &call);
    [[nodiscard]] std::optional<LateAnswer> foundTaken(const Business &business, Appointment appointment, Saga saga);
    [[nodiscard]] tool::Answer movePromised(const Business &business, Appointment appointment, Saga saga);
    void askCalendar(const Appointment &appointment, Saga saga, std::chrono::milliseconds deadline);
    void writeEvent(const Business &business, const Appointment &appointment, bool again = false);
    void planReminder(const Appointment &appointment);
    [[nodiscard]] std::optional<LateAnswer> settled(const Business &business, Appointment appointment, Saga saga);
    void becomeProvisional(Appointment &appointment);
    void store(const Appointment &appointment);
    [[nodiscard]] std::optional<LateAnswer> ownersWill(
        const Business &business, Appointment appointment, const CalendarEvent &event);
    [[nodiscard]] std::optional<LateAnswer> ownerCancelled(
        const Business &business, Appointment appointment, const Saga &saga);
    [[nodiscard]] std::optional<LateAnswer> ownerMoved(
        const Business &business, Appointment appointment, const CalendarEvent &event, const Saga &saga);
    void warnOfMove(const Business &business, const Appointment &appointment, bool meetsAnother);
    [[nodiscard]] bool isBeingWritten(const AppointmentId &id) const;
    void mark(const AppointmentId &id, const QString &calendar, const CalendarEvent &event);
    [[nodiscard]] QString calendarOf(const Appointment &appointment) const;
    [[nodiscard]] QStringList busyCalendars(const BusinessId &business) const;
    [[nodiscard]] QDateTime busyUntil(const Business &business, const Appointment &appointment) const;
    [[nodiscard]] CustomerId customerFor(const Business &business, const tool::ScheduleAppointment &wish);

    Context &c;
    Texting &m_texting;
    Fees &m_fees;
};
} // namespace cloudgreet
