// SPDX-License-Identifier: GPL-3.0-or-later
// The times offered, and what is made of them.
#include "topics.h"
#include <algorithm>

namespace cloudgreet::reception {
namespace {
using language::Choice;
constexpr int SearchDays = 14;

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
    if (!known) { // after a "no" to them: from where they were
        wish.from = wish.to = turn.m.talkDay;
        wish.notBefore = kind == Choice::Kind::Later ? turn.m.talkTime.addSecs(60) : QTime{};
        wish.notAfter = kind == Choice::Kind::Earlier ? turn.m.talkTime.addSecs(-60) : QTime{};
        return;
    }
    wish.from = kind == Choice::Kind::Later ? last->date() : first->date();
    wish.to = wish.from;
    wish.notBefore = kind == Choice::Kind::Later ? last->time().addSecs(60) : QTime{};
    wish.notAfter = kind == Choice::Kind::Earlier ? first->time().addSecs(-60) : QTime{};
}
/// The times on offer; with whom is said once where it is the same for all, else beside each.
QString spokenChoice(Turn &turn)
{
    turn.m.asked = Ask::Offers; // what offeredLocally() reads
    const auto &offers = turn.m.offers;
    const QString with = turn.tongue() == Tongue::Spanish ? u" con "_s : u" with "_s;
    QStringList people;
    for (const Slot &slot : offers) {
        const StaffMember *person = turn.person(slot.staff);
        people.push_back(turn.m.staff.isNull() || !person ? QString{} : turn.spoken(person->name));
    }
    if (people.removeDuplicates(); people.size() <= 1)
        return spokenOffers(turn.offeredLocally(), turn.today(), turn.tongue())
            + (people.value(0).isEmpty() ? QString{} : with + people.front());
    QStringList all;
    const QList<QDateTime> times = turn.offeredLocally();
    for (qsizetype i = 0; i < times.size(); ++i) {
        const bool sameDay = i > 0 && times[i].date() == times[i - 1].date();
        const StaffMember *person = turn.person(offers[i].staff);
        all.push_back((sameDay ? (turn.tongue() == Tongue::Spanish ? u"a "_s : u"at "_s)
                                  + spokenTime(times[i].time(), turn.tongue())
                               : spokenOffers({times[i]}, turn.today(), turn.tongue()))
            + (person ? with + turn.spoken(person->name) : QString{}));
    }
    return joined(all, turn.tongue());
}
} // namespace

void offerTimes(Turn &turn, Phrase one, Phrase some)
{
    std::stable_sort(turn.m.offers.begin(), turn.m.offers.end(),
        [](const Slot &a, const Slot &b) { return a.startUtc < b.startUtc; });
    turn.question(Ask::Offers, turn.m.offers.size() == 1 ? one : some, {spokenChoice(turn)});
}

void proposeOne(Turn &turn)
{
    turn.m.offers = turn.m.offers.mid(0, 1);
    turn.question(Ask::Offers, Phrase::ProposeOne, {spokenChoice(turn)});
}

bool searchElsewhere(Turn &turn)
{
    const Choice::Kind kind = turn.meaning.choice.kind;
    const bool elsewhere
        = kind == Choice::Kind::Earlier || kind == Choice::Kind::Later || kind == Choice::Kind::AnotherDay;
    if (!elsewhere || turn.meaning.when || !turn.m.talkDay.isValid() || !turn.service())
        return false;
    lookElsewhere(turn, kind);
    searchTimes(turn);
    return true;
}

namespace {
bool isNth(const Turn &turn)
{
    const Choice &choice = turn.meaning.choice;
    return choice.kind == Choice::Kind::Nth && choice.index >= 0 && choice.index < turn.m.offers.size();
}

/// "The second, but with Dr. Chen": the time is kept, the offers were somebody else's.
bool chooseWithStaff(Turn &turn)
{
    if (Turn trial = turn; !takeStaff(trial))
        return false;
    const bool nth = isNth(turn);
    if (nth)
        turn.m.slot = turn.m.offers[turn.meaning.choice.index];
    takeStaff(turn);
    turn.m.offers.clear();
    if (!nth)
        takeWish(turn);
    resume(turn);
    return true;
}

void takeOffer(Turn &turn, qsizetype index)
{
    turn.m.slot = turn.m.offers.value(index);
    if (!turn.m.staff.isNull())
        turn.m.staff = turn.m.slot->staff;
    turn.m.offers.clear();
    resume(turn);
}

/// By what kind of choice it is, before the wish or the yes in it is looked at.
bool chooseByKind(Turn &turn)
{
    const Choice &choice = turn.meaning.choice;
    switch (choice.kind) {
    case Choice::Kind::Nth:
        if (!isNth(turn))
            return false;
        takeOffer(turn, choice.index);
        return true;
    case Choice::Kind::Any:
        takeOffer(turn, 0);
        return true;
    case Choice::Kind::Earlier:
    case Choice::Kind::Later:
    case Choice::Kind::AnotherDay:
        if (turn.meaning.when)
            return false;
        lookElsewhere(turn, choice.kind);
        turn.m.offers.clear();
        searchTimes(turn);
        return true;
    case Choice::Kind::None:
        return false;
    }
    Q_UNREACHABLE();
}

/// None of them; what was offered last stays what the talk is about.
void refuseOffers(Turn &turn)
{
    const QDateTime last = turn.offeredLocally().last();
    turn.m.offers.clear();
    turn.forgetWish();
    turn.m.talkDay = last.date();
    turn.m.talkTime = last.time();
    turn.question(Ask::Day, turn.m.task == Task::Move ? Phrase::AskNewDay : Phrase::AskDay);
}
} // namespace

bool chooseOffer(Turn &turn)
{
    if (turn.m.offers.isEmpty())
        return false;
    const Reply reply = replyOf(turn);
    if (chooseWithStaff(turn) || chooseByKind(turn))
        return true;
    if (takeWish(turn) || turn.does(Intent::NoPreference))
        turn.m.offers.isEmpty() ? resume(turn) : takeOffer(turn, 0);
    else if (reply == Reply::Yes && turn.m.offers.size() == 1)
        takeOffer(turn, 0);
    else if (reply == Reply::Yes)               // to which of them? One is easier to say yes to
        proposeOne(turn);
    else if (reply == Reply::No)
        refuseOffers(turn);
    else
        return false;
    return true;
}
} // namespace cloudgreet::reception
