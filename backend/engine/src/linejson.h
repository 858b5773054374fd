// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call.h"
#include <QJsonObject>

/// Line events as JSON, for those that came before the call they belong to and have to wait for it.
namespace cloudgreet::linejson {
[[nodiscard]] QString kindOf(const LineEvent &event);           ///< "hung_up"
[[nodiscard]] QJsonObject toJson(const LineWebhook &webhook);
[[nodiscard]] Result<LineWebhook> fromJson(const QJsonObject &json);
} // namespace cloudgreet::linejson
