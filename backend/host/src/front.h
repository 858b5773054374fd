// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access.h"
#include "engineroom.h"
#include "eventhub.h"
#include "host/config.h"
#include "line.h"
#include "net/httpserver.h"
#include "readers.h"
#include "stripe/webhook.h"
#include "telnyx/webhook.h"

namespace cloudgreet {
class NightlyBackups;
class PracticeLine;

/// What /metrics counts. Thread: front.
struct FrontFigures {
    quint64 webhooksTaken = 0, webhooksBad = 0, webhooksUnsigned = 0, webhooksLate = 0, interim = 0;
    std::array<quint64, 9> ackBuckets{};                ///< Cumulative by `ackBounds`, the last is "+Inf".
    double ackSeconds = 0;
    static constexpr std::array<double, 8> ackBounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.25, 1.5};
    void acknowledged(double seconds);
};

/// Which recording, out of which folder, and how.
struct RecordingWish {
    QString folder, owner, call;
    QByteArray range;
    bool asDownload = false;
};

/// The front thread: listeners, routes, event streams. It runs no SQL: questions go to the readers, wishes to the
/// engine.
class Front : public QObject
{
    Q_OBJECT
public:
    struct Deps {
        EngineRoom &engine;
        Line &line;
        Readers &readers;
        NightlyBackups &backups;
        PracticeLine *practice = nullptr;               ///< Only a practice host has one.
        std::function<void(const QString &url)> reachedAnew
            = {}; ///< The public address was set; called on this thread.
    };
    Front(const HostConfig &config, Deps deps);
    ~Front() override;

    [[nodiscard]] Result<> listen();
    /// Stops accepting and lets busy requests finish; `done` is called on this thread.
    void drain(std::function<void()> done);
    [[nodiscard]] QString publicUrl() const { return m_public->url(); }
    [[nodiscard]] QString adminUrl() const { return (m_admin ? *m_admin : *m_public).url(); }
    /// Where programs of this machine ask: the same, unless that is open to other machines.
    [[nodiscard]] QString localUrl() const { return m_local ? m_local->url() : adminUrl(); }

    [[nodiscard]] QString
    outsideUrl() const; ///< For consoles on other machines; an any-address goes by this one's name.
    /// Of the certificate that other machines see, SHA-256 as "4A:9F:…"; empty without one.
    [[nodiscard]] QString fingerprint() const;

    // For the routes.
    HostConfig config;
    Deps deps;
    Access access;
    EventHub events;
    FrontFigures figures;
    telnyx::SignatureCheck signature;
    stripe::SignatureCheck stripeSignature;
    bool canCharge = false;                             ///< There is an operator's key.
    const QDateTime startedUtc = QDateTime::currentDateTimeUtc();

    /// The address under which Telnyx reaches this host, which a console may set; a practice host's is its own.
    [[nodiscard]] QString reachedAt() const { return config.practice ? publicUrl() : config.publicUrl; }
    [[nodiscard]] QString publicUrlSource() const;          ///< none, environment, console, practice
    Result<> setPublicUrl(const QString &url);              ///< Errors: Unavailable.
    /// What only this host answers to a nonce: /healthz tells a check by it that its question came home.
    [[nodiscard]] QByteArray proofOf(const QByteArray &nonce) const;

    /// Committed events, for the consoles. Thread: front.
    void publish(const QList<JournalRow> &rows);
    /// Words as they are said, for the consoles. Thread: front.
    void publishPartial(const LineWebhook &webhook);

    /// A webhook that is answered 503 when it is not committed 1.5 s after its arrival.
    void awaitCommit(const net::LateReply &reply);
    /// Runs a question on a reader and answers with what it gives; an error becomes a problem document.
    void answerFrom(net::Reply reply, std::function<Result<QJsonObject>(ReadStore &)> question);
    /// Hands a wish to the engine and answers with what it gives.
    void answerFromEngine(net::Reply reply, Action action, std::function<QJsonObject(const QJsonObject &)> shape = {});
    /// Reads businesses and tokens anew; `done` afterwards, on this thread.
    void reload(std::function<void()> done = {});

signals:
    void drained();

private:
    void installPublic(net::HttpServer &server);
    void installAdmin(net::HttpServer &server);
    void sweep();

    const bool m_isGiven;                                   ///< The environment sets the public address.
    const QByteArray m_instance;
    std::unique_ptr<net::HttpServer> m_public, m_admin, m_local;
    struct Due {
        std::chrono::steady_clock::time_point at;
        net::LateReply reply;
    };
    QList<Due> m_due;
    struct OpenCall {
        QString id;
        BusinessId business;
    };
    QHash<QString, OpenCall> m_openCalls;               ///< By the line's name of the leg.
    QTimer m_sweep;
};

/// The status that says what kind of failure it was.
[[nodiscard]] int statusOf(Fault fault);
void answerError(const net::LateReply &reply, const Error &error);

// Each installs one part of the surface.
void installWebhookRoutes(net::HttpServer &server, Front &front);
void installReadRoutes(net::HttpServer &server, Front &front);
void installActionRoutes(net::HttpServer &server, Front &front);
void installSetupRoutes(net::HttpServer &server, Front &front);
void installCheckRoutes(net::HttpServer &server, Front &front);
void installSecretRoutes(net::HttpServer &server, Front &front);
void installSettingsRoutes(net::HttpServer &server, Front &front);
void installCalendarRoutes(net::HttpServer &server, Front &front);
/// What Google and its consent page call.
void installCalendarCallback(net::HttpServer &server, Front &front);
void installBillingRoutes(net::HttpServer &server, Front &front);
/// What Stripe calls, and where its pages send the browser back to.
void installBillingWebhook(net::HttpServer &server, Front &front);
/// What customers open.
void installBackupRoutes(net::HttpServer &server, Front &front);
void installLinkRoutes(net::HttpServer &server, Front &front);
void installRecordingLinks(net::HttpServer &server, Front &front);
/// Sends the recording of a call, or says why it cannot. `owner` is the business's id. Thread: a reader's.
void sendRecording(const net::LateReply &late, ReadStore &store, const RecordingWish &wish);
void installHealthRoutes(net::HttpServer &server, Front &front);
void installPracticeRoutes(net::HttpServer &server, Front &front);
} // namespace cloudgreet
