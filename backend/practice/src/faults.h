// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "ids.h"
#include <QJsonObject>
#include <QList>
#include <chrono>

namespace cloudgreet::practice {

/// A way in which a provider misbehaves. `count` is how often it still happens (-1: without end), `rate` how likely.
struct ProviderFault {
    QString provider, pathContains;
    int status = 0, count = -1;
    std::chrono::milliseconds delay{0};
    bool drop = false, loseReply = false;
    /// The request has its effect and is answered 200, with a body that nobody can use: cut in half, a proxy's page, 10
    /// MB.
    enum class Garble { None, Truncated, Html, Huge } garble = Garble::None;
    double rate = 1;

    /// {"provider","status"|"delay_ms"|"drop"|"lose_reply"|"garble","rate","count","path"}. Errors: InvalidInput.
    [[nodiscard]] static Result<ProviderFault> fromJson(const QJsonObject &body);
    [[nodiscard]] QString name() const; ///< for the log: "status 503", "delay 200 ms", "drop", "lose_reply"
};

/// The faults in force. The first that fits a request and whose die falls right is taken.
class FaultPlan
{
public:
    explicit FaultPlan(IdSource &ids)
        : m_ids{ids}
    {
    }
    void add(ProviderFault fault) { m_faults.append(std::move(fault)); }
    void clear() { m_faults.clear(); }
    [[nodiscard]] std::optional<ProviderFault> take(const QString &provider, const QString &path);

private:
    IdSource &m_ids;
    QList<ProviderFault> m_faults;
};
} // namespace cloudgreet::practice
