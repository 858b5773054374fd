// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/browserreturn.h"
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

namespace cloudgreet::api {
namespace {
using namespace std::chrono_literals;
constexpr qsizetype longestHead = 16 * 1024;
constexpr auto requestTime = 5s;

void answer(QTcpSocket &socket, const QByteArray &status, const QString &said)
{
    const QByteArray page = "<!doctype html><meta charset=utf-8><title>CloudGreet</title>"
                            "<body style=\"font:18px system-ui;margin:20vh auto;max-width:26em;text-align:center\"><p>"
        + said.toHtmlEscaped().toUtf8() + "</p>";
    socket.write("HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store\r\n"
          "Connection: close\r\nContent-Length: "
        + QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket.disconnectFromHost();
}

/// A value of a query as browsers write it: "+" is a space there, which QUrlQuery leaves.
QString value(const QUrlQuery &query, const QString &name)
{
    return QString::fromUtf8(
        QByteArray::fromPercentEncoding(query.queryItemValue(name, QUrl::FullyEncoded).toLatin1().replace('+', ' ')));
}
} // namespace

BrowserReturn::BrowserReturn(QObject *parent) : QObject{parent} {}

BrowserReturn::~BrowserReturn() = default;

Result<QString> BrowserReturn::listen(std::chrono::milliseconds patience)
{
    m_server = std::make_unique<QTcpServer>();
    m_server->setMaxPendingConnections(8);
    if (!m_server->listen(QHostAddress::LocalHost))
        return failure(Fault::Unavailable,
            tr("No port could be opened on this computer for the browser to come back to"), m_server->errorString());
    m_path = "/calendar/" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    connect(m_server.get(), &QTcpServer::newConnection, this, &BrowserReturn::accept);
    QTimer::singleShot(patience, m_server.get(), [this] {
        m_server->close();
        emit gaveUp();
    });
    return u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()) + QString::fromLatin1(m_path);
}

void BrowserReturn::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(longestHead);
        auto head = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] { read(*socket, *head); });
        QTimer::singleShot(requestTime, socket, &QTcpSocket::abort);
    }
}

void BrowserReturn::read(QTcpSocket &socket, QByteArray &head)
{
    head += socket.read(longestHead - head.size());
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= longestHead)
            socket.abort();
        return;
    }
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const QByteArray target = words.value(1), path = target.left(target.indexOf('?'));
    if (words.value(0) != "GET" || path != m_path || !m_server->isListening())
        return answer(socket, "404 Not Found", tr("There is nothing here."));
    const QUrlQuery query{QString::fromLatin1(target.mid(target.indexOf('?') + 1))};
    answer(socket, "200 OK", tr("You may close this page and go back to CloudGreet."));
    m_server->close();
    emit returned(value(query, u"state"_s), value(query, u"code"_s), value(query, u"error"_s));
}
} // namespace cloudgreet::api
