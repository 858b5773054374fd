// SPDX-License-Identifier: GPL-3.0-or-later
// The requests that our clients send, each alone and with its secrets, held against the providers' own descriptions:
// the path is known, each member is one that the schema names, and what it requires is there.
#include "engine/ports.h"
#include "google/googlecalendar.h"
#include "net/httpclient.h"
#include "net/httpserver.h"
#include "speccheck.h"
#include "stripe/stripepages.h"
#include "telnyx/telnyxline.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

namespace cloudgreet {
namespace {

OutboxRow row(const command::Any &what)
{
    return {.id = 1,
        .kind = command::kindOf(what),
        .key = u"0190a000-0000-7000-8000-000000000001"_s,
        .payload = command::toJson(what)};
}

struct FixedClock : Clock {
    QDateTime nowUtc() const override { return QDateTime{{2026, 8, 21}, {15, 0}, Qt::UTC}; }
};
struct Secrets : SecretStore {
    QMap<QString, QByteArray> kept;
    QByteArray read(const QString &name) override { return kept.value(name); }
    Result<> write(const QString &name, const QByteArray &secret) override { kept.insert(name, secret); return {}; }
    void remove(const QString &name) override { kept.remove(name); }
};
} // namespace

class TestRequests : public QObject
{
    Q_OBJECT
private:
    net::HttpServer m_server;
    net::HttpClient m_client;
    std::optional<SentRequest> m_seen;
    QUrlQuery m_asked;                  // what the consent page was asked for

