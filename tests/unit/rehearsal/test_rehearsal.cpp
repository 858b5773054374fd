// SPDX-License-Identifier: GPL-3.0-or-later
// Whole rehearsals of a few scenarios: the same call for the same seed, what is counted, and that a wrong expectation
// is found.
#include "rehearsal/rehearsal.h"
#include <QtTest>

using namespace cloudgreet;
using namespace cloudgreet::rehearsal;

class TestRehearsal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void sameSeedSameCall();
    void otherSeedOtherWords();
    void wrongExpectationIsFound();
    void stopsWhenAsked();
    void countsPassAndPassAlways();

private:
    QList<Setting> m_settings;
};

void TestRehearsal::initTestCase()
{
    const auto all = readSettings({});
    QVERIFY(all);
    Setting first = all->first();
    first.scenarios = first.scenarios.mid(0, 2);
    m_settings = {first};
}

void TestRehearsal::sameSeedSameCall()
{
    for (const bool noisy : {false, true}) {
        const Aftermath one = play(m_settings.first(), m_settings.first().scenarios.first(), 4, noisy);
        QVERIFY2(one.failure.isEmpty(), qPrintable(one.failure));
        QVERIFY(one.transcript.size() > 4);
        QCOMPARE(play(m_settings.first(), m_settings.first().scenarios.first(), 4, noisy).transcript, one.transcript);
    }
}

void TestRehearsal::otherSeedOtherWords()
{
    QSet<QString> calls;
    for (quint64 seed = 0; seed < 6; ++seed)
        calls.insert(
            play(m_settings.first(), m_settings.first().scenarios.first(), seed, false).transcript.join(u'\n'));
    QVERIFY(calls.size() > 3);
}

void TestRehearsal::wrongExpectationIsFound()
{
    Scenario scenario = m_settings.first().scenarios.first();
    QVERIFY(grade(m_settings.first(), scenario, play(m_settings.first(), scenario, 1, false)).passed());
    scenario.expected.appointments.first().starts.first()
        = scenario.expected.appointments.first().starts.first().addSecs(900);
    const Grade wrong = grade(m_settings.first(), scenario, play(m_settings.first(), scenario, 1, false));
    QVERIFY(wrong.broken.isEmpty());
    QCOMPARE(wrong.wrong.size(), 2);                        // one missing, one not expected
}

void TestRehearsal::stopsWhenAsked()
{
    std::atomic<bool> stop = false;
    const Plan plan{.runs = 5};
    const auto runs = rehearse(m_settings, plan, stop, [&](int done, int) { stop = done >= 3; });
    QVERIFY(runs.size() >= 3 && runs.size() < 10);
    QVERIFY(!reportOn(m_settings, plan, runs).complete);
}

void TestRehearsal::countsPassAndPassAlways()
{
    const Plan plan{.runs = 2};
    QList<Run> runs{{0, 0, 0, 1, {}, {}}, {0, 0, 1, 2, {{}, {u"wrong"_s}}, {u"caller: hm"_s}}, {0, 1, 0, 3, {}, {}},
        {0, 1, 1, 4, {}, {}}};
    Report report = reportOn(m_settings, plan, runs);
    QCOMPARE(report.all.scenarios, 2);
    QCOMPARE(report.all.passed, 3);
    QCOMPARE(report.all.allPassed, 1);
    QCOMPARE(passedAlways(report.all), 50.0);
    QCOMPARE(report.broken, 0);
    QVERIFY(report.complete);
    QVERIFY(toText(report, m_settings).contains(u"caller: hm"));
    runs[0].grade.broken << u"said what is not so"_s;
    report = reportOn(m_settings, plan, runs);
    QCOMPARE(report.broken, 1);
    QCOMPARE(toJson(report, m_settings).value(u"runs_that_broke_a_promise").toInt(), 1);
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "test_rehearsal.moc"
