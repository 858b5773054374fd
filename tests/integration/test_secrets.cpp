// SPDX-License-Identifier: GPL-3.0-or-later
// After a whole run with keys that can be recognised, none of them is found where it does not belong: not in the data
// folder, the logs, what the programs print, the API's answers or the process list, and not after a crash.
#include "program.h"
#include "received.h"
#include "wholecall.h"
#include <QDirIterator>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace cloudgreet {
namespace {

/// Names what was found of `marks` in `text`; the keys themselves are not printed.
QStringList found(const QMap<QString, QByteArray> &marks, const QByteArray &text, const QString &where)
{
    QStringList hits;
    for (auto it = marks.begin(); it != marks.end(); ++it)
        for (const QByteArray &form : {it.value(), it.value().toBase64(), it.value().toHex()})
            if (text.contains(form))
                hits << it.key() + u" in "_s + where;
    return hits;
}

QStringList foundBelow(const QMap<QString, QByteArray> &marks, const QString &folder)
{
    QStringList hits;
    for (QDirIterator each{folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories}; each.hasNext();) {
        QFile file{each.next()};
        if (file.open(QIODevice::ReadOnly))
            hits << found(marks, file.readAll(), file.fileName());
    }
    return hits;
}

QStringList foundInProcessList(const QMap<QString, QByteArray> &marks)
{
    QStringList hits;
    for (const QString &process : QDir{u"/proc"_s}.entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile line{u"/proc/%1/cmdline"_s.arg(process)};
        if (line.open(QIODevice::ReadOnly))
            hits << found(marks, line.readAll(), u"the process list"_s);
    }
    return hits;
}
} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT
    /// One object a line; what each provider was asked bears whose it was, how often and how long; nobody's number is
    /// in it.
    static void checkLog(const QString &path)
    {
        QFile log{path};
        QVERIFY(log.open(QIODevice::ReadOnly));
        QSet<QString> providers;
        bool callEnded = false, refused = false;
        while (!log.atEnd()) {
            const QByteArray bytes = log.readLine();
            const QJsonObject line = QJsonDocument::fromJson(bytes).object();
            if (bytes.startsWith("{"))                              // a crash's own words are none of ours
                QVERIFY2(line.contains(u"time") && line.contains(u"level") && line.contains(u"category")
                        && line.contains(u"text"),
                    bytes.constData());
            QVERIFY2(!bytes.contains("5550147"), bytes.constData());
            const bool ofTheHost = line.value(u"command").toString() == u"line.missed"_s;     // of no business alone
            if (line.contains(u"command") && line.contains(u"duration_ms") && !ofTheHost) {
                QVERIFY2(line.value(u"attempt").toInt() >= 1 && !line.value(u"business").toString().isEmpty(),
                    bytes.constData());
                providers << line.value(u"provider").toString();
                if (line.value(u"command").toString() == u"call.speak"_s)
                    QVERIFY2(!line.value(u"call").toString().isEmpty(), bytes.constData());
                refused = refused
                    || (line.value(u"provider").toString() == u"stripe"_s
                        && line.value(u"text").toString().startsWith(u"did not"));
            }
            callEnded = callEnded
                || (line.value(u"text").toString() == u"call ended"_s
                    && line.value(u"outcome").toString() == u"booked"_s);
        }
        QCOMPARE(providers, (QSet<QString>{u"telnyx"_s, u"google"_s, u"stripe"_s}));
        QVERIFY(callEnded);
        QVERIFY(refused);
    }

private slots:
    void theScannerFindsWhatIsThere()
    {
        QTemporaryDir folder;
        const QMap<QString, QByteArray> marks{{u"KEY"_s, "sk_marked_0123456789"}};
        QVERIFY(!written(folder.path(), u"plain"_s, "x sk_marked_0123456789 y").isEmpty());
        QVERIFY(!written(folder.path(), u"encoded"_s, QByteArray{"sk_marked_0123456789"}.toBase64()).isEmpty());
        QVERIFY(!written(folder.path(), u"clean"_s, "sk_marked_012345678").isEmpty());
        QCOMPARE(foundBelow(marks, folder.path()).size(), 2);
    }

    void aWholeRunLeavesNoKeyBehind()
    {
        QTemporaryDir home;
        practice::StandInOptions options;
        options.spokenRecordings = false;
        practice::StandIns standIns{options};
        QVERIFY(standIns.listen({QHostAddress::LocalHost, 0}));
        const QJsonObject environment = standIns.environment();
        QMap<QString, QByteArray> marks;
        for (const QString &name : {u"TELNYX_API_KEY"_s, u"OPENAI_API_KEY"_s, u"GOOGLE_CLIENT_SECRET"_s,
                 u"STRIPE_API_KEY"_s, u"STRIPE_WEBHOOK_SECRET"_s}) {
            marks.insert(name, environment.value(name).toString().toUtf8());
            QVERIFY2(marks.value(name).size() >= 16, qPrintable(name));
        }
        const QString folder = home.path() + u"/run"_s;
        Program host{folder + u"/data"_s, environment}, other{folder + u"/data"_s, environment};
        const auto configured = host.run({u"configure"_s, written(folder, u"business.json"_s, dentist())});
        QCOMPARE(configured.code, 0);
        QVERIFY(host.serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
        standIns.setWebhookUrl(u"telnyx"_s, QUrl{host.publicUrl() + u"/webhooks/telnyx"_s});
        Visitor console;
        console.token = host.token();
        QVERIFY(connectCalendar(console, host.adminUrl()));
        QVERIFY(standIns.addFault(
            {{u"provider"_s, u"stripe"_s}, {u"status"_s, 401}, {u"count"_s, 1}})); // an error is logged too
        Caller caller{standIns};
        QVERIFY(caller.place());
        QVERIFY(QTest::qWaitFor([&] { return caller.ended; }, 45000));
        QTRY_COMPARE_WITH_TIMEOUT(standIns.messages().size(), 1, 30000);

        const QUrl calls{host.adminUrl() + u"/api/calls"_s};
        QTRY_COMPARE_WITH_TIMEOUT(console.get(calls).value(u"items")[0][u"outcome"].toString(), u"booked"_s, 30000);
        QStringList hits = foundInProcessList(marks);
        const auto doctor = other.run({u"doctor"_s});
        hits << found(marks, configured.out + configured.err, u"the output of configure"_s)
             << found(marks, doctor.out + doctor.err, u"the output of doctor"_s);
        QVERIFY(doctor.out.contains("Telnyx"));
        for (const QString &path :
            {u"/api/calls"_s, u"/api/businesses"_s, u"/api/attention"_s, u"/metrics"_s, u"/api/messages"_s})
            hits << found(marks, console.ask("GET", QUrl{host.adminUrl() + path}).body, path);
        host.crash();
        checkLog(folder + u"/data.log"_s);
        hits << foundBelow(marks, folder); // data, recordings and the log, which a crash may have added to
        QCOMPARE(hits.join(u'\n'), QString{});
        QCOMPARE(checkReceived(standIns.received()), QString{});
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestSecrets)
#include "test_secrets.moc"
