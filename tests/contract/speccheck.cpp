// SPDX-License-Identifier: GPL-3.0-or-later
#include "speccheck.h"
#include "net/formdata.h"
#include <QFile>
#include <QJsonDocument>
#include <QMap>

namespace cloudgreet {
namespace {
using namespace Qt::StringLiterals;

// What the stand-ins write where a request held a secret.
const QString hidden = u"…"_s;
const JsonSchema::Manner ofJson{.refuseUnknown = true},
    ofText{.refuseUnknown = true, .spelled = true, .hidden = hidden};

QJsonObject read(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

/// The values of the template's places; nothing when the path is another one.
std::optional<QMap<QString, QString>> places(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/'), got = path.split(u'/');
    if (wanted.size() != got.size())
        return {};
    QMap<QString, QString> found;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i).startsWith(u'{') && !got.at(i).isEmpty())
            found.insert(wanted.at(i).mid(1).chopped(1), got.at(i));
        else if (wanted.at(i) != got.at(i))
            return {};
    }
    return found;
}

void place(QJsonValue &node, const QStringList &keys, qsizetype at, const QString &value)
{
    if (at == keys.size()) {
        QJsonArray all = node.isString() ? QJsonArray{node} : node.toArray();
        all << value;
        node = all.size() == 1 ? QJsonValue{value} : QJsonValue{all};
        return;
    }
    QJsonObject object = node.toObject();
    const QString key = keys.at(at).isEmpty() ? QString::number(object.size()) : keys.at(at);      // a[]=x
    QJsonValue inner = object.value(key);
    place(inner, keys, at + 1, value);
    object.insert(key, inner);
    node = object;
}

/// Lists come as objects whose names count from 0.
QJsonValue withLists(const QJsonValue &value)
{
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject members;
    QJsonArray list;
    for (auto it = object.begin(); it != object.end(); ++it)
        members.insert(it.key(), withLists(it.value()));
    while (members.contains(QString::number(list.size())))
        list << members.value(QString::number(list.size()));
    return !list.isEmpty() && list.size() == members.size() ? QJsonValue{list} : QJsonValue{members};
}
} // namespace

std::optional<QJsonObject> formTree(const QByteArray &text)
{
    const auto fields = net::parseForm(text);
    if (!fields)
        return {};
    QJsonValue tree = QJsonObject{};
    for (const auto &[name, value] : *fields) {
        QStringList keys{name.section(u'[', 0, 0)};
        if (keys.first() != name && !name.endsWith(u']'))
            return {};
        if (keys.first() != name)
            keys << name.mid(keys.first().size() + 1).chopped(1).split(u"]["_s);
        place(tree, keys, 0, value);
    }
    QJsonObject out;
    const QJsonObject read = tree.toObject();
    for (auto it = read.begin(); it != read.end(); ++it)
        out.insert(it.key(), withLists(it.value()));
    return out;
}

QString SpecCheck::folder()
{
    return qEnvironmentVariable("CLOUDGREET_SPECS", QStringLiteral(CLOUDGREET_SPECS));
}

const SpecCheck *SpecCheck::of(const QString &provider)
{
    static QMap<QString, std::shared_ptr<const SpecCheck>> known;
    if (!known.contains(provider)) {
        QJsonObject document
            = read(u"%1/%2.json"_s.arg(folder(), provider == u"google"_s ? u"google-calendar"_s : provider));
        // What the descriptions leave out and we use; each entry tells its source.
        const QJsonObject more
            = read(QStringLiteral(CLOUDGREET_SOURCE_DIR "/tests/contract/addenda/%1.json").arg(provider))
                  .value(u"paths")
                  .toObject();
        QJsonObject paths = document.value(u"paths").toObject();
        for (auto it = more.begin(); it != more.end(); ++it)
            if (!paths.contains(it.key()))
                paths.insert(it.key(), it.value());
        if (!document.isEmpty()) {
            document.insert(u"paths"_s, paths);
            known.insert(provider, std::make_shared<const SpecCheck>(document));
        }
    }
    return known.value(provider).get();
}

