// SPDX-License-Identifier: GPL-3.0-or-later
// Several wishes in one sentence: the first is dealt with now, each other one is come back to.
#include "commitment.h"
#include "topics.h"
#include <algorithm>
#include <utility>

namespace cloudgreet::reception {
namespace {
constexpr qsizetype MostWaiting = 4, LongestWish = 300;

Meaning meaningOf(const Turn &turn, const QString &clause)
{
    Turn trial = turn;
    trial.heard = clause;
    trial.m.asked = Ask::Need;
    trial.meaning = language::understand(clause, listeningOf(trial));
    return trial.meaning;
}

/// "How much is a whitening" wants to know, and nothing done.
bool asksOnly(const QString &clause, const Meaning &meaning)
{
    const QString words = language::spokenForm(clause);
    const bool requests
        = std::any_of(meaning.intents.begin(), meaning.intents.end(), [](const language::ScoredIntent &scored) {
              return scored.worded && (scored.intent == Intent::Book || scored.intent == Intent::AskAvailability);
          });
    return hasCue(words, Cue::Price) || hasCue(words, Cue::Duration)
        || (asksSomething(clause) && !requests && !hasCue(words, Cue::ForSomebodyElse));
}

/// What a clause by itself asks to have done; None: it asks for nothing, or belongs to what stands before it.
Task taskOf(const Turn &turn, const QString &clause)
{
    const QString words = language::spokenForm(clause);
    const Meaning meaning = meaningOf(turn, clause);
    const auto does = [&](Intent intent) {
        return std::any_of(meaning.intents.begin(), meaning.intents.end(),
            [&](const language::ScoredIntent &scored) { return scored.intent == intent && scored.worded; });
    };
    if (hasCue(words, Cue::DropsIt))
        return Task::None;
    if (does(Intent::LeaveMessage) || hasCue(words, Cue::TellSomebody))
        return Task::Message;
    if (does(Intent::Reschedule) || hasCue(words, Cue::MoveMine))
        return Task::Move;
    if (does(Intent::Cancel) || hasCue(words, Cue::CancelIt))
        return Task::Cancel;
    if (asksOnly(clause, meaning))
        return Task::None;
    const bool having
        = hasCue(words, Cue::OwnAppointment); // "I have an appointment on Friday" tells of one that stands
    return (does(Intent::Book) && !having) || hasCue(words, Cue::ForSomebodyElse)
            || (!meaning.services.isEmpty() && !having)
        ? Task::Book
        : Task::None;
}

/// A second booking: for somebody else, or of another service.
bool isAnother(const Turn &turn, const QString &clause, const QString &before)
{
    const QString words = language::spokenForm(clause);
    if (hasCue(words, Cue::ForSomebodyElse) || hasCue(words, Cue::Another))
        return !hasCue(language::spokenForm(before), Cue::ForSomebodyElse) || hasCue(words, Cue::Another);
    const auto &asked = meaningOf(turn, clause).services;
    const auto &first = meaningOf(turn, before).services;
    return asked.size() == 1 && !first.isEmpty() && asked.front().index != first.front().index;
}

/// Beside a move or a cancellation, "book it for Friday" is of the same appointment.
bool isOwnBooking(const Turn &turn, const QString &clause)
{
    const QString words = language::spokenForm(clause);
    return hasCue(words, Cue::ForSomebodyElse) || hasCue(words, Cue::Another) || words.contains(u" new ")
        || !meaningOf(turn, clause).services.isEmpty();
}

/// The clauses in two: what is dealt with now, and what waits.
struct Parted {
    QStringList now, later;
};

Parted part(const Turn &turn, const QStringList &clauses)
{
    Parted parted;
    Task main = turn.m.task == Task::Book && !turn.m.service.isNull() ? Task::Book : Task::None;
    for (const QString &clause : clauses) {
        const Task task = taskOf(turn, clause);
        const bool same = task == main && !(task == Task::Book && isAnother(turn, clause, parted.now.join(u' ')));
        const bool partOfChange = task == Task::Book && main != Task::Book && !isOwnBooking(turn, clause);
        if (task != Task::None && main != Task::None && !same && !partOfChange && !parted.now.isEmpty())
            parted.later.push_back(clause);
        else if (!parted.later.isEmpty() && !(task == Task::None && asksSomething(clause)))
            parted.later.back() += u", "_s + clause;
        else
            parted.now.push_back(clause);
        if (main == Task::None)
            main = task;
    }
    return parted;
}
} // namespace

namespace {
/// In the middle of a booking the rest waits only where its beginning goes on with the booking: "that doesn't work, can
/// I leave a message" wants the message instead.
bool goesOn(const Turn &turn, const QString &beginning)
{
    if (turn.idle())
        return true;
    Turn trial = turn;
    trial.heard = beginning;
    understandTurn(trial);
    if (trial.brings(Cue::DropsIt) || replyOf(trial) == Reply::Yes)
        return true;
    return replyOf(trial) != Reply::No && !trial.meaning.isEmptyHanded();
}
} // namespace

namespace {
/// "Un corte y una barba el jueves": the day that stands at the end is of both. Empty: there is none to share.
QString sharedDay(const Turn &turn, const Parted &parted)
{
    const QString &last = parted.later.last();
    const QString first = parted.now.join(u", "_s);
    if (turn.m.task == Task::Move || taskOf(turn, first) != Task::Book || taskOf(turn, last) != Task::Book
        || meaningOf(turn, first).when || turn.m.wish.from.isValid())
        return {};
    const auto when = meaningOf(turn, last).when;
    if (!when || when->refused || when->past || !when->hasDay())
        return {};
    return last.mid(when->from, when->to - when->from);
}
} // namespace

bool noteOtherWishes(Turn &turn)
{
    const bool readsOut = turn.isAnyOf({Ask::MessageText, Ask::Detail});
    const QStringList clauses = wishesOf(turn.heard);
    if (clauses.size() < 2 || readsOut || turn.brings(Cue::TwoAtOnce) || turn.brings(Cue::Couple))
        return false;
    const Parted parted = part(turn, clauses);
    if (parted.later.isEmpty() || !goesOn(turn, parted.now.join(u", "_s)))
        return false;
    QString now = parted.now.join(u", "_s);
    if (const QString day = sharedDay(turn, parted); !day.isEmpty())
        now += u' ' + day;
    for (const QString &wish : parted.later)
        if (turn.m.waiting.size() < MostWaiting)
            turn.m.waiting.push_back(wish.left(LongestWish));
    turn.heard = now;
    understandTurn(turn);
    return false; // what is left goes through the other topics
}

bool takeNextWish(Turn &turn)
{
    if (turn.m.waiting.isEmpty())
        return false;
    turn.heard = turn.m.waiting.takeFirst();
    turn.m.asked = Ask::Need;
    understandTurn(turn);
    const Task task = taskOf(turn, turn.heard);
    if (task != Task::Book && task != Task::None) {
        turn.tell(Phrase::NowTheRest);
        if (startTask(turn))
            return true;
    }
    if (turn.brings(Cue::ForSomebodyElse))
        bookForAnother(turn);
    takeServiceAgain(turn);
    takeBookingValues(turn);
    if (turn.m.wish.isEmpty() && turn.brings(Cue::RightAfter))
        wishRightAfter(turn);
    const bool same = !turn.m.made.isEmpty() && turn.m.made.back().service == turn.m.service;
    if (turn.service())
        turn.tell(same ? Phrase::NowTheOther : Phrase::NowThe, {withArticle(turn.serviceName(), turn.tongue())});
    startBooking(turn);
    return true;
}
} // namespace cloudgreet::reception
