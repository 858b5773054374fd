// SPDX-License-Identifier: GPL-3.0-or-later
// The host as its owner sees it: how it is reached, what works, and Telnyx set up from here.
#include "front.h"
#include "host/checks.h"
#include "hostsettings.h"
#include "net/crypto.h"
#include "net/deliver.h"
#include "nightly.h"
#include "refusal.h"
#include "verdicts.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {

using Checks = QList<Check>;

/// The facts that the front has; the vault and the store add theirs on the way.
CheckSubject subjectOf(const Front &front, const Business *business)
{
    CheckSubject subject;
    subject.publicUrl = front.reachedAt();
    subject.dataDir = front.config.dataDir;
    subject.isPractice = front.config.practice;
    subject.lastBackup = NightlyBackups::latest(front.config.dataDir);
    subject.hasBusiness = !front.access.businesses().isEmpty();
    for (const Business &each : front.access.businesses()) {
        subject.putsThrough |= !each.onCall.isEmpty();
        for (const PhoneNumber &number : each.phoneNumbers)
            subject.numbers << number.e164();
    }
    subject.wantsOpenAi = business && business->agent.model == ModelChoice::OpenAi;
    subject.business = business ? business->id.text() : QString{};
    subject.chargesByMeter = business && business->billing.method == FeeMethod::Meter;
    subject.wantsFees = business && business->billing.method != FeeMethod::Off;
    subject.nonce = net::randomBytes(12).toHex();
    subject.proof = front.proofOf(subject.nonce);
    return subject;
}

/// Adds what Google is asked with; a token that is near its end is refreshed for it. `then` is called on the line's
/// thread.
void withGoogle(Front &front, const CheckSubject &subject, std::function<void(const CheckSubject &)> then)
{
    if (subject.calendar != u"connected"_s)
        return then(subject);
    front.deps.line.withAccounts([subject, then = std::move(then)](google::Accounts &accounts) {
        deliver(accounts.accessToken(subject.business), &accounts.client(),
            [subject, then](const Result<QByteArray> &token) {
                CheckSubject whole = subject;
                whole.googleToken = token;
                then(whole);
            });
    });
}

void run(Front &front, CheckSubject subject, const std::optional<Business> &about, bool wakeKeychain,
    std::function<void(const Checks &)> done)
{
    front.deps.readers.ask([&front, subject, about, wakeKeychain, done = std::move(done)](ReadStore &store) mutable {
        if (about)
            subject.calendar = store.dashboard(*about, QDateTime::currentDateTimeUtc())
                                   .map([](const QJsonObject &day) { return day.value(u"calendar").toString(); })
                                   .value_or(subject.calendar);
        front.deps.line.withVault([&front, subject, wakeKeychain, done](Vault &vault) mutable {
            auto go = [&front, subject, &vault, done]() mutable {
                subject.providers = vault.providers();
                subject.keychain = vault.keychainState();
                withGoogle(front, subject, [&front, done](const CheckSubject &whole) {
                    front.deps.line.withClient(
                        [whole, done](net::HttpClient &client) { runChecks(client, whole, done); });
                });
            };
            if (wakeKeychain)
                vault.load(go);
            else
                go();
        });
    });
}

void check(Front &front, const net::HttpRequest &request, net::Reply reply, const QString &name)
{
    const auto *token = front.access.admit(request, reply, Role::Staff);
    if (!token)
        return;
    const bool hasSome = std::any_of(front.access.businesses().begin(), front.access.businesses().end(),
        [&](const Business &b) { return front.access.mayAct(*token, b.id); });
    const Business *business = hasSome ? front.access.businessOf(request, reply, *token) : nullptr;
    if (hasSome && !business)
        return;
    run(front, subjectOf(front, business), business ? std::optional{*business} : std::nullopt, name == u"keychain"_s,
        [late = net::LateReply{std::move(reply)}, name](const Checks &checks) {
            QJsonArray items;
            for (const Check &one : checks) {
                if (one.name == name)
                    return late.json(200, toJson(one));
                items.append(toJson(one));
            }
            if (name.isEmpty())
                late.json(200, {{u"items"_s, items}, {u"next"_s, QJsonValue::Null}}, {{"Cache-Control", "no-store"}});
            else
                late.problem(
                    404, QObject::tr("No such check"), QObject::tr("Their names are those of GET /api/checks"));
        });
}

QJsonObject toJson(const telnyx::Change &change)
{
    QJsonArray differences;
    for (const auto &one : change.differences)
        differences.append(QJsonObject{{u"member"_s, one.member}, {u"now"_s, one.now}, {u"then"_s, one.then}});
    return {{u"what"_s, change.what}, {u"subject"_s, change.subject}, {u"differences"_s, differences},
        {u"automatic"_s, !change.verb.isEmpty()}};
}

QJsonObject toJson(const QList<telnyx::Change> &changes)
{
    QJsonArray items;
    for (const telnyx::Change &change : changes)
        items.append(toJson(change));
    return {{u"changes"_s, items}};
}

