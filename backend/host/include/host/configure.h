// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"
#include <QJsonObject>

namespace cloudgreet {

/// Which business a configuration is about, and what it becomes: by "id", else the owner of any of "phone_numbers",
/// else a new one with `newId`. design.md section 6. Errors: InvalidInput, NotFound (no such id), Conflict (two owners).
[[nodiscard]] Result<Business> configured(const QJsonObject &json, const QList<Business> &known, const QString &newId);
/// What was accepted but is not served as asked yet, in words for the owner.
[[nodiscard]] QStringList notesOn(const Business &business);
} // namespace cloudgreet
