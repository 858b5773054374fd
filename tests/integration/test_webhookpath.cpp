// SPDX-License-Identifier: GPL-3.0-or-later
// A real host on loopback, and somebody who sends it webhooks: good ones, bad ones, twice, and out of order.
#include "host/host.h"
#include "net/httpserver.h"
#include "received.h"
#include "surface.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <sodium.h>

namespace cloudgreet {
namespace {

const QString ourNumber = u"+12125550100"_s, callerNumber = u"+12125550147"_s;

/// A key pair as a Telnyx account has one.
class Signer
{
public:
    Signer()
    {
        [[maybe_unused]] const int ready = sodium_init();
        m_public.resize(crypto_sign_PUBLICKEYBYTES);
        m_secret.resize(crypto_sign_SECRETKEYBYTES);
        crypto_sign_keypair(bytes(m_public), bytes(m_secret));
    }
    QByteArray publicKey() const { return m_public; }
    net::HeaderList headers(const QByteArray &body, qint64 secondsAgo = 0)
    {
        const QByteArray stamp = QByteArray::number(QDateTime::currentSecsSinceEpoch() - secondsAgo);
        QByteArray message = stamp + '|' + body, signature{crypto_sign_BYTES, '\0'};
        crypto_sign_detached(bytes(signature), nullptr, bytes(message), size_t(message.size()), bytes(m_secret));
        return {{"telnyx-timestamp", stamp}, {"telnyx-signature-ed25519", signature.toBase64()},
            {"Content-Type", "application/json"}};
    }

private:
    static unsigned char *bytes(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }
    QByteArray m_public, m_secret;
};

QByteArray voice(const QString &type, const QString &control, const QJsonObject &more = {}, const QString &id = {})
{
    static int next = 0;
    QJsonObject payload{{u"call_control_id"_s, control}, {u"call_leg_id"_s, control + u"-leg"_s},
        {u"call_session_id"_s, control + u"-session"_s}, {u"connection_id"_s, u"1"_s}, {u"from"_s, callerNumber},
        {u"to"_s, ourNumber}};
    for (auto it = more.begin(); it != more.end(); ++it)
        payload.insert(it.key(), it.value());
    const QJsonObject data{{u"record_type"_s, u"event"_s}, {u"event_type"_s, type},
        {u"id"_s, id.isEmpty() ? u"event-%1"_s.arg(++next) : id},
        {u"occurred_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}, {u"payload"_s, payload}};
    return QJsonDocument{QJsonObject{{u"data"_s, data}}}.toJson(QJsonDocument::Compact);
}

const QJsonObject incoming{{u"direction"_s, u"incoming"_s}, {u"state"_s, u"parked"_s}};
QJsonObject words(const QString &text)
{
    return {{u"transcription_data"_s,
        QJsonObject{{u"transcript"_s, text}, {u"is_final"_s, true}, {u"confidence"_s, 0.97}}}};
}

/// Telnyx's side of the commands: takes every one and remembers it.
class CommandTaker : public QObject
{
public:
    struct Taken { QString control, action; QJsonObject body; };
    QList<Taken> taken;
    RequestLedger ledger;
    net::HttpServer server;

    CommandTaker()
    {
        server.route(
            "POST", u"/v2/calls/{id}/actions/{action}"_s, [this](const net::HttpRequest &request, net::Reply reply) {
                ledger.take(u"telnyx"_s,
                    {.method = u"POST"_s,
                        .path = request.path.mid(3),
                        .query = request.rawQuery,
                        .contentType = QString::fromLatin1(request.header("content-type")),
                        .body = request.json().value_or(QJsonObject{}),
                        .authorized = !request.header("authorization").isEmpty()});
                taken.append(
                    {request.parameter(u"id"), request.parameter(u"action"), request.json().value_or(QJsonObject{})});
                reply.json(200, {{u"data"_s, QJsonObject{{u"result"_s, u"ok"_s}}}});
            });
    }
    QStringList actionsOf(const QString &control) const
    {
        QStringList actions;
        for (const Taken &one : taken)
            if (one.control == control)
                actions << one.action;
        return actions;
    }
};
} // namespace

class TestWebhookPath : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    Signer m_signer;
    CommandTaker m_telnyx;
    std::unique_ptr<Host> m_host;
    Visitor m_visitor, m_console;
    QString m_business;

    QUrl hook() const { return QUrl{m_host->publicUrl() + u"/webhooks/telnyx"_s}; }
    QUrl admin(const QString &path) const { return QUrl{m_host->adminUrl() + path}; }
    int send(const QByteArray &body) { return m_visitor.ask("POST", hook(), body, m_signer.headers(body)).status; }
    /// Ends when the host has taken everything sent so far: a later call was answered.
    void quiet()
    {
        static int calls = 0;
        const QString control = u"marker-%1"_s.arg(++calls);
        QCOMPARE(send(voice(u"call.initiated"_s, control, incoming)), 200);
        QTRY_COMPARE(m_telnyx.actionsOf(control), QStringList{u"answer"_s});
        QCOMPARE(send(voice(u"call.hangup"_s, control, {{u"hangup_cause"_s, u"originator_cancel"_s}})), 200);
    }
    QJsonArray calls() { return m_console.get(admin(u"/api/calls"_s)).value(u"items").toArray(); }
    /// Which calls there are; a call of an earlier test may still come to its end meanwhile.
    QStringList callIds()
    {
        QStringList ids;
        for (const auto &call : calls())
            ids << call.toObject().value(u"id").toString();
        return ids;
    }
    QJsonObject callOf(const QString &control)
    {
        // The list shows no leg; the caller's number tells the calls of a test apart.
        for (const auto &call : calls())
            if (call.toObject().value(u"from").toString() == control)
                return m_console.get(admin(u"/api/calls/"_s + call.toObject().value(u"id").toString()));
        return {};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_telnyx.server.listen({QHostAddress::LocalHost, 0}));
        HostConfig config;
        config.dataDir = m_folder.path() + u"/data"_s;
        config.publicAddress = config.adminAddress = net::ListenAddress{};
        config.providers.telnyxPublicKey = m_signer.publicKey();
        config.providers.telnyxApiKey = "KEY";
        config.providers.telnyxUrl = QUrl{m_telnyx.server.url() + u"/v2"_s};
        auto host = Host::start(config);
        QVERIFY2(host, host ? "" : qPrintable(host.error().text));
        m_host = std::move(*host);
        m_console.token = m_host->ownerToken();
        const QJsonObject week{{u"mon"_s, QJsonArray{QJsonArray{u"09:00"_s, u"17:00"_s}}}};
        const auto made = m_console.post(admin(u"/api/businesses"_s),
            {{u"name"_s, u"Bright Smile Dental"_s}, {u"phone_numbers"_s, QJsonArray{ourNumber}},
                {u"timezone"_s, u"America/New_York"_s}, {u"hours"_s, week},
                {u"services"_s, QJsonArray{QJsonObject{{u"name"_s, u"Cleaning"_s}, {u"minutes"_s, 45}}}}});
        QCOMPARE(made.status, 200);
        m_business = jsonOf(made).value(u"id").toString();
        QVERIFY(!m_business.isEmpty());
    }
    void cleanup()
    {
        QCOMPARE(m_visitor.complaints.join(u'\n'), QString{});
        QCOMPARE(m_console.complaints.join(u'\n'), QString{});
    }
    void cleanupTestCase()
    {
        m_host.reset();
        qInfo().noquote() << m_telnyx.ledger.table();
        QCOMPARE(m_telnyx.ledger.wrong().join(u'\n'), QString{});
    }

