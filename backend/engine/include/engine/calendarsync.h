// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/records.h"
#include <variant>

namespace cloudgreet {

/// An event of the owner's calendar, as far as bookings care. The provider's room reads it; it travels as JSON.
struct CalendarEvent {
    QString id, etag;
    QDateTime updatedUtc;
    QDateTime startUtc, endUtc;             ///< Of an event of whole days: its midnights in the calendar's zone.
    QDateTime writtenStartUtc, writtenEndUtc; ///< What we wrote last, as the event itself tells; invalid: it does not.
    bool cancelled = false;
    bool keepsBusy = false;                 ///< Neither cancelled, nor marked as free, nor declined by the owner.
};
[[nodiscard]] QJsonObject toJson(const CalendarEvent &event);
[[nodiscard]] CalendarEvent calendarEventFrom(const QJsonObject &json);
} // namespace cloudgreet

/// What a change in the owner's calendar means for us. Pure. Thread: any. The owner's edit wins.
namespace cloudgreet::calendarsync {

struct Nothing {};                          ///< Known already, older than what we know, or none of our business.
struct Remember {};                         ///< Words were edited, or our own write came back: only its mark is new.
struct LookLater {};                        ///< We are writing to it just now: to be read once that is answered.
struct Moved { QDateTime startUtc, endUtc; };   ///< By the owner, to this time.
struct Cancelled {};                        ///< By the owner.
using Meaning = std::variant<Nothing, Remember, LookLater, Moved, Cancelled>;

/// Of the event of `appointment`, last seen as `mark` says. `writing`: a command of ours for it is on its way.
[[nodiscard]] Meaning meaningOf(const CalendarEvent &event, const Appointment &appointment, const EventMark &mark,
    bool writing, const QDateTime &nowUtc);

/// What to do when our write found the event other than expected. `base`: where the appointment was before we moved it;
/// invalid: it is new.
enum class Clash { Written, WriteAgain, OwnersWins };
[[nodiscard]] Clash clashOf(
    const CalendarEvent &event, const Appointment &wanted, const QDateTime &baseStartUtc, const QDateTime &baseEndUtc);

/// Whether somebody else's event keeps its time from being booked.
[[nodiscard]] bool keepsFromBooking(const CalendarEvent &event, const QDateTime &nowUtc);

/// How long until the calendar is asked again: push only spares most of the asking, since it is not fully reliable.
[[nodiscard]] std::chrono::seconds pollAfter(bool pushed, bool callsAreOn);

/// What the owner is told when the connection ends: `why` is the provider's code.
struct EndWords { QString text, detail; };
[[nodiscard]] EndWords wordsOfEnd(const QString &why, const QDateTime &connectedUtc, const QDateTime &nowUtc);
} // namespace cloudgreet::calendarsync
