// SPDX-License-Identifier: GPL-3.0-or-later
#include "front.h"
#include "hostsettings.h"
#include "net/crypto.h"
#include <QLoggingCategory>
#include <QSslCertificate>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
constexpr auto commitDeadline = 1500ms;         ///< Telnyx gives up after 2 s and sends again.
constexpr auto sweepEvery = 50ms;

/// The certificate is for those who come over a network. Loopback is plain: a tunnel, a proxy or a program of this
/// machine asks.
net::ServerOptions optionsOf(const HostConfig &config, const net::ListenAddress &address)
{
    net::ServerOptions options;
    options.trustedProxies = config.trustedProxies;
    if (!address.host.isLoopback()) {
        options.tlsCertificate = config.tlsCertificate;
        options.tlsKey = config.tlsKey;
    }
    return options;
}
} // namespace

void FrontFigures::acknowledged(double seconds)
{
    ++webhooksTaken;
    ackSeconds += seconds;
    for (size_t i = 0; i < ackBounds.size(); ++i)
        ackBuckets[i] += seconds <= ackBounds[i];
    ++ackBuckets.back();
}

Front::Front(const HostConfig &hostConfig, Deps hostDeps)
    : config{hostConfig}
    , deps{hostDeps}
    , events{hostDeps.readers}
    , m_isGiven{!hostConfig.publicUrlOfConsole && !hostConfig.publicUrl.isEmpty()}
    , m_instance{net::randomBytes(32)}
{
    signature.publicKey = config.providers.telnyxPublicKey;
    stripeSignature.secret = config.providers.stripeWebhookSecret;
    canCharge = !config.providers.stripeKey.isEmpty();
    m_public = std::make_unique<net::HttpServer>(optionsOf(config, config.publicAddress));
    installPublic(*m_public);
    if (config.adminAddress == config.publicAddress && config.publicAddress.port != 0) {
        installAdmin(*m_public);
    } else {
        m_admin = std::make_unique<net::HttpServer>(optionsOf(config, config.adminAddress));
        installAdmin(*m_admin);
        installHealthRoutes(*m_admin, *this);
    }
    if (!config.adminAddress.host.isLoopback()) {
        m_local = std::make_unique<net::HttpServer>(optionsOf(config, {}));
        installAdmin(*m_local);
    }
    connect(&m_sweep, &QTimer::timeout, this, &Front::sweep);
}

Front::~Front() = default;

Result<> Front::listen()
{
    if (auto listening = m_public->listen(config.publicAddress); !listening)
        return listening;
    if (m_admin)
        if (auto listening = m_admin->listen(config.adminAddress); !listening)
            return listening;
    return m_local ? m_local->listen({}) : Result<>{};
}

QString Front::outsideUrl() const
{
    QUrl url{adminUrl()};
    const QHostAddress &host = config.adminAddress.host;
    if (host == QHostAddress{QHostAddress::Any} || host == QHostAddress{QHostAddress::AnyIPv4}
        || host == QHostAddress{QHostAddress::AnyIPv6})
        url.setHost(QSysInfo::machineHostName());
    return url.toString();
}

