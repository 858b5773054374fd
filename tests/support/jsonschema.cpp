// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonschema.h"
#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

namespace cloudgreet {
namespace {
using namespace Qt::StringLiterals;
using Parts = QList<QJsonObject>;

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

bool isInteger(const QJsonValue &value, bool spelled)
{
    static const QRegularExpression shape{u"\\A-?[0-9]+\\z"_s};
    if (value.isString())
        return spelled && shape.match(value.toString()).hasMatch();
    return value.isDouble() && value.toDouble() == double(value.toInteger());
}

bool isNumber(const QJsonValue &value, bool spelled)
{
    bool reads = value.isDouble();
    if (spelled && value.isString())
        static_cast<void>(value.toString().toDouble(&reads));
    return reads;
}

bool hasType(const QString &type, const QJsonValue &value, bool spelled)
{
    if (type == u"object"_s)
        return value.isObject();
    if (type == u"array"_s)
        return value.isArray();
    if (type == u"string"_s)
        return value.isString();
    if (type == u"boolean"_s)
        return value.isBool() || (spelled && (value == u"true"_s || value == u"false"_s));
    if (type == u"null"_s)
        return value.isNull();
    return type == u"integer"_s ? isInteger(value, spelled) : type != u"number"_s || isNumber(value, spelled);
}

bool hasFormat(const QString &format, const QString &text)
{
    static const QRegularExpression moment{u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,}(Z|[+-][0-9]{2}:[0-9]{2})\\z"_s};
    if (format == u"date-time"_s)       // RFC 3339: with an offset
        return moment.match(text).hasMatch() && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
    if (format == u"date"_s)
        return QDate::fromString(text, Qt::ISODate).isValid();
    if (format == u"uuid"_s)
        return text.size() == 36 && !QUuid::fromString(text).isNull();
    if (format == u"uri"_s || format == u"url"_s)
        return !QUrl{text, QUrl::StrictMode}.scheme().isEmpty();
    return true;
}

/// One judgement under way: collects what is wrong.
class Judge
{
public:
    Judge(const JsonSchema &schemas, const JsonSchema::Manner &manner) : m_schemas{schemas}, m_manner{manner} {}

    /// `parts` hold all at once: a schema and what its allOf names.
    QStringList compare(Parts parts, const QJsonValue &value, const QString &where) const
    {
        parts = flat(parts);
        const auto nullable = [](const QJsonObject &part) { return part.value(u"nullable").toBool(); };
        if (value.isNull() && std::any_of(parts.begin(), parts.end(), nullable))
            return {};
        for (qsizetype i = 0; i < parts.size(); ++i)
            for (const QString &union_ : {u"oneOf"_s, u"anyOf"_s})
                if (parts.at(i).contains(union_))
                    return closest(parts, i, union_, value, where);
        QStringList wrong;
        for (const QJsonObject &part : parts)
            if (QString fault = itself(part, value); !fault.isEmpty())
                return {where + u' ' + fault};      // of a value of another kind nothing else is worth saying
        if (value.isObject())
            wrong << members(parts, value.toObject(), where);
        qsizetype index = 0;
        for (const auto &item : value.toArray()) {
            Parts ofItem;
            for (const QJsonObject &part : parts)
                if (part.value(u"items").isObject())
                    ofItem << part.value(u"items").toObject();
            wrong << compare(ofItem, item, u"%1[%2]"_s.arg(where).arg(index++));
        }
        return wrong;
    }

private:
    /// Without $ref and allOf.
    Parts flat(const Parts &parts) const
    {
        Parts out;
        for (const QJsonObject &part : parts) {
            QJsonObject own = m_schemas.resolved(part);
            Parts all;
            for (const auto &one : own.take(u"allOf").toArray())
                all << one.toObject();
            out << own << flat(all);
        }
        return out;
    }

    /// The branch that fits, or what is wrong with the one that fits best. More than one may fit: Telnyx's unions
    /// overlap.
    QStringList closest(
        Parts parts, qsizetype at, const QString &name, const QJsonValue &value, const QString &where) const
    {
        QJsonObject part = parts.takeAt(at);
        const QJsonArray branches = chosen(part.value(u"discriminator").toObject(), part.take(name).toArray(), value);
        QStringList best;
        bool bestHasType = false;
        for (const auto &branch : branches) {
            const QStringList wrong = compare(Parts{parts} << part << branch.toObject(), value, where);
            if (wrong.isEmpty())
                return {};
            const bool type = !wrong.first().startsWith(where + u" is no "_s);
            if (best.isEmpty() || (type && !bestHasType) || (type == bestHasType && wrong.size() < best.size()))
                best = wrong, bestHasType = type;
        }
        return best;
    }

    QJsonArray chosen(const QJsonObject &discriminator, const QJsonArray &branches, const QJsonValue &value) const
    {
        const QString kind = value.toObject().value(discriminator.value(u"propertyName").toString()).toString();
        const QString named = discriminator.value(u"mapping").toObject().value(kind).toString();
        return named.isEmpty() ? branches : QJsonArray{QJsonObject{{u"$ref"_s, named}}};
    }

