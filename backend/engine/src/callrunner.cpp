// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrunner.h"
#include "callwording.h"
#include "engine/remarks.h"
#include "engine/summary.h"
#include "linejson.h"
#include "model/prompt.h"
#include "quiethours.h"
#include <QRegularExpression>
#include <QtEndian>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

constexpr auto speakValid = 5s;                 ///< A sentence that leaves later answers something that is over.
constexpr auto answerValid = 20s;
constexpr int longestRinging = 90, latestRecovery = 12 * 3600;      ///< Seconds.
constexpr int mostToolRounds = 24; ///< Far above what a dialogue or one answer of a model allows; a loop ends here.

const Business *called(const Context &c, const QString &number)
{
    for (const Business &business : c.businesses)
        for (const PhoneNumber &ours : business.phoneNumbers)
            if (ours.e164() == number)
                return &business;
    return nullptr;
}

/// A caller of yesterday is the owner's to ring back; and one who held on longer than anything rings was put through
/// elsewhere.
bool isWorthRecovering(const CallRecord &call, const QDateTime &now)
{
    const bool answeredElsewhere
        = !call.answeredUtc.isValid() && call.startedUtc.secsTo(call.endedUtc) > longestRinging;
    return !answeredElsewhere && call.endedUtc.secsTo(now) < latestRecovery;
}

/// Whom this number has booked for. The customer is left out: asked for a name, a known caller means somebody else.
QStringList peopleOf(const QList<Appointment> &coming, const std::optional<Customer> &customer)
{
    constexpr qsizetype most = 20;
    QStringList people;
    for (const Appointment &appointment : coming)
        if (people.size() < most && !appointment.customerName.isEmpty() && !people.contains(appointment.customerName)
            && (!customer || appointment.customerName != customer->name))
            people << appointment.customerName;
    return people;
}

/// Most events of a call are reports of our own speech: for those nobody's appointments are looked up.
bool mayNameSomebody(const CallInput &input)
{
    const auto *line = std::get_if<callinput::Line>(&input);
    return !line || std::holds_alternative<event::Transcribed>(line->event);
}

/// Fills in what the policy leaves to the runner: that it is the caller's leg, and from which of our numbers somebody
/// is rung.
struct Address {
    const CallRecord &call;
    template <typename Command> void operator()(Command &command) const
    {
        if constexpr (requires(Command &any) { any.leg; })
            if (command.leg.isEmpty())
                command.leg = call.leg.control;
        if constexpr (std::is_same_v<Command, command::Dial>)
            command.from = call.called.e164();
    }
};

QString legOf(const command::Any &command)
{
    return std::visit([](const auto &c) -> QString {
        if constexpr (requires { c.leg; })
            return c.leg;
        else
            return {};
    }, command);
}
} // namespace

QString CallRunner::timerOwner(const CallId &id)
{
    return u"call:"_s + id.text();
}

ReceptionFacts CallRunner::facts(const CallRecord &call, const Business &business, const CallInput &input) const
{
    std::optional<Customer> customer;
    if (!call.customer.isNull())
        customer = c.store.customer(call.customer);
    const bool messageOnly
        = customer && customer->blocked && business.blockedCallers == BlockedCallers::Message;
    if (customer && customer->name.isEmpty())
        customer.reset();                       // somebody who has called, but is not known yet
    ReceptionFacts facts{business, c.now, call.caller, customer, call.state.variety};
    facts.messageOnly = messageOnly;
    const bool modelLeads = business.agent.model == ModelChoice::OpenAi && c.options.model && !messageOnly;
    if (modelLeads) {
        facts.call = call.id;
        facts.modelReady = c.modelHealth.ready(c.now);
    }
    if (call.caller && (modelLeads || mayNameSomebody(input))) {
        const QList<Appointment> coming = c.store.comingAppointments(business.id, *call.caller, c.now);
        facts.people = peopleOf(coming, facts.customer);
        if (modelLeads)
            facts.coming = coming;
    }
    return facts;
}

