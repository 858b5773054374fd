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
        rows.append({{u"id"_s, q.text(0)}, {u"business"_s, q.text(1)}, {u"direction"_s, q.number(2) == 0 ? u"in"_s : u"out"_s},
                     {u"kind"_s, q.text(3)}, {u"peer"_s, q.text(4)}, {u"text"_s, q.text(5)}, {u"status"_s, q.text(6)}, {u"error"_s, q.text(7)},
                     {u"call"_s, q.text(8)}, {u"appointment"_s, q.text(9)}, {u"at"_s, shape::time(q.time(10))}});
        keys.append(q.number(11));
    };
    if (peer.isEmpty()) {
        Query q{*m_db, "SELECT " MESSAGE_FIELDS " FROM messages WHERE business = ? AND n < ? ORDER BY n DESC LIMIT ?"};
        for (q.bindAll(business, shape::fromCursor(page.before), page.limit + 1); q.step();)
            take(q);
    } else {
        Query q{*m_db, "SELECT " MESSAGE_FIELDS " FROM messages WHERE business = ? AND peer = ? AND n < ? ORDER BY n DESC LIMIT ?"};
        for (q.bindAll(business, peer, shape::fromCursor(page.before), page.limit + 1); q.step();)
            take(q);
    }
    return shape::page(*m_db, rows, page.limit, [&](qsizetype i) { return keys.at(i); });
}

Result<QJsonObject> ReadStore::conversations(const QString &business, const Page &page)
{
    QList<QJsonObject> rows;
    QList<qint64> keys;
    Query q{*m_db, "SELECT v.peer, coalesce(c.name, ''), c.id, v.texts, v.unread, v.failed, coalesce(o.out, 0), m.direction, m.kind, m.body, m.status, "
                   "m.error, m.at, v.last FROM conversations v JOIN messages m ON m.n = v.last "
                   "LEFT JOIN customers c ON c.business = v.business AND c.phone = v.peer "
                   "LEFT JOIN opt_outs o ON o.business = v.business AND o.phone = v.peer "
                   "WHERE v.business = ?1 AND v.last < ?2 ORDER BY v.last DESC LIMIT ?3"};
    for (q.bindAll(business, shape::fromCursor(page.before), page.limit + 1); q.step();) {
        rows.append({{u"peer"_s, q.text(0)}, {u"name"_s, q.text(1)}, {u"customer"_s, q.text(2)}, {u"texts"_s, q.number(3)}, {u"unread"_s, q.number(4)},
                     {u"failed"_s, q.number(5)}, {u"opted_out"_s, q.number(6) != 0}, {u"direction"_s, q.number(7) == 0 ? u"in"_s : u"out"_s},
                     {u"kind"_s, q.text(8)}, {u"text"_s, q.text(9)}, {u"status"_s, q.text(10)}, {u"error"_s, q.text(11)}, {u"at"_s, shape::time(q.time(12))}});
        keys.append(q.number(13));
    }
    return shape::page(*m_db, rows, page.limit, [&](qsizetype i) { return keys.at(i); });
}
} // namespace cloudgreet
