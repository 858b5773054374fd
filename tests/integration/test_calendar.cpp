// SPDX-License-Identifier: GPL-3.0-or-later
// The real host and a calendar that its owner uses too: whatever the owner does in Google comes back and wins.
#include "hoston.h"
#include "practice/standins.h"
#include "received.h"
#include "wholecall.h"
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

namespace cloudgreet {
namespace {
const QString primary = u"owner@practice.example"_s, second = u"chair2@practice.example"_s;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, 0) ? probe.serverPort() : 0;
}

QJsonObject spanOf(const QDateTime &start, int minutes = 45)
{
    const auto edge = [](const QDateTime &at) {
        return QJsonObject{{u"dateTime"_s, at.toUTC().toString(Qt::ISODate)}};
    };
    return {{u"start"_s, edge(start)}, {u"end"_s, edge(start.addSecs(60 * minutes))}};
}

enum class Reach { Pushed, Asked };

/// A host with a practice account behind it, and the owner at both ends.
struct House {
    QTemporaryDir folder;
    practice::StandIns standIns{{.seed = 3, .speechSpeed = 0, .spokenRecordings = false}};
    std::unique_ptr<Host> host;
    Visitor console, outside;
    QString business;

    explicit House(Reach reach = Reach::Pushed)
    {
        outside.judges = false;
        if (!standIns.listen({QHostAddress::LocalHost, 0}))
            return;
        HostConfig config = onFreePorts(folder.path() + u"/data"_s);
        config.publicAddress = {QHostAddress::LocalHost, freePort()};
        if (reach == Reach::Pushed)
            config.publicUrl = u"http://127.0.0.1:%1"_s.arg(config.publicAddress.port);
        host = hostOn(standIns, config);
        if (!host)
            return;
        console.token = host->ownerToken();
        business = firm(u"+12125550100"_s);
    }
    ~House()
    {
        host.reset();
    }
    QUrl at(const QString &path) const { return QUrl{host->adminUrl() + path}; }
    QString firm(const QString &number)
    {
        QJsonObject json = QJsonDocument::fromJson(dentist()).object();
        json.insert(u"phone_numbers"_s, QJsonArray{number});
        return jsonOf(console.post(at(u"/api/businesses"_s), json)).value(u"id").toString();
    }
    void control(const QString &path, const QJsonObject &body)
    {
        outside.post(QUrl{standIns.url() + u"/_control"_s + path}, body);
    }
    void fault(const QString &path, const QJsonObject &effect, int count)
    {
        QJsonObject fault = effect;
        fault.insert(u"provider"_s, u"google"_s), fault.insert(u"path"_s, path), fault.insert(u"count"_s, count);
        QVERIFY(standIns.addFault(fault));
    }
    /// What the browser comes back with, for one click on Connect.
    QUrlQuery clicked(const QString &answer, const QString &who = {})
    {
        control(u"/google/consent"_s, {{u"auto"_s, answer}});
        const auto asked = console.post(at(u"/api/calendar/connect"_s),
            {{u"redirect_uri"_s, u"http://127.0.0.1:49152/console"_s},
                {u"business"_s, who.isEmpty() ? business : who}});
        const auto back = outside.ask("GET", QUrl{jsonOf(asked).value(u"url").toString()});
        return QUrlQuery{QUrl::fromEncoded(back.header("location")).query(QUrl::FullyEncoded)};
    }
    net::HttpAnswer returned(const QUrlQuery &back)
    {
        QJsonObject body;
        for (const QString &name : {u"state"_s, u"code"_s, u"error"_s})
            if (back.hasQueryItem(name))
                body.insert(name, back.queryItemValue(name, QUrl::FullyDecoded));
        return console.post(at(u"/api/calendar/callback"_s), body);
    }
    void connect(const QString &who = {})
    {
        QCOMPARE(returned(clicked(u"allow"_s, who)).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(!calendar(who).value(u"last_sync").toString().isEmpty(), 30000);
    }
    QJsonObject calendar(const QString &who = {})
    {
        return console.get(at(u"/api/calendar?business="_s + (who.isEmpty() ? business : who)));
    }
    net::HttpAnswer choose(const QJsonObject &body, const QString &who = {})
    {
        return console.ask("PATCH", at(u"/api/calendar?business="_s + (who.isEmpty() ? business : who)),
            QJsonDocument{body}.toJson(), {{"Content-Type", "application/json"}});
    }
    QString check(const QString &name)
    {
        return jsonOf(console.post(at(u"/api/checks/%1/run?business=%2"_s.arg(name, business)), {}))
            .value(u"state")
            .toString();
    }
    /// The calendars that keep a moment busy, as consoles are told.
    QStringList busyAt(const QDateTime &utc)
    {
        const auto time = [&](int hours) { return utc.addSecs(3600 * hours).toUTC().toString(Qt::ISODate); };
        const QJsonArray items = console
                                     .get(at(u"/api/calendar/busy?business=%1&from=%2&to=%3"_s.arg(
                                         business, time(-1), time(2))))
                                     .value(u"items")
                                     .toArray();
        QStringList names;
        for (const auto &item : items)
            if (QDateTime::fromString(item[u"start"].toString(), Qt::ISODate) <= utc
                && utc < QDateTime::fromString(item[u"end"].toString(), Qt::ISODate))
                names << item[u"calendar"].toString();
        return names;
    }
    void refresh() { QCOMPARE(console.post(at(u"/api/calendar/refresh?business="_s + business), {}).status, 200); }
    QString book(const QDateTime &start, const QString &who = {})
    {
        const auto made = console.post(at(u"/api/appointments"_s),
            {{u"business"_s, who.isEmpty() ? business : who}, {u"service"_s, u"Cleaning"_s},
                {u"start"_s, start.toUTC().toString(Qt::ISODate)}, {u"customer_name"_s, u"Maria Lopez"_s},
                {u"customer_phone"_s, u"+12125550147"_s}});
        return jsonOf(made).value(u"state").toString();
    }
    QJsonObject appointment(const QString &who = {})
    {
        const QJsonArray all = console.get(at(u"/api/appointments?business="_s + (who.isEmpty() ? business : who)))
                                   .value(u"items")
                                   .toArray();
        return all.isEmpty() ? QJsonObject{} : all.first().toObject();
    }
    QString state() { return appointment().value(u"state").toString(); }
    QDateTime start(const QString &who = {})
    {
        return QDateTime::fromString(appointment(who).value(u"start").toString(), Qt::ISODate);
    }
    QStringList attention()
    {
        QStringList kinds;
        for (const auto &row : console.get(at(u"/api/attention?business="_s + business)).value(u"items").toArray())
            kinds << row.toObject().value(u"kind").toString();
        return kinds;
    }
    QStringList texts()
    {
        QStringList kinds;
        for (const auto &row : console.get(at(u"/api/messages?business="_s + business)).value(u"items").toArray())
            kinds.prepend(row.toObject().value(u"kind").toString());
        return kinds;
    }
    /// Our events as they stand, in whichever calendar.
    QJsonObject ourEvent()
    {
        for (const auto &event : standIns.calendarEvents())
            if (event.toObject().contains(u"extendedProperties"))
                return event.toObject();
        return {};
    }
    void byOwner(
        const QString &action, const QJsonObject &event, const QString &id = {}, const QString &where = primary)
    {
        control(
            u"/google/events"_s, {{u"action"_s, action}, {u"calendar"_s, where}, {u"id"_s, id}, {u"event"_s, event}});
    }
    bool offers(const QDateTime &start)
    {
        const QString day = start.toTimeZone(QTimeZone{"America/New_York"}).date().toString(Qt::ISODate);
        for (const auto &slot :
            console.get(at(u"/api/availability?business=%1&service=Cleaning&date=%2"_s.arg(business, day)))
                .value(u"slots")
                .toArray())
            if (QDateTime::fromString(slot.toObject().value(u"start").toString(), Qt::ISODate) == start)
                return true;
        return false;
    }
    bool sent(const QString &method, const QString &path)
    {
        for (const auto &request : standIns.received(u"google"_s))
            if (request.toObject().value(u"method").toString() == method
                && request.toObject().value(u"path").toString().contains(path))
                return true;
        return false;
    }
};

QDateTime dayAfterTomorrow(int hour)
{
    const QTimeZone zone{"America/New_York"};
    return QDateTime{QDateTime::currentDateTimeUtc().toTimeZone(zone).date().addDays(2), QTime{hour, 0}, zone}.toUTC();
}
} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT
private:
    void judged(House &house)
    {
        QCOMPARE(house.console.complaints.join(u'\n'), QString{});
        QJsonArray received = house.standIns.received();
        for (auto request : received) { // Google wants https; on loopback, where nobody else is, plain HTTP does
            QJsonObject one = request.toObject(), body = one.value(u"body").toObject();
            if (!one.value(u"path").toString().endsWith(u"/watch"))
                continue;
            body.insert(
                u"address"_s, body.value(u"address").toString().replace(u"http://127.0.0.1"_s, u"https://127.0.0.1"_s));
            one.insert(u"body"_s, body);
            request = one;
        }
        QCOMPARE(checkReceived(received), QString{});
    }

