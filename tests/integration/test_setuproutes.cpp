// SPDX-License-Identifier: GPL-3.0-or-later
// What the set-up pages ask, of the real host on stand-ins: settings with their tags, keys that take effect at once,
// Telnyx set up and read back, and the checks before and after.
#include "host/host.h"
#include "practice/standins.h"
#include "received.h"
#include "surface.h"
#include <QDirIterator>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace cloudgreet {
namespace {
const QString number = u"+12125550100"_s;

net::HeaderList json(const QByteArray &ifMatch = {})
{
    net::HeaderList headers{{"Content-Type", "application/json"}};
    if (!ifMatch.isEmpty())
        headers.emplaceBack("If-Match", ifMatch);
    return headers;
}
} // namespace

class TestSetupRoutes : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<practice::StandIns> m_standIns;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<Visitor> m_owner;
    QJsonObject m_keys;

    QUrl at(const QString &path) const { return QUrl{m_host->adminUrl() + path}; }
    net::HttpAnswer patch(const QString &path, const QByteArray &body, const QByteArray &ifMatch = {})
    {
        return m_owner->ask("PATCH", at(path), body, json(ifMatch));
    }
    QByteArray tag(const QString &section)
    {
        return m_owner->ask("GET", at(u"/api/settings/"_s + section)).header("etag");
    }

    void start()
    {
        HostConfig config;
        config.dataDir = m_home->filePath(u"data"_s);
        config.publicAddress = config.adminAddress = net::ListenAddress{};
        QProcessEnvironment environment;
        for (const QString &name : m_keys.keys())
            if (name.endsWith(u"_URL")
                && name != u"OPENAI_BASE_URL") // the keys come by the API; a model's address alone is a model
                environment.insert(name, m_keys.value(name).toString());
        config.providers = *providersFrom(environment);
        auto host = Host::start(config);
        QVERIFY2(host.has_value(), host ? "" : qPrintable(host.error().text));
        m_host = std::move(*host);
        m_owner = std::make_unique<Visitor>();
        m_owner->token = m_host->ownerToken();
    }

    int setKey(const QString &name, const QString &value)
    {
        return m_owner
            ->ask(
                "PUT", at(u"/api/secrets/"_s + name), QJsonDocument{QJsonObject{{u"value"_s, value}}}.toJson(), json())
            .status;
    }
    QString state(const QString &check)
    {
        return jsonOf(m_owner->ask("POST", at(u"/api/checks/%1/run"_s.arg(check)))).value(u"state").toString();
    }

