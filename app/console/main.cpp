// SPDX-License-Identifier: GPL-3.0-or-later
// `cloudgreet`: the desktop console with the backend embedded.
#include "desktop/desktoplife.h"
#include "desktop/singleinstance.h"
#include "hosts.h"
#include "host/consolekey.h"
#include "host/logging.h"
#include "pictures.h"
#include "words/translation.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <iostream>
#include <sys/stat.h>

namespace cloudgreet {
namespace {

struct Options {
    QString dataDir, pictures;
    double speechSpeed = 3;
    bool isHidden = false;
};

Options optionsOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QObject::tr("The CloudGreet console: your receptionist, its calls and its appointments."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dataDir{u"data-dir"_s, QObject::tr("Where the business's data is kept."), u"DIR"_s};
    const QCommandLineOption pictures{u"screenshots"_s,
        QObject::tr("Play a practice call, make pictures of every page into DIR, and quit."), u"DIR"_s};
    const QCommandLineOption speed{
        u"speech-speed"_s, QObject::tr("How fast the practice line speaks; 1 is as people do."), u"FACTOR"_s, u"3"_s};
    const QCommandLineOption hidden{u"hidden"_s, QObject::tr("Start in the tray, without the window.")};
    parser.addOptions({dataDir, pictures, speed, hidden});
    parser.process(application);
    return {parser.value(dataDir), parser.value(pictures), std::max(0.1, parser.value(speed).toDouble()),
        parser.isSet(hidden)};
}

QList<ui::LineSession *> linesOf(const Hosts &hosts, double speechSpeed, const QString &cache, QObject *owner)
{
    QList<ui::LineSession *> lines;
    if (hosts.practice())
        lines << new ui::LineSession{
            {*hosts.practice(), QObject::tr("Practice"), true, cache + u"/practice"_s, speechSpeed, true}, owner};
    if (hosts.real()) {
        auto *real = new ui::LineSession{
            {*hosts.real(), QObject::tr("Your line"), false, cache + u"/line"_s, 1, hosts.isReal()}, owner};
        lines.prepend(real);
    }
    return lines;
}

QString keyFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/keys"_s;
}

/// None: this computer answers.
std::optional<Result<api::Access>> accessOf(const ui::RemoteHost &remote)
{
    if (remote.address.isEmpty())
        return {};
    return consolekey::read(keyFolder()).map([&](const QString &token) {
        return api::Access{remote.address, token, remote.certificate};
    });
}

Result<> keepKey(const QString &token)
{
    if (!token.isEmpty())
        return consolekey::write(keyFolder(), token);
    consolekey::remove(keyFolder());
    return {};
}

/// The hosts, their lines and the window over them: what is shown, whoever looks at it.
struct Console {
    Console(const HostConfig &config, double speechSpeed, const ui::RemoteHost &remote)
        : hosts{Hosts::start(config, speechSpeed, accessOf(remote))}
    {
        for (const QString &trouble : hosts.troubles())
            std::cerr << trouble.toStdString() << '\n';
        lines = linesOf(hosts, speechSpeed, QStandardPaths::writableLocation(QStandardPaths::CacheLocation), &owner);
    }
    /// False, and told: there is no line to be shown.
    [[nodiscard]] bool open(ui::Theme &theme)
    {
        if (lines.isEmpty()) {
            QMessageBox{
                QMessageBox::Critical, QObject::tr("CloudGreet could not start"), hosts.troubles().join(u"\n"_s)}
                .exec();
            return false;
        }
        window = std::make_unique<ui::MainWindow>(lines, theme);
        if (!hosts.troubles().isEmpty())
            window->showTrouble(hosts.troubles().join(u'\n'));
        return true;
    }
    const Hosts hosts;
    QObject owner;
    QList<ui::LineSession *> lines;
    std::unique_ptr<ui::MainWindow> window;
};

/// Of a stage: neither of the owner's own data, nor on the ports that callers reach.
int takePictures(HostConfig config, const Options &options)
{
    const QTemporaryDir stage;
    config.dataDir = options.dataDir.isEmpty() ? stage.path() : options.dataDir;
    config.publicAddress = config.adminAddress = net::ListenAddress{};
    ui::Theme theme{*qApp};
    Console console{config, options.speechSpeed, {}};
    if (!console.open(theme))
        return 1;
    std::unique_ptr<Pictures> pictures;
    for (ui::LineSession *line : std::as_const(console.lines)) {
        if (line->setup().isPractice) {
            pictures = std::make_unique<Pictures>(*console.window, *line, theme, options.pictures);
            console.window->chooseLine(int(console.lines.indexOf(line)));
            pictures->start();
        }
        line->start();
    }
    console.window->show();
    return QApplication::exec();
}

QString consoleFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/console.ini"_s;
}

