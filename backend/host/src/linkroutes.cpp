// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer opens from a text: their appointment, as a file for their calendar.
#include "engine/icalendar.h"
#include "front.h"

namespace cloudgreet {
namespace {
const QString suffix = u".ics"_s;

/// Whatever is wrong with a link, the answer is the same, so that nobody learns which appointments there are.
void noSuchLink(const net::LateReply &late)
{
    late.problem(404, Front::tr("There is nothing here"));
}

void calendarFile(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const QString name = request.parameter(u"name");
    const auto id = name.endsWith(suffix) ? icalendar::appointmentOf(name.chopped(suffix.size()), front.config.linkKey) : std::nullopt;
    if (!id) {
        if (!front.access.refuseFlood(request, reply))
            reply.problem(404, Front::tr("There is nothing here"));
        return;
    }
    reply.markAuthenticated();
    front.deps.readers.ask([late = net::LateReply{std::move(reply)}, id = *id, businesses = front.access.businesses()](ReadStore &store) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto appointment = store.appointmentRecord(id);
        const auto of = appointment ? std::find_if(businesses.begin(), businesses.end(), [&](const Business &each) { return each.id == appointment->business; })
                                    : businesses.end();
        if (of == businesses.end() || !icalendar::isOpen(*appointment, now))
            return noSuchLink(late);
        late.send(200, icalendar::document(*of, *appointment, now),
                  {{"Content-Type", "text/calendar; charset=utf-8"}, {"Content-Disposition", "attachment; filename=\"appointment.ics\""},
                   {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}, {"X-Robots-Tag", "noindex"}});
    });
}
} // namespace

void installLinkRoutes(net::HttpServer &server, Front &front)
{
    server.route("GET", u"/c/{name}"_s, [&front](const net::HttpRequest &r, net::Reply reply) { calendarFile(front, r, std::move(reply)); });
}
} // namespace cloudgreet
