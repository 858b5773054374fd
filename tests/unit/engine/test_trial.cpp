// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businessjson.h"
#include "engine/trial.h"
#include <QJsonDocument>
#include <QtTest>

using namespace cloudgreet;

class TestTrial : public QObject
{
    Q_OBJECT
    Business m_business;
    const QDateTime m_now{{2026, 5, 4}, {15, 0}, Qt::UTC};          // a Monday, 11 in the morning in New York

private slots:
    void initTestCase()
    {
        const auto business = businessFromJson(QJsonDocument::fromJson(R"({"id": "oak", "name": "Oak Hair",
            "timezone": "America/New_York", "phone_numbers": ["+12125550100"],
            "hours": {"mon": [["09:00", "17:00"]], "tue": [["09:00", "17:00"]]},
            "services": [{"id": "cut", "name": "Haircut", "minutes": 30, "price": "40.00"}],
            "faq": [{"q": "Do you have parking?", "a": "Behind the house."}]})").object());
        QVERIFY2(business.has_value(), business ? "" : qPrintable(business.error().text));
        m_business = *business;
    }

    void whatIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("says");
        QTest::newRow("known question") << u"where can I park?"_s << u"answered"_s << u"Behind the house"_s;
        QTest::newRow("from the settings") << u"how much is a haircut?"_s << u"answered"_s << u"40 dollars"_s;
        QTest::newRow("unknown question") << u"do you sell gift cards?"_s << u"not_known"_s << QString{};
        QTest::newRow("booking") << u"I'd like a haircut tomorrow at ten"_s << u"goes_on"_s << u"10 am"_s;
        QTest::newRow("nothing") << QString{} << u"goes_on"_s << QString{};
    }
    void whatIsSaid()
    {
        QFETCH(QString, words);
        QFETCH(QString, says);
        const trial::Reply reply = trial::replyTo(m_business, words, {}, m_now);
        QVERIFY2(reply.says.contains(says), qPrintable(reply.says));
        QVERIFY(words.isEmpty() || !reply.says.isEmpty());
        QTEST(trial::toText(reply.outcome), "outcome");
    }

    void busyTimesAreNotOffered()
    {
        const QDateTime ten{{2026, 5, 5}, {14, 0}, Qt::UTC};
        const auto says = [&](const QList<BusySpan> &busy) {
            return trial::replyTo(m_business, u"I'd like a haircut tomorrow at ten"_s, busy, m_now).says;
        };
        const QString free = says({});
        BusySpan visit;
        visit.startUtc = ten;
        visit.endUtc = ten.addSecs(1800);
        QVERIFY2(says({visit}) != free, qPrintable(free));
    }
};

QTEST_GUILESS_MAIN(TestTrial)
#include "test_trial.moc"
