// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calendarsync.h"
#include "jsonfields.h"

namespace cloudgreet {
namespace {
template <typename Visit> void members(Visit &v, CalendarEvent &e)
{
    v(u"id", e.id), v(u"etag", e.etag), v(u"updated", e.updatedUtc), v(u"start", e.startUtc), v(u"end", e.endUtc);
    v(u"written_start", e.writtenStartUtc), v(u"written_end", e.writtenEndUtc);
    v(u"cancelled", e.cancelled), v(u"busy", e.keepsBusy);
}
} // namespace

QJsonObject toJson(const CalendarEvent &event)
{
    json::Writer writer;
    CalendarEvent copy = event;
    members(writer, copy);
    return writer.object;
}

CalendarEvent calendarEventFrom(const QJsonObject &json)
{
    CalendarEvent event;
    json::Reader reader{json};
    members(reader, event);
    return event;
}
} // namespace cloudgreet

namespace cloudgreet::calendarsync {
namespace {
using namespace std::chrono_literals;
constexpr auto asked = 300s, askedDuringCalls = 60s, pushed_ = 1800s;
constexpr qint64 day = 24 * 3600;

/// A time that is not the one which we wrote was set by somebody else. Events of before that note existed: any other
/// time.
bool wasMoved(const CalendarEvent &event, const Appointment &appointment)
{
    const bool noted = event.writtenStartUtc.isValid() && event.writtenEndUtc.isValid();
    const QDateTime start = noted ? event.writtenStartUtc : appointment.startUtc,
                    end = noted ? event.writtenEndUtc : appointment.endUtc;
    return event.startUtc != start || event.endUtc != end;
}

bool isAt(const CalendarEvent &event, const QDateTime &start, const QDateTime &end)
{
    return event.startUtc == start && event.endUtc == end;
}

bool hasTime(const CalendarEvent &event)
{
    return event.startUtc.isValid() && event.endUtc.isValid() && event.startUtc < event.endUtc;
}
} // namespace

Meaning meaningOf(const CalendarEvent &event, const Appointment &appointment, const EventMark &mark, bool writing,
    const QDateTime &nowUtc)
{
    if (!occupies(appointment.state))
        return Nothing{};
    if (event.cancelled) {
        if (appointment.startUtc <= nowUtc)         // it has taken place: the owner tidies up
            return Nothing{};
        return writing ? Meaning{LookLater{}} : Meaning{Cancelled{}};
    }
    const bool known = !mark.etag.isEmpty() && event.etag == mark.etag;
    const bool older = mark.updatedUtc.isValid() && event.updatedUtc.isValid() && event.updatedUtc < mark.updatedUtc;
    if (known || older || !hasTime(event))
        return Nothing{};
    if (isAt(event, appointment.startUtc, appointment.endUtc) || !wasMoved(event, appointment))
        return writing ? Meaning{Nothing{}} : Meaning{Remember{}};
    return writing ? Meaning{LookLater{}} : Meaning{Moved{event.startUtc, event.endUtc}};
}

Clash clashOf(
    const CalendarEvent &event, const Appointment &wanted, const QDateTime &baseStartUtc, const QDateTime &baseEndUtc)
{
    if (event.cancelled)
        return Clash::OwnersWins;
    if (isAt(event, wanted.startUtc, wanted.endUtc) || !hasTime(event))
        return Clash::Written;
    const bool asBefore = isAt(event, baseStartUtc, baseEndUtc);
    return asBefore || !wasMoved(event, wanted) ? Clash::WriteAgain : Clash::OwnersWins;
}

bool keepsFromBooking(const CalendarEvent &event, const QDateTime &nowUtc)
{
    return event.keepsBusy && !event.cancelled && hasTime(event) && event.endUtc > nowUtc;
}

std::chrono::seconds pollAfter(bool pushed, bool callsAreOn)
{
    if (pushed)
        return pushed_;
    return callsAreOn ? askedDuringCalls : asked;
}

EndWords wordsOfEnd(const QString &why, const QDateTime &connectedUtc, const QDateTime &nowUtc)
{
    if (why == u"invalid_client"_s || why == u"unauthorized_client"_s)
        return {QObject::tr("Google does not know this program any more: check the Google client id and secret, then "
                            "connect the calendar again"),
            {}};
    const QString again = QObject::tr("Google no longer accepts the connection: connect the calendar again");
    // A consent screen in Testing gives connections that last seven days. Google, OAuth 2.0 for installed apps
    const qint64 lasted = connectedUtc.isValid() ? connectedUtc.secsTo(nowUtc) : 0;
    if (lasted > 7 * day - day / 4 && lasted < 8 * day)
        return {again,
            QObject::tr("It has lasted about seven days. That is how long Google lets a connection live while your "
                        "project’s consent screen "
                        "is in “Testing”. In the Google Cloud console open “Audience”, press “Publish app”, then "
                        "connect again.")};
    return {again, QObject::tr("Until then appointments are taken down provisionally.")};
}
} // namespace cloudgreet::calendarsync
