// SPDX-License-Identifier: GPL-3.0-or-later
#include "googleevents.h"
#include <QRegularExpression>

namespace cloudgreet::practice {
using net::HttpRequest;

namespace google {
Answer error(int status, const QString &domain, const QString &reason, const QString &message,
    const QString &locationType, const QString &location)
{
    QJsonObject one{{u"domain"_s, domain}, {u"reason"_s, reason}, {u"message"_s, message}};
    if (!location.isEmpty()) {
        one.insert(u"locationType"_s, locationType);
        one.insert(u"location"_s, location);
    }
    return Answer::json(status,
        {{u"error"_s, QJsonObject{{u"errors"_s, QJsonArray{one}}, {u"code"_s, status}, {u"message"_s, message}}}});
}

Answer errorStatus(int status)
{
    switch (status) {
    case 401:
        return error(401, u"global"_s, u"authError"_s, u"Invalid Credentials"_s, u"header"_s, u"Authorization"_s);
    case 403:
        return error(403, u"usageLimits"_s, u"userRateLimitExceeded"_s, u"User Rate Limit Exceeded"_s);
    case 404:
        return error(404, u"global"_s, u"notFound"_s, u"Not Found"_s);
    case 409:
        return error(409, u"global"_s, u"duplicate"_s, u"The requested identifier already exists."_s);
    case 410:
        return error(410, u"global"_s, u"deleted"_s, u"Resource has been deleted"_s);
    case 412:
        return error(412, u"global"_s, u"conditionNotMet"_s, u"Precondition Failed"_s, u"header"_s, u"If-Match"_s);
    case 429:
        return error(429, u"usageLimits"_s, u"rateLimitExceeded"_s, u"Rate Limit Exceeded"_s);
    default:
        return status >= 500 ? error(status, u"global"_s, u"backendError"_s, u"Backend Error"_s)
                             : error(status, u"global"_s, u"invalid"_s, u"Invalid Value"_s);
    }
}
} // namespace google

QDateTime GoogleEvents::timeOf(const QJsonValue &edge) const
{
    if (const QString date = edge[u"date"_s].toString(); !date.isEmpty())
        return QDateTime{QDate::fromString(date, Qt::ISODate), QTime{0, 0}, m_zone};
    QDateTime time = QDateTime::fromString(edge[u"dateTime"_s].toString(), Qt::ISODateWithMs);
    const QTimeZone given{edge[u"timeZone"_s].toString().toLatin1()};
    if (time.timeSpec() == Qt::LocalTime) // no offset: local to the zone that comes with it
        time = QDateTime{time.date(), time.time(), given.isValid() ? given : m_zone};
    return time;
}

std::optional<Answer> GoogleEvents::badTimes(const QJsonObject &body) const
{
    for (const auto &name : {u"start"_s, u"end"_s}) {
        const QJsonValue edge = body.value(name);
        const bool hasOne = edge[u"date"_s].isString() != edge[u"dateTime"_s].isString();
        const QString zone = edge[u"timeZone"_s].toString();
        if (!hasOne || !timeOf(edge).isValid() || (!zone.isEmpty() && !QTimeZone{zone.toLatin1()}.isValid()))
            return google::error(400, u"global"_s, edge.isUndefined() ? u"required"_s : u"invalid"_s,
                edge.isUndefined() ? u"Missing %1 time."_s.arg(name) : u"Invalid %1 time."_s.arg(name));
    }
    if (timeOf(body.value(u"end"_s)) < timeOf(body.value(u"start"_s)))
        return google::error(400, u"calendar"_s, u"timeRangeEmpty"_s, u"The specified time range is empty."_s,
            u"parameter"_s, u"timeMax"_s);
    return {};
}

void GoogleEvents::store(const QString &eventId, QJsonObject event)
{
    ++m_counter;
    event.insert(u"etag"_s, u"\"%1\""_s.arg(3573951546000000 + m_counter));
    event.insert(u"updated"_s, isoTime(now()));
    m_events.insert(eventId, {event, m_counter});
}

Answer GoogleEvents::insert(const QJsonObject &body)
{
    static const QRegularExpression shape{u"\\A[a-v0-9]{5,1024}\\z"_s};
    const QString given = body.value(u"id"_s).toString(),
                  eventId
        = given.isEmpty() ? m_ids.token(26).toLower().replace(QRegularExpression{u"[w-z]"_s}, u"0"_s) : given;
    if (!shape.match(eventId).hasMatch())
        return google::error(400, u"global"_s, u"invalid"_s, u"Invalid resource id value."_s);
    if (auto bad = badTimes(body))
        return *bad;
    if (m_events.contains(eventId))
        return google::errorStatus(409);
    QJsonObject event = body;
    const QJsonObject self{{u"email"_s, m_id}, {u"self"_s, true}};
    event.insert(u"kind"_s, u"calendar#event"_s);
    event.insert(u"id"_s, eventId);
    event.insert(u"status"_s, body.value(u"status"_s).toString(u"confirmed"_s));
    event.insert(u"htmlLink"_s, u"https://www.google.com/calendar/event?eid="_s + eventId);
    event.insert(u"created"_s, isoTime(now()));
    event.insert(u"creator"_s, self);
    event.insert(u"organizer"_s, self);
    event.insert(u"iCalUID"_s, eventId + u"@google.com"_s);
    event.insert(u"sequence"_s, 0);
    event.insert(u"eventType"_s, u"default"_s);
    if (!event.contains(u"reminders"_s))
        event.insert(u"reminders"_s, QJsonObject{{u"useDefault"_s, true}});
    store(eventId, event);
    return Answer::json(200, m_events.value(eventId).event);
}

Answer GoogleEvents::get(const QString &eventId) const
{
    const auto kept = m_events.constFind(eventId);
    return kept == m_events.constEnd() ? google::errorStatus(404) : Answer::json(200, kept->event);
}

std::optional<Answer> GoogleEvents::preconditionFailed(const Kept &kept, const QByteArray &ifMatch) const
{
    if (ifMatch.isEmpty() || ifMatch == "*" || ifMatch == kept.event.value(u"etag"_s).toString().toLatin1())
        return {};
    return google::errorStatus(412);
}

Answer GoogleEvents::change(const QString &eventId, const QJsonObject &body, const QByteArray &ifMatch, bool whole)
{
    const auto kept = m_events.constFind(eventId);
    if (kept == m_events.constEnd())
        return google::errorStatus(404);
    if (auto failed = preconditionFailed(*kept, ifMatch))
        return *failed;
    static const QStringList fixed{
        u"id"_s, u"kind"_s, u"created"_s, u"creator"_s, u"organizer"_s, u"iCalUID"_s, u"htmlLink"_s, u"eventType"_s};
    QJsonObject event = kept->event;
    if (whole) {
        event = {{u"status"_s, u"confirmed"_s}, {u"sequence"_s, kept->event.value(u"sequence"_s)}};
        for (const QString &member : fixed)
            event.insert(member, kept->event.value(member));
    }
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (fixed.contains(member.key()))
            continue;
        if (member.value().isNull())
            event.remove(member.key());
        else
            event.insert(member.key(), member.value());
    }
    if (auto bad = badTimes(event))
        return *bad;
    if (event.value(u"start"_s) != kept->event.value(u"start"_s)
        || event.value(u"end"_s) != kept->event.value(u"end"_s))
        event.insert(u"sequence"_s, event.value(u"sequence"_s).toInt() + 1);
    store(eventId, event);
    return Answer::json(200, m_events.value(eventId).event);
}

