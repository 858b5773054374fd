// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns.h"
#include <algorithm>

namespace cloudgreet::language {
namespace {
constexpr size_t LongestGap = 4;

/// Words that may stand around anything without changing it.
bool isPolite(const Token &token)
{
    if (token.isAny(u"please", u"uh", u"um", u"er", u"well", u"so", u"oh", u"hey", u"hi", u"hello", u"and", u"por",
            u"favor", u"pues", u"bueno", u"eh", u"hola", u"ah", u"hmm", u"then"))
        return true;
    return token.kind == TokenKind::Mark;
}
} // namespace

const RuleBook &RuleBook::of(Tongue tongue)
{
    static const RuleBook english{{englishRequests(), englishManners()}};
    static const RuleBook spanish{{spanishRules()}};
    return tongue == Tongue::Spanish ? spanish : english;
}

RuleBook::RuleBook(std::initializer_list<std::span<const IntentRule>> tables)
{
    m_byFirstWord.resize(1);
    for (const auto &table : tables)
        for (const IntentRule &row : table) {
            Rule rule{row.intent, row.weight, {}};
            for (const QStringView text : QStringView{row.pattern}.split(u' ', Qt::SkipEmptyParts))
                rule.steps.push_back(compiledStep(text));
            m_rules.push_back(std::move(rule));
        }
    m_byFirstWord.resize(m_ids.size() + 1);
    for (quint16 i = 0; i < m_rules.size(); ++i)
        index(i);
}

void RuleBook::index(quint16 rule)
{
    for (const Step &step : m_rules[rule].steps) {
        if (step.shape == Shape::Words)
            for (const quint16 word : step.words)
                m_byFirstWord[word].push_back(rule);
        if (step.shape != Shape::Words) {
            m_anywhere.push_back(rule);
            return;
        }
        if (!step.optional)
            return;
    }
}

quint16 RuleBook::idOf(QStringView word)
{
    return m_ids.try_emplace(std::u16string{view16(word)}, quint16(m_ids.size() + 1)).first->second;
}

RuleBook::Step RuleBook::compiledStep(QStringView text)
{
    Step step;
    if (text == u"*")
        step.shape = Shape::Gap;
    else if (text == u"^")
        step.shape = Shape::Begin;
    else if (text == u"$")
        step.shape = Shape::End;
    else if (text == u"<day>")
        step.shape = Shape::Day;
    else if (text == u"<clock>")
        step.shape = Shape::Clock;
    if (step.shape != Shape::Words)
        return step;
    if (text.endsWith(u'?')) {
        step.optional = true;
        text.chop(1);
    }
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1, text.size() - 2);
    for (const QStringView word : text.split(u'|'))
        step.words.push_back(idOf(word));
    return step;
}

bool RuleBook::accepts(const Step &step, const Token &token, quint16 word)
{
    switch (step.shape) {
    case Shape::Words:
        return word != 0 && std::find(step.words.begin(), step.words.end(), word) != step.words.end();
    case Shape::Day:
        return token.has(Sense::Weekday) || token.has(Sense::RelativeDay) || token.has(Sense::Month)
            || token.has(Sense::Which);
    case Shape::Clock:
        return token.kind == TokenKind::Number || token.has(Sense::Digit) || token.has(Sense::Teen)
            || token.has(Sense::Tens) || token.has(Sense::NamedClock) || token.has(Sense::Fraction)
            || token.has(Sense::Part);
    case Shape::Gap:
    case Shape::Begin:
    case Shape::End:
        break;
    }
    return false;
}

bool RuleBook::matches(const Rule &rule, size_t step, const Turn &turn, size_t at) const
{
    if (step == rule.steps.size())
        return true;
    const Step &wanted = rule.steps[step];
    switch (wanted.shape) {
    case Shape::Begin:
        return at <= turn.begin && matches(rule, step + 1, turn, turn.begin);
    case Shape::End:
        return at >= turn.end && matches(rule, step + 1, turn, at);
    case Shape::Gap:
        for (size_t skipped = 0; skipped <= LongestGap && at + skipped <= turn.tokens.size(); ++skipped)
            if (matches(rule, step + 1, turn, at + skipped))
                return true;
        return false;
    case Shape::Words:
    case Shape::Day:
    case Shape::Clock:
        break;
    }
    if (at < turn.tokens.size() && accepts(wanted, turn.tokens[at], turn.ids[at])
        && matches(rule, step + 1, turn, at + 1))
        return true;
    return wanted.optional && matches(rule, step + 1, turn, at);
}

Scores RuleBook::score(const std::vector<Token> &words) const
{
    Scores best{}, sum{};
    Turn turn{words, std::vector<quint16>(words.size()), 0, words.size()};
    for (size_t i = 0; i < words.size(); ++i)
        if (const auto id = m_ids.find(view16(words[i].text)); id != m_ids.end())
            turn.ids[i] = id->second;
    while (turn.begin < turn.end && isPolite(words[turn.begin]))
        ++turn.begin;
    while (turn.end > turn.begin && isPolite(words[turn.end - 1]))
        --turn.end;
    std::vector<bool> hit(m_rules.size());
    const auto attempt = [&](quint16 index, size_t at) {
        const Rule &rule = m_rules[index];
        if (hit[index] || !matches(rule, 0, turn, at))
            return;
        hit[index] = true;
        float &top = best[size_t(rule.intent)];
        sum[size_t(rule.intent)] += rule.weight;
        if (std::abs(rule.weight) > std::abs(top))
            top = rule.weight;
    };
    for (size_t at = 0; at < words.size(); ++at)
        if (turn.ids[at] != 0)
            for (const quint16 rule : m_byFirstWord[turn.ids[at]])
                attempt(rule, at);
    for (const quint16 rule : m_anywhere)
        for (size_t at = m_rules[rule].steps.front().shape == Shape::Begin ? turn.begin : 0; at <= words.size(); ++at) {
            attempt(rule, at);
            if (m_rules[rule].steps.front().shape == Shape::Begin)
                break;
        }
    for (size_t i = 0; i < best.size(); ++i)
        best[i] += 0.3F * (sum[i] - best[i]);
    return best;
}
} // namespace cloudgreet::language
