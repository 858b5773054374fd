// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment.h"
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace cloudgreet::reception {
namespace {
struct Hint {
    Ask asked;
    Phrase phrase;
};
/// How a question is asked after it failed twice.
constexpr Hint hints[] = {
    {Ask::Need, Phrase::HintNeed},
    {Ask::Nothing, Phrase::HintNeed},
    {Ask::AnythingElse, Phrase::HintNeed},
    {Ask::Service, Phrase::HintService},
    {Ask::Day, Phrase::HintDay},
    {Ask::Offers, Phrase::HintChoice},
    {Ask::WhichAppointment, Phrase::HintChoice},
    {Ask::Name, Phrase::HintName},
    {Ask::SpelledName, Phrase::HintName},
    {Ask::Phone, Phrase::HintPhone},
    {Ask::WhatToChange, Phrase::WhatToChange},
};

/// What was said about not understanding is not worth saying again.
bool isOnlyRepair(Phrase phrase)
{
    return phrase == Phrase::NotUnderstood || phrase == Phrase::NotHeard || phrase == Phrase::UnclearLine
        || phrase == Phrase::AreYouThere || phrase == Phrase::StillThere || phrase == Phrase::Resumed;
}

QStringList serviceNames(const Turn &turn)
{
    QStringList names;
    for (const Service &service : turn.facts.business.services)
        names.push_back(lowerFirst(service.name));
    return names.mid(0, 6);
}

void askDifferently(Turn &turn)
{
    const auto hint
        = std::find_if(std::begin(hints), std::end(hints), [&](const Hint &h) { return h.asked == turn.m.asked; });
    if (hint == std::end(hints)) {
        const Spoken question = turn.previous.isEmpty() ? Spoken{int(Phrase::HowCanIHelp), {}} : turn.previous.back();
        const QString text = phrased(Phrase(question.phrase), question.words, turn.tongue(), turn.facts.variety + 1);
        turn.say.push_back(phrased(Phrase::HintYesNo, {text}, turn.tongue(), 0));
        turn.m.last = {question};
        return;
    }
    QStringList words;
    if (hint->phrase == Phrase::HintService)
        words = {joined(serviceNames(turn), turn.tongue())};
    else if (hint->phrase == Phrase::HintChoice)
        words = {spokenOffers(turn.offeredLocally(), turn.today(), turn.tongue())};
    turn.tell(hint->phrase, words);
}
/// After two failures to agree on a time one concrete time is proposed.
bool proposeTime(Turn &turn)
{
    if (turn.m.asked == Ask::Offers && turn.m.offers.size() > 1) {
        proposeOne(turn);
        return true;
    }
    const bool booking = turn.m.task == Task::Book || turn.m.task == Task::Move;
    if (!booking || turn.m.asked != Ask::Day || !turn.service())
        return false;
    if (turn.m.wish.isEmpty())
        turn.m.wish.any = true;
    searchTimes(turn);
    return true;
}
} // namespace

void askAgain(Turn &turn)
{
    turn.repeating = true;
    if (turn.previous.isEmpty())
        turn.question(Ask::Need, Phrase::HowCanIHelp);
    else
        turn.question(turn.m.asked, Phrase(turn.previous.back().phrase), turn.previous.back().words);
}

void resume(Turn &turn)
{
    if (turn.offered)
        return;
    // An offer made in passing lapses: what is open follows from the task alone.
    if (turn.isAnyOf({Ask::OfferMessage, Ask::OfferTransfer, Ask::OfferPassOn}))
        turn.m.asked = Ask::AnythingElse;
    switch (turn.m.task) {
    case Task::Book:
        continueBooking(turn);
        return;
    case Task::Move:
    case Task::Cancel:
    case Task::CheckBooking:
        continueChange(turn);
        return;
    case Task::Message:
        continueMessage(turn);
        return;
    case Task::CheckMade:
    case Task::None:
        break;
    }
    if (turn.m.asked == Ask::Need) {
        turn.question(Ask::Need, Phrase::HowCanIHelp);
        return;
    }
    askAnythingElse(turn);
}

void notUnderstood(Turn &turn, Phrase why)
{
    ++turn.m.failures;
    if (turn.m.failures >= 3) {
        handOver(turn, u"not understood"_s);
        return;
    }
    turn.tell(why);
    if (turn.m.failures == 2 && proposeTime(turn))
        return;
    if (turn.m.failures == 2)
        askDifferently(turn);
    else
        askAgain(turn);
}

void stuckAgain(Turn &turn)
{
    ++turn.m.failures;
    if (turn.m.failures < 2)
        return;
    turn.previous = std::exchange(turn.m.last, {});
    turn.say.clear();
    if (turn.m.failures >= 3)
        handOver(turn, u"not understood"_s);
    else
        askDifferently(turn);
}

void onSilence(Turn &turn, int times)
{
    if (times >= 3) {
        turn.hangUp(Phrase::GoodbySilence, u"silence"_s);
        return;
    }
    turn.tell(times == 2 ? Phrase::StillThere : Phrase::AreYouThere);
    askAgain(turn);
}

namespace {
/// In an emergency the offer to connect stands, whatever is asked meanwhile.
bool stillUrgent(const Turn &turn)
{
    return turn.m.urgent && turn.m.asked == Ask::OfferTransfer && replyOf(turn) == Reply::None
        && turn.meaning.services.isEmpty() && turn.meaning.phone.isEmpty() && !turn.says(Intent::Goodbye)
        && !turn.says(Intent::Human) && !turn.does(Intent::LeaveMessage) && !turn.does(Intent::Book)
        && turn.m.failures == 0;
}

/// "Can I see Dr. Chen on Monday" wants an appointment, not to be put through.
bool wantsToBeSeen(const Turn &turn)
{
    return !turn.meaning.staff.isEmpty() && (turn.meaning.when || !turn.meaning.services.isEmpty());
}
} // namespace

namespace {
/// A question that only the model takes for wanting somebody is answered here.
bool asksForPerson(const Turn &turn)
{
    return !refusesSomebody(turn) && !turn.brings(Cue::AreYouThere)
        && (turn.says(Intent::Human) || (turn.does(Intent::Human) && !asksSomething(turn.heard)));
}
} // namespace

bool handleUrgent(Turn &turn)
{
    const bool leavesWord = turn.m.urgent && turn.m.asked == Ask::MessageText; // what it is about was heard already
    if ((turn.does(Intent::Emergency) && !leavesWord) || stillUrgent(turn)) {
        turn.m.urgent = true;
        if (turn.does(Intent::Emergency))
            turn.m.question = turn.heard.left(500);
        turn.question(Ask::OfferTransfer, Phrase::Emergency);
    } else if (turn.does(Intent::StopTexting) || turn.brings(Cue::NoMoreCalls)) {
        turn.tell(Phrase::StopTexting);
        turn.request(tool::StopTexting{});
    } else if (turn.does(Intent::WrongNumber)) {
        turn.hangUp(Phrase::WrongNumber, u"wrong number"_s, {turn.facts.business.name});
    } else if (turn.brings(Cue::SpeaksTo) && !turn.meaning.staff.isEmpty()) {
        handOver(turn, u"asked for "_s + turn.facts.business.staff[turn.meaning.staff.front().index].name);
    } else if (asksForPerson(turn) && !turn.does(Intent::LeaveMessage) && !wantsToBeSeen(turn)
        && !turn.brings(Cue::AsksWhoSpeaks)) {
        handOver(turn, u"asked for a person"_s);
    } else if (turn.does(Intent::Abuse) && turn.meaning.isEmptyHanded() && turn.m.asked != Ask::Name) {
        turn.tell(Phrase::CalmDown);
        if (++turn.m.failures >= 3)
            handOver(turn, u"upset caller"_s);
        else
            resume(turn);
    } else {
        return false;
    }
    return true;
}

namespace {
/// "Sorry?", also where the model takes whatever follows a question for its answer.
bool asksBack(const Turn &turn)
{
    const Intent main = turn.meaning.intent;
    const bool answer = main == Intent::Inform || main == Intent::Negate;
    return main == Intent::Repeat || (answer && turn.does(Intent::Repeat) && turn.meaning.name.last.isEmpty());
}
} // namespace

void sayLastAgain(Turn &turn)
{
    turn.repeating = true;
    if (!turn.previousText.isEmpty())
        turn.tellText(turn.previousText);
    for (const Spoken &spoken : turn.previous)
        if (!isOnlyRepair(Phrase(spoken.phrase)))
            turn.tell(Phrase(spoken.phrase), spoken.words);
    if (turn.m.last.isEmpty())
        turn.question(Ask::Need, Phrase::HowCanIHelp);
}

bool repeatLast(Turn &turn)
{
    const bool naming = turn.isAnyOf({Ask::Name, Ask::SpelledName}) && !turn.meaning.when;
    const bool ofTime = turn.brings(Cue::WhichMoment) && (turn.m.slot || (turn.idle() && !turn.m.made.isEmpty()));
    if (ofTime || turn.brings(Cue::CannotAttend)
        || turn.brings(Cue::PastVisit)) // told anew: it may not have been the last thing said
        return false;
    if (!asksBack(turn) || !(turn.meaning.isEmptyHanded() || naming))
        return false;
    turn.say.push_back(phrased(Phrase::SayAgain, {}, turn.tongue(), turn.facts.variety));
    sayLastAgain(turn);
    return true;
}

bool tellThere(Turn &turn)
{
    const QString words = language::spokenForm(turn.heard);
    const bool onlyHello = words.count(u' ') < 2 && !words.contains(u"there") && !words.contains(u"hear")
        && !words.contains(u"ahi") && !words.contains(u"oye");
    const bool opening = turn.m.asked == Ask::Need && turn.idle() && onlyHello; // the first words of most calls
    if (!turn.brings(Cue::AreYouThere) || turn.m.asked == Ask::Nothing || opening)
        return false;
    turn.say.push_back(phrased(Phrase::IAmHere, {}, turn.tongue(), turn.facts.variety));
    askAgain(turn);
    return true;
}

bool holdOn(Turn &turn)
{
    if (!turn.brings(Cue::Waits))
        return false;
    turn.say.push_back(phrased(Phrase::TakeYourTime, {}, turn.tongue(), turn.facts.variety));
    return true;
}

namespace {
/// A "no" or "thanks" that goes on to ask for something.
bool wantsMore(const Turn &turn)
{
    constexpr Intent requests[] = {Intent::Book, Intent::Reschedule, Intent::Cancel, Intent::CheckBooking,
        Intent::AskAvailability, Intent::LeaveMessage, Intent::Human};
    constexpr Cue cues[] = {Cue::CancelIt, Cue::MoveIt, Cue::Another, Cue::ForSomebodyElse, Cue::BeginsToAsk,
        Cue::OwnAppointment, Cue::RatherAt, Cue::AnotherTime, Cue::CannotAttend, Cue::SwapsFor};
    return std::any_of(std::begin(requests), std::end(requests), [&](Intent i) { return turn.does(i); })
        || std::any_of(std::begin(cues), std::end(cues), [&](Cue c) { return turn.brings(c); });
}
} // namespace

bool addsNothing(const Turn &turn)
{
    constexpr qsizetype FewSpaces = 5;
    return turn.heard.count(u' ') < FewSpaces && turn.meaning.isEmptyHanded() && !asksSomething(turn.heard)
        && !wantsMore(turn) && replyOf(turn) != Reply::No && !turn.says(Intent::Negate) && !turn.says(Intent::Goodbye)
        && !turn.says(Intent::Abort) && !turn.brings(Cue::Waits) && !turn.brings(Cue::Corrects);
}

namespace {
/// "Thanks, bye now": the "now" is no hour.
bool isPlainBye(const QString &heard)
{
    static const QRegularExpression shape{
        uR"(^(?:(?:ok|okay|alright|all right|thanks|thank you|great|perfect|well|no|gracias|bueno|vale|listo) )"
        uR"()*(?:bye|goodbye|bye bye|good bye|adios|hasta luego|chao)(?: (?:now|then|for now|ahora|thanks|)"
        uR"(thank you|gracias))*$)"_s};
    return shape.match(language::spokenForm(heard)).hasMatch();
}
} // namespace

bool closeCall(Turn &turn)
{
    const bool idle = turn.m.task == Task::None;
    const bool thatIsAll = turn.brings(Cue::ThatIsAll); // "that's it for today" wishes for no day
    const bool declined
        = (replyOf(turn) == Reply::No || turn.meaning.intent == Intent::Thanks) && turn.meaning.isEmptyHanded();
    constexpr int Opening = 2; // the greeting and the first words
    const bool asked = turn.m.asked == Ask::AnythingElse || (turn.m.asked == Ask::Need && turn.m.turns > Opening);
    const bool noMore = idle && asked && (thatIsAll || (declined && !wantsMore(turn))) && turn.say.isEmpty();
    const bool yesNo = turn.m.asked == Ask::OfferMessage || turn.m.asked == Ask::OfferTransfer
        || turn.m.asked == Ask::OfferPassOn || turn.m.asked == Ask::ConfirmCancel || turn.m.asked == Ask::ConfirmMove
        || turn.m.asked == Ask::Confirm;
    const bool main = turn.meaning.intent == Intent::Goodbye && turn.meaning.confidence > 0.5;
    constexpr qsizetype FewSpaces = 4; // "he was hit bye a car" is a message
    const bool tells = turn.isAnyOf({Ask::MessageText, Ask::Detail}) && turn.heard.count(u' ') >= FewSpaces;
    const bool bye = isPlainBye(turn.heard)
        || (turn.says(Intent::Goodbye) && (main || !yesNo) && turn.meaning.isEmptyHanded() && !tells);
    const bool declines = idle && turn.isAnyOf({Ask::OfferPassOn, Ask::OfferMessage}) && turn.does(Intent::Goodbye)
        && replyOf(turn) == Reply::No && turn.meaning.isEmptyHanded();
    if (!noMore && !bye && !declines)
        return false;
    if (leavesWithMessage(turn))
        return true;
    turn.hangUp(idle ? Phrase::Goodbye : turn.m.arranged ? Phrase::GoodbyeKept : Phrase::GoodbyeOpen, u"goodbye"_s);
    return true;
}
} // namespace cloudgreet::reception
