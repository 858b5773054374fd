// SPDX-License-Identifier: GPL-3.0-or-later
// With whom: a wish like day and time, understood from the owner's own list.
#include "topics.h"
#include <algorithm>

namespace cloudgreet::reception {
namespace {
QStringList names(const Turn &turn)
{
    QStringList list;
    for (const StaffMember &member : turn.facts.business.staff)
        if (list.size() < 5)
            list.push_back(member.name);
    return list;
}

/// Whom the words mean; a name that only sounds alike counts where somebody to be seen is spoken of.
const StaffMember *meantPerson(const Turn &turn)
{
    const auto &staff = turn.facts.business.staff;
    const auto &matches = turn.meaning.staff;
    if (matches.isEmpty() || matches.front().index < 0 || matches.front().index >= staff.size())
        return nullptr;
    if (matches.size() > 1 && matches[1].score > matches.front().score - 0.05)
        return nullptr;
    const bool spokenOf = turn.m.asked == Ask::Staff || turn.brings(Cue::WithPerson) || turn.brings(Cue::SeesSomebody);
    const bool naming = turn.isAnyOf({Ask::Name, Ask::SpelledName}) || !turn.meaning.name.isEmpty();
    if (naming && !spokenOf)
        return nullptr;
    return matches.front().score >= (spokenOf ? 0.6 : 0.8) ? &staff[matches.front().index] : nullptr;
}

/// The other one of two; of more, anybody.
const StaffMember *anyoneBut(const Turn &turn, const StaffMember &refused)
{
    const auto &staff = turn.facts.business.staff;
    if (staff.size() != 2)
        return nullptr;
    return staff.front().id == refused.id ? &staff.back() : &staff.front();
}

/// "Dr. Patel", as it was said.
QString unknownPerson(const Turn &turn)
{
    QStringList words = wordsBehind(language::spokenForm(turn.heard), Cue::WithPerson).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {};
    for (QString &word : words)
        word = upperFirst(word);
    if (words.front() == u"Dr"_s || words.front() == u"Mr"_s || words.front() == u"Mrs"_s || words.front() == u"Ms"_s)
        words.front() += u'.';
    return words.join(u' ');
}
} // namespace

bool takeStaff(Turn &turn)
{
    const auto &staff = turn.facts.business.staff;
    if (staff.isEmpty())
        return false;
    if (turn.m.asked == Ask::Staff && (turn.does(Intent::NoPreference) || turn.does(Intent::Unsure))) {
        turn.m.staff = {};
        return true;
    }
    const StaffMember *person = meantPerson(turn);
    if (!person) {
        if (const QString unknown = unknownPerson(turn); !unknown.isEmpty())
            turn.tell(Phrase::NoSuchPerson, {unknown, joined(names(turn), turn.tongue(), false)});
        return false;
    }
    if (turn.brings(Cue::NotWith))
        person = anyoneBut(turn, *person);
    if (!person) {
        turn.m.staff = {};
        return true;
    }
    if (person->id == turn.m.staff)
        return false;
    turn.m.staff = person->id;
    if (turn.m.slot && turn.m.slot->staff == person->id)
        return true;
    turn.releaseSlot();
    return true;
}

void askStaff(Turn &turn)
{
    turn.m.staff = {};
    turn.releaseSlot();
    turn.question(Ask::Staff, Phrase::AskStaff, {joined(names(turn), turn.tongue())});
}

bool tellWithWhom(Turn &turn)
{
    const StaffId id = turn.m.slot              ? (turn.m.staff.isNull() ? turn.m.slot->staff : turn.m.staff)
        : turn.idle() && !turn.m.made.isEmpty() ? turn.m.made.back().staff
                                                : turn.m.staff;
    if (const StaffMember *person = turn.person(id)) {
        turn.tell(Phrase::WithWhom, {person->name});
        turn.meaning.staff.clear();
        return true;
    }
    if (turn.facts.business.staff.isEmpty())
        return false;
    turn.tell(Phrase::NobodyNamed, {joined(names(turn), turn.tongue())});
    turn.meaning.staff.clear();
    return true;
}

QString personOf(const Turn &turn, const Slot &slot)
{
    const StaffMember *person = turn.person(turn.m.staff.isNull() ? slot.staff : turn.m.staff);
    return person && turn.facts.business.staff.size() > 1 ? person->name : QString{};
}
} // namespace cloudgreet::reception
