// SPDX-License-Identifier: GPL-3.0-or-later
// What newcomers said that was heard wrongly: labelled and spelled names, slips in a number, the owner's words.
#include "language/understand.h"
#include <QtTest>

using namespace cloudgreet::language;
using namespace Qt::StringLiterals;

class TestSaidDetails : public QObject
{
    Q_OBJECT
private slots:
    void name_data();
    void name();
    void digits_data();
    void digits();
    void entry_data();
    void entry();
    void day_data();
    void day();
    void labelledNameChoosesNothing();
};

void TestSaidDetails::name_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("expected");
    QTest::newRow("surname first") << u"my surname is Xu, first name Li"_s << false << u"Li Xu"_s;
    QTest::newRow("first, then last") << u"first name Ann, last name Lee"_s << false << u"Ann Lee"_s;
    QTest::newRow("Spanish labels") << u"mi apellido es Gómez y mi nombre es Ana"_s << true << u"Ana Gómez"_s;
    QTest::newRow("for a daughter, Spanish") << u"para mi hija Lucía Pérez"_s << true << u"Lucía Pérez"_s;
    QTest::newRow("for an elder son, Spanish") << u"es para mi hijo mayor Juan Soto"_s << true << u"Juan Soto"_s;
    QTest::newRow("only a relation, Spanish") << u"es para mi madre"_s << true << QString{};
    QTest::newRow("an apostrophe, spelled")
        << u"K Y L E then O as in Oscar apostrophe R E I L L Y"_s << false << u"Kyle O'Reilly"_s;
    QTest::newRow("then inside one name") << u"S M I then T H"_s << false << u"Smith"_s;
    QTest::newRow("a hyphen, spelled") << u"A N N A hyphen L I N A"_s << false << u"Anna-Lina"_s;
    QTest::newRow("first name alone said twice")
        << u"my name's Patrick, Patrick O'Neill"_s << false << u"Patrick O'Neill"_s;
    QTest::newRow("behind the second for")
        << u"a filling for Saturday at eleven for Tom Hardy"_s << false << u"Tom Hardy"_s;
    QTest::newRow("one said, one spelled") << u"Tina T U R N E R"_s << false << u"Tina Turner"_s;
    QTest::newRow("a month for a surname") << u"Jo March"_s << false << u"Jo March"_s;
    QTest::newRow("capitals inside stay") << u"Fiona MacDonald"_s << false << u"Fiona MacDonald"_s;
}

void TestSaidDetails::name()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    Listening listening;
    listening.tongue = spanish ? Tongue::Spanish : Tongue::English;
    listening.asked = {Asked::Name};
    QTEST(understand(text, listening).name.full(), "expected");
}

void TestSaidDetails::digits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a slip at the end") << u"two one two five five five oh one nine eight, sorry, one nine nine"_s
                                       << u"2125550199"_s;
    QTest::newRow("I mean") << u"212 555 0198 I mean 99"_s << u"2125550199"_s;
    QTest::newRow("pieces") << u"212, then 555, then 0198"_s << u"2125550198"_s;
}

void TestSaidDetails::digits()
{
    QFETCH(QString, text);
    Listening listening;
    listening.asked = {Asked::Phone};
    QTEST(understand(text, listening).phone.digits, "expected");
}

void TestSaidDetails::entry_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<int>("expected");
    const QStringList dentist{u"Check-up"_s, u"Cleaning"_s, u"Filling"_s};
    QTest::newRow("hyphen for hyphen") << u"a check-up please"_s << dentist << 0;
    QTest::newRow("space for hyphen") << u"I want a check up"_s << dentist << 0;
    QTest::newRow("one word for hyphen") << u"two checkups"_s << dentist << 0;
    QTest::newRow("hyphen for space") << u"a check-up"_s << QStringList{u"Cleaning"_s, u"Check up"_s} << 1;
    QTest::newRow("one word for space") << u"a checkup"_s << QStringList{u"Cleaning"_s, u"Check up"_s} << 1;
    QTest::newRow("to check is no service") << u"I want to check my appointment"_s << dentist << -1;
    QTest::newRow("plural") << u"fillings"_s << dentist << 2;
    const QStringList people{u"Dr. Adams"_s, u"Dr. Chen"_s};
    QTest::newRow("a person with a title") << u"with Dr. Chen"_s << people << 1;
    QTest::newRow("without") << u"can I see Chen"_s << people << 1;
    QTest::newRow("misspelt") << u"with doctor Adam"_s << people << 0;
}

void TestSaidDetails::entry()
{
    QFETCH(QStringList, entries);
    QFETCH(QString, text);
    Listening listening;
    listening.services = entries;
    const auto found = understand(text, listening).services;
    QTEST(found.isEmpty() ? -1 : found.front().index, "expected");
}

void TestSaidDetails::day_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");
    const auto at = [](int month, int day, int hour) {
        return QDateTime{QDate{2026, month, day}, QTime{hour, 0}, Qt::UTC};
    };
    QTest::newRow("the day after a holiday") << u"the day after Thanksgiving at 9 am"_s << at(11, 27, 9);
    QTest::newRow("the day before one") << u"the day before Christmas at 9 am"_s << at(12, 24, 9);
}

void TestSaidDetails::day()
{
    QFETCH(QString, text);
    Listening listening;
    listening.reference = QDateTime{QDate{2026, 11, 22}, QTime{10, 0}, Qt::UTC};
    const auto when = understand(text, listening).when;
    QVERIFY(when);
    QTEST((QDateTime{when->start.date, when->start.time, Qt::UTC}), "expected");
}

void TestSaidDetails::labelledNameChoosesNothing()
{
    Listening listening;
    listening.asked = {Asked::Offers};
    listening.offers
        = {QDateTime{QDate{2026, 11, 23}, QTime{9, 0}, Qt::UTC}, QDateTime{QDate{2026, 11, 23}, QTime{10, 0}, Qt::UTC}};
    QCOMPARE(understand(u"first name John"_s, listening).choice.kind, Choice::Kind::None);
    QCOMPARE(understand(u"the first one"_s, listening).choice.index, 0);
}

QTEST_APPLESS_MAIN(TestSaidDetails)
#include "test_saiddetails.moc"
