// SPDX-License-Identifier: GPL-3.0-or-later
// The owner looks at what a busy time was like: figures that are known, charts read by keys, and the calls behind them.
#include "appointments/weekview.h"
#include "busyfirm.h"
#include "calls/callsmodel.h"
#include "insights/chartcard.h"
#include "insights/charts.h"
#include "insights/insightspage.h"
#include "insights/stattile.h"
#include "stage.h"
#include "widgets/theme.h"
#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <numeric>

using namespace cloudgreet;
using namespace cloudgreet::ui;
using namespace cloudgreet::hands;

namespace {
/// Files go where the test wants them.
struct FakePrompt : Prompt {
    QString path, proposed;
    void confirm(const Question &, std::function<void()> onYes) override { onYes(); }
    void askText(const Question &, const QString &, std::function<void(const QString &)>) override {}
    void askFile(const QString &, const QString &name, std::function<void(const QString &)> onPath) override
    {
        proposed = name;
        onPath(path);
    }
    void askOpen(const QString &, const QString &, std::function<void(const QString &)>) override {}
};
} // namespace

class TestInsights : public QObject
{
    Q_OBJECT
    std::unique_ptr<UiStage> m_stage;
    busyfirm::Written m_written;

    InsightsPage *page() const { return m_stage->window->findChild<InsightsPage *>(u"insightsPage"_s); }
    CallsModel *calls() const
    {
        return qobject_cast<CallsModel *>(m_stage->window->findChild<QTableView *>(u"callsTable"_s)->model());
    }
    static QString figure(const QString &tile)
    {
        return seen<StatTile>(tile) ? seen<StatTile>(tile)->figure() : QString{};
    }

