// SPDX-License-Identifier: GPL-3.0-or-later
// With whom: a wish like day and time, understood from the owner's own list.
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet::reception {
namespace {
QStringList names(const Turn &turn)
{
    QStringList list;
    for (const StaffMember &member : turn.facts.business.staff)
        if (list.size() < 5)
            list.push_back(turn.spoken(member.name));
    return list;
}

/// "Dr. L.": the only one whose name begins so.
const StaffMember *byInitial(const Turn &turn)
{
    const QString initial = wordsBehind(language::spokenForm(turn.heard), Cue::WithPerson).section(u' ', -1);
    const StaffMember *found = nullptr;
    for (const StaffMember &member : turn.facts.business.staff)
        if (initial.size() == 1 && language::spokenForm(member.name).section(u' ', -1).startsWith(initial)) {
            if (found)
                return nullptr;
            found = &member;
        }
    return found;
}

/// "Con Lola no", "not Dr. Chen", "I don't want Lola": by what stands around the name.
bool refusesByName(const Turn &turn, const StaffMember &person)
{
    static const QRegularExpression before{
        uR"((?:\bnot|\bno|\bexcept|\bsin|\bmenos|\bexcepto|\bsalvo|\bother than|\brather than|\binstead of|\bavoid|)"
        uR"(\b(?:any\w*|every\w*|all|some\w*) but|\b(?:don't|do not|didn't|wouldn't|never|rather not|prefer )"
        uR"(not)(?: to)? (?:really )?)"
        uR"((?:want|like|need|wish|put|book|give|get|see|trust|care for|go|have)(?: \w+){0,3}|)"
        uR"(\bno (?:quiero|me gusta|me de|me ponga|sea|prefiero)(?: \w+){0,2})(?: (?:with|to|see|seeing|have|be|)"
        uR"(con|a|al|el|la|ser|sea|)"
        uR"(the|dr|dra|doctor|doctora|mr|mrs|ms|miss|senora?|want|go|again))*$)"_s};
    static const QRegularExpression behind{
        uR"(^ no(?:$| (?:por favor|please|gracias|thanks|thank you|me|la|lo|quiero|puede)\b)|^ (?:isn't|is )"
        uR"(not) (?:ok|okay|good|right|for me))"_s};
    static const QRegularExpression parted{uR"(\bno\s*[,.;:])"_s, QRegularExpression::CaseInsensitiveOption};
    const QString words = language::spokenForm(turn.heard);
    for (const QString &part : language::spokenForm(person.name).split(u' ')) {
        constexpr QStringView titles[]
            = {u"dr", u"dra", u"doctor", u"doctora", u"mr", u"mrs", u"ms", u"miss", u"senor", u"senora"};
        const bool title = std::find(std::begin(titles), std::end(titles), part) != std::end(titles);
        const auto hit = QRegularExpression{u"\\b%1\\b"_s.arg(QRegularExpression::escape(part))}.match(words);
        if (title || part.size() < 3 || !hit.hasMatch())
            continue;
        const auto no = before.match(words.left(hit.capturedStart()).trimmed());
        const bool corrects = no.hasMatch() && no.captured().startsWith(u"no") && parted.match(turn.heard).hasMatch();
        if ((no.hasMatch() && !corrects) || behind.match(words.mid(hit.capturedEnd())).hasMatch())
            return true;
    }
    return false;
}

/// Whom the words mean; a name that only sounds alike counts where somebody to be seen is spoken of.
const StaffMember *meantPerson(const Turn &turn)
{
    const auto &staff = turn.facts.business.staff;
    const auto &matches = turn.meaning.staff;
    if (const StaffMember *initial = byInitial(turn))
        return initial;
    if (matches.isEmpty() || matches.front().index < 0 || matches.front().index >= staff.size())
        return nullptr;
    if (matches.size() > 1 && matches[1].score > matches.front().score - 0.05)
        return nullptr;
    const bool spokenOf = turn.m.asked == Ask::Staff || turn.brings(Cue::WithPerson) || turn.brings(Cue::SeesSomebody)
        || turn.brings(Cue::NotWith) || refusesSomebody(turn);
    const bool naming = turn.isAnyOf({Ask::Name, Ask::SpelledName}) || !turn.meaning.name.isEmpty();
    if (naming && !spokenOf)
        return nullptr;
    return matches.front().score >= (spokenOf ? 0.6 : 0.8) ? &staff[matches.front().index] : nullptr;
}

/// Nobody who was refused; null where several are left, or nobody is.
const StaffMember *onlyOneLeft(const Turn &turn)
{
    QList<const StaffMember *> left;
    for (const StaffMember &member : turn.facts.business.staff)
        if (!turn.m.unwanted.contains(member.id))
            left.push_back(&member);
    return left.size() == 1 ? left.front() : nullptr;
}

/// "Dr. Patel", as it was said.
QString unknownPerson(const Turn &turn)
{
    QStringList words = wordsBehind(language::spokenForm(turn.heard), Cue::WithPerson).split(u' ', Qt::SkipEmptyParts);
    const auto &staff = turn.facts.business.staff;
    const bool known = std::any_of(staff.begin(), staff.end(), [&](const StaffMember &member) {
        return language::spokenForm(member.name).split(u' ').contains(words.value(1));
    });
    if (words.size() < 2 || known)
        return {};
    for (QString &word : words)
        word = upperFirst(word);
    if (words.front() == u"Dr"_s || words.front() == u"Mr"_s || words.front() == u"Mrs"_s || words.front() == u"Ms"_s)
        words.front() += u'.';
    return words.join(u' ');
}
} // namespace

namespace {
/// "No con Chen" refuses her where she was chosen or nobody was; else it is "no – con Chen".
bool refuses(const Turn &turn, const StaffMember &person)
{
    static const QRegularExpression corrects{uR"(^\s*no\s*[,.;]\s*con\b)"_s, QRegularExpression::CaseInsensitiveOption};
    if (refusesByName(turn, person) && !language::spokenForm(turn.heard).startsWith(u"no con "))
        return true;
    if (!turn.brings(Cue::NotWith) || corrects.match(turn.heard).hasMatch())
        return false;
    const StaffId chosen = turn.m.staff.isNull() && turn.m.slot ? turn.m.slot->staff : turn.m.staff;
    const bool either = language::spokenForm(turn.heard).startsWith(u"no con ");
    return !either || chosen.isNull() || chosen == person.id;
}

/// "Not with Dr. Chen": anybody else, at the time that was chosen.
bool refuseStaff(Turn &turn, const StaffMember &refused)
{
    const bool known = turn.m.unwanted.contains(refused.id);
    if (!known)
        turn.m.unwanted.push_back(refused.id);
    if (turn.m.unwanted.size() >= turn.facts.business.staff.size()) {
        turn.m.unwanted.clear();
        turn.tell(Phrase::OnlyThem, {joined(names(turn), turn.tongue(), false)});
        return true;
    }
    const StaffMember *left = onlyOneLeft(turn);
    const bool chosen = turn.m.staff == refused.id || (turn.m.slot && turn.m.slot->staff == refused.id);
    turn.m.staff = left ? left->id : turn.m.staff == refused.id ? StaffId{} : turn.m.staff;
    if (chosen || (turn.m.slot && left && turn.m.slot->staff != left->id) || !turn.m.offers.isEmpty())
        turn.releaseSlot();
    if (!known && !left)
        turn.tell(Phrase::NotWithThem, {turn.spoken(refused.name)});
    return true;
}
} // namespace

bool refusesSomebody(const Turn &turn)
{
    const auto &staff = turn.facts.business.staff;
    return std::any_of(
        staff.begin(), staff.end(), [&](const StaffMember &person) { return refusesByName(turn, person); });
}

namespace {
/// Where somebody is named in the words.
struct Naming {
    const StaffMember *person = nullptr;
    qsizetype from = 0, to = 0;
};

/// Everybody who is named, other than by a title, in the order said.
QList<Naming> namings(const Turn &turn, const QString &words)
{
    constexpr qsizetype Shortest = 3;
    constexpr QStringView titles[] = {u"dra", u"doctor", u"doctora", u"mrs", u"miss", u"senor", u"senora"};
    QList<Naming> all;
    for (const StaffMember &person : turn.facts.business.staff) {
        const QStringList parts = language::spokenForm(person.name).split(u' ');
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            if (part->size() < Shortest || std::find(std::begin(titles), std::end(titles), *part) != std::end(titles))
                continue;
            const auto hit = QRegularExpression{u"\\b%1\\b"_s.arg(QRegularExpression::escape(*part))}.match(words);
            if (hit.hasMatch()) {
                all.push_back({&person, hit.capturedStart(), hit.capturedEnd()});
                break;
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const Naming &a, const Naming &b) { return a.from < b.from; });
    return all;
}

/// "With Petersen, not Okafor", "mejor con Pérez que con Ruiz": who is wanted; those who are not are left out.
const StaffMember *wantedOfSeveral(Turn &turn)
{
    static const QRegularExpression less{
        uR"(\b(?:over|rather than|instead of|and not|antes que|en vez de|en lugar de|que|y no)(?: (?:with|to|see|)"
        uR"(con|a|el|)"
        uR"(la|the|dr|dra|doctor|doctora))*$)"_s},
        also{uR"(^(?:or|nor|and|o|u|y|ni)(?: (?:with|to|see|con|a|el|la|the|dr|dra|doctor|doctora))*$)"_s};
    const QString words = language::spokenForm(turn.heard);
    const QList<Naming> all = namings(turn, words);
    QList<const StaffMember *> wanted, refused;
    bool before = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qsizetype from = i > 0 ? all[i - 1].to : 0, to = i + 1 < all.size() ? all[i + 1].from : words.size();
        const QString lead = words.mid(from, all[i].from - from).trimmed();
        Turn alone = turn;
        alone.heard = words.mid(from, to - from).trimmed();
        before = also.match(lead).hasMatch() && i > 0
            ? before
            : less.match(lead).hasMatch() || refusesByName(alone, *all[i].person);
        (before ? refused : wanted).push_back(all[i].person);
    }
    if (wanted.size() != 1 || refused.isEmpty())
        return nullptr;
    for (const StaffMember *person : refused)
        if (!turn.m.unwanted.contains(person->id))
            turn.m.unwanted.push_back(person->id);
    return wanted.front();
}

bool takePerson(Turn &turn, const StaffMember &person)
{
    turn.m.unwanted.removeAll(person.id);
    if (person.id == turn.m.staff)
        return false;
    turn.m.staff = person.id;
    if (turn.m.slot && turn.m.slot->staff == person.id)
        return true;
    turn.releaseSlot();
    return true;
}
} // namespace

bool takeStaff(Turn &turn)
{
    const auto &staff = turn.facts.business.staff;
    if (staff.isEmpty())
        return false;
    if (const StaffMember *wanted = wantedOfSeveral(turn))
        return takePerson(turn, *wanted);
    if (turn.m.asked == Ask::Staff && (turn.does(Intent::NoPreference) || turn.does(Intent::Unsure))) {
        turn.m.staff = {};
        return true;
    }
    const StaffMember *person = meantPerson(turn);
    if (!person) {
        if (const QString unknown = unknownPerson(turn); !unknown.isEmpty())
            turn.tell(Phrase::NoSuchPerson, {turn.spoken(unknown), joined(names(turn), turn.tongue(), false)});
        return false;
    }
    if (refuses(turn, *person))
        return refuseStaff(turn, *person);
    return takePerson(turn, *person);
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
        turn.tell(Phrase::WithWhom, {turn.spoken(person->name)});
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
    return person && turn.facts.business.staff.size() > 1 ? turn.spoken(person->name) : QString{};
}
} // namespace cloudgreet::reception
