// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text.h"

namespace cloudgreet::language {

/// How many little words in a row a grammar looks past. Nobody says more, and without an end a line made of them would
/// take long.
inline constexpr int MostSkipped = 5;

/// A number that was read, and the index of the first token behind it.
struct ReadNumber {
    int value = 0;
    int next = 0;
};

/// "twenty five", "25", "two hundred and four", up to 9,999. Digits of "two oh five" are three numbers, not one.
[[nodiscard]] std::optional<ReadNumber> readCardinal(const Tokens &tokens, int at);
/// "third", "twenty-third", "3rd", "23 rd": from 1 to 31.
[[nodiscard]] std::optional<ReadNumber> readOrdinal(const Tokens &tokens, int at);
/// "2026", "twenty twenty six", "two thousand and six", "nineteen oh five": from 1900 to 2100.
[[nodiscard]] std::optional<ReadNumber> readYear(const Tokens &tokens, int at);
/// "an", "a couple of", "two", "half a" is not one of them.
[[nodiscard]] std::optional<ReadNumber> readCount(const Tokens &tokens, int at);
} // namespace cloudgreet::language
