// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "speccheck.h"
#include <QMap>

namespace cloudgreet {

/// Every request that our clients sent in one test, judged and counted by provider and operation.
class RequestLedger
{
public:
    /// As practice::StandIns::received() gives them. Pages that a browser opens are no requests of ours.
    void take(const QJsonArray &received);
    void take(const QString &provider, const SentRequest &request);
    /// Provider, operation, number of requests; then the sum and what could not be checked.
    [[nodiscard]] QString table() const;
    [[nodiscard]] QStringList wrong() const;    ///< Each once, with the member's path.
    [[nodiscard]] int count(const QString &operation) const;    ///< "telnyx POST /messages"
    [[nodiscard]] int checked() const;

private:
    QMap<QString, int> m_counts, m_wrong, m_aside;
};

/// Judges, prints the table, and gives the faults as lines; empty: none. Without the descriptions it says that nothing
/// was checked.
[[nodiscard]] QString checkReceived(const QJsonArray &received);
} // namespace cloudgreet
