// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace cloudgreet::net {
class Connection;

/// A stream of server-sent events to one client. A comment goes every 15 s, so that proxies keep it open; a client that
/// lets more than 1 MiB wait is dropped, and reconnects with Last-Event-ID. Owned by its connection. Thread: the
/// server's.
class EventStream : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 MaxWaitingBytes = 1024 * 1024;
    explicit EventStream(Connection &connection);
    /// Empty `id` and `event` are left out; line breaks in `data` are kept. False once closed.
    bool send(const QByteArray &id, const QByteArray &event, const QByteArray &data);
    /// Ends the stream after what waits has been written.
    void close();

signals:
    void closed(); ///< once, by whoever ended it; the stream is deleted soon after

private:
    bool write(const QByteArray &bytes);
    Connection &m_connection;
    QTimer m_comment;
    bool m_closed = false;
};
} // namespace cloudgreet::net
