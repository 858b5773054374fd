// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/eventstream.h"
#include "connection.h"

namespace cloudgreet::net {

EventStream::EventStream(Connection &connection)
    : QObject{&connection}
    , m_connection{connection}
{
    connect(&connection, &Connection::gone, this, [this] {
        if (!std::exchange(m_closed, true))
            emit closed();
    });
    connect(&m_comment, &QTimer::timeout, this, [this] { write(":\n\n"); });
    m_comment.start(std::chrono::seconds{15});
}

bool EventStream::send(const QByteArray &id, const QByteArray &event, const QByteArray &data)
{
    QByteArray out;
    if (!id.isEmpty())
        out += "id: " + id + '\n';
    if (!event.isEmpty())
        out += "event: " + event + '\n';
    for (const QByteArray &line : data.split('\n'))
        out += "data: " + line + '\n';
    return write(out + '\n');
}

bool EventStream::write(const QByteArray &bytes)
{
    return !m_closed && m_connection.writeStream(bytes, MaxWaitingBytes);
}

void EventStream::close()
{
    if (!m_closed)
        m_connection.endStream();
}
} // namespace cloudgreet::net
