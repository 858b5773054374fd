// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cues.h"
#include <span>

namespace cloudgreet::reception {
/// One way of saying a cue: a pattern over spoken words, with {names} of CueWords in it.
struct CueRow {
    Cue cue;
    const char16_t *pattern;
};
struct CueWords {
    const char16_t *name;
    const char16_t *alternatives;
};
[[nodiscard]] std::span<const CueRow> askingCues(); ///< cuetable.cpp
[[nodiscard]] std::span<const CueRow> wishCues(); ///< cuetable_wishes.cpp
[[nodiscard]] std::span<const CueRow> mannerCues(); ///< cuetable_manners.cpp
[[nodiscard]] std::span<const CueWords> cueWords();
} // namespace cloudgreet::reception
