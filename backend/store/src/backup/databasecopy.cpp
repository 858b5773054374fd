// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasecopy.h"
#include "../database.h"
#include "../schema.h"
#include "store/sqlitestore.h"
#include <QFile>
#include <sqlite3.h>

namespace cloudgreet::backup {
namespace {
constexpr int pagesAtOnce = 2048;           ///< 8 MiB: some ten times a second on a slow disk.

struct Handle {
    sqlite3 *sqlite = nullptr;
    ~Handle() { sqlite3_close(sqlite); }
};

Error errorOf(sqlite3 *handle, const QString &path)
{
    return {Fault::Unavailable,
        QObject::tr("%1 could not be written: %2").arg(path, QString::fromUtf8(sqlite3_errmsg(handle))), {}};
}
} // namespace

Result<> copyDatabase(const QString &from, const QString &to, const Progress &progress)
{
    auto source = Database::open(from, Database::Mode::Idle);
    if (!source)
        return tl::unexpected{source.error()};
    // A read transaction of our own: what is written meanwhile neither gets into the copy nor makes it begin anew.
    if (auto begun = (*source)->runScript("BEGIN; SELECT count(*) FROM sqlite_schema;"); !begun)
        return begun;
    Handle target;
    if (sqlite3_open_v2(to.toUtf8().constData(), &target.sqlite,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE, nullptr)
        != SQLITE_OK)
        return tl::unexpected{errorOf(target.sqlite, to)};
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    sqlite3_backup *copy = sqlite3_backup_init(target.sqlite, "main", (*source)->handle(), "main");
    if (!copy)
        return tl::unexpected{errorOf(target.sqlite, to)};
    int code = SQLITE_OK;
    bool wanted = true;
    while (code == SQLITE_OK && wanted) {
        code = sqlite3_backup_step(copy, pagesAtOnce);
        const qint64 total = sqlite3_backup_pagecount(copy);
        wanted = progress(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (!wanted && code != SQLITE_DONE)
        return failure(Fault::Cancelled, QObject::tr("The backup was stopped"));
    if (code != SQLITE_DONE)
        return tl::unexpected{errorOf(target.sqlite, to)};
    return {};
}

Result<Contents> contentsOf(const QString &path)
{
    auto database = Database::open(path, Database::Mode::Idle);
    if (!database)
        return tl::unexpected{database.error()};
    const auto number = [&](const char *sql) {
        Query query{**database, sql};
        return query.step() ? query.number(0) : -1;
    };
    if (number("PRAGMA application_id") != schema::applicationId)
        return failure(Fault::Corrupt, QObject::tr("That is no database of CloudGreet's"));
    if (number("PRAGMA user_version") > schema::newest)
        return failure(Fault::Corrupt, QObject::tr("It was made by a newer CloudGreet; install that version first"));
    Query check{**database, "PRAGMA quick_check(1)"};
    if (!check.step() || check.text(0) != u"ok"_s)
        return failure(Fault::Corrupt, QObject::tr("The database in it is damaged; use another backup"));
    Contents contents;
    contents.calls = number("SELECT count(*) FROM calls");
    contents.appointments = number("SELECT count(*) FROM appointments");
    Query recordings{**database, "SELECT file, sha256, bytes FROM recordings WHERE state = 'here' ORDER BY call"};
    while (recordings.step())
        contents.recordings.append(
            {u"recordings/"_s + recordings.text(0), recordings.text(1).toLatin1(), recordings.number(2)});
    if (auto error = (*database)->takeFailure())
        return tl::unexpected{*error};
    return contents;
}

QStringList tombstonesOf(const QString &path)
{
    QStringList calls;
    if (auto database = Database::open(path, Database::Mode::Idle)) {
        Query query{**database, "SELECT call FROM tombstones"};
        while (query.step())
            calls << query.text(0);
    }
    return calls;
}

namespace {
/// Empty: there is no database, or none that can be read.
std::optional<QList<SqliteStore::Token>> tokensOf(const QString &path)
{
    auto database = QFile::exists(path) ? Database::open(path, Database::Mode::Idle)
                                        : tl::unexpected{Error{Fault::NotFound, {}, {}}};
    if (!database)
        return {};
    QList<SqliteStore::Token> all;
    Query query{**database, "SELECT id, name, hash, role, businesses FROM tokens"};
    while (query.step())
        all.append({query.text(0), query.text(1), query.text(2), query.text(3),
            query.text(4).split(u',', Qt::SkipEmptyParts)});
    return (*database)->failed() ? std::nullopt : std::optional{all};
}
} // namespace

Result<Settled> settle(const QString &path, const QString &folder, const QString &present,
    const QStringList &tombstones, const QDateTime &nowUtc)
{
    auto store = SqliteStore::open(path);
    if (!store)
        return tl::unexpected{store.error()};
    if (auto begun = (*store)->begin(); !begun)
        return tl::unexpected{begun.error()};
    Settled settled;
    for (const QString &id : tombstones)
        if (const auto call = (*store)->call(CallId{id})) {
            if (const auto recording = (*store)->recording(call->id))
                QFile::remove(folder + u"/recordings/"_s + recording->fileName);
            (*store)->removeCall(*call, nowUtc);
            ++settled.deletedAgain;
        }
    settled.notSent = (*store)->endWhatWasUnderWay(nowUtc);
    if (const auto tokens = tokensOf(present)) {
        for (const SqliteStore::Token &token : (*store)->tokens())
            (void)(*store)->removeToken(token.name);
        for (const SqliteStore::Token &token : *tokens)
            (void)(*store)->addToken(token, nowUtc);
    }
    QString after;
    for (QList<KeptRecording> page; !(page = (*store)->keptRecordings(after, 500)).isEmpty();
         after = page.last().call.text())
        for (const KeptRecording &kept : page)
            if (!QFile::exists(folder + u"/recordings/"_s + kept.file))
                if (auto row = (*store)->recording(kept.call)) {
                    row->state = u"deleted"_s;
                    (*store)->saveRecording(*row);
                }
    if (auto committed = (*store)->commit(); !committed)
        return tl::unexpected{committed.error()};
    return settled;
}
} // namespace cloudgreet::backup
