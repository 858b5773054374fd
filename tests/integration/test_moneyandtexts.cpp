// SPDX-License-Identifier: GPL-3.0-or-later
// The real host and Stripe's stand-in: webhooks, the ledger against Stripe's, Stripe's pages, and a host without a key.
// And what customers get beside a text: the file for their calendar, and conversations as the owner sees them.
#include "hoston.h"
#include "net/crypto.h"
#include "received.h"
#include "wholecall.h"
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace cloudgreet {
namespace {

struct House {
    QTemporaryDir folder;
    practice::StandIns standIns{{.seed = 3, .speechSpeed = 0, .spokenRecordings = false}};
    std::unique_ptr<Host> host;
    Visitor console, outside;
    QString business;

    explicit House(const QJsonObject &billing, bool hasKey = true)
    {
        outside.judges = false;
        if (!standIns.listen({QHostAddress::LocalHost, 0}))
            return;
        HostConfig config = onFreePorts(folder.path() + u"/data"_s);
        config.publicUrl = u"https://firm.example"_s;
        host = hostOn(standIns, config, hasKey ? QString{} : u"STRIPE_API_KEY"_s);
        if (!host)
            return;
        standIns.setWebhookUrl(u"stripe"_s, QUrl{host->publicUrl() + u"/webhooks/stripe"_s});
        console.token = host->ownerToken();
        QJsonObject json = QJsonDocument::fromJson(dentist()).object();
        json.insert(u"billing"_s, billing);
        business = jsonOf(console.post(at(u"/api/businesses"_s), json)).value(u"id").toString();
    }
    QUrl at(const QString &path) const { return QUrl{host->adminUrl() + path}; }
    QUrl publicAt(const QString &path) const { return QUrl{host->publicUrl() + path}; }
    void control(const QString &path, const QJsonObject &body)
    {
        outside.post(QUrl{standIns.url() + u"/_control"_s + path}, body);
    }
    QJsonObject billing() { return console.get(at(u"/api/billing"_s)); }
    QJsonArray attention() { return console.get(at(u"/api/attention"_s)).value(u"items").toArray(); }

    /// An appointment `days` from now, at two in New York. Its id.
    QString book(int days, const QString &phone = u"+12125550147"_s)
    {
        const QString start = QDate::currentDate().addDays(days).toString(Qt::ISODate) + u"T14:00"_s;
        const auto made = console.post(at(u"/api/appointments"_s),
            {{u"service"_s, u"Cleaning"_s}, {u"start"_s, start}, {u"customer_name"_s, u"Ann Lee"_s},
                {u"customer_phone"_s, phone}});
        return jsonOf(made).value(u"appointment_id").toString();
    }
    QString stateOfFees()
    {
        QStringList states;
        for (const auto &fee : console.get(at(u"/api/fees"_s)).value(u"items").toArray())
            states << fee[u"state"].toString();
        states.sort();
        return states.join(u' ');
    }
    /// Reconciles and waits for the report that is newer than `before`.
    QJsonObject reconciled()
    {
        const QString before = billing().value(u"reconciliation")[u"at"].toString();
        console.post(at(u"/api/billing/reconcile"_s), {});
        const auto report = [&] { return billing().value(u"reconciliation"); };
        return QTest::qWaitFor(
                   [&] {
                       const QString now = report()[u"at"].toString();
                       return !now.isEmpty() && now != before;
                   },
                   10000)
            ? report().toObject()
            : QJsonObject{};
    }
    net::HttpAnswer webhook(const QByteArray &body, const QByteArray &secret, qint64 ago = 0)
    {
        const QByteArray stamp = QByteArray::number(QDateTime::currentSecsSinceEpoch() - ago);
        return console.ask("POST", publicAt(u"/webhooks/stripe"_s), body, {{"Content-Type", "application/json"},
            {"Stripe-Signature", "t=" + stamp + ",v1=" + net::hmacSha256(secret, stamp + '.' + body).toHex()}});
    }
    QByteArray secret() const { return standIns.keys().stripeWebhookSecret.toUtf8(); }
    bool asked(const QString &path) const
    {
        const QJsonArray all = standIns.received();
        return std::any_of(
            all.begin(), all.end(), [&](const auto &one) { return one[u"path"].toString().contains(path); });
    }
    QString lastText() const
    {
        return standIns.messages().isEmpty() ? QString{} : standIns.messages().last()[u"text"].toString();
    }
};

const QJsonObject byInvoice{
    {u"stripe_customer"_s, u"cus_firm"_s}, {u"method"_s, u"invoice_item"_s}, {u"subscription_monthly"_s, u"49.00"_s}};
const QJsonObject byMeter{
    {u"stripe_customer"_s, u"cus_firm"_s}, {u"method"_s, u"meter"_s}, {u"meter_event"_s, u"booking"_s}};

QByteArray failedPayment(const QString &id)
{
    return QJsonDocument{
        QJsonObject{{u"id"_s, id}, {u"type"_s, u"invoice.payment_failed"_s}, {u"created"_s, 1787324775},
            {u"data"_s,
                QJsonObject{{u"object"_s,
                    QJsonObject{{u"id"_s, u"in_1"_s}, {u"customer"_s, u"cus_firm"_s}, {u"amount_remaining"_s, 4900},
                        {u"currency"_s, u"usd"_s}}}}}}}
        .toJson(QJsonDocument::Compact);
}
} // namespace

class TestMoneyAndTexts : public QObject
{
    Q_OBJECT
private slots:
    void webhooksAreCheckedAndTakenOnce()
    {
        House house{byInvoice};
        QCOMPARE(house.webhook(failedPayment(u"evt_1"_s), "whsec_wrong").status, 401);
        QCOMPARE(house.webhook(failedPayment(u"evt_1"_s), house.secret(), 400).status, 401);
        QCOMPARE(house.console.ask("POST", house.publicAt(u"/webhooks/stripe"_s), "{}").status, 401);
        QVERIFY(house.attention().isEmpty());
        QCOMPARE(house.webhook("rubbish", house.secret()).status, 400);
        QCOMPARE(house.webhook(QByteArray(2 * 1024 * 1024, 'x'), house.secret()).status, 413);
        QCOMPARE(
            house.webhook(R"({"id":"evt_0","type":"charge.succeeded","data":{"object":{}}})", house.secret()).status,
            200);
        QCOMPARE(house.webhook(failedPayment(u"evt_1"_s), house.secret()).status, 200);
        QCOMPARE(house.attention().size(), 1);                          // on disk when it was answered
        QCOMPARE(house.attention().first()[u"kind"].toString(), u"payment_failed"_s);
        house.console.ask("DELETE", house.at(u"/api/attention/%1"_s.arg(house.attention().first()[u"id"].toInteger())));
        QCOMPARE(house.webhook(failedPayment(u"evt_1"_s), house.secret()).status, 200);
        QVERIFY(house.attention().isEmpty());                           // the same once more is harmless
        QCOMPARE(house.console.complaints.join(u'\n'), QString{});
    }

    void aSubscriptionIsPaidForInTheBrowser()
    {
        House house{{{u"method"_s, u"invoice_item"_s}, {u"subscription_monthly"_s, u"49.00"_s}}};
        QVERIFY(!house.billing().value(u"customer").toBool(true));
        QCOMPARE(house.console.post(house.at(u"/api/billing/portal"_s), {}).status, 409);
        const QUrl page{jsonOf(house.console.post(house.at(u"/api/billing/checkout"_s), {})).value(u"url").toString()};
        QVERIFY(page.isValid());
        const auto paid = house.outside.ask("GET", QUrl{page.toString() + u"?pay=1"_s});
        QCOMPARE(paid.header("location"), "https://firm.example/billing/done");
        QTRY_VERIFY_WITH_TIMEOUT(house.billing().value(u"customer").toBool(), 15000);
        QCOMPARE(house.console.ask("GET", house.publicAt(u"/billing/done"_s)).status, 200);
        house.reconciled(); // the subscription itself is read, were no webhook to come
        QCOMPARE(house.billing().value(u"subscription")[u"status"].toString(), u"active"_s);
        QVERIFY(QUrl{jsonOf(house.console.post(house.at(u"/api/billing/portal"_s), {})).value(u"url").toString()}
                    .isValid());
        QCOMPARE(house.console.complaints.join(u'\n'), QString{});
    }

    void feesByMeterAreSubscribedToWithTheirMeteredPrice()
    {
        House house{
            {{u"method"_s, u"meter"_s}, {u"meter_event"_s, u"booking"_s}, {u"subscription_monthly"_s, u"49.00"_s}}};
        const auto refused = house.console.post(house.at(u"/api/billing/checkout"_s), {});
        QCOMPARE(refused.status, 422);
        QVERIFY(jsonOf(refused).value(u"detail").toString().contains(u"billing.meter_price"));
        QVERIFY(!house.asked(u"/checkout/sessions"_s));
        const auto set = [&](const QJsonObject &billing) {
            return house.console
                .post(house.at(u"/api/businesses"_s), {{u"id"_s, house.business}, {u"billing"_s, billing}})
                .status;
        };
        QCOMPARE(set({{u"meter_price"_s, u"49.00"_s}}), 422);
        QCOMPARE(set({{u"meter_price"_s, u"price_metered_1"_s}}), 200);
        QCOMPARE(house.console.post(house.at(u"/api/billing/checkout"_s), {}).status, 200);
        QCOMPARE(set({{u"subscription_price"_s, u"price_monthly_1"_s}}), 200);
        QCOMPARE(house.console.post(house.at(u"/api/billing/checkout"_s), {}).status, 200);
        QCOMPARE(set({{u"subscription_price"_s, QString{}}, {u"subscription_monthly"_s, QJsonValue::Null}}), 200);
        QCOMPARE(house.console.post(house.at(u"/api/billing/checkout"_s), {}).status, 200);
        QList<QJsonArray> items;
        for (const auto &one : house.standIns.received(u"stripe"_s))
            if (one[u"path"].toString().endsWith(u"/checkout/sessions"))
                items << one[u"body"][u"line_items"].toArray();
        QCOMPARE(items.size(), 3);
        const QJsonObject metered{{u"price"_s, u"price_metered_1"_s}};
        QCOMPARE(items.at(0).at(0)[u"price_data"][u"unit_amount"].toString(), u"4900"_s);
        QCOMPARE(items.at(0).at(1).toObject(), metered);                // no quantity
        QCOMPARE(
            items.at(1).at(0).toObject(), (QJsonObject{{u"price"_s, u"price_monthly_1"_s}, {u"quantity"_s, u"1"_s}}));
        QCOMPARE(items.at(2), QJsonArray{metered});
        QCOMPARE(checkReceived(house.standIns.received()), QString{});
        QCOMPARE(house.console.complaints.join(u'\n'), QString{});
    }

    void ledgersAreComparedFeeByFee()
    {
        House house{byInvoice};
        for (int i = 0; i < 3; ++i)
            QVERIFY(!house.book(2 + i).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(house.stateOfFees(), u"charged charged charged"_s, 30000);
        const QJsonObject same = house.reconciled();
        QVERIFY(same.value(u"ours_only").isArray());
        QVERIFY(same.value(u"ours_only").toArray().isEmpty() && same.value(u"theirs_only").toArray().isEmpty()
            && same.value(u"amount_differs").toArray().isEmpty());
        QCOMPARE(house.billing().value(u"month")[u"charged"].toString(), u"15.00"_s);
        QCOMPARE(checkReceived(house.standIns.received()), QString{});
        // The operator strikes one out and adds others by hand, more than fit a page.
        const QString key = house.standIns.keys().stripeKey, item = house.standIns.fees().first()[u"id"].toString();
        const net::HeaderList access{
            {"Authorization", "Bearer " + key.toLatin1()}, {"Content-Type", "application/x-www-form-urlencoded"}};
        QCOMPARE(
            house.outside.ask("DELETE", QUrl{house.standIns.url() + u"/stripe/v1/invoiceitems/"_s + item}, {}, access)
                .status,
            200);
        for (int i = 0; i < 120; ++i)
            QCOMPARE(
                house.outside
                    .ask("POST", QUrl{house.standIns.url() + u"/stripe/v1/invoiceitems"_s},
                        "customer=cus_firm&amount=900&currency=usd&metadata[booking_id]=other-" + QByteArray::number(i),
                        access)
                    .status,
                200);
        QCOMPARE(house.outside
                     .ask("POST", QUrl{house.standIns.url() + u"/stripe/v1/invoiceitems"_s},
                         "customer=cus_firm&amount=100&currency=usd", access)
                     .status,
            200);
        const QJsonObject found = house.reconciled();
        QCOMPARE(found.value(u"ours_only").toArray().size(), 1);
        QCOMPARE(found.value(u"ours_only")[0][u"provider_id"].toString(), item);
        QCOMPARE(found.value(u"theirs_only").toArray().size(), 120);
        QCOMPARE(house.console.complaints.join(u'\n'), QString{});
    }

    void aMeterIsComparedByItsCount()
    {
        House house{byMeter};
        QVERIFY(!house.book(2).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(house.stateOfFees(), u"charged"_s, 30000);
        const QJsonObject report = house.reconciled();
        QVERIFY(report.value(u"counted").isObject());
        QCOMPARE(report.value(u"counted")[u"ours"].toInt(-1), report.value(u"counted")[u"theirs"].toInt(-2));
        QCOMPARE(house.console.complaints.join(u'\n'), QString{});
        QCOMPARE(checkReceived(house.standIns.received()), QString{});
    }

    void aFailingStripeIsToldAndLeavesTheLastReport()
    {
        House house{byInvoice};
        QVERIFY(!house.reconciled().isEmpty());
        QVERIFY(house.standIns.addFault({{u"provider"_s, u"stripe"_s}, {u"status"_s, 403}}));
        house.console.post(house.at(u"/api/billing/reconcile"_s), {});
        QTRY_VERIFY_WITH_TIMEOUT(!house.billing().value(u"reconciliation")[u"problem"].toString().isEmpty(), 30000);
        QVERIFY(house.billing().value(u"reconciliation")[u"ours_only"].isArray());
        const auto refused = house.console.post(house.at(u"/api/billing/checkout"_s), {});
        QVERIFY2(refused.status == 422 || refused.status == 503, refused.body.constData());
        QVERIFY(house.attention().isEmpty());
        QCOMPARE(house.console.complaints.join(u'\n'), QString{});
    }

    void withoutAKeyNothingIsSentOrShownAsCharged()
    {
        House house{byInvoice, false};
        const QString id = house.book(2);
        QVERIFY(!id.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(house.standIns.messages().size(), 1, 30000); // what follows a booking has been done
        QCOMPARE(house.stateOfFees(), u"off"_s);
        const QJsonObject billing = house.billing();
        QCOMPARE(billing.value(u"key").toBool(true), false);
        QCOMPARE(billing.value(u"month")[u"charged"].toString(), u"0.00"_s);
        QCOMPARE(billing.value(u"month")[u"owed"].toString(), u"0.00"_s);
        QCOMPARE(billing.value(u"month")[u"kept_only"].toString(), u"5.00"_s);
        QCOMPARE(house.console.get(house.at(u"/api/roi"_s)).value(u"fees").toString(), u"0.00"_s);
        QCOMPARE(house.console.post(house.at(u"/api/billing/reconcile"_s), {}).status, 409);
        QCOMPARE(house.console.post(house.at(u"/api/billing/checkout"_s), {}).status, 409);
        QCOMPARE(house.console.ask("DELETE", house.at(u"/api/appointments/"_s + id)).status, 200);
        QCOMPARE(house.stateOfFees(), u"reversed"_s);
        QVERIFY(!house.asked(u"/stripe/"_s));
        QCOMPARE(house.console.complaints.join(u'\n'), QString{});
    }

    void theConfirmationsLinkFollowsTheAppointment()
    {
        House house{byInvoice};
        const QString id = house.book(2);
        QTRY_COMPARE_WITH_TIMEOUT(house.standIns.messages().size(), 1, 30000);
        const qsizetype at = house.lastText().indexOf(u"https://firm.example/c/"_s);
        QVERIFY2(at > 0, qPrintable(house.lastText()));
        const QString path = QUrl{house.lastText().mid(at).section(u' ', 0, 0)}.path();
        const auto file = house.console.ask("GET", house.publicAt(path));
        QCOMPARE(file.status, 200);
        QCOMPARE(file.header("content-type"), "text/calendar; charset=utf-8");
        QVERIFY(file.body.contains("\r\nSTATUS:CONFIRMED\r\n") && file.body.contains("UID:" + id.toLatin1()));
        QString forged = path;
        forged[10] = forged[10] == u'A' ? u'B' : u'A';
        for (const QString &wrong : {forged, path.chopped(4), u"/c/x.ics"_s, u"/c/.ics"_s})
            QCOMPARE(house.console.ask("GET", house.publicAt(wrong)).status, 404);
        QCOMPARE(house.outside.ask("GET", house.at(path)).status, 404);           // on the public listener only
        QCOMPARE(house.console.ask("DELETE", house.at(u"/api/appointments/"_s + id)).status, 200);
        QVERIFY(house.console.ask("GET", house.publicAt(path)).body.contains("STATUS:CANCELLED"));
        QCOMPARE(house.console.complaints.join(u'\n'), QString{});
    }

    void conversationsAsTheOwnerSeesThem()
    {
        House house{byInvoice};
        const QString ours = u"+12125550100"_s, ann = u"+12125550147"_s, bob = u"+12125550161"_s;
        QVERIFY(!house.book(2, ann).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(house.standIns.messages().size(), 1, 30000);
        house.control(u"/numbers"_s, {{bob, QJsonObject{{u"texts"_s, u"undeliverable"_s}}}});
        QCOMPARE(house.console.post(house.at(u"/api/messages"_s), {{u"to"_s, bob}, {u"text"_s, u"We are open again"_s}})
                     .status,
            200);
        house.control(u"/text"_s, {{u"from"_s, ann}, {u"to"_s, ours}, {u"text"_s, u"Is there parking?"_s}});
        const auto all = [&] { return house.console.get(house.at(u"/api/conversations"_s)).value(u"items").toArray(); };
        QTRY_VERIFY_WITH_TIMEOUT(
            all().size() == 2 && all()[0][u"peer"] == ann && all()[1][u"failed"].toInt() == 1, 30000);
        QCOMPARE(all()[0][u"text"].toString(), u"Is there parking?"_s);
        QCOMPARE(all()[0][u"name"].toString(), u"Ann Lee"_s);
        QCOMPARE(all()[0][u"unread"].toInt(), 1);
        QCOMPARE(all()[0][u"texts"].toInt(), 2);
        QCOMPARE(all()[1][u"error"].toString(), u"The number is a landline or cannot get texts"_s);
        QCOMPARE(house.console.post(house.at(u"/api/conversations/read"_s), {{u"peer"_s, ann}}).status, 200);
        QCOMPARE(all()[0][u"unread"].toInt(), 0);
        house.control(u"/text"_s, {{u"from"_s, ann}, {u"to"_s, ours}, {u"text"_s, u"STOP"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(all()[0][u"opted_out"].toBool(), 30000);
        QCOMPARE(
            house.console.post(house.at(u"/api/messages"_s), {{u"to"_s, ann}, {u"text"_s, u"Hello"_s}}).status, 409);
        // Page by page, with the plus sign as a browser and as a shell write it.
        for (const QString &peer : {ann, u"%2B12125550147"_s}) {
            const auto first = house.console.get(house.at(u"/api/messages?limit=2&peer="_s + peer));
            QCOMPARE(first.value(u"items").toArray().size(), 2);
            const auto rest = house.console.get(
                house.at(u"/api/messages?limit=2&peer="_s + peer + u"&before="_s + first.value(u"next").toString()));
            QCOMPARE(rest.value(u"items").toArray().size(), 1);
            QVERIFY(rest.value(u"next").isNull());
        }
        QCOMPARE(house.console.complaints.join(u'\n'), QString{});
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestMoneyAndTexts)
#include "test_moneyandtexts.moc"
