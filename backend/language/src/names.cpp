// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/understand.h"
#include "namelists.h"
#include "namewords.h"
#include "readers.h"
#include <algorithm>
#include <unordered_set>

namespace cloudgreet::language {
namespace {
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

struct NameRun {
    QStringList parts;
    int next = 0;
};
/// Which words of a run need a capital letter: recognisers write some names small, but who types "Ann Lee because" does
/// not.
enum class Capitals { None, AsBegun, All };
NameRun runFrom(const Tokens &tokens, int at, Capitals capitals)
{
    const auto &words = tokens.words();
    NameRun run{{}, at};
    bool capitalBegun = false; // then what is written small behind it does not belong to it
    for (int i = at; i < int(words.size()) && run.parts.size() < 4; ++i) {
        const Token &token = words[size_t(i)];
        if ((token.is(u"-") && token.glued && i > at && i + 1 < int(words.size()) && words[size_t(i) + 1].glued)) {
            run.parts.back() += u'-'
                + capitalised(tokens.original().mid(
                    words[size_t(i) + 1].from, words[size_t(i) + 1].to - words[size_t(i) + 1].from));
            run.next = ++i + 1;
            continue;
        }
        const bool particle = token.is(u"de") || token.is(u"van") || token.is(u"von") || token.is(u"la")
            || token.is(u"del") || token.is(u"der") || token.is(u"da");
        const bool inside = particle && i > at && i + 1 < int(words.size()) && mayBeName(tokens, i + 1);
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
        run.parts.push_back(inside ? token.text.toString() : capitalised(original));
        run.next = i + 1;
    }
    return run;
}

/// What people say before their name. Loose ones need a capital letter in the transcript.
struct Intro {
    std::initializer_list<QStringView> words;
    bool loose;
};
std::span<const Intro> introsOf(Tongue tongue)
{
    static const Intro english[] = {{{u"my", u"name", u"is"}, false}, {{u"name", u"is"}, false},
        {{u"name", u"of"}, false}, {{u"the", u"name"}, false}, {{u"name", u"'s"}, false},
        {{u"i", u"am", u"called"}, false}, {{u"call", u"me"}, false}, {{u"this", u"is"}, true}, {{u"it", u"is"}, true},
        {{u"i", u"am"}, true}, {{u"under"}, true}, {{u"for"}, true}, {{u"that", u"is"}, true}, {{u"name"}, true},
        {{u"make", u"that"}, true}, {{u"as"}, true}, {{u"by"}, true}, {{u"with"}, true}, {{u"party"}, true}};
    static const Intro spanish[] = {{{u"mi", u"nombre", u"es"}, false}, {{u"me", u"llamo"}, false},
        {{u"a", u"nombre", u"de"}, false}, {{u"nombre", u"de"}, false}, {{u"nombre", u"es"}, false}, {{u"soy"}, true},
        {{u"habla"}, true}, {{u"es"}, true}, {{u"para"}, true}};
    return tongue == Tongue::Spanish ? std::span<const Intro>{spanish} : std::span<const Intro>{english};
}

bool standsAt(const Intro &intro, const std::vector<Token> &words, size_t at)
{
    return at + intro.words.size() < words.size()
        && std::equal(intro.words.begin(), intro.words.end(), words.begin() + long(at),
            [](QStringView a, const Token &b) { return b.is(a); });
}

/// "Looking for Anna Street" seeks a thing or a place, and "by May 5th" says a day.
bool introducesNoPerson(const Tokens &tokens, size_t behind, size_t at)
{
    const auto &words = tokens.words();
    static constexpr QStringView seeking[] = {u"looking", u"look", u"search", u"searching", u"asking"};
    const bool sought = behind >= 2 && words[behind - 1].is(u"for")
        && std::any_of(std::begin(seeking), std::end(seeking), [&](QStringView w) { return words[behind - 2].is(w); });
    const bool date = words[at].has(Sense::Month) && at + 1 < words.size()
        && (words[at + 1].kind == TokenKind::Number || words[at + 1].has(Sense::The));
    return sought || date || isCommonWord(words[at].text, tokens.tongue());
}

/// "With Chan" and "by Chan" say who is to be seen, where a line has somebody to be seen.
bool introducesStaff(const Intro &intro)
{
    const QStringView word = *intro.words.begin();
    return intro.words.size() == 1 && (word == u"with" || word == u"by");
}

/// "For my daughter Emma Brown": a relation may stand before the name. "With my wife Ann" says who comes along.
bool introducesSomebodyElse(const Intro &intro)
{
    const QStringView last = *(intro.words.end() - 1);
    return last == u"for" || last == u"is" || last == u"under" || last == u"name" || last == u"para" || last == u"es"
        || last == u"de";
}

/// Where the name begins behind an introduction: a quotation mark is none.
size_t behindQuotes(const std::vector<Token> &words, size_t at)
{
    while (at + 1 < words.size() && (words[at].is(u"\"") || words[at].is(u"'") || words[at].is(u"“")))
        ++at;
    return at;
}

/// The first name behind the surest introduction; "for Saturday, for Tom Hardy" has two of the same kind.
NameRun introducedName(const Tokens &tokens, bool asked, bool hasStaff)
{
    constexpr qsizetype MostParts = 3; // more names in a row are a list, or no names
    const auto &words = tokens.words();
    for (const Intro &intro : introsOf(tokens.tongue()))
        for (size_t i = 0; i < words.size(); ++i) {
            if (!standsAt(intro, words, i) || (hasStaff && introducesStaff(intro)))
                continue;
            const size_t behind = behindQuotes(words, i + intro.words.size());
            const size_t at = introducesSomebodyElse(intro) ? behindRelation(tokens, behind) : behind;
            if (at >= words.size() || introducesNoPerson(tokens, behind, at))
                continue;
            const Capitals capitals = asked ? Capitals::None : intro.loose ? Capitals::All : Capitals::AsBegun;
            NameRun run = runFrom(tokens, int(at), capitals);
            if (run.parts.isEmpty() || run.parts.size() > MostParts)
                continue;
            const bool comma = run.next < int(words.size()) && words[size_t(run.next)].is(u",");
            NameRun full = comma ? runFrom(tokens, run.next + 1, capitals) : NameRun{};
            return full.parts.size() > 1 && full.parts.front() == run.parts.front() ? full : run; // "Pat, Pat Doe"
        }
    return {};
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

QString capitalisedParts(const QString &words)
{
    QStringList parts;
    for (const QString &part : words.split(u' ', Qt::SkipEmptyParts))
        parts.push_back(capitalised(part));
    return parts.join(u' ');
}

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

int countOfSpelled(const Tokens &tokens, int at, int next)
{
    int single = 0;
    for (int i = at; i < next; ++i)
        single += tokens.words()[size_t(i)].text.size() == 1;
    return single;
}
/// Words that may be a name, before the spelling of one begins.
QStringList namesBefore(const Tokens &tokens, int end)
{
    QStringList names;
    for (int k = 0; k < end; ++k)
        if (const Token &word = tokens.words()[size_t(k)]; mayBeName(tokens, k))
            names.push_back(capitalised(tokens.original().mid(word.from, word.to - word.from)));
    return names;
}

/// Puts what was spelled in the place of the spoken part that it sounds like; the other part stays.
PersonName spelledInto(const QStringList &spoken, const QString &spelled)
{
    PersonName name;
    name.spelled = true;
    name.first = spelled;
    if (spoken.size() == 1 && likeness(folded(spoken.front()), folded(spelled)) < 0.35) {
        name.first = spoken.front(); // "Tina, T U R N E R": two names, one of them spelled
        name.last = spelled;
    }
    if (spoken.size() < 2)
        return name;
    const bool isLast
        = likeness(folded(spoken.back()), folded(spelled)) >= likeness(folded(spoken.front()), folded(spelled));
    name.first = isLast ? spoken.front() : spelled;
    name.last = isLast ? spelled : spoken.back();
    return name;
}

/// The last name behind a spelled first one, spelled or said.
QString lastNameBehind(const Tokens &tokens, int at)
{
    const auto &words = tokens.words();
    while (at < int(words.size()) && words[size_t(at)].kind == TokenKind::Mark)
        ++at;
    const NameRun said = runFrom(tokens, at, Capitals::None);
    if (!said.parts.isEmpty())
        return said.parts.join(u' ');
    const Spelling more = at < int(words.size()) ? readSpelling(tokens, at + 1) : Spelling{};
    return more.letters.size() >= 2 ? capitalised(more.letters.toLower()) : QString{};
}

/// A spelled stretch of three letters or more, most of them single, wherever it begins.
PersonName readSpelledName(const Tokens &tokens, bool asked)
{
    const auto &words = tokens.words();
    for (int i = asked ? 0 : 1; i < int(words.size()); ++i) {
        if (!letterOf(words[size_t(i)], tokens.tongue()) && !words[size_t(i)].has(Sense::Repeat))
            continue;
        const Spelling spelling = readSpelling(tokens, i);
        if (spelling.letters.size() < 3 || countOfSpelled(tokens, i, spelling.next) * 2 < spelling.letters.size())
            continue;
        const QString spelled = capitalisedParts(spelling.letters.toLower());
        PersonName name = spelledInto(namesBefore(tokens, i), spelled.section(u' ', 0, 0));
        if (spelled.contains(u' '))
            name.last = spelled.section(u' ', 1);
        if (name.last.isEmpty())
            name.last = lastNameBehind(tokens, spelling.next);
        return name;
    }
    return {};
}

/// "Maria Lopez", "yes, Maria Lopez please": only when nothing else is said around it.
PersonName readBareName(const Tokens &tokens)
{
    const auto &words = tokens.words();
    int at = 0;
    while (at < int(words.size()) && !mayBeName(tokens, at))
        ++at;
    if (at == int(words.size()))
        return {};
    const NameRun run = runFrom(tokens, at, Capitals::None);
    return isFrame(tokens, 0, at) && isFrame(tokens, run.next, int(words.size())) ? fromParts(run.parts) : PersonName{};
}
/// "first name Ann, last name Lee", "Lee is my surname".
PersonName readLabelled(const Tokens &tokens)
{
    const auto &words = tokens.words();
    const auto is = [&](size_t i, QStringView text) { return i < words.size() && words[i].is(text); };
    PersonName name;
    bool labelled = false;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool surname = is(i, u"surname") || ((is(i, u"family") || is(i, u"second")) && is(i + 1, u"name"))
            || (is(i, u"last") && is(i + 1, u"name")) || is(i, u"apellido");
        const bool first = (is(i, u"first") || is(i, u"given")) && is(i + 1, u"name");
        const bool nombre = is(i, u"nombre"); // the whole name, unless a surname is labelled beside it
        if (!surname && !first && !nombre)
            continue;
        size_t at = is(i + 1, u"name") ? i + 2 : i + 1;
        while (is(at, u"is") || is(at, u"'s") || is(at, u"es"))
            ++at;
        NameRun run = at < words.size() ? runFrom(tokens, int(at), Capitals::AsBegun) : NameRun{};
        if (run.parts.isEmpty() && i >= 3 && is(i - 1, u"my") && is(i - 2, u"is"))
            run = runFrom(tokens, int(i) - 3, Capitals::AsBegun);
        labelled = labelled || (!nombre && !run.parts.isEmpty());
        if (!run.parts.isEmpty())
            (surname ? name.last : name.first) = surname ? run.parts.back() : run.parts.front();
    }
    return labelled ? name : PersonName{};
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
    if (at == int(words.size()) || !isFrame(tokens, 0, at))
        return {};
    QStringList parts;
    int i = at;
    for (; i < int(words.size()) && words[size_t(i)].kind == TokenKind::Word; ++i) {
        const Token &word = words[size_t(i)];
        const QString written = tokens.original().mid(word.from, word.to - word.from).toString();
        const bool small = word.isAny(u"of", u"de", u"del", u"la", u"van", u"von");
        if (word.text.size() == 1 || written == written.toUpper() || (!small && !hasCapital(i)))
            return {};
        parts.push_back(small ? written : capitalised(written));
    }
    const bool ends = std::all_of(words.begin() + i, words.end(), [](const Token &w) { return w.is(u"."); });
    return ends && parts.size() >= Fewest && parts.size() <= Most ? fromParts(parts) : PersonName{};
}

/// Whether people are called so, as far as the lists know.
bool isListed(const PersonName &name)
{
    return isFirstName(folded(name.first)) && (name.last.isEmpty() || isLastName(folded(name.last)));
}
} // namespace

PersonName readName(const Tokens &tokens, const Listening &listening)
{
    const bool asked = listening.isAsked(Asked::Name) || listening.isAsked(Asked::SpelledName);
    if (const auto hint = asked ? readLetterHint(tokens) : std::nullopt) {
        const Tokens before{tokens.original().left(hint->from), listening.tongue};
        const PersonName name = readName(before, listening);
        return name.isEmpty() ? name : writtenWith(name, *hint);
    }
    if (asked && !listening.knownPeople.isEmpty())
        if (PersonName known = nearestKnown(tokens, listening.knownPeople); !known.isEmpty())
            return known;
    if (PersonName both = readSaidAndSpelled(tokens); !both.isEmpty())
        return both;
    const PersonName spelled = readSpelledName(tokens, asked);
    const bool hyphened = std::any_of(tokens.words().begin(), tokens.words().end(), [](const Token &word) {
        return word.is(u"hyphen") || word.is(u"guion");
    }); // so exactly spelled that no list knows better
    constexpr int FewLetters = 3; // more are a spelling, whatever labels stand beside it
    const bool spells = std::count_if(tokens.words().begin(), tokens.words().end(), [](const Token &word) {
        return word.kind == TokenKind::Word && word.text.size() == 1;
    }) > FewLetters;
    PersonName labelled = spells ? PersonName{} : readLabelled(tokens);
    if (asked && labelled.isEmpty() && !hyphened && (spelled.isEmpty() || !isListed(spelled)))
        if (PersonName name = decodeSpelling(tokens, spelled.isEmpty() ? Doubt::Much : Doubt::Little); !name.isEmpty())
            return name;
    if (!spelled.isEmpty())
        return spelled;
    if (spells)
        labelled = readLabelled(tokens);
    if (PersonName name = asked && labelled.isEmpty() ? readCapitals(tokens) : PersonName{}; !name.isEmpty())
        return name;
    const NameRun run = introducedName(tokens, asked, !listening.staff.isEmpty());
    const bool completes = run.parts.size() == 1 && run.parts.front() != labelled.first;
    if (!labelled.first.isEmpty() && labelled.last.isEmpty() && completes)
        labelled.last = run.parts.front(); // "the name is Xu, first name Li"
    if (!labelled.isEmpty())
        return labelled;
    if (!run.parts.isEmpty())
        return fromParts(run.parts);
    if (!asked)
        return readUnintroduced(tokens);
    PersonName bare = readBareName(tokens);
    if (listening.isAsked(Asked::LastName) && bare.last.isEmpty() && !isFirstName(folded(bare.first)))
        std::swap(bare.first, bare.last);
    if (bare.isEmpty())
        return readUnintroduced(tokens);
    return bare;
}
} // namespace cloudgreet::language
