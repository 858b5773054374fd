// SPDX-License-Identifier: GPL-3.0-or-later
// What consoles ask: each answered by a reader from its own connection.
#include "engine/availability.h"
#include "engine/tooljson.h"
#include "front.h"
#include "host/host.h"
#include <QFileInfo>

namespace cloudgreet {
namespace {

ReadStore::Page pageOf(const net::HttpRequest &request)
{
    bool valid = false;
    const int limit = request.query(u"limit").value_or(u"50"_s).toInt(&valid);
    return {valid ? std::clamp(limit, 1, 500) : 50, request.query(u"before").value_or(QString{})};
}

QDateTime timeOf(const net::HttpRequest &request, QStringView name)
{
    return QDateTime::fromString(request.query(name).value_or(QString{}), Qt::ISODate).toUTC();
}

QString textOf(const net::HttpRequest &request, QStringView name)
{
    return request.query(name).value_or(QString{}).left(200);
}

using Question = std::function<Result<QJsonObject>(ReadStore &)>;
using Ask = std::function<Question(const net::HttpRequest &, const Business &)>;

/// A question about one business that any token may ask.
void ask(net::HttpServer &server, Front &front, const QString &pattern, Ask ask)
{
    server.route("GET", pattern, [&front, ask = std::move(ask)](const net::HttpRequest &request, net::Reply reply) {
        const auto *token = front.access.admit(request, reply, Role::Viewer);
        const Business *business = token ? front.access.businessOf(request, reply, *token) : nullptr;
        if (business)
            front.answerFrom(std::move(reply), ask(request, *business));
    });
}

Question askAvailability(const net::HttpRequest &request, const Business &business)
{
    QJsonObject arguments{{u"service_type"_s, textOf(request, u"service")}, {u"preferred_date"_s, textOf(request, u"date")}};
    for (const auto &[query, argument] : {std::pair{u"time"_s, u"preferred_time"_s}, std::pair{u"staff"_s, u"staff"_s}})
        if (const QString value = textOf(request, query); !value.isEmpty())
            arguments.insert(argument, value);
    const int most = std::clamp(textOf(request, u"limit").toInt(), 0, 100);
    return [business, arguments, most](ReadStore &store) -> Result<QJsonObject> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto wish = tooljson::parse(u"check_availability"_s, arguments, business, now);
        if (!wish)
            return tl::unexpected{wish.error()};
        auto check = std::get<tool::CheckAvailability>(*wish);
        if (most > 0)
            check.most = most;
        auto busy = store.busySpans(business.id.text(), now, now.addDays(business.windowDays + 2), now);
        if (!busy)
            return tl::unexpected{busy.error()};
        return tooljson::toJson(availability::find(business, check, *busy, now), business);
    };
}

void recording(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Viewer);
    const Business *business = token ? front.access.businessOf(request, reply, *token) : nullptr;
    if (!business)
        return;
    const QString folder = front.config.dataDir + u"/recordings/"_s, id = request.parameter(u"id");
    front.deps.readers.ask([late = net::LateReply{std::move(reply)}, folder, id, owner = business->id.text(), range = request.header("range"),
                            asDownload = request.query(u"download") == u"1"_s](ReadStore &store) {
        const auto found = store.recording(owner, id);
        if (!found)
            return answerError(late, found.error());
        if (found->state == u"deleted"_s)
            return late.problem(410, QObject::tr("The recording was deleted"));
        if (found->state != u"here"_s || !QFileInfo::exists(folder + found->fileName))
            return late.problem(404, QObject::tr("The recording is not here yet"), QObject::tr("It is being fetched; its state is %1").arg(found->state));
        net::Reply::FileOptions options;
        options.contentType = found->fileName.endsWith(u".wav") ? "audio/wav" : "audio/mpeg";
        options.range = range;
        if (asDownload)
            options.downloadName = u"call-"_s + id.left(8) + found->fileName.mid(found->fileName.lastIndexOf(u'.'));
        late.answer([path = folder + found->fileName, options](net::Reply &open) { open.file(path, options); });
    });
}

void metrics(Front &front, net::Reply reply)
{
    QByteArray text;
    const auto line = [&](const QByteArray &name, double value) { text += "cloudgreet_" + name + ' ' + QByteArray::number(value, 'g', 12) + '\n'; };
    const FrontFigures &f = front.figures;
    text += "# TYPE cloudgreet_webhooks_total counter\n";
    line("webhooks_total{result=\"accepted\"}", double(f.webhooksTaken));
    line("webhooks_total{result=\"interim\"}", double(f.interim));
    line("webhooks_total{result=\"malformed\"}", double(f.webhooksBad));
    line("webhooks_total{result=\"unsigned\"}", double(f.webhooksUnsigned));
    line("webhooks_total{result=\"late\"}", double(f.webhooksLate));
    text += "# TYPE cloudgreet_webhook_ack_seconds histogram\n";
    for (size_t i = 0; i < f.ackBounds.size(); ++i)
        line("webhook_ack_seconds_bucket{le=\"" + QByteArray::number(f.ackBounds[i]) + "\"}", double(f.ackBuckets[i]));
    line("webhook_ack_seconds_bucket{le=\"+Inf\"}", double(f.ackBuckets.back()));
    line("webhook_ack_seconds_sum", f.ackSeconds);
    line("webhook_ack_seconds_count", double(f.webhooksTaken));
    text += "# TYPE cloudgreet_event_listeners gauge\n";
    line("event_listeners", double(front.events.listeners()));
    text += "# TYPE cloudgreet_engine_waiting gauge\n";
    line("engine_waiting", double(front.deps.engine.waiting()));
    front.deps.readers.ask([late = net::LateReply{std::move(reply)}, text](ReadStore &store) {
        const auto figures = store.figures();
        if (!figures)
            return answerError(late, figures.error());
        QByteArray all = text;
        for (auto it = figures->begin(); it != figures->end(); ++it)
            all += "# TYPE cloudgreet_" + it.key().toLatin1() + " gauge\ncloudgreet_" + it.key().toLatin1() + ' '
                + QByteArray::number(it.value().toInteger()) + '\n';
        late.send(200, all, {{"Content-Type", "text/plain; version=0.0.4"}});
    });
}
} // namespace

