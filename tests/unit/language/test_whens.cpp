// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as people say them, against one moment.
#include "language/understand.h"
#include <QtTest>
#include <span>

using namespace cloudgreet::language;
using namespace Qt::StringLiterals;

/// The moment of speaking in these rows: Tuesday, 3 March 2026, nine in the morning, in New York.
class TestWhens : public QObject
{
    Q_OBJECT
private slots:
    void when_data();
    void when();
    void daylightSavingDaysKeepTheClock();
    void weekdayThatContradictsItsDate_data();
    void weekdayThatContradictsItsDate();
};

namespace {
Listening listening(Tongue tongue = Tongue::English)
{
    Listening l;
    l.tongue = tongue;
    l.reference = QDateTime{QDate{2026, 3, 3}, QTime{9, 0}, QTimeZone{"America/New_York"}};
    l.opens = QTime{9, 0};
    l.closes = QTime{17, 0};
    l.monthFirst = tongue == Tongue::English;
    return l;
}

QString written(const Moment &m)
{
    return (m.date.isValid() ? m.date.toString(Qt::ISODate) : QString{})
        + (m.time.isValid() ? u"T"_s + m.time.toString(u"HH:mm"_s) : QString{});
}

/// "2026-03-05T15:00", a range "a..b", a bound "after a", a part "2026-03-05 morning", nothing "-".
QString written(const std::optional<When> &when)
{
    if (!when)
        return u"-"_s;
    if (when->impossible)
        return when->start.isEmpty() && when->end.isEmpty() ? u"impossible"_s : u"impossible, and yet a day"_s;
    QString text = written(when->start);
    if (when->grain == Grain::Duration)
        return u"%1s"_s.arg(when->seconds);
    if (when->bound == Bound::After)
        text.prepend(u"after "_s);
    if (when->bound == Bound::Before && when->part == DayPart::None)
        return u"before "_s + written(when->end.isEmpty() ? when->start : when->end);
    if (!when->end.isEmpty())
        text += u".."_s + written(when->end);
    if (when->part != DayPart::None)
        text += u' ' + toText(when->part);
    return when->past ? text + u" past"_s : text;
}
} // namespace

