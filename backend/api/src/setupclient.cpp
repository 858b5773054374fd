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
} // namespace

SetupClient::SetupClient(ApiClient &client, QObject *parent)
    : QObject{parent}, m_client{client}, m_network{std::make_unique<QNetworkAccessManager>()} {}

SetupClient::~SetupClient() = default;

void SetupClient::send(const Wish &wish, std::function<void(const Answered &)> then)
{
    QUrl url{m_client.access().admin + wish.path};
    if (wish.ofBusiness && !m_client.business().isEmpty())
        url.setQuery(QUrlQuery{{u"business"_s, m_client.business()}});
    QNetworkRequest request = transport::request(url, m_client.access().token);
    if (!wish.ifMatch.isEmpty())
        request.setRawHeader("If-Match", wish.ifMatch);
    if (wish.body)
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray body = wish.body ? QJsonDocument{*wish.body}.toJson(QJsonDocument::Compact) : QByteArray{};
    QNetworkReply *reply = wish.verb == "GET" ? m_network->get(request) : transport::sendOnce(*m_network, request, wish.verb, body);
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
            for (const auto &item : answered.json[u"errors"].toArray())
                outcome.errors.append({item[u"member"].toString(), item[u"detail"].toString()});
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
    return ask<Section>({"GET", u"/api/settings/"_s + name}, [](const Answered &answered) { return Section{answered.json, answered.etag}; });
}

QFuture<SaveOutcome> SetupClient::save(const QString &section, const QJsonObject &changes, const QByteArray &etag)
{
    return change({"PATCH", u"/api/settings/"_s + section, changes, etag});
}

QFuture<SaveOutcome> SetupClient::createBusiness(const QJsonObject &business)
{
    return change({"POST", u"/api/businesses"_s, business, {}, false});
}
} // namespace cloudgreet::api
