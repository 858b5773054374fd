// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor.h"
#include <QJsonArray>

using namespace cloudgreet;
using namespace cloudgreet::practice;

class TestOpenAiStandIn : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void answersInWords();
    void callsTheToolThatIsNamed();
    void streamsInPieces();
    void streamsToolCallsInPieces();
    void scriptGoesFirst();
    void brokenStreamHasNoEnd();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void faultsAreOpenAis();

private:
    [[nodiscard]] static QJsonObject ask(const QString &text, QJsonObject more = {})
    {
        more.insert(u"model"_s, u"gpt-4o-mini"_s);
        if (!more.contains(u"messages"_s))
            more.insert(u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, text}}});
        return more;
    }
    static inline const QJsonArray Tools{QJsonObject{{QStringLiteral("type"), QStringLiteral("function")},
        {QStringLiteral("function"),
            QJsonObject{{QStringLiteral("name"), QStringLiteral("check_availability")},
                {QStringLiteral("parameters"), QJsonObject{}}}}}};
    Visitor::Reply complete(const QJsonObject &body)
    {
        return m_visitor->json("POST", u"/openai/v1/chat/completions"_s, m_house->keys().openAiKey, body);
    }
    QList<QJsonObject> stream(QJsonObject body, bool *done);
    std::unique_ptr<StandIns> m_house;
    std::unique_ptr<Visitor> m_visitor;
};

void TestOpenAiStandIn::init()
{
    m_house = std::make_unique<StandIns>();
    m_visitor = std::make_unique<Visitor>(*m_house);
    QVERIFY(m_house->listen({}));
}

void TestOpenAiStandIn::cleanup()
{
    m_visitor.reset();
    m_house.reset();
}

QList<QJsonObject> TestOpenAiStandIn::stream(QJsonObject body, bool *done)
{
    body.insert(u"stream"_s, true);
    net::HttpClient client;
    QList<QJsonObject> chunks;
    net::HttpCall call{.method = "POST",
        .url = QUrl{m_house->url() + u"/openai/v1/chat/completions"_s},
        .body = QJsonDocument{body}.toJson()};
    call.headers = {{"Authorization", "Bearer " + m_house->keys().openAiKey.toLatin1()}};
    const auto answer = client.stream(call, [&](const net::ServerSentEvent &event) {
        if (event.data == "[DONE]")
            *done = true;
        else
            chunks.append(QJsonDocument::fromJson(event.data).object());
    });
    std::ignore = QTest::qWaitFor([&answer] { return answer.isFinished(); }, 3000);
    return chunks;
}

void TestOpenAiStandIn::answersInWords()
{
    const auto answer = complete(ask(u"good morning"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json.value(u"choices"_s)[0][u"message"_s][u"content"_s].toString(), u"You said: good morning"_s);
    QCOMPARE(answer.json.value(u"choices"_s)[0][u"finish_reason"_s].toString(), u"stop"_s);
    QVERIFY(answer.json.value(u"usage"_s)[u"total_tokens"_s].toInt() > 0);
    QCOMPARE(m_visitor->get(u"/openai/v1/models"_s, m_house->keys().openAiKey).json.value(u"object"_s).toString(),
        u"list"_s);
}

void TestOpenAiStandIn::callsTheToolThatIsNamed()
{
    const QJsonObject message
        = complete(ask(u"please check_availability {\"date\":\"2026-08-25\"}"_s, {{u"tools"_s, Tools}}))
              .json.value(u"choices"_s)[0][u"message"_s]
              .toObject();
    QVERIFY(message.value(u"content"_s).isNull());
    const QJsonObject call = message.value(u"tool_calls"_s)[0].toObject();
    QCOMPARE(call.value(u"function"_s)[u"name"_s].toString(), u"check_availability"_s);
    QCOMPARE(call.value(u"function"_s)[u"arguments"_s].toString(), u"{\"date\":\"2026-08-25\"}"_s);
    const QJsonArray round{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"x"_s}}, message,
        QJsonObject{
            {u"role"_s, u"tool"_s}, {u"tool_call_id"_s, call.value(u"id"_s)}, {u"content"_s, u"free at nine"_s}}};
    QCOMPARE(
        complete(ask({}, {{u"messages"_s, round}})).json.value(u"choices"_s)[0][u"message"_s][u"content"_s].toString(),
        u"The tool answered: free at nine"_s);
}

void TestOpenAiStandIn::streamsInPieces()
{
    bool done = false;
    const auto chunks
        = stream(ask(u"grüße 😀 an alle"_s, {{u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}}}}), &done);
    QVERIFY(done);
    QString text;
    for (const QJsonObject &chunk : chunks) {
        text += chunk.value(u"choices"_s)[0][u"delta"_s][u"content"_s].toString();
        QCOMPARE(chunk.value(u"id"_s), chunks.first().value(u"id"_s));
    }
    QCOMPARE(text, u"You said: grüße 😀 an alle"_s);
    QVERIFY(chunks.size() > 4);
    QVERIFY(chunks.last().value(u"choices"_s).toArray().isEmpty() && chunks.last().contains(u"usage"_s));
    QCOMPARE(chunks[chunks.size() - 2].value(u"choices"_s)[0][u"finish_reason"_s].toString(), u"stop"_s);
}

