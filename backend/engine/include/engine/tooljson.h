// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/tools.h"
#include <QJsonObject>

/// The tools as outside agents and model providers see them: the answer of `/api/tools`.
namespace cloudgreet::tooljson {
/// {"success", "appointment_id", "state", "start", "message", "alternatives":[…]}, members as they apply.
[[nodiscard]] QJsonObject toJson(const tool::Answer &answer, const Business &business);
/// The tools with their JSON Schemas, of resources/tools.json: {"tools": [{"name", "description", "parameters"}]}.
[[nodiscard]] const QJsonObject &schemas();
/// Reads the arguments of a tool by name; an absent one may be null too. Errors: NotFound (no such tool), InvalidInput
/// (says which argument and why; an argument that the tool does not have is refused).
[[nodiscard]] Result<tool::Request> parse(const QString &name, const QJsonObject &arguments, const Business &business,
                                          const QDateTime &nowUtc);
} // namespace cloudgreet::tooljson
