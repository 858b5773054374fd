// SPDX-License-Identifier: GPL-3.0-or-later
#include "namelists.h"
#include "namewords.h"
#include "readers.h"
#include <algorithm>
#include <array>

// Names given letter by letter, as recognisers garble them: "a ND ER e w SM i t h", "Delta Echo Bravo Romeo alpha". The
// letters are laid beside the names that many people have, and beside those of the owner's customers.
namespace cloudgreet::language {
namespace {
/// Costs in tenths of a letter.
constexpr int Other = 10, Alike = 4, Missing = 8, Extra = 7, NotListed = 14;
constexpr int TooFar = 1'000'000;

/// What it costs to take one letter for another: little where their names sound alike.
constexpr auto changes = [] {
    std::array<std::array<quint8, 26>, 26> table{};
    constexpr std::u16string_view groups[]
        = {u"bcdegptvz", u"mn", u"fsx", u"ahjk", u"iy", u"quw", u"ao", u"lo", u"ckq"};
    for (size_t a = 0; a < 26; ++a)
        for (size_t b = 0; b < 26; ++b) {
            table[a][b] = a == b ? 0 : Other;
            for (const auto group : groups)
                if (a != b && group.find(char16_t(u'a' + a)) != group.npos
                    && group.find(char16_t(u'a' + b)) != group.npos)
                    table[a][b] = Alike;
        }
    return table;
}();

constexpr size_t LongestSpelling = 32;
using Costs = std::array<int, LongestSpelling + 1>;

/// What it costs to hear each beginning of `heard` for the whole of `name`; both in a–z.
Costs costsOfBeginnings(std::u16string_view name, std::u16string_view heard)
{
    Costs row{};
    for (size_t j = 0; j <= heard.size(); ++j)
        row[j] = int(j) * Extra;
    for (const char16_t c : name) {
        const auto &change = changes[size_t(c - u'a')];
        int diagonal = row[0];
        row[0] += Missing;
        for (size_t j = 0; j < heard.size(); ++j) {
            const int best
                = std::min({diagonal + change[size_t(heard[j] - u'a')], row[j + 1] + Missing, row[j] + Extra});
            diagonal = row[j + 1];
            row[j + 1] = best;
        }
    }
    return row;
}

/// For each length of a beginning, the name that it is nearest to.
struct Nearest {
    Costs cost, name;
};
Nearest nearest(std::span<const std::u16string_view> names, std::u16string_view heard, bool backwards)
{
    Nearest out;
    out.cost.fill(TooFar);
    out.name.fill(0);
    std::u16string turned;
    for (size_t n = 0; n < names.size(); ++n) {
        turned.assign(names[n]);
        if (backwards)
            std::reverse(turned.begin(), turned.end());
        const Costs costs = costsOfBeginnings(turned, heard);
        for (size_t j = 0; j <= heard.size(); ++j)
            if (costs[j] < out.cost[j]) {
                out.cost[j] = costs[j];
                out.name[j] = int(n);
            }
    }
    return out;
}

QString capital(std::u16string_view name)
{
    QString out = QString::fromUtf16(name.data(), qsizetype(name.size()));
    if (!out.isEmpty())
        out[0] = out[0].toUpper();
    return out;
}

struct Heard {
    std::u16string letters;
    int words = 0, single = 0, scraps = 0, whole = 0; ///< By length: a letter or its name, up to three, longer.
    int written = 0;                                  ///< Of them those that are written as one letter.
    bool code = false;                                ///< "Delta Echo".
    void add(QStringView text)
    {
        for (const QChar c : text)
            if (c >= u'a' && c <= u'z' && letters.size() < LongestSpelling)
                letters += c.unicode();
    }
    /// Letter by letter and nothing else: what was said then is law, however few people are called so.
    [[nodiscard]] bool isClean() const { return written >= 3 && written == single && scraps == 0; }
    /// "Why do you need my name" holds two that sound like letters, and none that was written as one.
    [[nodiscard]] bool isSpelling() const
    {
        return single >= 2 && (written > 0 || code) && (single + scraps) * 3 >= words * 2;
    }
};

/// What is said before a spelling, and no letter's name in it.
bool isAssent(const Token &word)
{
    return word.isAny(u"yes", u"yeah", u"ok", u"okay", u"please", u"si", u"sure");
}

/// Words that stand around a spelled name; "is" and "er" are as often letters of one.
bool isFrame(const std::vector<Token> &words, size_t at)
{
    if (words[at].isAny(u"my", u"name", u"the", u"first", u"last", u"surname", u"space", u"then", u"that", u"it",
            u"its", u"spelled", u"spelt", u"um", u"uh"))
        return true;
    return words[at].is(u"is") && at > 0
        && (words[at - 1].is(u"name") || words[at - 1].is(u"it") || words[at - 1].is(u"that"));
}

/// Takes two or more words that together are one letter: "I am" and "I'll" (m and l, by their names), "double you".
int takeSeveral(const std::vector<Token> &words, size_t i, Tongue tongue, Heard &heard)
{
    const auto is = [&](size_t at, QStringView text) { return at < words.size() && words[at].is(text); };
    if (is(i, u"i") && (is(i + 1, u"am") || is(i + 1, u"will"))) {
        heard.add(is(i + 1, u"am") ? u"m" : u"l");
        return 2;
    }
    if (is(i, u"double") && (is(i + 1, u"you") || is(i + 1, u"u") || is(i + 1, u"ow"))) {
        heard.add(u"w");
        return 2;
    }
    const auto times = words[i].value(Sense::Repeat);
    const auto letter = times && i + 1 < words.size() ? letterOf(words[i + 1], tongue) : std::nullopt;
    if (letter)
        for (int k = 0; k < *times; ++k)
            heard.add(QStringView{&*letter, 1});
    return letter ? 2 : 0;
}

/// "Kilo alpha tango echo": a word of a spelling alphabet, not the name of a letter.
bool isCodeWord(const Token &word, Tongue tongue)
{
    constexpr qsizetype Shortest = 4;
    return word.text.size() >= Shortest && letterOf(word, tongue).has_value() && !word.isAny(u"okay", u"zeta", u"said");
}

/// Whether a turn spells by code words, so that any other word in it is one that was misheard, or one of the caller's
/// own.
bool spellsByCode(const std::vector<Token> &words, Tongue tongue)
{
    const auto isWord = [](const Token &word) { return word.kind == TokenKind::Word && word.text.size() > 2; };
    const auto code = std::count_if(words.begin(), words.end(), [&](const Token &w) { return isCodeWord(w, tongue); });
    const auto all = std::count_if(words.begin(), words.end(), isWord);
    return code >= 2 && code * 2 >= all;
}

/// The letters of a turn. Words that only stand around a name are left out; scraps count as they are written.
Heard lettersIn(const Tokens &tokens, bool spelled)
{
    Heard heard;
    const auto &words = tokens.words();
    heard.code = spelled && spellsByCode(words, tokens.tongue());
    for (size_t i = 0; i < words.size(); ++i) {
        const Token &word = words[i];
        if (word.kind != TokenKind::Word || isAssent(word))
            continue;
        if (heard.code && word.text.size() > 3 && !letterOf(word, tokens.tongue()) && !isFrame(words, i)
            && !isRelation(tokens, int(i))) {
            heard.add(word.text.left(1)); // "indigo", "violet"
            ++heard.words;
            ++heard.single;
            continue;
        }
        if (spelled)
            if (const int taken = takeSeveral(words, i, tokens.tongue(), heard); taken > 0) {
                ++heard.words;
                ++heard.single;
                i += size_t(taken) - 1;
                continue;
            }
        const auto letter = spelled && word.text.size() != 2 ? letterOf(word, tokens.tongue()) : std::nullopt;
        if (!letter
            && (isRelation(tokens, int(i)) || (spelled ? isFrame(words, i) : isCommonWord(word.text, tokens.tongue()))))
            continue;
        ++heard.words;
        heard.written += word.text.size() == 1;
        ++(letter ? heard.single : word.text.size() <= 3 && !isFirstName(word.text) ? heard.scraps : heard.whole);
        heard.add(letter ? QStringView{&*letter, 1} : word.text);
    }
    return heard;
}

std::u16string lettersOf(QStringView name)
{
    std::u16string out;
    for (const QChar c : folded(name))
        if (c >= u'a' && c <= u'z' && out.size() < LongestSpelling)
            out += c.unicode();
    return out;
}

int distance(std::u16string_view name, std::u16string_view heard)
{
    return costsOfBeginnings(name, heard)[heard.size()];
}

PersonName split(const QString &full)
{
    PersonName name;
    name.first = full.section(u' ', 0, 0);
    name.last = full.section(u' ', 1);
    return name;
}

/// "b as in boy": read letter by letter elsewhere.
bool hasExamples(const Tokens &tokens)
{
    const auto &words = tokens.words();
    for (size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i].is(u"as") && (words[i + 1].is(u"in") || words[i + 1].is(u"for")))
            return true;
    return false;
}

/// Whether letters that were spelled cleanly may still stand for the name: hardly any of them is another that the line
/// mistakes for it. "K A R Y N" is nobody's mishearing of Karen.
bool isMisheard(const std::u16string &heard, const std::u16string &name)
{
    constexpr std::u16string_view mistaken[] = {u"mn", u"fs", u"bdgptv"};
    constexpr size_t LettersForOne = 6;
    size_t others = 0;
    for (size_t i = 0; i < heard.size() && heard.size() == name.size(); ++i) {
        const auto sounds = [&](std::u16string_view group) {
            return group.find(heard[i]) != group.npos && group.find(name[i]) != group.npos;
        };
        if (heard[i] != name[i] && std::none_of(std::begin(mistaken), std::end(mistaken), sounds))
            return false;
        others += heard[i] != name[i];
    }
    return heard.size() == name.size() && others * LettersForOne <= heard.size();
}

/// Whether a cost is small beside the letters that were heard.
bool isNear(int cost, size_t letters, Doubt doubt)
{
    return cost * 100 <= int(letters) * Other * (doubt == Doubt::Much ? 42 : 25);
}
} // namespace

