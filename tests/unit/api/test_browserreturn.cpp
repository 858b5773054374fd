// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/browserreturn.h"
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace cloudgreet::api {
namespace {
/// What a browser is answered; empty: the connection was closed.
QByteArray asked(const QUrl &url, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write(request);
    QByteArray all;
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] {
        all += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    }, 7000);
    return all + socket.readAll();
}
} // namespace

class TestBrowserReturn : public QObject
{
    Q_OBJECT
private slots:
    void oneReturnIsTakenAndNothingElse()
    {
        BrowserReturn browser;
        QSignalSpy returned{&browser, &BrowserReturn::returned};
        const auto url = browser.listen();
        QVERIFY(url);
        const QUrl redirect{*url};
        QCOMPARE(redirect.host(), u"127.0.0.1"_s);
        const QByteArray path = redirect.path().toLatin1();
        QVERIFY(asked(redirect, "GET /favicon.ico HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 404"));
        QVERIFY(asked(redirect, "GET /calendar/guess?state=s&code=c HTTP/1.1\r\nHost: x\r\n\r\n")
                    .startsWith("HTTP/1.1 404"));
        QVERIFY(
            asked(redirect, "POST " + path + "?state=s&code=c HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 404"));
        QVERIFY(asked(redirect, QByteArray(40000, 'x')).isEmpty());
        QCOMPARE(returned.size(), 0);
        QVERIFY(asked(redirect, "GET " + path + "?state=s%2Bt&code=4%2F0a+b&scope=x HTTP/1.1\r\nHost: x\r\n\r\n")
                    .startsWith("HTTP/1.1 200"));
        QCOMPARE(returned.size(), 1);
        QCOMPARE(returned.first(), (QVariantList{u"s+t"_s, u"4/0a b"_s, QString{}}));
        QTcpSocket again;
        again.connectToHost(redirect.host(), quint16(redirect.port()));
        QVERIFY(!again.waitForConnected(500));
    }

    void aRefusalComesBackToo()
    {
        BrowserReturn browser;
        QSignalSpy returned{&browser, &BrowserReturn::returned};
        const QUrl redirect{*browser.listen()};
        QVERIFY(!asked(
            redirect, "GET " + redirect.path().toLatin1() + "?state=s&error=access_denied HTTP/1.1\r\nHost: x\r\n\r\n")
                     .isEmpty());
        QCOMPARE(returned.first(), (QVariantList{u"s"_s, QString{}, u"access_denied"_s}));
    }

    void nobodyComes()
    {
        BrowserReturn browser;
        QSignalSpy gaveUp{&browser, &BrowserReturn::gaveUp};
        QVERIFY(browser.listen(std::chrono::milliseconds{30}));
        QTRY_COMPARE(gaveUp.size(), 1);
    }
};
} // namespace cloudgreet::api

QTEST_GUILESS_MAIN(cloudgreet::api::TestBrowserReturn)
#include "test_browserreturn.moc"
