// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/performer.h"
#include <QUrl>

namespace cloudgreet::net {
class HttpClient;
}

namespace cloudgreet::stripe {

struct Settings {
    QUrl apiUrl{u"https://api.stripe.com/v1"_s};
    QByteArray apiKey;                  ///< The operator's restricted key; empty: billing is off.
};

/// The per-booking fee, as a meter event or an invoice item, with an Idempotency-Key made of the booking's id; and what
/// Stripe holds of them. Source: Stripe, API reference and usage-based billing. Thread: line.
class StripeFees : public Performer
{
public:
    StripeFees(net::HttpClient &client, Settings settings);
    void setKey(const QByteArray &key) { m_settings.apiKey = key; }     ///< Of what is asked from now on.
    bool performs(const QString &kind) const override;
    QFuture<CommandOutcome> perform(const OutboxRow &row, const command::Any &what) override;

private:
    QFuture<CommandOutcome> post(
        const OutboxRow &row, const QString &path, const QList<std::pair<QString, QString>> &form);
    QFuture<CommandOutcome> removeItem(const QString &id);
    net::HttpClient &m_client;
    Settings m_settings;
};
} // namespace cloudgreet::stripe
