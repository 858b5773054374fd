// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner owes the host's operator, as far as our own ledger and Stripe's last word tell; and what the line
// earned and cost.
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

/// A stretch of time, its end outside.
struct Time {
    const QDateTime &from, &to;
};

struct Kept {
    qint64 bookings = 0, value = 0; ///< In the currency's smallest unit, at today's price of their service.
};
Kept keptBookings(Database &db, const Business &business, Time time)
{
    Kept all;
    Query kept{db, "SELECT service, count(*) FROM appointments WHERE business = ? AND start >= ? AND start < ? "
                   "AND state IN ('confirmed', 'kept') GROUP BY service"};
    for (kept.bindAll(business.id.text(), time.from, time.to); kept.step();) {
        const Service *service = business.service(ServiceId{kept.text(0)});
        all.bookings += kept.number(1);
        all.value += service && service->price ? service->price->minor() * kept.number(1) : 0;
    }
    return all;
}

/// Of the bookings that are due in this time, as their value is: a fee falls due when a booking is made, which may be
/// weeks before.
qint64 feesOfBookings(Database &db, const Business &business, Time time)
{
    Query charged{db, "SELECT coalesce(sum(f.minor), 0) FROM appointments a JOIN fees f ON f.appointment = a.id "
                      "WHERE a.business = ? AND a.start >= ? AND a.start < ? AND f.state = 'charged'"};
    charged.bindAll(business.id.text(), time.from, time.to);
    return charged.step() ? charged.number(0) : 0;
}

struct Spent {
    qint64 ours = 0;                                         ///< In the business's currency, in its smallest unit.
    QJsonArray others; ///< Sums stay apart by currency: nobody's rate of exchange is guessed.
};
Spent costsOfCalls(Database &db, const Business &business, Time time)
{
    qint64 unit = 1'000'000'000;
    for (int places = Money::decimals(business.currency); places > 0; --places)
        unit /= 10;
    Spent all;
    Query spent{db,
        "SELECT currency, sum(nano) FROM costs WHERE business = ? AND at >= ? AND at < ? GROUP BY currency ORDER BY "
        "currency"};
    for (spent.bindAll(business.id.text(), time.from, time.to); spent.step();) {
        if (spent.text(0) == business.currency)
            all.ours = (spent.number(1) + unit / 2) / unit;
        else
            all.others.append(
                QJsonObject{{u"currency"_s, spent.text(0)}, {u"amount"_s, Money::decimalOfNano(spent.number(1))}});
    }
    return all;
}

/// The share of the monthly price that falls on this time. A line costs its owner nothing before it was there: before
/// its first call.
qint64 subscriptionShare(Database &db, const Business &business, Time time)
{
    constexpr double msOfMonth = 365.2425 / 12 * 86400000;
    Query first{db, "SELECT min(started) FROM calls WHERE business = ?"};
    const QDateTime begun = first.bind(business.id.text()).step() ? first.time(0) : QDateTime{};
    if (!begun.isValid() || !business.billing.subscriptionMonthly)
        return 0;
    const qint64 lasted = std::max<qint64>(0, std::max(time.from, begun).msecsTo(time.to));
    return qRound64(double(business.billing.subscriptionMonthly->minor()) * double(lasted) / msOfMonth);
}
} // namespace

Result<QJsonObject> ReadStore::roi(const Business &business, const QDateTime &from, const QDateTime &to)
{
    const Time time{from, to};
    const Kept kept = keptBookings(*m_db, business, time);
    const qint64 fees = feesOfBookings(*m_db, business, time);
    const Spent spent = costsOfCalls(*m_db, business, time);
    const qint64 subscription = subscriptionShare(*m_db, business, time);
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    const auto text = [&](qint64 minor) { return Money{minor, business.currency}.decimal(); };
    return QJsonObject{{u"currency"_s, business.currency}, {u"bookings"_s, kept.bookings},
        {u"value"_s, text(kept.value)}, {u"fees"_s, text(fees)}, {u"subscription"_s, text(subscription)},
        {u"call_costs"_s, text(spent.ours)}, {u"other_call_costs"_s, spent.others},
        {u"result"_s, text(kept.value - fees - subscription - spent.ours)},
        {u"formula"_s,
            QObject::tr("value of kept bookings − the subscription’s share of this time − the fees of bookings due in "
                        "it − what calls cost")}};
}

Result<QJsonObject> ReadStore::billing(const Business &business, const QDateTime &nowUtc)
{
    const QDate today = nowUtc.toTimeZone(business.zone).date();
    const QDateTime month = QDateTime{QDate{today.year(), today.month(), 1}, QTime{0, 0}, business.zone}.toUTC();
    QHash<QString, qint64> sums;
    Query totals{*m_db,
        "SELECT state, sum(minor), count(*) FROM fees WHERE business = ? AND at >= ? AND currency = ? GROUP BY state"};
    for (totals.bindAll(business.id.text(), month, business.currency); totals.step();)
        sums.insert(totals.text(0), totals.number(1));
    const auto money = [&](qint64 minor) { return Money{minor, business.currency}.decimal(); };
    QJsonObject ledger{{u"since"_s, shape::time(month)}, {u"currency"_s, business.currency},
        {u"owed"_s, money(sums.value(u"owed"_s))}, {u"charged"_s, money(sums.value(u"charged"_s))},
        {u"reversed"_s, money(sums.value(u"reversed"_s) + sums.value(u"reversing"_s))},
        {u"failed"_s, money(sums.value(u"failed"_s))}, {u"kept_only"_s, money(sums.value(u"off"_s))}};
    QJsonValue subscription = QJsonValue::Null, last = QJsonValue::Null;
    Query account{*m_db,
        "SELECT subscription, status, status_at, period_end, reconciled, report FROM billing_accounts WHERE business = "
        "?"};
    if (account.bind(business.id.text()).step()) {
        if (!account.text(1).isEmpty())
            subscription = QJsonObject{{u"id"_s, account.text(0)}, {u"status"_s, account.text(1)},
                {u"since"_s, shape::time(account.time(2))}, {u"period_end"_s, shape::time(account.time(3))}};
        if (QJsonObject report = account.json(5); !report.isEmpty()) {
            report.insert(u"at"_s, shape::time(account.time(4)));
            last = report;
        }
    }
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    return QJsonObject{{u"method"_s, nameOf(business.billing.method)},
        {u"customer"_s, !business.billing.stripeCustomer.isEmpty()}, {u"subscription"_s, subscription},
        {u"month"_s, ledger}, {u"reconciliation"_s, last}};
}

Result<QJsonArray> ReadStore::ledger(const QString &business)
{
    QJsonArray fees;
    Query q{*m_db,
        "SELECT appointment, minor, currency, state, provider_id, at FROM fees WHERE business = ? ORDER BY at DESC "
        "LIMIT 500"};
    for (q.bind(business); q.step();)
        fees.append(QJsonObject{{u"appointment"_s, q.text(0)}, {u"amount"_s, Money{q.number(1), q.text(2)}.decimal()},
            {u"currency"_s, q.text(2)}, {u"state"_s, q.text(3)}, {u"provider_id"_s, q.text(4)},
            {u"at"_s, shape::time(q.time(5))}});
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    return fees;
}
} // namespace cloudgreet
