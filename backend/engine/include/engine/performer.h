// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include <QFuture>

namespace cloudgreet {

/// A provider's room, as the outbox sees it. Thread: line.
struct Performer {
    virtual ~Performer() = default;
    /// Whether commands of this kind are its own.
    [[nodiscard]] virtual bool performs(const QString &kind) const = 0;
    /// Performs a row that was marked as started. Always answers, at the latest after the provider's deadline; the
    /// outcome's `outboxId` is filled in by the caller.
    [[nodiscard]] virtual QFuture<CommandOutcome> perform(const OutboxRow &row, const command::Any &what) = 0;
};

/// Where secrets are kept: keys and OAuth tokens by name, never the database. Thread: line.
struct SecretStore {
    virtual ~SecretStore() = default;
    /// Null when there is none of that name.
    [[nodiscard]] virtual QByteArray read(const QString &name) = 0;
    [[nodiscard]] virtual Result<> write(const QString &name, const QByteArray &secret) = 0;
    virtual void remove(const QString &name) = 0;
};
} // namespace cloudgreet
