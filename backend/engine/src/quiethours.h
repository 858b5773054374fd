// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"
#include <QDateTime>

/// When the texts that nobody is waiting for may go out. Pure; times are UTC, the hours the business's own.
namespace cloudgreet::quiethours {

/// When the quiet hours that `now` lies in are over; invalid outside of them.
[[nodiscard]] QDateTime until(const Business &business, const QDateTime &now);
/// When the quiet hours that `now` lies in began; invalid outside of them.
[[nodiscard]] QDateTime since(const Business &business, const QDateTime &now);
/// When to remind of an appointment: a day ahead, moved out of the quiet hours. Invalid: not at all, as it was made, or
/// is held, too shortly before.
[[nodiscard]] QDateTime reminder(const Business &business, const QDateTime &startUtc, const QDateTime &now);
} // namespace cloudgreet::quiethours
