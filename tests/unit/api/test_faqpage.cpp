// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/faqpage.h"
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace cloudgreet::api {
namespace {
using Pairs = QList<QuestionAndAnswer>;

/// Answers every request with the same bytes, and keeps what it was asked.
class OnePage : public QTcpServer
{
public:
    explicit OnePage(QByteArray answer) : m_answer{std::move(answer)}
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                asked += socket->readAll();
                if (!asked.endsWith("\r\n\r\n"))
                    return;
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/faq"_s.arg(serverPort()); }
    QByteArray asked;

private:
    const QByteArray m_answer;
};

Result<QByteArray> fetched(const QString &address)
{
    const auto answer = pageAt(address);
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 20000))
        return failure(Fault::Timeout, u"never"_s);
    return answer.result();
}

QByteArray pageOf(const QString &name)
{
    QFile file{QStringLiteral(CLOUDGREET_SOURCE_DIR "/tests/data/faqpages/") + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}
} // namespace

class TestFaqPage : public QObject
{
    Q_OBJECT
private slots:
    void questionsAreFound_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<Pairs>("expected");
        const Pairs two{{u"Do you have parking?"_s, u"Yes, behind the house."_s}, {u"Do you see kids?"_s, u"From three."_s}};
        QTest::newRow("page") << pageOf(u"marked-up.html"_s)
                              << Pairs{{u"Do you take walk-ins?"_s, u"Yes, when a chair is free. Mornings are best."_s},
                                     {u"¿Hablan español?"_s, u"Sí, cada día."_s},
                                     {u"Can I pay by card?"_s, u"Yes – all of them, a < 5 € bill too."_s},
                                     {u"Is there parking?"_s, u"Behind the house."_s}};
        QTest::newRow("page with data for machines")
            << pageOf(u"linked-data.html"_s)
            << two;
        QTest::newRow("text with letters before")
            << QByteArray{"Q: Do you have parking?\r\nA: Yes, behind the house.\r\n\r\nQ. Do you see kids?\r\nA. From three."}
            << two;
        QTest::newRow("text of lines")
            << QByteArray{"Frequently asked\n\n1. Do you have parking?\nYes,\nbehind the house.\n\n2. Do you see kids?\nFrom "
                          "three.\n\nCall us any time."}
            << two;
        QTest::newRow("no question mark") << QByteArray{"Q: parking\nA: behind the house"}
                                          << Pairs{{u"parking"_s, u"behind the house"_s}};
        QTest::newRow("table") << QByteArray{"Question,Answer\nDo you have parking?,\"Yes, behind the house.\"\nDo you see "
                                             "kids?,From three.\n"}
                               << two;
        QTest::newRow("table of a German spreadsheet")
            << QByteArray{"Do you have parking?;Yes, behind the house.\nDo you see kids?;\"From\nthree.\"\n"} << two;
        QTest::newRow("table of tabs, marked by its encoding")
            << QByteArray{"\xef\xbb\xbfquestion\tanswer\nDo you have parking?\tYes, behind the house.\nDo you see kids?\tFrom "
                          "three."}
            << two;
        QTest::newRow("not UTF-8") << QByteArray{"\xbfHablan espa\xf1ol?\nS\xed."}
                                   << Pairs{{u"¿Hablan español?"_s, u"Sí."_s}};
        QTest::newRow("asked twice") << QByteArray{"Do you see kids?\nFrom three.\ndo you SEE kids?\nFrom four."}
                                     << Pairs{{u"Do you see kids?"_s, u"From three."_s}};
        QTest::newRow("question without an answer") << QByteArray{"Do you see kids?\n"} << Pairs{};
        QTest::newRow("nothing") << QByteArray{} << Pairs{};
    }
    void questionsAreFound()
    {
        QFETCH(QByteArray, source);
        const Pairs found = questionsIn(source);
        QFETCH(Pairs, expected);
        for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i) {
            QCOMPARE(found.at(i).question, expected.at(i).question);
            QCOMPARE(found.at(i).answer, expected.at(i).answer);
        }
        QCOMPARE(found.size(), expected.size());
    }

    void whatTheHostRefusesIsNotFound()
    {
        QByteArray many;
        for (int i = 0; i < 500; ++i)
            many += "Is " + QByteArray::number(i) + " a number?\n" + QByteArray("It is one. ").repeated(300) + "\n";
        const Pairs found = questionsIn(many);
        QCOMPARE(found.size(), 200);
        for (const QuestionAndAnswer &one : found)
            QVERIFY(one.answer.size() <= 2000 && one.answer.endsWith(u'.'));
    }

    /// Pages of any bytes: cut, mixed, repeated. It ends, and quickly.
    void anyBytesAreRead()
    {
        QRandomGenerator dice{7};
        const QByteArray page = pageOf(u"marked-up.html"_s);
        const QList<QByteArray> pieces{"<", ">", "</", "<!--", "-->", "<script type=\"application/ld+json\">", "</script>",
            "&", "&#x", ";", "&eacute;", "{\"@type\":\"Question\"", "[", "\"", ",", "\n", "Why not?", "Q: ", "A: ", "\xff",
            QByteArray(1, '\0'), "<h2>", "<b>"};
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = page.mid(dice.bounded(page.size()), dice.bounded(400));
            for (int k = dice.bounded(30); k > 0; --k)
                bytes.insert(dice.bounded(bytes.size() + 1), pieces.at(dice.bounded(pieces.size())));
            for (const QuestionAndAnswer &one : questionsIn(bytes))
                QVERIFY(!one.question.isEmpty() && one.question.size() <= 200 && !one.answer.isEmpty());
        }
        QElapsedTimer timer;
        for (const QByteArray &piece : pieces) {
            timer.start();
            (void)questionsIn(piece.repeated(int(largestPage / piece.size())));
            QVERIFY2(timer.elapsed() < 5000, piece);        // linear in the page: some tens of milliseconds
        }
    }

    void pageIsFetched()
    {
        OnePage server{"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\nSet-Cookie: a=b\r\n\r\nText"};
        const auto body = fetched(server.address());
        QVERIFY(body);
        QCOMPARE(*body, QByteArray{"Text"});
        QVERIFY(server.asked.startsWith("GET /faq HTTP/1.1"));
        QVERIFY(!server.asked.contains("Authorization"));
    }

    void whatIsNoPageIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << QByteArray{"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"} << u"no such page"_s;
        QTest::newRow("forbidden") << QByteArray{"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"}
                                   << u"not shown to us (403)"_s;
        QTest::newRow("picture") << QByteArray{"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 1\r\n\r\nx"}
                                 << u"no page of text"_s;
        QTest::newRow("too large")
            << QByteArray{"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + QByteArray((2 << 20) + 1, 'x')}
            << u"larger than 2 MB"_s;
        QTest::newRow("to a file") << QByteArray{"HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"}
                                   << u"not shown to us (302)"_s;
    }
    void whatIsNoPageIsRefusedInWords()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, words);
        OnePage server{answer};
        const auto body = fetched(server.address());
        QVERIFY(!body);
        QVERIFY2(body.error().text.contains(words), qPrintable(body.error().text));
    }

    void addressesAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &one : {QString{}, u"   "_s, u"file:///etc/passwd"_s, u"ftp://example.com/"_s, u"https://"_s,
                 u"https://me:secret@example.com/"_s, u"not an address"_s})
            QTest::newRow(qPrintable(u"»"_s + one)) << one;
    }
    void addressesAreRefused()
    {
        QFETCH(QString, address);
        const auto body = fetched(address);
        QVERIFY(!body);
        QCOMPARE(body.error().fault, Fault::InvalidInput);
    }
};
} // namespace cloudgreet::api

QTEST_GUILESS_MAIN(cloudgreet::api::TestFaqPage)
#include "test_faqpage.moc"