void TestOpenAiStandIn::streamsToolCallsInPieces()
{
    bool done = false;
    const auto chunks = stream(ask(u"check_availability {\"date\":\"2026-08-25\"}"_s, {{u"tools"_s, Tools}}), &done);
    QString arguments, name;
    int ids = 0;
    for (const QJsonObject &chunk : chunks) {
        const QJsonObject call = chunk.value(u"choices"_s)[0][u"delta"_s][u"tool_calls"_s][0].toObject();
        ids += call.contains(u"id"_s) ? 1 : 0;
        name += call.value(u"function"_s)[u"name"_s].toString();
        arguments += call.value(u"function"_s)[u"arguments"_s].toString();
    }
    QCOMPARE(ids, 1);
    QCOMPARE(name, u"check_availability"_s);
    QCOMPARE(arguments, u"{\"date\":\"2026-08-25\"}"_s);
    QVERIFY(done);
}

void TestOpenAiStandIn::scriptGoesFirst()
{
    m_visitor->control(u"/openai"_s,
        {{u"replies"_s,
            QJsonArray{QJsonObject{{u"content"_s, u"one"_s}},
                QJsonObject{{u"tool_calls"_s,
                    QJsonArray{QJsonObject{
                        {u"name"_s, u"end_call"_s}, {u"arguments"_s, QJsonObject{{u"why"_s, u"done"_s}}}}}}}}}});
    QCOMPARE(complete(ask(u"x"_s)).json.value(u"choices"_s)[0][u"message"_s][u"content"_s].toString(), u"one"_s);
    QCOMPARE(complete(ask(u"x"_s))
                 .json.value(u"choices"_s)[0][u"message"_s][u"tool_calls"_s][0][u"function"_s][u"arguments"_s]
                 .toString(),
        u"{\"why\":\"done\"}"_s);
    QCOMPARE(
        complete(ask(u"x"_s)).json.value(u"choices"_s)[0][u"message"_s][u"content"_s].toString(), u"You said: x"_s);
}

void TestOpenAiStandIn::brokenStreamHasNoEnd()
{
    m_visitor->control(u"/openai"_s,
        {{u"replies"_s,
            QJsonArray{QJsonObject{{u"content"_s, u"a sentence that breaks off"_s}, {u"cut_after"_s, 2}}}}});
    bool done = false;
    QCOMPARE(stream(ask(u"x"_s), &done).size(), 2);
    QVERIFY(!done);
}

void TestOpenAiStandIn::badRequestsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("no messages") << QJsonObject{{u"model"_s, u"gpt-4o-mini"_s}} << 400
                                 << u"missing_required_parameter"_s;
    QTest::newRow("empty messages") << ask({}, {{u"messages"_s, QJsonArray{}}}) << 400 << u"empty_array"_s;
    QTest::newRow("misspelt member") << ask(u"x"_s, {{u"temprature"_s, 1}}) << 400 << QString{};
    QTest::newRow("hot") << ask(u"x"_s, {{u"temperature"_s, 3}}) << 400 << u"invalid_value"_s;
    QTest::newRow("unknown model") << QJsonObject{{u"model"_s, u"gpt-nope"_s},
        {u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"x"_s}}}}}
                                   << 404 << u"model_not_found"_s;
    const QJsonObject calling{{u"role"_s, u"assistant"_s}, {u"content"_s, QJsonValue::Null},
        {u"tool_calls"_s, QJsonArray{QJsonObject{{u"id"_s, u"call_1"_s}}}}};
    QTest::newRow("tool not answered") << ask(
        {}, {{u"messages"_s, QJsonArray{calling, QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"x"_s}}}}})
                                       << 400 << QString{};
}

void TestOpenAiStandIn::badRequestsAreRefused()
{
    QFETCH(QJsonObject, body);
    const auto answer = complete(body);
    QTEST(answer.status, "status");
    QTEST(answer.errorCode(), "code");
    for (const auto &member : {u"message"_s, u"type"_s, u"param"_s, u"code"_s})
        QVERIFY(answer.json.value(u"error"_s).toObject().contains(member));
}

void TestOpenAiStandIn::faultsAreOpenAis()
{
    QCOMPARE(m_visitor->json("POST", u"/openai/v1/chat/completions"_s, u"sk-wrong"_s, ask(u"x"_s)).errorCode(),
        u"invalid_api_key"_s);
    QVERIFY(m_house->addFault({{u"provider"_s, u"openai"_s}, {u"status"_s, 429}, {u"count"_s, 1}}));
    const auto limited = complete(ask(u"x"_s));
    QCOMPARE(limited.errorCode(), u"rate_limit_exceeded"_s);
    QCOMPARE(limited.raw.header("retry-after"), "1");
    QCOMPARE(complete(ask(u"x"_s)).status, 200);
}

QTEST_GUILESS_MAIN(TestOpenAiStandIn)
#include "test_openaistandin.moc"
