// SPDX-License-Identifier: GPL-3.0-or-later
#include "turnfeatures.h"
#include <algorithm>

namespace cloudgreet::language {
namespace {
using Hash = quint64;

/// The kinds of features; a part of each hash, so that the word "yes" and an agent's "yes" differ.
enum Kind : Hash {
    Bias = 1,
    Word,
    Pair,
    Triple,
    Skip,
    Piece,
    First,
    Last,
    Whole,
    Length,
    Rule,
    RuleTop,
    Found,
    Question,
    QuestionWord,
    QuestionPair,
    QuestionFound,
    QuestionRule,
    Act,
    ActWord,
    ActPair,
    ActFound,
    AgentWord,
    AgentPair,
    EarlierWord,
    Alone
};

constexpr Hash mixed(Hash a, Hash b)
{
    Hash h = (a ^ (b + 0x9E3779B97F4A7C15ULL + (a << 6) + (a >> 2))) * 0xBF58476D1CE4E5B9ULL;
    return h ^ (h >> 29);
}

Hash hashOf(QStringView text)
{
    Hash hash = 14695981039346656037ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    return hash;
}

constexpr Hash Edge = 0x5eed;

/// Words that stand for many alike: which number, weekday or month it is decides no intent.
Hash classOf(const Token &token)
{
    if (token.kind == TokenKind::Number)
        return 0x100 + Hash(std::min(token.digits(), 5));
    for (const Sense sense : {Sense::Weekday, Sense::Month})
        if (token.has(sense) && !token.is(u"may") && !token.is(u"march"))
            return 0x200 + Hash(sense);
    if ((token.has(Sense::Digit) && !token.is(u"one")) || token.has(Sense::Teen) || token.has(Sense::Tens))
        return 0x300;
    return 0;
}

Hash wordHash(const Token &token)
{
    const Hash grouped = classOf(token);
    return grouped ? grouped : hashOf(token.text);
}

std::vector<Hash> wordHashes(const std::vector<Token> &words)
{
    std::vector<Hash> hashes;
    hashes.reserve(words.size() + 2);
    hashes.push_back(Edge);
    for (const Token &word : words)
        if (word.kind != TokenKind::Mark || word.is(u"?"))
            hashes.push_back(wordHash(word));
    hashes.push_back(Edge);
    return hashes;
}

class Collector
{
public:
    Collector(const Tokens &tokens, const Listening &listening, const Seen &seen)
        : m_tokens{tokens}
        , m_listening{listening}
        , m_seen{seen}
        , m_words{wordHashes(tokens.words())}
    {
        m_out.reserve(256 + m_words.size() * 12);
    }

    Features collect()
    {
        add(Bias, Hash(m_tokens.tongue()));
        add(Length, std::min<Hash>(m_words.size(), 16));
        addWords();
        addPieces();
        addRules();
        addFound();
        addQuestions();
        addActs();
        addSaidBefore();
        return std::move(m_out);
    }

private:
    void add(Kind kind, Hash value) { m_out.push_back(quint32(mixed(value, kind) >> 17)); }
    void addWords();
    void addPieces();
    void addRules();
    void addFound();
    void addQuestions();
    void addActs();
    void addSaidBefore();

