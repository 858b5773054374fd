// SPDX-License-Identifier: GPL-3.0-or-later
// What a model may say, and what it may not, by what the tools have done.
#include "engine/claims.h"
#include <QTest>

namespace cloudgreet::model {
namespace {
const QTimeZone newYork{"America/New_York"};
const QDateTime now{{2026, 6, 8}, {15, 0}, Qt::UTC};                            // a Monday

QDateTime at(QDate day, int hour, int minute = 0) { return QDateTime{day, QTime{hour, minute}, newYork}.toUTC(); }

Receipt booked(bool provisional = false)
{
    return {Receipt::Deed::Booked, provisional, at({2026, 6, 9}, 15), u"Haircut"_s};
}
} // namespace

class TestClaims : public QObject
{
    Q_OBJECT
private slots:
    void claimsNothing_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const char *sentence : {"Hello, how can I help you today?", "I have Tuesday at three or four free.",
                 "Shall I book it for you?", "Would you like me to book that?", "Is that booked under your name?",
                 "I can book that for you.", "I'll book that for you now.", "Let me get you scheduled.",
                 "I'll get you booked in right away.", "We are fully booked on Friday.", "That time is already booked.",
                 "Nothing is booked yet.", "It isn't booked until you say yes.",
                 "Once it is booked, you'll get a text.", "If you like, you will get a reminder text.",
                 "That slot has been taken.", "I have you down as John Smith.", "What day would suit you?",
                 "A haircut takes an hour and costs forty-five dollars.", "We don't take messages about bills.",
                 "I've noted the number 5551234.", "Let me check our calendar.", "I don't see that in the calendar.",
                 "Before I book it, may I have your name?", "Thank you, John.", "Have you booked with us before?",
                 "When would you like to come in?", "Is everything set?", "I couldn't move your appointment.",
                 "Do you want it cancelled?", "Your appointment has not been cancelled.",
                 "So that's a haircut on Tuesday at 3 pm for John, is that right?", "¿Quiere que lo reserve?",
                 "Puedo reservarlo para el martes.", "Todavía no está reservado.", "¿Está confirmada?",
                 "Voy a reservarlo ahora.", "Ese horario ya está ocupado.",
                 "Once the calendar confirms, you will get a text."})
            QTest::newRow(sentence) << QString::fromUtf8(sentence);
    }
    void claimsNothing()
    {
        QFETCH(QString, sentence);
        QCOMPARE(verdictOn(sentence, {{}, {}, newYork, now}), Verdict::Speak);
    }

    void isUnproved_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const char *sentence : {"You're all set!", "You are booked for Tuesday at 3 pm.", "Great, that's booked.",
                 "I've booked you in.", "I've got you down for Tuesday at three.", "Your appointment is confirmed.",
                 "Your appointment has been scheduled for tomorrow.", "You're booked, is there anything else?",
                 "Perfect, I have reserved Tuesday at three for you.", "See you on Tuesday!",
                 "I've put you in for three o'clock.", "I can confirm that you're booked.",
                 "I'm happy to tell you that your visit is confirmed.", "We look forward to seeing you on Tuesday.",
                 "You'll get a confirmation text shortly.", "You will receive a text message with the details.",
                 "It's on the calendar.", "I’ve scheduled it.", "I've moved your appointment to Friday.",
                 "Your appointment has been moved.", "It has been rescheduled.", "I've cancelled your appointment.",
                 "Your booking is canceled.", "I've passed your message on.", "I'll pass that on to the team.",
                 "I'll let the owner know.", "Someone will call you back today.", "I'll have somebody call you.",
                 "I've sent you the details by text.", "I just texted you a link.", "That slot is secured for you.",
                 "All done, it's done.", "Su cita está confirmada.", "Le he apuntado para el martes.",
                 "Queda reservada su cita.", "He cancelado... la cita está cancelada.", "Le esperamos el martes.",
                 "He pasado su mensaje.", "Le llamaremos hoy.", "Recibirá un mensaje de confirmación."})
            QTest::newRow(sentence) << QString::fromUtf8(sentence);
    }
    void isUnproved()
    {
        QFETCH(QString, sentence);
        QCOMPARE(verdictOn(sentence, {{}, {}, newYork, now}), Verdict::Unproved);
    }

    void withAReceipt_data()
    {
        using Deed = Receipt::Deed;
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QList<Receipt>>("receipts");
        QTest::addColumn<Verdict>("verdict");
        const Receipt firm = booked(), soft = booked(true), message{Deed::MessageTaken},
                      moved{Deed::Moved, false, at({2026, 6, 12}, 10), u"Haircut"_s},
                      cancelled{Deed::Cancelled, false, at({2026, 6, 9}, 15), u"Haircut"_s};
        QTest::newRow("booked, as it is") << u"You're booked for Tuesday at 3 pm."_s << QList{firm} << Verdict::Speak;
        QTest::newRow("Spanish, cancelled")
            << u"Queda cancelada su cita: un corte el martes 9 de junio."_s << QList{cancelled} << Verdict::Speak;
        QTest::newRow("Spanish, is cancelled")
            << u"Sí, su cita está cancelada."_s << QList{cancelled} << Verdict::Speak;
        QTest::newRow("Spanish, cancelled, without")
            << u"Queda cancelada su cita: un corte el martes 9 de junio."_s << QList<Receipt>{} << Verdict::Unproved;
        QTest::newRow("booked, by the clock alone")
            << u"You're all set for three o'clock."_s << QList{firm} << Verdict::Speak;
        QTest::newRow("booked, no time said") << u"You're all set, see you then!"_s << QList{firm} << Verdict::Speak;
        QTest::newRow("another day") << u"You're booked for Wednesday at 3 pm."_s << QList{firm} << Verdict::Differs;
        QTest::newRow("another time") << u"You're booked for Tuesday at 4 pm."_s << QList{firm} << Verdict::Differs;
        QTest::newRow("the other half of the day")
            << u"You're booked for Tuesday at 3 am."_s << QList{firm} << Verdict::Differs;
        QTest::newRow("a text follows") << u"You'll get a confirmation text in a minute."_s << QList{firm}
                                        << Verdict::Speak;
        QTest::newRow("a message is no booking")
            << u"You're booked for Tuesday at 3 pm."_s << QList{message} << Verdict::Unproved;
        QTest::newRow("a booking is no message")
            << u"I've passed your message on."_s << QList{firm} << Verdict::Unproved;
        QTest::newRow("message") << u"I've passed your message on to the team."_s << QList{message} << Verdict::Speak;
        QTest::newRow("provisional, said softly")
            << u"I have you down for Tuesday at 3 pm."_s << QList{soft} << Verdict::Speak;
        QTest::newRow("provisional, said firmly")
            << u"You're booked for Tuesday at 3 pm."_s << QList{soft} << Verdict::Unproved;
        QTest::newRow("provisional, the whole truth")
            << u"I have you down, and once the calendar confirms you will get a text."_s << QList{soft}
            << Verdict::Speak;
        QTest::newRow("moved") << u"I've moved your appointment to Friday at ten."_s << QList{moved} << Verdict::Speak;
        QTest::newRow("moved elsewhere") << u"I've moved your appointment to Thursday at ten."_s << QList{moved}
                                         << Verdict::Differs;
        QTest::newRow("cancelled") << u"Your appointment on Tuesday has been cancelled."_s << QList{cancelled}
                                   << Verdict::Speak;
        QTest::newRow("cancelled is not booked")
            << u"You're booked for Tuesday at 3."_s << QList{cancelled} << Verdict::Unproved;
        QTest::newRow("two, the second one")
            << u"And the other one is booked for Friday at ten."_s << QList{firm, moved} << Verdict::Speak;
        QTest::newRow("Spanish, as it is")
            << u"Su cita queda confirmada para el martes a las tres."_s << QList{firm} << Verdict::Speak;
        QTest::newRow("Spanish, another day")
            << u"Su cita queda confirmada para el jueves a las tres."_s << QList{firm} << Verdict::Differs;
    }
    void withAReceipt()
    {
        QFETCH(QString, sentence);
        QFETCH(QList<Receipt>, receipts);
        QFETCH(Verdict, verdict);
        QCOMPARE(verdictOn(sentence, {receipts, {}, newYork, now, sentence.startsWith(u"Su")}), verdict);
    }

    void aStandingAppointmentMayBeToldOf()
    {
        const Proof proof{{}, {at({2026, 6, 10}, 9)}, newYork, now};
        QCOMPARE(verdictOn(u"You're booked for Wednesday at 9 am."_s, proof), Verdict::Speak);
        QCOMPARE(verdictOn(u"You're booked for Thursday at 9 am."_s, proof), Verdict::Unproved);
        QCOMPARE(verdictOn(u"Your appointment is booked."_s, proof), Verdict::Unproved);       // which one?
    }
};
} // namespace cloudgreet::model

QTEST_GUILESS_MAIN(cloudgreet::model::TestClaims)
#include "test_claims.moc"
