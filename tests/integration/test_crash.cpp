// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, killed hard in the middle of a call at points drawn from a seed, started again on the same folder and
// ports: the caller notices a pause, and in the end there is exactly one of everything.
#include "practice/standins.h"
#include "program.h"
#include "surface.h"
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

const QString ourNumber = u"+12125550100"_s, callerNumber = u"+12125550147"_s;

QByteArray business()
{
    QJsonObject week;
    for (const QString &day : {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s})
        week.insert(day, QJsonArray{QJsonArray{u"08:00"_s, u"20:00"_s}});
    return QJsonDocument{QJsonObject{{u"name"_s, u"Bright Smile Dental"_s}, {u"phone_numbers"_s, QJsonArray{ourNumber}},
        {u"timezone"_s, u"America/New_York"_s}, {u"hours"_s, week}, {u"booking_fee"_s, u"5.00"_s},
        {u"services"_s, QJsonArray{QJsonObject{{u"name"_s, u"Cleaning"_s}, {u"minutes"_s, 45}}}},
        {u"billing"_s, QJsonObject{{u"stripe_customer"_s, u"cus_practice"_s}, {u"method"_s, u"invoice_item"_s}}}}}.toJson();
}

/// Somebody who answers what was asked last, whatever was lost in between, and calls "hello?" into a silence.
class Caller : public QObject
{
public:
    explicit Caller(practice::StandIns &standIns) : m_standIns{standIns}
    {
        m_pause.setSingleShot(true);
        m_silence.setSingleShot(true);
        connect(&standIns, &practice::StandIns::receptionistSaid, this, [this](const QString &call, const QString &text) {
            if (call == m_call) {
                m_heard = text;
                m_pause.start(150ms);
                m_silence.start(3s);
            }
        });
        connect(&standIns, &practice::StandIns::callEnded, this, [this](const QString &call) { ended |= call == m_call; });
        connect(&m_pause, &QTimer::timeout, this, [this] { say(reply()); });
        connect(&m_silence, &QTimer::timeout, this, [this] { say(u"hello, are you there?"_s); });
    }
    bool ended = false;
    QString id() const { return m_call; }
    [[nodiscard]] bool place()
    {
        practice::PracticeCall call;
        call.from = callerNumber, call.to = ourNumber;
        call.interactive = true;
        call.speechSpeed = 40;
        call.ringSeconds = 20;
        const auto placed = m_standIns.placeCall(call);
        m_call = placed.value_or(QString{});
        return placed.has_value();
    }

private:
    void say(const QString &words)
    {
        if (ended)
            return;
        m_standIns.say(m_call, words);
        m_silence.start(4s);
    }
    QString reply() const
    {
        static const std::pair<QRegularExpression, QString> replies[] = {
            {QRegularExpression{u"booked|anything else"_s}, u"no, that is all, goodbye"_s},
            {QRegularExpression{u"[Ss]hall I book|[Ii]s that right|[Ii]s that correct|from, the one|calling from"_s}, u"yes please"_s},
            {QRegularExpression{u"name"_s}, u"Maria Lopez"_s},
            {QRegularExpression{u"[Ww]hen|[Ww]hat day|[Ww]hich day|what time"_s}, u"tomorrow at two in the afternoon"_s},
            {QRegularExpression{u"help|can I do|reason"_s}, u"I would like to book a cleaning"_s}};
        for (const auto &[question, answer] : replies)
            if (question.match(m_heard).hasMatch())
                return answer;
        return u"yes"_s;
    }
    practice::StandIns &m_standIns;
    QString m_call, m_heard;
    QTimer m_pause, m_silence;
};
} // namespace

