// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QJsonObject>

namespace cloudgreet {

/// The host's folder on disk: private, owned by one process at a time, and either practice or real for good.
class DataFolder
{
public:
    enum class Kind { Real, Practice };
    /// Makes the folder (0700) and takes its lock. Errors: Conflict (another process owns it, or it is of the other
    /// kind), Unavailable (cannot be made or written).
    [[nodiscard]] static Result<std::unique_ptr<DataFolder>> open(const QString &path, Kind kind);
    ~DataFolder();

    [[nodiscard]] QString file(const QString &name) const { return m_path + u'/' + name; }
    [[nodiscard]] QString database() const { return file(u"cloudgreet.db"_s); }
    [[nodiscard]] QString recordings() const { return file(u"recordings"_s); }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// How programs on this machine find the host that owns the folder: {"admin","token"}, 0600, while it runs.
    [[nodiscard]] Result<> announce(const QJsonObject &host);
    /// What the owner of `path` announced; empty when nobody owns it.
    [[nodiscard]] static QJsonObject announced(const QString &path);

private:
    DataFolder(QString path, int lock) : m_path{std::move(path)}, m_lock{lock} {}
    QString m_path;
    int m_lock;
};

/// Writes a file that only its owner may read, whole or not at all. Errors: Unavailable.
[[nodiscard]] Result<> writePrivate(const QString &path, const QByteArray &bytes);
} // namespace cloudgreet
