// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripe/stripefees.h"
#include "providers/outcomes.h"

namespace cloudgreet::stripe {
namespace {
using How = CommandOutcome::How;
constexpr const char *apiVersion = "2026-10-28.endive";         // the version of the schemas that we are tested against

/// What Stripe says of an answer; `Stripe-Should-Retry` decides where it is given.
CommandOutcome read(const net::HttpAnswer &answer)
{
    const QJsonObject body = providers::jsonBody(answer);
    const QJsonObject error = body.value(u"error").toObject();
    CommandOutcome outcome = providers::byStatus(answer, error.value(u"message").toString(), error.value(u"code").toString());
    if (outcome.how == How::Done) {
        const QString id = body.value(u"id").toString();
        outcome.answer = {{u"id"_s, id.isEmpty() ? body.value(u"identifier").toString() : id}};
        return outcome;
    }
    const QByteArray should = answer.header("stripe-should-retry");
    if (should == "true" || answer.status == 409)
        outcome.how = How::Retry;
    else if (should == "false")
        outcome.how = How::Failed;
    return outcome;
}

QByteArray formBody(const QList<std::pair<QString, QString>> &form)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}
} // namespace

StripeFees::StripeFees(net::HttpClient &client, Settings settings) : m_client{client}, m_settings{std::move(settings)} {}

bool StripeFees::performs(const QString &kind) const
{
    return kind.startsWith(u"fee.");
}

QFuture<CommandOutcome> StripeFees::post(const OutboxRow &row, const QString &path, const QList<std::pair<QString, QString>> &form)
{
    net::HttpCall call;
    call.method = "POST";
    call.url = QUrl{m_settings.apiUrl.toString() + path};
    call.headers = {{"Authorization", "Bearer " + m_settings.apiKey}, {"Stripe-Version", apiVersion},
                    {"Idempotency-Key", row.key.toUtf8()}, {"Content-Type", "application/x-www-form-urlencoded"}};
    call.body = formBody(form);
    return providers::perform(m_client, call, read);
}

QFuture<CommandOutcome> StripeFees::removeItem(const QString &id)
{
    net::HttpCall call;
    call.method = "DELETE";
    call.url = QUrl{m_settings.apiUrl.toString() + u"/invoiceitems/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id))};
    call.headers = {{"Authorization", "Bearer " + m_settings.apiKey}, {"Stripe-Version", apiVersion}};
    return providers::perform(m_client, call, [](const net::HttpAnswer &answer) {
        return answer.status == 404 ? CommandOutcome{} : read(answer);      // already gone is what was wanted
    });
}

QFuture<CommandOutcome> StripeFees::perform(const OutboxRow &row, const command::Any &what)
{
    if (m_settings.apiKey.isEmpty())
        return providers::ready({.how = How::Failed, .error = QObject::tr("There is no Stripe key; the fee stays in our own ledger")});
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
    const auto &reverse = std::get<command::ReverseFee>(what);
    if (reverse.byMeter)
        return post(row, u"/billing/meter_event_adjustments"_s,
                    {{u"event_name"_s, reverse.meterEvent}, {u"type"_s, u"cancel"_s}, {u"cancel[identifier]"_s, reverse.appointment}});
    if (reverse.providerId.isEmpty())
        return providers::ready({.how = How::Failed, .error = QObject::tr("The invoice item is not known; look it up at Stripe")});
    return removeItem(reverse.providerId);
}
} // namespace cloudgreet::stripe
