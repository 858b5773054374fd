// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access.h"
#include "engine/records.h"
#include "readers.h"

namespace cloudgreet {
namespace net {
class EventStream;
}

/// The consoles' event streams: what was committed, in order, each event once; a console that was away gets what it
/// missed from the journal first. Thread: front.
class EventHub : public QObject
{
    Q_OBJECT
public:
    explicit EventHub(Readers &readers) : m_readers{readers} {}
    void subscribe(const net::HttpRequest &request, net::Reply reply, QStringList businesses);
    void publish(const QList<JournalRow> &rows);
    /// Words as they are said; never stored, so they have no id.
    void publishPartial(const BusinessId &business, const QJsonObject &payload);
    [[nodiscard]] qsizetype listeners() const { return m_listeners.size(); }

private:
    struct Listener {
        net::EventStream *stream = nullptr;
        QStringList businesses;                 ///< Empty: all.
        qint64 sent = 0;
        bool catchingUp = true;
        QList<JournalRow> meanwhile;            ///< Committed while the journal was being read.
    };
    void catchUp(const std::shared_ptr<Listener> &listener);
    void deliver(Listener &listener, const JournalRow &row);
    Readers &m_readers;
    QList<std::shared_ptr<Listener>> m_listeners;
};
} // namespace cloudgreet
