// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "googleerrors.h"
#include "ids.h"
#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QTimeZone>

namespace cloudgreet::practice {

/// One calendar and what happened to its events. A deleted event stays known, as at Google: its id is taken and a sync
/// reports it as cancelled.
class GoogleEvents
{
public:
    GoogleEvents(QString calendarId, QTimeZone zone, IdSource &ids)
        : m_id{std::move(calendarId)}
        , m_zone{std::move(zone)}
        , m_ids{ids}
    {
    }

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] Answer insert(const QJsonObject &body);
    [[nodiscard]] Answer get(const QString &eventId) const;
    /// `whole` replaces the event (update), else the members given change and null removes (patch).
    [[nodiscard]] Answer change(const QString &eventId, const QJsonObject &body, const QByteArray &ifMatch, bool whole);
    [[nodiscard]] Answer remove(const QString &eventId, const QByteArray &ifMatch);
    [[nodiscard]] Answer list(const net::HttpRequest &request) const;
    [[nodiscard]] QJsonArray busy(const QDateTime &from, const QDateTime &to) const;
    [[nodiscard]] QJsonArray standing() const;
    /// From now on, sync tokens given before are too old.
    void expireSyncTokens() { m_oldestSync = ++m_counter; }

private:
    struct Kept {
        QJsonObject event;
        qint64 change = 0;
    };
    void store(const QString &eventId, QJsonObject event);
    [[nodiscard]] std::optional<Answer> badTimes(const QJsonObject &body) const;
    [[nodiscard]] QDateTime timeOf(const QJsonValue &edge) const;
    [[nodiscard]] bool matches(const QJsonObject &event, const net::HttpRequest &request) const;
    [[nodiscard]] std::optional<Answer> preconditionFailed(const Kept &kept, const QByteArray &ifMatch) const;

    QString m_id;
    QTimeZone m_zone;
    IdSource &m_ids;
    QMap<QString, Kept> m_events;
    qint64 m_counter = 1, m_oldestSync = 0;
};
} // namespace cloudgreet::practice
