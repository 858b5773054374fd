// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment.h"
#include "engine/faq.h"
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet::reception {
namespace {
void askOwnersAnswers(Turn &turn)
{
    turn.m.question = turn.heard.left(500);
    turn.request(tool::AnswerQuestion{turn.m.question});
}

bool looksLikeQuestion(const Turn &turn)
{
    static constexpr QStringView openings[] = {u"do you", u"does", u"is there", u"are you", u"are there", u"can i",
        u"what", u"how", u"why", u"who", u"where", u"is it", u"is the", u"is that", u"is everything", u"was it",
        u"was that", u"esta ", u"queda", u"will it", u"will i", u"should i", u"do i", u"do they", u"can you",
        u"could you", u"i was wondering", u"i want to know", u"quisiera saber", u"i have a question about",
        u"question about", u"tengo una pregunta sobre", u"tienen", u"hay", u"puedo", u"que ", u"como ", u"donde",
        u"aceptan", u"hacen", u"cual", u"cuanto", u"duele", u"atienden", u"por que"};
    QString words = language::spokenForm(turn.heard);
    for (const QStringView joint : {u"and ", u"also ", u"but ", u"ok ", u"okay ", u"y ", u"pero ", u"so "})
        if (words.startsWith(joint))
            words.remove(0, joint.size());
    return turn.heard.contains(u'?')
        || std::any_of(std::begin(openings), std::end(openings), [&](QStringView o) { return words.startsWith(o); });
}

/// Whether these words are to be answered before anything else is made of them.
bool asksFacts(const Turn &turn)
{
    constexpr Cue cues[] = {Cue::Price, Cue::Bargains, Cue::Duration, Cue::OpenNow, Cue::OpenOn, Cue::WhichMoment,
        Cue::WhoWith, Cue::PersonsDays, Cue::PersonIn, Cue::IsItDone, Cue::WrittenConfirmation};
    const bool cued = std::any_of(std::begin(cues), std::end(cues), [&](Cue c) { return turn.brings(c); });
    if (turn.brings(Cue::TooDear) && !turn.meaning.services.isEmpty())
        return false; // "too expensive, how about a cleaning?" wants the other one
    return cued || isQuestion(turn) || turn.does(Intent::AskPrice);
}

/// "And tomorrow?", after the hours of another day.
bool asksOfAnotherDay(const Turn &turn)
{
    const bool hours = std::any_of(turn.previous.begin(), turn.previous.end(), [](const Spoken &spoken) {
        return spoken.phrase == int(Phrase::HoursDay) || spoken.phrase == int(Phrase::HoursClosed)
            || spoken.phrase == int(Phrase::HoursWeek);
    });
    return hours && turn.idle() && turn.meaning.when && turn.meaning.when->start.date.isValid()
        && !turn.meaning.when->hasTime() && turn.meaning.services.isEmpty() && turn.brings(Cue::AndThen);
}

/// Words that nothing but a question holds.
bool asksOutright(const Turn &turn)
{
    constexpr Cue cues[]
        = {Cue::WhoWith, Cue::WhichMoment, Cue::Duration, Cue::Bargains, Cue::OpenNow, Cue::PersonsDays};
    if (turn.brings(Cue::OpenOn) && !turn.isAnyOf({Ask::Day, Ask::Offers})) // there it may be a wish for that day
        return !turn.meaning.when || !turn.meaning.when->hasTime();
    if (turn.brings(Cue::PersonIn) && !turn.meaning.staff.isEmpty() && turn.meaning.services.isEmpty())
        return true;
    return std::any_of(std::begin(cues), std::end(cues), [&](Cue c) { return turn.brings(c); });
}

bool isFreeTimeQuestion(const Turn &turn)
{
    return turn.does(Intent::AskAvailability) || turn.does(Intent::Book);
}

/// "Anything I need for the first appointment?" sounds like a wish for one; but the owner's own answer fits so well,
/// and so little is wished for, that it is what was asked for.
bool isSurelyInFaq(const Turn &turn)
{
    return looksLikeQuestion(turn) && !turn.meaning.when && turn.meaning.services.isEmpty()
        && !turn.brings(Cue::OpenNow) && faq::isSure(turn.facts.business, turn.heard);
}

/// The owner's own answer to it, if there is one.
bool isInFaq(const Turn &turn)
{
    if (turn.does(Intent::Book))
        return isSurelyInFaq(turn);
    return looksLikeQuestion(turn) && !turn.brings(Cue::OpenNow)
        && faq::find(turn.facts.business, turn.heard) != nullptr;
}

bool unknownQuestion(const Turn &turn)
{
    const bool aboutMade = !turn.m.made.isEmpty() && turn.m.asked != Ask::Offers;
    if (aboutMade && turn.idle()
        && (turn.brings(Cue::MoveIt) || turn.brings(Cue::CancelIt) || turn.brings(Cue::AnotherTime)
            || turn.brings(Cue::RatherAt)))
        return false; // "can you move it to four?"
    if (turn.refusesDays() || wantsOwnMoved(turn))
        return false; // "que no sea lunes"
    if (!turn.meaning.needs.isEmpty() && !turn.service() && !turn.brings(Cue::DoYouDo))
        return false; // "can you do something about a broken tooth?"
    if (turn.idle() && (turn.does(Intent::AskAvailability) || turn.says(Intent::Book)))
        return false;
    constexpr double Sure = 0.6; // "do I have to pay now" holds a time and wants none
    if (turn.idle() && turn.meaning.intent == Intent::Other && turn.meaning.confidence > Sure
        && turn.meaning.services.isEmpty() && asksSomething(turn.heard))
        return true;
    if (turn.meaning.when || (turn.m.asked == Ask::Offers && turn.meaning.choice.kind != language::Choice::Kind::None))
        return false; // "can you do six today" asks for a time, "what's the earliest?" for one of the times
    const Intent main = turn.meaning.intent;
    const bool vague = main == Intent::Other || main == Intent::Inform || main == Intent::Human
        || (!turn.meaning.intents.isEmpty() && !turn.meaning.intents.front().worded);
    const bool unsure = vague && turn.meaning.isEmptyHanded();
    return looksLikeQuestion(turn) && (main == Intent::AskService || main == Intent::AskLocation || unsure);
}

/// Cuts the questions out of a longer sentence and answers them; what is left stays to be dealt with.
bool answerClauses(Turn &turn)
{
    const QStringList clauses = clausesOf(turn.heard);
    if (clauses.size() < 2)
        return false;
    const QString heard = turn.heard;
    const Meaning whole = turn.meaning;
    QStringList rest;
    for (const QString &clause : clauses) {
        turn.heard = clause;
        understandTurn(turn);
        const bool faqEntry = isInFaq(turn);
        if (faqEntry) {
            turn.tellText(faq::answer(turn.facts.business, clause));
            turn.answered = true;
        } else if (!asksFacts(turn) || isFreeTimeQuestion(turn) || !tellFacts(turn)) {
            rest.push_back(clause);
        }
    }
    turn.heard = heard;
    turn.meaning = whole;
    if (rest.size() == clauses.size())
        return false;
    rest.removeIf([](const QString &clause) {
        const QString words = language::spokenForm(clause);
        return hasCue(words, Cue::Acknowledges) || hasCue(words, Cue::Waits) || hasCue(words, Cue::Excuses);
    });
    turn.heard = rest.join(u", "_s);
    if (!turn.heard.isEmpty())
        understandTurn(turn);
    return true;
}
} // namespace

bool isQuestion(const Turn &turn)
{
    constexpr Intent questions[] = {Intent::AskHours, Intent::AskPrice, Intent::AskService, Intent::AskLocation,
        Intent::AskContact, Intent::AskBot};
    return std::find(std::begin(questions), std::end(questions), turn.meaning.intent) != std::end(questions)
        && !wantsOwnMoved(turn);
}

bool tellAboutBot(Turn &turn)
{
    if ((!turn.does(Intent::AskBot) && !turn.brings(Cue::AsksWhoSpeaks))
        || turn.brings(Cue::IsItDone)) // "is it booked for real?"
        return false;
    turn.tell(turn.brings(Cue::AboutPerson) ? Phrase::IAmAiNot : Phrase::IAmAi, {turn.facts.business.name});
    resume(turn);
    return true;
}

/// Several wishes in one sentence: the questions among them first.
bool answerFirst(Turn &turn)
{
    if (!answerClauses(turn) || !turn.heard.isEmpty())
        return false;
    resume(turn);
    return true;
}

/// "I have Cigna", where the owner has told which insurance is taken; it also goes into the notes.
bool tellInsurance(Turn &turn)
{
    if (!turn.brings(Cue::InsurerNamed) || turn.isAnyOf({Ask::MessageText, Ask::Detail}))
        return false;
    const FaqEntry *entry = faq::find(turn.facts.business, turn.heard);
    if (!entry)
        entry = faq::find(turn.facts.business, u"insurance");
    if (!entry)
        return false;
    turn.tellText(entry->answer);
    turn.answered = true;
    static const QRegularExpression joint{
        uR"(\s*[,;!?]\s*|\.\s+|\s+(?:and|y)\s+)"_s, QRegularExpression::CaseInsensitiveOption};
    QStringList rest = turn.heard.split(joint, Qt::SkipEmptyParts);
    rest.removeIf([](const QString &part) {
        static const QRegularExpression asks{
            uR"(^(?:do|does|will|would|can|is|are|lo|la|eso|aceptan|acepta|vale|sirve)\b.*\b(?:take|accept|)"
            uR"(cover|ok|okay|good|that|it|aceptan|cubre|eso|ese)\b)"_s};
        const QString words = language::spokenForm(part);
        return hasCue(words, Cue::InsurerNamed) || asks.match(words).hasMatch() || hasCue(words, Cue::Acknowledges);
    });
    turn.heard = rest.join(u", "_s);
    if (turn.heard.isEmpty()) {
        resume(turn);
        return true;
    }
    understandTurn(turn); // what else is said goes through the other topics
    return false;
}

/// A plain question, whatever was asked before. It changes nothing that is open: that is asked again after the answer.
bool answerFacts(Turn &turn)
{
    const bool naming = turn.isAnyOf({Ask::Name, Ask::SpelledName}) && !turn.meaning.name.isEmpty();
    const bool numbering = turn.isAnyOf({Ask::PhoneOwn, Ask::PhoneReadBack}) && turn.brings(Cue::OtherNumber);
    if (naming || numbering || (isFreeTimeQuestion(turn) && !asksOutright(turn) && !isSurelyInFaq(turn)))
        return false;
    if (isInFaq(turn)) {
        askOwnersAnswers(turn);
        return true;
    }
    if (asksOfAnotherDay(turn)) {
        tellHoursOn(turn, turn.meaning.when->start.date);
        turn.meaning.when.reset();
        resume(turn);
        return true;
    }
    if ((!looksLikeQuestion(turn) && !asksOutright(turn)) || !asksFacts(turn) || !tellFacts(turn))
        return false;
    if (!turn.idle() || !turn.meaning.when)
        turn.meaning.when.reset();
    takeBookingValues(turn);
    resume(turn);
    return true;
}

namespace {
/// Nothing but questions: the answer to a question of ours may begin like one ("can't open the door", "when I chew").
bool onlyAsks(const Turn &turn)
{
    static const QRegularExpression opening{
        uR"(^(?:(?:and|also|but|ok|okay|so|oh|um|uh|well|sorry|wait|y|pero|bueno|pues|perdon) )*)"
        uR"((?:(?:do|does|did|is|are|was|can|could|will|would|should|have|has) )"
        uR"((?:you|i|we|it|that|there|this|they|he|she|the|your|my)\b)"
        uR"(|(?:what|how|where|when|who|why|which)(?:'s| is| are| do| does| did| can| )"
        uR"(much| long| many| often| late| early| will| days?| hours?| times?)\b)"
        uR"(|(?:cuanto|cuanta|donde|cuando|cual|quien|que) (?:es|son|esta|estan|)"
        uR"(cuesta|cuestan|dura|hora|dia|hay|tengo|debo)\b)"
        uR"(|(?:tienen|aceptan|hay que|puedo|tengo que|debo|hacen|abren)\b))"_s};
    const QStringList clauses = clausesOf(turn.heard);
    return !clauses.isEmpty() && std::all_of(clauses.begin(), clauses.end(), [&](const QString &clause) {
        return clause.contains(u'?') || clause.contains(u'¿') || opening.match(language::spokenForm(clause)).hasMatch();
    });
}
} // namespace

bool answerBesideDetail(Turn &turn)
{
    if (turn.m.asked != Ask::Detail || turn.m.task != Task::Book)
        return false;
    if (changeBesideDetail(turn))
        return true;
    if (!onlyAsks(turn)) {
        answerClauses(turn); // "no, and where do I park?": what is left is the answer
        return false;
    }
    if (asksFacts(turn) && tellFacts(turn)) {
        turn.meaning.when.reset();
        resume(turn);
        return true;
    }
    askOwnersAnswers(turn);
    return true;
}

/// Answers what can be answered from the facts; what only the owner may know is asked as a tool.
bool answerQuestions(Turn &turn)
{
    if ((asksFacts(turn) || turn.does(Intent::AskHours) || turn.does(Intent::AskLocation)) && tellFacts(turn)) {
        takeBookingValues(turn);
        resume(turn);
        return true;
    }
    if (!unknownQuestion(turn))
        return false;
    askOwnersAnswers(turn);
    return true;
}
} // namespace cloudgreet::reception
