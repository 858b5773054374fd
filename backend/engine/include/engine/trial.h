// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/records.h"

/// What the local receptionist would say to somebody who calls now, without a call: nothing is kept, held, noted or sent.
namespace cloudgreet::trial {

struct Reply {
    enum class Outcome {
        Answered,               ///< It was a question, and it is known.
        NotKnown,               ///< It was a question that in a call is noted for the owner.
        GoesOn,                 ///< Anything else: a booking begins, a person is wanted, it is asked back.
    };
    QString says;
    Outcome outcome = Outcome::GoesOn;
};
[[nodiscard]] QString toText(Reply::Outcome outcome);   ///< "answered", "not_known", "goes_on"

/// To these first words, after the greeting. `busy`: from now to the end of the booking window. Pure. Thread: any.
[[nodiscard]] Reply replyTo(
    const Business &business, const QString &words, const QList<BusySpan> &busy, const QDateTime &nowUtc);
} // namespace cloudgreet::trial
