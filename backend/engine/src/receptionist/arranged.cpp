// SPDX-License-Identifier: GPL-3.0-or-later
// What was arranged in this call, and how it stands now: told from the store, never from memory.
#include "commitment.h"
#include "topics.h"
#include <algorithm>
#include <utility>

namespace cloudgreet::reception {
namespace {
QString spokenList(const Turn &turn, const QList<Known> &all)
{
    QStringList parts;
    for (const Known &known : all)
        parts.push_back(spokenKnown(turn, known));
    return joined(parts, turn.tongue(), false);
}

QDateTime endOf(const Turn &turn, const Known &known)
{
    const Service *service = turn.facts.business.service(known.service);
    return known.startUtc.addSecs(60 * (service ? service->minutes + service->bufferMinutes : 30));
}

bool isSamePerson(const QString &a, const QString &b)
{
    return !a.isEmpty() && language::spokenForm(a) == language::spokenForm(b);
}

/// What this person has already at the chosen time, arranged in this call.
const Known *twin(const Turn &turn)
{
    if (!turn.m.slot || !turn.service())
        return nullptr;
    const QDateTime start = turn.m.slot->startUtc, end = start.addSecs(60 * turn.service()->minutes);
    const auto found = std::find_if(turn.m.made.begin(), turn.m.made.end(), [&](const Known &known) {
        const Service *service = turn.facts.business.service(known.service);
        const QDateTime until = known.startUtc.addSecs(60 * (service ? service->minutes : 30));
        return isSamePerson(known.person, turn.m.name) && known.startUtc < end && start < until;
    });
    return found == turn.m.made.end() ? nullptr : &*found;
}
} // namespace

Known knownFrom(const Appointment &a)
{
    return {a.id, a.service, a.serviceName, a.startUtc, a.staff, a.customerName,
        a.state == AppointmentState::Provisional || a.state == AppointmentState::Held};
}

void tellStanding(Turn &turn, const QList<Known> &all)
{
    QList<Known> firm, noted;
    for (const Known &known : all)
        (known.provisional ? noted : firm).push_back(known);
    if (!firm.isEmpty())
        turn.tell(Phrase::YourAppointments, {spokenList(turn, firm)});
    if (!noted.isEmpty())
        turn.tell(Phrase::Noted, {spokenList(turn, noted)});
}

ServiceId serviceAskedAbout(const Turn &turn)
{
    const auto &named = turn.meaning.services;
    const bool one = named.size() == 1 || (named.size() > 1 && named[1].score < named.front().score);
    return one ? turn.facts.business.services.value(named.front().index).id : ServiceId{};
}

bool askWhatBecame(Turn &turn)
{
    if (!turn.idle() || (turn.m.made.isEmpty() && turn.m.gone.isEmpty()) || !turn.brings(Cue::IsItDone))
        return false;
    const ServiceId service = serviceAskedAbout(turn);
    const auto isOfIt = [&](const Known &known) { return service.isNull() || known.service == service; };
    if (std::none_of(turn.m.made.begin(), turn.m.made.end(), isOfIt)
        && std::none_of(turn.m.gone.begin(), turn.m.gone.end(), isOfIt)) {
        findAppointments(turn, Task::CheckBooking); // of another service: perhaps one from before this call
        return true;
    }
    tool::FindAppointments find{turn.facts.caller, {}};
    for (const QList<Known> &all : {turn.m.made, turn.m.gone})
        for (const Known &known : all)
            if (isOfIt(known))
                find.these.push_back(known.id);
    turn.m.task = Task::CheckMade;
    turn.m.question = turn.heard.left(500);
    turn.request(find);
    return true;
}

/// "Is it booked for real?", before the yes to it, or before there is a time at all.
bool tellNotYet(Turn &turn)
{
    const bool underWay = turn.m.task == Task::Book || turn.m.task == Task::Move || turn.m.task == Task::Cancel;
    const bool lastQuestion = turn.isAnyOf({Ask::Confirm, Ask::ConfirmCancel, Ask::ConfirmMove});
    const QString words = language::spokenForm(turn.heard);
    const bool asks = asksSomething(turn.heard) || words.startsWith(u"so ") || words.startsWith(u"entonces ");
    if (!underWay || !turn.brings(Cue::IsItDone) || replyOf(turn) == Reply::Yes || turn.brings(Cue::CannotCome)
        || !(lastQuestion || asks))
        return false;
    turn.tell(Phrase::NotYet);
    resume(turn);
    return true;
}

void tellWhatBecame(Turn &turn, const QList<Appointment> &found)
{
    QList<Known> standing, cancelled, lost;
    for (const Appointment &a : found) {
        const bool ended = a.state == AppointmentState::Cancelled;
        (ended ? cancelled : occupies(a.state) ? standing : lost).push_back(knownFrom(a));
    }
    const bool asksCancelled = hasCue(language::spokenForm(turn.m.question), Cue::AboutCancelling);
    dropTask(turn);
    turn.m.question.clear();
    for (const Known &known : standing)
        std::replace_if(
            turn.m.made.begin(), turn.m.made.end(), [&](const Known &made) { return made.id == known.id; }, known);
    turn.m.made.removeIf([&](const Known &made) {
        return std::any_of(
            found.begin(), found.end(), [&](const Appointment &a) { return a.id == made.id && !occupies(a.state); });
    });
    if (asksCancelled && !cancelled.isEmpty())
        turn.tell(Phrase::IsCancelled, {spokenList(turn, {cancelled.back()})});
    else if (asksCancelled && !standing.isEmpty())
        turn.tell(Phrase::StillStands, {spokenList(turn, {standing.back()})});
    else if (standing.size() == 1 && standing.front().provisional)
        turn.tell(Phrase::NotedOnly, {spokenList(turn, standing)});
    else if (standing.size() == 1)
        turn.tell(Phrase::IsBooked, {spokenList(turn, standing)});
    else if (!standing.isEmpty())
        tellStanding(turn, standing);
    else if (!cancelled.isEmpty())
        turn.tell(Phrase::Cancelled, {spokenList(turn, {cancelled.back()})});
    if (!lost.isEmpty())
        turn.tell(Phrase::TimeWasTaken, {spokenList(turn, lost)});
    askAnythingElse(turn);
}

bool asksAboutTwin(Turn &turn)
{
    const Known *other = twin(turn);
    if (!other)
        return false;
    turn.question(Ask::SameTime, Phrase::SameTimeTwice, {spokenKnown(turn, *other)});
    return true;
}

void wishRightAfter(Turn &turn)
{
    if (turn.m.made.isEmpty())
        return;
    const QDateTime end = turn.local(endOf(turn, turn.m.made.back()));
    turn.m.wish = {end.date(), end.date(), end.time(), {}, {}, false, false};
}

bool answerSameTime(Turn &turn)
{
    const Known *other = twin(turn);
    if (!other)
        return false;
    const bool named = !turn.meaning.name.isEmpty() && !isSamePerson(turn.meaning.name.full(), turn.m.name);
    if (turn.brings(Cue::ForAnother) || turn.brings(Cue::ForSomebodyElse) || named) {
        bookForAnother(turn);
        turn.meaning.when.reset(); // "someone else, at the same time"
        takeBookingValues(turn);
        continueBooking(turn);
        return true;
    }
    const Reply reply = replyOf(turn);
    const QDateTime end = turn.local(endOf(turn, *other));
    if (!turn.meaning.when && (reply == Reply::Yes || turn.brings(Cue::RightAfter))) {
        turn.m.slot.reset();
        turn.m.wish = {end.date(), end.date(), end.time(), {}, {}, false, false};
        searchTimes(turn);
        return true;
    }
    if (takeWish(turn)) {
        continueBooking(turn);
        return true;
    }
    if (reply != Reply::No)
        return false;
    turn.releaseSlot();
    turn.forgetWish();
    turn.question(Ask::Day, Phrase::AskDay);
    return true;
}

bool chooseByName(Turn &turn)
{
    const bool changing = turn.m.task == Task::Move || turn.m.task == Task::Cancel || turn.m.task == Task::CheckBooking;
    if (!changing || turn.meaning.name.isEmpty() || !turn.brings(Cue::UnderName)
        || !turn.isAnyOf(
            {Ask::OfferMessage, Ask::WhichAppointment, Ask::ConfirmCancel, Ask::ConfirmMove, Ask::Day, Ask::Offers}))
        return false;
    turn.m.under = turn.meaning.name.full().left(80);
    turn.m.target = {};
    continueChange(turn);
    return true;
}

bool keepThoseUnderName(Turn &turn)
{
    if (turn.m.under.isEmpty())
        return true;
    const QString said = std::exchange(turn.m.under, {}), wanted = language::spokenForm(said);
    QList<Known> fitting = turn.m.known;
    fitting.removeIf([&](const Known &known) {
        const QString name = language::spokenForm(known.person);
        return name != wanted && !name.startsWith(wanted + u' ') && !name.endsWith(u' ' + wanted);
    });
    if (fitting.isEmpty()) {
        if (turn.m.name.isEmpty())
            turn.m.name = said;
        turn.question(Ask::OfferMessage, Phrase::NotUnderName, {said});
        return false;
    }
    turn.m.known = fitting;
    return true;
}
} // namespace cloudgreet::reception
