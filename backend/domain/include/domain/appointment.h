// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include "domain/phonenumber.h"
#include "domain/result.h"
#include <QDateTime>
#include <optional>

namespace cloudgreet {

/// held → confirmed | provisional; both may end conflict, cancelled or kept.
enum class AppointmentState { Held, Confirmed, Provisional, Conflict, Cancelled, Kept };
[[nodiscard]] QString toText(AppointmentState state);
[[nodiscard]] Result<AppointmentState> appointmentState(QStringView text);
/// Whether an appointment in this state keeps its time from others.
[[nodiscard]] constexpr bool occupies(AppointmentState state)
{
    return state == AppointmentState::Held || state == AppointmentState::Confirmed
        || state == AppointmentState::Provisional || state == AppointmentState::Kept;
}

struct Appointment {
    AppointmentId id;
    BusinessId business;
    CallId call;                            ///< Null when made in the console.
    CustomerId customer;
    ServiceId service;
    StaffId staff;
    AppointmentState state = AppointmentState::Held;
    QDateTime startUtc;
    QDateTime endUtc;                       ///< Without the service's buffer.
    QString serviceName, staffName;         ///< As they were called when booked.
    QString customerName;
    std::optional<PhoneNumber> customerPhone;
    QString email, address, notes;
    QString calendarEventId;                ///< Client-made; set as soon as the appointment exists.
    bool onCalendar = false;                ///< Whether the calendar has answered that it holds the event.
    int revision = 1;
    QDateTime createdUtc;
    friend bool operator==(const Appointment &, const Appointment &) = default;
};

/// A time that could be booked, with who would do it.
struct Slot {
    QDateTime startUtc;
    QDateTime endUtc;
    StaffId staff;
    friend bool operator==(const Slot &, const Slot &) = default;
};

struct Customer {
    CustomerId id;
    BusinessId business;
    QString name;
    std::optional<PhoneNumber> phone;
    QString email, address, notes;
    QString language;
    bool blocked = false;
    int calls = 0;
    friend bool operator==(const Customer &, const Customer &) = default;
};
} // namespace cloudgreet
