// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model.h"

namespace cloudgreet::language {

/// Fills `intents`, `intent` and `confidence`, after everything else in `meaning` was read: what the rules saw, weighed
/// with what was asked, and by `model` where there is one.
void decideIntents(const Tokens &tokens, const Listening &listening, const IntentModel *model, Meaning &meaning);

/// understand() with a model of the caller's choice; null: rules alone. For the trainer and for measuring.
[[nodiscard]] Meaning understandWith(QStringView text, const Listening &listening, const IntentModel *model);
/// Whether anything was asked or said before this turn.
[[nodiscard]] bool isUnderWay(const Listening &listening);
/// What the model is shown of a turn. For the trainer.
[[nodiscard]] Features featuresFor(QStringView text, const Listening &listening);
} // namespace cloudgreet::language
