// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's hands on the console, against the real practice host.
#include "appointments/weekview.h"
#include "calls/callsmodel.h"
#include "player/recordingplayer.h"
#include "received.h"
#include "stage.h"
#include "widgets/small.h"
#include "widgets/transcriptview.h"
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::ui;
using namespace cloudgreet::hands;

class TestConsole : public QObject
{
    Q_OBJECT
    std::unique_ptr<UiStage> m_stage;
    qsizetype m_turnsBefore = 0;

    static QString shown(const QString &transcript)
    {
        const auto *view = seen<TranscriptView>(transcript);
        return view ? view->shownText() : QString{};
    }

    /// True once the receptionist has asked something after the caller's last words, and it has been revealed.
    bool wasAsked() const
    {
        for (const QString &id : m_stage->line->board().callIds()) {
            const auto &turns = m_stage->line->board().call(id)->turns;
            if (!turns.isEmpty() && turns.last().speaker == api::Speaker::Receptionist
                && turns.last().text.contains(u'?') && turns.size() > m_turnsBefore)
                return shown(u"practiceTranscript"_s).endsWith(turns.last().text);
        }
        return false;
    }

    /// Waits until the receptionist asks, then says the next line as the caller.
    void answer(const QString &say)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(wasAsked(), qPrintable(shown(u"practiceTranscript"_s)), 30000);
        m_turnsBefore = m_stage->line->board().call(m_stage->line->board().callIds().first())->turns.size() + 1;
        auto *edit = seen<QLineEdit>(u"practiceEdit"_s);
        QTRY_VERIFY(edit->isEnabled());
        QTest::keyClicks(edit, say);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    CallsModel *calls() const
    {
        return qobject_cast<CallsModel *>(m_stage->window->findChild<QTableView *>(u"callsTable"_s)->model());
    }
    WeekView *week() const { return m_stage->window->findChild<WeekView *>(u"weekView"_s); }

