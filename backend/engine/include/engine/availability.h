// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/records.h"
#include "engine/tools.h"

/// Slot arithmetic: free = hours − busy, per person, in the business's zone. Pure. Thread: any.
namespace cloudgreet::availability {

/// Everybody who can be booked; where nobody is named, the house itself is the one resource.
[[nodiscard]] QList<StaffMember> resources(const Business &business);

/// Free times for what was asked, or, when nothing fits, the reason and the nearest others.
[[nodiscard]] tool::Availability find(const Business &business, const tool::CheckAvailability &wish,
                                      const QList<BusySpan> &busy, const QDateTime &nowUtc);

/// Why `startUtc` cannot be booked with this person; `None` when it can.
[[nodiscard]] tool::NoSlotReason check(const Business &business, const Service &service, const StaffMember &member,
                                       const QDateTime &startUtc, const QList<BusySpan> &busy, const QDateTime &nowUtc);

/// Whether somebody works through the whole of it.
[[nodiscard]] bool isOpen(
    const Business &business, const StaffMember &member, const QDateTime &startUtc, const QDateTime &endUtc);

/// The UTC span of a day's opening in the business's zone: right on days with 23 and with 25 hours.
struct OpenSpan { QDateTime startUtc, endUtc; };
[[nodiscard]] QList<OpenSpan> openSpans(const BusinessHours &hours, QDate day, const QTimeZone &zone);
} // namespace cloudgreet::availability
