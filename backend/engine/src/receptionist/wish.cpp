// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"
#include <QRegularExpression>
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

/// `strictly`: "before ten" leaves ten itself out, "by ten" does not.
void takeTimes(Wish &wish, const When &when, bool strictly)
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

/// The words that a date or time was read from, for comparing.
QString wordsOf(const Turn &turn, const When &when)
{
    return language::spokenForm(QStringView{turn.heard}.mid(when.from, when.to - when.from));
}

/// The day that "the day after" and "the 24th then" are reckoned from.
QDate dayOnTable(const Turn &turn)
{
    if (turn.m.slot)
        return turn.local(turn.m.slot->startUtc).date();
    if (!turn.m.offers.isEmpty())
        return turn.local(turn.m.offers.front().startUtc).date();
    return turn.m.wish.from.isValid() ? turn.m.wish.from : turn.m.talkDay;
}

/// "Two hours later", "a day earlier": counted from the time on the table, not from now.
void shiftTime(Turn &turn)
{
    static const QRegularExpression shape{
        uR"(\b(an?|one|two|three|four|half an|half a|una?|dos|tres|cuatro|media|\d+) (hour|minute|day|week|hora|minuto|dia|semana)s? (later|earlier|before|sooner|mas tarde|despues|antes|mas temprano)\b)"_s};
    const auto match = shape.match(language::spokenForm(turn.heard));
    const QDate day = dayOnTable(turn);
    const QTime time = turn.m.slot ? turn.local(turn.m.slot->startUtc).time()
        : turn.m.offers.size() == 1 ? turn.local(turn.m.offers.front().startUtc).time()
                                    : turn.m.talkTime;
    if (!match.hasMatch() || !day.isValid() || !time.isValid())
        return;
    const QString count = match.captured(1), unit = match.captured(2), way = match.captured(3);
    constexpr QStringView numbers[] = {u"two", u"three", u"four"}, spanish[] = {u"dos", u"tres", u"cuatro"};
    int many = std::max(1, count.toInt());
    for (int i = 0; i < 3; ++i)
        if (count == numbers[i] || count == spanish[i])
            many = i + 2;
    const bool half = count.startsWith(u"half") || count == u"media";
    const int hours = unit.startsWith(u"hour") || unit.startsWith(u"hora") ? 60 : 1;
    const int days = unit.startsWith(u"d") ? 1 : unit.startsWith(u"w") || unit.startsWith(u"s") ? 7 : 0;
    const bool back = way == u"earlier" || way == u"before" || way == u"sooner" || way == u"antes"
        || way == u"mas temprano";
    When when;
    const int minutes = days > 0 ? 0 : half ? hours / 2 : hours * many;
    when.start.date = day.addDays((back ? -days : days) * many);
    when.start.time = time.addSecs(60 * (back ? -minutes : minutes));
    when.grain = Grain::Minute;
    turn.meaning.when = when;
    turn.meaning.whens = {when};
}

/// "The 24th then", after a day in December was spoken of: the month stays.
void keepMonth(Turn &turn, When &when)
{
    static const QRegularExpression bare{
        uR"(^(on |para |el |dia |the )*(\d{1,2}(st|nd|rd|th)?|(twenty |thirty )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|uno|primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veinti[a-z]+|treinta( y uno)?)$)"_s};
    const QDate talk = dayOnTable(turn);
    if (!talk.isValid() || !when.start.date.isValid() || when.end.date.isValid())
        return;
    QString words = wordsOf(turn, when);
    words.remove(QRegularExpression{uR"( (at|a las|a la|around|after|before|by) .*$)"_s});
    if (!bare.match(words).hasMatch())
        return;
    const QDate kept{talk.year(), talk.month(), when.start.date.day()};
    if (kept.isValid() && kept >= turn.today())
        when.start.date = kept;
}

/// "In two weeks" is that week, not its weekday; what is past is not wished for; "Tuesday or Wednesday" is both.
void soften(Turn &turn, When &when)
{
    static const QRegularExpression weeks{uR"(^(in|en|within|dentro de) \w+ (weeks?|semanas?)$)"_s};
    const auto &whens = turn.meaning.whens;
    const bool somePast = std::any_of(whens.begin(), whens.end(), [](const When &w) { return w.past; });
    if (somePast && whens.size() > 1) {
        const auto ahead = std::find_if(
            whens.rbegin(), whens.rend(), [](const When &w) { return !w.past && !w.refused && !w.start.isEmpty(); });
        if (ahead != whens.rend())
            when = *ahead;
    }
    if (when.start.date.isValid() && when.end.isEmpty() && !when.start.time.isValid()
        && weeks.match(wordsOf(turn, when)).hasMatch()) {
        when.end.date = when.start.date.addDays(7);
        return;
    }
    const auto days = whens.size();
    if (days < 2)
        return;
    const When &first = whens[days - 2], &second = whens[days - 1];
    const QString between = language::spokenForm(QStringView{turn.heard}.mid(first.to, second.from - first.to));
    const bool both = (between == u"or" || between == u"o" || between == u"u") && first.start.date.isValid()
        && second.start.date.isValid() && !first.refused && !second.refused;
    if (both && when.end.date.isValid() == false && first.start.date.daysTo(second.start.date) > 0
        && first.start.date.daysTo(second.start.date) <= 6) {
        when.start.date = first.start.date;
        when.end.date = second.start.date.addDays(1);
    }
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
} // namespace

