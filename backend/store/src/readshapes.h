// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "database.h"
#include <QJsonArray>
#include <functional>

/// The shapes that several lists share. openapi.json describes them.
namespace cloudgreet::shape {

#define APPOINTMENT_FIELDS                                                                                          \
    "id, business, call, customer, service_name, service, staff_name, staff, state, start, finish, customer_name, " \
    "customer_phone, email, address, notes, on_calendar, n"

[[nodiscard]] QString time(const QDateTime &utc);
[[nodiscard]] QString orNull(const QString &text);
/// Opaque to those who get it; before everything when empty, nothing when it is not one of ours.
[[nodiscard]] qint64 fromCursor(const QString &cursor);
[[nodiscard]] QString toCursor(qint64 key);
/// Words as a query of a full-text index: each as a prefix, all of them wanted. What was typed is quoted, so that it is
/// never read as operators.
[[nodiscard]] QString wordsMatch(const QString &text);
/// For what was said in calls, ten times as many rows: only the word being typed may be a beginning, and not of one
/// letter. A beginning is looked for by merging the rows of every word that has it, a whole word row by row until the
/// page is full.
[[nodiscard]] QString saidMatch(const QString &text);
/// As wordsMatch(), where numbers are found too: one, however it is written, is its digits.
[[nodiscard]] QString peopleMatch(const QString &text);
[[nodiscard]] QString digitsOf(const QString &text); ///< Of a number as people write it; empty when it is none.
[[nodiscard]] QJsonObject appointment(const Query &query);      ///< Of APPOINTMENT_FIELDS.
/// {"items": […], "next": cursor or null}; `rows` holds one more than `limit` when there is another page.
[[nodiscard]] Result<QJsonObject> page(
    Database &database, QList<QJsonObject> rows, int limit, const std::function<qint64(qsizetype)> &keyOf);
} // namespace cloudgreet::shape
