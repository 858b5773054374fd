// SPDX-License-Identifier: GPL-3.0-or-later
// advance() while somebody else is to take the call: ringing, briefing, joining, and what comes instead.
#include "policycall.h"
#include <QTest>

namespace cloudgreet {

class TestHandover : public QObject
{
    Q_OBJECT
private slots:
    void ringsTheOnCallListInOrderAndComesBack()
    {
        Call call;
        call.hear(event::Initiated{{}, {}, true, u"app-1"_s}).hear(event::Answered{}).quiet().feed(OwnerTransfers{});
        QCOMPARE(call.state.phase, CallPhase::Transferring);
        QVERIFY(!call.spoken().isEmpty());                              // nobody waits in silence
        const auto first = call.performed<command::Dial>().first();
        QCOMPARE(first.to, u"+12125550188"_s);
        QCOMPARE(first.connection, u"app-1"_s);
        QCOMPARE(ringOf(first.note), 1);
        QVERIFY(call.timer(u"ring"_s).has_value());
        call.other(event::HungUp{u"timeout"_s, {}, {}});
        QCOMPARE(call.performed<command::Dial>().first().to, u"+12125550189"_s);
        QVERIFY(call.performed<command::HangUp>().isEmpty());
        call.feed(CommandFailed{u"call.dial"_s, false, 1});             // of the first, and late
        QCOMPARE(call.state.phase, CallPhase::Transferring);
        call.feed(CommandFailed{u"call.dial"_s, false, 2});
        QCOMPARE(call.state.phase, CallPhase::Talking);
        QVERIFY(!call.spoken().isEmpty());
        QCOMPARE(call.commands<callcommand::TellOwner>().size(), 1);
        QVERIFY(call.state.transferFailed);
    }

