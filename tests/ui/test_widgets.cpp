// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/weekview.h"
#include "calls/notesclash.h"
#include "player/peaks.h"
#include "widgets/formats.h"
#include "widgets/theme.h"
#include "widgets/toasts.h"
#include "widgets/transcriptview.h"
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::ui;

class TestWidgets : public QObject
{
    Q_OBJECT
private slots:
    void visitsThatOverlapStandSideBySide()
    {
        const QTimeZone zone{"America/New_York"};
        const QDate monday{2026, 3, 2};
        const auto visit = [&](int day, int from, int to) {
            api::Appointment a;
            a.startUtc = QDateTime{monday.addDays(day), QTime{from, 0}, zone}.toUTC();
            a.endUtc = QDateTime{monday.addDays(day + (to >= 24)), QTime{to % 24, 0}, zone}.toUTC();
            return a;
        };
        const auto blocks = weekBlocks(
            {visit(0, 9, 11), visit(0, 10, 12), visit(0, 12, 13), visit(6, 23, 25), visit(7, 9, 10)}, monday, zone);
        QCOMPARE(blocks.size(), 4);                     // the last is in the next week
        QCOMPARE(blocks.at(0).lanes, 2);
        QCOMPARE(blocks.at(1).lane, 1);
        QCOMPARE(blocks.at(2).lanes, 1);                // begins as the others end
        QCOMPARE(blocks.at(3).toMinute, 1440);
    }

    void theWeekHoldsOnDaylightSavingDays()
    {
        const QTimeZone zone{"America/New_York"};       // on Sunday 8 March 2026 at 2:00 clocks go forward
        api::Appointment a;
        a.startUtc = QDateTime{QDate{2026, 3, 8}, QTime{9, 0}, zone}.toUTC();
        a.endUtc = a.startUtc.addSecs(3600);
        const auto blocks = weekBlocks({a}, {2026, 3, 2}, zone);
        QCOMPARE(blocks.first().day, 6);
        QCOMPARE(blocks.first().fromMinute, 9 * 60);
    }

