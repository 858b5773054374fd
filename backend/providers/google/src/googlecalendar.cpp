// SPDX-License-Identifier: GPL-3.0-or-later
#include "google/googlecalendar.h"
#include "net/deliver.h"
#include "providers/outcomes.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QUrlQuery>

namespace cloudgreet::google {
namespace {
using namespace std::chrono_literals;
using How = CommandOutcome::How;
constexpr auto deadline = 6s;
constexpr int mostPages = 16;

QString iso(const QDateTime &utc)
{
    return utc.toString(Qt::ISODate);
}

QString reasonOf(const net::HttpAnswer &answer)
{
    const QJsonObject error = providers::jsonBody(answer).value(u"error").toObject();
    return error.value(u"errors").toArray().at(0).toObject().value(u"reason").toString();
}

CommandOutcome refused(const net::HttpAnswer &answer)
{
    static const QStringList quota{u"userRateLimitExceeded"_s, u"rateLimitExceeded"_s, u"quotaExceeded"_s};
    const QString reason = reasonOf(answer);
    CommandOutcome outcome = providers::byStatus(answer, providers::jsonBody(answer).value(u"error").toObject().value(u"message").toString(), reason);
    if (answer.status == 403 && quota.contains(reason))
        outcome.how = How::Retry;
    return outcome;
}

QJsonArray span(const QDateTime &from, const QDateTime &to)
{
    return {from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()};
}

QDateTime moment(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}
} // namespace

/// One command: gets a token, makes the calls, once more with a fresh token after a 401.
class CalendarTask : public std::enable_shared_from_this<CalendarTask>
{
public:
    CalendarTask(GoogleCalendar &calendar, QString business) : m_calendar{calendar}, m_business{std::move(business)} { m_promise.start(); }
    QFuture<CommandOutcome> future() const { return m_promise.future(); }

    void start(const command::AskBusy &ask) { m_begin = [this, ask] { askFreeBusy(ask); }, withToken(); }
    void start(const command::PutEvent &put) { m_begin = [this, put] { insert(put); }, withToken(); }
    void start(const command::DeleteEvent &gone) { m_begin = [this, gone] { remove(gone); }, withToken(); }

private:
    using Reader = std::function<void(const net::HttpAnswer &)>;

    void withToken()
    {
        deliver(m_calendar.m_accounts.accessToken(m_business), &m_calendar.m_client, [self = shared_from_this()](const Result<QByteArray> &token) {
            if (!token)
                return self->withoutToken(token.error());
            self->m_token = *token;
            self->m_begin();
        });
    }

    void withoutToken(const Error &error)
    {
        const bool forGood = error.fault == Fault::Unauthorized;
        if (forGood)
            m_calendar.m_disconnected(m_business);
        finish({.how = forGood ? How::Failed : How::Retry, .error = error.text, .code = error.detail});
    }

    void send(const QByteArray &method, const QString &path, const QJsonObject &body, Reader read)
    {
        net::HttpCall call;
        call.method = method;
        call.url = QUrl{m_calendar.m_accounts.settings().apiUrl.toString() + path};
        call.headers = {{"Authorization", "Bearer " + m_token}, {"Accept", "application/json"}};
        if (method == "POST" || method == "PUT" || method == "PATCH") {
            call.headers.emplaceBack("Content-Type", "application/json");
            call.body = QJsonDocument{body}.toJson(QJsonDocument::Compact);
        }
        call.deadline = deadline;
        deliver(m_calendar.m_client.send(call), &m_calendar.m_client,
                [self = shared_from_this(), read = std::move(read)](const Result<net::HttpAnswer> &answer) {
                    if (!answer)
                        return self->finish(providers::withoutAnswer(answer.error()));
                    if (answer->status == 401 && !std::exchange(self->m_secondTry, true)) {
                        self->m_calendar.m_accounts.distrust(self->m_business);
                        return self->withToken();
                    }
                    if (answer->status == 401)
                        return self->withoutToken({Fault::Unauthorized, QObject::tr("Google no longer accepts the connection: connect the calendar again"), u"401"_s});
                    read(*answer);
                });
    }

