// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestbook.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// Outside the namespace, as Q_INIT_RESOURCE demands; a static library's resources are not found by themselves.
static void loadPracticeResources()
{
    Q_INIT_RESOURCE(practice);
}

namespace cloudgreet::practice {
using namespace Qt::StringLiterals;
namespace {

class Check
{
public:
    explicit Check(bool isForm)
        : m_isForm{isForm}
    {
    }

    void object(const QJsonObject &shape, const QJsonObject &value, const QStringList &path)
    {
        const QJsonObject members = shape.value(u"members"_s).toObject();
        for (const auto &name : shape.value(u"required"_s).toArray()) {
            const QJsonValue given = value.value(name.toString());
            if (given.isUndefined() || given.isNull() || given.toString(u"-"_s).isEmpty())
                add(MemberFault::Missing, path + QStringList{name.toString()});
        }
        if (members.isEmpty() || shape.contains(u"open"_s))
            return;
        for (auto member = value.begin(); member != value.end(); ++member) {
            const QStringList inner = path + QStringList{member.key()};
            if (!members.contains(member.key()))
                add(MemberFault::Unknown, inner);
            else
                one(members.value(member.key()).toObject(), member.value(), inner);
        }
    }
    QList<MemberFault> faults;

private:
    void add(MemberFault::Kind kind, const QStringList &path) { faults.append({kind, path}); }

    void one(const QJsonObject &shape, const QJsonValue &value, const QStringList &path)
    {
        const QStringList types = shape.value(u"type"_s).toString(u"any"_s).split(u'|');
        if (types.contains(u"any"_s) || (value.isNull() && (types.contains(u"null"_s) || path.size() > 1)))
            return;
        if (std::none_of(types.begin(), types.end(), [&](const QString &type) { return is(type, value); }))
            return add(MemberFault::WrongType, path);
        if (shape.contains(u"enum"_s) && value.isString() && !shape.value(u"enum"_s).toArray().contains(value))
            return add(MemberFault::NotListed, path);
        const double number = m_isForm ? value.toString().toDouble() : value.toDouble();
        const bool isNumber = types.contains(u"integer"_s) || types.contains(u"number"_s);
        if (isNumber
            && (number < shape.value(u"min"_s).toDouble(-1e18) || number > shape.value(u"max"_s).toDouble(1e18)))
            return add(MemberFault::OutOfRange, path);
        const double length = value.isString() ? double(value.toString().size()) : 0;
        if (value.isString()
            && (length < shape.value(u"minLength"_s).toDouble() || length > shape.value(u"maxLength"_s).toDouble(1e9)))
            return add(MemberFault::WrongLength, path);
        if (value.isObject())
            object(shape, value.toObject(), path);
        if (value.isArray() && shape.contains(u"items"_s))
            array(shape.value(u"items"_s).toObject(), value.toArray(), path);
    }

    void array(const QJsonObject &shape, const QJsonArray &values, const QStringList &path)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            one(shape, values[i], path + QStringList{QString::number(i)});
    }

    [[nodiscard]] bool is(const QString &type, const QJsonValue &value) const
    {
        if (m_isForm && value.isString())
            return spells(type, value.toString());
        if (type == u"integer"_s)
            return value.isDouble() && value.toDouble() == double(value.toInteger());
        return (type == u"string"_s && value.isString()) || (type == u"number"_s && value.isDouble())
            || (type == u"boolean"_s && value.isBool()) || (type == u"object"_s && value.isObject())
            || (type == u"array"_s && value.isArray()) || (type == u"null"_s && value.isNull());
    }

    [[nodiscard]] static bool spells(const QString &type, const QString &text)
    {
        bool isNumber = false;
        if (type == u"integer"_s)
            text.toLongLong(&isNumber);
        else if (type == u"number"_s)
            text.toDouble(&isNumber);
        return isNumber || type == u"string"_s || (type == u"boolean"_s && (text == u"true"_s || text == u"false"_s))
            || ((type == u"object"_s || type == u"array"_s) && text.isEmpty());
    }

    bool m_isForm;
};
} // namespace

QString MemberFault::bracketed() const
{
    QString out = path.value(0);
    for (qsizetype i = 1; i < path.size(); ++i)
        out += u'[' + path[i] + u']';
    return out;
}

QJsonObject readResource(const QString &name)
{
    loadPracticeResources();
    QFile file{u":/practice/"_s + name};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(isOpen && !object.isEmpty());
    return object;
}

RequestBook::RequestBook()
    : m_requests{readResource(u"requests.json"_s)}
{
}

QList<MemberFault> RequestBook::check(const QString &request, const QJsonObject &body, bool isForm) const
{
    Q_ASSERT(m_requests.contains(request));
    Check check{isForm};
    check.object(m_requests.value(request).toObject(), body, {});
    return check.faults;
}
} // namespace cloudgreet::practice
