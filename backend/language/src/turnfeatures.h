// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "language/listening.h"
#include "patterns.h"

namespace cloudgreet::language {

/// What a turn looks like to the intent model: hashes of what is present, each as often as it is. The order means
/// nothing.
using Features = std::vector<quint32>;

/// What is known of a turn beside its words when its intent is decided.
struct Seen {
    const Scores &rules; ///< What the rules add up to, with what was asked weighed in.
    bool day = false, time = false, name = false, digits = false, party = false, entry = false, choice = false;
};

/// The one function that turns a turn into features, for the trainer and for the product alike. Change it, and the
/// committed weights no longer fit: train again. Thread: any.
[[nodiscard]] Features featuresOf(const Tokens &tokens, const Listening &listening, const Seen &seen);

/// A number that changes whenever the features of some fixed turns do; the weights carry the one they were trained
/// with.
[[nodiscard]] quint32 featureFingerprint();
} // namespace cloudgreet::language
