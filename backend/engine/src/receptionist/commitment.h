// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "language/meaning.h"

namespace cloudgreet::reception {

/// What a yes would do for good.
enum class Deed { Book, Cancel, Move };

/// Whether the words are a clear yes to "shall I …?": nothing is asked, nothing else is wanted, nothing is taken back,
/// and it is hardly anything but a yes. In doubt false: asking again costs a moment, a wrong booking costs a customer.
/// Values said beside the yes are the topic's to compare. Pure. Thread: any.
[[nodiscard]] bool commits(const QString &heard, const language::Meaning &meaning, Deed deed);

/// Whether the words are put as a question, behind whatever manners or hesitation. Thread: any.
[[nodiscard]] bool asksSomething(const QString &heard);
} // namespace cloudgreet::reception
