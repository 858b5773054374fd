// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/commands.h"
#include "engine/engine.h"
#include "rehearsal/virtualtime.h"
#include "store/sqlitestore.h"
#include <map>
#include <set>

/// A small firm's days, drawn from one seed: callers, a telephone line, a calendar, Stripe and texts that misbehave,
/// and a host that crashes, all on a clock of their own. The engine and its store are the real ones.
namespace cloudgreet::sim {

/// How often each thing happened, over all seeds of a run. A name that was announced and never happened fails the run.
class Tally
{
public:
    void announce(const QString &name) { m_counts[name]; }
    void count(const QString &name, qint64 times = 1) { m_counts[name] += times; }
    void add(const Tally &other);
    [[nodiscard]] const std::map<QString, qint64> &counts() const { return m_counts; }

private:
    std::map<QString, qint64> m_counts;
};

using rehearsal::Random;
using SimClock = rehearsal::VirtualClock;
using SimEntropy = rehearsal::SeededEntropy;

class Line;
class Calendar;
class Stripe;
class Texts;
class ChatModel;
class Invariants;

/// Thrown when a promise is broken: what, with the seed that shows it.
struct Broken {
    QString what;
};

class World
{
public:
    World(quint64 seed, Tally &tally, bool chatty);
    ~World();
    /// Plays the seed to its end. Throws Broken.
    void run();

    void after(qint64 ms, std::function<void()> job);           ///< Survives a crash: it is of the world outside.
    void afterInHost(qint64 ms, std::function<void()> job);     ///< Dies with the host.
    void webhook(LineWebhook webhook); ///< Sent as a provider does: late, twice, out of order, again.
    void report(CommandOutcome outcome, qint64 afterMs);        ///< An answer on its way to the host.
    void take(const model::Report &report) { process({Input{report}}); }
    void notify(const action::CalendarNotified &notice) { process({Input{Action{notice}}}); }     ///< By the calendar.
    void say(const QString &what);                              ///< The trace, where it was asked for.
    [[nodiscard]] QDateTime now() const { return clock.now; }

    Random random;
    SimClock clock;
    Tally &tally;
    std::vector<Business> businesses;
    std::unique_ptr<SqliteStore> store;
    std::unique_ptr<Line> line;
    std::unique_ptr<Calendar> calendar;
    std::unique_ptr<Stripe> stripe;
    std::unique_ptr<Texts> texts;
    std::unique_ptr<ChatModel> chatModel;
    std::unique_ptr<Invariants> invariants;

private:
    void start();
    void crash(const QString &point);
    void process(const QList<Input> &inputs, bool mayCrash = true);
    void carryOut(const Committed &committed);
    void perform(const OutboxRow &row);
    void deliver(const LineWebhook &webhook, int attempt);
    void tellMissed(const OutboxRow &row, const command::ListMissed &list);
    void planCalls();
    void ownerConnects();
    void planTrouble();

    SimEntropy m_entropy;
    std::unique_ptr<Engine> m_engine;
    rehearsal::Agenda m_agenda{clock};
    QList<LineWebhook> m_undelivered;
    int m_life = 0;                                             ///< Counts the host's starts.
    int m_crashesLeft = 0;
    QDateTime m_wake;
    bool m_chatty;
    bool m_isReached = false; ///< From outside, so that calendars may tell of changes.
};
} // namespace cloudgreet::sim
