// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked.h"

namespace cloudgreet {

std::optional<QString> Asked::value(const QString &name)
{
    m_read.insert(name);
    return m_request.query(name);
}

void Asked::refuse(const QString &text)
{
    if (!m_wrong)
        m_wrong = text;
}

QString Asked::text(const QString &name)
{
    return value(name).value_or(QString{}).left(200);
}

QString Asked::oneOf(const QString &name, const QStringList &words)
{
    const QString word = text(name);
    if (!word.isEmpty() && !words.contains(word))
        refuse(QObject::tr("“%1” is one of: %2").arg(name, words.join(u", "_s)));
    return word;
}

QString Asked::someOf(const QString &name, const QStringList &words)
{
    const QString all = text(name);
    for (const QString &word : all.split(u',', Qt::SkipEmptyParts))
        if (!words.contains(word))
            refuse(
                QObject::tr("“%1” is one or several, with commas between them, of: %2").arg(name, words.join(u", "_s)));
    return all;
}

QDateTime Asked::time(const QString &name)
{
    const auto text = value(name);
    if (!text)
        return {};
    const QDateTime time = QDateTime::fromString(*text, Qt::ISODate);
    if (!time.isValid())
        refuse(QObject::tr("“%1” is a time like 2026-03-31T09:00:00Z").arg(name));
    if (name == u"from")
        m_from = time;
    if (name == u"to")
        m_to = time;
    return time.toUTC();
}

int Asked::number(const QString &name, int otherwise, int most)
{
    const auto text = value(name);
    bool valid = true;
    const int number = text ? text->toInt(&valid) : otherwise;
    if (!valid || number < 1 || number > most)
        refuse(QObject::tr("“%1” is a whole number from 1 to %2").arg(name).arg(most));
    return std::clamp(number, 1, most);
}

ReadStore::Page Asked::page()
{
    const ReadStore::Page page{number(u"limit"_s, 50, 500), value(u"before"_s).value_or(QString{})};
    if (!ReadStore::isCursor(page.before))
        refuse(QObject::tr("“before” is the “next” of the page before"));
    return page;
}

std::optional<ReadStore::WeekHour> Asked::weekHour(const QTimeZone &zone)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    const QString day = oneOf(u"weekday"_s, days);
    const auto text = value(u"hour"_s);
    if (day.isEmpty() && !text)
        return {};
    bool valid = false;
    const int hour = text.value_or(QString{}).toInt(&valid);
    if (day.isEmpty() || !valid || hour < 0 || hour > 23)
        refuse(QObject::tr("“weekday” and “hour” come together; an hour is from 0 to 23"));
    return ReadStore::WeekHour{int(days.indexOf(day)) + 1, hour, zone};
}

Result<> Asked::verdict() const
{
    if (m_wrong)
        return failure(Fault::InvalidInput, *m_wrong);
    if (m_from.isValid() && m_to.isValid() && !(m_from < m_to))
        return failure(Fault::InvalidInput, QObject::tr("“from” is before “to”"));
    const auto given = net::parseForm(m_request.rawQuery);
    if (!given)
        return failure(Fault::InvalidInput, QObject::tr("The query is not written as addresses write it"));
    for (const auto &[name, value] : *given)
        if (!m_read.contains(name) && name != u"business")
            return failure(Fault::InvalidInput, QObject::tr("There is no “%1” here").arg(name.left(40)));
    return {};
}
} // namespace cloudgreet
