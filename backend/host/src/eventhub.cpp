// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub.h"
#include "net/eventstream.h"
#include <QJsonDocument>
#include <QPointer>

namespace cloudgreet {
namespace {
constexpr int journalPage = 500;
constexpr qsizetype mostMeanwhile = 10000;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}
} // namespace

void EventHub::subscribe(const net::HttpRequest &request, net::Reply reply, QStringList businesses)
{
    net::EventStream *stream = reply.eventStream();
    if (!stream)
        return;
    auto listener = std::make_shared<Listener>();
    listener->stream = stream;
    listener->businesses = std::move(businesses);
    bool hasId = false;
    listener->sent = request.header("last-event-id").toLongLong(&hasId);
    m_listeners.append(listener);
    connect(stream, &net::EventStream::closed, this, [this, weak = std::weak_ptr{listener}] {
        if (const auto gone = weak.lock()) {
            gone->stream = nullptr;
            m_listeners.removeOne(gone);
        }
    });
    stream->send({}, "hello", "{}");
    if (hasId)
        return catchUp(listener);
    listener->catchingUp = false;
}

/// Reads on until nothing is missing, then lets live events through.
void EventHub::catchUp(const std::shared_ptr<Listener> &listener)
{
    m_readers.ask([hub = QPointer{this}, listener, from = listener->sent](ReadStore &store) {
        auto events = store.eventsAfter(from, journalPage);
        QMetaObject::invokeMethod(hub, [hub, listener, events = std::move(events)] {
            if (!hub || !listener->stream)
                return;
            if (!events || events->tooOld) {            // start afresh: the console reloads what it shows
                listener->stream->send({}, "resync", "{}");
                listener->sent = 0;
            } else {
                for (const JournalRow &row : events->rows)
                    hub->deliver(*listener, row);
                if (events->rows.size() == journalPage)
                    return hub->catchUp(listener);
            }
            listener->catchingUp = false;
            for (const JournalRow &row : std::exchange(listener->meanwhile, {}))
                hub->deliver(*listener, row);
        }, Qt::QueuedConnection);
    });
}

void EventHub::deliver(Listener &listener, const JournalRow &row)
{
    if (!listener.stream || row.seq <= listener.sent)
        return;
    listener.sent = row.seq;
    if (!listener.businesses.isEmpty() && !listener.businesses.contains(row.business.text()))
        return;
    listener.stream->send(QByteArray::number(row.seq), row.kind.toUtf8(),
        compact({{u"business"_s, row.business.text()}, {u"kind"_s, row.kind}, {u"payload"_s, row.payload}}));
}

void EventHub::publish(const QList<JournalRow> &rows)
{
    const auto listeners = m_listeners;                  // a slow one is dropped, and removed, while we send
    for (const auto &listener : listeners) {
        for (const JournalRow &row : rows) {
            if (!listener->catchingUp)
                deliver(*listener, row);
            else if (listener->meanwhile.size() < mostMeanwhile)
                listener->meanwhile.append(row);
        }
    }
}

void EventHub::publishPartial(const BusinessId &business, const QJsonObject &payload)
{
    const QByteArray data
        = compact({{u"business"_s, business.text()}, {u"kind"_s, u"turn.partial"_s}, {u"payload"_s, payload}});
    const auto listeners = m_listeners;
    for (const auto &listener : listeners)
        if (listener->stream && (listener->businesses.isEmpty() || listener->businesses.contains(business.text())))
            listener->stream->send({}, "turn.partial", data);
}
} // namespace cloudgreet
