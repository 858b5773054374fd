// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/crypto.h"
#include "visitor.h"
#include <QFile>
#include <QJsonArray>
#include <QUrlQuery>

using namespace cloudgreet;
using namespace cloudgreet::practice;

namespace {
const QString Base = u"https://www.googleapis.com/auth/"_s, Events = u"/google/calendar/v3/calendars/primary/events"_s;
const QStringList AllScopes{
    Base + u"calendar.events"_s, Base + u"calendar.freebusy"_s, Base + u"calendar.calendarlist.readonly"_s};

QJsonObject booking(const QString &id, int hour, const QString &summary = u"Drain"_s)
{
    const auto at = [](int h) {
        return QJsonObject{{u"dateTime"_s, u"2026-08-25T%1:00:00-04:00"_s.arg(h, 2, 10, QLatin1Char('0'))},
            {u"timeZone"_s, u"America/New_York"_s}};
    };
    return {{u"id"_s, id}, {u"summary"_s, summary}, {u"start"_s, at(hour)}, {u"end"_s, at(hour + 1)}};
}
} // namespace

class TestGoogleStandIn : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void signInGivesTokens();
    void signInByThePage();
    void signInFaults_data();
    void signInFaults();
    void revokedGrantIsInvalid();
    void scopesAreNeeded();
    void eventIsMadeOnce();
    void badEventsAreRefused_data();
    void badEventsAreRefused();
    void changeNeedsTheRightEtag();
    void deletedStaysDeleted();
    void busyTimesAreMerged();
    void unreadableCalendarIsNotFree();
    void syncTellsWhatChanged();
    void pagesFollowEachOther();
    void exampleRequestsPass();
    void channelPushes();

private:
    [[nodiscard]] QByteArray signIn(const QStringList &scopes = AllScopes);
    Visitor::Reply token(const QByteArray &form) { return m_visitor->form(u"/google/token"_s, {}, form); }
    [[nodiscard]] QByteArray client() const
    {
        return "client_id=" + m_house->keys().googleClientId.toLatin1()
            + "&client_secret=" + m_house->keys().googleClientSecret.toLatin1();
    }
    Visitor::Reply json(
        const QByteArray &method, const QString &path, const QJsonObject &body, const net::HeaderList &headers = {})
    {
        return m_visitor->send(method, path, m_access, QJsonDocument{body}.toJson(), "application/json", headers);
    }
    std::unique_ptr<StandIns> m_house;
    std::unique_ptr<Visitor> m_visitor;
    QByteArray m_access;
};

void TestGoogleStandIn::init()
{
    m_house = std::make_unique<StandIns>();
    m_visitor = std::make_unique<Visitor>(*m_house);
    QVERIFY(m_house->listen({}));
    m_access = signIn();
}

void TestGoogleStandIn::cleanup()
{
    m_visitor.reset();
    m_house.reset();
}

QByteArray TestGoogleStandIn::signIn(const QStringList &scopes)
{
    return token(
        client() + "&grant_type=refresh_token&refresh_token=" + QUrl::toPercentEncoding(m_house->grantCalendar(scopes)))
        .json.value(u"access_token"_s)
        .toString()
        .toLatin1();
}