void CallRunner::webhook(const LineWebhook &webhook)
{
    if (const auto *initiated = std::get_if<event::Initiated>(&webhook.event); initiated && initiated->incoming)
        return this->initiated(webhook, *initiated);
    auto call = c.store.callByControl(webhook.leg.control);
    const bool own = call.has_value();
    if (!call && !webhook.leg.session.isEmpty())
        call = c.store.callBySession(webhook.leg.session);
    if (!call)
        return c.store.stashEarly(webhook.leg.control, linejson::toJson(webhook), c.now);
    if (const auto *saved = std::get_if<event::RecordingSaved>(&webhook.event))
        return recordingSaved(*call, *saved);
    if (const auto *cost = std::get_if<event::CostKnown>(&webhook.event))
        noteCost(*call, *cost);
    feed(std::move(*call),
        callinput::Line{webhook.event, !own, own ? QString{} : webhook.leg.control, ringOf(webhook.note)});
}

void CallRunner::initiated(const LineWebhook &webhook, const event::Initiated &event)
{
    const Business *business = called(c, event.to);
    if (!business) {
        c.store.addTimeline(
            {}, u"rejected"_s, QObject::tr("A call to a number that belongs to no business was not answered"), c.now);
        return reject(webhook, {}, false);
    }
    if (c.store.callByControl(webhook.leg.control))
        return;
    CallRecord call{.id = CallId{c.newId()}, .business = business->id, .leg = webhook.leg, .from = event.from.left(128),
                    .called = *PhoneNumber::parse(event.to), .startedUtc = c.now};
    call.state.variety = qFromLittleEndian<quint32>(c.entropy.bytes(4).constData());
    if (const auto caller = PhoneNumber::parse(event.from)) {
        call.caller = *caller;
        Customer customer = c.store.customerByPhone(business->id, *caller).value_or(Customer{});
        if (customer.id.isNull()) {
            customer.id = CustomerId{c.newId()};
            customer.business = business->id;
            customer.phone = *caller;
        }
        ++customer.calls;
        c.store.saveCustomer(customer);
        call.customer = customer.id;
        call.callerName = customer.name;
        call.state.rejected = customer.blocked && business->blockedCallers == BlockedCallers::Reject;
    }
    c.store.insertCall(call);
    c.journal(call.business, u"call"_s, view::of(call));
    if (call.state.rejected) {
        reject(webhook, business->id, true);
        call.state.phase = CallPhase::Ended;
        return finish(call);
    }
    feed(call, callinput::Line{webhook.event, false});
    for (const QJsonObject &early : c.store.takeEarly(webhook.leg.control))
        if (const auto before = linejson::fromJson(early))
            this->webhook(*before);
}

void CallRunner::reject(const LineWebhook &webhook, const BusinessId &business, bool busy)
{
    c.post(business, command::Reject{webhook.leg.control, busy}, {u"leg:"_s + webhook.leg.control, {}, answerValid});
}

void CallRunner::recordingSaved(const CallRecord &call, const event::RecordingSaved &saved)
{
    if (const auto known = c.store.recording(call.id); known && known->state == u"here"_s)
        return;
    RecordingRow row{.call = call.id, .recordingId = saved.recordingId, .format = saved.format, .state = u"fetching"_s};
    if (saved.startedUtc.isValid() && saved.endedUtc.isValid())
        row.milliseconds = saved.startedUtc.msecsTo(saved.endedUtc);
    c.store.saveRecording(row);
    c.store.addTimeline(call.id, u"recording_saved"_s, {}, c.now);
    c.post(call.business, command::FetchRecording{call.id.text(), saved.recordingId, saved.url, saved.format},
           {u"recording:"_s + call.id.text(), u"recording:"_s + call.id.text() + u':' + saved.recordingId});
}

/// "0.0120" of a leg, in billionths. What is no amount is left out: nothing is guessed.
void CallRunner::noteCost(const CallRecord &call, const event::CostKnown &cost)
{
    static const QRegularExpression shape{u"\\A([0-9]{1,6})(?:\\.([0-9]{1,9}))?[0-9]*\\z"_s};
    const auto match = shape.match(cost.amount);
    if (match.hasMatch() && Money::isCurrency(cost.currency))
        c.store.addCost({call.id, call.business, u"line"_s, cost.currency,
            (match.captured(1) + match.captured(2).leftJustified(9, u'0')).toLongLong(), call.startedUtc});
}

bool CallRunner::feed(const CallId &id, const CallInput &input)
{
    auto call = c.store.call(id);
    if (call)
        feed(std::move(*call), input);
    return call.has_value();
}