    const Tokens &m_tokens;
    const Listening &m_listening;
    const Seen &m_seen;
    std::vector<Hash> m_words;
    Hash m_found = 0, m_top = 0;
    Features m_out;
};

void Collector::addWords()
{
    const size_t count = m_words.size();
    for (size_t i = 1; i + 1 < count; ++i)
        add(Word, m_words[i]);
    for (size_t i = 0; i + 1 < count; ++i)
        add(Pair, mixed(m_words[i], m_words[i + 1]));
    for (size_t i = 0; i + 2 < count; ++i) {
        add(Triple, mixed(mixed(m_words[i], m_words[i + 1]), m_words[i + 2]));
        add(Skip, mixed(m_words[i], m_words[i + 2]));
    }
    if (count > 2) {
        add(First, m_words[1]);
        add(Last, m_words[count - 2]);
    }
    if (count <= 7) {
        Hash whole = Edge;
        for (const Hash word : m_words)
            whole = mixed(whole, word);
        add(Whole, whole);
    }
}

/// Four letters at a time, so that a slip of the transcriber or an ending does not hide a word.
void Collector::addPieces()
{
    constexpr qsizetype Size = 4;
    for (const Token &word : m_tokens.words()) {
        if (word.kind != TokenKind::Word || word.text.size() < Size)
            continue;
        for (qsizetype i = 0; i + Size <= word.text.size(); ++i)
            add(Piece, hashOf(word.text.sliced(i, Size)));
    }
}

void Collector::addRules()
{
    float best = 0;
    for (size_t i = 0; i < m_seen.rules.size(); ++i) {
        const float score = m_seen.rules[i];
        if (score > best) {
            best = score;
            m_top = i + 1;
        }
        if (score == 0)
            continue;
        const int level = std::clamp(int(score * 2 + (score > 0 ? 0.5F : -0.5F)), -6, 10);
        add(Rule, mixed(i, Hash(level + 100)));
    }
    add(RuleTop, m_top * 16 + Hash(std::clamp(int(best * 2), 0, 9)));
}

void Collector::addFound()
{
    const bool flags[]
        = {m_seen.day, m_seen.time, m_seen.name, m_seen.digits, m_seen.party, m_seen.entry, m_seen.choice};
    for (size_t i = 0; i < std::size(flags); ++i)
        if (flags[i]) {
            m_found |= Hash(1) << i;
            add(Found, i);
        }
    add(Found, 0x100 + m_found);
    add(Found, mixed(0x200 + m_found, m_top));
}

void Collector::addQuestions()
{
    const auto addOne = [&](Hash asked) {
        add(Question, asked);
        add(QuestionFound, mixed(asked, m_found));
        add(QuestionRule, mixed(asked, m_top));
        for (size_t i = 0; i + 1 < m_words.size(); ++i) {
            add(QuestionWord, mixed(asked, m_words[i]));
            add(QuestionPair, mixed(asked, mixed(m_words[i], m_words[i + 1])));
        }
    };
    Hash done = 0;
    for (const Asked asked : m_listening.asked) {
        if (asked == Asked::Nothing || asked == Asked::Need) // "how can I help?" asks nothing that narrows the answer
            continue;
        const Hash bit = Hash(1) << int(asked);
        if (!(done & bit))
            addOne(Hash(asked) + 1);
        done |= bit;
    }
    if (done == 0)
        addOne(0);
}

/// `acts` tell more finely than `asked` what was just said: "OFFER(time" is another thing than "OFFER(city".
void Collector::addActs()
{
    Hash kinds[4];
    size_t count = 0;
    for (const QString &act : m_listening.acts) {
        const auto end = std::find_if(act.begin(), act.end(), [](QChar c) { return c == u'=' || c == u')'; });
        const QStringView name{act.begin(), end};
        add(Act, hashOf(name));
        const auto bracket = name.indexOf(u'(');
        const Hash kind = hashOf(bracket < 0 ? name : name.left(bracket));
        if (count < std::size(kinds) && std::find(kinds, kinds + count, kind) == kinds + count)
            kinds[count++] = kind;
    }
    Hash all = Edge;
    for (size_t k = 0; k < count; ++k) {
        all = mixed(all, kinds[k]);
        add(Act, kinds[k]);
    }
    if (count == 0)
        return;
    add(Act, all);
    add(ActFound, mixed(all, m_found));
    add(ActFound, mixed(mixed(all, m_found), m_top));
    for (size_t i = 0; i + 1 < m_words.size(); ++i) {
        add(ActWord, mixed(all, m_words[i]));
        add(ActPair, mixed(all, mixed(m_words[i], m_words[i + 1])));
    }
}

void Collector::addSaidBefore()
{
    if (!m_listening.agentSaid.isEmpty()) {
        const Tokens said{m_listening.agentSaid, m_tokens.tongue(), Tokens::Depth::Words};
        const auto words = wordHashes(said.words());
        for (size_t i = 0; i + 1 < words.size(); ++i) {
            add(AgentWord, words[i]);
            add(AgentPair, mixed(words[i], words[i + 1]));
        }
    }
    if (!m_listening.earlier.isEmpty()) {
        const Tokens said{m_listening.earlier, m_tokens.tongue(), Tokens::Depth::Words};
        auto words = wordHashes(said.words());
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        for (const Hash word : words)
            add(EarlierWord, word);
    }
}
} // namespace

Features featuresOf(const Tokens &tokens, const Listening &listening, const Seen &seen)
{
    return Collector{tokens, listening, seen}.collect();
}

quint32 featureFingerprint()
{
    Listening listening;
    listening.asked = {Asked::Time, Asked::Confirmation};
    listening.acts = {QStringLiteral("OFFER(time=10:00)"), QStringLiteral("CONFIRM(city=Here)")};
    listening.agentSaid = QStringLiteral("Shall I book it?");
    listening.earlier = QStringLiteral("A table for two");
    Scores rules{};
    rules[0] = 1.5F;
    const Seen seen{rules, true, false, true};
    Hash hash = 0;
    for (const QStringView text : {u"yes, on Monday at 10 please", u"¿Puedo cambiar la cita?", u""}) {
        const Tokens tokens{text, text.startsWith(u'¿') ? Tongue::Spanish : Tongue::English};
        for (const quint32 feature : featuresOf(tokens, listening, seen))
            hash = mixed(hash, feature);
    }
    return quint32(hash);
}
} // namespace cloudgreet::language
