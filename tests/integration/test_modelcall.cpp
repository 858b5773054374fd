// SPDX-License-Identifier: GPL-3.0-or-later
// Whole calls that a chat model leads: the real program against the stand-ins, over the real wire.
#include "domain/money.h"
#include "program.h"
#include "received.h"
#include "wholecall.h"
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

QString tomorrow()
{
    return QDateTime::currentDateTimeUtc()
        .toTimeZone(QTimeZone{"America/New_York"})
        .date()
        .addDays(1)
        .toString(Qt::ISODate);
}

QJsonObject saying(const QString &text) { return {{u"content"_s, text}}; }
QJsonObject calling(const QString &name, const QJsonObject &arguments, const QString &text = {})
{
    QJsonObject reply{{u"tool_calls"_s, QJsonArray{QJsonObject{{u"name"_s, name}, {u"arguments"_s, arguments}}}}};
    if (!text.isEmpty())
        reply.insert(u"content"_s, text);
    return reply;
}

QByteArray modelDentist()
{
    QJsonObject business = QJsonDocument::fromJson(dentist()).object();
    business.insert(u"agent"_s,
        QJsonObject{{u"model"_s, u"openai"_s}, {u"model_name"_s, u"gpt-4.1-mini"_s},
            {u"model_prices"_s,
                QJsonObject{{u"input"_s, u"0.40"_s}, {u"cached_input"_s, u"0.10"_s}, {u"output"_s, u"1.60"_s}}}});
    return QJsonDocument{business}.toJson();
}

/// How the model books what `Caller` wants; at the end it claims too early once.
QJsonArray bookingReplies()
{
    return {saying(u"Sure. What day and time would suit you?"_s),
        calling(u"check_availability"_s,
            {{u"service_type"_s, u"Cleaning"_s}, {u"preferred_date"_s, tomorrow()}, {u"preferred_time"_s, u"14:00"_s},
                {u"staff"_s, QJsonValue::Null}}),
        saying(u"Two o'clock tomorrow is free. What name shall I put it under?"_s),
        saying(u"So that is a cleaning tomorrow at two for Maria Lopez. Is that right?"_s),
        calling(u"schedule_appointment"_s,
            {{u"customer_name"_s, u"Maria Lopez"_s}, {u"customer_phone"_s, u"+12125550147"_s},
                {u"service_type"_s, u"Cleaning"_s}, {u"preferred_date"_s, tomorrow()},
                {u"preferred_time"_s, u"14:00"_s}, {u"staff"_s, QJsonValue::Null}, {u"address"_s, QJsonValue::Null},
                {u"email"_s, QJsonValue::Null}, {u"notes"_s, QJsonValue::Null}},
            u"You're all set!"_s),
        saying(u"You are booked for tomorrow at two. Is there anything else?"_s),
        calling(u"end_call"_s, {{u"reason"_s, QJsonValue::Null}}, u"Thank you, goodbye."_s)};
}

/// A host on its stand-ins with its calendar connected; the model's server is one of them.
struct Firm {
    QTemporaryDir home;
    practice::StandIns standIns{practice::StandInOptions{.spokenRecordings = false, .webhookBackoff = 150ms}};
    std::unique_ptr<Program> host;
    Visitor console;
    QStringList spoken;
    QString key;                        ///< That the model's server takes.

    /// `ownKey`: the model's key is set in the console, and not by the environment.
    bool open(bool ownKey = false)
    {
        if (!standIns.listen({QHostAddress::LocalHost, 0}))
            return false;
        QObject::connect(&standIns, &practice::StandIns::receptionistSaid, &console,
            [this](const QString &, const QString &text) { spoken << text; });
        QJsonObject environment = standIns.environment();
        key = environment.value(u"OPENAI_API_KEY"_s).toString();
        if (ownKey)
            environment.remove(u"OPENAI_API_KEY"_s);
        host = std::make_unique<Program>(home.path() + u"/data"_s, environment);
        if (host->run({u"configure"_s, written(home.path(), u"business.json"_s, modelDentist())}).code != 0
            || !host->serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s))
            return false;
        standIns.setWebhookUrl(u"telnyx"_s, QUrl{host->publicUrl() + u"/webhooks/telnyx"_s});
        console.token = host->token();
        return connectCalendar(console, host->adminUrl()) && (!ownKey || setKey());
    }
    bool setKey()
    {
        const QByteArray body = QJsonDocument{QJsonObject{{u"value"_s, key}}}.toJson();
        return console
                   .ask("PUT", at(u"/api/secrets/openai-api-key"_s), body, {{"Content-Type", "application/json"}})
                   .status
            == 200;
    }
    QUrl at(const QString &path) const { return QUrl{host->adminUrl() + path}; }
    void script(const QJsonArray &replies)
    {
        Visitor hand;
        hand.judges = false;
        hand.post(QUrl{standIns.url() + u"/_control/openai"_s}, {{u"replies"_s, replies}});
    }
    QJsonObject lastCall()
    {
        const QString id
            = console.get(at(u"/api/calls"_s)).value(u"items").toArray().first().toObject().value(u"id").toString();
        return console.get(at(u"/api/calls/"_s + id));
    }
    bool happened(const QString &kind)
    {
        const QJsonArray timeline = lastCall().value(u"timeline").toArray();
        return std::any_of(
            timeline.begin(), timeline.end(), [&](const auto &one) { return one.toObject().value(u"kind") == kind; });
    }
    /// One of everything, whoever led the call.
    void wasBookedOnce()
    {
        QTRY_COMPARE_WITH_TIMEOUT(standIns.fees().size(), 1, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(standIns.messages().size(), 1, 30000);
        QCOMPARE(standIns.calendarEvents().size(), 1);
        QCOMPARE(console.get(at(u"/api/appointments"_s)).value(u"items").toArray().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(lastCall().value(u"outcome").toString(), u"booked"_s, 15000);
    }
};
} // namespace

