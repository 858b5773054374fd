// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/answer.h"
#include <QDateTime>

namespace cloudgreet::api {

/// Where a host is and how to be let in.
struct Access {
    QString admin;                      ///< "http://127.0.0.1:8788", "https://192.168.1.20:8788"
    QString token;
    /// SHA-256 of the one certificate that is accepted, as its owner agreed; empty: what this computer's authorities
    /// vouch for.
    QByteArray certificate = {};
};

/// What a host on another machine shows of itself before anything is told to it.
struct Certificate {
    QByteArray fingerprint;             ///< SHA-256 of the whole.
    QDateTime validUntilUtc;
    bool isVouchedFor = false;          ///< An authority that this computer trusts has signed it for that very address.
};

/// "192.168.1.20" or "https://office.example:8788/" as the address that is asked: with https and, where none is said,
/// port 8788. Errors: InvalidInput, in words for who typed it.
[[nodiscard]] Result<QString> remoteAddress(const QString &typed);

/// Only the handshake is made; nothing is sent. Errors: Unavailable, Timeout (after 8 s), InvalidInput (no TLS there).
/// Thread: one with an event loop, which the answer comes back to.
[[nodiscard]] Answer<Certificate> certificateOf(const QString &admin);

/// "4A:9F:…", as `openssl x509 -fingerprint -sha256` and the host itself write it.
[[nodiscard]] QString fingerprintText(const QByteArray &fingerprint);
} // namespace cloudgreet::api
