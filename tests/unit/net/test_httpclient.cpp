// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/deliver.h"
#include "net/httpclient.h"
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::net;
using namespace std::chrono_literals;

namespace {
/// Answers each request with the given bytes, then closes where told to, and counts what it was asked.
class ScriptedServer : public QTcpServer
{
public:
    enum After { KeepOpen, Close, Abort };
    ScriptedServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++closed; });
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const { return QUrl{u"http://127.0.0.1:%1/x"_s.arg(serverPort())}; }

    QByteArray answer;
    After after = KeepOpen;
    int connections = 0, requests = 0, closed = 0;
    QByteArray last;

private:
    void read(QTcpSocket *socket)
    {
        last += socket->readAll();
        const qsizetype end = last.indexOf("\r\n\r\n");
        if (end < 0 || (last.startsWith("POST") && !last.endsWith("hello")))
            return;
        ++requests;
        socket->write(answer);
        socket->flush();
        if (after == Close)
            socket->disconnectFromHost();
        if (after == Abort)
            socket->abort();
    }
};
} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private slots:
    void anyStatusIsAnAnswer_data();
    void anyStatusIsAnAnswer();
    void redirectIsNotFollowed();
    void requestIsSentAsGiven();
    void faultsAreTold_data();
    void faultsAreTold();
    void refusedConnection();
    void postIsSentOnceOnAReusedConnection();
    void deadlineIsTotal();
    void silenceIsNoticed();
    void cancelAborts();
    void destroyedClientAnswersNobody();
    void brokenEventStreamIsTruncated();
    void errorToAStreamIsAnAnswer();
    void deliverForgetsADeadReceiver();

private:
    static Result<HttpAnswer> wait(QFuture<Result<HttpAnswer>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 3000) || future.resultCount() == 0)
            return failure(Fault::NotFound, u"no result at all"_s);
        return future.result();
    }
};

void TestHttpClient::anyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 400, 401, 403, 404, 407, 409, 410, 412, 422, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::anyStatusIsAnAnswer()
{
    QFETCH(int, status);
    ScriptedServer server;
    server.answer
        = "HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Length: 4\r\nRetry-After: 7\r\n\r\nbody";
    HttpClient client;
    for (const QByteArray method : {"GET", "POST"}) {
        server.last.clear();
        const auto answer = wait(
            client.send({.method = method, .url = server.url(), .body = method == "POST" ? "hello" : QByteArray{}}));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, "body");
        QCOMPARE(answer->header("retry-AFTER"), "7");
        QVERIFY(answer->header("other").isNull());
    }
    QCOMPARE(server.requests, 2);
}

void TestHttpClient::redirectIsNotFollowed()
{
    ScriptedServer server;
    server.answer = "HTTP/1.1 302 Found\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n";
    HttpClient client;
    const auto answer = wait(client.send({.url = server.url()}));
    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    QCOMPARE(server.requests, 1);
}

void TestHttpClient::requestIsSentAsGiven()
{
    ScriptedServer server;
    server.answer = "HTTP/1.1 204 No Content\r\n\r\n";
    HttpClient client;
    const auto answer = wait(client.send(
        {.method = "POST", .url = server.url(), .headers = {{"Authorization", "Bearer k"}}, .body = "hello"}));
    QVERIFY(answer);
    QCOMPARE(answer->status, 204);
    QVERIFY(server.last.startsWith("POST /x HTTP/1.1\r\n"));
    QVERIFY(server.last.contains("\r\nAuthorization: Bearer k\r\n"));
    QVERIFY(server.last.contains("\r\nContent-Length: 5\r\n"));
    QVERIFY(server.last.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(server.last.endsWith("\r\n\r\nhello"));
}

void TestHttpClient::faultsAreTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("after");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("detail");
    const auto detail = [](const char *text) { return QString::fromLatin1(text); };
    QTest::newRow("closed without an answer")
        << QByteArray{} << int(ScriptedServer::Close) << Fault::Unavailable << detail(httpfault::Dropped);
    QTest::newRow("reset without an answer")
        << QByteArray{} << int(ScriptedServer::Abort) << Fault::Unavailable << detail(httpfault::Dropped);
    QTest::newRow("closed in the body") << QByteArray{"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\npart"}
                                        << int(ScriptedServer::Close) << Fault::Corrupt << detail(httpfault::Truncated);
    QTest::newRow("closed in a chunk") << QByteArray{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\npart"}
                                       << int(ScriptedServer::Close) << Fault::Corrupt << detail(httpfault::Truncated);
    QTest::newRow("too large, told") << "HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + QByteArray(2000, 'x')
                                     << int(ScriptedServer::KeepOpen) << Fault::Corrupt << detail(httpfault::TooLarge);
    QTest::newRow("too large, until closed")
        << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(2000, 'x') << int(ScriptedServer::Close) << Fault::Corrupt
        << detail(httpfault::TooLarge);
    QTest::newRow("no answer in time") << QByteArray{} << int(ScriptedServer::KeepOpen) << Fault::Timeout
                                       << detail(httpfault::Deadline);
    QTest::newRow("half an answer in time")
        << QByteArray{"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\npart"} << int(ScriptedServer::KeepOpen)
        << Fault::Timeout << detail(httpfault::Deadline);
}

void TestHttpClient::faultsAreTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, after);
    QFETCH(QString, detail);
    for (const QByteArray body : {"hello", ""}) {
        ScriptedServer server;
        server.answer = answer;
        server.after = ScriptedServer::After(after);
        HttpClient client;
        const QByteArray method = body.isEmpty() ? "GET" : "POST";
        const auto result = wait(
            client.send({.method = method, .url = server.url(), .body = body, .deadline = 200ms, .maxBytes = 1000}));
        QVERIFY(!result);
        QTEST(result.error().fault, "fault");
        QVERIFY2(result.error().detail.startsWith(detail), qPrintable(result.error().detail));
        if (method == "POST")
            QCOMPARE(server.requests, 1);
    }
}

