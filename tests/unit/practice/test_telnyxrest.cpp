// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>

using namespace cloudgreet;
using namespace cloudgreet::practice;
using namespace std::chrono_literals;

namespace {
const QString Line = u"+15551239999"_s, Person = u"+15551230000"_s;
}

/// Telnyx beside calls: texts, set-up resources, and the faults that any provider can be given.
class TestTelnyxRest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void textIsSentAndFinalized();
    void badTextsAreRefused_data();
    void badTextsAreRefused();
    void undeliverableTextSaysWhy();
    void stopBlocksUntilStart();
    void numberIsTiedToAnApplication();
    void dialledPersonAnswers();
    void aNumberIsGivenToTheAccountOnce();
    void nobodyIsRungWithoutAnOutboundProfile();
    void faultsHappen_data();
    void faultsHappen();
    void lostReplyHasItsEffect();
    void faultsEndByCount();
    void delayedAnswerComes();
    void badFaultsAreRefused();
    void receivedIsFilteredAndHoldsNoSecret();
    void sameSeedSameKeys();
    void onlyLoopback();

private:
    Visitor::Reply text(const QJsonObject &body)
    {
        return m_visitor->json("POST", u"/telnyx/v2/messages"_s, m_key, body);
    }
    std::unique_ptr<StandIns> m_house;
    std::unique_ptr<WebhookEar> m_ear;
    std::unique_ptr<Visitor> m_visitor;
    QString m_key;
};

void TestTelnyxRest::init()
{
    StandInOptions options;
    options.speechSpeed = 0;
    options.seed = 3;
    m_house = std::make_unique<StandIns>(options);
    m_ear = std::make_unique<WebhookEar>();
    m_visitor = std::make_unique<Visitor>(*m_house);
    QVERIFY(m_house->listen({}));
    m_house->setWebhookUrl(u"telnyx"_s, m_ear->url());
    m_key = m_house->keys().telnyxApiKey;
}

void TestTelnyxRest::cleanup()
{
    m_visitor.reset();
    m_house.reset();
    m_ear.reset();
}

void TestTelnyxRest::textIsSentAndFinalized()
{
    const auto sent = text({{u"from"_s, Line}, {u"to"_s, Person}, {u"text"_s, QString(161, u'a')}});
    QCOMPARE(sent.status, 200);
    QCOMPARE(sent.data(u"to"_s)[0][u"status"_s].toString(), u"queued"_s);
    QCOMPARE(sent.data(u"parts"_s).toInt(), 2);
    QTRY_COMPARE(m_ear->types(), (QStringList{u"message.sent"_s, u"message.finalized"_s}));
    QCOMPARE(m_ear->payload(u"message.finalized"_s).value(u"to"_s)[0][u"status"_s].toString(), u"delivered"_s);
    QCOMPARE(m_ear->payload(u"message.finalized"_s).value(u"id"_s), sent.data(u"id"_s));
    QCOMPARE(m_visitor->get(u"/telnyx/v2/messages/"_s + sent.data(u"id"_s).toString(), m_key)
                 .data(u"to"_s)[0][u"status"_s]
                 .toString(),
        u"delivered"_s);
    QCOMPARE(m_house->messages().size(), 1);
}

void TestTelnyxRest::badTextsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no to") << QJsonObject{{u"from"_s, Line}, {u"text"_s, u"x"_s}} << u"10004"_s;
    QTest::newRow("to is a list") << QJsonObject{{u"from"_s, Line}, {u"text"_s, u"x"_s}, {u"to"_s, QJsonArray{Person}}}
                                  << u"10015"_s;
    QTest::newRow("national to") << QJsonObject{{u"from"_s, Line}, {u"text"_s, u"x"_s}, {u"to"_s, u"5551230000"_s}}
                                 << u"10016"_s;
    QTest::newRow("no from") << QJsonObject{{u"to"_s, Person}, {u"text"_s, u"x"_s}} << u"10004"_s;
    QTest::newRow("nothing to say") << QJsonObject{{u"to"_s, Person}, {u"from"_s, Line}} << u"40316"_s;
    QTest::newRow("bad type") << QJsonObject{{u"to"_s, Person}, {u"from"_s, Line}, {u"text"_s, u"x"_s},
        {u"type"_s, u"FAX"_s}} << u"10032"_s;
}

