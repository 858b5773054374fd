// SPDX-License-Identifier: GPL-3.0-or-later
// What the console's pages ask of a practice host, each answer held against the document: texts, searches, insights.
#include "host/host.h"
#include "recordinglinks.h"
#include "surface.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

namespace cloudgreet {

class TestConsoleRoutes : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Host> m_host;
    Visitor m_console;

    QUrl at(const QString &path, const QList<QPair<QString, QString>> &query = {}) const
    {
        QUrl url{m_host->adminUrl() + path};
        QUrlQuery written;
        for (const auto &[name, value] : query)
            written.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        url.setQuery(written);
        return url;
    }
    QJsonArray items(const QString &path, const QList<QPair<QString, QString>> &query = {})
    {
        return m_console.get(at(path, query)).value(u"items").toArray();
    }
    int status(const QString &path, const QList<QPair<QString, QString>> &query = {})
    {
        return m_console.ask("GET", at(path, query)).status;
    }

    void book(const QString &name, const QString &phone, int days)
    {
        const QString day = QDate::currentDate().addDays(days).toString(Qt::ISODate);
        const QJsonArray free
            = m_console.get(at(u"/api/availability"_s, {{u"service"_s, u"Cleaning"_s}, {u"date"_s, day}}))
                  .value(u"slots")
                  .toArray();
        QVERIFY(!free.isEmpty());
        const auto made = m_console.post(at(u"/api/appointments"_s),
            {{u"service"_s, u"Cleaning"_s}, {u"start"_s, free.first()[u"start"].toString()}, {u"customer_name"_s, name},
                {u"customer_phone"_s, phone}, {u"notes"_s, u"bring the x-rays"_s}});
        QVERIFY(jsonOf(made).value(u"success").toBool());
    }

private slots:
    void initTestCase()
    {
        HostConfig config;
        config.practice = true;
        config.dataDir = m_folder.filePath(u"practice"_s);
        config.publicAddress = config.adminAddress = net::ListenAddress{};
        config.practiceSpeed = 0;
        auto host = Host::start(config);
        QVERIFY2(host.has_value(), host ? "" : qPrintable(host.error().text));
        m_host = std::move(*host);
        m_console.token = m_host->ownerToken();
        book(u"Maria Lopez"_s, u"+12125550163"_s, 3);
        book(u"Tom Becker"_s, u"+12125550175"_s, 4);
        QTRY_COMPARE_WITH_TIMEOUT(items(u"/api/conversations"_s).size(), 2, 30000);
    }

