// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"
#include <QRegularExpression>

namespace cloudgreet::reception {

namespace {
/// "Could I leave a message for Dr. Chen, please": the wish, and nothing of the message.
bool isOnlyWish(const QString &heard)
{
    static const QRegularExpression wish{
        uR"(\b(?:i'?d|i|we|would|like|want|need|wish|can|could|may|might|let|me|you|please|just|to|be|able|)"
        uR"(possible|is|)"
        uR"(it|hi|hello|hey|yes|yeah|no|ok|okay|so|well|um|actually|then|thanks|thank|leave|leaving|pass|on|)"
        uR"(give|send|take|)"
        uR"(taking|record|a|an|the|my|short|quick|brief|little|message|messages|note|word|along|over|for|with|)"
        uR"(quiero|quisiera|puedo|podria|puede|dejar|dejarle|dejo|deje|tomar|tome|un|una|el|mensaje|recado|nota|)"
        uR"(para|por|)"
        uR"(favor|hola|si|me|gustaria|le|a|al|de)\b)"_s};
    QString rest = language::spokenForm(heard).remove(wish).simplified();
    static const QRegularExpression person{uR"(^(?:(?:mr|mrs|ms|dr|doctor|doctora|senor|senora) )?\w+$|^$)"_s};
    constexpr qsizetype FewestWords = 4; // "… for the dentist there"
    return person.match(rest).hasMatch() || rest.count(u' ') + 1 < FewestWords;
}

/// Who says it, where the message itself tells: "this is Phil", and not whom it is for.
void takeNameOfSender(Turn &turn)
{
    static const QRegularExpression says{
        uR"(\b(?:this is|it's|it is|my name is|my name's|the name is|the name's|i'm|i am|soy|me llamo|habla|le habla) )"
        uR"((?:mr |mrs |ms |dr )?(\w+))"_s};
    const QString first = language::spokenForm(turn.meaning.name.first).section(u' ', 0, 0);
    for (auto each = says.globalMatch(language::spokenForm(turn.heard)); each.hasNext();)
        if (each.next().captured(1) == first) {
            turn.m.name = turn.meaning.name.full().left(80);
            turn.m.nameSure = true;
            turn.m.namedAt = turn.m.turns;
            return;
        }
}

/// A message of these words, with what is known of who left it.
tool::TakeMessage messageOf(const Memory &m, const ReceptionFacts &facts, const QString &words)
{
    tool::TakeMessage message{m.name, facts.caller, words, m.urgent};
    if (const auto number = PhoneNumber::parse(m.phone); number && m.phoneSure)
        message.phone = *number;
    return message;
}
} // namespace

void startMessage(Turn &turn)
{
    if (turn.m.asked != Ask::OfferMessage && !isOnlyWish(turn.heard))
        return takeAsMessage(turn);
    turn.m.task = Task::Message;
    turn.m.message.clear();
    continueMessage(turn);
}

void takeAsMessage(Turn &turn)
{
    turn.m.task = Task::Message;
    turn.m.message = turn.heard.left(2000);
    takeNameOfSender(turn);
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
        turn.request(messageOf(turn.m, turn.facts, turn.m.message));
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

bool leavesWithMessage(Turn &turn)
{
    if (turn.m.task != Task::Message || turn.m.message.isEmpty())
        return false;
    turn.m.leaving = true;
    turn.request(messageOf(turn.m, turn.facts, turn.m.message));
    return true;
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

namespace cloudgreet {
std::optional<tool::TakeMessage> messageLeftOpen(const DialogueState &state, const ReceptionFacts &facts)
{
    using namespace reception;
    const Memory m = Memory::from(state.memory());
    if (m.task == Task::Message && !m.message.isEmpty() && !m.leaving)
        return messageOf(m, facts, m.message);
    const bool offered = (m.asked == Ask::OfferPassOn && m.unknown.isEmpty())
        || (m.asked == Ask::OfferTransfer && m.urgent);
    return offered && !m.question.isEmpty() ? std::optional{messageOf(m, facts, m.question)} : std::nullopt;
}
} // namespace cloudgreet
