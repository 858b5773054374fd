// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/eventparser.h"

namespace cloudgreet::api {

QList<StreamEvent> EventParser::feed(QByteArrayView bytes)
{
    QList<StreamEvent> out;
    for (const char c : bytes) {
        if (m_failed)
            break;
        if (std::exchange(m_afterCr, c == '\r') && c == '\n')
            continue;
        if (c == '\n' || c == '\r') {
            endLine(out);
            continue;
        }
        m_line += c;
        m_failed = m_line.size() + m_data.size() > MaxBytes;
    }
    return out;
}

void EventParser::endLine(QList<StreamEvent> &out)
{
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_first, false) && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    if (line.isEmpty()) {
        if (std::exchange(m_hasData, false))
            out.append({m_id, m_kind, m_data});
        m_kind.clear();
        m_data.clear();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray{} : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "data") {
        if (std::exchange(m_hasData, true))
            m_data += '\n';
        m_data += value;
    } else if (field == "event") {
        m_kind = value;
    } else if (field == "id" && !value.contains('\0')) {
        m_id = value;
    }
}
} // namespace cloudgreet::api
