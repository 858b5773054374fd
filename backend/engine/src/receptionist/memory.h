// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/receptionist.h"
#include <QStringList>

namespace cloudgreet::reception {

/// `CheckMade`: what became of what was arranged in this call.
enum class Task { None, Book, Move, Cancel, CheckBooking, Message, CheckMade, Last = CheckMade };

/// What the caller was last asked, or nothing.
enum class Ask {
    Nothing,
    Need,
    Service,
    Day,
    Offers,
    Detail,
    Name,
    SpelledName,
    Phone,
    PhoneOwn,
    PhoneReadBack,
    Confirm,
    WhatToChange,
    AnythingElse,
    WhichAppointment,
    ConfirmCancel,
    ConfirmMove,
    MessageText,
    OfferMessage,
    OfferTransfer,
    OfferPassOn,
    Staff,
    ServiceGuess, ///< "That sounds like a filling; shall I …?"
    SameTime, ///< Two at once: for somebody else, or one after the other?
    Last = SameTime
};

/// When the caller would like to come: days, and a time or a part of the day. Local.
struct Wish {
    QDate from, to;
    QTime at, notBefore, notAfter;
    bool any = false; ///< As soon as possible, or no preference.
    bool either = false; ///< At `notBefore` or at `notAfter`, and not in between.
    [[nodiscard]] bool isEmpty() const
    {
        return !from.isValid() && !at.isValid() && !notBefore.isValid() && !notAfter.isValid() && !any;
    }
    friend bool operator==(const Wish &, const Wish &) = default;
};

/// An appointment of the caller's, as far as it has to be spoken of.
struct Known {
    AppointmentId id;
    ServiceId service;
    QString serviceName;
    QDateTime startUtc;
    StaffId staff;
    QString person = {}; ///< Whom it is for.
    bool provisional = false; ///< Noted; the calendar has not confirmed it.
};

/// Something said, so that it can be said again in other words.
struct Spoken {
    int phrase = 0;
    QStringList words;
};

/// The conversation so far; lives as JSON in DialogueState. Reading takes any JSON: what is unknown or broken is left
/// out.
struct Memory {
    QString language;
    Task task = Task::None;
    Ask asked = Ask::Nothing;
    bool ended = false, opened = false, tried = false; ///< `tried`: a handover was tried already.
    bool arranged = false; ///< Something was booked, changed or passed on in this call.
    bool upset = false; ///< Was angry once: nothing is said cheerfully any more.
    bool leaving = false; ///< Said goodbye while a message was taken: it is passed on, and then the call ends.
    bool widened = false; ///< The time wished for is being looked for with others than the wished person.
    int turns = 0, failures = 0, requests = 0, phoneTries = 0;
    int detail = 0; ///< Which of the service's own questions is asked again, from 1; 0: the next open one.
    ServiceId service;
    StaffId staff;
    StaffId askedAbout; ///< "Is Dr. Chen in on Tuesday?": who books next means to see her.
    QList<StaffId> unwanted; ///< "Not with Dr. Chen."
    QList<int> notDays; ///< Refused: weekdays from 1 to 7, else Julian days.
    QList<int> serviceChoices; ///< Indexes to choose from, when a request fits several.
    Wish wish;
    QList<Slot> offers;
    std::optional<Slot> slot;
    QDate eitherDay, orDay; ///< "Tuesday the 3rd", where that is a Thursday: which of the two is being asked.
    QDate talkDay; ///< The day and time last talked about, however that ended.
    QTime talkTime;
    QList<Known> made; ///< What was booked or moved in this call, as it now stands.
    QList<Known> gone; ///< What was cancelled in this call.
    QStringList told; ///< What the caller said of themselves before it was asked: "I'm a new patient".
    QString own; ///< The caller's name, while `name` is that of whom a booking is for.
    bool forOther = false; ///< What is being booked is for somebody else.
    QString under; ///< The name that the appointment to be changed is said to be under.
    QString change; ///< What was said of the new time, until it is known of which appointment.
    QDate targetDay; ///< Of the appointment to be changed, when it was named by its day.
    int namedAt = 0; ///< The turn in which the name was heard.
    QString name, phone, digits, email, address, message, question;
    QString unknown; ///< Asked last of what nobody knew.
    QStringList waiting; ///< Other wishes of a sentence, in the caller's words: each is come back to.
    bool nameSure = false, phoneSure = false, urgent = false;
    bool otherNumber = false; ///< The number called from is not to be used.
    QStringList details; ///< Answers to the service's own questions; empty ones were left open.
    QStringList notes; ///< Told in passing, for whoever does the work.
    QString readBack; ///< What of them was read back already.
    QList<Known> known;
    AppointmentId target;
    ServiceId instead; ///< To be booked once `target` is cancelled.
    Wish insteadAt;
    QList<Spoken> last;
    QString lastText; ///< What was said last that is not a phrase: an answer of the owner's.
    QString spoken; ///< The end of the turn just spoken.

    [[nodiscard]] static Memory from(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};
} // namespace cloudgreet::reception
