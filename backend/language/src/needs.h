// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "readers.h"
#include <span>

namespace cloudgreet::language {

/// What people say of what is wrong, and what is done about it, in a trade. Words are folded; a `sign` is words that
/// all have to be there, in any order, each "one|of|these"; `leads` are the words of services that deal with it, the
/// best first.
struct Need {
    enum class Weight {
        Plain,
        OnlyAsked, ///< Says enough only behind "what would you like to come in for?".
        Danger ///< Cannot wait for an appointment, and leads to none.
    };
    const char16_t *sign;
    const char16_t *leads;
    Weight weight = Weight::Plain;
};

/// A trade is spoken of where the owner's services hold a word of its vocabulary.
struct Trade {
    const char16_t *vocabulary;
    std::span<const Need> needs;
};
[[nodiscard]] std::span<const Trade> trades();
} // namespace cloudgreet::language
