// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"
#include <QRegularExpression>

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

bool answerText(Turn &turn)
{
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
}

/// "Ok, then a check-up tomorrow" accepts nothing.
Reply replyToOffer(const Turn &turn)
{
    static const QRegularExpression declines{
        uR"(\b(?:no|nah|nope)\b|\b(?:thanks|thank you|gracias) anyway\b|\b(?:never mind|don't bother|forget it|)"
        uR"(de todos modos|dejelo|da igual)\b)"_s};
    const Reply reply = replyOf(turn);
    if (reply == Reply::Yes && declines.match(language::spokenForm(turn.heard)).hasMatch())
        return Reply::No; // "ok, no thanks"
    return reply == Reply::Yes && bringsOther(turn) ? Reply::None : reply;
}

bool answerOfferedMessage(Turn &turn)
{
    const Reply reply = replyToOffer(turn);
    if (turn.does(Intent::Book) && reply != Reply::Yes)
        return false;
    if (reply == Reply::Yes || turn.does(Intent::LeaveMessage)) {
        startMessage(turn);
        return true;
    }
    if (reply != Reply::No)
        return false;
    dropTask(turn);
    askAnythingElse(turn);
    return true;
}

/// A no to something offered on the way: back to where the talk was.
bool goesOn(Turn &turn)
{
    if (replyToOffer(turn) != Reply::No || bringsOther(turn)) // "no, just send somebody on Friday"
        return false;
    turn.tell(Phrase::Okay);
    resume(turn);
    return true;
}

bool answerPassOn(Turn &turn)
{
    if (replyToOffer(turn) != Reply::Yes || turn.m.question.isEmpty())
        return goesOn(turn);
    turn.m.task = Task::Message;
    turn.m.message = turn.m.question;
    continueMessage(turn);
    return true;
}

bool answerOfferedTransfer(Turn &turn)
{
    if (replyToOffer(turn) != Reply::Yes)
        return goesOn(turn);
    handOver(turn, turn.m.upset && !turn.m.urgent ? u"upset caller"_s : u"emergency"_s);
    return true;
}
} // namespace

bool answerMessage(Turn &turn)
{
    if (turn.m.asked == Ask::MessageText)
        return answerText(turn);
    if (turn.idle() && turn.brings(Cue::CancelIt) && !turn.m.made.isEmpty())
        return false; // "actually just cancel it" is of what was booked, and no answer to the offer
    switch (turn.m.asked) {
    case Ask::OfferMessage:
        return answerOfferedMessage(turn);
    case Ask::OfferPassOn:
        return answerPassOn(turn);
    case Ask::OfferTransfer:
        return answerOfferedTransfer(turn);
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
