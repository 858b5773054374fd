// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/config.h"
#include "host/host.h"
#include "practice/standins.h"
#include <memory>

/// The real host in the test's own process, with stand-ins for its providers.
namespace cloudgreet {

/// On that folder, and on free ports of loopback.
[[nodiscard]] HostConfig onFreePorts(const QString &dataDir);

/// `withoutKey` is left out of the environment, as by an owner who has not entered it. Null: the host did not start.
[[nodiscard]] std::unique_ptr<Host> hostOn(
    practice::StandIns &standIns, HostConfig config, const QString &withoutKey = {});
} // namespace cloudgreet
