// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of fees, and what the payment provider tells of a business.
#include "database.h"
#include "store/sqlitestore.h"

namespace cloudgreet {
namespace {
#define FEE_COLUMNS "appointment, business, minor, currency, state, provider_id, at"

FeeRow feeOf(const Query &q)
{
    return {AppointmentId{q.text(0)}, BusinessId{q.text(1)}, Money{q.number(2), q.text(3)}, q.text(4), q.text(5),
        q.time(6)};
}
} // namespace

std::optional<FeeRow> SqliteStore::fee(const AppointmentId &appointment)
{
    Query q{*m_db, "SELECT " FEE_COLUMNS " FROM fees WHERE appointment = ?"};
    return q.bind(appointment.text()).step() ? std::optional{feeOf(q)} : std::nullopt;
}

std::optional<FeeRow> SqliteStore::feeByProviderId(const BusinessId &business, const QString &providerId)
{
    Query q{*m_db, "SELECT " FEE_COLUMNS " FROM fees WHERE business = ? AND provider_id = ?"};
    return q.bindAll(business.text(), providerId).step() ? std::optional{feeOf(q)} : std::nullopt;
}

QList<FeeRow> SqliteStore::feesSince(const BusinessId &business, const QDateTime &since)
{
    QList<FeeRow> fees;
    Query q{*m_db, "SELECT " FEE_COLUMNS " FROM fees WHERE business = ? AND at >= ? ORDER BY at"};
    for (q.bindAll(business.text(), since); q.step();)
        fees.append(feeOf(q));
    return fees;
}

void SqliteStore::saveFee(const FeeRow &f)
{
    Query{*m_db,
        "INSERT INTO fees (appointment, business, minor, currency, state, provider_id, at) VALUES (?, ?, ?, ?, ?, ?, "
        "?) "
        "ON CONFLICT (appointment) DO UPDATE SET state = excluded.state, provider_id = excluded.provider_id"}
        .bindAll(f.appointment.text(), f.business.text(), f.amount.minor(), f.amount.currency(), f.state, f.providerId,
            f.atUtc)
        .run();
}

billing::Account SqliteStore::billingAccount(const BusinessId &business)
{
    Query q{*m_db,
        "SELECT subscription, status, status_at, period_end, reconciled, report FROM billing_accounts WHERE business = "
        "?"};
    if (!q.bind(business.text()).step())
        return {};
    return {q.text(0), q.text(1), q.time(2), q.time(3), q.time(4), q.json(5)};
}

void SqliteStore::saveBillingAccount(const BusinessId &business, const billing::Account &a)
{
    Query{*m_db,
        "INSERT OR REPLACE INTO billing_accounts (business, subscription, status, status_at, period_end, reconciled, "
        "report) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"}
        .bindAll(business.text(), a.subscription, a.status, a.statusUtc, a.periodEndUtc, a.reconciledUtc, a.report)
        .run();
}
} // namespace cloudgreet
