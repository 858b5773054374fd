// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "database.h"

namespace cloudgreet::schema {
/// Brings the database to the newest version, one numbered migration after the other, each in a transaction.
/// Errors: Corrupt (a newer version, or not ours: nothing is touched), Unavailable.
[[nodiscard]] Result<> migrate(Database &database);
inline constexpr int newest = 11;
inline constexpr int applicationId = 0x43475231;        ///< "CGR1": what `file` and we recognise a database of ours by.
/// A turn's row id is its call's times this, and its place in the call.
inline constexpr long long turnsOfACall = 65536;
} // namespace cloudgreet::schema
