// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/records.h"
#include <functional>
#include <map>
#include <set>

/// What providers would hold, kept in memory and answered in the engine's own words: nothing of a wire format.
namespace cloudgreet::rehearsal {

/// An owner's calendar: our events by their ids, and the owner's own. Thread: one.
class Diary
{
public:
    struct Event {
        QString id, business, appointment;              ///< `appointment` empty: the owner's own.
        QDateTime start, end, made, writtenStart, writtenEnd;
        int change = 0;
    };
    [[nodiscard]] const std::map<QString, Event> &events() const { return m_events; }
    void keep(Event event);                             ///< Makes or changes it, as the newest change.
    void remove(const QString &id);

    [[nodiscard]] QJsonObject busy(const command::AskBusy &ask) const;
    /// "clash" where the event is other than the writer knew; nothing is changed then.
    QJsonObject put(const command::PutEvent &put, const QDateTime &now);
    /// All that changed since the token; `shows` decides of each deleted event whether a first reading tells of it.
    [[nodiscard]] QJsonObject changes(const command::SyncCalendar &sync, const std::function<bool()> &shows) const;
    [[nodiscard]] QJsonObject shown(const QString &id) const;
    [[nodiscard]] static QJsonObject onlyCalendar();    ///< The answer to ListCalendars.

private:
    std::map<QString, Event> m_events;
    std::map<QString, std::pair<QString, int>> m_gone;  // deleted ones: whose, and by which change
    int m_changes = 0;
};

/// The fees that a payment provider has been told of, once for each idempotency key. Thread: one.
class FeeBook
{
public:
    struct Item {
        QString id, appointment;
    };
    [[nodiscard]] const std::map<QString, Item> &items() const { return m_items; }      ///< By id.
    [[nodiscard]] QJsonObject charge(const QString &key, const command::ChargeFee &charge);
    void reverse(const command::ReverseFee &reverse) { m_items.erase(reverse.providerId); }

private:
    std::map<QString, Item> m_items;
    std::map<QString, QString> m_byKey;
    int m_next = 0;
};
} // namespace cloudgreet::rehearsal
