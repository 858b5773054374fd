// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/httpclient.h"
#include <QHash>
#include <QQueue>

namespace cloudgreet::practice {

/// One webhook on its way. `make` gives the request for an attempt, since a body may tell which attempt it is.
struct WebhookDelivery {
    QUrl url;
    std::function<net::HttpCall(int attempt)> make;
    int maxAttempts = 3;
    std::function<void(int attempt, int status)> attempted = {}; ///< status 0: no answer
};

/// Delivers webhooks as providers do: a short time-out, several attempts with growing pauses. Deliveries of one lane
/// (a call) leave one after the other, each once the first attempt of the one before has ended; retries overtake.
class WebhookSender : public QObject
{
    Q_OBJECT
public:
    WebhookSender(std::chrono::milliseconds timeout, std::chrono::milliseconds backoff, QObject *parent = nullptr);
    void send(const QString &lane, WebhookDelivery delivery);
    [[nodiscard]] bool isIdle() const { return m_lanes.isEmpty(); }
    [[nodiscard]] bool isIdle(const QString &lane) const { return !m_lanes.contains(lane); }

signals:
    void laneEmpty(const QString &lane);

private:
    void next(const QString &lane);
    void attempt(const QString &lane, const WebhookDelivery &delivery, int number);
    [[nodiscard]] static bool isWorthRetrying(int status);

    net::HttpClient m_client;
    std::chrono::milliseconds m_timeout, m_backoff;
    QHash<QString, QQueue<WebhookDelivery>> m_lanes; // present while something is under way
};
} // namespace cloudgreet::practice
