// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the data folder that bench_console measures on. Ctrl+C is harmless: the next run goes on where this one
// stopped.
#include "host/host.h"
#include "largefirm.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <csignal>
#include <iostream>
#include <sys/stat.h>

using namespace cloudgreet;

namespace {
volatile std::sig_atomic_t stopped = 0;

int make(const QString &folder, const largefirm::Size &size)
{
    if (auto made = Host::configureOffline(folder, largefirm::configuration()); !made) {
        std::cerr << made.error().text.toStdString() << '\n';
        return 1;
    }
    QElapsedTimer time;
    time.start();
    int first = -1;
    const auto told = [&](int done) {
        first = first < 0 ? done : first;
        const double left = done > first ? double(time.elapsed()) / 1000 / (done - first) * (size.calls - done) : 0;
        std::cout << '\r' << done << " of " << size.calls << " calls, " << int(left) << " s left   " << std::flush;
        return stopped == 0;
    };
    const auto written = largefirm::write(folder + u"/cloudgreet.db"_s, size, QDateTime::currentDateTimeUtc(), told);
    std::cout << '\n';
    if (!written)
        std::cerr << written.error().text.toStdString() << '\n';
    else if (stopped)
        std::cerr << "stopped; the next run goes on from here\n";
    return written && !stopped ? 0 : 1;
}
} // namespace

int main(int argc, char **argv)
{
    ::umask(077);
    QCoreApplication application{argc, argv};
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Fills a data folder with two years of calls, the same every time."_s);
    parser.addHelpOption();
    const QCommandLineOption calls{u"calls"_s, u"How many calls; about ten turns each."_s, u"N"_s, u"1000000"_s},
        seed{u"seed"_s, u"What differs between firms."_s, u"N"_s, u"1"_s};
    parser.addOptions({calls, seed});
    parser.addPositionalArgument(
        u"FOLDER"_s, u"An empty folder, or one that was begun by this program with the same options."_s);
    parser.process(application);
    const int count = parser.value(calls).toInt();
    if (parser.positionalArguments().size() != 1 || count < 1 || count > 5000000)
        parser.showHelp(2);
    std::signal(SIGINT, [](int) { stopped = 1; });
    std::signal(SIGTERM, [](int) { stopped = 1; });
    return make(QDir{parser.positionalArguments().constFirst()}.absolutePath(), {count, parser.value(seed).toUInt()});
}
