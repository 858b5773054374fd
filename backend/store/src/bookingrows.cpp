// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "store/readstore.h"
#include "store/sqlitestore.h"

namespace cloudgreet {
namespace {
#define APPOINTMENT_COLUMNS                                                                                         \
    "id, business, call, customer, service, service_name, staff, staff_name, state, start, finish, customer_name, " \
    "customer_phone, email, address, notes, calendar_event, on_calendar, revision, created"

constexpr qint64 cellMs = 5 * 60 * 1000;
constexpr qint64 mostCells = 14 * 24 * 12;      // an event that the owner drew out over months takes no more of them

Appointment appointmentOf(const Query &q)
{
    Appointment a;
    a.id = AppointmentId{q.text(0)}, a.business = BusinessId{q.text(1)}, a.call = CallId{q.text(2)},
    a.customer = CustomerId{q.text(3)};
    a.service = ServiceId{q.text(4)}, a.serviceName = q.text(5), a.staff = StaffId{q.text(6)}, a.staffName = q.text(7);
    a.state = appointmentState(q.text(8)).value_or(AppointmentState::Cancelled);
    a.startUtc = q.time(9), a.endUtc = q.time(10), a.customerName = q.text(11);
    if (auto phone = PhoneNumber::parse(q.text(12)))
        a.customerPhone = *phone;
    a.email = q.text(13), a.address = q.text(14), a.notes = q.text(15), a.calendarEventId = q.text(16);
    a.onCalendar = q.number(17) != 0, a.revision = int(q.number(18)), a.createdUtc = q.time(19);
    return a;
}
} // namespace

bool SqliteStore::insertAppointment(const Appointment &a, const QDateTime &busyUntil, const QDateTime &now)
{
    if (!occupy(a, a.startUtc, busyUntil, now))
        return false;
    return Query{*m_db,
        "INSERT INTO appointments (" APPOINTMENT_COLUMNS ", busy_until) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"}
        .bindAll(a.id.text(), a.business.text(), a.call.text(), a.customer.text(), a.service.text(), a.serviceName,
            a.staff.text(), a.staffName, toText(a.state), a.startUtc, a.endUtc, a.customerName,
            a.customerPhone ? a.customerPhone->e164() : QString{}, a.email, a.address, a.notes, a.calendarEventId,
            a.onCalendar, a.revision, a.createdUtc, busyUntil)
        .run();
}

bool SqliteStore::occupy(const Appointment &a, const QDateTime &from, const QDateTime &busyUntil, const QDateTime &)
{
    const qint64 first = from.toMSecsSinceEpoch() / cellMs, end = (busyUntil.toMSecsSinceEpoch() + cellMs - 1) / cellMs;
    {
        Query others{
            *m_db, "SELECT 1 FROM slot_cells WHERE staff = ? AND cell >= ? AND cell < ? AND appointment <> ? LIMIT 1"};
        others.bindAll(a.staff.text(), first, end, a.id.text());
        if (others.step() || m_db->failed())
            return false;
    }
    for (qint64 cell = first; cell < end;
         ++cell) // the primary key is what holds; the look above spares half-taken rows
        Query{*m_db, "INSERT OR IGNORE INTO slot_cells (staff, cell, appointment) VALUES (?, ?, ?)"}
            .bindAll(a.staff.text(), cell, a.id.text()).run();
    return !m_db->failed();
}

bool SqliteStore::occupyWhatIsFree(const Appointment &a, const QDateTime &from, const QDateTime &busyUntil)
{
    const qint64 first = from.toMSecsSinceEpoch() / cellMs, end = (busyUntil.toMSecsSinceEpoch() + cellMs - 1) / cellMs;
    for (qint64 cell = first; cell < std::min(end, first + mostCells); ++cell)
        Query{*m_db, "INSERT OR IGNORE INTO slot_cells (staff, cell, appointment) VALUES (?, ?, ?)"}
            .bindAll(a.staff.text(), cell, a.id.text()).run();
    Query others{
        *m_db, "SELECT 1 FROM slot_cells WHERE staff = ? AND cell >= ? AND cell < ? AND appointment <> ? LIMIT 1"};
    others.bindAll(a.staff.text(), first, end, a.id.text());
    return !others.step();
}

void SqliteStore::occupyOnly(const AppointmentId &appointment, const QDateTime &from, const QDateTime &busyUntil)
{
    const qint64 first = from.toMSecsSinceEpoch() / cellMs, end = (busyUntil.toMSecsSinceEpoch() + cellMs - 1) / cellMs;
    Query{*m_db, "DELETE FROM slot_cells WHERE appointment = ? AND (cell < ? OR cell >= ?)"}
        .bindAll(appointment.text(), first, end)
        .run();
    Query{*m_db, "UPDATE appointments SET busy_until = ? WHERE id = ?"}.bindAll(busyUntil, appointment.text()).run();
}

void SqliteStore::dropCells(const AppointmentId &appointment)
{
    Query{*m_db, "DELETE FROM slot_cells WHERE appointment = ?"}.bind(appointment.text()).run();
}

void SqliteStore::saveAppointment(const Appointment &a)
{
    Query{*m_db,
        "UPDATE appointments SET customer = ?, state = ?, start = ?, finish = ?, customer_name = ?, customer_phone = "
        "?, "
        "email = ?, address = ?, notes = ?, on_calendar = ?, revision = ?, staff = ?, staff_name = ? WHERE id = ?"}
        .bindAll(a.customer.text(), toText(a.state), a.startUtc, a.endUtc, a.customerName,
            a.customerPhone ? a.customerPhone->e164() : QString{}, a.email, a.address, a.notes, a.onCalendar,
            a.revision, a.staff.text(), a.staffName, a.id.text())
        .run();
    if (!occupies(a.state))
        dropCells(a.id);
}

std::optional<Appointment> SqliteStore::appointment(const AppointmentId &id)
{
    Query query{*m_db, "SELECT " APPOINTMENT_COLUMNS " FROM appointments WHERE id = ?"};
    query.bind(id.text());
    return query.step() ? std::optional{appointmentOf(query)} : std::nullopt;
}

QJsonObject SqliteStore::saga(const AppointmentId &id)
{
    Query query{*m_db, "SELECT saga FROM appointments WHERE id = ?"};
    query.bind(id.text());
    return query.step() ? query.json(0) : QJsonObject{};
}

void SqliteStore::saveSaga(const AppointmentId &id, const QJsonObject &saga)
{
    Query query{*m_db, "UPDATE appointments SET saga = ? WHERE id = ?"};
    saga.isEmpty() ? query.bind(QString{}) : query.bind(saga);
    query.bind(id.text()).run();
}

QList<AppointmentId> SqliteStore::provisionalAppointments(const BusinessId &business)
{
    QList<AppointmentId> found;
    Query query{*m_db, "SELECT id FROM appointments WHERE business = ? AND state = 'provisional'"};
    query.bind(business.text());
    while (query.step())
        found.append(AppointmentId{query.text(0)});
    return found;
}

QList<AppointmentId> SqliteStore::withdrawnAppointments(const BusinessId &business)
{
    QList<AppointmentId> found;
    Query query{*m_db, "SELECT id FROM appointments WHERE business = ? AND state IN ('cancelled', 'conflict') "
                       "AND (on_calendar = 1 OR saga IS NOT NULL)"};
    query.bind(business.text());
    while (query.step())
        found.append(AppointmentId{query.text(0)});
    return found;
}

QList<Appointment> SqliteStore::comingAppointments(
    const BusinessId &business, const PhoneNumber &phone, const QDateTime &now)
{
    QList<Appointment> coming;
    Query query{*m_db,
        "SELECT " APPOINTMENT_COLUMNS " FROM appointments WHERE business = ? AND customer_phone = ? AND start > ? "
        "AND state IN ('confirmed', 'provisional') ORDER BY start LIMIT 20"};
    query.bindAll(business.text(), phone.e164(), now);
    while (query.step())
        coming.append(appointmentOf(query));
    return coming;
}

QList<BusySpan> SqliteStore::busySpans(const BusinessId &business, const QDateTime &from, const QDateTime &to,
                                       const CallId &besidesHoldsOf, const QDateTime &now)
{
    QList<BusySpan> spans;
    const auto add = [&](Query &query) {
        while (query.step())
            spans.append({StaffId{query.text(0)}, query.time(1), query.time(2)});
    };
    Query appointments{*m_db,
        "SELECT staff, start, busy_until FROM appointments WHERE business = ? AND start < ? AND start > ? "
        "AND busy_until > ? AND state IN ('held', 'confirmed', 'provisional', 'kept')"};
    add(appointments.bindAll(business.text(), to, from.addDays(-2), from));
    Query held{*m_db,
        "SELECT staff, start, finish FROM holds WHERE business = ? AND until > ? AND start < ? AND finish > ? AND call "
        "<> ?"};
    add(held.bindAll(business.text(), now, to, from, besidesHoldsOf.isNull() ? u""_s : besidesHoldsOf.text()));
    Query calendar{*m_db,
        "SELECT staff, start, finish FROM calendar_busy WHERE business = ? AND start < ? AND finish > ? AND (until IS "
        "NULL OR until > ?)"};
    add(calendar.bindAll(business.text(), to, from, now));
    return spans;
}

void SqliteStore::hold(const BusinessId &business, const CallId &call, const QList<Slot> &offers,
    const QDateTime &until, const QDateTime &now)
{
    Query{*m_db, "DELETE FROM holds WHERE until <= ?"}.bind(now).run();
    dropHolds(call);
    for (const Slot &slot : offers)
        Query{*m_db, "INSERT INTO holds (business, call, staff, start, finish, until) VALUES (?, ?, ?, ?, ?, ?)"}
            .bindAll(business.text(), call.text(), slot.staff.text(), slot.startUtc, slot.endUtc, until).run();
}

void SqliteStore::dropHolds(const CallId &call)
{
    if (!call.isNull())
        Query{*m_db, "DELETE FROM holds WHERE call = ?"}.bind(call.text()).run();
}

Result<Appointment> ReadStore::appointmentRecord(const AppointmentId &id)
{
    Query query{*m_db, "SELECT " APPOINTMENT_COLUMNS " FROM appointments WHERE id = ?"};
    if (query.bind(id.text()).step())
        return appointmentOf(query);
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    return failure(Fault::NotFound, QObject::tr("There is no such appointment"));
}
} // namespace cloudgreet
