// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"
#include <algorithm>

namespace cloudgreet::reception {
namespace {
constexpr qsizetype MostListed = 4;

void tellHours(Turn &turn)
{
    const BusinessHours &hours = turn.facts.business.hours;
    const QDate day = turn.meaning.when && turn.meaning.when->end.isEmpty() ? turn.meaning.when->start.date : QDate{};
    if (hours.isEmpty())
        turn.tell(Phrase::HoursUnknown);
    else if (!day.isValid())
        turn.tell(Phrase::HoursWeek, {spokenWeek(hours, turn.tongue())});
    else if (hours.rangesOn(day).isEmpty())
        turn.tell(Phrase::HoursClosed, {spokenDay(day, turn.today(), turn.tongue())});
    else
        turn.tell(Phrase::HoursDay,
            {spokenDay(day, turn.today(), turn.tongue()), spokenRanges(hours.rangesOn(day), turn.tongue())});
}

QString upperFirst(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

void tellPrice(Turn &turn)
{
    const auto &services = turn.facts.business.services;
    const Service *service = turn.service();
    if (!turn.meaning.services.isEmpty())
        service = &services[turn.meaning.services.front().index];
    else if (!service && services.size() == 1)
        service = &services.front();
    if (service && service->price) {
        turn.tell(Phrase::PriceOf,
            {upperFirst(withArticle(service->name, turn.tongue())), spokenPrice(*service->price, turn.tongue())});
        return;
    }
    QStringList prices;
    for (const Service &s : services)
        if (s.price && prices.size() < MostListed)
            prices.push_back(lowerFirst(s.name) + u' ' + spokenPrice(*s.price, turn.tongue()));
    if (service || prices.isEmpty())
        turn.tell(Phrase::PriceUnknown);
    else
        turn.tell(Phrase::PriceList, {prices.join(u", "_s)});
}

void tellServices(Turn &turn)
{
    QStringList names;
    for (const Service &service : turn.facts.business.services)
        if (names.size() < MostListed * 2)
            names.push_back(lowerFirst(service.name));
    turn.tell(Phrase::ServicesAre, {joined(names, turn.tongue(), false)});
}

void askOwnersAnswers(Turn &turn)
{
    turn.m.question = turn.heard.left(500);
    turn.request(tool::AnswerQuestion{turn.m.question});
}

bool looksLikeQuestion(const Turn &turn)
{
    static constexpr QStringView openings[] = {u"do you", u"does", u"is there", u"are you", u"are there", u"can i",
        u"what", u"how", u"why", u"who", u"where", u"is it", u"tienen", u"hay", u"puedo", u"que", u"cómo", u"como",
        u"dónde", u"aceptan", u"hacen", u"cuál", u"qué"};
    const QString lower = turn.heard.trimmed().toLower();
    return turn.heard.contains(u'?')
        || std::any_of(std::begin(openings), std::end(openings), [&](QStringView o) { return lower.startsWith(o); });
}

bool asksWhatIsOffered(const Turn &turn)
{
    const QString lower = turn.heard.toLower();
    return lower.contains(u"what service") || lower.contains(u"which service") || lower.contains(u"what do you")
        || lower.contains(u"what kind") || lower.contains(u"servicios") || lower.contains(u"qué hacen")
        || lower.contains(u"ofrecen");
}
} // namespace

bool isQuestion(const Turn &turn)
{
    constexpr Intent questions[] = {Intent::AskHours, Intent::AskPrice, Intent::AskService, Intent::AskLocation,
        Intent::AskContact, Intent::AskBot};
    return std::find(std::begin(questions), std::end(questions), turn.meaning.intent) != std::end(questions);
}

bool tellAboutBot(Turn &turn)
{
    if (!turn.does(Intent::AskBot))
        return false;
    turn.tell(Phrase::IAmAi, {turn.facts.business.name});
    resume(turn);
    return true;
}

/// Answers what can be answered from the facts, then goes on; what only the owner's FAQ may know is asked as a tool.
bool answerQuestions(Turn &turn)
{
    const Intent main = turn.meaning.intent;
    const bool firm = turn.meaning.confidence > 0.45;
    bool told = false;
    if (turn.does(Intent::AskHours) && firm) {
        tellHours(turn);
        turn.meaning.when.reset();
        told = true;
    }
    if (turn.does(Intent::AskPrice) && firm) {
        tellPrice(turn);
        told = true;
    }
    if (turn.does(Intent::AskLocation) && !turn.facts.business.address.isEmpty()) {
        turn.tell(Phrase::AddressIs, {turn.facts.business.address});
        told = true;
    }
    if (main == Intent::AskContact) {
        turn.tell(Phrase::ContactThis);
        told = true;
    }
    if (!told && main == Intent::AskService && asksWhatIsOffered(turn) && !turn.facts.business.services.isEmpty()) {
        tellServices(turn);
        told = true;
    }
    const bool unsure = main == Intent::Other && turn.meaning.isEmptyHanded();
    if (!told && looksLikeQuestion(turn) && (main == Intent::AskService || main == Intent::AskLocation || unsure)) {
        askOwnersAnswers(turn);
        return true;
    }
    if (!told)
        return false;
    takeBookingValues(turn);
    resume(turn);
    return true;
}
} // namespace cloudgreet::reception
