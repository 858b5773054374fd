// SPDX-License-Identifier: GPL-3.0-or-later
// What consoles ask: each answered by a reader from its own connection.
#include "asked.h"
#include "engine/availability.h"
#include "engine/tooljson.h"
#include "engine/trial.h"
#include "exportpiece.h"
#include "front.h"
#include "host/host.h"
#include <QFileInfo>

namespace cloudgreet {
namespace {

using Question = std::function<Result<QJsonObject>(ReadStore &)>;
using Ask = std::function<Question(Asked &, const Business &)>;

const QStringList &appointmentStates()
{
    static const QStringList states{
        u"held"_s, u"confirmed"_s, u"provisional"_s, u"conflict"_s, u"cancelled"_s, u"kept"_s};
    return states;
}

/// A question about one business that any token may ask.
void ask(net::HttpServer &server, Front &front, const QString &pattern, Ask ask)
{
    server.route("GET", pattern, [&front, ask = std::move(ask)](const net::HttpRequest &request, net::Reply reply) {
        const auto *token = front.access.admit(request, reply, Role::Viewer);
        const Business *business = token ? front.access.businessOf(request, reply, *token) : nullptr;
        if (!business)
            return;
        Asked asked{request};
        const Question question = ask(asked, *business);
        if (const auto verdict = asked.verdict(); !verdict)
            return reply.problem(400, verdict.error().text);
        front.answerFrom(std::move(reply), question);
    });
}

Question askAvailability(Asked &asked, const Business &business)
{
    QJsonObject arguments;
    for (const auto &[query, argument] : {std::pair{u"service"_s, u"service_type"_s}, {u"date"_s, u"preferred_date"_s},
             {u"time"_s, u"preferred_time"_s}, {u"staff"_s, u"staff"_s}})
        if (const QString value = asked.text(query); !value.isEmpty())
            arguments.insert(argument, value);
    const int most = asked.number(u"limit"_s, 3, 200);
    return [business, arguments, most](ReadStore &store) -> Result<QJsonObject> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        auto wish = tooljson::parse(u"check_availability"_s, arguments, business, now);
        if (!wish) {
            Error error = wish.error();         // it names the tool's arguments; here they have shorter names
            error.text.replace(u"service_type"_s, u"service"_s)
                .replace(u"preferred_date"_s, u"date"_s)
                .replace(u"preferred_time"_s, u"time"_s);
            return tl::unexpected{error};
        }
        auto check = std::get<tool::CheckAvailability>(*wish);
        check.most = most;
        check.everyStart = most > 3;
        auto busy = store.busySpans(business.id.text(), now, now.addDays(business.windowDays + 2), now);
        if (!busy)
            return tl::unexpected{busy.error()};
        return tooljson::toJson(availability::find(business, check, *busy, now), business);
    };
}

Question askReceptionist(Asked &asked, const Business &business)
{
    return [business, said = asked.text(u"said"_s)](ReadStore &store) -> Result<QJsonObject> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto busy = store.busySpans(business.id.text(), now, now.addDays(business.windowDays + 2), now);
        if (!busy)
            return tl::unexpected{busy.error()};
        const trial::Reply reply = trial::replyTo(business, said, *busy, now);
        return QJsonObject{{u"says"_s, reply.says}, {u"outcome"_s, trial::toText(reply.outcome)}};
    };
}

void recording(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Viewer);
    const Business *business = token ? front.access.businessOf(request, reply, *token) : nullptr;
    if (!business)
        return;
    const RecordingWish wish{front.config.dataDir + u"/recordings/"_s, business->id.text(), request.parameter(u"id"),
        request.header("range"), request.query(u"download") == u"1"_s};
    front.deps.readers.ask(
        [late = net::LateReply{std::move(reply)}, wish](ReadStore &store) { sendRecording(late, store, wish); });
}

