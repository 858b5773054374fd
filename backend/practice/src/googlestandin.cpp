// SPDX-License-Identifier: GPL-3.0-or-later
#include "googlestandin.h"
#include <QLocale>

namespace cloudgreet::practice {
using net::HttpRequest;
namespace {
const QStringList EventScopes{u"calendar"_s, u"calendar.events"_s, u"calendar.events.owned"_s};
const QStringList BusyScopes{
    u"calendar"_s, u"calendar.readonly"_s, u"calendar.freebusy"_s, u"calendar.events.freebusy"_s};
const QStringList ListScopes{
    u"calendar"_s, u"calendar.readonly"_s, u"calendar.calendarlist"_s, u"calendar.calendarlist.readonly"_s};
constexpr qint64 ChannelLifeMs = 604'800'000;
} // namespace

GoogleStandIn::GoogleStandIn(
    Desk &desk, WebhookSender &sender, const QString &clientId, const QString &clientSecret, const QTimeZone &zone)
    : m_desk{desk}
    , m_sender{sender}
    , m_oauth{desk, clientId, clientSecret}
    , m_zone{zone}
{
    m_desk.addProvider(u"google"_s, u"/google/"_s, google::errorStatus);
    addCalendar(Owner);
    addEventRoutes();
    routeAll("GET", u"/users/me/calendarList"_s, ListScopes, [this](const HttpRequest &) { return calendarList(); });
    routeAll("POST", u"/freeBusy"_s, BusyScopes, [this](const HttpRequest &request) {
        return body(u"google post /freeBusy"_s, request, [this](const QJsonObject &json) { return freeBusy(json); });
    });
    routeAll("POST", u"/channels/stop"_s, EventScopes, [this](const HttpRequest &request) {
        return body(u"google post /channels/stop"_s, request, [this](const QJsonObject &json) { return stop(json); });
    });
}

void GoogleStandIn::addCalendar(const QString &id)
{
    if (!calendar(id))
        m_calendars.push_back(std::make_unique<GoogleEvents>(id, m_zone, m_desk.ids()));
}

GoogleEvents *GoogleStandIn::calendar(const QString &id)
{
    if (id == u"primary"_s)
        return m_calendars.front().get();
    for (const auto &known : m_calendars) {
        if (known->id() == id)
            return known.get();
    }
    return nullptr;
}

void GoogleStandIn::routeAll(
    const QByteArray &method, const QString &path, const QStringList &scopes, Desk::Handler handler)
{
    const auto guarded = [this, scopes, handler = std::move(handler)](const HttpRequest &request) {
        const auto refusal = m_oauth.refused(request, scopes);
        return refusal ? *refusal : handler(request);
    };
    for (const QString &prefix : {u"/google"_s, QString{}})
        m_desk.route(u"google"_s, method, prefix + u"/calendar/v3"_s + path, guarded);
}

void GoogleStandIn::route(const QByteArray &method, const QString &path, const QStringList &scopes, Handler handler)
{
    routeAll(method, path, scopes, [this, handler = std::move(handler)](const HttpRequest &request) {
        GoogleEvents *events = calendar(request.parameter(u"calendar"_s));
        return events ? handler(*events, request) : google::errorStatus(404);
    });
}

Answer GoogleStandIn::body(
    const QString &book, const HttpRequest &request, const std::function<Answer(const QJsonObject &)> &then)
{
    const auto json = request.json();
    if (!json)
        return google::error(400, u"global"_s, u"parseError"_s, u"Parse Error"_s);
    for (const MemberFault &fault : m_desk.check(book, *json)) {
        const bool isNull = fault.kind == MemberFault::WrongType && json->value(fault.path.first()).isNull();
        if (fault.kind == MemberFault::Unknown || isNull)
            continue; // Google ignores unknown members (the log names them), and null clears one
        const bool isMissing = fault.kind == MemberFault::Missing;
        return google::error(400, u"global"_s, isMissing ? u"required"_s : u"invalid"_s,
            isMissing ? u"Required: %1"_s.arg(fault.path.join(u'.'))
                      : u"Invalid value for: %1"_s.arg(fault.path.join(u'.')));
    }
    return then(*json);
}

void GoogleStandIn::addEventRoutes()
{
    const QString all = u"/calendars/{calendar}/events"_s, one = all + u"/{event}"_s,
                  bookAll = u"/calendars/{calendarId}/events"_s;
    route("GET", u"/calendars/{calendar}"_s, EventScopes + QStringList{u"calendar.readonly"_s},
        [](GoogleEvents &events, const HttpRequest &) { return Answer::json(200, calendarEntry(events)); });
    route(
        "GET", all, EventScopes, [](GoogleEvents &events, const HttpRequest &request) { return events.list(request); });
    route("GET", one, EventScopes,
        [](GoogleEvents &events, const HttpRequest &request) { return events.get(request.parameter(u"event"_s)); });
    route("POST", all, EventScopes, [this, bookAll](GoogleEvents &events, const HttpRequest &request) {
        return body(u"google post "_s + bookAll, request,
            [this, &events](const QJsonObject &json) { return changed(events, events.insert(json)); });
    });
    route("PATCH", one, EventScopes, [this, bookAll](GoogleEvents &events, const HttpRequest &request) {
        return body(u"google patch "_s + bookAll + u"/{eventId}"_s, request, [&](const QJsonObject &json) {
            return changed(
                events, events.change(request.parameter(u"event"_s), json, request.header("if-match"), false));
        });
    });
    route("PUT", one, EventScopes, [this, bookAll](GoogleEvents &events, const HttpRequest &request) {
        return body(u"google put "_s + bookAll + u"/{eventId}"_s, request, [&](const QJsonObject &json) {
            return changed(
                events, events.change(request.parameter(u"event"_s), json, request.header("if-match"), true));
        });
    });
    route("DELETE", one, EventScopes, [this](GoogleEvents &events, const HttpRequest &request) {
        return changed(events, events.remove(request.parameter(u"event"_s), request.header("if-match")));
    });
    route("POST", all + u"/watch"_s, EventScopes, [this, bookAll](GoogleEvents &events, const HttpRequest &request) {
        return body(u"google post "_s + bookAll + u"/watch"_s, request,
            [this, &events](const QJsonObject &json) { return watch(events, json); });
    });
}

QJsonObject GoogleStandIn::calendarEntry(const GoogleEvents &events)
{
    return {{u"kind"_s, u"calendar#calendarListEntry"_s}, {u"etag"_s, u"\"1724250000000000\""_s},
        {u"id"_s, events.id()}, {u"summary"_s, events.id()}, {u"timeZone"_s, QString::fromLatin1(events.zone().id())},
        {u"colorId"_s, u"14"_s}, {u"backgroundColor"_s, u"#9fe1e7"_s}, {u"foregroundColor"_s, u"#000000"_s},
        {u"selected"_s, true}, {u"accessRole"_s, u"owner"_s}, {u"defaultReminders"_s, QJsonArray{}},
        {u"primary"_s, events.id() == Owner}};
}

Answer GoogleStandIn::calendarList() const
{
    QJsonArray items;
    for (const auto &known : m_calendars)
        items.append(calendarEntry(*known));
    return Answer::json(200,
        {{u"kind"_s, u"calendar#calendarList"_s}, {u"etag"_s, u"\"p33k9lqh2m0g\""_s},
            {u"nextSyncToken"_s, u"CKDb0ZfQ"_s}, {u"items"_s, items}});
}

Answer GoogleStandIn::freeBusy(const QJsonObject &asked)
{
    const QDateTime from = QDateTime::fromString(asked.value(u"timeMin"_s).toString(), Qt::ISODateWithMs),
                    to = QDateTime::fromString(asked.value(u"timeMax"_s).toString(), Qt::ISODateWithMs);
    if (!from.isValid() || !to.isValid())
        return google::error(400, u"global"_s, u"required"_s, u"Missing time range."_s);
    if (to <= from)
        return google::error(400, u"calendar"_s, u"timeRangeEmpty"_s, u"The specified time range is empty."_s,
            u"parameter"_s, u"timeMax"_s);
    QJsonObject calendars;
    const QJsonArray items = asked.value(u"items"_s).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString id = items[i][u"id"_s].toString();
        const GoogleEvents *events = calendar(id);
        const QString fault = i >= 50 ? u"tooManyCalendarsRequested"_s
            : !events                 ? u"notFound"_s
                                      : m_unreadable.value(events->id());
        if (fault.isEmpty())
            calendars.insert(id, QJsonObject{{u"busy"_s, events->busy(from, to)}});
        else
            calendars.insert(id,
                QJsonObject{{u"errors"_s, QJsonArray{QJsonObject{{u"domain"_s, u"global"_s}, {u"reason"_s, fault}}}},
                    {u"busy"_s, QJsonArray{}}});
    }
    return Answer::json(200,
        {{u"kind"_s, u"calendar#freeBusy"_s}, {u"timeMin"_s, isoTime(from)}, {u"timeMax"_s, isoTime(to)},
            {u"calendars"_s, calendars}});
}

