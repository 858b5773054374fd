// SPDX-License-Identifier: GPL-3.0-or-later
// Calls as consoles see them: pages of the history, full-text search, one call whole.
#include "database.h"
#include "readshapes.h"
#include "schema.h"
#include "store/readstore.h"

namespace cloudgreet {
namespace {
static_assert(schema::turnsOfACall == 65536);
#define CALL_FIELDS                                                                                          \
    "c.id, c.business, c.caller_text, c.called, c.caller_name, c.customer, c.status, c.outcome, c.started, " \
    "c.answered, "                                                                                           \
    "c.ended, c.summary, coalesce(r.state, ''), c.n, c.control, c.status <> 'ended' AND c.state ->> '$.taken_over', " \
    "iif(c.status <> 'ended', c.state ->> '$.dialogue.unknown', ''), " \
    "(SELECT k.notes FROM call_notes k WHERE k.n = c.n), " \
    "(SELECT group_concat(g.tag, ',') FROM call_tags g WHERE g.n = c.n)"
#define CALL_SOURCE " FROM calls c LEFT JOIN recordings r ON r.call = c.id "

QJsonObject callOf(const Query &q)
{
    const QDateTime answered = q.time(9), ended = q.time(10);
    const QJsonValue seconds
        = answered.isValid() && ended.isValid() ? QJsonValue{answered.secsTo(ended)} : QJsonValue{};
    QStringList tags = q.text(18).split(u',', Qt::SkipEmptyParts);
    tags.sort(Qt::CaseInsensitive);
    return {{u"id"_s, q.text(0)}, {u"business"_s, q.text(1)}, {u"from"_s, q.text(2)}, {u"to"_s, q.text(3)},
        {u"leg"_s, q.text(14)}, {u"caller_name"_s, q.text(4)}, {u"customer"_s, q.text(5)}, {u"status"_s, q.text(6)},
        {u"outcome"_s, q.text(7)}, {u"started_at"_s, shape::time(q.time(8))}, {u"answered_at"_s, shape::time(answered)},
        {u"ended_at"_s, shape::time(ended)}, {u"summary"_s, q.text(11)}, {u"recording"_s, q.text(12)},
        {u"seconds"_s, seconds}, {u"taken_over"_s, q.number(15) != 0}, {u"open_question"_s, q.text(16)},
        {u"notes"_s, q.text(17)},
        {u"tags"_s, QJsonArray::fromStringList(tags)}};
}

/// Milliseconds since 1970, both within.
struct Span {
    qint64 from, to;
};

/// The first moment at which the clocks show it: where they are put back, some times come twice.
QDateTime firstAt(QDate day, int hour, const QTimeZone &zone)
{
    const QDateTime at
        = hour < 24 ? QDateTime{day, QTime{hour, 0}, zone} : QDateTime{day.addDays(1), QTime{0, 0}, zone};
    const QDateTime earlier = at.addSecs(-3600);
    return earlier.time() == at.time() ? earlier : at;
}

/// The times that a filter wants, the newest first.
QList<Span> spansOf(const ReadStore::CallFilter &f)
{
    const Span whole{
        f.from.isValid() ? f.from.toMSecsSinceEpoch() : -1, f.to.isValid() ? f.to.toMSecsSinceEpoch() - 1 : INT64_MAX};
    if (!f.weekHour)
        return {whole};
    QList<Span> spans;
    const auto &[weekday, hour, zone] = *f.weekHour;
    QDate day = f.to.toTimeZone(zone).date();
    for (day = day.addDays(-((day.dayOfWeek() - weekday + 7) % 7)); day >= f.from.toTimeZone(zone).date();
         day = day.addDays(-7)) {
        const Span span{std::max(whole.from, firstAt(day, hour, zone).toMSecsSinceEpoch()),
            std::min(whole.to, firstAt(day, hour + 1, zone).toMSecsSinceEpoch() - 1)};
        if (span.from <= span.to)               // an hour that clocks skip has no moment
            spans.append(span);
    }
    return spans;
}

/// Where the page before ended, and how many are wanted.
struct Place {
    qint64 before, last, most;
};

#define CALL_ASKED_TIME                                                                                         \
    "EXISTS (SELECT 1 FROM times_asked y WHERE y.business = c.business AND y.started = c.started AND y.n = c.n)"

/// Along the index that the filter leaves the least of: a tag's, the caller's, that of calls which asked for a time,
/// one outcome's, or all.
void readSpan(Database &db, const ReadStore::CallFilter &f, const Span &span, const Place &place,
    const std::function<void(const Query &)> &take)
{
#define LISTED_CALLS                                                                          \
    "SELECT " CALL_FIELDS CALL_SOURCE                                                         \
    "WHERE c.business = ?1 AND c.started BETWEEN ?2 AND ?3 AND (c.started < ?4 OR c.n < ?5) " \
    "AND (?6 IS NULL OR c.status = ?6) "
#define NEWEST_FIRST "ORDER BY c.started DESC, c.n DESC LIMIT ?8"
#define MARKED_CALLS(table, mark)                                                                          \
    "SELECT " CALL_FIELDS " FROM " table " x CROSS JOIN calls c ON c.n = x.n "                             \
    "LEFT JOIN recordings r ON r.call = c.id WHERE x.business = ?1 AND x.started BETWEEN ?2 AND ?3 "       \
    "AND (x.started < ?4 OR x.n < ?5) AND (?6 IS NULL OR c.status = ?6) AND " mark                         \
    " AND (?9 IS NULL OR instr(',' || ?9 || ',', ',' || c.outcome || ',') > 0) AND (?10 IS NULL OR c.caller = ?10) " \
    "AND (NOT ?11 OR " CALL_ASKED_TIME ") ORDER BY x.started DESC, x.n DESC LIMIT ?8"
    const auto read = [&](Query &query, const QString &narrowest) {
        query.bindAll(f.business, span.from, span.to, place.before, place.last, shape::orNull(f.status),
            shape::orNull(narrowest), place.most);
        if (!f.tag.isEmpty() || (f.askedTime && f.caller.isEmpty()))
            query.bindAll(shape::orNull(f.outcome), shape::orNull(f.caller), f.askedTime);
        else if (!f.caller.isEmpty())
            query.bindAll(shape::orNull(f.outcome), f.askedTime);
        while (query.step())
            take(query);
    };
    if (!f.tag.isEmpty()) {
        Query query{db, MARKED_CALLS("call_tags", "x.tag = ?7")};
        read(query, f.tag);
    } else if (!f.caller.isEmpty()) {
        Query query{db,
            LISTED_CALLS
            "AND c.caller = ?7 AND (?9 IS NULL OR instr(',' || ?9 || ',', ',' || c.outcome || ',') > 0) "
            "AND (NOT ?10 OR " CALL_ASKED_TIME ") " NEWEST_FIRST};
        read(query, f.caller);
    } else if (f.askedTime) {
        Query query{db, MARKED_CALLS("times_asked", "?7 IS NULL")};
        read(query, {});
    } else if (f.outcome.contains(u',')) {
        Query query{db, LISTED_CALLS "AND instr(',' || ?7 || ',', ',' || c.outcome || ',') > 0 " NEWEST_FIRST};
        read(query, f.outcome);
    } else if (!f.outcome.isEmpty()) {
        Query query{db, LISTED_CALLS "AND c.outcome = ?7 " NEWEST_FIRST};
        read(query, f.outcome);
    } else {
        Query query{db, LISTED_CALLS "AND ?7 IS NULL " NEWEST_FIRST};
        read(query, {});
    }
}

bool isWithin(const ReadStore::CallFilter &f, const QDateTime &utc)
{
    if (!f.weekHour)
        return true;
    const QDateTime local = utc.toTimeZone(f.weekHour->zone);
    return local.date().dayOfWeek() == f.weekHour->weekday && local.time().hour() == f.weekHour->hour;
}
} // namespace

Result<QJsonObject> ReadStore::calls(const CallFilter &f)
{
    if (f.weekHour && (!f.from.isValid() || !f.to.isValid() || f.from.daysTo(f.to) > MostInsightDays))
        return failure(Fault::InvalidInput,
            QObject::tr("An hour of the week is of a time: “from” and “to”, %1 days apart at most")
                .arg(MostInsightDays));
    return f.text.trimmed().isEmpty() ? listedCalls(f) : foundCalls(f);
}

/// By when they began, newest first.
Result<QJsonObject> ReadStore::listedCalls(const CallFilter &f)
{
    const qint64 last = shape::fromCursor(f.page.before);
    qint64 before = INT64_MAX;
    if (last != INT64_MAX) {
        Query began{*m_db, "SELECT started FROM calls WHERE n = ?"};
        before = began.bind(last).step() ? began.number(0) : -1;        // of a call that is gone nothing is known
    }
    QList<QJsonObject> rows;
    QList<qint64> keys;
    for (const Span &span : spansOf(f)) {
        if (rows.size() > f.page.limit)
            break;
        readSpan(*m_db, f, {span.from, std::min(before, span.to)}, {before, last, f.page.limit + 1 - rows.size()},
            [&](const Query &query) {
                rows.append(callOf(query));
                keys.append(query.number(13));
            });
    }
    return shape::page(*m_db, rows, f.page.limit, [&](qsizetype i) { return keys.at(i); });
}

#define FOUND_CALLS                                                                                                  \
    "AND c.business = ?3 AND (?4 IS NULL OR c.status = ?4) "                                                          \
    "AND (?5 IS NULL OR instr(',' || ?5 || ',', ',' || c.outcome || ',') > 0) AND (?6 IS NULL OR c.caller = ?6) "    \
    "AND (?7 IS NULL OR c.started >= ?7) AND (?8 IS NULL OR c.started < ?8) "                                         \
    "AND (?9 IS NULL OR EXISTS (SELECT 1 FROM call_tags x WHERE x.n = c.n AND x.tag = ?9)) "                          \
    "AND (NOT ?10 OR " CALL_ASKED_TIME ") "

/// What the owner wrote beside calls: few rows, each of another call.
QMap<qint64, QJsonObject> ReadStore::foundNotes(const CallFilter &f)
{
    QMap<qint64, QJsonObject> found;
    Query query{*m_db,
        "SELECT " CALL_FIELDS ", snippet(call_notes_text, 0, '\x02', '\x03', '…', 12) "
        "FROM call_notes_text JOIN calls c ON c.n = call_notes_text.rowid LEFT JOIN recordings r ON r.call = c.id "
        "WHERE call_notes_text MATCH ?1 AND call_notes_text.rowid < ?2 " FOUND_CALLS
        "ORDER BY call_notes_text.rowid DESC"};
    query.bindAll(shape::wordsMatch(f.text), shape::fromCursor(f.page.before), f.business, shape::orNull(f.status),
        shape::orNull(f.outcome), shape::orNull(f.caller), f.from, f.to, shape::orNull(f.tag), f.askedTime);
    while (found.size() <= f.page.limit && query.step()) {
        if (!isWithin(f, query.time(8)))
            continue;
        QJsonObject row = callOf(query);
        row.insert(u"hit"_s, query.text(19));
        found.insert(query.number(13), row);
    }
    return found;
}

/// By row id, newest first: ranking by relevance would read every hit of a common word.
Result<QJsonObject> ReadStore::foundCalls(const CallFilter &f)
{
    const qint64 before
        = std::min(shape::fromCursor(f.page.before), INT64_MAX / schema::turnsOfACall) * schema::turnsOfACall;
    QList<QJsonObject> rows;
    QList<qint64> keys;
    QMap<qint64, QJsonObject> noted = foundNotes(f);
    const auto takeNotesFrom = [&](qint64 key) {
        while (!noted.isEmpty() && noted.lastKey() >= key) {
            keys.append(noted.lastKey());
            rows.append(noted.take(noted.lastKey()));
        }
    };
    QSet<qint64> seen;                          // several lines of a call may hit: its newest is shown
    Query query{*m_db,
        "SELECT " CALL_FIELDS ", snippet(turns_text, 0, '\x02', '\x03', '…', 12) "
        "FROM turns_text JOIN calls c ON c.n = turns_text.rowid / 65536 " // a turn's row id begins with its call's
        "LEFT JOIN recordings r ON r.call = c.id WHERE turns_text MATCH ?1 AND turns_text.rowid < ?2 " FOUND_CALLS
        "ORDER BY turns_text.rowid DESC"};
    query.bindAll(shape::saidMatch(f.text), before, f.business, shape::orNull(f.status), shape::orNull(f.outcome),
        shape::orNull(f.caller), f.from, f.to, shape::orNull(f.tag), f.askedTime);
    while (rows.size() <= f.page.limit && query.step()) {
        const qint64 key = query.number(13);
        if (seen.contains(key) || !isWithin(f, query.time(8)))
            continue;
        seen.insert(key);
        const bool isNoted = noted.contains(key);
        takeNotesFrom(key);
        if (isNoted || rows.size() > f.page.limit)
            continue;
        QJsonObject row = callOf(query);
        row.insert(u"hit"_s, query.text(19));
        rows.append(row);
        keys.append(key);
    }
    if (rows.size() <= f.page.limit)
        takeNotesFrom(0);
    rows.resize(std::min<qsizetype>(rows.size(), f.page.limit + 1));
    return shape::page(*m_db, rows, f.page.limit, [&](qsizetype i) { return keys.at(i); });
}

/// The words in use, the most used first.
Result<QJsonObject> ReadStore::tags(const QString &business)
{
    constexpr int most = 200;
    QList<QJsonObject> rows;
    Query query{*m_db,
        "SELECT tag, count(*) FROM call_tags WHERE business = ? GROUP BY tag ORDER BY count(*) DESC, tag LIMIT ?"};
    for (query.bindAll(business, most); query.step();)
        rows.append({{u"tag"_s, query.text(0)}, {u"calls"_s, query.number(1)}});
    return shape::page(*m_db, rows, most, [](qsizetype) { return 0; });
}

Result<QJsonObject> ReadStore::call(const QString &business, const QString &id)
{
    QJsonObject call;
    {
        Query query{*m_db, "SELECT " CALL_FIELDS CALL_SOURCE "WHERE c.id = ? AND c.business = ?"};
        query.bindAll(id, business);
        if (!query.step()) {
            if (auto error = m_db->takeFailure())
                return tl::unexpected{*error};
            return failure(Fault::NotFound, QObject::tr("There is no such call"));
        }
        call = callOf(query);
    }
    QJsonArray turns, timeline, appointments;
    Query said{*m_db, "SELECT i, speaker, said, at, interrupted FROM turns WHERE call = ? ORDER BY i LIMIT 2000"};
    for (said.bind(id); said.step();)
        turns.append(QJsonObject{{u"index"_s, said.number(0)}, {u"role"_s, said.text(1)}, {u"text"_s, said.text(2)},
            {u"at"_s, shape::time(said.time(3))}, {u"interrupted"_s, said.number(4) == 1},
            {u"unspoken"_s, said.number(4) == 2}});
    Query happened{*m_db, "SELECT kind, text, at FROM timeline WHERE call = ? ORDER BY n LIMIT 2000"};
    for (happened.bind(id); happened.step();)
        timeline.append(QJsonObject{
            {u"kind"_s, happened.text(0)}, {u"text"_s, happened.text(1)}, {u"at"_s, shape::time(happened.time(2))}});
    Query booked{*m_db, "SELECT " APPOINTMENT_FIELDS " FROM appointments WHERE call = ? ORDER BY n LIMIT 50"};
    for (booked.bind(id); booked.step();)
        appointments.append(shape::appointment(booked));
    Query used{*m_db,
        "SELECT requests, prompt_tokens, cached_tokens, completion_tokens, unpriced FROM model_use WHERE call = ?"};
    used.bind(id);
    if (used.step())
        call.insert(u"model_use"_s,
            QJsonObject{{u"requests"_s, used.number(0)}, {u"prompt_tokens"_s, used.number(1)},
                {u"cached_tokens"_s, used.number(2)}, {u"completion_tokens"_s, used.number(3)},
                {u"unpriced_requests"_s, used.number(4)}});
    Query caller{*m_db, "SELECT blocked FROM customers WHERE id = ?"};
    caller.bind(call.value(u"customer").toString());
    call.insert(u"caller_blocked"_s, caller.step() && caller.number(0) != 0);
    QJsonArray costs;
    Query spent{*m_db, "SELECT kind, currency, nano FROM costs WHERE call = ? ORDER BY kind, currency"};
    for (spent.bind(id); spent.step();)
        costs.append(QJsonObject{{u"kind"_s, spent.text(0)}, {u"currency"_s, spent.text(1)},
            {u"amount"_s, Money::decimalOfNano(spent.number(2))}});
    call.insert(u"costs"_s, costs);
    call.insert(u"turns"_s, turns);
    call.insert(u"timeline"_s, timeline);
    call.insert(u"appointments"_s, appointments);
    if (const auto file = recording(business, id))
        call.insert(u"recording_file"_s,
            QJsonObject{{u"state"_s, file->state}, {u"format"_s, file->format}, {u"sha256"_s, file->sha256},
                {u"bytes"_s, file->bytes}, {u"seconds"_s, double(file->milliseconds) / 1000}});
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    return call;
}

Result<RecordingRow> ReadStore::recording(const QString &business, const QString &callId)
{
    Query q{*m_db,
        "SELECT r.call, r.recording, r.format, r.state, r.file, r.sha256, r.bytes, r.ms FROM recordings r JOIN calls c "
        "ON c.id = r.call "
        "WHERE r.call = ? AND c.business = ?"};
    q.bindAll(callId, business);
    if (!q.step())
        return failure(Fault::NotFound, QObject::tr("There is no recording of this call"));
    return RecordingRow{
        CallId{q.text(0)}, q.text(1), q.text(2), q.text(3), q.text(4), q.text(5), q.number(6), q.number(7)};
}
} // namespace cloudgreet
