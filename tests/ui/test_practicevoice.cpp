// SPDX-License-Identifier: GPL-3.0-or-later
// The practice call's voice: a real synthesizer speaks into a sound server of this test's, and what comes out of that
// is listened to.
#include "domain/result.h"
#include "live/receptionistvoice.h"
#include "stage.h"
#include <QProcess>
#include <QSignalSpy>
#include <signal.h>

using namespace cloudgreet;

namespace {
/// A sound server without a device, and an ear at it. Both end with it; so does the synthesizer's daemon.
class SoundServer
{
public:
    [[nodiscard]] bool start()
    {
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        const QString socket = m_folder.filePath(u"sound"_s);
        qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
        m_server.start(u"pulseaudio"_s,
            {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s, u"-L"_s,
                u"module-null-sink sink_name=nowhere"_s, u"-L"_s,
                u"module-native-protocol-unix auth-anonymous=1 socket="_s + socket});
        if (!QTest::qWaitFor([&] { return QFile::exists(socket); }, 15000))
            return false;
        m_ear.start(u"parec"_s,
            {u"--device=nowhere.monitor"_s, u"--format=s16le"_s, u"--rate=8000"_s, u"--channels=1"_s,
                u"--latency-msec=20"_s});
        return m_ear.waitForStarted() && QTest::qWaitFor([this] { return m_ear.bytesAvailable() > 0; }, 15000);
    }
    ~SoundServer()
    {
        for (QProcess *program : {&m_ear, &m_server}) {
            program->terminate();
            program->waitForFinished();
        }
        QFile pid{m_folder.filePath(u"speech-dispatcher/pid/speech-dispatcher.pid"_s)};
        if (pid.open(QIODevice::ReadOnly))
            ::kill(pid.readAll().trimmed().toInt(), SIGTERM);
    }

    void forget() { m_ear.readAllStandardOutput(); }
    /// Whether anything but silence came out since the last call.
    [[nodiscard]] bool heard()
    {
        const QByteArray samples = m_ear.readAllStandardOutput();
        const auto *first = reinterpret_cast<const qint16 *>(samples.constData());
        const bool loud
            = std::any_of(first, first + samples.size() / 2, [](qint16 sample) { return std::abs(sample) > 500; });
        m_quiet = loud ? 0 : m_quiet + samples.size() / 2;
        return loud;
    }
    /// Whether it has been silent for longer than there is between two words; asked again and again.
    [[nodiscard]] bool fellSilent() { return !heard() && m_quiet > 12000; }

private:
    QTemporaryDir m_folder;
    QProcess m_server, m_ear;
    qsizetype m_quiet = 0;                          ///< Samples of silence, 8,000 a second.
};
constexpr int Patient = 30000;                      ///< The synthesizer's daemon starts in seconds.
} // namespace

class TestPracticeVoice : public QObject
{
    Q_OBJECT

    std::unique_ptr<SoundServer> m_sound;

private slots:
    void initTestCase()
    {
        for (const QString &program : {u"pulseaudio"_s, u"parec"_s, u"speech-dispatcher"_s})
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed: packaging/setup.sh run test"_s));
        m_sound = std::make_unique<SoundServer>();
        QVERIFY(m_sound->start());
        QVERIFY(ui::ReceptionistVoice::isInstalled());
    }

    void cleanupTestCase() { m_sound.reset(); }

    void sentencesAreSaidInTurnInTheirLanguages()
    {
        ui::ReceptionistVoice voice;
        QSignalSpy spoken{&voice, &ui::ReceptionistVoice::spoken}, silent{&voice, &ui::ReceptionistVoice::silent};
        m_sound->forget();
        voice.say(u"Hello."_s, QLocale{u"en"_s});
        voice.say(u"Buenos días."_s, QLocale{u"es"_s});
        QTRY_COMPARE_WITH_TIMEOUT(spoken.size(), 2, Patient);
        QCOMPARE(spoken.at(0).at(0).toString(), u"Hello."_s);
        QCOMPARE(spoken.at(1).at(0).toString(), u"Buenos días."_s);
        QVERIFY(silent.isEmpty());
        QVERIFY(m_sound->heard());
    }

    void whoIsInterruptedStopsAndSaysTheNext()
    {
        ui::ReceptionistVoice voice;
        QSignalSpy spoken{&voice, &ui::ReceptionistVoice::spoken};
        const QString lengthy = u"We are open from nine to five, from Monday to Friday, and on Saturdays until noon."_s;
        voice.say(lengthy, QLocale{u"en"_s});
        voice.say(u"This waits and is never said."_s, QLocale{u"en"_s});
        m_sound->forget();
        QVERIFY(QTest::qWaitFor([this] { return m_sound->heard(); }, Patient));
        voice.stop();
        voice.say(u"Yes?"_s, QLocale{u"en"_s});
        QTRY_COMPARE_WITH_TIMEOUT(spoken.size(), 1, Patient);
        QCOMPARE(spoken.at(0).at(0).toString(), u"Yes?"_s);
    }

    void aLanguageWithoutAVoiceIsTold()
    {
        ui::ReceptionistVoice voice;
        QSignalSpy silent{&voice, &ui::ReceptionistVoice::silent}, spoken{&voice, &ui::ReceptionistVoice::spoken};
        voice.say(u"…"_s, QLocale{QLocale::Afar});
        QTRY_COMPARE_WITH_TIMEOUT(silent.size(), 1, Patient);
        QVERIFY(silent.at(0).at(0).toString().contains(u"Afar"_s));
        QVERIFY(spoken.isEmpty());
    }

    void aPracticeCallIsHeardWhereItIsWanted()
    {
        UiStage stage;
        stage.startHost();
        stage.openWindow();
        QSignalSpy chosen{stage.window.get(), &ui::MainWindow::practiceAloudChosen};
        auto *button = stage.window->findChild<QPushButton *>(u"practiceAloudButton"_s);
        QVERIFY(button && button->isEnabled() && !button->isChecked());
        QTest::mouseClick(stage.window->findChild<QPushButton *>(u"practiceButton"_s), Qt::LeftButton);
        QTRY_VERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(button->isChecked());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toBool(), true);
        m_sound->forget();
        QVERIFY(QTest::qWaitFor([this] { return m_sound->heard(); }, Patient));
        hands::picture(*stage.window, stage.theme, u"practice-aloud"_s);
        QTest::mouseClick(button, Qt::LeftButton);  // and silent again
        QVERIFY(!button->isChecked());
        QCOMPARE(chosen.at(1).at(0).toBool(), false);
        QVERIFY(QTest::qWaitFor([this] { return m_sound->fellSilent(); }, Patient));
    }
};

QTEST_MAIN(TestPracticeVoice)
#include "test_practicevoice.moc"
