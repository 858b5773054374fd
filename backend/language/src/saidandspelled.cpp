// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"
#include <algorithm>

// A name that is said and then spelled: two hearings of the same, which tell where the one ends and the other begins.
namespace cloudgreet::language {
namespace {
constexpr int FewestLetters = 4;
constexpr double Same = 0.7; ///< How alike what was said and what was spelled have to be.

bool isLetter(const Token &token)
{
    return token.kind == TokenKind::Word && token.text.size() == 1;
}

/// The longest stretch of single letters; marks may stand between them.
struct Stretch {
    QString letters;
    int from = 0, to = 0;
};
Stretch longestStretch(const std::vector<Token> &words)
{
    Stretch best;
    for (int i = 0; i < int(words.size()); ++i) {
        if (!isLetter(words[size_t(i)]))
            continue;
        Stretch one{{}, i, i};
        for (; i < int(words.size()) && (isLetter(words[size_t(i)]) || words[size_t(i)].kind == TokenKind::Mark); ++i)
            if (isLetter(words[size_t(i)])) {
                one.letters += words[size_t(i)].text;
                one.to = i + 1;
            }
        if (one.letters.size() > best.letters.size())
            best = one;
    }
    return best;
}

/// Where the spelled letters part into a first and a last name, as those that were said do.
qsizetype parting(const QString &letters, const QString &first, const QString &last)
{
    qsizetype best = std::min(first.size(), letters.size());
    double most = -1;
    for (qsizetype cut = 1; cut < letters.size(); ++cut) {
        const double alike = likeness(first, letters.left(cut)) + likeness(last, letters.mid(cut));
        if (alike > most) {
            most = alike;
            best = cut;
        }
    }
    return best;
}

QString upperFirst(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

PersonName named(const Tokens &tokens, int from, int to, const QString &letters)
{
    const auto &words = tokens.words();
    QStringList said, folded;
    for (int i = from; i < to; ++i) {
        const Token &word = words[size_t(i)];
        said.push_back(upperFirst(tokens.original().mid(word.from, word.to - word.from).toString()));
        folded.push_back(word.text.toString());
    }
    PersonName name;
    name.spelled = true;
    if (folded.join(QString{}) == letters) {
        name.first = said.takeFirst();
        name.last = said.join(u' ');
        return name;
    }
    const QString first = folded.takeFirst(), last = folded.join(QString{});
    const qsizetype cut = last.isEmpty() ? letters.size() : parting(letters, first, last);
    name.first = upperFirst(letters.left(cut));
    name.last = upperFirst(letters.mid(cut));
    return name;
}
} // namespace

PersonName readSaidAndSpelled(const Tokens &tokens)
{
    constexpr int MostWords = 4;
    const auto &words = tokens.words();
    const Stretch spelled = longestStretch(words);
    if (spelled.letters.size() < FewestLetters)
        return {};
    double most = Same;
    int from = -1, to = -1;
    for (int i = 0; i < spelled.from; ++i) {
        QString said;
        for (int k = i; k < spelled.from && k < i + MostWords && words[size_t(k)].kind == TokenKind::Word; ++k) {
            said += words[size_t(k)].text;
            if (const double alike = likeness(said, spelled.letters); alike > most) {
                most = alike;
                from = i;
                to = k + 1;
            }
        }
    }
    return from < 0 ? PersonName{} : named(tokens, from, to, spelled.letters);
}
} // namespace cloudgreet::language
