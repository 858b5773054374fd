// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's data as a whole: backed up while the host runs, taken out as files, deleted for good, restored; and no token of
// another business reaches it.
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
    void backedUpDeletedAndRestored()
    {
        QTemporaryDir home;
        practice::StandInOptions options;
        options.spokenRecordings = false;
        practice::StandIns standIns{options};
        QVERIFY(standIns.listen({QHostAddress::LocalHost, 0}));
        const QString data = home.path() + u"/data"_s, saved = home.path() + u"/saved.cgbackup"_s;
        Program host{data, standIns.environment()}, other{data, standIns.environment()};
        QCOMPARE(host.run({u"configure"_s, written(home.path(), u"a.json"_s, dentist())}).code, 0);
        const auto second = host.run({u"configure"_s, written(home.path(), u"b.json"_s, otherFirm())});
        QCOMPARE(second.code, 0);
        QVERIFY(host.serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
        standIns.setWebhookUrl(u"telnyx"_s, QUrl{host.publicUrl() + u"/webhooks/telnyx"_s});
        Visitor console;
        console.token = host.token();
        QString ours;
        for (const auto &business : items(console.ask("GET", QUrl{host.adminUrl() + u"/api/businesses"_s})))
            if (business[u"id"].toString().toUtf8() != second.out.trimmed())
                ours = business[u"id"].toString();
        const QString query = u"?business="_s + ours;

        Caller caller{standIns};
        QVERIFY(caller.place());
        QVERIFY(QTest::qWaitFor([&] { return caller.ended; }, 45000));
        const QDir recordings{data + u"/recordings"_s};
        QTRY_COMPARE_WITH_TIMEOUT(recordings.entryList(QDir::Files).size(), 1, 15000);
        const QJsonObject call = items(console.ask("GET", QUrl{host.adminUrl() + u"/api/calls"_s + query})).at(0).toObject();
        const QString path = u"/api/calls/"_s + call.value(u"id").toString();
        QTRY_COMPARE_WITH_TIMEOUT(console.get(QUrl{host.adminUrl() + path + query}).value(u"outcome").toString(), u"booked"_s, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(console.get(QUrl{host.adminUrl() + path + query}).value(u"recording").toString(), u"here"_s, 10000);

        // A token of the other business: as if there were none of it.
        const auto made = console.post(QUrl{host.adminUrl() + u"/api/tokens"_s}, {{u"name"_s, u"hair"_s}, {u"businesses"_s, QJsonArray{QString::fromUtf8(second.out.trimmed())}}});
        Visitor stranger;
        stranger.token = jsonOf(made).value(u"token").toString();
        QVERIFY(!stranger.token.isEmpty());
        const QString appointment = items(console.ask("GET", QUrl{host.adminUrl() + u"/api/appointments"_s + query})).at(0)[u"id"].toString();
        for (const auto &[method, wish] : {std::pair{"DELETE", path}, {"POST", path + u"/hangup"_s}, {"DELETE", u"/api/appointments/"_s + appointment}, {"GET", path}})
            QCOMPARE(stranger.ask(method, QUrl{host.adminUrl() + wish}).status, 404);

        // Nor does it reach what is the host's: nobody makes a wider token with it.
        for (const auto &[method, wish] : {std::pair{"POST", u"/api/backups"_s}, {"GET", u"/api/backups"_s}, {"GET", u"/api/secrets"_s}, {"GET", u"/metrics"_s},
                                           {"DELETE", u"/api/secrets/openai-api-key"_s}, {"DELETE", u"/api/tokens/this%20machine"_s}})
            QCOMPARE(stranger.ask(method, QUrl{host.adminUrl() + wish}).status, 403);
        QCOMPARE(stranger.post(QUrl{host.adminUrl() + u"/api/tokens"_s}, {{u"name"_s, u"wider"_s}}).status, 403);
        for (const QJsonObject &wrong : {QJsonObject{{u"name"_s, u"x"_s}, {u"businesses"_s, ours}}, QJsonObject{{u"name"_s, u"x"_s}, {u"business"_s, QJsonArray{ours}}},
                                         QJsonObject{{u"name"_s, u"x"_s}, {u"businesses"_s, QJsonArray{u"nope"_s}}}})
            QCOMPARE(console.post(QUrl{host.adminUrl() + u"/api/tokens"_s}, wrong).status, 422);

        // While it runs: one file, a nightly one, and rows for other programs.
        const auto backedUp = other.run({u"backup"_s, saved, u"--json"_s});
        QCOMPARE(backedUp.code, 0);
        QCOMPARE(QJsonDocument::fromJson(backedUp.out)[u"recordings"].toInt(), 1);
        QCOMPARE(QFile::permissions(saved) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
        const auto nightly = console.ask("POST", QUrl{host.adminUrl() + u"/api/backups"_s});
        QCOMPARE(nightly.status, 201);
        QCOMPARE(items(console.ask("GET", QUrl{host.adminUrl() + u"/api/backups"_s})).size(), 1);
        const QString linked = u"%1/backups/%2/recordings"_s.arg(data, jsonOf(nightly).value(u"name").toString());
        QCOMPARE(QDir{linked}.entryList(QDir::Files).size(), 1);
        const auto exported = other.run({u"export"_s, u"calls"_s, u"--format"_s, u"json"_s});
        const QJsonArray rows = QJsonDocument::fromJson(exported.out).array();
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.at(0)[u"turns"].toArray().size() > 4);
        const auto csv = other.run({u"export"_s, u"appointments"_s});
        QCOMPARE(csv.out.count("\r\n"), 2);
        QVERIFY(csv.out.startsWith("id,business,start,"));
        QCOMPARE(other.run({u"export"_s, u"messages"_s, u"--from"_s, u"2099-01-01"_s}).out.count("\r\n"), 1);
        QCOMPARE(other.run({u"export"_s, u"customers"_s}).code, 2);
        const QString precious = written(home.path(), u"precious.txt"_s, "hello");
        QCOMPARE(other.run({u"backup"_s, precious}).code, 1);
        QCOMPARE(QFileInfo{precious}.size(), 5);
        const auto early = other.run({u"restore"_s, saved});
        QCOMPARE(early.code, 1);
        QVERIFY(early.err.contains("stop it"));

        QCOMPARE(console.ask("DELETE", QUrl{host.adminUrl() + path + query}).status, 200);
        QCOMPARE(console.ask("GET", QUrl{host.adminUrl() + path + query}).status, 404);
        QTRY_VERIFY_WITH_TIMEOUT(recordings.entryList(QDir::Files).isEmpty(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(QDir{linked}.entryList(QDir::Files).isEmpty(), 5000);
        QCOMPARE(items(console.ask("GET", QUrl{host.adminUrl() + u"/api/appointments"_s + query})).size(), 1);
        QCOMPARE(console.ask("DELETE", QUrl{host.adminUrl() + u"/api/tokens/hair"_s}).status, 200);
        QCOMPARE(host.terminate(), 0);

        const auto restored = other.run({u"restore"_s, saved, u"--json"_s});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QCOMPARE(QJsonDocument::fromJson(restored.out)[u"deleted_again"].toInt(), 1);
        QVERIFY(QDir{QJsonDocument::fromJson(restored.out)[u"before"].toString()}.exists(u"cloudgreet.db"_s));
        QVERIFY(host.serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
        console.token = host.token();
        QCOMPARE(console.ask("GET", QUrl{host.adminUrl() + path + query}).status, 404);
        QCOMPARE(items(console.ask("GET", QUrl{host.adminUrl() + u"/api/appointments"_s + query})).size(), 1);
        QCOMPARE(stranger.ask("GET", QUrl{host.adminUrl() + u"/api/calls"_s}).status, 401);      // revoked since the backup
        QCOMPARE(standIns.messages().size(), 1);                    // the confirmation is not sent again
        QCOMPARE(console.complaints + stranger.complaints, QStringList{});
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
        const auto started = other.run({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--admin-listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(started.code, 1);
        const QString folder = data + u"/backups/"_s + jsonOf(made).value(u"name").toString();
        QVERIFY2(started.err.contains("restore " + folder.toUtf8()), started.err.constData());
        QFile still{data + u"/cloudgreet.db"_s};
        QVERIFY(still.open(QIODevice::ReadOnly));
        QCOMPARE(still.readAll(), rubbish);                         // nothing was touched
        QCOMPARE(other.run({u"restore"_s, folder}).code, 0);
        QVERIFY(host.serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestBackups)
#include "test_backups.moc"