Answer GoogleEvents::remove(const QString &eventId, const QByteArray &ifMatch)
{
    const auto kept = m_events.constFind(eventId);
    if (kept == m_events.constEnd())
        return google::errorStatus(404);
    if (kept->event.value(u"status"_s) == u"cancelled"_s)
        return google::errorStatus(410);
    if (auto failed = preconditionFailed(*kept, ifMatch))
        return *failed;
    QJsonObject event = kept->event;
    event.insert(u"status"_s, u"cancelled"_s);
    store(eventId, event);
    return Answer::empty(204);
}

bool GoogleEvents::matches(const QJsonObject &event, const HttpRequest &request) const
{
    const auto time = [&request](QStringView name) {
        return QDateTime::fromString(request.query(name).value_or(QString{}), Qt::ISODateWithMs);
    };
    const QDateTime from = time(u"timeMin"), to = time(u"timeMax"), updated = time(u"updatedMin");
    if ((from.isValid() && timeOf(event.value(u"end"_s)) <= from)
        || (to.isValid() && timeOf(event.value(u"start"_s)) >= to)
        || (updated.isValid()
            && QDateTime::fromString(event.value(u"updated"_s).toString(), Qt::ISODateWithMs) < updated))
        return false;
    if (const auto property = request.query(u"privateExtendedProperty"_s)) {
        const QJsonValue value = event.value(u"extendedProperties"_s)[u"private"_s][property->section(u'=', 0, 0)];
        if (value.toString() != property->section(u'=', 1))
            return false;
    }
    const auto words = request.query(u"q"_s);
    return !words
        || (event.value(u"summary"_s).toString() + event.value(u"description"_s).toString())
               .contains(*words, Qt::CaseInsensitive);
}

