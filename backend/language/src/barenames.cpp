// SPDX-License-Identifier: GPL-3.0-or-later
#include "namelists.h"
#include "namerun.h"
#include "namewords.h"
#include "readers.h"
#include <algorithm>
#include <unordered_set>

namespace cloudgreet::language {
namespace {
/// Whether these words only stand around a name that was asked for: "yes, it's … please".
bool isFrame(const Tokens &tokens, int from, int to)
{
    const auto &words = tokens.words();
    static const std::unordered_set<std::u16string_view> frame{u"it", u"is", u"its", u"my", u"name", u"this", u"that",
        u"i", u"am", u"yes", u"yeah", u"yep", u"sure", u"ok", u"okay", u"uh", u"um", u"er", u"ah", u"oh", u"the",
        u"first", u"last", u"full", u"surname", u"under", u"please", u"hi", u"hello", u"for", u"and", u"so", u"well",
        u"here", u"you", u"can", u"call", u"me", u"of", u"course", u"thanks", u"thank", u"no", u"not", u"sorry", u"mr",
        u"mrs", u"ms", u"miss", u"dr", u"doctor", u"put", u"down", u"would", u"be", u"a", u"by", u"with", u"name's",
        u"called", u"speaking", u"actually", u"just", u"me", u"llamo", u"es", u"mi", u"nombre", u"soy", u"si", u"claro",
        u"por", u"favor", u"senor", u"senora", u"de", u"el", u"la", u"apellido", u"y", u"gracias", u"bueno", u"pues",
        u"perdon"};
    for (int i = from; i < to; ++i)
        if (words[size_t(i)].kind != TokenKind::Mark && !frame.contains(view16(words[size_t(i)].text))
            && !isOwner(words[size_t(i)]) && (!isRelation(tokens, i) || isPet(words[size_t(i)])))
            return false;
    return true;
}

/// "At Apex Dental Lab", "from Hill and Sons": whom somebody calls for.
bool isCompany(const Tokens &tokens, int at)
{
    const auto &words = tokens.words();
    if (at + 1 >= int(words.size()) || !words[size_t(at)].isAny(u"at", u"from", u"with", u"of", u"de"))
        return false;
    return std::all_of(words.begin() + at + 1, words.end(), [&](const Token &word) {
        return word.kind == TokenKind::Mark || word.isAny(u"and", u"of", u"the", u"y", u"de", u"la", u"el")
            || (tokens.original()[word.from].isUpper() && !word.has(Sense::Weekday) && !word.has(Sense::Month));
    });
}
} // namespace

PersonName readBareName(const Tokens &tokens)
{
    const auto &words = tokens.words();
    int at = 0;
    while (at < int(words.size()) && !mayBeName(tokens, at))
        ++at;
    if (at == int(words.size()))
        return {};
    NameRun run = runFrom(tokens, at, Capitals::None);
    if (const NameRun whole = at > 1 ? runFrom(tokens, at - 2, Capitals::None) : NameRun{}; !whole.parts.isEmpty()) {
        run = whole; // "de la Cruz"
        at -= 2;
    }
    if (!isFrame(tokens, 0, at))
        return {};
    run = saidInFull(tokens, run, Capitals::None);
    if (isFrame(tokens, run.next, int(words.size())) || isCompany(tokens, run.next))
        return fromParts(run.parts);
    const bool comma = words[size_t(run.next)].is(u",");
    const NameRun other = comma ? runFrom(tokens, run.next + 1, Capitals::None) : NameRun{};
    const bool ends = !other.parts.isEmpty() && isFrame(tokens, other.next, int(words.size()));
    return ends && isSurnameFirst(run.parts.join(u' '), other.parts.join(u' '))
        ? PersonName{other.parts.join(u' '), run.parts.join(u' ')}
        : PersonName{};
}

/// "Ann Lee here", "Ann Lee is my name", or a common first name and a word behind it, both with capitals.
PersonName readUnintroduced(const Tokens &tokens)
{
    const auto &words = tokens.words();
    const auto is = [&](int i, QStringView text) { return i < int(words.size()) && words[size_t(i)].is(text); };
    const bool shouted
        = std::none_of(tokens.original().begin(), tokens.original().end(), [](QChar c) { return c.isLower(); });
    for (int i = 0; i < int(words.size()) && !shouted; ++i) {
        const NameRun run = runFrom(tokens, i, Capitals::All);
        if (run.parts.isEmpty())
            continue;
        const bool tail = is(run.next, u"here") || is(run.next, u"speaking")
            || (is(run.next, u"is") && (is(run.next + 1, u"my") || is(run.next + 1, u"the")));
        const bool person = run.parts.size() == 2 && isFirstName(words[size_t(i)].text);
        const bool owns = run.parts.size() == 2
            && (is(run.next, u"has") || is(run.next, u"has") || is(run.next, u"booked") || is(run.next, u"party")
                || is(run.next, u"made"));
        const bool opens = run.parts.size() == 2 && i == 0 && is(run.next, u","); // "Ann Lee, party of four"
        if (run.parts.size() <= 3 && (tail || person || owns || opens))
            return fromParts(run.parts);
        i = run.next;
    }
    return {};
}
/// Names that are words besides, "Joe Day", "Will Friday", "Joan of Arc": nothing else is said, each has its capital
/// letter, and the first is a first name.
PersonName readCapitals(const Tokens &tokens)
{
    constexpr int Fewest = 2, Most = 4;
    const auto &words = tokens.words();
    const auto hasCapital = [&](int i) { return tokens.original()[words[size_t(i)].from].isUpper(); };
    int at = 0;
    while (at < int(words.size()) && (!isFirstName(words[size_t(at)].text) || !hasCapital(at)))
        ++at;
    const bool known = at < int(words.size()) && isFrame(tokens, 0, at);
    for (at = known ? at : 0; !known && at < int(words.size()) && isFrame(tokens, at, at + 1);)
        ++at;
    if (at == int(words.size()) || (!known && isCommonWord(words[size_t(at)].text, tokens.tongue())))
        return {};
    bool named = known; // in "Dee Day" only the capital letter of the second tells that they are names
    QStringList parts;
    int i = at;
    for (; i < int(words.size()) && words[size_t(i)].kind == TokenKind::Word; ++i) {
        const Token &word = words[size_t(i)];
        const QString written = tokens.original().mid(word.from, word.to - word.from).toString();
        const bool small = word.isAny(u"of", u"de", u"del", u"la", u"van", u"von");
        if (word.text.size() == 1 || written == written.toUpper() || (!small && !hasCapital(i)))
            return {};
        named = named || (i > at && !small && !word.has(Sense::Weekday) && !word.has(Sense::Month));
        parts.push_back(small ? written : capitalised(written));
    }
    const bool ends = std::all_of(words.begin() + i, words.end(), [](const Token &w) { return w.is(u"."); });
    return ends && named && parts.size() >= Fewest && parts.size() <= Most ? fromParts(parts) : PersonName{};
}
} // namespace cloudgreet::language
