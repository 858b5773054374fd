// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readstore.h"
#include "businessrows.h"
#include "database.h"
#include "domain/businessjson.h"
#include "readshapes.h"
#include <QRegularExpression>

namespace cloudgreet {
using namespace std::chrono_literals;

namespace shape {

QString time(const QDateTime &utc)
{
    return utc.isValid() ? utc.toString(Qt::ISODateWithMs) : QString{};
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString{} : text;
}

qint64 fromCursor(const QString &cursor)
{
    if (cursor.isEmpty())
        return INT64_MAX;
    bool valid = false;
    const qint64 key = QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding).toLongLong(&valid, 36);
    return valid ? key : 0;
}

QString toCursor(qint64 key)
{
    return QString::fromLatin1(
        QByteArray::number(key, 36).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

static QStringList quotedWords(const QString &text)
{
    constexpr qsizetype most = 8;
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts).mid(0, most))
        words << u'"' + QString{word}.replace(u'"', u"\"\""_s) + u'"';
    return words;
}

QString wordsMatch(const QString &text)
{
    QStringList words = quotedWords(text);
    for (QString &word : words)
        word += u'*';
    return words.join(u' ');
}

QString saidMatch(const QString &text)
{
    QStringList words = quotedWords(text);
    constexpr qsizetype quotes = 2;
    if (!words.isEmpty() && !(words.last().size() == quotes + 1 && words.last().at(1) < u'\x80'))
        words.last() += u'*';
    return words.join(u' ');
}

QString digitsOf(const QString &text)
{
    constexpr qsizetype fewest = 3;
    static const QRegularExpression marks{u"[-+().\\s]"_s}, number{u"\\A[0-9]+\\z"_s};
    const QString digits = QString{text}.remove(marks);
    return digits.size() >= fewest && number.match(digits).hasMatch() ? digits : QString{};
}

QString peopleMatch(const QString &text)
{
    const QString digits = digitsOf(text);
    return wordsMatch(digits.isEmpty() ? text : digits);
}

QJsonObject appointment(const Query &q)
{
    return {{u"id"_s, q.text(0)}, {u"business"_s, q.text(1)}, {u"call"_s, q.text(2)}, {u"customer"_s, q.text(3)},
        {u"service"_s, q.text(4)}, {u"service_id"_s, q.text(5)}, {u"staff"_s, q.text(6)}, {u"staff_id"_s, q.text(7)},
        {u"state"_s, q.text(8)}, {u"start"_s, time(q.time(9))}, {u"end"_s, time(q.time(10))},
        {u"customer_name"_s, q.text(11)}, {u"customer_phone"_s, q.text(12)}, {u"email"_s, q.text(13)},
        {u"address"_s, q.text(14)}, {u"notes"_s, q.text(15)}, {u"on_calendar"_s, q.number(16) != 0}};
}

Result<QJsonObject> page(
    Database &database, QList<QJsonObject> rows, int limit, const std::function<qint64(qsizetype)> &keyOf)
{
    if (auto error = database.takeFailure())
        return tl::unexpected{*error};
    const bool more = rows.size() > limit;
    if (more)
        rows.resize(limit);
    QJsonArray items;
    for (const QJsonObject &row : rows)
        items.append(row);
    return QJsonObject{
        {u"items"_s, items}, {u"next"_s, more ? QJsonValue{toCursor(keyOf(limit - 1))} : QJsonValue{QJsonValue::Null}}};
}
} // namespace shape

ReadStore::ReadStore(std::unique_ptr<Database> database) : m_db{std::move(database)} {}

ReadStore::~ReadStore() = default;

Result<std::unique_ptr<ReadStore>> ReadStore::open(const QString &path, Owner owner)
{
    auto database = Database::open(path, owner == Owner::ThisHost ? Database::Mode::ReadOnly : Database::Mode::Idle);
    if (!database)
        return tl::unexpected{database.error()};
    (*database)->limitStatements(2s);
    return std::unique_ptr<ReadStore>{new ReadStore{std::move(*database)}};
}

Result<QList<Business>> ReadStore::businesses()
{
    QList<Business> all = allBusinesses(*m_db);
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    return all;
}

bool ReadStore::isCursor(const QString &text)
{
    return text.isEmpty() || shape::fromCursor(text) > 0;
}