PersonName decodeSpelling(const Tokens &tokens, Doubt doubt)
{
    const Heard heard = lettersIn(tokens, true);
    constexpr size_t Shortest = 3;
    if (!heard.isSpelling() || heard.letters.size() < Shortest || hasExamples(tokens))
        return {};
    const std::u16string &letters = heard.letters;
    const std::u16string turned{letters.rbegin(), letters.rend()};
    const Nearest first = nearest(commonFirstNames(), letters, false), last = nearest(commonLastNames(), turned, true);
    const size_t size = letters.size();
    int best = first.cost[size];
    PersonName name{capital(commonFirstNames()[size_t(first.name[size])]), {}, true};
    for (size_t cut = 2; cut + 2 <= size; ++cut) {
        const int both = first.cost[cut] + last.cost[size - cut];
        if (both < best) {
            best = both;
            name.first = capital(commonFirstNames()[size_t(first.name[cut])]);
            name.last = capital(commonLastNames()[size_t(last.name[size - cut])]);
        }
        if (first.cost[cut] + NotListed < best && cut >= Shortest) { // a last name that is not among the common ones
            best = first.cost[cut] + NotListed;
            name.first = capital(commonFirstNames()[size_t(first.name[cut])]);
            name.last = capital(std::u16string_view{letters}.substr(cut));
        }
    }
    if (heard.isClean() && !isMisheard(letters, lettersOf(name.first + name.last)))
        return {};
    return isNear(best, size, doubt) ? name : PersonName{};
}

