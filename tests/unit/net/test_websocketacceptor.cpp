// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpserver.h"
#include "net/websocketacceptor.h"
#include "rawclient.h"
#include <QSignalSpy>
#include <QThread>
#include <QWebSocket>

using namespace cloudgreet;
using namespace cloudgreet::net;

class TestWebSocketAcceptor : public QObject
{
    Q_OBJECT
private slots:
    void socketIsHandedOver();
    void socketMayLiveOnAnotherThread();
    void refusedAndUnknownUpgrades();

private:
    static HttpServer::UpgradeCheck tokenCheck()
    {
        return [](const HttpRequest &request) { return request.query(u"token"_s) == u"good"_s ? 0 : 401; };
    }
    static QUrl urlOf(const HttpServer &server, const QString &target)
    {
        return QUrl{u"ws://127.0.0.1:%1%2"_s.arg(server.address().port).arg(target)};
    }
};

void TestWebSocketAcceptor::socketIsHandedOver()
{
    HttpServer server;
    WebSocketAcceptor acceptor;
    std::unique_ptr<QWebSocket> accepted;
    QString tag;
    connect(&acceptor, &WebSocketAcceptor::opened, this, [&](QWebSocket *socket, const QString &given) {
        accepted.reset(socket);
        tag = given;
    });
    server.webSocket(u"/media/{call}"_s, tokenCheck(), [&acceptor](const HttpRequest &request, QTcpSocket *socket) {
        acceptor.adopt(socket, request.parameter(u"call"_s));
    });
    QVERIFY(server.listen({}));
    QWebSocket client;
    QSignalSpy heard{&client, &QWebSocket::textMessageReceived};
    client.open(urlOf(server, u"/media/c1?token=good"_s));
    QTRY_VERIFY(accepted && client.state() == QAbstractSocket::ConnectedState);
    QCOMPARE(tag, u"c1"_s);
    QCOMPARE(server.stats().webSockets, 1);
    QCOMPARE(server.stats().connections, 0);
    QSignalSpy received{accepted.get(), &QWebSocket::textMessageReceived};
    accepted->sendTextMessage(u"hello"_s);
    client.sendTextMessage(u"back"_s);
    QTRY_COMPARE(heard.size(), 1);
    QTRY_COMPARE(received.size(), 1);
    QSignalSpy left{accepted.get(), &QWebSocket::disconnected};
    client.sendTextMessage(QString(300 * 1024, u'x')); // more than a frame may hold
    QTRY_COMPARE(left.size(), 1);
    accepted.reset();
    QTRY_COMPARE(server.stats().webSockets, 0);
}

void TestWebSocketAcceptor::socketMayLiveOnAnotherThread()
{
    QThread media;
    media.start();
    auto *acceptor = new WebSocketAcceptor;
    acceptor->moveToThread(&media);
    connect(&media, &QThread::finished, acceptor, &QObject::deleteLater);
    connect(acceptor, &WebSocketAcceptor::opened, acceptor, [acceptor](QWebSocket *socket, const QString &tag) {
        socket->setParent(acceptor);
        QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
            [socket, tag](const QString &text) { socket->sendTextMessage(tag + text); });
    });
    HttpServer server;
    server.webSocket(u"/media"_s, tokenCheck(),
        [acceptor](const HttpRequest &, QTcpSocket *socket) { acceptor->adopt(socket, u"echo "_s); });
    QVERIFY(server.listen({}));
    QWebSocket client;
    QSignalSpy heard{&client, &QWebSocket::textMessageReceived};
    connect(&client, &QWebSocket::connected, &client, [&client] { client.sendTextMessage(u"hi"_s); });
    client.open(urlOf(server, u"/media?token=good"_s));
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard[0][0].toString(), u"echo hi"_s);
    media.quit();
    QVERIFY(media.wait(2000));
}

void TestWebSocketAcceptor::refusedAndUnknownUpgrades()
{
    HttpServer server;
    server.webSocket(u"/media"_s, tokenCheck(), [](const HttpRequest &, QTcpSocket *socket) { socket->deleteLater(); });
    QVERIFY(server.listen({}));
    const QByteArray headers = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: "
                               "13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
    RawClient refused{server.address().port}, unknown{server.address().port};
    refused.write(get("/media?token=bad", headers));
    QCOMPARE(statusOf(refused.readAll()), 401);
    unknown.write(get("/other", headers));
    QCOMPARE(statusOf(unknown.readAll()), 404);
    QCOMPARE(server.stats().webSockets, 0);
}

QTEST_GUILESS_MAIN(TestWebSocketAcceptor)
#include "test_websocketacceptor.moc"
