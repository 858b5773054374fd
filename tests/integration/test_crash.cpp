// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, killed hard in the middle of a call at points drawn from a seed, started again on the same folder
// and ports: the caller notices a pause, and in the end there is exactly one of everything.
#include "program.h"
#include "received.h"
#include "wholecall.h"
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

practice::StandInOptions optionsOf(quint32 seed)
{
    practice::StandInOptions options;
    options.seed = seed;
    options.spokenRecordings = false;
    options.webhookTimeout = 2000ms;
    options.webhookBackoff = 150ms;
    return options;
}

/// Kills the host some milliseconds after some sentences of the call, on either side, and starts it again where it was.
class Death : public QObject
{
public:
    Death(Program &host, practice::StandIns &standIns, quint32 seed, int kills) : m_host{host}, m_random{seed}
    {
        for (int i = 0; i < kills; ++i)
            m_after << (kills == 1 ? m_random.bounded(1, 13) : m_random.bounded(1 + 3 * i, 4 + 3 * i));
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Death::strike);
        connect(&standIns, &practice::StandIns::receptionistSaid, this, &Death::oneMore);
        connect(&standIns, &practice::StandIns::callerSaid, this, &Death::oneMore);
    }
    [[nodiscard]] bool isNear() const { return m_timer.isActive(); }
    int killed = 0;
    bool restarted = true;

private:
    void oneMore()
    {
        if (++m_sentences < m_after.value(0, INT_MAX) || m_timer.isActive())
            return;
        m_after.removeFirst();
        m_timer.start(std::chrono::milliseconds{m_random.bounded(60)});
    }
    void strike()
    {
        const auto address = [](const QString &url) { return url.mid(7); };
        const QString publicUrl = m_host.publicUrl(), adminUrl = m_host.adminUrl();
        m_host.kill();
        ++killed;
        restarted = restarted && m_host.serve(address(publicUrl), address(adminUrl));
    }
    Program &m_host;
    QRandomGenerator m_random;
    QList<int> m_after;
    QTimer m_timer;
    int m_sentences = 0;
};

QStringList textsOf(const QJsonArray &lines, bool ofCaller)
{
    QStringList texts;
    for (const auto &line : lines)
        if ((line.toObject().value(u"role").toString() == u"caller"_s) == ofCaller)
            texts << line.toObject().value(u"text").toString();
    return texts;
}
} // namespace

