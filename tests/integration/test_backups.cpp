// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's data as a whole: backed up while the host runs, taken out as files, deleted for good, restored; and no
// token of another business reaches it.
#include "program.h"
#include "wholecall.h"
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace cloudgreet {
namespace {
QJsonArray items(const net::HttpAnswer &answer) { return jsonOf(answer).value(u"items").toArray(); }

QByteArray otherFirm()
{
    return R"({"name":"Oak Street Hair","phone_numbers":["+12125550177"],"timezone":"America/New_York","hours":{"mon":[["09:00","17:00"]]},)"
           R"("services":[{"name":"Haircut","minutes":30}]})";
}
} // namespace

class TestBackups : public QObject
{
    Q_OBJECT
private slots:
    /// A firm with one booked call beside another firm; the cases after it go on from one another.
    void initTestCase()
    {
        m_standIns = std::make_unique<practice::StandIns>(practice::StandInOptions{.spokenRecordings = false});
        QVERIFY(m_standIns->listen({QHostAddress::LocalHost, 0}));
        m_host = std::make_unique<Program>(data(), m_standIns->environment());
        m_shell = std::make_unique<Program>(data(), m_standIns->environment());
        QCOMPARE(m_host->run({u"configure"_s, written(m_home.path(), u"a.json"_s, dentist())}).code, 0);
        const auto second = m_host->run({u"configure"_s, written(m_home.path(), u"b.json"_s, otherFirm())});
        QCOMPARE(second.code, 0);
        m_theirs = QString::fromUtf8(second.out.trimmed());
        QVERIFY(m_host->serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
        m_standIns->setWebhookUrl(u"telnyx"_s, QUrl{m_host->publicUrl() + u"/webhooks/telnyx"_s});
        m_console.token = m_host->token();
        for (const auto &business : items(ask("GET", u"/api/businesses"_s)))
            if (business[u"id"].toString() != m_theirs)
                m_query = u"?business="_s + business[u"id"].toString();
        theCallIsBooked();
    }

    void aTokenOfAnotherBusinessReachesNothing()
    {
        const auto made
            = m_console.post(at(u"/api/tokens"_s), {{u"name"_s, u"hair"_s}, {u"businesses"_s, QJsonArray{m_theirs}}});
        m_stranger.token = jsonOf(made).value(u"token").toString();
        QVERIFY(!m_stranger.token.isEmpty());
        const QString appointment = items(ask("GET", u"/api/appointments"_s + m_query)).at(0)[u"id"].toString();
        for (const auto &[method, wish] : {std::pair{"DELETE", m_call}, {"POST", m_call + u"/hangup"_s},
                 {"DELETE", u"/api/appointments/"_s + appointment}, {"GET", m_call}})
            QCOMPARE(m_stranger.ask(method, at(wish)).status, 404);
        // Nor does it reach what is the host's: nobody makes a wider token with it.
        for (const auto &[method, wish] : {std::pair{"POST", u"/api/backups"_s}, {"GET", u"/api/backups"_s},
                 {"GET", u"/api/secrets"_s}, {"GET", u"/metrics"_s}, {"DELETE", u"/api/secrets/openai-api-key"_s},
                 {"DELETE", u"/api/tokens/this%20machine"_s}})
            QCOMPARE(m_stranger.ask(method, at(wish)).status, 403);
        QCOMPARE(m_stranger.post(at(u"/api/tokens"_s), {{u"name"_s, u"wider"_s}}).status, 403);
    }

    void aTokenIsMadeOnlyOfWhatThereIs()
    {
        for (const QJsonObject &wrong : {QJsonObject{{u"name"_s, u"x"_s}, {u"businesses"_s, m_theirs}},
                 QJsonObject{{u"name"_s, u"x"_s}, {u"business"_s, QJsonArray{m_theirs}}},
                 QJsonObject{{u"name"_s, u"x"_s}, {u"businesses"_s, QJsonArray{u"nope"_s}}}})
            QCOMPARE(m_console.post(at(u"/api/tokens"_s), wrong).status, 422);
    }

    void aRunningHostIsBackedUp()
    {
        const auto backedUp = m_shell->run({u"backup"_s, saved(), u"--json"_s});
        QCOMPARE(backedUp.code, 0);
        QCOMPARE(QJsonDocument::fromJson(backedUp.out)[u"recordings"].toInt(), 1);
        QCOMPARE(QFile::permissions(saved()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
        const auto nightly = ask("POST", u"/api/backups"_s);
        QCOMPARE(nightly.status, 201);
        QCOMPARE(items(ask("GET", u"/api/backups"_s)).size(), 1);
        m_linked = u"%1/backups/%2/recordings"_s.arg(data(), jsonOf(nightly).value(u"name").toString());
        QCOMPARE(QDir{m_linked}.entryList(QDir::Files).size(), 1);
        const QString precious = written(m_home.path(), u"precious.txt"_s, "hello");
        QCOMPARE(m_shell->run({u"backup"_s, precious}).code, 1);
        QCOMPARE(QFileInfo{precious}.size(), 5);
        const auto early = m_shell->run({u"restore"_s, saved()});
        QCOMPARE(early.code, 1);
        QVERIFY(early.err.contains("stop it"));
    }

    void rowsAreTakenOutForOtherPrograms()
    {
        const QJsonArray rows
            = QJsonDocument::fromJson(m_shell->run({u"export"_s, u"calls"_s, u"--format"_s, u"json"_s}).out).array();
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.at(0)[u"turns"].toArray().size() > 4);
        const auto csv = m_shell->run({u"export"_s, u"appointments"_s});
        QCOMPARE(csv.out.count("\r\n"), 2);
        QVERIFY(csv.out.startsWith("id,business,start,"));
        QCOMPARE(m_shell->run({u"export"_s, u"messages"_s, u"--from"_s, u"2099-01-01"_s}).out.count("\r\n"), 1);
        QCOMPARE(m_shell->run({u"export"_s, u"customers"_s}).code, 2);
    }

    void aDeletedCallIsGoneFromTheNightlyCopyToo()
    {
        QCOMPARE(ask("DELETE", m_call + m_query).status, 200);
        QCOMPARE(ask("GET", m_call + m_query).status, 404);
        QTRY_VERIFY_WITH_TIMEOUT(recordings().entryList(QDir::Files).isEmpty(), 15000);
        QTRY_VERIFY_WITH_TIMEOUT(QDir{m_linked}.entryList(QDir::Files).isEmpty(), 15000);
        QCOMPARE(items(ask("GET", u"/api/appointments"_s + m_query)).size(), 1);
    }

    void restoringBringsNothingDeletedOrRevokedBack()
    {
        QCOMPARE(ask("DELETE", u"/api/tokens/hair"_s).status, 200);
        QCOMPARE(m_host->terminate(), 0);
        const auto restored = m_shell->run({u"restore"_s, saved(), u"--json"_s});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QCOMPARE(QJsonDocument::fromJson(restored.out)[u"deleted_again"].toInt(), 1);
        QVERIFY(QDir{QJsonDocument::fromJson(restored.out)[u"before"].toString()}.exists(u"cloudgreet.db"_s));
        QVERIFY(m_host->serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
        m_console.token = m_host->token();
        QCOMPARE(ask("GET", m_call + m_query).status, 404);
        QCOMPARE(items(ask("GET", u"/api/appointments"_s + m_query)).size(), 1);
        QCOMPARE(m_stranger.ask("GET", at(u"/api/calls"_s)).status, 401);
        QCOMPARE(m_standIns->messages().size(), 1);                   // the confirmation is not sent again
        QCOMPARE(m_console.complaints + m_stranger.complaints, QStringList{});
    }

    void aDamagedDatabaseNamesTheLatestBackup()
    {
        QTemporaryDir home;
        const QString data = home.path() + u"/data"_s;
        Program host{data}, other{data};
        QCOMPARE(host.run({u"configure"_s, written(home.path(), u"a.json"_s, dentist())}).code, 0);
        QVERIFY(host.serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
        Visitor console;
        console.token = host.token();
        const auto made = console.ask("POST", QUrl{host.adminUrl() + u"/api/backups"_s});
        QCOMPARE(made.status, 201);
        QCOMPARE(host.terminate(), 0);
        const QByteArray rubbish{40'000, 'x'};
        QVERIFY(!written(data, u"cloudgreet.db"_s, rubbish).isEmpty());
        const auto started
            = other.run({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--admin-listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(started.code, 1);
        const QString folder = data + u"/backups/"_s + jsonOf(made).value(u"name").toString();
        QVERIFY2(started.err.contains("restore " + folder.toUtf8()), started.err.constData());
        QFile still{data + u"/cloudgreet.db"_s};
        QVERIFY(still.open(QIODevice::ReadOnly));
        QCOMPARE(still.readAll(), rubbish);                         // nothing was touched
        QCOMPARE(other.run({u"restore"_s, folder}).code, 0);
        QVERIFY(host.serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
    }

private:
    QString data() const { return m_home.path() + u"/data"_s; }
    QString saved() const { return m_home.path() + u"/saved.cgbackup"_s; }
    QDir recordings() const { return QDir{data() + u"/recordings"_s}; }
    QUrl at(const QString &path) const { return QUrl{m_host->adminUrl() + path}; }
    net::HttpAnswer ask(const char *method, const QString &path) { return m_console.ask(method, at(path)); }

    void theCallIsBooked()
    {
        Caller caller{*m_standIns};
        QVERIFY(caller.place());
        QVERIFY(QTest::qWaitFor([&] { return caller.ended; }, 45000));
        QTRY_COMPARE_WITH_TIMEOUT(recordings().entryList(QDir::Files).size(), 1, 30000);
        const QJsonObject call = items(ask("GET", u"/api/calls"_s + m_query)).at(0).toObject();
        m_call = u"/api/calls/"_s + call.value(u"id").toString();
        QTRY_COMPARE_WITH_TIMEOUT(m_console.get(at(m_call + m_query)).value(u"outcome").toString(), u"booked"_s, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(m_console.get(at(m_call + m_query)).value(u"recording").toString(), u"here"_s, 30000);
    }

    QTemporaryDir m_home;
    std::unique_ptr<practice::StandIns> m_standIns;
    std::unique_ptr<Program> m_host, m_shell;
    Visitor m_console, m_stranger;
    QString m_theirs, m_query, m_call, m_linked;
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestBackups)
#include "test_backups.moc"
