// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businessjson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet {
namespace {
QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

/// Every member that there is, none at its default.
const QByteArray everything
    = R"({"id":"b-1","name":"Elm Street Hair","phone_numbers":["+12125550100","+34910123456"],"timezone":"Europe/Madrid",
    "currency":"EUR","address":"1 Elm Street","hours":{"mon":[["09:00","13:00"],["14:00","18:00"]],"sun":[["00:00","24:00"]]},
    "exceptions":{"2026-12-24":[["09:00","12:00"]],"2026-12-25":[]},
    "services":[{"id":"cut","name":"Haircut","minutes":45,"buffer_minutes":15,"price":"45.50","questions":["Long or short?"]},{"name":"Colour"}],
    "staff":[{"name":"Ann"},{"id":"ben","name":"Ben","hours":{"tue":[["10:00","12:00"]]},"exceptions":{"2026-12-29":[]}}],
    "faq":[{"q":"Parking?","a":"Behind the house."}],
    "agent":{"mode":"realtime","model":"openai","language":"es","greeting":"Hola"},"booking_fee":"2.50","on_call":["+12125550188"],
    "billing":{"stripe_customer":"cus_1","method":"meter","meter_event":"booking","subscription_monthly":"49.00"},
    "minimum_notice_minutes":30,"window_days":20,"quiet_hours":["20:00","09:00"],"recording":"ask","retention_days":90,
    "blocked_callers":"message","longest_call_minutes":10})";
} // namespace

class TestBusinessJson : public QObject
{
    Q_OBJECT
private slots:
    void roundTrip()
    {
        const auto business = businessFromJson(json(everything));
        QVERIFY2(business, business ? "" : qPrintable(business.error().text));
        const QJsonObject written = toJson(*business);
        const auto again = businessFromJson(written);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QVERIFY(*again == *business);
        QCOMPARE(toJson(*again), written);
        for (const QString &member : json(everything).keys())
            QVERIFY2(written.contains(member), qPrintable(member));
        QCOMPARE(business->services.first().price->minor(), 4550);
        QCOMPARE(business->services.first().price->currency(), u"EUR"_s);
        QCOMPARE(business->hours.rangesOn({2026, 12, 25}), QList<DayRange>{});
        QCOMPARE(business->hoursOf(business->staff.at(1)).rangesOn({2026, 12, 29}), QList<DayRange>{});
    }

    void whatIsLeftOutStaysAsItIs()
    {
        const auto before = *businessFromJson(json(everything));
        const auto after = businessFromJson(json(R"({"name":"Oak Street Hair","agent":{"language":"en"}})"), before);
        QVERIFY(after);
        Business expected = before;
        expected.name = u"Oak Street Hair"_s;
        expected.agent.language = u"en"_s;
        QVERIFY(*after == expected);
        const auto shorter = businessFromJson(json(R"({"services":[{"name":"Shave"}],"exceptions":{}})"), before);
        QVERIFY(shorter);
        QCOMPARE(shorter->services.size(), 1);                      // lists are replaced whole
        QVERIFY(shorter->hours.exceptions().isEmpty());
    }

    void idsFollowNames()
    {
        const auto one = businessFromJson(json(everything)), two = businessFromJson(json(everything));
        QCOMPARE(one->services.at(1).id, two->services.at(1).id);
        QVERIFY(!one->services.at(1).id.isNull());
        QCOMPARE(one->services.at(0).id, ServiceId{u"cut"_s});
    }

