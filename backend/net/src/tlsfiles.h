// SPDX-License-Identifier: GPL-3.0-or-later
// A listener's certificate and key, from their files.
#pragma once
#include "domain/result.h"
#include <QSslConfiguration>

namespace cloudgreet::net {

/// TLS 1.2 or later with this certificate (PEM, its chain behind it) and its unencrypted key (PEM, RSA or EC). Any
/// thread. Errors: InvalidInput: a file that cannot be read, that is not PEM, or a key of another certificate; the
/// message names the file.
Result<QSslConfiguration> readTls(const QString &certificatePath, const QString &keyPath);

} // namespace cloudgreet::net
