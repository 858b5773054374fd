// SPDX-License-Identifier: GPL-3.0-or-later
#include "pieces.h"
#include <cstdlib>

namespace cloudgreet::language {
std::optional<Piece> readPart(const Tokens &tokens, int at, const Frame &frame)
{
    Piece piece;
    piece.kind = Piece::Kind::Part;
    piece.grain = Grain::PartOfDay;
    piece.from = at;
    if (const auto today = tokens[at].value(Sense::PartToday)) {
        piece.part = DayPart(std::abs(*today));
        piece.day = frame.today().addDays(*today < 0 ? -1 : 0);
        piece.to = at + 1;
        return piece;
    }
    int i = at;
    const auto which = tokens[i].value(Sense::Which);
    if (which)
        ++i;
    if (tokens[i].has(Sense::Position))
        ++i;
    const auto part = tokens[i].value(Sense::Part);
    if (!part)
        return {};
    piece.part = DayPart(*part);
    if (which)
        piece.day = frame.today().addDays(*which);
    piece.to = i + 1;
    return piece;
}
} // namespace cloudgreet::language
