// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooksender.h"
#include "net/deliver.h"
#include <QTimer>

namespace cloudgreet::practice {

WebhookSender::WebhookSender(std::chrono::milliseconds timeout, std::chrono::milliseconds backoff, QObject *parent)
    : QObject{parent}
    , m_timeout{timeout}
    , m_backoff{backoff}
{
}

void WebhookSender::send(const QString &lane, WebhookDelivery delivery)
{
    const bool wasIdle = isIdle(lane);
    m_lanes[lane].enqueue(std::move(delivery));
    if (wasIdle)
        QMetaObject::invokeMethod(
            this, [this, lane] { next(lane); }, Qt::QueuedConnection);
}

void WebhookSender::next(const QString &lane)
{
    auto &queue = m_lanes[lane];
    if (queue.isEmpty()) {
        m_lanes.remove(lane);
        emit laneEmpty(lane);
        return;
    }
    attempt(lane, queue.dequeue(), 1);
}

void WebhookSender::attempt(const QString &lane, const WebhookDelivery &delivery, int number)
{
    net::HttpCall call = delivery.make(number);
    call.method = "POST";
    call.url = delivery.url;
    call.deadline = m_timeout;
    deliver(m_client.send(call), this, [this, lane, delivery, number](const Result<net::HttpAnswer> &answer) {
        const int status = answer ? answer->status : 0;
        if (delivery.attempted)
            delivery.attempted(number, status);
        if (isWorthRetrying(status) && number < delivery.maxAttempts) {
            QTimer::singleShot(m_backoff * (1 << (number - 1)), this,
                [this, lane, delivery, number] { attempt(lane, delivery, number + 1); });
        }
        if (number == 1)
            next(lane);
    });
}

bool WebhookSender::isWorthRetrying(int status)
{
    return status == 0 || status == 408 || status == 429 || status >= 500;
}
} // namespace cloudgreet::practice
