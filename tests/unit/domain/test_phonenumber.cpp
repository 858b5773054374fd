// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"
#include <QtTest>

using namespace cloudgreet;

class TestPhoneNumber : public QObject
{
    Q_OBJECT
private slots:
    void parse_data();
    void parse();
    void extent_data();
    void extent();
    void isMaskedInLogs();
    void isWrittenForPeople();
};

void TestPhoneNumber::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("written for people") << u"+1 (555) 010-4567"_s << u""_s << u"+15550104567"_s;
    QTest::newRow("one digit short") << u"+1"_s << u""_s << QString{};
    QTest::newRow("sixteen digits") << u"+1234567890123456"_s << u""_s << QString{};
    QTest::newRow("national without a region") << u"2125550147"_s << u""_s << QString{};
    QTest::newRow("national at home") << u"(212) 555-0147"_s << u"US"_s << u"+12125550147"_s;
    QTest::newRow("national, too short") << u"21255"_s << u"US"_s << QString{};
    QTest::newRow("Spanish mobile") << u"612 34 56 78"_s << u"ES"_s << u"+34612345678"_s;
    QTest::newRow("the beginning of a British one") << u"07700"_s << u"GB"_s << QString{};
    QTest::newRow("seven digits are no number of the world") << u"5550147"_s << u"US"_s << QString{};
    QTest::newRow("a name") << u"anonymous"_s << u"US"_s << QString{};
    QTest::newRow("a SIP address") << u"sip:bob@example.com"_s << u"US"_s << QString{};
    QTest::newRow("line break behind") << u"+15550104567\n"_s << u""_s << QString{};
    QTest::newRow("very long") << QString{10000, u'1'} << u"US"_s << QString{};
}

void TestPhoneNumber::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QTEST(PhoneNumber::parse(text, region).map(&PhoneNumber::e164).value_or(QString{}), "expected");
}

void TestPhoneNumber::extent_data()
{
    using Extent = PhoneNumber::Extent;
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("region");
    QTest::addColumn<Extent>("expected");
    const auto row = [](const char *digits, const char *region, Extent expected) {
        QTest::addRow("%s %s", region, digits)
            << QString::fromLatin1(digits) << QString::fromLatin1(region) << expected;
    };
    row("0", "GB", Extent::Partial);
    row("07700", "GB", Extent::Partial);
    row("0770090012", "GB", Extent::Partial);
    row("07700900123", "GB", Extent::Whole); // kept for plays, and assigned to nobody
    row("077009001234", "GB", Extent::TooLong);
    row("01912320110", "GB", Extent::Whole);
    row("612", "ES", Extent::Partial);
    row("612345678", "ES", Extent::Whole);
    row("6123456789", "ES", Extent::TooLong);
    row("212555", "US", Extent::Partial);
    row("2125550147", "US", Extent::Whole);
    row("12125550147", "US", Extent::Whole);
    row("21255501479", "US", Extent::TooLong);
    row("+44770090", "US", Extent::Partial);
    row("+447700900123", "US", Extent::Whole);
    row("030123456", "DE", Extent::Whole); // as are one and two digits more
    row("03012345678", "DE", Extent::Whole);
}

void TestPhoneNumber::extent()
{
    QFETCH(QString, digits);
    QFETCH(QString, region);
    QTEST(PhoneNumber::extentOf(digits, region), "expected");
}

void TestPhoneNumber::isMaskedInLogs()
{
    QString log;
    QDebug{&log} << *PhoneNumber::parse(u"+15550104567");
    QCOMPARE(log.trimmed(), u"+1•••67"_s);
}

void TestPhoneNumber::isWrittenForPeople()
{
    const auto number = *PhoneNumber::parse(u"+12125550147");
    QCOMPARE(number.forPeople(u"US"), u"(212) 555-0147"_s);
    QCOMPARE(number.forPeople(u"ES"), u"+1 212-555-0147"_s);
    QCOMPARE(number.region(), u"US"_s);
}

QTEST_APPLESS_MAIN(TestPhoneNumber)
#include "test_phonenumber.moc"