class TestCrash : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_home;

    /// Promise 3 at the provider's door: a command_id has its effect once, and is never used for something else.
    static QString doubledCommands(const practice::StandIns &standIns)
    {
        QMap<QString, QJsonObject> first;
        for (const auto &entry : standIns.received(u"telnyx"_s)) {
            const QJsonObject request = entry.toObject(), body = request.value(u"body").toObject();
            const QString id = body.value(u"command_id").toString();
            if (id.isEmpty())
                continue;
            if (first.contains(id)
                && (first.value(id).value(u"body") != request.value(u"body")
                    || first.value(id).value(u"path") != request.value(u"path")))
                return id + u" was used for two things"_s;
            if (!first.contains(id))
                first.insert(id, request);
        }
        return {};
    }

    /// Turns in order, none twice, and every word that was acknowledged is there.
    static void recordIsWhole(const QJsonObject &call, const QJsonArray &heard)
    {
        qint64 index = 0;
        QString last;
        const QJsonArray turns = call.value(u"turns").toArray();
        for (const auto &turn : turns) {
            const QJsonObject one = turn.toObject();
            QCOMPARE(one.value(u"index").toInteger(), index++);
            QVERIFY(one.value(u"at").toString() >= last);
            last = one.value(u"at").toString();
        }
        QCOMPARE(textsOf(turns, true), textsOf(heard, true));
        const QStringList spoken = textsOf(turns, false), heardByCaller = textsOf(heard, false);
        for (const QString &line : QSet<QString>{heardByCaller.begin(), heardByCaller.end()})
            QVERIFY2(heardByCaller.count(line) <= spoken.count(line),
                qPrintable(u"spoken more often than wanted: "_s + line));
    }

    static bool outboxIsEmpty(Visitor &console, const QString &adminUrl)
    {
        const QByteArray metrics = console.ask("GET", QUrl{adminUrl + u"/metrics"_s}).body;
        static const QRegularExpression busy{u"cloudgreet_outbox\\S*(?:waiting|started)\\S* ([0-9]+)"_s};
        auto each = busy.globalMatch(QString::fromUtf8(metrics));
        qint64 left = each.hasNext() ? 0 : -1;
        while (each.hasNext())
            left += each.next().captured(1).toLongLong();
        return left == 0;
    }

    static void exactlyOneOfEverything(Visitor &console, const QString &adminUrl, const practice::StandIns &standIns)
    {
        const QJsonArray appointments = console.get(QUrl{adminUrl + u"/api/appointments"_s}).value(u"items").toArray();
        QCOMPARE(appointments.size(), 1);
        QCOMPARE(appointments.first().toObject().value(u"state").toString(), u"confirmed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(standIns.messages().size(), 1, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(standIns.fees().size(), 1, 30000);
        // Asked once more after it was empty, as QTRY does, it may hold what the recording brought in between.
        QVERIFY(QTest::qWaitFor([&] { return outboxIsEmpty(console, adminUrl); }, 30000));
        QCOMPARE(standIns.messages().size(), 1);
        QCOMPARE(standIns.fees().size(), 1);
        QCOMPARE(standIns.calendarEvents().size(), 1);
        QCOMPARE(doubledCommands(standIns), QString{});
    }

private slots:
    void aCallSurvivesItsHost_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("kills");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed << (seed <= 4 ? 1 : 3);
    }
    void aCallSurvivesItsHost()
    {
        QFETCH(quint32, seed);
        QFETCH(int, kills);
        practice::StandIns standIns{optionsOf(seed)};
        QVERIFY(standIns.listen({QHostAddress::LocalHost, 0}));
        const QString folder = m_home.path() + u"/seed%1"_s.arg(seed);
        Program host{folder + u"/data"_s, standIns.environment()};
        QCOMPARE(host.run({u"configure"_s, written(folder, u"business.json"_s, dentist())}).code, 0);
        QVERIFY(host.serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
        const QString adminUrl = host.adminUrl();
        standIns.setWebhookUrl(u"telnyx"_s, QUrl{host.publicUrl() + u"/webhooks/telnyx"_s});
        Visitor console;
        console.token = host.token();
        QVERIFY(connectCalendar(console, adminUrl));

        Death death{host, standIns, seed, kills};
        Caller caller{standIns};
        QVERIFY(caller.place());
        QVERIFY2(QTest::qWaitFor([&] { return caller.ended && !death.isNear(); }, 45000),
            QJsonDocument{standIns.call(caller.id())}.toJson().constData());
        QVERIFY(death.restarted);
        QCOMPARE(death.killed, kills);

        console.token = host.token();
        const auto calls = [&] { return console.get(QUrl{adminUrl + u"/api/calls"_s}).value(u"items").toArray(); };
        QTRY_VERIFY_WITH_TIMEOUT(
            !calls().isEmpty() && calls().first().toObject().value(u"outcome").toString() != u"open"_s, 30000);
        QCOMPARE(calls().size(), 1);
        const QJsonObject call
            = console.get(QUrl{adminUrl + u"/api/calls/"_s + calls().first().toObject().value(u"id").toString()});
        QVERIFY2(call.value(u"outcome").toString() == u"booked"_s, QJsonDocument{call}.toJson().constData());
        recordIsWhole(call, standIns.call(caller.id()).value(u"lines").toArray());
        exactlyOneOfEverything(console, adminUrl, standIns);
        QCOMPARE(console.complaints.join(u'\n'), QString{});
        QCOMPARE(checkReceived(standIns.received()), QString{});
        QCOMPARE(host.terminate(), 0);
    }

    /// Nobody is there from the first ring to the last attempt of the line: the call is asked for at the next start.
    void aCallWhileTheHostIsDownIsFoundAfterwards()
    {
        QTemporaryDir home;
        practice::StandIns standIns{optionsOf(1)};
        QVERIFY(standIns.listen({QHostAddress::LocalHost, 0}));
        Program host{home.path() + u"/data"_s, standIns.environment()};
        QCOMPARE(host.run({u"configure"_s, written(home.path(), u"business.json"_s, dentist())}).code, 0);
        QVERIFY(host.serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
        standIns.setWebhookUrl(u"telnyx"_s, QUrl{host.publicUrl() + u"/webhooks/telnyx"_s});
        host.kill();
        QSignalSpy ended{&standIns, &practice::StandIns::callEnded};
        practice::PracticeCall unheard;
        unheard.from = u"+12125550147"_s, unheard.to = u"+12125550100"_s, unheard.ringSeconds = 1;
        QVERIFY(standIns.placeCall(unheard));
        QVERIFY(ended.wait(10000));
        const auto givenUp = [&] {
            const QUrl list{standIns.environment().value(u"TELNYX_API_URL").toString()
                + u"/webhook_deliveries?filter[status][eq]=failed"_s};
            const net::HeaderList key{
                {"Authorization", "Bearer " + standIns.environment().value(u"TELNYX_API_KEY").toString().toLatin1()}};
            Visitor visitor;
            visitor.judges = false;
            int whole = 0;
            for (const auto &delivery : jsonOf(visitor.ask("GET", list, {}, key)).value(u"data").toArray())
                whole += delivery[u"attempts"].toArray().size() == 3;
            return whole;
        };
        QTRY_COMPARE_WITH_TIMEOUT(givenUp(), 2, 60000);             // initiated and hung up, three attempts each
        QVERIFY(host.serve(QUrl{host.publicUrl()}.authority(), QUrl{host.adminUrl()}.authority()));
        Visitor console;
        console.token = host.token();
        const auto calls
            = [&] { return console.get(QUrl{host.adminUrl() + u"/api/calls"_s}).value(u"items").toArray(); };
        QTRY_VERIFY_WITH_TIMEOUT(!calls().isEmpty(), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(calls().at(0)[u"outcome"].toString(), u"missed"_s, 30000);
        QCOMPARE(calls().at(0)[u"from"].toString(), u"+12125550147"_s);
        QCOMPARE(checkReceived(standIns.received()), QString{});
        QCOMPARE(host.terminate(), 0);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestCrash)
#include "test_crash.moc"
