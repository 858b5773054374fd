// SPDX-License-Identifier: GPL-3.0-or-later
// The requests that our Telnyx and Stripe clients send, held against the providers' own descriptions: the path is known, each member is one
// that the schema names, and what it requires is there.
#include "net/httpclient.h"
#include "net/httpserver.h"
#include "speccheck.h"
#include "stripe/stripefees.h"
#include "telnyx/telnyxline.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet {
namespace {

OutboxRow row(const command::Any &what)
{
    return {.id = 1, .kind = command::kindOf(what), .key = u"0190a000-0000-7000-8000-000000000001"_s, .payload = command::toJson(what)};
}
} // namespace

class TestRequests : public QObject
{
    Q_OBJECT
private:
    net::HttpServer m_server;
    net::HttpClient m_client;
    std::optional<SentRequest> m_seen;

    SentRequest performed(Performer &performer, const command::Any &what)
    {
        m_seen.reset();
        const auto answer = performer.perform(row(what), what);
        const bool answered = QTest::qWaitFor([&] { return answer.isFinished(); }, 5000);
        return answered && m_seen ? *m_seen : SentRequest{};
    }

    void remember(const net::HttpRequest &request)
    {
        const bool isForm = request.header("content-type").startsWith("application/x-www-form-urlencoded");
        m_seen = SentRequest{.method = QString::fromLatin1(request.method()), .path = request.path, .query = request.rawQuery,
                             .contentType = QString::fromLatin1(request.header("content-type")),
                             .body = isForm ? formTree(request.body).value_or(QJsonObject{}) : QJsonDocument::fromJson(request.body).object(),
                             .authorized = !request.header("authorization").isEmpty(),
                             .headers = {{u"idempotency-key"_s, QString::fromLatin1(request.header("idempotency-key"))}}};
        if (request.body.isEmpty())
            m_seen->body = QJsonValue::Undefined;
    }

private slots:
    void initTestCase()
    {
        m_server.setFallback([this](const net::HttpRequest &request, net::Reply reply) {
            remember(request);
            reply.json(200, {{u"data"_s, QJsonObject{{u"id"_s, u"x"_s}}}, {u"id"_s, u"x"_s}});
        });
        QVERIFY(m_server.listen({QHostAddress::LocalHost, 0}));
    }

    void telnyx_data()
    {
        QTest::addColumn<command::Any>("what");
        const auto add = [](const char *name, const command::Any &what) { QTest::newRow(name) << what; };
        add("answer", command::Answer{u"v3:leg"_s});
        add("reject", command::Reject{u"v3:leg"_s});
        add("busy", command::Reject{u"v3:leg"_s, true});
        add("speak", command::Speak{u"v3:leg"_s, u"Hello"_s, u"en"_s});
        add("hablar", command::Speak{u"v3:leg"_s, u"Hola"_s, u"es"_s});
        add("stop", command::StopSpeaking{u"v3:leg"_s});
        add("transcribe", command::StartTranscription{u"v3:leg"_s, u"en"_s});
        add("transcribir", command::StartTranscription{u"v3:leg"_s, u"es"_s});
        add("record", command::StartRecording{u"v3:leg"_s});
        add("transfer", command::Transfer{u"v3:leg"_s, u"+12125550188"_s, u"+12125550100"_s});
        add("hang up", command::HangUp{u"v3:leg"_s});
        add("is it alive", command::AskLeg{u"v3:leg"_s});
        add("text", command::SendText{u"m"_s, u"+12125550100"_s, u"+12125550147"_s, u"Hello"_s});
        add("a fresh link", command::FetchRecording{u"c"_s, u"0f0c7b54-4df3-4bca-a65a-3da1ecc777f0"_s, {}, u"mp3"_s});
        add("delete a recording", command::DeleteRecording{u"0f0c7b54-4df3-4bca-a65a-3da1ecc777f0"_s});
    }
    void telnyx()
    {
        QFETCH(command::Any, what);
        const SpecCheck *spec = SpecCheck::of(u"telnyx"_s);
        if (!spec)
            QSKIP("The providers' specifications are not beside the project");
        telnyx::TelnyxLine line{m_client, {.apiUrl = QUrl{m_server.url()}, .apiKey = "KEY", .messagingProfile = u"0f0c7b54-4df3-4bca-a65a-3da1ecc777f0"_s, .recordingsFolder = {}}};
        const SentRequest seen = performed(line, what);
        QCOMPARE(spec->judge(seen).wrong.join(u'\n'), QString{});
        const bool isCommand = seen.path.contains(u"/actions/");
        QCOMPARE(seen.body.toObject().value(u"command_id").toString(), isCommand ? row(what).key : QString{});
    }

    void stripe_data()
    {
        QTest::addColumn<command::Any>("what");
        const auto charge = [](bool byMeter) { return command::ChargeFee{u"b"_s, u"a"_s, u"cus_1"_s, u"booking"_s, byMeter, Money{500, u"USD"_s}}; };
        const auto reverse = [](bool byMeter) { return command::ReverseFee{u"b"_s, u"a"_s, u"cus_1"_s, u"booking"_s, u"ii_1"_s, byMeter}; };
        QTest::newRow("an invoice item") << command::Any{charge(false)};
        QTest::newRow("a meter event") << command::Any{charge(true)};
        QTest::newRow("an invoice item taken back") << command::Any{reverse(false)};
        QTest::newRow("a meter event taken back") << command::Any{reverse(true)};
    }
    void stripe()
    {
        QFETCH(command::Any, what);
        const SpecCheck *spec = SpecCheck::of(u"stripe"_s);
        if (!spec)
            QSKIP("The providers' specifications are not beside the project");
        stripe::StripeFees fees{m_client, {QUrl{m_server.url() + u"/v1"_s}, "rk_test_1"}};
        QCOMPARE(spec->judge(performed(fees, what)).wrong.join(u'\n'), QString{});
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestRequests)
#include "test_requests.moc"
