// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billingdesk.h"
#include "calendardesk.h"
#include "callrunner.h"
#include "gaprecovery.h"
#include "retention.h"

namespace cloudgreet {

/// One transaction being made: hands each input, timer and outcome to the service it concerns. Thread: engine.
class Engine::Transaction
{
public:
    Transaction(Engine &engine, Committed &result);

    void handle(const Input &input);
    void fireTimers();
    void startCommands();
    void takeUp();                                  ///< After a restart.
    [[nodiscard]] bool businessesChanged() const { return m_businessesChanged; }

private:
    void on(const LineWebhook &webhook, const QString &ticket);
    void on(const CommandOutcome &outcome, const QString &ticket);
    void on(const Action &action, const QString &ticket);
    void on(const model::Report &report, const QString &ticket);

    void noteModelUse(const CallId &call, const model::Usage &usage);
    void modelStateChanged();
    [[nodiscard]] static QJsonObject modelState(const model::Health &health);

    void act(const action::SaveBusiness &save, const QString &ticket);
    void act(const action::CreateAppointment &create, const QString &ticket);
    void act(const action::MoveAppointment &move, const QString &ticket);
    void act(const action::CancelAppointment &cancel, const QString &ticket);
    void act(const action::NoteAppointment &note, const QString &ticket);
    void act(const action::CallControl &control, const QString &ticket);
    void act(const action::RunTool &run, const QString &ticket);
    void act(const action::SendMessage &send, const QString &ticket);
    void act(const action::RetryAttention &retry, const QString &ticket);
    void act(const action::DismissAttention &dismiss, const QString &ticket);
    void act(const action::DeleteCall &remove, const QString &ticket);
    void act(const action::RemarkCall &remark, const QString &ticket);
    void act(const action::BlockCustomer &block, const QString &ticket);
    void act(const action::TellCall &tell, const QString &ticket);
    void act(const action::CalendarChanged &changed, const QString &ticket);
    void act(const action::TellModelState &, const QString &ticket);
    void act(const action::ModelChanged &, const QString &ticket);
    void forgetModelTrouble();
    void act(const action::ChooseCalendars &choose, const QString &ticket);
    void act(const action::RefreshCalendars &refresh, const QString &ticket);
    void act(const action::LeaveCalendar &leave, const QString &ticket);
    void act(const action::CalendarNotified &notified, const QString &ticket);
    void act(const action::MarkRead &read, const QString &ticket);
    void act(const action::BillingHeard &heard, const QString &ticket);
    void act(const action::Reconcile &reconcile, const QString &ticket);

    void ended(const OutboxRow &row, const CommandOutcome &outcome, bool givenUp);
    void legCommandEnded(const OutboxRow &row, const CommandOutcome &outcome, bool givenUp);
    void calendarEnded(const OutboxRow &row, const CommandOutcome &outcome);
    void fireAppointmentTimer(const AppointmentId &id, const TimerRow &timer);
    void recordingEnded(const OutboxRow &row, const CommandOutcome &outcome);
    void deliver(const std::optional<LateAnswer> &late);
    void answerTool(const QString &waiter, const Business &business, const tool::Answer &answer);
    void notFound(const QString &ticket, const QString &text);

    Context c;
    Outbox m_outbox;
    Texting m_texting;
    Fees m_fees;
    BillingDesk m_billing;
    BookingDesk m_desk;
    CalendarDesk m_calendars;
    CallRunner m_calls;
    Retention m_retention;
    GapRecovery m_gap;
    bool m_businessesChanged = false;
};
} // namespace cloudgreet