void TestGoogleStandIn::signInGivesTokens()
{
    const QByteArray verifier(50, 'v'), challenge = net::base64Url(net::sha256(verifier));
    QUrlQuery query{{u"client_id"_s, m_house->keys().googleClientId},
        {u"redirect_uri"_s, u"http://127.0.0.1:4567/done"_s}, {u"response_type"_s, u"code"_s},
        {u"scope"_s, AllScopes.join(u' ')}, {u"state"_s, u"s t"_s},
        {u"code_challenge"_s, QString::fromLatin1(challenge)}, {u"code_challenge_method"_s, u"S256"_s},
        {u"auto"_s, u"allow"_s}};
    const auto redirect = m_visitor->get(u"/google/o/oauth2/v2/auth?"_s + query.toString(QUrl::FullyEncoded));
    QCOMPARE(redirect.status, 302);
    const QUrl back = QUrl::fromEncoded(redirect.raw.header("location"));
    QCOMPARE(back.port(), 4567);
    const QUrlQuery answer{back};
    QCOMPARE(answer.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s t"_s);
    const QByteArray exchange = client()
        + "&grant_type=authorization_code&redirect_uri=http%3A%2F%2F127.0.0.1%3A4567%2Fdone&code_verifier=" + verifier
        + "&code=" + QUrl::toPercentEncoding(answer.queryItemValue(u"code"_s, QUrl::FullyDecoded));
    const auto tokens = token(exchange);
    QCOMPARE(tokens.status, 200);
    QCOMPARE(tokens.json.value(u"scope"_s).toString().split(u' '), AllScopes);
    QVERIFY(!tokens.json.value(u"refresh_token"_s).toString().isEmpty());
    QCOMPARE(
        m_visitor->get(u"/google/calendar/v3/users/me/calendarList"_s, tokens.json.value(u"access_token"_s).toString())
            .status,
        200);
    QCOMPARE(token(exchange).json.value(u"error"_s).toString(), u"invalid_grant"_s); // a code is good once
}

void TestGoogleStandIn::signInByThePage()
{
    QUrlQuery query{{u"client_id"_s, m_house->keys().googleClientId}, {u"redirect_uri"_s, u"http://[::1]:4567/"_s},
        {u"response_type"_s, u"code"_s}, {u"scope"_s, Base + u"calendar"_s}, {u"state"_s, u"s"_s}};
    const auto page = m_visitor->get(u"/google/o/oauth2/v2/auth?"_s + query.toString(QUrl::FullyEncoded));
    QCOMPARE(page.status, 200);
    const QByteArray html = page.body;
    const qsizetype at = html.indexOf("id=\"deny\" href=\"") + 16;
    const auto denied = m_visitor->get(QString::fromLatin1(html.mid(at, html.indexOf('"', at) - at)));
    QCOMPARE(denied.raw.header("location"), "http://[::1]:4567/?state=s&error=access_denied");
    QCOMPARE(m_visitor->get(QString::fromLatin1(html.mid(at, html.indexOf('"', at) - at))).status, 400);
    m_visitor->control(
        u"/google/consent"_s, {{u"auto"_s, u"allow"_s}, {u"scopes"_s, QJsonArray{Base + u"calendar.events"_s}}});
    query.removeAllQueryItems(u"scope"_s);
    query.addQueryItem(u"scope"_s, AllScopes.join(u' '));
    const QUrlQuery narrowed{QUrl::fromEncoded(
        m_visitor->get(u"/google/o/oauth2/v2/auth?"_s + query.toString(QUrl::FullyEncoded)).raw.header("location"))};
    QCOMPARE(narrowed.queryItemValue(u"scope"_s, QUrl::FullyDecoded), Base + u"calendar.events"_s);
    query.removeAllQueryItems(u"redirect_uri"_s);
    query.addQueryItem(u"redirect_uri"_s, u"http://evil.example/"_s);
    QCOMPARE(m_visitor->get(u"/google/o/oauth2/v2/auth?"_s + query.toString(QUrl::FullyEncoded)).status, 400);
}

void TestGoogleStandIn::signInFaults_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown client") << QByteArray{"client_id=x&client_secret=y&grant_type=refresh_token"} << 401
                                    << u"invalid_client"_s;
    QTest::newRow("no secret") << QByteArray{"client_id=ID&grant_type=refresh_token"} << 400 << u"invalid_request"_s;
    QTest::newRow("wrong secret") << QByteArray{"client_id=ID&client_secret=no&grant_type=refresh_token"} << 401
                                  << u"invalid_client"_s;
    QTest::newRow("unknown token")
        << QByteArray{"client_id=ID&client_secret=SECRET&grant_type=refresh_token&refresh_token=x"} << 400
        << u"invalid_grant"_s;
    QTest::newRow("unknown code")
        << QByteArray{"client_id=ID&client_secret=SECRET&grant_type=authorization_code&code=x"} << 400
        << u"invalid_grant"_s;
    QTest::newRow("other grant") << QByteArray{"client_id=ID&client_secret=SECRET&grant_type=password"} << 400
                                 << u"unsupported_grant_type"_s;
}

void TestGoogleStandIn::signInFaults()
{
    QFETCH(QByteArray, form);
    form.replace("ID", m_house->keys().googleClientId.toLatin1())
        .replace("SECRET", m_house->keys().googleClientSecret.toLatin1());
    const auto answer = token(form);
    QTEST(answer.status, "status");
    QTEST(answer.json.value(u"error"_s).toString(), "error");
}

