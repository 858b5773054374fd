// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rehearsal/scenario.h"
#include <QJsonObject>
#include <atomic>
#include <functional>
#include <map>

/// Simulated callers against the real engine and store, graded on what the database holds afterwards.
/// docs/rehearsal.md.
namespace cloudgreet::rehearsal {

/// The records of a business at one moment, as a console would read them.
struct Records {
    QList<QJsonObject> appointments, fees, texts, attention;
    QJsonObject call;                       ///< The latest; empty: none.
};

/// What a call left behind.
struct Aftermath {
    Records before, after;
    int eventsOfOurs = 0;                   ///< In the calendar, of appointments that are new.
    bool optedOut = false;
    QStringList transcript;                 ///< "caller: …", "receptionist: …"
    QStringList untrue;                     ///< Sentences that said something was done which was not.
    QString failure;                        ///< The run itself could not be done.
};

/// `broken`: promises that hold whatever the scenario is – nothing said to be booked that is not, no time given twice,
/// no fee without its booking, one confirmation each. `wrong`: what is other than the scenario expects.
struct Grade {
    QStringList broken, wrong;
    [[nodiscard]] bool passed() const { return broken.isEmpty() && wrong.isEmpty(); }
};
/// Pure. Thread: any.
[[nodiscard]] Grade grade(const Setting &setting, const Scenario &scenario, const Aftermath &aftermath);

/// Plays one scenario in a world of its own. Same arguments: same call, word for word. Thread: any.
[[nodiscard]] Aftermath play(const Setting &setting, const Scenario &scenario, quint64 seed, bool noisy);

struct Plan {
    int runs = 1;
    quint64 seed = 1;
    bool noisy = false;
    int threads = 1;
};

struct Run {
    int setting = 0, scenario = 0, number = 0;      ///< Places in the list; the run's number from 0.
    quint64 seed = 0;
    Grade grade;
    QStringList transcript;
};

/// Plays everything, `runs` times with other seeds. Ends early, with what was done, when `stop` becomes true.
/// `progress` is called from any thread, one at a time. Thread: any; returns when its own threads have ended.
[[nodiscard]] QList<Run> rehearse(const QList<Setting> &settings, const Plan &plan, const std::atomic<bool> &stop,
                                  const std::function<void(int done, int of)> &progress);

/// Of a group of scenarios: how many runs passed, and of how many scenarios every run that was played did.
struct Count {
    int scenarios = 0, runs = 0, passed = 0, allPassed = 0;
};
struct Report {
    Plan plan;
    Count all = {};
    std::map<QString, Count> byBusiness = {}, byTag = {};
    int broken = 0;                         ///< Runs that broke a promise.
    QList<Run> failures = {};
    bool complete = true;                   ///< Everything that was planned has been played.
};
[[nodiscard]] Report reportOn(const QList<Setting> &settings, const Plan &plan, const QList<Run> &runs);
[[nodiscard]] QString toText(const Report &report, const QList<Setting> &settings);
[[nodiscard]] QJsonObject toJson(const Report &report, const QList<Setting> &settings);
/// Percent of `scenarios` whose every run passed.
[[nodiscard]] double passedAlways(const Count &count);
} // namespace cloudgreet::rehearsal
