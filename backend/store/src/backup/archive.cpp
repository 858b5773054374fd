// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"
#include <QDir>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace cloudgreet::backup {
namespace {
constexpr qint64 mostOfManifest = 512 * 1024 * 1024;
constexpr size_t chunk = 256 * 1024;

using Reader = std::unique_ptr<archive, decltype([](archive *a) { archive_read_free(a); })>;
using Writer = std::unique_ptr<archive, decltype([](archive *a) { archive_write_free(a); })>;
using Entry = std::unique_ptr<archive_entry, decltype([](archive_entry *e) { archive_entry_free(e); })>;

tl::unexpected<Error> damaged(const QString &what)
{
    return failure(Fault::Corrupt, QObject::tr("The backup is damaged (%1); use another one").arg(what));
}

tl::unexpected<Error> stopped()
{
    return failure(Fault::Cancelled, QObject::tr("Stopped; nothing was changed"));
}

bool putHeader(archive *out, const QString &path, qint64 bytes)
{
    const Entry entry{archive_entry_new()};
    archive_entry_set_pathname(entry.get(), path.toUtf8().constData());
    archive_entry_set_size(entry.get(), bytes);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    return archive_write_header(out, entry.get()) == ARCHIVE_OK;
}

/// Opened at its first member, which has to be the manifest.
Result<Manifest> begin(Reader &in, const QString &file)
{
    archive_read_support_filter_zstd(in.get());
    archive_read_support_format_tar(in.get());
    if (!QFile::exists(file))
        return failure(Fault::NotFound, QObject::tr("There is no file %1").arg(file));
    archive_entry *entry = nullptr;
    if (archive_read_open_filename(in.get(), QFile::encodeName(file).constData(), chunk) != ARCHIVE_OK
        || archive_read_next_header(in.get(), &entry) != ARCHIVE_OK
        || QString::fromUtf8(archive_entry_pathname(entry)) != manifestName)
        return failure(Fault::Corrupt, QObject::tr("%1 is no backup of CloudGreet's").arg(file));
    QByteArray bytes;
    QByteArray buffer{qsizetype(chunk), Qt::Uninitialized};
    for (la_ssize_t got = 1; got > 0 && bytes.size() < mostOfManifest;) {
        got = archive_read_data(in.get(), buffer.data(), chunk);
        if (got < 0)
            return damaged(manifestName);
        bytes.append(buffer.constData(), got);
    }
    return manifestFrom(bytes);
}

/// One member, held against what the manifest says of it while it is written.
Result<> take(archive *in, const NamedFile &named, const QString &folder, const std::function<bool(qint64)> &count)
{
    QFile file{folder + u'/' + named.path};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(
            Fault::Unavailable, QObject::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QCryptographicHash hash{QCryptographicHash::Sha256};
    QByteArray buffer{qsizetype(chunk), Qt::Uninitialized};
    for (;;) {
        const la_ssize_t got = archive_read_data(in, buffer.data(), chunk);
        if (got < 0 || file.size() + got > named.bytes)
            return damaged(named.path);
        if (got == 0)
            break;
        const QByteArrayView bytes{buffer.constData(), got};
        hash.addData(bytes.toByteArray());
        if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush())
            return failure(
                Fault::Unavailable, QObject::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
        if (!count(got))
            return stopped();
    }
    if (file.size() != named.bytes || hash.result().toHex() != named.sha256)
        return damaged(named.path);
    return {};
}

Result<> put(archive *out, const QString &folder, const NamedFile &named, const std::function<bool(qint64)> &count)
{
    QFile file{folder + u'/' + named.path};
    if (!file.open(QIODevice::ReadOnly) || file.size() != named.bytes)
        return damaged(named.path);
    if (!putHeader(out, named.path, named.bytes))
        return failure(Fault::Unavailable, QString::fromUtf8(archive_error_string(out)));
    for (QByteArray bytes; !(bytes = file.read(qint64(chunk))).isEmpty();) {
        if (archive_write_data(out, bytes.constData(), size_t(bytes.size())) != bytes.size())
            return failure(Fault::Unavailable,
                QObject::tr("The backup cannot be written: %1").arg(QString::fromUtf8(archive_error_string(out))));
        if (!count(bytes.size()))
            return stopped();
    }
    return {};
}

std::function<bool(qint64)> counter(const Manifest &manifest, const Progress &progress)
{
    return [done = qint64{0}, total = manifest.report.bytes, progress](
               qint64 more) mutable { return progress(done += more, total); };
}
} // namespace

Result<> pack(const QString &folder, const Manifest &manifest, const QString &file, const Progress &progress)
{
    const Writer out{archive_write_new()};
    archive_write_set_format_pax_restricted(out.get());
    archive_write_add_filter_zstd(out.get());
    const QByteArray first = toBytes(manifest);
    if (archive_write_open_filename(out.get(), QFile::encodeName(file).constData()) != ARCHIVE_OK
        || !putHeader(out.get(), manifestName, first.size())
        || archive_write_data(out.get(), first.constData(), size_t(first.size())) != first.size())
        return failure(Fault::Unavailable,
            QObject::tr("%1 cannot be written: %2").arg(file, QString::fromUtf8(archive_error_string(out.get()))));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const auto count = counter(manifest, progress);
    for (const NamedFile &named : manifest.files)
        if (auto added = put(out.get(), folder, named, count); !added)
            return added;
    if (archive_write_close(out.get()) != ARCHIVE_OK)
        return failure(Fault::Unavailable,
            QObject::tr("%1 cannot be written: %2").arg(file, QString::fromUtf8(archive_error_string(out.get()))));
    sync(file);
    return {};
}

Result<Manifest> unpack(const QString &file, const QString &folder, const Progress &progress)
{
    Reader in{archive_read_new()};
    auto manifest = begin(in, file);
    if (!manifest)
        return manifest;
    QHash<QString, NamedFile> wanted;
    for (const NamedFile &named : manifest->files)
        wanted.insert(named.path, named);
    const auto count = counter(*manifest, progress);
    archive_entry *entry = nullptr;
    int code;
    while ((code = archive_read_next_header(in.get(), &entry)) == ARCHIVE_OK) {
        const QString path = QString::fromUtf8(archive_entry_pathname(entry));
        const auto named = wanted.constFind(path);
        if (named == wanted.cend() || archive_entry_filetype(entry) != AE_IFREG)
            return damaged(path);
        if (auto taken = take(in.get(), *named, folder, count); !taken)
            return tl::unexpected{taken.error()};
        wanted.remove(path);
    }
    if (code != ARCHIVE_EOF || !wanted.isEmpty())
        return damaged(QObject::tr("it ends too early"));
    return manifest;
}

Result<Manifest> manifestIn(const QString &file)
{
    Reader in{archive_read_new()};
    return begin(in, file);
}

Result<Report> makeFile(const QString &dataDir, const QString &file, const Progress &progress)
{
    const QString folder = nightlyFolder(dataDir) + u"/.making-file"_s, part = file + u".part"_s;
    QDir{folder}.removeRecursively();
    if (QFile::exists(dataDir + u'/' + databaseName))
        if (auto made = makeFolder(nightlyFolder(dataDir)); !made)
            return tl::unexpected{made.error()};
    auto report = make(dataDir, folder,
        [&](qint64 done, qint64 total) { return progress(done / 2, total); }); // pages: less than half of the work
    if (!report)
        return report;
    QFile manifest{folder + u'/' + manifestName};
    Result<> packed = failure(Fault::Unavailable, QObject::tr("%1 cannot be read").arg(manifest.fileName()));
    if (manifest.open(QIODevice::ReadOnly)) {
        const auto known = manifestFrom(manifest.readAll());
        packed = known ? pack(folder, *known, part,
                     [&](qint64 done, qint64 total) { return progress(total / 2 + done / 2, total); })
                       : tl::unexpected{known.error()};
    }
    QDir{folder}.removeRecursively();
    if (packed && ::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) != 0)
        packed = failure(Fault::Unavailable, QObject::tr("%1 cannot be written").arg(file));
    if (!packed) {
        QFile::remove(part);
        return tl::unexpected{packed.error()};
    }
    return report;
}
} // namespace cloudgreet::backup
