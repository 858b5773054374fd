// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcache.h"

namespace cloudgreet {
namespace {
constexpr qsizetype mostCalls = 512;

bool differInStateAlone(const CallRecord &a, const CallRecord &b)
{
    return a.customer == b.customer && a.callerName == b.callerName && a.status == b.status && a.outcome == b.outcome
        && a.answeredUtc == b.answeredUtc && a.endedUtc == b.endedUtc && a.summary == b.summary;
}
} // namespace

std::optional<CallRecord> CallCache::find(const CallId &id) const
{
    const auto found = m_calls.constFind(id.text());
    return found == m_calls.cend() ? std::nullopt : std::optional{*found};
}

std::optional<CallRecord> CallCache::findByControl(const QString &control) const
{
    const auto id = m_ids.constFind(control);
    return id == m_ids.cend() ? std::nullopt : std::optional{*m_calls.constFind(*id)};
}

void CallCache::know(const CallRecord &call)
{
    const QString id = call.id.text();
    m_calls.insert(id, call);
    m_ids.insert(call.leg.control, id);
}

void CallCache::change(const CallRecord &call)
{
    const QString id = call.id.text();
    const auto known = m_calls.constFind(id);
    const bool stateOnly = known != m_calls.cend() && differInStateAlone(*known, call) && m_changed.value(id, true);
    m_changed.insert(id, stateOnly);
    know(call);
}

QList<CallCache::Changed> CallCache::takeChanged()
{
    QList<Changed> changed;
    const auto taken = std::exchange(m_changed, {});
    for (auto it = taken.cbegin(); it != taken.cend(); ++it)
        changed.append({*m_calls.constFind(it.key()), it.value()});
    return changed;
}

void CallCache::forgetEnded()
{
    if (m_calls.size() <= mostCalls)
        return;
    m_calls.removeIf([](const auto &entry) { return entry.value().status == CallStatus::Ended; });
    if (m_calls.size() > mostCalls)
        return clear();
    m_ids.removeIf([this](const auto &entry) { return !m_calls.contains(entry.value()); });
}

void CallCache::clear()
{
    m_calls.clear();
    m_ids.clear();
    m_changed.clear();
}
} // namespace cloudgreet
