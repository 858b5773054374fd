// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "context.h"

namespace cloudgreet {

/// What the line could not deliver while this host was down or out of reach: asked for after a start and every hour,
/// and taken as if it had come at its own time. Thread: engine.
class GapRecovery
{
public:
    using Take = std::function<void(const LineWebhook &)>;
    GapRecovery(Context &context, Take take) : c{context}, m_take{std::move(take)} {}

    void resume();                                  ///< After a start.
    void timer();
    void listed(const OutboxRow &row, const CommandOutcome &outcome);

private:
    void ask(const QDateTime &from, int page);
    /// True: it was the first that was heard of a call.
    bool replay(const LineWebhook &webhook);
    void tellOwners(const QHash<QString, int> &calls);
    Context &c;
    Take m_take;
};
} // namespace cloudgreet
