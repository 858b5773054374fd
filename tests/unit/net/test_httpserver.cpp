// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "net/httpserver.h"
#include "rawclient.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QThread>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

using namespace cloudgreet;
using namespace cloudgreet::net;
using namespace std::chrono_literals;

namespace {
/// Short times, so that a test of a deadline takes no longer than the deadline.
ServerLimits quick()
{
    ServerLimits limits;
    limits.header = 150ms;
    limits.body = 150ms;
    limits.idle = 300ms;
    limits.linger = 300ms;
    limits.sweep = 20ms;
    return limits;
}
} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup()
    {
        m_server.reset();
        m_kept.clear();
    }
    void answersWithParametersAndId();
    void keepsTheConnection();
    void requestMayComeByteByByte();
    void badHeadersAreAnswered_data();
    void badHeadersAreAnswered();
    void badHeadersOnAKeptConnectionToo();
    void largeBodyIs413WhileStillSending();
    void largeBodyIs413HoweverSlowlyItCame();
    void routeHasItsOwnBodyLimit();
    void slowHeaderAndBodyAre408();
    void connectionThatAsksNothingIsClosedWithoutAWord();
    void idleConnectionIsClosed();
    void continueIsSent();
    void pipelinedRequestsCloseTheConnection();
    void closeIsHonoured();
    void headHasNoBody();
    void missingRoutesAreProblems();
    void unansweredReplyIs500();
    void throwingHandlerIs500();
    void earlyClosesBeforeALateAnswer();
    void lateReplyFromAnotherThread();
    void lateReplyAfterTheServer();
    void fileRanges_data();
    void fileRanges();
    void connectionCapsAnswer503();
    void aFullTlsListenerSaysNothing();
    void whoOnlyHoldsLinesOpenKeepsNobodyOut_data();
    void whoOnlyHoldsLinesOpenKeepsNobodyOut();
    void forwardedAddressCounts();
    void drainLetsTheBusyFinish();
    void drainCutsWhatIsLeft();
    void oneListenerOrTwo();
    void takenAddressIsAConflict();
    void tlsIsSpoken();
    void unusableCertificateIsRefused_data();
    void unusableCertificateIsRefused();

private:
    void start(ServerOptions options);
    std::unique_ptr<HttpServer> m_server;
    std::vector<Reply> m_kept;
    quint16 port() const { return m_server->address().port; }
};

void TestHttpServer::init()
{
    start({quick()});
}

void TestHttpServer::start(ServerOptions options)
{
    m_server = std::make_unique<HttpServer>(std::move(options));
    m_server->route("GET", u"/hello"_s, [](const HttpRequest &, Reply reply) { reply.send(200, "hello"); });
    m_server->route("GET", u"/calls/{id}/recording"_s, [](const HttpRequest &request, Reply reply) {
        reply.json(200,
            {{u"id"_s, request.parameter(u"id"_s)}, {u"q"_s, request.query(u"q"_s).value_or(u"none"_s)},
                {u"client"_s, request.client.toString()}});
    });
    m_server->route("POST", u"/echo"_s, [](const HttpRequest &request, Reply reply) { reply.send(200, request.body); });
    m_server->route(
        "POST", u"/small"_s, [](const HttpRequest &request, Reply reply) { reply.send(200, request.body); }, {16});
    m_server->route(
        "GET", u"/late"_s, [this](const HttpRequest &, Reply reply) { m_kept.push_back(std::move(reply)); });
    m_server->route("GET", u"/forgotten"_s, [](const HttpRequest &, Reply) {});
    m_server->route("GET", u"/throws"_s, [](const HttpRequest &, Reply) { throw std::runtime_error("broken"); });
    QVERIFY(m_server->listen({}));
}

void TestHttpServer::answersWithParametersAndId()
{
    RawClient client{port()};
    client.write(get("/calls/a%20b/recording?q=x+y&q=2"));
    const QByteArray answer = client.readUntil("}");
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(bodyOf(answer), R"({"client":"127.0.0.1","id":"a b","q":"x y"})");
    QVERIFY(answer.contains("\r\nX-Request-Id: "));
    QVERIFY(!answer.contains("Connection: close"));
}

