// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "hands.h"
#include "host/host.h"
#include "shell/mainwindow.h"
#include "words/translation.h"
#include <QTemporaryDir>

/// Where UI tests play: a real host on a folder of its own, one line, the console's window. Built in parts, because
/// some tests write to the folder first or start the host twice.
namespace cloudgreet {

class UiStage
{
public:
    /// A practice host; more of its configuration may be set before.
    void startHost()
    {
        config.practice = true;
        config.dataDir = file(u"practice"_s);
        config.practiceSpeed = 10;
        start();
    }
    void start()
    {
        config.publicAddress = config.adminAddress = net::ListenAddress{};
        auto started = Host::start(config);
        QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().text));
        host = std::move(*started);
    }
    /// Waits until the window shows a line that is connected, and set up unless told otherwise.
    void openWindow(bool isPractice = true, bool isSetUp = true)
    {
        line = std::make_unique<ui::LineSession>(ui::LineSession::Setup{
            {host->localUrl(), host->ownerToken()}, u"Line"_s, isPractice, file(u"cache"_s), 10, true});
        window = std::make_unique<ui::MainWindow>(QList<ui::LineSession *>{line.get()}, theme);
        line->start();
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QTRY_VERIFY(line->isConnected() && line->isSetUp() == isSetUp);
    }
    void close()
    {
        window.reset();
        line.reset();
        host.reset();
    }
    void shortcut(Qt::Key key)
    {
        window->activateWindow();                   // a sheet that closed had it
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
    }
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }

    const words::Translation translation{
        u"en"_s, QLocale{QLocale::English, QLocale::UnitedStates}}; // whatever the machine speaks
    QTemporaryDir folder;
    HostConfig config;
    std::unique_ptr<Host> host;
    ui::Theme theme{*qApp};
    std::unique_ptr<ui::LineSession> line;
    std::unique_ptr<ui::MainWindow> window;
};
} // namespace cloudgreet
