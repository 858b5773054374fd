// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and the opt-out ledger.
#include "database.h"
#include "store/sqlitestore.h"

namespace cloudgreet {
namespace {
#define MESSAGE_COLUMNS \
    "id, business, direction, kind, peer, ours, body, status, provider_id, error, call, appointment, at"

std::optional<TextMessage> one(Query &q)
{
    if (!q.step())
        return {};
    auto peer = PhoneNumber::parse(q.text(4)), ours = PhoneNumber::parse(q.text(5));
    if (!peer || !ours)
        return {};
    return TextMessage{MessageId{q.text(0)}, BusinessId{q.text(1)}, MessageDirection(q.number(2)), q.text(3), *peer,
        *ours, q.text(6), q.text(7), q.text(8), q.text(9), CallId{q.text(10)}, AppointmentId{q.text(11)}, q.time(12)};
}
} // namespace

void SqliteStore::insertMessage(const TextMessage &m)
{
    Query{*m_db, "INSERT INTO messages (" MESSAGE_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"}
        .bindAll(m.id.text(), m.business.text(), int(m.direction), m.kind, m.peer.e164(), m.ours.e164(), m.text,
            m.status, m.providerId.isEmpty() ? QString{} : m.providerId, m.errorText, m.call.text(),
            m.appointment.text(), m.atUtc)
        .run();
}

void SqliteStore::saveMessage(const TextMessage &m)
{
    Query{*m_db, "UPDATE messages SET status = ?, provider_id = ?, error = ? WHERE id = ?"}
        .bindAll(m.status, m.providerId.isEmpty() ? QString{} : m.providerId, m.errorText, m.id.text()).run();
}

std::optional<TextMessage> SqliteStore::message(const MessageId &id)
{
    Query query{*m_db, "SELECT " MESSAGE_COLUMNS " FROM messages WHERE id = ?"};
    return one(query.bind(id.text()));
}

std::optional<TextMessage> SqliteStore::messageByProviderId(const QString &providerId)
{
    Query query{*m_db, "SELECT " MESSAGE_COLUMNS " FROM messages WHERE provider_id = ?"};
    return one(query.bind(providerId));
}

std::optional<TextMessage> SqliteStore::unansweredText(const PhoneNumber &peer, const QString &text)
{
    Query query{*m_db,
        "SELECT " MESSAGE_COLUMNS " FROM messages WHERE peer = ? AND provider_id IS NULL AND direction = 1 "
        "AND status IN ('queued', 'unknown') AND body = ? ORDER BY n LIMIT 1"};
    return one(query.bindAll(peer.e164(), text));
}

int SqliteStore::textsSince(
    const BusinessId &business, const PhoneNumber &peer, const QString &kind, const QDateTime &since)
{
    Query query{*m_db, "SELECT count(*) FROM messages WHERE business = ? AND peer = ? AND kind = ? AND at >= ?"};
    query.bindAll(business.text(), peer.e164(), kind, since);
    return query.step() ? int(query.number(0)) : 0;
}

bool SqliteStore::optedOut(const BusinessId &business, const PhoneNumber &phone)
{
    Query query{*m_db, "SELECT out FROM opt_outs WHERE business = ? AND phone = ?"};
    query.bindAll(business.text(), phone.e164());
    return query.step() && query.number(0) != 0;
}

void SqliteStore::setOptOut(
    const BusinessId &business, const PhoneNumber &phone, bool out, const QString &source, const QDateTime &now)
{
    Query{*m_db, "INSERT OR REPLACE INTO opt_outs (business, phone, out, source, at) VALUES (?, ?, ?, ?, ?)"}
        .bindAll(business.text(), phone.e164(), out, source, now).run();
}

void SqliteStore::markRead(const BusinessId &business, const PhoneNumber &peer)
{
    Query{*m_db, "UPDATE conversations SET unread = 0 WHERE business = ? AND peer = ?"}
        .bindAll(business.text(), peer.e164())
        .run();
}
} // namespace cloudgreet
