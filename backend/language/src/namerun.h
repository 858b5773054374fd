// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "language/meaning.h"
#include "text.h"

namespace cloudgreet::language {
/// Words in a row that may be somebody's names, capitalised; `next` is the word behind them.
struct NameRun {
    QStringList parts;
    int next = 0;
};
/// Which words of a run need a capital letter: recognisers write some names small, but who types "Ann Lee because" does
/// not.
enum class Capitals { None, AsBegun, All };
[[nodiscard]] bool mayBeName(const Tokens &tokens, int at);
[[nodiscard]] NameRun runFrom(const Tokens &tokens, int at, Capitals capitals);
/// The first is the first name, the others the last.
[[nodiscard]] PersonName fromParts(QStringList parts);
/// "Pat, Pat Doe", "Bond, James Bond": the run behind a mark that says it in full; else `run`.
[[nodiscard]] NameRun saidInFull(const Tokens &tokens, const NameRun &run, Capitals capitals);

/// Whether two names that were said in this order are "Koenig, Robert", as far as the lists know.
[[nodiscard]] bool isSurnameFirst(const QString &last, const QString &first);

/// barenames.cpp: a name with nothing but manners around it, as an answer to who somebody is.
[[nodiscard]] PersonName readBareName(const Tokens &tokens);
/// Names that are words besides, told by their capital letters: "Joe Day", "Joan of Arc".
[[nodiscard]] PersonName readCapitals(const Tokens &tokens);
/// "Ann Lee here", or a common first name and a word behind it, both with capitals.
[[nodiscard]] PersonName readUnintroduced(const Tokens &tokens);
} // namespace cloudgreet::language
