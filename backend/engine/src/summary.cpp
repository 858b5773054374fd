// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/summary.h"
#include <QObject>

namespace cloudgreet {
namespace {
QString abandoned(const QString &endReason)
{
    if (endReason == u"goodbye")
        return QObject::tr("Said goodbye; nothing was arranged");
    if (endReason == u"silence")
        return QObject::tr("Fell silent; the receptionist ended the call");
    if (endReason == u"wrong number")
        return QObject::tr("Wrong number");
    return QObject::tr("Hung up before anything came of it");
}
} // namespace

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
        return call.state.transferFailed ? QObject::tr("Asked for a person and nobody picked up")
                                         : QObject::tr("Missed");
    case CallOutcome::Abandoned: return abandoned(call.state.endReason);
    case CallOutcome::Rejected: return QObject::tr("Not answered: blocked");
    case CallOutcome::Failed: return QObject::tr("The line failed");
    }
    Q_UNREACHABLE();
}
} // namespace cloudgreet
