// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/headercheck.h"
#include <QFile>
#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <chrono>
#include <memory>

namespace cloudgreet::net {
class EventStream;
class Gate;

/// Unique among all servers of all runs, and cheap: a random part for the process, then a count. Thread: any.
[[nodiscard]] QByteArray nextRequestId();

/// One accepted socket and where it stands. Child of its socket, which the gate owns. The socket stays ours until its
/// first header block has passed the check; then Qt reads from it too, and our slot, connected first, sees each byte
/// before Qt does.
class Connection : public QObject
{
    Q_OBJECT
public:
    using Time = std::chrono::steady_clock::time_point;
    enum class State { Handshake, Header, Body, Handling, Streaming, Writing, Idle, Closing };

    Connection(Gate &gate, QTcpSocket *socket, bool tls);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QTcpSocket *socket() const { return m_socket; }
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    [[nodiscard]] QHostAddress client() const { return m_client; }
    [[nodiscard]] bool asksNothing() const
    {
        return m_state == State::Handshake || m_state == State::Header || m_state == State::Idle;
    }
    [[nodiscard]] Time since() const { return m_since; } ///< in this state
    [[nodiscard]] bool isWaitingForAnswer() const { return m_state == State::Handling; }

    void startHandling(); ///< Qt has the whole request; no deadline of ours runs
    void respond(int status, const HeaderList &headers, const QByteArray &body, bool headOnly);
    void respondFile(int status, const HeaderList &headers, std::unique_ptr<QFile> file, qint64 length, bool headOnly);
    [[nodiscard]] bool startStream(const HeaderList &headers, bool headOnly);
    bool writeStream(const QByteArray &bytes, qint64 maxWaiting);
    void endStream();
    /// Answers a problem, then listens until the client has read it: no reset destroys the answer on its way.
    void refuse(int status, const QString &detail);
    void markAuthenticated();
    void finishAndClose(); ///< draining: idle ones close now, busy ones after their answer
    void sweep(Time now);
    void cut(); ///< at once, and Qt never sees what was unread
    [[nodiscard]] QTcpSocket *release(); ///< for an upgrade: the socket is the caller's

signals:
    void gone();

private:
    void readyRead();
    void readHead();
    void acceptHead(RequestHead head);
    void countBody();
    void bytesWritten();
    void disconnected();
    void pumpFile();
    void finishWriting();
    void enter(State state, std::chrono::milliseconds deadline);
    void resolveClient();
    void closeGracefully();
    [[nodiscard]] qint64 waitingBytes() const;
    [[nodiscard]] QByteArray headBytes(int status, const HeaderList &headers, qint64 length) const;

    Gate &m_gate;
    QTcpSocket *m_socket;
    State m_state;
    Time m_since, m_deadline;
    QHostAddress m_client; // whom it is counted for
    RequestHead m_head;
    QByteArray m_headSeen; // bytes of an incomplete block that Qt has consumed already
    qint64 m_received = 0, m_needed = 0, m_discarded = 0, m_fileLeft = 0;
    std::unique_ptr<QFile> m_file;
    bool m_handedOver = false, m_qtHasRead = false, m_closeAfter = false;
};
} // namespace cloudgreet::net
