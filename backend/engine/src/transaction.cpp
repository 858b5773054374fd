// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"
#include "domain/maskedkeys.h"
#include "engine/tooljson.h"

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
constexpr int mostTimers = 256;
constexpr auto textMatch
    = 10min; ///< A text whose answer was lost is looked for among webhooks so long; then the owner is asked.
} // namespace

Engine::Transaction::Transaction(Engine &engine, Committed &result)
    : c{engine.m_deps.store, engine.m_deps.entropy, engine.m_deps.clock.nowUtc(), engine.m_businesses, engine.m_options,
        result, engine.m_modelHealth}
    , m_outbox{c}
    , m_texting{c}
    , m_fees{c}
    , m_billing{c}
    , m_desk{c, m_texting, m_fees}
    , m_calendars{c, m_desk}
    , m_calls{c, m_desk, m_texting, m_outbox}
    , m_retention{c}
    , m_gap{c, [this](const LineWebhook &webhook) { on(webhook, {}); }}
{
}

void Engine::Transaction::handle(const Input &input)
{
    std::visit([&](const auto &what) { on(what, input.ticket); }, input.what);
}

void Engine::Transaction::on(const LineWebhook &webhook, const QString &ticket)
{
    c.answer(ticket, QJsonObject{});
    const auto *words = std::get_if<event::Transcribed>(&webhook.event);
    const bool interim = words && !words->isFinal;              // never stored, so never seen before either
    if (!interim && !c.store.firstSight(u"line"_s, webhook.id, c.now))
        return;
    if (const auto *received = std::get_if<event::TextReceived>(&webhook.event))
        m_texting.received(*received);
    else if (const auto *sent = std::get_if<event::TextSent>(&webhook.event))
        m_texting.sent(*sent);
    else if (const auto *finalized = std::get_if<event::TextFinalized>(&webhook.event))
        m_texting.finalized(*finalized);
    else if (!std::holds_alternative<event::Unknown>(webhook.event)
        && !(interim && !c.store.callByControl(webhook.leg.control)))
        m_calls.webhook(webhook);
    if (std::holds_alternative<event::Initiated>(webhook.event))
        if (const auto call = c.store.callByControl(webhook.leg.control))
            m_calendars.callBegan(call->business);
}

void Engine::Transaction::on(const CommandOutcome &reported, const QString &)
{
    CommandOutcome outcome = reported;
    outcome.error = withoutKeys(reported.error);            // it is kept, and shown to the owner
    if (outcome.how == CommandOutcome::How::LostAnswer) {
        const auto row = c.store.command(outcome.outboxId);
        if (row && row->kind == u"text.send"_s)
            c.store.setTimer({0, u"message:"_s + row->payload.value(u"message").toString(), u"unknown"_s,
                              c.now.addMSecs(std::chrono::milliseconds{textMatch}.count()), {{u"outbox"_s, row->id}}});
    }
    const auto settled = m_outbox.settle(outcome);
    if (!settled)
        return;
    switch (settled->end) {
    case Outbox::End::Done: ended(settled->row, outcome, false); break;
    case Outbox::End::TryAgain: {
        CommandOutcome again = outcome;
        again.how = CommandOutcome::How::Retry;
        if (settled->row.kind == u"calendar.busy"_s)
            deliver(m_desk.busyAnswered(settled->row, again));  // a caller who waits hears the provisional words now
        break;
    }
    case Outbox::End::GivenUp:
    case Outbox::End::Expired: {
        CommandOutcome failed = outcome;
        failed.how = CommandOutcome::How::Failed;
        ended(settled->row, failed, true);
        break;
    }
    }
}

