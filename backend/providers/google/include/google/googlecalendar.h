// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "google/googleaccount.h"

namespace cloudgreet::google {

/// The owner's calendars: which there are, free/busy, events with ids that we make, so that writing one twice writes it
/// once, and what changes in them, asked for or told by push channels. Source: Google Calendar API v3. Thread: line.
class GoogleCalendar : public Performer
{
public:
    GoogleCalendar(net::HttpClient &client, Accounts &accounts);
    bool performs(const QString &kind) const override;
    QFuture<CommandOutcome> perform(const OutboxRow &row, const command::Any &what) override;
    /// Called with a business whose account Google no longer accepts, and its code for why. Thread: line.
    void onDisconnected(std::function<void(const QString &business, const QString &why)> told)
    {
        m_disconnected = std::move(told);
    }

private:
    friend class CalendarTask;
    net::HttpClient &m_client;
    Accounts &m_accounts;
    std::function<void(const QString &, const QString &)> m_disconnected = [](const QString &, const QString &) {};
};

/// What a push channel has to say to be believed: a token that only this host can derive. Google's notifications bear
/// no signature. Source: Google Calendar, push notifications. Thread: any.
[[nodiscard]] QByteArray channelToken(const QByteArray &key, const QString &channel);
/// Compares in a time that does not tell how much of the token was right.
[[nodiscard]] bool isOfOurChannel(const QByteArray &key, const QByteArray &channel, const QByteArray &token);
} // namespace cloudgreet::google
