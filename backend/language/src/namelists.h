// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>
#include <span>
#include <string_view>

namespace cloudgreet::language {
/// Names that many people have, in lower case and without accents. Written down from general knowledge; they help to
/// hear, and a name that is not among them is taken as it is said.
[[nodiscard]] std::span<const std::u16string_view> commonFirstNames();
[[nodiscard]] std::span<const std::u16string_view> commonLastNames();
[[nodiscard]] bool isFirstName(QStringView folded);
[[nodiscard]] bool isLastName(QStringView folded);
} // namespace cloudgreet::language
