// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <tuple>

/// A client that writes exactly the bytes it is told to, and reads until the server is silent or closes.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress{QHostAddress::LocalHost}, port);
        m_socket.waitForConnected(2000); // the kernel accepts by itself
    }
    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// Waits until `text` has come, or the connection has closed.
    QByteArray readUntil(const QByteArray &text)
    {
        std::ignore = QTest::qWaitFor(
            [&] {
                collect();
                return m_seen.contains(text) || m_socket.state() == QAbstractSocket::UnconnectedState;
            },
            3000);
        return m_seen;
    }
    QByteArray readAll()
    {
        std::ignore = QTest::qWaitFor(
            [&] {
                collect();
                return m_socket.state() == QAbstractSocket::UnconnectedState;
            },
            3000);
        return m_seen;
    }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    void forget() { m_seen.clear(); }
    QTcpSocket &socket() { return m_socket; }

private:
    void collect()
    {
        if (m_socket.bytesAvailable() > 0)
            m_seen += m_socket.readAll();
    }
    QTcpSocket m_socket;
    QByteArray m_seen;
};

inline QByteArray get(const QByteArray &target, const QByteArray &more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: here\r\n" + more + "\r\n";
}

inline QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &more = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: here\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + more + "\r\n" + body;
}

inline int statusOf(const QByteArray &answer)
{
    return answer.mid(9, 3).toInt();
}

inline QByteArray bodyOf(const QByteArray &answer)
{
    const qsizetype at = answer.indexOf("\r\n\r\n");
    return at < 0 ? QByteArray{} : answer.mid(at + 4);
}
