// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"
#include "nightly.h"
#include <QTest>

namespace cloudgreet {

class TestKeeping : public QObject
{
    Q_OBJECT
private slots:
    void cellsAreQuotedAndHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"Maria"_s << QByteArray{"Maria"};
        QTest::newRow("comma") << u"Lopez, Maria"_s << QByteArray{"\"Lopez, Maria\""};
        QTest::newRow("quote") << u"the \"blue\" door"_s << QByteArray{"\"the \"\"blue\"\" door\""};
        QTest::newRow("lines") << u"one\ntwo"_s << QByteArray{"\"one\ntwo\""};
        QTest::newRow("accents") << u"Zoë"_s << QByteArray{"Zo\xc3\xab"};
        QTest::newRow("a formula") << u"=HYPERLINK(1)"_s << QByteArray{"'=HYPERLINK(1)"};
        QTest::newRow("minus") << u"-1+cmd"_s << QByteArray{"'-1+cmd"};
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray{"'@SUM(A1)"};
        QTest::newRow("a number of a telephone stays one") << u"+12125550147"_s << QByteArray{"+12125550147"};
        QTest::newRow("not quite a number") << u"+1|cmd"_s << QByteArray{"'+1|cmd"};
    }
    void cellsAreQuotedAndHarmless()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        using namespace keeping;
        const QStringList head = csv::headOf(Rows::Messages), cells = csv::cellsOf(Rows::Messages, {{u"text"_s, text}});
        QCOMPARE(csv::line({cells.at(head.indexOf(u"text"_s))}), cell + "\r\n");
        QCOMPARE(csv::line(head).count(','), csv::line(csv::cellsOf(Rows::Messages, {})).count(','));
    }

    void aBackupIsDueOnceANight_data()
    {
        QTest::addColumn<QDateTime>("latest");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("due");
        const auto at = [](int day, int hour, int minute = 0) { return QDateTime{{2026, 6, day}, {hour, minute}}; };
        QTest::newRow("never made") << QDateTime{} << at(8, 12) << true;
        QTest::newRow("this night") << at(8, 3, 5) << at(8, 12) << false;
        QTest::newRow("just before three") << at(7, 3, 5) << at(8, 2, 59) << false;
        QTest::newRow("three") << at(7, 3, 5) << at(8, 3) << true;
        QTest::newRow("made by hand in the evening") << at(7, 21) << at(8, 2) << false;
        QTest::newRow("made by hand, the night after") << at(7, 21) << at(8, 3, 10) << true;
        QTest::newRow("asleep for days") << at(1, 3) << at(8, 1) << true;
    }
    void aBackupIsDueOnceANight()
    {
        QFETCH(QDateTime, latest);
        QFETCH(QDateTime, now);
        QFETCH(bool, due);
        QCOMPARE(NightlyBackups::isDue(latest, now), due);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestKeeping)
#include "test_keeping.moc"
