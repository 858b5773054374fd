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

/// What was said of the new time is reckoned from the appointment: "to the Thursday", "same time", "to ten".
void reckonFrom(Turn &turn, const Known &known)
{
    const QDateTime start = turn.local(known.startUtc);
    turn.m.talkDay = start.date();
    turn.m.talkTime = start.time();
    if (turn.m.task != Task::Move || turn.m.change.isEmpty())
        return;
    const QString heard = std::exchange(turn.heard, std::exchange(turn.m.change, {}));
    const Meaning meaning = turn.meaning;
    const qsizetype told = turn.say.size(), last = turn.m.last.size(); // what it made say was said the first time
    turn.m.wish = {};
    understandTurn(turn);
    takeChangeWish(turn);
    const Wish &wish = turn.m.wish;
    if (wish.from == start.date() && wish.to == wish.from && !wish.at.isValid() && !wish.notBefore.isValid()
        && !wish.notAfter.isValid())
        turn.m.wish = {}; // it is there already: that was named, and nothing wished for
    turn.say = turn.say.mid(0, told);
    turn.m.last = turn.m.last.mid(0, last);
    turn.heard = heard;
    turn.meaning = meaning;
}

void choose(Turn &turn, Known known)
{
    turn.m.target = known.id;
    turn.m.service = known.service;
    turn.m.staff = known.staff;
    reckonFrom(turn, known);
    continueChange(turn);
}

/// The only one of them that fits; null: none does, or several do.
template <typename Fits> const Known *onlyOne(const QList<Known> &all, Fits fits)
{
    return std::count_if(all.begin(), all.end(), fits) == 1 ? &*std::find_if(all.begin(), all.end(), fits) : nullptr;
}

/// The only one on that day. A weekday by name may be of a later week than the coming one.
const Known *onDay(const Turn &turn, QDate day)
{
    constexpr qint64 Coming = 7;
    if (!day.isValid())
        return nullptr;
    const auto &all = turn.m.known;
    const auto localDay = [&](const Known &k) { return turn.local(k.startUtc).date(); };
    if (const Known *same = onlyOne(all, [&](const Known &k) { return localDay(k) == day; }))
        return same;
    const bool none
        = std::none_of(all.begin(), all.end(), [&](const Known &k) { return localDay(k) == day; });
    return none && turn.today().daysTo(day) <= Coming
        ? onlyOne(all, [&](const Known &k) { return localDay(k).dayOfWeek() == day.dayOfWeek(); })
        : nullptr;
}

ServiceId serviceNamed(const Turn &turn)
{
    const auto &named = turn.meaning.services;
    return named.isEmpty() ? ServiceId{} : turn.facts.business.services.value(named.front().index).id;
}

const Known *ofService(const Turn &turn, const ServiceId &service)
{
    return service.isNull() ? nullptr
                            : onlyOne(turn.m.known, [&](const Known &k) { return k.service == service; });
}

/// Which of several is meant: by place in the list, by its day or time, or by its service.
const Known *meant(const Turn &turn)
{
    const auto &choice = turn.meaning.choice;
    if (choice.kind == language::Choice::Kind::Nth && choice.index < turn.m.known.size())
        return &turn.m.known[choice.index];
    if (!turn.meaning.services.isEmpty())
        if (const Known *one = ofService(turn, serviceNamed(turn)))
            return one;
    return turn.meaning.when ? onDay(turn, turn.meaning.when->start.date) : nullptr;
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
    turn.m.service = serviceNamed(turn);
    if (task == Task::Cancel && turn.meaning.when && !turn.meaning.when->refused)
        turn.m.targetDay = turn.meaning.when->start.date;
    if (task == Task::CheckBooking)
        turn.m.service = serviceAskedAbout(turn);
    if (turn.brings(Cue::UnderName))
        turn.m.under = turn.meaning.name.full().left(80);
    if (const Known *known = justMade(turn)) {
        turn.m.known = turn.m.made;
        choose(turn, *known);
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
    } else if (const Known *named = known ? nullptr : ofService(turn, turn.m.service)) {
        choose(turn, *named);
    } else if (const Known *then = known ? nullptr : onDay(turn, turn.m.targetDay)) {
        choose(turn, *then);
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
    } else if (turn.m.wish.isEmpty() && askWhichDay(turn)) {
        return;
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
    turn.m.service = {};
    turn.m.known.clear();
    turn.request(tool::FindAppointments{turn.facts.caller});
}
} // namespace

namespace {
/// "The exam, to ten": what tells which one tells the new time too.
bool saysWhereTo(const Turn &turn, const Known &chosen)
{
    Turn trial = turn;
    trial.m.asked = Ask::Day;
    understandTurn(trial);
    const auto &when = trial.meaning.when;
    const bool moves = turn.brings(Cue::MoveIt) || turn.does(Intent::Reschedule) || turn.m.wish.isEmpty();
    return when && moves && !trial.meaning.services.isEmpty()
        && (when->hasTime() || (when->hasDay() && when->start.date != turn.local(chosen.startUtc).date()));
}
} // namespace

namespace {
bool answerWhichAppointment(Turn &turn)
{
    if (const Known *known = meant(turn)) {
        if (turn.m.task == Task::Move && saysWhereTo(turn, *known))
            turn.m.change = turn.heard.left(500);
        choose(turn, *known);
        return true;
    }
    if (replyOf(turn) != Reply::No)
        return false;
    keepIt(turn);
    return true;
}

bool answerConfirmCancel(Turn &turn)
{
    if (const Known *other = meant(turn); other && other->id != turn.m.target)
        choose(turn, *other); // "yes, the one on Friday", when it is another that was read back
    else if (namesOtherDay(turn))
        lookForThatDay(turn);
    else if (commits(turn.heard, turn.meaning, Deed::Cancel))
        turn.request(tool::CancelAppointment{turn.m.target});
    else if (replyOf(turn) == Reply::No)
        keepIt(turn);
    else
        return false;
    return true;
}

bool answerConfirmMove(Turn &turn)
{
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
    if (replyOf(turn) != Reply::No)
        return false;
    turn.m.slot.reset();
    turn.forgetWish();
    turn.question(Ask::Day, Phrase::AskNewDay);
    return true;
}

bool answerNewDay(Turn &turn)
{
    if (turn.m.task != Task::Move)
        return false;
    if (turn.m.eitherDay.isValid() && takeWish(turn)) {
        continueChange(turn);
        return true;
    }
    if (isQuestion(turn) || !(turn.does(Intent::NoPreference) || turn.does(Intent::AskAvailability)))
        return false;
    turn.m.wish.any = true;
    searchTimes(turn);
    return true;
}
} // namespace

bool answerChange(Turn &turn)
{
    if (chooseByName(turn))
        return true;
    switch (turn.m.asked) {
    case Ask::WhichAppointment:
        return answerWhichAppointment(turn);
    case Ask::ConfirmCancel:
        return answerConfirmCancel(turn);
    case Ask::ConfirmMove:
        return answerConfirmMove(turn);
    case Ask::Day:
        return answerNewDay(turn);
    default:
        return false;
    }
}
} // namespace cloudgreet::reception
