// SPDX-License-Identifier: GPL-3.0-or-later
#include "google/googlecalendar.h"
#include "calendartask.h"
#include "net/crypto.h"
#include "net/deliver.h"
#include "providers/outcomes.h"
#include <QJsonDocument>

namespace cloudgreet::google {
namespace {
using namespace std::chrono_literals;
using How = CommandOutcome::How;
constexpr auto deadline = 6s;
} // namespace

void CalendarTask::withToken()
{
    deliver(m_calendar.m_accounts.accessToken(m_business), &m_calendar.m_client,
        [self = shared_from_this()](const Result<QByteArray> &token) {
            if (!token)
                return self->withoutToken(token.error());
            self->m_token = *token;
            self->m_begin();
        });
}

void CalendarTask::withoutToken(const Error &error)
{
    const bool forGood = error.fault == Fault::Unauthorized;
    if (forGood)
        m_calendar.m_disconnected(m_business, error.detail);
    finish({.how = forGood ? How::Failed : How::Retry, .error = error.text, .code = error.detail});
}

void CalendarTask::send(
    const QByteArray &method, const QString &path, const QJsonObject &body, Reader read, const net::HeaderList &more)
{
    net::HttpCall call;
    call.method = method;
    call.url = QUrl{m_calendar.m_accounts.settings().apiUrl.toString() + path};
    call.headers = {{"Authorization", "Bearer " + m_token}, {"Accept", "application/json"}};
    call.headers += more;
    if (method == "POST" || method == "PATCH") {
        call.headers.emplaceBack("Content-Type", "application/json");
        call.body = QJsonDocument{body}.toJson(QJsonDocument::Compact);
    }
    call.deadline = deadline;
    deliver(m_calendar.m_client.send(call), &m_calendar.m_client,
            [self = shared_from_this(), read = std::move(read)](const Result<net::HttpAnswer> &answer) {
                if (answer)
                    self->answered(*answer, read);
                else
                    self->finish(providers::withoutAnswer(answer.error()));
            });
}

void CalendarTask::answered(const net::HttpAnswer &answer, const Reader &read)
{
    if (answer.status == 401 && !std::exchange(m_secondTry, true)) {
        m_calendar.m_accounts.distrust(m_business);
        return withToken();
    }
    if (answer.status == 401)
        return withoutToken({Fault::Unauthorized,
            QObject::tr("Google no longer accepts the connection: connect the calendar again"), u"401"_s});
    read(answer);
}

void CalendarTask::finish(const CommandOutcome &outcome)
{
    m_promise.addResult(outcome);
    m_promise.finish();
    m_begin = nullptr;
}

GoogleCalendar::GoogleCalendar(net::HttpClient &client, Accounts &accounts) : m_client{client}, m_accounts{accounts} {}

bool GoogleCalendar::performs(const QString &kind) const
{
    return kind.startsWith(u"calendar.");
}

QFuture<CommandOutcome> GoogleCalendar::perform(const OutboxRow &, const command::Any &what)
{
    return std::visit([this](const auto &c) -> QFuture<CommandOutcome> {
        if constexpr (requires(CalendarTask task) { task.run(c); }) {
            auto task = std::make_shared<CalendarTask>(*this, c.business);
            task->start(c);
            return task->future();
        } else {
            return providers::ready({.how = How::Failed, .error = u"not a command of the calendar"_s});
        }
    }, what);
}

QByteArray channelToken(const QByteArray &key, const QString &channel)
{
    return net::base64Url(net::hmacSha256(key, channel.toUtf8()));
}

bool isOfOurChannel(const QByteArray &key, const QByteArray &channel, const QByteArray &token)
{
    const bool fits = !key.isEmpty() && !channel.isEmpty() && channel.size() <= 64;
    return net::constantTimeEqual(token, channelToken(key, QString::fromUtf8(channel))) && fits;
}
} // namespace cloudgreet::google
