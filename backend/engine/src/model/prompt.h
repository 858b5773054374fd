// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/appointment.h"
#include "engine/receptionist.h"

/// What a model is told: the firm, the caller, the rules. Pure. Thread: any.
namespace cloudgreet::model {

/// About `budget` characters at most; where it does not suffice, the owner's questions and answers are cut, then the
/// services.
[[nodiscard]] QString instructions(const ReceptionFacts &facts, const Talk &talk, qsizetype budget = 16000);

// Notes: what the host tells a model in the middle of a conversation.
[[nodiscard]] QString spokenOver();
[[nodiscard]] QString lineWasInterrupted();
[[nodiscard]] QString ownerRemarks(const QString &text);
[[nodiscard]] QString notSpoken(const QStringList &sentences, const Talk &talk, const QTimeZone &zone);
} // namespace cloudgreet::model
