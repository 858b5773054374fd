// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "telnyx/telnyxline.h"
#include <QJsonArray>

/// Setting a Telnyx account up for this host: what is there, what should be, and the requests between. Source: Telnyx,
/// receiving webhooks (webhook_api_version), numbers, the specification's CallForwarding and MessagingProfile. Thread:
/// line.
namespace cloudgreet::telnyx {

struct Application {
    QString id, name, version, webhookUrl, failoverUrl;
    QString outboundProfile = {};           ///< Without one it may ring nobody (Telnyx' code D38).
};
struct Number {
    QString id, number, application, profile;
    QString fallback;                       ///< Where calls go when nobody takes them here; empty: nowhere.
};
struct Profile {
    QString id, name, version, webhookUrl;
};

/// What the account holds of all that matters here.
struct Account {
    QList<Application> applications;
    QList<Number> numbers;                  ///< Only those that were asked for.
    QList<Profile> profiles;
    [[nodiscard]] const Application *application(const QString &id) const;
    [[nodiscard]] const Profile *profile(const QString &id) const;
    [[nodiscard]] const Number *number(const QString &number) const;
};

struct Wish {
    QString webhookUrl;                     ///< Ours, for calls and texts.
    QString failoverUrl;                    ///< Outside of this host; empty: none.
    QString fallback; ///< The telephone that rings when this host does not answer; empty: as it is.
    QStringList numbers;
    bool putsThrough = false;               ///< Callers are put through to people, who have to be rung.
};

/// One thing that is not as wished, and the request that mends it.
struct Change {
    struct Difference {
        QString member, now, then;
    };
    QString what, subject; ///< "application", "number", "texts", "fallback", "outbound" or "missing"; and which.
    QList<Difference> differences;
    QByteArray verb;                        ///< Empty: only the owner can mend it.
    QString path;
    QJsonObject body;
};

/// An application as Telnyx writes it.
[[nodiscard]] Application applicationFrom(const QJsonObject &json);
/// What has to be done, in an order in which each request finds what it needs: a request that needs an id which is not
/// there yet has no path and comes again after the one before it. Empty: all is as wished.
[[nodiscard]] QList<Change> plan(const Account &account, const Wish &wish);

/// Errors: Unauthorized (the key), Unavailable, Timeout; the provider's words.
using AccountRead = std::function<void(const Result<Account> &)>;
void readAccount(net::HttpClient &client, const Settings &settings, const QStringList &numbers, AccountRead then);
/// Does what plan() says, one request after the other, reading the account back after each, until nothing is left to
/// do. The answer is the plan that remains: empty, or what only the owner can mend. Errors: the provider's refusal.
void apply(net::HttpClient &client, const Settings &settings, const Wish &wish,
    std::function<void(const Result<QList<Change>> &)> then);
} // namespace cloudgreet::telnyx
