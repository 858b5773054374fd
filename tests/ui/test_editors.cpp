// SPDX-License-Identifier: GPL-3.0-or-later
// What owners type into the set-up, and what the host is told.
#include "domain/result.h"
#include "setup/editors.h"
#include <QLocale>
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::ui;

class TestEditors : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreReadAsTheirCountryDialsThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QStringList>("numbers");
        const auto row = [](const char *name, const QString &typed, const QString &zone, const QStringList &numbers) {
            QTest::newRow(name) << typed << zone << numbers;
        };
        row("as the world writes it", u"+1 212 555 0100"_s, u"America/New_York"_s, {u"+12125550100"_s});
        row("as New York dials it", u"(212) 555-0100"_s, u"America/New_York"_s, {u"+12125550100"_s});
        row("as Madrid dials it", u"912 345 678"_s, u"Europe/Madrid"_s, {u"+34912345678"_s});
        row("as Berlin dials it", u"030 901820"_s, u"Europe/Berlin"_s, {u"+4930901820"_s});
        row("as Paris dials it", u"01 42 68 53 00"_s, u"Europe/Paris"_s, {u"+33142685300"_s});
        row("of another country", u"+44 20 7183 8750"_s, u"America/New_York"_s, {u"+442071838750"_s});
        row("several", u"(212) 555-0100, +1 212 555 0101 ,"_s, u"America/New_York"_s,
            {u"+12125550100"_s, u"+12125550101"_s});
        row("none", u"  "_s, u"America/New_York"_s, {});
        row("a word stays, to be refused", u"reception"_s, u"America/New_York"_s, {u"reception"_s});
        row("no zone tells no country", u"(212) 555-0100"_s, u"Mars/Base"_s, {u"(212) 555-0100"_s});
    }

    void numbersAreReadAsTheirCountryDialsThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, zone);
        QFETCH(QStringList, numbers);
        QCOMPARE(numbersOf(typed, zone), QJsonArray::fromStringList(numbers));
    }

    void amountsAreReadInTheirLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("amount");
        QTest::newRow("a point") << u"en_US"_s << u" 95.00 "_s << u"95.00"_s;
        QTest::newRow("a comma where it is one") << u"de_DE"_s << u"95,00"_s << u"95.00"_s;
        QTest::newRow("a point there too") << u"de_DE"_s << u"95.00"_s << u"95.00"_s;
        QTest::newRow("thousands stay, to be refused") << u"en_US"_s << u"1,000.00"_s << u"1,000.00"_s;
        QTest::newRow("a comma that is none stays") << u"en_US"_s << u"95,00"_s << u"95,00"_s;
    }

    void amountsAreReadInTheirLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QLocale::setDefault(QLocale{language});
        QTEST(amountFrom(typed), "amount");
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
    }
};

QTEST_MAIN(TestEditors)
#include "test_editors.moc"
