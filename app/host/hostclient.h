// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/httpclient.h"
#include <QJsonObject>

namespace cloudgreet {

/// Asks a host on this machine through its API. Thread: main.
class HostClient
{
public:
    HostClient(QString admin, QString token) : m_admin{std::move(admin)}, m_token{std::move(token)} {}
    using Then = std::function<void(const Result<QJsonObject> &)>;
    /// An answer that is no 2xx becomes an error with the problem's words.
    void ask(const QByteArray &method, const QString &path, const QJsonObject &body, Then then);
    void listen(const QString &path, std::function<void(const net::ServerSentEvent &)> onEvent,
        std::function<void(const Result<net::HttpAnswer> &)> ended);

private:
    [[nodiscard]] net::HttpCall call(const QByteArray &method, const QString &path) const;
    QString m_admin, m_token;
    net::HttpClient m_client;
};
} // namespace cloudgreet
