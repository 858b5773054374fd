// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/faq.h"
#include "engine/summary.h"
#include <QtTest>

using namespace cloudgreet;

class TestFaq : public QObject
{
    Q_OBJECT
private slots:
    void found_data();
    void found();
    void endIsToldInWords_data();
    void endIsToldInWords();
};

void TestFaq::found_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("expected"); // empty: none is near enough
    const QString parking = u"parking"_s, insurance = u"insurance"_s, children = u"children"_s;
    QTest::newRow("same words") << u"Do you have parking?"_s << parking;
    QTest::newRow("another form of the word") << u"where can I park my car"_s << parking;
    QTest::newRow("Spanish") << u"¿Dónde puedo aparcar?"_s << parking;
    QTest::newRow("a word more") << u"do you take Delta Dental insurance"_s << insurance;
    QTest::newRow("synonyms") << u"do you see kids"_s << children;
    QTest::newRow("Spanish synonym") << u"¿atienden niños?"_s << children;
    QTest::newRow("only empty words shared") << u"do you have gift cards"_s << QString{};
    QTest::newRow("nothing shared") << u"does it hurt?"_s << QString{};
    QTest::newRow("nothing said") << QString{} << QString{};
}

void TestFaq::found()
{
    QFETCH(QString, question);
    Business business;
    business.faq = {{u"Do you have parking?"_s, u"parking"_s}, {u"Which insurance do you accept?"_s, u"insurance"_s},
        {u"Do you treat children?"_s, u"children"_s}};
    QTEST(faq::answer(business, question), "expected");
}

void TestFaq::endIsToldInWords_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hung up") << QString{} << u"Hung up before anything came of it"_s;
    QTest::newRow("goodbye") << u"goodbye"_s << u"Said goodbye; nothing was arranged"_s;
    QTest::newRow("silence") << u"silence"_s << u"Fell silent; the receptionist ended the call"_s;
    QTest::newRow("wrong number") << u"wrong number"_s << u"Wrong number"_s;
}

void TestFaq::endIsToldInWords()
{
    QFETCH(QString, reason);
    CallRecord call{.called = *PhoneNumber::parse(u"+12125550100")};
    call.outcome = CallOutcome::Abandoned;
    call.state.endReason = reason;
    QTEST(summaryOf(call), "expected");
}

QTEST_APPLESS_MAIN(TestFaq)
#include "test_faq.moc"
