// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/business.h"
#include <QtTest>

using namespace cloudgreet;

class TestBusiness : public QObject
{
    Q_OBJECT
private slots:
    void monthOrDayFirst_data();
    void monthOrDayFirst();
};

void TestBusiness::monthOrDayFirst_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("monthFirst");
    const QByteArray newYork = "America/New_York", london = "Europe/London", utc = "UTC";
    QTest::newRow("New York") << u"+12128675309"_s << newYork << u"en"_s << true;
    QTest::newRow("New York in Spanish") << u"+12128675309"_s << newYork << u"es"_s << false;
    QTest::newRow("a number of nobody's, behind +1") << u"+15550104567"_s << newYork << u"en"_s << true;
    QTest::newRow("London") << u"+442079460958"_s << london << u"en"_s << false;
    QTest::newRow("London, the clock not set") << u"+442079460958"_s << utc << u"en"_s << false;
    QTest::newRow("Dublin") << u"+35316790000"_s << QByteArray{"Europe/Dublin"} << u"en"_s << false;
    QTest::newRow("Sydney") << u"+61293744000"_s << QByteArray{"Australia/Sydney"} << u"en"_s << false;
    QTest::newRow("Madrid") << u"+34915221000"_s << QByteArray{"Europe/Madrid"} << u"es"_s << false;
    QTest::newRow("Madrid in English") << u"+34915221000"_s << QByteArray{"Europe/Madrid"} << u"en"_s << false;
    QTest::newRow("Manila") << u"+63281234567"_s << QByteArray{"Asia/Manila"} << u"en"_s << true;
    QTest::newRow("no number, London's clock") << QString{} << london << u"en"_s << false;
    QTest::newRow("no number, New York's clock") << QString{} << newYork << u"en"_s << true;
    QTest::newRow("nothing known") << QString{} << utc << u"en"_s << true;
}

void TestBusiness::monthOrDayFirst()
{
    QFETCH(QString, number);
    QFETCH(QByteArray, zone);
    QFETCH(QString, language);
    Business business;
    if (!number.isEmpty())
        business.phoneNumbers = {*PhoneNumber::parse(number)};
    business.zone = QTimeZone{zone};
    QTEST(business.writesMonthFirst(language), "monthFirst");
}

QTEST_APPLESS_MAIN(TestBusiness)
#include "test_business.moc"
