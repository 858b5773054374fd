// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "engine/callpolicy.h"
#include "store/sqlitestore.h"

namespace cloudgreet {

int SqliteStore::endWhatWasUnderWay(const QDateTime &now)
{
    for (const CallId &id : openCalls()) {
        auto open = call(id);
        open->state.phase = CallPhase::Ended;
        open->status = CallStatus::Ended;
        open->outcome = outcomeOf(open->state);
        open->endedUtc = open->answeredUtc.isValid() ? open->answeredUtc : open->startedUtc;
        saveCall(*open);
    }
    writeCalls();
    // Stripe knows an idempotency key for a day, a text has none at all: neither is sent again. Calendar commands are:
    // their events have ids of ours, and are compared first.
    Query{*m_db, "UPDATE messages SET status = 'unknown' WHERE status = 'queued'"}.run();
    Query{*m_db, "UPDATE outbox SET state = 4, payload = '{}' WHERE state < 2 AND kind LIKE 'call.%'"}.run();
    int notSent = 0;
    QList<std::pair<QString, qint64>> told;
    Query open{*m_db,
        "SELECT business, count(*) FROM outbox WHERE state < 2 AND (kind = 'text.send' OR kind IN ('fee.charge', "
        "'fee.reverse')) GROUP BY business"};
    while (open.step())
        told.append({open.text(0), open.number(1)});
    for (const auto &[business, count] : told) {
        notSent += int(count);
        addAttention({.business = BusinessId{business},
            .kind = u"restored"_s,
            .text = QObject::tr("A backup was restored. %n text(s) or fee(s) that were about to be sent when it was "
                                "made were not sent again",
                nullptr, int(count)),
            .atUtc = now});
    }
    Query{*m_db,
        "UPDATE outbox SET state = 6, last_error = 'restored from a backup' WHERE state < 2 AND (kind = 'text.send' OR "
        "kind IN ('fee.charge', 'fee.reverse'))"}
        .run();
    Query{*m_db,
        "DELETE FROM timers WHERE owner LIKE 'call:%' OR owner LIKE 'message:%' OR (owner LIKE 'appointment:%' AND "
        "name IN ('reminder', 'owner_moved') AND due <= ?)"}
        .bind(now)
        .run();
    Query{*m_db, "DELETE FROM early_events"}.run();
    Query{*m_db, "DELETE FROM holds"}.run();
    Query{*m_db,
        "UPDATE calendars SET sync_token = NULL, channel = NULL, resource = NULL, address = NULL, channel_until = NULL"}
        .run();
    return notSent;
}
} // namespace cloudgreet
