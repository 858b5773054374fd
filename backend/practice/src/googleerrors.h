// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk.h"

namespace cloudgreet::practice::google {

[[nodiscard]] Answer error(int status, const QString &domain, const QString &reason, const QString &message,
    const QString &locationType = {}, const QString &location = {});
/// Google's own words for a status alone.
[[nodiscard]] Answer errorStatus(int status);
} // namespace cloudgreet::practice::google
