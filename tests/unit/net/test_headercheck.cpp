// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/headercheck.h"
#include <QTest>

using namespace cloudgreet::net;

class TestHeaderCheck : public QObject
{
    Q_OBJECT
private slots:
    void refused_data();
    void refused();
    void complete_data();
    void complete();
    void cutAnywhere_data()
    {
        complete_data();
        refused_data();
    }
    void cutAnywhere();
    void headersAreFoundInAnyCase();
    void bytesAfterTheBlockAreNotRead();
};

void TestHeaderCheck::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
    const QByteArray start = "POST /x HTTP/1.1\r\nHost: h\r\n";
    row("garbage", "hello there\r\n\r\n", 400);
    row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\r\n", 9), 400);
    row("empty line first", "\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("bare LF", "GET / HTTP/1.1\nHost: h\n\n", 400);
    row("bare CR", "GET / HTTP/1.1\r\nHost: h\rX: y\r\n\r\n", 400);
    row("NUL in a value", start + QByteArray("A: b\0c\r\n\r\n", 10), 400);
    row("control character", start + "A: b\x01\r\n\r\n", 400);
    row("folded", start + "A: b\r\n c\r\n\r\n", 400);
    row("space before the colon", start + "Content-Length : 1\r\n\r\n", 400);
    row("no colon", start + "Content-Length\r\n\r\n", 400);
    row("empty name", start + ": x\r\n\r\n", 400);
    row("no Host", "GET / HTTP/1.1\r\nA: b\r\n\r\n", 400);
    row("two Hosts", start + "host: h\r\n\r\n", 400);
    row("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
    row("Host list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", 400);
    row("double length", start + "Content-Length: 5\r\nContent-Length: 5\r\n\r\n", 400);
    row("length list", start + "Content-Length: 5, 5\r\n\r\n", 400);
    row("negative length", start + "Content-Length: -5\r\n\r\n", 400);
    row("signed length", start + "Content-Length: +5\r\n\r\n", 400);
    row("hex length", start + "Content-Length: 0x5\r\n\r\n", 400);
    row("endless length", start + "Content-Length: 99999999999999999999\r\n\r\n", 400);
    row("empty length", start + "Content-Length:\r\n\r\n", 400);
    row("length and chunked", start + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("chunked", start + "Transfer-Encoding: chunked\r\n\r\n", 501);
    row("identity", start + "transfer-encoding: identity\r\n\r\n", 501);
    row("absolute target", "GET http://h/ HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("asterisk target", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("fragment", "GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("target beyond ASCII", "GET /\xc3\xa9 HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("space in the target", "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("HTTP/0.9", "GET /\r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", 505);
    row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: h\r\n\r\n", 505);
    row("lower-case version", "GET / http/1.1\r\nHost: h\r\n\r\n", 400);
    row("unknown method", "BREW / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("CONNECT", "CONNECT h:1 HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("method with a control", "GE\x01T / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("other expectation", start + "Expect: wonders\r\n\r\n", 417);
    row("too many headers", start + QByteArray("A: b\r\n").repeated(MaxHeaders) + "\r\n", 431);
    row("too large", start + "A: " + QByteArray(MaxHeadBytes, 'a') + "\r\n\r\n", 431);
    row("too large, never ending", "GET /" + QByteArray(2 * MaxHeadBytes, 'a'), 431);
}

void TestHeaderCheck::refused()
{
    QFETCH(QByteArray, bytes);
    const HeaderVerdict verdict = checkHeader(bytes);
    QCOMPARE(verdict.kind, HeaderVerdict::Refused);
    QTEST(verdict.status, "status");
    QVERIFY(*verdict.reason);
}

void TestHeaderCheck::complete_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes << 0; };
    row("plain", "GET /a?b=c HTTP/1.1\r\nHost: h\r\n\r\n");
    row("old version", "GET / HTTP/1.0\r\nHost: h\r\n\r\n");
    row("with a body",
        "POST /webhooks/telnyx HTTP/1.1\r\nHost: h:80\r\nContent-Length: 12\r\nExpect: 100-continue\r\n\r\n");
    row("empty value", "GET / HTTP/1.1\r\nHost: h\r\nA:\r\n\r\n");
    row("tab and UTF-8 in a value", "GET / HTTP/1.1\r\nHost: h\r\nA:\tcaf\xc3\xa9 \r\n\r\n");
    row("as many headers as may be",
        "GET / HTTP/1.1\r\nHost: h\r\n" + QByteArray("A: b\r\n").repeated(MaxHeaders - 1) + "\r\n");
    row("upgrade", "GET /media HTTP/1.1\r\nHost: h\r\nUpgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\n\r\n");
}

void TestHeaderCheck::complete()
{
    QFETCH(QByteArray, bytes);
    const HeaderVerdict verdict = checkHeader(bytes);
    QCOMPARE(verdict.kind, HeaderVerdict::Complete);
    QCOMPARE(verdict.head.raw, bytes);
    const QByteArray name = QTest::currentDataTag();
    QCOMPARE(verdict.head.keepAlive, name != "old version");
    QCOMPARE(verdict.head.contentLength, name == "with a body" ? 12 : 0);
    QCOMPARE(verdict.head.expectsContinue, name == "with a body");
    QCOMPARE(verdict.head.upgradesToWebSocket, name == "upgrade");
}

void TestHeaderCheck::cutAnywhere()
{
    QFETCH(QByteArray, bytes);
    const HeaderVerdict whole = checkHeader(bytes);
    const qsizetype step = bytes.size() > 2000 ? 97 : 1;
    bool decided = false;
    for (qsizetype size = 0; size < bytes.size(); size += step) {
        const HeaderVerdict part = checkHeader(QByteArrayView{bytes}.first(size));
        QVERIFY2(!decided || part.kind != HeaderVerdict::Incomplete, "a final answer was taken back");
        if (part.kind == HeaderVerdict::Incomplete)
            continue;
        decided = true;
        QCOMPARE(part.kind, whole.kind);
        QCOMPARE(part.status, whole.status);
    }
}

void TestHeaderCheck::headersAreFoundInAnyCase()
{
    const auto head
        = checkHeader("GET /a HTTP/1.1\r\nhOST: h\r\nX-One:  1 \r\nX-Empty:\r\nX-One: 2\r\nConnection: Close\r\n\r\n")
              .head;
    QCOMPARE(head.header("Host"), "h");
    QCOMPARE(head.header("x-one"), "1");
    QVERIFY(head.header("x-empty").isEmpty() && !head.header("x-empty").isNull());
    QVERIFY(head.header("x-on").isNull());
    QVERIFY(!head.keepAlive);
    QCOMPARE(head.target, "/a");
}

void TestHeaderCheck::bytesAfterTheBlockAreNotRead()
{
    const QByteArray block = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    const HeaderVerdict verdict = checkHeader(block + "\nnonsense\n\n" + QByteArray(2 * MaxHeadBytes, '\0'));
    QCOMPARE(verdict.kind, HeaderVerdict::Complete);
    QCOMPARE(verdict.head.raw, block);
}

QTEST_GUILESS_MAIN(TestHeaderCheck)
#include "test_headercheck.moc"
