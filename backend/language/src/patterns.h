// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "language/meaning.h"
#include "text.h"
#include <initializer_list>
#include <span>

namespace cloudgreet::language {

/// A row of a language's rules: words that tell an intent, and how strongly.
///
///   word          that word; `(a|b|c)` any of them; `x?` (also `(a|b)?`) may be missing
///   *             up to four words
///   ^ $           the beginning and the end of the turn, politeness aside
///   <day> <clock> a word that can begin a date or a time
struct IntentRule {
    Intent intent;
    float weight;
    const char16_t *pattern;
};

/// The sum that rules give to each intent; the seam where a trained linear model can add its own.
using Scores = std::array<float, IntentCount>;

/// Rules compiled for one language. Immutable. Thread: any.
class RuleBook
{
public:
    [[nodiscard]] static const RuleBook &of(Tongue tongue);
    [[nodiscard]] Scores score(const std::vector<Token> &words) const;

private:
    explicit RuleBook(std::initializer_list<std::span<const IntentRule>> tables);

    enum class Shape : quint8 { Words, Gap, Begin, End, Day, Clock };
    struct Step {
        Shape shape = Shape::Words;
        bool optional = false;
        std::vector<quint16> words;
    };
    struct Rule {
        Intent intent;
        float weight;
        std::vector<Step> steps;
    };
    [[nodiscard]] static bool accepts(const Step &step, const Token &token, quint16 word);
    struct Turn {
        const std::vector<Token> &tokens;
        std::vector<quint16> ids;
        size_t begin = 0, end = 0;
    };
    [[nodiscard]] bool matches(const Rule &rule, size_t step, const Turn &turn, size_t at) const;
    void index(quint16 rule);
    [[nodiscard]] quint16 idOf(QStringView word);
    [[nodiscard]] Step compiledStep(QStringView text);

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::u16string_view text) const noexcept { return qHashBits(text.data(), text.size() * 2); }
    };
    std::unordered_map<std::u16string, quint16, Hash, std::equal_to<>> m_ids;
    std::vector<Rule> m_rules;
    std::vector<std::vector<quint16>> m_byFirstWord; ///< Rules to try where a word stands.
    std::vector<quint16> m_anywhere; ///< Rules that do not begin with a fixed word.
};

[[nodiscard]] std::span<const IntentRule> englishRequests();
[[nodiscard]] std::span<const IntentRule> englishManners();
[[nodiscard]] std::span<const IntentRule> spanishRules();
} // namespace cloudgreet::language
