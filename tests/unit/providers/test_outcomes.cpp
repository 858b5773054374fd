// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "providers/outcomes.h"
#include <QTest>

using namespace Qt::StringLiterals;

namespace cloudgreet {
using How = CommandOutcome::How;

class TestOutcomes : public QObject
{
    Q_OBJECT
private slots:
    void aStatusDecides_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<How>("how");
        for (const int good : {200, 201, 204})
            QTest::addRow("%d", good) << good << How::Done;
        for (const int later : {408, 429, 500, 502, 503})
            QTest::addRow("%d", later) << later << How::Retry;
        for (const int never : {400, 401, 403, 404, 409, 422})
            QTest::addRow("%d", never) << never << How::Failed;
    }
    void aStatusDecides()
    {
        QFETCH(int, status);
        QFETCH(How, how);
        QCOMPARE(providers::byStatus({.status = status}, u"said"_s, {}).how, how);
    }

    void whatIsSaidOfARefusedKeyIsNotKept()
    {
        const QString said = u"Invalid API Key provided: rk_live_*********************9xYz"_s;
        const auto refused = providers::byStatus({.status = 401}, said, u"invalid"_s);
        QVERIFY(!refused.error.contains(u"9xYz"));
        QVERIFY(refused.error.startsWith(u"401: "));
        QCOMPARE(refused.code, u"invalid"_s);
        QVERIFY(providers::byStatus({.status = 422}, u"No such customer"_s, {}).error.endsWith(u"No such customer"));
    }

    void patienceIsRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray{" 90 "} << 90;
        QTest::newRow("an hour at most") << QByteArray{"999999"} << 3600;
        QTest::newRow("negative") << QByteArray{"-5"} << 0;
        QTest::newRow("a date") << QByteArray{"Mon, 08 Jun 2026 12:00:30 GMT"} << 30;
        QTest::newRow("a date of the past") << QByteArray{"Mon, 08 Jun 2026 11:00:00 GMT"} << 0;
        QTest::newRow("rubbish") << QByteArray{"soon"} << 0;
    }
    void patienceIsRead()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const net::HttpAnswer answer{
            .status = 429, .headers = {{"retry-after", value}, {"date", "Mon, 08 Jun 2026 12:00:00 GMT"}}};
        QCOMPARE(providers::retryAfter(answer), std::chrono::milliseconds{std::chrono::seconds{seconds}});
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestOutcomes)
#include "test_outcomes.moc"
