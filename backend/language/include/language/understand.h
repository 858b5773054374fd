// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "language/listening.h"
#include "language/meaning.h"
#include <QJsonObject>

namespace cloudgreet::language {

/// What one turn of a caller means. No network, clock or state: the same words and circumstances give the same meaning.
/// Any text will do; what lies beyond 2,000 characters is not read. Thread: any.
[[nodiscard]] Meaning understand(QStringView text, const Listening &listening);

/// Words alone, for comparing: lower case, without accents or marks, single spaces. Thread: any.
[[nodiscard]] QString spokenForm(QStringView text);

/// How alike two words sound and look, 0–1; both as spokenForm() gives them. Thread: any.
[[nodiscard]] double likeness(QStringView a, QStringView b);

/// One line of `cloudgreetd understand`; docs/understand.md tells its members. `now` is the moment of lines that tell
/// none. A line that is not a JSON object gives {"error":…}. Thread: any.
[[nodiscard]] QJsonObject understandLine(const QByteArray &jsonLine, const QDateTime &now);
} // namespace cloudgreet::language
