// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/appointment.h"
#include "domain/business.h"
#include <QTime>
#include <variant>

/// What a receptionist, whichever model speaks, can ask of the firm. Ids, money and slot arithmetic are decided here
/// and in the booking code, never by a model.
namespace cloudgreet::tool {

/// Free times of a service from `from` to `to` (both included, local days), optionally within a part of the day.
struct CheckAvailability {
    ServiceId service;
    StaffId staff;                              ///< Null: anyone.
    QDate from, to;
    QTime notBefore, notAfter;                  ///< Local; invalid: no bound. `notAfter` bounds the start.
    std::optional<QDateTime> nearLocal;         ///< Offers are ordered by their distance from it.
    int most = 3;
    QList<StaffId> without = {};                ///< Nobody of these.
    bool everyStart = false; ///< A list for the eye: every free start in order, not some worth choosing between.
    friend bool operator==(const CheckAvailability &, const CheckAvailability &) = default;
};
struct ScheduleAppointment {
    ServiceId service;
    StaffId staff;                              ///< Null: anyone who is free.
    QDateTime startUtc;
    QString customerName;
    std::optional<PhoneNumber> customerPhone;
    QString email, address, notes;
    bool forAnother = false;                    ///< `customerName` is not whose number it is.
    QString language = {};                      ///< Spoken in the call, for texts to this number; empty: not known.
};
/// The caller's own coming ones; with `these`, only those, whatever became of them: for what was arranged in this call.
struct FindAppointments { std::optional<PhoneNumber> phone; QList<AppointmentId> these = {}; };
struct RescheduleAppointment { AppointmentId appointment; QDateTime startUtc; };
struct CancelAppointment { AppointmentId appointment; };
struct TakeMessage { QString customerName; std::optional<PhoneNumber> phone; QString text; bool urgent = false; };
struct TransferToHuman { QString reason; };
struct SendText { QString text; };                                      ///< To the caller.
struct AnswerQuestion { QString question; };
struct StopTexting {};                                                  ///< The caller asked for no more texts.
struct EndCall { QString reason; };

using Request = std::variant<CheckAvailability, ScheduleAppointment, FindAppointments, RescheduleAppointment,
    CancelAppointment, TakeMessage, TransferToHuman, SendText, AnswerQuestion, StopTexting, EndCall>;

enum class NoSlotReason { None, Closed, Full, Past, TooSoon, TooFar, UnknownService };
struct Availability {
    QList<Slot> offers;                         ///< At most `most`, ready to be said.
    NoSlotReason reason
        = NoSlotReason::None; ///< Why nothing was free in what was asked; `offers` may then hold others.
    bool asAsked = true;                        ///< False: nothing fitted, `offers` are the nearest others.
};
enum class BookingResult { Confirmed, Provisional, Taken, Refused };
struct Booked {
    BookingResult result = BookingResult::Refused;
    std::optional<Appointment> appointment;     ///< With Confirmed and Provisional.
    QList<Slot> alternatives;                   ///< With Taken and Refused.
    NoSlotReason reason = NoSlotReason::None;
};
struct Found { QList<Appointment> appointments; };
struct Changed {
    BookingResult result = BookingResult::Refused;
    std::optional<Appointment> appointment;
    QList<Slot> alternatives;
    NoSlotReason reason = NoSlotReason::None;
};
struct CancelResult { bool done = false; std::optional<Appointment> appointment; bool calendarFollows = false; };
struct MessageTaken {};
struct TransferEnded { bool reached = false; };                         ///< False: nobody took it, the caller is back.
struct TextQueued { bool queued = false; };                             ///< False: opted out, or no number to send to.
struct QuestionAnswered { QString answer; };                            ///< Empty: not known; logged for the owner.
struct TextingStopped {};
struct Failed {
    QString why;
}; ///< The tool could not run; `why` is for the log.

using Answer = std::variant<Availability, Booked, Found, Changed, CancelResult, MessageTaken, TransferEnded, TextQueued,
    QuestionAnswered, TextingStopped, Failed>;
} // namespace cloudgreet::tool
