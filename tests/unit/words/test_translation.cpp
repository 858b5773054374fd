// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/translation.h"
#include <QTest>

using namespace cloudgreet;
using namespace Qt::StringLiterals;

class TestTranslation : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSpoken_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("expected");
        QTest::newRow("chosen") << u"es"_s << QStringList{u"en-US"_s} << u"es"_s;
        QTest::newRow("chosen with a country") << u"es_MX"_s << QStringList{u"en-US"_s} << u"es"_s;
        QTest::newRow("the system's") << QString{} << QStringList{u"es-AR"_s, u"es"_s} << u"es"_s;
        QTest::newRow("the system's second") << QString{} << QStringList{u"ca-ES"_s, u"ca"_s, u"es-ES"_s} << u"es"_s;
        QTest::newRow("chosen, though it has gone since") << u"xx"_s << QStringList{u"es"_s} << u"es"_s;
        QTest::newRow("nobody's") << QString{} << QStringList{u"ja-JP"_s} << u"en"_s;
        QTest::newRow("no locale at all") << QString{} << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("English before Spanish") << QString{} << QStringList{u"en-GB"_s, u"es"_s} << u"en"_s;
    }

    void whatIsSpoken()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, system);
        QTEST(words::languageFor(wanted, system, {u"en"_s, u"es"_s}), "expected");
    }

    void howDatesAreWritten_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as the system") << u"es"_s << u"es_MX"_s << u"es_MX"_s;
        QTest::newRow("another language, in the same country") << u"es"_s << u"en_US"_s << u"es_US"_s;
        QTest::newRow("a country where it is not spoken") << u"es"_s << u"de_DE"_s << u"es_ES"_s;
        QTest::newRow("no locale at all") << u"en"_s << u"C"_s << u"en_US"_s;
        QTest::newRow("no locale, Spanish") << u"es"_s << u"C"_s << u"es_ES"_s;
    }

    void howDatesAreWritten()
    {
        QFETCH(QString, language);
        QFETCH(QString, system);
        QTEST(words::localeFor(language, QLocale{system}).name(), "expected");
    }

    void englishHasItsPlurals()
    {
        const words::Translation translation{u"en"_s, QLocale{u"en_US"_s}};
        QCOMPARE(QCoreApplication::translate("QObject", "%n call(s)", nullptr, 1), u"1 call"_s);
        QCOMPARE(QCoreApplication::translate("QObject", "%n call(s)", nullptr, 2), u"2 calls"_s);
        QCOMPARE(QLocale{}.name(), u"en_US"_s);
    }

    void aTranslationEndsWithItsObject()
    {
        {
            const words::Translation translation{u"es"_s, QLocale{u"es_ES"_s}};
            QCOMPARE(QCoreApplication::translate("cloudgreet::ui::Sidebar", "Calls"), u"Llamadas"_s);
        }
        QCOMPARE(QCoreApplication::translate("cloudgreet::ui::Sidebar", "Calls"), u"Calls"_s);
    }

    /// Every language that is offered has a name of its own to be offered by.
    void languagesNameThemselves()
    {
        const QStringList languages = words::languages();
        QCOMPARE(languages.value(0), u"en"_s);
        QStringList names;
        for (const QString &language : languages)
            names << words::nameOf(language);
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!names.contains(QString{}));
        QCOMPARE(words::nameOf(u"es"_s), u"Español"_s);
        QVERIFY(words::isKnown(u"es_MX"_s) && words::isKnown({}) && !words::isKnown(u"xx"_s));
    }
};

QTEST_GUILESS_MAIN(TestTranslation)
#include "test_translation.moc"