    /// Turns the week's pages until a visit is seen.
    api::Appointment findVisit()
    {
        for (int week = 0; week < 3; ++week) {
            [[maybe_unused]] const bool here
                = QTest::qWaitFor([this] { return !this->week()->visits().isEmpty(); }, 1500);
            if (here)
                return this->week()->visits().first();
            click(u"nextWeekButton"_s);
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<UiStage>();
        m_stage->startHost();
        m_stage->openWindow();
    }

    void anEmptyLiveSideInvitesToPractise()
    {
        QVERIFY(seen<QWidget>(u"emptyLive"_s));
        QVERIFY(seen<QLabel>(u"practiceMark"_s));
        QTRY_COMPARE(seen<QLabel>(u"businessLabel"_s)->text(), u"Bright Smile Dental"_s);
    }

    void aPracticeCallIsTypedThroughToItsBooking()
    {
        click(u"practiceButton"_s);
        answer(u"Hi, I would like to book a cleaning please"_s);
        answer(u"next Tuesday at two"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(shown(u"liveTranscript"_s).contains(u"book a cleaning please"_s),
            qPrintable(shown(u"liveTranscript"_s)), 15000);
        QVERIFY(seen<QLabel>(u"callerLabel"_s));
        answer(u"Maria Lopez"_s);
        answer(u"yes, that's right"_s);
        answer(u"yes please, book it"_s);
        answer(u"no, that's all, thank you, goodbye"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            seen<Pill>(u"callStatePill"_s) && seen<Pill>(u"callStatePill"_s)->text() == u"Booked"_s, 30000);
        QVERIFY(seen<QWidget>(u"toast"_s));
        QTRY_VERIFY(seen<QWidget>(u"practiceAgainButton"_s));
    }

    void theCallIsInTheHistoryAndItsRecordingPlays()
    {
        m_stage->shortcut(Qt::Key_2);
        QTRY_COMPARE(calls()->rowCount(), 1);
        QTRY_COMPARE(calls()->index(0, CallsModel::OutcomeColumn).data().toString(), u"Booked"_s);
        auto *table = seen<QTableView>(u"callsTable"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(calls()->index(0, 0)).center());
        QTRY_VERIFY(shown(u"callTranscript"_s).contains(u"book a cleaning please"_s));
        QTRY_COMPARE(seen<Pill>(u"detailOutcome"_s)->text(), u"Booked"_s);
        auto *player = m_stage->window->findChild<RecordingPlayer *>(u"recordingPlayer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(player->isReady() && player->durationMs() > 0, 30000);
        QVERIFY(seen<QWidget>(u"waveform"_s));
        const QFileInfo kept{QDir{m_stage->file(u"cache"_s)}.entryInfoList({u"*.audio"_s}).value(0)};
        QCOMPARE(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
    }

    void searchFindsAWordThatWasSaid()
    {
        auto *search = seen<QLineEdit>(u"callSearch"_s);
        QTest::keyClicks(search, u"cleaning"_s);
        QTRY_VERIFY(calls()->rowCount() == 1 && !calls()->callAt(0)->hit.isEmpty());
        search->clear();
        QTest::keyClicks(search, u"submarine"_s);
        QTRY_COMPARE(calls()->rowCount(), 0);
        QTRY_VERIFY(seen<QLabel>(u"callsEmpty"_s));
        search->clear();
        QTRY_COMPARE(calls()->rowCount(), 1);
        click(u"outcomeChip_missed"_s);
        QTRY_COMPARE(calls()->rowCount(), 0);
        click(u"outcomeChip_all"_s);
        QTRY_COMPARE(calls()->rowCount(), 1);
    }

    void theAppointmentStandsInTheWeekAndIsCancelledByClicks()
    {
        m_stage->shortcut(Qt::Key_4);
        const api::Appointment visit = findVisit();
        QCOMPARE(visit.customerName, u"Maria Lopez"_s);
        QCOMPARE(visit.service, u"Cleaning"_s);
        QTest::mouseClick(week()->viewport(), Qt::LeftButton, {}, week()->boxOf(visit.id).center());
        click(u"cancelVisitButton"_s);
        QTRY_VERIFY(seen<QWidget>(u"cancelSheet"_s));
        auto *yes = seen<QWidget>(u"cancelSheet"_s)->findChild<QPushButton *>(u"sheetYesButton"_s);
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY(week()->visits().isEmpty());
        QTRY_VERIFY(!seen<QWidget>(u"appointmentSheet"_s));
    }

    void anAppointmentIsBookedByHand()
    {
        click(u"newAppointmentButton"_s);
        QTRY_VERIFY(seen<QLineEdit>(u"bookingName"_s));
        for (int day = 0; day < 4 && !seen<QPushButton>(u"offerChip"_s); ++day)
            if (!QTest::qWaitFor([] { return seen<QPushButton>(u"offerChip"_s) != nullptr; }, 1500))
                QTest::keyClick(seen<QWidget>(u"bookingDay"_s), Qt::Key_Up);
        click(u"offerChip"_s);
        QTest::keyClicks(seen<QLineEdit>(u"bookingName"_s), u"Ben Okafor"_s);
        QTest::keyClicks(seen<QLineEdit>(u"bookingPhone"_s), u"+12125550130"_s);
        QTest::mouseClick(
            seen<QWidget>(u"bookingSheet"_s)->findChild<QPushButton *>(u"sheetYesButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!seen<QWidget>(u"bookingSheet"_s), 30000);
        click(u"todayButton"_s);
        QCOMPARE(findVisit().customerName, u"Ben Okafor"_s);
    }

    void theOwnerSpeaksAndHangsUpFromTheCard()
    {
        for (const QString &id : m_stage->line->board().callIds())
            m_stage->line->board().dismissEnded(id);
        m_stage->shortcut(Qt::Key_P);
        m_stage->shortcut(Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(shown(u"liveTranscript"_s).contains(u"Bright Smile"_s), 30000);
        auto *say = seen<QLineEdit>(u"sayEdit"_s);
        QTest::keyClicks(say, u"We have a special offer today"_s);
        QTest::keyClick(say, Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(shown(u"liveTranscript"_s).contains(u"We have a special offer today"_s),
            qPrintable(shown(u"liveTranscript"_s)), 30000);
        click(u"practiceKeypadButton"_s);
        click(u"practiceKey_5"_s);
        QTRY_VERIFY(seen<QPushButton>(u"practiceKey_#"_s));
        QTest::keyClick(seen<QPushButton>(u"practiceKey_#"_s), Qt::Key_Space);
        const auto keysNoted = [this] {
            const auto detail = m_stage->line->client().call(m_stage->line->board().callIds().first());
            [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return detail.isFinished(); });
            return detail.isFinished() && detail.result()
                ? int(std::ranges::count(detail.result()->timeline, u"key_pressed"_s, &api::TimelineEntry::kind))
                : -1;
        };
        QTRY_COMPARE(keysNoted(), 2);
        const auto state
            = [] { return seen<Pill>(u"callStatePill"_s) ? seen<Pill>(u"callStatePill"_s)->text() : QString{}; };
        click(u"takeOverButton"_s);
        QTRY_COMPARE(state(), u"You have taken over"_s);
        click(u"takeOverButton"_s);                     // the same button hands it back
        QTRY_COMPARE(state(), u"Live"_s);
        click(u"hangUpButton"_s);
        QTRY_VERIFY(seen<QWidget>(u"promptSheet"_s));
        QTest::mouseClick(
            seen<QWidget>(u"promptSheet"_s)->findChild<QPushButton *>(u"sheetYesButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QWidget>(u"openCallButton"_s), 30000);
        click(u"practiceCloseButton"_s);
    }

    void aMessageNeedsAttentionUntilItIsDone()
    {
        api::PracticeWish wish{0};
        wish.from = u"+12125550118"_s;
        wish.says = QStringList{u"Hello, can I leave a message for Doctor Chen?"_s,
            u"Please tell her that my prescription has not arrived"_s, u"Aisha Khan"_s, u"yes"_s, u"no thanks, bye"_s};
        const auto placed = m_stage->line->client().placePracticeCall(wish);
        QTRY_VERIFY(placed.isFinished());
        QTRY_VERIFY_WITH_TIMEOUT(seen<QWidget>(u"attentionRow"_s), 30000);
        const qsizetype waiting = m_stage->line->board().attention().size();
        click(u"doneButton"_s);
        QTRY_COMPARE(m_stage->line->board().attention().size(), waiting - 1);
    }

    void aCallIsDeletedForGood()
    {
        m_stage->shortcut(Qt::Key_2);
        QTRY_VERIFY(calls()->rowCount() >= 2);
        const int before = calls()->rowCount();
        auto *table = seen<QTableView>(u"callsTable"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
            table->visualRect(calls()->index(before - 1, 0)).center()); // the first one
        QTRY_VERIFY(shown(u"callTranscript"_s).contains(u"book a cleaning please"_s));
        const QDir cache{m_stage->file(u"cache"_s)};
        const QString own = calls()->callAt(before - 1)->id + u".audio"_s;
        QVERIFY(cache.exists(own));
        click(u"deleteCallButton"_s);
        QTRY_VERIFY(seen<QWidget>(u"promptSheet"_s));
        QTest::keyClick(seen<QWidget>(u"promptSheet"_s), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QWidget>(u"promptSheet"_s));
        QCOMPARE(calls()->rowCount(), before);
        click(u"deleteCallButton"_s);
        QTRY_VERIFY(seen<QWidget>(u"promptSheet"_s));
        QTest::mouseClick(
            seen<QWidget>(u"promptSheet"_s)->findChild<QPushButton *>(u"sheetYesButton"_s), Qt::LeftButton);
        QTRY_COMPARE(calls()->rowCount(), before - 1);
        QTRY_VERIFY(!shown(u"callTranscript"_s).contains(u"book a cleaning please"_s)); // the pane shows the next one
        QTRY_VERIFY(!cache.exists(own));
        QTest::keyClicks(seen<QLineEdit>(u"callSearch"_s), u"cleaning please"_s);
        QTRY_COMPARE(calls()->rowCount(), 0);
        seen<QLineEdit>(u"callSearch"_s)->clear();
        QTRY_COMPARE(calls()->rowCount(), before - 1);
    }

    void darkAndLightSwitchAtOnce()
    {
        const bool dark = m_stage->theme.isDark();
        click(u"themeButton"_s);
        QCOMPARE(m_stage->theme.isDark(), !dark);
    }

    void whatTheLineAskedOfTheProvidersFitsTheirDescriptions()
    {
        const QJsonArray requests = m_stage->host->practiceReceived().value(u"requests").toArray();
        QVERIFY(!requests.isEmpty());
        QCOMPARE(checkReceived(requests), QString{});
    }

    void aHostThatGoesIsToldInWords()
    {
        m_stage->host.reset();
        QTRY_VERIFY_WITH_TIMEOUT(seen<QWidget>(u"offlineBanner"_s), 30000);
        QCOMPARE(seen<QLabel>(u"lineState"_s)->text(), u"Not connected"_s);
    }

    void cleanupTestCase() { m_stage.reset(); }
};

QTEST_MAIN(TestConsole)
#include "test_console.moc"