void Engine::Transaction::on(const model::Report &report, const QString &)
{
    const auto state = c.modelHealth.state();
    if (const auto *finished = std::get_if<model::Finished>(&report)) {
        c.modelHealth.answered();
        noteModelUse(finished->call, finished->usage);
    } else if (const auto *failed = std::get_if<model::Failed>(&report)) {
        c.modelHealth.failed(failed->trouble, failed->retryAfter, c.now);
        noteModelUse(failed->call, failed->usage);
        // What a server says of a key that it refuses may hold a part of that key.
        const QString words
            = failed->trouble == model::Trouble::NotAccepted ? QString{} : withoutKeys(failed->words).left(200);
        c.store.addTimeline(failed->call, u"model_failed"_s,
            words.isEmpty() ? model::toText(failed->trouble) : model::toText(failed->trouble) + u": "_s + words, c.now);
    }
    if (state != c.modelHealth.state())
        modelStateChanged();
    m_calls.feed(std::visit([](const auto &any) { return any.call; }, report), callinput::ModelReported{report});
}

void Engine::Transaction::noteModelUse(const CallId &id, const model::Usage &usage)
{
    const auto call = c.store.call(id);
    const Business *business = call ? c.business(call->business) : nullptr;
    const auto prices = business ? business->agent.modelPrices : std::nullopt;
    c.store.addModelUse(id, usage, prices.has_value());
    if (prices)
        c.store.addCost(
            {id, call->business, u"model"_s, prices->currency, model::costOf(usage, *prices), call->startedUtc});
}

void Engine::Transaction::forgetModelTrouble()
{
    if (c.modelHealth.state() == model::Health::State::Well)
        return;
    c.modelHealth = {}; // its key or name is another now
    modelStateChanged();
}

/// The consoles are told; where only the owner can mend it, so is the owner.
void Engine::Transaction::modelStateChanged()
{
    using State = model::Health::State;
    const bool resting = c.modelHealth.state() == State::Resting;
    const model::Trouble reason = c.modelHealth.reason();
    for (const Business &business : c.businesses) {
        if (business.agent.model != ModelChoice::OpenAi)
            continue;
        c.journal(business.id, u"model"_s, modelState(c.modelHealth));
        if (!resting) {
            c.settleAttention(business.id, u"model_no_quota"_s);
            c.settleAttention(business.id, u"model_not_accepted"_s);
        }
        if (resting && reason == model::Trouble::NoQuota)
            c.attention({.business = business.id,
                .kind = u"model_no_quota"_s,
                .text = QObject::tr(
                    "The model's account has no credit left; the local receptionist answers until there is some")});
        else if (resting && reason == model::Trouble::NotAccepted)
            c.attention({.business = business.id,
                .kind = u"model_not_accepted"_s,
                .text = QObject::tr("The model's server does not accept the key or the model's name; the local "
                                    "receptionist answers until it is mended")});
    }
}

QJsonObject Engine::Transaction::modelState(const model::Health &health)
{
    static constexpr const char16_t *names[] = {u"well", u"resting", u"trying"};
    QJsonObject json{{u"state"_s, QString::fromUtf16(names[size_t(health.state())])}};
    if (health.state() != model::Health::State::Well)
        json.insert(u"reason"_s, model::toText(health.reason()));
    return json;
}

void Engine::Transaction::ended(const OutboxRow &row, const CommandOutcome &outcome, bool givenUp)
{
    if (command::isOfLeg(row.kind))
        legCommandEnded(row, outcome, givenUp);
    else if (row.kind == u"text.send"_s)
        m_texting.ended(row, outcome);
    else if (row.kind.startsWith(u"calendar."_s))
        calendarEnded(row, outcome);
    else if (row.kind == u"fee.compare"_s)
        m_billing.compared(row, outcome);
    else if (row.kind.startsWith(u"fee."))
        m_fees.ended(row, outcome);
    else if (row.kind == u"recording.fetch"_s)
        recordingEnded(row, outcome);
    else if (row.kind == u"line.missed"_s)
        m_gap.listed(row, outcome);
}

