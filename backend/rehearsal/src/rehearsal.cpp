// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/rehearsal.h"
#include <QCryptographicHash>
#include <QMutex>
#include <QThreadPool>
#include <algorithm>

namespace cloudgreet::rehearsal {
namespace {
/// A scenario's own: it stays the same when others come or go.
quint64 seedOf(quint64 seed, const Setting &setting, const Scenario &scenario, int run)
{
    const QByteArray words = QByteArray::number(seed) + '/' + setting.business.name.toUtf8() + '/'
        + scenario.name.toUtf8() + '/' + QByteArray::number(run);
    quint64 out = 0;
    for (const char c : QCryptographicHash::hash(words, QCryptographicHash::Sha256).left(8))
        out = out << 8 | quint8(c);
    return out;
}
} // namespace

QList<Run> rehearse(const QList<Setting> &settings, const Plan &plan, const std::atomic<bool> &stop,
    const std::function<void(int, int)> &progress)
{
    QList<Run> planned, done;
    for (int s = 0; s < settings.size(); ++s)
        for (int i = 0; i < settings[s].scenarios.size(); ++i)
            for (int run = 0; run < plan.runs; ++run)
                planned.append({s, i, run, seedOf(plan.seed, settings[s], settings[s].scenarios[i], run), {}, {}});
    QMutex mutex;
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < planned.size() && !stop; i = next++) {
            Run run = planned.at(i);
            const Setting &setting = settings.at(run.setting);
            const Scenario &scenario = setting.scenarios.at(run.scenario);
            const Aftermath aftermath = play(setting, scenario, run.seed, plan.noisy);
            run.grade = grade(setting, scenario, aftermath);
            run.transcript = aftermath.transcript;
            const QMutexLocker lock{&mutex};
            done << run;
            progress(int(done.size()), int(planned.size()));
        }
    };
    QThreadPool pool;
    pool.setMaxThreadCount(std::max(1, plan.threads));
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start(work);
    pool.waitForDone();
    std::sort(done.begin(), done.end(), [](const Run &a, const Run &b) {
        return std::tie(a.setting, a.scenario, a.number) < std::tie(b.setting, b.scenario, b.number);
    });
    return done;
}
} // namespace cloudgreet::rehearsal
