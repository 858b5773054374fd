// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/money.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

/// Two visitors over a value's members, so that one list of names serves for writing and for reading. Members at their
/// default are left out; members missing or of another type stay at their default.
namespace cloudgreet::json {

inline QJsonValue fromTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue{time.toMSecsSinceEpoch()} : QJsonValue{};
}
inline QDateTime toTime(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime{};
}

struct Writer {
    QJsonObject object;
    void operator()(QStringView name, const QString &value) { if (!value.isEmpty()) object.insert(name, value); }
    void operator()(QStringView name, bool value) { if (value) object.insert(name, value); }
    void operator()(QStringView name, int value) { if (value) object.insert(name, value); }
    void operator()(QStringView name, qint64 value) { if (value) object.insert(name, value); }
    void operator()(QStringView name, const QDateTime &value)
    {
        if (value.isValid())
            object.insert(name, fromTime(value));
    }
    void operator()(QStringView name, const QJsonObject &value) { if (!value.isEmpty()) object.insert(name, value); }
    void operator()(QStringView name, const Money &value)
    {
        object.insert(name, QJsonArray{value.minor(), value.currency()});
    }
    void operator()(QStringView name, const QStringList &value)
    {
        if (!value.isEmpty())
            object.insert(name, QJsonArray::fromStringList(value));
    }
};

struct Reader {
    const QJsonObject &object;
    void operator()(QStringView name, QString &value) const { value = object.value(name).toString(value); }
    void operator()(QStringView name, bool &value) const { value = object.value(name).toBool(value); }
    void operator()(QStringView name, int &value) const { value = object.value(name).toInt(value); }
    void operator()(QStringView name, qint64 &value) const { value = object.value(name).toInteger(value); }
    void operator()(QStringView name, QDateTime &value) const { value = toTime(object.value(name)); }
    void operator()(QStringView name, QJsonObject &value) const { value = object.value(name).toObject(); }
    void operator()(QStringView name, Money &value) const
    {
        const QJsonArray pair = object.value(name).toArray();
        value = Money{pair.at(0).toInteger(), pair.at(1).toString()};
    }
    void operator()(QStringView name, QStringList &value) const
    {
        value.clear();
        for (const auto &item : object.value(name).toArray())
            value.append(item.toString());
    }
};
} // namespace cloudgreet::json
