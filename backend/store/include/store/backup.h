// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QDateTime>
#include <QJsonObject>

/// Backups of a data folder. A backup is a folder: the database as it was at one moment, the recordings it names
/// (linked where the disk allows it), and manifest.json, which names every file with its size and SHA-256; or the same
/// in one file (a tar in Zstandard), for another disk. Keys are in neither: they stay in the keychain or the secrets
/// folder. Thread: any but those that must not wait; each function opens what it needs and closes it again.
namespace cloudgreet::backup {

/// Bytes, or pages, that are done, of how many; false: stop (Fault::Cancelled).
using Progress = std::function<bool(qint64 done, qint64 total)>;

struct Report {
    QDateTime madeUtc;
    qint64 calls = 0, appointments = 0, recordings = 0, bytes = 0;
    qint64 missing = 0;                     ///< Recordings that the database names and the disk does not have.
};

/// Makes `folder` from the data in `dataDir`, which a host may be using meanwhile. `folder` appears when it is whole,
/// or not at all. Errors: NotFound (nothing to back up), Conflict (`folder` is there already), Unavailable, Corrupt,
/// Cancelled.
[[nodiscard]] Result<Report> make(const QString &dataDir, const QString &folder, const Progress &progress);

/// The same in one file. `file` is replaced only by a whole backup. Errors: as make().
[[nodiscard]] Result<Report> makeFile(const QString &dataDir, const QString &file, const Progress &progress);

/// What a backup, a folder or a file, says of itself; its files are not looked at. Errors: NotFound, Corrupt.
[[nodiscard]] Result<Report> describe(const QString &backup);

struct Restored {
    Report report;
    QString before; ///< Where what was in the data folder until now has been put; empty: there was nothing.
    qint64 deletedAgain = 0;                ///< Calls that had been deleted for good after the backup was made.
    qint64 notSent = 0;                     ///< Commands that were open at that moment and are not sent now.
};
/// Puts a backup in the place of what is in `dataDir`, whose lock the caller holds. Nothing there is touched before the
/// whole backup was checked against its manifest and opened; what was there is kept beside it. What was about to be
/// sent at the moment of the backup is not sent again. Errors: NotFound, Corrupt (damaged, or made by a newer version),
/// Unavailable, Cancelled.
[[nodiscard]] Result<Restored> restore(const QString &dataDir, const QString &backup, const Progress &progress);

/// Finishes a restore() that was interrupted after its last check; nothing otherwise. To be called with the folder's
/// lock, before its database is opened. Errors: Unavailable.
[[nodiscard]] Result<> finishRestore(const QString &dataDir);

// The nightly ones, below `dataDir`/backups, named by their local day or moment.
[[nodiscard]] QString nightlyFolder(const QString &dataDir);
/// Their folders, newest first; none that is being made.
[[nodiscard]] QStringList nightly(const QString &dataDir);
/// Removes all but the newest `keep`, and what interrupted ones left.
void dropOld(const QString &dataDir, int keep);
} // namespace cloudgreet::backup
