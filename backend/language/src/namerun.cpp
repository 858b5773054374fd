// SPDX-License-Identifier: GPL-3.0-or-later
#include "namerun.h"
#include "namelists.h"
#include "namewords.h"
#include "readers.h"

namespace cloudgreet::language {
bool mayBeName(const Tokens &tokens, int at)
{
    const Token &token = tokens.words()[size_t(at)];
    return token.kind == TokenKind::Word && token.text.size() > 1 && !isCommonWord(token.text, tokens.tongue())
        && !token.has(Sense::Weekday)
        && !(token.has(Sense::Month) && !token.is(u"april") && !token.is(u"june") && !token.is(u"may")
            && !token.is(u"august"))
        && !token.has(Sense::Unit) && !token.has(Sense::Digit) && !token.has(Sense::Teen) && !token.has(Sense::Tens)
        && !token.has(Sense::RelativeDay) && !isRelation(tokens, at);
}

namespace {
/// "De los", "van der", "de la" inside a name.
int behindParticles(const std::vector<Token> &words, int at)
{
    constexpr int Most = 2;
    int i = at;
    while (i < int(words.size()) && i < at + Most
        && words[size_t(i)].isAny(
            u"de", u"van", u"von", u"la", u"las", u"los", u"del", u"der", u"den", u"da", u"dos", u"di"))
        ++i;
    return i;
}
} // namespace

NameRun runFrom(const Tokens &tokens, int at, Capitals capitals)
{
    const auto &words = tokens.words();
    NameRun run{{}, at};
    bool capitalBegun = false; // then what is written small behind it does not belong to it
    constexpr int MostNames = 4;
    int names = 0;
    for (int i = at; i < int(words.size()) && names < MostNames; ++i) {
        const Token &token = words[size_t(i)];
        if ((token.is(u"-") && token.glued && i > at && i + 1 < int(words.size()) && words[size_t(i) + 1].glued)) {
            run.parts.back() += u'-'
                + capitalised(tokens.original().mid(
                    words[size_t(i) + 1].from, words[size_t(i) + 1].to - words[size_t(i) + 1].from));
            run.next = ++i + 1;
            continue;
        }
        const int behind = behindParticles(words, i);
        const bool inside = behind > i && (i > at || behind > i + 1) && behind < int(words.size())
            && mayBeName(tokens, behind) && tokens.original()[words[size_t(behind)].from].isUpper();
        const bool monthName = i > at && token.has(Sense::Month) && token.text.size() > 3
            && tokens.original()[token.from].isUpper()
            && (i + 1 >= int(words.size()) || words[size_t(i) + 1].kind == TokenKind::Mark); // "Jo March"
        if (!mayBeName(tokens, i) && !inside && !monthName)
            break;
        const QStringView original = tokens.original().mid(token.from, token.to - token.from);
        const bool small = !original.isEmpty() && !original.front().isUpper() && !inside;
        if (small && (capitals == Capitals::All || (capitals == Capitals::AsBegun && i > at && capitalBegun)))
            break;
        capitalBegun = capitalBegun || (i == at && !small);
        run.parts.push_back(inside ? original.toString() : capitalised(original));
        names += inside ? 0 : 1;
        run.next = i + 1;
    }
    return run;
}

PersonName fromParts(QStringList parts)
{
    PersonName name;
    if (parts.isEmpty())
        return name;
    name.first = parts.takeFirst();
    name.last = parts.join(u' ');
    return name;
}

NameRun saidInFull(const Tokens &tokens, const NameRun &run, Capitals capitals)
{
    const auto &words = tokens.words();
    if (run.parts.isEmpty() || run.next >= int(words.size()) || !words[size_t(run.next)].isAny(u",", u"."))
        return run;
    NameRun full = runFrom(tokens, run.next + 1, capitals);
    const bool again = full.parts.size() > run.parts.size() && run.parts.size() == 1
        && (full.parts.front() == run.parts.front() || full.parts.back() == run.parts.front());
    return again ? full : run;
}

bool isSurnameFirst(const QString &last, const QString &first)
{
    const QString a = folded(last.section(u' ', -1)), b = folded(first);
    return !isFirstName(a) && (isFirstName(b) || (isLastName(a) && !isLastName(b)));
}
} // namespace cloudgreet::language
