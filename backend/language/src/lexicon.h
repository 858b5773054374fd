// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "language/listening.h"
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cloudgreet::language {

/// What a word can be to the grammars. The number beside it in the lexicon is the value named here.
enum class Sense : quint8 {
    Digit,
    Teen,
    Tens,
    Hundred,
    Thousand, // their value
    Oh, // said for zero
    Repeat, // double 2, triple 3
    Ordinal, // 1–31
    A, // 1: "an hour"
    Some, // how many "a couple", "a few" are taken for
    Weekday,
    Month, // ISO number
    RelativeDay, // days from today
    Part, // a DayPart
    PartToday, // a DayPart of today: "tonight"
    Unit, // a TimeUnit
    HalfDay, // 0 a.m., 1 p.m.
    NamedClock, // minutes from midnight: noon 720
    Fraction, // minutes of the hour: quarter 15, half 30
    OClock,
    MinutesPast,
    MinutesTo,
    MinutesLess,
    Which, // last -1, this 0, next 1
    Position, // of a period: 0 early, 1 middle, 2 late
    Weekend,
    Now,
    From,
    Until,
    Between,
    And,
    Of,
    The,
    At,
    On,
    In,
    About,
    For,
    AfterBound,
    BeforeBound,
    AfterTail,
    BeforeTail, // "after x" and "x or later"
    Ago,
    FromNow,
    Within,
    Rest,
    Whole, // "all day": makes a length of a unit
    Not,
    Holiday, // index of a holiday rule
    Filler, // may stand between the parts of one date
    People,
    Plus,
    DotWord,
    DashWord,
    AtWord,
    Letter // Letter: code of 'a'…'z' for a letter's name or "b as in boy"
};

enum class TimeUnit { Second, Minute, Hour, Day, Week, Month, Year };

struct Entry {
    struct Item {
        Sense sense;
        qint16 value;
    };
    std::array<Item, 5> items{};
    quint8 count = 0;
    bool onlyHere = false; ///< The other language does not know the word: tells the languages apart.

    [[nodiscard]] bool has(Sense sense) const
    {
        for (quint8 i = 0; i < count; ++i)
            if (items[i].sense == sense)
                return true;
        return false;
    }
    [[nodiscard]] std::optional<int> value(Sense sense) const
    {
        for (quint8 i = 0; i < count; ++i)
            if (items[i].sense == sense)
                return items[i].value;
        return {};
    }
    void add(Sense sense, int value)
    {
        if (count < items.size())
            items[count++] = {sense, qint16(value)};
    }
};

/// A row of a language's table: words parted by '|', each one word or several (a phrase).
struct LexiconRow {
    const char16_t *words;
    Sense sense;
    int value = 0;
};

/// The words of one language. Built once, immutable. Thread: any.
class Lexicon
{
public:
    [[nodiscard]] static const Lexicon &of(Tongue tongue);
    [[nodiscard]] const Entry *find(QStringView word) const;

    struct Phrase {
        std::vector<QString> words;
        Entry entry;
    };
    /// Phrases that begin with `first`, longest first.
    [[nodiscard]] std::span<const Phrase> phrasesFrom(QStringView first) const;
    [[nodiscard]] static const Entry &nothing();

private:
    explicit Lexicon(std::span<const LexiconRow> rows);
    void add(QStringView words, Sense sense, int value);

    using Key = std::u16string;
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::u16string_view text) const noexcept;
    };
    template <typename T> using Map = std::unordered_map<Key, T, Hash, std::equal_to<>>;
    Map<Entry> m_words;
    Map<std::vector<Phrase>> m_phrases;
};

[[nodiscard]] std::span<const LexiconRow> englishLexicon();
[[nodiscard]] std::span<const LexiconRow> spanishLexicon();

[[nodiscard]] inline std::u16string_view view16(QStringView text)
{
    return {text.utf16(), size_t(text.size())};
}
} // namespace cloudgreet::language
