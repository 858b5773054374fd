// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"

/// The owner's questions and answers, found by the meaning of words: stems and synonyms, English and Spanish. Pure.
namespace cloudgreet::faq {

/// The entry that the question is about; nothing when none is near enough. Thread: any.
[[nodiscard]] const FaqEntry *find(const Business &business, QStringView question);
/// Whether an entry is so near that nothing else can be meant. Thread: any.
[[nodiscard]] bool isSure(const Business &business, QStringView question);
[[nodiscard]] QString answer(const Business &business, QStringView question); ///< Empty: not known.
/// Whether `said` holds everything that `question` is about: "I'm a new patient" answers "Are you a new patient?".
[[nodiscard]] bool covers(QStringView question, QStringView said);
} // namespace cloudgreet::faq
