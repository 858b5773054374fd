// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QByteArray>

/// Small cryptographic helpers over libsodium. Thread: any.
namespace cloudgreet::net {

/// Compares in a time that depends on the lengths only.
[[nodiscard]] bool constantTimeEqual(QByteArrayView a, QByteArrayView b);
/// Bytes from the system's cryptographic generator.
[[nodiscard]] QByteArray randomBytes(qsizetype count);
/// A secret for URLs and headers: `bytes` random bytes in base64url, 43 characters for the default 32.
[[nodiscard]] QByteArray randomToken(qsizetype bytes = 32);
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);
/// RFC 2104 with SHA-256, 32 bytes.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes);
/// RFC 4648 section 5, without padding.
[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);
/// Strict: no padding, no foreign characters, no stray bits at the end. Errors: InvalidInput.
[[nodiscard]] Result<QByteArray> fromBase64Url(const QByteArray &text);
/// RFC 4648 section 4 with padding, as strict. Errors: InvalidInput.
[[nodiscard]] Result<QByteArray> fromBase64(const QByteArray &text);
/// True when `signature` (64 bytes) over `message` was made with the secret half of `publicKey` (32 bytes).
[[nodiscard]] bool ed25519Verify(QByteArrayView signature, QByteArrayView message, QByteArrayView publicKey);
} // namespace cloudgreet::net
