// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"
#include "domain/logfields.h"
#include "net/crypto.h"
#include <QLoggingCategory>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
Q_LOGGING_CATEGORY(lcEngine, "cloudgreet.host.engine", QtInfoMsg)
constexpr auto housekeeping = 10min;
constexpr int pruneSlice = 500;

/// How each call ended, once.
void logCall(const QJsonObject &call)
{
    const QString outcome = call.value(u"outcome").toString();
    if (call.value(u"status").toString() != u"ended"_s || outcome == u"open"_s)
        return;
    const auto at
        = [&](QStringView name) { return QDateTime::fromString(call.value(name).toString(), Qt::ISODateWithMs); };
    const QDateTime answered = at(u"answered_at"), ended = at(u"ended_at");
    const LogFields fields{
        {{u"call"_s, call.value(u"id")}, {u"business"_s, call.value(u"business")}, {u"outcome"_s, outcome},
            {u"duration_ms"_s,
                answered.isValid() && ended.isValid() ? QJsonValue{answered.msecsTo(ended)} : QJsonValue{}}}};
    qCInfo(lcEngine) << "call ended";
}

struct SystemClock : Clock {
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};
struct SystemEntropy : Entropy {
    QByteArray bytes(int count) override { return net::randomBytes(count); }
};
} // namespace

std::unique_ptr<Clock> systemClock() { return std::make_unique<SystemClock>(); }
std::unique_ptr<Entropy> systemEntropy() { return std::make_unique<SystemEntropy>(); }

EngineRoom::EngineRoom(int mostPerTransaction) : m_most{mostPerTransaction} {}

EngineRoom::~EngineRoom()
{
    stop();
}

Result<> EngineRoom::start(const QString &database, Engine::Options options, Hooks hooks)
{
    m_hooks = std::move(hooks);
    Result<> started;
    m_worker.run([&] {
        auto store = SqliteStore::open(database);
        if (!store) {
            started = tl::unexpected{store.error()};
            return;
        }
        m_store = std::move(*store);
        options = m_options.value_or(options);
        m_clock = systemClock();
        m_entropy = systemEntropy();
        m_engine = std::make_unique<Engine>(Engine::Deps{*m_store, *m_clock, *m_entropy}, options);
        m_timer = std::make_unique<QTimer>();
        m_timer->setSingleShot(true);
        m_timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { runBatch({}); });
        m_housekeeping = std::make_unique<QTimer>();
        QObject::connect(m_housekeeping.get(), &QTimer::timeout, m_housekeeping.get(), [this] { prune(); });
        m_housekeeping->start(housekeeping);
        const auto recovered = m_engine->recover();
        if (!recovered)
            started = tl::unexpected{recovered.error()};
        else
            apply(*recovered);
    });
    return started;
}

void EngineRoom::stop()
{
    if (!m_worker.thread()->isRunning())
        return;
    m_worker.run([this] {
        if (m_engine)
            work();
        if (m_store)
            m_store->checkpoint();
        m_housekeeping.reset();
        m_timer.reset();
        m_engine.reset();
        m_store.reset();
    });
    m_worker.stop();
}

void EngineRoom::post(decltype(Input::what) what, Answer answer)
{
    const std::lock_guard guard{m_mutex};
    m_queue.append({Input{std::move(what), {}}, std::move(answer)});
    m_waitingCount.fetch_add(1, std::memory_order_relaxed);
    wake();
}

/// With m_mutex held.
void EngineRoom::wake()
{
    if (std::exchange(m_awake, true))
        return;
    m_worker.post([this] { work(); });
}

void EngineRoom::postInterim(const LineWebhook &webhook)
{
    m_worker.post([this, webhook] {
        if (m_engine && m_engine->mattersNow(webhook))
            post(webhook);
    });
}

void EngineRoom::withStore(std::function<void(SqliteStore &)> job)
{
    m_worker.post([this, job = std::move(job)] {
        if (!m_store)
            return;
        if (auto begun = m_store->begin(); !begun)
            qCWarning(lcEngine) << "a transaction could not be begun:" << begun.error().detail;
        job(*m_store);
        if (auto committed = m_store->commit(); !committed)
            qCWarning(lcEngine) << "a transaction could not be committed:" << committed.error().detail;
    });
}

void EngineRoom::setOptions(Engine::Options options)
{
    m_worker.post([this, options] {
        m_options = options;
        if (m_engine)
            m_engine->setOptions(options);
    });
}

void EngineRoom::work()
{
    for (;;) {
        QList<Waiting> batch;
        {
            const std::lock_guard guard{m_mutex};
            if (m_queue.isEmpty()) {
                m_awake = false;
                return;
            }
            const qsizetype count = std::min<qsizetype>(m_queue.size(), m_most);
            batch = m_queue.mid(0, count);
            m_queue.remove(0, count);
        }
        m_waitingCount.fetch_sub(batch.size(), std::memory_order_relaxed);
        if (m_engine)
            runBatch(std::move(batch));
    }
}

void EngineRoom::runBatch(QList<Waiting> batch)
{
    QList<Input> inputs;
    for (Waiting &one : batch) {
        if (one.answer) {
            one.input.ticket = QString::number(m_nextTicket++);
            m_answers.insert(one.input.ticket, one.answer);
        }
        inputs.append(one.input);
    }
    const auto committed = m_engine->process(inputs);
    if (committed)
        return apply(*committed);
    qCWarning(lcEngine) << "a transaction of" << inputs.size()
                        << "events could not be committed:" << committed.error().detail;
    if (batch.size() > 1) {                     // one of them may be what fails: each for itself
        for (Waiting &one : batch) {
            m_answers.remove(one.input.ticket);
            runBatch({one});
        }
        return;
    }
    for (const Input &input : inputs) {
        if (const Answer answer = m_answers.take(input.ticket))
            answer(tl::unexpected{committed.error()});
        if (std::holds_alternative<CommandOutcome>(input.what))     // nobody else will tell it again
            QTimer::singleShot(1s, m_timer.get(), [this, what = input.what] { post(what); });
    }
    sleepUntil(m_clock->nowUtc().addMSecs(1000));
}

void EngineRoom::apply(const Committed &committed)
{
    for (auto it = committed.answers.begin(); it != committed.answers.end(); ++it)
        if (const Answer answer = m_answers.take(it.key()))
            answer(it.value());
    if (!committed.toPerform.isEmpty())
        m_hooks.perform(committed.toPerform);
    if (!committed.toAsk.isEmpty() || !committed.toDrop.isEmpty())
        m_hooks.converse(committed.toAsk, committed.toDrop);
    if (!committed.journal.isEmpty())
        m_hooks.publish(committed.journal);
    for (const JournalRow &row : committed.journal)
        if (row.kind == u"call"_s)
            logCall(row.payload);
    sleepUntil(committed.wakeUtc);
}

void EngineRoom::sleepUntil(const QDateTime &wakeUtc)
{
    if (!wakeUtc.isValid())
        return m_timer->stop();
    m_timer->start(std::chrono::milliseconds{std::clamp<qint64>(m_clock->nowUtc().msecsTo(wakeUtc), 0, 3600 * 1000)});
}

/// Old rows go in slices, each a short transaction, so that calls never wait for it.
void EngineRoom::prune()
{
    withStore([this](SqliteStore &store) {
        if (store.prune(m_clock->nowUtc(), pruneSlice) >= pruneSlice)
            m_worker.post([this] { prune(); });
    });
}
} // namespace cloudgreet
