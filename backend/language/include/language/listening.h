// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "language/when.h"
#include <QStringList>

namespace cloudgreet::language {

enum class Tongue { English, Spanish };

/// What the caller was just asked. It decides what "yes", "seven" or "Tuesday" mean.
enum class Asked {
    Nothing,
    Need,
    Service,
    Staff,
    Day,
    Time,
    DayOrTime,
    Offers,
    Name,
    SpelledName,
    Phone,
    Confirmation,
    Offer,
    AnythingElse,
    PartySize,
    Email,
    Address,
    Message,
    Postcode,
    DateOfBirth,
    LastName ///< Beside Name: a single word that is no first name answers it.
};

/// Everything outside the words that decides what they mean. Borrows nothing; cheap to build per turn.
struct Listening {
    Tongue tongue = Tongue::English;
    QDateTime reference; ///< The moment of speaking, in the business's zone. Invalid: no dates are found.
    QList<Asked> asked; ///< Usually one; a form may ask two things.
    QStringList acts; ///< Finer than `asked`, where a log of the line has it: "OFFER(time=10:00)". May be empty.
    QString agentSaid; ///< The turn just before this one; may be empty.
    QString earlier; ///< What else was said on the line, newest last; may be empty.
    QStringList services, staff; ///< The owner's own names for them.
    QStringList knownPeople; ///< Customers' full names, to hear them better; may be empty.
    QList<QDateTime> offers; ///< What was offered to choose from, local, in the order said.
    QTime opens, closes; ///< Infers a.m. or p.m.; invalid: usual hours.
    bool forwards = true; ///< Dates without a year lie ahead (a booking), not behind (a birth date).
    bool monthFirst = true; ///< 3/4 is 4 March.

    [[nodiscard]] bool isAsked(Asked what) const { return asked.contains(what); }
};
} // namespace cloudgreet::language
