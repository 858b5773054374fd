// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modelhealth.h"
#include <algorithm>

namespace cloudgreet::model {
namespace {
using namespace std::chrono_literals;
constexpr int mostFailures = 3;
constexpr auto firstRest = 20s, longestRest = 600s, ownersRest = 300s;
constexpr auto trial = 25s; ///< Longer than any answer may take: a trial whose end was lost does not last.

QDateTime after(const QDateTime &now, std::chrono::milliseconds wait)
{
    return now.addMSecs(wait.count());
}
} // namespace

bool Health::ready(const QDateTime &now) const
{
    return m_state == State::Well || now >= m_until;
}

void Health::asked(const QDateTime &now)
{
    if (m_state == State::Well)
        return;
    m_state = State::Trying;
    m_until = after(now, trial);
}

void Health::answered()
{
    *this = {};
}

void Health::failed(Trouble trouble, std::chrono::milliseconds retryAfter, const QDateTime &now)
{
    const bool onlyOwner = trouble == Trouble::NoQuota || trouble == Trouble::NotAccepted;
    ++m_failures;
    if (!onlyOwner && m_state == State::Well && m_failures < mostFailures && retryAfter <= 1s)
        return;
    if (m_state == State::Resting && now < m_until)
        return;                                 // a turn that was asked before the rest began
    m_state = State::Resting;
    m_reason = trouble;
    const auto rest = std::min<std::chrono::milliseconds>(firstRest * (1 << std::min(m_rests++, 6)), longestRest);
    m_until = after(now,
        onlyOwner ? std::chrono::milliseconds{ownersRest}
                  : std::max(rest, std::min<std::chrono::milliseconds>(retryAfter, longestRest)));
}
} // namespace cloudgreet::model