QString Front::fingerprint() const
{
    if (config.adminAddress.host.isLoopback() || config.tlsCertificate.isEmpty())
        return {};
    const auto chain = QSslCertificate::fromPath(config.tlsCertificate);
    return chain.isEmpty() ? QString{}
                           : QString::fromLatin1(chain.first().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

QString Front::publicUrlSource() const
{
    return config.practice           ? u"practice"_s
        : m_isGiven                  ? u"environment"_s
        : config.publicUrl.isEmpty() ? u"none"_s
                                     : u"console"_s;
}

Result<> Front::setPublicUrl(const QString &url)
{
    auto kept = HostSettings{config.dataDir + u"/host-settings.json"_s}.setPublicUrl(url);
    if (kept) {
        config.publicUrl = url;
        if (deps.reachedAnew)
            deps.reachedAnew(url);
    }
    return kept;
}

QByteArray Front::proofOf(const QByteArray &nonce) const
{
    return net::hmacSha256(m_instance, nonce).toHex();
}

void Front::installPublic(net::HttpServer &server)
{
    installWebhookRoutes(server, *this);
    installCalendarCallback(server, *this);
    installBillingWebhook(server, *this);
    installLinkRoutes(server, *this);
    installHealthRoutes(server, *this);
}

void Front::installAdmin(net::HttpServer &server)
{
    installReadRoutes(server, *this);
    installRecordingLinks(server, *this);
    installActionRoutes(server, *this);
    installSetupRoutes(server, *this);
    installCalendarRoutes(server, *this);
    installSettingsRoutes(server, *this);
    installSecretRoutes(server, *this);
    installCheckRoutes(server, *this);
    installBillingRoutes(server, *this);
    installBackupRoutes(server, *this);
    if (deps.practice)
        installPracticeRoutes(server, *this);
}

void Front::drain(std::function<void()> done)
{
    QList<net::HttpServer *> servers{m_public.get(), m_admin.get(), m_local.get()};
    servers.removeAll(nullptr);
    auto left = std::make_shared<qsizetype>(servers.size());
    const auto one = [left, done = std::move(done)] {
        if (--*left == 0)
            done();
    };
    for (net::HttpServer *server : std::as_const(servers)) {
        connect(server, &net::HttpServer::drained, this, one);
        server->drain();
    }
}

void Front::publish(const QList<JournalRow> &rows)
{
    for (const JournalRow &row : rows) {
        if (row.kind == u"call"_s) {
            const QString leg = row.payload.value(u"leg").toString();
            if (row.payload.value(u"status") == u"ended"_s)
                m_openCalls.remove(leg);
            else
                m_openCalls.insert(leg, {row.payload.value(u"id").toString(), row.business});
        } else if (row.kind == u"business"_s) {
            reload();
        }
    }
    events.publish(rows);
}

void Front::publishPartial(const LineWebhook &webhook)
{
    const auto call = m_openCalls.constFind(webhook.leg.control);
    if (call != m_openCalls.constEnd() && events.listeners() > 0)
        events.publishPartial(call->business, {{u"call"_s, call->id}, {u"role"_s, u"caller"_s},
                                               {u"text"_s, std::get<event::Transcribed>(webhook.event).text}});
}

void Front::awaitCommit(const net::LateReply &reply)
{
    m_due.append({std::chrono::steady_clock::now() + commitDeadline, reply});
    if (!m_sweep.isActive())
        m_sweep.start(sweepEvery);
}

void Front::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    qsizetype past = 0;
    while (past < m_due.size() && m_due.at(past).at <= now)
        m_due.at(past++).reply.answer([this](net::Reply &reply) {
            ++figures.webhooksLate;
            reply.problem(503, tr("Not yet on disk"), tr("Send it again"));
        });
    m_due.remove(0, past);
    if (m_due.isEmpty())
        m_sweep.stop();
}

void Front::answerFrom(net::Reply reply, std::function<Result<QJsonObject>(ReadStore &)> question)
{
    deps.readers.ask([late = net::LateReply{std::move(reply)}, question = std::move(question)](ReadStore &store) {
        const auto answer = question(store);
        if (answer)
            late.json(200, *answer);
        else
            answerError(late, answer.error());
    });
}

void Front::answerFromEngine(net::Reply reply, Action action, std::function<QJsonObject(const QJsonObject &)> shape)
{
    deps.engine.post(std::move(action),
        [late = net::LateReply{std::move(reply)}, shape = std::move(shape)](const Result<QJsonObject> &answer) {
            if (answer)
                late.json(200, shape ? shape(*answer) : *answer);
            else
                answerError(late, answer.error());
        });
}

void Front::reload(std::function<void()> done)
{
    deps.engine.withStore([this, done = std::move(done)](SqliteStore &store) {
        QList<Access::Token> tokens;
        for (const auto &token : store.tokens())
            tokens.append(
                {token.name, token.hash.toLatin1(), roleFrom(token.role).value_or(Role::Viewer), token.businesses});
        QMetaObject::invokeMethod(this, [this, tokens, businesses = store.businesses(), done] {
            access.setTokens(tokens);
            access.setBusinesses(businesses);
            if (done)
                done();
        }, Qt::QueuedConnection);
    });
}

int statusOf(Fault fault)
{
    switch (fault) {
    case Fault::InvalidInput: return 422;
    case Fault::NotFound: return 404;
    case Fault::Conflict:
    case Fault::Cancelled: return 409;
    case Fault::Unauthorized: return 403;
    case Fault::Unavailable: return 503;
    case Fault::Timeout: return 504;
    case Fault::Corrupt: return 500;
    }
    Q_UNREACHABLE();
}

void answerError(const net::LateReply &reply, const Error &error)
{
    reply.problem(statusOf(error.fault), error.text);
}
} // namespace cloudgreet
