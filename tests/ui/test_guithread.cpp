// SPDX-License-Identifier: GPL-3.0-or-later
// The GUI thread stays free: everything of the console is used on two years of calls, and each event's processor time
// is held against a limit. Processor time of that thread alone, so that a busy machine does not fail the test; by the
// clock it is printed.
#include "consoletour.h"
#include "host/host.h"
#include "largefirm.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <cstdio>

using namespace cloudgreet;
using namespace cloudgreet::ui;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

namespace {
// The aim is 16 ms on an owner's computer. Debug builds are given three times that for being unoptimised and for slow
// machines; what a sanitizer instruments takes up to five times as long again.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int factor = 15;
#elif defined(QT_DEBUG)
constexpr int factor = 3;
#else
constexpr int factor = 2;
#endif
constexpr nanoseconds limit = 16ms * factor;
constexpr int calls = 20000;

double ms(nanoseconds time) { return double(time.count()) / 1e6; }

void spin(nanoseconds time)
{
    const nanoseconds until = GuiWatch::threadTime() + time;
    while (GuiWatch::threadTime() < until) { }
}
} // namespace

class TestGuiThread : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LineSession> m_line;
    std::unique_ptr<MainWindow> m_window;

    static GuiWatch &watch() { return *static_cast<GuiWatch *>(QCoreApplication::instance()); }

private slots:
    void theWatchSeesWhatIsSlow()
    {
        watch().begin("a slow timer");
        bool done = false;
        QTimer::singleShot(0, this, [&done] {
            spin(30ms);
            done = true;
        });
        QTRY_VERIFY(done);
        QVERIFY(watch().cpu(1, "a slow timer") >= 30ms);
        QVERIFY(watch().wall(1, "a slow timer") >= 30ms);
        watch().measure("slow work", [] { spin(20ms); });
        QVERIFY(watch().cpu(1, "slow work") >= 20ms);
        QCOMPARE(watch().count("slow work"), 1);
        QCOMPARE(watch().worst(1).first().step, "a slow timer");
        watch().begin("waiting");
        QTest::qWait(20);
        QVERIFY(watch().cpu(1, "waiting") < 20ms);          // time that passes is no work
        watch().clear();
    }

    void aLargeFirmIsOpened()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
        m_folder = std::make_unique<QTemporaryDir>();
        const auto made = Host::configureOffline(m_folder->path(), largefirm::configuration());
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text));
        int parts = 0;                              // as if it were cut off once
        QVERIFY(largefirm::write(m_folder->filePath(u"cloudgreet.db"_s), {calls}, QDateTime::currentDateTimeUtc(),
            [&](int) { return ++parts < 3; }));
        QVERIFY(!largefirm::write(m_folder->filePath(u"cloudgreet.db"_s), {calls + 1}, QDateTime::currentDateTimeUtc(),
            [](int) { return true; }));
        QVERIFY(largefirm::write(
            m_folder->filePath(u"cloudgreet.db"_s), {calls}, QDateTime::currentDateTimeUtc().addDays(1), [&](int done) {
                parts = done;
                return true;
            }));
        QCOMPARE(parts, calls);
        HostConfig config;
        config.dataDir = m_folder->path();
        config.publicAddress = config.adminAddress = net::ListenAddress{};
        auto host = Host::start(config);
        QVERIFY2(host.has_value(), host ? "" : qPrintable(host.error().text));
        m_host = std::move(*host);
        m_theme = std::make_unique<Theme>(watch(), [] { return false; });
        m_line = std::make_unique<LineSession>(LineSession::Setup{
            {m_host->adminUrl(), m_host->ownerToken()}, u"Your line"_s, false, m_folder->filePath(u"cache"_s), 1});
        m_window = std::make_unique<MainWindow>(QList<LineSession *>{m_line.get()}, *m_theme);
        QCOMPARE(m_window->size(), QSize(1440, 900));
        QSignalSpy day{&m_line->board(), &LiveBoard::reloaded};
        m_line->start();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(m_line->isConnected() && m_line->isSetUp());
        QTRY_VERIFY(!day.isEmpty());
    }

    void everyPageIsUsedWithoutALongEvent()
    {
        QVERIFY(m_window);
        ConsoleTour tour{{watch(), *m_window, *m_line, *m_theme},
            {largefirm::CommonWord.toString(), largefirm::RareWord.toString()}};
        watch().clear();
        tour.everything();
        std::printf("%d events, processor time p50 %.2f, p99 %.2f, longest %.2f ms; by the clock longest %.2f ms; the "
                    "limit here is %.0f ms\n",
            int(watch().count()), ms(watch().cpu(0.5)), ms(watch().cpu(0.99)), ms(watch().cpu(1)), ms(watch().wall(1)),
            ms(limit));
        for (const GuiWatch::Sample &sample : watch().worst(10))
            std::printf(
                "  %7.2f (%.2f) ms  %s: %s\n", ms(sample.cpu), ms(sample.wall), sample.step, qPrintable(sample.what));
        QVERIFY2(tour.missing().isEmpty(), qPrintable(tour.missing().join(u", "_s)));
        QVERIFY(tour.rowsOfCalls() >= 100);
        for (const GuiWatch::Sample &sample : watch().worst(100))
            QVERIFY2(sample.cpu < limit,
                qPrintable(u"%1 ms: %2, %3"_s.arg(ms(sample.cpu)).arg(QString::fromUtf8(sample.step), sample.what)));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_line.reset();
        m_host.reset();
    }
};

int main(int argc, char **argv)
{
    GuiWatch application{argc, argv};
    TestGuiThread test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "test_guithread.moc"
