// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"
#include "providers/outcomes.h"
#include <QJsonArray>

namespace cloudgreet::stripe::wire {
namespace {
using How = CommandOutcome::How;
constexpr const char *apiVersion = "2026-10-28.endive";         // the version of the schemas that we are tested against

net::HttpCall call(const Settings &settings, const QByteArray &method, const QString &path)
{
    net::HttpCall call;
    call.method = method;
    call.url = QUrl{settings.apiUrl.toString() + path};
    call.headers = {{"Authorization", "Bearer " + settings.apiKey}, {"Stripe-Version", apiVersion}};
    return call;
}
} // namespace

QByteArray encoded(const Form &form)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

net::HttpCall get(const Settings &settings, const QString &path, const Form &query)
{
    return call(settings, "GET", path + u'?' + QString::fromLatin1(encoded(query)));
}

net::HttpCall post(const Settings &settings, const QString &path, const Form &form, const QString &key)
{
    net::HttpCall made = call(settings, "POST", path);
    made.headers.emplaceBack("Idempotency-Key", key.toUtf8());
    made.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    made.body = encoded(form);
    return made;
}

net::HttpCall remove(const Settings &settings, const QString &path)
{
    return call(settings, "DELETE", path);
}

CommandOutcome outcomeOf(const net::HttpAnswer &answer)
{
    const QJsonObject error = providers::jsonBody(answer).value(u"error").toObject();
    CommandOutcome outcome
        = providers::byStatus(answer, error.value(u"message").toString(), error.value(u"code").toString());
    if (outcome.how == How::Done)
        return outcome;
    const QByteArray should = answer.header("stripe-should-retry");
    if (should == "true" || answer.status == 409)
        outcome.how = How::Retry;
    else if (should == "false")
        outcome.how = How::Failed;
    return outcome;
}

QDateTime time(const QJsonValue &seconds)
{
    const qint64 since = seconds.toInteger();
    return since > 0 ? QDateTime::fromSecsSinceEpoch(since, Qt::UTC) : QDateTime{};
}

QDateTime periodEnd(const QJsonObject &subscription)
{
    return time(
        subscription.value(u"items").toObject().value(u"data").toArray().at(0).toObject().value(u"current_period_end"));
}
} // namespace cloudgreet::stripe::wire
