// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment.h"
#include "speaking.h"
#include "topics.h"
#include <algorithm>

// "Is this the dentist?", "Do you do water heaters?": whom they reached, and what is done there by the owner's list.
namespace cloudgreet::reception {
namespace {
/// Whether a word of the service's own name was said: what only means something like it is no reason to say yes ("do
/// you install toilets?", of a drain cleaning).
bool saysItsName(const QStringList &said, const Service &service)
{
    constexpr qsizetype Shortest = 4;
    constexpr double Same = 0.75;
    const QStringList name = language::spokenForm(service.name).split(u' ');
    return std::any_of(said.begin(), said.end(), [&](const QString &word) {
        return word.size() >= Shortest && std::any_of(name.begin(), name.end(), [&](const QString &wanted) {
            return wanted.size() >= Shortest && language::likeness(word, wanted) >= Same;
        });
    });
}

/// The services that are asked about by name.
QList<int> servicesAskedAbout(const Turn &turn)
{
    constexpr double Least = 0.5, Apart = 0.05;
    constexpr qsizetype Most = 3;
    Turn trial = turn;
    trial.m.asked = Ask::Service;
    understandTurn(trial);
    const auto &matches = trial.meaning.services;
    QList<int> asked;
    const QStringList said = language::spokenForm(turn.heard).split(u' ');
    for (const language::ListMatch &match : matches)
        if (match.score > std::max(Least, matches.front().score - Apart) && asked.size() < Most
            && saysItsName(said, turn.facts.business.services[match.index]))
            asked.push_back(match.index);
    return asked;
}
} // namespace

bool tellWhichFirm(Turn &turn)
{
    if (!turn.idle() || !turn.brings(Cue::WhichFirm) || turn.meaning.when || !turn.m.made.isEmpty())
        return false;
    turn.tell(Phrase::ThisIs, {turn.facts.business.name});
    turn.answered = true;
    resume(turn);
    return true;
}

bool tellWhetherOffered(Turn &turn)
{
    const auto &services = turn.facts.business.services;
    if (!turn.brings(Cue::WhetherOffered) || turn.meaning.when || turn.says(Intent::Book)
        || !(turn.idle() || turn.m.task == Task::Book))
        return false;
    const QList<int> asked = servicesAskedAbout(turn);
    if (asked.isEmpty())
        return false;
    turn.answered = true;
    if (turn.service()) { // one is being booked already
        turn.tell(Phrase::WeDo);
        resume(turn);
        return true;
    }
    turn.m.task = Task::Book;
    turn.m.serviceChoices = asked;
    QStringList names;
    for (const int index : asked)
        names.push_back(withArticle(services[index].name, turn.tongue()));
    const QString said = joined(names, turn.tongue());
    if (asked.size() == 1)
        turn.question(Ask::ServiceGuess, Phrase::WeDoFindTime, {said});
    else
        turn.question(Ask::Service, Phrase::WeDoWhich, {said});
    return true;
}
} // namespace cloudgreet::reception