void Engine::Transaction::calendarEnded(const OutboxRow &row, const CommandOutcome &outcome)
{
    if (row.kind == u"calendar.busy"_s)
        deliver(m_desk.busyAnswered(row, outcome));
    else if (row.kind == u"calendar.put"_s)
        deliver(m_desk.eventWritten(row, outcome));
    else if (row.kind == u"calendar.delete"_s)
        deliver(m_desk.eventDeleted(row, outcome));
    else if (row.kind == u"calendar.event"_s)
        deliver(m_desk.eventRead(row, outcome));
    else if (row.kind == u"calendar.list"_s)
        m_calendars.listed(row, outcome);
    else if (row.kind == u"calendar.sync"_s)
        m_calendars.synced(row, outcome);
    else if (row.kind == u"calendar.watch"_s)
        m_calendars.watched(row, outcome);
}

void Engine::Transaction::legCommandEnded(const OutboxRow &row, const CommandOutcome &outcome, bool givenUp)
{
    const QString leg = row.payload.value(u"leg").toString();
    auto call = c.store.callByControl(leg);
    if (!call)
        call = c.store.call(CallId{row.payload.value(u"call").toString()});
    if (!call)
        return;
    const bool isRungOne = leg == call->state.otherLeg && leg != call->leg.control;
    if (const int ring = isRungOne ? call->state.ring : ringOf(row.payload.value(u"note").toString());
        ring > 0 || leg != call->leg.control) {
        const QString rung = outcome.answer.value(u"leg").toString();
        if (!givenUp && row.kind == u"call.dial"_s && !rung.isEmpty())
            m_calls.feed(*call, callinput::Rings{rung, ring});
        if (givenUp && ring > 0)
            m_calls.feed(
                *call, callinput::CommandFailed{row.kind, outcome.legIsGone, ring, row.state == OutboxState::Unknown});
        return;
    }
    if (row.kind == u"call.ask"_s && !givenUp) {
        const bool alive = outcome.answer.value(u"alive").toBool();
        m_calls.feed(
            *call, alive ? CallInput{callinput::HostRestarted{}} : CallInput{callinput::CommandFailed{row.kind, true}});
    } else if (givenUp && outcome.legIsGone && row.kind != u"call.ask"_s && call->state.phase != CallPhase::Ended) {
        c.post(call->business, command::AskLeg{call->leg.control},
            {CallRunner::laneOf(*call)}); // nobody is hung up on by one odd answer
    } else if (givenUp) {
        m_calls.feed(*call,
            callinput::CommandFailed{
                .kind = row.kind, .legIsGone = outcome.legIsGone, .speech = row.payload.value(u"text").toString()});
    }
}

void Engine::Transaction::recordingEnded(const OutboxRow &row, const CommandOutcome &outcome)
{
    const CallId id{row.payload.value(u"call").toString()};
    auto recording = c.store.recording(id);
    const auto call = c.store.call(id);
    if (const QString file = outcome.answer.value(u"file").toString(); !call && !file.isEmpty())
        m_retention.remove(row.business, id, file);             // the call was deleted for good meanwhile
    if (!recording || !call || recording->state == u"here"_s)
        return;
    if (outcome.how != CommandOutcome::How::Done) {
        recording->state = u"failed"_s;
        c.store.saveRecording(*recording);
        return;
    }
    recording->state = u"here"_s;
    recording->fileName = outcome.answer.value(u"file").toString();
    recording->sha256 = outcome.answer.value(u"sha256").toString();
    recording->bytes = outcome.answer.value(u"bytes").toInteger();
    if (const qint64 length = outcome.answer.value(u"milliseconds").toInteger())
        recording->milliseconds = length;
    c.store.saveRecording(*recording);
    if (!recording->recordingId.isEmpty())
        c.post(call->business, command::DeleteRecording{recording->recordingId}, {u"recording:"_s + id.text()});
    c.journal(call->business, u"recording"_s, {{u"call"_s, id.text()}, {u"state"_s, recording->state}});
}

/// Hands the answer of a booking to whoever waited for it.
void Engine::Transaction::deliver(const std::optional<LateAnswer> &late)
{
    if (!late || late->waiter.isEmpty())
        return;
    if (late->waiter.startsWith(u"call:"))
        m_calls.feed(CallId{late->waiter.mid(5)}, callinput::ToolAnswered{late->answer});
    else if (const Business *business = c.business(late->business))
        answerTool(late->waiter, *business, late->answer);
}

