// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/crypto.h"
#include "stripe/webhook.h"
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet {
namespace {
using What = billing::Event::What;
const QByteArray secret = "whsec_test", body = R"({"id":"evt_1","type":"invoice.paid"})";
constexpr qint64 sentAt = 1787324775;

QByteArray signedWith(
    const QByteArray &key, const QByteArray &stamp = QByteArray::number(sentAt), const QByteArray &of = body)
{
    return net::hmacSha256(key, stamp + '.' + of).toHex();
}
} // namespace

class TestStripeWebhook : public QObject
{
    Q_OBJECT
private slots:
    void signatures_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("later");
        QTest::addColumn<bool>("genuine");
        const QByteArray t = "t=" + QByteArray::number(sentAt), good = "v1=" + signedWith(secret),
                         bad = "v1=" + signedWith("whsec_other");
        QTest::newRow("right") << t + ',' + good << 0 << true;
        QTest::newRow("with an old scheme behind") << t + ',' + good + ",v0=abc" << 0 << true;
        QTest::newRow("secrets are being rotated") << t + ',' + bad + ',' + good << 0 << true;
        QTest::newRow("spaces") << t + ", " + good << 0 << true;
        QTest::newRow("just in time") << t + ',' + good << 300 << true;
        QTest::newRow("too old") << t + ',' + good << 301 << false;
        QTest::newRow("from the future") << t + ',' + good << -301 << false;
        QTest::newRow("another secret") << t + ',' + bad << 0 << false;
        QTest::newRow("another time") << "t=1787324776," + good << 0 << false;
        QTest::newRow("another body") << t + ",v1=" + signedWith(secret, QByteArray::number(sentAt), "{}") << 0
                                      << false;
        QTest::newRow("the old scheme alone") << t + ",v0=" + signedWith(secret) << 0 << false;
        QTest::newRow("upper case") << t + ",v1=" + signedWith(secret).toUpper() << 0 << false;
        QTest::newRow("no time") << good << 0 << false;
        QTest::newRow("no signature") << t << 0 << false;
        QTest::newRow("empty signature") << t + ",v1=" << 0 << false;
        QTest::newRow("rubbish") << QByteArray{"=,=,,t=v1"} << 0 << false;
        QTest::newRow("nothing") << QByteArray{} << 0 << false;
    }
    void signatures()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, later);
        const QDateTime now = QDateTime::fromSecsSinceEpoch(sentAt + later, Qt::UTC);
        QTEST(stripe::SignatureCheck{secret}.verify(body, header, now).has_value(), "genuine");
        QVERIFY(!stripe::SignatureCheck{}.verify(body, header, now));          // no secret is set: nothing is genuine
    }
    void anEmptySecretSignsNothing()
    {
        const QByteArray header = "t=" + QByteArray::number(sentAt) + ",v1=" + signedWith({});
        QVERIFY(!stripe::SignatureCheck{}.verify(body, header, QDateTime::fromSecsSinceEpoch(sentAt, Qt::UTC)));
    }

    void events_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const char *type, const char *object, const QString &read) {
            QTest::newRow(name) << QByteArray{"{\"id\":\"evt_1\",\"created\":1787324775,\"type\":\""} + type
                    + "\",\"data\":{\"object\":" + object
                    + "}}" << read;
        };
        const char *subscription
            = R"({"id":"sub_1","customer":"cus_1","status":"past_due","items":{"data":[{"current_period_end":1789000000}]}})";
        row("changed", "customer.subscription.updated", subscription, u"0 cus_1 sub_1 past_due"_s);
        row("made", "customer.subscription.created", subscription, u"0 cus_1 sub_1 past_due"_s);
        row("ended", "customer.subscription.deleted", subscription, u"0 cus_1 sub_1 canceled"_s);
        row("a customer written out", "invoice.paid", R"({"id":"in_1","customer":{"id":"cus_1"}})", u"1 cus_1 in_1 "_s);
        row("not paid", "invoice.payment_failed",
            R"({"id":"in_1","customer":"cus_1","amount_remaining":4900,"currency":"usd","status":"open"})",
            u"2 cus_1 in_1 open"_s);
        row("checked out", "checkout.session.completed",
            R"({"id":"cs_1","customer":"cus_1","client_reference_id":"b","status":"complete"})",
            u"3 cus_1 cs_1 complete"_s);
        row("an item removed", "invoiceitem.deleted", R"({"id":"ii_1","customer":"cus_1"})", u"4 cus_1 ii_1 "_s);
        row("nulls", "invoiceitem.deleted", R"({"id":null,"customer":null})", u"4   "_s);
        row("not used", "charge.succeeded", R"({"id":"ch_1"})", u"6  ch_1 "_s);
        row("a subscription of nobody", "customer.subscription.updated", R"({"id":"sub_1"})", u"refused"_s);
        QTest::newRow("thin")
            << QByteArray{R"({"id":"evt_1","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered","created":"2026-08-21T15:27:45.330Z"})"}
            << u"5   "_s;
        QTest::newRow("no type") << QByteArray{R"({"id":"evt_1"})"} << u"refused"_s;
        QTest::newRow("no id") << QByteArray{R"({"type":"invoice.paid"})"} << u"refused"_s;
        QTest::newRow("a list") << QByteArray{"[]"} << u"refused"_s;
        QTest::newRow("cut") << QByteArray{R"({"id":"evt_1","type":)"} << u"refused"_s;
        QTest::newRow("nothing") << QByteArray{} << u"refused"_s;
    }
    void events()
    {
        QFETCH(QByteArray, json);
        const auto event = stripe::decode(json);
        QTEST((event ? u"%1 %2 %3 %4"_s.arg(int(event->what)).arg(event->customer, event->object, event->status)
                     : u"refused"_s),
            "read");
        if (event)
            QCOMPARE(event->createdUtc.toSecsSinceEpoch() > 1700000000, event->createdUtc.isValid());
    }
    void whatIsOwedAndUntilWhen()
    {
        const auto failed = stripe::decode(
            R"({"id":"e","type":"invoice.payment_failed","created":1,"data":{"object":{"customer":"c","amount_remaining":4900,"currency":"usd"}}})");
        QCOMPARE(failed->amount.decimal() + failed->amount.currency(), u"49.00USD"_s);
        const auto changed = stripe::decode(
            R"({"id":"e","type":"customer.subscription.updated","created":1,"data":{"object":{"id":"s","customer":"c","items":{"data":[{"current_period_end":1789000000}]}}}})");
        QCOMPARE(changed->periodEndUtc.toSecsSinceEpoch(), 1789000000);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestStripeWebhook)
#include "test_stripewebhook.moc"
