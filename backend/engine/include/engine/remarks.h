// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

/// What the owner writes beside a call. Pure, thread: any.
namespace cloudgreet::remarks {

inline constexpr int LongestNotes = 4000, LongestTag = 30, MostTags = 12;

/// Tags as they are kept: without needless spaces, each once, in the spelling that is in use already ("vip" where other
/// calls have "VIP"), in alphabetical order. A comma separates two.
[[nodiscard]] QStringList tidyTags(const QStringList &wanted, const QStringList &inUse);

/// Notes as they are kept: blank ones are none, and what is too long is cut.
[[nodiscard]] QString tidyNotes(const QString &written);
} // namespace cloudgreet::remarks
