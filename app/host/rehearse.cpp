// SPDX-License-Identifier: GPL-3.0-or-later
// rehearse: simulated callers, graded on what the database holds afterwards.
#include "commandline.h"
#include "rehearsal/rehearsal.h"
#include <QJsonDocument>
#include <QThread>
#include <csignal>
#include <cstdio>

namespace cloudgreet {
namespace {
std::atomic<bool> stopAsked = false;

/// A whole number of an option. Errors: InvalidInput.
Result<qint64> numberOf(const CommandLine &line, const QString &option, qint64 otherwise, qint64 least, qint64 most)
{
    bool fine = true;
    const qint64 number = line.has(option) ? line.value(option).toLongLong(&fine) : otherwise;
    if (!fine || number < least || number > most)
        return failure(
            Fault::InvalidInput, QObject::tr("--%1 wants a number from %2 to %3").arg(option).arg(least).arg(most));
    return number;
}

/// Keeps the scenarios whose name holds the words.
void keepOnly(QList<rehearsal::Setting> &settings, const QString &words)
{
    for (rehearsal::Setting &setting : settings)
        setting.scenarios.removeIf(
            [&](const rehearsal::Scenario &one) { return !one.name.contains(words, Qt::CaseInsensitive); });
    settings.removeIf([](const rehearsal::Setting &setting) { return setting.scenarios.isEmpty(); });
}

void showProgress(int done, int of)
{
    if (done == of || done % 20 == 0)
        std::fprintf(stderr, "\r%d of %d calls%s", done, of, done == of ? "\n" : "");
}
} // namespace

int rehearse(const CommandLine &line)
{
    const bool noisy = line.has(u"noise"_s);
    const auto runs = numberOf(line, u"runs"_s, 1, 1, 100),
               seed = numberOf(line, u"seed"_s, 1, 0, std::numeric_limits<qint64>::max()),
               least = numberOf(line, u"at-least"_s, noisy ? 85 : 95, 0, 100);
    for (const auto &number : {runs, seed, least})
        if (!number)
            return complain(number.error(), WrongUsage);
    auto settings = rehearsal::readSettings(line.words);
    if (!settings)
        return complain(settings.error(), WrongUsage);
    keepOnly(*settings, line.value(u"only"_s));
    if (settings->isEmpty())
        return complain(
            {Fault::NotFound, QObject::tr("No scenario is called anything with “%1”").arg(line.value(u"only"_s)), {}},
            WrongUsage);
    std::signal(SIGINT, [](int) { stopAsked = true; });
    const rehearsal::Plan plan{int(*runs), quint64(*seed), noisy, QThread::idealThreadCount()};
    const QList<rehearsal::Run> played = rehearsal::rehearse(*settings, plan, stopAsked, showProgress);
    const rehearsal::Report report = rehearsal::reportOn(*settings, plan, played);
    if (line.has(u"json"_s))
        print(QJsonDocument{rehearsal::toJson(report, *settings)}.toJson(QJsonDocument::Compact));
    else
        print(rehearsal::toText(report, *settings).toUtf8());
    return report.complete && report.broken == 0 && rehearsal::passedAlways(report.all) >= double(*least) ? Done
                                                                                                          : FailedRun;
}
} // namespace cloudgreet
