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

bool hasType(const QString &type, const QJsonValue &value)
{
    if (type == u"object"_s)
        return value.isObject();
    if (type == u"array"_s)
        return value.isArray();
    if (type == u"string"_s)
        return value.isString();
    if (type == u"boolean"_s)
        return value.isBool();
    if (type == u"null"_s)
        return value.isNull();
    if (type == u"integer"_s)
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    return type != u"number"_s || value.isDouble();
}
} // namespace

QJsonObject jsonOf(const net::HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

Surface::Surface()
{
    QFile file{QStringLiteral(CLOUDGREET_SOURCE_DIR "/resources/openapi.json")};
    if (file.open(QIODevice::ReadOnly))
        m_document = QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject Surface::resolved(const QJsonObject &node) const
{
    const QString reference = node.value(u"$ref").toString();
    if (!reference.startsWith(u"#/"))
        return node;
    QJsonObject found = m_document;
    for (const QString &key : reference.mid(2).split(u'/'))
        found = found.value(key).toObject();
    return found;
}

void Surface::compare(const QJsonObject &node, const QJsonValue &value, const QString &where, QStringList *wrong) const
{
    const QJsonObject schema = resolved(node);
    for (const auto &part : schema.value(u"allOf").toArray())
        compare(part.toObject(), value, where, wrong);
    if (const QJsonArray any = schema.value(u"anyOf").toArray(); !any.isEmpty()) {
        QStringList fewest;
        for (const auto &part : any) {
            QStringList here;
            compare(part.toObject(), value, where, &here);
            if (here.isEmpty())
                return;
            fewest = here;
        }
        *wrong << fewest;
    }
    const QJsonValue type = schema.value(u"type");
    const QJsonArray types = type.isArray() ? type.toArray() : type.isString() ? QJsonArray{type} : QJsonArray{};
    const bool fits = types.isEmpty()
        || std::any_of(types.begin(), types.end(), [&](const auto &one) { return hasType(one.toString(), value); });
    if (!fits) {
        *wrong << where + u" is of another type"_s;
        return;
    }
    if (const QJsonArray known = schema.value(u"enum").toArray(); !known.isEmpty() && !known.contains(value))
        *wrong << where + u" is none of the documented values: "_s + value.toVariant().toString();
    for (const auto &name : schema.value(u"required").toArray())
        if (!value.toObject().contains(name.toString()))
            *wrong << where + u'.' + name.toString() + u" is missing"_s;
    const QJsonObject properties = schema.value(u"properties").toObject(), object = value.toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        if (object.contains(it.key()))
            compare(it.value().toObject(), object.value(it.key()), where + u'.' + it.key(), wrong);
    if (schema.contains(u"items"))
        for (const auto &item : value.toArray())
            compare(schema.value(u"items").toObject(), item, where + u"[]"_s, wrong);
}

QStringList Surface::judge(const QByteArray &method, const QString &path, const net::HttpAnswer &answer) const
{
    const QString request = QString::fromLatin1(method) + u' ' + path;
    const QJsonObject paths = m_document.value(u"paths").toObject();
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
    const QJsonObject content = resolved(responses.value(status).toObject()).value(u"content").toObject();
    const QString type = QString::fromLatin1(answer.header("content-type")).section(u';', 0, 0);
    if (!content.isEmpty() && !content.contains(type))
        return {request + u": the type "_s + type + u" is not in the document"_s};
    QStringList wrong;
    if (type.endsWith(u"json"))
        compare(content.value(type).toObject().value(u"schema").toObject(), QJsonDocument::fromJson(answer.body).object(), request, &wrong);
    return wrong;
}

net::HttpAnswer Visitor::ask(const QByteArray &method, const QUrl &url, const QByteArray &body, const net::HeaderList &headers)
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
