// SPDX-License-Identifier: GPL-3.0-or-later
// Texts, by customer and one by one.
#include "readshapes.h"
#include "store/readstore.h"

namespace cloudgreet {

#define MESSAGE_FIELDS "id, business, direction, kind, peer, body, status, error, call, appointment, at, n"

Result<QJsonObject> ReadStore::messages(const QString &business, const QString &peer, const Page &page)
{
    QList<QJsonObject> rows;
    QList<qint64> keys;
    const auto take = [&](const Query &q) {
        rows.append({{u"id"_s, q.text(0)}, {u"business"_s, q.text(1)},
            {u"direction"_s, q.number(2) == 0 ? u"in"_s : u"out"_s}, {u"kind"_s, q.text(3)}, {u"peer"_s, q.text(4)},
            {u"text"_s, q.text(5)}, {u"status"_s, q.text(6)}, {u"error"_s, q.text(7)}, {u"call"_s, q.text(8)},
            {u"appointment"_s, q.text(9)}, {u"at"_s, shape::time(q.time(10))}});
        keys.append(q.number(11));
    };
    if (peer.isEmpty()) {
        Query q{*m_db, "SELECT " MESSAGE_FIELDS " FROM messages WHERE business = ? AND n < ? ORDER BY n DESC LIMIT ?"};
        for (q.bindAll(business, shape::fromCursor(page.before), page.limit + 1); q.step();)
            take(q);
    } else {
        Query q{*m_db,
            "SELECT " MESSAGE_FIELDS
            " FROM messages WHERE business = ? AND peer = ? AND n < ? ORDER BY n DESC LIMIT ?"};
        for (q.bindAll(business, peer, shape::fromCursor(page.before), page.limit + 1); q.step();)
            take(q);
    }
    return shape::page(*m_db, rows, page.limit, [&](qsizetype i) { return keys.at(i); });
}

namespace {
#define CONVERSATION_FIELDS                                                                                            \
    "v.peer, coalesce(c.name, ''), coalesce(c.id, ''), v.texts, v.unread, v.failed, coalesce(o.out, 0), m.direction, " \
    "m.kind, "                                                                                                         \
    "m.body, m.status, m.error, m.at, v.last"
#define CONVERSATION_SOURCE                                                                                   \
    " JOIN messages m ON m.n = v.last LEFT JOIN customers c ON c.business = v.business AND c.phone = v.peer " \
    "LEFT JOIN opt_outs o ON o.business = v.business AND o.phone = v.peer "

QJsonObject conversationOf(const Query &q)
{
    return {{u"peer"_s, q.text(0)}, {u"name"_s, q.text(1)}, {u"customer"_s, q.text(2)}, {u"texts"_s, q.number(3)},
        {u"unread"_s, q.number(4)}, {u"failed"_s, q.number(5)}, {u"opted_out"_s, q.number(6) != 0},
        {u"direction"_s, q.number(7) == 0 ? u"in"_s : u"out"_s}, {u"kind"_s, q.text(8)}, {u"text"_s, q.text(9)},
        {u"status"_s, q.text(10)}, {u"error"_s, q.text(11)}, {u"at"_s, shape::time(q.time(12))}};
}

// Whom the words fit: people, then what was texted, then the digits of numbers that no customer has. Each part is
// bounded.
constexpr const char *found
    = "WITH hits(peer, hit) AS (SELECT peer, max(hit) FROM ("
      "SELECT * FROM (SELECT p.phone AS peer, '' AS hit FROM customers_text x JOIN customers p ON p.n = x.rowid "
      "WHERE customers_text MATCH ?1 AND p.business = ?3 AND p.phone IS NOT NULL ORDER BY x.rowid DESC LIMIT 500) "
      "UNION ALL "
      "SELECT * FROM (SELECT t.peer, snippet(messages_text, 0, '\x02', '\x03', '…', 12) FROM messages_text JOIN "
      "messages t ON t.n = messages_text.rowid "
      "WHERE messages_text MATCH ?2 AND t.business = ?3 ORDER BY messages_text.rowid DESC LIMIT 500) UNION ALL "
      "SELECT * FROM (SELECT w.peer, '' FROM conversations w WHERE ?4 IS NOT NULL AND w.business = ?3 AND "
      "instr(w.peer, ?4) > 0 LIMIT 500)) GROUP BY peer) "
      "SELECT " CONVERSATION_FIELDS
      ", h.hit FROM hits h JOIN conversations v ON v.business = ?3 AND v.peer = h.peer" CONVERSATION_SOURCE
      "WHERE v.last < ?5 ORDER BY v.last DESC LIMIT ?6";
} // namespace

Result<QJsonObject> ReadStore::conversations(
    const QString &business, const Page &page, const QString &text, const QString &peer)
{
    QList<QJsonObject> rows;
    QList<qint64> keys;
    const auto take = [&](Query &q, bool withHit) {
        while (q.step()) {
            QJsonObject row = conversationOf(q);
            if (withHit)
                row.insert(u"hit"_s, q.text(14));
            rows.append(row);
            keys.append(q.number(13));
        }
    };
    const qint64 before = shape::fromCursor(page.before);
    if (!text.trimmed().isEmpty()) {
        Query q{*m_db, found};
        take(q.bindAll(shape::peopleMatch(text), shape::wordsMatch(text), business,
                 shape::orNull(shape::digitsOf(text)), before, page.limit + 1),
            true);
    } else if (!peer.isEmpty()) {
        Query q{*m_db,
            "SELECT " CONVERSATION_FIELDS " FROM conversations v" CONVERSATION_SOURCE
            "WHERE v.business = ?1 AND v.peer = ?2"};
        take(q.bindAll(business, peer), false);
    } else {
        Query q{*m_db, "SELECT " CONVERSATION_FIELDS " FROM conversations v" CONVERSATION_SOURCE
                       "WHERE v.business = ?1 AND v.last < ?2 ORDER BY v.last DESC LIMIT ?3"};
        take(q.bindAll(business, before, page.limit + 1), false);
    }
    return shape::page(*m_db, rows, page.limit, [&](qsizetype i) { return keys.at(i); });
}
} // namespace cloudgreet
