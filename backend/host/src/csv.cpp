// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"
#include <QJsonArray>
#include <QJsonValue>

namespace cloudgreet::keeping::csv {
namespace {

bool isNumberOfPhone(const QString &text)
{
    return text.size() > 1 && text.startsWith(u'+')
        && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c.isDigit(); });
}

QString harmless(const QString &text)
{
    const bool formula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    return formula && !isNumberOfPhone(text) ? u'\'' + text : text;
}
} // namespace

QStringList headOf(Rows rows)
{
    switch (rows) {
    case Rows::Calls:
        return {u"id"_s, u"business"_s, u"started_at"_s, u"answered_at"_s, u"ended_at"_s, u"seconds"_s, u"from"_s,
            u"to"_s, u"caller_name"_s, u"outcome"_s, u"summary"_s, u"recording"_s, u"tags"_s, u"notes"_s};
    case Rows::Appointments:
        return {u"id"_s, u"business"_s, u"start"_s, u"end"_s, u"state"_s, u"service"_s, u"staff"_s, u"customer_name"_s,
            u"customer_phone"_s, u"email"_s, u"address"_s, u"notes"_s, u"call"_s};
    case Rows::Messages:
        return {u"id"_s, u"business"_s, u"at"_s, u"direction"_s, u"kind"_s, u"peer"_s, u"text"_s, u"status"_s,
            u"error"_s, u"call"_s, u"appointment"_s};
    }
    Q_UNREACHABLE();
}

QStringList cellsOf(Rows rows, const QJsonObject &row)
{
    QStringList cells;
    for (const QString &name : headOf(rows)) {
        const QJsonValue value = row.value(name);
        QStringList words;
        for (const auto &word : value.toArray())
            words << word.toString();
        cells << (value.isDouble() ? QString::number(value.toInteger())
                : value.isArray()  ? harmless(words.join(u", "_s))
                                   : harmless(value.toString()));
    }
    return cells;
}

QByteArray line(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        const bool plain = std::none_of(
            cell.begin(), cell.end(), [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
        quoted << (plain ? cell : u'"' + QString{cell}.replace(u'"', u"\"\""_s) + u'"');
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}
} // namespace cloudgreet::keeping::csv
