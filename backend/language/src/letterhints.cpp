// SPDX-License-Identifier: GPL-3.0-or-later
#include "namewords.h"
#include "readers.h"
#include <QRegularExpression>
#include <algorithm>

// "Smith with a Y", "Sarah without an H", "Phillip with one L": a name that was said, and a letter that it is written
// with.
namespace cloudgreet::language {
using namespace Qt::StringLiterals;

namespace {
/// The letter at `at`: by itself, by its name, or as more than one of it ("two Ls").
std::optional<char16_t> letterAt(const Tokens &tokens, int at)
{
    const auto &words = tokens.words();
    if (at >= int(words.size()))
        return {};
    const Token &word = words[size_t(at)];
    if (word.kind == TokenKind::Word && word.text.size() == 2 && word.text.endsWith(u's'))
        return word.text.front().unicode();
    return letterOf(word, tokens.tongue());
}

bool endsTurn(const Tokens &tokens, int at)
{
    const auto &words = tokens.words();
    static constexpr QStringView manners[] = {u"please", u"at", u"the", u"end", u"beginning", u"in", u"it", u"not",
        u"instead", u"por", u"favor", u"al", u"final", u"principio", u"s", u"is"}; // "two T's" is read as "T is"
    return std::all_of(words.begin() + std::min(at, int(words.size())), words.end(), [](const Token &word) {
        return word.kind == TokenKind::Mark || word.text.size() == 1
            || std::any_of(std::begin(manners), std::end(manners), [&](QStringView m) { return word.is(m); });
    });
}

/// What a letter that is asked for stands in the place of, by sound; the first that the name has is changed.
QStringView standInsFor(char16_t letter)
{
    switch (letter) {
    case u'y':
        return u"i";
    case u'i':
        return u"ye";
    case u'k':
        return u"cq";
    case u'c':
        return u"ksz";
    case u'z':
        return u"sc";
    case u's':
        return u"zc";
    case u'v':
        return u"bf";
    case u'b':
        return u"v";
    case u'j':
        return u"g";
    case u'e':
        return u"ai";
    case u'a':
        return u"eo";
    default:
        return {};
    }
}

/// An H is not heard: it opens a vowel ("Elena con hache"), ends on one ("Sara"), or follows the C of Christina and the
/// O of John.
QString withSilentH(const QString &name)
{
    static constexpr QStringView vowels = u"aeiou";
    const QString plain = folded(name);
    if (plain.endsWith(u'a') && plain.size() > 1 && !vowels.contains(plain.front()))
        return plain.startsWith(u"cr") ? name.left(1) + u'h' + name.mid(1) : name + u'h';
    if (vowels.contains(plain.front()))
        return u'h' + name.toLower();
    if (plain.startsWith(u"cr"))
        return name.left(1) + u'h' + name.mid(1);
    return plain.endsWith(u"on") ? name.left(name.size() - 1) + u'h' + name.right(1) : name;
}

QString withLetter(QString name, char16_t letter)
{
    const QString plain = folded(name);
    if (plain.contains(QChar{letter}))
        return name;
    if (letter == u'h')
        return withSilentH(name);
    for (const QChar other : standInsFor(letter))
        if (const qsizetype at = plain.indexOf(other); at >= 0)
            return name.replace(at, 1, QChar{letter});
    return name;
}

QString withoutLetter(const QString &name, char16_t letter)
{
    const qsizetype at = folded(name).lastIndexOf(QChar{letter});
    return at < 0 || name.size() < 3 ? name : name.left(at) + name.mid(at + 1);
}

/// `times` letters where there are some: one of two, or two of one.
QString withAsMany(const QString &name, char16_t letter, int times)
{
    const QString plain = folded(name), wanted{times, QChar{letter}};
    const qsizetype at = plain.indexOf(QChar{letter});
    if (at < 0)
        return name;
    qsizetype end = at;
    while (end < plain.size() && plain[end] == letter)
        ++end;
    return name.left(at) + wanted + name.mid(end);
}
} // namespace

namespace {
/// Letters from `at` on, "a Y", "uve y zeta", "i griega"; `at` moves behind them.
QString lettersFrom(const Tokens &tokens, int &at)
{
    const auto &words = tokens.words();
    const auto is = [&](int i, auto &...any) { return i < int(words.size()) && words[size_t(i)].isAny(any...); };
    QString letters;
    for (int i = at; const auto letter = letterAt(tokens, i);) {
        const bool greek = is(i, u"i") && is(i + 1, u"griega");
        letters += greek ? u'y' : QChar{*letter};
        at = i += greek ? 2 : 1;
        if (!is(i, u"y", u"and", u"e"))
            break;
        ++i;
        if (is(i, u"a", u"an", u"una", u"con", u"with"))
            ++i;
    }
    return letters;
}

/// Where the words begin that lead to a hint, "with", "without", or its number behind a comma; 0 for none, and how
/// often its letter is there.
int hintAt(const Tokens &tokens, int i, LetterHint &hint)
{
    const auto &words = tokens.words();
    const auto is = [&](int k, auto &...any) { return k < int(words.size()) && words[size_t(k)].isAny(any...); };
    const bool behindMark = words[size_t(i) - 1].kind == TokenKind::Mark;
    const bool without = is(i, u"without", u"sin") || (behindMark && is(i, u"no"));
    const bool counts = behindMark && is(i, u"one", u"two", u"double", u"single", u"dos", u"doble");
    if (!without && !counts && !is(i, u"with", u"con"))
        return 0;
    hint.times = without ? 0 : -1;
    int at = counts ? i : i + 1;
    if (is(at, u"just", u"only", u"solo"))
        ++at;
    if (is(at, u"one", u"single", u"una", u"un") && !without)
        hint.times = 1;
    if (is(at, u"two", u"double", u"dos", u"doble"))
        hint.times = 2;
    if (is(at, u"a", u"an", u"the", u"one", u"two", u"double", u"single", u"una", u"un", u"la", u"dos", u"doble"))
        ++at;
    return at;
}

/// "Alan Smyth, that's Smyth with a Y": the name said again is the one that the letter belongs to.
void findPart(QStringView before, LetterHint &hint)
{
    static const QRegularExpression again{
        uR"(^(.*\w)[,.;]?\s+(?:and\s+)?(?:(?:that's|that is|thats|it's|it is|es|is)\s+)?(?:the\s+)?([\w'-]+)[,\s]*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    const auto match = again.match(before.toString());
    static const QRegularExpression gap{u"[^\\w'-]+"_s, QRegularExpression::UseUnicodePropertiesOption};
    const QString part = folded(match.captured(2));
    if (!match.hasMatch() || !folded(match.captured(1)).split(gap).contains(part))
        return;
    hint.part = part;
    hint.from = int(match.capturedEnd(1));
}
} // namespace

std::optional<LetterHint> readLetterHint(const Tokens &tokens)
{
    const auto &words = tokens.words();
    for (int i = 1; i < int(words.size()); ++i) {
        LetterHint hint{.from = words[size_t(i)].from};
        int at = hintAt(tokens, i, hint);
        hint.letters = at > 0 ? lettersFrom(tokens, at) : QString{};
        if (hint.letters.isEmpty() || !endsTurn(tokens, at))
            continue;
        findPart(tokens.original().left(hint.from), hint);
        return hint;
    }
    return {};
}

PersonName writtenWith(PersonName name, const LetterHint &hint)
{
    // what is said last is meant, unless only the other has the letter that is too many
    const QString first = folded(name.first), last = folded(name.last);
    const bool lastHas = last.contains(hint.letters.front());
    const bool ofFirst = last.isEmpty() || (hint.times >= 0 && !lastHas);
    QString &part = (hint.part.isEmpty() ? ofFirst : hint.part == first) ? name.first : name.last;
    QString changed = part;
    for (const QChar letter : hint.letters) {
        if (hint.times == 0)
            changed = withoutLetter(changed, letter.unicode());
        else if (hint.times > 0 && folded(changed).contains(letter))
            changed = withAsMany(changed, letter.unicode(), hint.times);
        else
            changed = withLetter(changed, letter.unicode());
    }
    part = capitalised(changed);
    return name;
}
} // namespace cloudgreet::language
