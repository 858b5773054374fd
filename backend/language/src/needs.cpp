// SPDX-License-Identifier: GPL-3.0-or-later
// From what is wrong to the service that deals with it, by the owner's own list.
#include "needs.h"
#include <QSet>
#include <algorithm>

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
    std::vector<Group> sign, leads;
    bool onlyAsked = false;
};

struct CompiledTrade {
    Group vocabulary;
    std::vector<CompiledNeed> needs;
};

const std::vector<CompiledTrade> &compiled()
{
    static const auto list = [] {
        std::vector<CompiledTrade> all;
        for (const Trade &trade : trades()) {
            CompiledTrade one{groupsOf(trade.vocabulary).front(), {}};
            for (const Need &need : trade.needs)
                one.needs.push_back({groupsOf(need.sign), groupsOf(need.leads), need.onlyAsked});
            all.push_back(std::move(one));
        }
        return all;
    }();
    return list;
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

QList<ListMatch> matchNeeds(const Tokens &tokens, const QStringList &entries, bool isAsked)
{
    if (entries.isEmpty())
        return {};
    QSet<QString> said;
    for (const Token &token : tokens.words())
        if (token.kind != TokenKind::Mark)
            said.insert(token.text.toString());
    std::vector<QSet<QString>> owners;
    for (const CompiledTrade &trade : compiled())
        for (const CompiledNeed &need : trade.needs) {
            if ((need.onlyAsked && !isAsked) || !std::all_of(need.sign.begin(), need.sign.end(), [&](const Group &group) { return hasAny(said, group); }))
                continue;
            if (owners.empty())
                for (const QString &entry : entries)
                    owners.push_back(wordsOf(entry));
            const bool atHome = std::any_of(
                owners.begin(), owners.end(), [&](const QSet<QString> &words) { return hasAny(words, trade.vocabulary); });
            if (const auto found = atHome ? ledTo(need, owners) : QList<ListMatch>{}; !found.isEmpty())
                return found;
        }
    return {};
}
} // namespace cloudgreet::language
