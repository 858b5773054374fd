// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports.h"

namespace cloudgreet {
class CallCache;
class Database;
class Query;

/// The engine's store on SQLite. See Store for what the calls promise. Thread: the one that opened it.
class SqliteStore : public Store
{
public:
    /// Opens or makes the database; ":memory:" keeps it in memory. Errors: Unavailable, Corrupt (damaged, of another
    /// program, or of a newer version: nothing is touched).
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const QString &path);
    ~SqliteStore() override;

    Result<> begin() override;
    Result<> commit() override;
    void rollback() override; ///< Also outside of a transaction: what is remembered of rows is dropped.

    bool firstSight(const QString &source, const QString &eventId, const QDateTime &now) override;
    void stashEarly(const QString &leg, const QJsonObject &webhook, const QDateTime &now) override;
    QList<QJsonObject> takeEarly(const QString &leg) override;

    QList<Business> businesses() override;
    void saveBusiness(const Business &business) override;

    void insertCall(const CallRecord &call) override;
    void saveCall(const CallRecord &call) override;
    std::optional<CallRecord> call(const CallId &id) override;
    std::optional<CallRecord> callByControl(const QString &controlId) override;
    std::optional<CallRecord> callBySession(const QString &session) override;
    QList<CallId> openCalls() override;
    int callsSince(
        const BusinessId &business, const PhoneNumber &caller, const QDateTime &since, const CallId &besides) override;
    Turn addTurn(const CallId &call, Speaker speaker, const QString &text, const QDateTime &at) override;
    void markInterrupted(const CallId &call) override;
    void markUnspoken(const CallId &call, const QString &text) override;
    void addModelUse(const CallId &call, const model::Usage &usage, bool priced) override;
    void addCost(const CostRow &cost) override;
    void addTimeline(const CallId &call, const QString &kind, const QString &text, const QDateTime &at) override;

    CallRemarks callRemarks(const CallId &call) override;
    void noteTimeAsked(const CallId &call) override;
    void saveCallRemarks(const CallId &call, const CallRemarks &remarks, const QDateTime &now) override;
    QStringList tagsInUse(const BusinessId &business) override;

    void setTimer(const TimerRow &timer) override;
    void stopTimer(const QString &owner, const QString &name) override;
    void stopTimers(const QString &owner) override;
    QList<TimerRow> takeDueTimers(const QDateTime &now, int most) override;
    QDateTime nextTimer() override;
    QDateTime timerDue(const QString &owner, const QString &name) override;
    std::optional<TimerRow> timer(const QString &owner, const QString &name) override;

    qint64 addCommand(const OutboxRow &row) override;
    std::optional<OutboxRow> command(qint64 id) override;
    void saveCommand(const OutboxRow &row) override;
    QList<OutboxRow> readyCommands(const QDateTime &now, int most) override;
    QDateTime nextCommandDue(const QDateTime &now) override;
    QList<OutboxRow> startedCommands() override;
    QList<OutboxRow> waitingCommands(const QString &lane, const QString &kind) override;
    JournalRow addJournal(
        const BusinessId &business, const QString &kind, const QJsonObject &payload, const QDateTime &now) override;

    std::optional<Customer> customer(const CustomerId &id) override;
    std::optional<Customer> customerByPhone(const BusinessId &business, const PhoneNumber &phone) override;
    void saveCustomer(const Customer &customer) override;

    bool insertAppointment(const Appointment &appointment, const QDateTime &busyUntil, const QDateTime &now) override;
    bool occupy(const Appointment &appointment, const QDateTime &from, const QDateTime &busyUntil,
        const QDateTime &now) override;
    bool occupyWhatIsFree(const Appointment &appointment, const QDateTime &from, const QDateTime &busyUntil) override;
    void occupyOnly(const AppointmentId &appointment, const QDateTime &from, const QDateTime &busyUntil) override;
    void saveAppointment(const Appointment &appointment) override;
    std::optional<Appointment> appointment(const AppointmentId &id) override;
    QJsonObject saga(const AppointmentId &id) override;
    void saveSaga(const AppointmentId &id, const QJsonObject &saga) override;
    QList<AppointmentId> provisionalAppointments(const BusinessId &business) override;
    QList<AppointmentId> withdrawnAppointments(const BusinessId &business) override;
    QList<Appointment> comingAppointments(
        const BusinessId &business, const PhoneNumber &phone, const QDateTime &now) override;
    QList<BusySpan> busySpans(const BusinessId &business, const QDateTime &from, const QDateTime &to,
        const CallId &besidesHoldsOf, const QDateTime &now) override;
    void hold(const BusinessId &business, const CallId &call, const QList<Slot> &offers, const QDateTime &until,
        const QDateTime &now) override;
    void dropHolds(const CallId &call) override;
    void noteBusy(const BusinessId &business, const BusySpan &span, const QDateTime &until) override;

