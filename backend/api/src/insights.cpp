// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/insights.h"
#include <QJsonArray>

namespace cloudgreet::api {
namespace {

Earnings earningsOf(const QJsonObject &json)
{
    QStringList others;
    for (const auto &other : json[u"other_call_costs"].toArray())
        others << other[u"amount"].toString() + u' ' + other[u"currency"].toString();
    return {json[u"currency"].toString(), json[u"value"].toString(), json[u"fees"].toString(),
        json[u"subscription"].toString(), json[u"result"].toString(), json[u"formula"].toString(),
        json[u"bookings"].toInt(), json[u"call_costs"].toString(), others};
}

InsightFigures figuresOf(const QJsonObject &json)
{
    return {utcTime(json[u"from"]), utcTime(json[u"to"]), json[u"calls"].toInt(), json[u"answered"].toInt(),
        json[u"won_back"].toInt(), outcomeCounts(json[u"outcomes"]), earningsOf(json[u"roi"].toObject()),
        json[u"asked_time"].toInt()};
}

std::optional<int> millisecondsOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional{value.toInt()} : std::nullopt;
}

Percentiles percentilesOf(const QJsonObject &json)
{
    return {json[u"count"].toInt(), millisecondsOf(json[u"p50_ms"]), millisecondsOf(json[u"p90_ms"]),
        millisecondsOf(json[u"p99_ms"])};
}
} // namespace

Insights Insights::fromJson(const QJsonObject &json)
{
    Insights all;
    all.now = figuresOf(json[u"now"].toObject());
    all.before = figuresOf(json[u"before"].toObject());
    const QJsonArray week = json[u"hours"].toArray();
    for (int day = 0; day < 7; ++day)
        for (int hour = 0; hour < 24; ++hour)
            all.hours[size_t(day)][size_t(hour)] = week.at(day).toArray().at(hour).toInt();
    for (const auto &item : json[u"days"].toArray())
        if (const QDate day = QDate::fromString(item[u"day"].toString(), Qt::ISODate); day.isValid())
            all.days.append({day, outcomeCounts(item[u"outcomes"])});
    const QJsonObject latency = json[u"latency"].toObject();
    all.latencyCalls = latency[u"calls"].toInt();
    all.answer = percentilesOf(latency[u"answer"].toObject());
    all.turn = percentilesOf(latency[u"turn"].toObject());
    for (const auto &item : json[u"questions"].toArray())
        all.questions.append(
            {item[u"question"].toString(), item[u"call"].toString(), item[u"times"].toInt(), utcTime(item[u"last"])});
    return all;
}
} // namespace cloudgreet::api
