// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bookingdesk.h"
#include "engine/callpolicy.h"
#include "outbox.h"

namespace cloudgreet {

/// Runs the policy of calls on their records: loads, advances, performs the commands inside the transaction, stores.
/// Thread: engine.
class CallRunner
{
public:
    CallRunner(Context &context, BookingDesk &desk, Texting &texting, Outbox &outbox)
        : c{context}, m_desk{desk}, m_texting{texting}, m_outbox{outbox} {}

    void webhook(const LineWebhook &webhook);
    /// False: there is no such call.
    bool feed(const CallId &id, const CallInput &input);
    void feed(CallRecord call, CallInput input);
    void timer(const CallId &id, const QString &name);
    /// Something that the caller does not hear, unless it `answers` what is open; what became of it.
    RemarkUse remark(const CallRecord &call, const QString &text, bool answers);
    /// A tool for an outside agent or for the call's own receptionist. Nothing: the answer comes later, to `waiter`.
    [[nodiscard]] std::optional<tool::Answer> runTool(
        CallRecord &call, const Business &business, const tool::Request &request, const QString &waiter);
    [[nodiscard]] static QString timerOwner(const CallId &id);
    static QString laneOf(const CallRecord &call) { return u"leg:"_s + call.leg.control; }

private:
    void initiated(const LineWebhook &webhook, const event::Initiated &event);
    void reject(const LineWebhook &webhook, const BusinessId &business, bool busy);
    void noteCost(const CallRecord &call, const event::CostKnown &cost);
    void recordingSaved(const CallRecord &call, const event::RecordingSaved &saved);
    void perform(CallRecord &call, const Business &business, const CallCommand &command, QList<CallInput> *next);
    void post(const CallRecord &call, command::Any command);
    void askModel(const CallRecord &call, const Business &business);
    void finish(CallRecord &call);
    void note(CallRecord &call, const CallInput &input);
    void rememberLanguage(const CallRecord &call, const Business &business, const DialogueState &next);
    [[nodiscard]] ReceptionFacts facts(const CallRecord &call, const Business &business, const CallInput &input) const;

    Context &c;
    BookingDesk &m_desk;
    Texting &m_texting;
    Outbox &m_outbox;
};
} // namespace cloudgreet
