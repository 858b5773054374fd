// SPDX-License-Identifier: GPL-3.0-or-later
// Setting up: businesses, tokens, the calendar's connection.
#include "domain/businessjson.h"
#include "front.h"
#include "host/configure.h"
#include "net/crypto.h"
#include "net/deliver.h"
#include "tokens.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {

void listBusinesses(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Viewer);
    if (!token)
        return;
    QJsonArray items;
    for (const Business &business : front.access.businesses())
        if (front.access.mayAct(*token, business.id))
            items.append(toJson(business));
    reply.json(200, {{u"items"_s, items}, {u"next"_s, QJsonValue::Null}});
}

/// As `cloudgreetd configure`: makes a business or changes the one that is meant.
void configure(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Owner);
    if (!token)
        return;
    const auto json = request.json();
    if (!json)
        return reply.problem(400, Front::tr("Not JSON"), json.error().text);
    const QString id = uuidV7(QDateTime::currentMSecsSinceEpoch(), net::randomBytes(10));
    auto business = configured(*json, front.access.businesses(), id);
    if (!business)
        return reply.problem(statusOf(business.error().fault), business.error().text);
    if (!front.access.mayAct(*token, business->id))
        return reply.problem(404, Front::tr("No such business"));
    front.deps.engine.post(Action{action::SaveBusiness{*business}}, [&front, late = net::LateReply{std::move(reply)},
                                                                     notes = notesOn(*business)](const Result<QJsonObject> &saved) {
        if (!saved)
            return answerError(late, saved.error());
        QJsonObject answer = *saved;
        answer.insert(u"notes"_s, QJsonArray::fromStringList(notes));
        front.reload([late, answer] { late.json(200, answer); });
    });
}

void createToken(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    if (!front.access.admit(request, reply, Role::Owner))
        return;
    const auto json = request.json();
    if (!json)
        return reply.problem(400, Front::tr("Not JSON"), json.error().text);
    QStringList businesses;
    for (const auto &id : json->value(u"businesses").toArray())
        businesses << id.toString();
    auto made = makeToken(json->value(u"name").toString(), json->value(u"role").toString(u"owner"_s), businesses);
    if (!made)
        return reply.problem(statusOf(made.error().fault), made.error().text);
    front.deps.engine.withStore([&front, late = net::LateReply{std::move(reply)}, made = *made](SqliteStore &store) {
        if (!store.addToken(made.row, QDateTime::currentDateTimeUtc()))
            return late.problem(409, Front::tr("There is a token of that name"), Front::tr("Revoke it first or choose another name"));
        front.reload([late, made] { late.json(200, {{u"name"_s, made.row.name}, {u"token"_s, made.secret}}); });
    });
}

void revokeToken(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    if (!front.access.admit(request, reply, Role::Owner))
        return;
    front.deps.engine.withStore([&front, late = net::LateReply{std::move(reply)}, name = request.parameter(u"name")](SqliteStore &store) {
        if (!store.removeToken(name))
            return late.problem(404, Front::tr("There is no token of that name"));
        front.reload([late, name] { late.json(200, {{u"name"_s, name}}); });
    });
}

void connectCalendar(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Owner);
    const auto body = request.body.isEmpty() ? Result<QJsonObject>{QJsonObject{}} : request.json();
    if (token && !body)
        return reply.problem(400, Front::tr("Not JSON"), body.error().text);
    const Business *business = token ? front.access.businessOf(request, reply, *token, *body) : nullptr;
    if (!business)
        return;
    const QString fallback = (front.config.publicUrl.isEmpty() ? front.publicUrl() : front.config.publicUrl) + u"/oauth/google/callback"_s;
    const QUrl redirect{body->value(u"redirect_uri").toString(fallback)};
    const bool isLoopback = redirect.host() == u"127.0.0.1"_s || redirect.host() == u"[::1]"_s;
    if (!isLoopback && redirect.toString() != fallback)
        return reply.problem(422, Front::tr("Bad redirect"), Front::tr("redirect_uri has to be on 127.0.0.1 or this host's own callback"));
    front.deps.line.withAccounts([late = net::LateReply{std::move(reply)}, business = business->id.text(), redirect](google::Accounts &accounts) {
        const auto url = accounts.connectUrl(business, redirect.toString());
        if (url)
            late.json(200, {{u"url"_s, QString::fromLatin1(url->toEncoded())}});
        else
            late.problem(statusOf(url.error().fault), url.error().text);
    });
}

