// SPDX-License-Identifier: GPL-3.0-or-later
// The chat model's wire format: what is asked, how the stream is read wherever it is cut, what can be spoken of it.
#include "chatrequest.h"
#include "chatstream.h"
#include "engine/tooljson.h"
#include "net/sseparser.h"
#include "sentences.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet::openai {
namespace {
QByteArray example(const QString &name)
{
    QFile file{QStringLiteral(CLOUDGREET_SPECS) + u"/examples/"_s + name + u".json"_s};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// The example's chunks as they come over the wire.
QByteArray streamOf(const QString &name)
{
    QByteArray wire;
    for (const auto &line : QJsonDocument::fromJson(example(name)).object().value(u"lines").toArray())
        wire += "data: " + QJsonDocument{line.toObject()}.toJson(QJsonDocument::Compact) + "\n\n";
    return wire + "data: [DONE]\n\n";
}

struct Read {
    QStringList sentences;
    ChatStream stream;
};

Read readInPieces(const QByteArray &wire, qsizetype length)
{
    Read read;
    net::SseParser parser;
    Sentences sentences;
    for (qsizetype at = 0; at < wire.size(); at += length)
        for (const auto &event : parser.feed(QByteArrayView{wire}.sliced(at, std::min(length, wire.size() - at))))
            read.sentences += sentences.feed(read.stream.feed(event.data));
    if (const QString rest = sentences.rest(); !rest.isEmpty())
        read.sentences << rest;
    return read;
}

QByteArray chunk(const QJsonObject &delta, const QJsonValue &reason = QJsonValue::Null)
{
    return QJsonDocument{
        QJsonObject{{u"choices"_s,
            QJsonArray{QJsonObject{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, reason}}}}}}
        .toJson(QJsonDocument::Compact);
}
} // namespace

