// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/websocketacceptor.h"
#include <QTcpSocket>
#include <QThread>
#include <QWebSocket>

namespace cloudgreet::net {
namespace {
QString handshakeKey(const QHostAddress &peer, quint16 peerPort, quint16 localPort)
{
    return u"%1 %2 %3"_qs.arg(peer.toString()).arg(peerPort).arg(localPort);
}
} // namespace

WebSocketAcceptor::WebSocketAcceptor(quint64 maxMessage, QObject *parent)
    : QObject{parent}
    , m_maxMessage{maxMessage}
    , m_server{u"CloudGreet"_qs, QWebSocketServer::NonSecureMode}
{
    m_server.setParent(this);
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_server.nextPendingConnection()) {
            socket->setMaxAllowedIncomingFrameSize(m_maxMessage);
            socket->setMaxAllowedIncomingMessageSize(m_maxMessage);
            const Handshake done
                = m_handshakes.take(handshakeKey(socket->peerAddress(), socket->peerPort(), socket->localPort()));
            if (done.socket)
                done.socket->setParent(
                    socket); // Qt would delete it by a later event, which a stopping thread never runs
            emit opened(socket, done.tag);
        }
    });
}

void WebSocketAcceptor::adopt(QTcpSocket *socket, const QString &tag)
{
    if (thread() == QThread::currentThread())
        return take(socket, tag);
    socket->moveToThread(thread());
    QMetaObject::invokeMethod(
        this, [this, socket, tag] { take(socket, tag); }, Qt::QueuedConnection);
}

void WebSocketAcceptor::take(QTcpSocket *socket, const QString &tag)
{
    const QString key = handshakeKey(socket->peerAddress(), socket->peerPort(), socket->localPort());
    m_handshakes.insert(key, {tag, socket});
    connect(socket, &QObject::destroyed, this, [this, key] { m_handshakes.remove(key); });
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(0);
    m_server.handleConnection(socket);
    emit socket->readyRead();
}
} // namespace cloudgreet::net
