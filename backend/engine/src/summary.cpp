// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/summary.h"
#include <QObject>

namespace cloudgreet {

QString summaryOf(const CallRecord &call)
{
    switch (call.outcome) {
    case CallOutcome::Open: return {};
    case CallOutcome::Booked: return QObject::tr("Booked an appointment");
    case CallOutcome::Provisional: return QObject::tr("Took an appointment down; the calendar has to confirm it");
    case CallOutcome::Changed: return QObject::tr("Moved an appointment");
    case CallOutcome::Cancelled: return QObject::tr("Cancelled an appointment");
    case CallOutcome::Message: return QObject::tr("Left a message");
    case CallOutcome::Answered: return QObject::tr("Asked a question and got an answer");
    case CallOutcome::Transferred: return QObject::tr("Was put through to a person");
    case CallOutcome::Missed:
        return call.state.transferFailed ? QObject::tr("Asked for a person and nobody picked up") : QObject::tr("Missed");
    case CallOutcome::Abandoned: return QObject::tr("Hung up before anything came of it");
    case CallOutcome::Rejected: return QObject::tr("Not answered: blocked");
    case CallOutcome::Failed: return QObject::tr("The line failed");
    }
    Q_UNREACHABLE();
}
} // namespace cloudgreet
