// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"
#include "net/httpserver.h"
#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>
#include <atomic>
#include <optional>

namespace cloudgreet::net {

/// The listener in front of Qt HttpServer: caps and times connections and decides what Qt may see. It cures
/// what QHttpServer of Qt 6.4 has no answer to (ARCHITECTURE.md, "The life of a webhook"). Thread: its server's.
class Gate : public QTcpServer
{
    Q_OBJECT
public:
    Gate(HttpServer &server, std::optional<QSslConfiguration> tls);
    ~Gate() override;

    [[nodiscard]] const ServerLimits &limits() const;
    [[nodiscard]] Connection *connectionOf(QTcpSocket *socket) const { return m_connections.value(socket); }
    [[nodiscard]] int connectionCount() const { return int(m_connections.size()); }
    [[nodiscard]] int webSocketCount() const { return m_webSockets->load(); }
    [[nodiscard]] bool isDraining() const { return m_draining; }
    [[nodiscard]] bool isTls() const { return m_tls.has_value(); }
    [[nodiscard]] bool trusts(const QHostAddress &peer) const;

    /// False when that address has as many unauthenticated connections as it may, all of them at work.
    [[nodiscard]] bool count(const QHostAddress &address);
    void uncount(const QHostAddress &address);

    [[nodiscard]] qint64 bodyLimit(const RequestHead &head) const { return m_server.bodyLimit(head); }
    void handOver(QTcpSocket *socket);
    void upgrade(Connection &connection);
    void forget(QTcpSocket *socket);
    void countWebSocket(QTcpSocket *socket);
    void noteRefusal() { ++m_refused; }
    [[nodiscard]] quint64 refusals() const { return m_refused; }
    void drain(std::chrono::milliseconds grace);

signals:
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void admit(QTcpSocket *socket, bool tooMany);
    void sweep();
    /// Cuts the connection that has asked nothing for the longest time, of that address or of all: who only holds lines
    /// open does not keep others out. False: all have asked something.
    bool shed(const QHostAddress &address = {});
    void finishDrain();
    HttpServer &m_server;
    std::optional<QSslConfiguration> m_tls;
    QHash<QTcpSocket *, Connection *> m_connections;
    QHash<QHostAddress, int> m_perAddress;
    std::shared_ptr<std::atomic<int>> m_webSockets = std::make_shared<std::atomic<int>>(0);
    quint64 m_refused = 0;
    QTimer m_sweep, m_grace;
    bool m_draining = false;
};
} // namespace cloudgreet::net
