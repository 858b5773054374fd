// SPDX-License-Identifier: GPL-3.0-or-later
// `cloudgreet`: the desktop console with the backend embedded.
#include "hosts.h"
#include "host/logging.h"
#include "pictures.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>
#include <QMessageBox>
#include <QTemporaryDir>
#include <iostream>
#include <sys/stat.h>

namespace cloudgreet {
namespace {

struct Options {
    QString dataDir, pictures;
    double speechSpeed = 3;
};

Options optionsOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QObject::tr("The CloudGreet console: your receptionist, its calls and its appointments."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dataDir{u"data-dir"_s, QObject::tr("Where the business's data is kept."), u"DIR"_s};
    const QCommandLineOption pictures{u"screenshots"_s, QObject::tr("Play a practice call, make pictures of every page into DIR, and quit."), u"DIR"_s};
    const QCommandLineOption speed{u"speech-speed"_s, QObject::tr("How fast the practice line speaks; 1 is as people do."), u"FACTOR"_s, u"3"_s};
    parser.addOptions({dataDir, pictures, speed});
    parser.process(application);
    return {parser.value(dataDir), parser.value(pictures), std::max(0.1, parser.value(speed).toDouble())};
}

QList<ui::LineSession *> linesOf(const Hosts &hosts, double speechSpeed, const QString &cache, QObject *owner)
{
    QList<ui::LineSession *> lines;
    if (hosts.practice())
        lines << new ui::LineSession{{*hosts.practice(), QObject::tr("Practice"), true, cache + u"/practice"_s, speechSpeed}, owner};
    if (hosts.real()) {
        auto *real = new ui::LineSession{{*hosts.real(), QObject::tr("Your line"), false, cache + u"/line"_s, 1}, owner};
        lines.prepend(real);
    }
    return lines;
}

int run(QApplication &application)
{
    const Options options = optionsOf(application);
    auto config = HostConfig::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!config) {
        std::cerr << config.error().text.toStdString() << '\n';
        return 2;
    }
    const QTemporaryDir stage;              // pictures are of a stage, never of the owner's own data
    if (!options.dataDir.isEmpty())
        config->dataDir = options.dataDir;
    else if (!options.pictures.isEmpty())
        config->dataDir = stage.path();
    if (!options.pictures.isEmpty())
        config->publicAddress = config->adminAddress = net::ListenAddress{};    // nor of the ports that callers reach
    ui::Theme theme{application};
    const Hosts hosts = Hosts::start(*config, options.speechSpeed);
    for (const QString &trouble : hosts.troubles())
        std::cerr << trouble.toStdString() << '\n';
    QObject owner;
    const QList<ui::LineSession *> lines = linesOf(hosts, options.speechSpeed, QStandardPaths::writableLocation(QStandardPaths::CacheLocation), &owner);
    if (lines.isEmpty()) {
        QMessageBox{QMessageBox::Critical, QObject::tr("CloudGreet could not start"), hosts.troubles().join(u"\n"_s)}.exec();
        return 1;
    }
    ui::MainWindow window{lines, theme};
    if (!hosts.troubles().isEmpty())
        window.showTrouble(hosts.troubles().join(u'\n'));
    std::unique_ptr<Pictures> pictures;
    for (ui::LineSession *line : lines) {
        if (!options.pictures.isEmpty() && line->setup().isPractice) {
            pictures = std::make_unique<Pictures>(window, *line, theme, options.pictures);
            window.chooseLine(int(lines.indexOf(line)));
            pictures->start();
        }
        line->start();
    }
    window.show();
    return QApplication::exec();
}
} // namespace
} // namespace cloudgreet

int main(int argc, char **argv)
{
    ::umask(077);
    cloudgreet::logAsJsonLines();    // the embedded host logs here too: numbers are masked
    QApplication application{argc, argv};
    QApplication::setApplicationName(QStringLiteral("cloudgreet"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    if (QLocale{}.language() == QLocale::C)
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
    QTranslator words;                      // of English: its plurals
    if (words.load(QStringLiteral(":/i18n/cloudgreet_en.qm")))
        QApplication::installTranslator(&words);
    return cloudgreet::run(application);
}
