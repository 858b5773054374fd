// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "gate.h"
#include "net/crypto.h"
#include "net/reply.h"
#include <QSslSocket>
#include <atomic>
#include <sys/socket.h>

namespace cloudgreet::net {
namespace {
constexpr qint64 FilePieceBytes = 64 * 1024;
constexpr qint64 MaxDiscardedBytes = 64 * 1024 * 1024;
} // namespace

QByteArray nextRequestId()
{
    static const QByteArray run = randomBytes(6).toHex();
    static std::atomic<quint64> count{0};
    return run + '-' + QByteArray::number(++count, 36);
}

Connection::Connection(Gate &gate, QTcpSocket *socket, bool tls)
    : QObject{socket}
    , m_gate{gate}
    , m_socket{socket}
    , m_state{State::Handshake}
    , m_client{socket->peerAddress()}
{
    connect(socket, &QTcpSocket::readyRead, this, &Connection::readyRead);
    connect(socket, &QTcpSocket::bytesWritten, this, &Connection::bytesWritten);
    connect(socket, &QTcpSocket::disconnected, this, &Connection::disconnected);
    if (auto *encrypted = qobject_cast<QSslSocket *>(socket); encrypted && tls)
        connect(encrypted, &QSslSocket::encrypted, this, [this] { enter(State::Header, m_gate.limits().header); });
    enter(tls ? State::Handshake : State::Header, m_gate.limits().header);
    if (m_gate.trusts(m_client))
        m_client = {};
    else if (!m_gate.count(m_client)) {
        m_client = {};
        QMetaObject::invokeMethod(
            this, [this] { refuse(503, tr("Too many connections from this address.")); }, Qt::QueuedConnection);
    }
}

void Connection::enter(State state, std::chrono::milliseconds deadline)
{
    m_state = state;
    m_since = std::chrono::steady_clock::now();
    m_deadline = m_since + deadline;
}

qint64 Connection::waitingBytes() const
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

void Connection::readyRead()
{
    switch (m_state) {
    case State::Handshake:
        return;
    case State::Header:
    case State::Idle:
        return readHead();
    case State::Body:
        return countBody();
    case State::Handling:
    case State::Streaming:
    case State::Writing:
        if (m_socket->bytesAvailable() > 0)
            cut(); // pipelining: Qt 6.4 would answer in the wrong order
        return;
    case State::Closing:
        m_discarded += m_socket->bytesAvailable();
        m_socket->skip(m_socket->bytesAvailable());
        if (m_discarded > MaxDiscardedBytes)
            cut();
        else // a slow client is still sending, and would not read the refusal from a connection that is reset
            m_deadline = std::min(std::chrono::steady_clock::now() + m_gate.limits().linger,
                m_since + std::max(m_gate.limits().linger, m_gate.limits().body));
        return;
    }
}

void Connection::readHead()
{
    const qint64 available = m_socket->bytesAvailable();
    if (available == 0)
        return;
    if (m_state == State::Idle)
        enter(State::Header, m_gate.limits().header);
    const QByteArray fresh = m_socket->peek(MaxHeadBytes + 1);
    // Before the hand-over nothing is consumed and a peek shows it all; afterwards Qt takes what it was shown.
    m_headSeen = m_handedOver ? m_headSeen + fresh : fresh;
    m_received = m_handedOver ? m_received + available : available;
    HeaderVerdict verdict = checkHeader(m_headSeen);
    switch (verdict.kind) {
    case HeaderVerdict::Incomplete:
        return;
    case HeaderVerdict::Refused:
        return refuse(verdict.status, QString::fromLatin1(verdict.reason));
    case HeaderVerdict::Complete:
        return acceptHead(std::move(verdict.head));
    }
}

void Connection::acceptHead(RequestHead head)
{
    m_head = std::move(head);
    m_headSeen.clear();
    m_needed = m_head.raw.size() + m_head.contentLength;
    m_closeAfter = !m_head.keepAlive || m_gate.isDraining();
    resolveClient();
    if (m_state == State::Closing)
        return;
    if (m_head.upgradesToWebSocket)
        return m_handedOver ? refuse(400, tr("A WebSocket needs a connection of its own.")) : m_gate.upgrade(*this);
    if (m_head.contentLength > m_gate.bodyLimit(m_head))
        return refuse(413, tr("The body is larger than this route takes."));
    if (m_received > m_needed)
        return cut();
    if (m_head.expectsContinue && m_received < m_needed)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    enter(State::Body, m_gate.limits().body);
    m_qtHasRead = m_handedOver;
    if (!m_handedOver) {
        m_handedOver = true;
        m_gate.handOver(m_socket);
    }
}

void Connection::resolveClient()
{
    const QHostAddress peer = m_socket->peerAddress();
    if (!m_gate.trusts(peer))
        return;
    QHostAddress client = peer;
    const QList<QByteArray> hops = m_head.header("x-forwarded-for").split(',');
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        const QHostAddress address{QString::fromLatin1(hop->trimmed())};
        if (address.isNull())
            break;
        client = address;
        if (!m_gate.trusts(address))
            break;
    }
    if (client == m_client)
        return;
    m_gate.uncount(m_client);
    m_client = m_gate.count(client) ? client : QHostAddress{};
    if (m_client.isNull())
        refuse(503, tr("Too many connections from this address."));
}

