// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of fees against Stripe's, and what Stripe's webhooks do to a business.
#include "firm.h"
#include <QJsonArray>
#include <QTest>

namespace cloudgreet {
namespace {
using billing::Account;
using billing::Event;
using billing::TheirFee;
using What = Event::What;

const QByteArray dentist
    = R"({"id":"business","name":"Bright Smile","phone_numbers":["+12125550100"],"timezone":"America/New_York",
    "hours":{"mon":[["09:00","17:00"]]},"services":[{"name":"Cleaning","minutes":45}],"booking_fee":"5.00",
    "billing":{"stripe_customer":"cus_1","method":"invoice_item"}})";

QDateTime day(int n)
{
    return QDateTime{QDate{2026, 3, 1}.addDays(n), QTime{12, 0}, Qt::UTC};
}

FeeRow ours(const QString &booking, const QString &state = u"charged"_s, qint64 minor = 500, int on = 5)
{
    return {AppointmentId{booking}, BusinessId{u"b"_s}, Money{minor, u"USD"_s}, state, u"ii_"_s + booking, day(on)};
}

TheirFee theirs(const QString &booking, qint64 minor = 500, const QString &currency = u"USD"_s)
{
    return {u"ii_"_s + booking, booking, Money{minor, currency}};
}

/// "ours a; theirs b; differs c"
QString written(const billing::Differences &found)
{
    QStringList parts;
    for (const FeeRow &fee : found.oursOnly)
        parts << u"ours "_s + fee.appointment.text();
    for (const TheirFee &fee : found.theirsOnly)
        parts << u"theirs "_s + fee.booking;
    for (const auto &[fee, their] : found.amountDiffers)
        parts << u"differs "_s + fee.appointment.text() + u' ' + their.amount.decimal();
    return parts.join(u"; ");
}

Event told(What what, const QString &id, int at = 3)
{
    return {.id = id,
        .what = what,
        .type = u"x"_s,
        .customer = u"cus_1"_s,
        .object = u"sub_1"_s,
        .status = u"active"_s,
        .amount = Money{4900, u"USD"_s},
        .createdUtc = day(at)};
}
} // namespace

