// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcache.h"
#include "database.h"
#include "schema.h"
#include "store/sqlitestore.h"

namespace cloudgreet {
namespace {
#define CALL_COLUMNS                                                                                             \
    "id, business, control, leg, session, caller_text, caller, called, customer, caller_name, status, outcome, " \
    "started, "                                                                                                  \
    "answered, ended, summary, state"

CallRecord callOf(const Query &q)
{
    auto called = PhoneNumber::parse(q.text(7));
    CallRecord call{.id = CallId{q.text(0)},
        .business = BusinessId{q.text(1)},
        .leg = {q.text(2), q.text(3), q.text(4)},
        .from = q.text(5),
        .caller = {},
        .called = *called,
        .customer = CustomerId{q.text(8)},
        .callerName = q.text(9),
        .status = callStatus(q.text(10)).value_or(CallStatus::Ended),
        .outcome = callOutcome(q.text(11)).value_or(CallOutcome::Failed),
        .startedUtc = q.time(12),
        .answeredUtc = q.time(13),
        .endedUtc = q.time(14),
        .summary = q.text(15),
        .state = callState(q.json(16))};
    if (auto caller = PhoneNumber::parse(q.text(6)))
        call.caller = *caller;
    return call;
}

} // namespace

/// Known before, or read now and known from here on.
std::optional<CallRecord> SqliteStore::knownCall(Query &query)
{
    if (!query.step())
        return {};
    if (auto known = m_calls->find(CallId{query.text(0)}))
        return known;
    CallRecord call = callOf(query);
    m_calls->know(call);
    return call;
}

void SqliteStore::insertCall(const CallRecord &c)
{
    Query{*m_db, "INSERT INTO calls (" CALL_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"}
        .bindAll(c.id.text(), c.business.text(), c.leg.control, c.leg.leg, c.leg.session, c.from,
            c.caller ? c.caller->e164() : QString{}, c.called.e164(), c.customer.text(), c.callerName, toText(c.status),
            toText(c.outcome), c.startedUtc, c.answeredUtc, c.endedUtc, c.summary, toJson(c.state))
        .run();
    m_calls->know(c);
}

void SqliteStore::saveCall(const CallRecord &call)
{
    m_calls->change(call);
}

void SqliteStore::writeCalls()
{
    for (const auto &[c, stateOnly] : m_calls->takeChanged()) {
        if (stateOnly)
            Query{*m_db, "UPDATE calls SET state = ? WHERE id = ?"}.bindAll(toJson(c.state), c.id.text()).run();
        else
            Query{*m_db,
                "UPDATE calls SET customer = ?, caller_name = ?, status = ?, outcome = ?, answered = ?, ended = ?, "
                "summary = ?, state = ? WHERE id = ?"}
                .bindAll(c.customer.text(), c.callerName, toText(c.status), toText(c.outcome), c.answeredUtc,
                    c.endedUtc, c.summary, toJson(c.state), c.id.text())
                .run();
    }
}

std::optional<CallRecord> SqliteStore::call(const CallId &id)
{
    if (auto known = m_calls->find(id); known && !m_db->failed())
        return known;
    Query query{*m_db, "SELECT " CALL_COLUMNS " FROM calls WHERE id = ?"};
    return knownCall(query.bind(id.text()));
}

std::optional<CallRecord> SqliteStore::callByControl(const QString &controlId)
{
    if (auto known = m_calls->findByControl(controlId); known && !m_db->failed())
        return known;
    Query query{*m_db, "SELECT " CALL_COLUMNS " FROM calls WHERE control = ?"};
    return knownCall(query.bind(controlId));
}

std::optional<CallRecord> SqliteStore::callBySession(const QString &session)
{
    Query query{*m_db, "SELECT " CALL_COLUMNS " FROM calls WHERE session = ? ORDER BY n LIMIT 1"};
    return knownCall(query.bind(session));
}

QList<CallId> SqliteStore::openCalls()
{
    writeCalls();                               // their status is asked for
    QList<CallId> open;
    Query query{*m_db, "SELECT id FROM calls WHERE status <> 'ended' ORDER BY n"};
    while (query.step())
        open.append(CallId{query.text(0)});
    return open;
}

int SqliteStore::callsSince(
    const BusinessId &business, const PhoneNumber &caller, const QDateTime &since, const CallId &besides)
{
    Query query{*m_db, "SELECT count(*) FROM calls WHERE business = ? AND caller = ? AND started >= ? AND id <> ?"};
    query.bindAll(business.text(), caller.e164(), since, besides.text());
    return query.step() ? int(query.number(0)) : 0;
}

Turn SqliteStore::addTurn(const CallId &call, Speaker speaker, const QString &text, const QDateTime &at)
{
    qint64 callRow = 0, index = 0;
    {
        Query query{*m_db,
            "SELECT c.n, (SELECT coalesce(max(t.i), -1) + 1 FROM turns t WHERE t.call = c.id) FROM calls c WHERE c.id "
            "= ?"};
        query.bind(call.text());
        if (query.step())
            callRow = query.number(0), index = query.number(1);
    }
    const qint64 row = callRow * schema::turnsOfACall + index;
    Query{*m_db, "INSERT INTO turns (n, call, i, speaker, said, at) VALUES (?, ?, ?, ?, ?, ?)"}
        .bindAll(row, call.text(), index, toText(speaker), text, at).run();
    m_turnsAdded.append(row);
    return {index, speaker, text, at, false};
}

void SqliteStore::markInterrupted(const CallId &call)
{
    Query{*m_db, "UPDATE turns SET interrupted = 1 WHERE call = ?1 AND i = "
                 "(SELECT max(i) FROM turns WHERE call = ?1 AND speaker <> 'caller')"}
        .bind(call.text()).run();
}

void SqliteStore::markUnspoken(const CallId &call, const QString &text)
{
    Query{*m_db, "UPDATE turns SET interrupted = 2 WHERE call = ?1 AND i = "
                 "(SELECT max(i) FROM turns WHERE call = ?1 AND speaker <> 'caller' AND said = ?2)"}
        .bindAll(call.text(), text).run();
}

void SqliteStore::addModelUse(const CallId &call, const model::Usage &usage, bool priced)
{
    Query{*m_db,
        "INSERT INTO model_use (call, requests, prompt_tokens, cached_tokens, completion_tokens, unpriced) VALUES (?, "
        "1, ?, ?, ?, ?) "
        "ON CONFLICT (call) DO UPDATE SET requests = requests + 1, prompt_tokens = prompt_tokens + "
        "excluded.prompt_tokens, "
        "cached_tokens = cached_tokens + excluded.cached_tokens, completion_tokens = completion_tokens + "
        "excluded.completion_tokens, "
        "unpriced = unpriced + excluded.unpriced"}
        .bindAll(call.text(), usage.prompt, usage.cached, usage.completion, priced ? 0 : 1)
        .run();
}

void SqliteStore::addCost(const CostRow &cost)
{
    Query{*m_db, "INSERT INTO costs (call, business, kind, currency, at, nano) VALUES (?, ?, ?, ?, ?, ?) "
                 "ON CONFLICT (call, kind, currency) DO UPDATE SET nano = nano + excluded.nano"}
        .bindAll(cost.call.text(), cost.business.text(), cost.kind, cost.currency, cost.atUtc, cost.nano).run();
}

void SqliteStore::addTimeline(const CallId &call, const QString &kind, const QString &text, const QDateTime &at)
{
    Query{*m_db, "INSERT INTO timeline (call, kind, text, at) VALUES (?, ?, ?, ?)"}
        .bindAll(call.isNull() ? u""_s : call.text(), kind, text, at).run();
}

void SqliteStore::noteTimeAsked(const CallId &call)
{
    Query{*m_db, "INSERT OR IGNORE INTO times_asked SELECT business, started, n FROM calls WHERE id = ?"}
        .bind(call.text()).run();
}

CallRemarks SqliteStore::callRemarks(const CallId &call)
{
    CallRemarks remarks;
    Query noted{*m_db, "SELECT k.notes FROM calls c JOIN call_notes k ON k.n = c.n WHERE c.id = ?"};
    if (noted.bind(call.text()).step())
        remarks.notes = noted.text(0);
    Query tagged{*m_db, "SELECT g.tag FROM calls c JOIN call_tags g ON g.n = c.n WHERE c.id = ?"};
    for (tagged.bind(call.text()); tagged.step();)
        remarks.tags << tagged.text(0);
    remarks.tags.sort(Qt::CaseInsensitive);
    return remarks;
}

void SqliteStore::saveCallRemarks(const CallId &call, const CallRemarks &remarks, const QDateTime &now)
{
    const QString id = call.text();
    if (remarks.notes.isEmpty())
        Query{*m_db, "DELETE FROM call_notes WHERE n = (SELECT n FROM calls WHERE id = ?)"}.bind(id).run();
    else
        Query{*m_db, "INSERT INTO call_notes (n, notes, at) SELECT n, ?2, ?3 FROM calls WHERE id = ?1 "
                     "ON CONFLICT (n) DO UPDATE SET notes = excluded.notes, at = excluded.at"}
            .bindAll(id, remarks.notes, now).run();
    Query{*m_db, "DELETE FROM call_tags WHERE n = (SELECT n FROM calls WHERE id = ?)"}.bind(id).run();
    for (const QString &tag : remarks.tags)
        Query{*m_db, "INSERT OR IGNORE INTO call_tags (business, tag, started, n) "
                     "SELECT business, ?2, started, n FROM calls WHERE id = ?1"}
            .bindAll(id, tag).run();
}

QStringList SqliteStore::tagsInUse(const BusinessId &business)
{
    QStringList tags;
    Query query{*m_db, "SELECT DISTINCT tag FROM call_tags WHERE business = ?"};
    for (query.bind(business.text()); query.step();)
        tags << query.text(0);
    return tags;
}

std::optional<RecordingRow> SqliteStore::recording(const CallId &call)
{
    Query q{*m_db, "SELECT call, recording, format, state, file, sha256, bytes, ms FROM recordings WHERE call = ?"};
    q.bind(call.text());
    if (!q.step())
        return {};
    return RecordingRow{
        CallId{q.text(0)}, q.text(1), q.text(2), q.text(3), q.text(4), q.text(5), q.number(6), q.number(7)};
}

void SqliteStore::saveRecording(const RecordingRow &r)
{
    Query{*m_db,
        "INSERT OR REPLACE INTO recordings (call, recording, format, state, file, sha256, bytes, ms) VALUES (?, ?, ?, "
        "?, ?, ?, ?, ?)"}
        .bindAll(r.call.text(), r.recordingId, r.format, r.state, r.fileName, r.sha256, r.bytes, r.milliseconds)
        .run();
}

std::optional<QJsonObject> SqliteStore::toolAnswer(const CallId &call, const QString &toolCallId)
{
    Query query{*m_db, "SELECT answer FROM tool_answers WHERE call = ? AND tool_call = ?"};
    query.bindAll(call.text(), toolCallId);
    return query.step() ? std::optional{query.json(0)} : std::nullopt;
}

void SqliteStore::saveToolAnswer(const CallId &call, const QString &toolCallId, const QJsonObject &answer)
{
    Query{*m_db, "INSERT OR IGNORE INTO tool_answers (call, tool_call, answer) VALUES (?, ?, ?)"}
        .bindAll(call.text(), toolCallId, answer)
        .run();
}

void SqliteStore::addQuestion(
    const BusinessId &business, const CallId &call, const QString &question, const QDateTime &now)
{
    Query{*m_db, "INSERT INTO questions (business, call, question, at) VALUES (?, ?, ?, ?)"}
        .bindAll(business.text(), call.text(), question, now).run();
}
} // namespace cloudgreet
