// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <functional>
#include <memory>

namespace cloudgreet {

/// A keeper of secrets that may first have to be unlocked by its owner. Every question is answered once, within four
/// seconds. Thread: line.
struct Keychain {
    using Read = std::function<void(const Result<QByteArray> &)>;
    using Done = std::function<void(const Result<> &)>;
    virtual ~Keychain() = default;
    /// Errors: NotFound (no entry of that name), Timeout (locked), Unavailable (there is no keychain).
    virtual void read(const QString &name, Read then) = 0;
    virtual void write(const QString &name, const QByteArray &secret, Done then) = 0;
    virtual void remove(const QString &name, Done then) = 0;        ///< One that is not there is removed.
    /// Called when a keychain that did not answer does so at last.
    std::function<void()> onUnlocked = {};
};

/// The desktop's keychain (Secret Service, KWallet) through QtKeychain; service "cloudgreet", entries as `Vault` names
/// them. Its jobs run one at a time and one on a locked keychain never ends (measured; ARCHITECTURE.md, decision 11):
/// while one is stuck nothing more is asked.
[[nodiscard]] std::unique_ptr<Keychain> systemKeychain();
} // namespace cloudgreet