void TestHttpClient::refusedConnection()
{
    QUrl url;
    {
        ScriptedServer server;
        url = server.url();
    }
    HttpClient client;
    const auto result = wait(client.send({.method = "POST", .url = url, .body = "hello"}));
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::Unavailable);
    QVERIFY2(
        result.error().detail.startsWith(QLatin1StringView{httpfault::Unreachable}), qPrintable(result.error().detail));
}

void TestHttpClient::postIsSentOnceOnAReusedConnection()
{
    ScriptedServer server;
    server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    HttpClient client;
    QVERIFY(wait(client.send({.method = "POST", .url = server.url(), .body = "hello"})));
    server.answer.clear();
    server.last.clear();
    server.after = ScriptedServer::Close;
    const auto lost = wait(client.send({.method = "POST", .url = server.url(), .body = "hello"}));
    QVERIFY(!lost);
    QVERIFY(lost.error().detail.startsWith(QLatin1StringView{httpfault::Dropped}));
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.requests, 2);
}

void TestHttpClient::deadlineIsTotal()
{
    ScriptedServer server;
    server.answer = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
    HttpClient client;
    const auto call = client.stream({.url = server.url(), .deadline = 150ms}, [](const ServerSentEvent &) {});
    QTRY_COMPARE(server.requests, 1);
    QTimer drip; // a byte now and then keeps no call alive
    connect(&drip, &QTimer::timeout, &server, [&server] {
        for (auto *socket : server.findChildren<QTcpSocket *>())
            socket->write(":\n");
    });
    drip.start(10ms);
    const auto result = wait(call);
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::Timeout);
}

void TestHttpClient::silenceIsNoticed()
{
    ScriptedServer server;
    server.answer = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: one\n\n";
    HttpClient client;
    int events = 0;
    const auto result = wait(client.stream(
        {.url = server.url(), .deadline = 60s, .silence = 100ms}, [&events](const ServerSentEvent &) { ++events; }));
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::Timeout);
    QCOMPARE(events, 1);
}

void TestHttpClient::cancelAborts()
{
    ScriptedServer server;
    HttpClient client;
    auto future = client.send({.url = server.url()});
    QTRY_COMPARE(server.requests, 1);
    future.cancel();
    QTRY_COMPARE(server.closed, 1);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void TestHttpClient::destroyedClientAnswersNobody()
{
    ScriptedServer server;
    auto client = std::make_unique<HttpClient>();
    auto future = client->send({.url = server.url()});
    QTRY_COMPARE(server.requests, 1);
    client.reset();
    QTRY_VERIFY(future.isFinished());
    QTRY_COMPARE(server.closed, 1);
}

void TestHttpClient::brokenEventStreamIsTruncated()
{
    ScriptedServer server;
    server.answer
        = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 500\r\n\r\ndata: one\n\ndata: tw";
    server.after = ScriptedServer::Close;
    HttpClient client;
    QList<QByteArray> seen;
    const auto result = wait(
        client.stream({.url = server.url()}, [&seen](const ServerSentEvent &event) { seen.append(event.data); }));
    QVERIFY(!result);
    QVERIFY(result.error().detail.startsWith(QLatin1StringView{httpfault::Truncated}));
    QCOMPARE(seen, QList<QByteArray>{"one"});
}

void TestHttpClient::errorToAStreamIsAnAnswer()
{
    ScriptedServer server;
    server.answer = "HTTP/1.1 429 Too Many Requests\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    HttpClient client;
    const auto result
        = wait(client.stream({.url = server.url()}, [](const ServerSentEvent &) { QFAIL("no event was sent"); }));
    QVERIFY(result);
    QCOMPARE(result->status, 429);
    QCOMPARE(result->body, "{}");
}

void TestHttpClient::deliverForgetsADeadReceiver()
{
    QPromise<int> promise;
    promise.start();
    int seen = 0;
    auto receiver = std::make_unique<QObject>();
    deliver(promise.future(), receiver.get(), [&seen](int value) { seen += value; });
    deliver(promise.future(), this, [&seen](int value) { seen += 10 * value; });
    receiver.reset();
    promise.addResult(1);
    promise.finish();
    QTRY_COMPARE(seen, 10);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "test_httpclient.moc"
