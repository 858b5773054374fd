// SPDX-License-Identifier: GPL-3.0-or-later
// Winning back a missed call: one text after thirty seconds, unless there is a reason against it.
#include "firm.h"
#include <QTest>

namespace cloudgreet {
namespace {
const QByteArray house
    = R"({"id":"b","name":"Elm Street Hair","phone_numbers":["+12125550100"],"timezone":"America/New_York",
    "hours":{"mon":[["09:00","17:00"]]},"recording":"off","services":[{"id":"cut","name":"Haircut","minutes":60}]})";
const QDateTime morning{{2026, 6, 8}, {14, 0}, Qt::UTC};
const QString caller = u"+12125550147"_s, ours = u"+12125550100"_s;

struct Desk : Firm {
    Desk() : Firm{morning, house} {}
    void ring(const QString &leg, const QString &from = caller) { hear(leg, event::Initiated{from, ours}); }
    void hangUp(const QString &leg) { hear(leg, event::HungUp{u"originator_cancel"_s, u"caller"_s, {}}); }
    void miss(const QString &leg, const QString &from = caller) { ring(leg, from), hangUp(leg); }
    qsizetype recoveries() const { return texts().count(u"recovery"_s); }
    /// What the line could not deliver while the host was down: a call of `seconds`, `minutesAgo`.
    bool tellOfGap(int minutesAgo, int seconds, bool more = false)
    {
        const QDateTime began = now().addSecs(-60 * minutesAgo);
        const LegRef leg{u"gap"_s, u"gap-leg"_s, u"gap-session"_s};
        return answer(u"line.missed"_s,
            {.answer = {{u"more"_s, more}},
                .missed = {// out of order, as they may come
                    {u"gap-2"_s, began.addSecs(seconds), leg, event::HungUp{u"originator_cancel"_s, u"caller"_s, {}}},
                    {u"gap-1"_s, began, leg, event::Initiated{caller, ours}}}});
    }
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
    void aCallOfTheTimeWhenTheHostWasDownIsWonBack()
    {
        Desk desk;
        desk.restart();
        QVERIFY(desk.tellOfGap(40, 20));
        QCOMPARE(desk.latest(u"call"_s).size(), 1);
        QCOMPARE(desk.latest(u"call"_s).first().value(u"started_at").toString(), u"2026-06-08T13:20:00.000Z"_s);
        QVERIFY(desk.kinds().filter(u"call."_s).isEmpty());         // nobody is there to be answered
        QCOMPARE(desk.openAttention(), QStringList{u"unreached"_s});
        desk.pass(60'000);
        QCOMPARE(desk.outcome(), u"missed"_s);
        QCOMPARE(desk.recoveries(), 1);
        desk.pass(3600'000);                                        // the next hour asks again, and is told the same
        QVERIFY(desk.tellOfGap(101, 20));
        desk.pass(60'000);
        QCOMPARE(desk.latest(u"call"_s).size(), 1);
        QCOMPARE(desk.recoveries(), 1);
        QCOMPARE(desk.openAttention().size(), 1);
    }
    void noTextToWhoWasAnsweredElsewhereOrCalledTooLongAgo_data()
    {
        QTest::addColumn<int>("minutesAgo");
        QTest::addColumn<int>("seconds");
        QTest::newRow("put through elsewhere") << 40 << 240;
        QTest::newRow("yesterday") << 25 * 60 << 20;
    }
    void noTextToWhoWasAnsweredElsewhereOrCalledTooLongAgo()
    {
        QFETCH(int, minutesAgo);
        QFETCH(int, seconds);
        Desk desk;
        desk.restart();
        QVERIFY(desk.tellOfGap(minutesAgo, seconds));
        desk.pass(3600'000);
        QCOMPARE(desk.outcome(), u"missed"_s);
        QCOMPARE(desk.recoveries(), 0);
        QCOMPARE(desk.openAttention(), QStringList{u"unreached"_s});
    }
    void allPagesOfAGapAreRead()
    {
        Desk desk;
        desk.restart();
        QCOMPARE(desk.next(u"line.missed"_s).payload.value(u"page").toInt(), 1);
        QVERIFY(desk.tellOfGap(40, 20, true));
        QCOMPARE(desk.next(u"line.missed"_s).payload.value(u"page").toInt(), 2);
        QVERIFY(desk.answer(u"line.missed"_s, {.how = CommandOutcome::How::Failed, .error = u"401"_s}));
        QVERIFY(!desk.openAttention().contains(u"command_failed"_s));           // the next hour looks again
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