void TestTelnyxRest::badTextsAreRefused()
{
    QFETCH(QJsonObject, body);
    const auto answer = text(body);
    QVERIFY(answer.status >= 400);
    QTEST(answer.telnyxCode(), "code");
    QVERIFY(m_house->messages().isEmpty());
}

void TestTelnyxRest::undeliverableTextSaysWhy()
{
    m_visitor->control(u"/numbers"_s, {{Person, QJsonObject{{u"texts"_s, u"undeliverable"_s}}}});
    QCOMPARE(text({{u"from"_s, Line}, {u"to"_s, Person}, {u"text"_s, u"x"_s}}).status, 200);
    QTRY_COMPARE(m_ear->payload(u"message.finalized"_s).value(u"errors"_s)[0][u"code"_s].toString(), u"40001"_s);
}

void TestTelnyxRest::stopBlocksUntilStart()
{
    QCOMPARE(
        m_visitor->control(u"/text"_s, {{u"from"_s, Person}, {u"to"_s, Line}, {u"text"_s, u" stop "_s}}).status, 200);
    QTRY_COMPARE(m_ear->payload(u"message.received"_s).value(u"autoresponse_type"_s).toString(), u"STOP"_s);
    const auto blocked = text({{u"from"_s, Line}, {u"to"_s, Person}, {u"text"_s, u"x"_s}});
    QCOMPARE(blocked.telnyxCode(), u"40300"_s);
    QCOMPARE(blocked.status, 403);
    QVERIFY(m_house->sendText(Person, Line, u"START"_s));
    QCOMPARE(text({{u"from"_s, Line}, {u"to"_s, Person}, {u"text"_s, u"x"_s}}).status, 200);
    QVERIFY(m_house->sendText(Person, Line, u"stop by at nine"_s));
    QCOMPARE(text({{u"from"_s, Line}, {u"to"_s, Person}, {u"text"_s, u"x"_s}}).status, 200);
    QVERIFY(!m_house->sendText(u"nobody"_s, Line, u"x"_s));
}

void TestTelnyxRest::numberIsTiedToAnApplication()
{
    WebhookEar other;
    const QJsonObject application{
        {u"application_name"_s, u"CloudGreet"_s}, {u"webhook_event_url"_s, other.url().toString()}};
    const auto made = m_visitor->json("POST", u"/telnyx/v2/call_control_applications"_s, m_key, application);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.data(u"webhook_api_version"_s).toString(), u"1"_s); // what those get who do not ask
    const QString id = made.data(u"id"_s).toString();
    QJsonObject better = application;
    better.insert(u"webhook_api_version"_s, u"2"_s);
    QCOMPARE(m_visitor->json("PATCH", u"/telnyx/v2/call_control_applications/"_s + id, m_key, better)
                 .data(u"webhook_api_version"_s)
                 .toString(),
        u"2"_s);
    QCOMPARE(m_visitor->json("PATCH", u"/telnyx/v2/call_control_applications/"_s + id, m_key, {{u"active"_s, true}})
                 .telnyxCode(),
        u"10004"_s);
    PracticeCall call;
    call.from = Person;
    call.to = Line;
    call.ringSeconds = 0.01;
    QVERIFY(m_house->placeCall(call));
    const auto numbers = m_visitor->get(u"/telnyx/v2/phone_numbers?filter[phone_number]=%2B15551239999"_s, m_key);
    QCOMPARE(numbers.json.value(u"data"_s).toArray().size(), 1);
    const QString number = numbers.json.value(u"data"_s)[0][u"id"_s].toString();
    QCOMPARE(
        m_visitor->json("PATCH", u"/telnyx/v2/phone_numbers/"_s + number, m_key, {{u"connection_id"_s, id}}).status,
        200);
    QTRY_COMPARE(m_ear->events.size(), 2);
    QVERIFY(m_house->placeCall(call));
    QTRY_COMPARE(other.events.size(), 2);
    QCOMPARE(other.payload(u"call.initiated"_s).value(u"connection_id"_s).toString(), id);
    QCOMPARE(m_ear->events.size(), 2);
}

