// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/phonenumber.h"
#include "domain/result.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <list>

namespace cloudgreet::rehearsal {

/// The members of one object, read one by one; the first slip is kept, and what nobody read is one.
class Members
{
public:
    Members(const QJsonObject &json, QString where, QString &slip)
        : m_json{json}
        , m_where{std::move(where)}
        , m_slip{slip}
    {
    }
    ~Members()
    {
        for (auto it = m_json.begin(); it != m_json.end(); ++it)
            if (!m_read.contains(it.key()))
                wrong(it.key(), QObject::tr("there is no such member"));
    }
    Members(const Members &) = delete;
    Members &operator=(const Members &) = delete;

    void wrong(const QString &member, const QString &why)
    {
        if (m_slip.isEmpty())
            m_slip = u"%1.%2: %3"_s.arg(m_where, member, why);
    }
    bool has(const QString &name) const { return m_json.contains(name); }
    QJsonValue value(const QString &name)
    {
        m_read.insert(name);
        return m_json.value(name);
    }
    QString text(const QString &name, bool wanted = false)
    {
        const QJsonValue found = value(name);
        if ((wanted || !found.isUndefined()) && (!found.isString() || found.toString().isEmpty()))
            wrong(name, QObject::tr("a text is wanted"));
        return found.toString();
    }
    bool flag(const QString &name)
    {
        const QJsonValue found = value(name);
        if (!found.isUndefined() && !found.isBool())
            wrong(name, QObject::tr("true or false is wanted"));
        return found.toBool();
    }
    int number(const QString &name, int otherwise, int least, int most)
    {
        const QJsonValue found = value(name);
        const int n = found.toInt(otherwise);
        if (!found.isUndefined() && (!found.isDouble() || n < least || n > most))
            wrong(name, QObject::tr("a number from %1 to %2 is wanted").arg(least).arg(most));
        return std::clamp(n, least, most);
    }
    QStringList texts(const QString &name)       ///< One alone may stand without the brackets.
    {
        const QJsonValue found = value(name);
        QStringList all;
        const QJsonArray list = found.isString() ? QJsonArray{found} : found.toArray();
        for (const auto &item : list)
            item.isString() ? all.append(item.toString()) : wrong(name, QObject::tr("texts are wanted"));
        if (!found.isUndefined() && !found.isString() && !found.isArray())
            wrong(name, QObject::tr("a text or a list of texts is wanted"));
        return all;
    }
    template <typename Enum, size_t N>
    Enum oneOf(const QString &name, const std::pair<const char16_t *, Enum> (&known)[N], Enum otherwise)
    {
        const QString found = text(name);
        QStringList names;
        for (const auto &[word, value] : known) {
            if (found == QStringView{word})
                return value;
            names << QString::fromUtf16(word);
        }
        if (has(name))
            wrong(name, QObject::tr("one of these is wanted: %1").arg(names.join(u", "_s)));
        return otherwise;
    }
    QString phone(const QString &name)
    {
        const QString found = text(name);
        if (!found.isEmpty() && !PhoneNumber::parse(found))
            wrong(name, QObject::tr("a number like +12125550147 is wanted"));
        return found;
    }
    QDateTime moment(const QString &name, const QJsonValue &found)
    {
        const QDateTime at = QDateTime::fromString(found.toString(), u"yyyy-MM-ddTHH:mm"_s);
        if (!at.isValid())
            wrong(name, QObject::tr("a local time like 2026-03-05T15:00 is wanted"));
        return at;
    }
    QDateTime moment(const QString &name) { return has(name) ? moment(name, value(name)) : QDateTime{}; }
    QTime time(const QString &name)
    {
        const QString found = text(name);
        const QTime at = QTime::fromString(found, u"HH:mm"_s);
        if (!found.isEmpty() && !at.isValid())
            wrong(name, QObject::tr("a time like 15:00 is wanted"));
        return at;
    }
    /// Calls `read` with the members of each object of a list.
    template <typename Read> void each(const QString &name, Read read)
    {
        const QJsonValue found = value(name);
        if (!found.isUndefined() && !found.isArray())
            wrong(name, QObject::tr("a list is wanted"));
        const QJsonArray list = found.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list.at(i).isObject())
                wrong(name, QObject::tr("objects are wanted"));
            Members one{m_keep.emplace_back(list.at(i).toObject()), u"%1.%2[%3]"_s.arg(m_where, name).arg(i), m_slip};
            read(one);
        }
    }
    template <typename Read> void object(const QString &name, Read read)
    {
        const QJsonValue found = value(name);
        if (!found.isObject())
            return found.isUndefined() ? void() : wrong(name, QObject::tr("an object is wanted"));
        Members one{m_keep.emplace_back(found.toObject()), m_where + u'.' + name, m_slip};
        read(one);
    }
    [[nodiscard]] const QString &where() const { return m_where; }

private:
    const QJsonObject m_json;
    QString m_where;
    QString &m_slip;
    QSet<QString> m_read;
    std::list<QJsonObject> m_keep;
};
} // namespace cloudgreet::rehearsal
