// SPDX-License-Identifier: GPL-3.0-or-later
// The real program through a day's work against the stand-ins; then every request that it sent is held against the
// providers' own descriptions.
#include "program.h"
#include "received.h"
#include "wholecall.h"
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

const QString ourNumber = u"+12125550100"_s, owner = u"+12125550188"_s;

/// The dentist with an on-call number, no quiet hours, and the fee by `method`.
QByteArray firm(const QString &method)
{
    QJsonObject business = QJsonDocument::fromJson(dentist()).object();
    business.insert(u"on_call"_s, QJsonArray{owner});
    business.insert(u"quiet_hours"_s, QJsonArray{u"04:00"_s, u"04:00"_s});
    business.insert(u"billing"_s,
        QJsonObject{
            {u"stripe_customer"_s, u"cus_practice"_s}, {u"method"_s, method}, {u"meter_event"_s, u"booking"_s}});
    return QJsonDocument{business}.toJson();
}

practice::StandInOptions quick()
{
    practice::StandInOptions options;
    options.spokenRecordings = false;
    options.webhookBackoff = 150ms;
    return options;
}

/// A host on its stand-ins, its calendar connected, and a console that is let in.
struct Firm {
    QTemporaryDir home;
    practice::StandIns standIns{quick()};
    std::unique_ptr<Program> host;
    Visitor console;

    bool open(const QString &method)
    {
        if (!standIns.listen({QHostAddress::LocalHost, 0}))
            return false;
        host = std::make_unique<Program>(home.path() + u"/data"_s, standIns.environment());
        if (host->run({u"configure"_s, written(home.path(), u"business.json"_s, firm(method))}).code != 0
            || !host->serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s))
            return false;
        standIns.setWebhookUrl(u"telnyx"_s, QUrl{host->publicUrl() + u"/webhooks/telnyx"_s});
        console.token = host->token();
        return connectCalendar(console, host->adminUrl());
    }
    QUrl at(const QString &path) const { return QUrl{host->adminUrl() + path}; }
    QString only(const QString &list)
    {
        return console.get(at(list)).value(u"items").toArray().first().toObject().value(u"id").toString();
    }
    /// How many texts somebody was sent.
    int texts(const QString &number = u"+12125550147"_s) const
    {
        const QJsonArray all = standIns.received(u"telnyx"_s);
        return int(std::count_if(all.begin(), all.end(), [&](const auto &one) {
            return one.toObject().value(u"path").toString().endsWith(u"/messages")
                && one.toObject().value(u"body").toObject().value(u"to") == number;
        }));
    }
    int fees() const { return int(standIns.fees().size()); }
    QString eventStart() const
    {
        return standIns.calendarEvents().at(0).toObject().value(u"start").toObject().value(u"dateTime").toString();
    }
    void control(const QString &path, const QJsonObject &body)
    {
        Visitor hand;
        hand.judges = false;
        hand.post(QUrl{standIns.url() + u"/_control"_s + path}, body);
    }
    bool sent(const QString &path) const
    {
        const QJsonArray all = standIns.received();
        return std::any_of(all.begin(), all.end(),
            [&](const auto &one) { return one.toObject().value(u"path").toString().contains(path); });
    }
};

practice::PracticeCall callFrom(const QString &number)
{
    practice::PracticeCall call;
    call.from = number, call.to = ourNumber;
    call.speechSpeed = 40;
    return call;
}
} // namespace

class TestDrivenRequests : public QObject
{
    Q_OBJECT
private:
    RequestLedger m_ledger;

    void judge(Firm &firm)
    {
        QCOMPARE(firm.console.complaints.join(u'\n'), QString{});
        m_ledger.take(firm.standIns.received());
        QCOMPARE(firm.host->terminate(), 0);
    }

