// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostclient.h"
#include "net/deliver.h"
#include <QJsonDocument>

namespace cloudgreet {

net::HttpCall HostClient::call(const QByteArray &method, const QString &path) const
{
    net::HttpCall call;
    call.method = method;
    call.url = QUrl{m_admin + path};
    call.headers = {{"Authorization", "Bearer " + m_token.toUtf8()}};
    return call;
}

void HostClient::ask(const QByteArray &method, const QString &path, const QJsonObject &body, Then then)
{
    net::HttpCall request = call(method, path);
    if (!body.isEmpty()) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = QJsonDocument{body}.toJson(QJsonDocument::Compact);
    }
    deliver(m_client.send(request), &m_client, [then = std::move(then)](const Result<net::HttpAnswer> &answer) {
        if (!answer)
            return then(tl::unexpected{answer.error()});
        const QJsonObject json = QJsonDocument::fromJson(answer->body).object();
        if (answer->status >= 200 && answer->status < 300)
            return then(json);
        const QString title = json.value(u"title").toString(), detail = json.value(u"detail").toString();
        then(failure(Fault::Unavailable, detail.isEmpty() ? title : title + u": "_s + detail));
    });
}

void HostClient::listen(const QString &path, std::function<void(const net::ServerSentEvent &)> onEvent,
                        std::function<void(const Result<net::HttpAnswer> &)> ended)
{
    net::HttpCall request = call("GET", path);
    request.headers.emplaceBack("Accept", "text/event-stream");
    request.deadline = std::chrono::hours{24};
    deliver(m_client.stream(request, std::move(onEvent)), &m_client, std::move(ended));
}
} // namespace cloudgreet
