// SPDX-License-Identifier: GPL-3.0-or-later
// What one appointment asks of the calendar: is the time free, and its event with the id that we made. Google Calendar
// API v3
#include "calendartask.h"
#include "eventwire.h"
#include "providers/outcomes.h"
#include <QUrlQuery>

namespace cloudgreet::google {
namespace {
using How = CommandOutcome::How;
constexpr int mostPages = 16;

QJsonArray span(const QDateTime &from, const QDateTime &to)
{
    return {from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()};
}

QJsonObject standing(const net::HttpAnswer &answer, bool clash)
{
    const CalendarEvent event = wire::eventOf(providers::jsonBody(answer), QTimeZone::utc());
    return {{u"event"_s, toJson(event)}, {u"clash"_s, clash}};
}

/// Another appointment of ours: whose time it takes is known by person, and the calendar knows no persons. One that the
/// owner has moved counts until its new time has been read.
bool standsAsWritten(const CalendarEvent &event)
{
    return event.writtenStartUtc.isValid() && event.writtenStartUtc == event.startUtc
        && event.writtenEndUtc == event.endUtc;
}
} // namespace

void CalendarTask::run(const command::AskBusy &ask)
{
    QJsonArray items;
    for (const QString &id : ask.calendars.isEmpty() ? QStringList{u"primary"_s} : ask.calendars)
        items.append(QJsonObject{{u"id"_s, id}});
    const QJsonObject body{{u"timeMin"_s, ask.fromUtc.toString(Qt::ISODate)},
        {u"timeMax"_s, ask.toUtc.toString(Qt::ISODate)}, {u"items"_s, items}};
    send("POST", u"/freeBusy"_s, body, [this, ask, asked = items.size()](const net::HttpAnswer &answer) {
        if (answer.status != 200)
            return finish(wire::refused(answer));
        const QJsonObject calendars = providers::jsonBody(answer).value(u"calendars").toObject();
        if (calendars.size() < asked)
            return finish({.how = How::Retry, .error = QObject::tr("Google's answer was incomplete")});
        busyOf(ask, calendars);
    });
}

void CalendarTask::busyOf(const command::AskBusy &ask, const QJsonObject &calendars)
{
    const QString own = ask.calendar.isEmpty() ? u"primary"_s : ask.calendar;
    const bool isOnly = own == u"primary"_s && calendars.size() == 1;
    QJsonArray busy;
    bool oursIsBusy = false;
    for (auto calendar = calendars.begin(); calendar != calendars.end(); ++calendar) {
        const auto spans = wire::busySpansOf(calendar->toObject());
        if (!spans)
            return finish({.how = How::Retry, .error = QObject::tr("A calendar cannot be read")});
        if (calendar.key() == own || isOnly)
            oursIsBusy = !spans->isEmpty();
        else
            for (const auto &each : *spans)
                busy.append(each);
    }
    if (oursIsBusy)
        return besidesOurOwn(ask, busy);                                    // perhaps it is only our own event
    done({{u"busy"_s, busy}});
}

/// What keeps the time busy besides our own event. A page can be empty and still have a next one. Google Calendar API
/// v3
void CalendarTask::besidesOurOwn(const command::AskBusy &ask, const QJsonArray &soFar, const QString &page, int pages)
{
    QUrlQuery query;
    query.addQueryItem(u"timeMin"_s, ask.fromUtc.toString(Qt::ISODate));
    query.addQueryItem(u"timeMax"_s, ask.toUtc.toString(Qt::ISODate));
    query.addQueryItem(u"singleEvents"_s, u"true"_s);
    if (!page.isEmpty())
        query.addQueryItem(u"pageToken"_s, QString::fromLatin1(QUrl::toPercentEncoding(page)));
    send("GET", wire::eventsPath(ask.calendar) + u'?' + query.query(QUrl::FullyEncoded), {},
        [this, ask, soFar, pages](const net::HttpAnswer &answer) {
            if (answer.status != 200)
                return finish(wire::refused(answer));
            const QJsonObject list = providers::jsonBody(answer);
            QJsonArray busy = soFar;
            for (const CalendarEvent &event : wire::eventsOf(list))
                if (event.id != ask.eventId && event.keepsBusy && !standsAsWritten(event))
                    busy.append(span(event.startUtc, event.endUtc));
            const QString next = list.value(u"nextPageToken").toString();
            if (next.isEmpty())
                return done({{u"busy"_s, busy}});
            if (pages >= mostPages) // unread pages are unknown, never free
                return finish({.how = How::Retry, .error = QObject::tr("The calendar cannot be read to its end")});
            besidesOurOwn(ask, busy, next, pages + 1);
        });
}

void CalendarTask::run(const command::PutEvent &put)
{
    put.etag.isEmpty() ? insert(put) : change(put);
}

void CalendarTask::insert(const command::PutEvent &put)
{
    send("POST", wire::eventsPath(put.calendar), wire::newEvent(put), [this, put](const net::HttpAnswer &answer) {
        if (answer.status == 409) // there already: an earlier answer was lost, and who knows what became of it
            return asItStands(put);
        answer.status < 300 ? done(standing(answer, false)) : finish(wire::refused(answer));
    });
}

/// Only while nobody else has touched it since: the owner's edit wins.
void CalendarTask::change(const command::PutEvent &put)
{
    send("PATCH", wire::eventsPath(put.calendar, put.eventId), wire::newTimes(put),
        [this, put](const net::HttpAnswer &answer) {
            if (answer.status == 412)
                return asItStands(put);
            if (answer.status == 404) // another account, or purged there
                return insert(put);
            answer.status < 300 ? done(standing(answer, false)) : finish(wire::refused(answer));
        },
        {{"If-Match", put.etag.toLatin1()}});
}

void CalendarTask::asItStands(const command::PutEvent &put)
{
    send("GET", wire::eventsPath(put.calendar, put.eventId), {}, [this](const net::HttpAnswer &answer) {
        answer.status < 300 ? done(standing(answer, true)) : finish(wire::refused(answer));
    });
}

void CalendarTask::run(const command::DeleteEvent &gone)
{
    send("DELETE", wire::eventsPath(gone.calendar, gone.eventId), {}, [this](const net::HttpAnswer &answer) {
        const bool isGone = answer.status < 300 || answer.status == 404 || answer.status == 410;
        finish(isGone ? CommandOutcome{} : wire::refused(answer));
    });
}

void CalendarTask::run(const command::ReadEvent &read)
{
    send("GET", wire::eventsPath(read.calendar, read.eventId), {}, [this](const net::HttpAnswer &answer) {
        if (answer.status == 404 || answer.status == 410)
            return done({{u"gone"_s, true}});
        answer.status < 300 ? done(standing(answer, false)) : finish(wire::refused(answer));
    });
}
} // namespace cloudgreet::google
