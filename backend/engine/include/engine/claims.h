// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/modeltalk.h"
#include <QTimeZone>

/// No receipt, no promise: what a model is about to say is held against what the tools have done.
namespace cloudgreet::model {

/// What there is to hold a sentence against.
struct Proof {
    QList<Receipt> receipts;                    ///< Of this call.
    QList<QDateTime> standing;                  ///< The caller's appointments from before: starts, UTC.
    QTimeZone zone;
    QDateTime nowUtc;
    bool isSpanish = false;
};

enum class Verdict {
    Speak,
    Unproved,       ///< It says that something is done, or surely will be, which no tool has done.
    Differs,        ///< It was done, but for another day or time than the sentence says.
};

/// English and Spanish. In doubt a sentence counts as a claim: asking the model again costs a second, a false "booked"
/// costs a customer. Pure. Thread: any.
[[nodiscard]] Verdict verdictOn(const QString &sentence, const Proof &proof);
} // namespace cloudgreet::model
