// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "net/headercheck.h"
#include "net/sseparser.h"
#include <QFuture>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace cloudgreet::net {

struct HttpCall {
    QByteArray method = "GET";
    QUrl url = {};
    HeaderList headers = {};
    QByteArray body = {};
    std::chrono::milliseconds deadline{10000}; ///< from send() to the last byte
    qint64 maxBytes = 8 * 1024 * 1024; ///< of the answer's body
    std::chrono::milliseconds silence{0}; ///< longest time without a byte; 0: the deadline alone
};

struct HttpAnswer {
    int status = 0;
    HeaderList headers = {};
    QByteArray body = {};
    /// The first header of that name, any case; null when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What Error::detail of a failed call begins with: whether the request can have had an effect depends on it.
namespace httpfault {
inline constexpr char Unreachable[] = "unreachable"; ///< Unavailable: no connection, nothing was sent
inline constexpr char Tls[] = "tls"; ///< Unauthorized: the peer's certificate; nothing was sent
inline constexpr char Dropped[] = "dropped"; ///< Unavailable: closed before an answer; an effect is possible
inline constexpr char Truncated[] = "truncated"; ///< Corrupt: closed in the middle of the answer
inline constexpr char TooLarge[] = "too large"; ///< Corrupt: the answer passed maxBytes
inline constexpr char Deadline[] = "deadline"; ///< Timeout: an effect is possible
inline constexpr char Garbage[] = "garbage"; ///< Corrupt: not HTTP
} // namespace httpfault

/// Calls other hosts. Any HTTP answer is a result, whatever its status; no answer is an Error (see httpfault). A
/// request that may have an effect is sent once: Qt's silent second POST after a dropped connection is prevented.
/// Redirects are not followed. Cancelling the future aborts the call. Thread: the one it was made on.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;
    [[nodiscard]] QFuture<Result<HttpAnswer>> send(const HttpCall &call);
    /// As send(), but a 2xx answer of type text/event-stream is given to `onEvent` event by event and not kept.
    [[nodiscard]] QFuture<Result<HttpAnswer>> stream(
        const HttpCall &call, std::function<void(const ServerSentEvent &)> onEvent);

private:
    QNetworkAccessManager *m_manager;
};
} // namespace cloudgreet::net