    void whatStandsInTheWayOfAVisit_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QString>("conflict");
        QTest::newRow("nothing") << QTime{9, 0} << QTime{10, 0} << QString{};
        QTest::newRow("up to the next") << QTime{9, 0} << QTime{11, 0} << QString{};
        QTest::newRow("into the next") << QTime{9, 0} << QTime{11, 15} << u"Meets Tom"_s;
        QTest::newRow("over another person's") << QTime{13, 0} << QTime{14, 0} << QString{};
        QTest::newRow("over a cancelled one") << QTime{15, 0} << QTime{16, 0} << QString{};
        QTest::newRow("past closing") << QTime{16, 30} << QTime{17, 15} << u"Outside the opening hours"_s;
        QTest::newRow("up to closing") << QTime{16, 30} << QTime{17, 0} << QString{};
    }
    void whatStandsInTheWayOfAVisit()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        const QTimeZone zone{"America/New_York"};
        const QDate monday{2026, 3, 2};
        const auto at = [&](const QTime &time) { return QDateTime{monday, time, zone}.toUTC(); };
        const auto visit = [&](const QString &id, const QString &staff, const QTime &start, const QTime &end) {
            api::Appointment a;
            a.id = id, a.staffId = staff, a.customerName = id, a.startUtc = at(start), a.endUtc = at(end);
            a.state = api::VisitState::Confirmed;
            return a;
        };
        api::Appointment gone = visit(u"Gone"_s, u"chen"_s, {15, 0}, {16, 0});
        gone.state = api::VisitState::Cancelled;
        const api::Appointment held = visit(u"Maria"_s, u"chen"_s, {9, 0}, {10, 0});
        api::BusinessInfo business;
        business.zone = zone;
        business.hours.insert(1, {{9 * 60, 17 * 60}});
        QTEST(conflictOf({held, visit(u"Tom"_s, u"chen"_s, {11, 0}, {12, 0}),
                             visit(u"Ann"_s, u"lee"_s, {13, 0}, {14, 0}), gone},
                  business, held, at(from), at(to)),
            "conflict");
        const api::BusyTime dentist{at({12, 0}), at({12, 30}), u"Private"_s};
        QCOMPARE(conflictOf({held}, business, held, at({12, 15}), at({13, 0}), {dentist}), u"Busy in your calendar"_s);
        QCOMPARE(conflictOf({held}, business, held, at({12, 30}), at({13, 0}), {dentist}), QString{});
    }

    void whatTheCalendarKeepsBusyIsJoinedAndCutByDays()
    {
        const QTimeZone zone{"America/New_York"};
        const QDate monday{2026, 3, 2};
        const auto at = [&](int day, const QTime &time) { return QDateTime{monday.addDays(day), time, zone}.toUTC(); };
        const QList<WeekBusy> spans = weekBusy(
            {{at(1, {14, 0}), at(1, {15, 0}), u"Private"_s}, {at(1, {14, 30}), at(1, {16, 0}), u"Family"_s},
                {at(1, {16, 0}), at(1, {16, 30}), u"Private"_s}, {at(1, {18, 0}), at(1, {18, 0}), u"nothing"_s},
                {at(-3, {12, 0}), at(0, {9, 0}), {}}, {at(5, {22, 0}), at(9, {1, 0}), u"Journey"_s}},
            monday, zone);
        QCOMPARE(spans,
            (QList<WeekBusy>{{0, 0, 540, {}}, {1, 840, 990, {u"Private"_s, u"Family"_s}},
                {5, 1320, 1440, {u"Journey"_s}}, {6, 0, 1440, {u"Journey"_s}}}));
    }

    void bothOfTwoNotesAreKept_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("both");
        QTest::newRow("from nothing") << u""_s << u"Gate code 7"_s << u"Has a dog"_s << u"Gate code 7\n\nHas a dog"_s;
        QTest::newRow("each added") << u"Roof."_s << u"Roof. Gate 7"_s << u"Roof. A dog"_s
                                    << u"Roof. Gate 7\n\nA dog"_s;
        QTest::newRow("rewritten") << u"Roof."_s << u"Cellar."_s << u"Roof! A dog"_s << u"Cellar.\n\nRoof! A dog"_s;
        QTest::newRow("they emptied them") << u"Roof."_s << u""_s << u"Roof. A dog"_s << u"Roof. A dog"_s;
        QTest::newRow("nothing added here") << u"Roof."_s << u"Roof. 7"_s << u"Roof. "_s << u"Roof. 7"_s;
        QTest::newRow("the same") << u""_s << u"Dog"_s << u"Dog"_s << u"Dog"_s;
    }
    void bothOfTwoNotesAreKept()
    {
        QFETCH(QString, base);
        QFETCH(QString, theirs);
        QFETCH(QString, mine);
        QTEST(bothNotes(base, theirs, mine), "both");
    }

    void aReceptionistsLineGrowsWordByWord()
    {
        TranscriptView view{api::Speaker::Receptionist};
        view.setPace(200);
        view.addTurn({{}, u"Good morning and thank you"_s, 0, api::Speaker::Receptionist, {}, false});
        QVERIFY(view.shownText().size() < 26);
        QTRY_COMPARE(view.shownText(), u"Good morning and thank you"_s);
    }

    void wordsBeingHeardStandUntilTheTurn()
    {
        TranscriptView view{api::Speaker::Receptionist};
        view.setPartial(u"I would"_s);
        QCOMPARE(view.shownText(), u"I would"_s);
        view.addTurn({{}, u"I would like a cleaning"_s, 0, api::Speaker::Caller, {}, false});
        QCOMPARE(view.shownText(), u"I would like a cleaning"_s);
    }

    void peaksAreScaledAndSpread()
    {
        QCOMPARE(slicesOf({}, 4), QByteArray{});
        const QByteArray peaks = slicesOf({0.f, 0.5f, 0.25f, 0.f}, 4);
        QCOMPARE(int(uchar(peaks.at(1))), 255);         // the loudest fills the height
        QCOMPARE(int(uchar(peaks.at(2))), 127);
        QCOMPARE(slicesOf({1.f}, 3).size(), 3);
    }

    void theThemeFollowsTheSystemWhileItIsToldTo()
    {
        bool dark = false;
        Theme theme{*qApp, [&dark] { return dark; }};
        QWidget window;
        const auto systemTurns = [&](bool isDark) {
            dark = isDark;
            QEvent told{QEvent::ThemeChange};
            QApplication::sendEvent(&window, &told);
        };
        QVERIFY(!theme.isDark());
        systemTurns(true);
        QTRY_VERIFY(theme.isDark());
        QVERIFY(Colours::current().isDark);
        theme.setMode(Theme::Mode::Light);
        systemTurns(false);
        systemTurns(true);
        QCoreApplication::processEvents();
        QVERIFY(!theme.isDark());                       // the owner's choice stays
        theme.setMode(Theme::Mode::System);
        QVERIFY(theme.isDark());
    }

    void severalToastsAreReadWhole()
    {
        Theme theme{*qApp, [] { return false; }};
        QWidget window;
        window.resize(900, 700);
        Toasts toasts{&window};
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (int i = 0; i < 3; ++i)
            toasts.show(
                u"Appointment cancelled"_s, u"Maria Lopez, Cleaning, Wednesday, December 9, 3:00 PM"_s, Tone::Good);
        const auto all = toasts.findChildren<QFrame *>(u"toast"_s);
        QCOMPARE(all.size(), 3);
        QTRY_VERIFY(std::ranges::all_of(all, [](const QFrame *toast) {
            return toast->isVisible() && toast->height() >= toast->heightForWidth(toast->width());
        }));
    }

    void numbersAndLengthsAreWrittenForPeople()
    {
        QCOMPARE(phoneText(u"+12125550147"_s), u"(212) 555-0147"_s);
        QCOMPARE(phoneText(u"+442071838750"_s), u"+442071838750"_s);
        QCOMPARE(lengthText(125), u"2:05"_s);
        QCOMPARE(lengthText(3725), u"1:02:05"_s);
        QCOMPARE(initialsOf(u"maria van lopez"_s), u"MV"_s);
    }

    void filesOfACallAreCalledByWhenAndWho()
    {
        const QTimeZone zone{"America/New_York"};
        api::CallSummary call;
        call.startedUtc = QDateTime{{2026, 3, 2}, {19, 5}, QTimeZone::utc()};
        call.from = u"+12125550147"_s;
        QCOMPARE(callFileName(call, zone), u"2026-03-02 14.05 (212) 555-0147"_s);
        call.callerName = u"../Ann: \"A/C\" <Hill>..\n"_s;
        QCOMPARE(callFileName(call, zone), u"2026-03-02 14.05 ..Ann AC Hill"_s);
    }
};

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
