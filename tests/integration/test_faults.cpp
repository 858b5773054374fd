// SPDX-License-Identifier: GPL-3.0-or-later
// Each provider times each way of failing, during a whole call: what the caller hears, what the owner sees, and that
// there is one of everything in the end. The real host against the stand-ins; all rows of a provider at once.
#include "hoston.h"
#include "wholecall.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

struct Row {
    QString name;
    QJsonObject fault;
};

QList<Row> ways()
{
    QList<Row> rows;
    for (const int status : {401, 403, 404, 409, 422, 429, 500, 503})
        rows << Row{QString::number(status), {{u"status"_s, status}}};
    rows << Row{u"time-out"_s, {{u"delay_ms"_s, 12000}}} << Row{u"dropped"_s, {{u"drop"_s, true}}}
         << Row{u"answer lost"_s, {{u"lose_reply"_s, true}}};
    for (const QString &garble : {u"truncated"_s, u"html"_s, u"huge"_s})
        rows << Row{garble, {{u"garble"_s, garble}}};
    return rows;
}

/// A dentist with a host of their own, whose providers fail in one way.
struct Firm {
    Row row;
    QTemporaryDir home;
    practice::StandIns standIns{practice::StandInOptions{.spokenRecordings = false, .webhookBackoff = 150ms}};
    std::unique_ptr<Host> host;
    Visitor console;
    QStringList heard;
    std::unique_ptr<Caller> caller;
    QString actions;                                    ///< What the owner had to do.
    QStringList seen;                                   ///< In Needs attention, before that.
    QElapsedTimer since;
    bool isMended = false;

    explicit Firm(Row r) : row{std::move(r)} {}

    bool open(const QJsonObject &more)
    {
        if (!standIns.listen({QHostAddress::LocalHost, 0}))
            return false;
        QObject::connect(&standIns, &practice::StandIns::receptionistSaid, &console,
            [this](const QString &, const QString &text) { heard << text; });
        QJsonObject business = QJsonDocument::fromJson(dentist()).object();
        for (auto it = more.begin(); it != more.end(); ++it)
            business.insert(it.key(), it.value());
        business.insert(u"quiet_hours"_s, QJsonArray{u"04:00"_s, u"04:00"_s});
        HostConfig config = onFreePorts(home.path() + u"/data"_s);
        if (!Host::configureOffline(config.dataDir, business))
            return false;
        host = hostOn(standIns, config);
        if (!host)
            return false;
        console.token = host->ownerToken();
        caller = std::make_unique<Caller>(standIns);
        return connectCalendar(console, host->adminUrl());
    }

    QUrl at(const QString &path) const { return QUrl{host->adminUrl() + path}; }
    QJsonArray items(const QString &path) { return console.get(at(path)).value(u"items").toArray(); }
    QString state()
    {
        const QJsonArray all = items(u"/api/appointments"_s);
        return all.size() == 1 ? all.first()[u"state"].toString() : QString::number(all.size()) + u" appointments"_s;
    }
    QStringList attention()
    {
        QStringList kinds;
        for (const auto &one : items(u"/api/attention"_s))
            kinds << one[u"kind"].toString();
        kinds.sort();
        return kinds;
    }
    /// Of the only call: `member` of its row.
    QString ofCall(const QString &member)
    {
        const QJsonArray all = items(u"/api/calls"_s);
        return all.size() == 1 ? all.first()[member].toString() : QString::number(all.size()) + u" calls"_s;
    }
    int texts() const { return int(standIns.messages().size()); }

    /// When the call is over and what follows it (texts, fees) has had its time to fail, the provider is well again.
    void lookAfter()
    {
        if (isMended || !caller->ended)
            return;
        if (!since.isValid())
            since.start();
        if (since.elapsed() < 1500)
            return;
        isMended = true;
        seen = attention();
        mend();
    }

    /// The provider is well again, and the owner does what the console asks for.
    void mend()
    {
        standIns.clearFaults();
        if (attention().contains(u"calendar_disconnected"_s)) {
            actions += u"reconnects "_s;
            QVERIFY(connectCalendar(console, host->adminUrl()));
        }
        for (const auto &one : items(u"/api/attention"_s))
            if (one[u"can_retry"].toBool()) {
                actions += u"retries "_s;
                console.post(at(u"/api/attention/%1/retry"_s.arg(one[u"id"].toInteger())), {});
            }
    }

