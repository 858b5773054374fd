// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "google/googleaccount.h"

namespace cloudgreet::google {

/// The owner's calendar: free/busy, and events with ids that we make, so that writing one twice writes it once.
/// Source: facts 3.2. Thread: line.
class GoogleCalendar : public Performer
{
public:
    GoogleCalendar(net::HttpClient &client, Accounts &accounts);
    bool performs(const QString &kind) const override;
    QFuture<CommandOutcome> perform(const OutboxRow &row, const command::Any &what) override;
    /// Called with a business whose account Google no longer accepts. Thread: line.
    void onDisconnected(std::function<void(const QString &business)> told) { m_disconnected = std::move(told); }

private:
    friend class CalendarTask;
    net::HttpClient &m_client;
    Accounts &m_accounts;
    std::function<void(const QString &)> m_disconnected = [](const QString &) {};
};
} // namespace cloudgreet::google
