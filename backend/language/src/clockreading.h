// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pieces.h"

namespace cloudgreet::language {

enum class Half { Unknown, Am, Pm, Settled };

struct Reading {
    int hour = 0, minute = 0;
    Half half = Half::Unknown;
    bool sure = false;
    int next = 0;
};

/// Takes "o'clock", "hours", "a.m." behind a clock time.
void takeTail(const Tokens &tokens, Reading &r);
// writtenclock.cpp
/// 15:30, 3:30 pm, 15.30, 15h30, 15:30:00.
[[nodiscard]] std::optional<Reading> readWritten(const Tokens &tokens, int at);
/// "1530 hours", "930 pm", "1100".
[[nodiscard]] std::optional<Reading> readRunTogether(const Tokens &tokens, int at);
} // namespace cloudgreet::language
