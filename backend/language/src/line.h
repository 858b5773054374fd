// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "intents.h"
#include <QJsonObject>

namespace cloudgreet::language {
/// The circumstances that a line of `understand` tells: language, moment, what was asked and said before.
[[nodiscard]] Listening listeningOf(const QJsonObject &line);
/// The answer to a line, by a model of the caller's choice; null: rules alone.
[[nodiscard]] QJsonObject answerTo(const QJsonObject &line, const IntentModel *model);
} // namespace cloudgreet::language
