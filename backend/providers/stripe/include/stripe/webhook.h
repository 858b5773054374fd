// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/billing.h"

/// Stripe's webhooks: who sent one, and what it tells. Source: Stripe, webhooks. Thread: any.
namespace cloudgreet::stripe {

struct SignatureCheck {
    static constexpr qint64 toleranceSeconds = 300;
    QByteArray secret;                  ///< The endpoint's, whole ("whsec_…"); empty: nothing is genuine.
    /// `header` is Stripe-Signature: "t=…,v1=…", of which any v1 may be the right one (secrets are rotated).
    /// Errors: Unauthorized (no or wrong signature, too old, from the future).
    [[nodiscard]] Result<> verify(const QByteArray &body, const QByteArray &header, const QDateTime &nowUtc) const;
};

/// Errors: InvalidInput (no event of Stripe's). Types that we do not use become What::Other.
[[nodiscard]] Result<billing::Event> decode(const QByteArray &body);
} // namespace cloudgreet::stripe
