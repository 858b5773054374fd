// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"
#include <algorithm>

namespace cloudgreet::reception {
namespace {
using language::Bound;
using language::Choice;
using language::DayPart;
using language::Grain;
using language::When;

constexpr int SearchDays = 14;

void takeDays(Wish &wish, const When &when, QDate today)
{
    if (when.end.date.isValid() && when.bound == Bound::Before && !when.start.date.isValid()) {
        wish.from = when.end.time.isValid() ? when.end.date : today;
        wish.to = when.end.date;
    } else if (when.start.date.isValid()) {
        wish.from = when.start.date;
        wish.to = when.start.date;
        if (when.end.date.isValid())
            wish.to = when.end.time.isValid() ? when.end.date : when.end.date.addDays(-1);
        else if (when.bound == Bound::After && !when.start.time.isValid())
            wish.to = when.start.date.addDays(SearchDays);
    }
    if (wish.from < today && wish.to >= today)
        wish.from = today;
}

void takeTimes(Wish &wish, const When &when)
{
    if (!when.hasTime())
        return;
    wish.at = wish.notBefore = wish.notAfter = {};
    if (when.part != DayPart::None) {
        wish.notBefore = language::spanOf(when.part).from;
        wish.notAfter = language::spanOf(when.part).to;
    } else if (when.bound == Bound::After) {
        wish.notBefore = when.start.time;
    } else if (when.bound == Bound::Before) {
        wish.notAfter = when.end.time.isValid() ? when.end.time : when.start.time;
    } else if (when.end.time.isValid()) {
        wish.notBefore = when.start.time;
        wish.notAfter = when.end.time;
    } else {
        wish.at = when.start.time;
    }
}

/// The day that a bare time belongs to: the one being talked about.
QDate dayInTalk(const Turn &turn)
{
    if (turn.m.slot)
        return turn.local(turn.m.slot->startUtc).date();
    const auto &offers = turn.m.offers;
    const bool oneDay = !offers.isEmpty() && std::all_of(offers.begin(), offers.end(), [&](const Slot &slot) {
        return turn.local(slot.startUtc).date() == turn.local(offers.front().startUtc).date();
    });
    return oneDay ? turn.local(offers.front().startUtc).date() : QDate{};
}

bool isSoonest(const When &when, const Turn &turn)
{
    return when.grain == Grain::Minute && when.start.date == turn.today() && when.end.isEmpty()
        && qAbs(when.start.time.secsTo(turn.now().time())) < 60;
}

void lookElsewhere(Turn &turn, Choice::Kind kind)
{
    Wish &wish = turn.m.wish;
    const auto times = turn.offeredLocally();
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    const bool known = !times.isEmpty();
    wish.at = {};
    wish.any = false;
    if (kind == Choice::Kind::AnotherDay) {
        wish.notBefore = wish.notAfter = {};
        wish.from = (known ? last->date() : turn.today()).addDays(1);
        wish.to = wish.from.addDays(SearchDays);
        return;
    }
    if (!known)
        return;
    wish.from = kind == Choice::Kind::Later ? last->date() : first->date();
    wish.to = wish.from;
    wish.notBefore = kind == Choice::Kind::Later ? last->time().addSecs(60) : QTime{};
    wish.notAfter = kind == Choice::Kind::Earlier ? first->time().addSecs(-60) : QTime{};
}
} // namespace

bool isPast(const Turn &turn)
{
    return turn.m.wish.to.isValid() && turn.m.wish.to < turn.today();
}

bool takeWish(Turn &turn)
{
    if (!turn.meaning.when || turn.meaning.when->grain == Grain::Duration || turn.meaning.when->refused)
        return false;
    const When &when = *turn.meaning.when;
    Wish &wish = turn.m.wish;
    if (isSoonest(when, turn)) {
        wish = {turn.today(), turn.today().addDays(SearchDays), {}, {}, {}, true};
    } else {
        const QDate day = dayInTalk(turn);
        wish.any = false;
        takeDays(wish, when, turn.today());
        if (!when.hasDay() && day.isValid())
            wish.from = wish.to = day;
        takeTimes(wish, when);
    }
    turn.m.slot.reset();
    turn.m.offers.clear();
    return true;
}

void searchTimes(Turn &turn)
{
    const Wish &wish = turn.m.wish;
    if (isPast(turn)) {
        turn.m.wish.from = turn.m.wish.to = {};
        turn.question(Ask::Day, Phrase::Past);
        return;
    }
    tool::CheckAvailability search;
    search.service = turn.m.service;
    search.staff = turn.m.staff;
    search.from = wish.from.isValid() ? wish.from : turn.today();
    search.to = wish.to.isValid() ? std::max(wish.to, search.from) : search.from.addDays(SearchDays);
    search.notBefore = wish.notBefore;
    search.notAfter = wish.notAfter;
    if (wish.at.isValid())
        search.nearLocal = QDateTime{search.from, wish.at, turn.facts.business.zone};
    turn.request(search);
}

void offerTimes(Turn &turn, Phrase one, Phrase some)
{
    std::sort(turn.m.offers.begin(), turn.m.offers.end(),
        [](const Slot &a, const Slot &b) { return a.startUtc < b.startUtc; });
    turn.m.asked = Ask::Offers; // what offeredLocally() reads
    turn.question(Ask::Offers, turn.m.offers.size() == 1 ? one : some,
        {spokenOffers(turn.offeredLocally(), turn.today(), turn.tongue())});
}

bool chooseOffer(Turn &turn)
{
    if (turn.m.offers.isEmpty())
        return false;
    const Choice &choice = turn.meaning.choice;
    const Reply reply = replyOf(turn);
    const auto take = [&](qsizetype index) {
        turn.m.slot = turn.m.offers.value(index);
        turn.m.offers.clear();
    };
    switch (choice.kind) {
    case Choice::Kind::Nth:
        if (choice.index >= 0 && choice.index < turn.m.offers.size()) {
            take(choice.index);
            resume(turn);
            return true;
        }
        break;
    case Choice::Kind::Any:
        take(0);
        resume(turn);
        return true;
    case Choice::Kind::Earlier:
    case Choice::Kind::Later:
    case Choice::Kind::AnotherDay:
        if (!turn.meaning.when) {
            lookElsewhere(turn, choice.kind);
            turn.m.offers.clear();
            searchTimes(turn);
            return true;
        }
        break;
    case Choice::Kind::None:
        break;
    }
    if (takeWish(turn) || turn.does(Intent::NoPreference)) {
        if (!turn.m.offers.isEmpty())
            take(0);
        resume(turn);
        return true;
    }
    if (reply == Reply::Yes && turn.m.offers.size() == 1) {
        take(0);
        resume(turn);
        return true;
    }
    if (reply == Reply::Yes) {
        turn.question(
            Ask::Offers, Phrase::HintChoice, {spokenOffers(turn.offeredLocally(), turn.today(), turn.tongue())});
        return true;
    }
    if (reply == Reply::No) {
        turn.m.offers.clear();
        turn.m.wish = {};
        turn.question(Ask::Day, turn.m.task == Task::Move ? Phrase::AskNewDay : Phrase::AskDay);
        return true;
    }
    return false;
}
} // namespace cloudgreet::reception
