// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk.h"
#include "webhooksender.h"
#include <QJsonArray>

namespace cloudgreet::practice {

/// Signs and delivers Telnyx webhooks, and remembers them for /webhook_deliveries and /call_events. The key pair is
/// made from the ids' seed.
class TelnyxPost
{
public:
    TelnyxPost(IdSource &ids, WebhookSender &sender);
    [[nodiscard]] QString publicKey() const; ///< base64 of the raw 32 bytes
    void setDefaultUrl(const QUrl &url) { m_defaultUrl = url; }
    /// `lane` keeps the order; an empty `url` means the default one, and no URL at all means no webhook.
    void publish(const QString &lane, const QString &type, const QJsonObject &payload, const QUrl &url = {});
    [[nodiscard]] QJsonArray deliveries() const;
    [[nodiscard]] QJsonArray callEvents() const { return m_callEvents; }
    [[nodiscard]] WebhookSender &sender() { return m_sender; }

private:
    void noteAttempt(const QString &id, int status); ///< of a delivery; 0: no answer
    [[nodiscard]] net::HttpCall signedCall(const QJsonObject &event, const QUrl &url, int attempt) const;
    IdSource &m_ids;
    WebhookSender &m_sender;
    QByteArray m_publicKey, m_secretKey;
    QUrl m_defaultUrl;
    QList<QJsonObject> m_deliveries;
    QJsonArray m_callEvents;
};
} // namespace cloudgreet::practice
