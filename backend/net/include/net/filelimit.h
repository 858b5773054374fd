// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace cloudgreet::net {

/// Raises the soft limit of open files to the hard one and returns it: Qt's accept loop spins when descriptors run out.
/// Call once at start, before any thread listens.
qint64 raiseFileLimit();
} // namespace cloudgreet::net