void installReadRoutes(net::HttpServer &server, Front &front)
{
    ask(server, front, u"/api/calls"_s, [](const net::HttpRequest &r, const Business &b) -> Question {
        const ReadStore::CallFilter filter{b.id.text(), textOf(r, u"q"), textOf(r, u"status"), textOf(r, u"outcome"), textOf(r, u"from"),
                                           timeOf(r, u"since"), timeOf(r, u"until"), pageOf(r)};
        return [filter](ReadStore &store) { return store.calls(filter); };
    });
    ask(server, front, u"/api/calls/{id}"_s, [](const net::HttpRequest &r, const Business &b) -> Question {
        return [id = r.parameter(u"id"), business = b.id.text()](ReadStore &store) { return store.call(business, id); };
    });
    ask(server, front, u"/api/appointments"_s, [](const net::HttpRequest &r, const Business &b) -> Question {
        const ReadStore::AppointmentFilter filter{b.id.text(), textOf(r, u"state"), timeOf(r, u"from"), timeOf(r, u"to"), pageOf(r)};
        return [filter](ReadStore &store) { return store.appointments(filter); };
    });
    ask(server, front, u"/api/availability"_s, askAvailability);
    ask(server, front, u"/api/messages"_s, [](const net::HttpRequest &r, const Business &b) -> Question {
        return [business = b.id.text(), peer = textOf(r, u"peer"), page = pageOf(r)](ReadStore &store) { return store.messages(business, peer, page); };
    });
    ask(server, front, u"/api/customers"_s, [](const net::HttpRequest &r, const Business &b) -> Question {
        return [business = b.id.text(), q = textOf(r, u"q"), page = pageOf(r)](ReadStore &store) { return store.customers(business, q, page); };
    });
    ask(server, front, u"/api/attention"_s, [](const net::HttpRequest &, const Business &b) -> Question {
        return [business = b.id.text()](ReadStore &store) { return store.attention(business); };
    });
    ask(server, front, u"/api/dashboard"_s, [](const net::HttpRequest &, const Business &b) -> Question {
        return [b](ReadStore &store) { return store.dashboard(b, QDateTime::currentDateTimeUtc()); };
    });
    ask(server, front, u"/api/roi"_s, [](const net::HttpRequest &r, const Business &b) -> Question {
        QDateTime to = timeOf(r, u"to"), from = timeOf(r, u"from");
        if (!to.isValid())
            to = QDateTime::currentDateTimeUtc();
        if (!from.isValid())
            from = to.addDays(-30);
        return [b, from, to](ReadStore &store) { return store.roi(b, from, to); };
    });
    ask(server, front, u"/api/fees"_s, [](const net::HttpRequest &, const Business &b) -> Question {
        return [business = b.id.text()](ReadStore &store) {
            return store.ledger(business).map([](const QJsonArray &fees) { return QJsonObject{{u"items"_s, fees}, {u"next"_s, QJsonValue::Null}}; });
        };
    });
    server.route("GET", u"/api/calls/{id}/recording"_s, [&front](const net::HttpRequest &r, net::Reply reply) { recording(front, r, std::move(reply)); });
    server.route("GET", u"/api/events"_s, [&front](const net::HttpRequest &r, net::Reply reply) {
        const auto *token = front.access.admit(r, reply, Role::Viewer);
        if (!token)
            return;
        QStringList businesses = token->businesses;
        if (const QString wanted = textOf(r, u"business"); !wanted.isEmpty()) {
            if (!front.access.mayAct(*token, BusinessId{wanted}))
                return reply.problem(404, QObject::tr("No such business"));
            businesses = QStringList{wanted, QString{}};
        }
        front.events.subscribe(r, std::move(reply), businesses);
    });
    server.route("GET", u"/api/openapi.json"_s, [&front](const net::HttpRequest &r, net::Reply reply) {
        if (front.access.admit(r, reply, Role::Viewer))
            reply.send(200, openApiDocument(), {{"Content-Type", "application/json"}});
    });
    server.route("GET", u"/metrics"_s, [&front](const net::HttpRequest &r, net::Reply reply) {
        if (front.access.admit(r, reply, Role::Viewer))
            metrics(front, std::move(reply));
    });
}
} // namespace cloudgreet