bool isPast(const Turn &turn)
{
    return turn.m.wish.to.isValid() && turn.m.wish.to < turn.today();
}

bool takeWish(Turn &turn)
{
    shiftTime(turn);
    const bool sameTime = turn.brings(Cue::SameTime) && turn.m.talkTime.isValid();
    if (!turn.meaning.when && sameTime)
        turn.meaning.when = When{};
    if (const QDate talk = dayOnTable(turn); talk.isValid() && turn.brings(Cue::NextDay)
        && (!turn.meaning.when || !turn.meaning.when->hasDay())) {
        if (!turn.meaning.when)
            turn.meaning.when = When{};
        turn.meaning.when->start.date = talk.addDays(1);
    }
    if (!turn.meaning.when || turn.meaning.when->grain == Grain::Duration || turn.meaning.when->refused)
        return false;
    When &when = *turn.meaning.when;
    if (sameTime && !when.hasTime())
        when.start.time = turn.m.talkTime;
    soften(turn, when);
    keepMonth(turn, when);
    Wish &wish = turn.m.wish;
    turn.m.widened = false;
    if (isSoonest(when, turn)) {
        wish = {turn.today(), turn.today().addDays(SearchDays), {}, {}, {}, true};
    } else {
        const QDate day = dayInTalk(turn);
        wish.any = false;
        takeDays(wish, when, turn.today());
        if (!when.hasDay() && day.isValid())
            wish.from = wish.to = day;
        takeTimes(wish, when, !hasCue(language::spokenForm(turn.heard), Cue::ByThen));
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
    if (!turn.m.widened)
        search.staff = turn.m.staff;
    search.from = wish.from.isValid() ? wish.from : turn.today();
    search.to = wish.to.isValid() ? std::max(wish.to, search.from) : search.from.addDays(SearchDays);
    search.notBefore = wish.notBefore;
    search.notAfter = wish.notAfter;
    if (wish.at.isValid())
        search.nearLocal = QDateTime{search.from, wish.at, turn.facts.business.zone};
    if (wish.at.isValid() && search.from != search.to) // "quarter to three", on whichever day
        search.notBefore = search.notAfter = wish.at;
    turn.request(search);
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
        people.push_back(turn.m.staff.isNull() || !person ? QString{} : person->name);
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
            + (person ? with + person->name : QString{}));
    }
    return joined(all, turn.tongue());
}

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

bool chooseOffer(Turn &turn)
{
    if (turn.m.offers.isEmpty())
        return false;
    const Choice &choice = turn.meaning.choice;
    const Reply reply = replyOf(turn);
    const bool nth = choice.kind == Choice::Kind::Nth && choice.index >= 0 && choice.index < turn.m.offers.size();
    if (Turn trial = turn; takeStaff(trial)) { // "the second, but with Dr. Chen"
        if (nth)
            turn.m.slot = turn.m.offers[choice.index];
        takeStaff(turn);
        turn.m.offers.clear();
        if (!nth)
            takeWish(turn);
        resume(turn);
        return true;
    }
    const auto take = [&](qsizetype index) {
        turn.m.slot = turn.m.offers.value(index);
        if (!turn.m.staff.isNull())
            turn.m.staff = turn.m.slot->staff;
        turn.m.offers.clear();
    };
    switch (choice.kind) {
    case Choice::Kind::Nth:
        if (nth) {
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
    if (reply == Reply::Yes) { // to which of them? One is easier to say yes to
        proposeOne(turn);
        return true;
    }
    if (reply == Reply::No) {
        const QDateTime last = turn.offeredLocally().last();
        turn.m.offers.clear();
        turn.forgetWish();
        turn.m.talkDay = last.date();
        turn.m.talkTime = last.time();
        turn.question(Ask::Day, turn.m.task == Task::Move ? Phrase::AskNewDay : Phrase::AskDay);
        return true;
    }
    return false;
}
} // namespace cloudgreet::reception
