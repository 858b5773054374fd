// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QHostAddress>

namespace cloudgreet::net {

/// Where a listener listens: a numeric address (or "localhost") and a port, 0 for any free one. Thread: any.
struct ListenAddress {
    QHostAddress host{QHostAddress::LocalHost};
    quint16 port = 0;

    /// "127.0.0.1:8787", "[::1]:0", "localhost:8787", "*:8787". Errors: InvalidInput.
    [[nodiscard]] static Result<ListenAddress> parse(QStringView text);
    /// "127.0.0.1:8787", "[::1]:8787".
    [[nodiscard]] QString toString() const;
    /// "http://127.0.0.1:8787"; an any-address is shown as the loopback of its family.
    [[nodiscard]] QString url(bool tls = false) const;
    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;
};
} // namespace cloudgreet::net
