// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner owes the host's operator, as far as our own ledger and Stripe's last word tell.
#include "readshapes.h"
#include "store/readstore.h"

namespace cloudgreet {
namespace {

QString nameOf(FeeMethod method)
{
    switch (method) {
    case FeeMethod::Off: return u"off"_s;
    case FeeMethod::Meter: return u"meter"_s;
    case FeeMethod::InvoiceItem: return u"invoice_item"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

Result<QJsonObject> ReadStore::billing(const Business &business, const QDateTime &nowUtc)
{
    const QDate today = nowUtc.toTimeZone(business.zone).date();
    const QDateTime month = QDateTime{QDate{today.year(), today.month(), 1}, QTime{0, 0}, business.zone}.toUTC();
    QHash<QString, qint64> sums;
    Query totals{*m_db, "SELECT state, sum(minor), count(*) FROM fees WHERE business = ? AND at >= ? AND currency = ? GROUP BY state"};
    for (totals.bindAll(business.id.text(), month, business.currency); totals.step();)
        sums.insert(totals.text(0), totals.number(1));
    const auto money = [&](qint64 minor) { return Money{minor, business.currency}.decimal(); };
    QJsonObject ledger{{u"since"_s, shape::time(month)}, {u"currency"_s, business.currency}, {u"owed"_s, money(sums.value(u"owed"_s))},
                       {u"charged"_s, money(sums.value(u"charged"_s))},
                       {u"reversed"_s, money(sums.value(u"reversed"_s) + sums.value(u"reversing"_s))},
                       {u"failed"_s, money(sums.value(u"failed"_s))}, {u"kept_only"_s, money(sums.value(u"off"_s))}};
    QJsonValue subscription = QJsonValue::Null, last = QJsonValue::Null;
    Query account{*m_db, "SELECT subscription, status, status_at, period_end, reconciled, report FROM billing_accounts WHERE business = ?"};
    if (account.bind(business.id.text()).step()) {
        if (!account.text(1).isEmpty())
            subscription = QJsonObject{{u"id"_s, account.text(0)}, {u"status"_s, account.text(1)}, {u"since"_s, shape::time(account.time(2))},
                                       {u"period_end"_s, shape::time(account.time(3))}};
        if (QJsonObject report = account.json(5); !report.isEmpty()) {
            report.insert(u"at"_s, shape::time(account.time(4)));
            last = report;
        }
    }
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    return QJsonObject{{u"method"_s, nameOf(business.billing.method)}, {u"customer"_s, !business.billing.stripeCustomer.isEmpty()},
                       {u"subscription"_s, subscription}, {u"month"_s, ledger}, {u"reconciliation"_s, last}};
}

Result<QJsonArray> ReadStore::ledger(const QString &business)
{
    QJsonArray fees;
    Query q{*m_db, "SELECT appointment, minor, currency, state, provider_id, at FROM fees WHERE business = ? ORDER BY at DESC LIMIT 500"};
    for (q.bind(business); q.step();)
        fees.append(QJsonObject{{u"appointment"_s, q.text(0)}, {u"amount"_s, Money{q.number(1), q.text(2)}.decimal()}, {u"currency"_s, q.text(2)},
                                {u"state"_s, q.text(3)}, {u"provider_id"_s, q.text(4)}, {u"at"_s, shape::time(q.time(5))}});
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    return fees;
}
} // namespace cloudgreet
