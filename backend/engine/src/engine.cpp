// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "transaction.h"
#include "engine/callpolicy.h"

namespace cloudgreet {

Engine::Engine(Deps deps, Options options) : m_deps{deps}, m_options{options} { loadBusinesses(); }

Engine::~Engine() = default;

void Engine::setOptions(Options options)
{
    m_options = options;
}

void Engine::loadBusinesses()
{
    m_businesses.clear();
    for (Business &business : m_deps.store.businesses()) {
        const QString id = business.id.text();
        m_businesses.insert(id, std::move(business));
    }
}

Result<Committed> Engine::process(const QList<Input> &inputs)
{
    if (auto begun = m_deps.store.begin(); !begun)
        return tl::unexpected{begun.error()};
    Committed result;
    Transaction transaction{*this, result};
    for (const Input &input : inputs) {
        transaction.handle(input);
        if (transaction.businessesChanged())
            loadBusinesses();
    }
    transaction.fireTimers();
    transaction.startCommands();
    result.wakeUtc = m_deps.store.nextTimer();
    const QDateTime due = m_deps.store.nextCommandDue(m_deps.clock.nowUtc());
    if (due.isValid() && (!result.wakeUtc.isValid() || due < result.wakeUtc))
        result.wakeUtc = due;
    if (auto committed = m_deps.store.commit(); !committed) {
        if (transaction.businessesChanged())
            loadBusinesses();
        return tl::unexpected{committed.error()};
    }
    return result;
}

Result<Committed> Engine::recover()
{
    if (auto begun = m_deps.store.begin(); !begun)
        return tl::unexpected{begun.error()};
    Committed result;
    Transaction transaction{*this, result};
    transaction.takeUp();
    if (auto committed = m_deps.store.commit(); !committed)
        return tl::unexpected{committed.error()};
    auto more = process({});                // what is due leaves only once the taking-up is on disk
    if (more)
        more->journal = result.journal + more->journal;
    return more;
}

bool Engine::mattersNow(const LineWebhook &webhook)
{
    const auto *words = std::get_if<event::Transcribed>(&webhook.event);
    if (!words || words->isFinal || words->text.trimmed().isEmpty())
        return false;
    const auto call = m_deps.store.callByControl(webhook.leg.control);
    if (!call || call->state.phase != CallPhase::Talking)
        return false;
    if (call->state.speaking > 0)
        return interrupts(words->text);
    // Not every word of a long sentence: putting the check-in off once in two seconds is enough.
    const QDateTime checkIn = m_deps.store.timerDue(CallRunner::timerOwner(call->id), u"silence"_s);
    const auto longestWait
        = std::chrono::milliseconds{timing::silence} - std::chrono::milliseconds{timing::talkingStep};
    return checkIn.isValid() && checkIn < m_deps.clock.nowUtc().addMSecs(longestWait.count());
}
} // namespace cloudgreet
