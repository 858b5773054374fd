// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businessjson.h"
#include "host/configure.h"
#include <QJsonArray>
#include <QTest>

namespace cloudgreet {
namespace {
Business business(const QString &id, const QStringList &numbers)
{
    Business made;
    made.id = id.isEmpty() ? BusinessId{} : BusinessId{id};
    for (const QString &number : numbers)
        made.phoneNumbers.append(*PhoneNumber::parse(number));
    return made;
}

QStringList written(const QList<Business> &businesses)
{
    QStringList lines;
    for (const Business &one : businesses) {
        QStringList numbers;
        for (const PhoneNumber &number : one.phoneNumbers)
            numbers << number.e164();
        lines << one.id.text() + u' ' + numbers.join(u' ');
    }
    return lines;
}
constexpr const char16_t *front = u"+12125550100", *back = u"+12125550101";
} // namespace

class TestConfigure : public QObject
{
    Q_OBJECT
private slots:
    void practiceKeepsOneOwnerOfANumber_data()
    {
        const QString one = QString::fromUtf16(front), two = QString::fromUtf16(back);
        QTest::addColumn<QList<Business>>("wanted");
        QTest::addColumn<QList<Business>>("known");
        QTest::addColumn<QStringList>("copies");
        QTest::newRow("the demonstration's first start")
            << QList{business({}, {one})} << QList<Business>{} << QStringList{u"new "_s + one};
        QTest::newRow("its next start") << QList{business({}, {one})} << QList{business(u"a"_s, {one})}
                                        << QStringList{u"a "_s + one};
        QTest::newRow("the owner's own instead") << QList{business(u"mine"_s, {one})} << QList{business(u"a"_s, {one})}
                                                 << QStringList{u"a "_s, u"mine "_s + one};
        QTest::newRow("a number moves between two") << QList{business(u"a"_s, {one}), business(u"b"_s, {two})}
                                                    << QList{business(u"a"_s, {one, two}), business(u"b"_s, {})}
                                                    << QStringList{u"a "_s + one, u"a "_s + one, u"b "_s + two};
        QTest::newRow("others are left alone")
            << QList{business(u"mine"_s, {one})} << QList{business(u"b"_s, {two})} << QStringList{u"mine "_s + one};
    }
    void practiceKeepsOneOwnerOfANumber()
    {
        QFETCH(QList<Business>, wanted);
        QFETCH(QList<Business>, known);
        QTEST(written(practiceCopies(wanted, known, [] { return u"new"_s; })), "copies");
    }

