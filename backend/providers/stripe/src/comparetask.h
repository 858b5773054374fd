// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "wire.h"
#include <QJsonArray>
#include <QPromise>

namespace cloudgreet::stripe {

/// Reads what Stripe holds of a customer, page by page: the subscription, then the fees, as invoice items or as a
/// meter's count. Lives until it has answered {"subscription"?, "fees" | "counted"}. Thread: line.
class CompareTask : public std::enable_shared_from_this<CompareTask>
{
public:
    CompareTask(net::HttpClient &client, Settings settings, command::CompareFees what)
        : m_client{client}, m_settings{std::move(settings)}, m_what{std::move(what)} { m_promise.start(); }
    QFuture<CommandOutcome> future() const { return m_promise.future(); }
    void start();

private:
    using Reader = std::function<void(const QJsonObject &)>;
    void get(const QString &path, const wire::Form &query, Reader read);
    void takeSubscription(const QJsonObject &list);
    void items(const QString &after, int page);
    void takeItems(const QJsonObject &list, int page);
    void meters(const QString &after, int page);
    void takeMeters(const QJsonObject &list, int page);
    void summaries(const QString &meter, const QString &after, int page);
    void takeSummaries(const QString &meter, const QJsonObject &list, int page);
    void tooMuch();
    void finish(const CommandOutcome &outcome);

    net::HttpClient &m_client;
    Settings m_settings;
    command::CompareFees m_what;
    QJsonObject m_answer;
    QJsonArray m_fees;
    double m_counted = 0;
    QPromise<CommandOutcome> m_promise;
};
} // namespace cloudgreet::stripe
