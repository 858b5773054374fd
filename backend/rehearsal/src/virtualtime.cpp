// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/virtualtime.h"

namespace cloudgreet::rehearsal {

QByteArray SeededEntropy::bytes(int count)
{
    QByteArray out;
    while (out.size() < count) {
        const quint64 word = random.next();
        out.append(reinterpret_cast<const char *>(&word), std::min<qsizetype>(8, count - out.size()));
    }
    return out;
}

void Agenda::after(qint64 ms, std::function<void()> job)
{
    m_entries.push({m_clock.now.addMSecs(ms), m_order++, std::move(job)});
}

bool Agenda::step(const QDateTime &end)
{
    if (m_entries.empty() || m_entries.top().at > end)
        return false;
    const Entry entry = m_entries.top();
    m_entries.pop();
    m_clock.now = std::max(m_clock.now, entry.at);
    entry.job();
    return true;
}
} // namespace cloudgreet::rehearsal
