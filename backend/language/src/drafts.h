// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pieces.h"

namespace cloudgreet::language {

/// One end of a date or time that is being put together.
struct Side {
    std::optional<Piece> day, clock, part, instant;
    [[nodiscard]] bool isEmpty() const { return !day && !clock && !part && !instant; }
};

/// A date or time that is being put together from pieces.
struct Draft {
    Side sides[2];
    bool ranged = false;
    Bound bound = Bound::Exactly;
    bool strictlyBefore = false; ///< "before May" ends when May begins; "by May" does not.
    bool strictlyAfter = false; ///< "after May" begins when May is over; "from May on" does not.
    bool refused = false;
    std::optional<Piece> length; ///< A length alone, or beside a start: how long it lasts.
    int from = 0, to = 0, lastFrom = 0;
    [[nodiscard]] Side &open() { return sides[ranged ? 1 : 0]; }
    [[nodiscard]] const Side &open() const { return sides[ranged ? 1 : 0]; }
};

/// What a draft means, with a.m. or p.m. settled and ranges closed.
[[nodiscard]] When finished(const Draft &draft, const Frame &frame, const Listening &listening);
} // namespace cloudgreet::language
