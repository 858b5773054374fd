// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/httpclient.h"
#include "net/httpserver.h"
#include "practice/standins.h"
#include <QJsonDocument>
#include <QTest>

/// A client of the stand-ins, over real loopback HTTP.
class Visitor
{
public:
    explicit Visitor(const cloudgreet::practice::StandIns &house)
        : m_house{house}
    {
    }

    struct Reply {
        int status = 0; ///< 0: no answer
        QJsonObject json;
        QByteArray body;
        cloudgreet::net::HttpAnswer raw;
        [[nodiscard]] QString telnyxCode() const
        {
            return json.value(QStringLiteral("errors"))[0][QStringLiteral("code")].toString();
        }
        [[nodiscard]] QString googleReason() const
        {
            return json.value(QStringLiteral("error"))[QStringLiteral("errors")][0][QStringLiteral("reason")]
                .toString();
        }
        [[nodiscard]] QString errorCode() const
        {
            return json.value(QStringLiteral("error"))[QStringLiteral("code")].toString();
        }
        [[nodiscard]] QJsonValue data(const QString &name) const { return json.value(QStringLiteral("data"))[name]; }
    };

    Reply send(const QByteArray &method, const QString &path, const QByteArray &key, const QByteArray &body = {},
        const QByteArray &type = "application/json", cloudgreet::net::HeaderList headers = {})
    {
        cloudgreet::net::HttpCall call{.method = method,
            .url = QUrl{path.startsWith(u"http") ? path : m_house.url() + path},
            .headers = std::move(headers),
            .body = body};
        if (!key.isEmpty())
            call.headers.emplaceBack("Authorization", "Bearer " + key);
        if (!body.isEmpty())
            call.headers.emplaceBack("Content-Type", type);
        const auto future = m_client.send(call);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 5000) || !future.result())
            return {};
        const auto answer = *future.result();
        return {answer.status, QJsonDocument::fromJson(answer.body).object(), answer.body, answer};
    }
    Reply json(const QByteArray &method, const QString &path, const QString &key, const QJsonObject &body)
    {
        return send(method, path, key.toLatin1(), QJsonDocument{body}.toJson());
    }
    Reply get(const QString &path, const QString &key = {}) { return send("GET", path, key.toLatin1()); }
    Reply form(const QString &path, const QString &key, const QByteArray &body,
        const cloudgreet::net::HeaderList &headers = {})
    {
        return send("POST", path, key.toLatin1(), body, "application/x-www-form-urlencoded", headers);
    }
    Reply control(const QString &path, const QJsonObject &body)
    {
        return json("POST", QStringLiteral("/_control") + path, {}, body);
    }

private:
    const cloudgreet::practice::StandIns &m_house;
    cloudgreet::net::HttpClient m_client;
};

/// Hears webhooks, keeps them, and lets a test answer them.
class WebhookEar
{
public:
    WebhookEar()
    {
        m_server.route("POST", QStringLiteral("/hook"),
            [this](const cloudgreet::net::HttpRequest &request, cloudgreet::net::Reply reply) {
                requests.append(request);
                const QJsonObject event = QJsonDocument::fromJson(request.body).object();
                const int status = answer ? answer(event) : 200;
                reply.send(status, {});
                const QJsonObject data = event.value(QStringLiteral("data")).toObject();
                if (status == 200 && !data.isEmpty())
                    events.append(data);
                if (status == 200 && heard)
                    heard(data.value(QStringLiteral("event_type")).toString(),
                        data.value(QStringLiteral("payload")).toObject());
            });
        const auto listening = m_server.listen({});
        Q_ASSERT(listening);
    }
    [[nodiscard]] QUrl url() const { return QUrl{m_server.url() + QStringLiteral("/hook")}; }
    [[nodiscard]] QStringList types() const
    {
        QStringList out;
        for (const QJsonObject &event : events)
            out.append(event.value(QStringLiteral("event_type")).toString());
        return out;
    }
    [[nodiscard]] QJsonObject payload(const QString &type) const
    {
        for (const QJsonObject &event : events) {
            if (event.value(QStringLiteral("event_type")) == type)
                return event.value(QStringLiteral("payload")).toObject();
        }
        return {};
    }

    QList<cloudgreet::net::HttpRequest> requests;
    QList<QJsonObject> events;
    std::function<int(const QJsonObject &event)> answer;
    std::function<void(const QString &type, const QJsonObject &payload)> heard;

private:
    cloudgreet::net::HttpServer m_server;
};
