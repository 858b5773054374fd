// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <chrono>

namespace cloudgreet::net {

/// `capacity` requests at once, then `perSecond` on average. Pure: the caller passes the time. Thread: one.
class TokenBucket
{
public:
    using Time = std::chrono::steady_clock::time_point;
    TokenBucket(double capacity, double perSecond, Time now)
        : m_capacity{capacity}
        , m_perSecond{perSecond}
        , m_tokens{capacity}
        , m_last{now}
    {
    }
    [[nodiscard]] bool take(Time now);
    /// How long until a request would pass; what Retry-After tells.
    [[nodiscard]] std::chrono::seconds wait(Time now) const;
    [[nodiscard]] bool isFull(Time now) const { return filled(now) >= m_capacity; }

private:
    [[nodiscard]] double filled(Time now) const;
    double m_capacity, m_perSecond, m_tokens;
    Time m_last;
};

/// One bucket for each key (an address). Buckets that have filled up again are forgotten, and at most `maxKeys` are
/// kept: beyond them new keys share one bucket, so that a flood of addresses costs no memory. Thread: one.
class RateLimiter
{
public:
    RateLimiter(double capacity, double perSecond, qsizetype maxKeys = 10'000)
        : m_capacity{capacity}
        , m_perSecond{perSecond}
        , m_maxKeys{maxKeys}
    {
    }
    /// Nothing when the request may pass, else the time to wait (429 with Retry-After).
    [[nodiscard]] std::optional<std::chrono::seconds> refuse(const QString &key, TokenBucket::Time now);
    [[nodiscard]] qsizetype size() const { return m_buckets.size(); }

private:
    double m_capacity, m_perSecond;
    qsizetype m_maxKeys;
    QHash<QString, TokenBucket> m_buckets;
};
} // namespace cloudgreet::net
