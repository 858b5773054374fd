// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrecording.h"
#include "receivedlog.h"
#include "requestbook.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::practice;

/// The parts that need no network.
class TestPracticeParts : public QObject
{
    Q_OBJECT
private slots:
    void formBecomesATree_data();
    void formBecomesATree();
    void bookFindsFaults_data();
    void bookFindsFaults();
    void soundIsReadBack();
    void brokenSoundsAreRefused();
    void voicesLieOnTheirSides();
    void interruptionOverlaps();
    void spokenByEspeak();
    void speakingTakesTime();
};

void TestPracticeParts::formBecomesATree_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("json"); // empty: refused
    QTest::newRow("flat") << QByteArray{"a=1&b=x+y"} << QByteArray{R"({"a":"1","b":"x y"})"};
    QTest::newRow("nested") << QByteArray{"a[b][c]=1&a[b][d]=2"} << QByteArray{R"({"a":{"b":{"c":"1","d":"2"}}})"};
    QTest::newRow("list of objects") << QByteArray{"l[0][p]=1&l[1][p]=2"}
                                     << QByteArray{R"({"l":[{"p":"1"},{"p":"2"}]})"};
    QTest::newRow("list without numbers") << QByteArray{"e[]=a&e[]=b"} << QByteArray{R"({"e":["a","b"]})"};
    QTest::newRow("gap in a list") << QByteArray{"l[1]=x"} << QByteArray{R"({"l":{"1":"x"}})"};
    QTest::newRow("empty") << QByteArray{} << QByteArray{"{}"};
    QTest::newRow("broken escape") << QByteArray{"a=%g"} << QByteArray{};
    QTest::newRow("open bracket") << QByteArray{"a[b=1"} << QByteArray{};
    QTest::newRow("too deep") << "a" + QByteArray("[b]").repeated(9) + "=1" << QByteArray{};
}

void TestPracticeParts::formBecomesATree()
{
    QFETCH(QByteArray, form);
    const auto tree = formTree(form);
    QTEST(tree ? QJsonDocument{*tree}.toJson(QJsonDocument::Compact) : QByteArray{}, "json");
}

void TestPracticeParts::bookFindsFaults_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const QString &request, const char *body, const QString &faults) {
        QTest::newRow(name) << request << QByteArray{body} << faults;
    };
    row("good", u"telnyx speak"_s, R"({"payload":"x","voice":"v"})", {});
    row("missing", u"telnyx speak"_s, R"({"payload":""})", u"missing payload, missing voice"_s);
    row("wrong type", u"telnyx speak"_s, R"({"payload":1,"voice":"v"})", u"type payload"_s);
    row("not listed", u"telnyx reject"_s, R"({"cause":"busy"})", u"listed cause"_s);
    row("unknown", u"telnyx hangup"_s, R"({"cuase":"x"})", u"unknown cuase"_s);
    row("out of range", u"openai post /chat/completions"_s, R"({"model":"m","messages":[{}],"temperature":5})",
        u"range temperature"_s);
    row("union", u"telnyx speak"_s, R"({"payload":"x","voice":"v","loop":"infinity"})", {});
    row("null where it may be", u"telnyx post /call_control_applications"_s,
        R"({"application_name":"a","webhook_event_url":"u","webhook_timeout_secs":null})", {});
}

void TestPracticeParts::bookFindsFaults()
{
    static constexpr const char *names[] = {"missing", "type", "listed", "range", "length", "unknown"};
    QFETCH(QString, request);
    QFETCH(QByteArray, body);
    QStringList found;
    for (const MemberFault &fault : RequestBook{}.check(request, QJsonDocument::fromJson(body).object()))
        found.append(QString::fromLatin1(names[fault.kind]) + u' ' + fault.bracketed());
    QTEST(found.join(u", "_s), "faults");
}

void TestPracticeParts::soundIsReadBack()
{
    const QByteArray stereo = toWav({1, 2, 3}, {4});
    QCOMPARE(stereo.size(), 44 + 12);
    QVERIFY(fromWav(stereo).isEmpty()); // two channels are not a voice
    QByteArray mono = stereo.left(44) + QByteArray::fromHex("010002000300");
    mono[22] = 1;
    QCOMPARE(fromWav(mono), (Samples{1, 2, 3}));
}

void TestPracticeParts::brokenSoundsAreRefused()
{
    const QByteArray good = toWav({1, 2, 3}, {4, 5, 6});
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(fromWav(good.left(size)).isEmpty());
    QVERIFY(fromWav(QByteArray(100, 'x')).isEmpty());
}

void TestPracticeParts::voicesLieOnTheirSides()
{
    const auto [caller, receptionist]
        = mixed({{false, u"hello"_s}, {true, u"hi"_s}}, {Samples(800, 5), Samples(400, 7)});
    QCOMPARE(caller.size(), receptionist.size());
    QCOMPARE(caller.count(7), 400);
    QCOMPARE(receptionist.count(5), 800);
    QVERIFY(caller.indexOf(7) > receptionist.lastIndexOf(5));
    const auto [quiet, nobody] = mixed({{true, u"secret"_s, 0.3, false, true}}, {Samples(800, 5)});
    QCOMPARE(quiet.count(5), 0);
}

void TestPracticeParts::interruptionOverlaps()
{
    const auto [caller, receptionist]
        = mixed({{false, u"a long sentence"_s}, {true, u"wait"_s, 0.3, true}}, {Samples(40000, 5), Samples(400, 7)});
    QVERIFY(caller.indexOf(7) < receptionist.lastIndexOf(5));
    QVERIFY(caller.indexOf(7) > receptionist.indexOf(5));
}

void TestPracticeParts::spokenByEspeak()
{
    if (QStandardPaths::findExecutable(u"espeak-ng"_s).isEmpty())
        QSKIP("espeak-ng is not installed");
    QTemporaryDir folder;
    auto *recording = new CallRecording{{{false, u"Hello, how can I help?"_s}, {true, u"--help; rm -rf /"_s}},
        folder.path(), u"a"_s, false, true, this};
    QSignalSpy finished{recording, &CallRecording::finished};
    recording->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][1].toString(), u"wav"_s);
    QVERIFY(finished[0][2].toDouble() > 1.5);
    QFile file{finished[0][0].toString()};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("RIFF"));
}

void TestPracticeParts::speakingTakesTime()
{
    QCOMPARE(speakingTime(QString(150, u'x'), 1).count(), 10000);
    QCOMPARE(speakingTime(QString(150, u'x'), 4).count(), 2500);
    QCOMPARE(speakingTime(QString(150, u'x'), 0).count(), 0);
}

QTEST_GUILESS_MAIN(TestPracticeParts)
#include "test_practiceparts.moc"