void TestHttpServer::keepsTheConnection()
{
    RawClient client{port()};
    for (int i = 0; i < 5; ++i) {
        const QByteArray body = "number " + QByteArray::number(i);
        client.forget();
        client.write(post("/echo", body));
        QVERIFY(client.readUntil(body).endsWith("\r\n\r\n" + body));
    }
    QCOMPARE(m_server->stats().requests, 5u);
    QCOMPARE(m_server->stats().connections, 1);
}

void TestHttpServer::requestMayComeByteByByte()
{
    RawClient client{port()};
    for (int i = 0; i < 2; ++i) { // the first before Qt has the socket, the second after
        client.forget();
        for (const char c : post("/echo", "slow")) {
            client.write(QByteArray(1, c));
            QCoreApplication::processEvents();
        }
        QCOMPARE(bodyOf(client.readUntil("slow")), "slow");
    }
}

void TestHttpServer::badHeadersAreAnswered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("garbage") << QByteArray{"garbage\r\n\r\n"} << 400;
    QTest::newRow("smuggling") << post("/echo", "0\r\n\r\n", "Transfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("chunked")
        << QByteArray{"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"} << 501;
    QTest::newRow("large header") << get("/hello", "A: " + QByteArray(20000, 'a') + "\r\n") << 431;
    QTest::newRow("future version") << QByteArray{"GET /hello HTTP/3.0\r\nHost: h\r\n\r\n"} << 505;
}

void TestHttpServer::badHeadersAreAnswered()
{
    QFETCH(QByteArray, bytes);
    RawClient client{port()};
    client.write(bytes);
    const QByteArray answer = client.readAll();
    QTEST(statusOf(answer), "status");
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QVERIFY(client.isClosed());
    QCOMPARE(m_server->stats().requests, 0u);
}

void TestHttpServer::badHeadersOnAKeptConnectionToo()
{
    RawClient client{port()};
    client.write(get("/hello"));
    client.readUntil("hello");
    client.forget();
    client.write("GET /hello HTTP/1.1\r\nHost: h\r\nContent-Le");
    RawClient after{port()};                        // whose answer shows that the half header was read
    after.write(get("/hello"));
    after.readUntil("hello");
    client.write("ngth: -1\r\n\r\n");
    QCOMPARE(statusOf(client.readAll()), 400);
    QVERIFY(client.isClosed());
    QCOMPARE(m_server->stats().requests, 2u);
}

void TestHttpServer::largeBodyIs413WhileStillSending()
{
    RawClient client{port()};
    client.write(post("/echo", QByteArray(2 * 1024 * 1024, 'x')));
    QCOMPARE(statusOf(client.readAll()), 413);
    RawClient kept{port()};
    kept.write(get("/hello"));
    kept.readUntil("hello");
    kept.forget();
    kept.write(post("/echo", QByteArray(2 * 1024 * 1024, 'x')));
    QCOMPARE(statusOf(kept.readAll()), 413);
}

void TestHttpServer::largeBodyIs413HoweverSlowlyItCame()
{
    constexpr int Pieces = 8;
    ServerLimits limits = quick();
    limits.body = 10s;
    start({limits});
    // Reads nothing before all is written, as simple clients do; a reset would take the answer away from it.
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    const auto close = qScopeGuard([&] { ::close(client); });
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port());
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&to), sizeof to), 0);
    const QByteArray request = post("/small", QByteArray(Pieces * 1000, 'x')), body = request.right(Pieces * 1000);
    const auto write = [&](const QByteArray &bytes) {
        return ::send(client, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    };
    QVERIFY(write(request.chopped(body.size())));
    for (int i = 0; i < Pieces; ++i) { // longer in all than the server lingers for a client that sends nothing
        QTest::qWait(100);
        QVERIFY2(write(body.mid(i * 1000, 1000)), qPrintable(QString::number(i)));
    }
    QByteArray answer{1000, Qt::Uninitialized};
    answer.truncate(std::max<qsizetype>(0, ::recv(client, answer.data(), size_t(answer.size()), 0)));
    QCOMPARE(statusOf(answer), 413);
}

void TestHttpServer::routeHasItsOwnBodyLimit()
{
    RawClient fits{port()};
    fits.write(post("/small", QByteArray(16, 'x')));
    QCOMPARE(statusOf(fits.readUntil("xxxx")), 200);
    RawClient client{port()};
    client.write(post("/small", QByteArray(17, 'x')));
    QCOMPARE(statusOf(client.readAll()), 413);
}

