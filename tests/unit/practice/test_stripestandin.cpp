// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/crypto.h"
#include "visitor.h"
#include <QJsonArray>

using namespace cloudgreet;
using namespace cloudgreet::practice;

class TestStripeStandIn : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void invoiceItemStandsUntilDeleted();
    void badFormsAreRefused_data();
    void badFormsAreRefused();
    void jsonIsRefused();
    void keysAreChecked();
    void idempotencyKeyReplays();
    void failedValidationIsNotKept();
    void meterEventsAreUniqueAndUndone();
    void checkoutMakesASubscription();
    void webhookIsSigned();
    void listsArePaged();

private:
    static inline const QByteArray Item = "customer=cus_1&amount=500&currency=usd&metadata[booking_id]=bk_1";
    std::unique_ptr<StandIns> m_house;
    std::unique_ptr<Visitor> m_visitor;
    QString m_key;
};

void TestStripeStandIn::init()
{
    m_house = std::make_unique<StandIns>();
    m_visitor = std::make_unique<Visitor>(*m_house);
    QVERIFY(m_house->listen({}));
    m_key = m_house->keys().stripeKey;
}

void TestStripeStandIn::cleanup()
{
    m_visitor.reset();
    m_house.reset();
}

void TestStripeStandIn::invoiceItemStandsUntilDeleted()
{
    const auto made = m_visitor->form(u"/stripe/v1/invoiceitems"_s, m_key, Item);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json.value(u"amount"_s).toInt(), 500);
    QCOMPARE(made.json.value(u"metadata"_s)[u"booking_id"_s].toString(), u"bk_1"_s);
    QVERIFY(made.raw.header("request-id").startsWith("req_"));
    QCOMPARE(m_house->fees().size(), 1);
    const QString path = u"/stripe/v1/invoiceitems/"_s + made.json.value(u"id"_s).toString();
    QCOMPARE(m_visitor->get(path, m_key).json.value(u"customer"_s).toString(), u"cus_1"_s);
    QVERIFY(m_visitor->send("DELETE", path, m_key.toLatin1()).json.value(u"deleted"_s).toBool());
    QVERIFY(m_house->fees().isEmpty());
    QCOMPARE(m_visitor->get(path, m_key).errorCode(), u"resource_missing"_s);
    QCOMPARE(m_visitor->send("DELETE", path, m_key.toLatin1()).status, 404);
}

void TestStripeStandIn::badFormsAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const QString items = u"/stripe/v1/invoiceitems"_s, meter = u"/stripe/v1/billing/meter_events"_s;
    QTest::newRow("unknown") << items << Item + "&foo=1" << u"parameter_unknown"_s << u"foo"_s;
    QTest::newRow("unknown inside") << items << Item + "&period[begin]=1" << u"parameter_unknown"_s
                                    << u"period[begin]"_s;
    QTest::newRow("no amount") << items << QByteArray{"customer=cus_1"} << u"parameter_missing"_s << u"amount"_s;
    QTest::newRow("no currency") << items << QByteArray{"customer=cus_1&amount=5"} << u"parameter_missing"_s
                                 << u"currency"_s;
    QTest::newRow("decimal amount") << items << QByteArray{"customer=cus_1&amount=5.00&currency=usd"}
                                    << u"parameter_invalid_integer"_s << u"amount"_s;
    QTest::newRow("no such customer") << items << QByteArray{"customer=cus_gone&amount=5&currency=usd"}
                                      << u"resource_missing"_s << u"customer"_s;
    QTest::newRow("no event name") << meter << QByteArray{"payload[value]=1"} << u"parameter_missing"_s
                                   << u"event_name"_s;
    QTest::newRow("no customer in the payload") << meter << QByteArray{"event_name=b&payload[value]=1"}
                                                << u"parameter_missing"_s << u"payload[stripe_customer_id]"_s;
    QTest::newRow("old event")
        << meter << QByteArray{"event_name=b&payload[value]=1&payload[stripe_customer_id]=cus_1&timestamp=1000"}
        << u"timestamp_too_far_in_past"_s << u"timestamp"_s;
}

void TestStripeStandIn::badFormsAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const auto answer = m_visitor->form(path, m_key, body);
    QCOMPARE(answer.status, 400);
    QTEST(answer.errorCode(), "code");
    QTEST(answer.json.value(u"error"_s)[u"param"_s].toString(), "param");
    QVERIFY(m_house->fees().isEmpty());
}

void TestStripeStandIn::jsonIsRefused()
{
    QCOMPARE(m_visitor->json("POST", u"/stripe/v1/invoiceitems"_s, m_key, {{u"customer"_s, u"cus_1"_s}}).status, 400);
}

void TestStripeStandIn::keysAreChecked()
{
    QCOMPARE(m_visitor->form(u"/stripe/v1/invoiceitems"_s, {}, Item).status, 401);
    QCOMPARE(m_visitor->form(u"/stripe/v1/invoiceitems"_s, u"sk_wrong"_s, Item).status, 401);
    const net::HeaderList basic{{"Authorization", "Basic " + (m_key + u':').toLatin1().toBase64()}};
    QCOMPARE(m_visitor->form(u"/stripe/v1/invoiceitems"_s, {}, Item, basic).status, 200);
}

