// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "context.h"

namespace cloudgreet {

/// The business's account with the operator: its subscription, what Stripe tells of it, and our ledger of fees held
/// against Stripe's once a day. Thread: engine.
class BillingDesk
{
public:
    explicit BillingDesk(Context &context) : c{context} {}

    /// What a webhook told. False: it had been told before.
    bool heard(const billing::Event &event);
    /// Asks for Stripe's ledger; the event `billing` tells the result. Errors: Conflict (billing is off).
    [[nodiscard]] Result<> reconcile(const Business &business);
    void compared(const OutboxRow &row, const CommandOutcome &outcome);
    void timer(const BusinessId &business);
    /// After a start: what should be done daily is.
    void resume(const Business &business);
    /// A checkout made a customer; it is the business's from now on. True: the business was saved.
    [[nodiscard]] bool businessChanged() const { return m_businessChanged; }

private:
    void act(const billing::Event &event);
    void completeCheckout(const billing::Event &event);
    void paymentFailed(const Business &business, const billing::Event &event);
    void meterTrouble();
    void takeSubscription(const Business &business, const QJsonObject &subscription);
    [[nodiscard]] QJsonObject reportOf(const Business &business, const OutboxRow &row, const QJsonObject &answer);
    void tell(const BusinessId &business);
    [[nodiscard]] bool isOn(const Business &business) const;
    [[nodiscard]] const Business *ofCustomer(const QString &customer) const;
    Context &c;
    bool m_businessChanged = false;
};
} // namespace cloudgreet
