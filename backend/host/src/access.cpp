// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"
#include "net/crypto.h"
#include <QObject>

namespace cloudgreet {

Result<Role> roleFrom(const QString &name)
{
    if (name == u"owner"_s)
        return Role::Owner;
    if (name == u"staff"_s)
        return Role::Staff;
    if (name == u"viewer"_s)
        return Role::Viewer;
    return failure(Fault::InvalidInput, QObject::tr("A role is owner, staff or viewer"));
}

bool Access::refuseFlood(const net::HttpRequest &request, net::Reply &reply)
{
    const auto wait = m_strangers.refuse(request.client.toString(), std::chrono::steady_clock::now());
    if (wait)
        reply.problem(429, QObject::tr("Too many requests"), QObject::tr("Wait and use a valid token"),
                      {{"Retry-After", QByteArray::number(qint64(wait->count()))}});
    return wait.has_value();
}

const Access::Token *Access::admit(const net::HttpRequest &request, net::Reply &reply, Role least)
{
    const QByteArray hash = net::sha256(request.bearer()).toHex();
    for (const Token &token : m_tokens) {
        if (!net::constantTimeEqual(token.hash, hash))
            continue;
        reply.markAuthenticated();
        if (token.role >= least)
            return &token;
        reply.problem(
            403, QObject::tr("Not allowed"), QObject::tr("This token may look, but not do this; use an owner's token"));
        return nullptr;
    }
    if (!refuseFlood(request, reply))
        reply.problem(401, QObject::tr("Not signed in"), QObject::tr("Send a valid token: Authorization: Bearer …"),
            {{"WWW-Authenticate", "Bearer"}});
    return nullptr;
}

const Access::Token *Access::admitToHost(const net::HttpRequest &request, net::Reply &reply, Role least)
{
    const Token *token = admit(request, reply, least);
    if (!token || token->businesses.isEmpty())
        return token;
    reply.problem(403, QObject::tr("Not allowed"),
        QObject::tr("This token is for some businesses alone; use one of the whole host"));
    return nullptr;
}

bool Access::mayAct(const Token &token, const BusinessId &business) const
{
    return token.businesses.isEmpty() || token.businesses.contains(business.text());
}

const Business *Access::businessOf(
    const net::HttpRequest &request, net::Reply &reply, const Token &token, const QJsonObject &body)
{
    QString wanted = request.query(u"business").value_or(QString{});
    if (wanted.isEmpty())
        wanted = body.value(u"business").toString();
    QList<const Business *> open;
    for (const Business &business : m_businesses)
        if (mayAct(token, business.id))
            open.append(&business);
    for (const Business *business : open)
        if (business->id.text() == wanted)
            return business;
    if (!wanted.isEmpty() || open.isEmpty())
        reply.problem(404, QObject::tr("No such business"),
            QObject::tr("Set one up first, or use one of those of GET /api/businesses"));
    else if (open.size() == 1)
        return open.first();
    else
        reply.problem(400, QObject::tr("Which business?"),
            QObject::tr("This host has several: add ?business= with an id of GET /api/businesses"));
    return nullptr;
}
} // namespace cloudgreet