/// The environment's, else what was chosen in the console; empty: the system's. The embedded host speaks it too.
QString wantedLanguage()
{
    const QString chosen = ui::Preferences{consoleFile(), {}}.language();
    return qEnvironmentVariable("CLOUDGREET_LANGUAGE", words::isKnown(chosen) ? chosen : QString{});
}

/// `startsAgain`: the owner has chosen another host.
int run(const HostConfig &config, const Options &options, bool &startsAgain)
{
    ui::SingleInstance instance{config.dataDir};
    if (instance.handOver())
        return 0;
    instance.claim();
    ui::Theme theme{*qApp};
    ui::Preferences preferences{
        consoleFile(), QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s};
    Console console{config, options.speechSpeed, preferences.remoteHost()};
    if (!console.open(theme))
        return 1;
    ui::DesktopLife life{
        *console.window, console.lines, theme, preferences, QApplication::applicationFilePath(), keepKey};
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&life, &ui::DesktopLife::ended, qApp, &QApplication::quit);
    QObject::connect(&instance, &ui::SingleInstance::shown, &life, &ui::DesktopLife::open);
    for (ui::LineSession *line : std::as_const(console.lines))
        line->start();
    if (!options.isHidden || !life.hasTray())
        console.window->show();
    const int code = QApplication::exec();
    startsAgain = life.startsAgain();
    return code;
}

int start(const Options &options)
{
    auto config = HostConfig::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!config) {
        std::cerr << config.error().text.toStdString() << '\n';
        return 2;
    }
    if (!options.pictures.isEmpty())
        return takePictures(*config, options);
    if (!options.dataDir.isEmpty())
        config->dataDir = options.dataDir;
    bool startsAgain = false;
    const int code = run(*config, options, startsAgain);
    if (startsAgain)                // only now: the hosts have let go of the folder
        QProcess::startDetached(QApplication::applicationFilePath(), QApplication::arguments().mid(1));
    return code;
}
} // namespace
} // namespace cloudgreet

namespace {
/// What is answered in the terminal that it was asked in, also on a machine without a display.
bool onlyAsks(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return QByteArrayList{"-h", "--help", "--help-all", "-v", "--version"}.contains(argument);
    });
}

/// Qt ends the program with a core dump where there is no display, so it is looked for first.
bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}
} // namespace

int main(int argc, char **argv)
{
    ::umask(077);
    cloudgreet::logAsJsonLines();    // the embedded host logs here too: numbers are masked
    const bool isAsked = onlyAsks(argc, argv), isShown = !isAsked && hasDisplay();
    const std::unique_ptr<QCoreApplication> application{
        isShown ? new QApplication{argc, argv} : new QCoreApplication{argc, argv}};
    QCoreApplication::setApplicationName(QStringLiteral("cloudgreet"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QString wanted = cloudgreet::wantedLanguage();
    const cloudgreet::words::Translation translation{wanted};
    if (!cloudgreet::words::isKnown(wanted)) {
        std::cerr << cloudgreet::words::unknownText(wanted).toStdString() << '\n';
        return 2;
    }
    if (!isAsked && !isShown) {
        std::cerr << QObject::tr("There is no display here. “cloudgreetd practice” plays a call in the terminal, "
                                 "“cloudgreetd serve” is the host without a window.")
                         .toStdString()
                  << '\n';
        return 2;
    }
    const auto options = cloudgreet::optionsOf(*application);
    return cloudgreet::start(options);
}
