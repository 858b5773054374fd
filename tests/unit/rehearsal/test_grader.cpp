// SPDX-License-Identifier: GPL-3.0-or-later
// The grader has to be able to fail: each row spoils a good aftermath in one way.
#include "rehearsal/rehearsal.h"
#include "witness.h"
#include <QtTest>

using namespace cloudgreet;
using namespace cloudgreet::rehearsal;

class TestGrader : public QObject
{
    Q_OBJECT
private slots:
    void good();
    void spoiled_data();
    void spoiled();
    void witness_data();
    void witness();

private:
    Setting m_setting;
    Scenario m_scenario;
    Aftermath m_good;
private slots:
    void init();
};

namespace {
using Spoil = std::function<void(Aftermath &)>;

QJsonObject appointment(
    const QString &id, const QString &start, const QString &end, const QString &state = u"confirmed"_s)
{
    return {{u"id"_s, id}, {u"service"_s, u"Haircut"_s}, {u"staff_id"_s, u"mia"_s}, {u"state"_s, state},
        {u"start"_s, start}, {u"end"_s, end}, {u"customer_name"_s, u"Ann Lee"_s},
        {u"customer_phone"_s, u"+12125554567"_s}};
}

QJsonObject fee(const QString &appointment, const QString &state = u"charged"_s)
{
    return {{u"appointment"_s, appointment}, {u"state"_s, state}};
}

QJsonObject confirmation(const QString &appointment)
{
    return {{u"kind"_s, u"confirmation"_s}, {u"appointment"_s, appointment}};
}
} // namespace
Q_DECLARE_METATYPE(Spoil)

/// One appointment from before, which is to stay, and one that the caller wanted: Tuesday, eleven in New York.
void TestGrader::init()
{
    m_setting = {};
    m_setting.business.zone = QTimeZone{"America/New_York"};
    m_setting.business.bookingFee = Money{500, u"USD"_s};
    m_scenario = {};
    Expected::Visit wanted;
    wanted.service = u"Haircut"_s, wanted.name = u"Ann Lee"_s, wanted.phone = u"+12125554567"_s;
    wanted.starts = {QDateTime{QDate{2026, 3, 3}, QTime{11, 0}}};
    m_scenario.expected.appointments = {wanted};
    m_scenario.expected.outcomes = {u"booked"_s};
    const QJsonObject old = appointment(u"old"_s, u"2026-03-04T15:00:00Z"_s, u"2026-03-04T15:30:00Z"_s);
    const QJsonObject made = appointment(u"new"_s, u"2026-03-03T16:00:00Z"_s, u"2026-03-03T16:30:00Z"_s);
    m_good = {};
    m_good.before = {{old}, {fee(u"old"_s)}, {confirmation(u"old"_s)}, {}, {}};
    m_good.after = {{old, made}, {fee(u"old"_s), fee(u"new"_s)}, {confirmation(u"old"_s), confirmation(u"new"_s)}, {},
        {{u"outcome"_s, u"booked"_s}}};
}

void TestGrader::good()
{
    const Grade grade = rehearsal::grade(m_setting, m_scenario, m_good);
    QVERIFY2(grade.passed(), qPrintable((grade.broken + grade.wrong).join(u'\n')));
}

