// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "database.h"
#include "domain/business.h"

namespace cloudgreet {

/// All that are kept. One that cannot be read is left out and told in the log: its row stays as it is.
[[nodiscard]] QList<Business> allBusinesses(Database &database);
} // namespace cloudgreet