void CallRunner::feed(CallRecord call, CallInput input)
{
    const Business *business = c.business(call.business);
    if (!business)
        return;
    const bool wasTakenOver = call.state.takenOver, wasCorrected = call.state.talk.corrected;
    const QString asked = openQuestion(call.state.dialogue);
    QList<CallInput> pending{std::move(input)};
    for (int round = 0; !pending.isEmpty() && round < mostToolRounds; ++round) {
        const CallInput now = pending.takeFirst();
        note(call, now);
        CallStep step = advance(call.state, now, facts(call, *business, now));
        rememberLanguage(call, *business, step.next.dialogue);
        call.state = std::move(step.next);
        for (const CallCommand &command : step.commands)
            perform(call, *business, command, &pending);
    }
    const CallStatus status = call.state.phase == CallPhase::Ended ? CallStatus::Ended
        : call.state.answered ? CallStatus::Active : CallStatus::Ringing;
    if (call.state.talk.corrected && !wasCorrected)
        c.store.addTimeline(call.id, u"model_corrected"_s, {}, c.now);
    const bool hasChangedHands = call.state.takenOver != wasTakenOver;
    if (hasChangedHands)
        c.store.addTimeline(call.id, call.state.takenOver ? u"taken_over"_s : u"handed_back"_s, {}, c.now);
    if (status != call.status) {
        call.status = status;
        if (status == CallStatus::Ended) {
            call.endedUtc = c.now;
            c.store.dropHolds(call.id);
        } else {
            call.answeredUtc = c.now;
        }
        c.journal(call.business, u"call"_s, view::of(call));
    } else if (hasChangedHands || openQuestion(call.state.dialogue) != asked) {
        c.journal(call.business, u"call"_s, view::of(call));
    }
    c.store.saveCall(call);
}

RemarkUse CallRunner::remark(const CallRecord &call, const QString &text, bool answers)
{
    const Business *business = c.business(call.business);
    if (!business)
        return RemarkUse::Note;
    const RemarkUse use = remarkUse(call.state, answers, facts(call, *business, callinput::OwnerRemarks{text}));
    c.store.addTimeline(call.id, use == RemarkUse::Answer ? u"owner_answered"_s : u"owner_remarked"_s, text, c.now);
    if (use != RemarkUse::Note) {
        feed(call, callinput::OwnerRemarks{text, use == RemarkUse::Answer});
        return use;
    }
    CallRemarks written = c.store.callRemarks(call.id);
    written.notes = (written.notes.isEmpty() ? text : written.notes + u'\n' + text).right(remarks::LongestNotes);
    c.store.saveCallRemarks(call.id, written, c.now);
    c.journal(call.business, u"call_noted"_s, {{u"id"_s, call.id.text()}});
    return use;
}

/// Texts, and the next greeting, are in the language that was changed to.
void CallRunner::rememberLanguage(const CallRecord &call, const Business &business, const DialogueState &next)
{
    const QString spoken = wording::languageOf(next, business);
    if (!call.caller || spoken == wording::languageOf(call.state.dialogue, business))
        return;
    auto customer = c.store.customerByPhone(business.id, *call.caller);
    if (!customer || customer->language == spoken
        || (customer->language.isEmpty() && spoken == business.agent.language))
        return;
    customer->language = spoken;
    c.store.saveCustomer(*customer);
}

/// The timeline keeps what happened to the call, beside what was said.
void CallRunner::note(CallRecord &call, const CallInput &input)
{
    const auto *line = std::get_if<callinput::Line>(&input);
    if (!line)
        return;
    const QString kind = linejson::kindOf(line->event);
    if (kind != u"transcribed"_s && !kind.startsWith(u"speak_") && kind != u"unknown"_s)
        c.store.addTimeline(call.id, line->otherLeg ? u"other_leg_"_s + kind : kind, {}, c.now);
}

void CallRunner::timer(const CallId &id, const QString &name)
{
    if (name != u"recovery"_s) {
        feed(id, callinput::TimerFired{name});
        return;
    }
    const auto call = c.store.call(id);
    const Business *business = call ? c.business(call->business) : nullptr;
    if (!business || call->outcome != CallOutcome::Missed || !isWorthRecovering(*call, c.now))
        return;
    if (const QDateTime morning = quiethours::until(*business, c.now); morning.isValid())
        c.store.setTimer({0, timerOwner(id), name, morning, {}});
    else
        m_texting.recover(*business, *call);
}

