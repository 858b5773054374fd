// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engineroom.h"
#include "line.h"

namespace cloudgreet {
/// Saves a business in a practice host and connects its calendar the way an owner would: through the stand-in's own
/// consent page, code and token. Blocks. Errors: those of the steps.
[[nodiscard]] Result<> seedPracticeBusiness(EngineRoom &engine, Line &line, const Business &business);
} // namespace cloudgreet
