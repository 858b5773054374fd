// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/records.h"

namespace cloudgreet {
/// What came of a call, in a few words for the owner's list.
[[nodiscard]] QString summaryOf(const CallRecord &call);
} // namespace cloudgreet
