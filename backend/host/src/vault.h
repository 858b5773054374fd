// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/performer.h"
#include "host/config.h"
#include "keychain.h"
#include <QHash>

namespace cloudgreet {

/// Where a key is kept. In the order in which they count: what is set outside of the console wins.
enum class KeySource { None, Systemd, Environment, File, Keychain, Practice };

struct KeyState {
    QString name;
    KeySource source = KeySource::None;
    QString ending;                     ///< The last four characters, of those long enough to keep the rest secret.
};

/// The keys of the providers' accounts by fixed names, which are also those of the keychain's entries, of the files in
/// secrets/ and of systemd's credentials: telnyx-api-key, telnyx-public-key, openai-api-key, google-client-id,
/// google-client-secret, stripe-api-key, stripe-webhook-secret. A key set here goes to the keychain, else to a file of
/// mode 0600; a file is there only where the keychain did not take the last value, so it counts before the keychain.
/// Thread: line.
class Vault
{
public:
    struct Deps {
        ProviderConfig fixed;           ///< Of the environment; its addresses hold for all.
        SecretStore *files = nullptr;   ///< Null: a practice host, whose keys are the stand-ins' alone.
        Keychain *keychain = nullptr;   ///< Null: there is none for this folder.
        QString credentials = {};       ///< systemd's $CREDENTIALS_DIRECTORY; empty: none.
    };
    using Changed = std::function<void(const ProviderConfig &)>;
    using Done = std::function<void(const Result<> &)>;
    Vault(Deps deps, Changed changed);
    ~Vault();

    [[nodiscard]] static const QStringList &names();
    [[nodiscard]] static QString variableOf(const QString &name);       ///< "TELNYX_API_KEY"
    /// Asks the keychain for what nobody else set; `changed` follows where it had something.
    void load(std::function<void()> done = {});
    [[nodiscard]] ProviderConfig providers() const;
    [[nodiscard]] QList<KeyState> states() const;
    /// "open", "locked", "none"; "off" where this host keeps away from it.
    [[nodiscard]] QString keychainState() const { return m_keychainState; }
    /// Errors: NotFound (no such name), InvalidInput, Conflict (the environment sets it), Unavailable (nowhere to keep
    /// it).
    void set(const QString &name, const QString &value, Done done);
    void remove(const QString &name, Done done);
    /// Whether a text can be that key. Errors: InvalidInput, in words for who typed it.
    [[nodiscard]] static Result<QByteArray> checked(const QString &name, const QString &value);

private:
    struct Key {
        KeySource source = KeySource::None;
        QByteArray value;
    };
    [[nodiscard]] Result<> mayChange(const QString &name) const;
    void keep(const QString &name, KeySource source, const QByteArray &value);
    void loadNext(QStringList names, std::function<void()> done);
    void noteKeychain(const Error &error);

    Deps m_deps;
    Changed m_changed;
    QHash<QString, Key> m_keys;
    QString m_keychainState = u"off"_s;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

[[nodiscard]] QString nameOf(KeySource source);
} // namespace cloudgreet
