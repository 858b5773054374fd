// SPDX-License-Identifier: GPL-3.0-or-later
#include "fees.h"

namespace cloudgreet {

void Fees::charge(const Business &business, const Appointment &appointment)
{
    if (!business.bookingFee || c.store.fee(appointment.id))
        return;
    const bool told
        = c.options.billing && business.billing.method != FeeMethod::Off && !business.billing.stripeCustomer.isEmpty();
    c.store.saveFee({appointment.id, business.id, *business.bookingFee, told ? u"owed"_s : u"off"_s, {}, c.now});
    if (!told)
        return;
    const bool byMeter = business.billing.method == FeeMethod::Meter;
    c.post(business.id,
           command::ChargeFee{business.id.text(), appointment.id.text(), business.billing.stripeCustomer,
                              business.billing.meterEvent, byMeter, *business.bookingFee},
           {u"fee:"_s + appointment.id.text(), u"booking-fee-"_s + appointment.id.text()});
}

void Fees::reverse(const Business &business, const Appointment &appointment)
{
    auto fee = c.store.fee(appointment.id);
    if (!fee || fee->state == u"reversed"_s || fee->state == u"reversing"_s)
        return;
    fee->state = fee->state == u"off"_s ? u"reversed"_s : u"reversing"_s;
    c.store.saveFee(*fee);
    if (fee->state == u"reversing"_s && !fee->providerId.isEmpty())
        postReversal(business, *fee);           // otherwise as soon as the charge has been answered
}

void Fees::postReversal(const Business &business, const FeeRow &fee)
{
    const QString id = fee.appointment.text();
    c.post(business.id,
           command::ReverseFee{business.id.text(), id, business.billing.stripeCustomer, business.billing.meterEvent,
                               fee.providerId, business.billing.method == FeeMethod::Meter},
           {u"fee:"_s + id, u"booking-fee-reverse-"_s + id});
}

void Fees::ended(const OutboxRow &row, const CommandOutcome &outcome)
{
    auto fee = c.store.fee(AppointmentId{row.payload.value(u"appointment").toString()});
    const Business *business = fee ? c.business(fee->business) : nullptr;
    if (!business)
        return;
    const bool done = outcome.how == CommandOutcome::How::Done;
    if (row.kind == u"fee.reverse"_s) {
        if (done)
            fee->state = u"reversed"_s;
    } else if (fee->state == u"reversing"_s) {  // the booking was cancelled before Stripe had answered
        fee->providerId = outcome.answer.value(u"id").toString();
        if (done)
            postReversal(*business, *fee);
        else
            fee->state = u"reversed"_s;
    } else {
        fee->providerId = outcome.answer.value(u"id").toString();
        fee->state = done ? u"charged"_s : u"failed"_s;
        if (const auto appointment = c.store.appointment(fee->appointment); appointment && !appointment->call.isNull())
            c.store.addTimeline(appointment->call, u"fee_"_s + fee->state, {}, c.now);
    }
    c.store.saveFee(*fee);
}
} // namespace cloudgreet
