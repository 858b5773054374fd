// SPDX-License-Identifier: GPL-3.0-or-later
// The pure parts of the Messages and Insights pages and of the search, and their models.
#include "insights/figures.h"
#include "messages/conversationsmodel.h"
#include "messages/messagesmodel.h"
#include "messages/smssize.h"
#include "messages/textwords.h"
#include "search/searchmodel.h"
#include "widgets/formats.h"
#include <QAbstractItemModelTester>
#include <QPromise>
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::ui;

namespace {
const QDateTime noon{{2026, 3, 4}, {12, 0}, Qt::UTC};

template <typename T>
api::Answer<api::Page<T>> answered(const QList<T> &items, const QString &next = {})
{
    QPromise<Result<api::Page<T>>> promise;
    promise.start();
    promise.addResult(api::Page<T>{items, next});
    promise.finish();
    return promise.future();
}

api::Conversation conversation(int n, int minutes = 0)
{
    api::Conversation one;
    one.peer = u"+1212555%1"_s.arg(1000 + n);
    one.last.id = u"m%1-%2"_s.arg(n).arg(minutes);
    one.last.text = u"Hello"_s;
    one.last.atUtc = noon.addSecs(60 * minutes);
    return one;
}

api::TextMessage message(int n, int minutes, bool ours = true)
{
    return {u"m%1"_s.arg(n), u"owner"_s, u"+12125551000"_s, u"Text %1"_s.arg(n), {}, {}, {}, api::TextState::Delivered,
        ours, noon.addSecs(60 * minutes)};
}
} // namespace

