// SPDX-License-Identifier: GPL-3.0-or-later
#include "telnyxpost.h"
#include "net/crypto.h"
#include <QJsonDocument>
#include <sodium.h>

namespace cloudgreet::practice {
namespace {
constexpr qsizetype MaxKept = 5000;
}

TelnyxPost::TelnyxPost(IdSource &ids, WebhookSender &sender)
    : m_ids{ids}
    , m_sender{sender}
    , m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0')
    , m_secretKey(crypto_sign_SECRETKEYBYTES, '\0')
{
    const QByteArray seed = m_ids.bytes(crypto_sign_SEEDBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(m_publicKey.data()),
        reinterpret_cast<unsigned char *>(m_secretKey.data()),
        reinterpret_cast<const unsigned char *>(seed.constData()));
}

QString TelnyxPost::publicKey() const
{
    return QString::fromLatin1(m_publicKey.toBase64());
}

void TelnyxPost::publish(const QString &lane, const QString &type, const QJsonObject &payload, const QUrl &url)
{
    const QUrl target = url.isEmpty() ? m_defaultUrl : url;
    const QJsonObject event{{u"record_type"_s, u"event"_s}, {u"event_type"_s, type}, {u"id"_s, m_ids.uuid()},
        {u"occurred_at"_s, isoTime(now())}, {u"payload"_s, payload}};
    if (type.startsWith(u"call."_s) && m_callEvents.size() < MaxKept) {
        m_callEvents.append(QJsonObject{{u"record_type"_s, u"call_event"_s}, {u"type"_s, u"webhook"_s},
            {u"name"_s, type}, {u"event_timestamp"_s, event.value(u"occurred_at"_s)},
            {u"call_leg_id"_s, payload.value(u"call_leg_id"_s)},
            {u"call_session_id"_s, payload.value(u"call_session_id"_s)}, {u"metadata"_s, payload}});
    }
    if (target.isEmpty())
        return;
    if (m_deliveries.size() >= MaxKept)
        m_deliveries.removeFirst();
    const QString id = m_ids.uuid();
    m_deliveries.append({{u"id"_s, id}, {u"record_type"_s, u"webhook_delivery"_s}, {u"status"_s, u"failed"_s},
        {u"webhook"_s, event}, {u"attempts"_s, QJsonArray{}}, {u"started_at"_s, isoTime(now())}});
    m_sender.send(lane,
        {target, [this, event, target](int attempt) { return signedCall(event, target, attempt); }, 3,
            [this, id](int, int status) { noteAttempt(id, status); }});
}

void TelnyxPost::noteAttempt(const QString &id, int status)
{
    // The newest are the likeliest to be under way.
    const auto found = std::find_if(m_deliveries.rbegin(), m_deliveries.rend(),
        [&id](const QJsonObject &delivery) { return delivery.value(u"id"_s) == id; });
    if (found == m_deliveries.rend())
        return;
    QJsonArray attempts = found->value(u"attempts"_s).toArray();
    const bool isGood = status / 100 == 2;
    attempts.append(QJsonObject{{u"status"_s, isGood ? u"delivered"_s : u"failed"_s},
        {u"http"_s, QJsonObject{{u"response"_s, QJsonObject{{u"status"_s, status}}}}}});
    found->insert(u"attempts"_s, attempts);
    found->insert(u"finished_at"_s, isoTime(now()));
    if (isGood)
        found->insert(u"status"_s, u"delivered"_s);
}

net::HttpCall TelnyxPost::signedCall(const QJsonObject &event, const QUrl &url, int attempt) const
{
    const QJsonObject envelope{
        {u"data"_s, event}, {u"meta"_s, QJsonObject{{u"attempt"_s, attempt}, {u"delivered_to"_s, url.toString()}}}};
    net::HttpCall call;
    call.body = QJsonDocument{envelope}.toJson(QJsonDocument::Compact);
    const QByteArray timestamp = QByteArray::number(unixNow()), text = timestamp + '|' + call.body;
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char *>(text.constData()), static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char *>(m_secretKey.constData()));
    call.headers = {{"Content-Type", "application/json"}, {"User-Agent", "telnyx-webhooks"},
        {"Telnyx-Signature-Ed25519", signature.toBase64()}, {"Telnyx-Timestamp", timestamp}};
    return call;
}

QJsonArray TelnyxPost::deliveries() const
{
    QJsonArray out;
    for (auto delivery = m_deliveries.rbegin(); delivery != m_deliveries.rend(); ++delivery)
        out.append(*delivery);
    return out;
}
} // namespace cloudgreet::practice
