// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever does the work should know, told in passing: kept in the appointment's notes as the caller said it.
#include "commitment.h"
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet::reception {
namespace {
constexpr qsizetype MostNotes = 6, LongestNote = 200;
constexpr auto manner = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// A turn in clauses; titles and numbers keep their marks.
QStringList partsOf(const QString &heard)
{
    static const QRegularExpression joint{
        uR"(\s*[;!?]\s*|,\s+|(?<=\w\w)(?<!\bdr|\bmr|\bms|\bst|\bsr|\bmrs|\bdra|\bsra)\.\s+|\s+(?:and|but|so|y|)"
        uR"(pero|así que)\s+)"_s,
        manner};
    return heard.split(joint, Qt::SkipEmptyParts);
}

bool isNote(const QString &part)
{
    const QString words = language::spokenForm(part);
    const bool asks = part.contains(u'?')
        || (asksSomething(part) && !words.startsWith(u"tiene ") && !words.startsWith(u"hay un ")); // "tiene seis años"
    return (hasCue(words, Cue::WorthNoting) || hasCue(words, Cue::InsurerNamed)) && !asks;
}

/// "She's six" tells an age, and no hour.
QString withoutAge(const QString &heard)
{
    static const QRegularExpression age{
        uR"([,.;]?\s*(?:\b(?:and|y)\s+)?\b(?:she|he)(?:'s| is) (?:only |just |almost |about )?(?:one|two|three|)"
        uR"(four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?=[,.;!]|$))"_s,
        manner};
    return QString{heard}.remove(age).trimmed();
}
} // namespace

void keepNotes(Turn &turn)
{
    if (turn.isAnyOf({Ask::Detail, Ask::MessageText}))
        return;
    const QStringList parts = partsOf(turn.heard);
    for (const QString &part : parts)
        if (const QString note = part.trimmed().left(LongestNote);
            isNote(part) && !turn.m.notes.contains(note) && turn.m.notes.size() < MostNotes)
            turn.m.notes.push_back(note);
    const bool timed = turn.isAnyOf({Ask::Day, Ask::Offers});
    if (const QString rest = withoutAge(turn.heard); timed && rest != turn.heard && !rest.isEmpty()) {
        turn.heard = rest;
        understandTurn(turn);
    }
}

bool keepPetsName(Turn &turn)
{
    static const QRegularExpression trade{
        uR"(\b(?:vets?|veterinar\w*|pets?|paws?|dogs?|cats?|puppy|kennels?|animals?|groom\w*|neuter|spay|mascotas?|)"
        uR"(canin[oa]|felin[oa]|perros?|gatos?)\b)"_s};
    QStringList firm{language::spokenForm(turn.facts.business.name)};
    for (const Service &service : turn.facts.business.services)
        firm.push_back(language::spokenForm(service.name));
    const QString name = turn.meaning.name.full();
    const bool asked = turn.isAnyOf({Ask::Name, Ask::SpelledName, Ask::Confirm});
    if (asked || name.isEmpty() || name.contains(u' ') || !trade.match(firm.join(u' ')).hasMatch())
        return false;
    static const QRegularExpression whose{uR"(\b(?:for|para) (\w+)\b)"_s, manner};
    if (whose.match(language::spokenForm(turn.heard)).captured(1) != language::spokenForm(name))
        return false;
    const QString note = turn.tongue() == Tongue::Spanish ? u"para "_s + name : u"for "_s + name;
    if (!turn.m.notes.contains(note) && turn.m.notes.size() < MostNotes)
        turn.m.notes.push_back(note);
    turn.meaning.name = {};
    return true;
}

bool hearNote(Turn &turn)
{
    const QStringList parts = partsOf(turn.heard);
    const bool only = !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return isNote(part) || hasCue(language::spokenForm(part), Cue::Acknowledges)
            || hasCue(language::spokenForm(part), Cue::ByTheWay);
    });
    const bool told = only && std::any_of(parts.begin(), parts.end(), isNote);
    const bool beforeIt = turn.m.task == Task::Book && turn.m.asked != Ask::Service;
    const bool behindIt = turn.idle() && !turn.m.made.isEmpty() && turn.m.asked == Ask::AnythingElse;
    if (!told || turn.says(Intent::Emergency) || !(beforeIt || behindIt) || !turn.meaning.needs.isEmpty())
        return false;
    if (behindIt) { // what is booked is written already
        turn.m.question = turn.heard.left(500);
        turn.question(Ask::OfferPassOn, Phrase::TellTheTeam);
        return true;
    }
    turn.tell(Phrase::NoteKept);
    resume(turn);
    return true;
}

QStringList notesFor(const Turn &turn)
{
    QStringList notes = turn.m.details;
    notes.removeAll(QString{});
    for (const QString &note : turn.m.notes)
        if (std::none_of(notes.begin(), notes.end(), [&](const QString &kept) { return kept.contains(note); }))
            notes.push_back(note);
    return notes;
}
} // namespace cloudgreet::reception
