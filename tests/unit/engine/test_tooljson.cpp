// SPDX-License-Identifier: GPL-3.0-or-later
// The tools' one file of JSON Schemas, and the code that reads their arguments, say the same.
#include "domain/businessjson.h"
#include "engine/tooljson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet {
namespace {
const Business &firm()
{
    static const Business business
        = *businessFromJson(QJsonDocument::fromJson(R"({"id":"firm","name":"Firm","phone_numbers":["+12125550100"],
        "timezone":"America/New_York","hours":{"mon":[["09:00","17:00"]]},"services":[{"name":"Check-up","minutes":30}],"staff":[{"name":"Ann"}]})")
                                .object());
    return business;
}

const QDateTime now = QDateTime::fromString(u"2026-03-02T15:00:00Z"_s, Qt::ISODate);

/// A value that the argument may have.
QJsonValue example(const QString &argument)
{
    static const QHash<QString, QString> values{{u"service_type"_s, u"check-up"_s},
        {u"preferred_date"_s, u"2026-03-09"_s}, {u"preferred_time"_s, u"10:30"_s},
        {u"customer_phone"_s, u"+12125550147"_s}, {u"staff"_s, u"Ann"_s}};
    return values.value(argument, u"something"_s);
}

QJsonObject wholeArguments(const QJsonObject &parameters)
{
    QJsonObject all;
    for (const QString &name : parameters.value(u"properties").toObject().keys())
        all.insert(name, example(name));
    return all;
}
} // namespace

class TestToolJson : public QObject
{
    Q_OBJECT
private slots:
    void everySchemaIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QJsonObject>("schema");
        for (const auto &tool : tooljson::schemas().value(u"tools").toArray())
            QTest::newRow(qPrintable(tool.toObject().value(u"name").toString())) << tool.toObject();
    }
    void everySchemaIsReadAsItIsWritten()
    {
        QFETCH(QJsonObject, schema);
        const QString name = schema.value(u"name").toString();
        const QJsonObject parameters = schema.value(u"parameters").toObject();
        const QJsonObject all = wholeArguments(parameters);
        const auto read = [&](const QJsonObject &arguments) { return tooljson::parse(name, arguments, firm(), now); };
        const auto whole = read(all);
        QVERIFY2(whole, qPrintable(whole ? QString{} : whole.error().text));
        QStringList needed;
        for (const auto &argument : parameters.value(u"required").toArray())
            needed << argument.toString();
        for (const QString &argument : all.keys()) {
            QJsonObject without = all, null = all;
            without.remove(argument);
            null.insert(argument, QJsonValue::Null);
            QVERIFY2(read(without).has_value() != needed.contains(argument), qPrintable(argument));
            QVERIFY2(read(null).has_value() != needed.contains(argument), qPrintable(argument));
            QJsonObject number = all;
            number.insert(argument, 7);
            QVERIFY2(!read(number), qPrintable(argument));
        }
        QJsonObject more = all;
        more.insert(u"discount"_s, u"all of it"_s);
        const auto refused = read(more);
        QVERIFY(!refused && refused.error().text.startsWith(u"discount: "));
    }

    void argumentsAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("value");
        QTest::newRow("no such service") << u"service_type"_s << u"juggling"_s;
        QTest::newRow("no day") << u"preferred_date"_s << u"whenever the moon"_s;
        QTest::newRow("no time") << u"preferred_time"_s << u"25:99"_s;
        QTest::newRow("no number") << u"customer_phone"_s << u"12"_s;
        QTest::newRow("nobody of that name") << u"staff"_s << u"Zebediah"_s;
        QTest::newRow("too long") << u"notes"_s << QString{2001, u'x'};
    }
    void argumentsAreRefusedInWords()
    {
        QFETCH(QString, argument);
        QFETCH(QString, value);
        QJsonObject arguments{{u"customer_name"_s, u"Ann Lee"_s}, {u"customer_phone"_s, u"+12125550147"_s},
            {u"service_type"_s, u"Check-up"_s}, {u"preferred_date"_s, u"next Monday"_s},
            {u"preferred_time"_s, u"half past two"_s}};
        QVERIFY(tooljson::parse(u"schedule_appointment"_s, arguments, firm(), now));
        arguments.insert(argument, value);
        const auto read = tooljson::parse(u"schedule_appointment"_s, arguments, firm(), now);
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::InvalidInput);
        QVERIFY2(read.error().text.startsWith(argument + u": "_s), qPrintable(read.error().text));
    }

    void anUnknownToolIsNamed()
    {
        const auto read = tooljson::parse(u"refund_everything"_s, {}, firm(), now);
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::NotFound);
        QVERIFY(read.error().text.contains(u"refund_everything"));
    }
};
} // namespace cloudgreet

QTEST_APPLESS_MAIN(cloudgreet::TestToolJson)
#include "test_tooljson.moc"
