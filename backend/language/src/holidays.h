// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

namespace cloudgreet::language {
/// The day of the holiday that the lexicon numbers so. Invalid for an unknown number.
[[nodiscard]] QDate holidayIn(int index, int year);
} // namespace cloudgreet::language