void TestTelnyxRest::dialledPersonAnswers()
{
    QJsonObject body{{u"connection_id"_s, u"1"_s}, {u"to"_s, Person}, {u"from"_s, Line}, {u"command_id"_s, u"d1"_s}};
    QCOMPARE(m_visitor->json("POST", u"/telnyx/v2/calls"_s, m_key, body).telnyxCode(),
        u"10015"_s); // no application of theirs
    const auto applications = m_visitor->json("GET", u"/telnyx/v2/call_control_applications"_s, m_key, {});
    body.insert(u"connection_id"_s, QJsonDocument::fromJson(applications.body).object().value(u"data"_s)[0][u"id"_s]);
    QJsonObject linked = body;
    linked.insert(u"link_to"_s, u"v3:nobody"_s);
    QCOMPARE(m_visitor->json("POST", u"/telnyx/v2/calls"_s, m_key, linked).telnyxCode(), u"90015"_s);
    const auto dialled = m_visitor->json("POST", u"/telnyx/v2/calls"_s, m_key, body);
    QCOMPARE(dialled.status, 200);
    QVERIFY(!dialled.data(u"is_alive"_s).toBool(true));
    QTRY_COMPARE(m_ear->types(), (QStringList{u"call.initiated"_s, u"call.answered"_s}));
    QCOMPARE(m_ear->payload(u"call.initiated"_s).value(u"direction"_s).toString(), u"outgoing"_s);
    const QString leg = dialled.data(u"call_control_id"_s).toString();
    QCOMPARE(
        m_visitor->json("POST", u"/telnyx/v2/calls/%1/actions/answer"_s.arg(leg), m_key, {}).telnyxCode(), u"90102"_s);
    QCOMPARE(
        m_visitor->json("POST", u"/telnyx/v2/calls"_s, m_key, body).status, 200); // the same command: no second call
    QCOMPARE(m_visitor->json("POST", u"/telnyx/v2/calls/%1/actions/hangup"_s.arg(leg), m_key, {}).status, 200);
    QTRY_COMPARE(m_ear->types().count(u"call.hangup"_s), 1);
    QCOMPARE(m_ear->types().count(u"call.initiated"_s), 1);
}

void TestTelnyxRest::aNumberIsGivenToTheAccountOnce()
{
    const auto numbers
        = [this] { return m_visitor->get(u"/telnyx/v2/phone_numbers"_s, m_key).json.value(u"data"_s).toArray(); };
    QVERIFY(numbers().isEmpty());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_visitor->control(u"/own_number"_s, {{u"number"_s, Line}}).status, 201);
    QCOMPARE(numbers().size(), 1);
    QCOMPARE(numbers()[0][u"phone_number"_s].toString(), Line);
    QCOMPARE(m_visitor->control(u"/own_number"_s, {{u"number"_s, u"5551239999"_s}}).status, 400);
    QCOMPARE(numbers().size(), 1);
}