class TestChatModel : public QObject
{
    Q_OBJECT
private slots:
    void sentencesAreCutWhereTheyEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("two") << u"Sure. What day would suit you?"_s
                             << QStringList{u"Sure."_s, u"What day would suit you?"_s};
        QTest::newRow("times") << u"I have 10 a.m. on Tuesday or 3 p.m. on Friday. Which one?"_s
                               << QStringList{u"I have 10 a.m. on Tuesday or 3 p.m. on Friday."_s, u"Which one?"_s};
        QTest::newRow("people") << u"Dr. Adams is in. Mrs. Lee is not."_s
                                << QStringList{u"Dr. Adams is in."_s, u"Mrs. Lee is not."_s};
        QTest::newRow("money") << u"It is $3.50. Fine?"_s << QStringList{u"It is $3.50."_s, u"Fine?"_s};
        QTest::newRow("marks") << u"Great!! \"Really?\" Yes… Of course."_s
                               << QStringList{u"Great!!"_s, u"\"Really?\""_s, u"Yes…"_s, u"Of course."_s};
        QTest::newRow("Spanish") << u"Claro. ¿Qué día le viene bien? El Sr. Gil está."_s
                                 << QStringList{u"Claro."_s, u"¿Qué día le viene bien?"_s, u"El Sr. Gil está."_s};
        QTest::newRow("lines") << u"First\nsecond\n\nthird"_s << QStringList{u"First"_s, u"second"_s, u"third"_s};
        QTest::newRow("for eyes") << u"**Sure!** One 😀 more. [See](http://x.y) it."_s
                                  << QStringList{u"Sure!"_s, u"One more."_s, u"See it."_s};
        QTest::newRow("nothing") << u"  \n "_s << QStringList{};
    }
    void sentencesAreCutWhereTheyEnd()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        for (qsizetype length = 1; length <= text.size(); ++length) {       // wherever it is cut into pieces
            Sentences sentences;
            QStringList read;
            for (qsizetype at = 0; at < text.size(); at += length)
                read += sentences.feed(text.mid(at, length));
            if (const QString rest = sentences.rest(); !rest.isEmpty())
                read << rest;
            QCOMPARE(read, expected);
        }
    }

    void aSentenceWithoutAnEndIsCutAtAWord()
    {
        Sentences sentences;
        const QStringList cut = sentences.feed(QString{u"word "_s}.repeated(200));
        QVERIFY(cut.size() >= 2);
        for (const QString &one : cut)
            QVERIFY(one.size() <= 400 && one.endsWith(u"word"));
    }

    void streamsReadTheSameWhereverTheyAreCut()
    {
        if (example(u"openai.chat.stream.text"_s).isEmpty())
            QSKIP("the providers' descriptions are not here");
        for (const QString &name : {u"openai.chat.stream.text"_s, u"openai.chat.stream.tool_calls"_s}) {
            const QByteArray wire = streamOf(name);
            const Read whole = readInPieces(wire, wire.size());
            QVERIFY(!whole.stream.trouble());
            QVERIFY(!whole.sentences.isEmpty() || !whole.stream.calls().isEmpty());
            for (const qsizetype length : {1, 2, 3, 7, 64, 1000}) {
                const Read read = readInPieces(wire, length);
                QCOMPARE(read.sentences, whole.sentences);
                QCOMPARE(read.stream.calls(), whole.stream.calls());
                QCOMPARE(read.stream.usage(), whole.stream.usage());
            }
        }
        const Read tools = readInPieces(streamOf(u"openai.chat.stream.tool_calls"_s), 5);
        QCOMPARE(tools.stream.calls().first().name, u"check_availability"_s);
        QVERIFY(QJsonDocument::fromJson(tools.stream.calls().first().arguments.toUtf8()).isObject());
    }

    void callsAreGatheredByIndex()
    {
        ChatStream stream;
        const auto call = [](int index, const QJsonObject &more) {
            QJsonObject piece = more;
            piece.insert(u"index"_s, index);
            return chunk({{u"tool_calls"_s, QJsonArray{piece}}});
        };
        QVERIFY(stream
                    .feed(call(0,
                        {{u"id"_s, u"a"_s},
                            {u"function"_s, QJsonObject{{u"name"_s, u"end_call"_s}, {u"arguments"_s, u""_s}}}}))
                    .isEmpty());
        QVERIFY(stream
                    .feed(call(1,
                        {{u"id"_s, u"b"_s},
                            {u"function"_s, QJsonObject{{u"name"_s, u"send_text"_s}, {u"arguments"_s, u"{\"te"_s}}}}))
                    .isEmpty());
        QVERIFY(stream.feed(call(0, {{u"function"_s, QJsonObject{{u"arguments"_s, u"{}"_s}}}})).isEmpty());
        QVERIFY(stream.feed(call(1, {{u"function"_s, QJsonObject{{u"arguments"_s, u"xt\":\"x\"}"_s}}}})).isEmpty());
        QVERIFY(stream.trouble());                              // it has not ended
        QVERIFY(stream.feed(chunk({}, u"tool_calls"_s)).isEmpty());
        QVERIFY(!stream.trouble());
        QCOMPARE(stream.calls(),
            (QList<model::ToolCall>{
                {u"a"_s, u"end_call"_s, u"{}"_s}, {u"b"_s, u"send_text"_s, u"{\"text\":\"x\"}"_s}}));
    }

    void brokenStreamsAreKnownAsSuch_data()
    {
        QTest::addColumn<QByteArrayList>("events");
        QTest::addColumn<int>("trouble");
        const QByteArray hello = chunk({{u"content"_s, u"Hello."_s}});
        const int broken = int(model::Trouble::Broken), refused = int(model::Trouble::Refused);
        QTest::newRow("ends without an end") << QByteArrayList{hello} << broken;
        QTest::newRow("an error in the middle")
            << QByteArrayList{hello, R"({"error":{"message":"overloaded"}})", "[DONE]"} << broken;
        QTest::newRow("no JSON") << QByteArrayList{hello, "{", "[DONE]"} << broken;
        QTest::newRow("an index out of bounds")
            << QByteArrayList{R"({"choices":[{"delta":{"tool_calls":[{"index":1000000}]}}]})", "[DONE]"} << broken;
        QTest::newRow("filtered") << QByteArrayList{hello, chunk({}, u"content_filter"_s), "[DONE]"} << refused;
        QTest::newRow("refused") << QByteArrayList{chunk({{u"refusal"_s, u"I cannot"_s}}), "[DONE]"} << refused;
    }
    void brokenStreamsAreKnownAsSuch()
    {
        QFETCH(QByteArrayList, events);
        QFETCH(int, trouble);
        ChatStream stream;
        for (const QByteArray &event : events)
            (void)stream.feed(event);
        QVERIFY(stream.trouble());
        QCOMPARE(int(*stream.trouble()), trouble);
    }

    void errorsAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("trouble");
        using model::Trouble;
        for (const auto &[status, name, trouble] :
            {std::tuple{400, u"openai.error.400.context_length"_s, Trouble::Refused},
                {401, u"openai.error.401.invalid_api_key"_s, Trouble::NotAccepted},
                {404, u"openai.error.404.model_not_found"_s, Trouble::NotAccepted},
                {429, u"openai.error.429.insufficient_quota"_s, Trouble::NoQuota},
                {429, u"openai.error.429.rate_limit"_s, Trouble::Busy},
                {500, u"openai.error.500.server_error"_s, Trouble::Unavailable}})
            QTest::newRow(qPrintable(name)) << status << name << int(trouble);
    }
    void errorsAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QString, name);
        QFETCH(int, trouble);
        const QByteArray body = example(name);
        if (body.isEmpty())
            QSKIP("the providers' descriptions are not here");
        QCOMPARE(int(troubleOf(status, body)), trouble);
        QVERIFY(!wordsOf(body).isEmpty());
        QVERIFY(int(troubleOf(status, "<html>")) != int(model::Trouble::NoQuota));
    }

    void toolsAreStrict()
    {
        const QJsonArray tools = tooljson::schemas().value(u"tools").toArray();
        QVERIFY(tools.size() >= 9);
        for (const auto &tool : tools) {
            const QJsonObject function = strictTool(tool.toObject()).value(u"function").toObject();
            const QJsonObject parameters = function.value(u"parameters").toObject();
            QCOMPARE(function.value(u"strict").toBool(), true);
            QCOMPARE(parameters.value(u"additionalProperties"), QJsonValue{false});
            QCOMPARE(parameters.value(u"required").toArray().size(), parameters.value(u"properties").toObject().size());
            QVERIFY(!QJsonDocument{function}.toJson().contains("maxLength"));
        }
    }

    void theConversationKeepsItsShape()
    {
        using By = model::Entry::By;
        model::Request request{CallId{u"c"_s}, 1, u"gpt-4.1-mini"_s, u"rules"_s, {}};
        request.entries = {{By::Receptionist, u"Hello."_s}, {By::Caller, u"Hi"_s},
            {By::Receptionist, {}, {{u"t1"_s, u"end_call"_s, u"{}"_s}}}, {By::Tool, u"{}"_s, {}, u"t1"_s},
            {By::Note, u"note"_s}};
        const QJsonArray messages = chatRequest(request).value(u"messages").toArray();
        QStringList roles;
        for (const auto &message : messages)
            roles << message[u"role"].toString();
        QCOMPARE(roles, (QStringList{u"system"_s, u"assistant"_s, u"user"_s, u"assistant"_s, u"tool"_s, u"system"_s}));
        QVERIFY(messages.at(3)[u"content"].isNull());
        QCOMPARE(messages.at(4)[u"tool_call_id"].toString(), u"t1"_s);
    }
};
} // namespace cloudgreet::openai

QTEST_GUILESS_MAIN(cloudgreet::openai::TestChatModel)
#include "test_chatmodel.moc"
