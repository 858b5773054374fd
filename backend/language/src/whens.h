// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text.h"

namespace cloudgreet::language {
/// Every date and time said, in order; what belongs together is one.
[[nodiscard]] QList<When> readWhens(const Tokens &tokens, const Listening &listening);
/// What was meant in the end: refused ones dropped, later ones over earlier ones, a day and a time said apart together.
[[nodiscard]] std::optional<When> settled(const QList<When> &whens);
/// onsets.cpp: without those that tell since when something has been so or when it came about ("it broke last night",
/// "for three days"): a caller wishes for nothing then. False: there were none.
bool leaveOutOnsets(const Tokens &tokens, QList<When> &whens);
} // namespace cloudgreet::language