class TestBilling : public QObject
{
    Q_OBJECT
private:
    static Account accountOf(Firm &firm) { return firm.store().billingAccount(firm.business().id); }
    static void write(Firm &firm, FeeRow fee)
    {
        fee.business = firm.business().id;
        QVERIFY(firm.store().begin());
        firm.store().saveFee(fee);
        QVERIFY(firm.store().commit());
    }

private slots:
    void compare_data()
    {
        QTest::addColumn<QList<FeeRow>>("mine");
        QTest::addColumn<QList<TheirFee>>("stripes");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QList<FeeRow> &mine, const QList<TheirFee> &stripes,
                             const QString &found) { QTest::newRow(name) << mine << stripes << found; };
        row("nothing", {}, {}, {});
        row("the same", {ours(u"a"_s), ours(u"b"_s)}, {theirs(u"b"_s), theirs(u"a"_s)}, {});
        row("never arrived", {ours(u"a"_s)}, {}, u"ours a"_s);
        row("not known here", {}, {theirs(u"a"_s)}, u"theirs a"_s);
        row("another amount", {ours(u"a"_s)}, {theirs(u"a"_s, 700)}, u"differs a 7.00"_s);
        row("another currency", {ours(u"a"_s)}, {theirs(u"a"_s, 500, u"EUR"_s)}, u"differs a 5.00"_s);
        row("charged twice", {ours(u"a"_s)}, {theirs(u"a"_s), theirs(u"a"_s)}, u"theirs a"_s);
        row("reversed here, there still", {ours(u"a"_s, u"reversed"_s)}, {theirs(u"a"_s)}, u"theirs a"_s);
        row("failed here, yet there", {ours(u"a"_s, u"failed"_s)}, {theirs(u"a"_s)}, u"theirs a"_s);
        row("billing was off, yet there", {ours(u"a"_s, u"off"_s)}, {theirs(u"a"_s)}, u"theirs a"_s);
        row("on its way", {ours(u"a"_s, u"owed"_s), ours(u"b"_s, u"owed"_s)}, {theirs(u"a"_s)}, {});
        row("on its way back", {ours(u"a"_s, u"reversing"_s), ours(u"b"_s, u"reversing"_s)}, {theirs(u"a"_s)}, {});
        row("reversed and gone, failed and gone", {ours(u"a"_s, u"reversed"_s), ours(u"b"_s, u"failed"_s)}, {}, {});
        row("before the window", {ours(u"a"_s, u"charged"_s, 500, 1)}, {}, {});
        row("owed before the window, charged in it", {ours(u"a"_s, u"charged"_s, 500, 1)}, {theirs(u"a"_s)}, {});
    }
    void compare()
    {
        QFETCH(QList<FeeRow>, mine);
        QFETCH(QList<TheirFee>, stripes);
        QTEST(written(billing::compare(mine, stripes, day(2))), "found");
    }

    void metersCountWhatWasCharged()
    {
        const QList<FeeRow> fees{ours(u"a"_s), ours(u"b"_s, u"reversed"_s), ours(u"c"_s, u"charged"_s, 500, 1),
            ours(u"d"_s, u"charged"_s, 500, 9), ours(u"e"_s)};
        QCOMPARE(billing::counted(fees, day(2), day(9)), 2);
    }

    void subscriptionsInAnyOrder_data()
    {
        QTest::addColumn<QStringList>("told");          // "id status day"
        QTest::addColumn<QString>("known");
        QTest::newRow("one") << QStringList{u"sub_1 active 1"_s} << u"sub_1 active"_s;
        QTest::newRow("in order") << QStringList{u"sub_1 incomplete 1"_s, u"sub_1 active 2"_s, u"sub_1 past_due 3"_s}
                                  << u"sub_1 past_due"_s;
        QTest::newRow("late") << QStringList{u"sub_1 past_due 3"_s, u"sub_1 active 2"_s} << u"sub_1 past_due"_s;
        QTest::newRow("the end came first")
            << QStringList{u"sub_1 canceled 3"_s, u"sub_1 active 3"_s} << u"sub_1 canceled"_s;
        QTest::newRow("subscribed again")
            << QStringList{u"sub_1 canceled 3"_s, u"sub_2 active 4"_s} << u"sub_2 active"_s;
        QTest::newRow("the old one's end is late")
            << QStringList{u"sub_2 active 4"_s, u"sub_1 canceled 3"_s} << u"sub_2 active"_s;
    }
    void subscriptionsInAnyOrder()
    {
        QFETCH(QStringList, told);
        Account account;
        for (const QString &one : told) {
            const QStringList parts = one.split(u' ');
            account = billing::after(account,
                {.id = one,
                    .what = What::SubscriptionChanged,
                    .object = parts[0],
                    .status = parts[1],
                    .createdUtc = day(parts[2].toInt())});
        }
        QTEST(account.subscription + u' ' + account.status, "known");
    }

    void aWebhookIsActedOnOnce()
    {
        Firm firm{day(3), dentist};
        firm.act(action::BillingHeard{told(What::PaymentFailed, u"evt_1"_s)});
        firm.act(action::BillingHeard{told(What::PaymentFailed, u"evt_1"_s)});
        firm.act(action::BillingHeard{told(What::PaymentFailed, u"evt_2"_s)}); // the second try of the same invoice
        QCOMPARE(firm.openAttention(), QStringList{u"payment_failed"_s});
        firm.act(action::BillingHeard{told(What::SubscriptionChanged, u"evt_3"_s)});
        QCOMPARE(accountOf(firm).status, u"active"_s);
        firm.act(action::BillingHeard{told(What::InvoicePaid, u"evt_4"_s)});
        QVERIFY(firm.openAttention().isEmpty());
        Event other = told(What::SubscriptionChanged, u"evt_5"_s, 4);
        other.customer = u"cus_2"_s, other.status = u"canceled"_s; // another customer of the operator's
        firm.act(action::BillingHeard{other});
        QCOMPARE(accountOf(firm).status, u"active"_s);
    }

    void aCheckoutMakesTheCustomer()
    {
        QByteArray without = dentist;
        Firm firm{day(3), without.replace("\"stripe_customer\":\"cus_1\",", "")};
        QVERIFY(firm.answers.value(firm.act(action::Reconcile{firm.business().id})).contains(u"error"_s));
        Event done = told(What::CheckoutCompleted, u"evt_1"_s);
        done.customer = u"cus_new"_s, done.business = firm.business().id.text();
        firm.act(action::BillingHeard{done});
        QCOMPARE(firm.store().businesses().first().billing.stripeCustomer, u"cus_new"_s);
        QVERIFY(!firm.answers.value(firm.act(action::Reconcile{firm.business().id})).contains(u"error"_s));
        QCOMPARE(firm.next(u"fee.compare"_s).payload.value(u"customer").toString(), u"cus_new"_s);
        done.id = u"evt_2"_s, done.customer = u"cus_other"_s; // one that is set is not changed by a page
        firm.act(action::BillingHeard{done});
        QCOMPARE(firm.store().businesses().first().billing.stripeCustomer, u"cus_new"_s);
    }

    void billingOffAsksNothing()
    {
        Firm firm{day(3), dentist, false};
        QVERIFY(firm.answers.value(firm.act(action::Reconcile{firm.business().id})).contains(u"error"_s));
        firm.restart();
        firm.pass(72ll * 3600 * 1000);
        QVERIFY(firm.kinds().filter(u"fee."_s).isEmpty());
    }

    void theLedgersAreComparedDaily()
    {
        Firm firm{day(5), dentist};
        write(firm, ours(u"a"_s));
        write(firm, ours(u"b"_s));
        firm.pass(11 * 60 * 1000);
        const OutboxRow row = firm.next(u"fee.compare"_s);
        QCOMPARE(row.payload.value(u"customer").toString(), u"cus_1"_s);
        const QJsonArray fees{billing::toJson(theirs(u"a"_s)), billing::toJson(theirs(u"z"_s, 900))};
        QVERIFY(firm.done(u"fee.compare"_s,
            {{u"fees"_s, fees},
                {u"subscription"_s, QJsonObject{{u"id"_s, u"sub_9"_s}, {u"status"_s, u"past_due"_s}}}}));
        const QJsonObject report = accountOf(firm).report;
        QCOMPARE(report.value(u"ours_only")[0][u"appointment"].toString(), u"b"_s);
        QCOMPARE(report.value(u"theirs_only")[0][u"appointment"].toString(), u"z"_s);
        QCOMPARE(accountOf(firm).status, u"past_due"_s);
        QCOMPARE(firm.journalOf(u"billing"_s).size(), 1);
        // A restart forgets nothing, and the next day asks again; a failure leaves what was found in sight.
        firm.restart();
        QVERIFY(firm.kinds().filter(u"fee."_s).isEmpty());
        firm.pass(24ll * 3600 * 1000);
        QVERIFY(firm.answer(u"fee.compare"_s, {.how = CommandOutcome::How::Failed, .error = u"401: no"_s}));
        QCOMPARE(accountOf(firm).report.value(u"problem").toString(), u"401: no"_s);
        QCOMPARE(accountOf(firm).report.value(u"ours_only").toArray().size(), 1);
        QVERIFY(firm.openAttention().isEmpty());                // the next day looks again
    }

    void whatSomebodyRemovedAtStripeIsLookedFor()
    {
        Firm firm{day(5), dentist};
        write(firm, ours(u"a"_s));
        write(firm, ours(u"b"_s, u"reversed"_s));
        Event removed = told(What::FeeRemoved, u"evt_1"_s);
        removed.object = u"ii_b"_s;                             // our own taking-back
        firm.act(action::BillingHeard{removed});
        QVERIFY(firm.kinds().isEmpty());
        removed.id = u"evt_2"_s, removed.object = u"ii_a"_s;
        firm.act(action::BillingHeard{removed});
        QVERIFY(firm.done(u"fee.compare"_s, {{u"fees"_s, QJsonArray{}}}));
        QCOMPARE(accountOf(firm).report.value(u"ours_only").toArray().size(), 1);
    }

    void meterTroubleIsForThoseWhoAreMetered()
    {
        Firm firm{day(5), dentist};
        firm.act(action::BillingHeard{{.id = u"evt_1"_s, .what = What::MeterTrouble}});
        QVERIFY(firm.openAttention().isEmpty());
        Business metered = firm.business();
        metered.billing.method = FeeMethod::Meter;
        firm.act(action::SaveBusiness{metered});
        firm.act(action::BillingHeard{{.id = u"evt_2"_s, .what = What::MeterTrouble}});
        QCOMPARE(firm.openAttention(), QStringList{u"meter_trouble"_s});
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestBilling)
#include "test_billing.moc"
