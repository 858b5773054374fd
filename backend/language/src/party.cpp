// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "readers.h"
#include <algorithm>

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
    return t.isAny(
        u"dollars", u"dollar", u"bucks", u"euros", u"euro", u"pounds", u"cents", u"$", u"€", u"£", u"percent", u"%");
}

bool isKin(const Token &t)
{
    return t.isAny(u"wife", u"husband", u"girlfriend", u"boyfriend", u"partner", u"mother", u"father", u"friend",
        u"friends", u"family", u"colleagues", u"son", u"daughter", u"kids", u"children", u"mom", u"dad", u"brother",
        u"sister", u"colleague");
}

bool isSelf(const Token &t)
{
    return t.isAny(u"me", u"myself", u"i", u"us");
}

/// One or several people in one phrase: "2 adults", "my wife", "three others", "me".
struct Some {
    int people = 0, next = 0;
    bool self = false;
};
std::optional<Some> some(const Tokens &tokens, int at)
{
    if (isSelf(tokens[at]))
        return Some{1, at + 1, true};
    int i = at;
    while (i < at + MostSkipped && tokens[i].isAny(u"my", u"our", u"the", u"a", u"other"))
        ++i;
    int many = 1;
    if (const auto number = count(tokens, i)) {
        many = number->value;
        i = number->next;
    }
    while (i < at + 2 * MostSkipped && tokens[i].isAny(u"other", u"more", u"small", u"young", u"little"))
        ++i;
    if (tokens[i].is(u"couples"))
        return Some{2 * many, i + 1};
    const bool people = (tokens[i].has(Sense::People) && !tokens[i].is(u"of us")) || isKin(tokens[i])
        || tokens[i].isAny(u"others", u"cousins", u"brothers", u"sisters", u"ladies", u"gentlemen", u"teenagers",
            u"toddlers", u"babies", u"baby", u"grandmother", u"grandfather", u"parents", u"boys", u"girls", u"sons",
            u"daughters", u"buddies", u"coworkers", u"classmates", u"guys", u"nan", u"grandma", u"grandpa", u"mum");
    if (people)
        return Some{many, i + 1};
    return i > at && tokens[i - 1].is(u"other") ? std::optional{Some{many, i}} : std::nullopt;
}

/// "me, my wife and two kids", "2 adults and 3 children": a list of people.
Party peopleAt(const Tokens &tokens, int at)
{
    const auto first = some(tokens, at);
    if (!first || (first->self && tokens[at].is(u"us")))
        return {};
    int total = first->people, next = first->next, parts = 1;
    bool self = first->self, others = !first->self;
    while (parts < MostSkipped) {
        int i = next;
        while (i < next + MostSkipped && (tokens[i].is(u",") || tokens[i].has(Sense::And) || tokens[i].is(u"plus")))
            ++i;
        const auto more = i > next ? some(tokens, i) : std::nullopt;
        if (!more || (more->self && self))
            break;
        total += more->people;
        next = more->next;
        self = self || more->self;
        others = others || !more->self;
        ++parts;
    }
    const bool counted = others && (!tokens[at].isAny(u"my", u"our", u"the", u"a", u"other") || parts > 1);
    const bool alone = self && parts == 1
        && (tokens[at - 1].isAny(u"just", u"only")
            || (tokens[at - 1].is(u"for") && tokens[at - 2].isAny(u"table", u"just", u"one", u"only")));
    if (!(counted && (self || count(tokens, at) || parts > 1)) && !alone)
        return {};
    const bool plain = parts == 1 && tokens[next - 1].is(u"persons");
    return {total, tokens.originalOf(at, plain ? next - 1 : next).toString()};
}

/// Whether what stands behind a bare number makes it a time, a date or a price.
bool isOtherNumber(const Tokens &tokens, int at, int next)
{
    const Token &t = tokens[next];
    return isMoney(t) || isMoney(tokens[at - 1]) || t.has(Sense::HalfDay) || t.is(u":") || t.has(Sense::OClock)
        || t.has(Sense::Unit) || t.has(Sense::Month) || t.has(Sense::Part) || t.has(Sense::MinutesPast)
        || readOrdinal(tokens, at) || t.is(u"nights") || t.has(Sense::Tens) || t.kind == TokenKind::Number
        || ((t.is(u".") || t.is(u"/") || t.is(u"-")) && t.glued && tokens[next + 1].kind == TokenKind::Number)
        || tokens[at - 1].has(Sense::Month) || tokens[at - 1].is(u":") || tokens[at - 1].has(Sense::At)
        || (tokens[at].glued && (tokens[at - 1].is(u"/") || tokens[at - 1].is(u"-"))) || tokens[at - 1].is(u"number")
        || t.is(u"star") || t.is(u"table") || t.is(u"tables");
}

bool isParty(const Tokens &tokens, int at, int next, const Listening &listening)
{
    if (isOtherNumber(tokens, at, next))
        return false;
    const Token &before = tokens[at - 1];
    if (before.is(u"of")
        && tokens[at - 2].isAny(u"party", u"group", u"table", u"family", u"total", u"reservation", u"booking"))
        return true;
    if (tokens[next].is(u"of us") || (tokens[next].is(u"of") && tokens[next + 1].isAny(u"us", u"them")))
        return true;
    if (listening.isAsked(Asked::Time) && !listening.isAsked(Asked::PartySize))
        return false;
    if (before.is(u"for") || listening.isAsked(Asked::PartySize))
        return true;
    const bool one = tokens[at].is(u"one"); // a pronoun more often than a number
    if (!one && before.isAny(u"just", u"only", u"us", u"include", u"say", u"was", u"only for")
        && tokens[next].kind != TokenKind::Word)
        return true;
    if (!one && tokens[next].isAny(u"seater", u"heads", u"diners", u"seats"))
        return true;
    return (!one && tokens[next].is(u"for") && !tokens[at - 1].has(Sense::The))
        || (before.is(u"is") && tokens[at - 2].is(u"there") && next >= tokens.size())
        || (tokens[next].isAny(u"coming", u"in") && tokens[next + 1].isAny(u"total", u"all"));
}
} // namespace

Party readParty(const Tokens &tokens, const Listening &listening)
{
    std::optional<Party> bare;
    for (int i = 0; i < tokens.size(); ++i) {
        if (Party people = peopleAt(tokens, i); people.size)
            return people;
        const auto number = bare ? std::nullopt : count(tokens, i);
        if (number && isParty(tokens, i, number->next, listening))
            bare = Party{number->value, tokens.originalOf(i, number->next).toString()};
        if (number)
            i = number->next - 1;
    }
    return bare.value_or(Party{});
}
} // namespace cloudgreet::language
