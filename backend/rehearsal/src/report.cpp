// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/rehearsal.h"
#include <QJsonArray>

namespace cloudgreet::rehearsal {
namespace {
double percent(int part, int of)
{
    return of == 0 ? 0 : 100.0 * part / of;
}

void add(Count &count, int runs, int passed)
{
    ++count.scenarios;
    count.runs += runs;
    count.passed += passed;
    count.allPassed += runs == passed;
}

QString row(const QString &name, const Count &count)
{
    return u"  %1 %2 %3 %4 %5\n"_s.arg(name.left(34), -34)
        .arg(count.scenarios, 9)
        .arg(count.runs, 6)
        .arg(percent(count.passed, count.runs), 7, 'f', 1)
        .arg(passedAlways(count), 7, 'f', 1);
}

QString table(const QString &title, const std::map<QString, Count> &counts, int runs)
{
    QString text = u"\n  %1 %2 %3 %4 %5\n"_s.arg(title, -34)
                       .arg(u"scenarios"_s, 9)
                       .arg(u"runs"_s, 6)
                       .arg(u"pass %"_s, 7)
                       .arg(u"pass^%1"_s.arg(runs), 7);
    for (const auto &[name, count] : counts)
        text += row(name, count);
    return text;
}

QJsonObject json(const Count &count)
{
    return {{u"scenarios"_s, count.scenarios}, {u"runs"_s, count.runs}, {u"passed"_s, count.passed},
        {u"passed_always"_s, count.allPassed}};
}

QJsonObject json(const std::map<QString, Count> &counts)
{
    QJsonObject all;
    for (const auto &[name, count] : counts)
        all.insert(name, json(count));
    return all;
}
} // namespace

double passedAlways(const Count &count)
{
    return percent(count.allPassed, count.scenarios);
}

Report reportOn(const QList<Setting> &settings, const Plan &plan, const QList<Run> &runs)
{
    Report report{.plan = plan};
    std::map<std::pair<int, int>, std::pair<int, int>> played;         // runs and passes of each scenario
    for (const Run &run : runs) {
        auto &[count, passed] = played[{run.setting, run.scenario}];
        ++count;
        passed += run.grade.passed();
        report.broken += !run.grade.broken.isEmpty();
        if (!run.grade.passed())
            report.failures << run;
    }
    qsizetype planned = 0;
    for (const Setting &setting : settings)
        planned += setting.scenarios.size() * plan.runs;
    report.complete = runs.size() == planned;
    for (const auto &[place, counts] : played) {
        const Setting &setting = settings.at(place.first);
        add(report.all, counts.first, counts.second);
        add(report.byBusiness[setting.business.name], counts.first, counts.second);
        for (const QString &tag : setting.scenarios.at(place.second).tags)
            add(report.byTag[tag], counts.first, counts.second);
    }
    return report;
}

QString toText(const Report &report, const QList<Setting> &settings)
{
    QString text;
    for (const Run &run : report.failures) {
        const Setting &setting = settings.at(run.setting);
        text += u"\n%1: %2, run %3 (seed %4)\n"_s.arg(setting.file, setting.scenarios.at(run.scenario).name)
                    .arg(run.number + 1)
                    .arg(report.plan.seed);
        for (const QString &why : run.grade.broken)
            text += u"  PROMISE BROKEN: %1\n"_s.arg(why);
        for (const QString &why : run.grade.wrong)
            text += u"  %1\n"_s.arg(why);
        for (const QString &line : run.transcript)
            text += u"    %1\n"_s.arg(line);
    }
    text += table(u"business"_s, report.byBusiness, report.plan.runs)
        + table(u"what makes it hard"_s, report.byTag, report.plan.runs);
    text += u'\n'
        + row(report.plan.noisy ? u"all, with a transcriber's noise"_s : u"all, every word arrives"_s, report.all);
    text
        += u"  %1 of %2 runs broke a promise (said to be done and is not, a time given twice, a fee without its booking)\n"_s
               .arg(report.broken)
               .arg(report.all.runs);
    if (!report.complete)
        text += u"  stopped early: not everything that was planned has been played\n"_s;
    return text;
}

QJsonObject toJson(const Report &report, const QList<Setting> &settings)
{
    QJsonArray failures;
    for (const Run &run : report.failures) {
        const Setting &setting = settings.at(run.setting);
        failures.append(QJsonObject{{u"file"_s, setting.file}, {u"scenario"_s, setting.scenarios.at(run.scenario).name},
            {u"run"_s, run.number + 1}, {u"promises_broken"_s, QJsonArray::fromStringList(run.grade.broken)},
            {u"problems"_s, QJsonArray::fromStringList(run.grade.wrong)},
            {u"transcript"_s, QJsonArray::fromStringList(run.transcript)}});
    }
    return {{u"seed"_s, qint64(report.plan.seed)}, {u"runs_each"_s, report.plan.runs}, {u"noise"_s, report.plan.noisy},
        {u"complete"_s, report.complete}, {u"all"_s, json(report.all)},
        {u"pass_always_percent"_s, passedAlways(report.all)}, {u"runs_that_broke_a_promise"_s, report.broken},
        {u"by_business"_s, json(report.byBusiness)}, {u"by_tag"_s, json(report.byTag)}, {u"failures"_s, failures}};
}
} // namespace cloudgreet::rehearsal
