// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/sqlitestore.h"

namespace cloudgreet {
struct MadeToken {
    QString secret;                             ///< Shown once; only its hash is kept.
    SqliteStore::Token row;
};
/// The row of a token whose secret exists already: the host's own, which outlives its restarts.
[[nodiscard]] MadeToken tokenOf(
    const QByteArray &secret, const QString &name, const QString &role, const QStringList &businesses);
/// Errors: InvalidInput (name or role).
[[nodiscard]] Result<MadeToken> makeToken(const QString &name, const QString &role, const QStringList &businesses);
} // namespace cloudgreet
