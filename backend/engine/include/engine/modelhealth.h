// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/model.h"
#include <QDateTime>

namespace cloudgreet::model {

/// Whether a model is asked at all: a circuit breaker. Three failures in a row, or one that only the owner can mend,
/// make it rest; then a single turn tries it, and a failure makes the rest twice as long. While it rests callers lose
/// nothing by waiting for it: the local receptionist answers at once. Pure; the clock is the caller's. Thread: engine.
class Health
{
public:
    enum class State { Well, Resting, Trying };
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Trouble reason() const { return m_reason; }               ///< Of the rest.
    [[nodiscard]] bool ready(const QDateTime &now) const;
    void asked(const QDateTime &now);                                       ///< A request leaves.
    void answered();
    void failed(Trouble trouble, std::chrono::milliseconds retryAfter, const QDateTime &now);

private:
    State m_state = State::Well;
    Trouble m_reason = Trouble::Late;
    int m_failures = 0, m_rests = 0;
    QDateTime m_until;                          ///< Of the rest, or of the time that a trial may take.
};
} // namespace cloudgreet::model
