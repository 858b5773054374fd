// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "phone.h"
#include "rehearsal/books.h"
#include "rehearsal/rehearsal.h"
#include "store/sqlitestore.h"
#include <QTemporaryDir>

namespace cloudgreet::rehearsal {

/// A host of its own for one call: the real engine and store in a folder that goes away, and providers in memory that
/// do what they are asked. Thread: one.
class Stage
{
public:
    Stage(const Setting &setting, const Scenario &scenario, quint64 seed, bool noisy);
    ~Stage();
    [[nodiscard]] Aftermath play();

private:
    [[nodiscard]] bool open();
    void furnish();                                         ///< What is in the books before the call.
    void process(const QList<Input> &inputs);
    void carryOut(const Committed &committed);
    void perform(const OutboxRow &row);
    [[nodiscard]] CommandOutcome effect(const OutboxRow &row, const command::Any &what);
    [[nodiscard]] CommandOutcome calendar(const command::Any &what);
    void runUntil(const QDateTime &end);
    void fail(const QString &why);
    [[nodiscard]] Records records();
    void arrange(const Setting::Visit &visit);
    [[nodiscard]] QDateTime utc(const QDateTime &local) const;

    const Setting &m_setting;
    const Scenario &m_scenario;
    Business m_business;
    Random m_random, m_callersRandom;
    VirtualClock m_clock;
    Agenda m_agenda{m_clock};
    SeededEntropy m_entropy;
    QTemporaryDir m_folder;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<Engine> m_engine;
    Diary m_diary;
    FeeBook m_fees;
    bool m_calendarIsDown = false;
    int m_next = 0;
    QDateTime m_wake;
    Witness m_witness;
    Caller m_caller;
    std::unique_ptr<Noise> m_noise;
    Phone m_phone;
    QString m_failure;
};
} // namespace cloudgreet::rehearsal
