// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "store/backup.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace cloudgreet {
namespace {
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// flock() and not a pid file: the kernel lets go of it however the process ends.
int takeLock(const QString &path)
{
    const int lock = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (lock >= 0)
        ::close(lock);
    return -1;
}
} // namespace

Result<std::unique_ptr<DataFolder>> DataFolder::open(const QString &path, Kind kind)
{
    const QString clean = QDir::cleanPath(QDir{path}.absolutePath());
    if (!QDir{}.mkpath(clean) || !QFile::setPermissions(clean, ownerOnly | QFile::ExeOwner))
        return failure(Fault::Unavailable,
            QObject::tr("The data folder %1 cannot be made; choose another with --data-dir").arg(clean));
    const int lock = takeLock(clean + u"/lock"_s);
    if (lock < 0)
        return failure(Fault::Conflict,
            QObject::tr("Another CloudGreet owns the data folder %1; stop it or choose another folder").arg(clean));
    std::unique_ptr<DataFolder> folder{new DataFolder{clean, lock}};
    if (auto finished = backup::finishRestore(clean); !finished)
        return tl::unexpected{finished.error()};
    const QString marker = folder->file(u"practice-only"_s);
    const bool isPractice = QFile::exists(marker), isReal = QFile::exists(folder->database()) && !isPractice;
    if (kind == Kind::Practice && isReal)
        return failure(
            Fault::Conflict, QObject::tr("%1 holds a real business; practice needs a folder of its own").arg(clean));
    if (kind == Kind::Real && isPractice)
        return failure(
            Fault::Conflict, QObject::tr("%1 holds practice calls; a real host needs a folder of its own").arg(clean));
    if (kind == Kind::Practice && !isPractice)
        if (auto marked = writePrivate(marker, "Practice calls only.\n"); !marked)
            return tl::unexpected{marked.error()};
    if (!QDir{}.mkpath(folder->recordings())
        || !QFile::setPermissions(folder->recordings(), ownerOnly | QFile::ExeOwner))
        return failure(Fault::Unavailable, QObject::tr("The folder %1 cannot be made").arg(folder->recordings()));
    return folder;
}

DataFolder::~DataFolder()
{
    QFile::remove(file(u"host.json"_s));
    ::close(m_lock);
}

Result<> DataFolder::announce(const QJsonObject &host)
{
    return writePrivate(file(u"host.json"_s), QJsonDocument{host}.toJson(QJsonDocument::Compact));
}

QJsonObject DataFolder::announced(const QString &path)
{
    const int lock = QFile::exists(path + u"/lock"_s) ? takeLock(path + u"/lock"_s) : 0;
    if (lock > 0)
        ::close(lock);                      // nobody holds it: what is written there is of a host that has gone
    if (lock >= 0)
        return {};
    QFile file{path + u"/host.json"_s};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(16384)).object() : QJsonObject{};
}

Result<> writePrivate(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!done)
        return failure(Fault::Unavailable, QObject::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}
} // namespace cloudgreet
