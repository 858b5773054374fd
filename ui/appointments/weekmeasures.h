// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cloudgreet::ui::weekmeasures {
inline constexpr int gutter = 62, headHeight = 62;
inline constexpr double hourHeight = 62;
} // namespace cloudgreet::ui::weekmeasures
