// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocketServer>

namespace cloudgreet::net {

/// Turns a socket handed over by HttpServer into a QWebSocket. Frames and messages are limited to `maxMessage`.
/// Thread: the one it was made on; `adopt` may be called from the server's, and moves the socket here.
class WebSocketAcceptor : public QObject
{
    Q_OBJECT
public:
    explicit WebSocketAcceptor(quint64 maxMessage = 256 * 1024, QObject *parent = nullptr);
    /// `tag` comes back with opened(), so that a handler knows which request this socket belongs to.
    void adopt(QTcpSocket *socket, const QString &tag);

signals:
    /// The receiver owns the socket.
    void opened(QWebSocket *socket, const QString &tag);

private:
    void take(QTcpSocket *socket, const QString &tag);
    quint64 m_maxMessage;
    QWebSocketServer m_server;
    struct Handshake {
        QString tag;
        QPointer<QTcpSocket> socket;
    };
    QHash<QString, Handshake> m_handshakes; // under way, by address and ports
};
} // namespace cloudgreet::net
