// SPDX-License-Identifier: GPL-3.0-or-later
#include "billingdesk.h"
#include "jsonfields.h"

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
using What = billing::Event::What;
constexpr std::chrono::milliseconds daily = 24h;
constexpr std::chrono::milliseconds firstTime = 10min;            ///< After a start, or after billing was set up.
constexpr int lookBackDays = 35;                ///< A month and what was late in it.
constexpr int lateDays = 31;                    ///< A fee is charged up to so long after it was owed.

QString timersOf(const BusinessId &business)
{
    return u"billing:"_s + business.text();
}
} // namespace

bool BillingDesk::isOn(const Business &business) const
{
    return c.options.billing && !business.billing.stripeCustomer.isEmpty();
}

const Business *BillingDesk::ofCustomer(const QString &customer) const
{
    for (const Business &business : c.businesses)
        if (!customer.isEmpty() && business.billing.stripeCustomer == customer)
            return &business;
    return nullptr;
}

void BillingDesk::tell(const BusinessId &business)
{
    const billing::Account account = c.store.billingAccount(business);
    c.journal(business, u"billing"_s,
        {{u"subscription"_s, account.status}, {u"reconciled_at"_s, view::time(account.reconciledUtc)}});
}

bool BillingDesk::heard(const billing::Event &event)
{
    if (!c.store.firstSight(u"stripe"_s, event.id, c.now))
        return false;
    act(event);
    return true;
}

void BillingDesk::act(const billing::Event &event)
{
    if (event.what == What::CheckoutCompleted)
        return completeCheckout(event);
    if (event.what == What::MeterTrouble)
        return meterTrouble();
    const Business *business = ofCustomer(event.customer);
    if (!business)
        return;                                 // the operator has other customers too
    switch (event.what) {
    case What::SubscriptionChanged:
        c.store.saveBillingAccount(business->id, billing::after(c.store.billingAccount(business->id), event));
        return tell(business->id);
    case What::InvoicePaid:
        c.settleAttention(business->id, u"payment_failed"_s);
        return tell(business->id);
    case What::PaymentFailed: return paymentFailed(*business, event);
    case What::FeeRemoved:
        // Our own taking-back is told too; what is charged, as far as we know, was removed by somebody else.
        if (const auto fee = c.store.feeByProviderId(business->id, event.object); fee && fee->state == u"charged"_s)
            std::ignore = reconcile(*business);
        return;
    case What::CheckoutCompleted:
    case What::MeterTrouble:
    case What::Other: return;
    }
}

void BillingDesk::completeCheckout(const billing::Event &event)
{
    const Business *known = c.business(BusinessId{event.business});
    if (!known || event.customer.isEmpty())
        return;
    if (known->billing.stripeCustomer.isEmpty()) {
        Business business = *known;
        business.billing.stripeCustomer = event.customer;
        c.store.saveBusiness(business);
        c.journal(business.id, u"business"_s, {{u"id"_s, business.id.text()}, {u"name"_s, business.name}});
        m_businessChanged = true;
    }
    tell(known->id);
}

void BillingDesk::paymentFailed(const Business &business, const billing::Event &event)
{
    if (c.store.openAttention(business.id, u"payment_failed"_s).isEmpty()) // Stripe tries again and tells each time
        c.attention({.business = business.id, .kind = u"payment_failed"_s,
                     .text = QObject::tr("A payment for CloudGreet failed: %1 %2. Look at the payment method")
                                 .arg(event.amount.decimal(), event.amount.currency())});
    tell(business.id);
}

void BillingDesk::meterTrouble()
{
    for (const Business &business : c.businesses)
        if (business.billing.method == FeeMethod::Meter && isOn(business)
            && c.store.openAttention(business.id, u"meter_trouble"_s).isEmpty())
            c.attention({.business = business.id,
                .kind = u"meter_trouble"_s,
                .text = QObject::tr(
                    "Stripe could not count some booking fees; see the meter's errors in Stripe's dashboard")});
}

