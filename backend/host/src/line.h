// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engineroom.h"
#include "google/googlecalendar.h"
#include "host/config.h"
#include "net/httpclient.h"
#include "openai/chatmodel.h"
#include "stripe/stripepages.h"
#include "vault.h"
#include "worker.h"

namespace cloudgreet {
namespace telnyx {
class TelnyxLine;
}

/// The thread that talks to providers: performs what the outbox hands out and reports each outcome to the engine.
class Line
{
public:
    Line(EngineRoom &engine) : m_engine{engine} {}
    ~Line();
    struct Folders { QString recordings, secrets, backups; };
    /// `channelKey`: see google::channelToken.
    void start(const ProviderConfig &providers, const Folders &folders, const QByteArray &channelKey);
    void stop();
    /// Opens the vault of the providers' keys and gives what is known at once; what the keychain adds, and every
    /// change, takes effect here and goes to `changed`, on the line's thread. Blocks. After start().
    [[nodiscard]] ProviderConfig openVault(Vault::Deps deps, bool withKeychain, Vault::Changed changed);
    void withVault(std::function<void(Vault &)> job);                       ///< Any thread.
    [[nodiscard]] SecretStore *files() const { return m_secrets.get(); }

    void perform(const QList<OutboxRow> &rows);                             ///< Any thread.
    void converse(const QList<model::Request> &asked, const QList<std::pair<CallId, int>> &dropped);   ///< Any thread.
    /// Runs `job` with the accounts on the line's thread. Any thread.
    void withAccounts(std::function<void(google::Accounts &)> job);
    /// Closes the business's push channels, revokes its account's access and forgets it. What Google did not take is
    /// told in the answer; the account is forgotten either way. Any thread; `done` is called on the line's.
    void leaveCalendar(const QString &business, const QJsonArray &channels, std::function<void(const Result<> &)> done);
    /// Runs `job` with Stripe's pages on the line's thread. Any thread.
    void withPages(std::function<void(stripe::Pages &)> job);
    void withClient(std::function<void(net::HttpClient &)> job);

private:
    void performOne(const OutboxRow &row);
    void use(const ProviderConfig &providers);
    void report(qint64 id, CommandOutcome outcome);

    EngineRoom &m_engine;
    std::unique_ptr<net::HttpClient> m_client;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<google::Accounts> m_accounts;
    std::vector<std::unique_ptr<Performer>> m_performers;
    std::unique_ptr<openai::ChatModel> m_model;
    std::unique_ptr<stripe::Pages> m_pages;
    google::GoogleCalendar *m_calendar = nullptr;                           // three of them
    telnyx::TelnyxLine *m_telnyx = nullptr;
    stripe::StripeFees *m_stripe = nullptr;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Vault> m_vault;
    Worker m_worker{u"line"_s};
};
} // namespace cloudgreet
