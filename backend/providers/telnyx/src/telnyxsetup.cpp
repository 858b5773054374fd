// SPDX-License-Identifier: GPL-3.0-or-later
#include "telnyx/telnyxsetup.h"
#include "net/deliver.h"
#include "net/gather.h"
#include "providers/outcomes.h"
#include "request.h"

namespace cloudgreet::telnyx {
namespace {
const QString ownName = u"CloudGreet"_s;
constexpr int mostRequests = 40;            ///< Of one apply(): two a number and some; more would go in a circle.

template <typename T, typename Matches>
const T *find(const QList<T> &list, Matches matches)
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

/// The one that sends to us already, else the one that bears our name.
template <typename T>
const T *ours(const QList<T> &list, const QString &webhookUrl)
{
    const T *sends = find(list, [&](const T &one) { return one.webhookUrl == webhookUrl; });
    return sends ? sends : find(list, [](const T &one) { return one.name == ownName; });
}

void differ(QList<Change::Difference> &list, const QString &member, const QString &now, const QString &then)
{
    if (now != then)
        list.append({member, now, then});
}

/// Which outbound voice profile ours may share: profiles are not listed by the part of the API that is known here, so
/// one that another application has is taken, and where none has one the owner makes it.
QString outboundProfileOf(const QList<Application> &applications)
{
    const Application *has = find(applications, [](const Application &one) { return !one.outboundProfile.isEmpty(); });
    return has ? has->outboundProfile : QString{};
}

QList<Change> planApplication(const QList<Application> &all, const Wish &wish)
{
    const Application *own = ours(all, wish.webhookUrl);
    const Application now = own ? *own : Application{};
    const bool mayRing = !wish.putsThrough || !now.outboundProfile.isEmpty();
    const QString profile = mayRing ? QString{} : outboundProfileOf(all);
    Change change{u"application"_s, own ? now.name : ownName, {}, own ? "PATCH" : "POST",
        u"/call_control_applications"_s + (own ? u'/' + now.id : QString{}), {}};
    differ(change.differences, u"webhook_event_url"_s, now.webhookUrl, wish.webhookUrl);
    differ(change.differences, u"webhook_api_version"_s, now.version, u"2"_s);
    if (!wish.failoverUrl.isEmpty())
        differ(change.differences, u"webhook_event_failover_url"_s, now.failoverUrl, wish.failoverUrl);
    change.body = {{u"application_name"_s, change.subject}, {u"webhook_event_url"_s, wish.webhookUrl},
        {u"webhook_api_version"_s, u"2"_s}};
    if (!wish.failoverUrl.isEmpty())
        change.body.insert(u"webhook_event_failover_url"_s, wish.failoverUrl);
    if (!profile.isEmpty()) {
        differ(change.differences, u"outbound_voice_profile_id"_s, now.outboundProfile, profile);
        change.body.insert(u"outbound"_s, QJsonObject{{u"outbound_voice_profile_id"_s, profile}});
    }
    QList<Change> changes;
    if (!change.differences.isEmpty())
        changes.append(change);
    if (!mayRing && profile.isEmpty())
        changes.append({u"outbound"_s, change.subject, {}, {}, {}, {}});
    return changes;
}

/// Texts go through the profile that the number has, so that a registration it is under stays with it.
QList<Change> planProfile(const Profile *own, const Wish &wish, const QString &number)
{
    const Profile now = own ? *own : Profile{};
    Change change{u"texts"_s, own ? now.name : ownName, {}, own ? "PATCH" : "POST",
        u"/messaging_profiles"_s + (own ? u'/' + now.id : QString{}), {}};
    differ(change.differences, u"webhook_url"_s, now.webhookUrl, wish.webhookUrl);
    differ(change.differences, u"webhook_api_version"_s, now.version, u"2"_s);
    change.body = {{u"webhook_url"_s, wish.webhookUrl}, {u"webhook_api_version"_s, u"2"_s}};
    if (!own) {
        change.body.insert(u"name"_s, ownName);
        change.body.insert(u"whitelisted_destinations"_s,
            number.startsWith(u"+1") ? QJsonArray{u"US"_s, u"CA"_s} : QJsonArray{u"*"_s});
    }
    return change.differences.isEmpty() ? QList<Change>{} : QList<Change>{change};
}

QString nameOr(const QString &id, const auto *one)
{
    return one ? one->name : id;
}

QList<Change> planNumber(const Account &account, const Wish &wish, const QString &wanted)
{
    const Number *number = account.number(wanted);
    if (!number)
        return {{u"missing"_s, wanted, {}, {}, {}, {}}};
    QList<Change> changes;
    const Application *application = ours(account.applications, wish.webhookUrl);
    if (!application || number->application != application->id)
        changes.append({u"number"_s, wanted,
            {{u"connection_id"_s, nameOr(number->application, account.application(number->application)),
                nameOr(ownName, application)}},
            "PATCH", application ? u"/phone_numbers/"_s + number->id : QString{},
            {{u"connection_id"_s, application ? application->id : QString{}}}});
    const Profile *own = account.profile(number->profile),
                  *profile = own ? own : ours(account.profiles, wish.webhookUrl);
    if (const auto change = planProfile(profile, wish, wanted); !change.isEmpty())
        changes += change;
    if (!own)
        changes.append({u"number"_s, wanted, {{u"messaging_profile_id"_s, number->profile, nameOr(ownName, profile)}},
            "PATCH", profile ? u"/phone_numbers/%1/messaging"_s.arg(number->id) : QString{},
            {{u"messaging_profile_id"_s, profile ? profile->id : QString{}}}});
    if (!wish.fallback.isEmpty() && number->fallback != wish.fallback)
        changes.append({u"fallback"_s, wanted, {{u"call_forwarding"_s, number->fallback, wish.fallback}}, "PATCH",
            u"/phone_numbers/%1/voice"_s.arg(number->id),
            {{u"call_forwarding"_s,
                QJsonObject{{u"call_forwarding_enabled"_s, true}, {u"forwarding_type"_s, u"on-failure"_s},
                    {u"forwards_to"_s, wish.fallback}}}}});
    return changes;
}

QString text(const QJsonObject &json, const QString &name)
{
    return json.value(name).toString();
}

Result<QJsonValue> dataOf(const Result<net::HttpAnswer> &answer)
{
    if (!answer)
        return tl::unexpected{answer.error()};
    if (answer->status >= 200 && answer->status < 300)
        return providers::jsonBody(*answer).value(u"data");
    const QString words = firstError(*answer).words;
    const Fault fault = answer->status == 401 || answer->status == 403 ? Fault::Unauthorized
        : answer->status == 422                                        ? Fault::InvalidInput
                                                                       : Fault::Unavailable;
    return failure(fault,
        words.isEmpty() ? QObject::tr("Telnyx answered %1").arg(answer->status)
                        : QObject::tr("Telnyx says: %1").arg(words));
}

net::HttpCall get(const Settings &settings, const QString &path)
{
    net::HttpCall call = request(settings, "GET", path, {});
    call.body.clear();
    return call;
}

void readApplications(Account &account, const QJsonArray &list)
{
    for (const auto &item : list)
        account.applications.append(applicationFrom(item.toObject()));
}

void readProfiles(Account &account, const QJsonArray &list)
{
    for (const auto &item : list) {
        const QJsonObject o = item.toObject();
        account.profiles.append(
            {text(o, u"id"_s), text(o, u"name"_s), text(o, u"webhook_api_version"_s), text(o, u"webhook_url"_s)});
    }
}

/// Second half: each number's texts and forwarding are resources of their own.
void readNumbers(net::HttpClient &client, const Settings &settings, Account account, AccountRead then)
{
    QList<net::HttpCall> calls;
    for (const Number &number : std::as_const(account.numbers))
        calls << get(settings, u"/phone_numbers/%1/messaging"_s.arg(number.id))
              << get(settings, u"/phone_numbers/%1/voice"_s.arg(number.id));
    net::gather(client, calls, [account, then](const QList<Result<net::HttpAnswer>> &answers) mutable {
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const auto data = dataOf(answers.at(i));
            if (!data)
                return then(tl::unexpected{data.error()});
            Number &number = account.numbers[i / 2];
            if (i % 2 == 0) {
                number.profile = text(data->toObject(), u"messaging_profile_id"_s);
                continue;
            }
            const QJsonObject forwarding = data->toObject().value(u"call_forwarding").toObject();
            if (forwarding.value(u"call_forwarding_enabled").toBool()
                && text(forwarding, u"forwarding_type"_s) == u"on-failure"_s)
                number.fallback = text(forwarding, u"forwards_to"_s);
        }
        then(account);
    });
}

struct Applying {
    net::HttpClient &client;
    Settings settings;
    Wish wish;
    std::function<void(const Result<QList<Change>> &)> then;
    int left = mostRequests;
};

void applyNext(const std::shared_ptr<Applying> &a)
{
    readAccount(a->client, a->settings, a->wish.numbers, [a](const Result<Account> &account) {
        if (!account)
            return a->then(tl::unexpected{account.error()});
        const QList<Change> changes = plan(*account, a->wish);
        const Change *next = find(changes, [](const Change &change) { return !change.path.isEmpty(); });
        if (!next)
            return a->then(changes);
        if (--a->left < 0)
            return a->then(failure(Fault::Unavailable,
                QObject::tr("Telnyx accepts “%1” and does not keep it").arg(next->differences.first().member)));
        deliver(a->client.send(request(a->settings, next->verb, next->path, next->body)), &a->client,
            [a](const Result<net::HttpAnswer> &answer) {
                if (const auto done = dataOf(answer); !done)
                    return a->then(tl::unexpected{done.error()});
                applyNext(a);
            });
    });
}
} // namespace

