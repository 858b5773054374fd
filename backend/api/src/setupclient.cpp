// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/setup.h"
#include "transport.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace cloudgreet::api {
namespace {
using namespace std::chrono_literals;
constexpr auto deadline = 30s;              ///< Some questions are asked on to the providers.
using How = SaveOutcome::How;

QString text(const QJsonObject &json, QStringView name)
{
    return json[name].toString();
}

template <typename T, typename Read>
QList<T> listOf(const QJsonValue &list, Read read)
{
    QList<T> all;
    for (const auto &item : list.toArray())
        all.append(read(item.toObject()));
    return all;
}

QList<MemberError> errorsOf(const QJsonObject &problem)
{
    return listOf<MemberError>(problem[u"errors"], [](const QJsonObject &o) {
        return MemberError{text(o, u"member"), text(o, u"detail")};
    });
}

Check checkOf(const QJsonObject &json)
{
    static const QMap<QString, Check::State> states{
        {u"ok"_s, Check::State::Ok}, {u"problem"_s, Check::State::Problem}, {u"off"_s, Check::State::Off}};
    return {text(json, u"name"), text(json, u"title"), text(json, u"text"), text(json, u"advice"),
        states.value(text(json, u"state"), Check::State::Unknown)};
}

LineChange changeOf(const QJsonObject &json)
{
    return {text(json, u"what"), text(json, u"subject"), json[u"automatic"].toBool(),
        listOf<LineChange::Difference>(json[u"differences"], [](const QJsonObject &o) {
            return LineChange::Difference{text(o, u"member"), text(o, u"now"), text(o, u"then")};
        })};
}

CalendarConnection calendarOf(const QJsonObject &json)
{
    return {json[u"state"].toString(u"none"_s), text(json, u"account"), text(json, u"problem"),
        listOf<OwnersCalendar>(json[u"calendars"], [](const QJsonObject &o) {
            return OwnersCalendar{text(o, u"id"), text(o, u"name"), o[u"busy"].toBool(), o[u"written"].toBool(),
                o[u"may_write"].toBool()};
        })};
}
QList<FeeDifference> differencesOf(const QJsonObject &report)
{
    QList<FeeDifference> all;
    using What = FeeDifference::What;
    for (const auto &[name, what] : {std::pair{u"ours_only"_s, What::OursOnly}, {u"theirs_only"_s, What::TheirsOnly},
             {u"amount_differs"_s, What::AmountDiffers}})
        all += listOf<FeeDifference>(report[name], [what](const QJsonObject &o) {
            return FeeDifference{
                what, text(o, u"appointment"), text(o, u"amount"), text(o, u"their_amount"), text(o, u"currency")};
        });
    return all;
}

Billing billingOf(const QJsonObject &json)
{
    Billing all;
    all.method = json[u"method"].toString(u"off"_s);
    all.canCharge = json[u"key"].toBool();
    all.isCustomer = json[u"customer"].toBool();
    const QJsonObject subscription = json[u"subscription"].toObject(), month = json[u"month"].toObject(),
                      report = json[u"reconciliation"].toObject();
    all.subscription = text(subscription, u"status");
    all.periodEndUtc = utcTime(subscription[u"period_end"]);
    all.currency = text(month, u"currency"), all.owed = text(month, u"owed"), all.charged = text(month, u"charged");
    all.reversed = text(month, u"reversed"), all.failed = text(month, u"failed"),
    all.keptOnly = text(month, u"kept_only");
    all.comparedUtc = utcTime(report[u"at"]);
    all.problem = text(report, u"problem");
    all.differences = differencesOf(report);
    if (const QJsonObject counted = report[u"counted"].toObject(); !counted.isEmpty())
        all.counted = QPair{counted[u"ours"].toInt(), int(counted[u"theirs"].toDouble())};
    return all;
}
} // namespace

SetupClient::SetupClient(ApiClient &client, QObject *parent)
    : QObject{parent}, m_client{client}, m_network{transport::networkTo(client.access())} {}

SetupClient::~SetupClient() = default;

