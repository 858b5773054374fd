// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of what was said before: at the read-back, at "what should I change?" and in between.
#include "commitment.h"
#include "topics.h"
#include <algorithm>

namespace cloudgreet::reception {
namespace {
bool mentions(const Turn &turn, std::initializer_list<QStringView> words)
{
    return std::any_of(
        words.begin(), words.end(), [&](QStringView w) { return turn.heard.contains(w, Qt::CaseInsensitive); });
}

/// "Also a beard trim at four", said before the first one is settled, waits its turn.
bool asksForMore(const Turn &turn)
{
    const auto &matches = turn.meaning.services;
    const bool other
        = !matches.isEmpty() && turn.facts.business.services.value(matches.front().index).id != turn.m.service;
    const QString words = u' ' + language::spokenForm(turn.heard) + u' ';
    static constexpr QStringView more[]
        = {u" also ", u" as well ", u" too ", u" another ", u" tambien ", u" ademas ", u" otra "};
    const bool forOther = turn.brings(Cue::Another) && turn.brings(Cue::ForSomebodyElse);
    return forOther
        || (other && std::any_of(std::begin(more), std::end(more), [&](QStringView w) { return words.contains(w); }));
}
} // namespace

bool repeatsSlot(const Turn &turn)
{
    const auto &when = turn.meaning.when;
    if (!when || !turn.m.slot || !when->end.isEmpty())
        return false;
    const QDateTime start = turn.local(turn.m.slot->startUtc);
    return (!when->start.date.isValid() || when->start.date == start.date())
        && (!when->start.time.isValid() || when->start.time == start.time());
}

/// "no, Thursday", "actually make it four", "it's for Ann": the answer to a read-back holds what to change.
bool changeByValue(Turn &turn)
{
    if (isQuestion(turn))
        return false;
    if (refusesSlot(turn)) {
        turn.releaseSlot();
        turn.forgetWish();
        turn.question(Ask::Day, Phrase::AskDay);
        return true;
    }
    if (asksForMore(turn)) {
        turn.m.later = turn.heard.left(500);
        turn.tell(Phrase::RightAfter);
        continueBooking(turn);
        return true;
    }
    if (repeatsSlot(turn))
        turn.meaning.when.reset();
    if (!takeBookingValues(turn))
        return false;
    continueBooking(turn);
    return true;
}

/// "No, the name": names what to change and does not say to what.
bool onlyNamesPart(const Turn &turn)
{
    const Meaning &m = turn.meaning;
    const bool valued
        = m.when || !m.phone.isEmpty() || !m.services.isEmpty() || !m.staff.isEmpty() || !m.name.isEmpty();
    return !valued && language::spokenForm(turn.heard).count(u' ') < 6 && !asksSomething(turn.heard);
}

/// The answer to "what should I change?", or a "no" that names it.
bool changePart(Turn &turn)
{
    if (mentions(turn, {u"name", u"nombre"})) {
        turn.m.name.clear();
        turn.question(Ask::SpelledName, Phrase::AskNameSpelled);
    } else if (mentions(turn, {u"number", u"phone", u"número", u"numero", u"teléfono"})) {
        turn.m.phone.clear();
        turn.m.phoneSure = false;
        turn.question(Ask::Phone, Phrase::AskPhoneSlowly);
    } else if (mentions(turn, {u"service", u"servicio"})) {
        turn.m.service = {};
        turn.releaseSlot();
        continueBooking(turn);
    } else if (mentions(turn, {u"person", u"doctor", u"dentist", u"stylist", u"barber", u"persona"})
        && turn.facts.business.staff.size() > 1) {
        askStaff(turn);
    } else if (mentions(turn, {u"time", u"hour", u"hora"}) && turn.m.slot) {
        turn.releaseSlot();
        turn.m.wish.at = {};
        turn.question(Ask::Day, Phrase::AskTimeOn, {spokenDay(turn.m.talkDay, {}, turn.tongue())});
    } else if (mentions(turn, {u"time", u"day", u"date", u"hora", u"día", u"dia", u"fecha"})) {
        turn.releaseSlot();
        turn.m.wish.from = turn.m.wish.to = {};
        turn.forgetWish();
        turn.question(Ask::Day, Phrase::AskDay);
    } else {
        return false;
    }
    return true;
}
bool changeInBetween(Turn &turn)
{
    const bool contact = turn.isAnyOf({Ask::Name, Ask::SpelledName, Ask::Phone, Ask::PhoneOwn, Ask::PhoneReadBack});
    if (turn.m.task != Task::Book || !contact || isQuestion(turn))
        return false;
    if (refusesSlot(turn)) {
        turn.releaseSlot();
        turn.forgetWish();
        turn.question(Ask::Day, Phrase::AskDay);
        return true;
    }
    const bool early = turn.brings(Cue::TooEarly);
    if (turn.m.slot && (early || turn.brings(Cue::TooLate)) && !turn.meaning.when) {
        turn.releaseSlot();
        turn.meaning.choice.kind = early ? language::Choice::Kind::Later : language::Choice::Kind::Earlier;
        return searchElsewhere(turn);
    }
    if (turn.meaning.name.isEmpty() && !turn.meaning.when && turn.brings(Cue::BareTime)) {
        turn.m.asked = Ask::Day;
        understandTurn(turn);
        takeWish(turn);
        continueBooking(turn);
        return true;
    }
    if (turn.isAnyOf({Ask::Name, Ask::SpelledName}))
        return false;
    if (turn.brings(Cue::ButNot) && onlyNamesPart(turn) && changePart(turn))
        return true;
    if (repeatsSlot(turn))
        turn.meaning.when.reset();
    const bool corrects = turn.brings(Cue::Corrects) && replyOf(turn) == Reply::No && !turn.meaning.when;
    if ((turn.meaning.name.spelled || corrects) && correctName(turn))
        return true;
    const QString name = turn.m.name;
    if (!turn.meaning.phone.isEmpty() || !takeBookingValues(turn))
        return false;
    if (turn.m.name != name && !turn.m.name.isEmpty())
        turn.tell(Phrase::ThanksName, {turn.m.name});
    continueBooking(turn);
    return true;
}
} // namespace cloudgreet::reception
