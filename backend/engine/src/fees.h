// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "context.h"

namespace cloudgreet {

/// The per-booking fee: our own ledger first, Stripe is told. One row an appointment, so never two fees. Thread:
/// engine.
class Fees
{
public:
    explicit Fees(Context &context) : c{context} {}
    void charge(const Business &business, const Appointment &appointment);
    void reverse(const Business &business, const Appointment &appointment);
    void ended(const OutboxRow &row, const CommandOutcome &outcome);

private:
    void postReversal(const Business &business, const FeeRow &fee);
    Context &c;
};
} // namespace cloudgreet