    void refusesWhatIsNotAWebhookOfOurs_data()
    {
        const QByteArray call = voice(u"call.initiated"_s, u"refused"_s, incoming);
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<net::HeaderList>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("no signature") << call << net::HeaderList{} << 401;
        QTest::newRow("signature of another key") << call << Signer{}.headers(call) << 401;
        QTest::newRow("signature of other bytes") << call << m_signer.headers(call + ' ') << 401;
        QTest::newRow("signature that is no base64")
            << call
            << net::HeaderList{{"telnyx-timestamp", m_signer.headers(call).at(0).second},
                   {"telnyx-signature-ed25519", "%%%"}}
            << 401;
        QTest::newRow("301 s old") << call << m_signer.headers(call, 301) << 401;
        QTest::newRow("301 s ahead") << call << m_signer.headers(call, -302) << 401;
        QTest::newRow("rubbish, signed") << QByteArray{"}{ rubbish"} << m_signer.headers("}{ rubbish") << 400;
        QTest::newRow("an empty body, signed") << QByteArray{} << m_signer.headers({}) << 400;
        const QByteArray old
            = R"({"event_type":"call_initiated","payload":{"call_control_id":"refused","direction":"incoming"}})";
        QTest::newRow("a body of API version 1") << old << m_signer.headers(old) << 400;
        const QByteArray nobody
            = R"({"data":{"record_type":"event","event_type":"call.initiated","id":"x","payload":{}}})";
        QTest::newRow("a call without an id") << nobody << m_signer.headers(nobody) << 400;
        const QByteArray large = QByteArray{2 * 1024 * 1024, 'x'};
        QTest::newRow("two megabytes") << large << m_signer.headers(large) << 413;
    }
    void refusesWhatIsNotAWebhookOfOurs()
    {
        QFETCH(QByteArray, body);
        QFETCH(net::HeaderList, headers);
        QFETCH(int, status);
        const auto answer = m_visitor.ask("POST", hook(), body, headers);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("content-type"), QByteArray{"application/problem+json"});
        QVERIFY(!jsonOf(answer).value(u"request_id").toString().isEmpty());
        QCOMPARE(jsonOf(answer).value(u"status").toInt(), status);
        quiet();
        QCOMPARE(m_telnyx.actionsOf(u"refused"_s), QStringList{});
    }

