// SPDX-License-Identifier: GPL-3.0-or-later
// Google's answers as our client reads them: tokens, lists to their end, events of every kind, and what counts as
// unknown.
#include "eventwire.h"
#include "google/googlecalendar.h"
#include "net/crypto.h"
#include "net/httpclient.h"
#include "net/httpserver.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet {
namespace {
using How = CommandOutcome::How;
const QDateTime noon{{2026, 8, 21}, {15, 0}, Qt::UTC};

struct MovedClock : Clock {
    QDateTime now = noon;
    QDateTime nowUtc() const override { return now; }
};
struct Secrets : SecretStore {
    QMap<QString, QByteArray> kept;
    QByteArray read(const QString &name) override { return kept.value(name); }
    Result<> write(const QString &name, const QByteArray &secret) override { kept.insert(name, secret); return {}; }
    void remove(const QString &name) override { kept.remove(name); }
};

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray{text}.replace('\'', '"')).object();
}
} // namespace

class TestGoogleCalendar : public QObject
{
    Q_OBJECT
private:
    struct Scripted { int status; QByteArray body; net::HeaderList headers = {}; };
    struct Asked { QByteArray method; QString path, query; };
    net::HttpServer m_server;
    net::HttpClient m_client;
    MovedClock m_clock;
    Secrets m_secrets;
    QList<Scripted> m_answers;
    QList<Asked> m_asked;
    QList<net::LateReply> m_held;
    bool m_holds = false;