class TestCrash : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_home;

    /// The calendar is connected as a console does it: the consent page's redirect is posted to the host.
    static bool connectCalendar(Visitor &console, const QString &admin)
    {
        const auto asked = console.post(QUrl{admin + u"/api/calendar/connect"_s}, {{u"redirect_uri"_s, u"http://127.0.0.1/console"_s}});
        QUrl consent{jsonOf(asked).value(u"url").toString()};
        QUrlQuery query{consent.query(QUrl::FullyEncoded)};
        query.addQueryItem(u"auto"_s, u"allow"_s);
        consent.setQuery(query.query(QUrl::FullyEncoded));
        Visitor browser;
        browser.judges = false;
        const QUrlQuery back{QUrl::fromEncoded(browser.ask("GET", consent).header("location")).query(QUrl::FullyEncoded)};
        const auto done = console.post(QUrl{admin + u"/api/calendar/callback"_s},
                                       {{u"state"_s, back.queryItemValue(u"state"_s, QUrl::FullyDecoded)}, {u"code"_s, back.queryItemValue(u"code"_s, QUrl::FullyDecoded)}});
        return done.status == 200 && jsonOf(done).value(u"state").toString() == u"connected"_s;
    }

    /// Promise 3 at the provider's door: a command_id has its effect once, and is never used for something else.
    static QString doubledCommands(const practice::StandIns &standIns)
    {
        QMap<QString, QJsonObject> first;
        for (const auto &entry : standIns.received(u"telnyx"_s)) {
            const QJsonObject request = entry.toObject(), body = request.value(u"body").toObject();
            const QString id = body.value(u"command_id").toString();
            if (id.isEmpty())
                continue;
            if (first.contains(id) && (first.value(id).value(u"body") != request.value(u"body") || first.value(id).value(u"path") != request.value(u"path")))
                return id + u" was used for two things"_s;
            if (!first.contains(id))
                first.insert(id, request);
        }
        return {};
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
        practice::StandInOptions options;
        options.seed = seed;
        options.spokenRecordings = false;
        options.webhookTimeout = 2000ms;
        options.webhookBackoff = 150ms;
        practice::StandIns standIns{options};
        QVERIFY(standIns.listen({QHostAddress::LocalHost, 0}));
        const QString folder = m_home.path() + u"/seed%1"_s.arg(seed);
        Program host{folder + u"/data"_s, standIns.environment()};
        QCOMPARE(host.run({u"configure"_s, written(folder, u"business.json"_s, business())}).code, 0);
        QVERIFY(host.serve(u"127.0.0.1:0"_s, u"127.0.0.1:0"_s));
        const QString publicUrl = host.publicUrl(), adminUrl = host.adminUrl();
        const auto address = [](const QString &url) { return url.mid(7); };
        standIns.setWebhookUrl(u"telnyx"_s, QUrl{publicUrl + u"/webhooks/telnyx"_s});
        Visitor console;
        console.token = host.token();
        QVERIFY(connectCalendar(console, adminUrl));

        // Each kill falls some milliseconds after some sentence of the call, on either side.
        QRandomGenerator random{seed};
        QList<int> killAfter;
        for (int i = 0; i < kills; ++i)
            killAfter << (kills == 1 ? random.bounded(1, 13) : random.bounded(1 + 3 * i, 4 + 3 * i));
        int sentences = 0, killed = 0;
        bool restarted = true;
        QObject scope;
        const auto dies = [&] {
            host.kill();
            ++killed;
            restarted = host.serve(address(publicUrl), address(adminUrl));
        };
        QTimer death;
        death.setSingleShot(true);
        connect(&death, &QTimer::timeout, &scope, dies);
        const auto oneMore = [&] {
            ++sentences;
            if (!killAfter.isEmpty() && sentences >= killAfter.first() && !death.isActive() && killed == kills - killAfter.size()) {
                killAfter.removeFirst();
                death.start(std::chrono::milliseconds{random.bounded(60)});
            }
        };
        connect(&standIns, &practice::StandIns::receptionistSaid, &scope, oneMore);
        connect(&standIns, &practice::StandIns::callerSaid, &scope, oneMore);

        Caller caller{standIns};
        QVERIFY(caller.place());
        QVERIFY2(QTest::qWaitFor([&] { return caller.ended && !death.isActive(); }, 45000), QJsonDocument{standIns.call(caller.id())}.toJson().constData());
        QVERIFY(restarted);
        QCOMPARE(killed, kills);

        console.token = host.token();
        const auto list = [&](const QString &path) { return console.get(QUrl{adminUrl + path}).value(u"items").toArray(); };
        QTRY_VERIFY_WITH_TIMEOUT(!list(u"/api/calls"_s).isEmpty() && list(u"/api/calls"_s).first().toObject().value(u"outcome").toString() != u"open"_s, 10000);
        const QJsonArray calls = list(u"/api/calls"_s);
        QCOMPARE(calls.size(), 1);
        const QJsonObject call = console.get(QUrl{adminUrl + u"/api/calls/"_s + calls.first().toObject().value(u"id").toString()});
        QVERIFY2(call.value(u"outcome").toString() == u"booked"_s, QJsonDocument{call}.toJson().constData());

        // The record is whole: turns in order, none twice, and every word that was acknowledged is there.
        qint64 index = 0;
        QString last;
        QStringList kept, spoken;
        for (const auto &turn : call.value(u"turns").toArray()) {
            const QJsonObject one = turn.toObject();
            QCOMPARE(one.value(u"index").toInteger(), index++);
            QVERIFY(one.value(u"at").toString() >= last);
            last = one.value(u"at").toString();
            (one.value(u"role").toString() == u"caller"_s ? kept : spoken) << one.value(u"text").toString();
        }
        const QJsonObject heard = standIns.call(caller.id());
        QStringList saidByCaller, heardByCaller;
        for (const auto &line : heard.value(u"lines").toArray())
            (line.toObject().value(u"role").toString() == u"caller"_s ? saidByCaller : heardByCaller) << line.toObject().value(u"text").toString();
        QCOMPARE(kept, saidByCaller);
        for (const QString &line : std::as_const(heardByCaller))
            QVERIFY2(spoken.contains(line), qPrintable(line));
        for (const QString &line : QSet<QString>{heardByCaller.begin(), heardByCaller.end()})
            QVERIFY2(heardByCaller.count(line) <= spoken.count(line), qPrintable(u"spoken more often than wanted: "_s + line));

        // Exactly one of everything.
        const QJsonArray appointments = list(u"/api/appointments"_s);
        QCOMPARE(appointments.size(), 1);
        QCOMPARE(appointments.first().toObject().value(u"state").toString(), u"confirmed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(standIns.messages().size(), 1, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(standIns.fees().size(), 1, 10000);
        QCOMPARE(standIns.calendarEvents().size(), 1);
        const auto outboxIsEmpty = [&] {
            const QByteArray metrics = console.ask("GET", QUrl{adminUrl + u"/metrics"_s}).body;
            static const QRegularExpression busy{u"cloudgreet_outbox\\S*(?:waiting|started)\\S* ([0-9]+)"_s};
            auto each = busy.globalMatch(QString::fromUtf8(metrics));
            qint64 left = each.hasNext() ? 0 : -1;
            while (each.hasNext())
                left += each.next().captured(1).toLongLong();
            return left == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(outboxIsEmpty(), 10000);
        QCOMPARE(standIns.messages().size(), 1);
        QCOMPARE(standIns.fees().size(), 1);
        QCOMPARE(standIns.calendarEvents().size(), 1);
        QCOMPARE(doubledCommands(standIns), QString{});
        QCOMPARE(console.complaints.join(u'\n'), QString{});
        QCOMPARE(host.terminate(), 0);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestCrash)
#include "test_crash.moc"
