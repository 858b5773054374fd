// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"
#include <QJsonObject>

namespace cloudgreet {

/// Reads the members of a business as `cloudgreetd configure` and the API take them (docs/configure.md) over
/// `existing`: members left out stay as they are, lists are replaced whole. `text` of an error names the member and
/// says what is wanted, `detail` is the member alone ("services[2].minutes"). Unknown members are refused, so that a slip does not pass unseen. Errors: InvalidInput.
[[nodiscard]] Result<Business> businessFromJson(const QJsonObject &json, Business existing = {});
/// Everything, in the same form; reading it gives an equal business.
[[nodiscard]] QJsonObject toJson(const Business &business);
} // namespace cloudgreet
