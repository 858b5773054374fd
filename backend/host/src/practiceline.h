// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/config.h"
#include "practice/standins.h"
#include "worker.h"

namespace cloudgreet {

/// The practice line: the stand-ins on a thread of their own, and how a practice host reaches them.
class PracticeLine
{
public:
    ~PracticeLine() { stop(); }
    /// Starts the stand-ins on a free loopback port. Blocks. The answer is how to reach them.
    [[nodiscard]] Result<ProviderConfig> start(double speechSpeed, const QString &timeZone);
    void setWebhookUrl(const QString &url);
    void stop();
    /// Runs `job` on the stand-ins' thread. Any thread.
    void withStandIns(std::function<void(practice::StandIns &)> job);
    void runWithStandIns(const std::function<void(practice::StandIns &)> &job);     ///< Blocks.

private:
    std::unique_ptr<practice::StandIns> m_standIns;
    Worker m_worker{u"practice"_s};
};

/// The business that practice calls reach when the owner has none yet: a firm that a newcomer can call at once.
[[nodiscard]] QJsonObject demonstrationBusiness();
} // namespace cloudgreet
