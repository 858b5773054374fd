// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/appointment.h"
#include "domain/business.h"

/// The words of our text messages, in the business's language, and what a customer's one-word text means.
namespace cloudgreet::textwording {

[[nodiscard]] QString confirmation(const Business &business, const Appointment &appointment);
[[nodiscard]] QString moved(const Business &business, const Appointment &appointment);
[[nodiscard]] QString cancelled(const Business &business, const Appointment &appointment);
[[nodiscard]] QString conflict(const Business &business, const Appointment &appointment, const QList<Slot> &others);
[[nodiscard]] QString reminder(const Business &business, const Appointment &appointment);
[[nodiscard]] QString recovery(const Business &business);
[[nodiscard]] QString when(const Business &business, const QDateTime &utc);      ///< "Tue, Mar 3 at 3:00 PM"

enum class OptWord { None, Stop, Start, Help };
/// The words that the provider itself answers. Source: Telnyx, advanced opt-in/out management.
[[nodiscard]] OptWord optWord(const QString &text);
/// CANCEL and END stop texts at the provider, but may have been meant for the booking.
[[nodiscard]] bool mayMeanTheBooking(const QString &text);
} // namespace cloudgreet::textwording
