// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/httprequest.h"
#include <QJsonArray>

namespace cloudgreet::practice {

/// Every request that a provider got, newest last; the oldest go beyond `MaxEntries`. Secrets are left out.
class ReceivedLog
{
public:
    static constexpr qsizetype MaxEntries = 20'000;
    /// Returns the entry's number, for setStatus().
    qint64 add(const QString &provider, const net::HttpRequest &request, const QString &fault);
    void setStatus(qint64 number, int status);
    void setUnknownMembers(const QStringList &names); ///< of the newest entry
    /// Empty filters take all; `path` and `method` are compared by containment and equality.
    [[nodiscard]] QJsonArray list(const QString &provider, const QString &method = {}, const QString &path = {}) const;
    void clear();

private:
    QList<QJsonObject> m_entries;
    qint64 m_first = 0;
};

/// A form body as a tree: `a[b][0]=c` is {"a":{"b":["c"]}}. Nothing when it cannot be read.
[[nodiscard]] std::optional<QJsonObject> formTree(const QByteArray &body);
} // namespace cloudgreet::practice
