// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "net/listenaddress.h"
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QUrl>

namespace cloudgreet {

/// Addresses and keys of one provider each, as the environment names them (`cloudgreetd --help`). Empty: not set up.
struct ProviderConfig {
    QByteArray telnyxPublicKey;                 ///< 32 raw bytes.
    QByteArray telnyxApiKey;
    QUrl telnyxUrl{u"https://api.telnyx.com/v2"_s};
    QByteArray openAiKey;
    QUrl openAiUrl{u"https://api.openai.com/v1"_s};
    QString googleClientId;
    QByteArray googleClientSecret;
    QUrl googleAuthUrl{u"https://accounts.google.com/o/oauth2/v2/auth"_s},
        googleTokenUrl{u"https://oauth2.googleapis.com/token"_s},
        googleRevokeUrl{u"https://oauth2.googleapis.com/revoke"_s},
        googleApiUrl{u"https://www.googleapis.com/calendar/v3"_s};
    QByteArray stripeKey, stripeWebhookSecret;
    QUrl stripeUrl{u"https://api.stripe.com/v1"_s};
    /// True where a key of a real account is present.
    [[nodiscard]] bool hasKeys() const;
    /// Whether there is a chat model to ask: a key, or a server of the owner's own.
    [[nodiscard]] bool hasModel() const;
};

/// What a host is started with.
struct HostConfig {
    QString dataDir;                            ///< Practice keeps its own below it, in practice/.
    net::ListenAddress publicAddress{QHostAddress::LocalHost, 8787}, adminAddress{QHostAddress::LocalHost, 8788};
    QString tlsCertificate, tlsKey, publicUrl;
    QList<QPair<QHostAddress, int>> trustedProxies;
    ProviderConfig providers;
    bool practice = false;
    bool publicUrlOfConsole = false;            ///< `publicUrl` was set in the console, which may change it.
    bool useKeychain = false; ///< Keys set in the console go to the desktop's keychain; one host of a machine only.
    QString credentials;                        ///< systemd's $CREDENTIALS_DIRECTORY.
    QString settingsFrom; ///< Practice: the real data folder whose businesses are copied at start.
    QJsonObject practiceBusiness;               ///< Practice: this business alone instead.
    double practiceSpeed = 1;                   ///< Of speech on the practice line; 0: no waiting.
    int webhooksPerTransaction = 256;
    QByteArray channelKey;                      ///< Made by the host itself: see google::channelToken.
    QByteArray linkKey;                         ///< Made by the host itself: signs what customers are sent.

    /// Where Google may tell of changes: wants https, or loopback on both sides. Empty: it has to be asked.
    [[nodiscard]] QString pushAddress() const;
    /// What the links in texts begin with; empty where no public address is set.
    [[nodiscard]] QString linkAddress() const;

    /// Reads CLOUDGREET_* and the providers' variables. Errors: InvalidInput (names the variable and what it should
    /// hold).
    [[nodiscard]] static Result<HostConfig> fromEnvironment(const QProcessEnvironment &environment);
    [[nodiscard]] static QString defaultDataDir();
    /// Every variable that is read, and what it holds, for help pages.
    [[nodiscard]] static QList<QPair<QString, QString>> environmentNames();
};

/// Reads the providers' variables from a list of names and values, for the practice line's stand-ins. Errors:
/// InvalidInput.
[[nodiscard]] Result<ProviderConfig> providersFrom(const QProcessEnvironment &environment);
} // namespace cloudgreet
