// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment.h"
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace cloudgreet::reception {
namespace {
const Known *target(const Turn &turn)
{
    const auto found
        = std::find_if(turn.m.known.begin(), turn.m.known.end(), [&](const Known &k) { return k.id == turn.m.target; });
    return found == turn.m.known.end() ? nullptr : &*found;
}

QString spokenAll(const Turn &turn, bool choice = true)
{
    QStringList parts;
    for (const Known &known : turn.m.known)
        if (parts.size() < 4)
            parts.push_back(spokenKnown(turn, known));
    return joined(parts, turn.tongue(), choice);
}

void choose(Turn &turn, const Known &known)
{
    turn.m.target = known.id;
    turn.m.service = known.service;
    turn.m.staff = known.staff;
    continueChange(turn);
}

/// Which of several is meant: by place in the list, by its day or time, or by its service.
const Known *meant(const Turn &turn)
{
    const auto &choice = turn.meaning.choice;
    if (choice.kind == language::Choice::Kind::Nth && choice.index < turn.m.known.size())
        return &turn.m.known[choice.index];
    if (!turn.meaning.services.isEmpty()) {
        const ServiceId id = turn.facts.business.services[turn.meaning.services.front().index].id;
        const auto same = [&](const Known &k) { return k.service == id; };
        if (std::count_if(turn.m.known.begin(), turn.m.known.end(), same) == 1)
            return &*std::find_if(turn.m.known.begin(), turn.m.known.end(), same);
    }
    if (turn.meaning.when && turn.meaning.when->start.date.isValid()) {
        const auto same
            = [&](const Known &k) { return turn.local(k.startUtc).date() == turn.meaning.when->start.date; };
        if (std::count_if(turn.m.known.begin(), turn.m.known.end(), same) == 1)
            return &*std::find_if(turn.m.known.begin(), turn.m.known.end(), same);
    }
    return nullptr;
}

/// The only one on the day that it was named by.
const Known *onTargetDay(const Turn &turn)
{
    const auto same = [&](const Known &k) { return turn.local(k.startUtc).date() == turn.m.targetDay; };
    if (!turn.m.targetDay.isValid() || std::count_if(turn.m.known.begin(), turn.m.known.end(), same) != 1)
        return nullptr;
    return &*std::find_if(turn.m.known.begin(), turn.m.known.end(), same);
}

/// The appointment arranged in this call that "it" means: the last, unless another one of them is named.
const Known *justMade(const Turn &turn)
{
    const auto &made = turn.m.made;
    if (made.isEmpty() || turn.m.task == Task::CheckBooking)
        return nullptr;
    if (!turn.meaning.services.isEmpty()) {
        const ServiceId id = turn.facts.business.services[turn.meaning.services.front().index].id;
        const auto same = std::find_if(made.rbegin(), made.rend(), [&](const Known &k) { return k.service == id; });
        return same == made.rend() ? nullptr : &*same;
    }
    if (turn.m.targetDay.isValid()) { // "my Friday one" may be older than this call
        const auto then = std::find_if(made.rbegin(), made.rend(),
            [&](const Known &k) { return turn.local(k.startUtc).date() == turn.m.targetDay; });
        return then == made.rend() ? nullptr : &*then;
    }
    return &made.back();
}

} // namespace

void keepIt(Turn &turn)
{
    dropTask(turn);
    turn.tell(Phrase::KeptIt);
    askAnythingElse(turn);
}

namespace {
/// "Do I have an appointment for a cleaning?": of that service alone, where it was named.
void tellOwn(Turn &turn)
{
    QList<Known> asked = turn.m.known;
    asked.removeIf([&](const Known &known) { return !turn.m.service.isNull() && known.service != turn.m.service; });
    if (asked.isEmpty())
        turn.tell(Phrase::NoneForThat, {withArticle(turn.serviceName(), turn.tongue()), spokenAll(turn, false)});
    else
        tellStanding(turn, asked);
    dropTask(turn);
    askAnythingElse(turn);
}
} // namespace

QString spokenKnown(const Turn &turn, const Known &known)
{
    const QString joint = turn.tongue() == Tongue::Spanish ? u" el "_s : u" on "_s;
    return withArticle(known.serviceName, turn.tongue()) + joint
        + spokenMoment(turn.local(known.startUtc), {}, turn.tongue());
}

void remember(Turn &turn, const std::optional<Appointment> &appointment)
{
    turn.m.arranged = true;
    if (!appointment)
        return;
    turn.m.made.removeIf([&](const Known &known) { return known.id == appointment->id; });
    turn.m.made.push_back(knownFrom(*appointment));
    const QDateTime start = turn.local(appointment->startUtc);
    turn.m.talkDay = start.date();
    turn.m.talkTime = start.time();
}

void forget(Turn &turn, const Appointment &appointment)
{
    turn.m.arranged = true;
    turn.m.made.removeIf([&](const Known &known) { return known.id == appointment.id; });
    turn.m.gone.removeIf([&](const Known &known) { return known.id == appointment.id; });
    turn.m.gone.push_back(knownFrom(appointment));
}

/// "I have an appointment on Tuesday and want to move it to Friday": what is said of the appointment that exists is no
/// wish for the new one.
void takeChangeWish(Turn &turn)
{
    if (shiftsTime(turn)) {
        takeWish(turn);
        return;
    }
    static const QRegularExpression change{
        uR"(\b(move|change|reschedule|shift|push|postpone|switch|bring|make|mover|cambi\w+|pasar\w*|aplaz\w+|)"
        uR"(posponer\w*|adelantar\w*|muev\w+)\b)"_s,
        QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression thing{
        uR"(^\W*(appointment|booking|visit|one|slot|cita|reserva)\b)"_s, QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression from{
        uR"(\b(from|de|del|for|on|el|have|tengo)\s+(the\s+)?$)"_s, QRegularExpression::CaseInsensitiveOption};
    const qsizetype verb = turn.heard.indexOf(change);
    const bool timed = std::any_of(
        turn.meaning.whens.begin(), turn.meaning.whens.end(), [](const language::When &w) { return w.hasTime(); });
    if (!timed) { // "move it to 11": what is a number otherwise is a time here
        const Ask asked = std::exchange(turn.m.asked, Ask::Day);
        const Meaning before = turn.meaning;
        understandTurn(turn);
        turn.m.asked = asked;
        turn.meaning.services = before.services;
    }
    QList<language::When> wishes;
    for (const language::When &when : turn.meaning.whens) {
        const bool before = verb >= 0 && when.from < verb && turn.meaning.whens.size() >= 1;
        const bool named = thing.match(turn.heard.mid(when.to)).hasMatch()
            || (turn.meaning.whens.size() > 1 && &when == &turn.meaning.whens.front()
                && from.match(turn.heard.left(when.from)).hasMatch());
        if (before || named)
            turn.m.targetDay = when.start.date;
        else
            wishes.push_back(when);
    }
    if (wishes.isEmpty()) {
        turn.meaning.when.reset();
        return;
    }
    if (wishes.size() != turn.meaning.whens.size())
        turn.meaning.when = wishes.back();
    turn.meaning.whens = wishes;
    takeWish(turn);
}

void findAppointments(Turn &turn, Task task)
{
    const bool sameOne = turn.m.task == Task::Move && task == Task::Cancel && target(turn); // "no, cancel it"
    turn.m.task = task;
    if (sameOne) {
        continueChange(turn);
        return;
    }
    turn.m.target = {};
    turn.m.slot.reset();
    turn.m.offers.clear();
    if (task == Task::Cancel && turn.meaning.when && !turn.meaning.when->refused)
        turn.m.targetDay = turn.meaning.when->start.date;
    if (task == Task::CheckBooking)
        turn.m.service = serviceAskedAbout(turn);
    if (turn.brings(Cue::UnderName))
        turn.m.under = turn.meaning.name.full().left(80);
    if (const Known *known = justMade(turn)) {
        turn.m.target = known->id;
        turn.m.known = turn.m.made;
        turn.m.service = known->service;
        turn.m.staff = known->staff;
        continueChange(turn);
    } else if (turn.facts.caller)
        turn.request(tool::FindAppointments{turn.facts.caller});
    else
        turn.question(Ask::OfferMessage, Phrase::NoNumber);
}

void continueChange(Turn &turn)
{
    if (!turn.m.known.isEmpty() && !keepThoseUnderName(turn))
        return;
    const Known *known = target(turn);
    if (turn.m.known.isEmpty() && !turn.m.under.isEmpty()) {
        (void)keepThoseUnderName(turn);
    } else if (turn.m.known.isEmpty()) {
        turn.question(Ask::OfferMessage, Phrase::NoAppointments);
    } else if (turn.m.task == Task::CheckBooking) {
        tellOwn(turn);
    } else if (!known && turn.m.known.size() == 1) {
        choose(turn, turn.m.known.front());
    } else if (const Known *named = known ? nullptr : onTargetDay(turn)) {
        choose(turn, *named);
    } else if (!known) {
        turn.question(Ask::WhichAppointment, Phrase::WhichAppointment, {spokenAll(turn)});
    } else if (turn.m.task == Task::Cancel) {
        const QString instead = spokenInstead(turn);
        turn.question(Ask::ConfirmCancel, instead.isEmpty() ? Phrase::ConfirmCancel : Phrase::ConfirmSwap,
            {spokenKnown(turn, *known), instead});
    } else if (turn.m.slot) {
        turn.question(Ask::ConfirmMove, Phrase::ConfirmMove,
            {spokenKnown(turn, *known), spokenMoment(turn.local(turn.m.slot->startUtc), {}, turn.tongue())});
    } else if (!turn.m.offers.isEmpty()) {
        offerTimes(turn, Phrase::OfferOne, Phrase::OfferSome);
    } else if (turn.m.wish.isEmpty()) {
        turn.tell(known->provisional ? Phrase::Noted : Phrase::YourAppointment, {spokenKnown(turn, *known)});
        turn.question(Ask::Day, Phrase::AskNewDay);
    } else {
        if (turn.m.wish.at.isValid() && !turn.m.wish.from.isValid())
            turn.m.wish.from = turn.m.wish.to = turn.local(known->startUtc).date();
        searchTimes(turn);
    }
}

namespace {
/// "No, the one on the 9th": another day than that of the one read back.
bool namesOtherDay(const Turn &turn)
{
    const Known *known = target(turn);
    const auto &when = turn.meaning.when;
    return known && when && !when->refused && when->start.date.isValid() && turn.facts.caller
        && when->start.date != turn.local(known->startUtc).date();
}

/// What was arranged in this call is not all that there is: the number's own are looked up.
void lookForThatDay(Turn &turn)
{
    turn.m.targetDay = turn.meaning.when->start.date;
    turn.m.target = {};
    turn.m.known.clear();
    turn.request(tool::FindAppointments{turn.facts.caller});
}
} // namespace

bool answerChange(Turn &turn)
{
    if (chooseByName(turn))
        return true;
    const Reply reply = replyOf(turn);
    switch (turn.m.asked) {
    case Ask::WhichAppointment:
        if (const Known *known = meant(turn)) {
            choose(turn, *known);
            return true;
        }
        if (reply == Reply::No) {
            keepIt(turn);
            return true;
        }
        return false;
    case Ask::ConfirmCancel:
        if (const Known *other = meant(turn); other && other->id != turn.m.target)
            choose(turn, *other); // "yes, the one on Friday", when it is another that was read back
        else if (namesOtherDay(turn))
            lookForThatDay(turn);
        else if (commits(turn.heard, turn.meaning, Deed::Cancel))
            turn.request(tool::CancelAppointment{turn.m.target});
        else if (reply == Reply::No)
            keepIt(turn);
        else
            return false;
        return true;
    case Ask::ConfirmMove:
        if (repeatsSlot(turn))
            turn.meaning.when.reset();
        if (takeWish(turn)) {
            continueChange(turn);
            return true;
        }
        if (turn.m.slot && commits(turn.heard, turn.meaning, Deed::Move)) {
            turn.request(tool::RescheduleAppointment{turn.m.target, turn.m.slot->startUtc});
            return true;
        }
        if (reply != Reply::No)
            return false;
        turn.m.slot.reset();
        turn.forgetWish();
        turn.question(Ask::Day, Phrase::AskNewDay);
        return true;
    case Ask::Day:
        if (turn.m.task != Task::Move || isQuestion(turn)
            || !(turn.does(Intent::NoPreference) || turn.does(Intent::AskAvailability)))
            return false;
        turn.m.wish.any = true;
        searchTimes(turn);
        return true;
    default:
        return false;
    }
}
} // namespace cloudgreet::reception
