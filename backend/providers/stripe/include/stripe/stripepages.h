// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/money.h"
#include "net/httpclient.h"
#include "stripe/stripefees.h"

namespace cloudgreet::stripe {

/// Stripe's own pages, for the owner's browser: paying for a subscription, and looking after it. Source: Stripe,
/// Checkout and subscriptions. Thread: line.
class Pages
{
public:
    Pages(net::HttpClient &client, Settings settings) : m_client{client}, m_settings{std::move(settings)} {}

    void setKey(const QByteArray &key) { m_settings.apiKey = key; }     ///< Of what is asked from now on.
    [[nodiscard]] net::HttpClient &client() const { return m_client; }

    struct Subscription {
        QString business;                   ///< Comes back in the webhook as client_reference_id.
        QString customer;                   ///< Empty: Stripe makes one.
        Money monthly;                      ///< Zero, with a `meterPrice`: nothing but what is metered.
        QString monthlyPrice;               ///< Stripe's id of the monthly price; empty: one is made of `monthly`.
        QString meterPrice; ///< Stripe's id of the metered price that the fees are billed by; empty: none.
        QString returnUrl;                  ///< Where the browser goes afterwards, paid or not.
        QString key;                        ///< The Idempotency-Key: one a click.
    };
    /// The page's address. Errors: Conflict (billing is off), Unavailable, Timeout, InvalidInput (with Stripe's own
    /// words).
    [[nodiscard]] QFuture<Result<QUrl>> checkout(const Subscription &wish);
    [[nodiscard]] QFuture<Result<QUrl>> portal(const QString &customer, const QString &returnUrl, const QString &key);

private:
    QFuture<Result<QUrl>> page(const net::HttpCall &call);
    net::HttpClient &m_client;
    Settings m_settings;
};
} // namespace cloudgreet::stripe
