// SPDX-License-Identifier: GPL-3.0-or-later
// What owners write beside calls, and what a blocked caller may do.
#include "engine/callpolicy.h"
#include "engine/remarks.h"
#include "fakediary.h"
#include <QtTest>

using namespace cloudgreet;

class TestRemarks : public QObject
{
    Q_OBJECT
    static DialogueStep hear(const DialogueState &state, const Heard &heard)
    {
        const Business business = practiceSalon();
        ReceptionFacts facts{business, QDateTime{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC},
            *PhoneNumber::parse(u"+12125554567"), {}};
        facts.messageOnly = true;
        return respond(state, heard, facts);
    }
private slots:
    void tagsAreTidy_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("as they are") << QStringList{u"VIP"_s} << QStringList{u"VIP"_s};
        QTest::newRow("in the spelling in use") << QStringList{u"vip"_s} << QStringList{u"VIP"_s};
        QTest::newRow("each once, in order") << QStringList{u"roof"_s, u"Angry"_s, u"ROOF"_s}
                                             << QStringList{u"Angry"_s, u"roof"_s};
        QTest::newRow("a comma parts two") << QStringList{u"a, b"_s} << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("needless spaces") << QStringList{u"  call   back "_s, u" "_s} << QStringList{u"call back"_s};
        QTest::newRow("too long") << QStringList{QString{40, u'x'}} << QStringList{QString{30, u'x'}};
        QStringList many, kept;
        for (char16_t c = u'a'; c <= u'z'; ++c)
            many << QString{c};
        QTest::newRow("too many") << many << many.mid(0, remarks::MostTags);
    }
    void tagsAreTidy()
    {
        QFETCH(QStringList, wanted);
        QTEST(remarks::tidyTags(wanted, {u"VIP"_s}), "kept");
    }

    void aBlockedCallerLeavesAMessageAndNothingElse()
    {
        DialogueStep step = hear({}, heard::CallOpened{});
        QVERIFY2(step.say.contains(u"only take a message"_s), qPrintable(step.say));
        step = hear(step.next, heard::Said{u"I want to book a haircut tomorrow at ten"_s});
        QVERIFY(step.ask);
        const auto *message = std::get_if<tool::TakeMessage>(&*step.ask);
        QVERIFY(message);
        QCOMPARE(message->text, u"I want to book a haircut tomorrow at ten"_s);
        QCOMPARE(message->phone->e164(), u"+12125554567"_s);
        step = hear(step.next, heard::ToolAnswered{tool::MessageTaken{}});
        QVERIFY(step.ask && std::holds_alternative<tool::EndCall>(*step.ask));
        QVERIFY(step.say.contains(u"message"_s));
    }

    void aBlockedCallerWhoSaysNothingIsHungUpOn()
    {
        DialogueStep step = hear({}, heard::CallOpened{});
        step = hear(step.next, heard::Silence{1});
        QVERIFY(!step.ask && step.say.contains(u"message"_s));
        step = hear(step.next, heard::Silence{2});
        QVERIFY(step.ask && std::holds_alternative<tool::EndCall>(*step.ask));
    }

    void anOwnersAnswerIsSaidOnce()
    {
        const Business business = practiceSalon();
        const ReceptionFacts facts{business, QDateTime{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC},
            *PhoneNumber::parse(u"+12125554567"), {}};
        DialogueStep step = respond({}, heard::CallOpened{}, facts);
        QCOMPARE(openQuestion(step.next), QString{});
        step = respond(step.next, heard::Said{u"Do you have a swimming pool?"_s}, facts);
        QVERIFY(step.ask && std::holds_alternative<tool::AnswerQuestion>(*step.ask));
        step = respond(step.next, heard::ToolAnswered{tool::QuestionAnswered{}}, facts);
        QCOMPARE(openQuestion(step.next), u"Do you have a swimming pool?"_s);
        step = respond(step.next, heard::OwnerAnswers{u"Yes, on the roof"_s}, facts);
        QVERIFY2(step.say.contains(u"Yes, on the roof."_s), qPrintable(step.say));
        QVERIFY(step.answered);
        QCOMPARE(openQuestion(step.next), QString{});
    }

    void whatBecomesOfARemark_data()
    {
        QTest::addColumn<bool>("isAsked");
        QTest::addColumn<bool>("answers");
        QTest::addColumn<bool>("takenOver");
        QTest::addColumn<bool>("model");
        QTest::addColumn<int>("use");
        QTest::newRow("a model takes it in") << false << false << false << true << int(RemarkUse::Model);
        QTest::newRow("an answer is said") << true << true << false << false << int(RemarkUse::Answer);
        QTest::newRow("not meant as one") << true << false << false << false << int(RemarkUse::Note);
        QTest::newRow("nothing is open") << false << true << false << false << int(RemarkUse::Note);
        QTest::newRow("the owner speaks") << true << true << true << false << int(RemarkUse::Note);
    }
    void whatBecomesOfARemark()
    {
        QFETCH(bool, isAsked);
        QFETCH(bool, answers);
        QFETCH(bool, takenOver);
        QFETCH(bool, model);
        Business business = practiceSalon();
        business.agent.model = model ? ModelChoice::OpenAi : ModelChoice::Local;
        ReceptionFacts facts{business, QDateTime{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC}, {}, {}};
        facts.modelReady = model;
        CallState state;
        state.phase = CallPhase::Talking;
        state.takenOver = takenOver;
        if (isAsked)
            state.dialogue = DialogueState{{{u"unknown"_s, u"Is there a pool?"_s}}};
        QTEST(int(remarkUse(state, answers, facts)), "use");
        const CallStep step = advance(state, callinput::OwnerRemarks{u"VIP"_s, false}, facts);
        QVERIFY(step.commands.isEmpty());                           // a remark makes nothing heard
        QCOMPARE(step.next.talk.entries.size(), 1);
        QVERIFY(step.next.talk.entries.first().text.contains(u"VIP"_s));
        QCOMPARE(callState(toJson(step.next)), step.next);          // and outlives the host
    }

    void aBlockedCallerMayGo()
    {
        DialogueStep step = hear({}, heard::CallOpened{});
        step = hear(step.next, heard::Said{u"goodbye"_s});
        QVERIFY(step.ask && std::holds_alternative<tool::EndCall>(*step.ask));
    }
};

QTEST_GUILESS_MAIN(TestRemarks)
#include "test_remarks.moc"
