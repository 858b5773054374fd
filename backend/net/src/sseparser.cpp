// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sseparser.h"

namespace cloudgreet::net {

QList<ServerSentEvent> SseParser::feed(QByteArrayView bytes)
{
    static constexpr char bom[] = "\xEF\xBB\xBF";
    QList<ServerSentEvent> out;
    for (const char c : bytes) {
        if (m_overflowed)
            break;
        if (m_bomLeft > 0 && c == bom[3 - m_bomLeft]) {
            --m_bomLeft;
            continue;
        }
        if (m_bomLeft > 0 && m_bomLeft < 3)
            m_line.append(bom, 3 - m_bomLeft);
        m_bomLeft = 0;
        const bool wasCr = std::exchange(m_afterCr, c == '\r');
        if (c == '\n' && wasCr)
            continue;
        if (c == '\n' || c == '\r') {
            line(m_line, out);
            m_line.clear();
        } else {
            m_line += c;
            m_overflowed = m_line.size() + m_data.size() > MaxEventBytes;
        }
    }
    return out;
}

void SseParser::line(QByteArrayView text, QList<ServerSentEvent> &out)
{
    if (text.isEmpty()) {
        if (m_hasData)
            out.append({m_id, m_event, m_data});
        m_event.clear();
        m_data.clear();
        m_hasData = false;
        return;
    }
    const qsizetype colon = text.indexOf(':');
    const QByteArrayView field = colon < 0 ? text : text.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView{} : text.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (field == "data") {
        if (m_hasData)
            m_data += '\n';
        m_data.append(value);
        m_hasData = true;
    } else if (field == "event") {
        m_event = value.toByteArray();
    } else if (field == "id" && !value.contains('\0')) {
        m_id = value.toByteArray();
    }
}
} // namespace cloudgreet::net