Answer GoogleEvents::list(const HttpRequest &request) const
{
    const auto syncToken = request.query(u"syncToken"_s), pageToken = request.query(u"pageToken"_s);
    const auto invalid = [](const QString &name) {
        return google::error(400, u"global"_s, u"invalid"_s,
            u"Sync token cannot be used with other query restrictions."_s, u"parameter"_s, name);
    };
    if (syncToken) {
        for (const auto &name : {u"iCalUID"_s, u"orderBy"_s, u"privateExtendedProperty"_s, u"q"_s,
                 u"sharedExtendedProperty"_s, u"timeMin"_s, u"timeMax"_s, u"updatedMin"_s}) {
            if (request.query(name))
                return invalid(name);
        }
        if (request.query(u"showDeleted"_s) == u"false"_s)
            return invalid(u"showDeleted"_s);
    }
    const qint64 since = syncToken ? QByteArray::fromBase64(syncToken->toLatin1()).toLongLong() : 0;
    if (syncToken && (since <= 0 || since < m_oldestSync || since > m_counter))
        return google::error(410, u"calendar"_s, u"fullSyncRequired"_s,
            u"Sync token is no longer valid, a full sync is required."_s, u"parameter"_s, u"syncToken"_s);
    QList<QJsonObject> fitting;
    const bool showsDeleted = syncToken || request.query(u"showDeleted"_s) == u"true"_s;
    for (const Kept &kept : m_events) {
        const bool isDeleted = kept.event.value(u"status"_s) == u"cancelled"_s;
        if (kept.change <= since || (isDeleted && !showsDeleted) || !matches(kept.event, request))
            continue;
        const QJsonObject husk{{u"kind"_s, u"calendar#event"_s}, {u"etag"_s, kept.event.value(u"etag"_s)},
            {u"id"_s, kept.event.value(u"id"_s)}, {u"status"_s, u"cancelled"_s}};
        fitting.append(isDeleted ? husk : kept.event);
    }
    if (request.query(u"orderBy"_s) == u"startTime"_s) {
        if (request.query(u"singleEvents"_s) != u"true"_s)
            return google::error(400, u"global"_s, u"invalid"_s,
                u"The requested ordering is not available for the particular query."_s, u"parameter"_s, u"orderBy"_s);
        std::sort(fitting.begin(), fitting.end(), [this](const QJsonObject &a, const QJsonObject &b) {
            return timeOf(a.value(u"start"_s)) < timeOf(b.value(u"start"_s));
        });
    }
    const qsizetype most = std::clamp(request.query(u"maxResults"_s).value_or(u"250"_s).toInt(), 1, 2500),
                    at = pageToken ? QByteArray::fromBase64(pageToken->toLatin1()).toLongLong() : 0;
    QJsonArray items;
    for (qsizetype i = at; i < std::min(at + most, fitting.size()); ++i)
        items.append(fitting[i]);
    QJsonObject answer{{u"kind"_s, u"calendar#events"_s}, {u"etag"_s, u"\"p%1\""_s.arg(m_counter)},
        {u"summary"_s, m_id}, {u"description"_s, QString{}}, {u"updated"_s, isoTime(now())},
        {u"timeZone"_s, QString::fromLatin1(m_zone.id())}, {u"accessRole"_s, u"owner"_s},
        {u"defaultReminders"_s, QJsonArray{}}, {u"items"_s, items}};
    const auto token = [](qint64 number) { return QString::fromLatin1(QByteArray::number(number).toBase64()); };
    if (at + most < fitting.size())
        answer.insert(u"nextPageToken"_s, token(at + most));
    else
        answer.insert(u"nextSyncToken"_s, token(m_counter));
    return Answer::json(200, answer);
}

QJsonArray GoogleEvents::busy(const QDateTime &from, const QDateTime &to) const
{
    QList<std::pair<QDateTime, QDateTime>> times;
    for (const Kept &kept : m_events) {
        const QDateTime start = timeOf(kept.event.value(u"start"_s)), end = timeOf(kept.event.value(u"end"_s));
        const bool isFree = kept.event.value(u"status"_s) == u"cancelled"_s
            || kept.event.value(u"transparency"_s) == u"transparent"_s;
        if (!isFree && start < to && end > from)
            times.append({std::max(start, from), std::min(end, to)});
    }
    std::sort(times.begin(), times.end());
    QJsonArray out;
    QDateTime lastEnd;
    for (const auto &[start, end] : times) {
        if (lastEnd.isValid() && start <= lastEnd) {
            lastEnd = std::max(lastEnd, end);
            QJsonObject last = out.last().toObject();
            last.insert(u"end"_s, lastEnd.toUTC().toString(Qt::ISODate));
            out[out.size() - 1] = last;
            continue;
        }
        lastEnd = end;
        out.append(QJsonObject{
            {u"start"_s, start.toUTC().toString(Qt::ISODate)}, {u"end"_s, end.toUTC().toString(Qt::ISODate)}});
    }
    return out;
}

QJsonArray GoogleEvents::standing() const
{
    QJsonArray out;
    for (const Kept &kept : m_events) {
        if (kept.event.value(u"status"_s) == u"cancelled"_s)
            continue;
        QJsonObject event = kept.event;
        event.insert(u"calendar"_s, m_id);
        out.append(event);
    }
    return out;
}
} // namespace cloudgreet::practice
