// SPDX-License-Identifier: GPL-3.0-or-later
// What is deleted: for good by the owner, and old rows by themselves, in slices.
#include "callcache.h"
#include "database.h"
#include "store/sqlitestore.h"

namespace cloudgreet {
namespace {
const QString wordsDeleted = u"words_deleted"_s, notesDeleted = u"notes_deleted"_s;
constexpr int pagesAtOnce = 64;
} // namespace

QList<KeptRecording> SqliteStore::keptRecordings(const QString &afterCall, int most)
{
    QList<KeptRecording> kept;
    Query q{*m_db,
        "SELECT r.call, c.business, c.started, r.file FROM recordings r INDEXED BY recordings_here JOIN calls c ON "
        "c.id = r.call "
        "WHERE r.state = 'here' AND r.call > ? ORDER BY r.call LIMIT ?"};
    for (q.bindAll(afterCall.isNull() ? u""_s : afterCall, most); q.step();)
        kept.append({CallId{q.text(0)}, BusinessId{q.text(1)}, q.time(2), q.text(3)});
    return kept;
}

void SqliteStore::removeCall(const CallRecord &call, const QDateTime &now)
{
    const QString id = call.id.text();
    writeCalls();
    m_calls->clear();
    Query{*m_db, "DELETE FROM turns WHERE call = ?"}.bind(id).run();
    Query{*m_db, "DELETE FROM timeline WHERE call = ?"}.bind(id).run();
    Query{*m_db, "DELETE FROM model_use WHERE call = ?"}.bind(id).run();
    Query{*m_db, "DELETE FROM tool_answers WHERE call = ?"}.bind(id).run();
    Query{*m_db, "DELETE FROM questions WHERE call = ?"}.bind(id).run();
    Query{*m_db, "DELETE FROM holds WHERE call = ?"}.bind(id).run();
    Query{*m_db, "DELETE FROM recordings WHERE call = ?"}.bind(id).run();
    Query{*m_db, "DELETE FROM attention WHERE call = ?"}.bind(id).run();
    Query{*m_db, "DELETE FROM early_events WHERE leg = ?"}.bind(call.leg.control).run();
    Query{*m_db, "DELETE FROM outbox WHERE state = 0 AND kind = 'recording.fetch' AND lane = 'recording:' || ?"}
        .bind(id)
        .run();
    // Consoles were told what was said while the call was on, and how it ended soon after.
    const QDateTime last = (call.endedUtc.isValid() ? call.endedUtc : now).addSecs(3600);
    Query{*m_db, "DELETE FROM event_journal WHERE at BETWEEN ? AND ? AND business = ? AND instr(payload, ?) > 0"}
        .bindAll(call.startedUtc, last, call.business.text(), id).run();
    Query{*m_db, "UPDATE appointments SET call = NULL WHERE call = ?"}.bind(id).run();
    Query{*m_db, "DELETE FROM call_notes WHERE n = (SELECT n FROM calls WHERE id = ?)"}.bind(id).run();
    Query{*m_db, "DELETE FROM call_tags WHERE n = (SELECT n FROM calls WHERE id = ?)"}.bind(id).run();
    Query{*m_db,
        "DELETE FROM times_asked WHERE (business, started, n) = (SELECT business, started, n FROM calls WHERE id = ?)"}
        .bind(id).run();
    if (call.caller)
        Query{*m_db, "UPDATE messages SET call = NULL WHERE business = ? AND peer = ? AND call = ?"}
            .bindAll(call.business.text(), call.caller->e164(), id).run();
    Query{*m_db, "UPDATE customers SET calls = max(calls - 1, 0) WHERE id = ?"}.bind(call.customer.text()).run();
    Query{*m_db, "DELETE FROM calls WHERE id = ?"}.bind(id).run();
    Query{*m_db, "INSERT OR IGNORE INTO tombstones (call, at) VALUES (?, ?)"}.bindAll(id, now).run();
    saveSetting(wordsDeleted, u"begin"_s);
    saveSetting(notesDeleted, u"begin"_s);
}

/// A full-text index keeps deleted words in its older pages until those are merged: that is done in slices.
/// `merge`: what asks the index for one; `name`: where is kept how far it got. True: there is more to merge.
bool SqliteStore::mergeIndex(const char *merge, const QString &name)
{
    const QString state = setting(name);
    if (state.isEmpty())
        return false;
    const int before = m_db->totalChanges();
    Query{*m_db, merge}.bind(state == u"begin"_s ? -pagesAtOnce : pagesAtOnce).run();
    const bool done = state != u"begin"_s && m_db->totalChanges() - before < 2;     // as FTS5 documents it
    saveSetting(name, done ? u""_s : u"going"_s);
    return !done;
}

bool SqliteStore::mergeWords()
{
    const bool turns = mergeIndex("INSERT INTO turns_text(turns_text, rank) VALUES ('merge', ?)", wordsDeleted);
    const bool notes
        = mergeIndex("INSERT INTO call_notes_text(call_notes_text, rank) VALUES ('merge', ?)", notesDeleted);
    return turns || notes;
}

int SqliteStore::prune(const QDateTime &now, int most)
{
    int gone = 0;
    const auto slice = [&](const char *sql, const QDateTime &before) {
        Query{*m_db, sql}.bindAll(before, most).run();
        gone += m_db->changes();
    };
    slice("DELETE FROM webhooks_seen WHERE (source, id) IN (SELECT source, id FROM webhooks_seen WHERE at < ? LIMIT ?)",
        now.addDays(-7));
    slice(
        "DELETE FROM event_journal WHERE seq IN (SELECT seq FROM event_journal WHERE at < ? LIMIT ?)", now.addDays(-7));
    slice("DELETE FROM early_events WHERE n IN (SELECT n FROM early_events WHERE at < ? LIMIT ?)", now.addSecs(-3600));
    slice("DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE state IN (2, 4, 5) AND made < ? LIMIT ?)",
        now.addDays(-90));
    slice("DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE state > 1 AND kind IN ('calendar.sync', "
          "'calendar.list', "
          "'calendar.event') AND made < ? LIMIT ?)",
        now.addDays(-1));
    slice(
        "DELETE FROM calendar_busy WHERE n IN (SELECT n FROM calendar_busy WHERE finish < ? LIMIT ?)", now.addDays(-2));
    return mergeWords() ? most : gone;
}
} // namespace cloudgreet
