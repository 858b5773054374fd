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
    QTest::newRow("spelled, then said") << u"okay, B O B, Bob"_s << false << u"Bob"_s;
    QTest::newRow("said, spelled, and the other said") << u"Ray, R A Y, Charles"_s << false << u"Ray Charles"_s;
    QTest::newRow("only the last spelled") << u"Kelly Yardley, that's Y-A-R-D-L-E-Y"_s << false << u"Kelly Yardley"_s;
    QTest::newRow("only the last spelled, otherwise") << u"Kelly Yardly, that's Y A R D L E Y"_s << false
                                                      << u"Kelly Yardley"_s;
    QTest::newRow("both labelled, both spelled")
        << u"first name B-R-E-E, last name L-O-Y-D"_s << false << u"Bree Loyd"_s;
    QTest::newRow("labelled, the last first")
        << u"last name is K O E N I G, first name J A N"_s << false << u"Jan Koenig"_s;
    QTest::newRow("two groups by a comma") << u"J O H N, S M Y T H E"_s << false << u"John Smythe"_s;
    QTest::newRow("a comma behind each letter") << u"D, O, Y, L, E"_s << false << u"Doyle"_s;
    QTest::newRow("spelled behind that's") << u"that's Y O U N G"_s << false << u"Young"_s;
    QTest::newRow("spelled in Spanish") << u"Inés Goyena, se escribe G O Y E N A"_s << true << u"Inés Goyena"_s;
    QTest::newRow("double letters beside a name") << u"Anna Wiliams, W I double L I A M S"_s << false
                                                  << u"Anna Williams"_s;
    QTest::newRow("the letters of an address")
        << u"Dave Barker, d a v e dot barker at gmail dot com"_s << false << u"Dave Barker"_s;
    QTest::newRow("both said, both spelled in a row")
        << u"Xiomara Quezada, X I O M A R A Q U E Z A D A"_s << false << u"Xiomara Quezada"_s;
    QTest::newRow("a last name that is a day") << u"Joe Day"_s << false << u"Joe Day"_s;
    QTest::newRow("a weekday for a surname") << u"it's Will Friday"_s << false << u"Will Friday"_s;
    QTest::newRow("two months") << u"April May"_s << false << u"April May"_s;
    QTest::newRow("a small word inside") << u"Joan of Arc"_s << false << u"Joan of Arc"_s;
    QTest::newRow("twice the same") << u"Jo Jo Starr"_s << false << u"Jo Jo Starr"_s;
    QTest::newRow("no name but a question") << u"Will Friday work?"_s << false << QString{};
    QTest::newRow("another letter") << u"it's Smith with a Y"_s << false << u"Smyth"_s;
    QTest::newRow("a letter that is there") << u"no, it's Smyth with a Y"_s << false << u"Smyth"_s;
    QTest::newRow("a letter less") << u"Sarah Jones without an H"_s << false << u"Sara Jones"_s;
    QTest::newRow("another first letter") << u"Catherine with a K"_s << false << u"Katherine"_s;
    QTest::newRow("two of a letter") << u"Phillip with one L"_s << false << u"Philip"_s;
    QTest::newRow("a letter told beside a spelling") << u"Ruth Gray with an E, G-R-E-Y"_s << false << u"Ruth Grey"_s;
    QTest::newRow("letters told and not spelled") << u"It's Stephens, with a P H"_s << false << u"Stephens"_s;
    QTest::newRow("a letter in Spanish") << u"Elena con hache"_s << true << u"Helena"_s;
    QTest::newRow("a month for a surname") << u"Jo March"_s << false << u"Jo March"_s;
    QTest::newRow("the name said again with its letter")
        << u"Alan Smith, that's Smith with a Y"_s << false << u"Alan Smyth"_s;
    QTest::newRow("the first name said again with its letter")
        << u"It's Catherine Pruitt, Catherine with a K"_s << false << u"Katherine Pruitt"_s;
    QTest::newRow("as many of a letter") << u"Theo Marcheti with two T's"_s << false << u"Theo Marchetti"_s;
    QTest::newRow("as many, behind a comma") << u"Phil Hodson, two D's"_s << false << u"Phil Hoddson"_s;
    QTest::newRow("a letter that is not there") << u"John Snow, no H"_s << false << u"Jon Snow"_s;
    QTest::newRow("a surname spelled, then the first name")
        << u"Koenig, K-O-E-N-I-G, Robert"_s << false << u"Robert Koenig"_s;
    QTest::newRow("the surname first") << u"Hill, Robert"_s << false << u"Robert Hill"_s;
    QTest::newRow("particles first") << u"de la Cruz, Juan"_s << true << u"Juan de la Cruz"_s;
    QTest::newRow("capitals tell a name") << u"Dee Day"_s << false << u"Dee Day"_s;
    QTest::newRow("words for names") << u"Art Book"_s << false << u"Art Book"_s;
    QTest::newRow("the first name, then both") << u"Kitty, Kitty Ngata"_s << false << u"Kitty Ngata"_s;
    QTest::newRow("the last name, then both") << u"the name's Bond, James Bond"_s << false << u"James Bond"_s;
    QTest::newRow("from a company") << u"Phil at Apex Dental Lab"_s << false << u"Phil"_s;
    QTest::newRow("many names") << u"María de los Ángeles Sáenz de Tejada"_s << true
                                << u"María de los Ángeles Sáenz de Tejada"_s;
    QTest::newRow("married since") << u"it was Jones, married name now is Pruitt"_s << false << u"Pruitt"_s;
    QTest::newRow("labelled behind") << u"Wong is the last name, Lee is the first"_s << false << u"Lee Wong"_s;
    QTest::newRow("letters by their Spanish names") << u"Núñez, ene u eñe e zeta"_s << true << u"Núñez"_s;
    QTest::newRow("letters by their Spanish names, another way of writing")
        << u"Giménez, jota i eme e ene e zeta"_s << true << u"Jimenez"_s;
    QTest::newRow("two letters told") << u"Basques con uve y zeta"_s << true << u"Vazques"_s;
    QTest::newRow("a capital letter told") << u"Lisa, capital L I S A"_s << false << u"Lisa"_s;
    QTest::newRow("a wish for another day is no name") << u"Next Tuesday"_s << false << QString{};
    QTest::newRow("manners with capitals are no name") << u"Good Morning"_s << false << QString{};
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
    QTest::newRow("Spanish, hundreds") << u"seis doce, quinientos cincuenta y cinco, cero uno noventa y ocho"_s
                                       << u"6125550198"_s;
    QTest::newRow("Spanish, hundreds only")
        << u"es el novecientos cuarenta y uno, doscientos veinte, ochocientos tres"_s << u"941220803"_s;
    QTest::newRow("Spanish, behind a nought") << u"tres cero cinco, quinientos, cero ciento doce"_s << u"3055000112"_s;
    QTest::newRow("pieces") << u"212, then 555, then 0198"_s << u"2125550198"_s;
}

void TestSaidDetails::digits()
{
    QFETCH(QString, text);
    Listening listening;
    listening.asked = {Asked::Phone};
    if (QByteArrayView{QTest::currentDataTag()}.startsWith("Spanish"))
        listening.tongue = Tongue::Spanish;
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