    void whatIsUnreadIsCounted()
    {
        const auto unread = [&] { return m_console.get(at(u"/api/dashboard"_s)).value(u"unread").toInt(-1); };
        QCOMPARE(unread(), 0);
        QCOMPARE(m_console
                     .post(at(u"/api/practice/texts"_s),
                         {{u"from"_s, u"+12125550163"_s}, {u"text"_s, u"Is there parking?"_s}})
                     .status,
            200);
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 1, 30000);
        QCOMPARE(items(u"/api/conversations"_s, {{u"peer"_s, u"+12125550163"_s}}).first()[u"unread"].toInt(), 1);
        QCOMPARE(m_console.post(at(u"/api/conversations/read"_s), {{u"peer"_s, u"+12125550163"_s}}).status, 200);
        QCOMPARE(unread(), 0);
        QVERIFY(items(u"/api/conversations"_s, {{u"peer"_s, u"+12125559999"_s}}).isEmpty());
        QCOMPARE(
            m_console.post(at(u"/api/practice/texts"_s), {{u"from"_s, u"nobody"_s}, {u"text"_s, u"x"_s}}).status, 422);
    }

    void aTextThatDoesNotArriveSaysWhy()
    {
        QCOMPARE(
            m_console
                .post(at(u"/api/practice/telephones"_s), {{u"number"_s, u"+12125550175"_s}, {u"texts_arrive"_s, false}})
                .status,
            200);
        QCOMPARE(
            m_console.post(at(u"/api/messages"_s), {{u"to"_s, u"+12125550175"_s}, {u"text"_s, u"Are you coming?"_s}})
                .status,
            200);
        const auto last = [&] {
            return items(u"/api/conversations"_s, {{u"peer"_s, u"+12125550175"_s}}).first().toObject();
        };
        QTRY_COMPARE_WITH_TIMEOUT(last()[u"status"].toString(), u"failed"_s, 30000);
        QVERIFY(last()[u"error"].toString().contains(u"landline"_s));
    }

    void everythingIsFoundByWordsAndDigits_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::newRow("customer by the beginning of a name") << u"/api/customers"_s << u"lop"_s << 1;
        QTest::newRow("customer by a number as people write it") << u"/api/customers"_s << u"(212) 555-0163"_s << 1;
        QTest::newRow("customer by the last digits") << u"/api/customers"_s << u"0163"_s << 1;
        QTest::newRow("nobody") << u"/api/customers"_s << u"submarine"_s << 0;
        QTest::newRow("not operators") << u"/api/customers"_s << u"lop* OR tom"_s << 0;
        QTest::newRow("a quotation mark") << u"/api/customers"_s << u"\"lop"_s << 1;
        QTest::newRow("conversation by name") << u"/api/conversations"_s << u"becker"_s << 1;
        QTest::newRow("conversation by a word of a text") << u"/api/conversations"_s << u"park"_s << 1;
        QTest::newRow("conversation by digits") << u"/api/conversations"_s << u"555 017"_s << 1;
        QTest::newRow("appointment by name") << u"/api/appointments"_s << u"maria"_s << 1;
        QTest::newRow("appointment by a note") << u"/api/appointments"_s << u"x-rays"_s << 2;
        QTest::newRow("appointment by number") << u"/api/appointments"_s << u"+12125550175"_s << 1;
        QTest::newRow("appointment by service and name") << u"/api/appointments"_s << u"cleaning lopez"_s << 1;
    }
    void everythingIsFoundByWordsAndDigits()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        const QJsonArray hits = items(path, {{u"q"_s, words}});
        QTEST(int(hits.size()), "found");
        if (QByteArray{QTest::currentDataTag()} == "conversation by a word of a text")
            QVERIFY(hits.first()[u"hit"].toString().contains(QChar{2} + u"parking"_s + QChar{3}));
    }

    void aRenamedCustomerIsFoundByTheNewName()
    {
        const QJsonObject before = items(u"/api/appointments"_s, {{u"q"_s, u"becker"_s}}).first().toObject();
        const auto noted = m_console.ask("PATCH", at(u"/api/appointments/"_s + before[u"id"].toString()),
            R"({"notes":"wants the window seat"})", {{"Content-Type", "application/json"}});
        QCOMPARE(noted.status, 200);
        QCOMPARE(items(u"/api/appointments"_s, {{u"q"_s, u"window"_s}}).size(), 1);
        QCOMPARE(items(u"/api/appointments"_s, {{u"q"_s, u"rays becker"_s}}).size(), 0);
    }

    void insightsAreOfTheTimeAskedFor()
    {
        QCOMPARE(m_console
                     .post(at(u"/api/practice/calls"_s),
                         {{u"says"_s, QJsonArray{u"Do you take Delta Dental?"_s, u"no thanks, goodbye"_s}},
                             {u"speech_speed"_s, 0}})
                     .status,
            200);
        const auto ended = [&] {
            const QJsonArray calls = items(u"/api/calls"_s);
            return calls.size() == 1 && calls.first()[u"status"] == u"ended"_s;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ended(), 60000);
        const QString outcome = items(u"/api/calls"_s).first()[u"outcome"].toString();
        const QString from = QDateTime::currentDateTimeUtc().addDays(-6).toString(Qt::ISODate),
                      to = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate);
        const QJsonObject insights = m_console.get(at(u"/api/insights"_s, {{u"from"_s, from}, {u"to"_s, to}}));
        QCOMPARE(insights[u"now"][u"calls"].toInt(), 1);
        QCOMPARE(insights[u"now"][u"outcomes"][outcome].toInt(), 1);
        QCOMPARE(insights[u"before"][u"calls"].toInt(), 0);
        QCOMPARE(insights[u"now"][u"asked_time"].toInt(), 0);
        QCOMPARE(insights[u"hours"].toArray().size(), 7);
        int sum = 0;
        for (const auto &day : insights[u"hours"].toArray())
            for (const auto &hour : day.toArray())
                sum += hour.toInt();
        QCOMPARE(sum, 1);
        QVERIFY(insights[u"days"].toArray().size() >= 7);
        QCOMPARE(insights[u"latency"][u"answer"][u"count"].toInt(), 1);
        QVERIFY(insights[u"latency"][u"turn"][u"p50_ms"].isDouble());
        QCOMPARE(m_console.get(at(u"/api/insights"_s)).value(u"now")[u"calls"].toInt(), 1); // the last thirty days
    }

    void callsAreFilteredBySeveralOutcomesAndByTime()
    {
        const QString outcome = items(u"/api/calls"_s).first()[u"outcome"].toString(),
                      caller = items(u"/api/calls"_s).first()[u"from"].toString();
        const QString past = QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODate),
                      now = QDateTime::currentDateTimeUtc().addSecs(60).toString(Qt::ISODate);
        QCOMPARE(items(u"/api/calls"_s, {{u"outcome"_s, u"failed,"_s + outcome}}).size(), 1);
        QCOMPARE(items(u"/api/calls"_s, {{u"outcome"_s, u"failed,rejected"_s}}).size(), 0);
        QCOMPARE(
            items(u"/api/calls"_s, {{u"caller"_s, caller}, {u"from"_s, past}, {u"to"_s, now}, {u"outcome"_s, outcome}})
                .size(),
            1);
        QCOMPARE(items(u"/api/calls"_s, {{u"caller"_s, caller}, {u"to"_s, past}}).size(), 0);
        QCOMPARE(items(u"/api/calls"_s, {{u"caller"_s, u"+12125559999"_s}}).size(), 0);
    }

    void aRecordingPlaysByItsLinkAsLongAsItShould()
    {
        const QString call = items(u"/api/calls"_s).first()[u"id"].toString(), path = u"/api/calls/"_s + call;
        QTRY_COMPARE_WITH_TIMEOUT(
            m_console.get(at(path)).value(u"recording_file")[u"state"].toString(), u"here"_s, 60000);
        QCOMPARE(m_console.post(at(path + u"/recording/link"_s), {{u"seconds"_s, 5}}).status, 400);
        QCOMPARE(m_console.post(at(path + u"/recording/link"_s), {{u"seconds"_s, 86400}}).status, 400);
        QCOMPARE(
            m_console.post(at(u"/api/calls/0f0c7b54-4df3-4bca-a65a-3da1ecc777f0/recording/link"_s), {}).status, 404);
        const auto made = m_console.post(at(path + u"/recording/link"_s), {{u"seconds"_s, 60}});
        QCOMPARE(made.status, 200);
        const QUrl link{jsonOf(made).value(u"url").toString()};
        const QDateTime until = QDateTime::fromString(jsonOf(made).value(u"expires_at").toString(), Qt::ISODate);
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(until) - 60) < 10);

        Visitor player;                                     // it sends no token
        const auto whole = player.ask("GET", link), with = m_console.ask("GET", at(path + u"/recording"_s));
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.body, with.body);
        QCOMPARE(whole.header("cache-control"), "private, no-store");
        const auto piece = player.ask("GET", link, {}, {{"Range", "bytes=10-19"}});
        QCOMPARE(piece.status, 206);
        QCOMPARE(piece.body, whole.body.mid(10, 10));
        QCOMPARE(player.ask("GET", at(path)).status, 401);  // the link opens nothing else
        QString text = link.toString();
        text[text.size() - 1] = text.back() == u'A' ? u'E' : u'A';
        QCOMPARE(player.ask("GET", QUrl{text}).status, 404);

        QFile file{m_folder.filePath(u"practice/secrets/customer-links"_s)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray key = file.readAll();
        const auto signedUntil = [&](int seconds) {
            QUrl url = link;
            url.setPath(
                u"/r/"_s + recordinglinks::token(CallId{call}, QDateTime::currentDateTimeUtc().addSecs(seconds), key));
            return player.ask("GET", url).status;
        };
        QCOMPARE(signedUntil(60), 200);
        QCOMPARE(signedUntil(-1), 410);
        QCOMPARE(m_console.ask("DELETE", at(path)).status, 200);
        QCOMPARE(player.ask("GET", link).status, 410);
        QCOMPARE(player.complaints.join(u'\n'), QString{});
    }

    void whatIsAskedWronglyIsRefused()
    {
        QCOMPARE(
            status(u"/api/insights"_s, {{u"from"_s, u"2026-03-02T00:00:00Z"_s}, {u"to"_s, u"2026-03-01T00:00:00Z"_s}}),
            400);
        QCOMPARE(
            status(u"/api/insights"_s, {{u"from"_s, u"2020-03-02T00:00:00Z"_s}, {u"to"_s, u"2026-03-01T00:00:00Z"_s}}),
            422);
        QCOMPARE(status(u"/api/insights"_s, {{u"from"_s, u"yesterday"_s}}), 400);
        QCOMPARE(status(u"/api/conversations"_s, {{u"words"_s, u"x"_s}}), 400);
    }

    void cleanupTestCase()
    {
        QCOMPARE(m_console.complaints.join(u'\n'), QString{});
        m_host.reset();
    }

    void callsThatAskedForATimeAreCountedAndListed()
    {
        const qsizetype before = items(u"/api/calls"_s).size();
        QCOMPARE(items(u"/api/calls"_s, {{u"asked"_s, u"time"_s}}).size(), 0);
        const QJsonArray says{
            u"I would like to book a cleaning please"_s, u"tomorrow afternoon"_s, u"No, never mind, goodbye"_s};
        QCOMPARE(
            m_console.post(at(u"/api/practice/calls"_s), {{u"says"_s, says}, {u"speech_speed"_s, 0}}).status, 200);
        const auto ended = [&] {
            const QJsonArray calls = items(u"/api/calls"_s);
            return calls.size() == before + 1 && calls.first()[u"status"] == u"ended"_s;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ended(), 60000);
        const QJsonArray asked = items(u"/api/calls"_s, {{u"asked"_s, u"time"_s}});
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first()[u"id"], items(u"/api/calls"_s).first()[u"id"]);
        QCOMPARE(m_console.get(at(u"/api/insights"_s)).value(u"now")[u"asked_time"].toInt(), 1);
        QCOMPARE(m_console.ask("GET", at(u"/api/calls"_s, {{u"asked"_s, u"money"_s}})).status, 400);
        QCOMPARE(m_console.ask("GET", at(u"/api/calendar/busy"_s)).status, 422);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestConsoleRoutes)
#include "test_consoleroutes.moc"
