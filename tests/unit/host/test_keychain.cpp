// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's keychain as QtKeychain reaches it. The test starts itself again on a bus of its own with an unlocked
// keyring, and there once more with a keyring that stays locked; without those programs it says so.
#include "host/consolekey.h"
#include "keychain.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace cloudgreet {

class TestKeychain : public QObject
{
    Q_OBJECT
    static bool isInside() { return qEnvironmentVariableIsSet("CLOUDGREET_TEST_BUS"); }

    /// Runs one test function on a new bus, after `before`.
    static QByteArray inside(const QString &function, const QString &before)
    {
        if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()
            || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
            return "skip";
        const QTemporaryDir home;
        QDir{}.mkpath(home.filePath(u"run"_s));
        QFile::setPermissions(home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CLOUDGREET_TEST_BUS"_s, u"1"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u"run"_s));
        environment.remove(u"XDG_DATA_HOME"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"dbus-run-session"_s,
            {u"--"_s, u"bash"_s, u"-c"_s, before + u"; exec \"$0\" "_s + function,
                QCoreApplication::applicationFilePath()});
        if (!process.waitForFinished(60000))
            process.kill();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? QByteArray{}
                                                                                       : process.readAll();
    }

    template <typename T, typename Ask> static Result<T> wait(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](const Result<T> &said) { answer = said; });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 8000);
        return answer.value_or(failure(Fault::Corrupt, u"never answered"_s));
    }

private slots:
    void anUnlockedKeyringKeepsIt()
    {
        if (!isInside()) {
            const QByteArray said = inside(u"anUnlockedKeyringKeepsIt"_s,
                u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null"_s);
            if (said == "skip")
                QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
            QVERIFY2(said.isEmpty(), said);
            return;
        }
        const auto keychain = systemKeychain();
        const auto read = [&] { return wait<QByteArray>([&](auto then) { keychain->read(u"test-key"_s, then); }); };
        QCOMPARE(read().error().fault, Fault::NotFound);
        const auto written = wait<void>([&](auto then) { keychain->write(u"test-key"_s, "KEY\xc3\xa9 12", then); });
        QVERIFY2(written, written ? "" : qPrintable(written.error().text + written.error().detail));
        QCOMPARE(read().value_or("?"), QByteArray{"KEY\xc3\xa9 12"});
        QVERIFY(wait<void>([&](auto then) { keychain->remove(u"test-key"_s, then); }));
        QVERIFY(wait<void>([&](auto then) { keychain->remove(u"test-key"_s, then); }));
        QCOMPARE(read().error().fault, Fault::NotFound);
    }

    /// One of an earlier start lies in a file; the keychain's is newer, and the file must not outlive it.
    void aConsolesKeyGoesToTheKeyringAndLeavesNoFile()
    {
        if (!isInside()) {
            const QByteArray said = inside(u"aConsolesKeyGoesToTheKeyringAndLeavesNoFile"_s,
                u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null"_s);
            if (said == "skip")
                QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
            QVERIFY2(said.isEmpty(), said);
            return;
        }
        const QTemporaryDir folder;
        const QString keys = folder.filePath(u"keys"_s);
        QVERIFY(
            QDir{}.mkpath(keys) && QFile::setPermissions(keys, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QFile old{keys + u"/console-token"_s};
        QVERIFY(old.open(QIODevice::WriteOnly) && old.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            && old.write("old") == 3);
        old.close();
        QCOMPARE(consolekey::read(keys).value_or(QString{}), u"old"_s);
        QVERIFY(consolekey::write(keys, u"new"_s));
        QVERIFY(QDir{keys}.isEmpty());
        QCOMPARE(consolekey::read(keys).value_or(QString{}), u"new"_s);
        consolekey::remove(keys);
        QCOMPARE(consolekey::read(keys).error().fault, Fault::NotFound);
    }

    void aConsolesKeyIsAPrivateFileWhereThereIsNoKeyring()
    {
        if (isInside())
            return;
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        const QTemporaryDir folder;
        const QString keys = folder.filePath(u"keys"_s);
        QVERIFY(!consolekey::read(keys));
        QVERIFY(consolekey::write(keys, u"geheim é"_s));
        QCOMPARE(consolekey::read(keys).value_or(QString{}), u"geheim é"_s);
        const QFileInfo file{keys + u"/console-token"_s};
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions{});
        QVERIFY(consolekey::write(keys, u"another"_s));
        QCOMPARE(consolekey::read(keys).value_or(QString{}), u"another"_s);
        consolekey::remove(keys);
        QVERIFY(!QFile::exists(file.filePath()));
        const auto gone = consolekey::read(keys);
        QVERIFY(!gone && !gone.error().text.isEmpty());
    }

    void withoutABusThereIsNone()
    {
        if (isInside())
            return;
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        const auto keychain = systemKeychain();
        QElapsedTimer clock;
        clock.start();
        const auto read = wait<QByteArray>([&](auto then) { keychain->read(u"test-key"_s, then); });
        QVERIFY(!read && (read.error().fault == Fault::Unavailable || read.error().fault == Fault::Timeout));
        QVERIFY(clock.elapsed() < 4000);
    }

    void aLockedKeyringIsGivenUpInTime()
    {
        if (!isInside()) {
            const QByteArray said = inside(
                u"aLockedKeyringIsGivenUpInTime"_s, u"gnome-keyring-daemon --start --components=secrets >/dev/null"_s);
            if (said == "skip")
                QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
            QVERIFY2(said.isEmpty(), said);
            return;
        }
        const auto keychain = systemKeychain();
        QElapsedTimer clock;
        clock.start();
        const auto written = wait<void>([&](auto then) { keychain->write(u"test-key"_s, "KEY", then); });
        QVERIFY(!written);
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestKeychain)
#include "test_keychain.moc"