void Connection::countBody()
{
    m_received = m_qtHasRead ? m_received + m_socket->bytesAvailable() : m_socket->bytesAvailable();
    m_qtHasRead = true;
    if (m_received > m_needed)
        cut();
}

void Connection::startHandling()
{
    m_state = State::Handling;
    m_received = 0;
}

QByteArray Connection::headBytes(int status, const HeaderList &headers, qint64 length) const
{
    QByteArray out;
    out.reserve(256);
    out += "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const auto &[name, value] : headers) {
        QByteArray safe = value;
        safe.replace('\r', ' ').replace('\n', ' ');
        out += name + ": " + safe + "\r\n";
    }
    if (length >= 0)
        out += "Content-Length: " + QByteArray::number(length) + "\r\n";
    out += "X-Content-Type-Options: nosniff\r\n";
    if (m_closeAfter || m_gate.isDraining() || length < 0)
        out += "Connection: close\r\n";
    return out + "\r\n";
}

void Connection::respond(int status, const HeaderList &headers, const QByteArray &body, bool headOnly)
{
    m_closeAfter = m_closeAfter || m_gate.isDraining();
    const bool hasBody = status != 204 && status != 304;
    QByteArray bytes = headBytes(status, headers, hasBody ? body.size() : 0);
    if (hasBody && !headOnly)
        bytes += body;
    enter(State::Writing, m_gate.limits().write);
    m_socket->write(bytes);
    finishWriting();
}

void Connection::respondFile(
    int status, const HeaderList &headers, std::unique_ptr<QFile> file, qint64 length, bool headOnly)
{
    m_closeAfter = m_closeAfter || m_gate.isDraining();
    enter(State::Writing, m_gate.limits().write);
    m_socket->write(headBytes(status, headers, length));
    if (headOnly)
        return finishWriting();
    m_file = std::move(file);
    m_fileLeft = length;
    pumpFile();
}

void Connection::pumpFile()
{
    while (m_fileLeft > 0 && waitingBytes() < 4 * FilePieceBytes) {
        const QByteArray piece = m_file->read(std::min(FilePieceBytes, m_fileLeft));
        if (piece.isEmpty())
            return cut(); // shorter than promised: the client must not take it for the whole
        m_fileLeft -= piece.size();
        m_socket->write(piece);
    }
    if (m_fileLeft == 0) {
        m_file.reset();
        finishWriting();
    }
}

void Connection::finishWriting()
{
    m_socket->flush();
    if (m_state != State::Writing || m_file || waitingBytes() > 0)
        return;
    if (m_closeAfter)
        return closeGracefully();
    m_received = 0;
    enter(State::Idle, m_gate.limits().idle);
}

