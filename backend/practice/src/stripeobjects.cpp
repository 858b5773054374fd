// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripeobjects.h"
#include "net/crypto.h"
#include <QJsonArray>

namespace cloudgreet::practice::stripe {
namespace {
/// An object of that kind with every member that Stripe always sends (data/stripe-objects.json): what the form gave for
/// those that are text or tables, and what is `known` on top.
QJsonObject whole(const QString &kind, const QJsonObject &form, const QJsonObject &known)
{
    static const QJsonObject kinds = readResource(u"stripe-objects.json"_s);
    static const QStringList given{u"address"_s, u"cancel_url"_s, u"client_reference_id"_s, u"customer"_s,
        u"customer_email"_s, u"description"_s, u"email"_s, u"invoice"_s, u"locale"_s, u"metadata"_s, u"name"_s,
        u"phone"_s, u"return_url"_s, u"success_url"_s};
    QJsonObject out = kinds.value(kind).toObject();
    for (const QString &member : given) {
        if (form.contains(member) && (out.contains(member) || member == u"email"_s || member == u"metadata"_s))
            out.insert(member, form.value(member));
    }
    for (auto member = known.begin(); member != known.end(); ++member)
        out.insert(member.key(), member.value());
    return out;
}

qint64 integer(const QJsonObject &form, QStringView name, qint64 otherwise = 0)
{
    return form.contains(name) ? form.value(name).toString().toLongLong() : otherwise;
}
} // namespace

Answer error(int status, const QString &type, const QString &code, const QString &message, const QString &param)
{
    QJsonObject body{{u"type"_s, type}, {u"message"_s, message}};
    if (!code.isEmpty()) {
        body.insert(u"code"_s, code);
        body.insert(u"doc_url"_s, u"https://stripe.com/docs/error-codes/"_s + QString{code}.replace(u'_', u'-'));
    }
    if (!param.isEmpty())
        body.insert(u"param"_s, param);
    return Answer::json(status, {{u"error"_s, body}});
}

Answer errorStatus(int status)
{
    const QString request = u"invalid_request_error"_s;
    switch (status) {
    case 401:
        return error(401, request, {}, u"Invalid API Key provided: sk_test_*********alid"_s);
    case 402:
        return error(402, u"card_error"_s, u"card_declined"_s, u"Your card was declined."_s);
    case 404:
        return error(404, request, u"resource_missing"_s, u"No such resource."_s);
    case 409:
        return error(409, u"idempotency_error"_s, u"idempotency_key_in_use"_s,
            u"There is currently another in-progress request using this Idempotent Key."_s);
    case 429: {
        Answer answer = error(429, request, u"rate_limit"_s, u"Request rate limit exceeded."_s);
        answer.headers = {{"Stripe-Rate-Limited-Reason", "global-rate"}};
        return answer;
    }
    default:
        return status >= 500 ? error(status, u"api_error"_s, {},
                   u"Sorry! There was an error while talking to Stripe. Please let us know at support@stripe.com."_s)
                             : error(status, request, {}, u"The request was unacceptable."_s);
    }
}

std::optional<Answer> bodyError(const QList<MemberFault> &faults)
{
    if (faults.isEmpty())
        return {};
    // Stripe looks for what it does not know before it looks for what it misses.
    const auto unknown = std::find_if(
        faults.begin(), faults.end(), [](const MemberFault &each) { return each.kind == MemberFault::Unknown; });
    const MemberFault &fault = unknown == faults.end() ? faults.first() : *unknown;
    const QString name = fault.bracketed(), type = u"invalid_request_error"_s;
    switch (fault.kind) {
    case MemberFault::Unknown:
        return error(400, type, u"parameter_unknown"_s, u"Received unknown parameter: %1"_s.arg(name), name);
    case MemberFault::Missing:
        return error(400, type, u"parameter_missing"_s, u"Missing required param: %1."_s.arg(name), name);
    case MemberFault::WrongType:
        return error(400, type, u"parameter_invalid_integer"_s, u"Invalid value for %1."_s.arg(name), name);
    case MemberFault::NotListed:
    case MemberFault::OutOfRange:
        return error(400, type, {}, u"Invalid %1: not one of the permitted values."_s.arg(name), name);
    case MemberFault::WrongLength:
        return error(400, type, {}, u"Invalid string: %1 is too long."_s.arg(name), name);
    }
    return {};
}

QJsonObject customer(const QString &id, const QJsonObject &form)
{
    return whole(u"customer"_s, form,
        {{u"id"_s, id}, {u"created"_s, unixNow()}, {u"invoice_prefix"_s, id.right(8).toUpper()},
            {u"next_invoice_sequence"_s, 1}});
}

QJsonObject invoiceItem(const QString &id, const QJsonObject &form)
{
    const qint64 quantity = integer(form, u"quantity", 1), amount = integer(form, u"amount"), at = unixNow();
    return whole(u"invoiceitem"_s, form,
        {{u"id"_s, id}, {u"amount"_s, amount}, {u"currency"_s, form.value(u"currency"_s).toString(u"usd"_s)},
            {u"date"_s, at}, {u"discountable"_s, true}, {u"net_amount"_s, amount},
            {u"period"_s, QJsonObject{{u"start"_s, at}, {u"end"_s, at}}}, {u"quantity"_s, quantity},
            {u"quantity_decimal"_s, QString::number(quantity)},
            {u"pricing"_s,
                QJsonObject{{u"type"_s, u"price_details"_s}, {u"unit_amount_decimal"_s, QString::number(amount)}}}});
}

QJsonObject meterEvent(const QString &identifier, const QJsonObject &form)
{
    return {{u"object"_s, u"billing.meter_event"_s}, {u"created"_s, unixNow()},
        {u"event_name"_s, form.value(u"event_name"_s)}, {u"identifier"_s, identifier}, {u"livemode"_s, false},
        {u"payload"_s, form.value(u"payload"_s)}, {u"timestamp"_s, integer(form, u"timestamp", unixNow())}};
}

QJsonObject subscription(
    const QString &id, const QString &itemId, const QString &customerId, const QString &status, const QString &priceId)
{
    const qint64 start = unixNow(), end = start + 30 * 86400;
    const QJsonValue over = status == u"canceled"_s ? QJsonValue{start} : QJsonValue{QJsonValue::Null};
    const QJsonObject price = whole(u"price"_s, {},
        {{u"id"_s, priceId}, {u"active"_s, true}, {u"currency"_s, u"usd"_s}, {u"created"_s, start},
            {u"type"_s, u"recurring"_s}, {u"product"_s, u"prod_practice"_s}});
    const QJsonObject item = whole(u"subscription_item"_s, {},
        {{u"id"_s, itemId}, {u"created"_s, start}, {u"current_period_start"_s, start}, {u"current_period_end"_s, end},
            {u"quantity"_s, 1}, {u"subscription"_s, id}, {u"price"_s, price}});
    return whole(u"subscription"_s, {},
        {{u"id"_s, id}, {u"billing_cycle_anchor"_s, start}, {u"canceled_at"_s, over}, {u"created"_s, start},
            {u"currency"_s, u"usd"_s}, {u"customer"_s, customerId}, {u"ended_at"_s, over}, {u"start_date"_s, start},
            {u"status"_s, status},
            {u"items"_s,
                QJsonObject{{u"object"_s, u"list"_s}, {u"data"_s, QJsonArray{item}}, {u"has_more"_s, false},
                    {u"url"_s, u"/v1/subscription_items?subscription="_s + id}}}});
}

QJsonObject checkoutSession(const QString &id, const QJsonObject &form, const QString &url)
{
    return whole(u"checkout.session"_s, form,
        {{u"id"_s, id}, {u"created"_s, unixNow()}, {u"expires_at"_s, unixNow() + 86400},
            {u"mode"_s, form.value(u"mode"_s).toString(u"payment"_s)}, {u"payment_status"_s, u"unpaid"_s},
            {u"status"_s, u"open"_s}, {u"url"_s, url}});
}

QJsonObject portalSession(const QString &id, const QJsonObject &form, const QString &url)
{
    return whole(u"billing_portal.session"_s, form,
        {{u"id"_s, id}, {u"configuration"_s, u"bpc_practice"_s}, {u"created"_s, unixNow()}, {u"url"_s, url}});
}

QJsonObject event(const QString &id, const QString &type, const QJsonObject &object)
{
    return {{u"id"_s, id}, {u"object"_s, u"event"_s}, {u"api_version"_s, QString::fromLatin1(ApiVersion)},
        {u"created"_s, unixNow()}, {u"data"_s, QJsonObject{{u"object"_s, object}}}, {u"livemode"_s, false},
        {u"pending_webhooks"_s, 1},
        {u"request"_s, QJsonObject{{u"id"_s, QJsonValue::Null}, {u"idempotency_key"_s, QJsonValue::Null}}},
        {u"type"_s, type}};
}

QByteArray signatureHeader(const QByteArray &secret, qint64 time, const QByteArray &body)
{
    const QByteArray t = QByteArray::number(time);
    return "t=" + t + ",v1=" + net::hmacSha256(secret, t + '.' + body).toHex();
}
} // namespace cloudgreet::practice::stripe
