// SPDX-License-Identifier: GPL-3.0-or-later
// What owners write beside calls, and what a blocked caller may do.
#include "engine/remarks.h"
#include "engine/receptionist.h"
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

    void aBlockedCallerMayGo()
    {
        DialogueStep step = hear({}, heard::CallOpened{});
        step = hear(step.next, heard::Said{u"goodbye"_s});
        QVERIFY(step.ask && std::holds_alternative<tool::EndCall>(*step.ask));
    }
};

QTEST_GUILESS_MAIN(TestRemarks)
#include "test_remarks.moc"
