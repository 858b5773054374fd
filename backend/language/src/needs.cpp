// SPDX-License-Identifier: GPL-3.0-or-later
// From what is wrong to the service that deals with it, by the owner's own list.
#include "needs.h"
#include <QSet>
#include <algorithm>
#include <unordered_map>

namespace cloudgreet::language {
using namespace Qt::StringLiterals;

namespace {
using Group = std::vector<QString>; ///< Any of these.

std::vector<Group> groupsOf(const char16_t *pattern)
{
    std::vector<Group> groups;
    for (const QString &part : QString::fromUtf16(pattern).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList words = part.split(u'|');
        groups.emplace_back(words.begin(), words.end());
    }
    return groups;
}

struct CompiledNeed {
    std::vector<Group> leads;
    Group vocabulary; ///< Of its trade.
    quint8 groups = 0; ///< One bit for each of the sign's.
    Need::Weight weight = Need::Weight::Plain;
};

/// All signs by their words, so that a turn costs a look-up for each of its words.
struct Signs {
    struct Place {
        quint16 need;
        quint8 group;
    };
    std::vector<CompiledNeed> needs;
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::u16string_view text) const noexcept { return qHashBits(text.data(), text.size() * 2); }
    };
    std::unordered_map<std::u16string, std::vector<Place>, Hash, std::equal_to<>> places;
};

const Signs &signs()
{
    static const auto compiled = [] {
        Signs all;
        for (const Trade &trade : trades())
            for (const Need &need : trade.needs) {
                const std::vector<Group> sign = groupsOf(need.sign);
                for (size_t group = 0; group < sign.size(); ++group)
                    for (const QString &word : sign[group])
                        all.places[word.toStdU16String()].push_back({quint16(all.needs.size()), quint8(1U << group)});
                all.needs.push_back({groupsOf(need.leads), groupsOf(trade.vocabulary).front(),
                    quint8((1U << sign.size()) - 1), need.weight});
            }
        return all;
    }();
    return compiled;
}

bool hasAny(const QSet<QString> &words, const Group &group)
{
    return std::any_of(group.begin(), group.end(), [&](const QString &word) { return words.contains(word); });
}

/// The words of an entry, a hyphen's two also as one: "check-up" is "checkup".
QSet<QString> wordsOf(const QString &entry)
{
    QSet<QString> words;
    QString before;
    for (const QString &piece : folded(entry).split(u' ', Qt::SkipEmptyParts)) {
        QString bare = piece;
        bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        for (const QString &part : piece.split(u'-', Qt::SkipEmptyParts))
            words.insert(part);
        words.insert(bare);
        words.insert(before + bare); // "check up", "tune up"
        before = bare;
    }
    return words;
}

QList<ListMatch> ledTo(const CompiledNeed &need, const std::vector<QSet<QString>> &entries)
{
    constexpr double Guessed = 0.7; // never as sure as a service that was named
    QList<ListMatch> found;
    static const Group anew{u"installation"_s, u"install"_s, u"replacement"_s, u"instalacion"_s};
    const bool wantsNew = hasAny({need.leads.front().begin(), need.leads.front().end()}, anew);
    for (const Group &lead : need.leads) {
        for (size_t i = 0; i < entries.size(); ++i)
            if (hasAny(entries[i], lead) && (wantsNew || !hasAny(entries[i], anew))) // what is broken is mended first
                found.push_back({int(i), Guessed});
        if (!found.isEmpty())
            break;
    }
    return found;
}
} // namespace

namespace {
/// "No fever", "he isn't vomiting": said of what is not so. `near` words before it are looked at.
bool isDenied(const std::vector<Token> &words, size_t at)
{
    constexpr size_t Near = 3;
    for (size_t i = at; i > 0 && at - i < Near; --i) {
        const Token &before = words[i - 1];
        if (before.kind == TokenKind::Mark || before.isAny(u"and", u"but", u"y", u"pero"))
            return false;
        if (before.isAny(u"no", u"not", u"without", u"never", u"don't", u"doesn't", u"isn't", u"sin", u"ni", u"nunca"))
            return true;
    }
    return false;
}

/// Which groups of each sign are met by the words; of dangers, only by those that are not denied.
std::vector<quint8> groupsMet(const Signs &known, const std::vector<Token> &words)
{
    std::vector<quint8> met(known.needs.size());
    for (size_t i = 0; i < words.size(); ++i) {
        const auto at
            = words[i].kind == TokenKind::Mark ? known.places.end() : known.places.find(view16(words[i].text));
        if (at == known.places.end())
            continue;
        const bool denied = isDenied(words, i);
        for (const auto &[need, group] : at->second)
            if (!denied || known.needs[need].weight != Need::Weight::Danger)
                met[need] |= group;
    }
    return met;
}
} // namespace

NeedsTold matchNeeds(const Tokens &tokens, const QStringList &entries, bool isAsked)
{
    NeedsTold told;
    if (entries.isEmpty())
        return told;
    const Signs &known = signs();
    const std::vector<quint8> met = groupsMet(known, tokens.words());
    std::vector<QSet<QString>> owners;
    for (size_t i = 0; i < met.size(); ++i) {
        const CompiledNeed &need = known.needs[i];
        const bool danger = need.weight == Need::Weight::Danger;
        if (met[i] != need.groups || (danger ? told.danger : !told.services.isEmpty())
            || (need.weight == Need::Weight::OnlyAsked && !isAsked))
            continue;
        if (owners.empty())
            for (const QString &entry : entries)
                owners.push_back(wordsOf(entry));
        const bool atHome = std::any_of(
            owners.begin(), owners.end(), [&](const QSet<QString> &words) { return hasAny(words, need.vocabulary); });
        if (atHome && danger)
            told.danger = true;
        else if (atHome)
            told.services = ledTo(need, owners);
    }
    return told;
}
} // namespace cloudgreet::language
