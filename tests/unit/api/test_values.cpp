// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/values.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::api;

class TestValues : public QObject
{
    Q_OBJECT
private slots:
    void aCallIsRead()
    {
        const auto call = CallSummary::fromJson(
            QJsonDocument::fromJson(R"({"id":"c1","from":"+12125550147","caller_name":"Maria Lopez","status":"active",
            "outcome":"booked","recording":"here","started_at":"2026-03-04T15:00:00.250Z","seconds":61})")
                .object());
        QCOMPARE(call.id, u"c1"_s);
        QCOMPARE(call.callerName, u"Maria Lopez"_s);
        QCOMPARE(call.status, CallStatus::Active);
        QCOMPARE(call.outcome, Outcome::Booked);
        QCOMPARE(call.recording, RecordingState::Here);
        QCOMPARE(call.startedUtc, QDateTime(QDate{2026, 3, 4}, QTime{15, 0, 0, 250}, Qt::UTC));
        QCOMPARE(call.seconds, std::optional{61});
        QVERIFY(call.isLive());
    }

    void timesWithAnOffsetAreUtc()
    {
        const auto free = Availability::fromJson({{u"success"_s, true},
            {u"slots"_s, QJsonArray{QJsonObject{{u"start"_s, u"2026-03-04T10:00:00-05:00"_s}}, 7, u"x"_s}}});
        QCOMPARE(free.offers.size(), 1);
        QCOMPARE(free.offers.first().startUtc, QDateTime(QDate{2026, 3, 4}, QTime{15, 0}, Qt::UTC));
    }

    void outcomesOfTheDayAreCounted()
    {
        const auto day = Dashboard::fromJson(
            QJsonDocument::fromJson(R"({"day":"2026-03-04","calls":3,"outcomes":{"booked":2,"missed":1}})").object());
        QCOMPARE(day.outcomes.value(Outcome::Booked), 2);
        QCOMPARE(day.outcomes.value(Outcome::Missed), 1);
    }

    void hoursAreReadAndAnExceptionReplacesThem()
    {
        const auto business = BusinessInfo::fromJson(QJsonDocument::fromJson(
            R"({"timezone":"America/New_York","hours":{"wed":[["09:00","17:00"],["5",3],["12:00","11:00"]]},
            "exceptions":{"2026-03-04":[["10:00","12:00"]],"never":[]}})")
                                                         .object());
        QCOMPARE(business.zone, QTimeZone{"America/New_York"});
        QCOMPARE(business.hoursOn({2026, 3, 11}).size(), 1);
        QCOMPARE(business.hoursOn({2026, 3, 11}).first().fromMinute, 9 * 60);
        QCOMPARE(business.hoursOn({2026, 3, 4}).first().toMinute, 12 * 60);
        QCOMPARE(business.hoursOn({2026, 3, 5}).size(), 0);
    }

    void garbageReadsAsEmpty_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray{};
        QTest::newRow("an array") << QByteArray{"[1,2]"};
        QTest::newRow("wrong types") << QByteArray{
            R"({"id":5,"turns":"x","timeline":[1,null],"appointments":{"a":1},"status":[],"outcome":{},"hours":[],
            "staff":[5],"services":7,"exceptions":[1],"live":[[]],"attention":[{"id":"x"}],"outcomes":[],"slots":[{"start":"yesterday"}],"timezone":"Mars/Olympus"})"};
        QTest::newRow("unknown words") << QByteArray{
            R"({"status":"dreaming","outcome":"?","recording":"lost","state":"?","role":"ghost"})"};
    }
    void garbageReadsAsEmpty()
    {
        QFETCH(QByteArray, bytes);
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(CallSummary::fromJson(json).status, CallStatus::Ended);
        QCOMPARE(CallDetail::fromJson(json).appointments.size(), 0);
        QCOMPARE(BusinessInfo::fromJson(json).zone, QTimeZone::utc());
        QCOMPARE(Turn::fromJson(json).text, QString{});
        QCOMPARE(Appointment::fromJson(json).state, VisitState::Held);
        QCOMPARE(Availability::fromJson(json).offers.size(), 0);
        QVERIFY(!BookingAnswer::fromJson(json).success);
        QVERIFY(!Dashboard::fromJson(json).day.isValid());
        QCOMPARE(Attention::fromJson(json).canRetry, false);
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "test_values.moc"
