// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the firm without asking anybody: hours, prices, lengths, address, services.
#include "topics.h"
#include <algorithm>

namespace cloudgreet::reception {
namespace {
constexpr qsizetype MostListed = 4;

QTime timeAt(int minute)
{
    return QTime{(minute / 60) % 24, minute % 60};
}

/// The services that the words are about: those named, else the one under discussion, else the only one.
QList<const Service *> inQuestion(const Turn &turn)
{
    const auto &services = turn.facts.business.services;
    QList<const Service *> found;
    for (const language::ListMatch &match : turn.meaning.services)
        if (match.index >= 0 && match.index < services.size() && match.score >= 0.8 && found.size() < 3)
            found.push_back(&services[match.index]);
    if (found.isEmpty() && !turn.meaning.services.isEmpty())
        found.push_back(&services[turn.meaning.services.front().index]);
    if (!found.isEmpty())
        return found;
    if (turn.service())
        return {turn.service()};
    if (turn.idle() && !turn.m.made.isEmpty())
        if (const Service *made = turn.facts.business.service(turn.m.made.back().service))
            return {made};
    return services.size() == 1 ? QList<const Service *>{&services.front()} : QList<const Service *>{};
}

void tellHours(Turn &turn)
{
    const BusinessHours &hours = turn.facts.business.hours;
    const QDate day = turn.meaning.when && turn.meaning.when->end.isEmpty() ? turn.meaning.when->start.date : QDate{};
    if (hours.isEmpty())
        turn.tell(Phrase::HoursUnknown);
    else if (!day.isValid())
        turn.tell(Phrase::HoursWeek, {spokenWeek(hours, turn.tongue())});
    else
        tellHoursOn(turn, day);
}

/// "Is Dr. Chen in today?": by the hours of that person.
bool tellWhetherIn(Turn &turn)
{
    if (!turn.brings(Cue::PersonIn) || turn.meaning.staff.isEmpty() || !turn.meaning.services.isEmpty())
        return false;
    const StaffMember &person = turn.facts.business.staff.at(turn.meaning.staff.front().index);
    const QDate day
        = turn.meaning.when && turn.meaning.when->start.date.isValid() ? turn.meaning.when->start.date : turn.today();
    const BusinessHours &hours = turn.facts.business.hoursOf(person);
    if (hours.isEmpty())
        return false;
    const QString name = turn.spoken(person.name), when = onNearDay(day, turn.today(), turn.tongue());
    const auto &ranges = hours.rangesOn(day);
    if (ranges.isEmpty())
        turn.tell(Phrase::PersonOutOn, {name, when});
    else
        turn.tell(Phrase::PersonInOn, {name, when, spokenRanges(ranges, turn.tongue())});
    turn.m.askedAbout = person.id;
    turn.meaning.staff.clear(); // asked about, and not yet wished for
    return true;
}

/// When somebody who works here is in; those without hours of their own always are.
bool tellPersonsDays(Turn &turn)
{
    if (!turn.brings(Cue::PersonsDays) || turn.meaning.staff.isEmpty())
        return false;
    const StaffMember &person = turn.facts.business.staff.at(turn.meaning.staff.front().index);
    const BusinessHours &hours = person.hours ? *person.hours : turn.facts.business.hours;
    if (hours.isEmpty())
        return false;
    turn.tell(person.hours ? Phrase::PersonsWeek : Phrase::PersonAlwaysIn,
        {upperFirst(turn.spoken(person.name)), spokenWeek(hours, turn.tongue())});
    turn.m.askedAbout = person.id;
    turn.meaning.staff.clear(); // asked about, and not yet wished for
    return true;
}

/// "How much is a root canal", where the owner's list has none: any other price would be a wrong answer.
bool asksPriceOfOther(const Turn &turn)
{
    constexpr QStringView generic[] = {u"appointment", u"appointments", u"visit", u"service", u"services",
        u"everything", u"session", u"treatment", u"treatments", u"work", u"things", u"first", u"usual", u"cita",
        u"visita", u"servicio", u"servicios", u"todo"};
    const QString what = wordsBehind(language::spokenForm(turn.heard), Cue::PriceOfWhat);
    const QStringList words = what.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && words.size() <= 5 && turn.meaning.services.isEmpty()
        && turn.facts.business.services.size() > 1
        && std::none_of(words.begin(), words.end(), [&](const QString &word) {
               return std::find(std::begin(generic), std::end(generic), word) != std::end(generic);
           });
}

void tellPriceList(Turn &turn)
{
    QStringList prices;
    for (const Service &s : turn.facts.business.services)
        if (s.price && prices.size() < MostListed)
            prices.push_back(lowerFirst(s.name) + u' ' + spokenPrice(*s.price, turn.tongue()));
    if (prices.isEmpty())
        turn.tell(Phrase::PriceUnknown);
    else
        turn.tell(Phrase::PriceList, {prices.join(u", "_s)});
}

void tellPrice(Turn &turn)
{
    if (asksPriceOfOther(turn)) {
        if (turn.idle()) {
            turn.m.question = turn.heard.left(500);
            turn.question(Ask::OfferPassOn, Phrase::PriceNotKnown);
            turn.offered = true;
        } else {
            turn.tell(Phrase::PriceUnknown);
        }
        return;
    }
    const auto services = inQuestion(turn);
    for (const Service *service : services) {
        if (service->price)
            turn.tell(Phrase::PriceOf,
                {upperFirst(withArticle(service->name, turn.tongue())), spokenPrice(*service->price, turn.tongue())});
        else
            turn.tell(Phrase::PriceUnknown);
    }
    if (services.isEmpty())
        tellPriceList(turn);
}

bool tellLength(Turn &turn)
{
    const auto services = inQuestion(turn);
    for (const Service *service : services)
        turn.tell(Phrase::TakesTime,
            {upperFirst(withArticle(service->name, turn.tongue())), spokenLength(service->minutes, turn.tongue())});
    return !services.isEmpty();
}

void tellOpenNow(Turn &turn)
{
    const BusinessHours &hours = turn.facts.business.hours;
    if (hours.isEmpty()) {
        turn.tell(Phrase::HoursUnknown);
        return;
    }
    const int minute = turn.now().time().hour() * 60 + turn.now().time().minute();
    for (const DayRange &range : hours.rangesOn(turn.today()))
        if (range.from <= minute && minute < range.to) {
            turn.tell(Phrase::OpenNow, {spokenTime(timeAt(range.to), turn.tongue())});
            return;
        }
    for (int ahead = 0; ahead <= 14; ++ahead) {
        const QDate day = turn.today().addDays(ahead);
        for (const DayRange &range : hours.rangesOn(day))
            if (ahead > 0 || range.from > minute) {
                const QString at = turn.tongue() == Tongue::Spanish ? u" a "_s : u" at "_s;
                turn.tell(Phrase::ClosedNow,
                    {onDay(day, turn.today(), turn.tongue()) + at + spokenTime(timeAt(range.from), turn.tongue())});
                return;
            }
    }
    turn.tell(Phrase::HoursUnknown);
}

void tellServices(Turn &turn)
{
    QStringList names;
    for (const Service &service : turn.facts.business.services)
        if (names.size() < MostListed * 2)
            names.push_back(lowerFirst(service.name));
    turn.tell(Phrase::ServicesAre, {joined(names, turn.tongue(), false)});
}

bool asksWhatIsOffered(const Turn &turn)
{
    const QString lower = turn.heard.toLower();
    return lower.contains(u"what service") || lower.contains(u"which service") || lower.contains(u"what do you")
        || lower.contains(u"what kind") || lower.contains(u"servicios") || lower.contains(u"qué hacen")
        || lower.contains(u"ofrecen");
}

/// Only what a receipt of this call says is called arranged.
bool tellWhetherDone(Turn &turn)
{
    if (turn.idle() && !turn.m.made.isEmpty()) {
        tellStanding(turn, turn.m.made);
        return true;
    }
    if (turn.idle())
        return false;
    turn.tell(Phrase::NotYet);
    return true;
}

/// "What date is that?", "who is it with?": about what is being arranged, or was.
bool tellArrangement(Turn &turn)
{
    const std::optional<QDateTime> start = turn.m.slot ? std::optional{turn.m.slot->startUtc}
        : turn.idle() && !turn.m.made.isEmpty()        ? std::optional{turn.m.made.back().startUtc}
                                                       : std::nullopt;
    if (turn.brings(Cue::WhoWith) && tellWithWhom(turn))
        return true;
    if (turn.brings(Cue::IsItDone) && tellWhetherDone(turn))
        return true;
    if (!turn.brings(Cue::WhichMoment) || !start)
        return false;
    turn.tell(Phrase::MomentIs, {spokenMoment(turn.local(*start), turn.today(), turn.tongue())});
    return true;
}
} // namespace

void tellHoursOn(Turn &turn, QDate day)
{
    const BusinessHours &hours = turn.facts.business.hours;
    const QString spoken = onDay(day, turn.today(), turn.tongue());
    if (!hours.rangesOn(day).isEmpty())
        turn.tell(Phrase::HoursDay, {upperFirst(spoken), spokenRanges(hours.rangesOn(day), turn.tongue())});
    else
        turn.tell(Phrase::HoursClosed, {turn.tongue() == Tongue::Spanish ? upperFirst(spoken) : spoken});
}

bool tellFacts(Turn &turn)
{
    const Intent main = turn.meaning.intent;
    const bool firm = turn.meaning.confidence > 0.45;
    bool told = tellPersonsDays(turn) || tellWhetherIn(turn);
    if (told) {
        turn.meaning.when.reset();
    } else if (turn.brings(Cue::OpenNow)) {
        tellOpenNow(turn);
        turn.meaning.when.reset();
        told = true;
    } else if (turn.brings(Cue::OpenOn) || (turn.does(Intent::AskHours) && firm && main != Intent::AskAvailability)) {
        tellHours(turn);
        turn.meaning.when.reset();
        told = true;
    }
    const bool price
        = (turn.does(Intent::AskPrice) && firm) || (turn.brings(Cue::Price) && main != Intent::AskAvailability);
    if (price && turn.brings(Cue::TooDear)) {
        tellPriceList(turn); // "that's too expensive": what else there is
        told = true;
    } else if (price) {
        tellPrice(turn);
        told = true;
    }
    if (turn.brings(Cue::Bargains)) {
        turn.tell(Phrase::PriceStands);
        told = true;
    }
    if (turn.brings(Cue::Duration) && !told)
        told = tellLength(turn);
    if (!told && tellArrangement(turn))
        told = true;
    if (turn.brings(Cue::WrittenConfirmation)) {
        turn.tell(Phrase::TextFollows);
        told = true;
    }
    if (!told && turn.does(Intent::AskLocation) && !turn.facts.business.address.isEmpty()) {
        turn.tell(Phrase::AddressIs, {turn.facts.business.address});
        told = true;
    }
    if (!told && main == Intent::AskContact) {
        turn.tell(Phrase::ContactThis);
        told = true;
    }
    if (!told && main == Intent::AskService && !turn.meaning.when && asksWhatIsOffered(turn)
        && !turn.facts.business.services.isEmpty()) {
        tellServices(turn);
        told = true;
    }
    turn.answered |= told;
    return told;
}
} // namespace cloudgreet::reception
