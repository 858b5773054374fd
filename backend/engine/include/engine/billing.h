// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/records.h"
#include <QJsonArray>

/// What the operator's payment provider tells us, and our ledger held against its own. Pure; nothing here knows its
/// format.
namespace cloudgreet::billing {

/// One thing that happened there.
struct Event {
    enum class What {
        SubscriptionChanged,    ///< `object` is the subscription, `status` its state ("canceled" when it has ended).
        InvoicePaid,
        PaymentFailed,          ///< `amount` is what was not paid.
        CheckoutCompleted,      ///< `business` is whom it was for, `customer` the customer that it made or had.
        FeeRemoved,             ///< `object` is an invoice item.
        MeterTrouble,           ///< Fees that were told by a meter may not have been counted.
        Other,                  ///< Acknowledged, otherwise ignored.
    };
    QString id = {};
    What what = What::Other;
    QString type = {};
    QString customer = {}, object = {}, status = {}, business = {};
    Money amount = {};
    QDateTime createdUtc = {}, periodEndUtc = {};
};

/// What is known of a business at the provider.
struct Account {
    QString subscription = {};
    QString status = {};                ///< As the provider says it; empty: no subscription is known.
    QDateTime statusUtc = {};           ///< When it became so.
    QDateTime periodEndUtc = {};
    QDateTime reconciledUtc = {};
    QJsonObject report = {};            ///< Of the last reconciliation.
};
/// The account after `event`. Events come in any order: one that is older than what is known changes nothing.
[[nodiscard]] Account after(Account account, const Event &event);

/// A fee as the provider holds it.
struct TheirFee {
    QString id = {}, booking = {};
    Money amount = {};
    friend bool operator==(const TheirFee &, const TheirFee &) = default;
};
struct Differences {
    QList<FeeRow> oursOnly;             ///< Charged, as we know it, and not there.
    QList<TheirFee> theirsOnly; ///< There, and not charged as we know it: unknown, reversed, failed, or a second one.
    QList<std::pair<FeeRow, TheirFee>> amountDiffers;
    [[nodiscard]] bool isEmpty() const { return oursOnly.isEmpty() && theirsOnly.isEmpty() && amountDiffers.isEmpty(); }
};
/// Holds fee against fee by booking. `theirs` are all since `sinceUtc`; `ours` may reach further back, so that what was
/// charged late is still recognised. What is on its way, in either direction, is no difference.
[[nodiscard]] Differences compare(const QList<FeeRow> &ours, const QList<TheirFee> &theirs, const QDateTime &sinceUtc);
/// How many fees a meter should have counted between the two.
[[nodiscard]] qint64 counted(const QList<FeeRow> &ours, const QDateTime &fromUtc, const QDateTime &toUtc);

[[nodiscard]] QJsonObject toJson(const Differences &differences);
[[nodiscard]] QJsonObject toJson(const TheirFee &fee);
[[nodiscard]] TheirFee theirFee(const QJsonObject &json);
} // namespace cloudgreet::billing
