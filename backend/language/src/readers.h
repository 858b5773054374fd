// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "language/meaning.h"
#include "text.h"

/// What is read out of a turn beside intents and dates. Each has a source file of its own name.
namespace cloudgreet::language {

/// phone.cpp: digits as said ("double five", "oh", "4 5 not 5 4"). Short runs count only when a number was asked for.
[[nodiscard]] SpokenDigits readPhone(const Tokens &tokens, const Listening &listening);
/// names.cpp: "it's Maria Lopez", "Siobhan, S I O B H A N", "b as in boy"; a bare name only when one was asked for.
[[nodiscard]] PersonName readName(const Tokens &tokens, const Listening &listening);
/// spelling.cpp: the letter that a word stands for: itself, its name ("bee"), or its code word ("bravo").
[[nodiscard]] std::optional<char16_t> letterOf(const Token &token, Tongue tongue);
/// The word behind "as in boy", "for bravo", "de Barcelona" at `at`, which tell what the letter before is; else `at`.
[[nodiscard]] int behindExample(const std::vector<Token> &words, int at, char16_t letter);
/// The letters of a spelling that begins at word `at` ("s i o b h a n", "double l", "b for bravo"); empty if it is
/// none.
struct Spelling {
    QString letters;
    int next = 0;
};
[[nodiscard]] Spelling readSpelling(const Tokens &tokens, int at);
/// spellednames.cpp: the name that a turn of letters spells, by the names that many people have; nothing if it is none.
/// `doubt`: how far the letters may be from the name.
enum class Doubt { Little, Much };
[[nodiscard]] PersonName decodeSpelling(const Tokens &tokens, Doubt doubt);
/// saidandspelled.cpp: names spelled beside words, "Xiomara Quezada, that's X I O M A R A, Q U E Z A D A", "first name
/// B-R-E-E, last name L-O-Y-D". The letters are right where the two differ. Nothing for letters alone.
[[nodiscard]] PersonName readSaidAndSpelled(const Tokens &tokens);
/// spelling.cpp: a Spanish turn in which letters were called by their names ("ene, u, eñe, e, zeta"), with the letters
/// in their place; empty where there are none.
[[nodiscard]] QString withLettersForNames(QStringView text, Tongue tongue);
/// letterhints.cpp: "Smith with a Y", "Sarah without an H", "Phillip with one L", at the end of a turn.
struct LetterHint {
    int times = -1;     ///< How many of it there are; 0: none, -1: it was not said.
    QString letters = {};
    int from = 0;       ///< In the original: where the hint begins.
    QString part = {};  ///< The part of the name that was said again with it, folded; empty: it was not.
};
[[nodiscard]] std::optional<LetterHint> readLetterHint(const Tokens &tokens);
/// The name as it is written with that letter; unchanged where nothing tells how.
[[nodiscard]] PersonName writtenWith(PersonName name, const LetterHint &hint);
/// Which of the known people is meant, said or spelled; nothing when none or several could be.
[[nodiscard]] PersonName nearestKnown(const Tokens &tokens, const QStringList &known);
/// A British postcode, letter by letter.
[[nodiscard]] QString readPostcode(const Tokens &tokens);
/// Whether people call themselves so: used to tell names from other words.
[[nodiscard]] bool isCommonWord(QStringView word, Tongue tongue);

/// email.cpp: "maria dot lopez at gmail dot com"; `url` where there is no at sign.
struct Electronic {
    QString email, url;
};
[[nodiscard]] Electronic readElectronic(const Tokens &tokens, const Listening &listening);
/// email.cpp: a street address, loosely: a house number, a name and a kind of street.
[[nodiscard]] QString readAddress(const Tokens &tokens, const Listening &listening);

/// writtenform.cpp: the turn with its clock time in digits ("at half past two" → "at 02:30"); empty without one.
[[nodiscard]] QString writtenForm(const QString &text, const Meaning &meaning, Tongue tongue);

/// matching.cpp: which of the owner's entries the turn names, by meaning and misspelling; best first.
[[nodiscard]] QList<ListMatch> matchList(const Tokens &tokens, const QStringList &entries, bool lenient);
/// needs.cpp: which of the owner's services would deal with what is told of ("my tooth hurts"): a guess, to be asked
/// back; and whether it cannot wait for any ("my face is swollen and I have a fever", to a dentist).
struct NeedsTold {
    QList<ListMatch> services;
    bool danger = false;
};
[[nodiscard]] NeedsTold matchNeeds(const Tokens &tokens, const QStringList &entries, bool isAsked);

/// choice.cpp: "the second one", "the later one", "the 2 o'clock", "anything earlier?".
[[nodiscard]] Choice readChoice(const Tokens &tokens, const Listening &listening, const QList<When> &whens);

/// party.cpp: how many people, with the words that said so.
struct Party {
    std::optional<int> size;
    QString words;
};
[[nodiscard]] Party readParty(const Tokens &tokens, const Listening &listening);
} // namespace cloudgreet::language
