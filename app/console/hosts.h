// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/apiclient.h"
#include "host/host.h"

namespace cloudgreet {

/// The hosts that the console shows: the real one (its own, one that already runs on the data folder, or one on another
/// computer) and the practice line's. What could not start is told, and the other goes on.
class Hosts
{
public:
    /// Blocks for some milliseconds. `speechSpeed`: of the practice line. `remote`: how a host on another computer,
    /// chosen by the owner, lets us in, or why that is not known; then none answers here.
    static Hosts start(const HostConfig &config, double speechSpeed, const std::optional<Result<api::Access>> &remote);
    [[nodiscard]] const std::optional<api::Access> &real() const { return m_realAccess; }
    [[nodiscard]] const std::optional<api::Access> &practice() const { return m_practiceAccess; }
    [[nodiscard]] bool isReal() const { return m_real != nullptr; }        ///< The real one runs in this program.
    [[nodiscard]] const QStringList &troubles() const { return m_troubles; }

private:
    void startReal(const HostConfig &config);
    void startPractice(const HostConfig &config, double speechSpeed);
    std::unique_ptr<Host> m_real, m_practice;
    std::optional<api::Access> m_realAccess, m_practiceAccess;
    QStringList m_troubles;
};
} // namespace cloudgreet