    QString callerHeard() const
    {
        static const QRegularExpression booked{
            u"is booked|all booked|You are booked|you're booked"_s, QRegularExpression::CaseInsensitiveOption},
            down{u"have you down|text once|calendar confirms"_s, QRegularExpression::CaseInsensitiveOption};
        const QString all = heard.join(u' ');
        return down.match(all).hasMatch()  ? u"taken down, a text follows"_s
            : booked.match(all).hasMatch() ? u"booked"_s
                                           : u"(neither)"_s;
    }
};

struct Expected {
    QStringList heard;                                  ///< One of these.
    int texts = 1;
    bool isServed = true; ///< Else nobody could answer, and nothing may come of the call but a word about it.
    QString recording = {};                             ///< Its state in the end; empty: nobody looks.
};
const QString nobodyAnswers = u"nobody answers"_s;
} // namespace

class TestFaults : public QObject
{
    Q_OBJECT
private:
    QStringList m_table;

    static QString unended(const std::vector<std::unique_ptr<Firm>> &firms)
    {
        QStringList names;
        for (const auto &firm : firms)
            if (!firm->caller->ended)
                names << firm->row.name + u": "_s + firm->heard.join(u" | ");
        return names.join(u'\n');
    }

    /// All ways at once: every firm has a host of its own.
    void play(const QString &title, QJsonObject where, const QJsonObject &business,
        const std::function<Expected(const QString &)> &expect)
    {
        std::vector<std::unique_ptr<Firm>> firms;
        for (const Row &row : ways()) {
            auto &firm = *firms.emplace_back(std::make_unique<Firm>(row));
            QVERIFY2(firm.open(business), qPrintable(row.name));
            QJsonObject fault = where;
            for (auto it = row.fault.begin(); it != row.fault.end(); ++it)
                fault.insert(it.key(), it.value());
            QVERIFY(firm.standIns.addFault(fault));
            QVERIFY(firm.caller->place());
        }
        const auto areMended = [&firms] {
            for (auto &firm : firms)
                firm->lookAfter();
            return std::ranges::all_of(firms, [](const auto &firm) { return firm->isMended; });
        };
        QVERIFY2(QTest::qWaitFor(areMended, 150000), qPrintable(unended(firms)));
        for (auto &firm : firms) {
            judge(title, *firm, expect(firm->row.name));
        }
    }

    void note(const QString &title, const Firm &firm, const QString &heard)
    {
        m_table << u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(title, firm.row.name, heard,
            firm.seen.isEmpty() ? u"nothing"_s : firm.seen.join(u", "_s),
            firm.actions.isEmpty() ? u"nothing"_s : firm.actions.trimmed());
    }

    /// A call that could not be answered is missed, tells the owner why, and is followed by the text to missed callers.
    void judgeMissed(const QString &title, Firm &firm)
    {
        const QByteArray where = (title + u", "_s + firm.row.name).toUtf8();
        QVERIFY2(QTest::qWaitFor([&] { return firm.ofCall(u"outcome"_s) == u"missed"_s; }, 30000),
            where + ": " + firm.ofCall(u"outcome"_s).toUtf8());
        QVERIFY2(QTest::qWaitFor([&] { return firm.texts() == 1; }, 60000), where + ": no text");
        QVERIFY2(
            firm.heard.isEmpty() && firm.standIns.calendarEvents().isEmpty() && firm.standIns.fees().isEmpty(), where);
        QVERIFY2(firm.items(u"/api/appointments"_s).isEmpty() && firm.seen.contains(u"command_failed"_s),
            where + ": " + firm.seen.join(u' ').toUtf8());
        note(title, firm, nobodyAnswers + u", a text follows"_s);
    }