void Connection::bytesWritten()
{
    if (m_state != State::Writing && m_state != State::Streaming)
        return;
    m_deadline = std::chrono::steady_clock::now() + m_gate.limits().write;
    if (m_state != State::Writing)
        return;
    if (m_file)
        pumpFile();
    else if (waitingBytes() == 0)
        finishWriting();
}

bool Connection::startStream(const HeaderList &headers, bool headOnly)
{
    m_closeAfter = true;
    m_socket->write(headBytes(200, headers, -1));
    enter(headOnly ? State::Writing : State::Streaming, m_gate.limits().write);
    if (headOnly)
        finishWriting();
    else
        m_socket->flush();
    return !headOnly;
}

bool Connection::writeStream(const QByteArray &bytes, qint64 maxWaiting)
{
    if (m_state != State::Streaming)
        return false;
    if (waitingBytes() == 0)
        m_deadline = std::chrono::steady_clock::now() + m_gate.limits().write;
    if (waitingBytes() + bytes.size() > maxWaiting) {
        cut();
        return false;
    }
    m_socket->write(bytes);
    m_socket->flush();
    return true;
}

void Connection::endStream()
{
    if (m_state != State::Streaming)
        return;
    enter(State::Writing, m_gate.limits().write);
    finishWriting();
}

void Connection::closeGracefully()
{
    enter(State::Closing, m_gate.limits().linger);
    m_socket->disconnectFromHost();
}

void Connection::refuse(int status, const QString &detail)
{
    m_gate.noteRefusal();
    QObject::disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readyRead);
    m_closeAfter = true;
    const QByteArray id = nextRequestId(), body = problemDocument(status, {}, detail, id);
    enter(State::Closing, m_gate.limits().linger);
    m_socket->write(
        headBytes(status, {{"Content-Type", "application/problem+json"}, {"X-Request-Id", id}}, body.size()) + body);
    m_socket->flush();
    if (m_gate.isTls())
        m_socket->disconnectFromHost();
    else
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    readyRead();
}

void Connection::markAuthenticated()
{
    m_gate.uncount(m_client);
    m_client = {};
}

void Connection::finishAndClose()
{
    m_closeAfter = true;
    if (m_state == State::Idle || m_state == State::Handshake
        || (m_state == State::Header && m_socket->bytesAvailable() == 0))
        cut();
    else if (m_state == State::Streaming)
        endStream();
}

void Connection::sweep(Time now)
{
    const bool late = now > m_deadline;
    switch (m_state) {
    case State::Handling:
        return;
    case State::Header:
    case State::Body:
        if (late && m_state == State::Header && m_socket->bytesAvailable() == 0)
            cut();          // nothing was asked: a 408 would be taken for the answer to a request just being sent
        else if (late)
            refuse(408, tr("The request did not arrive in time."));
        return;
    case State::Streaming:
        if (late && waitingBytes() > 0)
            cut();
        return;
    case State::Handshake:
    case State::Writing:
    case State::Idle:
    case State::Closing:
        if (late)
            cut();
        return;
    }
}

void Connection::cut()
{
    QObject::disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    m_socket->abort();
    if (m_gate.connectionOf(m_socket) == this)
        disconnected(); // abort() says nothing about a socket that was closing already
}

QTcpSocket *Connection::release()
{
    QTcpSocket *socket = m_socket;
    socket->disconnect(this);
    m_gate.forget(socket);
    m_gate.uncount(m_client);
    m_gate.countWebSocket(socket);
    setParent(nullptr);
    deleteLater();
    socket->setParent(nullptr);
    return socket;
}

void Connection::disconnected()
{
    if (m_gate.connectionOf(m_socket) != this)
        return;
    m_gate.forget(m_socket);
    m_gate.uncount(m_client);
    m_client = {};
    emit gone();
    m_socket->deleteLater();
}
} // namespace cloudgreet::net
