// SPDX-License-Identifier: GPL-3.0-or-later
// Winning back a missed call: one text after thirty seconds, unless there is a reason against it.
#include "firm.h"
#include <QTest>

namespace cloudgreet {
namespace {
const QByteArray house = R"({"id":"b","name":"Elm Street Hair","phone_numbers":["+12125550100"],"timezone":"America/New_York",
    "hours":{"mon":[["09:00","17:00"]]},"recording":"off","services":[{"id":"cut","name":"Haircut","minutes":60}]})";
const QDateTime morning{{2026, 6, 8}, {14, 0}, Qt::UTC};
const QString caller = u"+12125550147"_s, ours = u"+12125550100"_s;

struct Desk : Firm {
    Desk() : Firm{morning, house} {}
    void ring(const QString &leg, const QString &from = caller) { hear(leg, event::Initiated{from, ours}); }
    void hangUp(const QString &leg) { hear(leg, event::HungUp{u"originator_cancel"_s, u"caller"_s, {}}); }
    void miss(const QString &leg, const QString &from = caller) { ring(leg, from), hangUp(leg); }
    qsizetype recoveries() const { return texts().count(u"recovery"_s); }
    QString outcome() const { return journalOf(u"call"_s).last().value(u"outcome").toString(); }
};
} // namespace

class TestMissedCall : public QObject
{
    Q_OBJECT
private slots:
    void oneTextAfterThirtySeconds()
    {
        Desk desk;
        desk.miss(u"a"_s);
        desk.pass(29'900);
        QCOMPARE(desk.outcome(), u"missed"_s);
        QCOMPARE(desk.recoveries(), 0);
        desk.pass(200);
        QCOMPARE(desk.recoveries(), 1);
        desk.pass(3600 * 1000);
        QCOMPARE(desk.recoveries(), 1);
    }
    void notToWhoOptedOut()
    {
        Desk desk;
        desk.hear({}, event::TextReceived{u"m"_s, caller, ours, u"STOP"_s, u"STOP"_s, {}});
        desk.miss(u"a"_s);
        desk.pass(120'000);
        QCOMPARE(desk.outcome(), u"missed"_s);
        QCOMPARE(desk.recoveries(), 0);
    }
    void notToWhoCalledBack()
    {
        Desk desk;
        desk.miss(u"a"_s);
        desk.pass(10'000);
        desk.ring(u"b"_s);
        desk.hear(u"b"_s, event::Answered{});
        desk.hear(u"b"_s, event::Transcribed{u"I would like a haircut"_s, true, 1});
        desk.pass(25'000);
        QCOMPARE(desk.recoveries(), 0);
    }
    void oncePerDay()
    {
        Desk desk;
        desk.miss(u"a"_s);
        desk.pass(60'000);
        desk.miss(u"b"_s);
        desk.pass(60'000);
        QCOMPARE(desk.recoveries(), 1);
        desk.pass(24 * 3600 * 1000ll);
        desk.miss(u"c"_s);
        desk.pass(60'000);
        QCOMPARE(desk.recoveries(), 2);
    }
    void notToAWithheldNumber()
    {
        Desk desk;
        desk.miss(u"a"_s, u"anonymous"_s);
        desk.pass(60'000);
        QCOMPARE(desk.outcome(), u"missed"_s);
        QCOMPARE(desk.recoveries(), 0);
    }
    void aLateAnswerWithWordsUndoesIt()
    {
        Desk desk;
        desk.miss(u"a"_s);
        desk.pass(5000);
        QCOMPARE(desk.outcome(), u"missed"_s);
        desk.hear(u"a"_s, event::Answered{});
        desk.hear(u"a"_s, event::Transcribed{u"I would like a haircut"_s, true, 1});
        QCOMPARE(desk.outcome(), u"abandoned"_s);
        desk.pass(60'000);
        QCOMPARE(desk.recoveries(), 0);
    }
    void survivesARestart()
    {
        Desk desk;
        desk.miss(u"a"_s);
        desk.pass(10'000);
        desk.restart();
        desk.pass(25'000);
        QCOMPARE(desk.recoveries(), 1);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestMissedCall)
#include "test_missedcall.moc"
