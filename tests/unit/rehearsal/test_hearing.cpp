// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing.h"
#include "saying.h"
#include <QtTest>

using namespace cloudgreet;
using namespace cloudgreet::rehearsal;

class TestHearing : public QObject
{
    Q_OBJECT
private slots:
    void question_data();
    void question();
    void moments_data();
    void moments();
    void readBack();
    void soundAlike_data();
    void soundAlike();
    void numbers_data();
    void numbers();
    void everyWayOfSayingATimeNamesIt();
};

namespace {
const QDateTime now{QDate{2026, 3, 2}, QTime{10, 0}};
} // namespace

void TestHearing::question_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("question");
    QTest::newRow("greeting") << u"This call is recorded. Good morning, you have reached Us. What can I do for you?"_s
                              << u"need"_s;
    QTest::newRow("the last one counts") << u"Great, Tuesday, March 3rd at 3 pm. And your name, please?"_s << u"name"_s;
    QTest::newRow("offers") << u"I have tomorrow, Tuesday, March 3rd at 9 am or 10 am. Which suits you best?"_s
                            << u"offers"_s;
    QTest::newRow("own number") << u"Thanks, Ann. Can I use the number you're calling from, ending 0 1 4 7?"_s
                                << u"own_phone"_s;
    QTest::newRow("number read back") << u"That is 2 1 2, 5 5 5, 0 1 4 7. Is that right?"_s << u"phone_readback"_s;
    QTest::newRow("read-back") << u"So that is a cut on Tuesday, March 3rd at 3 pm for Ann. Shall I book it?"_s
                               << u"readback"_s;
    QTest::newRow("yes or no") << u"Please just say yes or no. So that is a cut. Shall I book that?"_s << u"readback"_s;
    QTest::newRow("moved")
        << u"So a cut on Tuesday, March 3rd at 9 am moves to Friday, March 6th at 9 am. Is that right?"_s
        << u"move_readback"_s;
    QTest::newRow("nothing there")
        << u"I am sorry, I have nothing free at all then. Shall I take a message for the team, or try another day?"_s
        << u"day"_s;
    QTest::newRow("one moment") << u"One moment, I am looking."_s << u"none"_s;
    QTest::newRow("a guess") << u"That sounds like a check-up. Shall I find a time for that?"_s << u"service"_s;
    QTest::newRow("Spanish guess") << u"Eso parece cosa de un empaste. ¿Le busco una hora para eso?"_s << u"service"_s;
    QTest::newRow("Spanish day") << u"Claro, un corte. ¿Qué día y a qué hora le viene bien?"_s << u"day"_s;
    QTest::newRow("Spanish offers") << u"Tengo el martes 3 de marzo a las 9 de la mañana. ¿Le viene bien?"_s
                                    << u"offers"_s;
    QTest::newRow("Spanish read-back")
        << u"Entonces, un corte el martes 3 de marzo a las 9 de la mañana a nombre de Ana. ¿Hago la reserva?"_s
        << u"readback"_s;
}

void TestHearing::question()
{
    QFETCH(QString, said);
    QTEST(toText(hear(said, now).question), "question");
}

void TestHearing::moments_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QStringList>("moments");
    QTest::newRow("a day for several times")
        << u"I can offer Tuesday, March 3rd at 9 am, 10:15 am or Friday, March 6th at 2 pm. Which one would you like?"_s
        << QStringList{u"2026-03-03T09:00"_s, u"2026-03-03T10:15"_s, u"2026-03-06T14:00"_s};
    QTest::newRow("noon and midnight") << u"I have Tuesday, March 3rd at 12 pm or 12:30 am."_s
                                       << QStringList{u"2026-03-03T12:00"_s, u"2026-03-03T00:30"_s};
    QTest::newRow("not what was refused")
        << u"We are closed on Sunday, March 8th at 3 pm. I have Monday, March 9th at 9 am. Does that work?"_s
        << QStringList{u"2026-03-09T09:00"_s};
    QTest::newRow("next year") << u"I have Monday, January 4th at 9 am."_s << QStringList{u"2027-01-04T09:00"_s};
    QTest::newRow("Spanish")
        << u"Puedo ofrecerle el jueves 5 de marzo a las 9:30 de la noche o a la 1 de la tarde. ¿Cuál le viene mejor?"_s
        << QStringList{u"2026-03-05T21:30"_s, u"2026-03-05T13:00"_s};
}

void TestHearing::moments()
{
    QFETCH(QString, said);
    QStringList found;
    for (const QDateTime &moment : hear(said, now).moments)
        found << moment.toString(u"yyyy-MM-ddTHH:mm"_s);
    QTEST(found, "moments");
}

void TestHearing::readBack()
{
    const rehearsal::Heard heard
        = hear(u"To confirm: a cut with Mia on Friday, March 6th at 2 pm, for Ann Lee. Shall I book that?"_s, now);
    QCOMPARE(heard.name, u"Ann Lee"_s);
    QCOMPARE(heard.moments.size(), 1);
    QVERIFY(!heard.booked);
    QVERIFY(hear(u"You're booked: a cut on Friday, March 6th at 2 pm. See you then! Anything else?"_s, now).booked);
    QCOMPARE(hear(u"I have 2 1 2, 5 5 5, 0 1 4 7. Is that correct?"_s, now).digits, u"2125550147"_s);
}

void TestHearing::soundAlike_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("itself") << u"Katherine Smith"_s << true;
    QTest::newRow("as it sounds") << u"Catherine Smyth"_s << true;
    QTest::newRow("small") << u"katherine smith"_s << true;
    QTest::newRow("a part of it") << u"Katherine"_s << false;
    QTest::newRow("somebody else") << u"Katherine Schmidt"_s << false;
    QTest::newRow("with rubbish") << u"Katherine Katherinesmith"_s << false;
}

void TestHearing::soundAlike()
{
    QFETCH(QString, other);
    QTEST(rehearsal::soundAlike(u"Katherine Smith"_s, other), "alike");
}

void TestHearing::numbers_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("said");
    QTest::newRow("written") << int(Persona::Digits::Written) << u"212 555 0144"_s;
    QTest::newRow("words") << int(Persona::Digits::Words) << u"two one two, five five five, oh one four four"_s;
    QTest::newRow("double") << int(Persona::Digits::Double) << u"two one two, five double five, oh one double four"_s;
}

void TestHearing::numbers()
{
    QFETCH(int, way);
    QTEST(phoneWords(u"+12125550144"_s, Persona::Digits(way), u"en"_s), "said");
}

/// Whatever the words, they are of that day and time: said often enough, none is empty or of another hour.
void TestHearing::everyWayOfSayingATimeNamesIt()
{
    Random random{1};
    const Wanted when{QDate{2026, 3, 5}, QTime{15, 30}, {}, {}, {}};
    for (int i = 0; i < 500; ++i) {
        const QString english = whenWords(when, now.date(), u"en"_s, random),
                      spanish = whenWords(when, now.date(), u"es"_s, random);
        QVERIFY2(english.contains(QRegularExpression{u"3:30 pm|three"_s}), qPrintable(english));
        QVERIFY2(english.contains(QRegularExpression{u"Thursday|5th"_s}), qPrintable(english));
        QVERIFY2(spanish.contains(u"las tres y media"_s), qPrintable(spanish));
        QVERIFY2(spanish.contains(QRegularExpression{u"jueves|5 de marzo"_s}), qPrintable(spanish));
    }
}

QTEST_GUILESS_MAIN(TestHearing)
#include "test_hearing.moc"