const Application *Account::application(const QString &id) const
{
    return find(applications, [&](const Application &one) { return one.id == id; });
}
const Profile *Account::profile(const QString &id) const
{
    return find(profiles, [&](const Profile &one) { return one.id == id; });
}
const Number *Account::number(const QString &wanted) const
{
    return find(numbers, [&](const Number &one) { return one.number == wanted; });
}

Application applicationFrom(const QJsonObject &o)
{
    return {text(o, u"id"_s), text(o, u"application_name"_s), text(o, u"webhook_api_version"_s),
        text(o, u"webhook_event_url"_s), text(o, u"webhook_event_failover_url"_s),
        text(o.value(u"outbound").toObject(), u"outbound_voice_profile_id"_s)};
}

QList<Change> plan(const Account &account, const Wish &wish)
{
    QList<Change> changes = planApplication(account.applications, wish);
    for (const QString &number : wish.numbers)
        for (const Change &change : planNumber(account, wish, number))
            if (!find(changes, [&](const Change &before) {
                    return before.what == change.what && before.subject == change.subject && before.body == change.body;
                }))
                changes.append(change);             // a profile that two numbers share is mended once
    return changes;
}

void readAccount(net::HttpClient &client, const Settings &settings, const QStringList &numbers, AccountRead then)
{
    QList<net::HttpCall> calls{get(settings, u"/call_control_applications?page[size]=250"_s),
        get(settings, u"/messaging_profiles?page[size]=250"_s)};
    for (const QString &number : numbers)
        calls << get(
            settings, u"/phone_numbers?filter[phone_number]="_s + QString::fromLatin1(QUrl::toPercentEncoding(number)));
    net::gather(client, calls,
        [&client, settings, numbers, then = std::move(then)](const QList<Result<net::HttpAnswer>> &answers) {
            Account account;
            for (qsizetype i = 0; i < answers.size(); ++i) {
                const auto data = dataOf(answers.at(i));
                if (!data)
                    return then(tl::unexpected{data.error()});
                if (i == 0)
                    readApplications(account, data->toArray());
                else if (i == 1)
                    readProfiles(account, data->toArray());
                else
                    for (const auto &item : data->toArray())
                        if (const QJsonObject o = item.toObject(); text(o, u"phone_number"_s) == numbers.at(i - 2))
                            account.numbers.append(
                                {text(o, u"id"_s), text(o, u"phone_number"_s), text(o, u"connection_id"_s), {}, {}});
            }
            readNumbers(client, settings, account, then);
        });
}

void apply(net::HttpClient &client, const Settings &settings, const Wish &wish,
    std::function<void(const Result<QList<Change>> &)> then)
{
    applyNext(std::make_shared<Applying>(Applying{client, settings, wish, std::move(then)}));
}
} // namespace cloudgreet::telnyx
