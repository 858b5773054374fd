// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/billing.h"

namespace cloudgreet {

/// Tests and the simulator move it by hand. Thread: engine.
struct Clock {
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
};

/// The only source of randomness. Thread: engine.
struct Entropy {
    virtual ~Entropy() = default;
    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
};

/// The records, inside one transaction at a time. A statement that fails (full disk, damaged file) poisons the
/// transaction: what follows does nothing and answers empty, and commit() says why. So callers read straight on and no
/// half of a transaction is ever kept. Thread: engine.
struct Store {
    virtual ~Store() = default;
    [[nodiscard]] virtual Result<> begin() = 0;
    [[nodiscard]] virtual Result<> commit() = 0;        ///< Durable when it returns. Errors: Unavailable, Corrupt.
    virtual void rollback() = 0;

    // Webhooks.
    virtual bool firstSight(const QString &source, const QString &eventId, const QDateTime &now) = 0;
    virtual void stashEarly(const QString &leg, const QJsonObject &webhook, const QDateTime &now) = 0;
    virtual QList<QJsonObject> takeEarly(const QString &leg) = 0;

    // Businesses.
    virtual QList<Business> businesses() = 0;
    virtual void saveBusiness(const Business &business) = 0;

    // Calls.
    virtual void insertCall(const CallRecord &call) = 0;
    virtual void saveCall(const CallRecord &call) = 0;
    virtual std::optional<CallRecord> call(const CallId &id) = 0;
    virtual std::optional<CallRecord> callByControl(const QString &controlId) = 0;
    virtual std::optional<CallRecord> callBySession(const QString &session) = 0;
    virtual QList<CallId> openCalls() = 0;
    virtual int callsSince(
        const BusinessId &business, const PhoneNumber &caller, const QDateTime &since, const CallId &besides)
        = 0;
    virtual Turn addTurn(const CallId &call, Speaker speaker, const QString &text, const QDateTime &at) = 0;
    virtual void markInterrupted(const CallId &call) = 0;
    virtual void markUnspoken(const CallId &call, const QString &text)
        = 0; ///< The latest turn with these words of ours.
    /// Adds to what the call has used; `priced`: its cost is known and added by itself.
    virtual void addModelUse(const CallId &call, const model::Usage &usage, bool priced) = 0;
    virtual void addCost(const CostRow &cost) = 0;      ///< Adds to what is there of that call, kind and currency.
    virtual void addTimeline(const CallId &call, const QString &kind, const QString &text, const QDateTime &at) = 0;

    /// What the owner wrote beside it; empty members: nothing.
    virtual CallRemarks callRemarks(const CallId &call) = 0;
    virtual void noteTimeAsked(const CallId &call) = 0;      ///< A time was looked for in it; once is enough.
    virtual void saveCallRemarks(const CallId &call, const CallRemarks &remarks, const QDateTime &now) = 0;
    virtual QStringList tagsInUse(const BusinessId &business) = 0;
    // Timers.
    virtual void setTimer(const TimerRow &timer) = 0;   ///< Replaces one of the same owner and name.
    virtual void stopTimer(const QString &owner, const QString &name) = 0;
    virtual void stopTimers(const QString &owner) = 0;
    virtual QList<TimerRow> takeDueTimers(const QDateTime &now, int most) = 0;
    virtual QDateTime nextTimer() = 0;                  ///< Invalid: none.
    virtual QDateTime timerDue(const QString &owner, const QString &name) = 0;          ///< Invalid: it does not run.
    virtual std::optional<TimerRow> timer(const QString &owner, const QString &name) = 0;

    // Outbox.
    virtual qint64 addCommand(const OutboxRow &row) = 0;            ///< 0: its key is already there, nothing was added.
    virtual std::optional<OutboxRow> command(qint64 id) = 0;
    virtual void saveCommand(const OutboxRow &row) = 0;
    virtual QList<OutboxRow> readyCommands(const QDateTime &now, int most)
        = 0; ///< First of their lanes, due, not started.
    virtual QDateTime nextCommandDue(const QDateTime &now) = 0;
    virtual QList<OutboxRow> startedCommands() = 0;
    virtual QList<OutboxRow> waitingCommands(const QString &lane, const QString &kind)
        = 0; ///< Empty kind: all of the lane.

    virtual JournalRow addJournal(
        const BusinessId &business, const QString &kind, const QJsonObject &payload, const QDateTime &now)
        = 0;

    // People.
    virtual std::optional<Customer> customer(const CustomerId &id) = 0;
    virtual std::optional<Customer> customerByPhone(const BusinessId &business, const PhoneNumber &phone) = 0;
    virtual void saveCustomer(const Customer &customer) = 0;