SpecCheck::Operation SpecCheck::find(const QString &method, const QString &path) const
{
    const QJsonObject paths = m_schemas.document().value(u"paths").toObject();
    Operation best;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const QJsonObject node = it.value().toObject().value(method.toLower()).toObject();
        const bool closer
            = best.node.isEmpty() || it.key().count(u'{') < best.path.count(u'{'); // a written name before a place
        if (!node.isEmpty() && closer && places(it.key(), path))
            best = {it.key(), it.value().toObject(), node};
    }
    return best;
}

bool SpecCheck::needsKey(const QJsonObject &operation) const
{
    const QJsonObject &whole = m_schemas.document();
    return !(operation.contains(u"security") ? operation : whole).value(u"security").toArray().isEmpty();
}

QStringList SpecCheck::judgeParameters(const Operation &operation, const SentRequest &request) const
{
    const auto query = formTree(request.query);
    if (!query)
        return {u"the query cannot be read"_s};
    const QMap<QString, QString> inPath = *places(operation.path, request.path);
    QStringList wrong, named;
    for (const QJsonArray &list :
        {operation.item.value(u"parameters").toArray(), operation.node.value(u"parameters").toArray()}) {
        for (const auto &one : list) {
            const QJsonObject parameter = m_schemas.resolved(one.toObject());
            const QString name = parameter.value(u"name").toString(), in = parameter.value(u"in").toString();
            const QJsonObject schema = parameter.value(u"schema").toObject();
            if (in == u"query"_s)
                named << name;
            QJsonValue value = in == u"path"_s
                ? inPath.contains(name) ? QJsonValue{inPath.value(name)} : QJsonValue::Undefined
                : in == u"query"_s ? query->value(name)
                                   : request.headers.value(name.toLower());
            if (schema.value(u"type") == u"array"_s && value.isString())        // a list of one
                value = QJsonArray{value};
            if (!value.isUndefined())
                wrong << m_schemas.judge(schema, value, in + u'.' + name, ofText);
            else if (in == u"query"_s && parameter.value(u"required").toBool())
                wrong << in + u'.' + name + u" is missing"_s;
        }
    }
    for (const QString &name : query->keys())
        if (!named.contains(name))
            wrong << u"query."_s + name + u" is no parameter"_s;
    return wrong;
}

QStringList SpecCheck::judgeBody(const QJsonObject &node, const SentRequest &request) const
{
    const QJsonObject described = m_schemas.resolved(node.value(u"requestBody").toObject()),
                      content = described.value(u"content").toObject();
    const bool isEmpty = request.body.isUndefined() || request.body.isNull();
    if (content.isEmpty())
        return isEmpty ? QStringList{} : QStringList{u"body is not taken here"_s};
    if (isEmpty)
        return described.value(u"required").toBool() ? QStringList{u"body is missing"_s} : QStringList{};
    const QString type = request.contentType.section(u';', 0, 0).trimmed();
    if (!content.contains(type))
        return {u"content-type "_s + type + u" is not taken here"_s};
    const bool isForm = type == u"application/x-www-form-urlencoded"_s;
    return m_schemas.judge(
        content.value(type).toObject().value(u"schema").toObject(), request.body, u"body"_s, isForm ? ofText : ofJson);
}

SpecCheck::Verdict SpecCheck::judge(const SentRequest &request) const
{
    const Operation operation = find(request.method, request.path);
    if (operation.node.isEmpty())
        return {{}, {request.method + u' ' + request.path + u" is not described"_s}};
    QStringList wrong = judgeParameters(operation, request) + judgeBody(operation.node, request);
    if (!request.authorized && needsKey(operation.node))
        wrong << u"header.authorization is missing"_s;
    return {request.method + u' ' + operation.path, wrong};
}
} // namespace cloudgreet
