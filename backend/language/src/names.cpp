// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/understand.h"
#include "namelists.h"
#include "namerun.h"
#include "namewords.h"
#include "readers.h"
#include <algorithm>
#include <unordered_set>

namespace cloudgreet::language {
namespace {
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
            if (run.parts.isEmpty() || (run.parts.size() > MostParts && !asked))
                continue;
            return saidInFull(tokens, run, capitals);
        }
    return {};
}

QString capitalisedParts(const QString &words)
{
    QStringList parts;
    for (const QString &part : words.split(u' ', Qt::SkipEmptyParts))
        parts.push_back(capitalised(part));
    return parts.join(u' ');
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

/// "first name Ann, last name Lee", "Lee is my surname".
PersonName readLabelled(const Tokens &tokens)
{
    const auto &words = tokens.words();
    const auto is = [&](size_t i, QStringView text) { return i < words.size() && words[i].is(text); };
    // "Wong is the last name, Lee is the first"
    const auto isThe = [&](size_t i) { return i >= 3 && is(i - 1, u"the") && is(i - 2, u"is"); };
    PersonName name;
    bool labelled = false;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool surname = is(i, u"surname") || ((is(i, u"family") || is(i, u"second")) && is(i + 1, u"name"))
            || ((is(i, u"last") || is(i, u"married")) && is(i + 1, u"name")) || is(i, u"apellido")
            || (is(i, u"last") && isThe(i));
        const bool first
            = ((is(i, u"first") || is(i, u"given")) && is(i + 1, u"name")) || (is(i, u"first") && isThe(i));
        const bool nombre = is(i, u"nombre"); // the whole name, unless a surname is labelled beside it
        if (!surname && !first && !nombre)
            continue;
        size_t at = is(i + 1, u"name") ? i + 2 : i + 1;
        const bool reversed = i >= 3 && (isThe(i) || (is(i - 1, u"my") && is(i - 2, u"is")));
        while (!reversed && (is(at, u"is") || is(at, u"'s") || is(at, u"es") || is(at, u"now") || is(at, u",")))
            ++at;
        NameRun run = !reversed && at < words.size() ? runFrom(tokens, int(at), Capitals::AsBegun) : NameRun{};
        if (reversed)
            run = runFrom(tokens, int(i) - 3, Capitals::AsBegun);
        labelled = labelled || (!nombre && !run.parts.isEmpty());
        if (!run.parts.isEmpty())
            (surname ? name.last : name.first) = surname ? run.parts.back() : run.parts.front();
    }
    return labelled ? name : PersonName{};
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
    if (const QString written = withLettersForNames(tokens.original(), listening.tongue); !written.isEmpty())
        return readName(Tokens{written, listening.tongue}, listening);
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