void SetupClient::send(const Wish &wish, std::function<void(const Answered &)> then)
{
    QUrl url{m_client.access().admin + wish.path};
    QUrlQuery query;
    if (wish.ofBusiness && !m_client.business().isEmpty())
        query.addQueryItem(u"business"_s, m_client.business());
    for (auto it = wish.query.begin(); it != wish.query.end(); ++it) // encoded by us: QUrlQuery leaves "+" as it is
        query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    url.setQuery(query);
    QNetworkRequest request = transport::request(url, m_client.access().token);
    if (!wish.ifMatch.isEmpty())
        request.setRawHeader("If-Match", wish.ifMatch);
    if (wish.body)
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray body = wish.body ? QJsonDocument{*wish.body}.toJson(QJsonDocument::Compact) : QByteArray{};
    QNetworkReply *reply
        = wish.verb == "GET" ? m_network->get(request) : transport::sendOnce(*m_network, request, wish.verb, body);
    QTimer::singleShot(deadline, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [reply, then = std::move(then)] {
        reply->deleteLater();
        const QByteArray bytes = reply->readAll();
        Answered answered;
        answered.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answered.json = QJsonDocument::fromJson(bytes).object();
        answered.etag = reply->rawHeader("ETag");
        if (!answered.isGood())
            answered.error = transport::errorOf(*reply, bytes);
        then(answered);
    });
}

template <typename T, typename Read>
Answer<T> SetupClient::ask(const Wish &wish, Read read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    send(wish, [promise, read](const Answered &answered) {
        promise->addResult(answered.isGood() ? Result<T>{read(answered)} : Result<T>{tl::unexpected{answered.error}});
        promise->finish();
    });
    return promise->future();
}

QFuture<SaveOutcome> SetupClient::change(const Wish &wish)
{
    auto promise = std::make_shared<QPromise<SaveOutcome>>();
    promise->start();
    send(wish, [promise](const Answered &answered) {
        SaveOutcome outcome{answered.isGood() ? How::Saved : answered.status == 412 ? How::Clash : How::Failed,
                            {answered.json, answered.etag}, {}, answered.error.text};
        if (answered.status == 422) {
            outcome.errors = errorsOf(answered.json);
            if (!outcome.errors.isEmpty())
                outcome.how = How::Refused;
        }
        promise->addResult(outcome);
        promise->finish();
    });
    return promise->future();
}

Answer<Section> SetupClient::section(const QString &name)
{
    return ask<Section>({"GET", u"/api/settings/"_s + name}, [](const Answered &answered) {
        return Section{answered.json, answered.etag};
    });
}

QFuture<SaveOutcome> SetupClient::save(const QString &section, const QJsonObject &changes, const QByteArray &etag)
{
    return change({"PATCH", u"/api/settings/"_s + section, changes, etag});
}

QFuture<SaveOutcome> SetupClient::createBusiness(const QJsonObject &business)
{
    return change({"POST", u"/api/businesses"_s, business, {}, false});
}

Answer<QList<KeyState>> SetupClient::keys()
{
    return ask<QList<KeyState>>({"GET", u"/api/secrets"_s, {}, {}, false}, [](const Answered &answered) {
        return listOf<KeyState>(answered.json[u"items"], [](const QJsonObject &o) {
            return KeyState{text(o, u"name"), text(o, u"source"), text(o, u"ending")};
        });
    });
}

QFuture<SaveOutcome> SetupClient::setKey(const QString &name, const QString &value)
{
    return change({"PUT", u"/api/secrets/"_s + name, QJsonObject{{u"value"_s, value}}, {}, false});
}

QFuture<SaveOutcome> SetupClient::removeKey(const QString &name)
{
    return change({"DELETE", u"/api/secrets/"_s + name, {}, {}, false});
}

Answer<HostInfo> SetupClient::host()
{
    return ask<HostInfo>({"GET", u"/api/host"_s, {}, {}, false}, [](const Answered &answered) {
        return HostInfo{text(answered.json, u"public_url"), text(answered.json, u"source"),
            text(answered.json, u"webhook_url"), text(answered.json, u"listening")};
    });
}

QFuture<SaveOutcome> SetupClient::setPublicUrl(const QString &url)
{
    return change({"PATCH", u"/api/host"_s, QJsonObject{{u"public_url"_s, url}}, {}, false});
}

Answer<QList<Check>> SetupClient::checks()
{
    const auto asked = ask<QList<Check>>({"GET", u"/api/checks"_s},
        [](const Answered &answered) { return listOf<Check>(answered.json[u"items"], checkOf); });
    whenAnswered(asked, this, [this](const Result<QList<Check>> &checks) {
        if (checks)
            emit checked(*checks);
    });
    return asked;
}