void metrics(Front &front, net::Reply reply)
{
    QByteArray text;
    const auto line = [&](const QByteArray &name, double value) {
        text += "cloudgreet_" + name + ' ' + QByteArray::number(value, 'g', 12) + '\n';
    };
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
ReadStore::CallFilter callFilter(Asked &a, const Business &b)
{
    static const QStringList statuses{u"ringing"_s, u"active"_s, u"ended"_s};
    static const QStringList outcomes{u"open"_s, u"booked"_s, u"provisional"_s, u"changed"_s, u"cancelled"_s,
        u"message"_s, u"answered"_s, u"transferred"_s, u"missed"_s, u"abandoned"_s, u"rejected"_s, u"failed"_s};
    const QString words = a.text(u"q"_s), outcome = a.someOf(u"outcome"_s, outcomes);
    return {b.id.text(), words, a.oneOf(u"status"_s, statuses), outcome, a.text(u"caller"_s), a.time(u"from"_s),
        a.time(u"to"_s), a.page(), a.weekHour(b.zone), a.text(u"tag"_s),
        a.oneOf(u"asked"_s, {u"time"_s}) == u"time"_s};
}

void askCalls(net::HttpServer &server, Front &front)
{
    ask(server, front, u"/api/calls"_s, [](Asked &a, const Business &b) -> Question {
        return [filter = callFilter(a, b)](ReadStore &store) { return store.calls(filter); };
    });
    ask(server, front, u"/api/tags"_s, [](Asked &, const Business &b) -> Question {
        return [business = b.id.text()](ReadStore &store) { return store.tags(business); };
    });
    ask(server, front, u"/api/exports/calls"_s, [](Asked &a, const Business &b) -> Question {
        const QString format = a.oneOf(u"format"_s, {u"csv"_s, u"json"_s});
        const auto kind = format == u"json" ? keeping::Format::Json : keeping::Format::Csv;
        return
            [filter = callFilter(a, b), kind](ReadStore &store) { return keeping::pieceOfCalls(store, filter, kind); };
    });
    ask(server, front, u"/api/calls/{id}"_s, [](Asked &a, const Business &b) -> Question {
        return [id = a.parameter(u"id"), business = b.id.text()](ReadStore &store) { return store.call(business, id); };
    });
}

QString peerOf(Asked &a)
{
    QString peer = a.text(u"peer"_s);
    if (peer.startsWith(u' '))                  // a plus sign that was not encoded
        peer[0] = u'+';
    return peer;
}

void askPeople(net::HttpServer &server, Front &front)
{
    ask(server, front, u"/api/appointments"_s, [](Asked &a, const Business &b) -> Question {
        const ReadStore::AppointmentFilter filter{b.id.text(), a.oneOf(u"state"_s, appointmentStates()),
            a.time(u"from"_s), a.time(u"to"_s), a.page(), a.text(u"q"_s)};
        return [filter](ReadStore &store) { return store.appointments(filter); };
    });
    ask(server, front, u"/api/availability"_s, askAvailability);
    ask(server, front, u"/api/receptionist/reply"_s, askReceptionist);
    ask(server, front, u"/api/calendar/busy"_s, [](Asked &a, const Business &b) -> Question {
        return [business = b.id.text(), from = a.time(u"from"_s), to = a.time(u"to"_s)](ReadStore &store) {
            return store.calendarBusy(business, from, to, QDateTime::currentDateTimeUtc());
        };
    });
    ask(server, front, u"/api/messages"_s, [](Asked &a, const Business &b) -> Question {
        return [business = b.id.text(), peer = peerOf(a), page = a.page()](
                   ReadStore &store) { return store.messages(business, peer, page); };
    });
    ask(server, front, u"/api/conversations"_s, [](Asked &a, const Business &b) -> Question {
        return [business = b.id.text(), words = a.text(u"q"_s), peer = peerOf(a), page = a.page()](ReadStore &store) {
            return store.conversations(business, page, words, peer);
        };
    });
    ask(server, front, u"/api/customers"_s, [](Asked &a, const Business &b) -> Question {
        return [business = b.id.text(), words = a.text(u"q"_s), page = a.page()](
                   ReadStore &store) { return store.customers(business, words, page); };
    });
}

void askFigures(net::HttpServer &server, Front &front)
{
    ask(server, front, u"/api/attention"_s, [](Asked &, const Business &b) -> Question {
        return [business = b.id.text()](ReadStore &store) { return store.attention(business); };
    });
    ask(server, front, u"/api/dashboard"_s, [](Asked &, const Business &b) -> Question {
        return [b](ReadStore &store) { return store.dashboard(b, QDateTime::currentDateTimeUtc()); };
    });
    ask(server, front, u"/api/roi"_s, [](Asked &a, const Business &b) -> Question {
        QDateTime to = a.time(u"to"_s), from = a.time(u"from"_s);
        if (!to.isValid())
            to = QDateTime::currentDateTimeUtc();
        if (!from.isValid())
            from = to.addDays(-30);
        return [b, from, to](ReadStore &store) { return store.roi(b, from, to); };
    });
    ask(server, front, u"/api/insights"_s, [](Asked &a, const Business &b) -> Question {
        QDateTime to = a.time(u"to"_s), from = a.time(u"from"_s);
        if (!to.isValid())
            to = QDateTime::currentDateTimeUtc();
        if (!from.isValid())
            from = to.addDays(-30);
        return [b, from, to](ReadStore &store) { return store.insights(b, from, to); };
    });
    ask(server, front, u"/api/fees"_s, [](Asked &, const Business &b) -> Question {
        return [business = b.id.text()](ReadStore &store) {
            return store.ledger(business).map([](const QJsonArray &fees) {
                return QJsonObject{{u"items"_s, fees}, {u"next"_s, QJsonValue::Null}};
            });
        };
    });
}
} // namespace

