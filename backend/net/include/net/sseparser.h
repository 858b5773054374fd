// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

namespace cloudgreet::net {

struct ServerSentEvent {
    QByteArray id, event, data;
    friend bool operator==(const ServerSentEvent &, const ServerSentEvent &) = default;
};

/// Reads an event stream as it arrives; where the bytes are cut makes no difference. The id is the last one seen, as
/// the standard says. A line or event above `MaxEventBytes` ends the reading. Source: WHATWG HTML section 9.2.6.
/// Thread: one.
class SseParser
{
public:
    static constexpr qsizetype MaxEventBytes = 4 * 1024 * 1024;
    [[nodiscard]] QList<ServerSentEvent> feed(QByteArrayView bytes);
    [[nodiscard]] bool overflowed() const { return m_overflowed; }

private:
    void line(QByteArrayView text, QList<ServerSentEvent> &out);
    QByteArray m_line, m_id, m_event, m_data;
    bool m_afterCr = false, m_hasData = false, m_overflowed = false;
    int m_bomLeft = 3;
};
} // namespace cloudgreet::net
