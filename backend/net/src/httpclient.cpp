// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace cloudgreet::net {
namespace {

/// A body that cannot be rewound. Qt sends a request again by itself when its connection closes before the answer, a
/// POST too; it gives up where it cannot rewind the body, and so an effect happens once at most.
class OneWayBody : public QIODevice
{
public:
    explicit OneWayBody(QByteArray bytes, QObject *parent)
        : QIODevice{parent}
        , m_bytes{std::move(bytes)}
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_position >= m_bytes.size())
            return -1;
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_position);
        std::copy_n(m_bytes.constData() + m_position, count, data);
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

Error fault(Fault kind, const char *what, const QString &more)
{
    return {kind, QObject::tr("The other side could not be reached or did not answer properly"),
        QLatin1StringView{what} + u": "_qs + more};
}

/// One call under way. Child of its QNetworkReply.
class Exchange : public QObject
{
public:
    Exchange(QNetworkReply *reply, const HttpCall &call, std::function<void(const ServerSentEvent &)> onEvent)
        : QObject{reply}
        , m_reply{reply}
        , m_maxBytes{call.maxBytes}
        , m_onEvent{std::move(onEvent)}
    {
        m_promise.start();
        m_watcher.setFuture(m_promise.future());
        connect(&m_watcher, &QFutureWatcherBase::canceled, reply, &QNetworkReply::abort);
        connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
        const auto stop = [this] {
            m_late = true;
            m_reply->abort();
        };
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, stop);
        m_deadline.start(call.deadline);
        if (call.silence.count() > 0) {
            m_silence.setSingleShot(true);
            connect(&m_silence, &QTimer::timeout, this, stop);
            m_silence.start(call.silence);
        }
    }
    [[nodiscard]] QFuture<Result<HttpAnswer>> future() { return m_promise.future(); }

private:
    void read()
    {
        if (m_silence.isActive())
            m_silence.start();
        const QByteArray bytes = m_reply->readAll();
        m_received += bytes.size();
        if (!isEventStream()) {
            m_body += bytes;
            if (m_body.size() > m_maxBytes)
                giveUp();
            return;
        }
        // A handler may drop the client, and this with it, in the middle of an event.
        const QPointer<Exchange> self{this};
        const QList<ServerSentEvent> events = m_parser.feed(bytes);
        for (const ServerSentEvent &event : events) {
            if (!self || m_promise.isCanceled())
                return;
            m_onEvent(event);
        }
        if (self && m_parser.overflowed())
            giveUp();
    }

    void giveUp()
    {
        m_tooLarge = true;
        m_reply->abort();
    }

    [[nodiscard]] int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

    [[nodiscard]] bool isEventStream() const
    {
        return m_onEvent && status() / 100 == 2
            && m_reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith(u"text/event-stream"_qs);
    }

    void finish()
    {
        m_deadline.stop();
        m_silence.stop();
        if (m_reply->error() != QNetworkReply::OperationCanceledError && m_reply->bytesAvailable() > 0)
            read();
        if (!m_promise.isCanceled())
            m_promise.addResult(outcome());
        m_promise.finish();
        m_reply->deleteLater();
    }

    [[nodiscard]] Result<HttpAnswer> outcome() const
    {
        if (m_late)
            return tl::unexpected{fault(Fault::Timeout, httpfault::Deadline, u"%1 bytes had come"_qs.arg(m_received))};
        if (m_tooLarge)
            return tl::unexpected{fault(Fault::Corrupt, httpfault::TooLarge, u"more than %1 bytes"_qs.arg(m_maxBytes))};
        // Qt reports 4xx and 5xx as errors of its own; with a status and all bytes they are answers.
        const bool broken = brokenOff();
        if (status() > 0 && !broken) {
            HttpAnswer answer{status(), {}, m_body};
            for (const auto &[name, value] : m_reply->rawHeaderPairs())
                answer.headers.append({name, value});
            return answer;
        }
        return tl::unexpected{errorOf(broken)};
    }

    [[nodiscard]] bool brokenOff() const
    {
        const auto error = m_reply->error();
        return error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied
            && error != QNetworkReply::ProxyAuthenticationRequiredError;
    }

    [[nodiscard]] Error errorOf(bool broken) const
    {
        const QString why = m_reply->errorString();
        if (status() > 0 && broken)
            return fault(Fault::Corrupt, httpfault::Truncated, why);
        switch (m_reply->error()) {
        case QNetworkReply::ConnectionRefusedError:
        case QNetworkReply::HostNotFoundError:
        case QNetworkReply::NetworkSessionFailedError:
        case QNetworkReply::TemporaryNetworkFailureError:
        case QNetworkReply::UnknownNetworkError:
            return fault(Fault::Unavailable, httpfault::Unreachable, why);
        case QNetworkReply::SslHandshakeFailedError:
            return fault(Fault::Unauthorized, httpfault::Tls, why);
        case QNetworkReply::ProtocolFailure:
        case QNetworkReply::ProtocolUnknownError:
        case QNetworkReply::ProtocolInvalidOperationError:
            return fault(Fault::Corrupt, httpfault::Garbage, why);
        default: // an enum of Qt's, with more members than matter here
            return fault(Fault::Unavailable, httpfault::Dropped, why);
        }
    }

    QNetworkReply *m_reply;
    QPromise<Result<HttpAnswer>> m_promise;
    QFutureWatcher<Result<HttpAnswer>> m_watcher;
    QTimer m_deadline, m_silence;
    qint64 m_maxBytes, m_received = 0;
    QByteArray m_body;
    SseParser m_parser;
    std::function<void(const ServerSentEvent &)> m_onEvent;
    bool m_late = false, m_tooLarge = false;
};

QNetworkRequest requestOf(const HttpCall &call)
{
    QNetworkRequest request{call.url};
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // the resend guard is proved for HTTP/1.1
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    if (!request.hasRawHeader("Content-Type") && !call.body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    return request;
}
} // namespace

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.size() == name.size() && QByteArrayView{key}.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpClient::HttpClient(QObject *parent)
    : QObject{parent}
    , m_manager{new QNetworkAccessManager{this}}
{
    m_manager->setAutoDeleteReplies(false);
}

HttpClient::~HttpClient() = default;

QFuture<Result<HttpAnswer>> HttpClient::send(const HttpCall &call)
{
    return stream(call, {});
}

QFuture<Result<HttpAnswer>> HttpClient::stream(
    const HttpCall &call, std::function<void(const ServerSentEvent &)> onEvent)
{
    QNetworkRequest request = requestOf(call);
    QNetworkReply *reply = nullptr;
    if (isSafe(call.method)) {
        reply = m_manager->sendCustomRequest(request, call.method);
    } else {
        request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
        auto *body = new OneWayBody{call.body, nullptr};
        reply = m_manager->sendCustomRequest(request, call.method, body);
        body->setParent(reply);
    }
    auto *exchange = new Exchange{reply, call, std::move(onEvent)};
    return exchange->future();
}
} // namespace cloudgreet::net
