// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace cloudgreet {

/// One connection and the statements prepared on it. The first statement that fails is remembered; until the next
/// begin() all others do nothing and answer empty. Thread: the one that opened it.
class Database
{
public:
    /// Idle: read only, and not a byte is left beside a file that nobody has open (else as ReadOnly).
    enum class Mode { ReadWrite, ReadOnly, Idle };
    /// `path` may be ":memory:". Errors: Unavailable, Corrupt (not a database of ours, or damaged).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();

    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();
    void rollback();
    [[nodiscard]] Result<> runScript(const char *sql);
    [[nodiscard]] bool failed() const { return m_failed.has_value(); }
    [[nodiscard]] std::optional<Error> takeFailure() { return std::exchange(m_failed, {}); }
    [[nodiscard]] qint64 lastId() const;
    [[nodiscard]] int changes() const;
    [[nodiscard]] int totalChanges() const;         ///< Since it was opened, those inside of a full-text index too.
    /// Stops a statement that runs for longer; 0: none.
    void limitStatements(std::chrono::milliseconds most);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; } ///< For what is no statement: the copying of pages.

private:
    friend class Query;
    explicit Database(sqlite3 *handle) : m_handle{handle} {}
    sqlite3_stmt *prepared(const char *sql);
    void fail(int code);

    sqlite3 *m_handle;
    QHash<const void *, sqlite3_stmt *> m_statements;   // by the address of the literal
    std::optional<Error> m_failed;
    std::chrono::milliseconds m_limit{0};
    std::chrono::steady_clock::time_point m_deadline;
};

/// One run of a statement: bind in order, then step. `sql` must be a string literal. A null or invalid value binds
/// NULL.
class Query
{
public:
    Query(Database &database, const char *sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const QString &text);
    Query &bind(qint64 number);
    Query &bind(int number) { return bind(qint64{number}); }
    Query &bind(bool flag) { return bind(qint64{flag}); }
    Query &bind(const QDateTime &utc);              ///< Milliseconds since 1970.
    Query &bind(const QJsonObject &json);
    Query &bind(const QJsonArray &json);
    template <typename First, typename... Rest> Query &bindAll(const First &first, const Rest &...rest)
    {
        bind(first);
        if constexpr (sizeof...(rest) > 0)
            bindAll(rest...);
        return *this;
    }

    bool step();                                    ///< True: there is a row.
    bool run() { step(); return !m_failed; }        ///< For statements without rows. False: it failed.
    /// Like run(), but a uniqueness conflict is an answer (false), not a failure.
    [[nodiscard]] bool runUnlessConflict();

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] QJsonObject json(int column) const;

private:
    Query &bindUtf8(const QByteArray &utf8);

    Database &m_database;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
    bool m_failed = false;
};
} // namespace cloudgreet