private slots:
    void connectsListsAndListens()
    {
        House house;
        QVERIFY(house.host);
        QCOMPARE(house.calendar().value(u"state").toString(), u"none"_s);
        QVERIFY(house.calendar().value(u"can_connect").toBool());
        house.control(u"/google/calendars"_s, {{u"id"_s, second}});
        house.connect();
        QTRY_COMPARE_WITH_TIMEOUT(house.calendar().value(u"delivery").toString(), u"push"_s, 30000);
        const QJsonObject calendar = house.calendar();
        QCOMPARE(calendar.value(u"account").toString(), primary);
        QCOMPARE(calendar.value(u"problem").toString(), QString{});
        QCOMPARE(calendar.value(u"calendars").toArray().size(), 2);
        const QJsonObject first = calendar.value(u"calendars").toArray().first().toObject();
        QVERIFY(first.value(u"busy").toBool() && first.value(u"written").toBool() && first.value(u"primary").toBool());
        QCOMPARE(house.choose({{u"busy"_s, QJsonArray{u"nobody@example.com"_s}}}).status, 422);
        QCOMPARE(house.choose({{u"busy"_s, QJsonArray{}}}).status, 422);
        const auto chosen = house.choose({{u"busy"_s, QJsonArray{primary, second}}, {u"written"_s, second}});
        QCOMPARE(chosen.status, 200);
        QVERIFY(jsonOf(chosen).value(u"calendars").toArray().last().toObject().value(u"written").toBool());
        QCOMPARE(house.book(dayAfterTomorrow(10)), u"confirmed"_s);
        QCOMPARE(house.ourEvent().value(u"calendar").toString(), second);
        QTRY_COMPARE_WITH_TIMEOUT(house.calendar().value(u"delivery").toString(), u"push"_s, 30000);
        QCOMPARE(house.console.ask("DELETE", house.at(u"/api/calendar"_s)).status, 200);
        QVERIFY(house.sent(u"POST"_s, u"/channels/stop"_s));
        QVERIFY(house.sent(u"POST"_s, u"/revoke"_s));
        QCOMPARE(house.calendar().value(u"state").toString(), u"none"_s);
        QVERIFY(house.calendar().value(u"calendars").toArray().isEmpty());
        judged(house);
    }

    void theOwnerMovesIt()
    {
        House house;
        QVERIFY(house.host);
        house.connect();
        QCOMPARE(house.book(dayAfterTomorrow(10)), u"confirmed"_s);
        QList<QString> heard;
        net::HttpCall listen{.method = "GET",
            .url = house.at(u"/api/events"_s),
            .headers = {{"Authorization", "Bearer " + house.console.token.toUtf8()}}};
        listen.deadline = std::chrono::minutes{1};
        net::HttpClient client;
        const auto stream
            = client.stream(listen, [&](const net::ServerSentEvent &event) { heard << QString::fromUtf8(event.data); });
        house.byOwner(u"patch"_s, spanOf(dayAfterTomorrow(14), 60), house.ourEvent().value(u"id").toString());
        QTRY_COMPARE_WITH_TIMEOUT(house.start(), dayAfterTomorrow(14), 30000);
        QCOMPARE(house.appointment().value(u"end").toString(), dayAfterTomorrow(15).toString(Qt::ISODateWithMs));
        QCOMPARE(house.state(), u"confirmed"_s);
        QTRY_VERIFY_WITH_TIMEOUT(heard.join(u' ').contains(dayAfterTomorrow(14).toString(Qt::ISODateWithMs)), 15000);
        QVERIFY(house.offers(dayAfterTomorrow(10)));                // the cells follow
        QVERIFY(!house.offers(dayAfterTomorrow(14)));
        QCOMPARE(house.attention(), QStringList{});
        house.byOwner(u"patch"_s, spanOf(dayAfterTomorrow(22)), house.ourEvent().value(u"id").toString());
        QTRY_COMPARE_WITH_TIMEOUT(house.start(), dayAfterTomorrow(22), 30000);
        QCOMPARE(house.attention(), QStringList{u"owner_moved"_s});  // kept, although it lies after hours
        QCOMPARE(house.standIns.fees().size(), 1);
        judged(house);
    }

    void wordsThatTheOwnerWroteStayAndOurWritesChangeNothing()
    {
        House house{Reach::Asked}; // so that the edit is not read before we move it: the etag tells
        QVERIFY(house.host);
        house.connect();
        QCOMPARE(house.book(dayAfterTomorrow(10)), u"confirmed"_s);
        const QString id = house.ourEvent().value(u"id").toString();
        house.byOwner(u"patch"_s, {{u"summary"_s, u"Maria, bring the X-rays"_s}}, id);
        const auto moved = house.console.ask("PATCH",
            house.at(u"/api/appointments/"_s + house.appointment().value(u"id").toString()),
            QJsonDocument{QJsonObject{{u"start"_s, dayAfterTomorrow(11).toString(Qt::ISODate)}}}.toJson(),
            {{"Content-Type", "application/json"}});
        QCOMPARE(moved.status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(
            QDateTime::fromString(house.ourEvent().value(u"start")[u"dateTime"_s].toString(), Qt::ISODate).toUTC(),
            dayAfterTomorrow(11), 30000);
        QCOMPARE(house.ourEvent().value(u"summary").toString(), u"Maria, bring the X-rays"_s);
        QTRY_COMPARE_WITH_TIMEOUT(house.state(), u"confirmed"_s, 30000);
        QCOMPARE(house.start(), dayAfterTomorrow(11));
        const QString before = house.calendar().value(u"last_sync").toString();
        house.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(house.calendar().value(u"last_sync").toString() > before, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(house.texts(), (QStringList{u"confirmation"_s, u"moved"_s}), 30000);
        QCOMPARE(house.start(), dayAfterTomorrow(11));
        judged(house);
    }

    void theOwnerDeletesIt_data()
    {
        QTest::addColumn<bool>("tokenGone");
        QTest::newRow("and Google tells") << false;
        QTest::newRow("while Google forgets our token") << true;
    }
    void theOwnerDeletesIt()
    {
        QFETCH(bool, tokenGone);
        House house{tokenGone ? Reach::Asked : Reach::Pushed};
        QVERIFY(house.host);
        house.connect();
        QCOMPARE(house.book(dayAfterTomorrow(10)), u"confirmed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(house.standIns.fees().size(), 1, 30000);
        house.byOwner(u"delete"_s, {}, house.ourEvent().value(u"id").toString());
        if (tokenGone) {
            QCOMPARE(house.calendar().value(u"delivery").toString(), u"polling"_s);
            house.control(u"/google/expire"_s, {{u"sync"_s, true}});
            house.refresh();
        }
        QTRY_COMPARE_WITH_TIMEOUT(house.state(), u"cancelled"_s, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(house.standIns.fees().size(), 0, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(house.texts(), (QStringList{u"confirmation"_s, u"cancelled"_s}), 30000);
        QVERIFY(house.offers(dayAfterTomorrow(10)));
        judged(house);
    }

    void eventsOfTheOwnersKeepTimesBusy_data()
    {
        const QString day = dayAfterTomorrow(10).toTimeZone(QTimeZone{"America/New_York"}).date().toString(Qt::ISODate);
        const QString next = QDate::fromString(day, Qt::ISODate).addDays(1).toString(Qt::ISODate);
        QTest::addColumn<QJsonObject>("event");
        QTest::addColumn<bool>("blocks");
        const auto with = [](const QJsonObject &more) {
            QJsonObject event = spanOf(dayAfterTomorrow(10));
            for (auto it = more.begin(); it != more.end(); ++it)
                event.insert(it.key(), it.value());
            return event;
        };
        QTest::newRow("an appointment of theirs") << with({}) << true;
        QTest::newRow("marked as free") << with({{u"transparency"_s, u"transparent"_s}}) << false;
        QTest::newRow("declined") << with({{u"attendees"_s,
            QJsonArray{QJsonObject{{u"email"_s, primary}, {u"self"_s, true}, {u"responseStatus"_s, u"declined"_s}}}}})
                                  << false;
        QTest::newRow("accepted") << with({{u"attendees"_s,
            QJsonArray{QJsonObject{{u"email"_s, primary}, {u"self"_s, true}, {u"responseStatus"_s, u"accepted"_s}}}}})
                                  << true;
        QTest::newRow("of a whole day") << QJsonObject{{u"start"_s, QJsonObject{{u"date"_s, day}}},
            {u"end"_s, QJsonObject{{u"date"_s, next}}}}
                                        << true;
    }
    void eventsOfTheOwnersKeepTimesBusy()
    {
        QFETCH(QJsonObject, event);
        QFETCH(bool, blocks);
        House house;
        QVERIFY(house.host);
        house.connect();
        QVERIFY(house.offers(dayAfterTomorrow(10)));
        event.insert(u"id"_s, u"dentalclub1"_s);
        house.byOwner(u"insert"_s, event);
        // Read once this later one has been.
        house.byOwner(u"insert"_s, spanOf(dayAfterTomorrow(17)));
        QTRY_VERIFY_WITH_TIMEOUT(!house.offers(dayAfterTomorrow(17)), 30000);
        QCOMPARE(house.offers(dayAfterTomorrow(10)), !blocks);
        QCOMPARE(house.busyAt(dayAfterTomorrow(10)), blocks ? QStringList{primary} : QStringList{});
        house.byOwner(u"delete"_s, {}, u"dentalclub1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(house.offers(dayAfterTomorrow(10)), 30000);
        QCOMPARE(house.busyAt(dayAfterTomorrow(10)), QStringList{});
        judged(house);
    }

    void onlyTickedCalendarsCount()
    {
        House house;
        QVERIFY(house.host);
        house.control(u"/google/calendars"_s, {{u"id"_s, second}});
        house.connect();
        house.byOwner(u"insert"_s, spanOf(dayAfterTomorrow(10)), {}, second);
        QVERIFY(house.offers(dayAfterTomorrow(10)));
        QCOMPARE(house.choose({{u"busy"_s, QJsonArray{primary, second}}}).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(!house.offers(dayAfterTomorrow(10)), 30000);
        QCOMPARE(house.choose({{u"busy"_s, QJsonArray{primary}}}).status, 200);
        QVERIFY(house.offers(dayAfterTomorrow(10)));
        judged(house);
    }

    void anUnreadableCalendarIsUnknownAndNotFree()
    {
        House house;
        QVERIFY(house.host);
        house.control(u"/google/calendars"_s, {{u"id"_s, second}});
        house.connect();
        QCOMPARE(house.choose({{u"busy"_s, QJsonArray{primary, second}}}).status, 200);
        house.control(u"/google/calendars"_s, {{u"id"_s, second}, {u"unreadable"_s, u"internalError"_s}});
        QCOMPARE(house.book(dayAfterTomorrow(10)), u"provisional"_s);       // errors inside a 200
        QCOMPARE(house.standIns.fees().size(), 0);
        house.control(u"/google/calendars"_s, {{u"id"_s, second}, {u"unreadable"_s, QString{}}});
        QTRY_COMPARE_WITH_TIMEOUT(house.state(), u"confirmed"_s, 60000);
        judged(house);
    }

    void refusesNotificationsOfOthers()
    {
        House house;
        QVERIFY(house.host);
        house.connect();
        QTRY_COMPARE_WITH_TIMEOUT(house.calendar().value(u"delivery").toString(), u"push"_s, 30000);
        QString channel, token;
        for (const auto &request : house.standIns.received(u"google"_s))
            if (request.toObject().value(u"path").toString().endsWith(u"/watch"))
                channel = request[u"body"_s][u"id"_s].toString(), token = request[u"body"_s][u"token"_s].toString();
        QVERIFY(!channel.isEmpty() && token.size() >= 43);
        const QUrl hook{house.host->publicUrl() + u"/webhooks/google"_s};
        Visitor stranger;
        const auto knock = [&](const QString &id, const QString &secret, const QByteArray &state) {
            return stranger
                .ask("POST", hook, {},
                    {{"X-Goog-Channel-ID", id.toUtf8()}, {"X-Goog-Channel-Token", secret.toUtf8()},
                        {"X-Goog-Resource-State", state}})
                .status;
        };
        QCOMPARE(knock(u"another"_s, token, "exists"), 404);
        QCOMPARE(knock(channel, token.left(token.size() - 1), "exists"), 404);
        QCOMPARE(knock(channel, {}, "exists"), 404);
        QCOMPARE(knock(channel, token, "sync"), 200);
        QCOMPARE(knock(channel, token, "exists"), 404); // of another resource than the one that we listen to
        int status = 0;
        for (int i = 0; i < 80 && status != 429; ++i)
            status = knock(u"another"_s, u"x"_s, "exists");
        QCOMPARE(status, 429);
        QCOMPARE(stranger.complaints.join(u'\n'), QString{});
        judged(house);
    }

    void twoBusinessesOfOneName()
    {
        House house;
        QVERIFY(house.host);
        const QString other = house.firm(u"+12125550200"_s);
        QVERIFY(!other.isEmpty() && other != house.business);
        house.control(u"/google/calendars"_s, {{u"id"_s, second}});
        // Both begin; the answers come back crosswise, each to whom it was bound.
        const QUrlQuery one = house.clicked(u"allow"_s), two = house.clicked(u"allow"_s, other);
        QCOMPARE(jsonOf(house.returned(two)).value(u"business").toString(), other);
        QCOMPARE(house.calendar().value(u"state").toString(), u"none"_s);
        QCOMPARE(jsonOf(house.returned(one)).value(u"business").toString(), house.business);
        QTRY_VERIFY_WITH_TIMEOUT(!house.calendar(other).value(u"last_sync").toString().isEmpty(), 30000);
        QCOMPARE(house.choose({{u"busy"_s, QJsonArray{second}}, {u"written"_s, second}}, other).status, 200);
        QCOMPARE(house.book(dayAfterTomorrow(10)), u"confirmed"_s);
        QCOMPARE(house.ourEvent().value(u"calendar").toString(), primary);
        QCOMPARE(house.book(dayAfterTomorrow(10), other), u"confirmed"_s);      // its own calendar is free then
        house.byOwner(u"patch"_s, spanOf(dayAfterTomorrow(16)), house.ourEvent().value(u"id").toString());
        QTRY_COMPARE_WITH_TIMEOUT(house.start(), dayAfterTomorrow(16), 30000);
        QCOMPARE(house.start(other), dayAfterTomorrow(10));
        judged(house);
    }

    void deniedThenClickedTwice()
    {
        House house;
        QVERIFY(house.host);
        const auto denied = house.returned(house.clicked(u"deny"_s));
        QCOMPARE(denied.status, 403);
        QCOMPARE(house.calendar().value(u"state").toString(), u"none"_s);
        const QUrlQuery first = house.clicked(u"allow"_s), again = house.clicked(u"allow"_s);
        QVERIFY(first.queryItemValue(u"state"_s) != again.queryItemValue(u"state"_s));
        QCOMPARE(house.returned(again).status, 200);
        QCOMPARE(house.returned(again).status, 403);                // a state serves once
        QCOMPARE(house.calendar().value(u"state").toString(), u"connected"_s);
        QUrlQuery forged = first;
        forged.removeQueryItem(u"state"_s);
        forged.addQueryItem(u"state"_s, u"guessed"_s);
        QCOMPARE(house.returned(forged).status, 403);
        judged(house);
    }

    void theGrantDies()
    {
        House house;
        QVERIFY(house.host);
        house.connect();
        QCOMPARE(house.check(u"google"_s), u"ok"_s);
        house.control(u"/google/expire"_s, {{u"grants"_s, true}, {u"access"_s, true}});
        QCOMPARE(house.check(u"google"_s), u"problem"_s); // Google itself is asked: no booking had to fail for it
        QCOMPARE(house.book(dayAfterTomorrow(10)), u"provisional"_s);
        QTRY_COMPARE_WITH_TIMEOUT(house.calendar().value(u"state").toString(), u"disconnected"_s, 30000);
        QVERIFY(house.calendar().value(u"problem").toString().contains(u"connect the calendar again"_s));
        QVERIFY(house.attention().contains(u"calendar_disconnected"_s));
        QCOMPARE(house.standIns.fees().size(), 0);
        house.connect();
        QTRY_VERIFY_WITH_TIMEOUT(
            !house.attention().contains(u"calendar_disconnected"_s), 30000); // nobody has to click it away
        QCOMPARE(house.check(u"google"_s), u"ok"_s);
        QTRY_COMPARE_WITH_TIMEOUT(house.state(), u"confirmed"_s, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(house.texts(), QStringList{u"confirmation"_s}, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(house.standIns.fees().size(), 1, 30000);
        judged(house);
    }

    void theOwnerEditsWhatIsProvisional_data()
    {
        QTest::addColumn<bool>("deletes");
        QTest::newRow("moves it") << false;
        QTest::newRow("deletes it") << true;
    }
    void theOwnerEditsWhatIsProvisional()
    {
        QFETCH(bool, deletes);
        House house;
        QVERIFY(house.host);
        house.connect();
        house.fault(u"/freeBusy"_s, {{u"status"_s, 503}}, 1);       // so it is provisional,
        house.fault(u"/freeBusy"_s, {{u"delay_ms"_s, 1}}, 1);       // is free a second later, so it is written,
        house.fault(u"/freeBusy"_s, {{u"status"_s, 503}}, 3);       // and cannot be looked at again for a while
        QCOMPARE(house.book(dayAfterTomorrow(10)), u"provisional"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!house.ourEvent().isEmpty(), 30000);
        house.byOwner(deletes ? u"delete"_s : u"patch"_s, deletes ? QJsonObject{} : spanOf(dayAfterTomorrow(15)),
            house.ourEvent().value(u"id").toString());
        QTRY_COMPARE_WITH_TIMEOUT(house.state(), deletes ? u"cancelled"_s : u"confirmed"_s, 60000);
        QCOMPARE(house.start(), dayAfterTomorrow(deletes ? 10 : 15));
        QTRY_COMPARE_WITH_TIMEOUT(house.texts(), QStringList{deletes ? u"cancelled"_s : u"confirmation"_s}, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(house.standIns.fees().size(), deletes ? 0 : 1, 30000);
        judged(house);
    }

    void provisionalInEveryOrder_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<bool>("isFree");
        for (const QString &trouble : {u"late"_s, u"down"_s, u"write lost"_s, u"disconnected"_s})
            for (const bool isFree : {true, false})
                QTest::newRow(qPrintable(trouble + (isFree ? u", and free"_s : u", and taken"_s))) << trouble << isFree;
    }
    /// One text and one fee, or one text and none.
    void provisionalInEveryOrder()
    {
        QFETCH(QString, trouble);
        QFETCH(bool, isFree);
        House house{Reach::Asked};
        QVERIFY(house.host);
        house.connect();
        if (trouble == u"late"_s)
            house.fault(u"/freeBusy"_s, {{u"delay_ms"_s, 3000}}, 1);
        else if (trouble == u"down"_s)
            house.fault(u"/freeBusy"_s, {{u"status"_s, 503}}, 3);
        else if (trouble == u"write lost"_s)
            house.fault(u"/events"_s, {{u"delay_ms"_s, 5500}}, 1);
        else
            house.control(u"/google/expire"_s, {{u"grants"_s, true}});
        QCOMPARE(house.book(dayAfterTomorrow(10)), u"provisional"_s);
        QCOMPARE(house.texts(), QStringList{});
        QCOMPARE(house.standIns.fees().size(), 0);
        if (!isFree)
            house.byOwner(u"insert"_s, spanOf(dayAfterTomorrow(10), 30));
        if (trouble == u"disconnected"_s)
            house.connect();
        QTRY_COMPARE_WITH_TIMEOUT(house.state(), isFree ? u"confirmed"_s : u"conflict"_s, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(house.texts(), QStringList{isFree ? u"confirmation"_s : u"conflict"_s}, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(house.standIns.fees().size(), isFree ? 1 : 0, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(house.ourEvent().isEmpty(), !isFree, 30000);
        QCOMPARE(house.attention().contains(u"booking_conflict"_s), !isFree);
        judged(house);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestCalendar)
#include "test_calendar.moc"
