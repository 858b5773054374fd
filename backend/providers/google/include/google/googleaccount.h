// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/performer.h"
#include <QUrl>

namespace cloudgreet::net {
class HttpClient;
}

namespace cloudgreet::google {

struct Settings {
    QUrl authUrl{u"https://accounts.google.com/o/oauth2/v2/auth"_s};
    QUrl tokenUrl{u"https://oauth2.googleapis.com/token"_s};
    QUrl revokeUrl{u"https://oauth2.googleapis.com/revoke"_s};
    QUrl apiUrl{u"https://www.googleapis.com/calendar/v3"_s};
    QString clientId;
    QByteArray clientSecret;
    QByteArray channelKey = {};     ///< Of this host alone: the tokens of its push channels are derived from it.
};

/// The consent for one business: how the browser is sent away, and what its return is checked against. Single use, ten
/// minutes. Source: RFC 6749 section 4.1, RFC 7636, RFC 8252; Google, OAuth 2.0 for installed apps.
struct PendingConsent {
    QByteArray state, verifier;
    QString business, redirect;
    QDateTime madeUtc;
};

/// Google accounts by business: OAuth tokens kept in the secret store, refreshed five minutes early, one refresh at a
/// time. Thread: line.
class Accounts
{
public:
    Accounts(net::HttpClient &client, SecretStore &secrets, Clock &clock, Settings settings);

    /// Where the browser has to go. A second click makes a second consent; both stay good for their time.
    [[nodiscard]] Result<QUrl> connectUrl(const QString &business, const QString &redirect);
    /// The browser's return. The answer is the business that is connected now. Errors: Unauthorized (unknown, used or
    /// old state; a refusal; scopes not granted), Unavailable.
    [[nodiscard]] QFuture<Result<QString>> finish(const QByteArray &state, const QString &code, const QString &error);
    /// An access token that is good for at least five minutes. Errors: Unauthorized (never connected, or Google no
    /// longer accepts the account: `detail` is "invalid_grant"), Unavailable and Timeout (Google cannot be asked now).
    [[nodiscard]] QFuture<Result<QByteArray>> accessToken(const QString &business);
    /// Forgets an access token that was refused, so that the next one is fresh.
    void distrust(const QString &business);
    [[nodiscard]] QFuture<Result<>> disconnect(const QString &business);
    [[nodiscard]] bool isConnected(const QString &business);
    void setClient(const QString &id, const QByteArray &secret)
    {
        m_settings.clientId = id;
        m_settings.clientSecret = secret;
    }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] net::HttpClient &client() const { return m_client; }

private:
    struct Tokens {
        QByteArray access, refresh;
        QDateTime expiresUtc;
    };
    Tokens tokens(const QString &business);
    Result<> keep(const QString &business, const Tokens &tokens);
    void refreshed(const QString &business, const Result<QByteArray> &token);
    void refresh(const QString &business, const Tokens &tokens);

    net::HttpClient &m_client;
    SecretStore &m_secrets;
    Clock &m_clock;
    Settings m_settings;
    QHash<QByteArray, PendingConsent> m_pending;
    QHash<QString, Tokens> m_tokens;
    QHash<QString, QList<std::shared_ptr<QPromise<Result<QByteArray>>>>> m_waiting;   // for the refresh under way
};
} // namespace cloudgreet::google
