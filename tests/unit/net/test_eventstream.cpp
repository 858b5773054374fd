// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/deliver.h"
#include "net/eventstream.h"
#include "net/httpclient.h"
#include "net/httpserver.h"
#include "rawclient.h"
#include <QSignalSpy>

using namespace cloudgreet;
using namespace cloudgreet::net;

class TestEventStream : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_server.reset(); }
    void eventsArriveAsSent();
    void clientThatLeavesIsNoticed();
    void slowClientIsDropped();
    void clientReadsThemByHttpClient();
    void drainEndsStreams();

private:
    std::unique_ptr<HttpServer> m_server;
    QPointer<EventStream> m_stream;
};

void TestEventStream::init()
{
    m_server = std::make_unique<HttpServer>();
    m_server->route("GET", u"/events"_s, [this](const HttpRequest &, Reply reply) { m_stream = reply.eventStream(); });
    QVERIFY(m_server->listen({}));
}

void TestEventStream::eventsArriveAsSent()
{
    RawClient client{m_server->address().port};
    client.write(get("/events"));
    QTRY_VERIFY(m_stream);
    QVERIFY(m_stream->send("7", "turn", "{}\nsecond"));
    const QByteArray answer = client.readUntil("second\n\n");
    QVERIFY(answer.contains("Content-Type: text/event-stream"));
    QCOMPARE(bodyOf(answer), "id: 7\nevent: turn\ndata: {}\ndata: second\n\n");
    QSignalSpy closed{m_stream, &EventStream::closed};
    m_stream->close();
    client.readAll();
    QVERIFY(client.isClosed());
    QTRY_COMPARE(closed.size(), 1);
    QTRY_VERIFY(!m_stream);
}

void TestEventStream::clientThatLeavesIsNoticed()
{
    {
        RawClient client{m_server->address().port};
        client.write(get("/events"));
        QTRY_VERIFY(m_stream);
    }
    QTRY_VERIFY(!m_stream);
}

void TestEventStream::slowClientIsDropped()
{
    RawClient client{m_server->address().port};
    client.socket().setReadBufferSize(1024);
    client.write(get("/events"));
    QTRY_VERIFY(m_stream);
    QSignalSpy closed{m_stream, &EventStream::closed};
    const QByteArray data(256 * 1024, 'x');
    bool isOpen = true;
    for (int i = 0; i < 100 && isOpen; ++i) // the kernel's own buffers take some megabytes
        isOpen = m_stream->send({}, {}, data);
    QVERIFY(!isOpen);
    QCOMPARE(closed.size(), 1);
}

void TestEventStream::clientReadsThemByHttpClient()
{
    HttpClient client;
    QList<ServerSentEvent> events;
    const auto answer = client.stream({.url = QUrl{m_server->url() + u"/events"_s}},
        [&events](const ServerSentEvent &event) { events.append(event); });
    QTRY_VERIFY(m_stream);
    m_stream->send("1", "a", "first");
    QTRY_COMPARE(events.size(), 1);
    m_stream->send("2", {}, "two\nlines");
    m_stream->close();
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result()->status, 200);
    QCOMPARE(events, (QList<ServerSentEvent>{{"1", "a", "first"}, {"2", "", "two\nlines"}}));
}

void TestEventStream::drainEndsStreams()
{
    RawClient client{m_server->address().port};
    client.write(get("/events"));
    QTRY_VERIFY(m_stream);
    QSignalSpy drained{m_server.get(), &HttpServer::drained};
    m_server->drain();
    client.readAll();
    QVERIFY(client.isClosed());
    QTRY_COMPARE(drained.size(), 1);
}

QTEST_GUILESS_MAIN(TestEventStream)
#include "test_eventstream.moc"
