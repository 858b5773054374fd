// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"
#include <QLoggingCategory>
#include <QSslSocket>

namespace cloudgreet::net {
namespace {
Q_LOGGING_CATEGORY(lcGate, "cloudgreet.net.gate", QtInfoMsg)
} // namespace

Gate::Gate(HttpServer &server, std::optional<QSslConfiguration> tls)
    : m_server{server}
    , m_tls{std::move(tls)}
{
    setListenBacklogSize(1024);
    connect(&m_sweep, &QTimer::timeout, this, &Gate::sweep);
    m_sweep.start(limits().sweep);
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &Gate::finishDrain);
}

Gate::~Gate()
{
    close();
    const auto sockets = m_connections.keys();
    m_connections.clear();
    for (QTcpSocket *socket : sockets) {
        delete socket->findChild<Connection *>();
        delete socket;
    }
}

const ServerLimits &Gate::limits() const
{
    return m_server.m_options.limits;
}

bool Gate::trusts(const QHostAddress &peer) const
{
    const auto &proxies = m_server.m_options.trustedProxies;
    return std::any_of(proxies.begin(), proxies.end(), [&peer](const auto &subnet) { return peer.isInSubnet(subnet); });
}

bool Gate::count(const QHostAddress &address)
{
    if (m_perAddress.value(address) >= limits().maxPerAddress && !shed(address))
        return false;
    ++m_perAddress[address];
    return true;
}

void Gate::uncount(const QHostAddress &address)
{
    const auto number = m_perAddress.find(address);
    if (number != m_perAddress.end() && --*number <= 0)
        m_perAddress.erase(number);
}

void Gate::incomingConnection(qintptr descriptor)
{
    auto *socket = m_tls ? new QSslSocket{this} : new QTcpSocket{this};
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // Beyond the cap a connection gets its 503 and a short while to read it; far beyond, nothing. A client that awaits
    // TLS could not read it, and a handshake is what there is no room for.
    const bool tooMany = connectionCount() >= limits().maxConnections && !shed();
    if (m_tls ? tooMany : connectionCount() >= limits().maxConnections + 64) {
        ++m_refused;
        socket->abort();
        socket->deleteLater();
        return;
    }
    admit(socket, tooMany);
}

void Gate::admit(QTcpSocket *socket, bool tooMany)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *connection = new Connection{*this, socket, m_tls.has_value()};
    m_connections.insert(socket, connection);
    if (tooMany) {
        qCWarning(lcGate) << "too many connections:" << connectionCount();
        connection->refuse(503, QObject::tr("Too many connections; try again later."));
    } else if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
}

void Gate::handOver(QTcpSocket *socket)
{
    addPendingConnection(socket);
    emit newConnection();
    QMetaObject::invokeMethod(socket, &QTcpSocket::readyRead, Qt::QueuedConnection);
}

void Gate::upgrade(Connection &connection)
{
    if (webSocketCount() >= limits().maxWebSockets)
        connection.refuse(503, QObject::tr("Too many WebSocket connections."));
    else
        m_server.upgrade(connection);
}

void Gate::countWebSocket(QTcpSocket *socket)
{
    ++*m_webSockets;
    connect(socket, &QObject::destroyed, socket, [counter = m_webSockets] { --*counter; });
}

void Gate::forget(QTcpSocket *socket)
{
    m_connections.remove(socket);
    if (m_draining && m_connections.isEmpty())
        m_grace.start(0);
}

void Gate::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    const auto connections = m_connections.values();
    for (Connection *connection : connections)
        connection->sweep(now);
}

bool Gate::shed(const QHostAddress &address)
{
    Connection *longest = nullptr;
    for (Connection *connection : std::as_const(m_connections))
        if (connection->asksNothing() && (address.isNull() || connection->client() == address)
            && (!longest || connection->since() < longest->since()))
            longest = connection;
    if (longest)
        longest->cut();
    return longest != nullptr;
}

void Gate::drain(std::chrono::milliseconds grace)
{
    m_draining = true;
    close();
    const auto connections = m_connections.values();
    for (Connection *connection : connections)
        connection->finishAndClose();
    m_grace.start(m_connections.isEmpty() ? std::chrono::milliseconds{0} : grace);
}

void Gate::finishDrain()
{
    const auto connections = m_connections.values();
    for (Connection *connection : connections)
        connection->cut();
    m_grace.stop();
    emit drained();
}
} // namespace cloudgreet::net