    int callsShown()
    {
        while (calls()->canFetchMore({})) {
            calls()->fetchMore({});
            if (!QTest::qWaitFor([this] { return !calls()->isLoading(); }))
                return -1;
        }
        return calls()->rowCount();
    }

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<UiStage>();
        m_stage->startHost();
        m_stage->host.reset();                      // it has made its business; now two months pass
        m_written = busyfirm::write(m_stage->file(u"practice/cloudgreet.db"_s), QDateTime::currentDateTimeUtc());
        m_stage->start();
        m_stage->openWindow();
    }

    void theFiguresAreThoseOfTheTime()
    {
        click(u"insightsButton"_s);
        QTRY_COMPARE(figure(u"tileBooked"_s), QString::number(m_written.booked));
        QCOMPARE(figure(u"tileMissed"_s), QString::number(m_written.missed));
        QCOMPARE(figure(u"tileAnswered"_s), QString::number(m_written.calls - m_written.missed));
        QVERIFY(figure(u"tileValue"_s).startsWith(u'$'));
        QVERIFY(seen<QLabel>(u"insightsFormula"_s)->text().contains(u"kept booking"_s));
        QVERIFY(seen<QLabel>(u"insightsWhen"_s)->text().contains(u"30 day"_s));
        const auto &hours = page()->insights().hours;
        int sum = 0;
        for (const auto &day : hours)
            sum += std::accumulate(day.begin(), day.end(), 0);
        QCOMPARE(sum, m_written.calls);
        QVERIFY(page()->insights().turn.p50Ms && *page()->insights().turn.p50Ms >= 60);
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus();                  // no ring in the picture
        picture(*m_stage->window, m_stage->theme, u"insights-crowded"_s);
        auto *scroll = m_stage->window->findChild<QScrollArea *>(u"insightsScroll"_s);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        picture(*m_stage->window, m_stage->theme, u"insights-crowded-below"_s);
        scroll->verticalScrollBar()->setValue(0);
        const QSize usual = m_stage->window->size();
        m_stage->window->resize(m_stage->window->minimumSize());
        QTRY_VERIFY(m_stage->window->findChild<OutcomeBars *>(u"outcomeBars"_s)->width() > 500);
        for (const auto *chart : m_stage->window->findChildren<Chart *>())
            QVERIFY2(
                chart->width() <= scroll->viewport()->width(), qPrintable(chart->objectName())); // nothing is cut off
        picture(*m_stage->window, m_stage->theme, u"insights-narrow"_s);
        m_stage->window->resize(usual);
    }

    void aNumberOpensTheCallsBehindIt()
    {
        click(u"tileMissed"_s);
        QTRY_VERIFY(seen<QTableView>(u"callsTable"_s));
        QTRY_VERIFY(!calls()->isLoading() && calls()->rowCount() > 0);
        QCOMPARE(callsShown(), m_written.missed);
        QVERIFY(seen<QPushButton>(u"onlyTheseButton"_s)->text().contains(u"Missed"_s));
        picture(*m_stage->window, m_stage->theme, u"calls-narrowed"_s);
        click(u"onlyTheseButton"_s);
        QTRY_VERIFY(calls()->rowCount() > m_written.missed);
    }

    void chartsAreReadByKeys()
    {
        click(u"insightsButton"_s);
        QTRY_VERIFY(seen<OutcomeBars>(u"outcomeBars"_s) && seen<OutcomeBars>(u"outcomeBars"_s)->markCount() == 30);
        auto *bars = seen<OutcomeBars>(u"outcomeBars"_s);
        m_stage->window->activateWindow();
        bars->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(bars->current(), 0);
        const QString first = bars->currentText();
        QTest::keyClick(bars, Qt::Key_Right);
        QVERIFY(!bars->currentText().isEmpty() && bars->currentText() != first);
        QVERIFY(bars->accessibleName().contains(bars->currentText()));
        QCOMPARE(seen<QLabel>(u"outcomeBarsWords"_s)->text(), bars->currentText());
        auto *heat = m_stage->window->findChild<HeatMap *>(u"heatMap"_s);
        heat->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(heat->current(), 0);
        QTest::keyClick(heat, Qt::Key_Left);        // no cell before the first of a row
        QCOMPARE(heat->current(), 0);
        QTest::keyClick(heat, Qt::Key_Down);
        QVERIFY(heat->current() > 1);
        QVERIFY(heat->currentText().contains(u"Monday"_s));
        bars->setFocus(Qt::TabFocusReason);
        QTest::keyClick(bars, Qt::Key_Home);
        QTest::keyClick(bars, Qt::Key_Right);
        const int expected = bars->bars().at(1).total();
        QTest::keyClick(bars, Qt::Key_Return);
        QTRY_VERIFY(seen<QPushButton>(u"onlyTheseButton"_s));
        QTRY_VERIFY(!calls()->isLoading());
        QCOMPARE(callsShown(), expected);
        click(u"insightsButton"_s);
    }

    void aCellOfTheWeekOpensItsCalls_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by keys") << true;
    }

    void aCellOfTheWeekOpensItsCalls()
    {
        QFETCH(bool, byKeys);
        auto *heat = m_stage->window->findChild<HeatMap *>(u"heatMap"_s);
        QTRY_VERIFY(heat->markCount() > 0);
        int mark = 0;                               // the busiest hour
        for (int i = 0; i < heat->markCount(); ++i)
            if (heat->countOf(heat->cellOf(i)) > heat->countOf(heat->cellOf(mark)))
                mark = i;
        const int expected = heat->countOf(heat->cellOf(mark));
        QVERIFY(expected > 1);
        if (byKeys) {
            heat->setFocus(Qt::TabFocusReason);
            QTest::keyClick(heat, Qt::Key_Home);
            const int columns = heat->markCount() / 7;
            for (int row = 0; row < mark / columns; ++row)
                QTest::keyClick(heat, Qt::Key_Down);
            for (int column = 0; column < mark % columns; ++column)
                QTest::keyClick(heat, Qt::Key_Right);
            QCOMPARE(heat->current(), mark);
            QTest::keyClick(heat, Qt::Key_Return);
        } else {
            m_stage->window->findChild<QScrollArea *>(u"insightsScroll"_s)->ensureWidgetVisible(heat);
            QTest::mouseClick(heat, Qt::LeftButton, {}, heat->boxOf(mark).center().toPoint());
        }
        QTRY_VERIFY(seen<QPushButton>(u"onlyTheseButton"_s));
        QTRY_VERIFY(!calls()->isLoading());
        QCOMPARE(callsShown(), expected);
        QVERIFY2(seen<QPushButton>(u"onlyTheseButton"_s)->text().contains(HeatMap::cellText(heat->cellOf(mark))),
            qPrintable(seen<QPushButton>(u"onlyTheseButton"_s)->text()));
        click(u"onlyTheseButton"_s);
        QTRY_VERIFY(!calls()->isLoading() && calls()->rowCount() > expected);
        click(u"insightsButton"_s);
        QTRY_VERIFY(heat->isVisible());
    }

    void whoAskedForATimeIsAStepOfItsOwn_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by keys") << true;
    }
    void whoAskedForATimeIsAStepOfItsOwn()
    {
        QFETCH(bool, byKeys);
        constexpr int step = 2;
        auto *funnel = m_stage->window->findChild<Funnel *>(u"funnel"_s);
        QTRY_COMPARE(funnel->markCount(), 4);
        QCOMPARE(funnel->stages().at(step).count, m_written.askedTime);
        QVERIFY(m_written.askedTime > m_written.booked && m_written.askedTime < m_written.calls);
        m_stage->window->findChild<QScrollArea *>(u"insightsScroll"_s)->ensureWidgetVisible(funnel);
        if (byKeys) {
            funnel->setFocus(Qt::TabFocusReason);
            QTest::keyClick(funnel, Qt::Key_Home);
            for (int i = 0; i < step; ++i)
                QTest::keyClick(funnel, Qt::Key_Down);
            QCOMPARE(funnel->current(), step);
            QTest::keyClick(funnel, Qt::Key_Return);
        } else {
            QTest::mouseClick(funnel, Qt::LeftButton, {}, funnel->boxOf(step).center().toPoint());
        }
        QTRY_VERIFY(seen<QPushButton>(u"onlyTheseButton"_s));
        QTRY_VERIFY(!calls()->isLoading());
        QVERIFY(seen<QPushButton>(u"onlyTheseButton"_s)->text().contains(u"Asked for a time"_s));
        QCOMPARE(callsShown(), m_written.askedTime);
        click(u"onlyTheseButton"_s);
        QTRY_VERIFY(!calls()->isLoading() && !calls()->filter().isNarrow());
        click(u"insightsButton"_s);
        QTRY_VERIFY(funnel->isVisible());
    }

    void whatTheOwnersCalendarKeepsBusyIsGrey()
    {
        click(u"appointmentsButton"_s);
        auto *week = m_stage->window->findChild<WeekView *>(u"weekView"_s);
        auto *agenda = m_stage->window->findChild<QListView *>(u"agendaList"_s);
        QTRY_VERIFY(week->isVisible() && !week->busy().isEmpty());
        const auto own = std::ranges::find(week->busy(), 12 * 60, &WeekBusy::fromMinute);
        QVERIFY(own != week->busy().end());
        const auto rowOf = [&] {
            for (int row = 0; row < agenda->model()->rowCount(); ++row)
                if (agenda->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"Busy (Google)"_s))
                    return row;
            return -1;
        };
        QTRY_VERIFY(rowOf() >= 0);
        const QString words = agenda->model()->index(rowOf(), 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(words, u"12:00 PM – 1:30 PM, Busy (Google)"_s);
        picture(*m_stage->window, m_stage->theme, u"appointments-busy"_s);
        // Pointed at it is named; neither mouse nor keys open what is not ours.
        QDateTime free = m_written.ownStartUtc;             // no visit stands upon it
        const auto isTaken
            = [&](const api::Appointment &visit) { return visit.startUtc <= free && free < visit.endUtc; };
        while (std::ranges::any_of(week->visits(), isTaken))
            free = free.addSecs(300);
        QVERIFY(free.addSecs(300) < m_written.ownEndUtc);
        const QPointF point = week->pointOf(free);
        QMouseEvent over{QEvent::MouseMove, point, week->viewport()->mapToGlobal(point), Qt::NoButton, Qt::NoButton,
            Qt::NoModifier};
        QCoreApplication::sendEvent(week->viewport(), &over);
        QCOMPARE(week->viewport()->toolTip(), u"<qt>Busy (Google)</qt>"_s);
        const QModelIndex row = agenda->model()->index(rowOf(), 0);
        agenda->scrollTo(row);
        QTest::mouseClick(agenda->viewport(), Qt::LeftButton, {}, agenda->visualRect(row).center());
        agenda->setCurrentIndex(row);
        agenda->setFocus();
        QTest::keyClick(agenda, Qt::Key_Return);
        QVERIFY(!seen<QWidget>(u"appointmentSheet"_s));
        click(u"insightsButton"_s);
    }

    void todaysVisitsOpen_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by keys") << true;
    }
    void todaysVisitsOpen()
    {
        QFETCH(bool, byKeys);
        click(u"liveButton"_s);
        auto *list = m_stage->window->findChild<QListView *>(u"todayVisits"_s);
        const auto rowOf = [&] {
            for (int row = 0; row < list->model()->rowCount(); ++row)
                if (list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"Vesper"_s))
                    return row;
            return -1;
        };
        QTRY_VERIFY(list->isVisible() && rowOf() >= 0);
        const QModelIndex row = list->model()->index(rowOf(), 0);
        list->scrollTo(row);
        if (byKeys) {
            m_stage->window->activateWindow();
            list->setFocus(Qt::TabFocusReason);
            list->setCurrentIndex(row);
            QTest::keyClick(list, Qt::Key_Return);
        } else {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
        }
        QTRY_VERIFY(seen<QWidget>(u"appointmentSheet"_s));
        QTest::keyClick(seen<QWidget>(u"appointmentSheet"_s), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QWidget>(u"appointmentSheet"_s));
        click(u"insightsButton"_s);
    }

    void whatNeedsAttentionComesAFewAtATimeAndStays()
    {
        click(u"liveButton"_s);
        const auto rows = [&] {
            QWidgetList shown;
            for (auto *row : m_stage->window->findChildren<QWidget *>(u"attentionRow"_s))
                if (row->isVisible())
                    shown.append(row);
            std::ranges::sort(shown, {}, &QWidget::y);
            return shown;
        };
        const auto &attention = m_stage->line->board().attention();
        QTRY_COMPARE(rows().size(), attention.size());
        QVERIFY(attention.size() >= 15);
        for (qsizetype i = 0; i < attention.size(); ++i)
            QCOMPARE(rows().at(i)->findChild<QLabel *>()->text(), attention.at(i).text);
        picture(*m_stage->window, m_stage->theme, u"live-attention"_s);
        QWidgetList before = rows();
        auto *done = before.at(2)->findChild<QPushButton *>(u"doneButton"_s);
        QTest::mouseClick(done, Qt::LeftButton);
        before.removeAt(2);
        QTRY_COMPARE(rows(), before);               // the others are those that were there
        done = before.first()->findChild<QPushButton *>(u"doneButton"_s);
        done->setFocus();
        QTest::keyClick(done, Qt::Key_Space);
        before.removeFirst();
        QTRY_COMPARE(rows(), before);
        click(u"insightsButton"_s);
    }

    void aTableAndAPictureAreTakenAway()
    {
        OutcomeBars *bars = new OutcomeBars;
        bars->show({{QDate{2026, 3, 2}, QDate{2026, 3, 2}, {3, 2, 1, 0}},
            {QDate{2026, 3, 3}, QDate{2026, 3, 3}, {0, 0, 0, 4}}});
        FakePrompt prompt;
        ChartCard card{u"Calls, by day"_s, {}, bars, u"calls"_s, prompt};
        card.resize(500, 300);
        card.copyTable();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            u"From\tTo\tCalls\tBooked\tHelped\tNo result\tMissed\n2026-03-02\t2026-03-02\t6\t3\t2\t1\t0\n2026-03-03\t2026-03-03\t4\t0\t0\t0\t4\n"_s);
        prompt.path = m_stage->file(u"calls.csv"_s);
        card.saveTable();
        QCOMPARE(prompt.proposed, u"calls.csv"_s);
        QFile csv{prompt.path};
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("2026-03-02,2026-03-02,6,3,2,1,0\r\n"));
        prompt.path = m_stage->file(u"calls.png"_s);
        card.savePicture();
        QCOMPARE(QImage{prompt.path}.size(), card.size() * card.devicePixelRatioF());
        QStringList failures;
        connect(&card, &ChartCard::failed, this, [&](const QString &text) { failures << text; });
        prompt.path = m_stage->file(u"missing/calls.csv"_s);
        card.saveTable();
        QCOMPARE(failures.size(), 1);
    }

    void anAnswerEndsAQuestion()
    {
        const auto open = [&](const QString &question) {
            const auto &all = page()->insights().questions;
            return std::any_of(
                all.begin(), all.end(), [&](const api::OpenQuestion &one) { return one.question == question; });
        };
        QTRY_VERIFY(open(u"Do you make night guards?"_s));
        QVERIFY(!open(u"Do you have free parking?"_s));        // the owner's answers cover it
        auto *answer = m_stage->window->findChild<QPushButton *>(u"answerButton"_s);
        QVERIFY(answer);
        answer->click();                            // it may lie below what is in sight
        QTRY_VERIFY(seen<QLineEdit>(u"answerQuestion"_s));
        QCOMPARE(seen<QLineEdit>(u"answerQuestion"_s)->text(), u"Do you make night guards?"_s);
        auto *save = seen<QWidget>(u"answerSheet"_s)->findChild<QPushButton *>(u"sheetYesButton"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(seen<QLabel>(u"sheetError"_s));
        QTest::keyClicks(seen<QPlainTextEdit>(u"answerText"_s), u"Yes, we do."_s);
        picture(*m_stage->window, m_stage->theme, u"insights-answer"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!seen<QWidget>(u"answerSheet"_s));
        QTRY_VERIFY(!open(u"Do you make night guards?"_s));
    }

    void anyDaysCanBeChosen()
    {
        click(u"period_week"_s);
        QTRY_COMPARE(m_stage->window->findChild<OutcomeBars *>(u"outcomeBars"_s)->markCount(), 7);
        click(u"period_quarter"_s);
        QTRY_VERIFY(m_stage->window->findChild<OutcomeBars *>(u"outcomeBars"_s)->markCount() > 7);
        click(u"period_custom"_s);
        QTRY_VERIFY(seen<QDateEdit>(u"periodFirst"_s));
        seen<QDateEdit>(u"periodFirst"_s)->setDate(QDate::currentDate());
        seen<QDateEdit>(u"periodLast"_s)->setDate(QDate::currentDate().addDays(-3));
        auto *show = seen<QWidget>(u"periodSheet"_s)->findChild<QPushButton *>(u"sheetYesButton"_s);
        QTest::mouseClick(show, Qt::LeftButton);
        QVERIFY(seen<QLabel>(u"sheetError"_s));
        seen<QDateEdit>(u"periodFirst"_s)->setDate(QDate::currentDate().addDays(-6));
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_COMPARE(m_stage->window->findChild<OutcomeBars *>(u"outcomeBars"_s)->markCount(), 4);
        click(u"period_month"_s);
    }

    void aCrowdedListOfTextsIsReadAndSearched()
    {
        click(u"messagesButton"_s);
        auto *list = m_stage->window->findChild<QListView *>(u"conversationsList"_s);
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 60);     // the first page
        list->scrollToBottom();
        QTRY_COMPARE(list->model()->rowCount(), m_written.conversations);
        list->scrollToTop();
        QCoreApplication::processEvents();
        picture(*m_stage->window, m_stage->theme, u"messages-crowded"_s);
        for (const int who : {6, 3}) {              // one that did not arrive, one who wants no more
            QTest::mouseClick(
                list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(who, 0)).center());
            QTRY_COMPARE(seen<QLabel>(u"threadName"_s)->text(), busyfirm::nameOf(who));
            QTRY_VERIFY(m_stage->window->findChild<QListView *>(u"threadList"_s)->model()->rowCount() >= 3);
            picture(*m_stage->window, m_stage->theme, who == 6 ? u"messages-failed"_s : u"messages-optedout"_s);
        }
        QVERIFY(seen<QLabel>(u"composerClosed"_s));
        const QSize usual = m_stage->window->size();
        m_stage->window->resize(m_stage->window->minimumSize());
        const auto *thread = m_stage->window->findChild<QWidget *>(u"threadPane"_s);
        QTRY_VERIFY(thread->mapTo(m_stage->window.get(), QPoint{thread->width(), 0}).x()
            < m_stage->window->width()); // nothing is cut off
        picture(*m_stage->window, m_stage->theme, u"messages-narrow"_s);
        m_stage->window->resize(usual);
        click(u"searchButton"_s);
        QTRY_VERIFY(seen<QLineEdit>(u"paletteEdit"_s));
        picture(*m_stage->window, m_stage->theme, u"palette-empty"_s);
        QTest::keyClicks(seen<QLineEdit>(u"paletteEdit"_s), u"parking"_s);
        QTRY_VERIFY(seen<QListView>(u"paletteList"_s)->model()->rowCount() >= 12);
        picture(*m_stage->window, m_stage->theme, u"palette-parking"_s);
        QTest::keyClick(seen<QLineEdit>(u"paletteEdit"_s), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QLineEdit>(u"paletteEdit"_s));
        m_stage->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
        QTest::keyClick(m_stage->window.get(), Qt::Key_Slash, Qt::ControlModifier);
        QTRY_VERIFY(seen<QWidget>(u"shortcutsSheet"_s));
        picture(*m_stage->window, m_stage->theme, u"keys"_s);
        QTest::keyClick(seen<QWidget>(u"shortcutsSheet"_s), Qt::Key_Escape);
    }

    void cleanupTestCase() { m_stage.reset(); }
};

QTEST_MAIN(TestInsights)
#include "test_insights.moc"
