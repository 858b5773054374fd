// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's calendar: its connection, which calendars are used, and what Google tells of changes in them.
#include "front.h"
#include "net/deliver.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {

void connectCalendar(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Owner);
    const auto body = request.jsonOrNothing();
    if (token && !body)
        return reply.problem(400, Front::tr("Not JSON"), body.error().text);
    const Business *business = token ? front.access.businessOf(request, reply, *token, *body) : nullptr;
    if (!business)
        return;
    const QString fallback
        = (front.config.publicUrl.isEmpty() ? front.publicUrl() : front.config.publicUrl) + u"/oauth/google/callback"_s;
    const QUrl redirect{body->value(u"redirect_uri").toString(fallback)};
    const bool isLoopback
        = redirect.scheme() == u"http"_s && (redirect.host() == u"127.0.0.1"_s || redirect.host() == u"::1"_s);
    if (!isLoopback && redirect.toString() != fallback)
        return reply.problem(422, Front::tr("Bad redirect"),
            Front::tr("redirect_uri has to be on 127.0.0.1 or this host's own callback"));
    front.deps.line.withAccounts([late = net::LateReply{std::move(reply)}, business = business->id.text(), redirect](
                                     google::Accounts &accounts) {
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
        deliver(
            accounts.finish(state, code, error), &accounts.client(), [&front, done](const Result<QString> &business) {
                if (!business)
                    return done(business);
                front.deps.engine.post(Action{action::CalendarChanged{BusinessId{*business}, u"connected"_s}},
                    [done, business](const Result<QJsonObject> &saved) {
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
    finishCalendar(front, body->value(u"state").toString().toUtf8(), body->value(u"code").toString(),
        body->value(u"error").toString(), [late = net::LateReply{std::move(reply)}](const Result<QString> &business) {
            if (business)
                late.json(200, {{u"business"_s, *business}, {u"state"_s, u"connected"_s}});
            else
                answerError(late, business.error());
        });
}

/// First the channels, which only the access that opened them can close, then the access.
void disconnectCalendar(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Owner);
    const Business *business = token ? front.access.businessOf(request, reply, *token) : nullptr;
    if (!business)
        return;
    const net::LateReply late{std::move(reply)};
    front.deps.engine.post(Action{action::LeaveCalendar{business->id}},
        [&front, late, id = business->id](const Result<QJsonObject> &left) {
            if (!left)
                return answerError(late, left.error());
            front.deps.line.leaveCalendar(
                id.text(), left->value(u"channels").toArray(), [&front, late, id](const Result<> &revoked) {
                    const QString note = revoked ? QString{} : revoked.error().text;
                    front.deps.engine.post(
                        Action{action::CalendarChanged{id, u"none"_s}}, [late, note](const Result<QJsonObject> &saved) {
                            if (saved)
                                late.json(200, {{u"state"_s, u"none"_s}, {u"note"_s, note}});
                            else
                                answerError(late, saved.error());
                        });
                });
        });
}

Result<QJsonObject> connectionOf(ReadStore &store, const QString &business, bool canConnect, const QString &pushAddress)
{
    auto connection = store.calendar(business, pushAddress, QDateTime::currentDateTimeUtc());
    if (connection)
        connection->insert(u"can_connect"_s, canConnect);
    return connection;
}

void showCalendar(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Viewer);
    const Business *business = token ? front.access.businessOf(request, reply, *token) : nullptr;
    if (!business)
        return;
    front.answerFrom(std::move(reply),
        [id = business->id.text(), can = !front.config.providers.googleClientId.isEmpty(),
            push = front.config.pushAddress()](ReadStore &store) { return connectionOf(store, id, can, push); });
}

/// A wish about the calendars, answered once it is on disk.
void wish(Front &front, const Business &business, net::Reply reply, Action action, bool showsAll)
{
    const net::LateReply late{std::move(reply)};
    front.deps.engine.post(std::move(action),
        [&front, late, showsAll, id = business.id.text(), can = !front.config.providers.googleClientId.isEmpty(),
            push = front.config.pushAddress()](const Result<QJsonObject> &done) {
            if (!done)
                return answerError(late, done.error());
            if (!showsAll)
                return late.json(200, *done);
            front.deps.readers.ask([late, id, can, push](ReadStore &store) {
                const auto connection = connectionOf(store, id, can, push);
                connection ? late.json(200, *connection) : answerError(late, connection.error());
            });
        });
}

void chooseCalendars(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Owner);
    const auto body = token ? request.json() : Result<QJsonObject>{QJsonObject{}};
    if (!body)
        return reply.problem(400, Front::tr("Not JSON"), body.error().text);
    const Business *business = token ? front.access.businessOf(request, reply, *token, *body) : nullptr;
    if (!business)
        return;
    action::ChooseCalendars choose{business->id, {}, body->value(u"written").toString()};
    if (body->contains(u"busy")) {
        choose.busy = QStringList{};
        for (const auto &id : body->value(u"busy").toArray())
            choose.busy->append(id.toString());
        choose.busy->removeDuplicates();
    }
    wish(front, *business, std::move(reply), choose, true);
}

void refreshCalendars(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Staff);
    if (const Business *business = token ? front.access.businessOf(request, reply, *token) : nullptr)
        wish(front, *business, std::move(reply), action::RefreshCalendars{business->id}, false);
}

/// Google says only that something changed in a calendar; what, is asked. A channel that is not ours and one with a
/// wrong token are answered alike, so that nobody learns which channels there are. Source: Google Calendar, push
/// notifications
void takeNotification(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    constexpr qsizetype mostWaiting = 20000;
    const QByteArray channel = request.header("x-goog-channel-id"), state = request.header("x-goog-resource-state");
    if (!google::isOfOurChannel(front.config.channelKey, channel, request.header("x-goog-channel-token"))) {
        ++front.figures.webhooksUnsigned;
        if (!front.access.refuseFlood(request, reply))
            reply.problem(404, Front::tr("No such channel"));
        return;
    }
    reply.markAuthenticated();
    if (state == "sync")                                        // the channel has been opened
        return reply.json(200, QJsonObject{});
    if (state.isEmpty()) {
        ++front.figures.webhooksBad;
        return reply.problem(400, Front::tr("Not a notification"));
    }
    if (front.deps.engine.waiting() > mostWaiting)
        return reply.problem(503, Front::tr("Too busy"), Front::tr("Send it again"));
    const net::LateReply late{std::move(reply)};
    front.awaitCommit(late);
    front.deps.engine.post(Action{action::CalendarNotified{
                               QString::fromUtf8(channel), QString::fromUtf8(request.header("x-goog-resource-id"))}},
        [late](
            const Result<QJsonObject> &taken) { taken ? late.json(200, *taken) : answerError(late, taken.error()); });
}
} // namespace