    void justInTimeCounts()
    {
        const QByteArray body = voice(
            u"call.initiated"_s, u"in-time"_s, {{u"direction"_s, u"incoming"_s}, {u"from"_s, u"+12125550160"_s}});
        QCOMPARE(m_visitor.ask("POST", hook(), body, m_signer.headers(body, 298)).status, 200);
        QTRY_COMPARE(m_telnyx.actionsOf(u"in-time"_s), QStringList{u"answer"_s});
    }

    void acknowledgesAnUnknownEvent()
    {
        const QStringList before = callIds();
        QCOMPARE(send(voice(u"call.something.new"_s, u"new"_s)), 200);
        QCOMPARE(
            send(R"({"data":{"record_type":"event","event_type":"fax.received","id":"fax-1","payload":{}}})"), 200);
        QCOMPARE(callIds(), before);
    }

    void doesNotAnswerANumberOfNobodys()
    {
        const QStringList before = callIds();
        QCOMPARE(send(voice(u"call.initiated"_s, u"nobodys"_s,
                     {{u"direction"_s, u"incoming"_s}, {u"to"_s, u"+12125559999"_s}})),
            200);
        QTRY_COMPARE(m_telnyx.actionsOf(u"nobodys"_s), QStringList{u"reject"_s});
        QCOMPARE(send(voice(u"call.answered"_s, u"nobodys"_s)), 200);
        QCOMPARE(callIds(), before);
        quiet();
        QCOMPARE(m_telnyx.actionsOf(u"nobodys"_s), QStringList{u"reject"_s});
    }