    QString itself(const QJsonObject &part, const QJsonValue &value) const
    {
        const QJsonValue type = part.value(u"type");
        const QJsonArray types = type.isArray() ? type.toArray() : type.isString() ? QJsonArray{type} : QJsonArray{};
        const auto fits = [&](const auto &one) { return hasType(one.toString(), value, m_manner.spelled); };
        if (!types.isEmpty() && std::none_of(types.begin(), types.end(), fits))
            return u"is no "_s + QVariant{types.toVariantList()}.toStringList().join(u" or "_s);
        if (!m_manner.hidden.isEmpty() && value == m_manner.hidden)
            return {};
        QJsonArray known = part.value(u"enum").toArray();
        if (part.contains(u"const"))
            known = {part.value(u"const")};
        const auto same
            = [&](const auto &one) { return one == value || (m_manner.spelled && textOf(one) == textOf(value)); };
        if (!known.isEmpty() && std::none_of(known.begin(), known.end(), same))
            return u"is none of the values: "_s + textOf(value);
        if (value.isString())
            if (QString fault = text(part, value.toString()); !fault.isEmpty())
                return fault;
        return isNumber(value, m_manner.spelled) ? number(part, value)
                                                 : length(part, u"Items"_s, value.toArray().size(), value.isArray());
    }

    static QString length(const QJsonObject &part, const QString &of, qsizetype size, bool applies)
    {
        const bool is
            = size >= part.value(u"min"_s + of).toInteger(0) && size <= part.value(u"max"_s + of).toInteger(INT_MAX);
        return is || !applies ? QString{} : u"is of a length that is not allowed: %1"_s.arg(size);
    }

    static QString text(const QJsonObject &part, const QString &value)
    {
        if (QString fault = length(part, u"Length"_s, value.size(), true); !fault.isEmpty())
            return fault;
        if (part.contains(u"pattern") && !QRegularExpression{part.value(u"pattern").toString()}.match(value).hasMatch())
            return u"is not of the shape %1: %2"_s.arg(part.value(u"pattern").toString(), value);
        return hasFormat(part.value(u"format").toString(), value)
            ? QString{}
            : u"is no %1: %2"_s.arg(part.value(u"format").toString(), value);
    }

    static QString number(const QJsonObject &part, const QJsonValue &value)
    {
        const double is = textOf(value).toDouble();
        const auto bound = [&](QStringView name, double none) { return part.value(name).toDouble(none); };
        const bool within = is >= bound(u"minimum", is) && is <= bound(u"maximum", is)
            && is > bound(u"exclusiveMinimum", is - 1) && is < bound(u"exclusiveMaximum", is + 1);
        const bool counts
            = part.contains(u"type") && part.value(u"type") != u"string"_s; // a text may look like a number
        return within || !counts ? QString{} : u"is out of range: "_s + textOf(value);
    }

    QStringList members(const Parts &parts, const QJsonObject &object, const QString &where) const
    {
        QStringList wrong;
        for (const QJsonObject &part : parts)
            for (const auto &name : part.value(u"required").toArray())
                if (!object.contains(name.toString()))
                    wrong << where + u'.' + name.toString() + u" is missing"_s;
        for (auto it = object.begin(); it != object.end(); ++it)
            wrong << member(parts, it.key(), it.value(), where + u'.' + it.key());
        return wrong;
    }

    QStringList member(const Parts &parts, const QString &name, const QJsonValue &value, const QString &where) const
    {
        Parts named, others;
        bool described = false, closed = false;
        for (const QJsonObject &part : parts) {
            const QJsonObject properties = part.value(u"properties").toObject();
            const QJsonValue more = part.value(u"additionalProperties");
            described |= !properties.isEmpty();
            closed |= more == QJsonValue{false};
            if (properties.contains(name))
                named << properties.value(name).toObject();
            if (more.isObject())
                others << more.toObject();
        }
        if (!named.isEmpty())
            return compare(named, value, where);
        // A map, such as metadata, names no member at all; where some are named, the others are misspelt.
        if (closed || (described && m_manner.refuseUnknown))
            return {where + u" is no member"_s};
        return others.isEmpty() ? QStringList{} : compare(others, value, where);
    }

    const JsonSchema &m_schemas;
    const JsonSchema::Manner &m_manner;
};
} // namespace

QStringList JsonSchema::judge(
    const QJsonObject &schema, const QJsonValue &value, const QString &where, const Manner &manner) const
{
    return Judge{*this, manner}.compare({schema}, value, where);
}

QJsonObject JsonSchema::resolved(const QJsonObject &node) const
{
    const QString reference = node.value(u"$ref").toString();
    if (!reference.startsWith(u"#/"))
        return node;
    QJsonObject found = m_document;
    for (const QString &key : reference.mid(2).split(u'/'))
        found = found.value(QUrl::fromPercentEncoding(key.toUtf8()).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s))
                    .toObject();
    for (auto it = node.begin(); it != node.end(); ++it)
        if (it.key() != u"$ref"_s && !found.contains(it.key()))     // 3.1: what stands beside a reference holds too
            found.insert(it.key(), it.value());
    return resolved(found);
}
} // namespace cloudgreet
