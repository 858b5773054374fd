// SPDX-License-Identifier: GPL-3.0-or-later
// The public surface that providers call: signature first, then bytes to events, then the engine; 200 after the commit.
#include "domain/logfields.h"
#include "front.h"
#include <QLoggingCategory>

namespace cloudgreet {
namespace {
Q_LOGGING_CATEGORY(lcWebhook, "cloudgreet.host.webhook", QtInfoMsg)
constexpr qsizetype mostWaiting = 20000;

/// Words as they are said go straight on to the consoles; they are acknowledged at once and never stored.
void takeInterim(Front &front, const LineWebhook &webhook, net::Reply reply)
{
    ++front.figures.interim;
    reply.json(200, QJsonObject{});
    front.publishPartial(webhook);
    front.deps.engine.postInterim(webhook);
}

void takeWebhook(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto arrived = std::chrono::steady_clock::now();
    const LogFields fields{{{u"provider"_s, u"telnyx"_s}}};
    const auto genuine = front.signature.verify(request.body, request.header("telnyx-signature-ed25519"),
        request.header("telnyx-timestamp"), QDateTime::currentDateTimeUtc());
    if (!genuine) {
        ++front.figures.webhooksUnsigned;
        qCInfo(lcWebhook).noquote() << "refused:" << genuine.error().text;
        if (!front.access.refuseFlood(request, reply))
            reply.problem(401, Front::tr("Not signed"), genuine.error().text);
        return;
    }
    reply.markAuthenticated();
    auto webhook = telnyx::decode(request.body);
    if (!webhook) {
        ++front.figures.webhooksBad;
        qCWarning(lcWebhook).noquote() << "unreadable:" << webhook.error().text << request.body.size() << "bytes";
        return reply.problem(400, Front::tr("Not a webhook"), webhook.error().text);
    }
    if (const auto *words = std::get_if<event::Transcribed>(&webhook->event); words && !words->isFinal)
        return takeInterim(front, *webhook, std::move(reply));
    if (const auto *unknown = std::get_if<event::Unknown>(&webhook->event))
        qCInfo(lcWebhook).noquote() << "an event type that is not used:" << unknown->type;

    if (front.deps.engine.waiting() > mostWaiting)              // it will come again; memory would not
        return reply.problem(503, Front::tr("Too busy"), Front::tr("Send it again"));
    const net::LateReply late{std::move(reply)};
    front.awaitCommit(late);
    front.deps.engine.post(std::move(*webhook), [late, &front, arrived](const Result<QJsonObject> &committed) {
        late.answer([&front, arrived, done = committed.has_value()](net::Reply &open) {
            if (!done)
                return open.problem(503, Front::tr("Not on disk"), Front::tr("Send it again"));
            front.figures.acknowledged(
                std::chrono::duration<double>(std::chrono::steady_clock::now() - arrived).count());
            open.json(200, QJsonObject{});
        });
    });
}
} // namespace

void installWebhookRoutes(net::HttpServer &server, Front &front)
{
    server.route("POST", u"/webhooks/telnyx"_s, [&front](const net::HttpRequest &request, net::Reply reply) {
        takeWebhook(front, request, std::move(reply));
    });
}

void installHealthRoutes(net::HttpServer &server, Front &front)
{
    server.route("GET", u"/healthz"_s, [&front](const net::HttpRequest &request, net::Reply reply) {
        QJsonObject answer{{u"status"_s, u"ok"_s}};
        if (const QByteArray nonce = request.query(u"nonce").value_or(QString{}).left(64).toUtf8(); !nonce.isEmpty())
            answer.insert(u"proof"_s, QString::fromLatin1(front.proofOf(nonce)));
        reply.json(200, answer);
    });
    server.route("GET", u"/readyz"_s, [&front](const net::HttpRequest &, net::Reply reply) {
        // Ready is what a commit proves: the engine's thread runs and the disk takes writes.
        front.deps.engine.withStore([late = net::LateReply{std::move(reply)}](SqliteStore &store) {
            store.saveSetting(u"readyz"_s, QString::number(QDateTime::currentSecsSinceEpoch()));
            late.json(200, QJsonObject{{u"status"_s, u"ready"_s}});
        });
    });
}
} // namespace cloudgreet
