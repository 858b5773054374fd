// SPDX-License-Identifier: GPL-3.0-or-later
// Setting up: businesses, tokens.
#include "domain/businessjson.h"
#include "front.h"
#include "host/configure.h"
#include "net/crypto.h"
#include "refusal.h"
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
    if (!business) {
        const auto errors = business.error().fault == Fault::InvalidInput
            ? errorsIn(*json, existingOf(*json, front.access.businesses()))
            : QList<MemberError>{};
        if (!errors.isEmpty())
            return refuse(net::LateReply{std::move(reply)}, errors);
        return reply.problem(statusOf(business.error().fault), business.error().text);
    }
    if (!front.access.mayAct(*token, business->id))
        return reply.problem(404, Front::tr("No such business"));
    const bool isNew = existingOf(*json, front.access.businesses()).id.isNull();
    front.deps.engine.post(Action{action::SaveBusiness{*business}},
        [&front, late = net::LateReply{std::move(reply)}, isNew, name = business->name, notes = notesOn(*business)](
            const Result<QJsonObject> &saved) {
            if (!saved)
                return answerError(late, saved.error());
            QJsonObject answer = *saved;
            answer.insert(u"made"_s, isNew);
            answer.insert(u"name"_s, name);
            answer.insert(u"notes"_s, QJsonArray::fromStringList(notes));
            front.reload([late, answer] { late.json(200, answer); });
        });
}

/// Which businesses a token is for; all where none are named. Nothing that is not understood is taken for "all".
Result<QStringList> businessesOf(const QJsonObject &json, const QList<Business> &known)
{
    for (const QString &member : json.keys())
        if (member != u"name"_s && member != u"role"_s && member != u"businesses"_s)
            return failure(Fault::InvalidInput,
                Front::tr("A token has name, role and businesses; “%1” is none of them").arg(member));
    QStringList ids;
    if (!json.contains(u"businesses"_s))
        return ids;
    if (!json.value(u"businesses").isArray())
        return failure(Fault::InvalidInput, Front::tr("businesses: a list of ids is wanted"));
    for (const auto &id : json.value(u"businesses").toArray()) {
        const bool isKnown = std::any_of(
            known.begin(), known.end(), [&](const Business &business) { return business.id.text() == id.toString(); });
        if (!isKnown)
            return failure(Fault::InvalidInput, Front::tr("businesses: there is no business “%1”").arg(id.toString()));
        ids << id.toString();
    }
    return ids;
}

void createToken(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    if (!front.access.admitToHost(request, reply, Role::Owner))
        return;
    const auto json = request.json();
    if (!json)
        return reply.problem(400, Front::tr("Not JSON"), json.error().text);
    const auto businesses = businessesOf(*json, front.access.businesses());
    if (!businesses)
        return reply.problem(422, businesses.error().text);
    auto made = makeToken(json->value(u"name").toString(), json->value(u"role").toString(u"owner"_s), *businesses);
    if (!made)
        return reply.problem(statusOf(made.error().fault), made.error().text);
    front.deps.engine.withStore([&front, late = net::LateReply{std::move(reply)}, made = *made](SqliteStore &store) {
        if (!store.addToken(made.row, QDateTime::currentDateTimeUtc()))
            return late.problem(
                409, Front::tr("There is a token of that name"), Front::tr("Revoke it first or choose another name"));
        front.reload([late, made] { late.json(200, {{u"name"_s, made.row.name}, {u"token"_s, made.secret}}); });
    });
}

void revokeToken(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    if (!front.access.admitToHost(request, reply, Role::Owner))
        return;
    front.deps.engine.withStore(
        [&front, late = net::LateReply{std::move(reply)}, name = request.parameter(u"name")](SqliteStore &store) {
            if (!store.removeToken(name))
                return late.problem(404, Front::tr("There is no token of that name"));
            front.reload([late, name] { late.json(200, {{u"name"_s, name}}); });
        });
}

} // namespace

void installSetupRoutes(net::HttpServer &server, Front &front)
{
    const auto route = [&](const QByteArray &method, const QString &pattern,
                           void (*handler)(Front &, const net::HttpRequest &, net::Reply)) {
        server.route(method, pattern,
            [&front, handler](const net::HttpRequest &r, net::Reply reply) { handler(front, r, std::move(reply)); });
    };
    route("GET", u"/api/businesses"_s, listBusinesses);
    route("POST", u"/api/businesses"_s, configure);
    route("POST", u"/api/tokens"_s, createToken);
    route("DELETE", u"/api/tokens/{name}"_s, revokeToken);
}
} // namespace cloudgreet