    // Appointments. The cells that one occupies are unique in the database, so no two ever share one.
    /// Writes the row and its cells up to `busyUntil`; false and nothing written when one of them is somebody else's.
    virtual bool insertAppointment(const Appointment &appointment, const QDateTime &busyUntil, const QDateTime &now)
        = 0;
    /// Takes cells for a new time beside those it has already; false and nothing taken when one is somebody else's.
    virtual bool occupy(
        const Appointment &appointment, const QDateTime &from, const QDateTime &busyUntil, const QDateTime &now)
        = 0;
    /// Takes what is free of a new time; what others have stays theirs. False: something was.
    virtual bool occupyWhatIsFree(const Appointment &appointment, const QDateTime &from, const QDateTime &busyUntil)
        = 0;
    virtual void occupyOnly(const AppointmentId &appointment, const QDateTime &from, const QDateTime &busyUntil) = 0;
    virtual void saveAppointment(const Appointment &appointment)
        = 0; ///< Frees the cells when the state no longer occupies.
    virtual std::optional<Appointment> appointment(const AppointmentId &id) = 0;
    virtual QJsonObject saga(const AppointmentId &id) = 0;              ///< What its booking waits for; empty: nothing.
    virtual void saveSaga(const AppointmentId &id, const QJsonObject &saga) = 0;
    virtual QList<AppointmentId> provisionalAppointments(const BusinessId &business) = 0;
    virtual QList<AppointmentId> withdrawnAppointments(const BusinessId &business)
        = 0; ///< Ended; the calendar may still hold their events.
    virtual QList<Appointment> comingAppointments(
        const BusinessId &business, const PhoneNumber &phone, const QDateTime &now)
        = 0;
    virtual QList<BusySpan> busySpans(const BusinessId &business, const QDateTime &from, const QDateTime &to,
        const CallId &besidesHoldsOf, const QDateTime &now)
        = 0;
    virtual void hold(const BusinessId &business, const CallId &call, const QList<Slot> &offers, const QDateTime &until,
        const QDateTime &now)
        = 0;
    virtual void dropHolds(const CallId &call) = 0;
    /// A time that the calendar has just called busy, until it is read or `until` has come.
    virtual void noteBusy(const BusinessId &business, const BusySpan &span, const QDateTime &until) = 0;

    // Texts.
    virtual void insertMessage(const TextMessage &message) = 0;
    virtual void saveMessage(const TextMessage &message) = 0;
    virtual std::optional<TextMessage> message(const MessageId &id) = 0;
    virtual std::optional<TextMessage> messageByProviderId(const QString &providerId) = 0;
    virtual std::optional<TextMessage> unansweredText(const PhoneNumber &peer, const QString &text) = 0;
    virtual void markRead(const BusinessId &business, const PhoneNumber &peer) = 0; ///< All that came from that number.
    virtual int textsSince(
        const BusinessId &business, const PhoneNumber &peer, const QString &kind, const QDateTime &since)
        = 0;
    virtual bool optedOut(const BusinessId &business, const PhoneNumber &phone) = 0;
    virtual void setOptOut(
        const BusinessId &business, const PhoneNumber &phone, bool out, const QString &source, const QDateTime &now)
        = 0;

    // Fees, attention, recordings, and what outside agents asked.
    virtual std::optional<FeeRow> fee(const AppointmentId &appointment) = 0;
    virtual void saveFee(const FeeRow &fee) = 0;
    virtual std::optional<FeeRow> feeByProviderId(const BusinessId &business, const QString &providerId) = 0;
    virtual QList<FeeRow> feesSince(const BusinessId &business, const QDateTime &since) = 0;
    virtual billing::Account billingAccount(const BusinessId &business) = 0; ///< Empty members: nothing is known.
    virtual void saveBillingAccount(const BusinessId &business, const billing::Account &account) = 0;
    virtual qint64 addAttention(const AttentionRow &row) = 0;
    virtual std::optional<AttentionRow> attention(qint64 id) = 0;
    virtual QList<qint64> openAttention(const BusinessId &business, const QString &kind) = 0;
    virtual void resolveAttention(qint64 id, const QDateTime &now) = 0;
    virtual void saveRecording(const RecordingRow &row) = 0;
    virtual std::optional<RecordingRow> recording(const CallId &call) = 0;
    virtual QList<KeptRecording> keptRecordings(const QString &afterCall, int most)
        = 0; ///< Those that are here, in the order of their calls.
    /// All rows that hold what was said in it or who said it; those of its appointments and texts stay. A tombstone is
    /// left.
    virtual void removeCall(const CallRecord &call, const QDateTime &now) = 0;
    virtual std::optional<QJsonObject> toolAnswer(const CallId &call, const QString &toolCallId) = 0;
    virtual void saveToolAnswer(const CallId &call, const QString &toolCallId, const QJsonObject &answer) = 0;
    virtual void addQuestion(
        const BusinessId &business, const CallId &call, const QString &question, const QDateTime &now)
        = 0;

    // The calendar's account, its calendars and what stands in them.
    virtual CalendarAccount calendarAccount(const BusinessId &business) = 0;
    virtual void saveCalendarAccount(const BusinessId &business, const CalendarAccount &account) = 0;
    virtual QList<CalendarRow> calendars(const BusinessId &business) = 0;           ///< The account's first one first.
    virtual std::optional<CalendarRow> calendarByChannel(const QString &channel) = 0;
    virtual void saveCalendar(const CalendarRow &calendar) = 0;
    virtual void removeCalendar(const BusinessId &business, const QString &calendar) = 0;   ///< With what it kept busy.
    /// An event of somebody else's keeps this time busy, as read in `round`.
    virtual void putCalendarBusy(
        const BusinessId &business, const QString &calendar, const QString &event, const BusySpan &span, int round)
        = 0;
    /// Of the event, and of what it is repeated in; false: there was none.
    virtual bool dropCalendarBusy(const BusinessId &business, const QString &calendar, const QString &event) = 0;
    virtual void dropCalendarBusyBefore(const BusinessId &business, const QString &calendar, int round) = 0;
    /// Events written before the calendars were listed lie in `primary`.
    virtual void placeEvents(const BusinessId &business, const QString &primary) = 0;
    virtual EventMark eventMark(const AppointmentId &appointment) = 0;
    virtual void saveEventMark(const AppointmentId &appointment, const EventMark &mark) = 0;
    /// Coming ones whose events lie in `calendar` and were not seen in its reading `round`.
    virtual QList<AppointmentId> unseenAppointments(
        const BusinessId &business, const QString &calendar, int round, const QDateTime &now)
        = 0;
    [[nodiscard]] QString calendarState(const BusinessId &business) { return calendarAccount(business).state; }

    virtual int prune(const QDateTime &now, int most) = 0; ///< A slice of housekeeping; how many rows went.
};
} // namespace cloudgreet
