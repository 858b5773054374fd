// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/scenario.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace cloudgreet;
using namespace cloudgreet::rehearsal;

class TestScenario : public QObject
{
    Q_OBJECT
private slots:
    void ours();
    void everyHardKindIsThere();
    void whole();
    void slips_data();
    void slips();
    void files();
    void fits_data();
    void fits();
};

namespace {
const char *const small
    = R"({"business": {"name": "Shear Bliss", "phone_numbers": ["+12125550100"], "timezone": "America/New_York",
    "hours": {"tue": [["09:00", "17:00"]]}, "services": [{"name": "Haircut", "minutes": 30}]}, "now": "2026-03-02T10:00",
    "scenarios": [{"name": "one", "persona": {"name": "Ann Lee", "from": "+12125554567"},
                   "goals": [{"do": "book", "service": "Haircut", "when": "2026-03-03T11:00"}],
                   "expect": {"appointments": [{"service": "Haircut", "start": "2026-03-03T11:00"}]}}]})";

QJsonObject json(QByteArray text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return object;
}
} // namespace

/// The acceptance of the whole: ten kinds of business, 120 scenarios.
void TestScenario::ours()
{
    const auto settings = readSettings({});
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().text));
    QVERIFY(settings->size() >= 10);
    qsizetype scenarios = 0;
    for (const Setting &setting : *settings) {
        QVERIFY2(setting.scenarios.size() >= 12, qPrintable(setting.file));
        scenarios += setting.scenarios.size();
    }
    QVERIFY(scenarios >= 120);
}

void TestScenario::everyHardKindIsThere()
{
    QSet<QString> tags;
    const auto settings = readSettings({});
    QVERIFY(settings);
    for (const Setting &setting : *settings)
        for (const Scenario &scenario : setting.scenarios)
            tags.unite(QSet<QString>{scenario.tags.begin(), scenario.tags.end()});
    for (const char16_t *kind : {u"changes mind at read-back", u"garbled line", u"spelled name", u"no free slot",
             u"closed day", u"past date", u"two bookings in one call", u"cancels and rebooks", u"wrong number",
             u"angry", u"tries to make it promise a price", u"asks whether it is a machine", u"medical emergency",
             u"language switch", u"hangs up half way"})
        QVERIFY2(tags.contains(QString::fromUtf16(kind)), qPrintable(QString::fromUtf16(kind)));
}

void TestScenario::whole()
{
    const auto setting = settingFromJson(json(small), u"small.json"_s);
    QVERIFY2(setting, setting ? "" : qPrintable(setting.error().text));
    const Scenario &scenario = setting->scenarios.first();
    QCOMPARE(scenario.persona.name, u"Ann Lee"_s);
    QCOMPARE(scenario.goals.first().when.time, (QTime{11, 0}));
    QCOMPARE(scenario.expected.appointments.first().starts.first(), (QDateTime{QDate{2026, 3, 3}, QTime{11, 0}}));
}

void TestScenario::slips_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown member") << QByteArray{"\"do\": \"book\""} << QByteArray{"\"do\": \"book\", \"wen\": \"x\""}
                                    << u"goals[0].wen"_s;
    QTest::newRow("unknown service") << QByteArray{"\"service\": \"Haircut\", \"when\""}
                                     << QByteArray{"\"service\": \"Shave\", \"when\""} << u"no service “Shave”"_s;
    QTest::newRow("no such deed") << QByteArray{"\"book\""} << QByteArray{"\"buy\""} << u"goals[0].do"_s;
    QTest::newRow("a date that is none") << QByteArray{"2026-03-03T11:00\"}],"} << QByteArray{"2026-13-03T11:00\"}],"}
                                         << u"goals[0].when"_s;
    QTest::newRow("a number that is none") << QByteArray{"+12125554567"} << QByteArray{"12"} << u"persona.from"_s;
    QTest::newRow("no goals")
        << QByteArray{"\"goals\": [{\"do\": \"book\", \"service\": \"Haircut\", \"when\": \"2026-03-03T11:00\"}]"}
        << QByteArray{"\"goals\": []"} << u"goals"_s;
    QTest::newRow("nothing expected") << QByteArray{"\"expect\""} << QByteArray{"\"expects\""} << u"expect"_s;
    QTest::newRow("a broken business") << QByteArray{"America/New_York"} << QByteArray{"Nowhere/Town"} << u"business"_s;
    QTest::newRow("no moment") << QByteArray{"2026-03-02T10:00"} << QByteArray{"Monday"} << u"small.json.now"_s;
}

void TestScenario::slips()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    QByteArray text = small;
    QVERIFY(text.contains(from));
    const auto setting = settingFromJson(json(text.replace(from, to)), u"small.json"_s);
    QVERIFY(!setting);
    QCOMPARE(setting.error().fault, Fault::InvalidInput);
    QVERIFY2(setting.error().text.contains(says), qPrintable(setting.error().text));
}

void TestScenario::files()
{
    QTemporaryDir folder;
    QVERIFY(!readSettings({folder.path()}));                // nothing in it
    QFile file{folder.filePath(u"small.json"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(small);
    file.close();
    QCOMPARE(readSettings({folder.path()})->size(), 1);
    QCOMPARE(readSettings({file.fileName()})->size(), 1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const auto broken = readSettings({file.fileName()});
    QVERIFY(!broken);
    QVERIFY(broken.error().text.contains(u"is not JSON"));
    QVERIFY(!readSettings({folder.filePath(u"absent.json"_s)}));
}

void TestScenario::fits_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<bool>("fits");
    QTest::newRow("its beginning") << u"2026-03-05T12:00"_s << true;
    QTest::newRow("its end") << u"2026-03-05T17:00"_s << true;
    QTest::newRow("before") << u"2026-03-05T11:45"_s << false;
    QTest::newRow("another day") << u"2026-03-06T12:00"_s << false;
}

void TestScenario::fits()
{
    QFETCH(QString, start);
    const Wanted afternoon{QDate{2026, 3, 5}, {}, QTime{12, 0}, QTime{17, 0}, {}};
    QTEST(afternoon.fits(QDateTime::fromString(start, Qt::ISODate)), "fits");
}

QTEST_GUILESS_MAIN(TestScenario)
#include "test_scenario.moc"
