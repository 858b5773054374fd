// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/configure.h"
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
        QTest::newRow("the demonstration's first start") << QList{business({}, {one})} << QList<Business>{} << QStringList{u"new "_s + one};
        QTest::newRow("its next start") << QList{business({}, {one})} << QList{business(u"a"_s, {one})} << QStringList{u"a "_s + one};
        QTest::newRow("the owner's own instead") << QList{business(u"mine"_s, {one})} << QList{business(u"a"_s, {one})}
                                                 << QStringList{u"a "_s, u"mine "_s + one};
        QTest::newRow("a number moves between two") << QList{business(u"a"_s, {one}), business(u"b"_s, {two})}
                                                    << QList{business(u"a"_s, {one, two}), business(u"b"_s, {})}
                                                    << QStringList{u"a "_s + one, u"a "_s + one, u"b "_s + two};
        QTest::newRow("others are left alone") << QList{business(u"mine"_s, {one})} << QList{business(u"b"_s, {two})} << QStringList{u"mine "_s + one};
    }
    void practiceKeepsOneOwnerOfANumber()
    {
        QFETCH(QList<Business>, wanted);
        QFETCH(QList<Business>, known);
        QTEST(written(practiceCopies(wanted, known, [] { return u"new"_s; })), "copies");
    }

    void aConfigurationFindsItsBusiness_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("found");             // empty: refused
        QTest::newRow("by its number") << QByteArray{R"({"name":"A","phone_numbers":["+12125550100"]})"} << u"a"_s;
        QTest::newRow("by its id") << QByteArray{R"({"id":"b","name":"B"})"} << u"b"_s;
        QTest::newRow("a new one") << QByteArray{R"({"name":"A","phone_numbers":["+12125550102"]})"} << u"new"_s;
        QTest::newRow("never by its name") << QByteArray{R"({"name":"Equal","phone_numbers":["+12125550103"]})"} << u"new"_s;
        QTest::newRow("numbers of two") << QByteArray{R"({"phone_numbers":["+12125550100","+12125550101"]})"} << QString{};
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