void TestGoogleStandIn::revokedGrantIsInvalid()
{
    QCOMPARE(m_visitor->get(Events, QString::fromLatin1(m_access)).status, 200);
    QCOMPARE(m_visitor->form(u"/google/revoke"_s, {}, "token=" + m_access).status, 200);
    QCOMPARE(m_visitor->get(Events, QString::fromLatin1(m_access)).googleReason(), u"authError"_s);
    QCOMPARE(m_visitor->form(u"/google/revoke"_s, {}, "token=" + m_access).status, 400);
}

void TestGoogleStandIn::scopesAreNeeded()
{
    const QString narrow = QString::fromLatin1(signIn({Base + u"calendar.events"_s}));
    QCOMPARE(m_visitor->get(Events, narrow).status, 200);
    QCOMPARE(m_visitor->get(u"/google/calendar/v3/users/me/calendarList"_s, narrow).status, 403);
    QCOMPARE(m_visitor->json("POST", u"/google/calendar/v3/freeBusy"_s, narrow, {}).googleReason(),
        u"insufficientPermissions"_s);
    QCOMPARE(m_visitor->get(Events).status, 401);
}

void TestGoogleStandIn::eventIsMadeOnce()
{
    const auto made = json("POST", Events, booking(u"abcde1"_s, 15));
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json.value(u"status"_s).toString(), u"confirmed"_s);
    const auto again = json("POST", Events, booking(u"abcde1"_s, 15));
    QCOMPARE(again.status, 409);
    QCOMPARE(again.googleReason(), u"duplicate"_s);
    QCOMPARE(m_visitor->get(Events + u"/abcde1"_s, QString::fromLatin1(m_access)).json.value(u"summary"_s).toString(),
        u"Drain"_s);
    QCOMPARE(m_house->calendarEvents().size(), 1);
}

void TestGoogleStandIn::badEventsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("reason");
    QJsonObject noEnd = booking(u"abcde"_s, 9), backwards = booking(u"abcde"_s, 9), zone = booking(u"abcde"_s, 9);
    noEnd.remove(u"end"_s);
    backwards.insert(u"end"_s, QJsonObject{{u"date"_s, u"2026-08-01"_s}});
    zone.insert(u"end"_s, QJsonObject{{u"dateTime"_s, u"2026-08-25T10:00:00"_s}, {u"timeZone"_s, u"Nowhere/City"_s}});
    QTest::newRow("no end") << noEnd << u"required"_s;
    QTest::newRow("ends before it starts") << backwards << u"timeRangeEmpty"_s;
    QTest::newRow("unknown zone") << zone << u"invalid"_s;
    QTest::newRow("short id") << booking(u"abcd"_s, 9) << u"invalid"_s;
    QTest::newRow("hyphen in the id") << booking(u"abc-def"_s, 9) << u"invalid"_s;
    QTest::newRow("letter past v in the id") << booking(u"wxyz1"_s, 9) << u"invalid"_s;
}

void TestGoogleStandIn::badEventsAreRefused()
{
    QFETCH(QJsonObject, body);
    const auto answer = json("POST", Events, body);
    QCOMPARE(answer.status, 400);
    QTEST(answer.googleReason(), "reason");
}

void TestGoogleStandIn::changeNeedsTheRightEtag()
{
    const QByteArray etag = json("POST", Events, booking(u"abcde1"_s, 15)).json.value(u"etag"_s).toString().toLatin1();
    const QString path = Events + u"/abcde1"_s;
    QCOMPARE(m_visitor
                 ->control(u"/google/events"_s,
                     {{u"action"_s, u"patch"_s}, {u"id"_s, u"abcde1"_s},
                         {u"event"_s, QJsonObject{{u"summary"_s, u"Mine"_s}}}})
                 .status,
        200);
    QCOMPARE(json("PATCH", path, {{u"location"_s, u"x"_s}}, {{"If-Match", etag}}).status, 412);
    QCOMPARE(json("PATCH", path, {{u"location"_s, u"x"_s}}, {{"If-Match", "*"}}).status, 200);
    const auto patched = json("PATCH", path, {{u"location"_s, QJsonValue::Null}});
    QCOMPARE(patched.json.value(u"summary"_s).toString(), u"Mine"_s);
    QVERIFY(!patched.json.contains(u"location"_s));
    QCOMPARE(json("PUT", path, booking(u"abcde1"_s, 17, u"Whole"_s)).json.value(u"sequence"_s).toInt(), 1);
    QCOMPARE(json("PATCH", Events + u"/nothere"_s, {}).status, 404);
}

