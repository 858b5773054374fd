// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/backup.h"

namespace cloudgreet::backup {

/// One moment of the database at `from`, which others may be writing, as a file of its own. Errors: Unavailable,
/// Corrupt, Cancelled.
[[nodiscard]] Result<> copyDatabase(const QString &from, const QString &to, const Progress &progress);

struct NamedFile {
    QString path;                           ///< Below the backup's folder.
    QByteArray sha256;                      ///< In hexadecimal.
    qint64 bytes = 0;
};
struct Contents {
    QList<NamedFile> recordings;            ///< As the database has them.
    qint64 calls = 0, appointments = 0;
};
/// Checks the whole database, and that it is one of ours which this version can read. Errors: Corrupt, Unavailable.
[[nodiscard]] Result<Contents> contentsOf(const QString &database);

/// Calls that were deleted for good; empty where the database cannot be read.
[[nodiscard]] QStringList tombstonesOf(const QString &database);

struct Settled {
    qint64 deletedAgain = 0, notSent = 0;
};
/// Makes a restored database fit for use: brings it to the newest version, deletes the calls of `tombstones` again,
/// marks recordings that are not below `folder` as deleted, ends what was under way, and has the calendars read anew.
/// `present`: the database that is replaced; who may come in stays as it is there, so that a revoked token stays
/// revoked.
[[nodiscard]] Result<Settled> settle(const QString &database, const QString &folder, const QString &present,
    const QStringList &tombstones, const QDateTime &nowUtc);
} // namespace cloudgreet::backup