Result<QJsonObject> ReadStore::appointments(const AppointmentFilter &f)
{
    if (!f.text.trimmed().isEmpty())
        return foundAppointments(f);
    QList<QJsonObject> rows;
    QList<qint64> keys;
    // Pages follow the start, soonest first; several may start together, so the cursor is the last row itself.
    const qint64 last = f.page.before.isEmpty() ? -1 : shape::fromCursor(f.page.before);
    qint64 after = -1;
    if (last >= 0) {
        Query begins{*m_db, "SELECT start FROM appointments WHERE n = ?"};
        after = begins.bind(last).step() ? begins.number(0) : INT64_MAX;        // of one that is gone nothing is known
    }
    const qint64 from = f.from.isValid() ? f.from.toMSecsSinceEpoch() : -1,
                 to = f.to.isValid() ? f.to.toMSecsSinceEpoch() - 1 : INT64_MAX;
    Query query{*m_db,
        "SELECT " APPOINTMENT_FIELDS " FROM appointments WHERE business = ?1 AND start BETWEEN ?2 AND ?3 "
        "AND (start > ?4 OR n > ?5) AND (?6 IS NULL OR state = ?6) ORDER BY start, n LIMIT ?7"};
    query.bindAll(f.business, std::max(after, from), to, after, last, shape::orNull(f.state), f.page.limit + 1);
    while (query.step()) {
        rows.append(shape::appointment(query));
        keys.append(query.number(17));
    }
    return shape::page(*m_db, rows, f.page.limit, [&](qsizetype i) { return keys.at(i); });
}

/// What was booked last comes first: whoever searches looks for no day in particular.
Result<QJsonObject> ReadStore::foundAppointments(const AppointmentFilter &f)
{
    QList<QJsonObject> rows;
    QList<qint64> keys;
    Query query{*m_db,
        "SELECT " APPOINTMENT_FIELDS
        " FROM appointments_text x JOIN appointments ON n = x.rowid WHERE appointments_text MATCH ?1 "
        "AND x.rowid < ?2 AND business = ?3 AND (?4 IS NULL OR start >= ?4) AND (?5 IS NULL OR start < ?5) "
        "AND (?6 IS NULL OR state = ?6) ORDER BY x.rowid DESC LIMIT ?7"};
    query.bindAll(shape::peopleMatch(f.text), shape::fromCursor(f.page.before), f.business, f.from, f.to,
        shape::orNull(f.state), f.page.limit + 1);
    while (query.step()) {
        rows.append(shape::appointment(query));
        keys.append(query.number(17));
    }
    return shape::page(*m_db, rows, f.page.limit, [&](qsizetype i) { return keys.at(i); });
}

Result<QJsonObject> ReadStore::appointment(const QString &business, const QString &id)
{
    Query query{*m_db, "SELECT " APPOINTMENT_FIELDS " FROM appointments WHERE id = ? AND business = ?"};
    query.bindAll(id, business);
    if (query.step())
        return shape::appointment(query);
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    return failure(Fault::NotFound, QObject::tr("There is no such appointment"));
}

Result<QJsonObject> ReadStore::customers(const QString &business, const QString &text, const Page &page)
{
    QList<QJsonObject> rows;
    QList<qint64> keys;
    const auto take = [&](Query &q) {
        while (q.step()) {
            rows.append({{u"id"_s, q.text(0)}, {u"name"_s, q.text(1)}, {u"phone"_s, q.text(2)}, {u"email"_s, q.text(3)},
                {u"address"_s, q.text(4)}, {u"notes"_s, q.text(5)}, {u"blocked"_s, q.number(6) != 0},
                {u"calls"_s, q.number(7)}});
            keys.append(q.number(8));
        }
    };
#define CUSTOMER_FIELDS "id, name, phone, email, address, notes, blocked, calls, n"
    if (text.trimmed().isEmpty()) {
        Query q{
            *m_db, "SELECT " CUSTOMER_FIELDS " FROM customers WHERE business = ?1 AND n < ?2 ORDER BY n DESC LIMIT ?3"};
        take(q.bindAll(business, shape::fromCursor(page.before), page.limit + 1));
    } else {
        Query q{*m_db,
            "SELECT " CUSTOMER_FIELDS
            " FROM customers_text x JOIN customers ON n = x.rowid WHERE customers_text MATCH ?1 "
            "AND x.rowid < ?2 AND business = ?3 ORDER BY x.rowid DESC LIMIT ?4"};
        take(q.bindAll(shape::peopleMatch(text), shape::fromCursor(page.before), business, page.limit + 1));
    }
    return shape::page(*m_db, rows, page.limit, [&](qsizetype i) { return keys.at(i); });
}

