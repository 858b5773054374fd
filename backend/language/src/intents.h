// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "patterns.h"

namespace cloudgreet::language {

/// Everything beside the words that bears on the intent.
struct Evidence {
    const Listening &listening;
    bool hasWhen = false, hasValue = false; ///< A date or time; a name, number, service, place…
    int wordCount = 0;
};

/// Fills `intents`, `intent` and `confidence`: what the rules saw, weighed with what was asked.
void decideIntents(const Tokens &tokens, const Evidence &evidence, Meaning &meaning);
} // namespace cloudgreet::language