    void twiceChangesNothing()
    {
        const QString from = u"+12125550161"_s;
        const QList<QByteArray> events{
            voice(u"call.initiated"_s, u"twice"_s, {{u"direction"_s, u"incoming"_s}, {u"from"_s, from}}),
            voice(u"call.answered"_s, u"twice"_s, {{u"from"_s, from}}),
            voice(u"call.transcription"_s, u"twice"_s, words(u"I would like to book a cleaning"_s)),
            voice(u"call.hangup"_s, u"twice"_s,
                {{u"hangup_cause"_s, u"normal_clearing"_s}, {u"hangup_source"_s, u"caller"_s}})};
        for (const QByteArray &event : events) {
            QCOMPARE(send(event), 200);
            quiet();
        }
        const QJsonObject once = callOf(from);
        const QStringList commands = m_telnyx.actionsOf(u"twice"_s);
        QCOMPARE(once.value(u"status").toString(), u"ended"_s);
        QVERIFY(commands.contains(u"speak"_s));
        QCOMPARE(commands.count(u"answer"_s), 1);
        for (int round = 0; round < 2; ++round)
            for (const QByteArray &event : events)
                QCOMPARE(send(event), 200);
        quiet();
        QCOMPARE(callOf(from), once);
        QCOMPARE(m_telnyx.actionsOf(u"twice"_s), commands);
    }

    void keepsWhatComesBeforeItsCall()
    {
        const QString from = u"+12125550162"_s;
        QCOMPARE(send(voice(u"call.answered"_s, u"early"_s)), 200);
        QCOMPARE(send(voice(u"call.transcription"_s, u"early"_s, words(u"Do you have parking?"_s))), 200);
        QVERIFY(callOf(from).isEmpty());
        QCOMPARE(
            send(voice(u"call.initiated"_s, u"early"_s, {{u"direction"_s, u"incoming"_s}, {u"from"_s, from}})), 200);
        const QJsonObject call = callOf(from);
        QCOMPARE(call.value(u"status").toString(), u"active"_s);
        QStringList said;
        for (const auto &turn : call.value(u"turns").toArray())
            if (turn.toObject().value(u"role").toString() == u"caller"_s)
                said << turn.toObject().value(u"text").toString();
        QCOMPARE(said, QStringList{u"Do you have parking?"_s});
        QTRY_VERIFY(m_telnyx.actionsOf(u"early"_s).contains(u"speak"_s));
        QCOMPARE(m_telnyx.actionsOf(u"early"_s).first(), u"answer"_s);
    }