/// The browser's return, posted by the console or fetched by the browser itself.
void finishCalendar(Front &front, const QByteArray &state, const QString &code, const QString &error,
                    std::function<void(const Result<QString> &)> done)
{
    front.deps.line.withAccounts([&front, state, code, error, done = std::move(done)](google::Accounts &accounts) {
        deliver(accounts.finish(state, code, error), &accounts.client(), [&front, done](const Result<QString> &business) {
            if (!business)
                return done(business);
            front.deps.engine.post(Action{action::CalendarChanged{BusinessId{*business}, u"connected"_s}}, [done, business](const Result<QJsonObject> &saved) {
                done(saved ? business : Result<QString>{tl::unexpected{saved.error()}});
            });
        });
    });
}

void calendarCallback(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    if (!front.access.admit(request, reply, Role::Owner))
        return;
    const auto body = request.json();
    if (!body)
        return reply.problem(400, Front::tr("Not JSON"), body.error().text);
    finishCalendar(front, body->value(u"state").toString().toUtf8(), body->value(u"code").toString(), body->value(u"error").toString(),
                   [late = net::LateReply{std::move(reply)}](const Result<QString> &business) {
                       if (business)
                           late.json(200, {{u"business"_s, *business}, {u"state"_s, u"connected"_s}});
                       else
                           answerError(late, business.error());
                   });
}

void disconnectCalendar(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Owner);
    const Business *business = token ? front.access.businessOf(request, reply, *token) : nullptr;
    if (!business)
        return;
    front.deps.line.withAccounts([&front, late = net::LateReply{std::move(reply)}, id = business->id](google::Accounts &accounts) {
        deliver(accounts.disconnect(id.text()), &accounts.client(), [&front, late, id](const Result<> &revoked) {
            const QString note = revoked ? QString{} : revoked.error().text;
            front.deps.engine.post(Action{action::CalendarChanged{id, u"none"_s}}, [late, note](const Result<QJsonObject> &saved) {
                if (saved)
                    late.json(200, {{u"state"_s, u"none"_s}, {u"note"_s, note}});
                else
                    answerError(late, saved.error());
            });
        });
    });
}
} // namespace

void installSetupRoutes(net::HttpServer &server, Front &front)
{
    const auto route = [&](const QByteArray &method, const QString &pattern, void (*handler)(Front &, const net::HttpRequest &, net::Reply)) {
        server.route(method, pattern, [&front, handler](const net::HttpRequest &r, net::Reply reply) { handler(front, r, std::move(reply)); });
    };
    route("GET", u"/api/businesses"_s, listBusinesses);
    route("POST", u"/api/businesses"_s, configure);
    route("POST", u"/api/tokens"_s, createToken);
    route("DELETE", u"/api/tokens/{name}"_s, revokeToken);
    route("POST", u"/api/calendar/connect"_s, connectCalendar);
    route("POST", u"/api/calendar/callback"_s, calendarCallback);
    route("DELETE", u"/api/calendar"_s, disconnectCalendar);
}

void installCalendarCallback(net::HttpServer &server, Front &front)
{
    server.route("GET", u"/oauth/google/callback"_s, [&front](const net::HttpRequest &request, net::Reply reply) {
        finishCalendar(front, request.query(u"state").value_or(QString{}).toUtf8(), request.query(u"code").value_or(QString{}),
                       request.query(u"error").value_or(QString{}), [late = net::LateReply{std::move(reply)}](const Result<QString> &business) {
                           const QString said = business ? QObject::tr("The calendar is connected. You may close this page.") : business.error().text;
                           const QByteArray page = "<!doctype html><meta charset=utf-8><title>CloudGreet</title><p>" + said.toHtmlEscaped().toUtf8() + "</p>";
                           late.send(business ? 200 : 403, page, {{"Content-Type", "text/html; charset=utf-8"}, {"Referrer-Policy", "no-referrer"}});
                       });
    });
}
} // namespace cloudgreet
