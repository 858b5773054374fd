// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/headercheck.h"
#include <QJsonObject>
#include <QPointer>
#include <functional>
#include <memory>

namespace cloudgreet::net {
class Connection;
class EventStream;
struct ServerLife;

/// An RFC 9457 problem document.
[[nodiscard]] QByteArray problemDocument(
    int status, const QString &title, const QString &detail, const QByteArray &requestId, const QJsonObject &more = {});
/// "Not Found" for 404.
[[nodiscard]] QByteArray reasonPhrase(int status);

/// The one answer to one request, now or later. It knows when the client has gone, then every call does nothing. A
/// reply that nobody answered answers 500 when it dies. Thread: the server's; see LateReply for the others.
class Reply
{
public:
    Reply(Connection *connection, QByteArray requestId, bool headOnly, std::shared_ptr<ServerLife> life);
    Reply(Reply &&) noexcept = default;
    Reply &operator=(Reply &&) = delete;
    ~Reply();

    /// False once answered, and once the client has gone.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QByteArray requestId() const { return m_requestId; }
    /// The peer has proved who it is: its connection no longer counts against the limit for one address.
    void markAuthenticated();

    void send(int status, const QByteArray &body, const HeaderList &headers = {});
    void json(int status, const QJsonObject &object, const HeaderList &headers = {});
    void jsonArray(int status, const QJsonArray &array, const HeaderList &headers = {});
    void problem(int status, const QString &title, const QString &detail = {}, const HeaderList &headers = {});
    /// A problem document with extension members, RFC 9457 section 3.2.
    void problemWith(int status, const QString &title, const QString &detail, const QJsonObject &more);
    /// A file, or the slice that `rangeHeader` asks for (206, 416). With a download name: Content-Disposition.
    struct FileOptions {
        QByteArray contentType = "application/octet-stream";
        QByteArray range = {}, ifRange = {};
        QString downloadName = {};
    };
    void file(const QString &path, const FileOptions &options);
    /// Opens a stream of server-sent events. It belongs to the connection and dies with it. Null: the client has gone.
    [[nodiscard]] EventStream *eventStream();
    /// Closes the connection without a word (the stand-ins' "drop").
    void drop();

private:
    friend class LateReply;
    [[nodiscard]] Connection *take();
    QPointer<Connection> m_connection;
    QByteArray m_requestId;
    bool m_headOnly;
    std::shared_ptr<ServerLife> m_life;
};

/// A Reply that any thread may hold and answer, once; the answer hops to the server's thread, and into nothing when the
/// server has gone. Copies share the one reply. Made on the server's thread.
class LateReply
{
public:
    explicit LateReply(Reply &&reply);
    /// Runs `answer(Reply &)` on the server's thread unless the reply was answered before.
    void answer(std::function<void(Reply &)> answer) const;
    void send(int status, const QByteArray &body, const HeaderList &headers = {}) const;
    void json(int status, const QJsonObject &object, const HeaderList &headers = {}) const;
    void problem(int status, const QString &title, const QString &detail = {}) const;

private:
    std::shared_ptr<Reply> m_reply;
    std::shared_ptr<ServerLife> m_life;
};
} // namespace cloudgreet::net
