// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"
#include <QRegularExpression>
#include <algorithm>
#include <unordered_map>

namespace cloudgreet::language {
using namespace Qt::StringLiterals;

namespace {
struct LetterName {
    QStringView word;
    char16_t letter;
};
/// How recognisers write the names of letters, and the two spelling alphabets in use.
constexpr LetterName letterNames[] = {
    {u"ay", u'a'},
    {u"eh", u'a'},
    {u"ah", u'a'},
    {u"bee", u'b'},
    {u"be", u'b'},
    {u"see", u'c'},
    {u"sea", u'c'},
    {u"dee", u'd'},
    {u"ee", u'e'},
    {u"ef", u'f'},
    {u"eff", u'f'},
    {u"gee", u'g'},
    {u"aitch", u'h'},
    {u"haitch", u'h'},
    {u"eye", u'i'},
    {u"jay", u'j'},
    {u"kay", u'k'},
    {u"okay", u'k'},
    {u"el", u'l'},
    {u"ell", u'l'},
    {u"em", u'm'},
    {u"en", u'n'},
    {u"oh", u'o'},
    {u"owe", u'o'},
    {u"pea", u'p'},
    {u"pee", u'p'},
    {u"cue", u'q'},
    {u"queue", u'q'},
    {u"ar", u'r'},
    {u"are", u'r'},
    {u"ess", u's'},
    {u"es", u's'},
    {u"tee", u't'},
    {u"tea", u't'},
    {u"you", u'u'},
    {u"vee", u'v'},
    {u"ex", u'x'},
    {u"why", u'y'},
    {u"zee", u'z'},
    {u"zed", u'z'},
    {u"said", u'z'},
    {u"alpha", u'a'},
    {u"alfa", u'a'},
    {u"bravo", u'b'},
    {u"charlie", u'c'},
    {u"delta", u'd'},
    {u"echo", u'e'},
    {u"foxtrot", u'f'},
    {u"golf", u'g'},
    {u"hotel", u'h'},
    {u"india", u'i'},
    {u"juliet", u'j'},
    {u"juliett", u'j'},
    {u"kilo", u'k'},
    {u"lima", u'l'},
    {u"mike", u'm'},
    {u"november", u'n'},
    {u"oscar", u'o'},
    {u"papa", u'p'},
    {u"quebec", u'q'},
    {u"romeo", u'r'},
    {u"sierra", u's'},
    {u"tango", u't'},
    {u"uniform", u'u'},
    {u"victor", u'v'},
    {u"whiskey", u'w'},
    {u"whisky", u'w'},
    {u"xray", u'x'},
    {u"yankee", u'y'},
    {u"zulu", u'z'},
};
constexpr LetterName spanishLetters[] = {
    {u"be", u'b'},
    {u"ce", u'c'},
    {u"de", u'd'},
    {u"efe", u'f'},
    {u"ge", u'g'},
    {u"hache", u'h'},
    {u"jota", u'j'},
    {u"ka", u'k'},
    {u"ele", u'l'},
    {u"eme", u'm'},
    {u"ene", u'n'},
    {u"pe", u'p'},
    {u"cu", u'q'},
    {u"erre", u'r'},
    {u"ere", u'r'},
    {u"ese", u's'},
    {u"te", u't'},
    {u"uve", u'v'},
    {u"ve", u'v'},
    {u"equis", u'x'},
    {u"ye", u'y'},
    {u"zeta", u'z'},
};
} // namespace

namespace {
/// In Spanish its own names go before those that the two have in common.
const std::unordered_map<std::u16string_view, char16_t> &lettersOf(Tongue tongue)
{
    static const auto table = [](std::span<const LetterName> first, std::span<const LetterName> second) {
        std::unordered_map<std::u16string_view, char16_t> letters;
        for (const auto names : {first, second})
            for (const LetterName &name : names)
                letters.try_emplace(view16(name.word), name.letter);
        return letters;
    };
    static const auto english = table(letterNames, {}), spanish = table(spanishLetters, letterNames);
    return tongue == Tongue::Spanish ? spanish : english;
}

QString letterOfSpanishName(const QString &name)
{
    if (name == u"i griega" || name == u"y griega")
        return u"y"_s;
    if (name.startsWith(u"doble") || name == u"uve doble")
        return u"w"_s;
    if (name == u"eñe")
        return u"ñ"_s;
    if (name == u"elle")
        return u"l l"_s;
    if (name == u"che")
        return u"c h"_s;
    if (name == u"ceta")
        return u"z"_s;
    const auto found = std::find_if(
        std::begin(spanishLetters), std::end(spanishLetters), [&](const LetterName &one) { return one.word == name; });
    return found == std::end(spanishLetters) ? name : QString{QChar{found->letter}};
}

/// What is said between letters: nothing itself, a mark inside the name, or the beginning of its next part.
std::optional<QStringView> betweenLetters(const Token &token)
{
    struct Between {
        QStringView word, stands;
    };
    constexpr Between table[] = {{u"then", u"|"}, {u"luego", u"|"}, {u"apostrophe", u"'"}, {u"apostrofo", u"'"},
        {u"hyphen", u"-"}, {u"dash", u"-"}, {u"guion", u"-"}, {u"space", u" "}, {u"espacio", u" "}};
    for (const Between &between : table)
        if (token.is(between.word))
            return between.stands;
    return {};
}

/// "… then …" parts two names, unless a piece is too short to be one ("s m i then t h").
QString parted(const QString &letters)
{
    const QStringList parts = letters.split(u'|');
    const bool names = std::all_of(parts.begin(), parts.end(), [](const QString &part) { return part.size() >= 3; });
    return parts.join(names ? u" "_s : QString{});
}
} // namespace

std::optional<char16_t> letterOf(const Token &token, Tongue tongue)
{
    if (token.kind != TokenKind::Word)
        return {};
    if (token.text.size() == 1)
        return token.text.front().unicode();
    const auto &letters = lettersOf(tongue);
    const auto found = letters.find(view16(token.text));
    return found == letters.end() ? std::nullopt : std::optional{found->second};
}

int behindExample(const std::vector<Token> &words, int at, char16_t letter)
{
    const auto is = [&](int i, QStringView text) { return i < int(words.size()) && words[size_t(i)].is(text); };
    const bool as = is(at, u"as") && (is(at + 1, u"in") || is(at + 1, u"for"));
    const int example = as ? at + 2 : at + 1;
    const bool leads = as || is(at, u"de") || is(at, u"for") || is(at, u"like");
    if (!leads || example >= int(words.size()))
        return at;
    const QStringView word = words[size_t(example)].text;
    return word.size() > 1 && word.startsWith(QChar{letter}) ? example + 1 : at;
}

QString withLettersForNames(QStringView text, Tongue tongue)
{
    if (tongue != Tongue::Spanish)
        return {};
    static const QString name
        = u"(?:i griega|y griega|uve doble|doble u|doble uve|doble ve|be|ce|che|de|efe|ge|hache|jota|ka|"
          "ele|elle|eme|ene|eñe|pe|cu|erre|ere|ese|te|uve|ve|equis|ye|zeta|ceta)"_s;
    static const QRegularExpression row{u"\\b(?:%1|[a-zñ])(?:[\\s,.-]+(?:%1|[a-zñ]))+\\b"_s.arg(name),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression named{u"\\b%1\\b"_s.arg(name),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    constexpr int FewestNamed = 2, FewestLetters = 3; // "de e" is no spelling
    QString written = text.toString();
    bool found = false;
    for (qsizetype from = 0;;) {
        const auto match = row.match(written, from);
        if (!match.hasMatch())
            return found ? written : QString{};
        QString letters;
        int count = 0, last = 0;
        const QString spelled = match.captured();
        for (auto each = named.globalMatch(spelled); each.hasNext(); ++count) {
            const auto one = each.next();
            letters += spelled.mid(last, one.capturedStart() - last) + letterOfSpanishName(one.captured().toLower());
            last = int(one.capturedEnd());
        }
        letters += spelled.mid(last);
        from = match.capturedEnd();
        const auto total = std::count_if(letters.begin(), letters.end(), [](QChar c) { return c.isLetter(); });
        if (count < FewestNamed || total < FewestLetters)
            continue;
        found = true;
        written.replace(match.capturedStart(), spelled.size(), letters);
        from = match.capturedStart() + letters.size();
    }
}

Spelling readSpelling(const Tokens &tokens, int at)
{
    constexpr qsizetype LongestSpelling = 40;
    const auto &words = tokens.words();
    const int size = int(words.size());
    Spelling spelling{{}, at};
    for (int i = at; i < size && spelling.letters.size() < LongestSpelling;) {
        if (words[size_t(i)].kind == TokenKind::Mark) {
            ++i;
            continue;
        }
        const auto between = spelling.letters.isEmpty() ? std::nullopt : betweenLetters(words[size_t(i)]);
        if (between && i + 1 < size && letterOf(words[size_t(i) + 1], tokens.tongue())) {
            spelling.letters += *between;
            ++i;
            continue;
        }
        int times = 1;
        if (words[size_t(i)].has(Sense::Repeat) && i + 1 < size) {
            times = *words[size_t(i)].value(Sense::Repeat);
            ++i;
        }
        const auto letter = letterOf(words[size_t(i)], tokens.tongue());
        const bool assents
            = words[size_t(i)].is(u"okay") && i + 1 < size && words[size_t(i) + 1].kind == TokenKind::Mark;
        if (!letter || assents) // "okay, B O B"
            break;
        spelling.letters += QString{times, QChar{*letter}};
        spelling.next = i = behindExample(words, i + 1, *letter);
    }
    spelling.letters = parted(spelling.letters);
    return spelling;
}
} // namespace cloudgreet::language
