// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment.h"
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace cloudgreet::reception {
namespace {
QStringList serviceNames(const Turn &turn, const QList<int> &only = {})
{
    QStringList names;
    const auto &services = turn.facts.business.services;
    for (int i = 0; i < services.size() && names.size() < 6; ++i)
        if (only.isEmpty() || only.contains(i))
            names.push_back(lowerFirst(services[i].name));
    return names;
}

/// "A cleaning for me and a check-up for my daughter": the first now, the other one after it.
QList<int> firstOfSeveral(Turn &turn, const QList<int> &close)
{
    const QString words = language::spokenForm(turn.heard);
    const auto &services = turn.facts.business.services;
    int first = -1, second = -1;
    qsizetype at = words.size(), next = words.size();
    for (const int index : close) {
        const qsizetype place = words.indexOf(language::spokenForm(services[index].name));
        if (place < 0)
            return close;
        if (place < at) {
            second = std::exchange(first, index);
            next = std::exchange(at, place);
        } else if (place < next) {
            second = index;
            next = place;
        }
    }
    const QString between = words.mid(at, next - at);
    if (second < 0 || !(between.contains(u" and ") || between.contains(u" y ") || between.contains(u" plus ")))
        return close;
    turn.m.waiting.push_back(words.mid(next).left(300));
    return {first};
}

/// "Corte y barba el viernes", where only the first is named in full: the other waits, with what is said behind it.
void noteAlsoNamed(Turn &turn, int first)
{
    const auto &services = turn.facts.business.services;
    const QString words = language::spokenForm(turn.heard);
    const QStringList own = language::spokenForm(services[first].name).split(u' ');
    if (!turn.m.waiting.isEmpty() || turn.service() || turn.m.task == Task::Move)
        return;
    for (int i = 0; i < services.size(); ++i)
        for (const QString &word : language::spokenForm(services[i].name).split(u' ')) {
            constexpr qsizetype Shortest = 4;
            if (i == first || word.size() < Shortest || own.contains(word))
                continue;
            const QRegularExpression beside{
                uR"(\b%1(?: \w+){0,3}? (?:y|and|plus|mas) (?:(?:una?|a|an|the|el|la|tambien|also) )*(%2\b.*)$)"_s.arg(
                    QRegularExpression::escape(own.front()), QRegularExpression::escape(word))};
            if (const auto hit = beside.match(words); hit.hasMatch()) {
                turn.m.waiting.push_back((services[i].name + u' ' + hit.captured(1).mid(word.size())).left(300));
                return;
            }
        }
}

/// "My tooth hurts": what would be done about it is a guess, and asked back.
bool takeNeed(Turn &turn)
{
    const bool open = turn.isAnyOf({Ask::Nothing, Ask::Need, Ask::Service, Ask::ServiceGuess, Ask::AnythingElse,
        Ask::OfferMessage, Ask::OfferPassOn});
    const bool instead = turn.m.task == Task::Book && turn.m.asked == Ask::Day && turn.brings(Cue::Instead);
    if (turn.meaning.needs.isEmpty()
        || !(instead || (open && !turn.service() && (turn.idle() || turn.m.task == Task::Book))))
        return false;
    QList<int> guesses;
    for (const language::ListMatch &need : turn.meaning.needs)
        if (guesses.size() < 3)
            guesses.push_back(need.index);
    if (guesses == turn.m.serviceChoices)
        return false;
    turn.m.service = {};
    turn.m.serviceChoices = guesses;
    return true;
}

/// "The toilet", of "Toilet repair" beside "Leak repair": a word of that service's name that no other's has. What a
/// whole trade is about names none of its services: water through a ceiling is no water heater.
bool isNamedByOwnWord(const Turn &turn, int index)
{
    constexpr qsizetype Shortest = 4;
    constexpr QStringView ofTheTrade[]
        = {u"water", u"agua", u"hair", u"pelo", u"cabello", u"tooth", u"teeth", u"diente", u"dientes", u"house",
            u"casa", u"coche", u"carro", u"home", u"nail", u"nails", u"skin", u"power", u"door"};
    const auto wordsOf = [](const QString &text) { return language::spokenForm(text).split(u' '); };
    const auto &services = turn.facts.business.services;
    const QStringList said = wordsOf(turn.heard);
    const QStringList name = wordsOf(services[index].name);
    return std::any_of(name.begin(), name.end(), [&](const QString &word) {
        return word.size() >= Shortest && said.contains(word)
            && std::find(std::begin(ofTheTrade), std::end(ofTheTrade), word) == std::end(ofTheTrade)
            && std::count_if(services.begin(), services.end(),
                   [&](const Service &service) { return wordsOf(service.name).contains(word); })
            == 1;
    });
}

/// What is wrong tells more than a word that several services have in common ("my AC is blowing warm air"); where one
/// of those is it, that is meant. -1: nothing tells more.
int leadingNeed(Turn &turn)
{
    const auto &needs = turn.meaning.needs;
    auto &services = turn.meaning.services;
    if (needs.isEmpty() || services.isEmpty() || isNamedByOwnWord(turn, services.front().index))
        return -1;
    const auto among = std::find_if(services.begin(), services.end(), [&](const language::ListMatch &match) {
        return match.score > services.front().score - 0.05 && match.index == needs.front().index;
    });
    if (among == services.end())
        return needs.front().index;
    services = {*among};
    return -1;
}

/// Takes the service that the words fit best; two that fit equally well are asked about.
bool takeService(Turn &turn)
{
    const auto &matches = turn.meaning.services;
    const auto &services = turn.facts.business.services;
    if (matches.isEmpty())
        return takeNeed(turn);
    if (const auto need = leadingNeed(turn); need >= 0 && turn.meaning.services.front().index != need)
        return takeNeed(turn);
    QList<int> close;
    for (const language::ListMatch &match : matches)
        if (match.score > matches.front().score - 0.05 && match.index >= 0 && match.index < services.size())
            close.push_back(match.index);
    if (close.size() > 1 && turn.service()
        && std::any_of(close.begin(), close.end(), [&](int i) { return services[i].id == turn.m.service; }))
        return false;
    if (close.size() > 1)
        close = firstOfSeveral(turn, close);
    if (close.size() != 1) {
        turn.m.serviceChoices = close;
        return !close.isEmpty();
    }
    noteAlsoNamed(turn, close.front());
    const ServiceId chosen = services[close.front()].id;
    if (chosen == turn.m.service)
        return false;
    turn.m.service = chosen;
    turn.m.serviceChoices.clear();
    turn.releaseSlot();
    turn.m.details.clear();
    turn.m.detail = 0;
    return true;
}

bool haveService(Turn &turn)
{
    const auto &services = turn.facts.business.services;
    if (turn.service())
        return true;
    if (services.size() == 1) {
        turn.m.service = services.front().id;
        return true;
    }
    if (services.isEmpty()) {
        const QString wish = turn.heard.left(500);
        dropTask(turn);
        turn.m.question = wish;
        turn.question(Ask::OfferPassOn, Phrase::NothingBookable);
        return false;
    }
    if (const int guess = turn.m.serviceChoices.value(0, -1);
        turn.m.serviceChoices.size() == 1 && guess < services.size()) {
        turn.question(Ask::ServiceGuess, Phrase::SoundsLike, {withArticle(services[guess].name, turn.tongue())});
        return false;
    }
    const bool narrowed = turn.m.serviceChoices.size() > 1;
    turn.question(Ask::Service, narrowed ? Phrase::AskServiceOf : Phrase::AskService,
        {joined(serviceNames(turn, turn.m.serviceChoices), turn.tongue())});
    return false;
}

void askDay(Turn &turn)
{
    if (askWhichDay(turn))
        return;
    if (turn.say.isEmpty() && turn.m.asked != Ask::Day)
        turn.question(Ask::Day, Phrase::AskDayFor, {withArticle(turn.serviceName(), turn.tongue())});
    else
        turn.question(Ask::Day, Phrase::AskDay);
}

void confirm(Turn &turn)
{
    readDetailsBack(turn);
    const QString staff = personOf(turn, *turn.m.slot);
    const QString what = withArticle(turn.serviceName(), turn.tongue());
    const QString when = spokenMoment(turn.local(turn.m.slot->startUtc), {}, turn.tongue());
    turn.question(
        Ask::Confirm, staff.isEmpty() ? Phrase::Confirm : Phrase::ConfirmStaff, {what, when, turn.m.name, staff});
}

void book(Turn &turn)
{
    tool::ScheduleAppointment wanted;
    wanted.service = turn.m.service;
    wanted.staff = turn.m.staff.isNull() ? turn.m.slot->staff : turn.m.staff;
    wanted.startUtc = turn.m.slot->startUtc;
    wanted.customerName = turn.m.name;
    wanted.forAnother = turn.m.forOther;
    if (const auto number = PhoneNumber::parse(turn.m.phone))
        wanted.customerPhone = *number;
    wanted.email = turn.m.email;
    // Whose service asks for no address is come to: the customer's own is not where it takes place.
    const bool visits = asksForAddress(*turn.service()) || turn.facts.business.address.isEmpty();
    if (visits)
        wanted.address = turn.m.address;
    wanted.notes = notesFor(turn).join(u'\n');
    turn.request(wanted);
}

/// "For my mother Grace Bell": who comes is not who calls.
QString nameOfOther(const Turn &turn)
{
    const QString before = wordsThrough(language::spokenForm(turn.heard), Cue::ForSomebodyElse);
    const QStringList words = turn.heard.split(u' ', Qt::SkipEmptyParts);
    QStringList name;
    for (qsizetype i = before.count(u' ') + 1; i < words.size() && name.size() < 3; ++i) {
        if (!words[i].front().isUpper() || words[i] == u"I"_s)
            break;
        const bool last = !words[i].back().isLetter();
        QString word = words[i];
        word.removeIf([](QChar c) { return !c.isLetter() && c != u'\'' && c != u'-'; });
        name.push_back(word);
        if (last)
            break;
    }
    return name.join(u' ');
}
} // namespace

bool takeBookingValues(Turn &turn)
{
    const bool service = takeService(turn), staff = takeStaff(turn);
    const bool nameAsked = turn.m.asked == Ask::Name || turn.m.asked == Ask::SpelledName;
    if (turn.brings(Cue::ForSomebodyElse)) {
        const QString other = nameOfOther(turn);
        if (!other.isEmpty() || !turn.meaning.name.isEmpty())
            bookForAnother(turn);
        if (!other.isEmpty())
            turn.meaning.name = {other.section(u' ', 0, 0), other.section(u' ', 1), false};
        else if (turn.meaning.name.isEmpty() && turn.m.namedAt == 0)
            bookForAnother(turn); // the appointment is not for who is known to call
    }
    const bool name = !nameAsked && takeName(turn);
    bool phone = false;
    const bool phoneAsked = turn.isAnyOf({Ask::Phone, Ask::PhoneOwn, Ask::PhoneReadBack});
    if (!phoneAsked && !turn.meaning.phone.isEmpty()) {
        Turn trial = turn; // takePhone() also speaks; here only the number counts
        takePhone(trial, turn.meaning.phone.digits, {});
        turn.m.phone = trial.m.phone;
        turn.m.phoneSure = false;
        phone = !turn.m.phone.isEmpty();
    }
    if (!turn.meaning.email.isEmpty())
        turn.m.email = turn.meaning.email;
    const bool choosing = turn.m.asked == Ask::Offers && turn.meaning.choice.kind != language::Choice::Kind::None;
    const bool day = turn.meaning.phone.isEmpty() && turn.meaning.when && turn.meaning.when->hasDay();
    const bool when = !choosing && (!phoneAsked || day) && takeWish(turn);
    if (turn.m.task == Task::Book && turn.m.made.isEmpty())
        noteSecond(turn);
    return service || staff || name || phone || when;
}

namespace {
/// "Do you do …?" – "Yes, shall I find you a time?": a no to that wishes for nothing else.
bool onlyAsked(const Turn &turn)
{
    return std::any_of(turn.previous.begin(), turn.previous.end(),
        [](const Spoken &spoken) { return spoken.phrase == int(Phrase::WeDoFindTime); });
}

bool answerGuess(Turn &turn)
{
    const auto &services = turn.facts.business.services;
    const int guess = turn.m.serviceChoices.value(0, -1);
    const Reply reply = replyOf(turn);
    if (guess < 0 || guess >= services.size() || !turn.meaning.services.isEmpty())
        return false;
    if (reply == Reply::No) {
        turn.m.serviceChoices.clear();
        if (onlyAsked(turn)) {
            dropTask(turn);
            turn.tell(Phrase::Okay);
            askAnythingElse(turn);
        } else {
            continueBooking(turn);
        }
        return true;
    }
    const auto &needs = turn.meaning.needs;
    const bool toldAgain
        = reply == Reply::None && !needs.isEmpty() && needs.front().index == guess && !asksSomething(turn.heard);
    if (reply != Reply::Yes && !toldAgain && !turn.does(Intent::Book) && !turn.does(Intent::AskAvailability)
        && !(turn.meaning.when && !isQuestion(turn)))
        return false;
    turn.m.service = services[guess].id;
    turn.m.serviceChoices.clear();
    takeBookingValues(turn);
    if (turn.does(Intent::AskAvailability) && turn.m.wish.isEmpty())
        turn.m.wish.any = true;
    continueBooking(turn);
    return true;
}
} // namespace

void startBooking(Turn &turn)
{
    if (turn.m.task != Task::Book)
        turn.m.slot.reset();
    turn.m.task = Task::Book;
    if (turn.m.staff.isNull() && !turn.brings(Cue::AnyPerson) && !turn.m.unwanted.contains(turn.m.askedAbout))
        turn.m.staff = turn.m.askedAbout;
    turn.m.askedAbout = {};
    noteSecond(turn);
    continueBooking(turn);
}

void continueBooking(Turn &turn)
{
    if (!haveService(turn))
        return;
    if (!turn.m.slot) {
        if (!turn.m.offers.isEmpty())
            offerTimes(turn, Phrase::OfferOne, Phrase::OfferSome);
        else if (turn.m.wish.isEmpty())
            askDay(turn);
        else
            searchTimes(turn);
        return;
    }
    if (asksAboutTwin(turn))
        return;
    if (askDetail(turn))
        return;
    if (turn.m.name.isEmpty())
        askName(turn);
    else if (!turn.m.phoneSure)
        askPhone(turn);
    else
        confirm(turn);
}

namespace {
bool answerDay(Turn &turn)
{
    if (turn.m.eitherDay.isValid() && takeBookingValues(turn)) { // "the first one", of the two that were asked about
        continueBooking(turn);
        return true;
    }
    if (turn.brings(Cue::NotWith) && !turn.meaning.when && takeStaff(turn)) { // "anyone but her" leaves the time open
        continueBooking(turn);
        return true;
    }
    if (searchElsewhere(turn))
        return true;
    const bool leavesOpen = turn.does(Intent::NoPreference) || turn.does(Intent::AskAvailability)
        || turn.does(Intent::Unsure) || turn.brings(Cue::Soonest);
    if ((isQuestion(turn) && !turn.brings(Cue::Soonest)) || turn.meaning.when || turn.refusesDays() || !leavesOpen)
        return false;
    turn.m.wish.any = true;
    searchTimes(turn);
    return true;
}

bool answerConfirm(Turn &turn)
{
    const bool yes = commits(turn.heard, turn.meaning, Deed::Book);
    if (!yes && (correctDetail(turn) || (onlyNamesPart(turn) && changePart(turn))))
        return true;
    if (changeByValue(turn))
        return true;
    if (turn.m.slot && yes) {
        book(turn);
        return true;
    }
    if (replyOf(turn) != Reply::No)
        return false;
    if (!changePart(turn))
        turn.question(Ask::WhatToChange, Phrase::WhatToChange);
    return true;
}

bool answerWhatToChange(Turn &turn)
{
    if (correctDetail(turn) || (onlyNamesPart(turn) && changePart(turn)) || changeByValue(turn) || changePart(turn))
        return true;
    const Reply reply = replyOf(turn);
    if (reply == Reply::Yes) {
        continueBooking(turn);
    } else if (reply == Reply::No) {
        dropTask(turn);
        turn.tell(Phrase::Dropped);
        askAnythingElse(turn);
    }
    return reply != Reply::None;
}
} // namespace

bool answerBooking(Turn &turn)
{
    if (turn.m.task != Task::Book)
        return false;
    switch (turn.m.asked) {
    case Ask::Detail: takeDetail(turn); return true;
    case Ask::Day:
        return answerDay(turn);
    case Ask::ServiceGuess:
        return answerGuess(turn);
    case Ask::SameTime:
        return answerSameTime(turn);
    case Ask::Staff:
        if (!takeStaff(turn))
            return false;
        continueBooking(turn);
        return true;
    case Ask::Confirm:
        return answerConfirm(turn);
    case Ask::WhatToChange:
        return answerWhatToChange(turn);
    default:
        return false;
    }
}
} // namespace cloudgreet::reception
