// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/books.h"
#include "engine/calendarsync.h"
#include <QJsonArray>

namespace cloudgreet::rehearsal {

void Diary::keep(Event event)
{
    event.change = ++m_changes;
    m_events[event.id] = event;
}

void Diary::remove(const QString &id)
{
    if (const auto found = m_events.find(id); found != m_events.end()) {
        m_gone[id] = {found->second.business, ++m_changes};
        m_events.erase(found);
    }
}

QJsonObject Diary::shown(const QString &id) const
{
    CalendarEvent shown;
    shown.id = id;
    const auto found = m_events.find(id);
    shown.cancelled = found == m_events.end();
    if (!shown.cancelled) {
        const Event &event = found->second;
        shown.etag = QString::number(event.change);
        shown.updatedUtc = QDateTime::fromMSecsSinceEpoch(event.change, Qt::UTC);      // as ordered as a provider's own
        shown.startUtc = event.start, shown.endUtc = event.end;
        shown.writtenStartUtc = event.writtenStart, shown.writtenEndUtc = event.writtenEnd;
        shown.keepsBusy = true;
    }
    return toJson(shown);
}

QJsonObject Diary::busy(const command::AskBusy &ask) const
{
    QJsonArray busy;
    const auto standsAsWritten = [](const Event &event) {       // another appointment of ours: a matter of persons
        return !event.appointment.isEmpty() && event.writtenStart == event.start && event.writtenEnd == event.end;
    };
    for (const auto &[id, event] : m_events)
        if (event.business == ask.business && id != ask.eventId && !standsAsWritten(event) && event.start < ask.toUtc
            && ask.fromUtc < event.end)
            busy.append(QJsonArray{event.start.toMSecsSinceEpoch(), event.end.toMSecsSinceEpoch()});
    return {{u"busy"_s, busy}};
}

QJsonObject Diary::put(const command::PutEvent &put, const QDateTime &now)
{
    const auto found = m_events.find(put.eventId);
    const bool exists = found != m_events.end() || m_gone.contains(put.eventId);
    const bool asKnown
        = found != m_events.end() && !put.etag.isEmpty() && put.etag == QString::number(found->second.change);
    if (exists && !asKnown)
        return {{u"event"_s, shown(put.eventId)}, {u"clash"_s, true}};
    keep({put.eventId, put.business, put.appointment, put.startUtc, put.endUtc, now, put.startUtc, put.endUtc});
    return {{u"event"_s, shown(put.eventId)}};
}

QJsonObject Diary::changes(const command::SyncCalendar &sync, const std::function<bool()> &shows) const
{
    const int since = sync.syncToken.toInt();
    QJsonArray events;
    for (const auto &[id, event] : m_events)
        if (event.business == sync.business && event.change > since)
            events.append(shown(id));
    for (const auto &[id, gone] : m_gone)
        if (gone.first == sync.business && gone.second > since && (since > 0 || shows()))
            events.append(shown(id));
    return {{u"events"_s, events}, {u"next_sync"_s, QString::number(m_changes)}};
}

QJsonObject Diary::onlyCalendar()
{
    return {{u"calendars"_s, QJsonArray{QJsonObject{{u"id"_s, u"owner@example.com"_s}, {u"name"_s, u"Owner"_s},
        {u"primary"_s, true}, {u"may_write"_s, true}, {u"may_read"_s, true}}}}};
}

QJsonObject FeeBook::charge(const QString &key, const command::ChargeFee &charge)
{
    QString &id = m_byKey[key];
    if (id.isEmpty()) {
        id = u"item-%1"_s.arg(++m_next);
        m_items[id] = {id, charge.appointment};
    }
    return {{u"id"_s, id}};
}
} // namespace cloudgreet::rehearsal
