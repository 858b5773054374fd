// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "intents.h"
#include <QJsonObject>

namespace cloudgreet::language {
/// The moment of lines that tell none, where the same lines have to give the same answers: learning and measuring.
[[nodiscard]] QDateTime fixedMoment();
/// The circumstances that a line of `understand` tells: language, moment, what was asked and said before. `now` is the
/// moment of lines that tell none.
[[nodiscard]] Listening listeningOf(const QJsonObject &line, const QDateTime &now);
/// The answer to a line, by a model of the caller's choice; null: rules alone.
[[nodiscard]] QJsonObject answerTo(const QJsonObject &line, const IntentModel *model, const QDateTime &now);
} // namespace cloudgreet::language