    google::Settings settings() const
    {
        const QString url = m_server.url();
        return {.tokenUrl = QUrl{url + u"/token"_s},
            .revokeUrl = QUrl{url + u"/revoke"_s},
            .apiUrl = QUrl{url},
            .clientId = u"client"_s,
            .clientSecret = "secret"};
    }
    void keepToken(int secondsLeft)
    {
        const QJsonObject kept{{u"access"_s, u"old"_s}, {u"refresh"_s, u"r"_s},
            {u"expires"_s, noon.addSecs(secondsLeft).toMSecsSinceEpoch()}};
        m_secrets.kept = {{u"google-b"_s, QJsonDocument{kept}.toJson()}};
    }
    template <typename Value> static Value waited(const QFuture<Value> &answer)
    {
        [[maybe_unused]] const bool finished = QTest::qWaitFor([&] { return answer.isFinished(); }, 5000);
        Q_ASSERT(finished);
        return answer.result();
    }
    CommandOutcome performed(const command::Any &what, QStringList *ended = nullptr)
    {
        google::Accounts accounts{m_client, m_secrets, m_clock, settings()};
        google::GoogleCalendar calendar{m_client, accounts};
        if (ended)
            calendar.onDisconnected(
                [ended](const QString &business, const QString &why) { *ended << business + u' ' + why; });
        return waited(calendar.perform({}, what));
    }
    QStringList paths() const
    {
        QStringList list;
        for (const Asked &one : m_asked)
            list << QString::fromLatin1(one.method) + u' ' + one.path;
        return list;
    }

private slots:
    void aCalendarIsFreeOnlyWhereItCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("calendar");
        QTest::addColumn<int>("spans");                 // -1: unknown
        QTest::newRow("free") << R"({"busy":[]})"_ba << 0;
        QTest::newRow("busy") << R"({"busy":[{"start":"2026-06-09T10:00:00Z","end":"2026-06-09T11:00:00+00:00"}]})"_ba
                              << 1;
        QTest::newRow("an error in a 200") << R"({"errors":[{"reason":"notFound"}],"busy":[]})"_ba << -1;
        QTest::newRow("says nothing") << "{}"_ba << -1;
        QTest::newRow("no list") << R"({"busy":"no"})"_ba << -1;
        QTest::newRow("a time that is none") << R"({"busy":[{"start":"noon","end":"2026-06-09T11:00:00Z"}]})"_ba << -1;
        QTest::newRow("no end") << R"({"busy":[{"start":"2026-06-09T11:00:00Z"}]})"_ba << -1;
        QTest::newRow("ends before it begins")
            << R"({"busy":[{"start":"2026-06-09T11:00:00Z","end":"2026-06-09T10:00:00Z"}]})"_ba << -1;
    }
    void aCalendarIsFreeOnlyWhereItCanBeRead()
    {
        QFETCH(QByteArray, calendar);
        QFETCH(int, spans);
        const auto busy = google::wire::busySpansOf(QJsonDocument::fromJson(calendar).object());
        QCOMPARE(busy ? int(busy->size()) : -1, spans);
    }

    void initTestCase()
    {
        QVERIFY(m_server.listen({QHostAddress::LocalHost, 0}));
        m_server.setFallback([this](const net::HttpRequest &request, net::Reply reply) {
            m_asked.append({request.method(), request.path, QString::fromLatin1(request.rawQuery)});
            if (m_holds)
                return m_held.append(net::LateReply{std::move(reply)});
            const Scripted next = m_answers.isEmpty() ? Scripted{418, {}} : m_answers.takeFirst();
            net::HeaderList headers{{"Content-Type", "application/json"}};
            headers += next.headers;
            reply.send(next.status, next.body, headers);
        });
    }
    void init()
    {
        m_clock.now = noon;
        m_answers.clear(), m_asked.clear(), m_held.clear();
        m_holds = false;
        keepToken(3600);
    }
    void cleanup() { QCOMPARE(m_answers.size(), 0); }

    void refreshesFiveMinutesEarly_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("requests");
        QTest::newRow("an hour left") << 3600 << 0;
        QTest::newRow("five minutes and a second") << 301 << 0;
        QTest::newRow("five minutes") << 300 << 1;
        QTest::newRow("over") << -10 << 1;
    }
    void refreshesFiveMinutesEarly()
    {
        QFETCH(int, left);
        QFETCH(int, requests);
        keepToken(left);
        if (requests > 0)
            m_answers = {{200, R"({"access_token":"fresh","expires_in":3599,"token_type":"Bearer"})"}};
        google::Accounts accounts{m_client, m_secrets, m_clock, settings()};
        const auto token = waited(accounts.accessToken(u"b"_s));
        QVERIFY(token.has_value());
        QCOMPARE(*token, requests > 0 ? QByteArray{"fresh"} : QByteArray{"old"});
        QCOMPARE(m_asked.size(), requests);
        if (requests > 0) // Google sends no new refresh token: the old one stays
            QVERIFY(m_secrets.kept.value(u"google-b"_s).contains("\"refresh\":\"r\""));
    }

    void refreshesOnceForAllWhoWait()
    {
        keepToken(0);
        m_answers = {{200, R"({"access_token":"fresh","expires_in":3599})"}};
        google::Accounts accounts{m_client, m_secrets, m_clock, settings()};
        QList<QFuture<Result<QByteArray>>> waiting;
        for (int i = 0; i < 5; ++i)
            waiting << accounts.accessToken(u"b"_s);
        for (const auto &one : waiting)
            QCOMPARE(*waited(one), QByteArray{"fresh"});
        QCOMPARE(m_asked.size(), 1);
    }

    void whatWasEndedDuringARefreshStaysEnded()
    {
        keepToken(0);
        google::Accounts accounts{m_client, m_secrets, m_clock, settings()};
        m_holds = true;
        const auto token = accounts.accessToken(u"b"_s);
        QTRY_COMPARE(m_held.size(), 1);
        m_holds = false;
        m_answers = {{200, "{}"}};
        QVERIFY(waited(accounts.disconnect(u"b"_s)).has_value());
        m_held.first().json(200, {{u"access_token"_s, u"late"_s}, {u"expires_in"_s, 3599}});
        const auto late = waited(token);
        QVERIFY(!late);
        QCOMPARE(late.error().detail, u"not connected"_s);
        QVERIFY(!accounts.isConnected(u"b"_s));
        QVERIFY(m_secrets.kept.isEmpty());
    }

    void aRefusedTokenIsRefreshedOnce_data()
    {
        QTest::addColumn<int>("refreshStatus");
        QTest::addColumn<QByteArray>("refreshBody");
        QTest::addColumn<int>("secondStatus");
        QTest::addColumn<QString>("ended");
        QTest::addColumn<bool>("keepsSecret");
        const QByteArray fresh = R"({"access_token":"fresh","expires_in":3599})";
        QTest::newRow("the fresh one is taken") << 200 << fresh << 204 << QString{} << true;
        QTest::newRow("the fresh one is refused too") << 200 << fresh << 401 << u"b 401"_s << true;
        QTest::newRow("the grant is dead")
            << 400 << QByteArray{R"({"error":"invalid_grant"})"} << 0 << u"b invalid_grant"_s << false;
        QTest::newRow("the client is unknown")
            << 401 << QByteArray{R"({"error":"invalid_client"})"} << 0 << u"b invalid_client"_s << true;
        QTest::newRow("Google is down") << 503 << QByteArray{"{}"} << 0 << QString{} << true;
    }
    void aRefusedTokenIsRefreshedOnce()
    {
        QFETCH(int, refreshStatus);
        QFETCH(QByteArray, refreshBody);
        QFETCH(int, secondStatus);
        QFETCH(QString, ended);
        QFETCH(bool, keepsSecret);
        m_answers = {{401, "{}"}, {refreshStatus, refreshBody}};
        if (secondStatus != 0)
            m_answers << Scripted{secondStatus, {}};
        QStringList told;
        const auto outcome = performed(command::DeleteEvent{u"b"_s, u"a"_s, u"e"_s, {}}, &told);
        QCOMPARE(told.join(u' '), ended);
        QCOMPARE(outcome.how, !ended.isEmpty() ? How::Failed : refreshStatus == 503 ? How::Retry : How::Done);
        QCOMPARE(!m_secrets.kept.isEmpty(), keepsSecret);
    }

    void listsCalendarsToTheEnd()
    {
        m_answers = {
            {200,
                R"({"items":[{"id":"a","summary":"Anna","primary":true,"accessRole":"owner"}],"nextPageToken":"p/2"})"},
            {200, R"({"items":[],"nextPageToken":"p3"})"},
            {200, R"({"items":[{"id":"b","summary":"Team","summaryOverride":"My team","accessRole":"reader"},
                                        {"id":"c","summary":"Busy","accessRole":"freeBusyReader"},{"id":"d","summary":"Gone","deleted":true,"accessRole":"owner"}]})"}};
        const auto outcome = performed(command::ListCalendars{u"b"_s});
        QCOMPARE(outcome.how, How::Done);
        QCOMPARE(m_asked.at(1).query, u"maxResults=250&pageToken=p%2F2"_s);
        const QJsonArray calendars = outcome.answer.value(u"calendars").toArray();
        QCOMPARE(calendars.size(), 3);
        QCOMPARE(calendars.at(0).toObject(),
            json("{'id':'a','name':'Anna','primary':true,'may_write':true,'may_read':true}"));
        QCOMPARE(calendars.at(1).toObject(),
            json("{'id':'b','name':'My team','primary':false,'may_write':false,'may_read':true}"));
        QCOMPARE(calendars.at(2).toObject(),
            json("{'id':'c','name':'Busy','primary':false,'may_write':false,'may_read':false}"));
    }

    void unknownIsNotFree_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("known");
        QTest::newRow("both free") << QByteArray{R"({"calendars":{"a":{"busy":[]},"b":{"busy":[]}}})"} << true;
        QTest::newRow("errors in one")
            << QByteArray{R"({"calendars":{"a":{"busy":[]},"b":{"errors":[{"domain":"global","reason":"notFound"}],"busy":[]}}})"}
            << false;
        QTest::newRow("one is missing") << QByteArray{R"({"calendars":{"a":{"busy":[]}}})"} << false;
        QTest::newRow("one says nothing") << QByteArray{R"({"calendars":{"a":{"busy":[]},"b":{}}})"} << false;
        QTest::newRow("not what was asked for") << QByteArray{R"([])"} << false;
    }
    void unknownIsNotFree()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, known);
        m_answers = {{200, body}};
        const auto outcome
            = performed(command::AskBusy{u"b"_s, u"a"_s, u"e"_s, noon, noon.addSecs(3600), u"a"_s, {u"a"_s, u"b"_s}});
        QCOMPARE(outcome.how, known ? How::Done : How::Retry);
    }

    void anotherCalendarsBusyTimeCountsBesideOurOwnEvent()
    {
        m_answers = {
            {200, R"({"calendars":{"a":{"busy":[{"start":"2026-08-21T15:00:00Z","end":"2026-08-21T16:00:00Z"}]},
                                           "b":{"busy":[{"start":"2026-08-21T15:30:00Z","end":"2026-08-21T15:45:00Z"}]}}})"},
            {200,
                R"({"timeZone":"UTC","items":[{"id":"e","status":"confirmed","start":{"dateTime":"2026-08-21T15:00:00Z"},"end":{"dateTime":"2026-08-21T16:00:00Z"}}]})"}};
        const auto outcome
            = performed(command::AskBusy{u"b"_s, u"a"_s, u"e"_s, noon, noon.addSecs(3600), u"a"_s, {u"a"_s, u"b"_s}});
        QCOMPARE(outcome.how, How::Done);
        QCOMPARE(outcome.answer.value(u"busy").toArray().size(), 1);
        QCOMPARE(paths(), (QStringList{u"POST /freeBusy"_s, u"GET /calendars/a/events"_s}));
    }

    /// Two people of the firm may work at the same time; a calendar knows no persons.
    void anotherAppointmentOfOursKeepsNobodyElseBusy_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("busy");
        QTest::newRow("where we wrote it") << QByteArray{"2026-08-21T15:00:00Z"} << 0;
        QTest::newRow("moved by the owner") << QByteArray{"2026-08-21T15:15:00Z"} << 1;
    }
    void anotherAppointmentOfOursKeepsNobodyElseBusy()
    {
        QFETCH(QByteArray, start);
        m_answers
            = {{200, R"({"calendars":{"a":{"busy":[{"start":"2026-08-21T15:00:00Z","end":"2026-08-21T16:15:00Z"}]}}})"},
                {200,
                    QByteArray{
                        R"({"timeZone":"UTC","items":[{"id":"other","status":"confirmed","start":{"dateTime":"START"},
                               "end":{"dateTime":"2026-08-21T16:00:00Z"},"extendedProperties":{"private":{"cloudgreet_appointment":"x",
                               "cloudgreet_start":"2026-08-21T15:00:00Z","cloudgreet_end":"2026-08-21T16:00:00Z"}}}]})"}
                        .replace("START", start)}};
        const auto outcome
            = performed(command::AskBusy{u"b"_s, u"a"_s, u"e"_s, noon, noon.addSecs(3600), u"a"_s, {u"a"_s}});
        QCOMPARE(outcome.how, How::Done);
        QTEST(int(outcome.answer.value(u"busy").toArray().size()), "busy");
    }

    void waitsAsLongAsGoogleAsks_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("waits");
        QTest::newRow("403 rateLimitExceeded") << 403 << u"rateLimitExceeded"_s << true;
        QTest::newRow("403 userRateLimitExceeded") << 403 << u"userRateLimitExceeded"_s << true;
        QTest::newRow("403 quotaExceeded") << 403 << u"quotaExceeded"_s << true;
        QTest::newRow("429") << 429 << u"rateLimitExceeded"_s << true;
        QTest::newRow("403 insufficientPermissions") << 403 << u"insufficientPermissions"_s << false;
    }
    void waitsAsLongAsGoogleAsks()
    {
        QFETCH(int, status);
        QFETCH(QString, reason);
        QFETCH(bool, waits);
        const QJsonObject error{{u"errors"_s, QJsonArray{QJsonObject{{u"reason"_s, reason}}}}, {u"code"_s, status},
            {u"message"_s, u"Later"_s}};
        m_answers = {{status, QJsonDocument{QJsonObject{{u"error"_s, error}}}.toJson(), {{"Retry-After", "17"}}}};
        const auto outcome = performed(command::SyncCalendar{u"b"_s, u"a"_s, u"token"_s, {}, 1, {}});
        QCOMPARE(outcome.how, waits ? How::Retry : How::Failed);
        QCOMPARE(outcome.retryAfter, std::chrono::milliseconds{17000});
        QCOMPARE(outcome.code, reason);
    }

    void readsEventsOfEveryKind_data()
    {
        QTest::addColumn<QJsonObject>("event");
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<bool>("busy");
        const QDateTime two{{2026, 11, 1}, {19, 0}, Qt::UTC};       // two in the afternoon of the day with 25 hours
        QTest::newRow("with an offset") << json("{'start':{'dateTime':'2026-11-01T14:00:00-05:00'}}") << two << true;
        QTest::newRow("with milliseconds") << json("{'start':{'dateTime':'2026-11-01T19:00:00.000Z'}}") << two << true;
        QTest::newRow("local to its zone")
            << json("{'start':{'dateTime':'2026-11-01T20:00:00','timeZone':'Europe/Madrid'}}") << two << true;
        QTest::newRow("local to the calendar") << json("{'start':{'dateTime':'2026-11-01T14:00:00'}}") << two << true;
        QTest::newRow("of a whole day") << json("{'start':{'date':'2026-11-01'}}")
                                        << QDateTime{{2026, 11, 1}, {4, 0}, Qt::UTC} << true;
        QTest::newRow("free") << json("{'start':{'date':'2026-11-01'},'transparency':'transparent'}")
                              << QDateTime{{2026, 11, 1}, {4, 0}, Qt::UTC} << false;
        QTest::newRow("declined") << json(
            "{'start':{'dateTime':'2026-11-01T19:00:00Z'},'attendees':[{'self':true,'responseStatus':'declined'}]}")
                                  << two << false;
        QTest::newRow("declined by another")
            << json("{'start':{'dateTime':'2026-11-01T19:00:00Z'},'attendees':[{'responseStatus':'declined'},{'self':"
                    "true,'responseStatus':'accepted'}]}")
            << two << true;
        QTest::newRow("tentative") << json("{'start':{'dateTime':'2026-11-01T19:00:00Z'},'status':'tentative'}") << two
                                   << true;
        QTest::newRow("where they work") << json(
            "{'start':{'dateTime':'2026-11-01T19:00:00Z'},'eventType':'workingLocation'}")
                                         << two << false;
        QTest::newRow("out of office") << json(
            "{'start':{'dateTime':'2026-11-01T19:00:00Z'},'eventType':'outOfOffice'}")
                                       << two << true;
        QTest::newRow("cancelled, little more than an id")
            << json("{'id':'x','status':'cancelled'}") << QDateTime{} << false;
        QTest::newRow("rubbish") << json("{'start':{'dateTime':'soon'},'attendees':'all'}") << QDateTime{} << true;
    }
    void readsEventsOfEveryKind()
    {
        QFETCH(QJsonObject, event);
        const CalendarEvent read = google::wire::eventOf(event, QTimeZone{"America/New_York"});
        QTEST(read.startUtc, "start");
        QTEST(read.keepsBusy, "busy");
        QCOMPARE(calendarEventFrom(toJson(read)).startUtc, read.startUtc);
        QVERIFY(read.startUtc.isValid() || !calendarsync::keepsFromBooking(read, noon));
    }

    void onlyOurOwnChannelsAreBelieved()
    {
        const QByteArray key = net::randomToken(), token = google::channelToken(key, u"channel"_s);
        QVERIFY(google::isOfOurChannel(key, "channel", token));
        QVERIFY(!google::isOfOurChannel(key, "channel2", token));
        QVERIFY(!google::isOfOurChannel(key, "channel", token + 'x'));
        QVERIFY(!google::isOfOurChannel(key, "channel", {}));
        QVERIFY(!google::isOfOurChannel(net::randomToken(), "channel", token));
        QVERIFY(!google::isOfOurChannel({}, "channel", google::channelToken({}, u"channel"_s)));
        QVERIFY(!google::isOfOurChannel(key, {}, google::channelToken(key, {})));
        QVERIFY(token.size() <= 256);                               // Google Calendar, push notifications
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestGoogleCalendar)
#include "test_googlecalendar.moc"
