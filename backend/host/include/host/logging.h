// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QJsonObject>

namespace cloudgreet {
/// Logs go to standard error, one JSON object a line. Thread: call once, at start.
void logAsJsonLines();

/// One such line: time, level, category, text, and the fields that it bears (domain/logfields.h). Telephone numbers in
/// the text are masked wherever they turn up.
[[nodiscard]] QByteArray logLine(
    QtMsgType type, const char *category, const QString &text, const QJsonObject &fields, const QDateTime &nowUtc);
} // namespace cloudgreet
