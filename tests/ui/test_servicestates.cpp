// SPDX-License-Identifier: GPL-3.0-or-later
// How far a line is from being answered: what the sidebar and the Live page say of it, and how often providers are
// asked.
#include "live/emptylive.h"
#include "net/httpserver.h"
#include "shell/sidebar.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::ui;

namespace {
constexpr std::chrono::milliseconds settled{30};

/// A host as far as this is about it: keys, and checks that are counted.
struct FakeHost {
    FakeHost()
    {
        server.route("GET", u"/api/secrets"_s, [this](const net::HttpRequest &, net::Reply reply) {
            ++asked;
            QJsonArray items;
            for (const QString &name : {u"telnyx-api-key"_s, u"telnyx-public-key"_s})
                items.append(QJsonObject{{u"name"_s, name}, {u"source"_s, source}, {u"ending"_s, ending}});
            reply.json(200, {{u"items"_s, items}});
        });
        server.route("GET", u"/api/checks"_s, [this](const net::HttpRequest &, net::Reply reply) {
            ++checks;
            reply.json(200,
                {{u"items"_s,
                    QJsonArray{
                        QJsonObject{{u"name"_s, u"telnyx-webhook"_s}, {u"state"_s, problem ? u"problem"_s : u"ok"_s},
                            {u"title"_s, u"Webhook"_s}, {u"text"_s, u""_s}}}}});
        });
        isListening = server.listen({}).has_value();
    }
    net::HttpServer server;
    QString source = u"file"_s, ending = u"1234"_s;
    int asked = 0, checks = 0;
    bool isListening = false, problem = false;
};
} // namespace

class TestServiceStates : public QObject
{
    Q_OBJECT
private slots:
    void theSidebarSaysHowFarTheLineIs_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<bool>("isPractice");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("dot");
        const auto row
            = [](const char *name, LineCondition condition, bool isPractice, const QString &state, const QString &dot) {
                  QTest::newRow(name) << int(condition) << isPractice << state << dot;
              };
        row("the host is gone", LineCondition::Offline, false, u"Not connected"_s, u"Not connected"_s);
        row("no business", LineCondition::NotSetUp, false, u"Not answering: not set up"_s, u"Not answering"_s);
        row("no telephone", LineCondition::NoTelephone, false, u"Not answering: no telephone"_s, u"Not answering"_s);
        row("calls go elsewhere", LineCondition::NotReached, false, u"Not answering: not reached"_s,
            u"Not answering"_s);
        row("answered", LineCondition::Answered, false, u"Answering (212) 555-0147"_s, u"Answering"_s);
        row("practice", LineCondition::Answered, true, u"Practice line · (212) 555-0147"_s, u"Answering"_s);
    }

    void theSidebarSaysHowFarTheLineIs()
    {
        QFETCH(int, condition);
        QFETCH(bool, isPractice);
        Theme theme{*qApp, [] { return false; }};
        Sidebar sidebar{theme};
        sidebar.describe({u"Oak Hair"_s, u"+12125550147"_s, isPractice, LineCondition(condition)});
        QTEST(sidebar.findChild<QLabel *>(u"lineState"_s)->text(), "state");
        const auto *dot = sidebar.findChild<QWidget *>(u"lineStateDot"_s);
        QTEST(dot->accessibleName(), "dot");
        QCOMPARE(dot->property("connected").toBool(), LineCondition(condition) == LineCondition::Answered);
        QCOMPARE(sidebar.findChild<QLabel *>(u"businessLabel"_s)->text(), u"Oak Hair"_s);
    }

    void thePageOfLiveCallsSaysWhatIsMissing_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("leadsToSetup");
        const auto row = [](const char *name, LineCondition condition, const QString &title, bool leadsToSetup) {
            QTest::newRow(name) << int(condition) << title << leadsToSetup;
        };
        row("the host is gone", LineCondition::Offline, u"Your line is not in sight"_s, false);
        row("no business", LineCondition::NotSetUp, u"This line is not set up yet"_s, true);
        row("no telephone", LineCondition::NoTelephone, u"Your receptionist has no telephone yet"_s, true);
        row("calls go elsewhere", LineCondition::NotReached, u"Calls do not reach your receptionist"_s, true);
        row("answered", LineCondition::Answered, u"Your receptionist is listening"_s, false);
    }

    void thePageOfLiveCallsSaysWhatIsMissing()
    {
        QFETCH(int, condition);
        QFETCH(QString, title);
        EmptyLive page;
        page.describe(u"Oak Hair"_s, u"+12125550147"_s, LineCondition(condition));
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == title; }));
        const auto *setup = page.findChild<QPushButton *>(u"emptySetupButton"_s);
        QTEST(!setup->isHidden(), "leadsToSetup");
        if (LineCondition(condition) == LineCondition::NotReached
            || LineCondition(condition) == LineCondition::Answered)
            QVERIFY(std::ranges::any_of(
                labels, [](const QLabel *label) { return label->text().contains(u"(212) 555-0147"_s); }));
    }

    /// A model that rests and comes back tells so each time; that is no reason to ask Telnyx again.
    void providersAreAskedForNewKeysAndNotForEveryEvent()
    {
        FakeHost host;
        QVERIFY(host.isListening);
        const api::Access access{host.server.url(), u"token"_s};
        api::ApiClient client{access};
        api::EventFeed feed{access};
        ServiceStates states{client, feed, settled};
        states.reload();
        QTRY_COMPARE(host.checks, 1);
        QTRY_COMPARE(states.services().first().words, u"Telnyx"_s);
        QVERIFY(states.isReached());
        for (const QString &kind : {u"model"_s, u"calendar"_s, u"billing"_s, u"business"_s}) {
            const int before = host.asked;
            emit feed.event(kind, {}, {});
            QTRY_COMPARE(host.asked, before + 1);
        }
        QVERIFY(!QTest::qWaitFor([&] { return host.checks > 1; }, 10 * int(settled.count())));
        host.problem = true;
        host.ending = u"9999"_s;                    // another key
        emit feed.event(u"business"_s, {}, {});
        QTRY_COMPARE(host.checks, 2);
        QTRY_VERIFY(!states.isReached());
        QCOMPARE(states.services().first().words, u"not reached"_s);
        host.source = u"none"_s;
        emit feed.event(u"business"_s, {}, {});
        QTRY_VERIFY(!states.hasTelephone());
        QVERIFY(!QTest::qWaitFor(
            [&] { return host.checks > 2; }, 10 * int(settled.count()))); // there is nothing to look at
    }
};

QTEST_MAIN(TestServiceStates)
#include "test_servicestates.moc"
