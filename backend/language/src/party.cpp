// SPDX-License-Identifier: GPL-3.0-or-later
#include "namewords.h"
#include "numbers.h"
#include "pieces.h"
#include "readers.h"
#include <algorithm>

namespace cloudgreet::language {
namespace {
/// "two", "2": not the "one" of "the first one" and not an hour.
std::optional<ReadNumber> count(const Tokens &tokens, int at)
{
    const auto number = readCardinal(tokens, at);
    return number && number->value > 0 && number->value <= 99 ? number : std::nullopt;
}

bool isMoney(const Token &t)
{
    return t.isAny(
        u"dollars", u"dollar", u"bucks", u"euros", u"euro", u"pounds", u"cents", u"$", u"€", u"£", u"percent", u"%");
}

bool isSelf(const Token &t)
{
    return t.isAny(u"me", u"myself", u"i", u"us");
}

/// Who comes along, beside relations: "seniors", "a lady", "our boss".
bool isCompany(const Tokens &tokens, int at)
{
    const Token &t = tokens[at];
    return (t.has(Sense::People) && !t.is(u"of us")) || namesRelation(t, tokens.tongue())
        || t.isAny(u"others", u"cousins", u"brothers", u"sisters", u"siblings", u"lady", u"ladies", u"gentleman",
            u"gentlemen", u"teenager", u"teenagers", u"teens", u"toddlers", u"babies", u"infant", u"infants",
            u"grandparents", u"grandkids", u"grandchildren", u"boys", u"girls", u"buddies", u"mates", u"coworkers",
            u"workers", u"classmates", u"guys", u"senior", u"seniors", u"pensioners", u"man", u"woman", u"couple",
            u"clients", u"bosses", u"wives", u"husbands", u"nephews", u"nieces", u"aunts", u"uncles", u"kid");
}

/// One or several people in one phrase: "2 adults", "my wife", "three others", "five of my friends", "me".
struct Some {
    int people = 0, next = 0;
    bool self = false, more = false;
};
std::optional<Some> some(const Tokens &tokens, int at)
{
    if (isSelf(tokens[at]))
        return Some{1, at + 1, true};
    const auto skip = [&](int i, int most, auto is) {
        for (const int end = i + most; i < end && is(tokens[i]);)
            ++i;
        return i;
    };
    const auto isLead = [](const Token &t) {
        return t.isAny(u"my", u"our", u"the", u"a", u"an", u"his", u"her", u"their", u"other");
    };
    int i = skip(at, MostSkipped, isLead);
    int many = 1;
    if (const auto number = count(tokens, i)) {
        many = number->value;
        i = number->next;
        if (tokens[i].is(u"of") && tokens[i + 1].isAny(u"my", u"our", u"his", u"her", u"their"))
            i += 2;
    }
    const int described = i;
    i = skip(i, MostSkipped, [](const Token &t) {
        return t.isAny(u"other", u"more", u"extra", u"small", u"young", u"little", u"co", u"-");
    });
    const bool more = described < i && tokens[described].isAny(u"more", u"extra");
    if (tokens[i].is(u"couples") || tokens[i].is(u"couple"))
        return Some{2 * many, i + 1, false, more};
    if (isCompany(tokens, i))
        return Some{many, i + 1, false, more};
    return i > at && tokens[i - 1].is(u"other") ? std::optional{Some{many, i}} : std::nullopt;
}

/// "two plus a child": a bare number before people.
std::optional<Some> bareBefore(const Tokens &tokens, int at)
{
    const auto number = count(tokens, at);
    const bool joined = number && (tokens[number->next].is(u"plus") || tokens[number->next].is(u"and"));
    const auto behind = joined ? some(tokens, number->next + 1) : std::nullopt;
    const bool apart = tokens[at - 1].has(Sense::At) || tokens[at].glued || !behind || behind->self;
    return apart ? std::nullopt : std::optional{Some{number->value, number->next}};
}

/// The next of a list of people behind `next`; a second one without "and" has to be counted.
std::optional<Some> another(const Tokens &tokens, int next, bool afterNumber)
{
    int i = next;
    while (i < next + MostSkipped && (tokens[i].is(u",") || tokens[i].has(Sense::And) || tokens[i].is(u"plus")))
        ++i;
    if (i == next && !count(tokens, i))
        return {};
    const auto more = some(tokens, i);
    const bool begins
        = more && tokens[i].is(u"i") && (afterNumber || tokens[i - 1].is(u",")); // "10 people, I am sorry"
    return begins ? std::nullopt : more;
}

/// How many of the words say the number: a noun that only tells that they are people is left out.
int wordsEnd(const Tokens &tokens, int from, int next, int people)
{
    const Token &last = tokens[next - 1];
    const bool plain = last.isAny(u"persons", u"individuals", u"folks", u"members", u"seats", u"heads")
        || (last.is(u"person") && people > 1);
    return plain && next - 1 > from ? next - 1 : next;
}

/// "me, my wife and two kids", "2 adults and 3 children": a list of people.
Party peopleAt(const Tokens &tokens, int at)
{
    auto first = some(tokens, at);
    if (!first)
        first = bareBefore(tokens, at);
    if (!first || (first->self && tokens[at].is(u"us")) || first->more || tokens[at - 1].isAny(u"add", u"adding"))
        return {};
    int total = first->people, next = first->next, parts = 1;
    bool self = first->self, others = !first->self;
    while (parts < MostSkipped) {
        const auto more = another(tokens, next, count(tokens, at).has_value());
        if (!more || (more->self && self))
            break;
        total += more->people;
        next = more->next;
        self = self || more->self;
        others = others || !more->self;
        ++parts;
    }
    const bool lead = tokens[at].isAny(u"my", u"our", u"the", u"a", u"an", u"other", u"his", u"her", u"their");
    const bool counted = others && (!lead || parts > 1);
    const bool alone = self && parts == 1
        && (tokens[at - 1].isAny(u"just", u"only")
            || (tokens[at - 1].is(u"for") && tokens[at - 2].isAny(u"table", u"just", u"one", u"only")));
    if (!(counted && (self || count(tokens, at) || parts > 1)) && !alone)
        return {};
    return {total, tokens.originalOf(at, parts == 1 ? wordsEnd(tokens, at, next, total) : next).toString()};
}

/// "seven in the evening", "six fifteen", "3 Tuesdays".
bool isTimeBehind(const Tokens &tokens, int next)
{
    const Token &t = tokens[next];
    const int part
        = t.has(Sense::In) || t.has(Sense::At) ? (tokens[next + 1].has(Sense::The) ? next + 2 : next + 1) : next;
    return t.has(Sense::HalfDay) || t.is(u":") || t.has(Sense::OClock) || t.has(Sense::Unit) || t.has(Sense::Month)
        || t.has(Sense::Weekday) || tokens[part].has(Sense::Part) || t.has(Sense::MinutesPast) || t.is(u"nights")
        || t.has(Sense::Tens) || t.has(Sense::Teen) || t.kind == TokenKind::Number;
}

/// Whether what stands beside a bare number makes it a time, a date or a price.
bool isOtherNumber(const Tokens &tokens, int at, int next)
{
    const Token &t = tokens[next], &before = tokens[at - 1];
    return isMoney(t) || isMoney(before) || isTimeBehind(tokens, next) || readOrdinal(tokens, at)
        || ((t.is(u".") || t.is(u"/") || t.is(u"-")) && t.glued && tokens[next + 1].kind == TokenKind::Number)
        || before.has(Sense::Month) || before.is(u":") || before.has(Sense::At)
        || (tokens[at].glued && (before.is(u"/") || before.is(u"-") || before.is(u"."))) || before.is(u"number")
        || t.is(u"star") || t.is(u"table") || t.is(u"tables");
}

/// "we are two", "the number of guests is 15", "three altogether".
bool isTold(const Tokens &tokens, int at, int next)
{
    const Token &before = tokens[at - 1], &behind = tokens[next];
    const auto counts = [](const Token &t) { return t.isAny(u"guests", u"people", u"persons", u"diners", u"party"); };
    const bool ofPeople = before.isAny(u"is", u"to") && (counts(tokens[at - 2]) || counts(tokens[at - 3]));
    const bool amount = behind.is(u"is") && tokens[next + 1].is(u"the") && tokens[next + 2].isAny(u"amount", u"number");
    return ofPeople || amount || (before.is(u"are") && tokens[at - 2].is(u"we")) || before.is(u"expect")
        || behind.isAny(u"altogether", u"total", u"top");
}

bool isParty(const Tokens &tokens, int at, int next, const Listening &listening)
{
    if (isOtherNumber(tokens, at, next))
        return false;
    const Token &before = tokens[at - 1];
    const bool one = tokens[at].is(u"one"); // a pronoun more often than a number
    if (before.is(u"of")
        && tokens[at - 2].isAny(u"party", u"group", u"table", u"family", u"total", u"reservation", u"booking"))
        return true;
    if (tokens[next].is(u"of us") || (tokens[next].is(u"of") && tokens[next + 1].isAny(u"us", u"them")))
        return !one || before.isAny(u"just", u"only");
    if (!one && isTold(tokens, at, next))
        return true;
    const bool clockBehind = tokens[next].has(Sense::At) && readClock(tokens, next + 1, ClockEvidence::Expected);
    if (before.is(u"for") && clockBehind) // "for 9 at 1:15"
        return true;
    if (listening.isAsked(Asked::Time) && !listening.isAsked(Asked::PartySize))
        return false;
    if (before.is(u"for") || listening.isAsked(Asked::PartySize))
        return true;
    if (!one && before.isAny(u"just", u"only", u"us", u"include", u"say", u"was", u"only for")
        && tokens[next].kind != TokenKind::Word)
        return true;
    if (!one && tokens[next].isAny(u"seater", u"heads", u"diners", u"seats"))
        return true;
    return (!one && tokens[next].is(u"for") && !tokens[at - 1].has(Sense::The))
        || (before.is(u"is") && tokens[at - 2].is(u"there") && next >= tokens.size())
        || (tokens[next].isAny(u"coming", u"in") && tokens[next + 1].isAny(u"total", u"all"));
}

/// "from 8 people to just 7", "not 4 people, I said 8": the number that replaces the one behind `at`.
Party replacement(const Tokens &tokens, int at, bool changes)
{
    for (int i = at; i < tokens.size(); ++i) {
        const bool joint = (changes && tokens[i].is(u"to")) || (tokens[i].is(u"said") && tokens[i - 1].is(u"i"));
        if (!joint)
            continue;
        const int from = tokens[i + 1].isAny(u"just", u"only") ? i + 2 : i + 1;
        const auto number = count(tokens, from);
        if (number && !isOtherNumber(tokens, from, number->next))
            return {number->value, tokens.originalOf(from, number->next).toString()};
    }
    return {};
}

/// "a couple" of people and not of anything: asked for, or behind "for".
bool isCouple(const Tokens &tokens, int at, const Listening &listening)
{
    const bool asked = listening.isAsked(Asked::PartySize) && tokens.size() <= 3;
    return tokens[at].is(u"a couple") && (asked || tokens[at - 1].isAny(u"for", u"as"))
        && !tokens[at + 1].has(Sense::Unit);
}
} // namespace

Party readParty(const Tokens &tokens, const Listening &listening)
{
    std::optional<Party> bare;
    for (int i = 0; i < tokens.size(); ++i) {
        if (Party people = peopleAt(tokens, i); people.size) {
            const Party other = replacement(tokens, i, tokens[i - 1].is(u"from"));
            return other.size ? other : people;
        }
        if (!bare && isCouple(tokens, i, listening))
            bare = Party{2, tokens.originalOf(i, i + 1).toString()};
        const auto number = bare ? std::nullopt : count(tokens, i);
        if (number && isParty(tokens, i, number->next, listening)) {
            const Party other = replacement(tokens, number->next, tokens[i - 1].is(u"from"));
            bare = other.size ? other : Party{number->value, tokens.originalOf(i, number->next).toString()};
        }
        if (number)
            i = number->next - 1;
    }
    return bare.value_or(Party{});
}
} // namespace cloudgreet::language
