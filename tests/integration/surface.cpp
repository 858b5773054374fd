// SPDX-License-Identifier: GPL-3.0-or-later
#include "surface.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet {
namespace {
bool matches(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/'), got = path.split(u'/');
    if (wanted.size() != got.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (!wanted.at(i).startsWith(u'{') && wanted.at(i) != got.at(i))
            return false;
    return true;
}

QJsonObject read(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}
} // namespace

QJsonObject jsonOf(const net::HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

Surface::Surface() : m_schemas{read(QStringLiteral(CLOUDGREET_SOURCE_DIR "/resources/openapi.json"))} {}

QStringList Surface::judge(const QByteArray &method, const QString &path, const net::HttpAnswer &answer) const
{
    const QString request = QString::fromLatin1(method) + u' ' + path;
    const QJsonObject paths = m_schemas.document().value(u"paths").toObject();
    QJsonObject operation;
    for (auto it = paths.begin(); it != paths.end() && operation.isEmpty(); ++it)
        if (matches(it.key(), path))
            operation = it.value().toObject().value(QString::fromLatin1(method.toLower())).toObject();
    if (operation.isEmpty())
        return {request + u" is not in the document"_s};
    const QJsonObject responses = operation.value(u"responses").toObject();
    const QString status = QString::number(answer.status);
    if (!responses.contains(status))
        return {request + u": the status "_s + status + u" is not in the document"_s};
    const QJsonObject content = m_schemas.resolved(responses.value(status).toObject()).value(u"content").toObject();
    const QString type = QString::fromLatin1(answer.header("content-type")).section(u';', 0, 0);
    if (!content.isEmpty() && !content.contains(type))
        return {request + u": the type "_s + type + u" is not in the document"_s};
    if (!type.endsWith(u"json"))
        return {};
    return m_schemas.judge(content.value(type).toObject().value(u"schema").toObject(),
        QJsonDocument::fromJson(answer.body).object(), request);
}

net::HttpAnswer Visitor::ask(
    const QByteArray &method, const QUrl &url, const QByteArray &body, const net::HeaderList &headers)
{
    net::HttpCall call;
    call.method = method;
    call.url = url;
    call.body = body;
    call.headers = headers;
    if (!token.isEmpty())
        call.headers.emplaceBack("Authorization", "Bearer " + token.toUtf8());
    const auto future = m_client.send(call);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 12000) || !future.result()) {
        complaints << QString::fromLatin1(method) + u' ' + url.path() + u": no answer"_s;
        return {};
    }
    const net::HttpAnswer answer = *future.result();
    if (judges)
        complaints << m_surface.judge(method, url.path(), answer);
    return answer;
}

net::HttpAnswer Visitor::post(const QUrl &url, const QJsonObject &body)
{
    return ask("POST", url, QJsonDocument{body}.toJson(QJsonDocument::Compact), {{"Content-Type", "application/json"}});
}

QJsonObject Visitor::get(const QUrl &url)
{
    const auto answer = ask("GET", url);
    return answer.status == 200 ? jsonOf(answer) : QJsonObject{};
}
} // namespace cloudgreet
