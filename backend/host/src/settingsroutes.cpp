// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of a business, a section at a time. Two consoles that change the same section clash (412); two that
// change different ones do not: the engine's transaction compares, and the change is made anew on what it finds.
#include "front.h"
#include "host/configure.h"
#include "host/settings.h"
#include "refusal.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {

struct Change {
    BusinessId business;
    QString section;
    QJsonObject members;
    QByteArray ifMatch;
};

void answerSection(const net::LateReply &reply, const Business &business, const QString &section)
{
    const QJsonObject settings = settingsOf(business, section);
    QJsonObject answer = settings;
    if (section == u"agent"_s)              // told, not set: the tag does not know it
        answer.insert(u"notes"_s, QJsonArray::fromStringList(notesOn(business)));
    reply.json(200, answer, {{"ETag", entityTagOf(settings)}, {"Cache-Control", "no-store"}});
}

const Business *find(const Front &front, const BusinessId &id)
{
    for (const Business &business : front.access.businesses())
        if (business.id == id)
            return &business;
    return nullptr;
}

/// Who comes too late does so because another change was saved: so many tries keep as many changes at once.
constexpr int mostTries = 64;

/// One try on the business as the front knows it; another one when the engine knows it newer.
void tryChange(Front &front, const net::LateReply &reply, const Change &change, int tries)
{
    const Business *now = find(front, change.business);
    if (!now)
        return reply.problem(404, Front::tr("No such business"));
    if (change.ifMatch != "*" && change.ifMatch != entityTagOf(settingsOf(*now, change.section)))
        return reply.problem(412, Front::tr("Changed meanwhile"),
            Front::tr("Somebody else changed these settings; load them again and repeat your change"));
    QJsonObject configuration = configurationOf(change.section, change.members);
    if (const auto errors = errorsIn(configuration, *now); !errors.isEmpty())
        return refuse(reply, errors);
    configuration.insert(u"id"_s, change.business.text());
    const auto business = configured(configuration, front.access.businesses(), {});
    if (!business)
        return answerError(reply, business.error());
    front.deps.engine.post(Action{action::SaveBusiness{*business, *now}},
        [&front, reply, change, tries](const Result<QJsonObject> &saved) {
            if (!saved && (saved.error().fault != Fault::Conflict || tries <= 1))
                return answerError(reply, saved.error());
            front.reload([&front, reply, change, tries, isSaved = saved.has_value()] {
                if (!isSaved)
                    return tryChange(front, reply, change, tries - 1);
                if (const Business *after = find(front, change.business))
                    answerSection(reply, *after, change.section);
            });
        });
}

const Business *asked(Front &front, const net::HttpRequest &request, net::Reply &reply, Role least)
{
    const auto *token = front.access.admit(request, reply, least);
    const Business *business = token ? front.access.businessOf(request, reply, *token) : nullptr;
    if (business && !settingsSections().contains(request.parameter(u"section"))) {
        reply.problem(
            404, Front::tr("No such section"), Front::tr("The sections are %1").arg(settingsSections().join(u", "_s)));
        return nullptr;
    }
    return business;
}
} // namespace

void installSettingsRoutes(net::HttpServer &server, Front &front)
{
    server.route("GET", u"/api/settings/{section}"_s, [&front](const net::HttpRequest &request, net::Reply reply) {
        if (const Business *business = asked(front, request, reply, Role::Viewer))
            answerSection(net::LateReply{std::move(reply)}, *business, request.parameter(u"section"));
    });
    server.route("PATCH", u"/api/settings/{section}"_s, [&front](const net::HttpRequest &request, net::Reply reply) {
        const Business *business = asked(front, request, reply, Role::Owner);
        if (!business)
            return;
        const auto json = request.json();
        if (!json)
            return reply.problem(400, Front::tr("Not JSON"), json.error().text);
        const Change change{business->id, request.parameter(u"section"), *json, request.header("if-match")};
        if (change.ifMatch.isEmpty())
            return reply.problem(428, Front::tr("Which state is changed?"),
                Front::tr("Send If-Match with the ETag of the settings as you loaded them, or * to overwrite whatever "
                          "is there"));
        const net::LateReply late{std::move(reply)};
        if (const auto strangers = strangersIn(change.section, *json); !strangers.isEmpty())
            return refuse(late, strangers);
        tryChange(front, late, change, mostTries);
    });
}
} // namespace cloudgreet