Answer GoogleStandIn::watch(GoogleEvents &events, const QJsonObject &asked)
{
    const QString id = asked.value(u"id"_s).toString();
    const QUrl address{asked.value(u"address"_s).toString(), QUrl::StrictMode};
    const bool isLoopback
        = address.host() == u"127.0.0.1"_s || address.host() == u"localhost"_s || address.host() == u"::1"_s;
    if (id.isEmpty() || id.size() > 64 || asked.value(u"type"_s) != u"web_hook"_s)
        return google::error(400, u"global"_s, u"required"_s, u"Required: id and type web_hook"_s);
    // Google wants https with a public certificate; on loopback, where it can never be, plain HTTP does.
    if (!address.isValid() || (address.scheme() != u"https"_s && !isLoopback))
        return google::error(400, u"global"_s, u"push.webhookUrlNotHttps"_s,
            u"WebHook callback must be HTTPS: %1"_s.arg(address.toString()));
    if (m_channels.contains(id))
        return google::error(400, u"global"_s, u"channelIdNotUnique"_s, u"Channel id %1 not unique"_s.arg(id));
    const qint64 wanted = asked.value(u"expiration"_s).toString().toLongLong(),
                 longest = QDateTime::currentMSecsSinceEpoch() + ChannelLifeMs;
    Channel &channel = m_channels[id];
    channel = {id, events.id(), asked.value(u"token"_s).toString(), m_desk.ids().token(16), address,
        wanted > 0 ? std::min(wanted, longest) : longest};
    push(channel, u"sync"_s);
    QJsonObject answer{{u"kind"_s, u"api#channel"_s}, {u"id"_s, id}, {u"resourceId"_s, channel.resourceId},
        {u"expiration"_s, QString::number(channel.expiration)},
        {u"resourceUri"_s, u"https://www.googleapis.com/calendar/v3/calendars/%1/events?alt=json"_s.arg(events.id())}};
    if (!channel.token.isEmpty())
        answer.insert(u"token"_s, channel.token);
    return Answer::json(200, answer);
}

