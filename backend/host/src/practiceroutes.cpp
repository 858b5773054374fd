// SPDX-License-Identifier: GPL-3.0-or-later
// The practice line as consoles use it: the owner types as the caller. Only a practice host has these routes.
#include "front.h"
#include "practiceline.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {

/// A wish about the practice line; `work` runs on the stand-ins' thread and its answer is sent.
using Work = std::function<Result<QJsonObject>(practice::StandIns &, const QJsonObject &body)>;

void practiceRoute(net::HttpServer &server, Front &front, const QByteArray &method, const QString &pattern,
                   std::function<Work(const net::HttpRequest &)> make)
{
    server.route(method, pattern, [&front, make = std::move(make)](const net::HttpRequest &request, net::Reply reply) {
        if (!front.access.admit(request, reply, Role::Staff))
            return;
        const auto body = request.jsonOrNothing();
        if (!body)
            return reply.problem(400, Front::tr("Not JSON"), body.error().text);
        front.deps.practice->withStandIns([late = net::LateReply{std::move(reply)}, work = make(request), body = *body](
                                              practice::StandIns &standIns) {
            const auto answer = work(standIns, body);
            if (answer)
                late.json(200, *answer);
            else
                answerError(late, answer.error());
        });
    });
}

Result<QJsonObject> unlessGone(bool done)
{
    if (!done)
        return failure(Fault::NotFound, QObject::tr("There is no such practice call, or it has ended"));
    return QJsonObject{};
}

Result<QJsonObject> place(practice::StandIns &standIns, QJsonObject body, const QString &number)
{
    if (!body.contains(u"to"))
        body.insert(u"to"_s, number);
    if (!body.contains(u"from"))
        body.insert(u"from"_s, u"+12125550147"_s);
    auto call = practice::PracticeCall::fromJson(body);
    if (!call)
        return tl::unexpected{call.error()};
    return standIns.placeCall(*call).map([](const QString &id) { return QJsonObject{{u"id"_s, id}}; });
}
/// Calls, and what their callers do.
void installCalls(net::HttpServer &server, Front &front)
{
    practiceRoute(server, front, "POST", u"/api/practice/calls"_s, [&front](const net::HttpRequest &) -> Work {
        const auto &businesses = front.access.businesses();
        const QString number = businesses.isEmpty() ? QString{} : businesses.first().phoneNumbers.first().e164();
        return
            [number](practice::StandIns &standIns, const QJsonObject &body) { return place(standIns, body, number); };
    });
    practiceRoute(server, front, "GET", u"/api/practice/calls/{id}"_s, [](const net::HttpRequest &r) -> Work {
        return [id = r.parameter(u"id")](practice::StandIns &standIns, const QJsonObject &) -> Result<QJsonObject> {
            const QJsonObject call = standIns.call(id);
            if (call.isEmpty())
                return failure(Fault::NotFound, QObject::tr("There is no such practice call"));
            return call;
        };
    });
    practiceRoute(server, front, "POST", u"/api/practice/calls/{id}/say"_s, [](const net::HttpRequest &r) -> Work {
        return [id = r.parameter(u"id")](practice::StandIns &s, const QJsonObject &body) {
            return unlessGone(s.say(id, body.value(u"text").toString()));
        };
    });
    practiceRoute(server, front, "POST", u"/api/practice/calls/{id}/lines"_s, [](const net::HttpRequest &r) -> Work {
        return [id = r.parameter(u"id")](practice::StandIns &s, const QJsonObject &body) {
            const QJsonArray lines = body.value(u"lines").toArray();
            return practice::PracticeCall::checkLines(lines).and_then(
                [&] { return unlessGone(s.addLines(id, lines, body.value(u"last").toBool())); });
        };
    });
    practiceRoute(server, front, "POST", u"/api/practice/calls/{id}/talk"_s, [](const net::HttpRequest &r) -> Work {
        return [id = r.parameter(u"id")](practice::StandIns &s, const QJsonObject &body) {
            return unlessGone(s.talk(id, body.value(u"text").toString()));
        };
    });
    practiceRoute(server, front, "POST", u"/api/practice/calls/{id}/key"_s, [](const net::HttpRequest &r) -> Work {
        return [id = r.parameter(u"id")](practice::StandIns &s, const QJsonObject &body) {
            return unlessGone(s.pressKey(id, body.value(u"key").toString()));
        };
    });
    practiceRoute(server, front, "POST", u"/api/practice/calls/{id}/hangup"_s, [](const net::HttpRequest &r) -> Work {
        return
            [id = r.parameter(u"id")](practice::StandIns &s, const QJsonObject &) { return unlessGone(s.hangUp(id)); };
    });
}

/// Idle: the stand-ins have nothing more to tell, and then no command waits or is under way.
void installIdle(net::HttpServer &server, Front &front)
{
    server.route("GET", u"/api/practice/idle"_s, [&front](const net::HttpRequest &request, net::Reply reply) {
        if (!front.access.admit(request, reply, Role::Viewer))
            return;
        front.deps.practice->withStandIns([late = net::LateReply{std::move(reply)}, &readers = front.deps.readers](
                                              practice::StandIns &standIns) {
            if (!standIns.isIdle())
                return late.json(200, {{u"idle"_s, false}});
            readers.ask([late](ReadStore &store) {
                const auto figures = store.figures();
                if (!figures)
                    return answerError(late, figures.error());
                late.json(200,
                    {{u"idle"_s,
                        figures->value(u"outbox_waiting").toInt() + figures->value(u"outbox_started").toInt() == 0}});
            });
        });
    });
}
} // namespace

void installPracticeRoutes(net::HttpServer &server, Front &front)
{
    installCalls(server, front);
    installIdle(server, front);
    practiceRoute(server, front, "POST", u"/api/practice/texts"_s, [&front](const net::HttpRequest &) -> Work {
        const auto &businesses = front.access.businesses();
        const QString number = businesses.isEmpty() ? QString{} : businesses.first().phoneNumbers.first().e164();
        return [number](practice::StandIns &s, const QJsonObject &body) -> Result<QJsonObject> {
            return s.sendText(body.value(u"from").toString(), number, body.value(u"text").toString()).map([] {
                return QJsonObject{};
            });
        };
    });
    practiceRoute(server, front, "POST", u"/api/practice/telephones"_s, [](const net::HttpRequest &) -> Work {
        return [](practice::StandIns &s, const QJsonObject &body) -> Result<QJsonObject> {
            s.setTextsArrive(body.value(u"number").toString(), body.value(u"texts_arrive").toBool(true));
            return QJsonObject{};
        };
    });
    practiceRoute(server, front, "GET", u"/api/practice/received"_s, [](const net::HttpRequest &) -> Work {
        return [](practice::StandIns &s, const QJsonObject &) -> Result<QJsonObject> {
            return QJsonObject{{u"calendar_events"_s, s.calendarEvents()}, {u"messages"_s, s.messages()},
                {u"fees"_s, s.fees()}, {u"recordings"_s, s.recordings()}};
        };
    });
}
} // namespace cloudgreet
