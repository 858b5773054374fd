// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/httprequest.h"
#include "net/listenaddress.h"
#include "net/reply.h"
#include "net/router.h"
#include <QObject>
#include <chrono>
#include <functional>

class QHttpServer;
class QTcpSocket;

namespace cloudgreet::net {
class Gate;

/// What one listener allows. Tests shorten the times.
struct ServerLimits {
    int maxConnections = 512, maxWebSockets = 256, maxPerAddress = 64;
    std::chrono::milliseconds header{5000}, body{15000}, idle{30000}, write{20000}, linger{2000}, sweep{500};
};

struct ServerOptions {
    ServerLimits limits = {};
    QList<QPair<QHostAddress, int>> trustedProxies = {}; ///< subnets whose X-Forwarded-For is believed
    QString tlsCertificate = {}, tlsKey = {}; ///< PEM files; empty: plain HTTP
};

struct RouteOptions {
    qint64 maxBody = 1024 * 1024;
};

/// An HTTP/1.1 listener: Qt HttpServer behind our gate, which checks, limits and times every connection before Qt sees
/// it. Public and admin routes are installed by functions that take a server, so one listener or two may carry them.
/// Thread: the one it was made on; made, used and freed there.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    struct Stats {
        quint64 requests = 0, refused = 0;
        int connections = 0, webSockets = 0;
    };
    using Handler = std::function<void(const HttpRequest &, Reply)>;
    /// 0 lets the upgrade pass; a status refuses it.
    using UpgradeCheck = std::function<int(const HttpRequest &)>;
    /// Receives the socket with the unread handshake: give it to a WebSocketAcceptor, on any thread.
    using UpgradeHandler = std::function<void(const HttpRequest &, QTcpSocket *)>;

    explicit HttpServer(ServerOptions options = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    void route(const QByteArray &method, const QString &pattern, Handler handler, RouteOptions options = {});
    /// Receives what no route matches, in the place of the 404.
    void setFallback(Handler handler) { m_fallback = std::move(handler); }
    void webSocket(const QString &pattern, UpgradeCheck check, UpgradeHandler handler);

    /// Errors: InvalidInput (unreadable certificate), Conflict (address in use), Unavailable.
    [[nodiscard]] Result<> listen(const ListenAddress &address);
    /// The address really taken, with its port.
    [[nodiscard]] ListenAddress address() const;
    [[nodiscard]] QString url() const;
    [[nodiscard]] Stats stats() const;
    /// Stops accepting, closes idle connections, lets busy ones finish, cuts what is left after `grace`.
    void drain(std::chrono::milliseconds grace = std::chrono::seconds{3});

signals:
    void drained();

private:
    friend class Gate;
    struct Route {
        Handler handler;
        qint64 maxBody;
    };
    struct UpgradeRoute {
        UpgradeCheck check;
        UpgradeHandler handler;
    };
    [[nodiscard]] qint64 bodyLimit(const RequestHead &head) const;
    [[nodiscard]] HttpRequest makeRequest(const Connection &connection, const QByteArray &body) const;
    void handle(Connection &connection, const QByteArray &body);
    void upgrade(Connection &connection);

    ServerOptions m_options;
    Router m_router, m_upgradeRouter;
    QList<Route> m_routes;
    QList<UpgradeRoute> m_upgrades;
    Handler m_fallback;
    std::shared_ptr<ServerLife> m_life;
    std::unique_ptr<QHttpServer> m_http;
    Gate *m_gate = nullptr; // owned by m_http
    quint64 m_requests = 0;
};
} // namespace cloudgreet::net
