// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparetask.h"
#include "engine/billing.h"
#include "net/deliver.h"
#include "providers/outcomes.h"

namespace cloudgreet::stripe {
namespace {
using How = CommandOutcome::How;
constexpr int mostPages = 100;                  ///< Of a hundred each.
const QString pageSize = u"100"_s;

QString lastId(const QJsonArray &data)
{
    return data.isEmpty() ? QString{} : data.last().toObject().value(u"id").toString();
}

wire::Form paged(wire::Form query, const QString &after)
{
    query.append({u"limit"_s, pageSize});
    if (!after.isEmpty())
        query.append({u"starting_after"_s, after});
    return query;
}

QString seconds(const QDateTime &time)
{
    return QString::number(time.toSecsSinceEpoch());
}
} // namespace

void CompareTask::start()
{
    get(u"/subscriptions"_s, {{u"customer"_s, m_what.customer}, {u"status"_s, u"all"_s}, {u"limit"_s, pageSize}},
        [this](const QJsonObject &list) {
            takeSubscription(list);
            if (m_what.byMeter)
                meters({}, 1);
            else
                items({}, 1);
        });
}

void CompareTask::get(const QString &path, const wire::Form &query, Reader read)
{
    deliver(m_client.send(wire::get(m_settings, path, query)), &m_client,
        [self = shared_from_this(), read = std::move(read)](const Result<net::HttpAnswer> &answer) {
            CommandOutcome outcome = answer ? wire::outcomeOf(*answer) : providers::withoutAnswer(answer.error());
            const QJsonObject list = answer ? providers::jsonBody(*answer) : QJsonObject{};
            if (outcome.how == How::Done && !list.value(u"data").isArray())
                outcome = {.how = How::Retry, .error = QObject::tr("Stripe's answer was incomplete")};
            if (outcome.how == How::Done)
                read(list);
            else
                self->finish(outcome);
        });
}

/// The newest that lives; else the newest. Stripe lists the newest first.
void CompareTask::takeSubscription(const QJsonObject &list)
{
    QJsonObject best;
    for (const auto &each : list.value(u"data").toArray()) {
        const QJsonObject one = each.toObject();
        const QString status = one.value(u"status").toString();
        const bool lives = status != u"canceled"_s && status != u"incomplete_expired"_s;
        if (best.isEmpty() || lives)
            best = one;
        if (lives)
            break;
    }
    if (best.isEmpty())
        return;
    const QDateTime end = wire::periodEnd(best);
    m_answer.insert(u"subscription"_s,
        QJsonObject{{u"id"_s, best.value(u"id")}, {u"status"_s, best.value(u"status")},
            {u"period_end"_s, end.isValid() ? QJsonValue{end.toMSecsSinceEpoch()} : QJsonValue{}}});
}

void CompareTask::items(const QString &after, int page)
{
    get(u"/invoiceitems"_s,
        paged({{u"customer"_s, m_what.customer}, {u"created[gte]"_s, seconds(m_what.fromUtc)}}, after),
        [this, page](const QJsonObject &list) { takeItems(list, page); });
}

void CompareTask::takeItems(const QJsonObject &list, int page)
{
    const QJsonArray data = list.value(u"data").toArray();
    for (const auto &each : data) {
        const QJsonObject item = each.toObject();
        const QString booking = item.value(u"metadata").toObject().value(u"booking_id").toString();
        if (!booking.isEmpty())                 // what else the operator charges is none of ours
            m_fees.append(billing::toJson(billing::TheirFee{item.value(u"id").toString(), booking,
                Money{item.value(u"amount").toInteger(), item.value(u"currency").toString().toUpper()}}));
    }
    if (list.value(u"has_more").toBool() && !lastId(data).isEmpty())
        return page < mostPages ? items(lastId(data), page + 1) : tooMuch();
    m_answer.insert(u"fees"_s, m_fees);
    finish({.how = How::Done, .answer = m_answer});
}

void CompareTask::meters(const QString &after, int page)
{
    get(u"/billing/meters"_s, paged({{u"status"_s, u"active"_s}}, after),
        [this, page](const QJsonObject &list) { takeMeters(list, page); });
}

void CompareTask::takeMeters(const QJsonObject &list, int page)
{
    const QJsonArray data = list.value(u"data").toArray();
    for (const auto &meter : data)
        if (meter.toObject().value(u"event_name").toString() == m_what.meterEvent)
            return summaries(meter.toObject().value(u"id").toString(), {}, 1);
    if (list.value(u"has_more").toBool() && !lastId(data).isEmpty())
        return page < mostPages ? meters(lastId(data), page + 1) : tooMuch();
    finish({.how = How::Failed,
        .error = QObject::tr("There is no active meter for “%1” at Stripe").arg(m_what.meterEvent)});
}

void CompareTask::summaries(const QString &meter, const QString &after, int page)
{
    const QString path
        = u"/billing/meters/"_s + QString::fromLatin1(QUrl::toPercentEncoding(meter)) + u"/event_summaries"_s;
    get(path,
        paged({{u"customer"_s, m_what.customer}, {u"start_time"_s, seconds(m_what.fromUtc)},
                  {u"end_time"_s, seconds(m_what.toUtc)}},
            after),
        [this, meter, page](const QJsonObject &list) { takeSummaries(meter, list, page); });
}

void CompareTask::takeSummaries(const QString &meter, const QJsonObject &list, int page)
{
    const QJsonArray data = list.value(u"data").toArray();
    for (const auto &summary : data)
        m_counted += summary.toObject().value(u"aggregated_value").toDouble();
    if (list.value(u"has_more").toBool() && !lastId(data).isEmpty())
        return page < mostPages ? summaries(meter, lastId(data), page + 1) : tooMuch();
    m_answer.insert(u"counted"_s, m_counted);
    finish({.how = How::Done, .answer = m_answer});
}

void CompareTask::tooMuch()
{
    finish({.how = How::Failed, .error = QObject::tr("Stripe holds more than can be compared")});
}

void CompareTask::finish(const CommandOutcome &outcome)
{
    m_promise.addResult(outcome);
    m_promise.finish();
}
} // namespace cloudgreet::stripe
