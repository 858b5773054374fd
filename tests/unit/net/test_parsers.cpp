// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/byterange.h"
#include "net/formdata.h"
#include "net/listenaddress.h"
#include "net/router.h"
#include "net/sseparser.h"
#include "net/tokenbucket.h"
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::net;
using namespace std::chrono_literals;

class TestParsers : public QObject
{
    Q_OBJECT
private slots:
    void range_data();
    void range();
    void address_data();
    void address();
    void formIsReadAndWritten();
    void brokenFormIsRefused_data();
    void brokenFormIsRefused();
    void routesAreFound_data();
    void routesAreFound();
    void eventsAreReadWhereverTheyAreCut();
    void endlessEventEndsTheReading();
    void bucketRefusesAndFillsAgain();
    void limiterForgetsFullBucketsAndSharesOne();
};

void TestParsers::range_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    const auto row = [](const char *header, ByteRange range) {
        QTest::newRow(header) << QByteArray{header} << int(range.kind) << range.first << range.last;
    };
    row("", {});
    row("bytes=0-0", {ByteRange::Part, 0, 0});
    row("bytes=10-", {ByteRange::Part, 10, 99});
    row("Bytes=90-1000", {ByteRange::Part, 90, 99});
    row("bytes=-10", {ByteRange::Part, 90, 99});
    row("bytes=-1000", {ByteRange::Part, 0, 99});
    row("bytes=100-", {ByteRange::Unsatisfiable});
    row("bytes=-0", {ByteRange::Unsatisfiable});
    row("bytes=5-2", {});
    row("bytes=1-2,4-5", {});
    row("bytes=a-b", {});
    row("bytes=-", {});
    row("bytes=--5", {});
    row("lines=1-2", {});
    row("bytes=99999999999999999999-", {});
}

void TestParsers::range()
{
    QFETCH(QByteArray, header);
    const ByteRange range = parseRange(header, 100);
    QTEST(int(range.kind), "kind");
    QTEST(range.first, "first");
    QTEST(range.last, "last");
}

void TestParsers::address_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // empty: refused
    QTest::addColumn<QString>("url");
    QTest::newRow("v4") << u"127.0.0.1:8787"_s << u"127.0.0.1:8787"_s << u"http://127.0.0.1:8787"_s;
    QTest::newRow("v6") << u"[::1]:0"_s << u"[::1]:0"_s << u"http://[::1]:0"_s;
    QTest::newRow("name") << u"localhost:80"_s << u"127.0.0.1:80"_s << u"http://127.0.0.1:80"_s;
    QTest::newRow("all") << u"*:80"_s << u"*:80"_s << u"http://127.0.0.1:80"_s;
    QTest::newRow("all v4") << u"0.0.0.0:80"_s << u"0.0.0.0:80"_s << u"http://127.0.0.1:80"_s;
    for (const char *bad : {"", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "1.2.3:80", "::1:80",
             "[127.0.0.1]:80", "example.org:80", "127.0.0.1:80 ", "300.0.0.1:1"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString{} << QString{};
}

void TestParsers::address()
{
    QFETCH(QString, text);
    const auto parsed = ListenAddress::parse(text);
    QTEST(parsed.map(&ListenAddress::toString).value_or(QString{}), "shown");
    QTEST(parsed.map([](const ListenAddress &a) { return a.url(); }).value_or(QString{}), "url");
}

void TestParsers::formIsReadAndWritten()
{
    const FormFields fields{{u"a b"_s, u"é&="_s}, {u"a b"_s, u"+"_s}, {u"empty"_s, {}}};
    QCOMPARE(parseForm(writeForm(fields)), std::optional{fields});
    QCOMPARE(parseForm("a+b=%C3%A9%26%3D&a%20b=%2B&&empty"), std::optional{fields});
    QCOMPARE(percentDecoded("a+b%2Fc"), std::optional{u"a+b/c"_s});
}

void TestParsers::brokenFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *bad : {"a=%", "a=%4", "a=%zz", "%C3=1", "a=%00", "a=\xff"})
        QTest::newRow(bad) << QByteArray{bad};
}

void TestParsers::brokenFormIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseForm(text));
}