private slots:
    void initTestCase()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_standIns = std::make_unique<practice::StandIns>();
        QVERIFY(m_standIns->listen({QHostAddress::LocalHost, 0}));
        m_standIns->addNumber(number);
        m_keys = m_standIns->environment();
        start();
    }

    void aBusinessIsMadeAndWhatIsMissingIsTold()
    {
        const auto refused = m_owner->post(at(u"/api/businesses"_s), {{u"timezone"_s, u"Mars"_s}});
        QCOMPARE(refused.status, 422);
        QCOMPARE(jsonOf(refused).value(u"errors").toArray().size(), 3);
        QCOMPARE(state(u"business"_s), u"problem"_s);
        QCOMPARE(m_owner
                     ->post(at(u"/api/businesses"_s),
                         {{u"name"_s, u"Firm"_s}, {u"phone_numbers"_s, QJsonArray{number}},
                             {u"timezone"_s, u"America/New_York"_s}})
                     .status,
            200);
    }

    void aSectionChangesOnlyFromTheStateThatWasSeen()
    {
        const QByteArray before = tag(u"business"_s);
        QCOMPARE(patch(u"/api/settings/business"_s, R"({"name":"A"})").status, 428);
        QCOMPARE(patch(u"/api/settings/business"_s, R"({"name":"A"})", "\"another\"").status, 412);
        const auto changed = patch(u"/api/settings/business"_s, R"({"name":"A"})", before);
        QCOMPARE(changed.status, 200);
        QCOMPARE(jsonOf(changed).value(u"name").toString(), u"A"_s);
        QCOMPARE(changed.header("etag"), tag(u"business"_s));
        QCOMPARE(patch(u"/api/settings/business"_s, R"({"name":"B"})", before).status, 412);
        QCOMPARE(patch(u"/api/settings/business"_s, R"({"name":"B"})", "*").status, 200);
        QCOMPARE(m_owner->ask("GET", at(u"/api/settings/nothing"_s)).status, 404);
    }

    void nothingChangesWhenOneMemberIsWrong()
    {
        const auto refused = patch(
            u"/api/settings/hours"_s, R"({"window_days":30,"minimum_notice_minutes":-1,"name":"X"})", tag(u"hours"_s));
        QCOMPARE(refused.status, 422);
        const auto wrong
            = patch(u"/api/settings/hours"_s, R"({"window_days":30,"minimum_notice_minutes":-1})", tag(u"hours"_s));
        QCOMPARE(wrong.status, 422);
        const QJsonArray errors = jsonOf(wrong).value(u"errors").toArray();
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first()[u"member"].toString(), u"minimum_notice_minutes"_s);
        QVERIFY(errors.first()[u"detail"].toString().contains(u"whole number"));
        QCOMPARE(m_owner->get(at(u"/api/settings/hours"_s)).value(u"window_days").toInt(), 60);
    }

    /// Changes of different sections that come at the same moment are both kept.
    void twoSectionsAtOnceLoseNothing()
    {
        net::HttpClient client;
        QList<QFuture<Result<net::HttpAnswer>>> open;
        for (int round = 0; round < 8; ++round)
            for (const auto &[section, body] : {std::pair{u"business"_s, QByteArray{"{\"address\":\"Street %\"}"}},
                     {u"faq"_s, QByteArray{"{\"faq\":[{\"q\":\"Question %\",\"a\":\"A\"}]}"}},
                     {u"retention"_s, QByteArray{"{\"retention_days\":10%}"}}}) {
                net::HttpCall call;
                call.method = "PATCH";
                call.url = at(u"/api/settings/"_s + section);
                call.headers = json("*");
                call.headers.emplaceBack("Authorization", "Bearer " + m_owner->token.toUtf8());
                call.body = QByteArray{body}.replace('%', QByteArray::number(round));
                open << client.send(call);
            }
        for (const auto &one : open) {
            QTRY_VERIFY(one.isFinished());
            QVERIFY(one.result());
            QCOMPARE(one.result()->status, 200);
        }
        for (const auto &[section, mark] :
            {std::pair{u"business"_s, u"Street"_s}, {u"faq"_s, u"Question"_s}, {u"retention"_s, u"10"_s}})
            QVERIFY2(QJsonDocument{m_owner->get(at(u"/api/settings/"_s + section))}.toJson().contains(mark.toUtf8()),
                qPrintable(section));
    }

    void keysAreKeptAndNeverTold()
    {
        const QString key = m_keys.value(u"TELNYX_API_KEY"_s).toString();
        QCOMPARE(state(u"telnyx-key"_s), u"problem"_s);
        QCOMPARE(setKey(u"telnyx-api-key"_s, u"KEYwrong0123456789"_s), 200);
        QCOMPARE(state(u"telnyx-key"_s), u"problem"_s);
        QCOMPARE(setKey(u"telnyx-api-key"_s, key), 200);
        QCOMPARE(state(u"telnyx-key"_s), u"ok"_s);          // at once, without a restart
        QCOMPARE(setKey(u"telnyx-public-key"_s, m_keys.value(u"TELNYX_PUBLIC_KEY"_s).toString()), 200);
        QCOMPARE(setKey(u"stripe-api-key"_s, u"two words"_s), 422);
        QCOMPARE(setKey(u"no-such-key"_s, u"KEY0123456789"_s), 404);
        const auto list = m_owner->ask("GET", at(u"/api/secrets"_s));
        QVERIFY(!list.body.contains(key.toUtf8()));
        const QJsonObject first = jsonOf(list).value(u"items").toArray().first().toObject();
        QCOMPARE(first.value(u"source").toString(), u"file"_s);
        QCOMPARE(first.value(u"ending").toString(), key.right(4));
        const QFileInfo file{m_home->filePath(u"data/secrets/telnyx-api-key"_s)};
        QVERIFY(file.exists());
        QCOMPARE(int(file.permissions() & 0x0077), 0);
    }

    void onlyOwnersTouchKeys()
    {
        const auto made = m_owner->post(at(u"/api/tokens"_s), {{u"name"_s, u"desk"_s}, {u"role"_s, u"staff"_s}});
        Visitor staff;
        staff.token = jsonOf(made).value(u"token").toString();
        for (const QByteArray method : {"PUT", "DELETE"})
            QCOMPARE(staff
                         .ask(method, at(u"/api/secrets/telnyx-api-key"_s),
                             method == "PUT" ? R"({"value":"KEY0123456789"})" : "", json())
                         .status,
                403);
        QCOMPARE(staff.ask("GET", at(u"/api/secrets"_s)).status, 403);
        QCOMPARE(staff.ask("PATCH", at(u"/api/settings/business"_s), R"({"name":"Mine"})", json("*")).status, 403);
        QCOMPARE(staff.complaints.join(u'\n'), QString{});
    }

    void theLineIsPlannedThenSetUp()
    {
        QCOMPARE(m_owner->post(at(u"/api/setup/telnyx/plan"_s), {}).status, 422); // no public address yet
        QCOMPARE(patch(u"/api/host"_s, R"({"public_url":"my computer"})").status, 422);
        QCOMPARE(state(u"public-url"_s), u"problem"_s);
        QCOMPARE(
            patch(u"/api/host"_s, QJsonDocument{QJsonObject{{u"public_url"_s, m_host->publicUrl() + u'/'}}}.toJson())
                .status,
            200);
        QCOMPARE(state(u"public-url"_s), u"ok"_s);
        QCOMPARE(state(u"telnyx-webhook"_s), u"problem"_s);
        const QJsonObject wish{{u"fallback"_s, u"+1 212 555 0188"_s}};
        const qsizetype before = m_standIns->received(u"telnyx"_s).size();
        const auto plan = m_owner->post(at(u"/api/setup/telnyx/plan"_s), wish);
        QCOMPARE(plan.status, 200);
        QVERIFY(jsonOf(plan).value(u"changes").toArray().size() >= 3);
        const QJsonArray sent = m_standIns->received(u"telnyx"_s);
        for (qsizetype i = before; i < sent.size(); ++i)
            QCOMPARE(sent.at(i)[u"method"].toString(), u"GET"_s); // planning changes nothing
        const auto applied = m_owner->post(at(u"/api/setup/telnyx/apply"_s), wish);
        QVERIFY2(applied.status == 200, applied.body);
        QCOMPARE(jsonOf(applied).value(u"changes").toArray(), QJsonArray{});
        for (const QString &check :
            {u"telnyx-number"_s, u"telnyx-webhook"_s, u"telnyx-texts"_s, u"fallback"_s, u"clock"_s, u"disk"_s})
            QCOMPARE(state(check), u"ok"_s);
        QCOMPARE(
            m_owner->post(at(u"/api/setup/telnyx/plan"_s), {{u"fallback"_s, number}}).status, 422); // its own number
    }

    void aRefusalOfTelnyxIsTold()
    {
        QVERIFY(m_standIns->addFault({{u"provider"_s, u"telnyx"_s}, {u"status"_s, 500}, {u"rate"_s, 1}}));
        QCOMPARE(state(u"telnyx-key"_s), u"unknown"_s);
        QCOMPARE(m_owner->post(at(u"/api/setup/telnyx/plan"_s), {}).status, 503);
        m_standIns->clearFaults();
    }

    void allIsThereAfterARestart()
    {
        const QString url = m_host->publicUrl();
        m_host.reset();
        start();
        QCOMPARE(m_owner->get(at(u"/api/host"_s)).value(u"public_url").toString(), url);
        QCOMPARE(m_owner->get(at(u"/api/host"_s)).value(u"source").toString(), u"console"_s);
        QCOMPARE(state(u"telnyx-key"_s), u"ok"_s);
        QCOMPARE(m_owner->ask("DELETE", at(u"/api/secrets/telnyx-api-key"_s)).status, 200);
        QCOMPARE(state(u"telnyx-key"_s), u"problem"_s);
    }

    void whatWasAskedFitsTheDescriptions()
    {
        QCOMPARE(m_owner->complaints.join(u'\n'), QString{});
        QCOMPARE(checkReceived(m_standIns->received()), QString{});
    }

    void cleanupTestCase()
    {
        m_host.reset();
        m_owner.reset();
        m_standIns.reset();
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestSetupRoutes)
#include "test_setuproutes.moc"
