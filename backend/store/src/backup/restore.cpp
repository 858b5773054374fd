// SPDX-License-Identifier: GPL-3.0-or-later
// Restoring. Everything is prepared and checked in a folder of its own; one rename then says that it counts, and from
// there on each step can be repeated, so that a crash at any of them leaves either the old state or the new one.
#include "archive.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace cloudgreet::backup {
namespace {
const QString preparing = u"/.restoring"_s, ready = u"/restore-ready"_s, beforeName = u"/before"_s;

QString freshName(const QString &dataDir, const QDateTime &now)
{
    const QString wanted = dataDir + u"/before-restore-"_s + now.toLocalTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    QString name = wanted;
    for (int i = 2; QFile::exists(name); ++i)
        name = wanted + u'-' + QString::number(i);
    return name;
}

/// A backup in folder form, brought over file by file and held against its manifest.
Result<Manifest> bringOver(const QString &from, const QString &folder, const Progress &progress)
{
    QFile file{from + u'/' + manifestName};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QObject::tr("%1 is no backup of CloudGreet's").arg(from));
    auto manifest = manifestFrom(file.readAll());
    if (!manifest)
        return manifest;
    qint64 done = 0;
    for (const NamedFile &named : manifest->files) {
        const bool isDatabase = named.path == databaseName; // it will be written to: a link would change the backup
        const QString source = from + u'/' + named.path, target = folder + u'/' + named.path;
        if (!QFile::exists(source) && !isDatabase)
            continue; // deleted since, for good or by the retention setting
        if (!(isDatabase ? QFile::copy(source, target) : linkOrCopy(source, target)))
            return failure(Fault::Unavailable, QObject::tr("%1 cannot be copied").arg(source));
        const auto measured = measure(folder, named.path);
        if (!measured || measured->sha256 != named.sha256 || measured->bytes != named.bytes)
            return failure(Fault::Corrupt, QObject::tr("The backup is damaged (%1); use another one").arg(named.path));
        if (!progress(done += named.bytes, manifest->report.bytes))
            return failure(Fault::Cancelled, QObject::tr("Stopped; nothing was changed"));
    }
    return manifest;
}

Result<Restored> prepare(const QString &dataDir, const QString &backup, const QString &folder, const Progress &progress)
{
    for (const QString &each : {folder, folder + u"/recordings"_s})
        if (auto made = makeFolder(each); !made)
            return tl::unexpected{made.error()};
    const auto manifest
        = QFileInfo{backup}.isDir() ? bringOver(backup, folder, progress) : unpack(backup, folder, progress);
    if (!manifest)
        return tl::unexpected{manifest.error()};
    if (const auto contents = contentsOf(folder + u'/' + databaseName); !contents)
        return tl::unexpected{contents.error()};
    QStringList deleted = tombstonesOf(dataDir + u'/' + databaseName);
    for (const QString &other : nightly(dataDir))
        deleted += tombstonesOf(other + u'/' + databaseName);
    deleted.removeDuplicates();
    const auto settled = settle(
        folder + u'/' + databaseName, folder, dataDir + u'/' + databaseName, deleted, QDateTime::currentDateTimeUtc());
    if (!settled)
        return tl::unexpected{settled.error()};
    return Restored{manifest->report, {}, settled->deletedAgain, settled->notSent};
}

/// Moves what is at `from` to `to` where it is not there yet; nothing where there is nothing.
bool put(const QString &from, const QString &to)
{
    return !QFile::exists(from) || QFile::exists(to) || QFile::rename(from, to);
}

Result<> writeBefore(const QString &folder, const QString &before)
{
    QFile file{folder + beforeName};
    if (!file.open(QIODevice::WriteOnly) || file.write(before.toUtf8()) < 0)
        return failure(
            Fault::Unavailable, QObject::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    file.close();
    for (const QString &path : {folder + beforeName, folder + u'/' + databaseName, folder})
        sync(path);
    return {};
}
} // namespace

Result<Restored> restore(const QString &dataDir, const QString &backup, const Progress &progress)
{
    const QString folder = dataDir + preparing;
    QDir{folder}.removeRecursively();
    auto restored = prepare(dataDir, backup, folder, progress);
    if (restored) {
        if (QFile::exists(dataDir + u'/' + databaseName))
            restored->before = freshName(dataDir, QDateTime::currentDateTimeUtc());
        if (auto written = writeBefore(folder, restored->before); !written)
            restored = tl::unexpected{written.error()};
        else if (!QFile::rename(folder, dataDir + ready))
            restored = failure(Fault::Unavailable, QObject::tr("%1 cannot be written").arg(dataDir));
    }
    if (!restored) {
        QDir{folder}.removeRecursively();
        return restored;
    }
    sync(dataDir);
    if (auto finished = finishRestore(dataDir); !finished)
        return tl::unexpected{finished.error()};
    return restored;
}

Result<> finishRestore(const QString &dataDir)
{
    const QString folder = dataDir + ready;
    QFile file{folder + beforeName};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString before = QString::fromUtf8(file.readAll());
    bool done = true;
    if (!before.isEmpty()
        && QFile::exists(folder + u'/' + databaseName)) { // the new database goes last: until then the old one is here
        done = makeFolder(before).has_value();
        for (const QString &name : {databaseName + u"-wal"_s, databaseName + u"-shm"_s, databaseName, settingsName})
            done = done && put(dataDir + u'/' + name, before + u'/' + name);
    }
    if (QFile::exists(folder + u"/recordings"_s)) {
        if (!before.isEmpty())
            done = done && put(dataDir + u"/recordings"_s, before + u"/recordings"_s);
        else
            QDir{}.rmdir(dataDir + u"/recordings"_s);               // an empty one, made when the folder was opened
        done = done && QFile::rename(folder + u"/recordings"_s, dataDir + u"/recordings"_s);
    }
    for (const QString &name : {settingsName, databaseName})
        done = done && put(folder + u'/' + name, dataDir + u'/' + name);
    sync(dataDir);
    if (!done || QFile::exists(folder + u'/' + databaseName))
        return failure(Fault::Unavailable,
            QObject::tr(
                "A restored backup in %1 cannot be moved to its place; make the folder writable and start again")
                .arg(folder));
    file.close();
    QDir{folder}.removeRecursively();
    return {};
}

Result<Report> describe(const QString &backup)
{
    if (!QFileInfo{backup}.isDir())
        return manifestIn(backup).map([](const Manifest &manifest) { return manifest.report; });
    QFile file{backup + u'/' + aboutName};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QObject::tr("%1 is no backup of CloudGreet's").arg(backup));
    return reportFrom(QJsonDocument::fromJson(file.read(65536)).object());
}
} // namespace cloudgreet::backup
