// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"
#include <algorithm>

namespace cloudgreet::reception {
namespace {
using tool::BookingResult;
using tool::NoSlotReason;

/// The offer that is exactly what was asked for, if it is among them.
std::optional<Slot> exact(const Turn &turn, const QList<Slot> &offers)
{
    const Wish &wish = turn.m.wish;
    if (!wish.at.isValid() || !wish.from.isValid() || wish.from != wish.to)
        return {};
    for (const Slot &slot : offers)
        if (const QDateTime start = turn.local(slot.startUtc); start.date() == wish.from && start.time() == wish.at)
            return slot;
    return {};
}

void nothingFree(Turn &turn, NoSlotReason reason)
{
    const bool searchedWide
        = !turn.m.wish.from.isValid() || turn.m.wish.from.daysTo(turn.m.wish.to) >= 5 || turn.m.wish.any;
    if (reason == NoSlotReason::Past) {
        turn.forgetWish();
        turn.question(Ask::Day, Phrase::Past);
        return;
    }
    tellWhyNot(turn, reason);
    turn.forgetWish();
    if (searchedWide)
        turn.question(Ask::OfferMessage, Phrase::NothingFree);
    else
        turn.question(Ask::Day, Phrase::NothingThere);
}

void takeExact(Turn &turn, const Slot &slot)
{
    turn.m.slot = slot;
    turn.m.offers.clear();
    const bool readBackNext = !turn.m.name.isEmpty() && turn.m.phoneSure;
    if (turn.m.task == Task::Book && !readBackNext) {
        const StaffMember *wished = turn.person(turn.m.staff);
        const QString with = turn.tongue() == Tongue::Spanish ? u" con "_s : u" with "_s;
        turn.tell(turn.m.upset ? Phrase::TakeOneCalmly : Phrase::TakeOne,
            {spokenMoment(turn.local(slot.startUtc), turn.today(), turn.tongue())
                + (wished ? with + turn.spoken(wished->name) : QString{})});
    }
    resume(turn);
}

/// The wished person is not free at the wished time: who else is? The person's own times are kept meanwhile.
bool askOthersToo(Turn &turn, const tool::Availability &answer)
{
    const Wish &wish = turn.m.wish;
    const bool missed = !answer.asAsked || wish.at.isValid();
    if (turn.m.task != Task::Book || turn.m.staff.isNull() || turn.m.widened || !missed || !wish.from.isValid()
        || wish.from != wish.to || turn.facts.business.staff.size() < 2)
        return false;
    turn.m.widened = true;
    searchTimes(turn);
    return true;
}

/// The others' time that fits the wish, beside the person's own nearest.
QList<Slot> withOthers(const Turn &turn, const QList<Slot> &others)
{
    QList<Slot> own = turn.m.offers, merged;
    const auto fit = exact(turn, others);
    if (fit && fit->staff != turn.m.staff)
        merged.push_back(*fit);
    for (const Slot &slot : own)
        if (merged.size() < 3)
            merged.push_back(slot);
    return merged;
}

void offerWhatThereIs(Turn &turn, const tool::Availability &answer)
{
    const Wish &wish = turn.m.wish;
    const bool missed
        = !answer.asAsked || (wish.at.isValid() && wish.from.isValid() && wish.from == wish.to) || turn.m.widened;
    if (!missed) {
        offerTimes(turn, Phrase::OfferOne, Phrase::OfferSome);
        return;
    }
    bool explained = tellWhyNot(turn, answer.reason);
    if (const StaffMember *person = turn.person(turn.m.staff); person && !explained) {
        turn.tell(Phrase::PersonNotFree, {upperFirst(turn.spoken(person->name))});
        explained = true;
    }
    turn.m.widened = false;
    offerTimes(turn, Phrase::OfferNearest,
        explained               ? Phrase::OfferAfterReason
            : wish.at.isValid() ? Phrase::OfferInstead
                                : Phrase::NothingEarlier);
}

void onAvailability(Turn &turn, const tool::Availability &answer)
{
    if (turn.m.task != Task::Book && turn.m.task != Task::Move)
        return;
    QList<Slot> offers = answer.offers;
    offers.removeIf([&](const Slot &slot) { return isRefusedDay(turn, turn.local(slot.startUtc).date()); });
    if (const Wish &wish = turn.m.wish; wish.either) { // "ten or eleven": the one that is free
        QList<Slot> fitting = offers;
        fitting.removeIf([&](const Slot &slot) {
            const QTime time = turn.local(slot.startUtc).time();
            return time != wish.notBefore && time != wish.notAfter;
        });
        offers = fitting.isEmpty() ? offers : fitting;
    }
    if (turn.m.widened)
        offers = withOthers(turn, offers);
    turn.m.offers = offers.mid(0, 3);
    turn.m.slot.reset();
    if (turn.m.offers.isEmpty()) {
        nothingFree(turn, answer.reason);
        return;
    }
    if (const auto slot = exact(turn, offers); slot && !turn.m.widened) {
        takeExact(turn, *slot);
        return;
    }
    if (askOthersToo(turn, answer))
        return;
    offerWhatThereIs(turn, answer);
}

void offerAlternatives(Turn &turn, const QList<Slot> &alternatives)
{
    turn.m.slot.reset();
    turn.forgetWish();
    turn.m.offers = alternatives.mid(0, 3);
    if (turn.m.offers.isEmpty())
        turn.question(Ask::Day, Phrase::NothingThere);
    else
        offerTimes(turn, Phrase::TimeGone, Phrase::TimeGone);
}

void onBooked(Turn &turn, const tool::Booked &answer)
{
    const QDateTime start = answer.appointment ? answer.appointment->startUtc
        : turn.m.slot                          ? turn.m.slot->startUtc
                                               : QDateTime{};
    const QString what = withArticle(turn.serviceName(), turn.tongue());
    const QString when = start.isValid() ? spokenMoment(turn.local(start), {}, turn.tongue()) : QString{};
    switch (answer.result) {
    case BookingResult::Confirmed: {
        remember(turn, answer.appointment);
        const QString staff = answer.appointment ? answer.appointment->staffName : QString{};
        const bool named = !staff.isEmpty() && turn.facts.business.staff.size() > 1;
        turn.tell(named ? Phrase::BookedStaff : Phrase::Booked, {what, when, turn.spoken(staff)});
        afterBooking(turn);
        return;
    }
    case BookingResult::Provisional:
        remember(turn, answer.appointment);
        turn.tell(Phrase::Provisional, {what, when});
        afterBooking(turn);
        return;
    case BookingResult::Taken:
        offerAlternatives(turn, answer.alternatives);
        return;
    case BookingResult::Refused:
        turn.tell(Phrase::Refused);
        tellWhyNot(turn, answer.reason);
        offerAlternatives(turn, answer.alternatives);
        return;
    }
}

void onFound(Turn &turn, const tool::Found &answer)
{
    if (turn.m.task == Task::CheckMade) {
        tellWhatBecame(turn, answer.appointments);
        return;
    }
    turn.m.known.clear();
    for (const Appointment &a : answer.appointments)
        if (turn.m.known.size() < 4)
            turn.m.known.push_back(knownFrom(a));
    if (turn.m.task == Task::Move || turn.m.task == Task::Cancel || turn.m.task == Task::CheckBooking)
        continueChange(turn);
}

void onChanged(Turn &turn, const tool::Changed &answer)
{
    const QDateTime start = answer.appointment ? answer.appointment->startUtc
        : turn.m.slot                          ? turn.m.slot->startUtc
                                               : QDateTime{};
    const QString when = start.isValid() ? spokenMoment(turn.local(start), {}, turn.tongue()) : QString{};
    switch (answer.result) {
    case BookingResult::Confirmed:
        remember(turn, answer.appointment);
        turn.tell(Phrase::Moved, {when});
        break;
    case BookingResult::Provisional:
        remember(turn, answer.appointment);
        turn.tell(Phrase::MovedProvisional, {when});
        break;
    case BookingResult::Refused:
        tellWhyNot(turn, answer.reason);
        [[fallthrough]];
    case BookingResult::Taken:
        offerAlternatives(turn, answer.alternatives);
        return;
    }
    dropTask(turn);
    askAnythingElse(turn);
}

void onCancelled(Turn &turn, const tool::CancelResult &answer)
{
    const QDateTime start = answer.appointment ? answer.appointment->startUtc : QDateTime{};
    const QString what = answer.appointment ? withArticle(answer.appointment->serviceName, turn.tongue()) : QString{};
    const QString joint = turn.tongue() == Tongue::Spanish ? u" el "_s : u" on "_s;
    if (answer.done && answer.appointment)
        forget(turn, *answer.appointment);
    if (answer.done)
        turn.tell(answer.calendarFollows ? Phrase::CancelFollows : Phrase::Cancelled,
            {start.isValid() ? what + joint + spokenMoment(turn.local(start), {}, turn.tongue())
                             : withArticle({}, turn.tongue())});
    else
        turn.tell(Phrase::CancelFailed);
    const ServiceId instead = turn.m.instead;
    const Wish at = turn.m.insteadAt;
    dropTask(turn);
    if (answer.done && !instead.isNull())
        bookInstead(turn, instead, at, answer.appointment ? answer.appointment->customerName : QString{});
    else if (answer.done)
        askAnythingElse(turn);
    else
        turn.question(Ask::OfferMessage, Phrase::OfferMessage);
}

void onQuestionAnswered(Turn &turn, const tool::QuestionAnswered &answer)
{
    turn.m.unknown = answer.answer.isEmpty() ? turn.m.question : QString{};
    if (answer.answer.isEmpty()) {
        // While something is open the offer would be a second question: it is noted by now, and the first one goes on.
        if (turn.idle()) {
            turn.question(Ask::OfferPassOn, Phrase::UnknownAnswer);
        } else {
            turn.tell(Phrase::QuestionNoted);
            resume(turn);
        }
        return;
    }
    turn.tellText(answer.answer);
    resume(turn);
}

template <typename... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
} // namespace

void onAnswer(Turn &turn, const tool::Answer &answer)
{
    std::visit(Overloaded{[&](const tool::Availability &a) { onAvailability(turn, a); },
                   [&](const tool::Booked &a) { onBooked(turn, a); }, [&](const tool::Found &a) { onFound(turn, a); },
                   [&](const tool::Changed &a) { onChanged(turn, a); },
                   [&](const tool::CancelResult &a) { onCancelled(turn, a); },
                   [&](const tool::MessageTaken &) {
                       turn.m.arranged = true;
                       turn.tell(Phrase::MessageTaken);
                       dropTask(turn);
                       if (turn.m.leaving)
                           turn.hangUp(Phrase::Goodbye, u"goodbye"_s);
                       else
                           askAnythingElse(turn);
                   },
                   [&](const tool::TransferEnded &a) {
                       if (a.reached)
                           return;
                       turn.m.task = Task::Message;
                       turn.m.message.clear();
                       turn.question(Ask::MessageText, Phrase::NobodyThere);
                   },
                   [&](const tool::TextQueued &a) {
                       turn.tell(a.queued ? Phrase::TextOnItsWay : Phrase::NoText);
                       resume(turn);
                   },
                   [&](const tool::QuestionAnswered &a) { onQuestionAnswered(turn, a); },
                   [&](const tool::TextingStopped &) {
                       turn.tell(Phrase::TextingStopped);
                       resume(turn);
                   },
                   [&](const tool::Failed &) {
                       turn.tell(Phrase::ToolTrouble);
                       dropTask(turn);
                       turn.question(Ask::OfferMessage, Phrase::OfferMessage);
                   }},
        answer);
}
} // namespace cloudgreet::reception
