// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bookingdesk.h"

namespace cloudgreet {

/// The owner's calendars: which there are, what each is for, and how what changes in them comes to us: by asking, and
/// where the host can be reached by being told (ARCHITECTURE.md, "The calendar, back"). Thread: engine.
class CalendarDesk
{
public:
    CalendarDesk(Context &context, BookingDesk &bookings) : c{context}, m_bookings{bookings} {}

    /// The connection was made, refused or ended. False: it was so already, or nobody had connected.
    bool changed(const Business &business, const QString &state, const QString &why);
    /// Errors: Conflict (nothing is connected), InvalidInput (a calendar of nobody's, or none at all).
    [[nodiscard]] Result<> choose(
        const BusinessId &business, const std::optional<QStringList> &busy, const QString &written);
    void refresh(const BusinessId &business);
    /// A channel tells that something changed. False: it is none of ours.
    [[nodiscard]] bool notified(const QString &channel, const QString &resource);
    [[nodiscard]] QJsonArray openChannels(const BusinessId &business);
    /// Somebody calls: what the calendar holds should be no older than a minute.
    void callBegan(const BusinessId &business);
    void timer(const BusinessId &business, const QString &name);
    /// After a start: what should be asked regularly is.
    void resume(const BusinessId &business);

    void listed(const OutboxRow &row, const CommandOutcome &outcome);
    void synced(const OutboxRow &row, const CommandOutcome &outcome);
    void watched(const OutboxRow &row, const CommandOutcome &outcome);

private:
    void begin(const BusinessId &business);
    void end(const BusinessId &business);
    void takeList(const BusinessId &business, const QJsonArray &items);
    void complain(const BusinessId &business, const QString &problem);
    void askForList(const BusinessId &business);
    void readAll(const BusinessId &business);
    void read(CalendarRow calendar);
    void postPage(const CalendarRow &calendar, const QString &pageToken, const QDateTime &fromUtc);
    [[nodiscard]] bool isRead(const CalendarRow &calendar);
    [[nodiscard]] bool isPushed(const CalendarRow &calendar) const;
    void readFromStart(CalendarRow calendar);
    void takeEvents(const Business &business, const CalendarRow &calendar, const QJsonArray &events);
    [[nodiscard]] bool takeForeign(const CalendarRow &calendar, const CalendarEvent &event);
    void readToTheEnd(CalendarRow calendar, const QString &syncToken);
    void couldNotRead(CalendarRow calendar, const CommandOutcome &outcome);
    void setTicks(CalendarRow calendar, bool busy, bool written);
    void stopChannel(CalendarRow &calendar);
    void watch(CalendarRow calendar);
    void planPoll(const BusinessId &business);
    [[nodiscard]] std::optional<CalendarRow> calendar(const BusinessId &business, const QString &id);
    [[nodiscard]] bool callsAreOn(const BusinessId &business);
    void tell(const BusinessId &business);

    Context &c;
    BookingDesk &m_bookings;
};
} // namespace cloudgreet
