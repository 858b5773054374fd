// SPDX-License-Identifier: GPL-3.0-or-later
// The providers' keys: written, never read back. What is told is where each is kept and how it ends.
#include "front.h"
#include "refusal.h"
#include "vault.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {

QJsonObject toJson(const KeyState &state)
{
    return {{u"name"_s, state.name}, {u"set"_s, state.source != KeySource::None}, {u"source"_s, nameOf(state.source)},
        {u"ending"_s, state.ending}};
}

/// The state of one key after a change, or what kept it from changing.
Vault::Done answered(const net::LateReply &reply, Vault &vault, EngineRoom &engine, const QString &name)
{
    return [reply, &vault, &engine, name](const Result<> &done) {
        if (done && name == u"openai-api-key")
            engine.post(Action{action::ModelChanged{}}, {});
        if (!done && done.error().fault == Fault::InvalidInput)
            return refuse(reply, {{u"value"_s, done.error().text}});
        if (!done)
            return answerError(reply, done.error());
        for (const KeyState &state : vault.states())
            if (state.name == name)
                reply.json(200, toJson(state));
    };
}

void list(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    if (!front.access.admitToHost(request, reply, Role::Owner))
        return;
    front.deps.line.withVault([late = net::LateReply{std::move(reply)}](Vault &vault) {
        QJsonArray items;
        for (const KeyState &state : vault.states())
            items.append(toJson(state));
        late.json(200, {{u"items"_s, items}, {u"next"_s, QJsonValue::Null}, {u"keychain"_s, vault.keychainState()}},
            {{"Cache-Control", "no-store"}});
    });
}

void put(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    if (!front.access.admitToHost(request, reply, Role::Owner))
        return;
    const auto json = request.json();
    if (!json)
        return reply.problem(400, Front::tr("Not JSON"), json.error().text);
    front.deps.line.withVault([late = net::LateReply{std::move(reply)}, &engine = front.deps.engine,
                                  name = request.parameter(u"name"), value = json->value(u"value").toString()](
                                  Vault &vault) { vault.set(name, value, answered(late, vault, engine, name)); });
}

void remove(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    if (!front.access.admitToHost(request, reply, Role::Owner))
        return;
    front.deps.line.withVault(
        [late = net::LateReply{std::move(reply)}, &engine = front.deps.engine, name = request.parameter(u"name")](
            Vault &vault) { vault.remove(name, answered(late, vault, engine, name)); });
}
} // namespace

void installSecretRoutes(net::HttpServer &server, Front &front)
{
    const auto route = [&](const QByteArray &method, const QString &pattern,
                           void (*handler)(Front &, const net::HttpRequest &, net::Reply)) {
        server.route(method, pattern,
            [&front, handler](const net::HttpRequest &r, net::Reply reply) { handler(front, r, std::move(reply)); });
    };
    route("GET", u"/api/secrets"_s, list);
    route("PUT", u"/api/secrets/{name}"_s, put);
    route("DELETE", u"/api/secrets/{name}"_s, remove);
}
} // namespace cloudgreet