class TestFigures : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }

    void textsAreCountedAsCarriersDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("parts");
        QTest::addColumn<bool>("basic");
        QTest::newRow("nothing") << QString{} << 0 << 0 << true;
        QTest::newRow("one word") << u"Hello"_s << 5 << 1 << true;
        QTest::newRow("as much as fits alone") << QString(160, u'a') << 160 << 1 << true;
        QTest::newRow("one more") << QString(161, u'a') << 161 << 2 << true;
        QTest::newRow("two full parts") << QString(306, u'a') << 306 << 2 << true;
        QTest::newRow("braces take two places") << QString(81, u'{') << 81 << 2 << true;
        QTest::newRow("the euro is in the alphabet") << u"5 €"_s << 3 << 1 << true;
        QTest::newRow("an emoji is one character") << u"ok 👍🏽"_s << 4 << 1 << false;
        QTest::newRow("70 of the others") << QString(70, u'ж') << 70 << 1 << false;
        QTest::newRow("71 of the others") << QString(71, u'ж') << 71 << 2 << false;
    }
    void textsAreCountedAsCarriersDo()
    {
        QFETCH(QString, text);
        const SmsSize size = smsSize(text);
        QTEST(size.characters, "characters");
        QTEST(size.parts, "parts");
        QTEST(size.isBasic, "basic");
    }

    void everyReasonHasAnAdvice_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("advice");
        QTest::newRow("landline") << u"The number is a landline or cannot get texts"_s << u"Call them instead"_s;
        QTest::newRow("opted out") << u"The customer has asked for no more texts"_s << u"START"_s;
        QTest::newRow("spam") << u"The carrier took the text for spam"_s << u"without links"_s;
        QTest::newRow("10DLC") << u"Your number is not registered for texting (10DLC); register it with Telnyx"_s
                               << u"registration"_s;
        QTest::newRow("profile") << u"Your messaging profile is switched off at Telnyx"_s << u"Phone line"_s;
        QTest::newRow("the limit before the profile")
            << u"The spending limit of your messaging profile is reached"_s << u"Raise the limit"_s;
        QTest::newRow("Telnyx's own words") << u"Something new"_s << u"Check the number"_s;
    }
    void everyReasonHasAnAdvice()
    {
        QFETCH(QString, reason);
        QFETCH(QString, advice);
        api::TextMessage text = message(1, 0);
        text.state = api::TextState::Failed;
        text.error = reason;
        QVERIFY2(adviceFor(text).contains(advice), qPrintable(adviceFor(text)));
    }

    void conversationsKeepTheirOrder()
    {
        QStringList asked;
        ConversationsModel model{[&](const QString &words, const QString &before, int) {
            asked << words + u'|' + before;
            return before.isEmpty() ? answered<api::Conversation>({conversation(1, 30), conversation(2, 20)}, u"next"_s)
                                    : answered<api::Conversation>({conversation(2, 20), conversation(3, 10)});
        }};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QVERIFY(!model.canFetchMore({}));
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        model.upsert(conversation(9, 5));           // it lies on a page that is not there yet
        QCOMPARE(model.rowCount(), 2);
        model.upsert(conversation(4, 25));
        QCOMPARE(model.rowOf(conversation(4).peer), 1);
        model.upsert(conversation(2, 40));          // a new text: to the top
        QCOMPARE(model.rowOf(conversation(2).peer), 0);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 4);          // the repeated one comes once
        QCOMPARE(asked, (QStringList{u"|"_s, u"|next"_s}));
        model.upsert(conversation(9, 5));           // now the end is known
        QCOMPARE(model.rowOf(conversation(9).peer), 4);
        model.setWords(u"x"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        model.upsert(conversation(7, 99));          // the search may not hold for it
        QCOMPARE(model.rowCount(), 2);
    }

    void olderTextsComeInAtTheTop()
    {
        MessagesModel model{[](const QString &, const QString &before, int) {
            return before.isEmpty()
                ? answered<api::TextMessage>({message(4, 1500), message(3, 2, false), message(2, 1)}, u"older"_s)
                : answered<api::TextMessage>({message(1, 0)});
        }};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.show(u"+12125551000"_s);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(0)->id, u"m2"_s);
        model.fetchOlder();
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.at(0)->id, u"m1"_s);
        const auto flag = [&](int row, int role) { return model.index(row).data(role).toBool(); };
        QVERIFY(flag(0, MessagesModel::BeginsDayRole) && !flag(1, MessagesModel::BeginsDayRole)
            && flag(3, MessagesModel::BeginsDayRole));
        QVERIFY(!flag(0, MessagesModel::EndsGroupRole) && flag(1, MessagesModel::EndsGroupRole)
            && flag(3, MessagesModel::EndsGroupRole));
        api::TextMessage failed = message(4, 1500);
        failed.state = api::TextState::Failed;
        model.upsert(failed);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.at(3)->state, api::TextState::Failed);
        api::TextMessage other = message(5, 1501);
        other.peer = u"+12125559999"_s;
        model.upsert(other);
        QCOMPARE(model.rowCount(), 4);
        model.upsert(message(6, 1502));
        QCOMPARE(model.rowCount(), 5);
    }

    void whatWasFoundIsChosenPastTheTitles()
    {
        SearchModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.setGroup(SearchHit::Kind::Call, {{SearchHit::Kind::Call, u"c1"_s, u"A call"_s, {}, {}, {}}});
        model.setGroup(SearchHit::Kind::Person,
            {{SearchHit::Kind::Person, u"p1"_s, u"Maria"_s, {}, {}, {}},
                {SearchHit::Kind::Person, u"p2"_s, u"Mario"_s, {}, {}, {}}});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.nextHit(-1, 1), 1);          // people stand before calls, whichever came first
        QCOMPARE(model.hitAt(1)->id, u"p1"_s);
        QCOMPARE(model.nextHit(2, 1), 4);
        QCOMPARE(model.nextHit(4, -1), 2);
        QCOMPARE(model.nextHit(4, 1), 4);
        QCOMPARE(model.rowOf(SearchHit::Kind::Call, u"c1"_s), 4);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        model.setGroup(SearchHit::Kind::Person, {});
        QCOMPARE(model.rowCount(), 2);
    }

    void commandsAreFoundByTheBeginningsOfTheirWords()
    {
        const QList<Command> commands{{u"Go to Messages"_s, {}, {}, u"texts sms"_s, {}},
            {u"Dark theme"_s, {}, {}, u"night"_s, {}}, {u"Search"_s, {}, {}, {}, {}, false}};
        QCOMPARE(commandsFor(commands, {}).size(), 2);
        QCOMPARE(commandsFor(commands, u"th da"_s).value(0).id, u"1"_s);
        QCOMPARE(commandsFor(commands, u"SMS"_s).value(0).id, u"0"_s);
        QVERIFY(commandsFor(commands, u"essages"_s).isEmpty());
    }

    void periodsEndToday()
    {
        const QDate today{2026, 3, 4};
        QCOMPARE(periodOf(PeriodKind::Week, today), (Period{QDate{2026, 2, 26}, today}));
        QCOMPARE(periodOf(PeriodKind::Quarter, today).days(), 90);
        QCOMPARE(periodOf(PeriodKind::ThisMonth, today).first, QDate(2026, 3, 1));
        const Period spring{QDate{2026, 3, 8}, QDate{2026, 3, 8}};      // clocks go forward that night
        const QTimeZone zone{"America/New_York"};
        QCOMPARE(spring.fromUtc(zone).secsTo(spring.toUtc(zone)), 23 * 3600);
        QCOMPARE(periodText({QDate{2025, 12, 30}, QDate{2026, 1, 2}}), u"Dec 30, 2025 – Jan 2, 2026"_s);
    }

    void daysAreGatheredWhereThereAreMany()
    {
        QList<api::DayOutcomes> days;
        for (int i = 0; i < 90; ++i)
            days.append({QDate{2026, 1, 1}.addDays(i),
                {{api::Outcome::Booked, 1}, {api::Outcome::Rejected, 5}, {api::Outcome::Message, 2}}});
        QCOMPARE(barsOf(days.mid(0, 30)).size(), 30);
        const QList<CallsBar> weeks = barsOf(days);
        QCOMPARE(weeks.size(), 13);
        QCOMPARE(weeks.first().counts, (std::array{7, 14, 0, 0}));          // those turned away are no calls
        QCOMPARE(weeks.last().last, days.last().day);
        QCOMPARE(barsOf(QList<api::DayOutcomes>(399, days.first())).size() <= 46, true);
        QVERIFY(barsOf({}).isEmpty());
    }

    void theStagesOfTheFunnelNeverGrow()
    {
        api::InsightFigures figures;
        figures.calls = 20;
        figures.answered = 15;
        figures.askedTime = 9;
        figures.outcomes = {{api::Outcome::Booked, 4}, {api::Outcome::Provisional, 1}, {api::Outcome::Answered, 6},
            {api::Outcome::Abandoned, 4}, {api::Outcome::Missed, 5}};
        const QList<Stage> stages = funnelOf(figures);
        QCOMPARE(stages.size(), 4);
        for (qsizetype i = 1; i < stages.size(); ++i)
            QVERIFY(stages.at(i).count <= stages.at(i - 1).count);
        QCOMPARE(stages.at(2).count, 9);
        QVERIFY(stages.at(2).calls.askedTime && stages.at(2).calls.isNarrow());
        QCOMPARE(stages.last().count, 5);
    }

    void languagesHaveTheirOwnWays_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("money");
        QTest::addColumn<QString>("loss");
        QTest::newRow("United States") << QLocale{u"en_US"_s} << u"Mar 1 – Mar 4, 2026"_s << u"$1,234.50"_s
                                       << u"−$3.00"_s;
        QTest::newRow("Spain") << QLocale{u"es_ES"_s} << u"1 mar – 4 mar 2026"_s << u"1234,50 $"_s << u"−3,00 $"_s;
        QTest::newRow("Spanish, in the United States")
            << QLocale{u"es_US"_s} << u"1 mar – 4 mar 2026"_s << u"$1,234.50"_s << u"−$3.00"_s;
        QTest::newRow("Germany") << QLocale{u"de_DE"_s} << u"1. März – 4. März 2026"_s << u"1.234,50 $"_s
                                 << u"−3,00 $"_s;
    }

    void languagesHaveTheirOwnWays()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        QTEST(periodText({QDate{2026, 3, 1}, QDate{2026, 3, 4}}), "period");
        QTEST(moneyText(u"1234.50"_s, u"USD"_s).replace(QChar{0xa0}, u' '), "money");
        QTEST(moneyText(u"-3.00"_s, u"USD"_s).replace(QChar{0xa0}, u' '), "loss");
    }

    void figuresAreWrittenForPeople()
    {
        QCOMPARE(moneyText(u"1234.50"_s, u"USD"_s), u"$1,234.50"_s);
        QCOMPARE(moneyText(u"-3.00"_s, u"EUR"_s), u"−€3.00"_s);
        QCOMPARE(moneyText(u"500"_s, u"JPY"_s), u"JPY 500"_s);
        QCOMPARE(changeText(10, 8, u"8"_s), u"▲ 25 % · 8 before"_s);
        QCOMPARE(changeText(6, 8, u"8"_s), u"▼ 25 % · 8 before"_s);
        QCOMPARE(changeText(6, 0, u"0"_s), u"none before"_s);
        QCOMPARE(secondsText(840), u"0.8 s"_s);
        QCOMPARE(secondsText(12400), u"12 s"_s);
        QCOMPARE(secondsText({}), u"–"_s);
        const QTimeZone utc = QTimeZone::utc();
        QCOMPARE(briefMomentText(noon.addDays(-1), utc, noon), u"Yesterday"_s);
        QCOMPARE(briefMomentText(noon.addDays(-3), utc, noon), u"Sun"_s);
        QCOMPARE(briefMomentText(noon.addDays(-30), utc, noon), u"Feb 2"_s);
    }

    void aTableIsSafeInASpreadsheet()
    {
        const Table table{{u"Name"_s, u"Said"_s},
            {{u"=HYPERLINK(\"x\")"_s, u"a, \"b\""_s}, {u"-5"_s, u"+12125550147"_s}, {u"@x"_s, u"two\nlines"_s}}};
        QCOMPARE(csvOf(table),
            u"Name,Said\r\n\"'=HYPERLINK(\"\"x\"\")\",\"a, \"\"b\"\"\"\r\n-5,+12125550147\r\n'@x,\"two\nlines\"\r\n"_s);
    }

    void whatTheHostTellsIsRead()
    {
        const auto read = api::Conversation::fromJson({{u"peer"_s, u"+12125550147"_s}, {u"unread"_s, 2},
            {u"opted_out"_s, true}, {u"direction"_s, u"out"_s}, {u"status"_s, u"failed"_s}, {u"error"_s, u"why"_s}});
        QVERIFY(read.isOptedOut && read.last.isOurs);
        QCOMPARE(read.last.state, api::TextState::Failed);
        QCOMPARE(read.unread, 2);
        const auto rubbish = api::Insights::fromJson(
            {{u"hours"_s, 5}, {u"days"_s, u"x"_s}, {u"latency"_s, QJsonValue{}}, {u"now"_s, 1}});
        QCOMPARE(rubbish.now.calls, 0);
        QVERIFY(rubbish.days.isEmpty() && !rubbish.turn.p50Ms);
    }
};

QTEST_MAIN(TestFigures)
#include "test_figures.moc"
