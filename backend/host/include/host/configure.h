// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"
#include <QJsonObject>
#include <functional>

namespace cloudgreet {

/// Which business a configuration is about, and what it becomes: by "id", else the owner of any of "phone_numbers",
/// else a new one with `newId`. Errors: InvalidInput, NotFound (no such id), Conflict (two owners).
[[nodiscard]] Result<Business> configured(const QJsonObject &json, const QList<Business> &known, const QString &newId);
/// The business that a configuration would change, as it is; a new one's defaults where there is none, or two.
[[nodiscard]] Business existingOf(const QJsonObject &json, const QList<Business> &known);
/// The businesses that a practice folder is to hold, as it is seeded at each start: `wanted` with an id each (its own,
/// else that of the `known` one with any of its numbers, else one from `newId`), and before them the known ones that
/// lose a number to these.
[[nodiscard]] QList<Business> practiceCopies(
    QList<Business> wanted, const QList<Business> &known, const std::function<QString()> &newId);
/// What was accepted but is not served as asked yet, in words for the owner.
[[nodiscard]] QStringList notesOn(const Business &business);
} // namespace cloudgreet
