// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include "widgets/colours.h"

/// How values are written for people.
namespace cloudgreet::ui {

/// "Ctrl+K" as the keyboard of the owner's language names it: "Strg+K".
[[nodiscard]] QString keyText(const QString &portable);
[[nodiscard]] QString phoneText(const QString &number);                 ///< "+12125550147" to "(212) 555-0147"
[[nodiscard]] QString callerText(const api::CallSummary &call); ///< The name, else the number, else "Unknown caller".
/// "2026-11-23 14.05 Maria Lopez": how a call's files are called, without an ending. Sorts by time; safe on every
/// system.
[[nodiscard]] QString callFileName(const api::CallSummary &call, const QTimeZone &zone);
[[nodiscard]] QString lengthText(int seconds);                          ///< "2:05"
[[nodiscard]] QString beginning(QString text); ///< As a sentence or title begins: "lunes" to "Lunes".
/// "Monday, November 23", as it begins a line, in the order of the system's language.
[[nodiscard]] QString dayText(QDate day);
/// "Nov 23" and "Nov 23, 2026", in the same way.
[[nodiscard]] QString shortDayText(QDate day);
[[nodiscard]] QString shortDayAndYearText(QDate day);
[[nodiscard]] QString weekdayText(QDate day);                           ///< "Mon, Nov 23"
[[nodiscard]] QString monthText(QDate day);                             ///< "November 2026", as a title
[[nodiscard]] QString clockText(const QDateTime &utc, const QTimeZone &zone);
/// "Today, 2:05 PM", "Yesterday, …", "Tue, Mar 3, …", by the business's clock.
[[nodiscard]] QString momentText(const QDateTime &utc, const QTimeZone &zone, const QDateTime &nowUtc);
/// As briefly as a list allows: "2:05 PM", "Yesterday", "Tue", "Mar 3".
[[nodiscard]] QString briefMomentText(const QDateTime &utc, const QTimeZone &zone, const QDateTime &nowUtc);
/// "Today", "Yesterday", "Monday, November 23", and with its year where that is another one.
[[nodiscard]] QString nearDayText(QDate day, QDate today);
[[nodiscard]] QString outcomeText(api::Outcome outcome);
[[nodiscard]] Tone outcomeTone(api::Outcome outcome);
[[nodiscard]] QString busyText();                                  ///< "Busy (Google)"
[[nodiscard]] QString visitText(api::VisitState state);
[[nodiscard]] Tone visitTone(api::VisitState state);
[[nodiscard]] QString timelineText(const api::TimelineEntry &entry);
[[nodiscard]] QString initialsOf(const QString &name);
[[nodiscard]] double amountOf(const QString &decimal);
/// "95.00" of USD to "$95.00", in the locale's manner.
[[nodiscard]] QString moneyText(const QString &decimal, const QString &currency);
} // namespace cloudgreet::ui
