// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cloudgreet {
/// Logs go to standard error, one JSON object a line: time, level, category, text. Telephone numbers are masked wherever
/// they turn up. Thread: call once, at start.
void logAsJsonLines();
} // namespace cloudgreet
