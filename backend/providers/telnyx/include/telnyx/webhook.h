// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call.h"
#include <QByteArray>

/// Telnyx's webhooks, API version 2: voice and messaging. Source: Telnyx, receiving webhooks, and Voice API webhooks.
namespace cloudgreet::telnyx {

/// Whose signature counts. `publicKey` is the account's, 32 raw bytes.
struct SignatureCheck {
    QByteArray publicKey;
    qint64 toleranceSeconds = 300;
    /// Checks the raw bytes before anything is parsed. Errors: Unauthorized (no, wrong or stale signature).
    [[nodiscard]] Result<> verify(
        QByteArrayView body, QByteArrayView signatureBase64, QByteArrayView timestamp, const QDateTime &nowUtc) const;
};

/// Reads an envelope. Event types that we do not know become event::Unknown. Errors: InvalidInput (not JSON, not the
/// version 2 envelope, a member that the event cannot do without).
[[nodiscard]] Result<LineWebhook> decode(const QByteArray &body);
} // namespace cloudgreet::telnyx
