// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "net/listenaddress.h"
#include <QByteArray>
#include <QJsonObject>
#include <memory>

namespace cloudgreet {
/// One line of `cloudgreetd understand`, which docs/understand.md describes; `now` is the moment of lines that tell
/// none. Thread: any.
[[nodiscard]] QByteArray understandLine(const QByteArray &line, const QDateTime &now);

/// The practice providers alone, for any client. Runs on the thread that made it, which needs an event loop.
class StandAlonePractice
{
public:
    StandAlonePractice();
    ~StandAlonePractice();
    /// Errors: InvalidInput (not loopback), Conflict (address in use).
    [[nodiscard]] Result<> listen(const net::ListenAddress &address);
    [[nodiscard]] QJsonObject environment() const;

private:
    struct Holder;
    std::unique_ptr<Holder> m_holder;
};
} // namespace cloudgreet
