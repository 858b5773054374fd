// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"
#include <QJsonObject>

namespace cloudgreet {

/// Reads the members of a business as `cloudgreetd configure` and the API take them (docs/configure.md) over
/// `existing`: members left out stay as they are, lists are replaced whole. `text` of an error names the member and
/// says what is wanted, `detail` is the member alone ("services[2].minutes"). Unknown members are refused, so that a
/// slip does not pass unseen. Errors: InvalidInput.
[[nodiscard]] Result<Business> businessFromJson(const QJsonObject &json, Business existing = {});
/// What somebody who sets a business up may not send though it can be read: a currency that is not in use, names that
/// are there twice, more of anything than there is room for. Judges the members of `json` alone, as `business` came to
/// hold them; what was stored before stays readable. `detail` of an error is the member. Errors: InvalidInput.
[[nodiscard]] Result<> acceptable(const QJsonObject &json, const Business &business);
/// Everything, in the same form; reading it gives an equal business.
[[nodiscard]] QJsonObject toJson(const Business &business);
} // namespace cloudgreet
