// SPDX-License-Identifier: GPL-3.0-or-later
// The console as one of the computer's programs: what closing it means, what it keeps of a person's choices, the tray,
// one instance. Against a real host on the practice line, shown as the owner's own.
#include "desktop/desktoplife.h"
#include "desktop/singleinstance.h"
#include "stage.h"
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <thread>

using namespace cloudgreet;
using namespace cloudgreet::hands;
using namespace cloudgreet::ui;

namespace {
LineFacts line(const QString &name, int live = 0, int attention = 0, bool isConnected = true)
{
    return {name, false, true, isConnected, true, live, attention};
}
} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<UiStage> m_stage;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<DesktopLife> m_life;
    std::function<void(const QString &token)> m_whenKept;
    QList<bool> m_keyWentLast;

    QString file(const QString &name) const { return m_stage->file(name); }

    template <typename T> T answered(QFuture<Result<T>> answer)
    {
        [[maybe_unused]] const bool isDone = QTest::qWaitFor([&] { return answer.isFinished(); });
        return answer.isFinished() && answer.result() ? *answer.result() : T{};
    }

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<UiStage>();
        // Two businesses of one owner; the practice line has a copy of each. Its host stands for the owner's own.
        for (const auto &[name, number] :
            {std::pair{u"Oak Street Hair"_s, u"+12125550177"_s}, {u"Elm Plumbing"_s, u"+12125550178"_s}})
            QVERIFY(Host::configureOffline(file(u"real"_s),
                {{u"name"_s, name}, {u"phone_numbers"_s, QJsonArray{number}}, {u"timezone"_s, u"America/New_York"_s}}));
        m_stage->config.settingsFrom = file(u"real"_s);
        m_stage->startHost();
        m_stage->openWindow(false);
        m_preferences = std::make_unique<Preferences>(file(u"console.ini"_s), file(u"autostart"_s));
        m_life = std::make_unique<DesktopLife>(*m_stage->window, QList<LineSession *>{m_stage->line.get()},
            m_stage->theme, *m_preferences, u"/opt/it's \"here\"/cloud$greet"_s, [this](const QString &token) {
                if (m_whenKept)
                    m_whenKept(token);
                return Result<>{};
            });
    }

    void theTrayTellsOfAllLines_data()
    {
        QTest::addColumn<QList<LineFacts>>("lines");
        QTest::addColumn<int>("light");
        QTest::addColumn<int>("live");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, QList<LineFacts> lines, TrayState::Light light, int live,
                             const QString &words) { QTest::newRow(name) << lines << int(light) << live << words; };
        row("answering", {line(u"Oak Hair"_s)}, TrayState::Light::Answering, 0, u"Oak Hair: answering"_s);
        row("a call", {line(u"Oak Hair"_s, 1, 2)}, TrayState::Light::Attention, 1, u"Oak Hair: 1 call now"_s);
        row("attention", {line(u"Oak Hair"_s, 0, 1)}, TrayState::Light::Attention, 0,
            u"Oak Hair: 1 thing needs attention"_s);
        row("the host is gone", {line(u"Oak Hair"_s, 0, 3, false)}, TrayState::Light::Silent, 0,
            u"Oak Hair: not answering"_s);
        row("not set up", {{{}, false, false, true, false, 0, 0}}, TrayState::Light::Silent, 0,
            u"CloudGreet: not set up yet"_s);
        row("no Telnyx key", {{u"Oak Hair"_s, false, true, true, false, 0, 0}}, TrayState::Light::Silent, 0,
            u"Oak Hair: no telephone yet"_s);
        row("calls do not arrive", {{u"Oak Hair"_s, false, true, true, true, 0, 0, false}}, TrayState::Light::Attention,
            0, u"Oak Hair: calls do not arrive"_s);
        row("practice does not count beside a line",
            {line(u"Oak Hair"_s), {u"Oak Hair"_s, true, true, true, true, 3, 3}}, TrayState::Light::Answering, 0,
            u"Oak Hair: answering"_s);
        row("practice alone", {{u"Oak Hair"_s, true, true, true, true, 2, 0}}, TrayState::Light::Answering, 2,
            u"Oak Hair: 2 calls now"_s);
        row("two lines", {line(u"Oak Hair"_s, 1), line(u"Elm Hair"_s, 2, 1)}, TrayState::Light::Attention, 3,
            u"Oak Hair: 1 call now\nElm Hair: 2 calls now"_s);
    }

    void theTrayTellsOfAllLines()
    {
        QFETCH(QList<LineFacts>, lines);
        const TrayState state = trayState(lines);
        QTEST(int(state.light), "light");
        QTEST(state.live, "live");
        QTEST(state.words, "words");
        QVERIFY(!trayIcon(state).isNull());
    }

    void theTelephoneIsWellWhereCallsArrive_data()
    {
        QTest::addColumn<bool>("hasKeys");
        QTest::addColumn<QString>("problem");       // the check that fails
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isWell");
        const auto row = [](const char *name, bool hasKeys, const QString &problem, const QString &words, bool isWell) {
            QTest::newRow(name) << hasKeys << problem << words << isWell;
        };
        row("keys, nothing asked yet", true, {}, u"Telnyx"_s, true);
        row("the address leads nowhere", true, u"public-url"_s, u"not reached"_s, false);
        row("the number is not there", true, u"telnyx-number"_s, u"not reached"_s, false);
        row("calls go elsewhere", true, u"telnyx-webhook"_s, u"not reached"_s, false);
        row("the key is refused", true, u"telnyx-key"_s, u"not reached"_s, false);
        row("what is no way of calls", true, u"stripe-key"_s, u"Telnyx"_s, true);
        row("no keys", false, u"public-url"_s, u"no account yet"_s, false);
    }

    void theTelephoneIsWellWhereCallsArrive()
    {
        QFETCH(bool, hasKeys);
        QFETCH(QString, problem);
        QList<api::KeyState> keys;
        for (const QString &name : {u"telnyx-api-key"_s, u"telnyx-public-key"_s}) {
            keys.append(api::KeyState{});
            keys.last().name = name;
            keys.last().source = hasKeys ? u"file"_s : u"none"_s;
        }
        QList<api::Check> checks;
        if (!problem.isEmpty())
            checks
                = {{u"disk"_s, {}, {}, {}, api::Check::State::Ok}, {problem, {}, {}, {}, api::Check::State::Problem}};
        const auto telephone = serviceOf(keys, checks);
        QTEST(telephone.words, "words");
        QTEST(telephone.state == ServiceStates::State::Well, "isWell");
    }

    void closingAndQuitting_data()
    {
        QTest::addColumn<LeavingFacts>("facts");
        QTest::addColumn<int>("closing");
        QTest::addColumn<int>("quitting");
        const auto row = [](const char *name, LeavingFacts facts, Leaving closing, Leaving quitting) {
            QTest::newRow(name) << facts << int(closing) << int(quitting);
        };
        row("answered here, a tray", {true, true, true, 0}, Leaving::Hide, Leaving::Ask);
        row("answered here, the owner wants no tray", {true, true, false, 0}, Leaving::Ask, Leaving::Ask);
        row("answered here, no tray", {true, false, true, 0}, Leaving::Ask, Leaving::Ask);
        row("answered elsewhere", {false, true, true, 0}, Leaving::Quit, Leaving::Quit);
        row("a call before the set-up was read", {false, false, true, 1}, Leaving::Ask, Leaving::Ask);
    }

    void closingAndQuitting()
    {
        QFETCH(LeavingFacts, facts);
        QTEST(int(onClose(facts)), "closing");
        QTEST(int(onQuit(facts)), "quitting");
    }

    void choicesAreKept()
    {
        const QString path = file(u"kept.ini"_s);
        const QDateTime evening{{2026, 6, 8}, {18, 0}, Qt::UTC};
        {
            Preferences made{path, file(u"none"_s)};
            QSignalSpy changed{&made, &Preferences::changed};
            QVERIFY(made.staysWhenClosed() && made.keepsAwake() && made.mayNotify(evening));
            made.setTheme(Theme::Mode::Dark);
            made.setStaysWhenClosed(false);
            made.beQuietUntil(evening);
            made.setGeometry("geometry");
            made.setLanguage(u"es"_s);
            QCOMPARE(changed.size(), 4);
            made.setTheme(Theme::Mode::Dark);
            QCOMPARE(changed.size(), 4);
        }
        Preferences read{path, file(u"none"_s)};
        QCOMPARE(read.theme(), Theme::Mode::Dark);
        QVERIFY(!read.staysWhenClosed());
        QVERIFY(!read.mayNotify(evening.addSecs(-1)) && read.mayNotify(evening));
        QCOMPARE(read.geometry(), QByteArray{"geometry"});
        QCOMPARE(read.language(), u"es"_s);
        read.setNotifies(false);
        QVERIFY(!read.mayNotify(evening));
    }

    void aSecondStartShowsTheFirst()
    {
        SingleInstance first{file(u"practice"_s)};
        QVERIFY(!first.handOver());
        first.claim();
        QSignalSpy shown{&first, &SingleInstance::shown};
        std::atomic<int> handed = -1;
        std::thread second{[&] { handed = SingleInstance{file(u"practice"_s)}.handOver() ? 1 : 0; }};
        QTRY_VERIFY(handed >= 0);
        second.join();
        QCOMPARE(handed.load(), 1);
        QCOMPARE(shown.size(), 1);
        QVERIFY(!SingleInstance{file(u"another"_s)}.handOver());
    }

    void whatItDoesOnThisComputerIsSwitchedAtOnce()
    {
        m_stage->shortcut(Qt::Key_Comma);
        QTRY_VERIFY(seen<QCheckBox>(u"startsAtLogin"_s));
        picture(*m_stage->window, m_stage->theme, u"this-computer"_s);
        click(u"startsAtLogin"_s);
        QFile entry{file(u"autostart/cloudgreet.desktop"_s)};
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY2(text.contains("Exec=\"/opt/it's \\\\\"here\\\\\"/cloud\\\\$greet\" --hidden\n"), text.constData());
        QVERIFY(!seen<QCheckBox>(u"staysWhenClosed"_s)->isEnabled());       // no tray here
        click(u"notifies"_s);
        QVERIFY(!m_preferences->notifies());
        QTest::keyClick(seen<QCheckBox>(u"notifies"_s), Qt::Key_Space);
        QVERIFY(m_preferences->notifies());
        click(u"startsAtLogin"_s);
        QVERIFY(!entry.exists());
        auto *language = seen<QComboBox>(u"language"_s);
        QCOMPARE(language->count(), words::languages().size() + 1);         // and "as the system"
        QCOMPARE(language->currentData().toString(), QString{});
        QTest::keyClicks(language, u"Esp"_s);
        QTest::keyClick(language, Qt::Key_Return);
        QTRY_COMPARE(m_preferences->language(), u"es"_s);
        click(u"sheetNoButton"_s);
        QTRY_VERIFY(!seen<QWidget>(u"computerSheet"_s));
    }

    void theThemeOutlivesTheProgram()
    {
        m_stage->theme.setMode(Theme::Mode::Dark);
        QCOMPARE(m_preferences->theme(), Theme::Mode::Dark);
        m_stage->theme.setMode(Theme::Mode::System);
        QCOMPARE(m_preferences->theme(), Theme::Mode::System);
    }

    void quittingAsksAndMayBeTakenBack()
    {
        QSignalSpy ended{m_life.get(), &DesktopLife::ended};
        m_stage->window->close();
        QTRY_VERIFY(seen<QWidget>(u"quitSheet"_s));
        QVERIFY(m_stage->window->isVisible());
        QVERIFY(!seen<QPushButton>(u"quitNowButton"_s));        // nobody is on the line: one way to quit
        picture(*m_stage->window, m_stage->theme, u"quit"_s);
        click(u"sheetNoButton"_s);
        QTRY_VERIFY(!seen<QWidget>(u"quitSheet"_s));
        QCOMPARE(ended.size(), 0);
    }

    /// Who answers was changed, but the owner stays when asked about quitting: what counts from the next start on is
    /// said.
    void aChangeOfHostsThatWaitsForTheNextStartIsSaid()
    {
        m_preferences->setRemoteHost({u"https://192.0.2.20:8788"_s, QByteArray(32, 'x')});
        m_whenKept = [this](const QString &token) {
            m_keyWentLast << (token.isEmpty() && m_preferences->remoteHost().address.isEmpty());
        };
        QSignalSpy ended{m_life.get(), &DesktopLife::ended};
        m_stage->shortcut(Qt::Key_Comma);
        click(u"detachButton"_s);
        QTRY_VERIFY(seen<QWidget>(u"promptSheet"_s));
        QTest::mouseClick(
            seen<QWidget>(u"promptSheet"_s)->findChild<QPushButton *>(u"sheetYesButton"_s), Qt::LeftButton);
        QTRY_VERIFY(seen<QWidget>(u"quitSheet"_s));
        QCOMPARE(m_keyWentLast, QList<bool>{true});                 // the key goes when nothing asks for it any more
        QVERIFY(m_life->startsAgain());
        QTest::keyClick(seen<QWidget>(u"quitSheet"_s), Qt::Key_Escape);
        QTRY_VERIFY(seen<QLabel>(u"troubleLabel"_s));
        QVERIFY(seen<QLabel>(u"troubleLabel"_s)->text().contains(u"From the next start on, this computer answers"_s));
        QVERIFY(!m_life->startsAgain());
        QCOMPARE(ended.size(), 0);
        QVERIFY(seen<QPushButton>(u"detachButton"_s) == nullptr);
    }

    void anotherBusinessIsShownInTheSameWindow()
    {
        QTRY_COMPARE(m_stage->line->businesses().size(), 2);
        auto *box = seen<QComboBox>(u"businessBox"_s);
        QVERIFY(box);
        const QString first = m_stage->line->business().name, second = box->itemText(1 - box->currentIndex());
        const QString placed = answered(
            m_stage->line->client().placePracticeCall({.to = m_stage->line->business().phoneNumbers.first()}));
        QTRY_COMPARE(m_stage->line->board().liveCount(), 1);
        box->setFocus();
        QTest::keyClick(box, box->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QTRY_COMPARE(seen<QLabel>(u"businessLabel"_s)->text(), second);
        QTRY_VERIFY(seen<QWidget>(u"emptyLive"_s));             // the call is the other's
        QCOMPARE(m_stage->line->board().liveCount(), 0);
        QTRY_COMPARE(m_stage->line->liveCount(), 1);                   // but is not forgotten when it comes to quitting
        picture(*m_stage->window, m_stage->theme, u"two-businesses"_s);
        m_stage->shortcut(Qt::Key_K);
        type(u"paletteEdit"_s, u"switch "_s + first.section(u' ', 0, 0).toLower());
        QTRY_VERIFY(seen<QListView>(u"paletteList"_s) && seen<QListView>(u"paletteList"_s)->model()->rowCount() > 0);
        QTest::keyClick(seen<QLineEdit>(u"paletteEdit"_s), Qt::Key_Return);
        QTRY_COMPARE(seen<QLabel>(u"businessLabel"_s)->text(), first);
        QTRY_COMPARE(m_stage->line->board().liveCount(), 1);
        [[maybe_unused]] const auto hungUp = m_stage->line->client().practiceHangUp(placed);
        QTRY_COMPARE(m_stage->line->liveCount(), 0);
    }

    void itGoesWhenTheCallsHaveEnded()
    {
        QSignalSpy ended{m_life.get(), &DesktopLife::ended};
        const QString placed = answered(m_stage->line->client().placePracticeCall({}));
        QVERIFY(!placed.isEmpty());
        QTRY_COMPARE(m_stage->line->board().liveCount(), 1);
        m_stage->shortcut(Qt::Key_Q);
        QTRY_VERIFY(seen<QPushButton>(u"quitNowButton"_s));
        picture(*m_stage->window, m_stage->theme, u"quit-with-a-call"_s);
        click(u"sheetYesButton"_s);                             // when they end
        QTRY_VERIFY(!m_stage->window->isVisible());
        QVERIFY(m_life->isLeaving());
        m_life->open();                                         // taken back
        QVERIFY(m_stage->window->isVisible() && !m_life->isLeaving());

        m_stage->shortcut(Qt::Key_Q);
        QTRY_VERIFY(seen<QPushButton>(u"quitNowButton"_s));
        click(u"sheetYesButton"_s);
        QTRY_VERIFY(m_life->isLeaving());
        QCOMPARE(ended.size(), 0);
        [[maybe_unused]] const auto hungUp = m_stage->line->client().practiceHangUp(placed);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!m_preferences->geometry().isEmpty());
    }

    void aHostThatDoesNotAnswerForAMomentIsNoReasonToGo()
    {
        DesktopLife life{*m_stage->window, QList<LineSession *>{m_stage->line.get()}, m_stage->theme, *m_preferences,
            u"/opt/cloudgreet"_s, [](const QString &) { return Result<>{}; }};
        QSignalSpy ended{&life, &DesktopLife::ended};
        life.open();
        m_stage->host.reset();
        QTRY_VERIFY(!m_stage->line->isConnected());
        m_stage->window->close();
        QTRY_VERIFY(seen<QPushButton>(u"sheetYesButton"_s));
        QCOMPARE(ended.size(), 0);
        click(u"sheetYesButton"_s);
        QTRY_COMPARE(ended.size(), 1);
    }

    void cleanupTestCase()
    {
        m_life.reset();
        m_stage.reset();
    }
};

QTEST_MAIN(TestDesktop)
#include "test_desktop.moc"
