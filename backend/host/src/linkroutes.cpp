// SPDX-License-Identifier: GPL-3.0-or-later
// Links that open by their signature alone: what a customer opens from a text (their appointment, as a file for their
// calendar), and what a player opens for a short while (one recording).
#include "engine/icalendar.h"
#include "front.h"
#include "recordinglinks.h"

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
    const auto id = name.endsWith(suffix) ? icalendar::appointmentOf(name.chopped(suffix.size()), front.config.linkKey)
                                          : std::nullopt;
    if (!id) {
        if (!front.access.refuseFlood(request, reply))
            reply.problem(404, Front::tr("There is nothing here"));
        return;
    }
    reply.markAuthenticated();
    front.deps.readers.ask(
        [late = net::LateReply{std::move(reply)}, id = *id, businesses = front.access.businesses()](ReadStore &store) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const auto appointment = store.appointmentRecord(id);
            const auto of = appointment ? std::find_if(businesses.begin(), businesses.end(),
                                [&](const Business &each) { return each.id == appointment->business; })
                                        : businesses.end();
            if (of == businesses.end() || !icalendar::isOpen(*appointment, now))
                return noSuchLink(late);
            late.send(200, icalendar::document(*of, *appointment, now),
                {{"Content-Type", "text/calendar; charset=utf-8"},
                    {"Content-Disposition", "attachment; filename=\"appointment.ics\""}, {"Cache-Control", "no-store"},
                    {"Referrer-Policy", "no-referrer"}, {"X-Robots-Tag", "noindex"}});
        });
}

/// Makes the link. Who may hear the recording may hand it on; it ends by itself, and with the recording.
void makeRecordingLink(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    namespace links = recordinglinks;
    const auto *token = front.access.admit(request, reply, Role::Viewer);
    const auto body = request.jsonOrNothing();
    if (!token)
        return;
    if (!body)
        return reply.problem(400, Front::tr("Not JSON"), body.error().text);
    const Business *business = front.access.businessOf(request, reply, *token, *body);
    if (!business)
        return;
    const QJsonValue wanted = body->value(u"seconds");
    const int seconds = wanted.isUndefined() ? int(links::usual.count()) : wanted.toInt(-1);
    if (seconds < links::shortest.count() || seconds > links::longest.count())
        return reply.problem(400, Front::tr("Wrong length"),
            Front::tr("“seconds” is a whole number from %1 to %2")
                .arg(links::shortest.count())
                .arg(links::longest.count()));
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(seconds);
    const CallId call{request.parameter(u"id")};
    QString base = front.reachedAt().isEmpty() ? front.publicUrl() : front.reachedAt();
    if (base.endsWith(u'/'))
        base.chop(1);
    const QJsonObject link{{u"url"_s, base + u"/r/"_s + links::token(call, until, front.config.linkKey)},
        {u"expires_at"_s, until.toString(Qt::ISODate)}};
    front.answerFrom(std::move(reply), [owner = business->id.text(), call, link](ReadStore &store) {
        return store.recording(owner, call.text()).map([&](const RecordingRow &) { return link; });
    });
}

void playRecording(Front &front, net::RateLimiter &perLink, const net::HttpRequest &request, net::Reply reply)
{
    const QString token = request.parameter(u"token");
    const auto opened = recordinglinks::opened(token, front.config.linkKey);
    if (!opened) {
        if (!front.access.refuseFlood(request, reply))
            reply.problem(404, Front::tr("There is nothing here"));
        return;
    }
    if (opened->untilUtc <= QDateTime::currentDateTimeUtc())
        return reply.problem(
            410, Front::tr("The link has expired"), Front::tr("Make a new one where this one was made"));
    if (const auto wait = perLink.refuse(token, std::chrono::steady_clock::now()))
        return reply.problem(429, Front::tr("Too many requests"), Front::tr("This link is asked for too often"),
            {{"Retry-After", QByteArray::number(qint64(wait->count()))}});
    reply.markAuthenticated();
    front.deps.readers.ask([late = net::LateReply{std::move(reply)}, call = opened->call.text(),
                               range = request.header("range"), folder = front.config.dataDir + u"/recordings/"_s,
                               businesses = front.access.businesses()](ReadStore &store) {
        for (const Business &business : businesses)
            if (store.recording(business.id.text(), call))
                return sendRecording(late, store, {folder, business.id.text(), call, range, false});
        late.problem(410, Front::tr("The recording was deleted"));       // the link was good: there was one
    });
}
} // namespace

void installLinkRoutes(net::HttpServer &server, Front &front)
{
    // A player asks piece by piece: many at once, then a few a second.
    const auto perLink = std::make_shared<net::RateLimiter>(60, 5);
    server.route("GET", u"/r/{token}"_s, [&front, perLink](const net::HttpRequest &r, net::Reply reply) {
        playRecording(front, *perLink, r, std::move(reply));
    });
    server.route("GET", u"/c/{name}"_s,
        [&front](const net::HttpRequest &r, net::Reply reply) { calendarFile(front, r, std::move(reply)); });
}

void installRecordingLinks(net::HttpServer &server, Front &front)
{
    server.route("POST", u"/api/calls/{id}/recording/link"_s,
        [&front](const net::HttpRequest &r, net::Reply reply) { makeRecordingLink(front, r, std::move(reply)); });
}
} // namespace cloudgreet
