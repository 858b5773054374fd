// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businessjson.h"
#include "host/settings.h"
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet {
namespace {
QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

Business firm()
{
    return *businessFromJson(object(R"({"name":"Firm","phone_numbers":["+12125550100"],"timezone":"America/New_York",
        "services":[{"name":"Cut","minutes":30,"price":"20.00"}],"agent":{"greeting":"Hi"}})"));
}
} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void everySettingStandsInOneSection()
    {
        QStringList seen;
        for (const QString &section : settingsSections())
            for (const QString &member : settingsOf(firm(), section).keys())
                seen << member;
        QCOMPARE(seen.size(), QSet<QString>(seen.begin(), seen.end()).size());
        QJsonObject all = toJson(firm());
        for (const QString &parent : {u"agent"_s, u"billing"_s}) {
            const QJsonObject parts = all.take(parent).toObject();
            for (const QString &member : parts.keys())
                QVERIFY2(seen.contains(member), qPrintable(member));
        }
        all.remove(u"id"_s);
        for (const QString &member : all.keys())
            QVERIFY2(seen.contains(member), qPrintable(member));
    }

    void aSectionReadBackChangesNothing()
    {
        for (const QString &section : settingsSections())
            QCOMPARE(*businessFromJson(configurationOf(section, settingsOf(firm(), section)), firm()), firm());
    }

    void theTagFollowsTheSectionAlone()
    {
        Business other = firm();
        other.agent.greeting = u"Hello"_s;
        QCOMPARE(entityTagOf(settingsOf(other, u"hours"_s)), entityTagOf(settingsOf(firm(), u"hours"_s)));
        QVERIFY(entityTagOf(settingsOf(other, u"agent"_s)) != entityTagOf(settingsOf(firm(), u"agent"_s)));
    }

    void tellsEachWrongMember_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QStringList>("members");
        QTest::newRow("nothing wrong") << u"hours"_s << QByteArray{R"({"window_days":30})"} << QStringList{};
        QTest::newRow("two at once") << u"business"_s << QByteArray{R"({"phone_numbers":["x"],"timezone":"Mars"})"}
                                     << QStringList{u"phone_numbers"_s, u"timezone"_s};
        QTest::newRow("inside a list") << u"services"_s
                                       << QByteArray{R"({"services":[{"name":"A"},{"name":"B","minutes":1}]})"}
                                       << QStringList{u"services[1].minutes"_s};
        QTest::newRow("of an object of configure")
            << u"agent"_s << QByteArray{R"({"model":"magic","longest_call_minutes":999})"}
            << QStringList{u"model"_s, u"longest_call_minutes"_s};
        QTest::newRow("a day") << u"hours"_s << QByteArray{R"({"hours":{"mon":[["17:00","09:00"]]}})"}
                               << QStringList{u"hours.mon"_s};
        QTest::newRow("amounts are read in the new currency")
            << u"business"_s << QByteArray{R"({"currency":"??"})"} << QStringList{u"currency"_s};
        QTest::newRow("an empty name") << u"business"_s << QByteArray{R"({"name":" "})"} << QStringList{u"name"_s};
        QTest::newRow("no number left") << u"business"_s << QByteArray{R"({"phone_numbers":[]})"}
                                        << QStringList{u"phone_numbers"_s};
    }
    void tellsEachWrongMember()
    {
        QFETCH(QString, section);
        QFETCH(QByteArray, changes);
        QFETCH(QStringList, members);
        QStringList told;
        for (const MemberError &error : errorsIn(configurationOf(section, object(changes)), firm())) {
            told << error.member;
            QVERIFY(!error.text.isEmpty() && !error.text.startsWith(u"“%1”"_s.arg(error.member)));
        }
        told.sort();
        members.sort();
        QCOMPARE(told, members);
    }

    void whatIsNotOfTheSectionIsRefused()
    {
        QCOMPARE(strangersIn(u"hours"_s, object(R"({"window_days":3,"name":"X"})")).value(0).member, u"name"_s);
        QVERIFY(strangersIn(u"hours"_s, object(R"({"window_days":3})")).isEmpty());
    }

    void aNewBusinessIsToldAllThatIsMissing()
    {
        QStringList told;
        for (const MemberError &error : errorsIn(object(R"({"timezone":"Mars"})"), Business{}))
            told << error.member;
        QCOMPARE(told.join(u' '), u"timezone name phone_numbers"_s);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestSettings)
#include "test_settings.moc"
