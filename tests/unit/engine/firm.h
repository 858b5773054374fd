// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/businessjson.h"
#include "engine/engine.h"
#include "store/sqlitestore.h"
#include <QJsonDocument>

namespace cloudgreet {

/// A firm with the real engine and store in memory, a clock moved by hand, and providers that do nothing by themselves:
/// what the engine hands out waits in `out` until the test answers it.
class Firm : private Clock, private Entropy
{
public:
    explicit Firm(QDateTime nowUtc, const QByteArray &businessJson, bool billing = true)
        : m_now{std::move(nowUtc)}, m_store{std::move(*SqliteStore::open(u":memory:"_s))}
        , m_engine{std::make_unique<Engine>(Engine::Deps{*m_store, *this, *this}, Engine::Options{billing})}
        , m_business{*businessFromJson(QJsonDocument::fromJson(businessJson).object())}, m_billing{billing}
    {
        act(action::SaveBusiness{m_business});
    }

    QList<OutboxRow> out;                           ///< Handed out and not answered yet.
    QList<JournalRow> journal;
    QHash<QString, QJsonObject> answers;            ///< Of tickets.

    [[nodiscard]] const Business &business() const { return m_business; }
    [[nodiscard]] SqliteStore &store() { return *m_store; }
    [[nodiscard]] QDateTime now() const { return m_now; }

    void give(const QList<Input> &inputs)
    {
        const auto committed = m_engine->process(inputs);
        Q_ASSERT(committed);
        take(*committed);
    }
    QString act(Action action)                      ///< Its ticket.
    {
        const QString ticket = u"t%1"_s.arg(++m_next);
        give({Input{std::move(action), ticket}});
        return ticket;
    }
    void hear(const QString &leg, LineEvent event, const QString &id = {})
    {
        give({Input{LineWebhook{id.isEmpty() ? u"e%1"_s.arg(++m_next) : id, m_now,
            {leg, leg + u"-leg"_s, leg + u"-session"_s}, std::move(event)}}});
    }
    /// Moves the clock to each moment the engine asked to be woken at, up to `ms` from now.
    void pass(qint64 ms)
    {
        const QDateTime end = m_now.addMSecs(ms);
        for (int wakes = 0; m_wake.isValid() && m_wake <= end && wakes < 10000; ++wakes) {
            m_now = std::max(m_now, m_wake);
            give({});
        }
        m_now = std::max(m_now, end);
        give({});
    }
    /// The first command of that kind that was handed out; its id is 0 when there is none.
    [[nodiscard]] OutboxRow next(const QString &kind) const
    {
        for (const OutboxRow &row : out)
            if (row.kind == kind)
                return row;
        return {};
    }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList list;
        for (const OutboxRow &row : out)
            list << row.kind;
        return list;
    }
    /// Answers the first command of that kind. False: there is none.
    bool answer(const QString &kind, CommandOutcome outcome = {})
    {
        for (qsizetype i = 0; i < out.size(); ++i)
            if (out.at(i).kind == kind) {
                outcome.outboxId = out.takeAt(i).id;
                give({Input{outcome}});
                return true;
            }
        return false;
    }
    bool done(const QString &kind, const QJsonObject &with = {})
    {
        return answer(kind, {.how = CommandOutcome::How::Done, .answer = with});
    }
    /// A new engine over the same store, as after a crash; what was under way is forgotten by everybody.
    void restart()
    {
        out.clear();
        m_engine = std::make_unique<Engine>(Engine::Deps{*m_store, *this, *this}, Engine::Options{m_billing});
        const auto recovered = m_engine->recover();
        Q_ASSERT(recovered);
        take(*recovered);
    }
    [[nodiscard]] QList<QJsonObject> journalOf(const QString &kind) const
    {
        QList<QJsonObject> found;
        for (const JournalRow &row : journal)
            if (row.kind == kind)
                found << row.payload;
        return found;
    }
    /// The newest state of every row of that kind, by id.
    [[nodiscard]] QMap<QString, QJsonObject> latest(const QString &kind) const
    {
        QMap<QString, QJsonObject> found;
        for (const QJsonObject &row : journalOf(kind))
            found.insert(row.value(u"id").toVariant().toString(), row);
        return found;
    }
    [[nodiscard]] QStringList openAttention() const
    {
        QStringList open;
        for (const QJsonObject &row : latest(u"attention"_s))
            if (!row.value(u"resolved").toBool())
                open << row.value(u"kind").toString();
        return open;
    }
    [[nodiscard]] QStringList texts() const         ///< Kinds of all texts ever queued, in order.
    {
        QStringList kinds, seen;
        for (const QJsonObject &row : journalOf(u"message"_s)) {
            const QString id = row.value(u"id").toString();
            if (row.value(u"direction").toString() == u"out"_s && !seen.contains(id)) {
                seen << id;
                kinds << row.value(u"kind").toString();
            }
        }
        return kinds;
    }

private:
    QDateTime nowUtc() const override { return m_now; }
    QByteArray bytes(int count) override
    {
        QByteArray out_;
        for (int i = 0; i < count; ++i)
            out_ += char((m_seed = m_seed * 1664525u + 1013904223u) >> 24);
        return out_;
    }
    void take(const Committed &committed)
    {
        out += committed.toPerform;
        journal += committed.journal;
        for (auto it = committed.answers.begin(); it != committed.answers.end(); ++it)
            if (!it.key().isEmpty())
                answers.insert(it.key(), it.value() ? *it.value() : QJsonObject{{u"error"_s, it.value().error().text}});
        m_wake = committed.wakeUtc;
    }

    QDateTime m_now, m_wake;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<Engine> m_engine;
    Business m_business;
    bool m_billing;
    int m_next = 0;
    quint32 m_seed = 7;
};
} // namespace cloudgreet
