// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for its time: timers, the outbox, the consoles' journal, and what waits for the owner.
#include "database.h"
#include "engine/commands.h"
#include "store/sqlitestore.h"
#include <QJsonDocument>

namespace cloudgreet {
namespace {
#define OUTBOX_COLUMNS "id, business, kind, lane, key, payload, due, valid_until, started, attempts, state, last_error"

OutboxRow rowOf(const Query &q)
{
    return {q.number(0), BusinessId{q.text(1)}, q.text(2), q.text(3), q.text(4), q.json(5), q.time(6), q.time(7),
        q.time(8), int(q.number(9)), OutboxState(q.number(10)), q.text(11)};
}

QList<OutboxRow> all(Query &query)
{
    QList<OutboxRow> rows;
    while (query.step())
        rows.append(rowOf(query));
    return rows;
}
} // namespace

void SqliteStore::setTimer(const TimerRow &t)
{
    Query{*m_db, "INSERT INTO timers (owner, name, due, payload) VALUES (?, ?, ?, ?) "
                 "ON CONFLICT (owner, name) DO UPDATE SET due = excluded.due, payload = excluded.payload"}
        .bindAll(t.owner, t.name, t.dueUtc, t.payload).run();
}

void SqliteStore::stopTimer(const QString &owner, const QString &name)
{
    Query{*m_db, "DELETE FROM timers WHERE owner = ? AND name = ?"}.bindAll(owner, name).run();
}

void SqliteStore::stopTimers(const QString &owner)
{
    Query{*m_db, "DELETE FROM timers WHERE owner = ?"}.bind(owner).run();
}

QList<TimerRow> SqliteStore::takeDueTimers(const QDateTime &now, int most)
{
    QList<TimerRow> due;
    {
        Query query{*m_db, "SELECT n, owner, name, due, payload FROM timers WHERE due <= ? ORDER BY due, n LIMIT ?"};
        query.bindAll(now, most);
        while (query.step())
            due.append({query.number(0), query.text(1), query.text(2), query.time(3), query.json(4)});
    }
    for (const TimerRow &timer : due)
        Query{*m_db, "DELETE FROM timers WHERE n = ?"}.bind(timer.id).run();
    return due;
}

QDateTime SqliteStore::nextTimer()
{
    Query query{*m_db, "SELECT min(due) FROM timers"};
    return query.step() ? query.time(0) : QDateTime{};
}

QDateTime SqliteStore::timerDue(const QString &owner, const QString &name)
{
    Query query{*m_db, "SELECT due FROM timers WHERE owner = ? AND name = ?"};
    query.bindAll(owner, name);
    return query.step() ? query.time(0) : QDateTime{};
}

std::optional<TimerRow> SqliteStore::timer(const QString &owner, const QString &name)
{
    Query query{*m_db, "SELECT n, due, payload FROM timers WHERE owner = ? AND name = ?"};
    query.bindAll(owner, name);
    return query.step() ? std::optional{TimerRow{query.number(0), owner, name, query.time(1), query.json(2)}}
                        : std::nullopt;
}

qint64 SqliteStore::addCommand(const OutboxRow &row)
{
    Query{*m_db,
        "INSERT OR IGNORE INTO outbox (business, kind, lane, key, payload, due, valid_until, made) VALUES (?, ?, ?, ?, "
        "?, ?, ?, ?)"}
        .bindAll(row.business.isNull() ? u""_s : row.business.text(), row.kind, row.lane, row.key, row.payload,
            row.dueUtc, row.validUntilUtc, row.dueUtc)
        .run();
    return m_db->changes() > 0 ? m_db->lastId() : 0;
}

std::optional<OutboxRow> SqliteStore::command(qint64 id)
{
    Query query{*m_db, "SELECT " OUTBOX_COLUMNS " FROM outbox WHERE id = ?"};
    query.bind(id);
    return query.step() ? std::optional{rowOf(query)} : std::nullopt;
}

void SqliteStore::saveCommand(const OutboxRow &row)
{
    Query{*m_db, "UPDATE outbox SET due = ?, started = ?, attempts = ?, state = ?, last_error = ? WHERE id = ?"}
        .bindAll(row.dueUtc, row.startedUtc, row.attempts, int(row.state), row.lastError, row.id).run();
    const bool hasEnded = row.state != OutboxState::Waiting && row.state != OutboxState::Started;
    if (hasEnded && command::isOfLeg(row.kind))         // what was said in a call stands in its turns, and nowhere else
        Query{*m_db, "UPDATE outbox SET payload = '{}' WHERE id = ?"}.bind(row.id).run();
}

QList<OutboxRow> SqliteStore::readyCommands(const QDateTime &now, int most)
{
    // Only the first open row of a lane may leave, and not while it is under way. The index is named because the
    // planner would rather walk the whole table in the order of ids.
    Query query{*m_db,
        "SELECT " OUTBOX_COLUMNS " FROM outbox o INDEXED BY outbox_due WHERE state = 0 AND due <= ? AND NOT EXISTS "
        "(SELECT 1 FROM outbox b WHERE b.lane = o.lane AND b.id < o.id AND b.state < 2) ORDER BY id LIMIT ?"};
    query.bindAll(now, most);
    return all(query);
}

QDateTime SqliteStore::nextCommandDue(const QDateTime &now)
{
    Query query{*m_db, "SELECT min(due) FROM outbox WHERE state = 0 AND due > ?"};
    query.bind(now);
    return query.step() ? query.time(0) : QDateTime{};
}

QList<OutboxRow> SqliteStore::startedCommands()
{
    Query query{*m_db,
        "SELECT " OUTBOX_COLUMNS " FROM outbox INDEXED BY outbox_open WHERE state < 2 AND state = 1 ORDER BY id"};
    return all(query);
}

QList<OutboxRow> SqliteStore::waitingCommands(const QString &lane, const QString &kind)
{
    Query query{*m_db,
        "SELECT " OUTBOX_COLUMNS
        " FROM outbox WHERE lane = ?1 AND state < 2 AND (?2 IS NULL OR kind = ?2) ORDER BY id"};
    query.bindAll(lane, kind.isEmpty() ? QString{} : kind);
    return all(query);
}

JournalRow SqliteStore::addJournal(
    const BusinessId &business, const QString &kind, const QJsonObject &payload, const QDateTime &now)
{
    Query{*m_db, "INSERT INTO event_journal (business, kind, payload, at) VALUES (?, ?, ?, ?)"}
        .bindAll(business.isNull() ? u""_s : business.text(), kind, payload, now).run();
    return {m_db->lastId(), business, kind, payload};
}

qint64 SqliteStore::addAttention(const AttentionRow &r)
{
    Query{*m_db,
        "INSERT INTO attention (business, kind, text, detail, call, appointment, outbox, at) VALUES (?, ?, ?, ?, ?, ?, "
        "?, ?)"}
        .bindAll(r.business.isNull() ? u""_s : r.business.text(), r.kind, r.text, r.detail, r.call.text(),
            r.appointment.text(), r.outboxId, r.atUtc)
        .run();
    return m_db->lastId();
}

std::optional<AttentionRow> SqliteStore::attention(qint64 id)
{
    Query q{*m_db,
        "SELECT id, business, kind, text, detail, call, appointment, outbox, at FROM attention WHERE id = ? AND "
        "resolved IS NULL"};
    q.bind(id);
    if (!q.step())
        return {};
    return AttentionRow{q.number(0), BusinessId{q.text(1)}, q.text(2), q.text(3), q.text(4), CallId{q.text(5)},
        AppointmentId{q.text(6)}, q.number(7), q.time(8)};
}

QList<qint64> SqliteStore::openAttention(const BusinessId &business, const QString &kind)
{
    QList<qint64> ids;
    Query query{*m_db, "SELECT id FROM attention WHERE business = ? AND resolved IS NULL AND kind = ?"};
    for (query.bindAll(business.text(), kind); query.step();)
        ids.append(query.number(0));
    return ids;
}

void SqliteStore::resolveAttention(qint64 id, const QDateTime &now)
{
    Query{*m_db, "UPDATE attention SET resolved = ? WHERE id = ?"}.bindAll(now, id).run();
}
} // namespace cloudgreet
