// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinhouse.h"
#include <QJsonDocument>

namespace cloudgreet::practice {
using net::HttpRequest;
using net::Reply;
namespace {

Answer refusal(const QString &text, int status = 400)
{
    return {status, net::problemDocument(status, {}, text, {}), "application/problem+json"};
}

Answer list(const QJsonArray &array)
{
    return {200, QJsonDocument{array}.toJson(QJsonDocument::Compact)};
}

Answer done(const Result<> &result)
{
    return result ? Answer::json(200, {}) : refusal(result.error().text);
}
} // namespace

void StandInHouse::control(const QByteArray &method, const QString &path, Control handler)
{
    server.route(
        method, u"/_control"_s + path, [handler = std::move(handler)](const HttpRequest &request, Reply reply) {
            const auto body = request.jsonOrNothing();
            const Answer answer = body ? handler(*body, request) : refusal(body.error().text);
            reply.send(answer.status, answer.body, {{"Content-Type", answer.contentType}});
        });
}

void StandInHouse::addControlRoutes()
{
    addCallControl();
    addProviderControl();
    control("POST", u"/faults"_s, [this](const QJsonObject &body, const HttpRequest &) {
        const auto fault = ProviderFault::fromJson(body);
        if (!fault)
            return refusal(fault.error().text);
        desk.faults().add(*fault);
        return Answer::json(200, {{u"fault"_s, fault->name()}});
    });
    control("DELETE", u"/faults"_s, [this](const QJsonObject &, const HttpRequest &) {
        desk.faults().clear();
        return Answer::json(200, {});
    });
    control("GET", u"/received"_s, [this](const QJsonObject &, const HttpRequest &request) {
        const auto filter = [&request](QStringView name) { return request.query(name).value_or(QString{}); };
        return list(desk.log().list(filter(u"provider"), filter(u"method"), filter(u"path")));
    });
    control("DELETE", u"/received"_s, [this](const QJsonObject &, const HttpRequest &) {
        desk.log().clear();
        return Answer::json(200, {});
    });
    control("POST", u"/webhook_url"_s, [this](const QJsonObject &body, const HttpRequest &) {
        for (auto member = body.begin(); member != body.end(); ++member)
            setWebhookUrl(member.key(), QUrl{member.value().toString()});
        return Answer::json(200, {});
    });
    control("GET", u"/keys"_s,
        [this](const QJsonObject &, const HttpRequest &) { return Answer::json(200, keys.toJson()); });
}

void StandInHouse::addCallControl()
{
    control("POST", u"/call"_s, [this](const QJsonObject &body, const HttpRequest &) {
        const auto call = PracticeCall::fromJson(body);
        const auto id = call ? telnyxCalls.place(*call) : tl::unexpected{call.error()};
        return id ? Answer::json(201, {{u"id"_s, *id}}) : refusal(id.error().text);
    });
    control("GET", u"/call/{id}"_s, [this](const QJsonObject &, const HttpRequest &request) {
        const QJsonObject state = telnyxCalls.state(request.parameter(u"id"_s));
        return state.isEmpty() ? refusal(QObject::tr("There is no such call"), 404) : Answer::json(200, state);
    });
    const auto act = [this](const QString &verb, std::function<void(SimulatedCaller &, const QJsonObject &)> action) {
        control("POST", u"/call/{id}/"_s + verb, [this, action](const QJsonObject &body, const HttpRequest &request) {
            SimulatedCaller *caller = telnyxCalls.caller(request.parameter(u"id"_s));
            if (!caller)
                return refusal(QObject::tr("There is no such call"), 404);
            action(*caller, body);
            return Answer::json(200, {});
        });
    };
    act(u"say"_s,
        [](SimulatedCaller &caller, const QJsonObject &body) { caller.say(body.value(u"text"_s).toString()); });
    act(u"key"_s,
        [](SimulatedCaller &caller, const QJsonObject &body) { caller.pressKey(body.value(u"key"_s).toString()); });
    act(u"hangup"_s, [](SimulatedCaller &caller, const QJsonObject &) { caller.hangUp(); });
    control("POST", u"/text"_s, [this](const QJsonObject &body, const HttpRequest &) {
        return done(telnyxMessages.receive(
            body.value(u"from"_s).toString(), body.value(u"to"_s).toString(), body.value(u"text"_s).toString()));
    });
    // {"+1555…": {"answers": "answers|no_answer|busy|rejects|declines|mailbox|hangs_up", "texts": "undeliverable"}}
    control("POST", u"/numbers"_s, [this](const QJsonObject &body, const HttpRequest &) {
        for (auto member = body.begin(); member != body.end(); ++member)
            telnyxResources.setBehaviour(member.key(), member.value().toObject());
        return Answer::json(200, {});
    });
    control("POST", u"/own_number"_s, [this](const QJsonObject &body, const HttpRequest &) {
        const QString number = body.value(u"number"_s).toString();
        if (!isE164(number))
            return refusal(
                QObject::tr("A number of the account needs its number in E.164: {\"number\": \"+15551230000\"}"));
        return Answer::json(201, {{u"id"_s, telnyxResources.ownNumber(number)}});
    });
    control("GET", u"/messages"_s,
        [this](const QJsonObject &, const HttpRequest &) { return list(telnyxMessages.accepted()); });
    control("GET", u"/recordings"_s,
        [this](const QJsonObject &, const HttpRequest &) { return list(telnyxCalls.recordings()); });
}

void StandInHouse::addProviderControl()
{
    control("POST", u"/openai"_s, [this](const QJsonObject &body, const HttpRequest &) {
        openAi.script(body.value(u"replies"_s).toArray());
        return Answer::json(200, {});
    });
    control("POST", u"/google/events"_s,
        [this](const QJsonObject &body, const HttpRequest &) { return google.byOwner(body); });
    control("GET", u"/google/events"_s,
        [this](const QJsonObject &, const HttpRequest &) { return list(google.standing()); });
    control("POST", u"/google/consent"_s, [this](const QJsonObject &body, const HttpRequest &) {
        QStringList scopes;
        for (const auto &scope : body.value(u"scopes"_s).toArray())
            scopes.append(scope.toString());
        google.oauth().setConsent(body.value(u"auto"_s).toString(), scopes);
        return Answer::json(200, {});
    });
    control("POST", u"/google/calendars"_s, [this](const QJsonObject &body, const HttpRequest &) {
        google.addCalendar(body.value(u"id"_s).toString());
        google.setUnreadable(body.value(u"id"_s).toString(), body.value(u"unreadable"_s).toString());
        return Answer::json(200, {});
    });
    // {"access"|"sync"|"grants": true}
    control("POST", u"/google/expire"_s, [this](const QJsonObject &body, const HttpRequest &) {
        if (body.value(u"access"_s).toBool())
            google.oauth().expireAccess();
        if (body.value(u"grants"_s).toBool())
            google.oauth().revokeAll();
        if (body.value(u"sync"_s).toBool())
            google.expireSyncTokens();
        return Answer::json(200, {});
    });
    control("POST", u"/google/grant"_s, [this](const QJsonObject &body, const HttpRequest &) {
        QStringList scopes;
        for (const auto &scope : body.value(u"scopes"_s).toArray())
            scopes.append(scope.toString());
        return Answer::json(200, {{u"refresh_token"_s, google.oauth().grant(scopes)}});
    });
    control("POST", u"/stripe/event"_s, [this](const QJsonObject &body, const HttpRequest &) {
        stripe.sendEvent(body.value(u"type"_s).toString(), body.value(u"object"_s).toObject());
        return Answer::json(200, {});
    });
    control("POST", u"/stripe/subscription"_s, [this](const QJsonObject &body, const HttpRequest &) {
        return Answer::json(200,
            stripe.addSubscription(body.value(u"customer"_s).toString(), body.value(u"status"_s).toString(u"active"_s),
                body.value(u"price"_s).toString(u"price_practice"_s)));
    });
    control("GET", u"/fees"_s, [this](const QJsonObject &, const HttpRequest &) { return list(stripe.fees()); });
}
} // namespace cloudgreet::practice
