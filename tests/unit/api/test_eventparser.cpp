// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/eventparser.h"
#include <QTest>

using namespace cloudgreet::api;

class TestEventParser : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<StreamEvent>>("expected");
        QTest::newRow("one event") << QByteArray{"id: 7\nevent: call\ndata: {}\n\n"}
                                   << QList<StreamEvent>{{"7", "call", "{}"}};
        QTest::newRow("the id stays, the kind does not") << QByteArray{"id:7\nevent:a\ndata:1\n\ndata:2\n\n"}
                                                         << QList<StreamEvent>{{"7", "a", "1"}, {"7", {}, "2"}};
        QTest::newRow("several data lines")
            << QByteArray{"data: a\ndata\ndata: b\n\n"} << QList<StreamEvent>{{{}, {}, "a\n\nb"}};
        QTest::newRow("comments and unknown fields")
            << QByteArray{": still here\n\nretry: 5\ndata: x\n\n"} << QList<StreamEvent>{{{}, {}, "x"}};
        QTest::newRow("every line end") << QByteArray{"data: a\r\n\r\ndata: b\r\rdata: c\n\n"}
                                        << QList<StreamEvent>{{{}, {}, "a"}, {{}, {}, "b"}, {{}, {}, "c"}};
        QTest::newRow("byte order mark") << QByteArray{"\xEF\xBB\xBF"
                                                       "data: a\n\n"}
                                         << QList<StreamEvent>{{{}, {}, "a"}};
        QTest::newRow("no data, no event") << QByteArray{"event: call\n\n"} << QList<StreamEvent>{};
        QTest::newRow("unfinished") << QByteArray{"data: a\n"} << QList<StreamEvent>{};
    }

    void reads()
    {
        QFETCH(QByteArray, bytes);
        EventParser parser;
        QTEST(parser.feed(bytes), "expected");
    }

    void cuttingAnywhereGivesTheSame_data() { reads_data(); }
    void cuttingAnywhereGivesTheSame()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<StreamEvent>, expected);
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            EventParser parser;
            QList<StreamEvent> events = parser.feed(bytes.left(cut));
            events += parser.feed(bytes.mid(cut));
            QCOMPARE(events, expected);
        }
        EventParser parser;
        QList<StreamEvent> single;
        for (const char byte : bytes)
            single += parser.feed({&byte, 1});
        QCOMPARE(single, expected);
    }

    void anEndlessLineFails()
    {
        EventParser parser;
        const QByteArray part(1024 * 1024, 'x');
        for (int i = 0; i < 5; ++i)
            QCOMPARE(parser.feed(part).size(), 0);
        QVERIFY(parser.hasFailed());
    }
};

QTEST_APPLESS_MAIN(TestEventParser)
#include "test_eventparser.moc"
