// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tokenbucket.h"
#include <algorithm>
#include <cmath>

namespace cloudgreet::net {

double TokenBucket::filled(Time now) const
{
    const double passed = std::chrono::duration<double>(now - m_last).count();
    return std::min(m_capacity, m_tokens + std::max(0.0, passed) * m_perSecond);
}

bool TokenBucket::take(Time now)
{
    m_tokens = filled(now);
    m_last = std::max(m_last, now);
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

std::chrono::seconds TokenBucket::wait(Time now) const
{
    const double missing = std::max(0.0, 1 - filled(now));
    return std::chrono::seconds{qint64(std::ceil(missing / m_perSecond))};
}

std::optional<std::chrono::seconds> RateLimiter::refuse(const QString &key, TokenBucket::Time now)
{
    auto bucket = m_buckets.find(key);
    if (bucket == m_buckets.end()) {
        if (m_buckets.size() >= m_maxKeys)
            m_buckets.removeIf([now](auto entry) { return entry.value().isFull(now); });
        const QString kept = m_buckets.size() >= m_maxKeys ? QString{} : key;
        bucket = m_buckets.find(kept);
        if (bucket == m_buckets.end())
            bucket = m_buckets.insert(kept, TokenBucket{m_capacity, m_perSecond, now});
    }
    if (bucket->take(now))
        return {};
    return bucket->wait(now);
}
} // namespace cloudgreet::net
