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
    void ownersOwnWordsWin_data();
    void ownersOwnWordsWin();
    void nameIsNoOtherName();
    void foundByWhatItMeans_data();
    void foundByWhatItMeans();
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

void TestFaq::ownersOwnWordsWin_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the one that is named") << u"Do you take Delta Dental?"_s << u"delta"_s;
    QTest::newRow("with a word more") << u"do you take Delta Dental insurance"_s << u"delta"_s;
    QTest::newRow("another insurer") << u"do you take Cigna?"_s << u"insurance"_s;
    QTest::newRow("any") << u"do you take insurance?"_s << u"insurance"_s;
}

void TestFaq::ownersOwnWordsWin()
{
    QFETCH(QString, question);
    Business business;
    business.faq
        = {{u"Which insurance do you accept?"_s, u"insurance"_s}, {u"Do you take Delta Dental?"_s, u"delta"_s}};
    QTEST(faq::answer(business, question), "expected");
    std::reverse(business.faq.begin(), business.faq.end());
    QTEST(faq::answer(business, question), "expected");
}

/// What the owner says of one insurer is no answer about another.
void TestFaq::nameIsNoOtherName()
{
    Business business;
    business.faq = {{u"Do you take Delta Dental?"_s, u"Yes."_s}};
    QCOMPARE(faq::answer(business, u"do you take Cigna?"), QString{});
    QCOMPARE(faq::answer(business, u"is Delta Dental fine with you?"), u"Yes."_s);
}

void TestFaq::foundByWhatItMeans_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("expected"); // empty: none is near enough
    QTest::newRow("is there somewhere to leave the car?") << u"is there somewhere to leave the car?"_s << u"park"_s;
    QTest::newRow("where can I park") << u"where can I park"_s << u"park"_s;
    QTest::newRow("can I park outside?") << u"can I park outside?"_s << u"park"_s;
    QTest::newRow("is there a car park near you") << u"is there a car park near you"_s << u"park"_s;
    QTest::newRow("can I pay by card?") << u"can I pay by card?"_s << u"pay"_s;
    QTest::newRow("do you take Visa") << u"do you take Visa"_s << u"pay"_s;
    QTest::newRow("is it cash only?") << u"is it cash only?"_s << u"pay"_s;
    QTest::newRow("do you accept Apple Pay") << u"do you accept Apple Pay"_s << u"pay"_s;
    QTest::newRow("what forms of payment do you accept") << u"what forms of payment do you accept"_s << u"pay"_s;
    QTest::newRow("my son is five, do you see kids that young?")
        << u"my son is five, do you see kids that young?"_s << u"kids"_s;
    QTest::newRow("do you see toddlers") << u"do you see toddlers"_s << u"kids"_s;
    QTest::newRow("can I bring my daughter, she's 6") << u"can I bring my daughter, she's 6"_s << u"kids"_s;
    QTest::newRow("are you good with kids?") << u"are you good with kids?"_s << u"kids"_s;
    QTest::newRow("what happens if I have to cancel last minute?")
        << u"what happens if I have to cancel last minute?"_s << u"cancel"_s;
    QTest::newRow("is there a fee if I cancel") << u"is there a fee if I cancel"_s << u"cancel"_s;
    QTest::newRow("do you charge for no-shows?") << u"do you charge for no-shows?"_s << u"cancel"_s;
    QTest::newRow("my mum's in a wheelchair, can she get in?")
        << u"my mum's in a wheelchair, can she get in?"_s << u"wheel"_s;
    QTest::newRow("are there stairs?") << u"are there stairs?"_s << u"wheel"_s;
    QTest::newRow("is there an elevator") << u"is there an elevator"_s << u"wheel"_s;
    QTest::newRow("do you have step free access") << u"do you have step free access"_s << u"wheel"_s;
    QTest::newRow("what should I bring with me?") << u"what should I bring with me?"_s << u"bring"_s;
    QTest::newRow("do I have to bring my x-rays?") << u"do I have to bring my x-rays?"_s << u"bring"_s;
    QTest::newRow("anything I need for the first appointment?")
        << u"anything I need for the first appointment?"_s << u"bring"_s;
    QTest::newRow("can I pay in installments?") << u"can I pay in installments?"_s << u"plan"_s;
    QTest::newRow("do you do financing?") << u"do you do financing?"_s << u"plan"_s;
    QTest::newRow("can I spread the cost") << u"can I spread the cost"_s << u"plan"_s;
    QTest::newRow("is it possible to pay monthly?") << u"is it possible to pay monthly?"_s << u"plan"_s;
    QTest::newRow("I'm terrified of dentists, can you put me under?")
        << u"I'm terrified of dentists, can you put me under?"_s << u"sed"_s;
    QTest::newRow("do you use laughing gas?") << u"do you use laughing gas?"_s << u"sed"_s;
    QTest::newRow("can I be asleep for it?") << u"can I be asleep for it?"_s << u"sed"_s;
    QTest::newRow("are you taking on new patients?") << u"are you taking on new patients?"_s << u"new"_s;
    QTest::newRow("I've never been before, is that ok?") << u"I've never been before, is that ok?"_s << u"new"_s;
    QTest::newRow("can I register with you?") << u"can I register with you?"_s << u"new"_s;
    QTest::newRow("will my insurance cover it?") << u"will my insurance cover it?"_s << u"ins"_s;
    QTest::newRow("are you in network with Aetna?") << u"are you in network with Aetna?"_s << u"ins"_s;
    QTest::newRow("do you bill insurance directly?") << u"do you bill insurance directly?"_s << u"ins"_s;
    QTest::newRow("do you take Medicaid?") << u"do you take Medicaid?"_s << u"ins"_s;
    QTest::newRow("do you sell toothbrushes?") << u"do you sell toothbrushes?"_s << QString{};
    QTest::newRow("do you have a loyalty card?") << u"do you have a loyalty card?"_s << QString{};
    QTest::newRow("who owns the practice?") << u"who owns the practice?"_s << QString{};
    QTest::newRow("are your staff vaccinated?") << u"are your staff vaccinated?"_s << QString{};
    QTest::newRow("what toothpaste do you recommend?") << u"what toothpaste do you recommend?"_s << QString{};
}

void TestFaq::foundByWhatItMeans()
{
    QFETCH(QString, question);
    Business business;
    business.faq = {{u"Do you take insurance?"_s, u"ins"_s}, {u"Is there parking?"_s, u"park"_s},
        {u"How can I pay?"_s, u"pay"_s}, {u"Do you treat children?"_s, u"kids"_s},
        {u"What is your cancellation policy?"_s, u"cancel"_s},
        {u"Is the building wheelchair accessible?"_s, u"wheel"_s},
        {u"Do I need to bring anything to my first visit?"_s, u"bring"_s},
        {u"Do you offer payment plans?"_s, u"plan"_s}, {u"Do you offer sedation?"_s, u"sed"_s},
        {u"Are you accepting new patients?"_s, u"new"_s}};
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
