// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QDateTime>
#include <QJsonObject>

/// What is done to a data folder as a whole: backups, and its rows as files for other programs. Thread: one that may
/// wait.
namespace cloudgreet::keeping {

/// How far, of how much; false: stop.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// One file with all that is kept but the keys; a host may run meanwhile. Answers
/// {"made","calls","appointments","recordings", "missing","bytes"}. Errors: NotFound, Conflict (a practice folder),
/// Unavailable, Corrupt, Cancelled.
[[nodiscard]] Result<QJsonObject> backUp(const QString &dataDir, const QString &file, const Progress &progress);
/// Puts a backup (a file, or a nightly folder) in the place of what is there, which is kept beside it. Answers the
/// same, with "before" (where that is), "deleted_again" and "not_sent". Errors: Conflict (a host runs there), NotFound,
/// Corrupt, Unavailable, Cancelled.
[[nodiscard]] Result<QJsonObject> restore(const QString &dataDir, const QString &backup, const Progress &progress);

enum class Rows { Calls, Appointments, Messages };
enum class Format { Csv, Json };
struct Wish {
    Rows rows = Rows::Calls;
    Format format = Format::Csv;
    QDateTime from, to; ///< Of the call's or the appointment's start, or of the text; invalid: no bound.
    QString business;                               ///< Empty: all.
};
/// Hands the rows to `sink` in pieces that make a whole file: CSV by RFC 4180, in UTF-8, with a head line; or a JSON
/// array, calls with what was said in them. A host may run meanwhile. Answers how many rows. Errors: NotFound,
/// Unavailable, Timeout, Cancelled
/// (`sink` answered false).
[[nodiscard]] Result<qint64> exportRows(
    const QString &dataDir, const Wish &wish, const std::function<bool(const QByteArray &)> &sink);
} // namespace cloudgreet::keeping