void CallRunner::post(const CallRecord &call, command::Any command)
{
    std::visit(Address{call}, command);
    Context::Post how{u"leg:"_s + legOf(command)};
    how.call = call.id;
    if (std::holds_alternative<command::Speak>(command))
        how.validFor = speakValid;
    else if (std::holds_alternative<command::AskKey>(command))
        how.validFor = speakValid;
    else if (std::holds_alternative<command::Answer>(command) || std::holds_alternative<command::Dial>(command)
        || std::holds_alternative<command::Bridge>(command))
        how.validFor = answerValid;
    c.post(call.business, command, how);
}

void CallRunner::perform(CallRecord &call, const Business &business, const CallCommand &command, QList<CallInput> *next)
{
    struct Visitor {
        CallRunner &self; Context &c; CallRecord &call; const Business &business; QList<CallInput> *next;
        void operator()(const callcommand::Perform &p) const { self.post(call, p.what); }
        void operator()(const callcommand::AddTurn &turn) const
        {
            const Turn stored = c.store.addTurn(call.id, turn.speaker, turn.text, c.now);
            QJsonObject told = view::of(call.id, stored);
            if (!turn.language.isEmpty())
                told.insert(u"language"_s, turn.language);
            c.journal(call.business, u"turn"_s, told);
        }
        void operator()(const callcommand::MarkInterrupted &) const { c.store.markInterrupted(call.id); }
        void operator()(const callcommand::MarkUnspoken &turn) const { c.store.markUnspoken(call.id, turn.text); }
        void operator()(const callcommand::CancelSpeech &) const
        {
            self.m_outbox.cancelWaiting(laneOf(call), u"call.speak"_s);
        }
        void operator()(const callcommand::StartTimer &t) const
        {
            c.store.setTimer({0, timerOwner(call.id), t.name, c.now.addMSecs(t.after.count()), {}});
        }
        void operator()(const callcommand::StopTimer &t) const { c.store.stopTimer(timerOwner(call.id), t.name); }
        void operator()(const callcommand::StopAllTimers &) const { c.store.stopTimers(timerOwner(call.id)); }
        void operator()(const callcommand::RunTool &tool) const
        {
            if (auto answer = self.runTool(call, business, tool.request, u"call:"_s + call.id.text()))
                next->append(callinput::ToolAnswered{std::move(*answer)});
            else
                next->append(callinput::ToolUnderWay{});
        }
        void operator()(const callcommand::AskModel &) const { self.askModel(call, business); }
        void operator()(const callcommand::DropModelTurn &drop) const { c.result.toDrop.append({call.id, drop.turn}); }
        void operator()(const callcommand::Finish &) const { self.finish(call); }
        void operator()(const callcommand::TellOwner &tell) const
        {
            c.attention({.business = call.business, .kind = tell.kind, .text = tell.text, .call = call.id});
        }
    };
    std::visit(Visitor{*this, c, call, business, next}, command);
}

/// Leaves after the commit, like the commands; but nothing of it is kept (engine/model.h says why).
void CallRunner::askModel(const CallRecord &call, const Business &business)
{
    const model::Talk &talk = call.state.talk;
    c.modelHealth.asked(c.now);
    c.result.toAsk.append({call.id, talk.turn, business.agent.modelName,
        model::instructions(facts(call, business, callinput::ToolUnderWay{}), talk), talk.entries});
}

/// The outcome is due, or has changed after all (a late event). A missed caller gets one text, 30 s later.
void CallRunner::finish(CallRecord &call)
{
    const CallOutcome before = std::exchange(call.outcome, outcomeOf(call.state));
    call.status = CallStatus::Ended;
    if (!call.endedUtc.isValid())
        call.endedUtc = c.now;
    call.summary = summaryOf(call);
    c.store.saveCall(call);
    if (call.outcome == before)
        return;
    if (call.outcome == CallOutcome::Missed && call.caller)
        c.store.setTimer({0, timerOwner(call.id), u"recovery"_s,
            c.now.addMSecs(std::chrono::milliseconds{timing::recoveryDelay - timing::missedGrace}.count()), {}});
    else
        c.store.stopTimer(timerOwner(call.id), u"recovery"_s);
    c.journal(call.business, u"call"_s, view::of(call));
}
} // namespace cloudgreet
