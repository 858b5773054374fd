// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/spans.h"
#include "domain/businesshours.h"
#include <QLocale>
#include <QRegularExpression>

namespace cloudgreet::ui {
namespace {

/// The signs, or any of the words that a language has for them, between spaces.
QRegularExpression between(const QString &signs, const QString &words)
{
    return QRegularExpression{u"\\s*(?:%1|\\b(?:%2)\\b)\\s*"_s.arg(signs, words),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
}

struct Written {
    int minute = 0;
    bool hasHalf = false;                   ///< "AM" or "PM" stands behind it.
};

std::optional<Written> timeFrom(const QString &text)
{
    static const QRegularExpression shape{
        u"\\A\\s*(\\d{1,2})(?:\\s?(?:[:.h]|uhr)\\s?(\\d{2})|\\s?h)?(?:\\s?uhr)?\\s*(?:([ap])\\.?\\s?m?\\.?)?\\s*\\z"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    const QString plain = text.trimmed();
    if (plain.compare(QObject::tr("noon"), Qt::CaseInsensitive) == 0)          // a noun of German begins with a capital
        return Written{12 * 60, true};
    if (plain.compare(QObject::tr("midnight"), Qt::CaseInsensitive) == 0)
        return Written{24 * 60, true};
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    }
    if (minute > 59 || hour * 60 + minute > 24 * 60)
        return std::nullopt;
    return Written{hour * 60 + minute, !half.isEmpty()};
}

std::optional<api::OpenRange> spanFrom(const QString &text)
{
    //: Words between two times of day, with | between them: "9 to 5".
    const QStringList ends = text.split(between(u"-|–|—"_s, QObject::tr("to|until")));
    if (ends.size() != 2)
        return std::nullopt;
    const auto from = timeFrom(ends.at(0));
    auto to = timeFrom(ends.at(1));
    if (!from || !to)
        return std::nullopt;
    if (to->minute == 0)
        to->minute = 24 * 60;               // "to midnight"
    if (!to->hasHalf && !from->hasHalf && to->minute <= from->minute && to->minute <= 12 * 60 - 60)
        to->minute += 12 * 60;              // "9 to 5"
    if (to->minute <= from->minute)
        return std::nullopt;
    return api::OpenRange{from->minute, to->minute};
}
} // namespace

std::optional<QList<api::OpenRange>> spansFrom(const QString &text)
{
    QList<api::OpenRange> spans;
    //: A word between two spans of a day: "9 to 12 and 1 to 5".
    const QString words = QObject::tr("and"), plain = text.trimmed();
    if (plain.isEmpty() || plain.compare(QObject::tr("closed"), Qt::CaseInsensitive) == 0)
        return spans;
    for (const QString &part : plain.split(between(u"[,;&]"_s, words), Qt::SkipEmptyParts)) {
        const auto span = spanFrom(part);
        if (!span)
            return std::nullopt;
        spans.append(*span);
    }
    std::sort(spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.fromMinute < b.fromMinute; });
    for (qsizetype i = 1; i < spans.size(); ++i)
        if (spans.at(i).fromMinute < spans.at(i - 1).toMinute)
            return std::nullopt;
    return spans;
}

QString timeText(int minuteOfDay)
{
    const QTime time{minuteOfDay / 60 % 24, minuteOfDay % 60};
    const bool inHalves = QLocale{}.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    if (!inHalves)
        return minuteOfDay == 24 * 60 ? u"24:00"_s : QLocale{}.toString(time, QLocale::ShortFormat);
    if (minuteOfDay == 24 * 60)
        return QObject::tr("midnight");
    return QLocale{}.toString(time, time.minute() == 0 ? u"h AP"_s : u"h:mm AP"_s);
}

QString spansText(const QList<api::OpenRange> &spans)
{
    if (spans.isEmpty())
        return QObject::tr("closed");
    QStringList parts;
    for (const api::OpenRange &span : spans)
        parts << QObject::tr("%1 – %2").arg(timeText(span.fromMinute), timeText(span.toMinute));
    return parts.join(u", "_s);
}

QList<api::OpenRange> spansOf(const QJsonArray &json)
{
    QList<api::OpenRange> spans;
    for (const auto &item : json) {
        const auto from = parseMinuteOfDay(item.toArray().at(0).toString()),
                   to = parseMinuteOfDay(item.toArray().at(1).toString());
        if (from && to)
            spans.append({*from, *to});
    }
    return spans;
}

QJsonArray toJson(const QList<api::OpenRange> &spans)
{
    QJsonArray json;
    for (const api::OpenRange &span : spans)
        json.append(QJsonArray{minuteOfDayText(span.fromMinute), minuteOfDayText(span.toMinute)});
    return json;
}
} // namespace cloudgreet::ui