class TestModelCall : public QObject
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

private slots:
    void theModelBooksAndClaimsNothingTooEarly()
    {
        Firm firm;
        QVERIFY(firm.open());
        firm.script(bookingReplies());
        Caller caller{firm.standIns};
        QVERIFY(caller.place());
        QVERIFY(QTest::qWaitFor([&] { return caller.ended; }, 60000));
        firm.wasBookedOnce();
        const QString all = firm.spoken.join(u' ');
        QVERIFY2(!all.contains(u"all set"), qPrintable(all));           // said before the tool had answered
        QVERIFY2(all.contains(u"You are booked for tomorrow at two."), qPrintable(all));
        QVERIFY2(
            all.contains(u"Sure.") && firm.spoken.contains(u"Sure."_s), qPrintable(all)); // spoken by itself, at once
        const QJsonObject use = firm.lastCall().value(u"model_use").toObject();
        QVERIFY(use.value(u"requests").toInt() >= 7);
        QVERIFY(use.value(u"prompt_tokens").toInteger() > 0);
        const qint64 nano = (use.value(u"prompt_tokens").toInteger() - use.value(u"cached_tokens").toInteger()) * 400
            + use.value(u"cached_tokens").toInteger() * 100 + use.value(u"completion_tokens").toInteger() * 1600;
        QCOMPARE(use.value(u"unpriced_requests").toInt(-1), 0);
        const QJsonArray costs = firm.lastCall().value(u"costs").toArray();
        QCOMPARE(costs.size(), 1);
        QCOMPARE(costs.first().toObject(),
            (QJsonObject{
                {u"kind"_s, u"model"_s}, {u"currency"_s, u"USD"_s}, {u"amount"_s, Money::decimalOfNano(nano)}}));
        QVERIFY(firm.console.get(firm.at(u"/api/roi"_s)).contains(u"call_costs"));
        QCOMPARE(firm.console.get(firm.at(u"/api/model"_s)),
            (QJsonObject{{u"chosen"_s, true}, {u"set_up"_s, true}, {u"state"_s, u"well"_s}}));
        judge(firm);
    }

    void whateverTheModelDoesTheCallerBooks_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<QString>("attention");
        QTest::newRow("no connection") << QJsonObject{{u"drop"_s, true}} << QString{};
        QTest::newRow("too late") << QJsonObject{{u"delay_ms"_s, 2500}} << QString{};
        QTest::newRow("401") << QJsonObject{{u"status"_s, 401}} << u"model_not_accepted"_s;
        QTest::newRow("429") << QJsonObject{{u"status"_s, 429}} << QString{};
        QTest::newRow("503") << QJsonObject{{u"status"_s, 503}} << QString{};
    }
    void whateverTheModelDoesTheCallerBooks()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(QString, attention);
        Firm firm;
        QVERIFY(firm.open());
        fault.insert(u"provider"_s, u"openai"_s);
        QVERIFY(firm.standIns.addFault(fault));
        Caller caller{firm.standIns};
        QVERIFY(caller.place());
        QVERIFY(QTest::qWaitFor([&] { return caller.ended; }, 60000));
        firm.wasBookedOnce();
        QVERIFY(firm.happened(u"model_failed"_s));
        const QByteArray said = QJsonDocument{firm.lastCall()}.toJson();
        QVERIFY2(
            !said.contains("API key"), said.constData()); // what a server says of a refused key may hold a part of it
        QCOMPARE(firm.console.get(firm.at(u"/api/model"_s)).value(u"state").toString(), u"resting"_s);
        QStringList kinds;
        for (const auto &one : firm.console.get(firm.at(u"/api/attention"_s)).value(u"items").toArray())
            kinds << one[u"kind"].toString();
        QCOMPARE(kinds.join(u' '), attention);
        judge(firm);
    }

    void aPrivateRemarkReachesTheModelAloneAlsoAfterARestart()
    {
        Firm firm;
        QVERIFY(firm.open());
        firm.script({saying(u"What day would suit you?"_s), saying(u"Tomorrow then. Is there anything else?"_s),
            saying(u"Is there anything else?"_s)});
        practice::PracticeCall wish;
        wish.from = u"+12125550147"_s, wish.to = u"+12125550100"_s, wish.interactive = true, wish.speechSpeed = 40;
        const QString caller = firm.standIns.placeCall(wish).value_or(QString{});
        QTRY_VERIFY_WITH_TIMEOUT(firm.spoken.join(u' ').contains(u"?"), 15000);
        const QString path = u"/api/calls/"_s + firm.lastCall().value(u"id").toString();
        const auto told = firm.console.post(
            firm.at(path + u"/tell"_s), {{u"text"_s, u"She is our best customer, code Hibiscus"_s}});
        QCOMPARE(jsonOf(told).value(u"use").toString(), u"model"_s);
        firm.host->kill();
        QVERIFY(firm.host->serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
        firm.standIns.setWebhookUrl(u"telnyx"_s, QUrl{firm.host->publicUrl() + u"/webhooks/telnyx"_s});
        firm.console.token = firm.host->token();
        const auto isKnown = [&] {
            const QJsonArray asked = firm.standIns.received(u"openai"_s);
            return std::any_of(asked.begin(), asked.end(), [](const auto &request) {
                const QJsonArray messages = request.toObject()[u"body"][u"messages"].toArray();
                return std::any_of(messages.begin(), messages.end(), [](const auto &message) {
                    return message.toObject()[u"role"] == u"system"_s
                        && message.toObject()[u"content"].toString().contains(u"Hibiscus"_s);
                });
            });
        };
        QVERIFY(firm.standIns.say(caller, u"I would like to book a cleaning"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isKnown(), 20000);
        QVERIFY(firm.happened(u"owner_remarked"_s));
        QVERIFY(!QJsonDocument{firm.lastCall().value(u"turns").toArray()}.toJson().contains("Hibiscus"));
        QVERIFY(!firm.spoken.join(u' ').contains(u"Hibiscus"_s));
        QVERIFY(firm.standIns.hangUp(caller));
        QTRY_COMPARE_WITH_TIMEOUT(firm.lastCall().value(u"status").toString(), u"ended"_s, 15000);
        QCOMPARE(firm.console.post(firm.at(path + u"/tell"_s), {{u"text"_s, u"too late"_s}}).status, 409);
        judge(firm);
    }

    void aModelThatRestsIsAskedAgainAtOnceWithANewKey()
    {
        Firm firm;
        QVERIFY(firm.open(true));
        QVERIFY(firm.standIns.addFault({{u"provider"_s, u"openai"_s}, {u"status"_s, 401}, {u"count"_s, 1}}));
        const auto state = [&] { return firm.console.get(firm.at(u"/api/model"_s)).value(u"state").toString(); };
        const auto owners = [&] { return firm.console.get(firm.at(u"/api/attention"_s)).value(u"items").toArray(); };
        Caller caller{firm.standIns};
        QVERIFY(caller.place());
        QVERIFY(QTest::qWaitFor([&] { return caller.ended; }, 60000));
        firm.wasBookedOnce();
        QCOMPARE(state(), u"resting"_s);
        QCOMPARE(owners().size(), 1);
        QVERIFY(firm.setKey());
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"well"_s, 15000);
        QCOMPARE(owners().size(), 0);
        judge(firm);
    }

    void aStreamThatBreaksOffInTheMiddleIsGoneOnWith()
    {
        Firm firm;
        QVERIFY(firm.open());
        QJsonArray replies = bookingReplies();
        QJsonObject broken = saying(u"Two o'clock tomorrow is free. What name shall I put it under?"_s);
        broken.insert(u"cut_after"_s, 7);
        replies.replace(2, broken);
        firm.script(replies);
        Caller caller{firm.standIns};
        QVERIFY(caller.place());
        QVERIFY(QTest::qWaitFor([&] { return caller.ended; }, 60000));
        QVERIFY(firm.happened(u"model_failed"_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            firm.console.get(firm.at(u"/api/appointments"_s)).value(u"items").toArray().size(), 1, 15000);
        judge(firm);
    }

    void cleanupTestCase()
    {
        QTextStream{stdout} << m_ledger.table();
        QCOMPARE(m_ledger.wrong().join(u'\n'), QString{});
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestModelCall)
#include "test_modelcall.moc"
