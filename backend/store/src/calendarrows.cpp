// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar's account, its calendars, what keeps times busy there, and where our own events lie.
#include "database.h"
#include "store/sqlitestore.h"

namespace cloudgreet {
namespace {
#define CALENDAR_COLUMNS                                                                                              \
    "business, id, name, is_primary, may_write, may_read, busy, written, sync_token, round, again, synced, problem, " \
    "channel, "                                                                                                       \
    "resource, address, channel_until"

CalendarRow calendarOf(const Query &q)
{
    CalendarRow row;
    row.business = BusinessId{q.text(0)}, row.id = q.text(1), row.name = q.text(2);
    row.primary = q.number(3) != 0, row.mayWrite = q.number(4) != 0, row.mayRead = q.number(5) != 0;
    row.busy = q.number(6) != 0, row.written = q.number(7) != 0;
    row.syncToken = q.text(8), row.round = int(q.number(9)), row.again = q.number(10) != 0;
    row.syncedUtc = q.time(11), row.problem = q.text(12);
    row.channel = q.text(13), row.resource = q.text(14), row.address = q.text(15), row.channelUntilUtc = q.time(16);
    return row;
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString{} : text;
}
} // namespace

CalendarAccount SqliteStore::calendarAccount(const BusinessId &business)
{
    Query query{*m_db, "SELECT state, connected, problem FROM calendar_accounts WHERE business = ?"};
    query.bind(business.text());
    return query.step() ? CalendarAccount{query.text(0), query.time(1), query.text(2)} : CalendarAccount{};
}

void SqliteStore::saveCalendarAccount(const BusinessId &business, const CalendarAccount &account)
{
    Query{*m_db, "INSERT OR REPLACE INTO calendar_accounts (business, state, connected, problem) VALUES (?, ?, ?, ?)"}
        .bindAll(business.text(), account.state, account.connectedUtc, orNull(account.problem)).run();
}

QList<CalendarRow> SqliteStore::calendars(const BusinessId &business)
{
    QList<CalendarRow> rows;
    Query query{
        *m_db, "SELECT " CALENDAR_COLUMNS " FROM calendars WHERE business = ? ORDER BY is_primary DESC, name, id"};
    query.bind(business.text());
    while (query.step())
        rows.append(calendarOf(query));
    return rows;
}

std::optional<CalendarRow> SqliteStore::calendarByChannel(const QString &channel)
{
    Query query{*m_db, "SELECT " CALENDAR_COLUMNS " FROM calendars WHERE channel = ?"};
    query.bind(channel);
    return query.step() ? std::optional{calendarOf(query)} : std::nullopt;
}

void SqliteStore::saveCalendar(const CalendarRow &r)
{
    Query{*m_db,
        "INSERT OR REPLACE INTO calendars (" CALENDAR_COLUMNS
        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"}
        .bindAll(r.business.text(), r.id, r.name, r.primary, r.mayWrite, r.mayRead, r.busy, r.written,
            orNull(r.syncToken), r.round, r.again, r.syncedUtc, orNull(r.problem), orNull(r.channel),
            orNull(r.resource), orNull(r.address), r.channelUntilUtc)
        .run();
}

void SqliteStore::removeCalendar(const BusinessId &business, const QString &calendar)
{
    Query{*m_db, "DELETE FROM calendars WHERE business = ? AND id = ?"}.bindAll(business.text(), calendar).run();
    Query{*m_db, "DELETE FROM calendar_busy WHERE business = ? AND calendar = ?"}
        .bindAll(business.text(), calendar)
        .run();
}

void SqliteStore::noteBusy(const BusinessId &business, const BusySpan &span, const QDateTime &until)
{
    Query{*m_db, "INSERT INTO calendar_busy (business, staff, start, finish, until) VALUES (?, ?, ?, ?, ?)"}
        .bindAll(business.text(), span.staff.isNull() ? u""_s : span.staff.text(), span.startUtc, span.endUtc, until)
        .run();
}

void SqliteStore::putCalendarBusy(
    const BusinessId &business, const QString &calendar, const QString &event, const BusySpan &span, int round)
{
    Query{*m_db,
        "INSERT INTO calendar_busy (business, staff, start, finish, calendar, event, round) VALUES (?, ?, ?, ?, ?, ?, "
        "?) "
        "ON CONFLICT (business, calendar, event) WHERE event IS NOT NULL DO UPDATE SET start = excluded.start, finish "
        "= excluded.finish, "
        "round = excluded.round"}
        .bindAll(business.text(), span.staff.isNull() ? u""_s : span.staff.text(), span.startUtc, span.endUtc, calendar,
            event, round)
        .run();
}

bool SqliteStore::dropCalendarBusy(const BusinessId &business, const QString &calendar, const QString &event)
{
    // What an event is repeated in bears its id, an underscore and a time.
    Query{*m_db,
        "DELETE FROM calendar_busy WHERE business = ?1 AND calendar = ?2 AND (event = ?3 OR substr(event, 1, "
        "length(?3) + 1) = ?3 || '_')"}
        .bindAll(business.text(), calendar, event)
        .run();
    return m_db->changes() > 0;
}

void SqliteStore::dropCalendarBusyBefore(const BusinessId &business, const QString &calendar, int round)
{
    Query{*m_db, "DELETE FROM calendar_busy WHERE business = ? AND calendar = ? AND round < ?"}
        .bindAll(business.text(), calendar, round)
        .run();
}

void SqliteStore::placeEvents(const BusinessId &business, const QString &primary)
{
    Query{*m_db,
        "UPDATE appointment_events SET calendar = ? WHERE calendar = '' AND appointment IN (SELECT id FROM "
        "appointments WHERE business = ?)"}
        .bindAll(primary, business.text())
        .run();
}

EventMark SqliteStore::eventMark(const AppointmentId &appointment)
{
    Query query{*m_db, "SELECT calendar, etag, updated, round FROM appointment_events WHERE appointment = ?"};
    query.bind(appointment.text());
    return query.step() ? EventMark{query.text(0), query.text(1), query.time(2), int(query.number(3))} : EventMark{};
}

void SqliteStore::saveEventMark(const AppointmentId &appointment, const EventMark &mark)
{
    Query{*m_db,
        "INSERT OR REPLACE INTO appointment_events (appointment, calendar, etag, updated, round) VALUES (?, ?, ?, ?, "
        "?)"}
        .bindAll(appointment.text(), mark.calendar.isEmpty() ? u""_s : mark.calendar, orNull(mark.etag),
            mark.updatedUtc, mark.round)
        .run();
}

QList<AppointmentId> SqliteStore::unseenAppointments(
    const BusinessId &business, const QString &calendar, int round, const QDateTime &now)
{
    QList<AppointmentId> unseen;
    Query query{*m_db,
        "SELECT a.id FROM appointments a JOIN appointment_events e ON e.appointment = a.id WHERE a.business = ? AND "
        "a.start > ? "
        "AND e.calendar = ? AND e.round < ? AND a.on_calendar = 1 AND a.state IN ('confirmed', 'provisional')"};
    for (query.bindAll(business.text(), now, calendar, round); query.step();)
        unseen.append(AppointmentId{query.text(0)});
    return unseen;
}
} // namespace cloudgreet
