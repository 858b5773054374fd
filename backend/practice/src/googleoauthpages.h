// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk.h"
#include <QHash>
#include <QSet>

namespace cloudgreet::practice {

/// Google's sign-in for installed apps: the consent page, codes, tokens, refresh and revocation.
class GoogleOAuthPages
{
public:
    GoogleOAuthPages(Desk &desk, QString clientId, QString clientSecret);
    /// "allow" or "deny" answers the consent page by itself; `scopes` narrows what is granted (empty: all asked).
    void setConsent(const QString &answer, const QStringList &scopes) { m_auto = answer, m_granted = scopes; }
    /// A refresh token as if the owner had consented.
    [[nodiscard]] QString grant(const QStringList &scopes);
    void expireAccess() { m_access.clear(); }
    void revokeAll();
    /// Nothing when the token lets its bearer do what one of `scopes` allows, else Google's answer.
    [[nodiscard]] std::optional<Answer> refused(const net::HttpRequest &request, const QStringList &scopes) const;

private:
    struct Grant {
        QStringList scopes;
        QString redirect, challenge, refreshToken;
        qint64 until = 0;
    };
    [[nodiscard]] Answer authorize(const net::HttpRequest &request);
    [[nodiscard]] Answer decide(const net::HttpRequest &request);
    [[nodiscard]] Answer finish(const QHash<QString, QString> &asked, bool isAllowed);
    [[nodiscard]] Answer token(const net::HttpRequest &request);
    [[nodiscard]] Answer exchange(const QJsonObject &form);
    [[nodiscard]] Answer refresh(const QJsonObject &form);
    [[nodiscard]] Answer revoke(const net::HttpRequest &request);
    [[nodiscard]] QJsonObject accessFor(const QString &refreshToken, const QStringList &scopes);

    Desk &m_desk;
    QString m_clientId, m_clientSecret, m_auto;
    QStringList m_granted;
    QHash<QString, QHash<QString, QString>> m_pending; // consent pages shown, by their ticket
    QHash<QString, Grant> m_codes, m_access;
    QHash<QString, QStringList> m_refresh;
};
} // namespace cloudgreet::practice
