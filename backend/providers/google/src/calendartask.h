// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "google/googlecalendar.h"
#include "net/httpclient.h"
#include <QJsonArray>
#include <QPromise>

namespace cloudgreet::google {

/// One command: gets a token, makes the calls, once more with a fresh token after a 401. Lives until it has answered.
/// Thread: line.
class CalendarTask : public std::enable_shared_from_this<CalendarTask>
{
public:
    CalendarTask(GoogleCalendar &calendar, QString business) : m_calendar{calendar}, m_business{std::move(business)}
    {
        m_promise.start();
    }
    QFuture<CommandOutcome> future() const { return m_promise.future(); }

    template <typename Command> void start(const Command &command)
    {
        m_begin = [this, command] { run(command); };
        withToken();
    }
    // For one appointment (bookingtasks.cpp).
    void run(const command::AskBusy &ask);
    void run(const command::PutEvent &put);
    void run(const command::DeleteEvent &gone);
    void run(const command::ReadEvent &read);
    // For what changes in the calendars (synctasks.cpp).
    void run(const command::ListCalendars &list);
    void run(const command::SyncCalendar &sync);
    void run(const command::WatchCalendar &watch);
    void run(const command::StopChannel &stop);

private:
    using Reader = std::function<void(const net::HttpAnswer &)>;
    void withToken();
    void withoutToken(const Error &error);
    void send(const QByteArray &method, const QString &path, const QJsonObject &body, Reader read,
        const net::HeaderList &more = {});
    void answered(const net::HttpAnswer &answer, const Reader &read);
    void finish(const CommandOutcome &outcome);
    void done(const QJsonObject &answer) { finish({.how = CommandOutcome::How::Done, .answer = answer}); }

    void busyOf(const command::AskBusy &ask, const QJsonObject &calendars);
    void besidesOurOwn(const command::AskBusy &ask, const QJsonArray &soFar, const QString &page = {}, int pages = 1);
    void insert(const command::PutEvent &put);
    void change(const command::PutEvent &put);
    void asItStands(const command::PutEvent &put);
    void listPage(const QString &page, const QJsonArray &soFar, int pages);

    GoogleCalendar &m_calendar;
    QString m_business;
    QByteArray m_token;
    std::function<void()> m_begin;
    bool m_secondTry = false;
    QPromise<CommandOutcome> m_promise;
};
} // namespace cloudgreet::google
