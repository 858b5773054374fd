// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rehearsal/scenario.h"
#include "rehearsal/virtualtime.h"

/// Values as callers say them, in one of the ways that people have. Written apart from the receptionist's own speaking.
namespace cloudgreet::rehearsal {
[[nodiscard]] QString dayWords(QDate day, QDate today, const QString &language, Random &random);
[[nodiscard]] QString timeWords(QTime time, const QString &language, Random &random);
/// "tomorrow at half past three", "el jueves por la tarde"; empty where they do not care.
[[nodiscard]] QString whenWords(const Wanted &when, QDate today, const QString &language, Random &random);
/// A number as it is dictated at home: without the country's code.
[[nodiscard]] QString phoneWords(const QString &e164, Persona::Digits way, const QString &language);
[[nodiscard]] QString spelled(const QString &name, Random &random);
/// Whether two names sound about alike: nobody on a telephone hears Jon from John.
[[nodiscard]] bool soundAlike(const QString &one, const QString &other);
[[nodiscard]] QString withoutMarks(const QString &text);         ///< Lower case, without accents, commas and the like.
} // namespace cloudgreet::rehearsal