    void whatNobodyCouldUseIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("says");              // empty: accepted
        const auto services = [](const QStringList &names) {
            QJsonArray list;
            for (const QString &name : names)
                list.append(QJsonObject{{u"name"_s, name}});
            return QJsonObject{{u"services"_s, list}};
        };
        QStringList many;
        for (int i = 0; i < 301; ++i)
            many << u"Service %1"_s.arg(i);
        QTest::newRow("a test code") << QJsonObject{{u"currency"_s, u"XXX"_s}} << u"no currency “XXX”"_s;
        QTest::newRow("gold") << QJsonObject{{u"currency"_s, u"XAU"_s}} << u"no currency “XAU”"_s;
        QTest::newRow("Mexico's") << QJsonObject{{u"currency"_s, u"MXN"_s}} << QString{};
        QTest::newRow("no decimals") << QJsonObject{{u"currency"_s, u"JPY"_s}} << QString{};
        QTest::newRow("a service twice") << services({u"Haircut"_s, u"  hAIRCUT "_s}) << u"is there twice"_s;
        QTest::newRow("alike, but not the same") << services({u"Haircut"_s, u"Hair cut"_s}) << QString{};
        QTest::newRow("as many as there is room for") << services(many.mid(0, 300)) << QString{};
        QTest::newRow("one more") << services(many) << u"301 entries are more than the 300"_s;
        QTest::newRow("a person twice") << QJsonObject{{u"staff"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"Ana"_s}}, QJsonObject{{u"name"_s, u"ANA"_s}}}}}
                                        << u"is there twice"_s;
        QTest::newRow("half of the prices")
            << QJsonObject{{u"agent"_s, QJsonObject{{u"model_prices"_s, QJsonObject{{u"input"_s, u"1"_s}}}}}}
            << u"both “input” and “output”"_s;
        QTest::newRow("no price") << QJsonObject{{u"agent"_s,
            QJsonObject{{u"model_prices"_s, QJsonObject{{u"input"_s, u"cheap"_s}, {u"output"_s, u"1"_s}}}}}}
                                  << u"a million tokens"_s;
        QTest::newRow("prices") << QJsonObject{{u"agent"_s,
            QJsonObject{{u"model_prices"_s, QJsonObject{{u"input"_s, u"0.075"_s}, {u"output"_s, u"12"_s}}}}}}
                                << QString{};
        QTest::newRow("no price of Stripe's")
            << QJsonObject{{u"billing"_s, QJsonObject{{u"meter_price"_s, u"prod_1"_s}}}} << u"price_1Nx"_s;
    }
    void whatNobodyCouldUseIsRefused()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, says);
        json.insert(u"name"_s, u"Elm Street Hair"_s);
        json.insert(u"phone_numbers"_s, QJsonArray{u"+12125550100"_s});
        const auto made = configured(json, {}, u"new"_s);
        QCOMPARE(made.has_value(), says.isEmpty());
        if (!made)
            QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
        else
            QCOMPARE(toJson(*businessFromJson(toJson(*made))), toJson(*made));
    }

    /// What is written has to be readable at the next start: a business that is not would be gone.
    void keptPricesFitTheNewCurrency_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<bool>("isAccepted");
        const QByteArray cents = R"({"services":[{"name":"Cut","price":"10.50"}]})", fee = R"({"booking_fee":"5.50"})";
        QTest::newRow("prices with cents, yen") << cents << QByteArray{R"({"currency":"JPY"})"} << false;
        QTest::newRow("a fee with cents, yen") << fee << QByteArray{R"({"currency":"JPY"})"} << false;
        QTest::newRow("and the prices given anew")
            << cents << QByteArray{R"({"currency":"JPY","services":[{"name":"Cut","price":"1500"}]})"} << true;
        QTest::newRow("euros have cents") << cents << QByteArray{R"({"currency":"EUR"})"} << true;
    }
    void keptPricesFitTheNewCurrency()
    {
        QFETCH(QByteArray, kept);
        QFETCH(QByteArray, changes);
        QFETCH(bool, isAccepted);
        QJsonObject first = QJsonDocument::fromJson(kept).object();
        first.insert(u"name"_s, u"Elm Street Hair"_s);
        first.insert(u"phone_numbers"_s, QJsonArray{u"+12125550100"_s});
        const auto made = configured(first, {}, u"new"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QJsonObject second = QJsonDocument::fromJson(changes).object();
        second.insert(u"phone_numbers"_s, QJsonArray{u"+12125550100"_s});
        const auto changed = configured(second, {*made}, u"other"_s);
        QCOMPARE(changed.has_value(), isAccepted);
        if (!changed)
            QCOMPARE(changed.error().detail, u"currency"_s);
        else
            QVERIFY(businessFromJson(toJson(*changed)));
    }

    void aConfigurationFindsItsBusiness_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("found");             // empty: refused
        QTest::newRow("by its number") << QByteArray{R"({"name":"A","phone_numbers":["+12125550100"]})"} << u"a"_s;
        QTest::newRow("by its id") << QByteArray{R"({"id":"b","name":"B"})"} << u"b"_s;
        QTest::newRow("a new one") << QByteArray{R"({"name":"A","phone_numbers":["+12125550102"]})"} << u"new"_s;
        QTest::newRow("never by its name")
            << QByteArray{R"({"name":"Equal","phone_numbers":["+12125550103"]})"} << u"new"_s;
        QTest::newRow("numbers of two") << QByteArray{R"({"phone_numbers":["+12125550100","+12125550101"]})"}
                                        << QString{};
        QTest::newRow("no such id") << QByteArray{R"({"id":"z"})"} << QString{};
    }
    void aConfigurationFindsItsBusiness()
    {
        QFETCH(QByteArray, json);
        Business a = business(u"a"_s, {QString::fromUtf16(front)}), b = business(u"b"_s, {QString::fromUtf16(back)});
        a.name = b.name = u"Equal"_s;
        a.zone = b.zone = QTimeZone{"America/New_York"};
        QJsonObject config = QJsonDocument::fromJson(json).object();
        config.insert(u"timezone"_s, u"America/New_York"_s);
        const auto became = configured(config, {a, b}, u"new"_s);
        QTEST(became ? became->id.text() : QString{}, "found");
    }
};
} // namespace cloudgreet

QTEST_APPLESS_MAIN(cloudgreet::TestConfigure)
#include "test_configure.moc"
