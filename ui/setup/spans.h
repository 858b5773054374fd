// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include <QJsonArray>

/// Opening times as people write them.
namespace cloudgreet::ui {

/// "9 AM – 5 PM", "9-12, 13:30-17", "closed" or nothing (closed). No value: it is none of these, or two overlap.
[[nodiscard]] std::optional<QList<api::OpenRange>> spansFrom(const QString &text);
[[nodiscard]] QString spansText(const QList<api::OpenRange> &spans);        ///< As the system's language writes times.
[[nodiscard]] QString timeText(int minuteOfDay);
[[nodiscard]] QList<api::OpenRange> spansOf(const QJsonArray &json);        ///< [["09:00", "17:00"]]
[[nodiscard]] QJsonArray toJson(const QList<api::OpenRange> &spans);
} // namespace cloudgreet::ui
