// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text.h"

namespace cloudgreet::language {
/// As a name is written: "LEE" and "lee" are Lee, "o'neill" is O'Neill, "MacDonald" stays.
[[nodiscard]] QString capitalised(QStringView word);
/// "my", "her", "la": what a relation belongs to.
[[nodiscard]] bool isOwner(const Token &word);
/// "daughter", "amigo", "dog".
[[nodiscard]] bool namesRelation(const Token &word, Tongue tongue);
[[nodiscard]] bool isPet(const Token &word);
/// Whether the word at `at` of words() says who somebody is to the caller and not what they are called: "daughter" in
/// "for my daughter Emma", "mayor" in "mi hija mayor". "Son" and "Papa" alone may be names.
[[nodiscard]] bool isRelation(const Tokens &tokens, int at);
/// The word behind a relation that begins at `at` ("my daughter, named"); `at` where there is none, and the end of the
/// turn behind a pet, whose name is nobody's who books.
[[nodiscard]] size_t behindRelation(const Tokens &tokens, size_t at);
} // namespace cloudgreet::language