    void whoeverPicksUpIsBriefedAndTakesTheCallWithAKey()
    {
        Call call;
        call.talking().quiet().says(u"my boiler leaks and I want to talk to a person"_s).quiet();
        if (call.state.phase != CallPhase::Transferring)
            call.says(u"yes"_s).quiet();
        call.pickedUp();
        const auto asked = call.performed<command::AskKey>();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().leg, u"rung-1"_s);
        QVERIFY2(asked.first().text.contains(u"Elm Street Hair") && asked.first().text.contains(u"Press 1"),
            qPrintable(asked.first().text));
        QVERIFY2(asked.first().text.contains(u"boiler leaks"), qPrintable(asked.first().text));
        QCOMPARE(call.state.phase, CallPhase::Transferring);            // an answered leg may be a mailbox
        call.other(event::Answered{});
        QVERIFY(call.performed<command::AskKey>().isEmpty());           // reported twice
        call.presses(u'1');
        QCOMPARE(call.performed<command::Bridge>().first().other, u"rung-1"_s);
        QCOMPARE(call.performed<command::Bridge>().first().leg, QString{});
        call.other(event::KeyPressed{u'1'});
        QVERIFY(call.performed<command::Bridge>().isEmpty());
        call.hear(event::Bridged{});
        QCOMPARE(call.state.phase, CallPhase::Bridged);
        for (const QString &name : {u"longest"_s, u"ring"_s, u"hold"_s})
            QVERIFY(call.stopped(name));
        call.fires(u"silence"_s);
        QVERIFY(call.wanted.isEmpty());                                 // nobody talks into their conversation
        call.says(u"hello"_s);
        QVERIFY(call.performed<command::Speak>().isEmpty());
        call.hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}});
        QVERIFY(call.performed<command::HangUp>().isEmpty());
        QCOMPARE(outcomeOf(call.state), CallOutcome::Transferred);
    }

    void notTaken_data()
    {
        using Play = std::function<void(Call &)>;
        QTest::addColumn<Play>("play");
        QTest::addColumn<bool>("weHangUp");
        const auto row = [](const char *name, Play play, bool weHangUp) { QTest::newRow(name) << play << weHangUp; };
        row("does not pick up", [](Call &c) { c.other(event::HungUp{u"timeout"_s, {}, {}}); }, false);
        row("is busy", [](Call &c) { c.other(event::HungUp{u"user_busy"_s, {}, {}}); }, false);
        row("rejects", [](Call &c) { c.other(event::HungUp{u"call_rejected"_s, {}, {}}); }, false);
        row("cannot: 2", [](Call &c) { c.pickedUp().presses(u'2'); }, true);
        row(
            "a mailbox presses nothing",
            [](Call &c) {
                c.pickedUp().other(event::GatherEnded{u"timeout"_s, {}});
            },
            true);
        row("a mailbox, and the report is lost", [](Call &c) { c.pickedUp().fires(u"ring"_s); }, true);
        row(
            "rings off in the briefing",
            [](Call &c) {
                c.pickedUp().other(event::HungUp{u"normal_clearing"_s, {}, {}});
            },
            false);
        row(
            "cannot be spoken to",
            [](Call &c) {
                c.pickedUp().feed(CommandFailed{u"call.ask_key"_s, false, 1});
            },
            true);
        row(
            "was gone when spoken to",
            [](Call &c) {
                c.pickedUp().feed(CommandFailed{u"call.ask_key"_s, true, 1});
            },
            false);
        row(
            "took it, and could not be joined",
            [](Call &c) {
                c.pickedUp().presses(u'1').feed(CommandFailed{u"call.bridge"_s, true, 1});
            },
            true);
        row("nothing is heard of the leg", [](Call &c) { c.fires(u"ring"_s); }, false);
    }
    void notTaken()
    {
        QFETCH(std::function<void(Call &)>, play);
        QFETCH(bool, weHangUp);
        Call call;
        call.talking().quiet().feed(OwnerTransfers{});
        play(call);
        QCOMPARE(call.performed<command::Dial>().value(0).to, u"+12125550189"_s);
        QCOMPARE(call.performed<command::HangUp>().value(0).leg, weHangUp ? u"rung-1"_s : QString{});
        call.ofEarlier(event::Answered{});                              // late: nobody waits for them any more
        QCOMPARE(call.performed<command::HangUp>().value(0).leg, u"rung-1"_s);
        QVERIFY(call.performed<command::AskKey>().isEmpty());
    }

    void aCallerWhoWaitsHearsSomething()
    {
        Call call;
        call.talking().quiet().feed(OwnerTransfers{}).quiet();
        QStringList words;
        for (int i = 0; i < 3; ++i) {
            call.fires(u"hold"_s);
            QVERIFY(call.timer(u"hold"_s).has_value());
            words << call.spoken();
            call.fires(u"hold"_s);
            QVERIFY(call.spoken().isEmpty());                           // the last word is still being said
            call.quiet();
        }
        words.removeAll(QString{});
        QCOMPARE(words.size(), 3);
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 3);
    }

    void aCallerWhoLeavesIsToldOfToWhoeverIsBriefed()
    {
        Call call;
        call.talking()
            .quiet()
            .feed(OwnerTransfers{})
            .pickedUp()
            .hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}});
        const auto spoken = call.performed<command::Speak>();
        QCOMPARE(spoken.size(), 1);
        QCOMPARE(spoken.first().leg, u"rung-1"_s);
        QVERIFY(spoken.first().atOnce);
        QVERIFY(call.performed<command::HangUp>().isEmpty());           // not before it has been said
        QVERIFY(call.timer(u"farewell"_s) > speechTime(spoken.first().text));
        call.presses(u'1');
        QVERIFY(call.performed<command::Bridge>().isEmpty());
        call.fires(u"farewell"_s);
        QCOMPARE(call.performed<command::HangUp>().first().leg, u"rung-1"_s);
        call.fires(u"settle"_s);
        QCOMPARE(outcomeOf(call.state), CallOutcome::Missed);           // they wanted somebody and reached nobody
        Call known; // one who has spoken is judged at once, and no leg is forgotten
        known.talking()
            .quiet()
            .says(u"hello"_s)
            .feed(OwnerTransfers{})
            .pickedUp()
            .hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}});
        QCOMPARE(known.performed<command::Speak>().size(), 1);
        QVERIFY(known.timer(u"farewell"_s).has_value());
        Call ringing;
        ringing.talking()
            .quiet()
            .feed(OwnerTransfers{})
            .other(event::Initiated{{}, {}, false})
            .hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}});
        QCOMPARE(ringing.performed<command::HangUp>().first().leg, u"rung-1"_s);
        ringing.other(event::Answered{});                               // picked up in that moment
        QCOMPARE(ringing.performed<command::HangUp>().first().leg, u"rung-1"_s);
        Call unreported; // whose leg is known from the answer to the dialling alone
        unreported.talking()
            .quiet()
            .feed(OwnerTransfers{})
            .feed(Rings{u"rung-1"_s, 1})
            .hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}});
        QCOMPARE(unreported.performed<command::HangUp>().first().leg, u"rung-1"_s);
        Call late; // or that answer comes when nobody waits any more
        late.talking()
            .quiet()
            .feed(OwnerTransfers{})
            .hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}})
            .feed(Rings{u"rung-1"_s, 1});
        QCOMPARE(late.performed<command::HangUp>().first().leg, u"rung-1"_s);
    }

    void theLongestCallEndsTheRingingToo()
    {
        Call call;
        call.talking().quiet().feed(OwnerTransfers{}).pickedUp().fires(u"longest"_s);
        QCOMPARE(call.state.phase, CallPhase::Closing);
        QCOMPARE(call.performed<command::Speak>().size(), 2);           // to each of them
        call.quiet();
        QCOMPARE(call.performed<command::HangUp>().first().leg, QString{});
        call.hear(event::HungUp{u"normal_clearing"_s, u"callee"_s, {}});
        QCOMPARE(call.performed<command::HangUp>().first().leg, u"rung-1"_s);
    }

    void reportsOfAJoinedCallInAnyOrder()
    {
        Call call;
        call.talking()
            .quiet()
            .feed(OwnerTransfers{})
            .pickedUp()
            .presses(u'1')
            .hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}})
            .fires(u"settle"_s)
            .hear(event::Bridged{});
        QCOMPARE(outcomeOf(call.state), CallOutcome::Transferred);
        QCOMPARE(call.commands<callcommand::Finish>().size(), 1);
        Call unreported;
        unreported.talking().quiet().feed(OwnerTransfers{}).pickedUp().presses(u'1').fires(u"ring"_s);
        QCOMPARE(unreported.state.phase, CallPhase::Bridged);
        QVERIFY(unreported.performed<command::HangUp>().isEmpty());
        Call lost;
        lost.talking()
            .quiet()
            .feed(OwnerTransfers{})
            .pickedUp()
            .presses(u'1')
            .feed(CommandFailed{u"call.bridge"_s, false, 1, true});
        QCOMPARE(lost.state.phase, CallPhase::Bridged);                 // perhaps they talk: nobody is hung up on
        lost.other(event::HungUp{u"normal_clearing"_s, {}, {}}).fires(u"alone"_s);
        QCOMPARE(lost.state.phase, CallPhase::Talking);                 // but the caller was never joined to them
        QVERIFY(!lost.spoken().isEmpty());
        QVERIFY(lost.timer(u"longest"_s).has_value());
    }

    void aRestartInATransferGoesOn()
    {
        Call call;
        call.talking().quiet().feed(OwnerTransfers{});
        QVERIFY(call.state.speaking > 0);
        call.feed(HostRestarted{});
        QCOMPARE(call.state.speaking, 0);
        QCOMPARE(call.state.phase, CallPhase::Transferring);
        call.fires(u"hold"_s);
        QVERIFY(!call.spoken().isEmpty());
    }

    void briefings_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("memory");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("numberKnown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a name and a service")
            << u"en"_s << uR"({"name":"Maria Lopez","service":"cut"})"_s << u"asked for a person"_s << u"yes"_s << true
            << u"A call for Elm Street Hair. Maria Lopez is on the line. They asked for: Haircut. Press 1 to take the call, or 2 if you cannot."_s;
        QTest::newRow("a number, a model's reason")
            << u"en"_s << u"{}"_s << u"a complaint about an invoice"_s << u"I was charged twice"_s << true
            << u"A call for Elm Street Hair. Somebody with the number 2 1 2, 5 5 5, 0 1 4 7 is on the line. It is "
               u"about: a complaint about an invoice. "
               u"They said: I was charged twice. Press 1 to take the call, or 2 if you cannot."_s;
        QTest::newRow("urgent, withheld")
            << u"en"_s << u"{}"_s << u"emergency"_s << QString{} << false
            << u"A call for Elm Street Hair. Somebody with a withheld number is on the line. It is urgent. Press 1 to take the call, or 2 if you cannot."_s;
        QTest::newRow("they speak another language")
            << u"en"_s << uR"({"language":"es","name":"Ana Ruiz"})"_s << QString{} << QString{} << true
            << u"A call for Elm Street Hair. Ana Ruiz is on the line. They speak Spanish. Press 1 to take the call, or 2 if you cannot."_s;
        QTest::newRow("en español") << u"es"_s << uR"({"language":"es","name":"Ana Ruiz"})"_s << u"asked for Carmen"_s
                                    << u"quiero hablar con ella"_s << true
                                    << u"Una llamada para Elm Street Hair. Ana Ruiz está en línea. Ha preguntado por "
                                       u"Carmen. Ha dicho: quiero hablar con ella. "
                                       u"Pulse 1 para atender la llamada, o 2 si no puede."_s;
    }
    void briefings()
    {
        QFETCH(QString, language);
        QFETCH(QString, memory);
        QFETCH(QString, reason);
        QFETCH(QString, words);
        QFETCH(bool, numberKnown);
        Business business = *businessFromJson(QJsonDocument::fromJson(salon).object());
        business.agent.language = language;
        ReceptionFacts facts{business, QDateTime{{2026, 6, 8}, {15, 0}, Qt::UTC}, {}, {}, 0};
        if (numberKnown)
            facts.caller = *PhoneNumber::parse(u"+12125550147");
        QTEST(briefing(DialogueState{QJsonDocument::fromJson(memory.toUtf8()).object()}, reason, words, facts),
            "expected");
    }

    void askingForAPersonRingsOne()
    {
        Call call;
        call.talking().quiet().says(u"I want to talk to a person please"_s);
        if (call.state.phase != CallPhase::Transferring)
            call.quiet().says(u"yes"_s);
        QCOMPARE(call.state.phase, CallPhase::Transferring);
        call.other(event::HungUp{u"timeout"_s, {}, {}}).other(event::HungUp{u"timeout"_s, {}, {}});
        QCOMPARE(call.state.phase, CallPhase::Talking);
        QVERIFY(call.spoken().contains(u"message"));                    // nobody took it: a message
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestHandover)
#include "test_handover.moc"
