// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/keeping.h"
#include <QStringList>

/// Rows as lines of a CSV file (RFC 4180).
namespace cloudgreet::keeping::csv {

[[nodiscard]] QStringList headOf(Rows rows);
/// In the order of headOf(). Words that a spreadsheet would take for a formula are led by an apostrophe.
[[nodiscard]] QStringList cellsOf(Rows rows, const QJsonObject &row);
[[nodiscard]] QByteArray line(const QStringList &cells);
} // namespace cloudgreet::keeping::csv
