// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businesshours.h"
#include <QDateTime>
#include <QTest>

namespace cloudgreet {
using Ranges = QList<DayRange>;

class TestBusinessHours : public QObject
{
    Q_OBJECT
private slots:
    void setDay_data()
    {
        QTest::addColumn<int>("weekday");
        QTest::addColumn<Ranges>("ranges");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("one range") << 1 << Ranges{{540, 1020}} << true;
        QTest::newRow("a break, written backwards") << 7 << Ranges{{780, 1020}, {540, 720}} << true;
        QTest::newRow("touching") << 2 << Ranges{{540, 720}, {720, 1020}} << true;
        QTest::newRow("all day") << 3 << Ranges{{0, 1440}} << true;
        QTest::newRow("closed") << 3 << Ranges{} << true;
        QTest::newRow("no such weekday") << 0 << Ranges{{540, 1020}} << false;
        QTest::newRow("an eighth weekday") << 8 << Ranges{{540, 1020}} << false;
        QTest::newRow("overlapping") << 1 << Ranges{{540, 720}, {700, 1020}} << false;
        QTest::newRow("empty range") << 1 << Ranges{{540, 540}} << false;
        QTest::newRow("ends before it starts") << 1 << Ranges{{1020, 540}} << false;
        QTest::newRow("past midnight") << 1 << Ranges{{1380, 1500}} << false;
        QTest::newRow("before midnight") << 1 << Ranges{{-10, 60}} << false;
    }
    void setDay()
    {
        QFETCH(int, weekday);
        QFETCH(Ranges, ranges);
        QFETCH(bool, accepted);
        BusinessHours hours;
        QVERIFY(hours.setDay(1, {{1, 2}}));
        const BusinessHours before = hours;
        QCOMPARE(hours.setDay(weekday, ranges).has_value(), accepted);
        if (!accepted) {
            QCOMPARE(hours, before);
            return;
        }
        std::sort(ranges.begin(), ranges.end(), [](const DayRange &a, const DayRange &b) { return a.from < b.from; });
        QCOMPARE(hours.weekday(weekday), ranges);
    }

    void anExceptionReplacesItsDay()
    {
        BusinessHours hours;
        QVERIFY(hours.isEmpty());
        for (int day = 1; day <= 5; ++day)
            QVERIFY(hours.setDay(day, {{540, 1020}}));
        const QDate thursday{2026, 12, 24}, friday{2026, 12, 25}, saturday{2026, 12, 26};
        QVERIFY(hours.setException(thursday, {{540, 720}}));
        QVERIFY(hours.setException(friday, {}));
        QVERIFY(!hours.setException(QDate{}, {}));
        QCOMPARE(hours.rangesOn(thursday), (Ranges{{540, 720}}));
        QVERIFY(hours.rangesOn(friday).isEmpty());
        QVERIFY(hours.rangesOn(saturday).isEmpty());
        QCOMPARE(hours.rangesOn(thursday.addDays(7)), (Ranges{{540, 1020}}));
        QVERIFY(hours.isOpenAt({thursday, {11, 59}}));
        QVERIFY(!hours.isOpenAt({thursday, {12, 0}}));              // the end is not open any more
        QVERIFY(hours.isOpenAt({thursday, {9, 0}}));
        QVERIFY(!hours.isOpenAt({friday, {10, 0}}));
        hours.clearExceptions();
        QVERIFY(hours.isOpenAt({friday, {10, 0}}));
    }

    void minutes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minute");            // -1: refused
        QTest::newRow("morning") << u"09:30"_s << 570;
        QTest::newRow("short") << u"9:30"_s << 570;
        QTest::newRow("midnight") << u"00:00"_s << 0;
        QTest::newRow("end of day") << u"24:00"_s << 1440;
        QTest::newRow("past it") << u"24:01"_s << -1;
        QTest::newRow("25") << u"25:00"_s << -1;
        QTest::newRow("sixty") << u"09:60"_s << -1;
        QTest::newRow("no colon") << u"0930"_s << -1;
        QTest::newRow("words") << u"nine"_s << -1;
        QTest::newRow("empty") << u""_s << -1;
        QTest::newRow("a newline behind") << u"09:30\n"_s << -1;
    }
    void minutes()
    {
        QFETCH(QString, text);
        QFETCH(int, minute);
        QCOMPARE(parseMinuteOfDay(text).value_or(-1), minute);
        if (minute >= 0)
            QCOMPARE(parseMinuteOfDay(minuteOfDayText(minute)).value_or(-1), minute);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestBusinessHours)
#include "test_businesshours.moc"