void TestGrader::spoiled_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<bool>("breaks");               // a promise, not only this scenario's expectation
    const auto row = [](const char *name, bool breaks, Spoil spoil) { QTest::newRow(name) << spoil << breaks; };
    row("an hour late", false, [](Aftermath &a) { a.after.appointments[1][u"start"] = u"2026-03-03T17:00:00Z"_s; });
    row("another service", false, [](Aftermath &a) { a.after.appointments[1][u"service"] = u"Shave"_s; });
    row("another name", false, [](Aftermath &a) { a.after.appointments[1][u"customer_name"] = u"Dan Moe"_s; });
    row("another number", false, [](Aftermath &a) { a.after.appointments[1][u"customer_phone"] = u"+12125554568"_s; });
    row("not booked", false, [](Aftermath &a) { a.after.appointments.removeLast(), a.after.fees.removeLast(); });
    row("booked and more", false, [](Aftermath &a) {
        a.after.appointments << appointment(u"more"_s, u"2026-03-05T16:00:00Z"_s, u"2026-03-05T16:30:00Z"_s);
    });
    row("the old one cancelled", false, [](Aftermath &a) {
        a.after.appointments[0][u"state"] = u"cancelled"_s, a.after.fees[0][u"state"] = u"reversed"_s;
    });
    row("the old one moved", false,
        [](Aftermath &a) { a.after.appointments[0][u"start"] = u"2026-03-04T14:45:00Z"_s; });
    row("another outcome", false, [](Aftermath &a) { a.after.call[u"outcome"] = u"abandoned"_s; });
    row("a message nobody left", false, [](Aftermath &a) {
        a.after.attention << QJsonObject{{u"id"_s, 1}, {u"kind"_s, u"message"_s}, {u"text"_s, u"hm"_s}};
    });
    row("no fee", false, [](Aftermath &a) { a.after.fees.removeLast(); });
    row("no confirmation", false, [](Aftermath &a) { a.after.texts.removeLast(); });
    row("two fees", true, [](Aftermath &a) { a.after.fees << fee(u"new"_s); });
    row("a fee without a booking", true, [](Aftermath &a) { a.after.fees << fee(u"nothing"_s); });
    row("a fee for a cancelled one", true, [](Aftermath &a) { a.after.appointments[1][u"state"] = u"cancelled"_s; });
    row("two confirmations", true, [](Aftermath &a) { a.after.texts << confirmation(u"new"_s); });
    row("a time given twice", true, [](Aftermath &a) {
        a.after.appointments << appointment(u"twin"_s, u"2026-03-03T16:15:00Z"_s, u"2026-03-03T16:45:00Z"_s);
    });
    row("still held", true, [](Aftermath &a) { a.after.appointments[1][u"state"] = u"held"_s; });
    row("said to be booked and was not", true, [](Aftermath &a) { a.untrue << u"You're booked."_s; });
    row("could not be played", true, [](Aftermath &a) { a.failure = u"no disk"_s; });
}

void TestGrader::spoiled()
{
    QFETCH(Spoil, spoil);
    QFETCH(bool, breaks);
    Aftermath aftermath = m_good;
    spoil(aftermath);
    const Grade grade = rehearsal::grade(m_setting, m_scenario, aftermath);
    QVERIFY(!grade.passed());
    QCOMPARE(!grade.broken.isEmpty(), breaks);
}

void TestGrader::witness_data()
{
    QTest::addColumn<QString>("state");             // of the appointment as committed; empty: none
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("untrue");
    const QString booked = u"You're booked: a haircut on Tuesday, March 3rd at 11 am. See you then!"_s;
    QTest::newRow("with a receipt") << u"confirmed"_s << booked << false;
    QTest::newRow("without one") << QString{} << booked << true;
    QTest::newRow("provisional is not booked") << u"provisional"_s << booked << true;
    QTest::newRow("provisional, as it is said")
        << u"provisional"_s
        << u"I have you down for a haircut on Tuesday, March 3rd at 11 am; you will get a text once the calendar confirms."_s
        << false;
    QTest::newRow("another day than the receipt's")
        << u"confirmed"_s << u"You're booked: a haircut on Friday, March 6th at 11 am."_s << true;
    QTest::newRow("a question claims nothing")
        << QString{} << u"So that is a haircut on Tuesday, March 3rd at 11 am for Ann. Shall I book it?"_s << false;
    QTest::newRow("cancelled without a receipt")
        << QString{} << u"It is cancelled: a haircut on Tuesday, March 3rd at 11 am."_s << true;
    QTest::newRow("Spanish") << QString{} << u"Reservado: corte el martes 3 de marzo a las 11 de la mañana."_s << true;
}

void TestGrader::witness()
{
    QFETCH(QString, state);
    QFETCH(QString, words);
    Witness witness{QTimeZone{"America/New_York"}};
    witness.callBegins();
    if (!state.isEmpty()) {
        Committed committed;
        committed.journal << JournalRow{1, {}, u"appointment"_s,
            appointment(u"new"_s, u"2026-03-03T16:00:00Z"_s, u"2026-03-03T16:30:00Z"_s, state)};
        witness.committed(committed);
    }
    witness.hears(
        words, words.startsWith(u"Reserv") ? u"es"_s : u"en"_s, QDateTime{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC});
    QTEST(!witness.untrue().isEmpty(), "untrue");
}

QTEST_GUILESS_MAIN(TestGrader)
#include "test_grader.moc"
