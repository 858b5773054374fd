// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"
#include <QObject>

namespace cloudgreet::schema {
namespace {

// Times are UTC milliseconds, money is minor units with its currency, ids are UUIDv7 as text.
constexpr const char *first = R"sql(
CREATE TABLE businesses (id TEXT PRIMARY KEY, name TEXT NOT NULL, config TEXT NOT NULL) STRICT;
CREATE TABLE business_numbers (number TEXT PRIMARY KEY, business TEXT NOT NULL REFERENCES businesses(id)) STRICT, WITHOUT ROWID;

CREATE TABLE webhooks_seen (source TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (source, id)) STRICT, WITHOUT ROWID;
CREATE INDEX webhooks_seen_at ON webhooks_seen(at);
CREATE TABLE early_events (n INTEGER PRIMARY KEY, leg TEXT NOT NULL, at INTEGER NOT NULL, webhook TEXT NOT NULL) STRICT;
CREATE INDEX early_events_leg ON early_events(leg);

CREATE TABLE customers (id TEXT PRIMARY KEY, business TEXT NOT NULL, name TEXT, phone TEXT, email TEXT, address TEXT,
    notes TEXT, language TEXT, blocked INTEGER NOT NULL DEFAULT 0, calls INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE UNIQUE INDEX customers_phone ON customers(business, phone) WHERE phone IS NOT NULL;

CREATE TABLE calls (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, business TEXT NOT NULL, control TEXT NOT NULL UNIQUE,
    leg TEXT, session TEXT, caller_text TEXT, caller TEXT, called TEXT NOT NULL, customer TEXT, caller_name TEXT,
    status TEXT NOT NULL, outcome TEXT NOT NULL, started INTEGER NOT NULL, answered INTEGER, ended INTEGER, summary TEXT,
    state TEXT NOT NULL) STRICT;
CREATE INDEX calls_session ON calls(session);
CREATE INDEX calls_business ON calls(business, started);
CREATE INDEX calls_outcome ON calls(business, outcome, started);
CREATE INDEX calls_caller ON calls(business, caller, started);
CREATE INDEX calls_open ON calls(status) WHERE status <> 'ended';

CREATE TABLE turns (n INTEGER PRIMARY KEY, call TEXT NOT NULL, i INTEGER NOT NULL, speaker TEXT NOT NULL, said TEXT NOT NULL,
    at INTEGER NOT NULL, interrupted INTEGER NOT NULL DEFAULT 0, UNIQUE (call, i)) STRICT;
CREATE VIRTUAL TABLE turns_text USING fts5(said, content='turns', content_rowid='n', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER turns_added AFTER INSERT ON turns BEGIN INSERT INTO turns_text(rowid, said) VALUES (new.n, new.said); END;
CREATE TRIGGER turns_removed AFTER DELETE ON turns BEGIN
    INSERT INTO turns_text(turns_text, rowid, said) VALUES ('delete', old.n, old.said); END;
CREATE TABLE timeline (n INTEGER PRIMARY KEY, call TEXT NOT NULL, kind TEXT NOT NULL, text TEXT, at INTEGER NOT NULL) STRICT;
CREATE INDEX timeline_call ON timeline(call);

CREATE TABLE timers (n INTEGER PRIMARY KEY, owner TEXT NOT NULL, name TEXT NOT NULL, due INTEGER NOT NULL, payload TEXT,
    UNIQUE (owner, name)) STRICT;
CREATE INDEX timers_due ON timers(due);

CREATE TABLE outbox (id INTEGER PRIMARY KEY, business TEXT NOT NULL, kind TEXT NOT NULL, lane TEXT NOT NULL, key TEXT NOT NULL UNIQUE,
    payload TEXT NOT NULL, due INTEGER NOT NULL, valid_until INTEGER, started INTEGER, attempts INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 0, last_error TEXT, made INTEGER NOT NULL) STRICT;
CREATE INDEX outbox_open ON outbox(lane, id) WHERE state < 2;
CREATE INDEX outbox_due ON outbox(due) WHERE state = 0;

CREATE TABLE event_journal (seq INTEGER PRIMARY KEY AUTOINCREMENT, business TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL,
    at INTEGER NOT NULL) STRICT;
CREATE INDEX event_journal_at ON event_journal(at);

CREATE TABLE appointments (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, business TEXT NOT NULL, call TEXT, customer TEXT, service TEXT NOT NULL,
    service_name TEXT NOT NULL, staff TEXT NOT NULL, staff_name TEXT, state TEXT NOT NULL, start INTEGER NOT NULL,
    finish INTEGER NOT NULL, busy_until INTEGER NOT NULL, customer_name TEXT, customer_phone TEXT, email TEXT, address TEXT, notes TEXT,
    calendar_event TEXT, on_calendar INTEGER NOT NULL DEFAULT 0, revision INTEGER NOT NULL DEFAULT 1, created INTEGER NOT NULL,
    saga TEXT) STRICT;
CREATE INDEX appointments_start ON appointments(business, start);
CREATE INDEX appointments_phone ON appointments(business, customer_phone, start);
CREATE INDEX appointments_provisional ON appointments(business) WHERE state = 'provisional';
CREATE INDEX appointments_call ON appointments(call);
-- Slot exclusivity: five minutes of a person belong to one appointment.
CREATE TABLE slot_cells (staff TEXT NOT NULL, cell INTEGER NOT NULL, appointment TEXT NOT NULL,
    PRIMARY KEY (staff, cell)) STRICT, WITHOUT ROWID;
CREATE INDEX slot_cells_appointment ON slot_cells(appointment);
-- What a call is being offered is kept from other calls for two minutes.
CREATE TABLE holds (n INTEGER PRIMARY KEY, business TEXT NOT NULL, call TEXT NOT NULL, staff TEXT NOT NULL, start INTEGER NOT NULL,
    finish INTEGER NOT NULL, until INTEGER NOT NULL) STRICT;
CREATE INDEX holds_call ON holds(call);
CREATE INDEX holds_until ON holds(until);
CREATE TABLE calendar_busy (n INTEGER PRIMARY KEY, business TEXT NOT NULL, staff TEXT NOT NULL, start INTEGER NOT NULL, finish INTEGER NOT NULL) STRICT;
CREATE INDEX calendar_busy_start ON calendar_busy(business, start);
CREATE TABLE calendar_accounts (business TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE messages (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, business TEXT NOT NULL, direction INTEGER NOT NULL, kind TEXT NOT NULL,
    peer TEXT NOT NULL, ours TEXT NOT NULL, body TEXT NOT NULL, status TEXT NOT NULL, provider_id TEXT, error TEXT, call TEXT,
    appointment TEXT, at INTEGER NOT NULL) STRICT;
CREATE INDEX messages_peer ON messages(business, peer, at);
CREATE INDEX messages_provider ON messages(provider_id) WHERE provider_id IS NOT NULL;
CREATE TABLE opt_outs (business TEXT NOT NULL, phone TEXT NOT NULL, out INTEGER NOT NULL, source TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (business, phone)) STRICT, WITHOUT ROWID;

CREATE TABLE fees (appointment TEXT PRIMARY KEY, business TEXT NOT NULL, minor INTEGER NOT NULL, currency TEXT NOT NULL, state TEXT NOT NULL,
    provider_id TEXT, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX fees_at ON fees(business, at);
CREATE TABLE attention (id INTEGER PRIMARY KEY, business TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, detail TEXT, call TEXT,
    appointment TEXT, outbox INTEGER, at INTEGER NOT NULL, resolved INTEGER) STRICT;
CREATE INDEX attention_open ON attention(business, id) WHERE resolved IS NULL;
CREATE TABLE recordings (call TEXT PRIMARY KEY, recording TEXT, format TEXT, state TEXT NOT NULL, file TEXT, sha256 TEXT,
    bytes INTEGER NOT NULL DEFAULT 0, ms INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE tool_answers (call TEXT NOT NULL, tool_call TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (call, tool_call)) STRICT, WITHOUT ROWID;
CREATE TABLE questions (n INTEGER PRIMARY KEY, business TEXT NOT NULL, call TEXT, question TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE TABLE tokens (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, hash TEXT NOT NULL UNIQUE, role TEXT NOT NULL, businesses TEXT NOT NULL,
    made INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE host_settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
)sql";

// A turn's row id begins with its call's (SqliteStore::addTurn), so that the hits of a search come call by call
// although calls run side by side. The words enter the full-text index when their transaction commits, all at once
// (SqliteStore::commit): a trigger would have the index flush its pages at every later statement of the transaction
// that opens a savepoint of its own.
constexpr const char *second = R"sql(
DROP TRIGGER turns_added;
DROP TRIGGER turns_removed;
DROP TABLE turns_text;
ALTER TABLE turns RENAME TO turns_before;
CREATE TABLE turns (n INTEGER PRIMARY KEY, call TEXT NOT NULL, i INTEGER NOT NULL, speaker TEXT NOT NULL, said TEXT NOT NULL,
    at INTEGER NOT NULL, interrupted INTEGER NOT NULL DEFAULT 0, UNIQUE (call, i)) STRICT;
INSERT INTO turns SELECT c.n * 65536 + t.i, t.call, t.i, t.speaker, t.said, t.at, t.interrupted FROM turns_before t JOIN calls c ON c.id = t.call;
DROP TABLE turns_before;
CREATE VIRTUAL TABLE turns_text USING fts5(said, content='turns', content_rowid='n', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
INSERT INTO turns_text(turns_text) VALUES ('rebuild');
CREATE TRIGGER turns_removed AFTER DELETE ON turns BEGIN
    INSERT INTO turns_text(turns_text, rowid, said) VALUES ('delete', old.n, old.said); END;
)sql";

// What a call's model has used, for its costs.
constexpr const char *third = R"sql(
CREATE TABLE model_use (call TEXT PRIMARY KEY, requests INTEGER NOT NULL, prompt_tokens INTEGER NOT NULL, cached_tokens INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql";

// Calendars of an account, how far each was read, and what stands in it. What was once found busy and never let go
// again goes.
constexpr const char *fourth = R"sql(
CREATE TABLE calendars (business TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, is_primary INTEGER NOT NULL, may_write INTEGER NOT NULL,
    may_read INTEGER NOT NULL, busy INTEGER NOT NULL, written INTEGER NOT NULL, sync_token TEXT, round INTEGER NOT NULL, again INTEGER NOT NULL,
    synced INTEGER, problem TEXT, channel TEXT, resource TEXT, address TEXT, channel_until INTEGER, PRIMARY KEY (business, id)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX calendars_channel ON calendars(channel) WHERE channel IS NOT NULL;
DROP TABLE calendar_busy;
CREATE TABLE calendar_busy (n INTEGER PRIMARY KEY, business TEXT NOT NULL, staff TEXT NOT NULL, start INTEGER NOT NULL, finish INTEGER NOT NULL,
    calendar TEXT, event TEXT, round INTEGER NOT NULL DEFAULT 0, until INTEGER) STRICT;
CREATE INDEX calendar_busy_start ON calendar_busy(business, start);
CREATE UNIQUE INDEX calendar_busy_event ON calendar_busy(business, calendar, event) WHERE event IS NOT NULL;
CREATE TABLE appointment_events (appointment TEXT PRIMARY KEY, calendar TEXT NOT NULL, etag TEXT, updated INTEGER,
    round INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE INDEX appointment_events_calendar ON appointment_events(calendar);
ALTER TABLE calendar_accounts ADD COLUMN connected INTEGER;
ALTER TABLE calendar_accounts ADD COLUMN problem TEXT;
)sql";

// What Stripe tells of a business; and conversations, so that a list of them never has to look through all texts.
// Triggers keep those: a text is written and changed in several places, and none of them can forget the other table.
constexpr const char *billing = R"sql(
CREATE TABLE billing_accounts (business TEXT PRIMARY KEY, subscription TEXT, status TEXT, status_at INTEGER, period_end INTEGER,
    reconciled INTEGER, report TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX fees_provider ON fees(business, provider_id) WHERE provider_id IS NOT NULL;
CREATE INDEX messages_business ON messages(business, n);
DROP INDEX messages_peer;
CREATE INDEX messages_peer ON messages(business, peer, n);
CREATE TABLE conversations (business TEXT NOT NULL, peer TEXT NOT NULL, last INTEGER NOT NULL, texts INTEGER NOT NULL, unread INTEGER NOT NULL,
    failed INTEGER NOT NULL, PRIMARY KEY (business, peer)) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_last ON conversations(business, last);
INSERT INTO conversations SELECT business, peer, max(n), count(*), 0, sum(status = 'failed') FROM messages GROUP BY business, peer;
CREATE TRIGGER messages_added AFTER INSERT ON messages BEGIN
    INSERT INTO conversations VALUES (new.business, new.peer, new.n, 1, new.direction = 0, new.status = 'failed')
    ON CONFLICT (business, peer) DO UPDATE SET last = excluded.last, texts = texts + 1, unread = unread + excluded.unread,
        failed = failed + excluded.failed; END;
CREATE TRIGGER messages_settled AFTER UPDATE OF status ON messages WHEN (old.status = 'failed') <> (new.status = 'failed') BEGIN
    UPDATE conversations SET failed = failed + (new.status = 'failed') - (old.status = 'failed') WHERE business = new.business AND peer = new.peer; END;
)sql";

// What was deleted for good stays so when an older backup is restored.
constexpr const char *deletion = R"sql(
CREATE TABLE tombstones (call TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX recordings_here ON recordings(call) WHERE state = 'here';
CREATE INDEX questions_call ON questions(call);
UPDATE outbox SET payload = '{}' WHERE state > 1 AND kind LIKE 'call.%';
)sql";

// What consoles search and count: people and appointments by any word or the digits of a number, texts by what they
// say; and what the insights read without touching a call's row. An index by triggers, unlike the turns': these rows
// come once a call, not at every word.
#define PHONE_WORDS(row, column)                                                                                     \
    "substr(coalesce(" row "." column ", ''), 2) || ' ' || substr(coalesce(" row "." column ", ''), -10) || ' ' || " \
    "substr(coalesce(" row "." column ", ''), -7) || ' ' || substr(coalesce(" row "." column ", ''), -4)"
#define CUSTOMER_WORDS(row)                                                                    \
    "coalesce(" row ".name, '') || ' ' || coalesce(" row ".email, '') || ' ' || coalesce(" row \
    ".address, '') || ' ' || "                                                                 \
    "coalesce(" row ".notes, '') || ' ' || " PHONE_WORDS(row, "phone")
#define APPOINTMENT_WORDS(row)                                                                   \
    "coalesce(" row ".customer_name, '') || ' ' || " row ".service_name || ' ' || coalesce(" row \
    ".notes, '') || ' ' || "                                                                     \
    "coalesce(" row ".address, '') || ' ' || " PHONE_WORDS(row, "customer_phone")
#define SEARCHED(table, columns, words)                                                                              \
    "CREATE VIRTUAL TABLE " table                                                                                    \
    "_text USING fts5(words, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2');\n"                 \
    "INSERT INTO " table "_text(rowid, words) SELECT t.n, " words(                                                   \
        "t") " FROM " table " t;\n"                                                                                  \
             "CREATE TRIGGER " table "_searched AFTER INSERT ON " table " BEGIN\n"                                   \
             "    INSERT INTO " table "_text(rowid, words) VALUES (new.n, " words(                                   \
                 "new") "); END;\n"                                                                                  \
                        "CREATE TRIGGER " table "_reworded AFTER UPDATE OF " columns " ON " table                    \
                        " WHEN " words("old") " <> " words(                                                          \
                            "new") " BEGIN\n"                                                                        \
                                   "    INSERT INTO " table "_text(" table                                           \
                                   "_text, rowid, words) VALUES ('delete', old.n, " words(                           \
                                       "old") ");\n"                                                                 \
                                              "    INSERT INTO " table "_text(rowid, words) VALUES (new.n, " words(  \
                                                  "new") "); END;\n"                                                 \
                                                         "CREATE TRIGGER " table "_forgotten AFTER DELETE ON " table \
                                                         " BEGIN\n"                                                  \
                                                         "    INSERT INTO " table "_text(" table                     \
                                                         "_text, rowid, words) VALUES ('delete', old.n, " words(     \
                                                             "old") "); END;\n"
constexpr const char *searching =
    // A number of its own: VACUUM may give other ones to rows that have none, and the index would point elsewhere.
    "ALTER TABLE customers RENAME TO customers_before;\n"
    "CREATE TABLE customers (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, business TEXT NOT NULL, name TEXT, phone "
    "TEXT, email TEXT, "
    "    address TEXT, notes TEXT, language TEXT, blocked INTEGER NOT NULL DEFAULT 0, calls INTEGER NOT NULL DEFAULT "
    "0) STRICT;\n"
    "INSERT INTO customers SELECT rowid, id, business, name, phone, email, address, notes, language, blocked, calls "
    "FROM customers_before;\n"
    "DROP TABLE customers_before;\n"
    "CREATE UNIQUE INDEX customers_phone ON customers(business, phone) WHERE phone IS NOT NULL;\n" SEARCHED(
        "customers", "name, phone, email, address, notes", CUSTOMER_WORDS)
        SEARCHED("appointments", "customer_name, customer_phone, service_name, notes, address", APPOINTMENT_WORDS)
            R"sql(
CREATE VIRTUAL TABLE messages_text USING fts5(body, content='messages', content_rowid='n', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
INSERT INTO messages_text(messages_text) VALUES ('rebuild');
CREATE TRIGGER messages_searched AFTER INSERT ON messages BEGIN INSERT INTO messages_text(rowid, body) VALUES (new.n, new.body); END;
CREATE TRIGGER messages_forgotten AFTER DELETE ON messages BEGIN
    INSERT INTO messages_text(messages_text, rowid, body) VALUES ('delete', old.n, old.body); END;
CREATE INDEX conversations_unread ON conversations(business) WHERE unread > 0;
CREATE INDEX questions_at ON questions(business, at);
DROP INDEX calls_business;
CREATE INDEX calls_business ON calls(business, started, outcome, answered);
)sql";

// What calls cost, by the time of the call, so that a time of business is summed from an index. Requests that were made
// before there were prices count as having none.
constexpr const char *costs = R"sql(
ALTER TABLE model_use ADD COLUMN unpriced INTEGER NOT NULL DEFAULT 0;
UPDATE model_use SET unpriced = requests;
CREATE TABLE costs (call TEXT NOT NULL, business TEXT NOT NULL, kind TEXT NOT NULL, currency TEXT NOT NULL, at INTEGER NOT NULL,
    nano INTEGER NOT NULL, PRIMARY KEY (call, kind, currency)) STRICT, WITHOUT ROWID;
CREATE INDEX costs_at ON costs(business, at, currency, nano);
)sql";

// What the owner writes beside a call. Both bear the call's own number, so that notes are found in the order of calls, and
// a tag's rows its start, so that they are listed like calls are.
constexpr const char *remarks = R"sql(
CREATE TABLE call_notes (n INTEGER PRIMARY KEY, notes TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE call_notes_text USING fts5(notes, content='call_notes', content_rowid='n', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER call_notes_searched AFTER INSERT ON call_notes BEGIN INSERT INTO call_notes_text(rowid, notes) VALUES (new.n, new.notes); END;
CREATE TRIGGER call_notes_reworded AFTER UPDATE OF notes ON call_notes BEGIN
    INSERT INTO call_notes_text(call_notes_text, rowid, notes) VALUES ('delete', old.n, old.notes);
    INSERT INTO call_notes_text(rowid, notes) VALUES (new.n, new.notes); END;
CREATE TRIGGER call_notes_forgotten AFTER DELETE ON call_notes BEGIN
    INSERT INTO call_notes_text(call_notes_text, rowid, notes) VALUES ('delete', old.n, old.notes); END;
CREATE TABLE call_tags (business TEXT NOT NULL, tag TEXT NOT NULL, started INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (business, tag, started, n)) STRICT, WITHOUT ROWID;
CREATE INDEX call_tags_call ON call_tags(n, tag);
)sql";

// Who was missed and won back is counted from this alone: the rows of calls are large.
constexpr const char *missed = R"sql(
CREATE INDEX calls_missed ON calls(business, started, caller) WHERE outcome = 'missed';
)sql";

// Calls in which a time was looked for, in the order of calls. What was booked before this was kept must have been asked
// for.
constexpr const char *timesAsked = R"sql(
CREATE TABLE times_asked (business TEXT NOT NULL, started INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (business, started, n)) STRICT, WITHOUT ROWID;
INSERT INTO times_asked SELECT business, started, n FROM calls WHERE outcome IN ('booked', 'provisional');
INSERT OR IGNORE INTO times_asked SELECT c.business, c.started, c.n FROM appointments a JOIN calls c ON c.id = a.call;
)sql";

constexpr const char *migrations[] = {
    first, second, third, fourth, billing, deletion, searching, costs, remarks, missed, timesAsked};
static_assert(std::size(migrations) == newest);

int pragma(Database &database, const char *sql)
{
    Query query{database, sql};
    return query.step() ? int(query.number(0)) : -1;
}
} // namespace

Result<> migrate(Database &database)
{
    const int version = pragma(database, "PRAGMA user_version");
    const int owner = pragma(database, "PRAGMA application_id");
    const int tables = pragma(database, "SELECT count(*) FROM sqlite_schema");
    if (auto error = database.takeFailure())
        return tl::unexpected{*error};
    if (tables > 0 && owner != applicationId)
        return failure(
            Fault::Corrupt, QObject::tr("The database file belongs to another program; choose another data folder"));
    if (version > newest)
        return failure(Fault::Corrupt,
            QObject::tr("The database was made by a newer CloudGreet; install that version or restore a backup"));
    for (int next = version; next < newest; ++next) {
        const QByteArray script = QByteArray{"BEGIN IMMEDIATE;"} + migrations[next] + "PRAGMA application_id="
            + QByteArray::number(applicationId) + ";PRAGMA user_version=" + QByteArray::number(next + 1) + ";COMMIT;";
        if (auto done = database.runScript(script.constData()); !done) {
            database.rollback();
            return done;
        }
    }
    return {};
}
} // namespace cloudgreet::schema