    google::Settings googleHere() const
    {
        const QString url = m_server.url();
        return {.authUrl = QUrl{url + u"/o/oauth2/v2/auth"_s},
            .tokenUrl = QUrl{url + u"/token"_s},
            .revokeUrl = QUrl{url + u"/revoke"_s},
            .apiUrl = QUrl{url},
            .clientId = u"client"_s,
            .clientSecret = "secret"};
    }
    template <typename Answer> QString judged(const QFuture<Answer> &answer, const QString &by = u"google"_s)
    {
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 5000) || !m_seen)
            return u"nothing was sent"_s;
        return SpecCheck::of(by)->judge(*std::exchange(m_seen, std::nullopt)).wrong.join(u'\n');
    }

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
        m_seen = SentRequest{.method = QString::fromLatin1(request.method()),
            .path = request.path,
            .query = request.rawQuery,
            .contentType = QString::fromLatin1(request.header("content-type")),
            .body
            = isForm ? formTree(request.body).value_or(QJsonObject{}) : QJsonDocument::fromJson(request.body).object(),
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
            // Whatever any of them looks for: an id of Telnyx's, one of Stripe's, Google's tokens.
            reply.json(200,
                {{u"data"_s, QJsonObject{{u"id"_s, u"x"_s}}}, {u"id"_s, u"x"_s}, {u"access_token"_s, u"ya29.x"_s},
                    {u"refresh_token"_s, u"1//x"_s}, {u"expires_in"_s, 60},
                    {u"scope"_s, m_asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded)}});
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
        add("ring somebody",
            command::Dial{u"v3:leg"_s, u"+12125550188"_s, u"+12125550100"_s, u"1684641123236054244"_s, u"ring:1"_s});
        add("brief them", command::AskKey{u"v3:other"_s, u"A call for you"_s, u"en"_s, u"ring:1"_s});
        add("póngale al corriente", command::AskKey{u"v3:other"_s, u"Una llamada"_s, u"es"_s, u"ring:1"_s});
        add("put through", command::Bridge{u"v3:leg"_s, u"v3:other"_s, u"ring:1"_s});
        add("instead of what is playing", command::Speak{u"v3:other"_s, u"They have gone"_s, u"en"_s, true});
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
        telnyx::TelnyxLine line{m_client,
            {.apiUrl = QUrl{m_server.url()},
                .apiKey = "KEY",
                .messagingProfile = u"0f0c7b54-4df3-4bca-a65a-3da1ecc777f0"_s,
                .recordingsFolder = {}}};
        const SentRequest seen = performed(line, what);
        QCOMPARE(spec->judge(seen).wrong.join(u'\n'), QString{});
        const bool isCommand = seen.path.contains(u"/actions/") || seen.path.endsWith(u"/calls");
        QCOMPARE(seen.body.toObject().value(u"command_id").toString(), isCommand ? row(what).key : QString{});
    }

    void stripe_data()
    {
        QTest::addColumn<command::Any>("what");
        const auto charge = [](bool byMeter) {
            return command::ChargeFee{u"b"_s, u"a"_s, u"cus_1"_s, u"booking"_s, byMeter, Money{500, u"USD"_s}};
        };
        const auto reverse = [](bool byMeter) {
            return command::ReverseFee{u"b"_s, u"a"_s, u"cus_1"_s, u"booking"_s, u"ii_1"_s, byMeter};
        };
        QTest::newRow("an invoice item") << command::Any{charge(false)};
        QTest::newRow("a meter event") << command::Any{charge(true)};
        QTest::newRow("an invoice item taken back") << command::Any{reverse(false)};
        QTest::newRow("a meter event taken back") << command::Any{reverse(true)};
        QTest::newRow("the subscriptions of a customer") << command::Any{
            command::CompareFees{u"b"_s, u"cus_1"_s, {}, false, QDateTime{{2026, 8, 1}, {0, 0}, Qt::UTC}, {}}};
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

    void stripePages()
    {
        if (!SpecCheck::of(u"stripe"_s))
            QSKIP("The providers' specifications are not beside the project");
        stripe::Pages pages{m_client, {QUrl{m_server.url() + u"/v1"_s}, "rk_test_1"}};
        const QString back = u"https://example.com/billing/done"_s;
        QCOMPARE(
            judged(pages.checkout({u"b"_s, u"cus_1"_s, Money{4900, u"USD"_s}, {}, {}, back, u"k1"_s}), u"stripe"_s),
            QString{});
        QCOMPARE(
            judged(pages.checkout({u"b"_s, {}, Money{4900, u"USD"_s}, {}, {}, back, u"k2"_s}), u"stripe"_s), QString{});
        QCOMPARE(judged(pages.checkout({u"b"_s, {}, Money{4900, u"USD"_s}, {}, u"price_metered"_s, back, u"k3"_s}),
                     u"stripe"_s),
            QString{});
        QCOMPARE(judged(pages.checkout({u"b"_s, {}, {}, u"price_monthly"_s, u"price_metered"_s, back, u"k4"_s}),
                     u"stripe"_s),
            QString{});
        QCOMPARE(judged(pages.checkout({u"b"_s, {}, Money{0, u"USD"_s}, {}, u"price_metered"_s, back, u"k5"_s}),
                     u"stripe"_s),
            QString{});
        QCOMPARE(judged(pages.portal(u"cus_1"_s, back, u"k3"_s), u"stripe"_s), QString{});
    }

    void googleAccounts()
    {
        if (!SpecCheck::of(u"google"_s))
            QSKIP("The providers' specifications are not beside the project");
        FixedClock clock;
        Secrets secrets;
        google::Accounts accounts{m_client, secrets, clock, googleHere()};
        const auto consent = accounts.connectUrl(u"b"_s, u"http://127.0.0.1:49152/console"_s);
        QVERIFY(consent);
        m_asked = QUrlQuery{*consent};
        const SentRequest page{
            .method = u"GET"_s, .path = consent->path(), .query = consent->query(QUrl::FullyEncoded).toLatin1()};
        QCOMPARE(SpecCheck::of(u"google"_s)->judge(page).wrong.join(u'\n'), QString{});
        QCOMPARE(judged(accounts.finish(m_asked.queryItemValue(u"state"_s).toLatin1(), u"4/code"_s, {})), QString{});
        QVERIFY(accounts.isConnected(u"b"_s));
        QCOMPARE(judged(accounts.accessToken(u"b"_s)), QString{});          // a minute left: refreshed
        QCOMPARE(judged(accounts.disconnect(u"b"_s)), QString{});
    }

    void googleCalendar_data()
    {
        const QDateTime from{{2026, 8, 25}, {19, 0}, Qt::UTC}, to = from.addSecs(3600);
        QTest::addColumn<command::Any>("what");
        QTest::newRow("free or busy") << command::Any{command::AskBusy{
            u"b"_s, u"a"_s, u"0123456789abcdef"_s, from, to, {}, {u"a@example.com"_s, u"b@example.com"_s}}};
        QTest::newRow("an event") << command::Any{command::PutEvent{u"b"_s, u"a"_s, u"0123456789abcdef"_s, 1, from, to,
            u"America/New_York"_s, u"Cleaning"_s, u"x"_s, u"1 Main St"_s, {}, {}}};
        QTest::newRow("an event moved") << command::Any{command::PutEvent{u"b"_s, u"a"_s, u"0123456789abcdef"_s, 2,
            from, to, u"America/New_York"_s, u"Cleaning"_s, {}, {}, u"a@example.com"_s, u"\"1\""_s}};
        QTest::newRow("an event deleted")
            << command::Any{command::DeleteEvent{u"b"_s, u"a"_s, u"0123456789abcdef"_s, {}}};
        QTest::newRow("an event read") << command::Any{command::ReadEvent{u"b"_s, u"a"_s, u"0123456789abcdef"_s, {}}};
        QTest::newRow("all calendars") << command::Any{command::ListCalendars{u"b"_s}};
        QTest::newRow("all events") << command::Any{command::SyncCalendar{u"b"_s, u"a@example.com"_s, {}, {}, 1, from}};
        QTest::newRow("their second page")
            << command::Any{command::SyncCalendar{u"b"_s, u"a@example.com"_s, {}, u"page"_s, 1, from}};
        QTest::newRow("what changed") << command::Any{command::SyncCalendar{
            u"b"_s, u"de.german#holiday@group.v.calendar.google.com"_s, u"CPDAlvWDx70CEPDAlvWDx70CGAY="_s, {}, 1, {}}};
        QTest::newRow("a channel") << command::Any{
            command::WatchCalendar{u"b"_s, u"a@example.com"_s, u"channel"_s, u"https://example.com/webhooks/google"_s}};
        QTest::newRow("a channel closed") << command::Any{command::StopChannel{u"b"_s, u"channel"_s, u"resource"_s}};
    }
    void googleCalendar()
    {
        QFETCH(command::Any, what);
        if (!SpecCheck::of(u"google"_s))
            QSKIP("The providers' specifications are not beside the project");
        FixedClock clock;
        Secrets secrets;
        secrets.kept = {{u"google-b"_s, R"({"access":"fresh","refresh":"r","expires":4102444800000})"}};
        google::Accounts accounts{m_client, secrets, clock, googleHere()};
        google::GoogleCalendar calendar{m_client, accounts};
        QCOMPARE(judged(calendar.perform(row(what), what)), QString{});
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestRequests)
#include "test_requests.moc"
