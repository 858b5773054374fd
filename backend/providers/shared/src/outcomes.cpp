// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/outcomes.h"
#include "domain/maskedkeys.h"
#include "net/deliver.h"
#include <QJsonDocument>
#include <QLocale>
#include <QPromise>

namespace cloudgreet::providers {
using namespace std::chrono_literals;
using How = CommandOutcome::How;

CommandOutcome withoutAnswer(const Error &error)
{
    const bool neverLeft = error.detail.startsWith(QLatin1StringView{net::httpfault::Unreachable})
        || error.detail.startsWith(QLatin1StringView{net::httpfault::Tls});
    return {.how = neverLeft ? How::Retry : How::LostAnswer, .error = error.text + u" ("_s + error.detail + u')'};
}

std::chrono::milliseconds retryAfter(const net::HttpAnswer &answer)
{
    const QByteArray value = answer.header("retry-after").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds{std::clamp<qint64>(seconds, 0, 3600)};
    const auto momentOf = [](const QByteArray &text) { // RFC 9110 section 5.6.7; Qt's RFC2822Date does not read "GMT"
        return QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    };
    const QDateTime date = momentOf(value), sent = momentOf(answer.header("date").trimmed());
    if (!date.isValid() || !sent.isValid())
        return 0ms;
    return std::chrono::seconds{std::clamp<qint64>(sent.secsTo(date), 0, 3600)};
}

CommandOutcome byStatus(const net::HttpAnswer &answer, const QString &said, const QString &code)
{
    if (answer.status >= 200 && answer.status < 300)
        return {.how = How::Done};
    // What a server says of a key that it refuses may quote a part of it, and this is kept and shown.
    const QString words = answer.status == 401 ? QObject::tr("the key is not accepted") : withoutKeys(said).left(400);
    const bool later = answer.status == 408 || answer.status == 429 || answer.status >= 500;
    return {.how = later ? How::Retry : How::Failed, .error = u"%1: %2"_s.arg(answer.status).arg(words), .code = code,
            .retryAfter = retryAfter(answer)};
}

QFuture<CommandOutcome> perform(net::HttpClient &client, const net::HttpCall &call,
                                std::function<CommandOutcome(const net::HttpAnswer &)> read)
{
    auto promise = std::make_shared<QPromise<CommandOutcome>>();
    promise->start();
    deliver(client.send(call), &client, [promise, read = std::move(read)](const Result<net::HttpAnswer> &answer) {
        promise->addResult(answer ? read(*answer) : withoutAnswer(answer.error()));
        promise->finish();
    });
    return promise->future();
}

QFuture<CommandOutcome> ready(CommandOutcome outcome)
{
    QPromise<CommandOutcome> promise;
    promise.start();
    promise.addResult(std::move(outcome));
    promise.finish();
    return promise.future();
}

QJsonObject jsonBody(const net::HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}
} // namespace cloudgreet::providers
