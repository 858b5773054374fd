// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivedlog.h"
#include "ids.h"
#include <QJsonDocument>

namespace cloudgreet::practice {
namespace {

QJsonObject shownHeaders(const net::RequestHead &head)
{
    QJsonObject out;
    for (const char *name : {"content-type", "user-agent", "idempotency-key", "stripe-version", "if-match", "accept"}) {
        if (const QByteArray value = head.header(name); !value.isNull())
            out.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    }
    out.insert(u"authorized"_s, !head.header("authorization").isNull());
    return out;
}

QJsonValue shownBody(const net::HttpRequest &request)
{
    if (request.body.isEmpty())
        return QJsonValue::Null;
    if (request.header("content-type").startsWith("application/x-www-form-urlencoded")) {
        QJsonObject tree = formTree(request.body).value_or(QJsonObject{});
        for (const auto &secret : {u"client_secret"_s, u"refresh_token"_s, u"code"_s, u"code_verifier"_s, u"token"_s}) {
            if (tree.contains(secret))
                tree.insert(secret, u"…"_s);
        }
        return tree;
    }
    const QJsonDocument json = QJsonDocument::fromJson(request.body);
    if (json.isObject())
        return json.object();
    return json.isArray() ? QJsonValue{json.array()} : QJsonValue{QString::fromUtf8(request.body.left(2000))};
}

/// Puts `value` at `keys` below `node`; a list is written as an object first, with its numbers as keys.
QJsonValue placed(const QJsonValue &node, const QStringList &keys, qsizetype at, const QString &value)
{
    if (at == keys.size())
        return value;
    QJsonObject object = node.toObject();
    const QString key = keys[at].isEmpty() ? QString::number(object.size()) : keys[at];
    object.insert(key, placed(object.value(key), keys, at + 1, value));
    return object;
}

/// Objects whose keys are 0, 1, 2… were lists.
QJsonValue withLists(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return value;
    bool isList = true;
    for (qsizetype i = 0; i < object.size(); ++i)
        isList = isList && object.contains(QString::number(i));
    if (isList) {
        QJsonArray list;
        for (qsizetype i = 0; i < object.size(); ++i)
            list.append(withLists(object.value(QString::number(i))));
        return list;
    }
    QJsonObject out;
    for (auto member = object.begin(); member != object.end(); ++member)
        out.insert(member.key(), withLists(member.value()));
    return out;
}
} // namespace

std::optional<QJsonObject> formTree(const QByteArray &body)
{
    const auto fields = net::parseForm(body);
    if (!fields)
        return {};
    QJsonObject tree;
    for (const auto &[name, value] : *fields) {
        const qsizetype bracket = name.indexOf(u'[');
        QStringList keys{bracket < 0 ? name : name.left(bracket)};
        if (bracket >= 0) {
            if (!name.endsWith(u']') || name.count(u'[') > 8)
                return {};
            keys += name.mid(bracket + 1, name.size() - bracket - 2).split(u"]["_s);
        }
        tree = placed(tree, keys, 0, value).toObject();
    }
    QJsonObject out;
    for (auto member = tree.begin(); member != tree.end(); ++member)
        out.insert(member.key(), withLists(member.value()));
    return out;
}

qint64 ReceivedLog::add(const QString &provider, const net::HttpRequest &request, const QString &fault)
{
    if (m_entries.size() >= MaxEntries) {
        m_entries.removeFirst();
        ++m_first;
    }
    QJsonObject entry{{u"provider"_s, provider}, {u"method"_s, QString::fromLatin1(request.method())},
        {u"path"_s, request.path}, {u"headers"_s, shownHeaders(request.head)}, {u"body"_s, shownBody(request)},
        {u"at"_s, isoTime(now())}};
    if (!request.rawQuery.isEmpty())
        entry.insert(u"query"_s, QString::fromUtf8(request.rawQuery));
    entry.insert(u"fault"_s, fault.isEmpty() ? QJsonValue::Null : QJsonValue{fault});
    m_entries.append(entry);
    return m_first + m_entries.size() - 1;
}

void ReceivedLog::setStatus(qint64 number, int status)
{
    if (number >= m_first && number - m_first < m_entries.size())
        m_entries[number - m_first].insert(u"status"_s, status);
}

void ReceivedLog::setUnknownMembers(const QStringList &names)
{
    if (!m_entries.isEmpty() && !names.isEmpty())
        m_entries.last().insert(u"unknown_members"_s, QJsonArray::fromStringList(names));
}

QJsonArray ReceivedLog::list(const QString &provider, const QString &method, const QString &path) const
{
    QJsonArray out;
    for (const QJsonObject &entry : m_entries) {
        if ((provider.isEmpty() || entry.value(u"provider"_s) == provider)
            && (method.isEmpty() || entry.value(u"method"_s) == method)
            && entry.value(u"path"_s).toString().contains(path))
            out.append(entry);
    }
    return out;
}

void ReceivedLog::clear()
{
    m_first += m_entries.size();
    m_entries.clear();
}
} // namespace cloudgreet::practice
