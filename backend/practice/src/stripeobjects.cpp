// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripeobjects.h"
#include "net/crypto.h"
#include <QJsonArray>

namespace cloudgreet::practice::stripe {
namespace {
const QJsonValue Null = QJsonValue::Null;

QJsonValue orNull(const QJsonObject &form, QStringView name)
{
    return form.contains(name) ? form.value(name) : Null;
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
        return error(409, u"idempotency_error"_s, u"idempotency_key_in_use"_s, u"There is currently another in-progress request using this Idempotent Key."_s);
    case 429: {
        Answer answer = error(429, request, u"rate_limit"_s, u"Request rate limit exceeded."_s);
        answer.headers = {{"Stripe-Rate-Limited-Reason", "global-rate"}};
        return answer;
    }
    default:
        return status >= 500 ? error(status, u"api_error"_s, {}, u"Sorry! There was an error while talking to Stripe. Please let us know at support@stripe.com."_s)
                             : error(status, request, {}, u"The request was unacceptable."_s);
    }
}

std::optional<Answer> bodyError(const QList<MemberFault> &faults)
{
    if (faults.isEmpty())
        return {};
    // Stripe looks for what it does not know before it looks for what it misses.
    const auto unknown = std::find_if(faults.begin(), faults.end(), [](const MemberFault &each) { return each.kind == MemberFault::Unknown; });
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
    return {{u"id"_s, id}, {u"object"_s, u"customer"_s}, {u"address"_s, orNull(form, u"address")}, {u"balance"_s, 0}, {u"created"_s, unixNow()},
            {u"currency"_s, Null}, {u"default_source"_s, Null}, {u"delinquent"_s, false}, {u"description"_s, orNull(form, u"description")},
            {u"discount"_s, Null}, {u"email"_s, orNull(form, u"email")}, {u"invoice_prefix"_s, id.right(8).toUpper()},
            {u"invoice_settings"_s, QJsonObject{{u"custom_fields"_s, Null}, {u"default_payment_method"_s, Null}, {u"footer"_s, Null}, {u"rendering_options"_s, Null}}},
            {u"livemode"_s, false}, {u"metadata"_s, form.value(u"metadata"_s).toObject()}, {u"name"_s, orNull(form, u"name")},
            {u"next_invoice_sequence"_s, 1}, {u"phone"_s, orNull(form, u"phone")}, {u"preferred_locales"_s, QJsonArray{}}, {u"shipping"_s, Null},
            {u"tax_exempt"_s, u"none"_s}, {u"test_clock"_s, Null}};
}

QJsonObject invoiceItem(const QString &id, const QJsonObject &form)
{
    const qint64 quantity = integer(form, u"quantity", 1), amount = integer(form, u"amount") * (form.contains(u"amount"_s) ? 1 : quantity), at = unixNow();
    return {{u"id"_s, id}, {u"object"_s, u"invoiceitem"_s}, {u"amount"_s, amount}, {u"currency"_s, form.value(u"currency"_s).toString(u"usd"_s)},
            {u"customer"_s, form.value(u"customer"_s)}, {u"customer_account"_s, Null}, {u"date"_s, at}, {u"description"_s, orNull(form, u"description")},
            {u"discountable"_s, true}, {u"discounts"_s, QJsonArray{}}, {u"invoice"_s, orNull(form, u"invoice")}, {u"livemode"_s, false},
            {u"metadata"_s, form.value(u"metadata"_s).toObject()}, {u"net_amount"_s, amount}, {u"parent"_s, Null},
            {u"period"_s, QJsonObject{{u"start"_s, at}, {u"end"_s, at}}}, {u"proration"_s, false}, {u"quantity"_s, quantity},
            {u"quantity_decimal"_s, QString::number(quantity)}, {u"tax_rates"_s, QJsonArray{}}, {u"test_clock"_s, Null},
            {u"pricing"_s, QJsonObject{{u"type"_s, u"price_details"_s}, {u"unit_amount_decimal"_s, QString::number(amount)}}}};
}

QJsonObject meterEvent(const QString &identifier, const QJsonObject &form)
{
    return {{u"object"_s, u"billing.meter_event"_s}, {u"created"_s, unixNow()}, {u"event_name"_s, form.value(u"event_name"_s)}, {u"identifier"_s, identifier},
            {u"livemode"_s, false}, {u"payload"_s, form.value(u"payload"_s)}, {u"timestamp"_s, integer(form, u"timestamp", unixNow())}};
}

QJsonObject subscription(const QString &id, const QString &itemId, const QString &customerId, const QString &status, const QString &price)
{
    const qint64 start = unixNow(), end = start + 30 * 86400;
    const bool isOver = status == u"canceled"_s;
    const QJsonObject item{{u"id"_s, itemId}, {u"object"_s, u"subscription_item"_s}, {u"created"_s, start}, {u"current_period_start"_s, start},
                           {u"current_period_end"_s, end}, {u"discounts"_s, QJsonArray{}}, {u"metadata"_s, QJsonObject{}}, {u"quantity"_s, 1},
                           {u"subscription"_s, id}, {u"tax_rates"_s, QJsonArray{}},
                           {u"price"_s, QJsonObject{{u"id"_s, price}, {u"object"_s, u"price"_s}, {u"active"_s, true}, {u"currency"_s, u"usd"_s}, {u"type"_s, u"recurring"_s}}}};
    return {{u"id"_s, id}, {u"object"_s, u"subscription"_s}, {u"billing_cycle_anchor"_s, start}, {u"cancel_at"_s, Null}, {u"cancel_at_period_end"_s, false},
            {u"canceled_at"_s, isOver ? QJsonValue{start} : Null}, {u"collection_method"_s, u"charge_automatically"_s}, {u"created"_s, start},
            {u"currency"_s, u"usd"_s}, {u"customer"_s, customerId}, {u"ended_at"_s, isOver ? QJsonValue{start} : Null},
            {u"items"_s, QJsonObject{{u"object"_s, u"list"_s}, {u"data"_s, QJsonArray{item}}, {u"has_more"_s, false}, {u"url"_s, u"/v1/subscription_items?subscription="_s + id}}},
            {u"latest_invoice"_s, Null}, {u"livemode"_s, false}, {u"metadata"_s, QJsonObject{}}, {u"start_date"_s, start}, {u"status"_s, status}, {u"trial_end"_s, Null}};
}

QJsonObject checkoutSession(const QString &id, const QJsonObject &form, const QString &url)
{
    return {{u"id"_s, id}, {u"object"_s, u"checkout.session"_s}, {u"cancel_url"_s, orNull(form, u"cancel_url")}, {u"client_reference_id"_s, orNull(form, u"client_reference_id")},
            {u"created"_s, unixNow()}, {u"customer"_s, orNull(form, u"customer")}, {u"customer_email"_s, orNull(form, u"customer_email")},
            {u"expires_at"_s, unixNow() + 86400}, {u"livemode"_s, false}, {u"metadata"_s, form.value(u"metadata"_s).toObject()}, {u"mode"_s, form.value(u"mode"_s).toString(u"payment"_s)},
            {u"payment_status"_s, u"unpaid"_s}, {u"status"_s, u"open"_s}, {u"subscription"_s, Null}, {u"success_url"_s, orNull(form, u"success_url")}, {u"url"_s, url}};
}

QJsonObject portalSession(const QString &id, const QJsonObject &form, const QString &url)
{
    return {{u"id"_s, id}, {u"object"_s, u"billing_portal.session"_s}, {u"configuration"_s, u"bpc_practice"_s}, {u"created"_s, unixNow()},
            {u"customer"_s, form.value(u"customer"_s)}, {u"flow"_s, Null}, {u"livemode"_s, false}, {u"locale"_s, orNull(form, u"locale")},
            {u"on_behalf_of"_s, Null}, {u"return_url"_s, orNull(form, u"return_url")}, {u"url"_s, url}};
}

QJsonObject event(const QString &id, const QString &type, const QJsonObject &object)
{
    return {{u"id"_s, id}, {u"object"_s, u"event"_s}, {u"api_version"_s, QString::fromLatin1(ApiVersion)}, {u"created"_s, unixNow()},
            {u"data"_s, QJsonObject{{u"object"_s, object}}}, {u"livemode"_s, false}, {u"pending_webhooks"_s, 1},
            {u"request"_s, QJsonObject{{u"id"_s, Null}, {u"idempotency_key"_s, Null}}}, {u"type"_s, type}};
}

QByteArray signatureHeader(const QByteArray &secret, qint64 time, const QByteArray &body)
{
    const QByteArray t = QByteArray::number(time);
    return "t=" + t + ",v1=" + net::hmacSha256(secret, t + '.' + body).toHex();
}
} // namespace cloudgreet::practice::stripe
