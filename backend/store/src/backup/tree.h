// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "databasecopy.h"

/// The folder form of a backup: how it is named, written and checked.
namespace cloudgreet::backup {

inline const QString databaseName = u"cloudgreet.db"_s, manifestName = u"manifest.json"_s,
    aboutName = u"about.json"_s, settingsName = u"host-settings.json"_s;

struct Manifest {
    Report report;
    QList<NamedFile> files;
};
[[nodiscard]] QByteArray toBytes(const Manifest &manifest);
/// What is told of a backup without its list of files, which may be long. Errors: Corrupt.
[[nodiscard]] QJsonObject toJson(const Report &report);
[[nodiscard]] Result<Report> reportFrom(const QJsonObject &json);
/// Errors: Corrupt (not a manifest of ours; a name that would lead out of the folder).
[[nodiscard]] Result<Manifest> manifestFrom(const QByteArray &bytes);

/// Of the file as it is on the disk. Errors: Unavailable.
[[nodiscard]] Result<NamedFile> measure(const QString &folder, const QString &path);
/// Hard link, or a copy where the disk cannot. False: neither.
[[nodiscard]] bool linkOrCopy(const QString &from, const QString &to);
/// A folder that only its owner may enter. Errors: Unavailable.
[[nodiscard]] Result<> makeFolder(const QString &path);
/// On the disk, not only on its way there.
void sync(const QString &path);
} // namespace cloudgreet::backup