void TestGoogleStandIn::deletedStaysDeleted()
{
    json("POST", Events, booking(u"abcde1"_s, 15));
    const QString path = Events + u"/abcde1"_s;
    const auto gone = m_visitor->send("DELETE", path, m_access);
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
    QCOMPARE(m_visitor->send("DELETE", path, m_access).googleReason(), u"deleted"_s);
    QCOMPARE(json("POST", Events, booking(u"abcde1"_s, 15)).status, 409); // its id stays taken
    QVERIFY(m_house->calendarEvents().isEmpty());
}

void TestGoogleStandIn::busyTimesAreMerged()
{
    json("POST", Events, booking(u"abcde1"_s, 15));
    json("POST", Events, booking(u"abcde2"_s, 16));
    json("POST", Events, booking(u"abcde3"_s, 9));
    QJsonObject open = booking(u"abcde4"_s, 11);
    open.insert(u"transparency"_s, u"transparent"_s);
    json("POST", Events, open);
    const auto busy = json("POST", u"/google/calendar/v3/freeBusy"_s,
        {{u"timeMin"_s, u"2026-08-25T00:00:00-04:00"_s}, {u"timeMax"_s, u"2026-08-26T00:00:00-04:00"_s},
            {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"primary"_s}}}}});
    const QJsonArray times = busy.json.value(u"calendars"_s)[u"primary"_s][u"busy"_s].toArray();
    QCOMPARE(times.size(), 2);
    QCOMPARE(times[0][u"start"_s].toString(), u"2026-08-25T13:00:00Z"_s);
    QCOMPARE(times[1][u"end"_s].toString(), u"2026-08-25T21:00:00Z"_s);
}

void TestGoogleStandIn::unreadableCalendarIsNotFree()
{
    m_visitor->control(
        u"/google/calendars"_s, {{u"id"_s, u"staff@practice.example"_s}, {u"unreadable"_s, u"internalError"_s}});
    const auto busy = json("POST", u"/google/calendar/v3/freeBusy"_s,
        {{u"timeMin"_s, u"2026-08-25T00:00:00Z"_s}, {u"timeMax"_s, u"2026-08-26T00:00:00Z"_s},
            {u"items"_s,
                QJsonArray{QJsonObject{{u"id"_s, u"staff@practice.example"_s}},
                    QJsonObject{{u"id"_s, u"gone@example.com"_s}}}}});
    QCOMPARE(busy.status, 200);
    QCOMPARE(busy.json.value(u"calendars"_s)[u"staff@practice.example"_s][u"errors"_s][0][u"reason"_s].toString(),
        u"internalError"_s);
    QCOMPARE(
        busy.json.value(u"calendars"_s)[u"gone@example.com"_s][u"errors"_s][0][u"reason"_s].toString(), u"notFound"_s);
}

void TestGoogleStandIn::syncTellsWhatChanged()
{
    json("POST", Events, booking(u"abcde1"_s, 9));
    json("POST", Events, booking(u"abcde2"_s, 11));
    const QString key = QString::fromLatin1(m_access),
                  first = m_visitor->get(Events, key).json.value(u"nextSyncToken"_s).toString();
    m_visitor->control(u"/google/events"_s, {{u"action"_s, u"delete"_s}, {u"id"_s, u"abcde1"_s}});
    const auto changed
        = m_visitor->get(Events + u"?syncToken="_s + QString::fromLatin1(QUrl::toPercentEncoding(first)), key);
    const QJsonArray items = changed.json.value(u"items"_s).toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0][u"id"_s].toString(), u"abcde1"_s);
    QCOMPARE(items[0][u"status"_s].toString(), u"cancelled"_s);
    QVERIFY(!items[0].toObject().contains(u"start"_s));
    const QString next
        = QString::fromLatin1(QUrl::toPercentEncoding(changed.json.value(u"nextSyncToken"_s).toString()));
    QVERIFY(m_visitor->get(Events + u"?syncToken="_s + next, key).json.value(u"items"_s).toArray().isEmpty());
    QCOMPARE(m_visitor->get(Events + u"?timeMin=2026-01-01T00:00:00Z&syncToken="_s + next, key).status, 400);
    m_visitor->control(u"/google/expire"_s, {{u"sync"_s, true}});
    const auto tooOld = m_visitor->get(Events + u"?syncToken="_s + next, key);
    QCOMPARE(tooOld.status, 410);
    QCOMPARE(tooOld.googleReason(), u"fullSyncRequired"_s);
}

