// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/formdata.h"
#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace cloudgreet::net {

/// Finds the route of a path. Patterns are `/api/calls/{id}/recording`; a fixed segment wins over a named one.
/// Numbers returned are those given to add(). Pure lookup. Thread: one writes, then any read.
class Router
{
public:
    struct Match {
        int route = -1;
        FormFields parameters;
        QList<QByteArray> allowed; ///< methods that the path has, when `route` is -1: none is 404, some are 405
    };
    void add(const QByteArray &method, const QString &pattern, int route);
    /// `path` still percent-encoded, without its query. HEAD finds the GET route.
    [[nodiscard]] Match find(const QByteArray &method, QByteArrayView path) const;

private:
    struct Entry {
        QStringList segments;
        QHash<QByteArray, int> methods;
    };
    QHash<QByteArray, Entry> m_fixed;
    QList<Entry> m_named;
};
} // namespace cloudgreet::net
