// SPDX-License-Identifier: GPL-3.0-or-later
// The nightly backups: which there are, and one more now. Restoring is cloudgreetd's: no host may run meanwhile.
#include "front.h"
#include "nightly.h"

namespace cloudgreet {

void installBackupRoutes(net::HttpServer &server, Front &front)
{
    server.route("GET", u"/api/backups"_s, [&front](const net::HttpRequest &request, net::Reply reply) {
        if (!front.access.admitToHost(request, reply, Role::Owner))
            return;
        front.deps.readers.ask([late = net::LateReply{std::move(reply)}, dataDir = front.config.dataDir](ReadStore &) {
            late.json(200, NightlyBackups::list(dataDir));
        });
    });
    server.route("POST", u"/api/backups"_s, [&front](const net::HttpRequest &request, net::Reply reply) {
        if (!front.access.admitToHost(request, reply, Role::Owner))
            return;
        if (front.config.practice)
            return reply.problem(
                409, Front::tr("Practice calls are not backed up"), Front::tr("They are made anew at every start."));
        front.deps.backups.makeNow([late = net::LateReply{std::move(reply)}](const Result<QJsonObject> &made) {
            if (made)
                late.json(201, *made);
            else
                answerError(late, made.error());
        });
    });
}
} // namespace cloudgreet
