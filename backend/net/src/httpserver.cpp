// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpserver.h"
#include "domain/logfields.h"
#include "gate.h"
#include "serverlife.h"
#include "tlsfiles.h"
#include <QHttpServer>
#include <QLoggingCategory>
#include <exception>

namespace cloudgreet::net {
namespace {
Q_LOGGING_CATEGORY(lcHttp, "cloudgreet.net.http", QtInfoMsg)
constexpr qint64 DefaultMaxBody = 1024 * 1024;

QByteArrayView pathOf(const QByteArray &target)
{
    const qsizetype question = target.indexOf('?');
    return QByteArrayView{target}.first(question < 0 ? target.size() : question);
}
} // namespace

HttpServer::HttpServer(ServerOptions options, QObject *parent)
    : QObject{parent}
    , m_options{std::move(options)}
    , m_life{std::make_shared<ServerLife>()}
{
    m_life->context = new QObject{this};
}

HttpServer::~HttpServer()
{
    m_http.reset();
    QObject *context = nullptr;
    {
        const std::lock_guard lock{m_life->mutex};
        context = std::exchange(m_life->context, nullptr);
    }
    delete context; // jobs still waiting die with it, outside the lock that their replies take
}

void HttpServer::route(const QByteArray &method, const QString &pattern, Handler handler, RouteOptions options)
{
    m_router.add(method, pattern, int(m_routes.size()));
    m_routes.append({std::move(handler), options.maxBody});
}

void HttpServer::webSocket(const QString &pattern, UpgradeCheck check, UpgradeHandler handler)
{
    m_upgradeRouter.add("GET", pattern, int(m_upgrades.size()));
    m_upgrades.append({std::move(check), std::move(handler)});
}

Result<> HttpServer::listen(const ListenAddress &address)
{
    std::optional<QSslConfiguration> tls;
    if (!m_options.tlsCertificate.isEmpty()) {
        auto read = readTls(m_options.tlsCertificate, m_options.tlsKey);
        if (!read)
            return tl::unexpected{read.error()};
        tls = *std::move(read);
    }
    auto gate = std::make_unique<Gate>(*this, std::move(tls));
    if (!gate->listen(address.host, address.port)) {
        const bool taken = gate->serverError() == QAbstractSocket::AddressInUseError;
        return failure(taken ? Fault::Conflict : Fault::Unavailable,
            tr("Cannot listen on %1: %2").arg(address.toString(), gate->errorString()));
    }
    m_http = std::make_unique<QHttpServer>();
    m_http->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        if (Connection *connection = m_gate->connectionOf(responder.socket()))
            handle(*connection, request.body());
    });
    m_gate = gate.release();
    m_http->bind(m_gate);
    connect(m_gate, &Gate::drained, this, &HttpServer::drained);
    qCInfo(lcHttp) << "listening on" << url();
    return {};
}

ListenAddress HttpServer::address() const
{
    return m_gate ? ListenAddress{m_gate->serverAddress(), m_gate->serverPort()} : ListenAddress{};
}

QString HttpServer::url() const
{
    return address().url(m_gate && m_gate->isTls());
}

HttpServer::Stats HttpServer::stats() const
{
    if (!m_gate)
        return {};
    return {m_requests, m_gate->refusals(), m_gate->connectionCount(), m_gate->webSocketCount()};
}

void HttpServer::drain(std::chrono::milliseconds grace)
{
    if (m_gate)
        m_gate->drain(grace);
    else
        QMetaObject::invokeMethod(this, &HttpServer::drained, Qt::QueuedConnection);
}

qint64 HttpServer::bodyLimit(const RequestHead &head) const
{
    const int route = m_router.find(head.method, pathOf(head.target)).route;
    return route < 0 ? DefaultMaxBody : m_routes[route].maxBody;
}

HttpRequest HttpServer::makeRequest(const Connection &connection, const QByteArray &body) const
{
    HttpRequest request;
    request.head = connection.head();
    request.body = body;
    const QByteArrayView path = pathOf(request.head.target);
    request.path = percentDecoded(path).value_or(QString::fromLatin1(path));
    if (path.size() < request.head.target.size())
        request.rawQuery = request.head.target.mid(path.size() + 1);
    request.client = connection.client().isNull() ? connection.socket()->peerAddress() : connection.client();
    request.id = nextRequestId();
    return request;
}

void HttpServer::handle(Connection &connection, const QByteArray &body)
{
    ++m_requests;
    connection.startHandling();
    HttpRequest request = makeRequest(connection, body);
    Reply reply{&connection, request.id, request.head.method == "HEAD", m_life};
    Router::Match match = m_router.find(request.head.method, pathOf(request.head.target));
    if (match.route < 0 && !m_fallback) {
        if (match.allowed.isEmpty())
            return reply.problem(404, {}, tr("There is nothing at this address."));
        return reply.problem(405, {},
            tr("This address does not take %1.").arg(QString::fromLatin1(request.head.method)),
            {{"Allow", match.allowed.join(", ")}});
    }
    request.parameters = std::move(match.parameters);
    const LogFields fields{{{u"request_id"_s, QString::fromLatin1(request.id)}}};
    try {
        const Handler &handler = match.route < 0 ? m_fallback : m_routes[match.route].handler;
        handler(request, std::move(reply));
    } catch (const std::exception &error) {
        qCCritical(lcHttp) << "a handler threw:" << error.what();
    }
}

void HttpServer::upgrade(Connection &connection)
{
    HttpRequest request = makeRequest(connection, {});
    const Router::Match match = m_upgradeRouter.find("GET", pathOf(request.head.target));
    if (match.route < 0)
        return connection.refuse(404, tr("There is no WebSocket at this address."));
    request.parameters = match.parameters;
    const UpgradeRoute &route = m_upgrades[match.route];
    if (const int status = route.check(request); status != 0)
        return connection.refuse(status, tr("The WebSocket was refused."));
    route.handler(request, connection.release());
}
} // namespace cloudgreet::net
