// SPDX-License-Identifier: GPL-3.0-or-later
// Which calendars there are and what changed in them: lists, incremental sync and push channels. Google Calendar API v3
// and its push notifications
#include "calendartask.h"
#include "eventwire.h"
#include "providers/outcomes.h"
#include <QUrlQuery>

namespace cloudgreet::google {
namespace {
using How = CommandOutcome::How;
constexpr int mostPages = 16;
const QString pageSize = u"250"_s;

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

/// What may not stand beside a syncToken is left out with it; what else is asked stays the same from the first page on.
QString syncQuery(const command::SyncCalendar &sync)
{
    QUrlQuery query;
    query.addQueryItem(u"singleEvents"_s, u"true"_s);
    query.addQueryItem(u"showDeleted"_s, u"true"_s);
    query.addQueryItem(u"maxResults"_s, pageSize);
    if (!sync.syncToken.isEmpty())
        query.addQueryItem(u"syncToken"_s, encoded(sync.syncToken));
    else if (sync.fromUtc.isValid())
        query.addQueryItem(u"timeMin"_s, sync.fromUtc.toString(Qt::ISODate));
    if (!sync.pageToken.isEmpty())
        query.addQueryItem(u"pageToken"_s, encoded(sync.pageToken));
    return u'?' + query.query(QUrl::FullyEncoded);
}
} // namespace

void CalendarTask::run(const command::ListCalendars &)
{
    listPage({}, {}, 1);
}

void CalendarTask::listPage(const QString &page, const QJsonArray &soFar, int pages)
{
    const QString more = page.isEmpty() ? QString{} : u"&pageToken="_s + encoded(page);
    send("GET", u"/users/me/calendarList?maxResults=%1"_s.arg(pageSize) + more, {},
        [this, soFar, pages](const net::HttpAnswer &answer) {
            if (answer.status != 200)
                return finish(wire::refused(answer));
            const QJsonObject list = providers::jsonBody(answer);
            QJsonArray calendars = soFar;
            for (const auto &entry : list.value(u"items").toArray())
                if (!entry.toObject().value(u"deleted").toBool() && !entry.toObject().value(u"id").toString().isEmpty())
                    calendars.append(wire::calendarOf(entry.toObject()));
            const QString next = list.value(u"nextPageToken").toString();
            if (next.isEmpty() || pages >= mostPages)
                return done({{u"calendars"_s, calendars}});
            listPage(next, calendars, pages + 1);
        });
}

void CalendarTask::run(const command::SyncCalendar &sync)
{
    send("GET", wire::eventsPath(sync.calendar) + syncQuery(sync), {}, [this, sync](const net::HttpAnswer &answer) {
        if (answer.status == 410 && !(sync.syncToken.isEmpty() && sync.pageToken.isEmpty()))
            return done({{u"gone"_s, true}});
        if (answer.status != 200)
            return finish(wire::refused(answer));
        const QJsonObject list = providers::jsonBody(answer);
        const QString nextPage = list.value(u"nextPageToken").toString(),
                      nextSync = list.value(u"nextSyncToken").toString();
        if (nextPage.isEmpty() && nextSync.isEmpty())
            return finish({.how = How::Retry, .error = QObject::tr("Google's answer was incomplete")});
        QJsonArray events;
        for (const CalendarEvent &event : wire::eventsOf(list))
            events.append(toJson(event));
        done({{u"events"_s, events}, {u"next_page"_s, nextPage}, {u"next_sync"_s, nextSync}});
    });
}

void CalendarTask::run(const command::WatchCalendar &watch)
{
    const QByteArray token = channelToken(m_calendar.m_accounts.settings().channelKey, watch.channel);
    const QJsonObject body{{u"id"_s, watch.channel}, {u"type"_s, u"web_hook"_s}, {u"address"_s, watch.address},
        {u"token"_s, QString::fromLatin1(token)}};
    send("POST", wire::eventsPath(watch.calendar, u"watch"_s), body, [this](const net::HttpAnswer &answer) {
        const QJsonObject channel = providers::jsonBody(answer);
        if (answer.status != 200)
            return finish(wire::refused(answer));
        done({{u"resource"_s, channel.value(u"resourceId").toString()},
            {u"until"_s, channel.value(u"expiration").toString().toLongLong()}});
    });
}

void CalendarTask::run(const command::StopChannel &stop)
{
    send("POST", u"/channels/stop"_s, {{u"id"_s, stop.channel}, {u"resourceId"_s, stop.resource}},
        [this](const net::HttpAnswer &answer) {
            finish(answer.status < 300 || answer.status == 404 ? CommandOutcome{} : wire::refused(answer));
        });
}
} // namespace cloudgreet::google
