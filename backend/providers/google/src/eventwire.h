// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/calendarsync.h"
#include "engine/engine.h"
#include "net/httpclient.h"
#include <QJsonArray>
#include <QTimeZone>
#include <optional>

/// Google Calendar's JSON to and from our values. Source: Google Calendar API v3. Pure. Thread: any.
namespace cloudgreet::google::wire {

/// `zone`: of the calendar, for events of whole days and times without an offset.
[[nodiscard]] CalendarEvent eventOf(const QJsonObject &event, const QTimeZone &zone);
/// Events of a page of a list, in its order.
[[nodiscard]] QList<CalendarEvent> eventsOf(const QJsonObject &list);
/// {"id","name","primary","may_write","may_read"}, as the engine takes a calendar of the list.
[[nodiscard]] QJsonObject calendarOf(const QJsonObject &entry);
/// What one calendar of a freeBusy answer keeps busy, as [from, to) in milliseconds. Nothing: it could not be read, or
/// some of it could not: then it is unknown, and never free. Google Calendar API v3
[[nodiscard]] std::optional<QJsonArray> busySpansOf(const QJsonObject &calendar);
/// The whole event, as it is made.
[[nodiscard]] QJsonObject newEvent(const command::PutEvent &put);
/// Its times alone: what the owner wrote stays.
[[nodiscard]] QJsonObject newTimes(const command::PutEvent &put);
/// "/calendars/<id>/events", and below it. An empty id is the account's first calendar.
[[nodiscard]] QString eventsPath(const QString &calendar, const QString &below = {});
/// What an answer other than 2xx means: quota errors of any status are to be waited for.
[[nodiscard]] CommandOutcome refused(const net::HttpAnswer &answer);
} // namespace cloudgreet::google::wire
