// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics.h"

namespace cloudgreet::reception {

QString timeOfDay(const Turn &turn)
{
    const int hour = turn.now().time().hour();
    if (turn.tongue() == Tongue::Spanish)
        return hour < 12 ? u"Buenos días"_s : hour < 20 ? u"Buenas tardes"_s : u"Buenas noches"_s;
    return hour < 12 ? u"Good morning"_s : hour < 18 ? u"Good afternoon"_s : u"Good evening"_s;
}

namespace {

/// How many clear words of the other language make the receptionist change to it: fewer where none is of its own.
constexpr int ClearWords = 3, ClearWordsAlone = 2;
} // namespace

void greet(Turn &turn)
{
    const Business &business = turn.facts.business;
    const QString name = turn.facts.customer ? turn.facts.customer->name.section(u' ', 0, 0) : QString{};
    turn.m.opened = true;
    if (!business.agent.greeting.isEmpty())
        turn.tell(Phrase::GreetingOwn, {business.agent.greeting});
    else if (!name.isEmpty())
        turn.tell(Phrase::GreetingKnown, {timeOfDay(turn), business.name, name});
    else
        turn.tell(Phrase::Greeting, {timeOfDay(turn), business.name});
    if (business.agent.greeting.contains(u'?'))
        turn.m.asked = Ask::Need;
    else
        turn.question(Ask::Need, Phrase::HowCanIHelp);
}

void resumeAfterRestart(Turn &turn)
{
    turn.tell(Phrase::Resumed);
    askAgain(turn);
}

bool switchLanguage(Turn &turn)
{
    const bool spanish = turn.tongue() == Tongue::Spanish;
    const Meaning &m = turn.meaning;
    const bool asked = turn.does(spanish ? Intent::SpeakEnglish : Intent::SpeakSpanish);
    const int other = spanish ? m.englishWords : m.spanishWords, own = spanish ? m.spanishWords : m.englishWords;
    const bool naming = turn.isAnyOf({Ask::Name, Ask::SpelledName}) && turn.m.turns > 0 && !turn.meaning.name.isEmpty();
    const bool clear = (other >= ClearWords && other > own) || (other >= ClearWordsAlone && own == 0);
    if (!asked && (!clear || naming)) // "Juan de la Cruz" is a name in any language
        return false;
    turn.m.language = spanish ? u"en"_s : u"es"_s;
    return true;
}
} // namespace cloudgreet::reception