void sendRecording(const net::LateReply &late, ReadStore &store, const RecordingWish &wish)
{
    const auto found = store.recording(wish.owner, wish.call);
    if (!found)
        return answerError(late, found.error());
    if (found->state == u"deleted"_s)
        return late.problem(410, QObject::tr("The recording was deleted"));
    if (found->state != u"here"_s || !QFileInfo::exists(wish.folder + found->fileName))
        return late.problem(404, QObject::tr("The recording is not here yet"),
            QObject::tr("It is being fetched; its state is %1").arg(found->state));
    net::Reply::FileOptions options;
    options.contentType = found->fileName.endsWith(u".wav") ? "audio/wav" : "audio/mpeg";
    options.range = wish.range;
    if (wish.asDownload)
        options.downloadName = u"call-"_s + wish.call.left(8) + found->fileName.mid(found->fileName.lastIndexOf(u'.'));
    late.answer([path = wish.folder + found->fileName, options](net::Reply &open) { open.file(path, options); });
}

void installReadRoutes(net::HttpServer &server, Front &front)
{
    askCalls(server, front);
    askPeople(server, front);
    askFigures(server, front);
    server.route("GET", u"/api/calls/{id}/recording"_s,
        [&front](const net::HttpRequest &r, net::Reply reply) { recording(front, r, std::move(reply)); });
    server.route("GET", u"/api/events"_s, [&front](const net::HttpRequest &r, net::Reply reply) {
        const auto *token = front.access.admit(r, reply, Role::Viewer);
        if (!token)
            return;
        QStringList businesses = token->businesses;
        if (const QString wanted = r.query(u"business").value_or(QString{}); !wanted.isEmpty()) {
            if (!front.access.mayAct(*token, BusinessId{wanted}))
                return reply.problem(404, QObject::tr("No such business"));
            businesses = QStringList{wanted, QString{}};
        }
        front.events.subscribe(r, std::move(reply), businesses);
    });
    server.route("GET", u"/api/tools"_s, [&front](const net::HttpRequest &r, net::Reply reply) {
        if (front.access.admit(r, reply, Role::Viewer))
            reply.json(200, tooljson::schemas());
    });
    server.route("GET", u"/api/openapi.json"_s, [&front](const net::HttpRequest &r, net::Reply reply) {
        if (front.access.admit(r, reply, Role::Viewer))
            reply.send(200, openApiDocument(), {{"Content-Type", "application/json"}});
    });
    server.route("GET", u"/metrics"_s, [&front](const net::HttpRequest &r, net::Reply reply) {
        if (front.access.admitToHost(r, reply, Role::Viewer))
            metrics(front, std::move(reply));
    });
}
} // namespace cloudgreet
