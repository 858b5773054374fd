// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"
#include <QTest>

namespace cloudgreet {
class TestMoney : public QObject
{
    Q_OBJECT
private slots:
    void currenciesInUse_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("inUse");
        for (const QString &code : {u"USD"_s, u"EUR"_s, u"MXN"_s, u"JPY"_s, u"KWD"_s, u"ZWG"_s, u"AED"_s})
            QTest::newRow(qPrintable(code)) << code << true;
        for (const QString &code :
            {u"XXX"_s, u"XTS"_s, u"XAU"_s, u"XDR"_s, u"ABC"_s, u"usd"_s, u"US"_s, u"D A"_s, u"USDX"_s, QString{}})
            QTest::newRow(qPrintable(u"not “%1”"_s.arg(code))) << code << false;
    }
    void currenciesInUse()
    {
        QFETCH(QString, code);
        QTEST(Money::isCurrency(code), "inUse");
    }

    void smallAmountsAreWrittenWithoutLosingThem_data()
    {
        QTest::addColumn<qint64>("nano");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << 0LL << u"0.00"_s;
        QTest::newRow("a part of a cent") << 1'234'000LL << u"0.001234"_s;
        QTest::newRow("rounded") << 1'234'567LL << u"0.001235"_s;
        QTest::newRow("cents") << 120'000'000LL << u"0.12"_s;
        QTest::newRow("three places") << 75'000'000LL << u"0.075"_s;
        QTest::newRow("dollars") << 12'000'000'000LL << u"12.00"_s;
        QTest::newRow("less than is shown") << 400LL << u"0.00"_s;
        QTest::newRow("below zero") << -1'500'000LL << u"-0.0015"_s;
    }
    void smallAmountsAreWrittenWithoutLosingThem()
    {
        QFETCH(qint64, nano);
        QTEST(Money::decimalOfNano(nano), "expected");
    }

    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("expected");      // minor units and how it is written; empty: refused
        QTest::newRow("whole") << u"5"_s << u"USD"_s << u"500 5.00"_s;
        QTest::newRow("cents") << u"5.05"_s << u"USD"_s << u"505 5.05"_s;
        QTest::newRow("one decimal") << u"5.5"_s << u"USD"_s << u"550 5.50"_s;
        QTest::newRow("below one") << u"0.07"_s << u"USD"_s << u"7 0.07"_s;
        QTest::newRow("negative") << u"-0.50"_s << u"USD"_s << u"-50 -0.50"_s;
        QTest::newRow("no decimals") << u"500"_s << u"JPY"_s << u"500 500"_s;
        QTest::newRow("three decimals") << u"1.234"_s << u"KWD"_s << u"1234 1.234"_s;
        QTest::newRow("the largest") << u"999999999999.99"_s << u"USD"_s << u"99999999999999 999999999999.99"_s;
        QTest::newRow("more decimals than cents") << u"5.005"_s << u"USD"_s << QString{};
        QTest::newRow("decimals of yen") << u"5.0"_s << u"JPY"_s << QString{};
        QTest::newRow("too large") << u"9999999999999"_s << u"USD"_s << QString{};
        QTest::newRow("comma") << u"5,00"_s << u"USD"_s << QString{};
        QTest::newRow("a sign") << u"$5"_s << u"USD"_s << QString{};
        QTest::newRow("plus") << u"+5"_s << u"USD"_s << QString{};
        QTest::newRow("exponent") << u"1e3"_s << u"USD"_s << QString{};
        QTest::newRow("empty") << u""_s << u"USD"_s << QString{};
        QTest::newRow("spaces") << u" 5 "_s << u"USD"_s << QString{};
        QTest::newRow("a trailing point") << u"5."_s << u"USD"_s << QString{};
        QTest::newRow("currency in small letters") << u"5"_s << u"usd"_s << QString{};
        QTest::newRow("no currency") << u"5"_s << QString{} << QString{};
    }
    void parse()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        const auto money = Money::parse(text, currency);
        QTEST(money ? QString::number(money->minor()) + u' ' + money->decimal() : QString{}, "expected");
        if (money)
            QCOMPARE(*Money::parse(money->decimal(), currency), *money);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestMoney)
#include "test_money.moc"