    void askFreeBusy(const command::AskBusy &ask)
    {
        const QJsonObject body{{u"timeMin"_s, iso(ask.fromUtc)}, {u"timeMax"_s, iso(ask.toUtc)},
                               {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"primary"_s}}}}};
        send("POST", u"/freeBusy"_s, body, [this, ask](const net::HttpAnswer &answer) {
            const QJsonObject calendars = providers::jsonBody(answer).value(u"calendars").toObject();
            if (answer.status != 200)
                return finish(refused(answer));
            QJsonArray busy;
            for (const auto &calendar : calendars) {
                if (calendar.toObject().contains(u"errors"))        // unknown, never free. facts 3.2
                    return finish({.how = How::Retry, .error = QObject::tr("The calendar cannot be read")});
                for (const auto &one : calendar.toObject().value(u"busy").toArray())
                    busy.append(span(moment(one.toObject().value(u"start")), moment(one.toObject().value(u"end"))));
            }
            if (calendars.isEmpty())
                return finish({.how = How::Retry, .error = QObject::tr("Google's answer was incomplete")});
            if (busy.isEmpty())
                return finish({.how = How::Done, .answer = {{u"busy"_s, busy}}});
            listEvents(ask);                                        // perhaps it is only our own event
        });
    }

    /// What keeps the time busy besides our own event. A page can be empty and still have a next one. facts 3.2
    void listEvents(const command::AskBusy &ask, const QString &page = {}, const QJsonArray &soFar = {}, int pages = 1)
    {
        QUrlQuery query;
        query.addQueryItem(u"timeMin"_s, iso(ask.fromUtc));
        query.addQueryItem(u"timeMax"_s, iso(ask.toUtc));
        query.addQueryItem(u"singleEvents"_s, u"true"_s);
        if (!page.isEmpty())
            query.addQueryItem(u"pageToken"_s, QString::fromLatin1(QUrl::toPercentEncoding(page)));
        send("GET", u"/calendars/primary/events?"_s + query.query(QUrl::FullyEncoded), {}, [this, ask, soFar, pages](const net::HttpAnswer &answer) {
            if (answer.status != 200)
                return finish(refused(answer));
            QJsonArray busy = soFar;
            for (const auto &item : providers::jsonBody(answer).value(u"items").toArray()) {
                const QJsonObject event = item.toObject();
                const bool counts = event.value(u"id").toString() != ask.eventId && event.value(u"status").toString() != u"cancelled"_s
                    && event.value(u"transparency").toString() != u"transparent"_s;
                if (!counts)
                    continue;
                const QJsonObject start = event.value(u"start").toObject(), end = event.value(u"end").toObject();
                if (start.contains(u"dateTime"))
                    busy.append(span(moment(start.value(u"dateTime")), moment(end.value(u"dateTime"))));
                else                                                // all day: it meets whatever was asked for
                    busy.append(span(ask.fromUtc, ask.toUtc));
            }
            const QString next = providers::jsonBody(answer).value(u"nextPageToken").toString();
            if (!next.isEmpty() && pages < mostPages)
                return listEvents(ask, next, busy, pages + 1);
            if (!next.isEmpty())                                    // unread pages are unknown, never free
                return finish({.how = How::Retry, .error = QObject::tr("The calendar cannot be read to its end")});
            finish({.how = How::Done, .answer = {{u"busy"_s, busy}}});
        });
    }

    static QJsonObject bodyOf(const command::PutEvent &put)
    {
        const auto at = [&](const QDateTime &utc) {
            return QJsonObject{{u"dateTime"_s, iso(utc)}, {u"timeZone"_s, put.zone}};
        };
        QJsonObject body{{u"summary"_s, put.title}, {u"description"_s, put.description}, {u"start"_s, at(put.startUtc)}, {u"end"_s, at(put.endUtc)},
                         {u"extendedProperties"_s, QJsonObject{{u"private"_s, QJsonObject{{u"cloudgreet_appointment"_s, put.appointment}}}}}};
        if (!put.location.isEmpty())
            body.insert(u"location"_s, put.location);
        return body;
    }

    void insert(const command::PutEvent &put)
    {
        if (put.revision > 1)
            return patch(put, true);
        QJsonObject body = bodyOf(put);
        body.insert(u"id"_s, put.eventId);
        send("POST", u"/calendars/primary/events"_s, body, [this, put](const net::HttpAnswer &answer) {
            if (answer.status == 409)                               // it is there already: an earlier answer was lost
                return patch(put, false);
            finish(answer.status < 300 ? CommandOutcome{} : refused(answer));
        });
    }

    void patch(const command::PutEvent &put, bool mayInsert)
    {
        QJsonObject body = bodyOf(put);
        body.insert(u"status"_s, u"confirmed"_s);
        send("PATCH", u"/calendars/primary/events/"_s + put.eventId, body, [this, put, mayInsert](const net::HttpAnswer &answer) {
            if (answer.status == 404 && mayInsert) {                // moved before it was ever written
                command::PutEvent first = put;
                first.revision = 1;
                return insert(first);
            }
            finish(answer.status < 300 ? CommandOutcome{} : refused(answer));
        });
    }

    void remove(const command::DeleteEvent &gone)
    {
        send("DELETE", u"/calendars/primary/events/"_s + gone.eventId, {}, [this](const net::HttpAnswer &answer) {
            const bool done = answer.status < 300 || answer.status == 404 || answer.status == 410;
            finish(done ? CommandOutcome{} : refused(answer));
        });
    }

    void finish(const CommandOutcome &outcome)
    {
        m_promise.addResult(outcome);
        m_promise.finish();
    }

    GoogleCalendar &m_calendar;
    QString m_business;
    QByteArray m_token;
    std::function<void()> m_begin;
    bool m_secondTry = false;
    QPromise<CommandOutcome> m_promise;
};

GoogleCalendar::GoogleCalendar(net::HttpClient &client, Accounts &accounts) : m_client{client}, m_accounts{accounts} {}

bool GoogleCalendar::performs(const QString &kind) const
{
    return kind.startsWith(u"calendar.");
}

QFuture<CommandOutcome> GoogleCalendar::perform(const OutboxRow &, const command::Any &what)
{
    return std::visit([this](const auto &c) -> QFuture<CommandOutcome> {
        if constexpr (requires(CalendarTask task) { task.start(c); }) {
            auto task = std::make_shared<CalendarTask>(*this, c.business);
            task->start(c);
            return task->future();
        } else {
            return providers::ready({.how = How::Failed, .error = u"not a command of the calendar"_s});
        }
    }, what);
}
} // namespace cloudgreet::google
