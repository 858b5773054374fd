// SPDX-License-Identifier: GPL-3.0-or-later
// What the caller gives up, whatever was asked: "cancel the whole thing", "don't book it".
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet::reception {
namespace {
/// "Cancel that, make it Friday": what comes in its place is said with it.
bool namesInstead(const Turn &turn)
{
    const Meaning &m = turn.meaning;
    const auto &services = turn.facts.business.services;
    const bool otherService = !m.services.isEmpty() && services.value(m.services.front().index).id != turn.m.service;
    const bool otherTime = m.when && !m.when->refused && !isThisMoment(turn, *m.when);
    constexpr qsizetype WholeNumber = 7;
    return otherService || otherTime || turn.brings(Cue::AnotherTime) || m.phone.digits.size() >= WholeNumber;
}

/// An appointment of theirs that stands is another matter than what is being arranged.
bool meansStandingOne(const Turn &turn)
{
    return turn.brings(Cue::OwnAppointment) && !turn.m.slot && turn.m.offers.isEmpty();
}

/// In a message's own words it may be what is to be passed on.
bool isDictating(const Turn &turn)
{
    constexpr qsizetype FewSpaces = 10;
    return turn.isAnyOf({Ask::MessageText, Ask::Detail}) && turn.heard.count(u' ') > FewSpaces;
}
} // namespace

namespace {
/// "No, apunte otro" is two sentences, and none of "no apunte".
bool isPartedNo(const QString &heard)
{
    static const QRegularExpression no{uR"(^\s*no\s*[,.;:]\s*)"_s, QRegularExpression::CaseInsensitiveOption};
    QString rest = heard;
    return rest.contains(no) && !hasCue(language::spokenForm(rest.remove(no)), Cue::DropsIt);
}

/// Beside a number, "don't put that one" is of the number.
bool meansNumber(const Turn &turn)
{
    static const QRegularExpression number{
        uR"(\b(?:otro|ese|este|numero|telefono|another|that one|this one|different|number)\b)"_s};
    return turn.isAnyOf({Ask::Phone, Ask::PhoneOwn, Ask::PhoneReadBack})
        && number.match(language::spokenForm(turn.heard)).hasMatch();
}
} // namespace

bool giveUp(Turn &turn)
{
    const bool changing = turn.m.task == Task::Move || turn.m.task == Task::Cancel;
    if (changing && turn.brings(Cue::KeepsIt) && !namesInstead(turn)) {
        keepIt(turn);
        return true;
    }
    if (!turn.brings(Cue::DropsIt) || turn.says(Intent::Goodbye) || namesInstead(turn) || isDictating(turn)
        || refusesSomebody(turn) || turn.refusesDays() || isPartedNo(turn.heard) || meansNumber(turn))
        return false;
    const bool cancels = turn.brings(Cue::CancelIt);
    switch (turn.m.task) {
    case Task::Book:
        if (cancels && meansStandingOne(turn))
            return false;
        break;
    case Task::Message:
        break;
    case Task::Move:
    case Task::Cancel:
        if (cancels)
            return false; // "actually cancel it", of an appointment about to be moved; the yes to a cancellation
        keepIt(turn);
        return true;
    case Task::None:
    case Task::CheckBooking:
    case Task::CheckMade:
        return false;
    }
    dropTask(turn);
    turn.tell(Phrase::Dropped);
    askAnythingElse(turn);
    return true;
}

bool drop(Turn &turn)
{
    const bool asksToStop = turn.does(Intent::Abort) || turn.meaning.intent == Intent::Cancel;
    const bool meansAppointment = turn.m.task == Task::Move || turn.m.task == Task::CheckBooking;
    if (meansAppointment && (turn.brings(Cue::CancelIt) || turn.does(Intent::Cancel)))
        return false; // "actually cancel it", of an appointment about to be moved
    if (!asksToStop || turn.m.task == Task::None || !turn.meaning.isEmptyHanded() || turn.refusesDays())
        return false;
    if (turn.m.task == Task::Book && turn.m.slot && turn.brings(Cue::OwnAppointment) && turn.brings(Cue::CancelIt)) {
        turn.m.waiting.push_back(turn.heard.left(500)); // "cancel my other appointment first"
        turn.tell(Phrase::RightAfter);
        continueBooking(turn);
        return true;
    }
    dropTask(turn);
    turn.tell(Phrase::Dropped);
    askAnythingElse(turn);
    return true;
}
} // namespace cloudgreet::reception