void TestParsers::routesAreFound_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("route");
    QTest::addColumn<QString>("parameters");
    const auto row = [](const char *method, const char *path, int route, const QString &parameters = {}) {
        QTest::addRow("%s %s", method, path) << QByteArray{method} << QByteArray{path} << route << parameters;
    };
    row("GET", "/api/calls", 0);
    row("POST", "/api/calls", 1);
    row("HEAD", "/api/calls", 0);
    row("DELETE", "/api/calls", -1, u"allowed 2"_s);
    row("GET", "/api/calls/7%2F8", 2, u"id=7/8"_s);
    row("GET", "/api/calls/latest", 3);
    row("POST", "/api/calls/latest", 5, u"id=latest"_s);
    row("GET", "/api/calls/7/recording", 4, u"id=7"_s);
    row("GET", "/api/calls/", -1);
    row("GET", "/api/calls/%zz", -1);
    row("GET", "/nothing", -1);
    row("GET", "/", -1);
}

void TestParsers::routesAreFound()
{
    Router router;
    router.add("GET", u"/api/calls"_s, 0);
    router.add("POST", u"/api/calls"_s, 1);
    router.add("GET", u"/api/calls/{id}"_s, 2);
    router.add("GET", u"/api/{kind}/latest"_s, 9);
    router.add("GET", u"/api/calls/latest"_s, 3);
    router.add("GET", u"/api/calls/{id}/recording"_s, 4);
    router.add("POST", u"/api/calls/{id}"_s, 5);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    const Router::Match match = router.find(method, path);
    QTEST(match.route, "route");
    QStringList shown;
    for (const auto &[name, value] : match.parameters)
        shown.append(name + u'=' + value);
    if (!match.allowed.isEmpty())
        shown.append(u"allowed %1"_s.arg(match.allowed.size()));
    QTEST(shown.join(u' '), "parameters");
}

void TestParsers::eventsAreReadWhereverTheyAreCut()
{
    const QByteArray stream = "\xEF\xBB\xBFid: 1\nevent: turn\ndata: {\"a\":\ndata:  \"\xC3\xA9\"}\n\n: a comment\n\r\n"
                              "data\r\n\r\nevent: nothing\n\nretry: 5\rdata:two\r\rid\ndata: x\n\ndata: unfinished";
    const QList<ServerSentEvent> expected{
        {"1", "turn", "{\"a\":\n \"\xC3\xA9\"}"}, {"1", "", ""}, {"1", "", "two"}, {"", "", "x"}};
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        SseParser parser;
        QList<ServerSentEvent> events = parser.feed(QByteArrayView{stream}.first(cut));
        events += parser.feed(QByteArrayView{stream}.sliced(cut));
        QCOMPARE(events, expected);
    }
}

void TestParsers::endlessEventEndsTheReading()
{
    SseParser parser;
    const QByteArray piece = "data: " + QByteArray(1024 * 1024, 'a') + '\n';
    for (int i = 0; i < 5; ++i)
        QVERIFY(parser.feed(piece).isEmpty());
    QVERIFY(parser.overflowed());
    QVERIFY(parser.feed("\n\ndata: x\n\n").isEmpty());
}

void TestParsers::bucketRefusesAndFillsAgain()
{
    const TokenBucket::Time start{};
    TokenBucket bucket{3, 0.5, start};
    for (int i = 0; i < 3; ++i)
        QVERIFY(bucket.take(start));
    QVERIFY(!bucket.take(start + 1s));
    QCOMPARE(bucket.wait(start + 1s), 1s);
    QVERIFY(bucket.take(start + 2s));
    QVERIFY(!bucket.take(start + 2s));
    QVERIFY(!bucket.take(start)); // a clock that went back gives nothing away
}

void TestParsers::limiterForgetsFullBucketsAndSharesOne()
{
    const TokenBucket::Time start{};
    RateLimiter limiter{2, 1, 3};
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(!limiter.refuse(name, start));
    QVERIFY(!limiter.refuse(u"d"_s, start));
    QVERIFY(!limiter.refuse(u"e"_s, start));
    QVERIFY(limiter.refuse(u"f"_s, start)); // d, e and f share the bucket of latecomers
    QCOMPARE(limiter.size(), 4);
    QVERIFY(!limiter.refuse(u"g"_s, start + 10s));
    QCOMPARE(limiter.size(), 1);
}

QTEST_GUILESS_MAIN(TestParsers)
#include "test_parsers.moc"
