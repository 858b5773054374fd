// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"
#include "datafolder.h"
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <unistd.h>

namespace cloudgreet {
namespace {
Q_LOGGING_CATEGORY(lcSecrets, "cloudgreet.host.secrets", QtInfoMsg)
}

QString FileSecrets::pathOf(const QString &name) const
{
    // Names hold business ids; anything else would be a way out of the folder.
    QString safe = name;
    for (QChar &ch : safe)
        if (!ch.isLetterOrNumber() && ch != u'-' && ch != u'_')
            ch = u'_';
    return m_folder + u'/' + safe.left(120);
}

QByteArray FileSecrets::read(const QString &name)
{
    const QFileInfo info{pathOf(name)};
    if (!info.exists())
        return {};
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((info.permissions() & others) || info.ownerId() != ::geteuid()) {
        qCWarning(lcSecrets) << "a secret's file may be read by others and is not used; give it mode 0600:"
                             << info.fileName();
        return {};
    }
    QFile file{info.filePath()};
    return file.open(QIODevice::ReadOnly) ? file.read(65536) : QByteArray{};
}

Result<> FileSecrets::write(const QString &name, const QByteArray &secret)
{
    if (!QDir{}.mkpath(m_folder)
        || !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(Fault::Unavailable, QObject::tr("The folder for secrets cannot be made"));
    return writePrivate(pathOf(name), secret);
}

void FileSecrets::remove(const QString &name)
{
    QFile::remove(pathOf(name));
}
} // namespace cloudgreet