    /// A booking by telephone; the recording's first link is refused, so that a fresh one is asked for.
    static void book(Firm &firm)
    {
        QVERIFY(firm.standIns.addFault(
            {{u"provider"_s, u"telnyx"_s}, {u"path"_s, u"/telnyx/recordings"_s}, {u"status"_s, 403}, {u"count"_s, 1}}));
        Caller caller{firm.standIns};
        QVERIFY(caller.place());
        QVERIFY(QTest::qWaitFor([&] { return caller.ended; }, 45000));
        QTRY_COMPARE_WITH_TIMEOUT(firm.texts(), 1, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(firm.fees(), 1, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(firm.sent(u"/telnyx/v2/recordings/"_s), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(firm.standIns.calendarEvents().size(), 1, 10000);
    }

    /// Moved and then called off by the owner; by then the access token has expired, so that it is refreshed.
    static void moveAndCancel(Firm &firm)
    {
        const QString path = u"/api/appointments/"_s + firm.only(u"/api/appointments"_s), before = firm.eventStart();
        // Into its own time, so that the calendar is asked what else is there.
        const QString to = QDateTime::fromString(before, Qt::ISODate).toUTC().addSecs(15 * 60).toString(Qt::ISODate);
        const auto moved = firm.console.ask("PATCH", firm.at(path),
            QJsonDocument{QJsonObject{{u"start"_s, to}}}.toJson(), {{"Content-Type", "application/json"}});
        QVERIFY2(moved.status == 200, moved.body.constData());
        QTRY_VERIFY_WITH_TIMEOUT(firm.eventStart() != before, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(firm.texts(), 2, 10000);
        firm.control(u"/google/expire"_s, {{u"access"_s, true}});
        QCOMPARE(firm.console.ask("DELETE", firm.at(path)).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(firm.standIns.calendarEvents().size(), 0, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(firm.fees(), 0, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(firm.texts(), 3, 10000);
    }

    static void transfer(Firm &firm)
    {
        auto call = callFrom(u"+12125550161"_s);
        call.says = {u"I want to talk to a person please"_s, QJsonObject{{u"silence"_s, 2}}};
        const auto id = firm.standIns.placeCall(call);
        QVERIFY(id);
        QTRY_VERIFY_WITH_TIMEOUT(firm.sent(u"/actions/bridge"_s), 40000);
        firm.standIns.hangUp(*id);
    }

private slots:
    void initTestCase()
    {
        if (!SpecCheck::of(u"telnyx"_s))
            QSKIP("0 requests checked: the providers' specifications are not beside the project");
    }

    void aFirmThatPaysByInvoice()
    {
        Firm firm;
        QVERIFY(firm.open(u"invoice_item"_s));
        auto missed = callFrom(u"+12125550163"_s);          // gives up at once: a text follows half a minute later
        missed.says = {QJsonObject{{u"hangup"_s, true}}};
        QVERIFY(firm.standIns.placeCall(missed));
        book(firm);
        moveAndCancel(firm);
        transfer(firm);
        QCOMPARE(firm.console
                     .post(firm.at(u"/api/messages"_s),
                         {{u"to"_s, u"+12125550162"_s}, {u"text"_s, u"We found your scarf"_s}})
                     .status,
            200);
        QTRY_COMPARE_WITH_TIMEOUT(firm.texts(u"+12125550162"_s), 1, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(firm.texts(u"+12125550163"_s), 1, 60000);
        QCOMPARE(firm.console.ask("DELETE", firm.at(u"/api/calendar"_s)).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(firm.sent(u"/google/revoke"_s), 10000);
        judge(firm);
    }

    void aFirmThatPaysByMeter()
    {
        Firm firm;
        QVERIFY(firm.open(u"meter"_s));
        book(firm);
        moveAndCancel(firm);
        judge(firm);
    }

    void cleanupTestCase()
    {
        if (m_ledger.checked() == 0)
            return;
        qInfo().noquote() << m_ledger.table();
        QCOMPARE(m_ledger.wrong().join(u'\n'), QString{});
        // Whatever is not seen here any more is not checked here any more.
        for (const QString &operation : {u"google GET /o/oauth2/v2/auth"_s, u"google POST /token"_s,
                 u"google POST /revoke"_s, u"google POST /freeBusy"_s, u"google GET /users/me/calendarList"_s,
                 u"google GET /calendars/{calendarId}/events"_s, u"google POST /calendars/{calendarId}/events"_s,
                 u"google PATCH /calendars/{calendarId}/events/{eventId}"_s,
                 u"google DELETE /calendars/{calendarId}/events/{eventId}"_s, u"stripe POST /v1/invoiceitems"_s,
                 u"stripe DELETE /v1/invoiceitems/{invoiceitem}"_s, u"stripe POST /v1/billing/meter_events"_s,
                 u"stripe POST /v1/billing/meter_event_adjustments"_s, u"telnyx POST /messages"_s,
                 u"telnyx GET /recordings/{recording_id}"_s, u"telnyx POST /calls/{call_control_id}/actions/answer"_s,
                 u"telnyx POST /calls/{call_control_id}/actions/speak"_s,
                 u"telnyx POST /calls/{call_control_id}/actions/transcription_start"_s,
                 u"telnyx POST /calls/{call_control_id}/actions/record_start"_s, u"telnyx POST /calls"_s,
                 u"telnyx POST /calls/{call_control_id}/actions/gather_using_speak"_s,
                 u"telnyx POST /calls/{call_control_id}/actions/bridge"_s})
            QVERIFY2(m_ledger.count(operation) > 0, qPrintable(u"no longer driven: "_s + operation));
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestDrivenRequests)
#include "test_drivenrequests.moc"
