// SPDX-License-Identifier: GPL-3.0-or-later
// What callers bring up beside a booking, and more bookings after the first.
#include "commitment.h"
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>
#include <span>
#include <utility>

namespace cloudgreet::reception {
namespace {
/// Asks for a visit outright, whatever is told beside it.
bool asksForVisit(const Turn &turn)
{
    return turn.says(Intent::Book) || turn.says(Intent::AskAvailability) || turn.brings(Cue::ForSomebodyElse)
        || (turn.meaning.when && !turn.meaning.when->past);
}

/// "You came on Monday and it still leaks": for people to put right, and no wish for that Monday.
bool wentWrong(const Turn &turn)
{
    return turn.brings(Cue::PastVisit) && turn.brings(Cue::WentWrong) && !asksForVisit(turn);
}

/// What only people can settle: a bill, something left behind.
bool isForTheTeam(const Turn &turn)
{
    const bool open = turn.idle() || turn.m.asked == Ask::Need;
    return open && (turn.brings(Cue::OfTheBill) || turn.brings(Cue::LeftBehind)) && !turn.says(Intent::Book);
}

bool complains(const Turn &turn)
{
    const bool redress = turn.brings(Cue::StrongComplaint);
    const bool opening = turn.idle() || turn.m.asked == Ask::Need;
    return redress || (opening && turn.brings(Cue::Complaint)) || (opening && wentWrong(turn));
}

} // namespace

void takeServiceAgain(Turn &turn)
{
    const auto &services = turn.facts.business.services;
    const auto &past = turn.m.made.isEmpty() ? turn.m.gone : turn.m.made;
    if (turn.meaning.services.isEmpty() && !past.isEmpty())
        turn.m.service = past.back().service;
    else if (!turn.meaning.services.isEmpty())
        turn.m.service = services[turn.meaning.services.front().index].id;
}

void leaveOutPastVisits(Turn &turn)
{
    if (!turn.brings(Cue::PastVisit) || turn.meaning.whens.isEmpty())
        return;
    static const QRegularExpression subordinate{uR"(\b(?:when|cuando|last time|since|la ultima vez)\b)"_s};
    const bool wished
        = turn.isAnyOf({Ask::Day, Ask::Offers}); // there it is a day that is told of only beside "when I …"
    static const QRegularExpression joint{uR"([.;?!]|,(?! \d)|\b(?:and|but|so|y|pero|entonces|por eso)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    const auto clauseAt = [&](qsizetype at) {
        const qsizetype from = std::max<qsizetype>(0, turn.heard.lastIndexOf(joint, std::max<qsizetype>(0, at - 1)));
        const qsizetype to = turn.heard.indexOf(joint, at);
        return turn.heard.mid(from, to < 0 ? -1 : to - from);
    };
    auto &whens = turn.meaning.whens;
    const qsizetype before = whens.size();
    whens.removeIf([&](const language::When &when) {
        const QString clause = language::spokenForm(clauseAt(when.from));
        return (when.past && !wished) || (hasCue(clause, Cue::PastVisit) && (!wished || clause.contains(subordinate)));
    });
    if (whens.size() == before)
        return;
    turn.meaning.when = whens.isEmpty() ? std::nullopt : std::optional{whens.back()};
}

bool answerAsides(Turn &turn)
{
    if (complains(turn)) {
        turn.m.question = turn.heard.left(500);
        dropTask(turn);
        turn.question(Ask::OfferPassOn, Phrase::Complaint);
        return true;
    }
    if (isForTheTeam(turn)) {
        turn.m.question = turn.heard.left(500);
        dropTask(turn);
        turn.question(Ask::OfferPassOn, Phrase::NothingBookable);
        return true;
    }
    if (turn.brings(Cue::TellSomebody) && turn.m.asked != Ask::Confirm) {
        takeAsMessage(turn);
        return true;
    }
    if (turn.idle() && turn.brings(Cue::BeginsToAsk)) {
        turn.question(Ask::Need, Phrase::WhatIsIt);
        return true;
    }
    return false;
}

bool hearOnset(Turn &turn)
{
    if (turn.m.task != Task::Book || !turn.meaning.tellsOnset || !turn.meaning.isEmptyHanded()
        || !turn.meaning.needs.isEmpty() || asksSomething(turn.heard) || replyOf(turn) != Reply::None)
        return false;
    turn.tell(Phrase::Okay);
    resume(turn);
    return true;
}

bool welcomeNew(Turn &turn)
{
    const bool more = turn.meaning.when || !turn.meaning.services.isEmpty() || !turn.meaning.needs.isEmpty()
        || !turn.meaning.name.isEmpty() || !turn.meaning.phone.isEmpty();
    constexpr Intent wishes[] = {Intent::Book, Intent::Cancel, Intent::Reschedule, Intent::LeaveMessage,
        Intent::CheckBooking, Intent::AskAvailability};
    if (!turn.brings(Cue::NewHere) || more || asksSomething(turn.heard)
        || std::any_of(std::begin(wishes), std::end(wishes), [&](Intent i) { return turn.does(i); }))
        return false;
    turn.tell(Phrase::Welcome);
    turn.idle() && turn.m.made.isEmpty() ? startBooking(turn) : resume(turn);
    return true;
}

namespace {
/// What is left of a turn without the clauses that only tell anger.
QString withoutAnger(const QString &heard)
{
    static const QRegularExpression joint{
        uR"(\s*[,;!?]\s*|\.\s+|\s+(?:and|but|so|y|pero)\s+)"_s, QRegularExpression::CaseInsensitiveOption};
    QStringList rest = heard.split(joint, Qt::SkipEmptyParts);
    rest.removeIf([](const QString &clause) {
        const QString words = language::spokenForm(clause);
        return words.isEmpty() || hasCue(words, Cue::Angry) || hasCue(words, Cue::Acknowledges)
            || hasCue(words, Cue::Excuses);
    });
    return rest.join(u", "_s);
}

/// Somebody to talk to, where there is somebody; else a word to the team.
void offerPerson(Turn &turn)
{
    turn.m.question = turn.heard.left(500);
    if (turn.facts.business.onCall.isEmpty() || turn.m.tried)
        turn.question(Ask::OfferPassOn, Phrase::PassOnOffer);
    else
        turn.question(Ask::OfferTransfer, Phrase::OfferTransfer);
}
} // namespace

bool hearAnger(Turn &turn)
{
    const bool told = turn.isAnyOf({Ask::MessageText, Ask::Detail});
    const bool first = turn.does(Intent::Emergency) || turn.does(Intent::StopTexting) || turn.does(Intent::WrongNumber)
        || turn.does(Intent::Abuse) || turn.brings(Cue::NoMoreCalls);
    if (!turn.brings(Cue::Angry) || told || first || complains(turn))
        return false;
    turn.m.upset = true;
    turn.tell(Phrase::Regret);
    const QString whole = std::exchange(turn.heard, withoutAnger(turn.heard));
    if (!turn.heard.isEmpty()) {
        understandTurn(turn);
        const Meaning &m = turn.meaning;
        const bool wants = m.when || !m.services.isEmpty() || !m.needs.isEmpty() || !m.phone.isEmpty()
            || turn.says(Intent::Book) || turn.says(Intent::Cancel) || turn.says(Intent::Reschedule)
            || turn.says(Intent::CheckBooking) || turn.says(Intent::Human) || turn.says(Intent::LeaveMessage)
            || turn.brings(Cue::CannotAttend) || turn.brings(Cue::OfTheBill) || asksSomething(turn.heard)
            || replyOf(turn) != Reply::None;
        if (wants)
            return false; // what is wanted beside it goes through the other topics
    }
    turn.heard = whole;
    if (turn.idle())
        offerPerson(turn);
    else
        resume(turn);
    return true;
}

namespace {
/// What was told last that is worth having in writing.
QString factsJustTold(const Turn &turn)
{
    constexpr Phrase facts[] = {Phrase::HoursWeek, Phrase::PersonsWeek,
        Phrase::PersonAlwaysIn, Phrase::HoursDay, Phrase::HoursClosed, Phrase::PriceOf,
        Phrase::PriceList, Phrase::AddressIs, Phrase::ServicesAre, Phrase::OpenNow, Phrase::ClosedNow,
        Phrase::TakesTime, Phrase::YourAppointments, Phrase::Noted, Phrase::IsCancelled, Phrase::Cancelled};
    QStringList told;
    if (!turn.previousText.isEmpty())
        told.push_back(turn.previousText);
    for (const Spoken &spoken : turn.previous)
        if (std::find(std::begin(facts), std::end(facts), Phrase(spoken.phrase)) != std::end(facts))
            told.push_back(phrased(Phrase(spoken.phrase), spoken.words, turn.tongue(), 0));
    return told.join(u' ');
}
} // namespace

bool textThat(Turn &turn)
{
    if (!turn.brings(Cue::TextMe) || turn.does(Intent::StopTexting) || turn.m.asked == Ask::MessageText)
        return false;
    const QString facts = turn.idle() ? factsJustTold(turn) : QString{};
    if (!facts.isEmpty()) {
        turn.request(tool::SendText{turn.facts.business.name + u": "_s + facts});
        return true;
    }
    if (turn.idle() && !turn.m.made.isEmpty() && turn.m.made.back().provisional)
        turn.tell(Phrase::Noted, {spokenKnown(turn, turn.m.made.back())});
    else
        turn.tell(Phrase::TextFollows);
    resume(turn);
    return true;
}

bool startAnother(Turn &turn)
{
    if (turn.m.made.isEmpty() || !turn.idle() || turn.does(Intent::Cancel) || turn.brings(Cue::CancelIt))
        return false;
    const bool more = turn.brings(Cue::Another);
    const bool forOther = turn.brings(Cue::ForSomebodyElse) && !isQuestion(turn);
    if (!more && !forOther)
        return false;
    takeServiceAgain(turn);
    if (forOther)
        bookForAnother(turn);
    takeBookingValues(turn);
    startBooking(turn);
    return true;
}

namespace {
constexpr int MostBeside = 3; ///< Bookings beside the first that one turn may ask for.

int numberIn(const QString &word)
{
    constexpr QStringView three[] = {u"three", u"tres", u"3"}, four[] = {u"four", u"cuatro", u"4"};
    const auto is = [&](std::span<const QStringView> words) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    return is(three) ? 3 : is(four) ? 4 : word.isEmpty() ? 1 : 2;
}

/// "Dos revisiones", "two haircuts": the service itself in the plural.
int timesOfService(const Turn &turn, const QString &words)
{
    const QString noun = turn.service() ? language::spokenForm(turn.service()->name) : QString{};
    const QString word = noun.section(u' ', -1), first = noun.section(u' ', 0, 0);
    if (noun.size() < 3)
        return 1;
    const auto plural = [](const QString &singular) { return QRegularExpression::escape(singular) + u"(?:e?s)"_s; };
    const QRegularExpression shape{uR"(\b(two|three|four|dos|tres|cuatro|2|3|4) (?:%1|%2|(?:\w+ ){0,2}%3)\b)"_s.arg(
        plural(noun), plural(first), plural(word))};
    const auto hit = shape.match(words);
    return hit.hasMatch() ? numberIn(hit.captured(1)) : 1;
}

/// How many bookings are asked for at once; a table for four is one.
int countAtOnce(const Turn &turn)
{
    static const QRegularExpression together{
        uR"(\b(?:table|mesa|party of|together|juntos|juntas|a la vez|dinner|lunch|brunch|breakfast|cena|comida|)"
        uR"(almuerzo)\b)"_s};
    const QString words = language::spokenForm(turn.heard);
    const QString service = turn.service() ? language::spokenForm(turn.service()->name) : QString{};
    if (together.match(words).hasMatch() || together.match(service).hasMatch() || turn.brings(Cue::OnlyOneOfThem))
        return 1;
    return std::max(numberIn(wordsBehind(words, Cue::SeveralAtOnce)), timesOfService(turn, words));
}
} // namespace

void noteSecond(Turn &turn)
{
    const QString words = language::spokenForm(turn.heard), second = wordsBehind(words, Cue::TwoAtOnce);
    const bool bare = second.startsWith(u"my ") || second.startsWith(u"our ");
    const bool bareSpanish = second.startsWith(u"mi ") || second.startsWith(u"nuestr");
    const QString one = bare          ? u"one for "_s
        : bareSpanish                 ? u"una para "_s
        : second.startsWith(u"for ")  ? u"one "_s
        : second.startsWith(u"para ") ? u"una "_s
                                      : QString{};
    if (!turn.m.waiting.isEmpty())
        return;
    const bool spanish = turn.tongue() == Tongue::Spanish;
    if (!second.isEmpty()) {
        turn.m.waiting = {one + second.left(300)};
    } else if (const QString kin = wordsBehind(words, Cue::Couple); !kin.isEmpty()) {
        const QString behind = words.mid(wordsThrough(words, Cue::Couple).size());
        turn.m.waiting = {(spanish ? u"una para "_s : u"one for "_s) + (kin + behind).left(300)};
    } else {
        for (int i = 1; i < std::min(countAtOnce(turn), MostBeside + 1); ++i)
            turn.m.waiting.push_back(spanish ? u"otra cita justo después"_s : u"another one right after"_s);
    }
}

void partOffSecond(Turn &turn)
{
    const QString words = language::spokenForm(turn.heard), second = wordsBehind(words, Cue::TwoAtOnce);
    const QStringList heard = turn.heard.split(u' ', Qt::SkipEmptyParts);
    const qsizetype first = heard.size() - second.count(u' ') - 2; // without the joint
    if (second.isEmpty() || first < 2 || words.count(u' ') + 1 != heard.size())
        return;
    const QString whole = std::exchange(turn.heard, heard.mid(0, first).join(u' '));
    const Meaning meaning = turn.meaning;
    understandTurn(turn);
    if (turn.meaning.when) {
        const QString cut = std::exchange(turn.heard, whole);
        noteSecond(turn);
        turn.heard = cut;
        return;
    }
    turn.heard = whole; // "one for me and one for my son tomorrow": the day is of both
    turn.meaning = meaning;
}

void afterBooking(Turn &turn)
{
    bookForCaller(turn);
    dropTask(turn);
    askAnythingElse(turn);
}
} // namespace cloudgreet::reception