/// An application without an outbound voice profile may be rung, and may ring nobody: neither by a call nor by a
/// transfer.
void TestTelnyxRest::nobodyIsRungWithoutAnOutboundProfile()
{
    const auto made = m_visitor->json("POST", u"/telnyx/v2/call_control_applications"_s, m_key,
        {{u"application_name"_s, u"Silent"_s}, {u"webhook_event_url"_s, m_ear->url().toString()},
            {u"webhook_api_version"_s, u"2"_s}});
    const QString id = made.data(u"id"_s).toString();
    const QJsonObject dial{{u"connection_id"_s, id}, {u"to"_s, Person}, {u"from"_s, Line}};
    const auto dialled = m_visitor->json("POST", u"/telnyx/v2/calls"_s, m_key, dial);
    QCOMPARE(dialled.status, 403);
    QCOMPARE(dialled.telnyxCode(), u"10010"_s);
    const QString number = m_visitor->control(u"/own_number"_s, {{u"number"_s, Line}}).json.value(u"id"_s).toString();
    QCOMPARE(
        m_visitor->json("PATCH", u"/telnyx/v2/phone_numbers/"_s + number, m_key, {{u"connection_id"_s, id}}).status,
        200);
    PracticeCall call;
    call.from = Person;
    call.to = Line;
    QVERIFY(m_house->placeCall(call));
    QTRY_VERIFY(m_ear->types().contains(u"call.initiated"_s));
    const QString leg = m_ear->payload(u"call.initiated"_s).value(u"call_control_id"_s).toString();
    const QString actions = u"/telnyx/v2/calls/%1/actions/"_s.arg(leg);
    QCOMPARE(m_visitor->json("POST", actions + u"answer"_s, m_key, {}).status, 200);
    const auto transferred = m_visitor->json("POST", actions + u"transfer"_s, m_key, {{u"to"_s, u"+15551230001"_s}});
    QCOMPARE(transferred.status, 403);
    QCOMPARE(transferred.telnyxCode(), u"10010"_s);
    const QJsonObject profile{{u"outbound"_s, QJsonObject{{u"outbound_voice_profile_id"_s, u"1293384261075731499"_s}}},
                              {u"application_name"_s, u"Silent"_s}, {u"webhook_event_url"_s, m_ear->url().toString()}};
    QCOMPARE(m_visitor->json("PATCH", u"/telnyx/v2/call_control_applications/"_s + id, m_key, profile).status, 200);
    QCOMPARE(m_visitor->json("POST", u"/telnyx/v2/calls"_s, m_key, dial).status, 200);
}

void TestTelnyxRest::faultsHappen_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QJsonObject telnyx{{u"provider"_s, u"telnyx"_s}};
    const auto with = [telnyx](const QString &name, const QJsonValue &value) {
        QJsonObject out = telnyx;
        out.insert(name, value);
        return out;
    };
    QTest::newRow("too many") << with(u"status"_s, 429) << 429 << u"10011"_s;
    QTest::newRow("broken") << with(u"status"_s, 503) << 503 << u"10007"_s;
    QTest::newRow("dropped") << with(u"drop"_s, true) << 0 << QString{};
}

void TestTelnyxRest::faultsHappen()
{
    QFETCH(QJsonObject, fault);
    QCOMPARE(m_visitor->control(u"/faults"_s, fault).status, 200);
    const auto answer = text({{u"from"_s, Line}, {u"to"_s, Person}, {u"text"_s, u"x"_s}});
    QTEST(answer.status, "status");
    QTEST(answer.telnyxCode(), "code");
    QVERIFY(m_house->messages().isEmpty());
    QCOMPARE(m_visitor->send("DELETE", u"/_control/faults"_s, {}).status, 200);
    QCOMPARE(text({{u"from"_s, Line}, {u"to"_s, Person}, {u"text"_s, u"x"_s}}).status, 200);
}

void TestTelnyxRest::lostReplyHasItsEffect()
{
    QVERIFY(m_house->addFault(
        {{u"provider"_s, u"telnyx"_s}, {u"lose_reply"_s, true}, {u"count"_s, 1}, {u"path"_s, u"/messages"_s}}));
    QCOMPARE(m_visitor->get(u"/telnyx/v2/recordings"_s, m_key).status, 200); // another path
    QCOMPARE(text({{u"from"_s, Line}, {u"to"_s, Person}, {u"text"_s, u"x"_s}}).status, 0);
    QCOMPARE(m_house->messages().size(), 1);
    QTRY_COMPARE(m_ear->types().size(), 2);
}