    void namesTheMemberThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("member");
        const auto row
            = [](const char *change, const QString &member) { QTest::newRow(change) << QByteArray{change} << member; };
        row(R"({"id":5})", u"id"_s);
        row(R"({"name":""})", u"name"_s);
        row(R"({"name":7})", u"name"_s);
        row(R"({"phone_numbers":[]})", u"phone_numbers"_s);
        row(R"({"phone_numbers":["555"]})", u"phone_numbers"_s);
        row(R"({"timezone":"Mars/Olympus"})", u"timezone"_s);
        row(R"({"currency":"euro"})", u"currency"_s);
        row(R"({"address":[]})", u"address"_s);
        row(R"({"hours":[]})", u"hours"_s);
        row(R"({"hours":{"monday":[["09:00","17:00"]]}})", u"hours"_s);
        row(R"({"hours":{"mon":[["17:00","09:00"]]}})", u"hours.mon"_s);
        row(R"({"hours":{"mon":[["09:00"]]}})", u"hours.mon"_s);
        row(R"({"exceptions":{"2026-13-01":[]}})", u"exceptions.2026-13-01"_s);
        row(R"({"exceptions":{"2026-12-24":[["9","10"]]}})", u"exceptions.2026-12-24"_s);
        row(R"({"services":[{"minutes":30}]})", u"services[0].name"_s);
        row(R"({"services":[{"name":"A"},{"name":"B","minutes":0}]})", u"services[1].minutes"_s);
        row(R"({"services":[{"name":"A","minutes":"30"}]})", u"services[0].minutes"_s);
        row(R"({"services":[{"name":"A","buffer_minutes":-1}]})", u"services[0].buffer_minutes"_s);
        row(R"({"services":[{"name":"A","price":"-1.00"}]})", u"services[0].price"_s);
        row(R"({"services":[{"name":"A","price":5}]})", u"services[0].price"_s);
        row(R"({"services":[{"name":"A","cost":"5"}]})", u"services[0].cost"_s);
        row(R"({"staff":[{}]})", u"staff[0].name"_s);
        row(R"({"staff":[{"name":"Ann","exceptions":{}}]})", u"staff[0].exceptions"_s);
        row(R"({"staff":[{"name":"Ann","hours":{"xyz":[]}}]})", u"staff[0].hours"_s);
        row(R"({"faq":[{"q":1}]})", u"faq[0].q"_s);
        row(R"({"agent":{"mode":"telepathy"}})", u"agent.mode"_s);
        row(R"({"agent":{"model":"x"}})", u"agent.model"_s);
        row(R"({"agent":{"langauge":"en"}})", u"agent.langauge"_s);
        row(R"({"booking_fee":"five"})", u"booking_fee"_s);
        row(R"({"on_call":["911 please"]})", u"on_call"_s);
        row(R"({"billing":{"method":"cash"}})", u"billing.method"_s);
        row(R"({"billing":{"subscription_monthly":"1.234"}})", u"billing.subscription_monthly"_s);
        row(R"({"minimum_notice_minutes":-5})", u"minimum_notice_minutes"_s);
        row(R"({"window_days":0})", u"window_days"_s);
        row(R"({"window_days":1.5})", u"window_days"_s);
        row(R"({"quiet_hours":["21:00"]})", u"quiet_hours"_s);
        row(R"({"recording":"always"})", u"recording"_s);
        row(R"({"retention_days":0})", u"retention_days"_s);
        row(R"({"blocked_callers":"x"})", u"blocked_callers"_s);
        row(R"({"longest_call_minutes":1})", u"longest_call_minutes"_s);
        row(R"({"colour":"red"})", u"colour"_s);
        // Of another shape than wanted: a slip that must not empty a list.
        row(R"({"phone_numbers":"+12125550100"})", u"phone_numbers"_s);
        row(R"({"services":{"name":"A"}})", u"services"_s);
        row(R"({"services":["Haircut"]})", u"services[0]"_s);
        row(R"({"staff":"Ann"})", u"staff"_s);
        row(R"({"faq":{}})", u"faq"_s);
        row(R"({"on_call":"+12125550188"})", u"on_call"_s);
        row(R"({"agent":"local"})", u"agent"_s);
        row(R"({"billing":[]})", u"billing"_s);
        row(R"({"exceptions":[]})", u"exceptions"_s);
        row(R"({"hours":{"mon":"09:00-17:00"}})", u"hours.mon"_s);
        row(R"({"services":[{"name":"A","questions":"Long?"}]})", u"services[0].questions"_s);
    }
    void namesTheMemberThatIsWrong()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, member);
        const auto before = *businessFromJson(json(everything));
        const auto after = businessFromJson(json(change), before);
        QVERIFY2(!after, "accepted");
        QCOMPARE(after.error().fault, Fault::InvalidInput);
        QVERIFY2(after.error().text.contains(member), qPrintable(after.error().text));
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestBusinessJson)
#include "test_businessjson.moc"
