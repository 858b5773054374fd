// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rehearsal/scenario.h"

namespace cloudgreet::rehearsal {

/// What a caller makes of the receptionist's words. They have these words alone.
struct Heard {
    Question question = Question::None;
    QList<QDateTime> moments;               ///< Those offered, or read back; local.
    QList<QDate> days;                      ///< All that were named.
    QString digits, name;                   ///< Read back.
    bool refused = false;                   ///< What was wished for cannot be.
    bool unclear = false;                   ///< They were not understood.
    bool booked = false, moved = false, cancelled = false, messageTaken = false, noMoreTexts = false,
         connecting = false;
    bool goodbye = false, emergency = false;
};
/// English and Spanish alike. `now`: local, to tell which year a day is of. Pure.
[[nodiscard]] Heard hear(const QString &words, const QDateTime &now);
} // namespace cloudgreet::rehearsal