void installCalendarRoutes(net::HttpServer &server, Front &front)
{
    const auto route = [&](const QByteArray &method, const QString &pattern,
                           void (*handler)(Front &, const net::HttpRequest &, net::Reply)) {
        server.route(method, pattern,
            [&front, handler](const net::HttpRequest &r, net::Reply reply) { handler(front, r, std::move(reply)); });
    };
    route("POST", u"/api/calendar/connect"_s, connectCalendar);
    route("POST", u"/api/calendar/callback"_s, calendarCallback);
    route("GET", u"/api/calendar"_s, showCalendar);
    route("PATCH", u"/api/calendar"_s, chooseCalendars);
    route("DELETE", u"/api/calendar"_s, disconnectCalendar);
    route("POST", u"/api/calendar/refresh"_s, refreshCalendars);
}

void installCalendarCallback(net::HttpServer &server, Front &front)
{
    server.route("POST", u"/webhooks/google"_s, [&front](const net::HttpRequest &request, net::Reply reply) {
        takeNotification(front, request, std::move(reply));
    });
    server.route("GET", u"/oauth/google/callback"_s, [&front](const net::HttpRequest &request, net::Reply reply) {
        finishCalendar(front, request.query(u"state").value_or(QString{}).toUtf8(),
            request.query(u"code").value_or(QString{}), request.query(u"error").value_or(QString{}),
            [late = net::LateReply{std::move(reply)}](const Result<QString> &business) {
                const QString said = business ? QObject::tr("The calendar is connected. You may close this page.")
                                              : business.error().text;
                const QByteArray page = "<!doctype html><meta charset=utf-8><title>CloudGreet</title><p>"
                    + said.toHtmlEscaped().toUtf8() + "</p>";
                late.send(business ? 200 : 403, page,
                    {{"Content-Type", "text/html; charset=utf-8"}, {"Referrer-Policy", "no-referrer"}});
            });
    });
}
} // namespace cloudgreet
