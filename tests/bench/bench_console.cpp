// SPDX-License-Identifier: GPL-3.0-or-later
// The console on a folder of make_largefirm: how soon it can be used, what scrolling costs, how fast a search answers,
// what it keeps in memory. The host runs in this process, as in `cloudgreet`; so the memory is that of both. Aims stand
// beside the figures; nothing fails.
#include "calls/callsmodel.h"
#include "consoletour.h"
#include "host/host.h"
#include "largefirm.h"
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace cloudgreet;
using namespace cloudgreet::ui;
using std::chrono::nanoseconds;

namespace {
constexpr int askedTimes = 15;

double ms(nanoseconds time) { return double(time.count()) / 1e6; }

/// A line of /proc/self/status, in MB.
double megabytes(const char *name)
{
    QFile status{u"/proc/self/status"_s};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(qstrlen(name) + 1).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Since this process began, loading its libraries included; the system counts in hundredths of a second.
nanoseconds sinceStart()
{
    QFile stat{u"/proc/self/stat"_s};
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = stat.readAll();
    const double began
        = line.mid(line.lastIndexOf(')') + 2).split(' ').value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return nanoseconds{qint64((double(now.tv_sec) + double(now.tv_nsec) / 1e9 - began) * 1e9)};
}

void row(const char *what, const QByteArray &figure, const char *aim = "")
{
    std::printf("  %-58s %22s   %s\n", what, figure.constData(), aim);
}

QByteArray number(double value, const char *unit)
{
    return QByteArray::number(value, 'f', value < 10 ? 2 : 0) + ' ' + unit;
}

/// By the clock, from asking to the answer read; the GUI thread works off events meanwhile.
template <typename T, typename Ask>
void ask(const char *what, Ask question, const char *aim = "")
{
    QList<nanoseconds> times;
    int failed = 0;
    for (int i = 0; i < askedTimes; ++i) {
        const auto began = std::chrono::steady_clock::now();
        const api::Answer<T> answer = question();
        while (!answer.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        times.append(std::chrono::steady_clock::now() - began);
        failed += !answer.result();
    }
    std::sort(times.begin(), times.end());
    QByteArray figure = number(ms(times.at(times.size() / 2)), "/ ") + number(ms(times.last()), "ms");
    if (failed > 0)
        figure += " " + QByteArray::number(failed) + " failed";
    row(what, figure, aim);
}

struct Console {
    std::unique_ptr<Host> host;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<LineSession> line;
    std::unique_ptr<MainWindow> window;
    [[nodiscard]] CallsModel *calls() const
    {
        return qobject_cast<CallsModel *>(window->findChild<QTableView *>(u"callsTable"_s)->model());
    }
};

/// As `cloudgreet` does it. Usable: the window is shown, the line is connected, today and the first page of calls are
/// there.
bool open(Console &console, const QString &folder, const QString &cache)
{
    console.theme = std::make_unique<Theme>(*qApp);
    HostConfig config;
    config.dataDir = folder;
    config.publicAddress = config.adminAddress = net::ListenAddress{};
    row("the program is loaded", number(ms(sinceStart()), "ms"));
    auto host = Host::start(config);
    if (!host) {
        std::fprintf(stderr, "%s\n", qPrintable(host.error().text));
        return false;
    }
    console.host = std::move(*host);
    row("the host answers", number(ms(sinceStart()), "ms"));
    console.line = std::make_unique<LineSession>(
        LineSession::Setup{{console.host->adminUrl(), console.host->ownerToken()}, u"Your line"_s, false, cache, 1});
    console.window = std::make_unique<MainWindow>(QList<LineSession *>{console.line.get()}, *console.theme);
    console.line->start();
    console.window->show();
    bool isDayThere = false;
    QObject::connect(&console.line->board(), &LiveBoard::reloaded, console.window.get(), [&] { isDayThere = true; });
    const bool shown = QTest::qWaitForWindowExposed(console.window.get());
    row("the window is shown", number(ms(sinceStart()), "ms"));
    const bool usable = shown && QTest::qWaitFor([&] { return isDayThere && console.calls()->rowCount() > 0; }, 60000);
    row("from start to usable", number(ms(sinceStart()), "ms"), "under 1000 ms");
    row("resident memory then", number(megabytes("VmRSS"), "MB"));
    return usable;
}

void askTheHost(const Console &console)
{
    std::puts("\nThe host's answers, as the console asks for them (median / longest of 15)");
    api::ApiClient &client = console.line->client();
    constexpr int rows = 100;
    ask<api::Page<api::CallSummary>>("the first page of calls", [&] { return client.calls({}, {}, rows); });
    for (const auto &[what, words] :
        {std::pair{"a search: a word of every third call", largefirm::CommonWord.toString()},
            {"a search: a word of every thousandth call", largefirm::SeldomWord.toString()},
            {"a search: a word of ten calls", largefirm::RareWord.toString()},
            {"a search: two common words", u"appointment monday"_s}, {"a search: the beginning of a word", u"app"_s},
            {"a search: a word of no call", u"xylophone"_s},
            {"a search: two words that are never said together", u"quetzal hydrotherapy"_s},
            {"a search: Arabic", u"موعدا"_s}})
        ask<api::Page<api::CallSummary>>(
            what, [&, text = words] { return client.calls({text}, {}, rows); }, "under 100 ms");
    ask<api::Page<api::CallSummary>>(
        "a search: a common word, missed calls only",
        [&] {
            return client.calls({largefirm::CommonWord.toString(), u"missed"_s}, {}, rows);
        },
        "under 100 ms");
    const QString id = console.calls()->callAt(20)->id;
    ask<api::CallDetail>("a call whole", [&] { return client.call(id); });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ask<api::Page<api::Appointment>>(
        "a week of appointments", [&] { return client.appointments(now.addDays(-7), now); });
    ask<api::Page<api::Customer>>("customers: a name", [&] { return client.customers(u"aisha"_s, 6); });
    ask<api::Page<api::Customer>>("customers: four digits", [&] { return client.customers(u"4711"_s, 6); });
    ask<api::Page<api::Conversation>>(
        "conversations: a word", [&] { return client.conversations(u"thursday"_s, {}, 6); });
    ask<api::Page<api::Appointment>>("appointments: a name", [&] { return client.findAppointments(u"khan"_s, 6); });
    ask<api::Dashboard>("today", [&] { return client.dashboard(); });
    ask<api::Insights>("insights of 30 days", [&] { return client.insights(now.addDays(-30), now); });
    ask<api::Insights>("insights of a year", [&] { return client.insights(now.addDays(-365), now); });
}

void useEverything(ConsoleTour &tour, int wheelSteps)
{
    tour.everything();
    tour.scrollCalls(wheelSteps);
    tour.jumpDownCalls(20);
    tour.scrollCalls(wheelSteps);
    tour.openCalls(25);
    tour.turnWeeks(6);
    tour.switchTheme(2);
}

void printEvents(const GuiWatch &watch)
{
    std::puts("\nThe GUI thread, per event (ms)                        events    cpu p50     p99     max   clock max   "
              " cpu sum"
              "   aims: cpu 16, clock 100");
    QList<QByteArray> steps;
    for (const auto &sample : watch.samples())
        if (!steps.contains(sample.step))
            steps.append(sample.step);
    for (const QByteArray &step : steps)
        std::printf("  %-48s %9d %10.2f %7.2f %7.2f %11.2f %10.0f\n", step.constData(), int(watch.count(step)),
            ms(watch.cpu(0.5, step)), ms(watch.cpu(0.99, step)), ms(watch.cpu(1, step)), ms(watch.wall(1, step)),
            ms(watch.sum(step)));
    std::printf("  %-48s %9d %10.2f %7.2f %7.2f %11.2f\n", "all", int(watch.count()), ms(watch.cpu(0.5)),
        ms(watch.cpu(0.99)), ms(watch.cpu(1)), ms(watch.wall(1)));
    std::puts("\nThe longest (cpu ms, clock ms)");
    for (const GuiWatch::Sample &sample : watch.worst(25))
        std::printf("  %8.2f %8.2f  %s: %s\n", ms(sample.cpu), ms(sample.wall), sample.step, qPrintable(sample.what));
}

void printWaits(const ConsoleTour &tour)
{
    std::puts("\nFrom the key or click to the page filled (ms, median / longest)");
    QList<QByteArray> seen;
    for (const ConsoleTour::Wait &first : tour.waits()) {
        if (seen.contains(first.what))
            continue;
        seen.append(first.what);
        QList<qint64> times;
        for (const ConsoleTour::Wait &wait : tour.waits())
            if (qstrcmp(wait.what, first.what) == 0)
                times.append(wait.time.count());
        std::sort(times.begin(), times.end());
        std::printf("  %-58s %8d / %d\n", first.what, int(times.at(times.size() / 2)), int(times.last()));
    }
}

void printMachine(const QString &folder)
{
    QFile cpus{u"/proc/cpuinfo"_s};
    QByteArray model = "unknown";
    if (cpus.open(QIODevice::ReadOnly))
        for (const QByteArray &line : cpus.readAll().split('\n'))
            if (line.startsWith("model name"))
                model = line.mid(line.indexOf(':') + 2);
    double load[1] = {};
    (void)getloadavg(load, 1);
    std::printf("bench_console: %s build, Qt %s, %s, %ld cores (%s), load %.1f, database %.1f GB\n\n",
        CLOUDGREET_BUILD_TYPE, qVersion(), qPrintable(QSysInfo::prettyProductName()), sysconf(_SC_NPROCESSORS_ONLN),
        model.constData(), load[0], double(QFile{folder + u"/cloudgreet.db"_s}.size()) / 1e9);
}

int bench(GuiWatch &watch, const QString &folder, int wheelSteps)
{
    const QTemporaryDir cache;
    printMachine(folder);
    Console console;
    if (!open(console, folder, cache.path()))
        return 1;
    askTheHost(console);
    ConsoleTour tour{{watch, *console.window, *console.line, *console.theme},
        {largefirm::CommonWord.toString(), largefirm::SeldomWord.toString(), largefirm::RareWord.toString()}};
    useEverything(tour, wheelSteps);
    printEvents(watch);
    printWaits(tour);
    std::printf("\nAfter all that (%d calls fetched into the table)\n", tour.rowsOfCalls());
    row("resident memory of console and host", number(megabytes("VmRSS"), "MB"), "under 250 MB");
    row("of it anonymous / of files", number(megabytes("RssAnon"), "/ ") + number(megabytes("RssFile"), "MB"));
    row("most at any time", number(megabytes("VmHWM"), "MB"));
    for (const QString &what : tour.missing())
        std::printf("  never came: %s\n", qPrintable(what));
    return tour.missing().isEmpty() ? 0 : 1;
}
} // namespace

int main(int argc, char **argv)
{
    ::umask(077);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    GuiWatch application{argc, argv};
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the console on a data folder that make_largefirm has filled."_s);
    parser.addHelpOption();
    const QCommandLineOption wheel{u"wheel"_s, u"How many steps of the wheel, twice."_s, u"N"_s, u"600"_s};
    parser.addOption(wheel);
    parser.addPositionalArgument(u"FOLDER"_s, u"The data folder; no host may run on it."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    return bench(application, QDir{parser.positionalArguments().constFirst()}.absolutePath(),
        std::max(1, parser.value(wheel).toInt()));
}
