// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/modelhealth.h"
#include "engine/ports.h"
#include <QHash>
#include <chrono>

namespace cloudgreet {

/// What became of a command of the outbox, as the provider's room reports it.
struct CommandOutcome {
    enum class How {
        Done,
        Retry,          ///< The provider asks for patience: 429, 5xx, no connection.
        Failed,         ///< For good; `error` holds the provider's words.
        LostAnswer,     ///< The command may have had its effect.
    };
    qint64 outboxId = 0;
    How how = How::Done;
    QJsonObject answer = {};
    QString error = {};
    QString code = {};                              ///< The provider's own, where it decides something ("40300").
    std::chrono::milliseconds retryAfter{0};
    bool legIsGone = false;
    QList<LineWebhook> missed = {};                 ///< Of ListMissed; `answer` says whether there are "more".
};

/// What the owner, or an agent on the owner's behalf, asks for through the API.
namespace action {
struct SaveBusiness {
    Business business;
    std::optional<Business> was = {};
}; ///< Conflict where it is no longer as it `was`.
struct CreateAppointment { BusinessId business; tool::ScheduleAppointment wish; };
// Where a row is named, the business is whose it must be: another's is as good as none (NotFound).
/// To another time, another length, or both; what is not given stays as it is.
struct MoveAppointment {
    BusinessId business;
    AppointmentId appointment;
    QDateTime startUtc;
    std::optional<std::chrono::minutes> length = {};
};
struct CancelAppointment { BusinessId business; AppointmentId appointment; bool tellCustomer = true; };
struct NoteAppointment { BusinessId business; AppointmentId appointment; QString notes; };
struct CallControl {
    BusinessId business;
    CallId call;
    enum class What { Say, Transfer, HangUp, TakeOver, HandBack } what;
    QString text;
};
struct RunTool { CallId call; QString toolCallId; tool::Request request; };
struct SendMessage { BusinessId business; PhoneNumber to; QString text; };
/// Its key is another: what was wrong with it says nothing any more, and the next turn asks it again.
struct ModelChanged { };
struct RetryAttention { BusinessId business; qint64 id = 0; };
struct DismissAttention { BusinessId business; qint64 id = 0; };
/// For good: what was said, heard and written of an ended call. Appointments and texts that came of it stay.
struct DeleteCall { BusinessId business; CallId call; };
/// What the owner writes beside a call; what is not given stays as it is.
struct RemarkCall {
    BusinessId business;
    CallId call;
    std::optional<QString> notes = {};
    std::optional<QStringList> tags = {};
    std::optional<QString> notesBefore = {};        ///< What they were written upon; other notes there: Conflict.
};
/// Something for a call under way that the caller does not hear. Answered {"use": "model", "answer" or "note"}: what
/// becomes of it. `answers`: it may be said as the answer to the question that is open.
struct TellCall { BusinessId business; CallId call; QString text; bool answers = false; };
/// Calls from that customer are met as Business::blockedCallers says, or served as any other again.
struct BlockCustomer { BusinessId business; CustomerId customer; bool blocked = true; };
/// A conversation was read at a console.
struct MarkRead { BusinessId business; PhoneNumber peer; };
struct BillingHeard { billing::Event event; };                          ///< A webhook of the payment provider's.
struct Reconcile { BusinessId business; };                              ///< The event `billing` tells what came of it.
struct TellModelState {
    BusinessId business;
}; ///< Answered {"chosen", "set_up", "state", "reason"}.
/// connected, disconnected, none. `why`: the provider's code, where it refused.
struct CalendarChanged { BusinessId business; QString state, why = {}; };
struct ChooseCalendars { BusinessId business; std::optional<QStringList> busy; QString written; };
struct RefreshCalendars { BusinessId business; };
struct LeaveCalendar {
    BusinessId business;
}; ///< Answers the channels that are still to be stopped.
struct CalendarNotified { QString channel, resource; };                 ///< Something changed there.
} // namespace action
using Action = std::variant<action::SaveBusiness, action::CreateAppointment, action::MoveAppointment,
    action::CancelAppointment, action::NoteAppointment, action::CallControl, action::RunTool, action::SendMessage,
    action::RetryAttention, action::DismissAttention, action::CalendarChanged, action::TellModelState,
    action::ChooseCalendars, action::RefreshCalendars, action::LeaveCalendar, action::CalendarNotified,
    action::MarkRead, action::BillingHeard, action::Reconcile, action::DeleteCall, action::ModelChanged,
    action::RemarkCall, action::BlockCustomer, action::TellCall>;

/// One thing that happened. `ticket` names it in the answers; empty: nobody waits for one.
struct Input {
    std::variant<LineWebhook, CommandOutcome, Action, model::Report> what;
    QString ticket = {};
};

/// What a commit made true.
struct Committed {
    QList<OutboxRow> toPerform;                     ///< Marked as started already.
    QList<model::Request> toAsk;                    ///< Of the model.
    QList<std::pair<CallId, int>> toDrop;           ///< Turns of the model that nobody waits for.
    QList<JournalRow> journal;
    QHash<QString, Result<QJsonObject>> answers;    ///< By ticket; some belong to inputs of earlier commits.
    QDateTime wakeUtc;                              ///< When to call again though nothing happened; invalid: never.
};

/// Every decision of the host: events in, one transaction, commands out. Holds no clock, socket, file or randomness of
/// its own. Thread: engine; calls are not reentrant.
class Engine
{
public:
    struct Deps {
        Store &store;
        Clock &clock;
        Entropy &entropy;
    };
    struct Options {
        bool billing = false;                       ///< An operator's key exists; otherwise the ledger is kept only.
        bool model = false;                         ///< A chat model is set up.
        QString pushAddress = {};                   ///< Where calendars may tell of changes; empty: they are asked.
        QString linkAddress = {}; ///< What a customer's link begins with ("https://…/c/"); empty: no links.
        QByteArray linkKey = {};                    ///< What those links are signed with.
    };
    Engine(Deps deps, Options options);
    ~Engine();

    /// Commits `inputs` and every timer due in one transaction. When that fails nothing has happened: the inputs may be
    /// handed in again. Errors: Unavailable, Corrupt.
    [[nodiscard]] Result<Committed> process(const QList<Input> &inputs);
    /// To be called once before anything else: takes up what a former run left under way.
    [[nodiscard]] Result<Committed> recover();
    /// An interim transcript; true when it is worth a process(): it interrupts speech under way, or it comes from
    /// somebody who has been talking for so long that "are you still there?" would soon be said into their sentence.
    [[nodiscard]] bool mattersNow(const LineWebhook &webhook);
    void setOptions(Options options);

private:
    class Transaction;
    Deps m_deps;
    Options m_options;
    model::Health m_modelHealth;                    ///< A guess worth a few seconds of waiting: made anew by a restart.
    QHash<QString, Business> m_businesses;          ///< By id; a copy of the store's, made anew after each change.
    void loadBusinesses();
};
} // namespace cloudgreet
