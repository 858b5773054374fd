// SPDX-License-Identifier: GPL-3.0-or-later
// The owner reads and writes texts, and finds things by typing, against the real practice host.
#include "calls/callsmodel.h"
#include "messages/conversationsmodel.h"
#include "messages/messagesmodel.h"
#include "search/searchmodel.h"
#include "shell/navbutton.h"
#include "stage.h"
#include "widgets/small.h"
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::ui;
using namespace cloudgreet::hands;

class TestMessages : public QObject
{
    Q_OBJECT
    std::unique_ptr<UiStage> m_stage;

    static QAbstractItemModel *modelOf(const QString &list)
    {
        return seen<QListView>(list) ? seen<QListView>(list)->model() : nullptr;
    }
    ConversationsModel *conversations() const
    {
        return qobject_cast<ConversationsModel *>(
            m_stage->window->findChild<QListView *>(u"conversationsList"_s)->model());
    }
    MessagesModel *thread() const
    {
        return qobject_cast<MessagesModel *>(m_stage->window->findChild<QListView *>(u"threadList"_s)->model());
    }
    int unread() const { return m_stage->window->findChild<NavButton *>(u"messagesButton"_s)->count(); }

    /// Books for a customer, whose confirmation is a first text.
    void book(const QString &name, const QString &phone)
    {
        api::NewAppointment wish;
        wish.service = u"Cleaning"_s;
        wish.customerName = name;
        wish.customerPhone = phone;
        for (int day = 1; day < 8; ++day) {
            const auto free
                = m_stage->line->client().availability(u"Cleaning"_s, QDate::currentDate().addDays(day), {}, 5);
            QTRY_VERIFY(free.isFinished());
            if (!free.result() || free.result()->offers.isEmpty())
                continue;
            wish.startUtc = free.result()->offers.first().startUtc;
            wish.staff = free.result()->offers.first().staff;
            const auto booked = m_stage->line->client().book(wish);
            QTRY_VERIFY_WITH_TIMEOUT(booked.isFinished(), 30000);
            if (booked.result() && booked.result()->success)
                return;
        }
        QFAIL("no time was free");
    }

    /// A text from a customer, as the provider brings it.
    void customerTexts(const QString &from, const QString &text)
    {
        const auto sent = m_stage->line->client().practiceText(from, text);
        QTRY_VERIFY(sent.isFinished());
        QVERIFY(sent.result().has_value());
    }

