// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "store/sqlitestore.h"
#include "worker.h"
#include <QTimer>
#include <atomic>
#include <mutex>

namespace cloudgreet {

/// The engine's thread: the only writer. Whatever waits when it wakes is committed in one transaction, and answered
/// after the commit; so load makes batches, not queues.
class EngineRoom
{
public:
    using Answer = std::function<void(const Result<QJsonObject> &)>;   ///< Called on the engine's thread.
    struct Hooks {
        std::function<void(const QList<OutboxRow> &)> perform;          ///< Started rows, for the line. Thread: engine.
        std::function<void(const QList<model::Request> &, const QList<std::pair<CallId, int>> &)>
            converse; ///< Asked of the model, then dropped. Thread: engine.
        std::function<void(const QList<JournalRow> &)> publish;         ///< Committed events, in order. Thread: engine.
    };
    EngineRoom(int mostPerTransaction);
    ~EngineRoom();

    /// Opens the store, takes up what was left, and begins. Blocks. Errors: those of SqliteStore::open.
    [[nodiscard]] Result<> start(const QString &database, Engine::Options options, Hooks hooks);
    /// Ends after what was posted has been committed. Blocks.
    void stop();

    /// Any thread. Without `answer` nobody is told.
    void post(decltype(Input::what) what, Answer answer = {});
    /// An interim transcript: dropped unless it matters now (Engine::mattersNow). Any thread.
    void postInterim(const LineWebhook &webhook);
    /// Runs `job` in a transaction of its own. Any thread.
    void setOptions(Engine::Options options);                           ///< Any thread.
    void withStore(std::function<void(SqliteStore &)> job);
    /// How many inputs wait. Any thread.
    [[nodiscard]] qsizetype waiting() const { return m_waitingCount.load(std::memory_order_relaxed); }

private:
    struct Waiting {
        Input input;
        Answer answer;
    };
    void wake();
    void work();
    void runBatch(QList<Waiting> batch);
    void apply(const Committed &committed);
    void sleepUntil(const QDateTime &wakeUtc);
    void prune();

    const int m_most;
    Hooks m_hooks;
    std::mutex m_mutex;
    QList<Waiting> m_queue;                                 // guarded by m_mutex
    bool m_awake = false;                                   // guarded by m_mutex: a work() is posted
    std::atomic<qsizetype> m_waitingCount{0};

    // On the engine's thread only:
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Entropy> m_entropy;
    std::unique_ptr<Engine> m_engine;
    std::optional<Engine::Options> m_options;               // told before or after the start
    std::unique_ptr<QTimer> m_timer, m_housekeeping;
    QHash<QString, Answer> m_answers;
    quint64 m_nextTicket = 1;
    Worker m_worker{u"engine"_s};                           // last: its jobs use what stands above
};

/// The system's clock and generator.
[[nodiscard]] std::unique_ptr<Clock> systemClock();
[[nodiscard]] std::unique_ptr<Entropy> systemEntropy();
} // namespace cloudgreet
