// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/appointment.h"
#include "domain/business.h"
#include "language/listening.h"
#include <QStringList>

/// Values as they are spoken, in the caller's language and the business's zone.
namespace cloudgreet::reception {
using language::Tongue;

[[nodiscard]] QString spokenTime(
    QTime time, Tongue tongue); ///< "3:30 pm", "las 3 y media de la tarde" as "3:30 de la tarde"
/// "Tuesday, March 3rd"; with `today` given, "tomorrow, Tuesday, March 3rd".
[[nodiscard]] QString spokenDay(QDate day, QDate today, Tongue tongue);
/// Where a sentence goes on: "on Tuesday, March 3rd", "tomorrow, Tuesday, March 3rd", "el martes 3 de marzo".
[[nodiscard]] QString onDay(QDate day, QDate today, Tongue tongue);
/// As onDay(), and no more of it than tells it from the days near by: "tomorrow", "on Friday".
[[nodiscard]] QString onNearDay(QDate day, QDate today, Tongue tongue);
[[nodiscard]] QString upperFirst(const QString &text);
[[nodiscard]] QString spokenLength(int minutes, Tongue tongue); ///< "45 minutes", "an hour and a half"
[[nodiscard]] QString spokenMoment(const QDateTime &local, QDate today, Tongue tongue);
/// The times of one day after one another, days named once: "Tuesday, March 3rd at 9 am, 10 am or 2 pm".
[[nodiscard]] QString spokenOffers(const QList<QDateTime> &local, QDate today, Tongue tongue);
/// A number as people write it, digit by digit in its groups: "0 7 7 0 0, 9 0 0 1 2 3", "plus 3 4, 6 1 2, …".
[[nodiscard]] QString spokenNumber(const QString &written, Tongue tongue);
[[nodiscard]] QString spokenDigits(const QString &digits); ///< "5 5 5, 0 1 4 7"
[[nodiscard]] QString spokenPrice(const Money &price, Tongue tongue);
[[nodiscard]] QString spokenWeek(const BusinessHours &hours, Tongue tongue);
[[nodiscard]] QString spokenRanges(const QList<DayRange> &ranges, Tongue tongue);
[[nodiscard]] QString joined(const QStringList &parts, Tongue tongue, bool choice = true); ///< "a, b or c"
[[nodiscard]] QString lowerFirst(const QString &name); ///< As inside a sentence; "MRI scan" stays.
[[nodiscard]] QString withArticle(
    const QString &service, Tongue tongue); ///< "a haircut", "an oil change", "una limpieza"
[[nodiscard]] QString withSpanishArticle(const QString &service); ///< spanishnouns.cpp
/// As named in a sentence: "la Dra. Ruiz". "Dr." is a man's only where women's titles are told apart from it.
[[nodiscard]] QString spokenPerson(const QString &name, Tongue tongue, bool toldApart);
[[nodiscard]] bool isHerTitle(const QString &name); ///< "Dra. Ruiz", "señora Gil"
} // namespace cloudgreet::reception
