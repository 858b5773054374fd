// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tree.h"

/// The one-file form of a backup: a pax tar in Zstandard whose first member is the manifest.
namespace cloudgreet::backup {

/// Errors: Unavailable, Cancelled.
[[nodiscard]] Result<> pack(
    const QString &folder, const Manifest &manifest, const QString &file, const Progress &progress);
/// Writes into `folder` what the manifest names, and nothing else. Errors: Corrupt, Unavailable, Cancelled.
[[nodiscard]] Result<Manifest> unpack(const QString &file, const QString &folder, const Progress &progress);
/// Errors: NotFound, Corrupt.
[[nodiscard]] Result<Manifest> manifestIn(const QString &file);
} // namespace cloudgreet::backup
