// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "context.h"

namespace cloudgreet {

/// How long recordings are kept, and calls that the owner deletes for good. Thread: engine.
class Retention
{
public:
    explicit Retention(Context &context) : c{context} {}

    /// Whether a recording of a call that began at `started` is kept no longer. Days are days of 24 hours.
    [[nodiscard]] static bool isOver(const QDateTime &startedUtc, int days, const QDateTime &now)
    {
        return startedUtc.addDays(days) <= now;
    }

    void resume();                                  ///< After a start: what should be done daily is.
    void timer(const TimerRow &timer);              ///< A slice of the daily sweep.
    void forget(const CallRecord &call);            ///< The call has ended.
    /// The file goes once this is committed, and after a crash too.
    void remove(const BusinessId &business, const CallId &call, const QString &file);

private:
    void sweepFrom(const QString &after, std::chrono::milliseconds wait);
    Context &c;
};
} // namespace cloudgreet
