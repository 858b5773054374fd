// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripe/webhook.h"
#include "net/crypto.h"
#include "wire.h"
#include <QJsonDocument>

namespace cloudgreet::stripe {
namespace {
using What = billing::Event::What;

QString text(const QJsonObject &o, const char16_t *name)
{
    return o.value(QStringView{name}).toString();
}

What whatOf(const QString &type)
{
    static const QHash<QString, What> known{{u"customer.subscription.created"_s, What::SubscriptionChanged},
        {u"customer.subscription.updated"_s, What::SubscriptionChanged},
        {u"customer.subscription.deleted"_s, What::SubscriptionChanged},
        {u"customer.subscription.paused"_s, What::SubscriptionChanged},
        {u"customer.subscription.resumed"_s, What::SubscriptionChanged}, {u"invoice.paid"_s, What::InvoicePaid},
        {u"invoice.payment_failed"_s, What::PaymentFailed}, {u"checkout.session.completed"_s, What::CheckoutCompleted},
        {u"invoiceitem.deleted"_s, What::FeeRemoved},
        {u"v1.billing.meter.error_report_triggered"_s, What::MeterTrouble},
        {u"v1.billing.meter.no_meter_found"_s, What::MeterTrouble}};
    return known.value(type, What::Other);
}

/// Seconds in ordinary events, ISO 8601 in thin ones.
QDateTime createdOf(const QJsonValue &value)
{
    return value.isString() ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC() : wire::time(value);
}

/// An object by its id, whether it was expanded or not.
QString idOf(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(u"id").toString() : value.toString();
}
} // namespace

Result<> SignatureCheck::verify(const QByteArray &body, const QByteArray &header, const QDateTime &nowUtc) const
{
    QByteArray sentText;
    QList<QByteArray> signatures;
    for (const QByteArray &part : header.split(',')) {
        const QByteArray name = part.left(part.indexOf('=')).trimmed(),
                         value = part.mid(part.indexOf('=') + 1).trimmed();
        if (name == "t")
            sentText = value;
        else if (name == "v1")
            signatures.append(value);
    }
    bool isNumber = false;
    const qint64 sent = sentText.toLongLong(&isNumber);
    if (!isNumber || signatures.isEmpty() || secret.isEmpty())
        return failure(Fault::Unauthorized, QObject::tr("The webhook carries no signature"));
    if (std::abs(nowUtc.toSecsSinceEpoch() - sent) > toleranceSeconds)
        return failure(Fault::Unauthorized,
            QObject::tr("The webhook's signature is too old or from the future; is the clock right?"));
    const QByteArray wanted = net::hmacSha256(secret, sentText + '.' + body).toHex();
    bool isGenuine = false;
    for (const QByteArray &signature : signatures)
        isGenuine |= net::constantTimeEqual(signature, wanted);
    if (!isGenuine)
        return failure(Fault::Unauthorized, QObject::tr("The webhook's signature is wrong"));
    return {};
}

Result<billing::Event> decode(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(body, &error).object();
    billing::Event event{.id = text(json, u"id"), .type = text(json, u"type").left(80)};
    if (error.error != QJsonParseError::NoError || event.id.isEmpty() || event.id.size() > 128 || event.type.isEmpty())
        return failure(Fault::InvalidInput, QObject::tr("Not an event of Stripe's"));
    const QJsonObject object = json.value(u"data").toObject().value(u"object").toObject();
    event.what = whatOf(event.type);
    event.createdUtc = createdOf(json.value(u"created"));
    event.customer = idOf(object.value(u"customer"));
    event.object = text(object, u"id");
    event.status = text(object, u"status");
    event.business = text(object, u"client_reference_id");
    event.periodEndUtc = wire::periodEnd(object);
    event.amount = Money{object.value(u"amount_remaining").toInteger(), text(object, u"currency").toUpper()};
    if (event.type == u"customer.subscription.deleted"_s)
        event.status = u"canceled"_s;
    const bool namesNothing
        = event.what == What::SubscriptionChanged && (event.customer.isEmpty() || event.object.isEmpty());
    if (namesNothing)
        return failure(Fault::InvalidInput, QObject::tr("The event names no customer"));
    return event;
}
} // namespace cloudgreet::stripe
