// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "lexicon.h"
#include <QString>
#include <algorithm>
#include <vector>

namespace cloudgreet::language {

enum class TokenKind : quint8 { Word, Number, Mark };

/// A word, a run of digits or a punctuation mark; phrases of the lexicon ("the day after tomorrow") are one token.
struct Token {
    QStringView text; ///< Folded: lower case, without accents.
    int from = 0, to = 0; ///< In the original.
    TokenKind kind = TokenKind::Word;
    bool glued = false; ///< No space before it.
    int number = -1; ///< Of digits; -1 for words and for numbers beyond nine digits.
    const Entry *entry = nullptr; ///< What the lexicon knows of it; never null after tokenise().

    [[nodiscard]] bool is(QStringView word) const { return text == word; }
    /// Of a literal, whose length is known to the compiler: readers ask this of every token many times over.
    template <size_t N> [[nodiscard]] bool is(const char16_t (&word)[N]) const
    {
        return text.size() == qsizetype(N - 1) && std::equal(word, word + N - 1, text.utf16());
    }
    template <size_t... N> [[nodiscard]] bool isAny(const char16_t (&...words)[N]) const { return (is(words) || ...); }
    [[nodiscard]] bool has(Sense sense) const { return entry->has(sense); }
    [[nodiscard]] std::optional<int> value(Sense sense) const { return entry->value(sense); }
    [[nodiscard]] int digits() const { return kind == TokenKind::Number ? int(text.size()) : 0; }
};

/// A turn cut into tokens, with the text that they point into. Not copied: tokens view `folded`.
class Tokens
{
public:
    enum class Depth { Words, Phrases }; ///< Without phrases there are only words().
    Tokens(QStringView text, Tongue tongue, Depth depth = Depth::Phrases);
    Tokens(const Tokens &) = delete;
    Tokens &operator=(const Tokens &) = delete;

    [[nodiscard]] int size() const { return int(m_tokens.size()); }
    [[nodiscard]] bool isEmpty() const { return m_tokens.empty(); }
    /// Outside the turn there is an empty mark without senses, so that grammars need no bounds checks.
    [[nodiscard]] const Token &operator[](int i) const { return i >= 0 && i < size() ? m_tokens[size_t(i)] : m_none; }
    [[nodiscard]] QStringView original() const { return m_original; }
    [[nodiscard]] QStringView originalOf(int from, int to) const; ///< The words of tokens [from, to).
    /// The turn before phrases were joined: what patterns, names and digits are read from.
    [[nodiscard]] const std::vector<Token> &words() const { return m_words; }
    [[nodiscard]] auto begin() const { return m_tokens.begin(); }
    [[nodiscard]] auto end() const { return m_tokens.end(); }
    [[nodiscard]] Tongue tongue() const { return m_tongue; }

private:
    void cut();
    void push(int from, int to, TokenKind kind);
    void pushWord(int from, int to);
    void lookUp(const Lexicon &lexicon);
    void joinPhrases(const Lexicon &lexicon);

    QString m_original, m_folded;
    Tongue m_tongue;
    std::vector<Token> m_words, m_tokens;
    Token m_none;
};

/// Lower case without accents, as long as the original. Curly apostrophes become straight.
[[nodiscard]] QString folded(QStringView text);
} // namespace cloudgreet::language
