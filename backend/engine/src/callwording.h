// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/receptionist.h"

/// Fixed sentences of the call policy itself: consent, waiting, the end of time. The conversation's own words belong to
/// the receptionist. `language` is "en" or "es"; any other speaks English.
namespace cloudgreet::wording {

[[nodiscard]] QString languageOf(const DialogueState &dialogue, const Business &business);
[[nodiscard]] QString announceRecording(const QString &language);
[[nodiscard]] QString askConsent(const QString &language);
[[nodiscard]] bool isConsent(const QString &answer);
[[nodiscard]] QString oneMoment(const QString &language, quint32 variety);
[[nodiscard]] QString lastMinute(const QString &language);
[[nodiscard]] QString timeIsUp(const QString &language);
[[nodiscard]] QString goodbye(const QString &language);
[[nodiscard]] QString nobodyThere(const QString &language);
[[nodiscard]] QString connecting(const QString &language);
[[nodiscard]] QString stillRinging(const QString &language, quint32 variety);
[[nodiscard]] QString backWithUs(const QString &language);     ///< To a caller whom the other side has left.
[[nodiscard]] QString callerHasGone(const QString &language);  ///< To whoever was about to take the call.
[[nodiscard]] QString backAgain(const QString &language);      ///< After the host was gone for a moment.
[[nodiscard]] QString keyed(const QString &digits);            ///< For a model: what came by keypad.
[[nodiscard]] QString nobodyTookTransfer();             ///< For the owner, in the owner's words.
} // namespace cloudgreet::wording
