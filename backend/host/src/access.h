// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"
#include "net/httprequest.h"
#include "net/reply.h"
#include "net/tokenbucket.h"

namespace cloudgreet {

enum class Role { Viewer, Staff, Owner };       ///< Each may do what those before it may.
[[nodiscard]] Result<Role> roleFrom(const QString &name);

/// Who may ask what: bearer tokens (only their hashes are kept) and the businesses each is for. Thread: front.
class Access
{
public:
    struct Token {
        QString name;
        QByteArray hash;                        ///< SHA-256 of the token, hex.
        Role role = Role::Viewer;
        QStringList businesses;                 ///< Empty: all.
    };
    void setTokens(QList<Token> tokens) { m_tokens = std::move(tokens); }
    void setBusinesses(QList<Business> businesses) { m_businesses = std::move(businesses); }
    [[nodiscard]] const QList<Business> &businesses() const { return m_businesses; }

    /// The token of a request with at least `least`; answers 401, 403 or 429 itself when there is none.
    [[nodiscard]] const Token *admit(const net::HttpRequest &request, net::Reply &reply, Role least);
    /// The same for what concerns the host as a whole (keys, tokens, its address, backups): a token of some businesses
    /// alone is answered 403, whatever its role.
    [[nodiscard]] const Token *admitToHost(const net::HttpRequest &request, net::Reply &reply, Role least);
    /// The business that the request is about; answers 400 or 404 itself.
    [[nodiscard]] const Business *businessOf(
        const net::HttpRequest &request, net::Reply &reply, const Token &token, const QJsonObject &body = {});
    [[nodiscard]] bool mayAct(const Token &token, const BusinessId &business) const;

    /// Counts a request without a valid signature or token against its address; answers 429 when there were too many.
    [[nodiscard]] bool refuseFlood(const net::HttpRequest &request, net::Reply &reply);

private:
    QList<Token> m_tokens;
    QList<Business> m_businesses;
    net::RateLimiter m_strangers{30, 2};        ///< At once, and per second after.
};
} // namespace cloudgreet