PersonName nearestKnown(const Tokens &tokens, const QStringList &known)
{
    Heard heard = lettersIn(tokens, true);
    if (!heard.isSpelling())
        heard = lettersIn(tokens, false);
    if (heard.letters.size() < 2)
        return {};
    constexpr int HalfOnly = 8; // only one of the two was said
    int best = TooFar, second = TooFar;
    QString found;
    for (const QString &full : known) {
        const std::u16string first = lettersOf(full.section(u' ', 0, 0)), last = lettersOf(full.section(u' ', 1));
        const int cost = std::min({distance((first + last).substr(0, LongestSpelling), heard.letters),
            distance(first, heard.letters) + HalfOnly, distance(last, heard.letters) + HalfOnly});
        if (cost < best) {
            second = best;
            best = cost;
            found = full;
        } else {
            second = std::min(second, cost);
        }
    }
    constexpr int Clear = 2;
    return isNear(best, heard.letters.size(), Doubt::Much) && second - best >= Clear ? split(found) : PersonName{};
}

QString readPostcode(const Tokens &tokens)
{
    constexpr struct {
        QStringView word;
        char16_t digit;
    } alike[] = {{u"to", u'2'}, {u"too", u'2'}, {u"for", u'4'}, {u"free", u'3'}, {u"tree", u'3'}, {u"ate", u'8'},
        {u"won", u'1'}, {u"sex", u'6'}, {u"sick", u'6'}};
    QString out;
    for (size_t i = 0; i < tokens.words().size() && out.size() < 10; ++i) {
        const Token &word = tokens.words()[i];
        const auto heard
            = std::find_if(std::begin(alike), std::end(alike), [&](const auto &a) { return word.is(a.word); });
        if (heard != std::end(alike))
            out += QChar{heard->digit};
        else if (word.kind == TokenKind::Number)
            out += word.text;
        else if (const auto digit = word.value(Sense::Digit))
            out += QString::number(*digit);
        else if (word.is(u"double") && i + 1 < tokens.words().size()
            && (tokens.words()[i + 1].is(u"you") || tokens.words()[i + 1].is(u"u"))) {
            out += u'W';
            ++i;
        } else if (const auto letter = letterOf(word, tokens.tongue()))
            out += QChar{*letter}.toUpper();
        else if (word.kind == TokenKind::Word && word.text.size() <= 3)
            out += word.text.toString().toUpper();
    }
    if (out.size() < 5)
        return out;
    // The second half is a digit and two letters: what sounds like one of them there is one.
    QChar &digit = out[out.size() - 3];
    constexpr std::pair<char16_t, char16_t> asDigit[] = {
        {u'O', u'0'}, {u'I', u'1'}, {u'S', u'5'}, {u'Z', u'2'}, {u'B', u'8'}, {u'G', u'6'}, {u'A', u'8'}, {u'V', u'5'}};
    for (const auto &[letter, number] : asDigit)
        if (digit == letter)
            digit = number;
    if (out.front() == u'0')
        out.front() = u'O';
    return out.left(out.size() - 3) + u' ' + out.right(3);
}
} // namespace cloudgreet::language