namespace {
struct Row {
    const char16_t *text, *expected;
};
constexpr Row englishWhens[] = {
    {u"tomorrow at three", u"2026-03-04T15:00"},
    {u"a week on Wednesday", u"2026-03-11"}, // the moment of speaking is a Tuesday
    {u"a week on Wednesday at ten", u"2026-03-11T10:00"},
    {u"a week Friday", u"2026-03-13"},
    {u"a week tomorrow", u"2026-03-11"},
    {u"a week today", u"2026-03-10"},
    {u"tomorrow week", u"2026-03-11"},
    {u"tomorrow fortnight", u"2026-03-18"},
    {u"this day week", u"2026-03-10"},
    {u"two weeks on Friday", u"2026-03-20"},
    {u"a fortnight on Friday", u"2026-03-20"},
    {u"three weeks on Monday", u"2026-03-30"},
    {u"twice a week on Wednesdays", u"2026-03-04"},
    {u"the week after next, Wednesday", u"2026-03-18"},
    {u"Wednesday of the week after next", u"2026-03-18"},
    {u"next week, Tuesday if you can", u"2026-03-10"},
    {u"next week, say Thursday at ten", u"2026-03-12T10:00"},
    {u"next week, maybe Tuesday", u"2026-03-10"},
    {u"Thursday after five, next week", u"after 2026-03-12T17:00"},
    {u"Tuesday at ten next week", u"2026-03-10T10:00"},
    {u"the week of the 23rd, Tuesday", u"2026-03-24"},
    {u"not next week, the week after", u"2026-03-16..2026-03-23"},
    {u"not next week but the week after", u"2026-03-16..2026-03-23"},
    {u"not next week, the week after, Wednesday", u"2026-03-18"},
    {u"not this week, the one after", u"2026-03-09..2026-03-16"},
    {u"not Thursday, the one after", u"2026-03-12"},
    {u"tomorrow. ten. Ron Hull", u"2026-03-04T10:00"},
    {u"Friday, two thirty, Ann Bell", u"2026-03-06T14:30"},
    {u"the Saturday before Christmas at ten", u"2026-12-19T10:00"},
    {u"the Wednesday after Thanksgiving", u"2026-12-02"},
    {u"Monday before the 20th", u"2026-03-16"},
    {u"Thursday after the 4th of July", u"2026-07-09"},
    {u"Friday before noon", u"before 2026-03-06T12:00"},
    {u"Friday after 3", u"after 2026-03-06T15:00"},
    {u"Monday week", u"2026-03-16"},
    {u"Friday week at half two", u"2026-03-13T14:30"},
    {u"Wednesday fortnight", u"2026-03-18"},
    {u"any day but Friday", u"-"},
    {u"any time except Thursday", u"-"},
    {u"a week from Thursday", u"2026-03-12"},
    {u"the 5th at half past two", u"2026-03-05T14:30"},
    {u"tomorrow morning", u"2026-03-04 morning"},
    {u"any time Thursday but not before ten", u"after 2026-03-05T10:00"},
    {u"in a couple of hours", u"2026-03-03T11:00"},
    {u"ten to five", u"T16:50"},
    {u"between 2 and 4", u"T14:00..T16:00"},
    {u"from 11 to 2 on Friday", u"2026-03-06T11:00..2026-03-06T14:00"},
    {u"next week", u"2026-03-09..2026-03-16"},
    {u"Tuesday, no, Thursday at ten", u"2026-03-05T10:00"},
    {u"at three, actually make it at four", u"T16:00"},
    {u"not Tuesday, Thursday", u"2026-03-05"},
    {u"quarter to twelve", u"T11:45"},
    {u"nine thirty am on the twenty first", u"2026-03-21T09:30"},
    {u"March 3rd 2025", u"2025-03-03 past"},
    {u"yesterday", u"2026-03-02 past"},
    {u"8/10/2026", u"2026-08-10"},
    {u"later than 3:30pm but before 6pm", u"T15:30..T18:00"},
    {u"I want it at seven in the evening now", u"T19:00"},
    {u"8pm on the 15", u"2026-03-15T20:00"},
    {u"make it for ten forty five", u"T10:45"},
    {u"half three", u"T15:30"},
    {u"by Friday", u"before 2026-03-06"},
    {u"Friday the 13th", u"2026-03-13"},
    {u"3/9 at 4 pm", u"2026-03-09T16:00"},
    {u"for two hours", u"7200s"},
    {u"there are two of us", u"-"},
    {u"I live at 12 Main Street", u"-"},
    {u"the second week of May", u"2026-05-11..2026-05-18"},
    {u"the last day of next month", u"2026-04-30"},
    {u"week 31", u"2026-07-27..2026-08-03"},
    {u"three Fridays from now", u"2026-03-20"},
    {u"Monday in two weeks", u"2026-03-16"},
    {u"Wednesday evening next week", u"2026-03-11 evening"},
    {u"from the 4th to the 12th of next month", u"2026-04-04..2026-04-13"},
    {u"next week between Monday and Wednesday", u"2026-03-09..2026-03-12"},
    {u"the week beginning May 4", u"2026-05-04..2026-05-11"},
    {u"the third Tuesday", u"2026-03-17"},
    {u"in the next two hours", u"2026-03-03T09:00..2026-03-03T11:00"},
    {u"in one month and two days", u"2026-04-05"},
    {u"in four business days", u"2026-03-09"},
    {u"Friday at ten for two hours", u"2026-03-06T10:00..2026-03-06T12:00"},
    {u"from 11 pm to 3", u"T23:00..T03:00"},
    {u"2-4 next Monday", u"2026-03-09T14:00..2026-03-09T16:00"},
    {u"after June", u"after 2026-07-01"},
    {u"from April to June", u"2026-04-01..2026-07-01"},
    {u"5/1-5/7, 2027", u"2027-05-01..2027-05-08"},
    {u"26th of the 7th", u"2026-07-26"},
    {u"at 9p", u"T21:00"},
    {u"five-thirty tomorrow", u"2026-03-04T17:30"},
    {u"tuesday pm", u"2026-03-10 afternoon"},
    {u"later this month", u"2026-03-03..2026-04-01"},
    {u"it may or may not be right", u"-"},
    {u"do you have another day?", u"-"},
    {u"for another day", u"86400s"},
    {u"within two weeks from today", u"2026-03-03..2026-03-17"},
    {u"the next three weeks", u"2026-03-04..2026-03-25"},
    {u"in less than four days", u"2026-03-03..2026-03-07"},
    {u"from now until Friday", u"2026-03-03T09:00..2026-03-07"},
    {u"Thursday after next", u"2026-03-12"},
    {u"April after next", u"2027-04-01..2027-05-01"},
    {u"last week's Friday", u"2026-02-27 past"},
    {u"earlier this week", u"2026-03-02..2026-03-03"},
    {u"2 days before yesterday", u"2026-02-28 past"},
    {u"can we change it to the 19?", u"2026-03-19"},
    {u"4 in the am", u"T04:00"},
    {u"9 - 11", u"T09:00..T11:00"},
    {u"maybe 4.45", u"T16:45"},
    {u"I could come around 4", u"T16:00"},
    {u"around 4 people", u"-"},
    {u"a table for 2 tomorrow", u"2026-03-04"},
    {u"a party of 6 tonight", u"2026-03-03 night"},
    {u"they run two night buses", u" night"},
    {u"room B2 please", u"-"},
    {u"some days", u"259200s"},
    {u"we are open 24/7", u"-"},
    {u"nextweek", u"2026-03-09..2026-03-16"},
};
constexpr Row spanishWhens[] = {
    {u"no la semana que viene, la otra, el miércoles", u"2026-03-18"},
    {u"la semana que viene no, la siguiente", u"2026-03-16..2026-03-23"},
    {u"el miércoles que viene no, el otro", u"2026-03-11"},
    {u"la semana siguiente a la que viene", u"2026-03-16..2026-03-23"},
    {u"la semana que viene, el martes si puede ser", u"2026-03-10"},
    {u"el jueves después de las cinco, la semana que viene", u"after 2026-03-12T17:00"},
    {u"dentro de dos semanas, el martes", u"2026-03-17"},
    {u"dentro de quince días", u"2026-03-17"},
    {u"en ocho días", u"2026-03-10"},
    {u"dentro de 15 días", u"2026-03-18"},
    {u"de hoy en ocho", u"2026-03-10"},
    {u"mañana. Diez. Ana Gómez", u"2026-03-04T10:00"},
    {u"de hoy en ocho", u"2026-03-10"},
    {u"de aquí a ocho días", u"2026-03-10"},
    {u"de mañana en quince", u"2026-03-18"},
    {u"del jueves en ocho a las cuatro", u"2026-03-12T16:00"},
    {u"el sábado antes de Navidad", u"2026-12-19"},
    {u"el lunes no", u"-"},
    {u"que no sea jueves", u"-"},
    {u"el viernes no puedo, el jueves sí", u"2026-03-05"},
    {u"mañana a las tres de la tarde", u"2026-03-04T15:00"},
    {u"el jueves por la mañana", u"2026-03-05 morning"},
    {u"pasado mañana a las diez y media", u"2026-03-05T10:30"},
    {u"a las cinco menos cuarto", u"T16:45"},
    {u"el lunes que viene", u"2026-03-09"},
    {u"entre las dos y las cuatro", u"T14:00..T16:00"},
    {u"mañana entre 8 a. m. y 2 p. m.", u"2026-03-04T08:00..2026-03-04T14:00"},
    {u"esta mañana a las once", u"2026-03-03T11:00"},
    {u"el 12 de abril", u"2026-04-12"},
    {u"después de las tres", u"after T15:00"},
    {u"dentro de dos días", u"2026-03-05"},
    {u"la primera semana de mayo", u"2026-05-04..2026-05-11"},
    {u"del 4 al 12 de este mes", u"2026-03-04..2026-03-13"},
    {u"entre lunes y miércoles de la próxima semana", u"2026-03-09..2026-03-12"},
    {u"de marzo a mayo", u"2026-03-01..2026-06-01"},
    {u"el 17 del 11", u"2026-11-17"},
    {u"las próximas tres horas", u"2026-03-03T09:00..2026-03-03T12:00"},
    {u"a las 8 pm menos cuarto", u"T19:45"},
    {u"de las 11 a las 3", u"T11:00..T15:00"},
    {u"en los tres días siguientes", u"2026-03-04..2026-03-07"},
    {u"las próximas dos semanas", u"2026-03-04..2026-03-18"},
    {u"en menos de tres días", u"2026-03-03..2026-03-06"},
    {u"dos días antes de ayer", u"2026-02-28 past"},
    {u"la semana a partir del 4 de mayo", u"2026-05-04..2026-05-11"},
    {u"a las 3 y cuarto del mediodía", u"T15:15"},
    {u"para una noche", u"86400s"},
    {u"el 5.18", u"2026-05-18"},
    {u"lo quiero cambiar ya que no puedo", u"-"},
};
/// Days that no calendar has, and their neighbours that it has.
constexpr Row dayOrNone[] = {
    {u"the 31st of February", u"impossible"},
    {u"February 30", u"impossible"},
    {u"the thirty first of April", u"impossible"},
    {u"on the 31st of June at three", u"impossible"},
    {u"31/4/2026", u"impossible"},
    {u"2/30", u"impossible"},
    {u"2026-02-30", u"impossible"},
    {u"Friday the 31st of April", u"impossible"},
    {u"the 31st of next month", u"impossible"},
    {u"the 32nd of May", u"impossible"},
    {u"May 45th", u"impossible"},
    {u"the fifth Monday of April", u"impossible"},
    {u"April 28 to 31", u"impossible"},
    {u"the 29th of February 2027", u"impossible"},
    {u"the 29th of February", u"2028-02-29"},
    {u"February 29 2028", u"2028-02-29"},
    {u"the 31st", u"2026-03-31"},
    {u"the fifth Monday of March", u"2026-03-30"},
    {u"the 31st of April, no, the 30th", u"2026-03-30"},
    {u"the 31st of April. At three", u"impossible"},
    {u"the 30th of April", u"2026-04-30"},
};
constexpr Row spanishDayOrNone[] = {
    {u"el 31 de abril", u"impossible"},
    {u"el treinta de febrero a las tres", u"impossible"},
    {u"31/4", u"impossible"},
    {u"el 32 de mayo", u"impossible"},
    {u"el 30 de abril", u"2026-04-30"},
};

void addRows(std::span<const Row> rows, bool spanish)
{
    for (const Row &row : rows)
        QTest::newRow(qPrintable(QString::fromUtf16(row.text)))
            << QString::fromUtf16(row.text) << spanish << QString::fromUtf16(row.expected);
}
} // namespace

