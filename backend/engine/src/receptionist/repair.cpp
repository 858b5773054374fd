// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"
#include <algorithm>

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
    const bool aside
        = turn.m.asked == Ask::OfferMessage || turn.m.asked == Ask::OfferTransfer || turn.m.asked == Ask::OfferPassOn;
    if (aside) {
        askAgain(turn);
        return;
    }
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
    if (turn.m.failures == 2)
        askDifferently(turn);
    else
        askAgain(turn);
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

bool handleUrgent(Turn &turn)
{
    if (turn.does(Intent::Emergency)) {
        turn.m.urgent = true;
        turn.question(Ask::OfferTransfer, Phrase::Emergency);
    } else if (turn.does(Intent::StopTexting)) {
        turn.tell(Phrase::StopTexting);
        turn.request(tool::StopTexting{});
    } else if (turn.does(Intent::WrongNumber)) {
        turn.hangUp(Phrase::WrongNumber, u"wrong number"_s, {turn.facts.business.name});
    } else if (turn.does(Intent::Human) && !turn.does(Intent::LeaveMessage)) {
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

bool repeatLast(Turn &turn)
{
    if (turn.meaning.intent != Intent::Repeat || !turn.meaning.isEmptyHanded())
        return false;
    turn.say.push_back(phrased(Phrase::SayAgain, {}, turn.tongue(), turn.facts.variety));
    turn.repeating = true;
    if (!turn.previousText.isEmpty())
        turn.tellText(turn.previousText);
    for (const Spoken &spoken : turn.previous)
        if (!isOnlyRepair(Phrase(spoken.phrase)))
            turn.tell(Phrase(spoken.phrase), spoken.words);
    if (turn.m.last.isEmpty())
        turn.question(Ask::Need, Phrase::HowCanIHelp);
    return true;
}

bool holdOn(Turn &turn)
{
    static constexpr QStringView waits[]
        = {u"wait", u"hold on", u"one moment", u"just a moment", u"one second", u"one sec", u"just a second",
            u"hang on", u"give me a second", u"un momento", u"espere", u"espera", u"un segundo"};
    QString words = language::spokenForm(turn.heard);
    for (const QStringView polite : {u" please", u" por favor"})
        if (words.endsWith(polite))
            words.chop(polite.size());
    if (std::find(std::begin(waits), std::end(waits), words) == std::end(waits))
        return false;
    turn.say.push_back(phrased(Phrase::TakeYourTime, {}, turn.tongue(), turn.facts.variety));
    return true;
}

bool closeCall(Turn &turn)
{
    const bool idle = turn.m.task == Task::None;
    const bool noMore = idle && turn.m.asked == Ask::AnythingElse
        && (replyOf(turn) == Reply::No || turn.meaning.intent == Intent::Thanks) && turn.meaning.isEmptyHanded();
    const bool yesNo = turn.m.asked == Ask::OfferMessage || turn.m.asked == Ask::OfferTransfer
        || turn.m.asked == Ask::OfferPassOn || turn.m.asked == Ask::ConfirmCancel || turn.m.asked == Ask::ConfirmMove
        || turn.m.asked == Ask::Confirm;
    const bool main = turn.meaning.intent == Intent::Goodbye && turn.meaning.confidence > 0.5;
    const bool bye = turn.does(Intent::Goodbye) && (main || !yesNo) && turn.meaning.isEmptyHanded();
    if (!noMore && !bye)
        return false;
    turn.hangUp(idle ? Phrase::Goodbye : Phrase::GoodbyeOpen, u"goodbye"_s);
    return true;
}
} // namespace cloudgreet::reception
