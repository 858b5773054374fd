// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventwire.h"
#include "providers/outcomes.h"
#include <QJsonArray>
#include <QUrl>

namespace cloudgreet::google::wire {
namespace {
QString iso(const QDateTime &utc)
{
    return utc.toString(Qt::ISODate);
}

QDateTime momentOf(const QJsonObject &edge, const QTimeZone &zone)
{
    if (const QString date = edge.value(u"date").toString(); !date.isEmpty())
        return QDateTime{QDate::fromString(date, Qt::ISODate), QTime{0, 0}, zone}.toUTC();
    QDateTime moment = QDateTime::fromString(edge.value(u"dateTime").toString(), Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime) {
        const QByteArray name = edge.value(u"timeZone").toString().toLatin1();
        const bool isNamed = !name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(name);
        moment = QDateTime{moment.date(), moment.time(), isNamed ? QTimeZone{name} : zone};
    }
    return moment.toUTC();
}

bool declinedByOwner(const QJsonObject &event)
{
    for (const auto &guest : event.value(u"attendees").toArray())
        if (guest.toObject().value(u"self").toBool()
            && guest.toObject().value(u"responseStatus").toString() == u"declined"_s)
            return true;
    return false;
}

QJsonObject edges(const command::PutEvent &put)
{
    const auto at = [&](const QDateTime &utc) {
        return QJsonObject{{u"dateTime"_s, iso(utc)}, {u"timeZone"_s, put.zone}};
    };
    // The event itself tells which times were ours, so that any others are known to be the owner's.
    const QJsonObject ours{{u"cloudgreet_appointment"_s, put.appointment}, {u"cloudgreet_start"_s, iso(put.startUtc)},
                           {u"cloudgreet_end"_s, iso(put.endUtc)}};
    return {{u"start"_s, at(put.startUtc)}, {u"end"_s, at(put.endUtc)},
        {u"extendedProperties"_s, QJsonObject{{u"private"_s, ours}}}};
}
} // namespace

CalendarEvent eventOf(const QJsonObject &event, const QTimeZone &zone)
{
    CalendarEvent read;
    read.id = event.value(u"id").toString();
    read.etag = event.value(u"etag").toString();
    read.updatedUtc = QDateTime::fromString(event.value(u"updated").toString(), Qt::ISODateWithMs).toUTC();
    read.startUtc = momentOf(event.value(u"start").toObject(), zone);
    read.endUtc = momentOf(event.value(u"end").toObject(), zone);
    const QJsonObject ours = event.value(u"extendedProperties").toObject().value(u"private").toObject();
    read.writtenStartUtc = QDateTime::fromString(ours.value(u"cloudgreet_start").toString(), Qt::ISODate).toUTC();
    read.writtenEndUtc = QDateTime::fromString(ours.value(u"cloudgreet_end").toString(), Qt::ISODate).toUTC();
    read.cancelled = event.value(u"status").toString() == u"cancelled"_s;
    read.keepsBusy = !read.cancelled && event.value(u"transparency").toString() != u"transparent"_s
        && !declinedByOwner(event) && event.value(u"eventType").toString() != u"workingLocation"_s;
    return read;
}

QList<CalendarEvent> eventsOf(const QJsonObject &list)
{
    const QTimeZone given{list.value(u"timeZone").toString().toLatin1()};
    const QTimeZone zone = given.isValid() ? given : QTimeZone::utc();
    QList<CalendarEvent> events;
    for (const auto &item : list.value(u"items").toArray())
        events.append(eventOf(item.toObject(), zone));
    return events;
}

std::optional<QJsonArray> busySpansOf(const QJsonObject &calendar)
{
    const QJsonValue busy = calendar.value(u"busy");
    if (calendar.contains(u"errors") || !busy.isArray())
        return {};
    const auto moment
        = [](const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC(); };
    QJsonArray spans;
    for (const auto &each : busy.toArray()) {
        const QDateTime from = moment(each[u"start"]), to = moment(each[u"end"]);
        if (!from.isValid() || !to.isValid() || to < from)
            return {};
        spans.append(QJsonArray{from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()});
    }
    return spans;
}

QJsonObject calendarOf(const QJsonObject &entry)
{
    static const QStringList writers{u"owner"_s, u"writer"_s};
    const QString role = entry.value(u"accessRole").toString(), own = entry.value(u"summaryOverride").toString();
    return {{u"id"_s, entry.value(u"id").toString()},
        {u"name"_s, own.isEmpty() ? entry.value(u"summary").toString() : own},
        {u"primary"_s, entry.value(u"primary").toBool()}, {u"may_write"_s, writers.contains(role)},
        {u"may_read"_s, writers.contains(role) || role == u"reader"_s}};
}

QJsonObject newEvent(const command::PutEvent &put)
{
    QJsonObject body = edges(put);
    body.insert(u"id"_s, put.eventId);
    body.insert(u"summary"_s, put.title);
    body.insert(u"description"_s, put.description);
    if (!put.location.isEmpty())
        body.insert(u"location"_s, put.location);
    return body;
}

QJsonObject newTimes(const command::PutEvent &put)
{
    return edges(put);
}

QString eventsPath(const QString &calendar, const QString &below)
{
    const QString id = calendar.isEmpty() ? u"primary"_s : QString::fromLatin1(QUrl::toPercentEncoding(calendar, "@"));
    return u"/calendars/"_s + id + u"/events"_s + (below.isEmpty() ? QString{} : u'/' + below);
}

CommandOutcome refused(const net::HttpAnswer &answer)
{
    static const QStringList quota{u"userRateLimitExceeded"_s, u"rateLimitExceeded"_s, u"quotaExceeded"_s};
    const QJsonObject error = providers::jsonBody(answer).value(u"error").toObject();
    const QString reason = error.value(u"errors").toArray().at(0).toObject().value(u"reason").toString();
    CommandOutcome outcome = providers::byStatus(answer, error.value(u"message").toString(), reason);
    if (answer.status == 403 && quota.contains(reason))
        outcome.how = CommandOutcome::How::Retry;
    return outcome;
}
} // namespace cloudgreet::google::wire
