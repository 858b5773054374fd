// SPDX-License-Identifier: GPL-3.0-or-later
// A caller who wants a person, and the people who are on call: the real host against the stand-ins, leg by leg.
#include "hoston.h"
#include "received.h"
#include "wholecall.h"
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace cloudgreet {
namespace {
const QString first = u"+12125550188"_s, second = u"+12125550189"_s, ourNumber = u"+12125550100"_s;

struct OnCall {
    QTemporaryDir folder;
    practice::StandIns standIns{{.seed = 5, .speechSpeed = 0, .spokenRecordings = false}};
    std::unique_ptr<Host> host;
    Visitor console, outside;
    QStringList spoken;

    explicit OnCall(const QJsonObject &behaviours, const QString &language = u"en"_s)
    {
        outside.judges = false;
        if (!standIns.listen({QHostAddress::LocalHost, 0}))
            return;
        QObject::connect(&standIns, &practice::StandIns::receptionistSaid, &console,
            [this](const QString &, const QString &text) { spoken << text; });
        HostConfig config = onFreePorts(folder.path() + u"/data"_s);
        host = hostOn(standIns, config);
        if (!host)
            return;
        console.token = host->ownerToken();
        QJsonObject json = QJsonDocument::fromJson(dentist()).object();
        json.insert(u"on_call"_s, QJsonArray{first, second});
        json.insert(u"agent"_s, QJsonObject{{u"language"_s, language}});
        console.post(at(u"/api/businesses"_s), json);
        outside.post(QUrl{standIns.url() + u"/_control/numbers"_s}, behaviours);
    }
    QUrl at(const QString &path) const { return QUrl{host->adminUrl() + path}; }
    QString call(const QJsonArray &says, double speed = 0)
    {
        practice::PracticeCall call;
        call.from = u"+12125550147"_s, call.to = ourNumber;
        call.says = says;
        call.patienceSeconds = 15;
        call.speechSpeed = speed;
        return standIns.placeCall(call).value_or(QString{});
    }
    /// What Telnyx was asked for, as "dial +1…", "gather_using_speak", "bridge"…
    QStringList asked() const
    {
        QStringList all;
        for (const auto &one : standIns.received(u"telnyx"_s)) {
            const QString path = one[u"path"].toString();
            if (path.endsWith(u"/v2/calls"))
                all << u"dial "_s + one[u"body"][u"to"].toString();
            else if (path.contains(u"/actions/"))
                all << path.mid(path.lastIndexOf(u'/') + 1);
        }
        return all;
    }
    QJsonObject bodyOf(const QString &action) const
    {
        for (const auto &one : standIns.received(u"telnyx"_s))
            if (one[u"path"].toString().endsWith(u'/' + action))
                return one[u"body"].toObject();
        return {};
    }
    QJsonObject theCall() { return console.get(at(u"/api/calls"_s)).value(u"items").toArray().first().toObject(); }
    QString outcome() { return theCall().value(u"outcome").toString(); }
    bool needsAttention(const QString &kind)
    {
        const QJsonArray all = console.get(at(u"/api/attention"_s)).value(u"items").toArray();
        return std::any_of(all.begin(), all.end(), [&](const auto &one) { return one[u"kind"].toString() == kind; });
    }
};

QJsonObject answering(const QString &one, const QString &two)
{
    return {{first, QJsonObject{{u"answers"_s, one}}}, {second, QJsonObject{{u"answers"_s, two}}}};
}

const QString wish = u"My boiler leaks and I want to talk to a person please"_s;
} // namespace

class TestTransfer : public QObject
{
    Q_OBJECT
private:
    RequestLedger m_ledger;

    void judge(OnCall &firm)
    {
        QCOMPARE(firm.console.complaints.join(u'\n'), QString{});
        m_ledger.take(firm.standIns.received());
    }

private slots:
    void somebodyTakesTheCall_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::addColumn<bool>("byFirst");
        QTest::newRow("the first takes it") << u"answers"_s << u"answers"_s << true;
        QTest::newRow("the first is busy") << u"busy"_s << u"answers"_s << false;
        QTest::newRow("the first does not answer") << u"no_answer"_s << u"answers"_s << false;
        QTest::newRow("the first rejects") << u"rejects"_s << u"answers"_s << false;
        QTest::newRow("the first cannot") << u"declines"_s << u"answers"_s << false;
        QTest::newRow("the first is a mailbox") << u"mailbox"_s << u"answers"_s << false;
        QTest::newRow("the first rings off") << u"hangs_up"_s << u"answers"_s << false;
    }
    void somebodyTakesTheCall()
    {
        QFETCH(QString, one);
        QFETCH(QString, two);
        QFETCH(bool, byFirst);
        OnCall firm{answering(one, two)};
        QVERIFY(!firm.call({wish}).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(firm.outcome(), u"transferred"_s, 30000);
        const QStringList asked = firm.asked();
        QCOMPARE(asked.count(u"dial "_s + first), 1);
        QCOMPARE(asked.count(u"dial "_s + second), byFirst ? 0 : 1);
        QCOMPARE(asked.count(u"bridge"_s), 1);
        QVERIFY(!asked.contains(u"transfer"_s));
        const QJsonObject briefing = firm.bodyOf(u"gather_using_speak"_s);
        for (const QString &part :
            {u"Bright Smile Dental"_s, u"2 1 2, 5 5 5, 0 1 4 7"_s, u"My boiler leaks"_s, u"Press 1"_s})
            QVERIFY2(briefing.value(u"payload").toString().contains(part),
                qPrintable(briefing.value(u"payload").toString()));
        QVERIFY(!firm.needsAttention(u"transfer_failed"_s));
        judge(firm);
    }

    void nobodyTakesItAndAMessageIsTaken_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::newRow("a mailbox and a no") << u"mailbox"_s << u"declines"_s;
        QTest::newRow("nobody there and busy") << u"no_answer"_s << u"busy"_s;
        QTest::newRow("both ring off") << u"hangs_up"_s << u"hangs_up"_s;
    }
    void nobodyTakesItAndAMessageIsTaken()
    {
        QFETCH(QString, one);
        QFETCH(QString, two);
        OnCall firm{answering(one, two)};
        QVERIFY(!firm.call({wish, u"Please call me back about the boiler"_s, u"Maria Lopez"_s, u"yes"_s, u"yes"_s,
                               u"no, that is all, goodbye"_s})
                     .isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(firm.theCall().value(u"status").toString() == u"ended"_s, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(firm.outcome(), u"message"_s, 30000);
        QVERIFY(firm.needsAttention(u"transfer_failed"_s));
        QVERIFY(!firm.asked().contains(u"bridge"_s));
        judge(firm);
    }

    void aCallerWhoLeavesIsToldOfToWhoeverPickedUp()
    {
        OnCall firm{answering(u"mailbox"_s, u"answers"_s)};
        const QString id = firm.call(
            {wish}, 4); // the briefing takes its time, so that they leave during it however busy the machine is
        QTRY_VERIFY_WITH_TIMEOUT(firm.asked().contains(u"gather_using_speak"_s), 60000);
        QVERIFY(firm.standIns.hangUp(id));
        const auto farewell = [&] {
            for (const auto &one : firm.standIns.received(u"telnyx"_s))
                if (one[u"path"].toString().endsWith(u"/speak") && one[u"body"][u"stop"].toString() == u"all"_s)
                    return one[u"path"].toString().section(u'/', -3, -3);
            return QString{};
        };
        QTRY_VERIFY_WITH_TIMEOUT(!farewell().isEmpty(), 30000);
        const QString leg = farewell();
        const auto ended = [&] {
            const QJsonArray all = firm.standIns.received(u"telnyx"_s);
            return std::any_of(all.begin(), all.end(),
                [&](const auto &one) { return one[u"path"].toString().endsWith(leg + u"/actions/hangup"_s); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(ended(), 30000);
        QVERIFY(leg != firm.theCall().value(u"leg").toString());
        QTRY_COMPARE_WITH_TIMEOUT(firm.outcome(), u"missed"_s, 30000);
        QVERIFY(!firm.asked().contains(u"dial "_s + second));            // nobody is rung for a caller who has gone
        judge(firm);
    }

    void theBriefingIsInTheFirmsLanguage()
    {
        OnCall firm{answering(u"answers"_s, u"answers"_s), u"es"_s};
        QVERIFY(!firm.call({u"Quiero hablar con una persona, por favor"_s}).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(firm.outcome(), u"transferred"_s, 30000);
        const QJsonObject briefing = firm.bodyOf(u"gather_using_speak"_s);
        QVERIFY2(briefing.value(u"payload").toString().contains(u"Pulse 1"),
            qPrintable(briefing.value(u"payload").toString()));
        QCOMPARE(briefing.value(u"language").toString(), u"es-US"_s);
        judge(firm);
    }

    void cleanupTestCase()
    {
        if (m_ledger.checked() == 0)
            return;
        QCOMPARE(m_ledger.wrong().join(u'\n'), QString{});
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestTransfer)
#include "test_transfer.moc"
