// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "context.h"

namespace cloudgreet {

/// The life of a command after it was written: started, tried again, given up. What an outcome means for calls,
/// bookings and texts is the transaction's business. Thread: engine.
class Outbox
{
public:
    explicit Outbox(Context &context) : c{context} {}

    /// What a command came to.
    enum class End { Done, TryAgain, GivenUp, Expired };
    /// Records the outcome of a row that was started. Nothing: the row was settled before (a late or doubled answer).
    struct Settled { OutboxRow row; End end; };
    [[nodiscard]] std::optional<Settled> settle(const CommandOutcome &outcome);
    /// Marks what may leave now as started and hands it out; rows past their time come back as expired.
    [[nodiscard]] QList<OutboxRow> start(QList<OutboxRow> *expired);
    /// Takes back what has not left yet.
    void cancelWaiting(const QString &lane, const QString &kind);
    /// "Retry" in Needs attention. False: there is nothing to retry.
    bool again(qint64 id);

    static std::chrono::milliseconds backoff(int attempts, quint32 jitter);

private:
    void giveUp(OutboxRow &row, const CommandOutcome &outcome);
    Context &c;
};
} // namespace cloudgreet