void TestWhens::when_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("expected");
    addRows(englishWhens, false);
    addRows(spanishWhens, true);
    addRows(dayOrNone, false);
    addRows(spanishDayOrNone, true);
}

void TestWhens::when()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    const Meaning meaning = understand(text, listening(spanish ? Tongue::Spanish : Tongue::English));
    QTEST(written(meaning.when), "expected");
}

void TestWhens::daylightSavingDaysKeepTheClock()
{
    Listening l = listening();
    l.reference = QDateTime{
        QDate{2026, 3, 7}, QTime{9, 0}, QTimeZone{"America/New_York"}}; // the clocks go forward in the night
    QCOMPARE(written(understand(u"tomorrow at nine am", l).when), u"2026-03-08T09:00"_s);
    QCOMPARE(written(understand(u"in two days at 4", l).when), u"2026-03-09T16:00"_s);
}

void TestWhens::weekdayThatContradictsItsDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QDate>("byWeekday");
    QTest::addColumn<QDate>("byDate");
    const QDate none, fifth{2026, 3, 5}, thursday{2026, 3, 5}, friday{2026, 3, 6};
    QTest::newRow("month said") << u"Friday, March 5th"_s << false << friday << thursday;
    QTest::newRow("with a time") << u"Friday, March 5th at ten"_s << false << friday << thursday;
    QTest::newRow("day only") << u"Friday the 5th"_s << false << friday << fifth;
    QTest::newRow("date first") << u"the 5th, Friday"_s << false << friday << fifth;
    QTest::newRow("time in a sentence of its own") << u"Friday the 5th. At ten."_s << false << friday << fifth;
    QTest::newRow("gone by in this week") << u"Monday, March 5th"_s << false << QDate{2026, 3, 9} << thursday;
    QTest::newRow("Spanish") << u"el viernes 5 de marzo"_s << true << friday << thursday;
    QTest::newRow("Spanish, day only") << u"el viernes 5"_s << true << friday << fifth;
    QTest::newRow("they agree") << u"Thursday, March 5th"_s << false << none << none;
    QTest::newRow("they agree next month") << u"Friday the 3rd"_s << false << none << none;
    QTest::newRow("no date") << u"Friday at five"_s << false << none << none;
    QTest::newRow("with a year") << u"Friday, March 5th, 2027"_s << false << none << none;
}

void TestWhens::weekdayThatContradictsItsDate()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    const auto when = understand(text, listening(spanish ? Tongue::Spanish : Tongue::English)).when;
    QVERIFY(when);
    QTEST(when->byWeekday, "byWeekday");
    QTEST(when->byDate, "byDate");
}

QTEST_APPLESS_MAIN(TestWhens)
#include "test_whens.moc"