void TestStripeStandIn::idempotencyKeyReplays()
{
    const net::HeaderList key{{"Idempotency-Key", "booking-fee-1"}};
    const auto first = m_visitor->form(u"/stripe/v1/invoiceitems"_s, m_key, Item, key),
               again = m_visitor->form(u"/stripe/v1/invoiceitems"_s, m_key, Item, key);
    QCOMPARE(again.json, first.json);
    QVERIFY(first.raw.header("idempotent-replayed").isNull());
    QCOMPARE(again.raw.header("idempotent-replayed"), "true");
    QCOMPARE(m_house->fees().size(), 1);
    const auto other = m_visitor->form(u"/stripe/v1/invoiceitems"_s, m_key, Item + "&description=x", key);
    QCOMPARE(other.status, 400);
    QCOMPARE(other.json.value(u"error"_s)[u"type"_s].toString(), u"idempotency_error"_s);
}

void TestStripeStandIn::failedValidationIsNotKept()
{
    const net::HeaderList key{{"Idempotency-Key", "k"}};
    QCOMPARE(m_visitor->form(u"/stripe/v1/invoiceitems"_s, m_key, Item + "&foo=1", key).status, 400);
    QCOMPARE(m_visitor->form(u"/stripe/v1/invoiceitems"_s, m_key, Item, key).status, 200);
}

void TestStripeStandIn::meterEventsAreUniqueAndUndone()
{
    const QByteArray event = "event_name=booking&identifier=bk_1&payload[stripe_customer_id]=cus_1&payload[value]=1";
    QCOMPARE(m_visitor->form(u"/stripe/v1/billing/meter_events"_s, m_key, event).status, 200);
    QCOMPARE(m_visitor->form(u"/stripe/v1/billing/meter_events"_s, m_key, event).status, 400);
    QCOMPARE(m_house->fees().size(), 1);
    QCOMPARE(m_visitor
                 ->form(u"/stripe/v1/billing/meter_event_adjustments"_s, m_key,
                     "event_name=booking&type=cancel&cancel[identifier]=bk_1")
                 .status,
        200);
    QVERIFY(m_house->fees().isEmpty());
}

void TestStripeStandIn::checkoutMakesASubscription()
{
    WebhookEar ear;
    m_house->setWebhookUrl(u"stripe"_s, ear.url());
    const auto session = m_visitor->form(u"/stripe/v1/checkout/sessions"_s, m_key,
        "mode=subscription&customer=cus_1&line_items[0][price]=price_1&line_items[0][quantity]=1&success_url=http%3A%"
        "2F%2F127.0.0.1%2Fdone%3Fs%3D%7BCHECKOUT_SESSION_ID%7D");
    QCOMPARE(session.status, 200);
    const QString id = session.json.value(u"id"_s).toString();
    const auto paid = m_visitor->get(session.json.value(u"url"_s).toString() + u"?pay=1"_s);
    QCOMPARE(paid.status, 303);
    QCOMPARE(paid.raw.header("location"), "http://127.0.0.1/done?s=" + id.toLatin1());
    QTRY_COMPARE(ear.requests.size(), 1);
    QCOMPARE(m_visitor->get(u"/stripe/v1/checkout/sessions/"_s + id, m_key).json.value(u"status"_s).toString(),
        u"complete"_s);
    const auto subscriptions
        = m_visitor->get(u"/stripe/v1/subscriptions?customer=cus_1"_s, m_key).json.value(u"data"_s);
    QCOMPARE(subscriptions[0][u"status"_s].toString(), u"active"_s);
    QVERIFY(subscriptions[0][u"items"_s][u"data"_s][0][u"current_period_end"_s].toInteger() > 0);
    QCOMPARE(m_visitor
                 ->form(u"/stripe/v1/billing_portal/sessions"_s, m_key,
                     "customer=cus_1&return_url=http%3A%2F%2F127.0.0.1%2F")
                 .status,
        200);
}

void TestStripeStandIn::webhookIsSigned()
{
    WebhookEar ear;
    m_house->setWebhookUrl(u"stripe"_s, ear.url());
    m_visitor->control(u"/stripe/event"_s,
        {{u"type"_s, u"customer.subscription.deleted"_s}, {u"object"_s, QJsonObject{{u"id"_s, u"sub_1"_s}}}});
    QTRY_COMPARE(ear.requests.size(), 1);
    const QByteArray header = ear.requests[0].header("stripe-signature"), time = header.mid(2, header.indexOf(',') - 2);
    QCOMPARE(header,
        "t=" + time + ",v1="
            + net::hmacSha256(m_house->keys().stripeWebhookSecret.toUtf8(), time + '.' + ear.requests[0].body).toHex());
    QCOMPARE(QJsonDocument::fromJson(ear.requests[0].body).object().value(u"data"_s)[u"object"_s][u"id"_s].toString(),
        u"sub_1"_s);
}

void TestStripeStandIn::listsArePaged()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_visitor->form(u"/stripe/v1/invoiceitems"_s, m_key, Item).status, 200);
    const auto first = m_visitor->get(u"/stripe/v1/invoiceitems?limit=2&customer=cus_1"_s, m_key);
    QVERIFY(first.json.value(u"has_more"_s).toBool());
    const auto rest = m_visitor->get(
        u"/stripe/v1/invoiceitems?limit=2&starting_after="_s + first.json.value(u"data"_s)[1][u"id"_s].toString(),
        m_key);
    QCOMPARE(rest.json.value(u"data"_s).toArray().size(), 1);
    QVERIFY(!rest.json.value(u"has_more"_s).toBool(true));
    QVERIFY(
        m_visitor->get(u"/stripe/v1/invoiceitems?customer=cus_2"_s, m_key).json.value(u"data"_s).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestStripeStandIn)
#include "test_stripestandin.moc"