Result<QJsonObject> ReadStore::attention(const QString &business)
{
    QList<QJsonObject> rows;
    Query q{*m_db, "SELECT id, business, kind, text, detail, call, appointment, outbox, at FROM attention "
                   "WHERE resolved IS NULL AND (business = ? OR business = '') ORDER BY id DESC LIMIT 200"};
    for (q.bind(business); q.step();)
        rows.append({{u"id"_s, q.number(0)}, {u"business"_s, q.text(1)}, {u"kind"_s, q.text(2)}, {u"text"_s, q.text(3)},
            {u"detail"_s, q.text(4)}, {u"call"_s, q.text(5)}, {u"appointment"_s, q.text(6)},
            {u"can_retry"_s, q.number(7) != 0}, {u"at"_s, shape::time(q.time(8))}});
    return shape::page(*m_db, rows, 200, [](qsizetype) { return 0; });
}

Result<QJsonObject> ReadStore::dashboard(const Business &business, const QDateTime &nowUtc)
{
    const QDate today = nowUtc.toTimeZone(business.zone).date();
    const QDateTime from = QDateTime{today, QTime{0, 0}, business.zone}.toUTC(),
                    to = QDateTime{today.addDays(1), QTime{0, 0}, business.zone}.toUTC();
    QJsonObject outcomes;
    int calls = 0;
    Query counted{*m_db,
        "SELECT outcome, count(*) FROM calls WHERE business = ? AND started >= ? AND started < ? GROUP BY +outcome"};
    for (counted.bindAll(business.id.text(), from, to); counted.step();) {
        outcomes.insert(counted.text(0), counted.number(1));
        calls += int(counted.number(1));
    }
    CallFilter live{.business = business.id.text(),
        .text = {},
        .status = {},
        .outcome = u"open"_s,
        .caller = {},
        .from = {},
        .to = {},
        .page = {200, {}}};
    const auto open = this->calls(live);
    const auto visits = appointments({business.id.text(), {}, from, to, {200, {}}});
    const auto waiting = attention(business.id.text());
    Query state{*m_db, "SELECT state FROM calendar_accounts WHERE business = ?"};
    state.bind(business.id.text());
    const QString calendar = state.step() ? state.text(0) : u"none"_s;
    Query unread{
        *m_db, "SELECT count(*) FROM conversations INDEXED BY conversations_unread WHERE business = ? AND unread > 0"};
    unread.bind(business.id.text());
    const qint64 unreadOnes = unread.step() ? unread.number(0) : 0;
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    if (!open || !visits || !waiting)
        return tl::unexpected{!open ? open.error() : !visits ? visits.error() : waiting.error()};
    return QJsonObject{{u"day"_s, today.toString(Qt::ISODate)}, {u"calls"_s, calls}, {u"outcomes"_s, outcomes},
        {u"calendar"_s, calendar}, {u"unread"_s, unreadOnes}, {u"live"_s, open->value(u"items")},
        {u"appointments"_s, visits->value(u"items")}, {u"attention"_s, waiting->value(u"items")}};
}

Result<QList<BusySpan>> ReadStore::busySpans(
    const QString &business, const QDateTime &from, const QDateTime &to, const QDateTime &nowUtc)
{
    QList<BusySpan> spans;
    Query query{*m_db,
        "SELECT staff, start, busy_until FROM appointments WHERE business = ?1 AND start < ?2 AND start > ?3 AND "
        "busy_until > ?4 "
        "AND state IN ('held', 'confirmed', 'provisional', 'kept') "
        "UNION ALL SELECT staff, start, finish FROM holds WHERE business = ?1 AND until > ?5 AND start < ?2 AND finish "
        "> ?4 "
        "UNION ALL SELECT staff, start, finish FROM calendar_busy WHERE business = ?1 AND start < ?2 AND finish > ?4 "
        "AND (until IS NULL OR until > ?5)"};
    for (query.bindAll(business, to, from.addDays(-2), from, nowUtc); query.step();)
        spans.append({StaffId{query.text(0)}, query.time(1), query.time(2)});
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    return spans;
}

Result<QJsonObject> ReadStore::calendarBusy(
    const QString &business, const QDateTime &from, const QDateTime &to, const QDateTime &nowUtc)
{
    constexpr int most = 2000;
    if (!from.isValid() || !(from < to) || from.daysTo(to) > MostBusyDays)
        return failure(
            Fault::InvalidInput, QObject::tr("“from” is before “to”, by %1 days at most").arg(MostBusyDays));
    QList<QJsonObject> rows;
    Query query{*m_db,
        "SELECT b.start, b.finish, coalesce(k.name, '') FROM calendar_busy b "
        "LEFT JOIN calendars k ON k.business = b.business AND k.id = b.calendar "
        "WHERE b.business = ?1 AND b.start < ?2 AND b.finish > ?3 AND (b.until IS NULL OR b.until > ?4) "
        "ORDER BY b.start, b.n LIMIT ?5"};
    for (query.bindAll(business, to, from, nowUtc, most); query.step();)
        rows.append({{u"start"_s, shape::time(query.time(0))}, {u"end"_s, shape::time(query.time(1))},
            {u"calendar"_s, query.text(2)}});
    return shape::page(*m_db, rows, most, [](qsizetype) { return 0; });
}

