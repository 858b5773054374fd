// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"
#include <algorithm>

namespace cloudgreet::language {
namespace {
constexpr qsizetype LongestText = 2000;

QChar foldedChar(QChar c)
{
    if (c.unicode() == 0x2019 || c.unicode() == 0x2018)
        return u'\'';
    if (c.unicode() < 128)
        return c.toLower();
    const QChar lower = c.toLower();
    return lower.decompositionTag() == QChar::Canonical ? lower.decomposition().at(0) : lower;
}

struct Expansion {
    QStringView written, first, second;
};

/// Contractions written as one word, with and without their apostrophe.
constexpr Expansion contractions[] = {
    {u"can't", u"can", u"not"},
    {u"cant", u"can", u"not"},
    {u"cannot", u"can", u"not"},
    {u"won't", u"will", u"not"},
    {u"wont", u"will", u"not"},
    {u"dont", u"do", u"not"},
    {u"doesnt", u"does", u"not"},
    {u"didnt", u"did", u"not"},
    {u"isnt", u"is", u"not"},
    {u"im", u"i", u"am"},
    {u"ive", u"i", u"have"},
    {u"whats", u"what", u"is"},
    {u"thats", u"that", u"is"},
    {u"hows", u"how", u"is"},
    {u"wheres", u"where", u"is"},
    {u"lets", u"let", u"us"},
    {u"let's", u"let", u"us"},
    {u"gonna", u"going", u"to"},
    {u"wanna", u"want", u"to"},
    {u"gotta", u"have", u"to"},
    {u"gimme", u"give", u"me"},
    {u"lemme", u"let", u"me"},
    {u"youre", u"you", u"are"},
    {u"theres", u"there", u"is"},
    {u"nextweek", u"next", u"week"},
    {u"nextmonth", u"next", u"month"},
    {u"lastweek", u"last", u"week"},
    {u"lastmonth", u"last", u"month"},
    {u"thisweek", u"this", u"week"},
    {u"thismonth", u"this", u"month"},
    {u"al", u"a", u"el"},
    {u"del", u"de", u"el"},
};
struct Suffix {
    QStringView written, word;
};
constexpr Suffix suffixes[] = {
    {u"n't", u"not"},
    {u"'s", u"is"},
    {u"'m", u"am"},
    {u"'d", u"would"},
    {u"'ll", u"will"},
    {u"'re", u"are"},
    {u"'ve", u"have"},
};
} // namespace

QString folded(QStringView text)
{
    QString out{text.size(), Qt::Uninitialized};
    std::transform(text.begin(), text.end(), out.begin(), foldedChar);
    return out;
}

Tokens::Tokens(QStringView text, Tongue tongue, Depth depth)
    : m_original{text.left(LongestText).toString()}
    , m_folded{folded(m_original)}
    , m_tongue{tongue}
{
    m_none.kind = TokenKind::Mark;
    m_none.entry = &Lexicon::nothing();
    m_none.from = m_none.to = int(m_original.size());
    m_words.reserve(size_t(m_original.size()) / 4 + 4);
    cut();
    lookUp(Lexicon::of(tongue));
    if (depth == Depth::Phrases)
        joinPhrases(Lexicon::of(tongue));
}

QStringView Tokens::originalOf(int from, int to) const
{
    if (from >= to)
        return {};
    return QStringView{m_original}.mid((*this)[from].from, (*this)[to - 1].to - (*this)[from].from);
}

void Tokens::push(int from, int to, TokenKind kind)
{
    Token token;
    token.text = QStringView{m_folded}.mid(from, to - from);
    token.from = from;
    token.to = to;
    token.kind = kind;
    token.glued = from > 0 && !m_folded[from - 1].isSpace();
    if (kind == TokenKind::Number && token.text.size() <= 9)
        token.number = token.text.toInt();
    m_words.push_back(token);
}

void Tokens::pushWord(int from, int to)
{
    const QStringView word = QStringView{m_folded}.mid(from, to - from);
    const auto pushPair = [&](QStringView first, QStringView second, int cutAt) {
        push(from, cutAt, TokenKind::Word);
        m_words.back().text = first;
        push(cutAt, to, TokenKind::Word);
        m_words.back().text = second;
        m_words.back().glued = false;
    };
    const bool english = m_tongue == Tongue::English;
    for (const Expansion &e : contractions)
        if (word.front() == e.written.front() && word == e.written && english == (e.second != u"el"))
            return pushPair(e.first, e.second, to);
    if (english)
        for (const Suffix &s : suffixes)
            if (word.size() > s.written.size() && word.endsWith(s.written))
                return pushPair(word.chopped(s.written.size()), s.word, to - int(s.written.size()));
    push(from, to, TokenKind::Word);
}

void Tokens::cut()
{
    const int size = int(m_folded.size());
    for (int i = 0; i < size;) {
        const QChar c = m_folded[i];
        int j = i + 1;
        if (c.isSpace()) {
            i = j;
            continue;
        }
        if (c >= u'0' && c <= u'9') {
            while (j < size && m_folded[j] >= u'0' && m_folded[j] <= u'9')
                ++j;
            push(i, j, TokenKind::Number);
        } else if (c.isLetter()) {
            while (j < size
                && (m_folded[j].isLetter() || m_folded[j].isMark()
                    || (m_folded[j] == u'\'' && j + 1 < size && m_folded[j + 1].isLetter())))
                ++j;
            pushWord(i, j);
        } else {
            push(i, j, TokenKind::Mark);
        }
        i = j;
    }
}

namespace {
/// "a.m.", "p m", "a. m.": how many tokens from `i` they take, and which half; nothing for "I a m".
struct HalfDayWords {
    int length = 0;
    int half = 0;
};
HalfDayWords halfDayAt(const std::vector<Token> &tokens, size_t i)
{
    const auto text = [&](size_t k) { return k < tokens.size() ? tokens[k].text : QStringView{}; };
    const bool a = text(i) == u"a", p = text(i) == u"p";
    if (!a && !p)
        return {};
    size_t k = i + 1;
    if (text(k) == u".")
        ++k;
    if (text(k) != u"m" && text(k) != u"eme")
        return {};
    ++k;
    if (text(k) == u"." && tokens[k].glued)
        ++k;
    return {int(k - i), p ? 1 : 0};
}

const Entry &halfDayEntry(int half)
{
    static const auto make = [](int value) {
        Entry e;
        e.add(Sense::HalfDay, value);
        return e;
    };
    static const Entry am = make(0), pm = make(1);
    return half ? pm : am;
}

int lengthOf(const Lexicon::Phrase &phrase, const std::vector<Token> &tokens, size_t i)
{
    if (i + phrase.words.size() > tokens.size())
        return 0;
    for (size_t k = 1; k < phrase.words.size(); ++k)
        if (tokens[i + k].text != phrase.words[k])
            return 0;
    return int(phrase.words.size());
}
} // namespace

void Tokens::lookUp(const Lexicon &lexicon)
{
    for (Token &word : m_words) {
        const Entry *entry = lexicon.find(word.text);
        word.entry = entry ? entry : &Lexicon::nothing();
    }
}

void Tokens::joinPhrases(const Lexicon &lexicon)
{
    m_tokens.reserve(m_words.size());
    const auto join = [&](size_t i, int length, const Entry &entry) {
        Token token = m_words[i];
        token.to = m_words[i + size_t(length) - 1].to;
        token.text = QStringView{m_folded}.mid(token.from, token.to - token.from);
        token.kind = TokenKind::Word;
        token.number = -1;
        token.entry = &entry;
        m_tokens.push_back(token);
    };
    for (size_t i = 0; i < m_words.size();) {
        if (const auto half = halfDayAt(m_words, i); half.length > 0) {
            join(i, half.length, halfDayEntry(half.half));
            i += size_t(half.length);
            continue;
        }
        int taken = 0;
        for (const auto &phrase : lexicon.phrasesFrom(m_words[i].text)) {
            taken = lengthOf(phrase, m_words, i);
            if (taken > 0) {
                join(i, taken, phrase.entry);
                break;
            }
        }
        if (taken == 0) {
            m_tokens.push_back(m_words[i]);
            taken = 1;
        }
        i += size_t(taken);
    }
}
} // namespace cloudgreet::language