/// `waiter` of a request of the API: "ticket:<ticket>" or "tool:<call>:<tool call>:<ticket>".
void Engine::Transaction::answerTool(const QString &waiter, const Business &business, const tool::Answer &answer)
{
    const QJsonObject json = tooljson::toJson(answer, business);
    const QStringList parts = waiter.split(u':');
    if (parts.value(0) == u"tool"_s) {
        c.store.saveToolAnswer(
            CallId{parts.value(1)}, QString::fromUtf8(QByteArray::fromHex(parts.value(2).toLatin1())), json);
        m_calls.feed(CallId{parts.value(1)}, callinput::ToolAnswered{answer, true});
    }
    c.answer(parts.last(), json);
}

void Engine::Transaction::fireTimers()
{
    for (const TimerRow &timer : c.store.takeDueTimers(c.now, mostTimers)) {
        const qsizetype colon = timer.owner.indexOf(u':');
        const QString kind = timer.owner.left(colon), id = timer.owner.mid(colon + 1);
        if (kind == u"call"_s) {
            m_calls.timer(CallId{id}, timer.name);
        } else if (kind == u"appointment"_s) {
            fireAppointmentTimer(AppointmentId{id}, timer);
        } else if (kind == u"calendar"_s) {
            m_calendars.timer(BusinessId{id}, timer.name);
        } else if (kind == u"billing"_s) {
            m_billing.timer(BusinessId{id});
        } else if (kind == u"retention"_s) {
            m_retention.timer(timer);
        } else if (kind == u"gap"_s) {
            m_gap.timer();
        } else if (kind == u"message"_s) {
            if (auto row = c.store.command(timer.payload.value(u"outbox").toInteger());
                row && row->state == OutboxState::Started) {
                row->state = OutboxState::Unknown;
                c.store.saveCommand(*row);
            }
            m_texting.neverAnswered(MessageId{id});
        }
    }
}

void Engine::Transaction::fireAppointmentTimer(const AppointmentId &id, const TimerRow &timer)
{
    if (timer.name == u"reminder"_s)
        m_desk.remind(id);
    else if (timer.name == u"owner_moved"_s)
        m_desk.tellOwnersMove(id, QDateTime::fromMSecsSinceEpoch(timer.payload.value(u"told").toInteger(), Qt::UTC));
    else
        deliver(m_desk.deadline(id));
}

void Engine::Transaction::startCommands()
{
    // An expired command is told to the policy, which may want others instead; those leave in the same transaction.
    for (int round = 0; round < 4; ++round) {
        QList<OutboxRow> expired;
        c.result.toPerform += m_outbox.start(&expired);
        if (expired.isEmpty())
            return;
        for (const OutboxRow &row : expired)
            ended(row, {.outboxId = row.id, .how = CommandOutcome::How::Failed, .error = u"expired"_s}, true);
    }
}

/// What the former run had started is taken up: repeated where that is safe, asked about where it is not.
void Engine::Transaction::takeUp()
{
    for (const OutboxRow &row : c.store.startedCommands())
        on(
            CommandOutcome{
                .outboxId = row.id, .how = CommandOutcome::How::LostAnswer, .error = u"the host was restarted"_s},
            {});
    for (const Business &business : c.businesses) {
        m_calendars.resume(business.id);
        m_billing.resume(business);
    }
    m_retention.resume();
    m_gap.resume();
    for (const CallId &id : c.store.openCalls()) {
        const auto call = c.store.call(id);
        if (!call || call->state.phase == CallPhase::Ended)
            continue;
        m_outbox.cancelWaiting(CallRunner::laneOf(*call), u"call.speak"_s);
        c.post(call->business, command::AskLeg{call->leg.control}, {CallRunner::laneOf(*call)});
    }
}
} // namespace cloudgreet
