// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"

namespace cloudgreet::consolekey {

/// The token by which this console is let in at a host on another machine: in the keychain as "console-token", and
/// where there is none that answers, in a file of mode 0600 in `folder`. Each blocks up to four seconds, with an event
/// loop of its own: what a person types and clicks waits, timers and the network's answers go on. Thread: the GUI's,
/// before there is a window (read) or when a person attaches or detaches (write, remove). Errors: NotFound (none is
/// kept), Timeout (the keychain is locked).
[[nodiscard]] Result<QString> read(const QString &folder);
/// Errors: Unavailable, in words.
[[nodiscard]] Result<> write(const QString &folder, const QString &token);
void remove(const QString &folder);
} // namespace cloudgreet::consolekey