void TestTelnyxRest::faultsEndByCount()
{
    QVERIFY(m_house->addFault({{u"provider"_s, u"telnyx"_s}, {u"status"_s, 500}, {u"count"_s, 2}}));
    QVERIFY(m_house->addFault({{u"provider"_s, u"telnyx"_s}, {u"status"_s, 429}, {u"rate"_s, 0}}));
    QList<int> statuses;
    for (int i = 0; i < 3; ++i)
        statuses.append(m_visitor->get(u"/telnyx/v2/recordings"_s, m_key).status);
    QCOMPARE(statuses, (QList<int>{500, 500, 200}));
}

void TestTelnyxRest::delayedAnswerComes()
{
    QVERIFY(m_house->addFault({{u"provider"_s, u"telnyx"_s}, {u"delay_ms"_s, 60}}));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m_visitor->get(u"/telnyx/v2/recordings"_s, m_key).status, 200);
    QVERIFY(clock.elapsed() >= 60);
}

void TestTelnyxRest::badFaultsAreRefused()
{
    for (const QJsonObject &fault : {QJsonObject{}, QJsonObject{{u"provider"_s, u"telnyx"_s}},
             QJsonObject{{u"provider"_s, u"acme"_s}, {u"drop"_s, true}},
             QJsonObject{{u"provider"_s, u"telnyx"_s}, {u"status"_s, 200}},
             QJsonObject{{u"provider"_s, u"telnyx"_s}, {u"dorp"_s, true}},
             QJsonObject{{u"provider"_s, u"telnyx"_s}, {u"drop"_s, true}, {u"rate"_s, 2}}})
        QCOMPARE(m_visitor->control(u"/faults"_s, fault).status, 400);
}

void TestTelnyxRest::receivedIsFilteredAndHoldsNoSecret()
{
    text({{u"from"_s, Line}, {u"to"_s, Person}, {u"text"_s, u"x"_s}, {u"txet"_s, 1}});
    m_visitor->get(u"/openai/v1/models"_s, m_house->keys().openAiKey);
    m_visitor->get(u"/telnyx/v2/nothing"_s, m_key);
    const auto all = QJsonDocument::fromJson(m_visitor->get(u"/_control/received"_s).body).array();
    QCOMPARE(all.size(), 3);
    const auto posts
        = QJsonDocument::fromJson(m_visitor->get(u"/_control/received?provider=telnyx&method=POST"_s).body).array();
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts[0][u"body"_s][u"text"_s].toString(), u"x"_s);
    QCOMPARE(posts[0][u"status"_s].toInt(), 200);
    QCOMPARE(posts[0][u"unknown_members"_s][0].toString(), u"txet"_s);
    QVERIFY(posts[0][u"fault"_s].isNull());
    QVERIFY(!QJsonDocument{all}.toJson().contains(m_key.toUtf8()));
}

void TestTelnyxRest::sameSeedSameKeys()
{
    StandInOptions options;
    options.seed = 3;
    QCOMPARE(StandIns{options}.keys().toJson(), m_house->keys().toJson());
    QVERIFY(StandIns{}.keys().telnyxApiKey != m_key);
    QCOMPARE(m_house->environment().value(u"TELNYX_API_URL"_s).toString(), m_house->url() + u"/telnyx/v2"_s);
}

void TestTelnyxRest::onlyLoopback()
{
    StandIns open;
    const auto refused = open.listen({QHostAddress{QHostAddress::Any}, 0});
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::InvalidInput);
}

QTEST_GUILESS_MAIN(TestTelnyxRest)
#include "test_telnyxrest.moc"
