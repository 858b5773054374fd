// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>
#include <tuple>
#include <utility>

namespace cloudgreet::reception {
namespace {
using language::Bound;
using language::DayPart;
using language::Grain;
using language::When;

constexpr int SearchDays = 14;
constexpr int MostToSift = 12; ///< Of which those of refused days are left out.

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

/// `strictly`: "before ten" leaves ten itself out, "by ten" does not.
void takeTimes(Wish &wish, const When &when, bool strictly)
{
    if (!when.hasTime())
        return;
    wish.at = wish.notBefore = wish.notAfter = {};
    wish.either = false;
    if (when.part != DayPart::None) {
        wish.notBefore = language::spanOf(when.part).from;
        wish.notAfter = language::spanOf(when.part).to;
    } else if (when.bound == Bound::After) {
        wish.notBefore = when.start.time;
    } else if (when.bound == Bound::Before) {
        wish.notAfter = (when.end.time.isValid() ? when.end.time : when.start.time).addSecs(strictly ? -60 : 0);
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
    if (turn.m.eitherDay.isValid())
        return {};
    if (turn.m.slot)
        return turn.local(turn.m.slot->startUtc).date();
    const auto &offers = turn.m.offers;
    const bool oneDay = !offers.isEmpty() && std::all_of(offers.begin(), offers.end(), [&](const Slot &slot) {
        return turn.local(slot.startUtc).date() == turn.local(offers.front().startUtc).date();
    });
    if (oneDay)
        return turn.local(offers.front().startUtc).date();
    return offers.isEmpty() && turn.m.wish.isEmpty() ? turn.m.talkDay : QDate{};
}

} // namespace

bool isThisMoment(const Turn &turn, const When &when)
{
    return when.grain == Grain::Minute && when.start.date == turn.today() && when.end.isEmpty()
        && qAbs(when.start.time.secsTo(turn.now().time())) < 60;
}

bool isPast(const Turn &turn)
{
    return turn.m.wish.to.isValid() && turn.m.wish.to < turn.today();
}

bool isRefusedDay(const Turn &turn, QDate day)
{
    return turn.m.notDays.contains(day.dayOfWeek()) || turn.m.notDays.contains(int(day.toJulianDay()));
}

namespace {
/// The same weekday is wished for in the same breath: of another week.
bool isWishedLater(const Turn &turn, int weekday)
{
    const auto &whens = turn.meaning.whens;
    return std::any_of(whens.begin(), whens.end(), [&](const When &when) {
        return !when.refused && when.start.date.isValid() && !when.end.date.isValid()
            && when.start.date.dayOfWeek() == weekday;
    });
}

/// "Any day but Friday", "not tomorrow". What is wished for outright later is refused no longer.
bool noteRefusedDays(Turn &turn)
{
    static const QRegularExpression weekday{
        uR"(\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lunes|martes|miercoles|jueves|viernes|sabados?|)"
        uR"(domingos?)\b)"_s};
    static const QRegularExpression one{uR"(\b(?:this|coming|next|este|proximo|que viene)\b)"_s};
    bool noted = false;
    for (const When &when : std::as_const(turn.meaning.whens)) {
        if (!when.start.date.isValid() || when.hasTime() || when.end.date.isValid() || when.impossible)
            continue;
        const QString words = language::spokenForm(QStringView{turn.heard}.mid(when.from, when.to - when.from));
        const int day = when.start.date.dayOfWeek();
        const bool oneOfThem = one.match(words).hasMatch() || isWishedLater(turn, day); // "not this Thursday, the next"
        const int named
            = weekday.match(words).hasMatch() && !oneOfThem ? day : int(when.start.date.toJulianDay());
        if (!when.refused) {
            turn.m.notDays.removeAll(day);
            turn.m.notDays.removeAll(int(when.start.date.toJulianDay()));
        } else if (!turn.m.notDays.contains(named) && turn.m.notDays.size() < 20) {
            turn.m.notDays.push_back(named);
            noted = true;
        }
    }
    return noted;
}

/// Nothing is wished for but that it be not then: any other day will do.
bool wishForOthers(Turn &turn)
{
    const bool slotStands = turn.m.slot && !isRefusedDay(turn, turn.local(turn.m.slot->startUtc).date());
    if (turn.m.task == Task::Cancel || slotStands)
        return false;
    Wish &wish = turn.m.wish;
    const bool only = wish.from.isValid() && wish.from == wish.to && isRefusedDay(turn, wish.from);
    if (only || wish.isEmpty())
        wish = {{}, {}, only ? wish.at : QTime{}, wish.notBefore, wish.notAfter, true, wish.either};
    turn.m.slot.reset();
    turn.m.offers.clear();
    return true;
}
} // namespace

namespace {
/// "Tuesday the 3rd", where that is a Thursday: neither is guessed.
void noteContradiction(Turn &turn, const When &when)
{
    if (when.hasDay())
        turn.m.eitherDay = turn.m.orDay = {};
    if (!when.byDate.isValid() || !when.byWeekday.isValid() || when.end.date.isValid())
        return;
    std::tie(turn.m.eitherDay, turn.m.orDay) = std::minmax(QDate{when.byWeekday}, QDate{when.byDate});
    turn.m.wish.from = turn.m.wish.to = {};
    turn.m.talkDay = when.byDate;
}
} // namespace

bool takeWish(Turn &turn)
{
    readFromTable(turn);
    const bool refuses = noteRefusedDays(turn);
    if (turn.meaning.when
        && turn.meaning.when->impossible) { // nothing is wished for, and no other day stands in for it
        turn.tell(Phrase::NoSuchDay);
        turn.meaning.when.reset();
    }
    if (!turn.meaning.when || turn.meaning.when->grain == Grain::Duration || turn.meaning.when->refused)
        return refuses && wishForOthers(turn);
    const When when = *turn.meaning.when;
    Wish &wish = turn.m.wish;
    turn.m.widened = false;
    if (isThisMoment(turn, when)) {
        wish = {turn.today(), turn.today().addDays(SearchDays), {}, {}, {}, true, false};
    } else {
        const QDate day = dayInTalk(turn);
        wish.any = false;
        takeDays(wish, when, turn.today());
        if (!when.hasDay() && day.isValid())
            wish.from = wish.to = day;
        noteContradiction(turn, when);
        takeTimes(wish, when, !hasCue(language::spokenForm(turn.heard), Cue::ByThen));
        wish.either = namesEitherTime(turn) && wish.notBefore.isValid() && wish.notAfter.isValid();
    }
    turn.m.slot.reset();
    turn.m.offers.clear();
    if (wish.from.isValid() && wish.from == wish.to)
        turn.m.talkDay = wish.from;
    if (wish.at.isValid())
        turn.m.talkTime = wish.at;
    return true;
}

bool refusesSlot(const Turn &turn)
{
    if (!turn.m.slot || !turn.brings(Cue::CannotCome))
        return false;
    const auto &whens = turn.meaning.whens;
    const QDate day = turn.local(turn.m.slot->startUtc).date();
    return std::all_of(whens.begin(), whens.end(),
        [&](const When &when) { return !when.start.date.isValid() || when.start.date == day || when.refused; });
}

/// Within the hours of the wished person or the firm; `reason` is what the diary said of it.
bool tellWhyNot(Turn &turn, tool::NoSlotReason reason)
{
    const Wish &wish = turn.m.wish;
    const StaffMember *person = turn.person(turn.m.staff);
    const BusinessHours &hours = person ? turn.facts.business.hoursOf(*person) : turn.facts.business.hours;
    const bool oneDay = wish.from.isValid() && wish.from == wish.to;
    if (reason == tool::NoSlotReason::TooSoon || reason == tool::NoSlotReason::TooFar) {
        turn.tell(reason == tool::NoSlotReason::TooSoon ? Phrase::TooSoon : Phrase::TooFar);
        return true;
    }
    if (oneDay && turn.facts.business.hours.rangesOn(wish.from).isEmpty() && !turn.facts.business.hours.isEmpty()) {
        tellHoursOn(turn, wish.from);
        return true;
    }
    if (reason == tool::NoSlotReason::Closed && !oneDay) {
        turn.tell(Phrase::Closed);
        return true;
    }
    const auto &ranges = hours.rangesOn(wish.from);
    if (!oneDay || ranges.isEmpty() || (!wish.at.isValid() && !wish.notBefore.isValid()))
        return false;
    const QTime asked = wish.at.isValid() ? wish.at : wish.notBefore;
    const int minute = asked.hour() * 60 + asked.minute(), opens = ranges.front().from, closes = ranges.back().to;
    const int length = turn.service() ? turn.service()->minutes : 0;
    const QString day = onNearDay(wish.from, turn.today(), turn.tongue());
    const auto spoken = [&](int at) { return spokenTime(QTime{(at / 60) % 24, at % 60}, turn.tongue()); };
    if (minute < opens && wish.at.isValid())
        turn.tell(Phrase::OpensAt, {upperFirst(day), spoken(opens)});
    else if (minute >= closes)
        turn.tell(Phrase::ClosesAt, {upperFirst(day), spoken(closes)});
    else if (minute + length > closes)
        turn.tell(Phrase::RunsPast, {day, spoken(closes)});
    else
        return false;
    return true;
}

bool askWhichDay(Turn &turn)
{
    if (!turn.m.eitherDay.isValid() || !turn.m.orDay.isValid())
        return false;
    turn.question(Ask::Day, Phrase::WhichDay,
        {spokenDay(turn.m.eitherDay, {}, turn.tongue()), spokenDay(turn.m.orDay, {}, turn.tongue())});
    return true;
}

void searchTimes(Turn &turn)
{
    if (askWhichDay(turn))
        return;
    const Wish &wish = turn.m.wish;
    if (isPast(turn)) {
        turn.m.wish.from = turn.m.wish.to = {};
        turn.question(Ask::Day, Phrase::Past);
        return;
    }
    tool::CheckAvailability search;
    search.service = turn.m.service;
    if (!turn.m.widened)
        search.staff = turn.m.staff;
    search.without = turn.m.unwanted;
    search.from = wish.from.isValid() ? wish.from : turn.today();
    search.to = wish.to.isValid() ? std::max(wish.to, search.from) : search.from.addDays(SearchDays);
    if (wish.either) {
        search.most = 10 * MostToSift;
        search.nearLocal = QDateTime{search.from, wish.notBefore, turn.facts.business.zone};
    }
    if (!turn.m.notDays.isEmpty()) {
        search.most = MostToSift;
        while (search.from < search.to && isRefusedDay(turn, search.from))
            search.from = search.from.addDays(1);
        while (search.from < search.to && isRefusedDay(turn, search.to))
            search.to = search.to.addDays(-1);
    }
    search.notBefore = wish.notBefore;
    search.notAfter = wish.notAfter;
    if (wish.at.isValid())
        search.nearLocal = QDateTime{search.from, wish.at, turn.facts.business.zone};
    if (wish.at.isValid() && search.from != search.to) // "quarter to three", on whichever day
        search.notBefore = search.notAfter = wish.at;
    turn.request(search);
}

} // namespace cloudgreet::reception
