// SPDX-License-Identifier: GPL-3.0-or-later
// What the language room is told beside the words, and what is kept of them.
#include "commitment.h"
#include "topics.h"
#include <algorithm>

namespace cloudgreet::reception {
using language::Asked;
using language::Listening;

namespace {
QList<Asked> askedAs(Ask asked)
{
    switch (asked) {
    case Ask::Nothing:
        return {};
    case Ask::Need:
        return {Asked::Need};
    case Ask::Service:
        return {Asked::Service};
    case Ask::Staff:
        return {Asked::Staff};
    case Ask::Day:
        return {Asked::DayOrTime};
    case Ask::Offers:
    case Ask::WhichAppointment:
        return {Asked::Offers};
    case Ask::Name:
        return {Asked::Name};
    case Ask::SpelledName:
        return {Asked::SpelledName};
    case Ask::Phone:
        return {Asked::Phone};
    case Ask::PhoneReadBack:
        return {Asked::Confirmation, Asked::Phone};
    case Ask::PhoneOwn:
    case Ask::ServiceGuess:
    case Ask::Confirm:
    case Ask::ConfirmCancel:
    case Ask::ConfirmMove:
        return {Asked::Confirmation};
    case Ask::OfferMessage:
    case Ask::OfferTransfer:
    case Ask::OfferPassOn:
    case Ask::SameTime:
        return {Asked::Offer};
    case Ask::AnythingElse:
        return {Asked::AnythingElse};
    case Ask::Detail:
    case Ask::MessageText:
        return {Asked::Message};
    case Ask::WhatToChange:
        return {Asked::DayOrTime};
    }
    return {};
}

} // namespace

Listening listeningOf(const Turn &turn)
{
    Listening listening;
    const Business &business = turn.facts.business;
    listening.tongue = turn.tongue();
    listening.reference = turn.now();
    listening.asked = askedAs(turn.m.asked);
    listening.offers = turn.offeredLocally();
    listening.agentSaid = turn.m.spoken;
    listening.knownPeople = turn.facts.people;
    listening.monthFirst = business.writesMonthFirst(turn.tongue() == Tongue::English ? u"en" : u"es");
    for (const Service &service : business.services)
        listening.services.push_back(service.name);
    for (const StaffMember &member : business.staff)
        listening.staff.push_back(member.name);
    int opens = 24 * 60, closes = 0;
    for (int day = 1; day <= 7; ++day)
        for (const DayRange &range : business.hours.weekday(day)) {
            opens = std::min(opens, range.from);
            closes = std::max(closes, range.to);
        }
    if (opens < closes) {
        listening.opens = QTime{opens / 60, opens % 60};
        listening.closes = closes >= 24 * 60 ? QTime{23, 59} : QTime{closes / 60, closes % 60};
    }
    return listening;
}

namespace {
/// Where the caller is to be come to, said at any time; "are you at 12 Main Street?" is about the firm's own.
void noteAddress(Turn &turn)
{
    const QString place = language::spokenForm(turn.meaning.address);
    const QString own = language::spokenForm(turn.facts.business.address);
    if (!place.isEmpty() && !own.contains(place) && turn.m.asked != Ask::Detail && turn.m.asked != Ask::Confirm)
        turn.m.address = turn.meaning.address.left(200);
}
} // namespace

void noteTold(Turn &turn)
{
    constexpr qsizetype Longest = 200, Most = 8;
    noteAddress(turn);
    if (turn.heard.size() > Longest || asksSomething(turn.heard) || !turn.brings(Cue::TellsOfSelf))
        return;
    turn.m.told.push_back(turn.heard);
    turn.m.told = turn.m.told.mid(std::max<qsizetype>(0, turn.m.told.size() - Most));
}
} // namespace cloudgreet::reception
