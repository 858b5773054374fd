// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

namespace cloudgreet::api {

struct StreamEvent {
    QByteArray id, kind, data;
    friend bool operator==(const StreamEvent &, const StreamEvent &) = default;
};

/// Reads an event stream as it arrives; where the bytes are cut makes no difference. Source: WHATWG HTML section 9.2.6.
class EventParser
{
public:
    static constexpr qsizetype MaxBytes = 4 * 1024 * 1024;      ///< of one event; past it the reading has failed
    [[nodiscard]] QList<StreamEvent> feed(QByteArrayView bytes);
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    void endLine(QList<StreamEvent> &out);
    QByteArray m_line, m_id, m_kind, m_data;
    bool m_afterCr = false, m_hasData = false, m_failed = false, m_first = true;
};
} // namespace cloudgreet::api