/// What the account should be, from the request and what the host knows; answers itself where something is missing.
std::optional<telnyx::Wish> wishOf(Front &front, const net::HttpRequest &request, net::Reply &reply)
{
    const auto body = request.jsonOrNothing();
    if (!body) {
        reply.problem(400, Front::tr("Not JSON"), body.error().text);
        return std::nullopt;
    }
    telnyx::Wish wish{webhookUrlOf(front.reachedAt()), body->value(u"failover_url").toString(),
        body->value(u"fallback").toString().trimmed(), {}};
    QList<MemberError> errors;
    if (const auto number = PhoneNumber::parse(wish.fallback); !wish.fallback.isEmpty() && !number)
        errors.append({u"fallback"_s, Front::tr("a number like +15550104567 is wanted")});
    else if (number)
        wish.fallback = number->e164();
    for (const Business &business : front.access.businesses()) {
        wish.putsThrough |= !business.onCall.isEmpty();
        for (const PhoneNumber &number : business.phoneNumbers) {
            wish.numbers << number.e164();
            if (number.e164() == wish.fallback)
                errors.append({u"fallback"_s,
                    Front::tr("this is the number that is answered here; another telephone is wanted")});
        }
    }
    if (wish.webhookUrl.isEmpty())
        errors.append({u"public_url"_s, Front::tr("the public address is not known yet")});
    if (errors.isEmpty())
        return wish;
    refuse(net::LateReply{std::move(reply)}, errors);
    return std::nullopt;
}

void setUpTelnyx(Front &front, const net::HttpRequest &request, net::Reply reply, bool isApply)
{
    if (!front.access.admitToHost(request, reply, Role::Owner))
        return;
    const auto wish = wishOf(front, request, reply);
    if (!wish)
        return;
    front.deps.line.withVault([&front, late = net::LateReply{std::move(reply)}, wish = *wish, isApply](Vault &vault) {
        const ProviderConfig providers = vault.providers();
        if (providers.telnyxApiKey.isEmpty())
            return late.problem(
                409, QObject::tr("No Telnyx key"), QObject::tr("Enter the API key of your Telnyx account first"));
        const telnyx::Settings settings{
            .apiUrl = providers.telnyxUrl, .apiKey = providers.telnyxApiKey, .recordingsFolder = {}};
        front.deps.line.withClient([late, wish, settings, isApply](net::HttpClient &client) {
            const auto answer = [late](const Result<QList<telnyx::Change>> &changes) {
                if (changes)
                    late.json(200, toJson(*changes));
                else
                    answerError(late, changes.error());
            };
            if (isApply)
                return telnyx::apply(client, settings, wish, answer);
            telnyx::readAccount(client, settings, wish.numbers, [wish, answer](const Result<telnyx::Account> &account) {
                answer(account.map([&](const telnyx::Account &found) { return telnyx::plan(found, wish); }));
            });
        });
    });
}

QJsonObject hostOf(const Front &front)
{
    return {{u"public_url"_s, front.reachedAt()}, {u"source"_s, front.publicUrlSource()},
        {u"webhook_url"_s, webhookUrlOf(front.reachedAt())}, {u"listening"_s, front.publicUrl()}};
}

void patchHost(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    if (!front.access.admitToHost(request, reply, Role::Owner))
        return;
    const auto json = request.json();
    if (!json)
        return reply.problem(400, Front::tr("Not JSON"), json.error().text);
    if (front.publicUrlSource() != u"console"_s && front.publicUrlSource() != u"none"_s)
        return reply.problem(409, Front::tr("Set elsewhere"),
            Front::tr(
                "The environment sets CLOUDGREET_PUBLIC_URL, which goes before what is entered here; change it there"));
    const auto url = HostSettings::checkedUrl(json->value(u"public_url").toString());
    if (!url)
        return refuse(net::LateReply{std::move(reply)}, {{u"public_url"_s, url.error().text}});
    if (const auto kept = front.setPublicUrl(*url); !kept)
        return reply.problem(statusOf(kept.error().fault), kept.error().text);
    reply.json(200, hostOf(front));
}
} // namespace

void installCheckRoutes(net::HttpServer &server, Front &front)
{
    server.route("GET", u"/api/checks"_s,
        [&front](const net::HttpRequest &r, net::Reply reply) { check(front, r, std::move(reply), {}); });
    server.route("POST", u"/api/checks/{name}/run"_s, [&front](const net::HttpRequest &r, net::Reply reply) {
        check(front, r, std::move(reply), r.parameter(u"name"));
    });
    server.route("POST", u"/api/setup/telnyx/plan"_s,
        [&front](const net::HttpRequest &r, net::Reply reply) { setUpTelnyx(front, r, std::move(reply), false); });
    server.route("POST", u"/api/setup/telnyx/apply"_s,
        [&front](const net::HttpRequest &r, net::Reply reply) { setUpTelnyx(front, r, std::move(reply), true); });
    server.route("GET", u"/api/host"_s, [&front](const net::HttpRequest &r, net::Reply reply) {
        if (front.access.admit(r, reply, Role::Viewer))
            reply.json(200, hostOf(front));
    });
    server.route("PATCH", u"/api/host"_s,
        [&front](const net::HttpRequest &r, net::Reply reply) { patchHost(front, r, std::move(reply)); });
}
} // namespace cloudgreet
