// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "readers.h"

namespace cloudgreet::language {
namespace {
/// "two", "2": not the "one" of "the first one" and not an hour.
std::optional<ReadNumber> count(const Tokens &tokens, int at)
{
    const auto number = readCardinal(tokens, at);
    return number && number->value > 0 && number->value <= 60 ? number : std::nullopt;
}

bool isMoney(const Token &t)
{
    for (const QStringView word :
        {u"dollars", u"dollar", u"bucks", u"euros", u"euro", u"pounds", u"cents", u"$", u"€", u"£", u"percent", u"%"})
        if (t.is(word))
            return true;
    return false;
}

bool isKin(const Token &t)
{
    for (const QStringView word : {u"wife", u"husband", u"girlfriend", u"boyfriend", u"partner", u"mother", u"father",
             u"friend", u"friends", u"family", u"colleagues", u"son", u"daughter", u"kids", u"children", u"mom", u"dad",
             u"brother", u"sister", u"colleague"})
        if (t.is(word))
            return true;
    return false;
}
} // namespace

Party readParty(const Tokens &tokens, const Listening &listening)
{
    for (int i = 0; i < tokens.size(); ++i) {
        const auto number = count(tokens, i);
        if (!number)
            continue;
        int next = number->next;
        if (isMoney(tokens[next]) || isMoney(tokens[i - 1]))
            continue;
        if (tokens[next].is(u"other") || tokens[next].is(u"more"))
            ++next;
        if (tokens[next].has(Sense::People)) {
            int total = number->value, end = next + 1;
            bool ofUs = tokens[next].is(u"of us");
            if (tokens[end].has(Sense::And))
                if (const auto more = count(tokens, end + 1); more && tokens[more->next].has(Sense::People)) {
                    total += more->value;
                    end = more->next + 1;
                }
            const int words = ofUs ? next : end;
            return {total, tokens.originalOf(i, words).toString()};
        }
        const bool partyOf = tokens[i - 1].is(u"of") && (tokens[i - 2].is(u"party") || tokens[i - 2].is(u"group"));
        const bool tableFor = tokens[i - 1].is(u"for") && !tokens[number->next].has(Sense::HalfDay)
            && !tokens[number->next].is(u":") && !tokens[number->next].has(Sense::OClock)
            && !tokens[number->next].has(Sense::Unit) && !tokens[number->next].has(Sense::Month)
            && !readOrdinal(tokens, i) && !tokens[number->next].is(u"nights") && !tokens[number->next].has(Sense::Tens)
            && !(tokens[number->next].kind == TokenKind::Number) && !tokens[number->next].is(u".");
        if (partyOf || (tableFor && !listening.isAsked(Asked::Time))
            || (listening.isAsked(Asked::PartySize) && !tokens[number->next].is(u":")
                && !tokens[number->next].has(Sense::HalfDay) && !tokens[i - 1].is(u"at") && !readOrdinal(tokens, i)
                && !tokens[number->next].has(Sense::Month) && !tokens[i - 1].has(Sense::Month)
                && !tokens[i - 1].is(u":")))
            return {number->value, tokens.originalOf(i, number->next).toString()};
    }
    for (int i = 0; i < tokens.size(); ++i)
        if (tokens[i].is(u"me") && tokens[i + 1].has(Sense::And)) {
            int end = i + 2;
            while (end < tokens.size() && end < i + 6 && !isKin(tokens[end]))
                ++end;
            if (isKin(tokens[end])) {
                const auto others = count(tokens, tokens[i + 2].is(u"my") ? i + 3 : i + 2);
                return {1 + (others ? others->value : 1), tokens.originalOf(i, end + 1).toString()};
            }
        }
    return {};
}
} // namespace cloudgreet::language
