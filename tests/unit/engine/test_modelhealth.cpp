// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modelhealth.h"
#include <QTest>

namespace cloudgreet::model {
using namespace std::chrono_literals;

class TestModelHealth : public QObject
{
    Q_OBJECT
private:
    const QDateTime m_start{{2026, 6, 8}, {15, 0}, Qt::UTC};
    QDateTime after(int seconds) const { return m_start.addSecs(seconds); }

private slots:
    void restsAfterThreeFailuresInARow()
    {
        Health health;
        health.failed(Trouble::Late, 0ms, m_start);
        health.failed(Trouble::Late, 0ms, m_start);
        QVERIFY(health.ready(m_start));
        health.answered();                                      // not in a row
        health.failed(Trouble::Late, 0ms, m_start);
        health.failed(Trouble::Late, 0ms, m_start);
        QVERIFY(health.ready(m_start));
        health.failed(Trouble::Broken, 0ms, m_start);
        QCOMPARE(health.state(), Health::State::Resting);
        QCOMPARE(health.reason(), Trouble::Broken);
        QVERIFY(!health.ready(after(19)));
        QVERIFY(health.ready(after(20)));
    }

    void oneTurnTriesAndTheRestGrows()
    {
        Health health;
        for (int i = 0; i < 3; ++i)
            health.failed(Trouble::Unavailable, 0ms, m_start);
        health.asked(after(20));
        QCOMPARE(health.state(), Health::State::Trying);
        QVERIFY(!health.ready(after(21)));                      // the others go on without it
        health.failed(Trouble::Unavailable, 0ms, after(21));
        QVERIFY(!health.ready(after(60)));
        QVERIFY(health.ready(after(61)));
        health.asked(after(61));
        health.answered();
        QCOMPARE(health.state(), Health::State::Well);
        QVERIFY(health.ready(after(62)));
    }

    void aTrialWhoseEndWasLostDoesNotLast()
    {
        Health health;
        for (int i = 0; i < 3; ++i)
            health.failed(Trouble::Late, 0ms, m_start);
        health.asked(after(20));
        QVERIFY(!health.ready(after(44)));
        QVERIFY(health.ready(after(45)));
    }

    void whatOnlyTheOwnerCanMendRestsAtOnceAndLong()
    {
        for (const Trouble trouble : {Trouble::NoQuota, Trouble::NotAccepted}) {
            Health health;
            health.failed(trouble, 0ms, m_start);
            QCOMPARE(health.state(), Health::State::Resting);
            QVERIFY(!health.ready(after(299)));
            QVERIFY(health.ready(after(300)));
        }
    }

    void patienceThatWasAskedForIsGiven()
    {
        Health health;
        health.failed(Trouble::Busy, 30s, m_start);
        QVERIFY(!health.ready(after(29)));
        QVERIFY(health.ready(after(30)));
        Health asked;
        asked.failed(Trouble::Busy, 24h, m_start);              // no server decides that the model is off for a day
        QVERIFY(asked.ready(after(600)));
    }

    void lateReportsOfOldTurnsDoNotMakeTheRestLonger()
    {
        Health health;
        for (int i = 0; i < 9; ++i)
            health.failed(Trouble::Late, 0ms, m_start);
        QVERIFY(health.ready(after(20)));
    }
};
} // namespace cloudgreet::model

QTEST_GUILESS_MAIN(cloudgreet::model::TestModelHealth)
#include "test_modelhealth.moc"
