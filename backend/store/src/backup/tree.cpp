// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <fcntl.h>
#include <unistd.h>

namespace cloudgreet::backup {
namespace {
constexpr int format = 1;
constexpr qsizetype mostFiles = 5'000'000;

/// A plain file of the folder, or one of its recordings: nothing that leads elsewhere.
bool isOurs(const QString &path)
{
    const QString name = path.startsWith(u"recordings/") ? path.mid(11) : path;
    const bool known = name != path || path == databaseName || path == settingsName;
    return known && !name.isEmpty() && name.size() <= 128 && !name.contains(u'/') && !name.startsWith(u'.')
        && !name.contains(QChar{0});
}

/// Linked by what the database says of it: reading gigabytes every night would tell nothing new.
void addRecordings(
    const QString &dataDir, const QString &folder, const QList<NamedFile> &recordings, Manifest *manifest)
{
    for (const NamedFile &recording : recordings) {
        if (!isOurs(recording.path) || !linkOrCopy(dataDir + u'/' + recording.path, folder + u'/' + recording.path)) {
            ++manifest->report.missing;
            continue;
        }
        ++manifest->report.recordings;
        manifest->report.bytes += recording.bytes;
        manifest->files << recording;
    }
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(Fault::Unavailable, QObject::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    file.close();
    sync(path);
    return {};
}

Result<Manifest> fill(const QString &dataDir, const QString &folder, const Progress &progress)
{
    for (const QString &each : {folder, folder + u"/recordings"_s})
        if (auto made = makeFolder(each); !made)
            return tl::unexpected{made.error()};
    if (auto copied = copyDatabase(dataDir + u'/' + databaseName, folder + u'/' + databaseName, progress); !copied)
        return tl::unexpected{copied.error()};
    sync(folder + u'/' + databaseName);
    Manifest manifest;
    manifest.report.madeUtc = QDateTime::currentDateTimeUtc();
    if (QFile::exists(dataDir + u'/' + settingsName)
        && !QFile::copy(dataDir + u'/' + settingsName, folder + u'/' + settingsName))
        return failure(Fault::Unavailable, QObject::tr("%1 cannot be copied").arg(settingsName));
    for (const QString &name : {databaseName, settingsName}) {
        if (!QFile::exists(folder + u'/' + name))
            continue;
        auto measured = measure(folder, name);
        if (!measured)
            return tl::unexpected{measured.error()};
        manifest.report.bytes += measured->bytes;
        manifest.files << *measured;
    }
    const auto contents = contentsOf(folder + u'/' + databaseName);
    if (!contents)
        return tl::unexpected{contents.error()};
    manifest.report.calls = contents->calls, manifest.report.appointments = contents->appointments;
    addRecordings(dataDir, folder, contents->recordings, &manifest);
    for (const auto &[name, bytes] :
        {std::pair{aboutName, QJsonDocument{toJson(manifest.report)}.toJson()}, {manifestName, toBytes(manifest)}})
        if (auto written = write(folder + u'/' + name, bytes); !written)
            return tl::unexpected{written.error()};
    return manifest;
}
} // namespace

QJsonObject toJson(const Report &r)
{
    return {{u"format"_s, format}, {u"made"_s, r.madeUtc.toString(Qt::ISODateWithMs)}, {u"calls"_s, r.calls},
        {u"appointments"_s, r.appointments}, {u"recordings"_s, r.recordings}, {u"missing"_s, r.missing},
        {u"bytes"_s, r.bytes}};
}

Result<Report> reportFrom(const QJsonObject &json)
{
    if (json.value(u"format").toInt() > format)
        return failure(
            Fault::Corrupt, QObject::tr("The backup was made by a newer CloudGreet; install that version first"));
    const QDateTime made = QDateTime::fromString(json.value(u"made").toString(), Qt::ISODateWithMs);
    if (json.value(u"format").toInt() != format || !made.isValid())
        return failure(Fault::Corrupt, QObject::tr("That is no backup of CloudGreet's, or it is damaged"));
    return Report{made, json.value(u"calls").toInteger(), json.value(u"appointments").toInteger(),
        json.value(u"recordings").toInteger(), json.value(u"bytes").toInteger(), json.value(u"missing").toInteger()};
}

QByteArray toBytes(const Manifest &m)
{
    QJsonArray files;
    for (const NamedFile &file : m.files)
        files.append(QJsonObject{
            {u"path"_s, file.path}, {u"sha256"_s, QString::fromLatin1(file.sha256)}, {u"bytes"_s, file.bytes}});
    QJsonObject json = toJson(m.report);
    json.insert(u"files"_s, files);
    return QJsonDocument{json}.toJson();
}

Result<Manifest> manifestFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    auto report = reportFrom(json);
    if (!report)
        return tl::unexpected{report.error()};
    Manifest manifest{*report, {}};
    const QJsonArray files = json.value(u"files").toArray();
    for (const auto &each : files) {
        const QJsonObject file = each.toObject();
        const NamedFile named{file.value(u"path").toString(), file.value(u"sha256").toString().toLatin1(),
            file.value(u"bytes").toInteger(-1)};
        if (!isOurs(named.path) || named.sha256.size() != 64 || named.bytes < 0 || files.size() > mostFiles)
            return failure(Fault::Corrupt, QObject::tr("The backup's list of files is damaged; use another backup"));
        manifest.files << named;
    }
    return manifest;
}

Result<NamedFile> measure(const QString &folder, const QString &path)
{
    QFile file{folder + u'/' + path};
    QCryptographicHash hash{QCryptographicHash::Sha256};
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(
            Fault::Unavailable, QObject::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    return NamedFile{path, hash.result().toHex(), file.size()};
}

bool linkOrCopy(const QString &from, const QString &to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 || QFile::copy(from, to);
}

Result<> makeFolder(const QString &path)
{
    if (QDir{}.mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return failure(Fault::Unavailable, QObject::tr("The folder %1 cannot be made").arg(path));
}

void sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

Result<Report> make(const QString &dataDir, const QString &folder, const Progress &progress)
{
    if (!QFile::exists(dataDir + u'/' + databaseName))
        return failure(Fault::NotFound, QObject::tr("There is nothing to back up in %1").arg(dataDir));
    if (QFile::exists(folder))
        return failure(Fault::Conflict, QObject::tr("%1 is there already").arg(folder));
    const QFileInfo wanted{folder};
    const QString making = wanted.path() + u"/.making-"_s + wanted.fileName();
    QDir{making}.removeRecursively();
    auto manifest = fill(dataDir, making, progress);
    if (manifest && !QFile::rename(making, folder))
        manifest = failure(Fault::Unavailable, QObject::tr("%1 cannot be made").arg(folder));
    if (!manifest) {
        QDir{making}.removeRecursively();
        return tl::unexpected{manifest.error()};
    }
    sync(folder);
    sync(wanted.path());
    return manifest->report;
}

QString nightlyFolder(const QString &dataDir)
{
    return dataDir + u"/backups"_s;
}

QStringList nightly(const QString &dataDir)
{
    QStringList folders;
    const QDir all{nightlyFolder(dataDir)};
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        if (QFile::exists(all.filePath(name + u'/' + manifestName)))
            folders << all.filePath(name);
    return folders;
}

void dropOld(const QString &dataDir, int keep)
{
    for (const QString &folder : nightly(dataDir).mid(keep))
        QDir{folder}.removeRecursively();
    const QDir all{nightlyFolder(dataDir)};
    for (const QString &name : all.entryList({u".making-*"_s}, QDir::Dirs | QDir::Hidden))
        QDir{all.filePath(name)}.removeRecursively();
}
} // namespace cloudgreet::backup
