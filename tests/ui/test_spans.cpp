// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"
#include "setup/recordsmodel.h"
#include "setup/spans.h"
#include "words/translation.h"
#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::ui;

class TestSpans : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");      // "?": refused
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("halves", u"9 AM – 5 PM"_s, u"540-1020"_s);
        row("without them", u"9-5"_s, u"540-1020"_s);
        row("24 hours", u"09:00-17:30"_s, u"540-1050"_s);
        row("words", u"9 am to 12:30pm and 1 p.m. until 6 p.m."_s, u"540-750 780-1080"_s);
        row("as the French write", u"9h–12h30, 14 h – 17 h 30"_s, u"540-750 840-1050"_s);
        row("as the Germans write", u"9–12.30 Uhr, 14 Uhr – 17 Uhr 30"_s, u"540-750 840-1050"_s);
        row("sorted", u"13-17, 8-12"_s, u"480-720 780-1020"_s);
        row("noon and midnight", u"noon – midnight"_s, u"720-1440"_s);
        row("to midnight", u"18:00-24:00"_s, u"1080-1440"_s);
        row("all day", u"0-24"_s, u"0-1440"_s);
        row("closed", u"Closed"_s, u""_s);
        row("nothing", u"  "_s, u""_s);
        row("overlapping", u"9-12, 11-15"_s, u"?"_s);
        row("backwards", u"5 PM – 9 AM"_s, u"?"_s);
        row("no such hour", u"25-26"_s, u"?"_s);
        row("no such minute", u"9:75-10"_s, u"?"_s);
        row("13 PM", u"13 PM - 14 PM"_s, u"?"_s);
        row("one time alone", u"9 AM"_s, u"?"_s);
        row("words alone", u"all day"_s, u"?"_s);
    }
    void reads()
    {
        QFETCH(QString, text);
        const auto spans = spansFrom(text);
        QStringList parts;
        for (const api::OpenRange &span : spans.value_or(QList<api::OpenRange>{}))
            parts << u"%1-%2"_s.arg(span.fromMinute).arg(span.toMinute);
        QTEST(spans ? parts.join(u' ') : u"?"_s, "expected");
    }

    void readsInTheOwnersLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("noonToMidnight");
        QTest::addColumn<QString>("closed");
        QTest::newRow("es") << QLocale{u"es_ES"_s} << u"9 hasta 12:30 y 13:00 – 17:00"_s << u"mediodía – medianoche"_s
                            << u"Cerrado"_s;
        QTest::newRow("fr") << QLocale{u"fr_FR"_s} << u"9h à 12h30 et 13:00 jusqu’à 17:00"_s << u"midi – minuit"_s
                            << u"Fermé"_s;
        QTest::newRow("de") << QLocale{u"de_DE"_s} << u"9 bis 12.30 Uhr und 13:00 – 17:00"_s
                            << u"mittag – Mitternacht"_s << u"Geschlossen"_s;
    }
    void readsInTheOwnersLanguage()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, hours);
        QFETCH(QString, noonToMidnight);
        QFETCH(QString, closed);
        const words::Translation translation{locale.name().section(u'_', 0, 0), locale};
        const QString nine
            = locale.toString(QTime{9, 0}, QLocale::ShortFormat); // as appointments show it: "9:00" in Spain
        QCOMPARE(spansText(spansFrom(hours).value_or(QList<api::OpenRange>{})), nine + u" – 12:30, 13:00 – 17:00"_s);
        QCOMPARE(spansText(spansFrom(noonToMidnight).value_or(QList<api::OpenRange>{})), u"12:00 – 24:00"_s);
        QVERIFY(spansFrom(closed) && spansFrom(closed)->isEmpty());
        QVERIFY(!spansFrom(u"9 to 12"_s));
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
    }

    /// What is written can be read again, in the ways in which languages write times.
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("halves") << QLocale{QLocale::English, QLocale::UnitedStates};
        QTest::newRow("24 hours") << QLocale{QLocale::English, QLocale::UnitedKingdom};
        QTest::newRow("halves in Spanish") << QLocale{QLocale::Spanish, QLocale::UnitedStates};
        QTest::newRow("Spain") << QLocale{QLocale::Spanish, QLocale::Spain};
        QTest::newRow("France") << QLocale{QLocale::French, QLocale::France};
        QTest::newRow("Germany") << QLocale{QLocale::German, QLocale::Germany};
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        for (int from = 0; from < 24 * 60; from += 15)
            for (int to = from + 15; to <= 24 * 60; to += 15) {
                const auto again = spansFrom(spansText({{from, to}}));
                QVERIFY2(
                    again && again->size() == 1 && again->first().fromMinute == from && again->first().toMinute == to,
                    qPrintable(spansText({{from, to}})));
            }
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
    }

    void aTableOfRecordsIsAModel()
    {
        RecordsModel model{{{u"Name"_s, [](const QJsonObject &o) { return o[u"name"].toString(); }}}};
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.setRecords(QJsonDocument::fromJson(R"([{"name":"A"},{"name":"B"}])").array());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), u"B"_s);
        model.setRecords({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestSpans)
#include "test_spans.moc"
