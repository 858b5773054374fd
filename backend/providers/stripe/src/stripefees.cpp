// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripe/stripefees.h"
#include "comparetask.h"
#include "providers/outcomes.h"

namespace cloudgreet::stripe {
namespace {
using How = CommandOutcome::How;
CommandOutcome read(const net::HttpAnswer &answer)
{
    CommandOutcome outcome = wire::outcomeOf(answer);
    const QJsonObject body = providers::jsonBody(answer);
    if (outcome.how == How::Done) {
        const QString id = body.value(u"id").toString();
        outcome.answer = {{u"id"_s, id.isEmpty() ? body.value(u"identifier").toString() : id}};
    }
    return outcome;
}
} // namespace

StripeFees::StripeFees(net::HttpClient &client, Settings settings) : m_client{client}, m_settings{std::move(settings)}
{
}

bool StripeFees::performs(const QString &kind) const
{
    return kind.startsWith(u"fee.");
}

QFuture<CommandOutcome> StripeFees::post(
    const OutboxRow &row, const QString &path, const QList<std::pair<QString, QString>> &form)
{
    return providers::perform(m_client, wire::post(m_settings, path, form, row.key), read);
}

QFuture<CommandOutcome> StripeFees::removeItem(const QString &id)
{
    const QString path = u"/invoiceitems/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
    return providers::perform(m_client, wire::remove(m_settings, path), [](const net::HttpAnswer &answer) {
        return answer.status == 404 ? CommandOutcome{} : read(answer);      // already gone is what was wanted
    });
}

QFuture<CommandOutcome> StripeFees::perform(const OutboxRow &row, const command::Any &what)
{
    if (m_settings.apiKey.isEmpty())
        return providers::ready(
            {.how = How::Failed, .error = QObject::tr("There is no Stripe key; the fee stays in our own ledger")});
    if (const auto *fee = std::get_if<command::ChargeFee>(&what)) {
        if (fee->byMeter)
            return post(row, u"/billing/meter_events"_s,
                        {{u"event_name"_s, fee->meterEvent}, {u"identifier"_s, fee->appointment},
                         {u"payload[stripe_customer_id]"_s, fee->customer}, {u"payload[value]"_s, u"1"_s}});
        return post(row, u"/invoiceitems"_s,
                    {{u"customer"_s, fee->customer}, {u"amount"_s, QString::number(fee->amount.minor())},
                     {u"currency"_s, fee->amount.currency().toLower()}, {u"description"_s, QObject::tr("Booking fee")},
                     {u"metadata[booking_id]"_s, fee->appointment}});
    }
    if (const auto *compare = std::get_if<command::CompareFees>(&what)) {
        const auto task = std::make_shared<CompareTask>(m_client, m_settings, *compare);
        task->start();
        return task->future();
    }
    const auto &reverse = std::get<command::ReverseFee>(what);
    if (reverse.byMeter)
        return post(row, u"/billing/meter_event_adjustments"_s,
            {{u"event_name"_s, reverse.meterEvent}, {u"type"_s, u"cancel"_s},
                {u"cancel[identifier]"_s, reverse.appointment}});
    if (reverse.providerId.isEmpty())
        return providers::ready(
            {.how = How::Failed, .error = QObject::tr("The invoice item is not known; look it up at Stripe")});
    return removeItem(reverse.providerId);
}
} // namespace cloudgreet::stripe
