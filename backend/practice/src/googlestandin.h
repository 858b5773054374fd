// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "googleevents.h"
#include "googleoauthpages.h"
#include "webhooksender.h"

namespace cloudgreet::practice {

/// Google Calendar v3: calendars, events, free and busy times, push channels.
class GoogleStandIn
{
public:
    static inline const QString Owner = QStringLiteral("owner@practice.example");
    GoogleStandIn(
        Desk &desk, WebhookSender &sender, const QString &clientId, const QString &clientSecret, const QTimeZone &zone);

    [[nodiscard]] GoogleOAuthPages &oauth() { return m_oauth; }
    [[nodiscard]] QJsonArray standing() const;
    void addCalendar(const QString &id);
    /// The owner's own change, by hand: {"action":"insert"|"patch"|"delete","calendar","id","event"}.
    [[nodiscard]] Answer byOwner(const QJsonObject &change);
    /// freeBusy then reports that calendar with this reason ("internalError"); empty: readable again.
    void setUnreadable(const QString &calendarId, const QString &reason) { m_unreadable.insert(calendarId, reason); }
    void expireSyncTokens();

private:
    struct Channel {
        QString id, calendar, token, resourceId;
        QUrl address;
        qint64 expiration = 0;
        int messages = 0;
    };
    using Handler = std::function<Answer(GoogleEvents &, const net::HttpRequest &)>;
    void route(const QByteArray &method, const QString &path, const QStringList &scopes, Handler handler);
    /// Below /google, and at the root too: Google's own client can be given a host but no path.
    void routeAll(const QByteArray &method, const QString &path, const QStringList &scopes, Desk::Handler handler);
    void addEventRoutes();
    [[nodiscard]] GoogleEvents *calendar(const QString &id);
    [[nodiscard]] Answer body(
        const QString &book, const net::HttpRequest &request, const std::function<Answer(const QJsonObject &)> &then);
    [[nodiscard]] Answer freeBusy(const QJsonObject &body);
    [[nodiscard]] Answer calendarList() const;
    [[nodiscard]] Answer watch(GoogleEvents &events, const QJsonObject &body);
    [[nodiscard]] Answer stop(const QJsonObject &body);
    [[nodiscard]] Answer changed(const GoogleEvents &events, Answer answer);
    void push(Channel &channel, const QString &state);
    [[nodiscard]] static QJsonObject calendarEntry(const GoogleEvents &events);

    Desk &m_desk;
    WebhookSender &m_sender;
    GoogleOAuthPages m_oauth;
    QTimeZone m_zone;
    std::vector<std::unique_ptr<GoogleEvents>> m_calendars; // the first is the primary one
    QHash<QString, QString> m_unreadable;
    QHash<QString, Channel> m_channels;
};
} // namespace cloudgreet::practice