    void judge(const QString &title, Firm &firm, const Expected &expected)
    {
        if (!expected.isServed)
            return judgeMissed(title, firm);
        const QByteArray where = (title + u", "_s + firm.row.name).toUtf8();
        QVERIFY2(QTest::qWaitFor([&] { return firm.state() == u"confirmed"_s; }, 60000),
            where + ": " + firm.state().toUtf8());
        QVERIFY2(QTest::qWaitFor([&] { return firm.standIns.fees().size() == 1; }, 60000), where + ": no fee");
        QVERIFY2(QTest::qWaitFor([&] { return firm.texts() >= expected.texts; }, 60000), where + ": no text");
        QVERIFY2(firm.standIns.calendarEvents().size() == 1, where);
        QVERIFY2(firm.standIns.fees().size() == 1, where);
        QVERIFY2(firm.texts() == expected.texts, where + ": " + QByteArray::number(firm.texts()) + " texts");
        const QString heard = firm.callerHeard();
        QVERIFY2(expected.heard.contains(heard),
            where + ": heard " + heard.toUtf8() + " of " + firm.heard.join(u" | ").toUtf8());
        QVERIFY2(firm.console.complaints.isEmpty(), where + firm.console.complaints.join(u'\n').toUtf8());
        if (!expected.recording.isEmpty())
            QVERIFY2(QTest::qWaitFor([&] { return firm.ofCall(u"recording"_s) == expected.recording; }, 60000),
                where + ": recording " + firm.ofCall(u"recording"_s).toUtf8());
        note(title, firm, heard);
    }

private slots:
    void model()
    {
        play(u"OpenAI"_s, {{u"provider"_s, u"openai"_s}}, {{u"agent"_s, QJsonObject{{u"model"_s, u"openai"_s}}}},
             [](const QString &) { return Expected{{u"booked"_s}}; });
    }
    void calendar()
    {
        play(u"Google"_s, {{u"provider"_s, u"google"_s}, {u"path"_s, u"/calendar/v3"_s}}, {},
             [](const QString &) { return Expected{{u"taken down, a text follows"_s, u"booked"_s}}; });
    }
    void fees()
    {
        play(u"Stripe"_s, {{u"provider"_s, u"stripe"_s}}, {}, [](const QString &) { return Expected{{u"booked"_s}}; });
    }
    void texts()
    {
        play(u"Telnyx, texts"_s, {{u"provider"_s, u"telnyx"_s}, {u"path"_s, u"/messages"_s}}, {},
            [](const QString &way) {
                const bool isPerhapsSent
                    = way == u"dropped"_s || way == u"500"_s; // then it is never sent again by itself
                return Expected{{u"booked"_s}, isPerhapsSent ? 0 : 1};
            });
    }
    void line()
    {
        play(u"Telnyx, speech"_s, {{u"provider"_s, u"telnyx"_s}, {u"path"_s, u"/actions/speak"_s}, {u"count"_s, 2}}, {},
             [](const QString &) { return Expected{{u"booked"_s}}; });
    }
    void answering()
    {
        const QStringList refusals{
            u"401"_s, u"403"_s, u"409"_s}; // at 404 and 422 the leg is asked whether it lives, and answered again
        play(u"Telnyx, answering"_s, {{u"provider"_s, u"telnyx"_s}, {u"path"_s, u"/actions/answer"_s}, {u"count"_s, 2}},
            {}, [refusals](const QString &way) {
                return Expected{{u"booked"_s}, 1, !refusals.contains(way)};
            });
    }
    void recordingBegins()
    {
        play(u"Telnyx, recording"_s,
            {{u"provider"_s, u"telnyx"_s}, {u"path"_s, u"/actions/record_start"_s}, {u"count"_s, 2}},
            {{u"recording"_s, u"announce"_s}}, [](const QString &) { return Expected{{u"booked"_s}}; });
    }
    void recordingIsFetched()
    {
        play(u"Telnyx, fetching recordings"_s, {{u"provider"_s, u"telnyx"_s}, {u"path"_s, u"/telnyx/recordings/"_s}},
            {{u"recording"_s, u"announce"_s}},
            [](const QString &) { return Expected{.heard = {u"booked"_s}, .recording = u"here"_s}; });
    }
    void cleanupTestCase()
    {
        QTextStream{stdout} << "| provider | fails with | the caller hears | needs attention | what the owner does "
                               "|\n|---|---|---|---|---|\n"
                            << m_table.join(u'\n') << Qt::endl;
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestFaults)
#include "test_faults.moc"