void TestGoogleStandIn::pagesFollowEachOther()
{
    for (int i = 0; i < 3; ++i)
        json("POST", Events, booking(u"abcde%1"_s.arg(i), 9 + i));
    const QString key = QString::fromLatin1(m_access);
    const auto one = m_visitor->get(Events + u"?maxResults=2"_s, key);
    QCOMPARE(one.json.value(u"items"_s).toArray().size(), 2);
    QVERIFY(!one.json.contains(u"nextSyncToken"_s));
    const auto two = m_visitor->get(Events + u"?maxResults=2&pageToken="_s
            + QString::fromLatin1(QUrl::toPercentEncoding(one.json.value(u"nextPageToken"_s).toString())),
        key);
    QCOMPARE(two.json.value(u"items"_s).toArray().size(), 1);
    QVERIFY(two.json.contains(u"nextSyncToken"_s));
    QCOMPARE(
        m_visitor->get(Events + u"?timeMin=2026-08-25T14:30:00Z"_s, key).json.value(u"items"_s).toArray().size(), 2);
}

void TestGoogleStandIn::exampleRequestsPass()
{
    const QJsonObject example{{u"id"_s, u"cg01h5k3v9e7p2m4"_s}, {u"summary"_s, u"Drain cleaning: Pat Example"_s},
        {u"location"_s, u"1 Main St"_s},
        {u"start"_s,
            QJsonObject{{u"dateTime"_s, u"2026-08-25T15:00:00-04:00"_s}, {u"timeZone"_s, u"America/New_York"_s}}},
        {u"end"_s,
            QJsonObject{{u"dateTime"_s, u"2026-08-25T16:00:00-04:00"_s}, {u"timeZone"_s, u"America/New_York"_s}}},
        {u"extendedProperties"_s, QJsonObject{{u"private"_s, QJsonObject{{u"cloudgreet_booking"_s, u"bk_1"_s}}}}},
        {u"reminders"_s, QJsonObject{{u"useDefault"_s, true}}}};
    QCOMPARE(json("POST", Events, example).status, 200);
    QCOMPARE(
        m_visitor->get(Events + u"?privateExtendedProperty=cloudgreet_booking%3Dbk_1"_s, QString::fromLatin1(m_access))
            .json.value(u"items"_s)
            .toArray()
            .size(),
        1);
    QCOMPARE(
        m_visitor->get(Events + u"?privateExtendedProperty=cloudgreet_booking%3Dbk_2"_s, QString::fromLatin1(m_access))
            .json.value(u"items"_s)
            .toArray()
            .size(),
        0);
}

void TestGoogleStandIn::channelPushes()
{
    WebhookEar ear;
    const QJsonObject channel{{u"id"_s, u"c1"_s}, {u"type"_s, u"web_hook"_s}, {u"address"_s, ear.url().toString()},
        {u"token"_s, u"opaque"_s}};
    const auto made = json("POST", Events + u"/watch"_s, channel);
    QCOMPARE(made.status, 200);
    QTRY_COMPARE(ear.requests.size(), 1);
    QCOMPARE(ear.requests[0].header("x-goog-resource-state"), "sync");
    QCOMPARE(ear.requests[0].header("x-goog-channel-token"), "opaque");
    QVERIFY(ear.requests[0].body.isEmpty());
    QCOMPARE(json("POST", Events + u"/watch"_s, channel).googleReason(), u"channelIdNotUnique"_s);
    m_visitor->control(u"/google/events"_s, {{u"event"_s, booking(u"abcde1"_s, 15)}});
    QTRY_COMPARE(ear.requests.size(), 2);
    QCOMPARE(ear.requests[1].header("x-goog-resource-state"), "exists");
    const QJsonObject stop{{u"id"_s, u"c1"_s}, {u"resourceId"_s, made.json.value(u"resourceId"_s)}};
    QCOMPARE(json("POST", u"/google/calendar/v3/channels/stop"_s, stop).status, 204);
    QCOMPARE(json("POST", u"/google/calendar/v3/channels/stop"_s, stop).status, 404);
    QJsonObject plain = channel;
    plain.insert(u"id"_s, u"c2"_s);
    plain.insert(u"address"_s, u"http://hooks.example.com/x"_s);
    QCOMPARE(json("POST", Events + u"/watch"_s, plain).status, 400);
}

QTEST_GUILESS_MAIN(TestGoogleStandIn)
#include "test_googlestandin.moc"
