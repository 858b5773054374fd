// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/editors.h"
#include "setup/field.h"
#include "setup/forms.h"
#include <QComboBox>
#include <QLineEdit>

namespace cloudgreet::ui {
namespace {

/// An amount, or none.
QJsonValue amountOf(const QLineEdit &edit)
{
    const QString amount = amountFrom(edit.text());
    return amount.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{amount};
}
} // namespace

BillingForm::BillingForm(LineSession &line, api::SetupClient &client)
    : SectionForm{line, client,
        {u"billing"_s, tr("Fees for bookings"),
            tr("What this host’s operator charges the business for each appointment. Without a Stripe key the list is "
               "kept, and nothing is charged.")}}
{
    m_method = choices(u"billingMethod"_s,
        {{u"off"_s, tr("No fees")}, {u"invoice_item"_s, tr("On the next invoice")},
            {u"meter"_s, tr("As usage of a Stripe meter")}});
    m_fee = lineEdit(u"billingFee"_s, amountShown(u"5.00"_s));
    m_customer = lineEdit(u"billingCustomer"_s, tr("cus_…"));
    m_meter = lineEdit(u"billingMeter"_s, tr("appointment_booked"));
    m_meterPrice = lineEdit(u"billingMeterPrice"_s, tr("price_…"));
    m_subscription = lineEdit(u"billingSubscription"_s, amountShown(u"49.00"_s));
    m_subscriptionPrice = lineEdit(u"billingSubscriptionPrice"_s, tr("price_…"));
    addRow({{u"method"_s, new Field{tr("How fees are charged"), m_method}},
        {u"booking_fee"_s, new Field{tr("Fee for a booking"), m_fee}}});
    addRow({{u"stripe_customer"_s,
                new Field{tr("Customer at Stripe"), m_customer,
                    tr("The business’s id; Stripe shows it on the customer’s page.")}},
        {u"meter_event"_s, new Field{tr("Event name of the meter"), m_meter, tr("Only for fees by usage.")}}});
    add(u"meter_price"_s,
        new Field{tr("Metered price at Stripe"), m_meterPrice,
            tr("Only for fees by usage: the price of that meter, which the subscription is made with.")});
    addRow({{u"subscription_monthly"_s,
                new Field{tr("Subscription a month"), m_subscription,
                    tr("Counted in what the receptionist earns you; it is not charged from here.")}},
        {u"subscription_price"_s,
            new Field{tr("Its price at Stripe"), m_subscriptionPrice,
                tr("Empty: a price of that amount is made when the business subscribes.")}}});
    connect(m_method, &QComboBox::currentIndexChanged, this, &BillingForm::edited);
    for (QLineEdit *edit : {m_fee, m_customer, m_meter, m_meterPrice, m_subscription, m_subscriptionPrice})
        connect(edit, &QLineEdit::textEdited, this, &BillingForm::edited);
}

void BillingForm::showValues(const QJsonObject &values)
{
    choose(*m_method, values[u"method"].toString(u"off"_s));
    m_fee->setText(amountShown(values[u"booking_fee"].toString()));
    m_customer->setText(values[u"stripe_customer"].toString());
    m_meter->setText(values[u"meter_event"].toString());
    m_meterPrice->setText(values[u"meter_price"].toString());
    m_subscriptionPrice->setText(values[u"subscription_price"].toString());
    m_subscription->setText(amountShown(values[u"subscription_monthly"].toString()));
}

QJsonObject BillingForm::values() const
{
    return {{u"method"_s, m_method->currentData().toString()}, {u"booking_fee"_s, amountOf(*m_fee)},
        {u"stripe_customer"_s, m_customer->text().trimmed()}, {u"meter_event"_s, m_meter->text().trimmed()},
        {u"meter_price"_s, m_meterPrice->text().trimmed()},
        {u"subscription_price"_s, m_subscriptionPrice->text().trimmed()},
        {u"subscription_monthly"_s, amountOf(*m_subscription)}};
}
} // namespace cloudgreet::ui