Result<QJsonObject> ReadStore::calendar(const QString &business, const QString &pushAddress, const QDateTime &nowUtc)
{
    QString state = u"none"_s, problem, account;
    QDateTime connected, last;
    Query known{*m_db, "SELECT state, connected, problem FROM calendar_accounts WHERE business = ?"};
    if (known.bind(business).step())
        state = known.text(0), connected = known.time(1), problem = known.text(2);
    QJsonArray calendars;
    int read = 0, pushed = 0;
    Query rows{*m_db,
        "SELECT id, name, is_primary, may_write, may_read, busy, written, synced, problem, channel, address, "
        "channel_until "
        "FROM calendars WHERE business = ? ORDER BY is_primary DESC, name, id"};
    for (rows.bind(business); rows.step();) {
        const bool isUsed = rows.number(4) != 0 && (rows.number(5) != 0 || rows.number(6) != 0);
        read += isUsed;
        pushed += isUsed && !rows.text(9).isEmpty() && !pushAddress.isEmpty() && rows.text(10) == pushAddress
            && rows.time(11) > nowUtc;
        if (rows.number(2) != 0)
            account = rows.text(0);
        if (isUsed && rows.time(7).isValid())
            last = last.isValid() ? std::min(last, rows.time(7)) : rows.time(7);        // as old as the oldest
        if (isUsed && problem.isEmpty())
            problem = rows.text(8);
        calendars.append(QJsonObject{{u"id"_s, rows.text(0)}, {u"name"_s, rows.text(1)},
            {u"primary"_s, rows.number(2) != 0}, {u"may_write"_s, rows.number(3) != 0},
            {u"busy"_s, rows.number(5) != 0}, {u"written"_s, rows.number(6) != 0},
            {u"last_sync"_s, shape::time(rows.time(7))}, {u"problem"_s, rows.text(8)}});
    }
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    const QString delivery = state != u"connected"_s ? u"none"_s
        : read > 0 && pushed == read                 ? u"push"_s
                                                     : u"polling"_s;
    return QJsonObject{{u"state"_s, state}, {u"account"_s, account}, {u"connected_at"_s, shape::time(connected)},
        {u"delivery"_s, delivery}, {u"last_sync"_s, shape::time(last)}, {u"problem"_s, problem},
        {u"calendars"_s, calendars}};
}

Result<ReadStore::Events> ReadStore::eventsAfter(qint64 seq, int most)
{
    Events events;
    Query bounds{
        *m_db, "SELECT min(seq), (SELECT seq FROM sqlite_sequence WHERE name = 'event_journal') FROM event_journal"};
    if (bounds.step() && seq > 0) {
        const bool gap = bounds.isNull(0) ? seq < bounds.number(1) : seq + 1 < bounds.number(0);
        events.tooOld = gap || seq > bounds.number(1);
    }
    if (!events.tooOld) {
        Query query{*m_db, "SELECT seq, business, kind, payload FROM event_journal WHERE seq > ? ORDER BY seq LIMIT ?"};
        for (query.bindAll(seq, most); query.step();)
            events.rows.append({query.number(0), BusinessId{query.text(1)}, query.text(2), query.json(3)});
    }
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    return events;
}

Result<QJsonObject> ReadStore::figures()
{
    QJsonObject figures{{u"outbox_waiting"_s, 0}, {u"outbox_started"_s, 0}}; // a gauge that is zero is still a gauge
    Query open{*m_db, "SELECT count(*) FROM calls WHERE status <> 'ended'"};
    if (open.step())
        figures.insert(u"calls_open"_s, open.number(0));
    Query newest{*m_db, "SELECT coalesce(max(n), 0) FROM calls"};
    if (newest.step())
        figures.insert(u"calls_total"_s, newest.number(0));
    Query states{*m_db, "SELECT state, count(*) FROM outbox WHERE state < 2 GROUP BY state"};
    while (states.step())
        figures.insert(states.number(0) == 0 ? u"outbox_waiting"_s : u"outbox_started"_s, states.number(1));
    Query attention{*m_db, "SELECT count(*) FROM attention WHERE resolved IS NULL"};
    if (attention.step())
        figures.insert(u"attention_open"_s, attention.number(0));
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    return figures;
}
} // namespace cloudgreet
