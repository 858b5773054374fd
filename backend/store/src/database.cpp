// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QUrl>
#include <sqlite3.h>

namespace cloudgreet {
namespace {
Q_LOGGING_CATEGORY(lcStore, "cloudgreet.store", QtInfoMsg)

Error errorOf(int code, const char *detail)
{
    const bool corrupt = (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
    if (corrupt)
        return {
            Fault::Corrupt, QObject::tr("The database is damaged; restore the last backup"), QString::fromUtf8(detail)};
    if ((code & 0xff) == SQLITE_FULL)
        return {Fault::Unavailable, QObject::tr("The disk is full; make room on it"), QString::fromUtf8(detail)};
    if ((code & 0xff) == SQLITE_INTERRUPT)
        return {Fault::Timeout, QObject::tr("The question took too long; narrow it down"), QString::fromUtf8(detail)};
    return {Fault::Unavailable, QObject::tr("The database cannot be used now"), QString::fromUtf8(detail)};
}

/// SQLite counts each allocation under one lock for the whole program; nobody here reads the counts. Before the first
/// database only.
void keepNoMemoryStatistics()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(once)
}
} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    keepNoMemoryStatistics();
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX
        | (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    // A log beside the file is of somebody who has it open, or of a crash; without one the file alone is the whole
    // truth.
    const bool immutable = mode == Mode::Idle && !QFile::exists(path + u"-wal"_s);
    const QByteArray name = immutable ? QUrl::fromLocalFile(path).toEncoded() + "?immutable=1" : path.toUtf8();
    const int code = sqlite3_open_v2(name.constData(), &handle, immutable ? flags | SQLITE_OPEN_URI : flags, nullptr);
    if (code != SQLITE_OK) {
        const Error error = errorOf(code, handle ? sqlite3_errmsg(handle) : "");
        sqlite3_close(handle);
        return tl::unexpected{error};
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000);
    std::unique_ptr<Database> database{new Database{handle}};
    const char *settings = mode != Mode::ReadWrite
        ? "PRAGMA query_only=ON; PRAGMA mmap_size=67108864;"
        : "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; "
          "PRAGMA wal_autocheckpoint=4000; PRAGMA journal_size_limit=67108864; PRAGMA temp_store=MEMORY;";
    if (auto set = database->runScript(settings); !set)
        return tl::unexpected{set.error()};
    return database;
}

Database::~Database()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void Database::fail(int code)
{
    if (m_failed)
        return;
    m_failed = errorOf(code, sqlite3_errmsg(m_handle));
    qCWarning(lcStore).noquote() << "statement failed:" << m_failed->detail;
}

sqlite3_stmt *Database::prepared(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement) {
        const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK)
            fail(code);
    }
    return statement;
}

Result<> Database::runScript(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected{errorOf(code, sqlite3_errmsg(m_handle))};
    return {};
}

Result<> Database::begin()
{
    m_failed.reset();
    Query{*this, "BEGIN IMMEDIATE"}.run();
    if (auto error = takeFailure())
        return tl::unexpected{*error};
    return {};
}

Result<> Database::commit()
{
    if (!m_failed)
        Query{*this, "COMMIT"}.run();
    if (!m_failed)
        return {};
    const Error error = *takeFailure();
    rollback();
    return tl::unexpected{error};
}

void Database::rollback()
{
    m_failed.reset();
    if (!sqlite3_get_autocommit(m_handle))
        Query{*this, "ROLLBACK"}.run();
    m_failed.reset();
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

int Database::totalChanges() const
{
    return sqlite3_total_changes(m_handle);
}

void Database::limitStatements(std::chrono::milliseconds most)
{
    m_limit = most;
    const auto check = [](void *self) -> int {
        return std::chrono::steady_clock::now() > static_cast<Database *>(self)->m_deadline;
    };
    sqlite3_progress_handler(m_handle, most.count() > 0 ? 20000 : 0, check, this);
}

Query::Query(Database &database, const char *sql) : m_database{database}, m_statement{database.prepared(sql)}
{
    if (database.m_limit.count() > 0)
        database.m_deadline = std::chrono::steady_clock::now() + database.m_limit;
}

Query::~Query()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Query &Query::bindUtf8(const QByteArray &utf8)
{
    if (m_statement)
        sqlite3_bind_text(m_statement, ++m_bound, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Query &Query::bind(const QString &text)
{
    if (!text.isNull())
        return bindUtf8(text.toUtf8());
    if (m_statement)
        sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

Query &Query::bind(qint64 number)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, ++m_bound, number);
    return *this;
}

Query &Query::bind(const QDateTime &utc)
{
    if (utc.isValid())
        return bind(utc.toMSecsSinceEpoch());
    return bind(QString{});
}

Query &Query::bind(const QJsonObject &json)
{
    return bindUtf8(QJsonDocument{json}.toJson(QJsonDocument::Compact));
}

Query &Query::bind(const QJsonArray &json)
{
    return bindUtf8(QJsonDocument{json}.toJson(QJsonDocument::Compact));
}

bool Query::step()
{
    if (!m_statement || m_database.m_failed) {
        m_failed = true;
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        m_failed = true;
        m_database.fail(code);
    }
    return false;
}

bool Query::runUnlessConflict()
{
    if (!m_statement || m_database.m_failed)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_DONE || code == SQLITE_ROW)
        return true;
    if ((code & 0xff) != SQLITE_CONSTRAINT)
        m_database.fail(code);
    return false;
}

QString Query::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString{};
}

qint64 Query::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QDateTime Query::time(int column) const
{
    return isNull(column) ? QDateTime{} : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

QJsonObject Query::json(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes
        ? QJsonDocument::fromJson(QByteArray::fromRawData(bytes, sqlite3_column_bytes(m_statement, column))).object()
        : QJsonObject{};
}
} // namespace cloudgreet