QFuture<LinePlan> SetupClient::setUpLine(const QString &fallback, bool isApply)
{
    auto promise = std::make_shared<QPromise<LinePlan>>();
    promise->start();
    const QJsonObject body = fallback.isEmpty() ? QJsonObject{} : QJsonObject{{u"fallback"_s, fallback}};
    send({"POST", u"/api/setup/telnyx/"_s + (isApply ? u"apply"_s : u"plan"_s), body, {}, false},
        [promise](const Answered &answered) {
            LinePlan plan{listOf<LineChange>(answered.json[u"changes"], changeOf), errorsOf(answered.json), {}};
            if (!answered.isGood() && plan.errors.isEmpty())
                plan.trouble = answered.error.text;
            promise->addResult(plan);
            promise->finish();
        });
    return promise->future();
}

Answer<ModelState> SetupClient::model()
{
    return ask<ModelState>({"GET", u"/api/model"_s}, [](const Answered &answered) {
        const QJsonObject &json = answered.json;
        return ModelState{
            json[u"chosen"].toBool(), json[u"set_up"].toBool(), text(json, u"state"), text(json, u"reason")};
    });
}

Answer<ReceptionistReply> SetupClient::receptionistReply(const QString &said)
{
    return ask<ReceptionistReply>(
        {.verb = "GET", .path = u"/api/receptionist/reply"_s, .query = {{u"said"_s, said}}}, [](const Answered &answered) {
            using Reply = ReceptionistReply;
            const QString outcome = text(answered.json, u"outcome");
            return Reply{text(answered.json, u"says"),
                outcome == u"answered"        ? Reply::Outcome::Answered
                    : outcome == u"not_known" ? Reply::Outcome::NotKnown
                                              : Reply::Outcome::GoesOn};
        });
}

Answer<CalendarConnection> SetupClient::calendar()
{
    return ask<CalendarConnection>(
        {"GET", u"/api/calendar"_s}, [](const Answered &answered) { return calendarOf(answered.json); });
}

Answer<QUrl> SetupClient::connectCalendar(const QString &redirect)
{
    return ask<QUrl>(
        {"POST", u"/api/calendar/connect"_s, QJsonObject{{u"redirect_uri"_s, redirect}}}, [](const Answered &answered) {
            return QUrl::fromEncoded(text(answered.json, u"url").toLatin1(), QUrl::StrictMode);
        });
}

QFuture<SaveOutcome> SetupClient::finishCalendar(const QString &state, const QString &code, const QString &error)
{
    QJsonObject body{{u"state"_s, state}};
    body.insert(error.isEmpty() ? u"code"_s : u"error"_s, error.isEmpty() ? code : error);
    return change({"POST", u"/api/calendar/callback"_s, body, {}, false});
}

QFuture<SaveOutcome> SetupClient::chooseCalendars(const QStringList &busy, const QString &written)
{
    QJsonObject body{{u"busy"_s, QJsonArray::fromStringList(busy)}};
    if (!written.isEmpty())
        body.insert(u"written"_s, written);
    return change({"PATCH", u"/api/calendar"_s, body});
}

QFuture<SaveOutcome> SetupClient::disconnectCalendar()
{
    return change({"DELETE", u"/api/calendar"_s});
}

Answer<Billing> SetupClient::billing()
{
    return ask<Billing>({"GET", u"/api/billing"_s}, [](const Answered &answered) { return billingOf(answered.json); });
}

QFuture<SaveOutcome> SetupClient::compareFees()
{
    return change({"POST", u"/api/billing/reconcile"_s, QJsonObject{}});
}

Answer<QUrl> SetupClient::subscribePage()
{
    return ask<QUrl>({"POST", u"/api/billing/checkout"_s, QJsonObject{}},
        [](const Answered &answered) { return QUrl{text(answered.json, u"url")}; });
}

Answer<QUrl> SetupClient::customerPage()
{
    return ask<QUrl>({"POST", u"/api/billing/portal"_s, QJsonObject{}},
        [](const Answered &answered) { return QUrl{text(answered.json, u"url")}; });
}

Answer<QList<Backup>> SetupClient::backups()
{
    return ask<QList<Backup>>({"GET", u"/api/backups"_s, {}, {}, false}, [](const Answered &answered) {
        QList<Backup> list;
        for (const auto &item : answered.json.value(u"items").toArray())
            list.append({item[u"name"].toString(), QDateTime::fromString(item[u"made"].toString(), Qt::ISODateWithMs),
                item[u"calls"].toInteger(), item[u"appointments"].toInteger(), item[u"recordings"].toInteger(),
                item[u"bytes"].toInteger()});
        return list;
    });
}

QFuture<SaveOutcome> SetupClient::makeBackup()
{
    return change({"POST", u"/api/backups"_s, QJsonObject{}, {}, false});
}
} // namespace cloudgreet::api