    void tellsOfItsHealth()
    {
        QCOMPARE(m_visitor.ask("GET", QUrl{m_host->publicUrl() + u"/healthz"_s}).status, 200);
        QCOMPARE(m_visitor.ask("GET", QUrl{m_host->publicUrl() + u"/readyz"_s}).status, 200);
        const auto metrics = m_console.ask("GET", admin(u"/metrics"_s));
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.body.contains("# TYPE "));
        QVERIFY(metrics.body.contains("\ncloudgreet_webhooks_total{result=\"accepted\"} "));
        QVERIFY(metrics.body.contains("\ncloudgreet_outbox_waiting "));
    }

    void keepsTheApiToTheAdminListener()
    {
        m_console.judges = false;
        QCOMPARE(m_console.ask("GET", QUrl{m_host->publicUrl() + u"/api/calls"_s}).status, 404);
        QCOMPARE(m_console.ask("GET", QUrl{m_host->publicUrl() + u"/metrics"_s}).status, 404);
        m_console.judges = true;
    }

    void wantsATokenAndABusiness_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("status");
        for (const QString &path : {u"/api/calls"_s, u"/api/appointments"_s, u"/api/dashboard"_s, u"/api/businesses"_s,
                 u"/metrics"_s, u"/api/events"_s}) {
            QTest::newRow(qPrintable(path + u" without a token"_s)) << path << QString{} << 401;
            QTest::newRow(qPrintable(path + u" with another's"_s)) << path << u"cg_0123456789"_s << 401;
        }
        for (const QString &path :
            {u"/api/calls"_s, u"/api/appointments"_s, u"/api/dashboard"_s, u"/api/messages"_s, u"/api/attention"_s})
            QTest::newRow(qPrintable(path + u" of no business"_s)) << path + u"?business=nobody"_s << u"owner"_s << 404;
        QTest::newRow("no such call") << u"/api/calls/none"_s << u"owner"_s << 404;
    }
    void wantsATokenAndABusiness()
    {
        QFETCH(QString, path);
        QFETCH(QString, token);
        QFETCH(int, status);
        Visitor visitor;
        visitor.token = token == u"owner"_s ? m_host->ownerToken() : token;
        const auto answer = visitor.ask("GET", admin(path));
        QCOMPARE(answer.status, status);
        QVERIFY(!jsonOf(answer).value(u"request_id").toString().isEmpty());
        QCOMPARE(visitor.complaints.join(u'\n'), QString{});
    }

    void aQueryThatItDoesNotKnowIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("as it should be") << u"/api/calls?limit=2&status=ended&from=2026-01-01T00:00:00Z"_s << 200;
        QTest::newRow("a misspelt name") << u"/api/calls?statsu=ended"_s << 400;
        QTest::newRow("no number") << u"/api/calls?limit=abc"_s << 400;
        QTest::newRow("more than a page holds") << u"/api/calls?limit=99999999"_s << 400;
        QTest::newRow("none") << u"/api/messages?limit=0"_s << 400;
        QTest::newRow("several outcomes") << u"/api/calls?outcome=booked,missed"_s << 200;
        QTest::newRow("no outcome of a call") << u"/api/calls?outcome=booked,nonsense"_s << 400;
        QTest::newRow("from after to") << u"/api/calls?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z"_s << 400;
        QTest::newRow("an hour of the week")
            << u"/api/calls?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z&weekday=mon&hour=9"_s << 200;
        QTest::newRow("an hour of no day")
            << u"/api/calls?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z&hour=9"_s << 400;
        QTest::newRow("a day of no hour")
            << u"/api/calls?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z&weekday=mon"_s << 400;
        QTest::newRow("no hour of a day")
            << u"/api/calls?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z&weekday=mon&hour=24"_s << 400;
        QTest::newRow("no day of a week")
            << u"/api/calls?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z&weekday=doomsday&hour=9"_s << 400;
        QTest::newRow("an hour of all times") << u"/api/calls?weekday=mon&hour=9"_s << 422;
        QTest::newRow("none of the words") << u"/api/calls?status=going"_s << 400;
        QTest::newRow("no cursor of ours") << u"/api/calls?before=zzz%21"_s << 400;
        QTest::newRow("no time") << u"/api/appointments?from=banana"_s << 400;
        QTest::newRow("no service of theirs") << u"/api/availability?service=juggling&date=tomorrow"_s << 422;
    }
    void aQueryThatItDoesNotKnowIsRefused()
    {
        QFETCH(QString, path);
        const auto answer = m_console.ask("GET", admin(path));
        QTEST(answer.status, "status");
        if (answer.status == 400)
            QVERIFY(jsonOf(answer).value(u"title").toString().size() > 10);         // what is allowed, in words
    }

    void aTokenOfAnotherBusinessSeesNothing()
    {
        const auto another = m_console.post(admin(u"/api/businesses"_s),
            {{u"name"_s, u"Elsewhere"_s}, {u"phone_numbers"_s, QJsonArray{u"+12125550188"_s}},
                {u"timezone"_s, u"America/New_York"_s},
                {u"services"_s, QJsonArray{QJsonObject{{u"name"_s, u"Visit"_s}, {u"minutes"_s, 30}}}}});
        QCOMPARE(another.status, 200);
        const auto made = m_console.post(admin(u"/api/tokens"_s),
            {{u"name"_s, u"elsewhere"_s}, {u"role"_s, u"viewer"_s},
                {u"businesses"_s, QJsonArray{jsonOf(another).value(u"id")}}});
        QCOMPARE(made.status, 200);
        Visitor visitor;
        visitor.token = jsonOf(made).value(u"token").toString();
        QCOMPARE(visitor.ask("GET", admin(u"/api/calls?business="_s + m_business)).status, 404);
        QCOMPARE(visitor.complaints.join(u'\n'), QString{});
    }

    void stillAnswersAfterAllOfIt() { quiet(); }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestWebhookPath)
#include "test_webhookpath.moc"