Answer GoogleStandIn::stop(const QJsonObject &asked)
{
    const auto channel = m_channels.constFind(asked.value(u"id"_s).toString());
    if (channel == m_channels.constEnd() || channel->resourceId != asked.value(u"resourceId"_s).toString())
        return google::errorStatus(404);
    m_channels.erase(channel);
    return Answer::empty(204);
}

Answer GoogleStandIn::changed(const GoogleEvents &events, Answer answer)
{
    if (answer.status / 100 == 2) {
        for (Channel &channel : m_channels) {
            if (channel.calendar == events.id() && channel.expiration > QDateTime::currentMSecsSinceEpoch())
                push(channel, u"exists"_s);
        }
    }
    return answer;
}

void GoogleStandIn::push(Channel &channel, const QString &state)
{
    net::HeaderList headers{{"User-Agent", "APIs-Google; (+https://developers.google.com/webmasters/APIs-Google.html)"},
        {"X-Goog-Channel-ID", channel.id.toUtf8()}, {"X-Goog-Resource-ID", channel.resourceId.toUtf8()},
        {"X-Goog-Resource-State", state.toUtf8()},
        {"X-Goog-Resource-URI",
            "https://www.googleapis.com/calendar/v3/calendars/" + channel.calendar.toUtf8() + "/events?alt=json"},
        {"X-Goog-Message-Number", QByteArray::number(++channel.messages)},
        {"X-Goog-Channel-Expiration",
            QLocale::c()
                .toString(
                    QDateTime::fromMSecsSinceEpoch(channel.expiration, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                .toLatin1()}};
    if (!channel.token.isEmpty())
        headers.emplaceBack("X-Goog-Channel-Token", channel.token.toUtf8());
    m_sender.send(u"google "_s + channel.id, {channel.address, [headers](int) {
                                                  net::HttpCall call;
                                                  call.headers = headers;
                                                  return call;
                                              }});
}

Answer GoogleStandIn::byOwner(const QJsonObject &change)
{
    GoogleEvents *events = calendar(change.value(u"calendar"_s).toString(u"primary"_s));
    if (!events)
        return google::errorStatus(404);
    const QString action = change.value(u"action"_s).toString(u"insert"_s), id = change.value(u"id"_s).toString();
    const QJsonObject event = change.value(u"event"_s).toObject();
    if (action == u"insert"_s)
        return changed(*events, events->insert(event));
    if (action == u"patch"_s)
        return changed(*events, events->change(id, event, {}, false));
    return action == u"delete"_s ? changed(*events, events->remove(id, {})) : google::errorStatus(400);
}

void GoogleStandIn::expireSyncTokens()
{
    for (const auto &known : m_calendars)
        known->expireSyncTokens();
}

QJsonArray GoogleStandIn::standing() const
{
    QJsonArray out;
    for (const auto &known : m_calendars) {
        for (const auto &event : known->standing())
            out.append(event);
    }
    return out;
}
} // namespace cloudgreet::practice