    static QString paletteHit(int row = -1)
    {
        const auto *list = seen<QListView>(u"paletteList"_s);
        if (!list)
            return {};
        const auto *model = qobject_cast<SearchModel *>(list->model());
        const SearchHit *hit = model->hitAt(row < 0 ? list->currentIndex().row() : row);
        return hit ? groupTitle(hit->kind) + u": "_s + hit->title : QString{};
    }

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<UiStage>();
        m_stage->startHost();
        m_stage->openWindow();
    }

    void anEmptyPageTellsWhatWillCome()
    {
        m_stage->shortcut(Qt::Key_3);
        QTRY_VERIFY(seen<QLabel>(u"messagesEmpty"_s));
        QVERIFY(seen<QLabel>(u"messagesEmpty"_s)->text().contains(u"No texts yet"_s));
        QCOMPARE(unread(), 0);
    }

    void aConfirmationBeginsAConversation()
    {
        book(u"Maria Lopez"_s, u"+12125550163"_s);
        QTRY_COMPARE_WITH_TIMEOUT(conversations()->rowCount(), 1, 30000);
        QTRY_COMPARE(thread()->rowCount(), 1);
        QCOMPARE(seen<QLabel>(u"threadName"_s)->text(), u"Maria Lopez"_s);
        QTRY_COMPARE_WITH_TIMEOUT(thread()->at(0)->state, api::TextState::Delivered, 30000);
    }

    void aTextIsTypedAndSentWithEnter()
    {
        auto *edit = seen<QPlainTextEdit>(u"composerEdit"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"See you soon"_s);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(edit, u"Ann"_s);
        QCOMPARE(seen<QLabel>(u"composerCount"_s)->text().contains(u"16"_s), true);
        QCOMPARE(thread()->rowCount(), 1);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(thread()->rowCount(), 2);
        QCOMPARE(thread()->at(1)->text, u"See you soon\nAnn"_s);
        QTRY_VERIFY(edit->toPlainText().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(thread()->at(1)->state, api::TextState::Delivered, 30000);
    }

    void anAnswerCountsAsUnreadUntilItIsSeen()
    {
        m_stage->shortcut(Qt::Key_1);
        customerTexts(u"+12125550163"_s, u"Thank you, is there parking?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 1, 30000);
        QTRY_COMPARE(conversations()->at(0)->unread, 1);
        click(u"messagesButton"_s);
        QTRY_COMPARE(unread(), 0);
        QTRY_COMPARE(conversations()->at(0)->unread, 0);
        QCOMPARE(thread()->at(thread()->rowCount() - 1)->text, u"Thank you, is there parking?"_s);
    }

    void aNumberIsJudgedWhileItIsTyped()
    {
        click(u"newMessageButton"_s);
        QTRY_VERIFY(seen<QLineEdit>(u"newMessageTo"_s));
        auto *to = seen<QLineEdit>(u"newMessageTo"_s);
        auto *write = seen<QWidget>(u"newMessageSheet"_s)->findChild<QPushButton *>(u"sheetYesButton"_s);
        QTest::keyClicks(to, u"(212) 555"_s);
        QVERIFY(!write->isEnabled());
        QVERIFY(seen<QLabel>(u"newMessageHint"_s)->text().contains(u"not yet"_s));
        QTest::keyClicks(to, u"-0199"_s);
        QVERIFY(write->isEnabled());
        QCOMPARE(seen<QLabel>(u"newMessageHint"_s)->text(), u"Goes to (212) 555-0199"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QTRY_COMPARE(seen<QLabel>(u"threadName"_s)->text(), u"(212) 555-0199"_s);
        QCOMPARE(thread()->rowCount(), 0);
        QTest::keyClicks(seen<QPlainTextEdit>(u"composerEdit"_s), u"Hello there"_s);
        QTest::keyClick(seen<QPlainTextEdit>(u"composerEdit"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(thread()->rowCount(), 1);
        QTRY_COMPARE(conversations()->rowCount(), 2);
        QCOMPARE(conversations()->at(0)->peer, u"+12125550199"_s);
    }

    void whoWantsNoTextsCannotBeWrittenTo()
    {
        QVERIFY(!seen<QLabel>(u"composerClosed"_s));
        customerTexts(u"+12125550199"_s, u"STOP"_s);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>(u"composerClosed"_s), 30000);
        QVERIFY(seen<QLabel>(u"composerClosed"_s)->text().contains(u"no more texts"_s));
        QVERIFY(!seen<QPlainTextEdit>(u"composerEdit"_s));
        customerTexts(u"+12125550199"_s, u"START"_s);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QPlainTextEdit>(u"composerEdit"_s), 30000);
    }

    void whatDidNotArriveSaysWhyAndIsSentAgain()
    {
        const auto deaf = m_stage->line->client().practiceTextsArrive(u"+12125550199"_s, false);
        QTRY_VERIFY(deaf.isFinished());
        auto *edit = seen<QPlainTextEdit>(u"composerEdit"_s);
        QTest::keyClicks(edit, u"Are you coming?"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QWidget>(u"threadFailed"_s), 30000);
        const api::TextMessage failed = *thread()->at(thread()->rowCount() - 1);
        QCOMPARE(failed.error, u"The number is a landline or cannot get texts"_s);
        const auto hears = m_stage->line->client().practiceTextsArrive(u"+12125550199"_s, true);
        QTRY_VERIFY(hears.isFinished());
        click(u"sendAgainButton"_s);
        QCOMPARE(edit->toPlainText(), u"Are you coming?"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(thread()->at(thread()->rowCount() - 1)->state == api::TextState::Delivered, 30000);
        QVERIFY(!seen<QWidget>(u"threadFailed"_s));
    }

    void theListIsSearchedByNameNumberAndWords()
    {
        const auto finds = [&](const QString &words, const QString &peer) {
            type(u"messageSearch"_s, words);
            return QTest::qWaitFor(
                [&] {
                    return conversations()->words() == words && conversations()->rowCount() == 1
                        && conversations()->at(0)->peer == peer;
                },
                3000);
        };
        QVERIFY(finds(u"lop"_s, u"+12125550163"_s));
        QVERIFY(finds(u"parking"_s, u"+12125550163"_s));
        QVERIFY(conversations()->at(0)->hit.contains(QChar{2}));
        QVERIFY(finds(u"555-0199"_s, u"+12125550199"_s));
        type(u"messageSearch"_s, u"submarine"_s);
        QTRY_VERIFY(seen<QLabel>(u"messagesEmpty"_s));
        type(u"messageSearch"_s, {});
        QTRY_COMPARE(conversations()->rowCount(), 2);
    }

    void aThreadLeadsToCallsAndAppointments()
    {
        type(u"messageSearch"_s, u"lopez"_s);
        QTRY_COMPARE(conversations()->rowCount(), 1);
        auto *list = seen<QListView>(u"conversationsList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(conversations()->index(0)).center());
        QTRY_COMPARE(seen<QLabel>(u"threadName"_s)->text(), u"Maria Lopez"_s);
        click(u"threadVisitsButton"_s);
        QTRY_VERIFY(seen<QWidget>(u"customerVisitRow"_s));
        QTest::keyClick(seen<QWidget>(u"visitsSheet"_s), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QWidget>(u"visitsSheet"_s));
        click(u"threadCallsButton"_s);
        QTRY_VERIFY(seen<QPushButton>(u"onlyTheseButton"_s));
        QVERIFY(seen<QPushButton>(u"onlyTheseButton"_s)->text().contains(u"Maria Lopez"_s));
        QTRY_VERIFY(seen<QLabel>(u"callsEmpty"_s));
        click(u"onlyTheseButton"_s);
        QVERIFY(!seen<QPushButton>(u"onlyTheseButton"_s));
    }

    void thePaletteFindsPeopleTextsAndAppointments()
    {
        m_stage->shortcut(Qt::Key_K);
        QTRY_VERIFY(seen<QLineEdit>(u"paletteEdit"_s));
        QCOMPARE(paletteHit(), u"Do: Go to Live"_s);
        auto *edit = seen<QLineEdit>(u"paletteEdit"_s);
        QTest::keyClicks(edit, u"lopez"_s);
        QTRY_COMPARE(paletteHit(), u"People: Maria Lopez"_s);
        QStringList groups;
        const auto count = [&] {
            groups.clear();
            for (int row = 0; row < modelOf(u"paletteList"_s)->rowCount(); ++row)
                if (modelOf(u"paletteList"_s)->index(row, 0).data(SearchModel::IsTitleRole).toBool())
                    groups << modelOf(u"paletteList"_s)->index(row, 0).data().toString();
            return groups.size();
        };
        QTRY_COMPARE(count(), 3);
        QCOMPARE(groups, (QStringList{u"People"_s, u"Messages"_s, u"Appointments"_s}));
        QTest::keyClick(edit, Qt::Key_Down);
        QVERIFY(paletteHit().startsWith(u"Messages: Maria Lopez"_s));
        QVERIFY(edit->accessibleDescription().contains(u"Maria Lopez"_s));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!seen<QLineEdit>(u"paletteEdit"_s));
        QTRY_COMPARE(seen<QLabel>(u"threadName"_s)->text(), u"Maria Lopez"_s);
    }

    void enterWaitsForTheAnswerToWhatWasTyped()
    {
        m_stage->shortcut(Qt::Key_K);
        QTRY_VERIFY(seen<QLineEdit>(u"paletteEdit"_s));
        auto *edit = seen<QLineEdit>(u"paletteEdit"_s);
        QTest::keyClicks(edit, u"maria"_s);
        QTest::keyClick(edit, Qt::Key_Return);          // at once, before the host could answer
        QTRY_VERIFY(seen<QPushButton>(u"onlyTheseButton"_s));
        QVERIFY(seen<QPushButton>(u"onlyTheseButton"_s)->text().contains(u"Maria Lopez"_s));
        click(u"onlyTheseButton"_s);
    }

    void commandsRunByName()
    {
        const bool dark = m_stage->theme.isDark();
        m_stage->shortcut(Qt::Key_K);
        QTRY_VERIFY(seen<QLineEdit>(u"paletteEdit"_s));
        QTest::keyClicks(seen<QLineEdit>(u"paletteEdit"_s), dark ? u"light th"_s : u"dark th"_s);
        QTest::keyClick(seen<QLineEdit>(u"paletteEdit"_s), Qt::Key_Return);
        QTRY_COMPARE(m_stage->theme.isDark(), !dark);
        click(u"searchButton"_s);
        QTRY_VERIFY(seen<QLineEdit>(u"paletteEdit"_s));
        QTest::keyClicks(seen<QLineEdit>(u"paletteEdit"_s), u"zzzzz"_s);
        QTRY_COMPARE(seen<QLabel>(u"paletteState"_s)->text(), u"Nothing fits “zzzzz”"_s);
        QTest::keyClick(seen<QLineEdit>(u"paletteEdit"_s), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QLineEdit>(u"paletteEdit"_s));
    }

    void theKeysAreListed()
    {
        m_stage->shortcut(Qt::Key_Slash);
        QTRY_VERIFY(seen<QWidget>(u"shortcutsSheet"_s));
        QTest::keyClick(seen<QWidget>(u"shortcutsSheet"_s), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QWidget>(u"shortcutsSheet"_s));
    }

    void serviceRowsLeadToTheirOwnStep()
    {
        click(u"billingState"_s);
        QTRY_VERIFY(seen<QWidget>(u"page_billing"_s));
        click(u"telephoneState"_s);
        QTRY_VERIFY(seen<QWidget>(u"page_phone"_s));
        click(u"calendarState"_s);
        QTRY_VERIFY(seen<QWidget>(u"page_calendar"_s));
        click(u"receptionistState"_s);
        QTRY_VERIFY(seen<QWidget>(u"page_agent"_s));
        click(u"lineStateRow"_s);
        QTRY_VERIFY(seen<QWidget>(u"page_phone"_s));
    }

    void cleanupTestCase() { m_stage.reset(); }
};

QTEST_MAIN(TestMessages)
#include "test_messages.moc"