Result<> BillingDesk::reconcile(const Business &business)
{
    if (!c.options.billing)
        return failure(Fault::Conflict, QObject::tr("Billing is off: this host has no Stripe key"));
    if (business.billing.stripeCustomer.isEmpty())
        return failure(Fault::Conflict, QObject::tr("This business is no customer at Stripe yet; subscribe first"));
    const QString lane = timersOf(business.id);
    if (c.store.waitingCommands(lane, {}).isEmpty()) {
        const QDateTime hour{c.now.date(), QTime{c.now.time().hour(), 0}, Qt::UTC};        // meters count by the hour
        c.post(business.id,
            command::CompareFees{business.id.text(), business.billing.stripeCustomer, business.billing.meterEvent,
                business.billing.method == FeeMethod::Meter, hour.addDays(-lookBackDays), hour},
            {lane});
    }
    c.store.setTimer({0, lane, u"reconcile"_s, c.now.addMSecs(daily.count()), {}});
    return {};
}

void BillingDesk::timer(const BusinessId &id)
{
    const Business *business = c.business(id);
    if (business && isOn(*business))
        std::ignore = reconcile(*business);
    else if (business)
        resume(*business);                      // a key may be entered any day
}

void BillingDesk::resume(const Business &business)
{
    if (business.billing.stripeCustomer.isEmpty() || c.store.timerDue(timersOf(business.id), u"reconcile"_s).isValid())
        return;
    const std::chrono::milliseconds wait = c.options.billing ? firstTime : daily;
    c.store.setTimer({0, timersOf(business.id), u"reconcile"_s, c.now.addMSecs(wait.count()), {}});
}

/// A host that nobody outside reaches hears no webhooks: what it reads here stands for them. Stripe, webhooks
void BillingDesk::takeSubscription(const Business &business, const QJsonObject &subscription)
{
    billing::Account account = c.store.billingAccount(business.id);
    account.subscription = subscription.value(u"id").toString();
    account.status = subscription.value(u"status").toString();
    account.periodEndUtc = json::toTime(subscription.value(u"period_end"));
    account.statusUtc = c.now;
    c.store.saveBillingAccount(business.id, account);
}

QJsonObject BillingDesk::reportOf(const Business &business, const OutboxRow &row, const QJsonObject &answer)
{
    const QDateTime from = json::toTime(row.payload.value(u"from")), to = json::toTime(row.payload.value(u"to"));
    const QList<FeeRow> ours = c.store.feesSince(business.id, from.addDays(-lateDays));
    QJsonObject report = billing::toJson(billing::Differences{});
    if (answer.contains(u"counted")) {
        report.insert(u"counted"_s,
            QJsonObject{{u"ours"_s, billing::counted(ours, from, to)}, {u"theirs"_s, answer.value(u"counted")}});
    } else if (answer.contains(u"fees")) {
        QList<billing::TheirFee> theirs;
        for (const auto &fee : answer.value(u"fees").toArray()) {
            const auto their = billing::theirFee(fee.toObject());
            const auto known = c.store.fee(AppointmentId{their.booking});
            if (!known || known->business == business.id)      // one customer may pay for several businesses
                theirs.append(their);
        }
        report = billing::toJson(billing::compare(ours, theirs, from));
    }
    report.insert(u"from"_s, view::time(from));
    return report;
}

void BillingDesk::compared(const OutboxRow &row, const CommandOutcome &outcome)
{
    const Business *business = c.business(row.business);
    if (!business)
        return;
    if (outcome.how == CommandOutcome::How::Done && outcome.answer.contains(u"subscription"))
        takeSubscription(*business, outcome.answer.value(u"subscription").toObject());
    billing::Account account = c.store.billingAccount(business->id);
    if (outcome.how == CommandOutcome::How::Done)
        account.report = reportOf(*business, row, outcome.answer), account.reconciledUtc = c.now;
    else
        account.report.insert(u"problem"_s, outcome.error.left(400));      // the last good one stays in sight
    c.store.saveBillingAccount(business->id, account);
    tell(business->id);
}
} // namespace cloudgreet