    void insertMessage(const TextMessage &message) override;
    void saveMessage(const TextMessage &message) override;
    std::optional<TextMessage> message(const MessageId &id) override;
    std::optional<TextMessage> messageByProviderId(const QString &providerId) override;
    std::optional<TextMessage> unansweredText(const PhoneNumber &peer, const QString &text) override;
    void markRead(const BusinessId &business, const PhoneNumber &peer) override;
    int textsSince(
        const BusinessId &business, const PhoneNumber &peer, const QString &kind, const QDateTime &since) override;
    bool optedOut(const BusinessId &business, const PhoneNumber &phone) override;
    void setOptOut(const BusinessId &business, const PhoneNumber &phone, bool out, const QString &source,
        const QDateTime &now) override;

    std::optional<FeeRow> fee(const AppointmentId &appointment) override;
    void saveFee(const FeeRow &fee) override;
    std::optional<FeeRow> feeByProviderId(const BusinessId &business, const QString &providerId) override;
    QList<FeeRow> feesSince(const BusinessId &business, const QDateTime &since) override;
    billing::Account billingAccount(const BusinessId &business) override;
    void saveBillingAccount(const BusinessId &business, const billing::Account &account) override;
    qint64 addAttention(const AttentionRow &row) override;
    std::optional<AttentionRow> attention(qint64 id) override;
    QList<qint64> openAttention(const BusinessId &business, const QString &kind) override;
    void resolveAttention(qint64 id, const QDateTime &now) override;
    void saveRecording(const RecordingRow &row) override;
    std::optional<RecordingRow> recording(const CallId &call) override;
    QList<KeptRecording> keptRecordings(const QString &afterCall, int most) override;
    void removeCall(const CallRecord &call, const QDateTime &now) override;
    std::optional<QJsonObject> toolAnswer(const CallId &call, const QString &toolCallId) override;
    void saveToolAnswer(const CallId &call, const QString &toolCallId, const QJsonObject &answer) override;
    void addQuestion(
        const BusinessId &business, const CallId &call, const QString &question, const QDateTime &now) override;

    CalendarAccount calendarAccount(const BusinessId &business) override;
    void saveCalendarAccount(const BusinessId &business, const CalendarAccount &account) override;
    QList<CalendarRow> calendars(const BusinessId &business) override;
    std::optional<CalendarRow> calendarByChannel(const QString &channel) override;
    void saveCalendar(const CalendarRow &calendar) override;
    void removeCalendar(const BusinessId &business, const QString &calendar) override;
    void putCalendarBusy(const BusinessId &business, const QString &calendar, const QString &event,
        const BusySpan &span, int round) override;
    bool dropCalendarBusy(const BusinessId &business, const QString &calendar, const QString &event) override;
    void dropCalendarBusyBefore(const BusinessId &business, const QString &calendar, int round) override;
    void placeEvents(const BusinessId &business, const QString &primary) override;
    EventMark eventMark(const AppointmentId &appointment) override;
    void saveEventMark(const AppointmentId &appointment, const EventMark &mark) override;
    QList<AppointmentId> unseenAppointments(
        const BusinessId &business, const QString &calendar, int round, const QDateTime &now) override;
    int prune(const QDateTime &now, int most) override;

    // For the host alone.
    struct Token { QString id, name, hash, role; QStringList businesses; };
    [[nodiscard]] bool addToken(const Token &token, const QDateTime &now);     ///< False: the name is taken.
    [[nodiscard]] bool removeToken(const QString &name);
    [[nodiscard]] QList<Token> tokens();
    [[nodiscard]] QString setting(const QString &key);
    void saveSetting(const QString &key, const QString &value);
    /// For a database that comes from a backup: what was about to happen then may have happened since. Texts, fees and
    /// calls are not taken up again, the owner is told; calendars are read anew. How many commands are not sent.
    int endWhatWasUnderWay(const QDateTime &now);
    /// Moves what the log holds into the database file; never waits for readers.
    void checkpoint();

private:
    explicit SqliteStore(std::unique_ptr<Database> database);
    void dropCells(const AppointmentId &appointment);
    std::optional<CallRecord> knownCall(Query &query);
    void writeCalls();
    bool mergeWords();
    bool mergeIndex(const char *merge, const QString &name);
    std::unique_ptr<Database> m_db;
    std::unique_ptr<CallCache> m_calls;
    QJsonArray m_turnsAdded;                // their row ids: by this transaction, not yet in the full-text index
};
} // namespace cloudgreet
