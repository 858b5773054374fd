// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/appointment.h"
#include "domain/business.h"
#include <optional>

/// An appointment as a file for the customer's own calendar, and the link that it is fetched by. Pure.
namespace cloudgreet::icalendar {

/// One VEVENT, CRLF, lines folded at 75 octets. Source: RFC 5545. `now`: UTC, when it is handed out.
[[nodiscard]] QByteArray document(const Business &business, const Appointment &appointment, const QDateTime &now);

/// What the link carries: the appointment's id and an HMAC-SHA256 of it under `key`, cut to 16 bytes; base64url, 43
/// characters. Empty when there is no key.
[[nodiscard]] QString token(const AppointmentId &appointment, const QByteArray &key);
/// The appointment that a token of ours names; nothing for any other text.
[[nodiscard]] std::optional<AppointmentId> appointmentOf(const QString &token, const QByteArray &key);
/// Whether the link still opens: until 30 days after the end.
[[nodiscard]] bool isOpen(const Appointment &appointment, const QDateTime &now);
} // namespace cloudgreet::icalendar
