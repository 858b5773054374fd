// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"

namespace cloudgreet::reception {

void startMessage(Turn &turn)
{
    turn.m.task = Task::Message;
    turn.m.message.clear();
    continueMessage(turn);
}

void continueMessage(Turn &turn)
{
    if (turn.m.message.isEmpty()) {
        turn.question(Ask::MessageText, Phrase::AskMessage);
    } else if (turn.m.name.isEmpty()) {
        askName(turn);
    } else if (turn.m.phone.isEmpty() && !turn.facts.caller) {
        askPhone(turn);
    } else if (!turn.m.phone.isEmpty() && !turn.m.phoneSure && !turn.facts.caller) {
        askPhone(turn);
    } else {
        tool::TakeMessage message{turn.m.name, {}, turn.m.message, turn.m.urgent};
        if (const auto number = PhoneNumber::parse(turn.m.phone); number && turn.m.phoneSure)
            message.phone = *number;
        else
            message.phone = turn.facts.caller;
        turn.request(message);
    }
}

namespace {
bool bringsOther(const Turn &turn)
{
    return turn.does(Intent::Book) || turn.meaning.when || !turn.meaning.services.isEmpty()
        || !turn.meaning.staff.isEmpty();
}
} // namespace

bool answerMessage(Turn &turn)
{
    Reply reply = replyOf(turn);
    const bool offered = turn.isAnyOf({Ask::OfferMessage, Ask::OfferPassOn, Ask::OfferTransfer});
    if (offered && reply == Reply::Yes && bringsOther(turn))
        reply = Reply::None; // "ok, then a check-up tomorrow" accepts nothing
    if (offered && turn.idle() && turn.brings(Cue::CancelIt) && !turn.m.made.isEmpty())
        return false; // "actually just cancel it" is of what was booked, and no answer to the offer
    switch (turn.m.asked) {
    case Ask::MessageText:
        if (turn.meaning.intent == Intent::Negate && turn.says(Intent::Negate) && turn.heard.count(u' ') < 2) {
            dropTask(turn);
            turn.tell(Phrase::Okay);
            askAnythingElse(turn);
            return true;
        }
        turn.m.message = turn.heard.left(2000);
        takeName(turn);
        continueMessage(turn);
        return true;
    case Ask::OfferMessage:
        if (turn.does(Intent::Book) && reply != Reply::Yes)
            return false;
        if (reply == Reply::Yes || turn.does(Intent::LeaveMessage)) {
            startMessage(turn);
            return true;
        }
        if (reply == Reply::No) {
            dropTask(turn);
            askAnythingElse(turn);
            return true;
        }
        return false;
    case Ask::OfferPassOn:
        if (reply == Reply::Yes && !turn.m.question.isEmpty()) {
            turn.m.task = Task::Message;
            turn.m.message = turn.m.question;
            continueMessage(turn);
            return true;
        }
        if (reply == Reply::No) {
            turn.tell(Phrase::Okay);
            resume(turn);
            return true;
        }
        return false;
    case Ask::OfferTransfer:
        if (reply == Reply::Yes) {
            handOver(turn, u"emergency"_s);
            return true;
        }
        if (reply == Reply::No) {
            turn.tell(Phrase::Okay);
            resume(turn);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void handOver(Turn &turn, const QString &reason)
{
    turn.m.failures = 0;
    if (turn.facts.business.onCall.isEmpty() || turn.m.tried) {
        turn.m.task = Task::Message;
        turn.m.message.clear();
        turn.question(Ask::MessageText, Phrase::NobodyThere);
        return;
    }
    turn.m.tried = true;
    turn.tell(Phrase::Transferring);
    turn.request(tool::TransferToHuman{reason});
}
} // namespace cloudgreet::reception
