// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/call.h"
#include <QObject>
#include <array>

namespace cloudgreet {
namespace {
template <typename Enum, size_t Count>
Result<Enum> named(QStringView text, const std::array<Enum, Count> &all)
{
    for (const Enum one : all)
        if (toText(one) == text)
            return one;
    return failure(Fault::InvalidInput, QObject::tr("There is no such name: %1").arg(text.left(40)));
}
} // namespace

QString toText(CallStatus status)
{
    switch (status) {
    case CallStatus::Ringing: return u"ringing"_s;
    case CallStatus::Active: return u"active"_s;
    case CallStatus::Ended: return u"ended"_s;
    }
    Q_UNREACHABLE();
}

QString toText(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Open: return u"open"_s;
    case CallOutcome::Booked: return u"booked"_s;
    case CallOutcome::Provisional: return u"provisional"_s;
    case CallOutcome::Changed: return u"changed"_s;
    case CallOutcome::Cancelled: return u"cancelled"_s;
    case CallOutcome::Message: return u"message"_s;
    case CallOutcome::Answered: return u"answered"_s;
    case CallOutcome::Transferred: return u"transferred"_s;
    case CallOutcome::Missed: return u"missed"_s;
    case CallOutcome::Abandoned: return u"abandoned"_s;
    case CallOutcome::Rejected: return u"rejected"_s;
    case CallOutcome::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QString toText(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Caller: return u"caller"_s;
    case Speaker::Receptionist: return u"receptionist"_s;
    case Speaker::Owner: return u"owner"_s;
    }
    Q_UNREACHABLE();
}

Result<CallStatus> callStatus(QStringView text)
{
    return named(text, std::array{CallStatus::Ringing, CallStatus::Active, CallStatus::Ended});
}

Result<CallOutcome> callOutcome(QStringView text)
{
    return named(text,
        std::array{CallOutcome::Open, CallOutcome::Booked, CallOutcome::Provisional, CallOutcome::Changed,
            CallOutcome::Cancelled, CallOutcome::Message, CallOutcome::Answered, CallOutcome::Transferred,
            CallOutcome::Missed, CallOutcome::Abandoned, CallOutcome::Rejected, CallOutcome::Failed});
}

Result<Speaker> speaker(QStringView text)
{
    return named(text, std::array{Speaker::Caller, Speaker::Receptionist, Speaker::Owner});
}
} // namespace cloudgreet
