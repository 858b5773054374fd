// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk.h"
#include "webhooksender.h"
#include <QJsonArray>
#include <QMap>

namespace cloudgreet::practice {

/// Stripe's API, as far as fees and subscriptions need it. A customer that nobody created exists from its first use,
/// since a practice account copies settings made elsewhere; an id with "gone" in it stays missing.
class StripeStandIn
{
public:
    StripeStandIn(Desk &desk, WebhookSender &sender, QString key, QString webhookSecret);
    void setBaseUrl(const QString &url) { m_baseUrl = url; }
    void setWebhookUrl(const QUrl &url) { m_webhookUrl = url; }
    [[nodiscard]] QJsonArray fees() const;
    void sendEvent(const QString &type, const QJsonObject &object);
    QJsonObject addSubscription(const QString &customer, const QString &status, const QString &price);

private:
    struct Kept {
        QByteArray fingerprint;
        Answer answer;
    };
    using Make = std::function<Answer(const net::HttpRequest &, const QJsonObject &form)>;
    void addRoutes();
    void post(const QString &path, Make make);
    /// Below /stripe, and at the root too: Stripe's own client can be given a host but no path.
    void route(const QByteArray &method, const QString &path, const Desk::Handler &handler);
    /// `idName`: what the book calls the id that ends the path; empty for a list.
    void get(const QString &path, const QString &idName, Desk::Handler handler);
    [[nodiscard]] std::optional<Answer> refused(const net::HttpRequest &request) const;
    [[nodiscard]] Answer posted(const QString &book, const net::HttpRequest &request, const Make &make);
    [[nodiscard]] Answer withRequestId(Answer answer);
    [[nodiscard]] QString id(const char *prefix) { return QString::fromLatin1(prefix) + m_desk.ids().token(14); }
    [[nodiscard]] bool ensureCustomer(const QString &customer);
    [[nodiscard]] static Answer noSuchCustomer(const QString &customer);
    [[nodiscard]] Answer makeInvoiceItem(const QJsonObject &form);
    [[nodiscard]] Answer makeMeterEvent(const QJsonObject &form);
    [[nodiscard]] Answer adjustMeterEvent(const QJsonObject &form);
    [[nodiscard]] Answer listMeters() const;
    [[nodiscard]] Answer sumMeter(const net::HttpRequest &request) const;
    [[nodiscard]] Answer listOf(const QMap<QString, QJsonObject> &table, const QString &url,
        const net::HttpRequest &request, const QStringList &filters) const;
    void addCheckout();
    [[nodiscard]] static std::optional<Answer> wrongLineItem(const QJsonArray &items);

    Desk &m_desk;
    WebhookSender &m_sender;
    QString m_key, m_webhookSecret, m_baseUrl;
    QUrl m_webhookUrl;
    QMap<QString, QJsonObject> m_customers, m_items, m_subscriptions, m_sessions;
    QList<QJsonObject> m_meterEvents;
    QHash<QString, Kept> m_kept; // by idempotency key
};
} // namespace cloudgreet::practice
