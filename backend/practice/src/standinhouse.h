// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "googlestandin.h"
#include "openaistandin.h"
#include "practice/standins.h"
#include "stripestandin.h"
#include "telnyxcalls.h"
#include "telnyxmessages.h"

namespace cloudgreet::practice {

/// Everything that stands behind one StandIns: the listener, the desk, the four providers and their control routes.
class StandInHouse : public QObject
{
    Q_OBJECT
public:
    explicit StandInHouse(const StandInOptions &options);
    [[nodiscard]] Result<> listen(const net::ListenAddress &address);
    void setWebhookUrl(const QString &provider, const QUrl &url);
    void addControlRoutes();

    StandInOptions options;
    IdSource ids;
    net::HttpServer server;
    Desk desk;
    WebhookSender sender;
    TelnyxPost telnyxPost;
    StandInKeys keys;
    TelnyxResources telnyxResources;
    TelnyxCalls telnyxCalls;
    TelnyxMessages telnyxMessages;
    OpenAiStandIn openAi;
    GoogleStandIn google;
    StripeStandIn stripe;

private:
    using Control = std::function<Answer(const QJsonObject &body, const net::HttpRequest &request)>;
    void control(const QByteArray &method, const QString &path, Control handler);
    void addCallControl();
    void addProviderControl();
    [[nodiscard]] StandInKeys makeKeys();
};
} // namespace cloudgreet::practice
