// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"
#include <QString>
#include <algorithm>

namespace cloudgreet::language {

size_t Lexicon::Hash::operator()(std::u16string_view text) const noexcept
{
    size_t hash = 14695981039346656037ULL; // FNV-1a: words are short
    for (const char16_t c : text)
        hash = (hash ^ c) * 1099511628211ULL;
    return hash;
}

const Lexicon &Lexicon::of(Tongue tongue)
{
    static const Lexicon english{englishLexicon()};
    static const Lexicon spanish{spanishLexicon()};
    return tongue == Tongue::Spanish ? spanish : english;
}

const Entry &Lexicon::nothing()
{
    static const Entry none;
    return none;
}

Lexicon::Lexicon(std::span<const LexiconRow> rows)
{
    for (const LexiconRow &row : rows)
        for (const QStringView words : QStringView{row.words}.split(u'|'))
            add(words.trimmed(), row.sense, row.value);
    for (auto &[first, phrases] : m_phrases)
        std::sort(phrases.begin(), phrases.end(),
            [](const Phrase &a, const Phrase &b) { return a.words.size() > b.words.size(); });
}

void Lexicon::add(QStringView words, Sense sense, int value)
{
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() == 1) {
        m_words[Key{view16(parts.front())}].add(sense, value);
        return;
    }
    auto &phrases = m_phrases[Key{view16(parts.front())}];
    std::vector<QString> wanted;
    for (const QStringView part : parts)
        wanted.push_back(part.toString());
    const auto same = std::find_if(phrases.begin(), phrases.end(), [&](const Phrase &p) { return p.words == wanted; });
    Phrase &phrase = same != phrases.end() ? *same : phrases.emplace_back(Phrase{wanted, {}});
    phrase.entry.add(sense, value);
}

const Entry *Lexicon::find(QStringView word) const
{
    const auto found = m_words.find(view16(word));
    return found == m_words.end() ? nullptr : &found->second;
}

std::span<const Lexicon::Phrase> Lexicon::phrasesFrom(QStringView first) const
{
    const auto found = m_phrases.find(view16(first));
    return found == m_phrases.end() ? std::span<const Phrase>{} : std::span<const Phrase>{found->second};
}
} // namespace cloudgreet::language