void TestHttpServer::slowHeaderAndBodyAre408()
{
    RawClient header{port()}, body{port()};
    header.write("GET /hello HTTP/1.1\r\n");
    body.write("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nhalf");
    QCOMPARE(statusOf(header.readAll()), 408);
    QCOMPARE(statusOf(body.readAll()), 408);
    QTRY_COMPARE(m_server->stats().connections, 0);
}

void TestHttpServer::connectionThatAsksNothingIsClosedWithoutAWord()
{
    RawClient silent{port()};
    QCOMPARE(silent.readAll(), QByteArray{});
    QVERIFY(silent.isClosed());
}

void TestHttpServer::idleConnectionIsClosed()
{
    RawClient client{port()};
    client.write(get("/hello"));
    client.readUntil("hello");
    client.forget();
    QCOMPARE(client.readAll(), QByteArray{});
    QVERIFY(client.isClosed());
}

void TestHttpServer::continueIsSent()
{
    RawClient client{port()};
    client.write("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.readUntil("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    client.forget();
    client.write("body");
    QCOMPARE(bodyOf(client.readUntil("body")), "body");
}

void TestHttpServer::pipelinedRequestsCloseTheConnection()
{
    RawClient together{port()};
    together.write(get("/late") + get("/hello"));
    QCOMPARE(together.readAll(), QByteArray{});
    QVERIFY(together.isClosed());
    RawClient after{port()};
    after.write(get("/late"));
    QTRY_COMPARE(m_kept.size(), 1u);
    after.write(get("/hello"));
    QCOMPARE(after.readAll(), QByteArray{});
    QVERIFY(after.isClosed());
    QVERIFY(!m_kept.front().isOpen());
}

void TestHttpServer::closeIsHonoured()
{
    for (const QByteArray &request :
        {get("/hello", "Connection: close\r\n"), QByteArray{"GET /hello HTTP/1.0\r\nHost: h\r\n\r\n"}}) {
        RawClient client{port()};
        client.write(request);
        const QByteArray answer = client.readAll();
        QCOMPARE(bodyOf(answer), "hello");
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(client.isClosed());
    }
}

void TestHttpServer::headHasNoBody()
{
    RawClient client{port()};
    client.write("HEAD /hello HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    const QByteArray answer = client.readAll();
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(answer.contains("\r\nContent-Length: 5\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TestHttpServer::missingRoutesAreProblems()
{
    RawClient client{port()};
    client.write(get("/nowhere"));
    const QByteArray missing = client.readUntil("}");
    QCOMPARE(statusOf(missing), 404);
    QVERIFY(missing.contains("application/problem+json"));
    const QJsonObject problem = QJsonDocument::fromJson(bodyOf(missing)).object();
    QCOMPARE(problem.value(u"status"_s).toInt(), 404);
    QVERIFY(missing.contains("X-Request-Id: " + problem.value(u"request_id"_s).toString().toLatin1()));
    client.forget();
    client.write(post("/hello", "x"));
    const QByteArray wrong = client.readUntil("}");
    QCOMPARE(statusOf(wrong), 405);
    QVERIFY(wrong.contains("\r\nAllow: GET\r\n"));
}

void TestHttpServer::unansweredReplyIs500()
{
    RawClient client{port()};
    client.write(get("/forgotten"));
    QCOMPARE(statusOf(client.readUntil("}")), 500);
}

void TestHttpServer::throwingHandlerIs500()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression{u"a handler threw.*broken"_s});
    RawClient client{port()};
    client.write(get("/throws"));
    QCOMPARE(statusOf(client.readUntil("}")), 500);
}

void TestHttpServer::earlyClosesBeforeALateAnswer()
{
    for (int i = 0; i < 200; ++i) {
        RawClient client{port()};
        client.write(get("/late"));
        QTRY_COMPARE_WITH_TIMEOUT(m_kept.size(), 1u, 2000);
        if (i % 2)
            client.socket().abort();
        else
            client.socket().disconnectFromHost();
        if (i % 3 == 0)
            QTRY_VERIFY(!m_kept.front().isOpen());
        m_kept.front().send(200, "too late");
        m_kept.clear();
    }
    QTRY_COMPARE(m_server->stats().connections, 0);
    RawClient client{port()};
    client.write(get("/hello"));
    QCOMPARE(bodyOf(client.readUntil("hello")), "hello");
}

void TestHttpServer::lateReplyFromAnotherThread()
{
    RawClient client{port()};
    client.write(get("/late"));
    QTRY_COMPARE(m_kept.size(), 1u);
    LateReply late{std::move(m_kept.front())};
    m_kept.clear();
    const std::unique_ptr<QThread> thread{QThread::create([late = std::move(late)] {
        late.send(200, "from far");
        late.send(200, "again");
    })};
    thread->start();
    QCOMPARE(bodyOf(client.readUntil("far")), "from far");
    QVERIFY(thread->wait(2000));
}

void TestHttpServer::lateReplyAfterTheServer()
{
    RawClient client{port()};
    client.write(get("/late"));
    QTRY_COMPARE(m_kept.size(), 1u);
    std::optional<LateReply> late{std::move(m_kept.front())};
    m_kept.clear();
    late->send(200, "never run"); // posted, and then the server goes
    m_server.reset();
    late->send(200, "into nothing");
    late.reset();
    QVERIFY(client.readAll().isEmpty());
}

void TestHttpServer::fileRanges_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");
    QTest::newRow("whole") << QByteArray{} << 200 << 0ll << 1'000'000ll;
    QTest::newRow("part") << QByteArray{"Range: bytes=10-19\r\n"} << 206 << 10ll << 10ll;
    QTest::newRow("end") << QByteArray{"Range: bytes=-5\r\n"} << 206 << 999'995ll << 5ll;
    QTest::newRow("beyond") << QByteArray{"Range: bytes=1000000-\r\n"} << 416 << 0ll << 0ll;
    QTest::newRow("changed since") << QByteArray{"Range: bytes=10-19\r\nIf-Range: \"old\"\r\n"} << 200 << 0ll
                                   << 1'000'000ll;
}

void TestHttpServer::fileRanges()
{
    QTemporaryDir dir;
    QByteArray content(1'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char(i * 7 + i / 256);
    QFile file{dir.filePath(u"a.wav"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    m_server->route("GET", u"/file"_s, [&file](const HttpRequest &request, Reply reply) {
        reply.file(
            file.fileName(), {"audio/wav", request.header("range"), request.header("if-range"), u"café 1.wav"_s});
    });
    QFETCH(QByteArray, headers);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    RawClient client{port()};
    client.write(get("/file", headers + "Connection: close\r\n"));
    const QByteArray answer = client.readAll();
    QTEST(statusOf(answer), "status");
    if (length == 0) {
        QVERIFY(answer.contains("\r\nContent-Range: bytes */1000000\r\n"));
        return;
    }
    QVERIFY(answer.contains("\r\nAccept-Ranges: bytes\r\n"));
    QVERIFY(answer.contains("filename=\"caf__1.wav\"; filename*=UTF-8''caf%C3%A9%201.wav"));
    QVERIFY(bodyOf(answer) == content.mid(first, length));
}

void TestHttpServer::connectionCapsAnswer503()
{
    ServerOptions options{quick()};
    options.limits.maxPerAddress = 2;
    start(options);
    RawClient one{port()}, two{port()};
    one.write(get("/late"));
    two.write(get("/late"));
    QTRY_COMPARE(m_kept.size(), 2u);
    RawClient refused{port()};
    refused.write(get("/hello"));
    QCOMPARE(statusOf(refused.readAll()), 503);
    m_kept.front().markAuthenticated();
    RawClient passes{port()};
    passes.write(get("/hello"));
    QCOMPARE(bodyOf(passes.readUntil("hello")), "hello");

    options.limits.maxPerAddress = 64;
    options.limits.maxConnections = 1;
    m_kept.clear();
    start(options);
    RawClient only{port()};
    only.write(get("/late"));
    QTRY_COMPARE(m_kept.size(), 1u);
    RawClient full{port()};
    full.write(get("/hello"));
    QCOMPARE(statusOf(full.readAll()), 503);
}

/// A client that awaits TLS reads no plain 503: the connection ends, and who was there goes on.
void TestHttpServer::aFullTlsListenerSaysNothing()
{
    ServerOptions options{quick()};
    options.tlsCertificate = QStringLiteral(CLOUDGREET_SOURCE_DIR "/tests/data/net/test-cert.pem");
    options.tlsKey = QStringLiteral(CLOUDGREET_SOURCE_DIR "/tests/data/net/test-key.pem");
    options.limits.maxConnections = 1;
    start(options);
    QSslSocket only;
    only.setPeerVerifyMode(QSslSocket::VerifyNone);
    only.connectToHostEncrypted(u"127.0.0.1"_s, port());
    QTRY_VERIFY(only.isEncrypted());
    only.write(get("/late"));
    QTRY_COMPARE(m_kept.size(), 1u);
    RawClient full{port()};
    full.write("\x16\x03\x01");
    QCOMPARE(full.readAll(), QByteArray{});
    QCOMPARE(m_server->stats().refused, 1u);
    m_kept.front().send(200, "late");
    QTRY_VERIFY(only.peek(4096).endsWith("late"));
}

void TestHttpServer::whoOnlyHoldsLinesOpenKeepsNobodyOut_data()
{
    QTest::addColumn<int>("perAddress");
    QTest::addColumn<int>("all");
    QTest::newRow("of one address") << 8 << 512;
    QTest::newRow("of all") << 64 << 8;
}

void TestHttpServer::whoOnlyHoldsLinesOpenKeepsNobodyOut()
{
    QFETCH(int, perAddress);
    QFETCH(int, all);
    ServerOptions options{quick()};
    options.limits.maxPerAddress = perAddress, options.limits.maxConnections = all;
    options.limits.header = 60s;
    start(options);
    RawClient busy{port()}; // whose request is under way: it stays
    busy.write(get("/late"));
    QTRY_COMPARE(m_kept.size(), 1u);
    std::vector<std::unique_ptr<RawClient>> idlers;
    for (int i = 0; i < 20; ++i) {
        idlers.push_back(std::make_unique<RawClient>(port()));
        idlers.back()->write("GET /hello HTTP/1.1\r\nHost:");
    }
    RawClient honest{port()};
    honest.write(get("/hello"));
    QCOMPARE(bodyOf(honest.readUntil("hello")), "hello");
    QVERIFY(idlers.front()->isClosed());
    QVERIFY(!busy.isClosed());
    QVERIFY(m_server->stats().connections <= 8);
}

void TestHttpServer::forwardedAddressCounts()
{
    ServerOptions options{quick()};
    options.limits.maxPerAddress = 1;
    options.trustedProxies = {QHostAddress::parseSubnet(u"127.0.0.0/8"_s)};
    start(options);
    RawClient one{port()}, two{port()}, three{port()};
    one.write(get("/late", "X-Forwarded-For: 6.6.6.6, 203.0.113.7, 127.0.0.9\r\n"));
    QTRY_COMPARE(m_kept.size(), 1u);
    two.write(get("/calls/1/recording", "X-Forwarded-For: 203.0.113.8\r\n"));
    QVERIFY(two.readUntil("}").contains(R"("client":"203.0.113.8")"));
    three.write(get("/hello", "X-Forwarded-For: 203.0.113.7\r\n"));
    QCOMPARE(statusOf(three.readAll()), 503);
}

void TestHttpServer::drainLetsTheBusyFinish()
{
    RawClient idle{port()}, busy{port()};
    idle.write(get("/hello"));
    idle.readUntil("hello");
    busy.write(get("/late"));
    QTRY_COMPARE(m_kept.size(), 1u);
    QSignalSpy drained{m_server.get(), &HttpServer::drained};
    const quint16 was = port();
    m_server->drain(2s);
    idle.readAll();
    QVERIFY(idle.isClosed());
    QTcpSocket late;
    late.connectToHost(QHostAddress{QHostAddress::LocalHost}, was);
    QVERIFY(!late.waitForConnected(200));
    QCOMPARE(drained.size(), 0);
    m_kept.front().send(200, "finished");
    const QByteArray answer = busy.readAll();
    QCOMPARE(bodyOf(answer), "finished");
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QTRY_COMPARE(drained.size(), 1);
}

void TestHttpServer::drainCutsWhatIsLeft()
{
    RawClient busy{port()};
    busy.write(get("/late"));
    QTRY_COMPARE(m_kept.size(), 1u);
    QSignalSpy drained{m_server.get(), &HttpServer::drained};
    m_server->drain(50ms);
    QTRY_COMPARE(drained.size(), 1);
    QVERIFY(!m_kept.front().isOpen());
    busy.readAll();
    QVERIFY(busy.isClosed());
}

void TestHttpServer::oneListenerOrTwo()
{
    const auto publicRoutes = [](HttpServer &server) {
        server.route("GET", u"/healthz"_s, [](const HttpRequest &, Reply reply) { reply.send(200, "well"); });
    };
    const auto adminRoutes = [](HttpServer &server) {
        server.route("GET", u"/metrics"_s, [](const HttpRequest &, Reply reply) { reply.send(200, "numbers"); });
    };
    HttpServer open, admin, both;
    publicRoutes(open);
    adminRoutes(admin);
    publicRoutes(both);
    adminRoutes(both);
    const auto status = [](HttpServer &server, const QByteArray &target) {
        RawClient client{server.address().port};
        client.write(get(target, "Connection: close\r\n"));
        return statusOf(client.readAll());
    };
    for (HttpServer *server : {&open, &admin, &both})
        QVERIFY(server->listen({}));
    QCOMPARE(status(open, "/healthz"), 200);
    QCOMPARE(status(open, "/metrics"), 404);
    QCOMPARE(status(admin, "/healthz"), 404);
    QCOMPARE(status(admin, "/metrics"), 200);
    QCOMPARE(status(both, "/healthz"), 200);
    QCOMPARE(status(both, "/metrics"), 200);
}

void TestHttpServer::takenAddressIsAConflict()
{
    HttpServer other;
    const auto taken = other.listen(m_server->address());
    QVERIFY(!taken);
    QCOMPARE(taken.error().fault, Fault::Conflict);
}

void TestHttpServer::tlsIsSpoken()
{
    ServerOptions options{quick()};
    options.tlsCertificate = QStringLiteral(CLOUDGREET_SOURCE_DIR "/tests/data/net/test-cert.pem");
    options.tlsKey = QStringLiteral(CLOUDGREET_SOURCE_DIR "/tests/data/net/test-key.pem");
    start(options);
    QVERIFY(m_server->url().startsWith(u"https://127.0.0.1:"_s));
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port());
    QTRY_VERIFY(socket.isEncrypted());
    for (int i = 0; i < 2; ++i) {
        socket.write(get("/hello"));
        QTRY_VERIFY(socket.bytesAvailable() > 0 && socket.peek(4096).endsWith("hello"));
        QCOMPARE(statusOf(socket.readAll()), 200);
    }
    HttpClient stranger;
    const auto refused = stranger.send({.method = "POST", .url = QUrl{m_server->url() + u"/echo"_s}, .body = "secret"});
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(!refused.result());
    QVERIFY(refused.result().error().detail.startsWith(QLatin1StringView{httpfault::Tls}));
    RawClient plain{port()};
    plain.write(get("/hello"));
    QVERIFY(!plain.readAll().contains("hello"));
    QCOMPARE(m_server->stats().requests, 2u);
}

void TestHttpServer::unusableCertificateIsRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("says");
    const QString data = QStringLiteral(CLOUDGREET_SOURCE_DIR "/tests/data/net/");
    const QString certificate = data + u"test-cert.pem"_s, key = data + u"test-key.pem"_s;
    QTest::newRow("no certificate file") << u"/nowhere.pem"_s << key << u"/nowhere.pem"_s;
    QTest::newRow("no key file") << certificate << u"/nowhere.pem"_s << u"/nowhere.pem"_s;
    QTest::newRow("changed places") << key << certificate << u"no certificate"_s;
    QTest::newRow("the certificate twice") << certificate << certificate << u"no private key"_s;
    QTest::newRow("another certificate's key")
        << certificate << data + u"other-key.pem"_s << u"not the one of the certificate"_s;
}

/// Each at the start and in words: a key of another certificate would otherwise let every handshake die unexplained.
void TestHttpServer::unusableCertificateIsRefused()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, says);
    ServerOptions options;
    options.tlsCertificate = certificate;
    options.tlsKey = key;
    HttpServer server{options};
    const auto result = server.listen({});
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::InvalidInput);
    QVERIFY2(result.error().text.contains(says), qPrintable(result.error().text));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "test_httpserver.moc"
