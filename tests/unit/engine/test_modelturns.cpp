// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation that a model leads: what is spoken, what is held back, and who takes the turn that it misses.
#include "policycall.h"
#include <QTest>

namespace cloudgreet {
namespace {
/// A call whose business has chosen the model, greeted and asked.
struct ModelCall : Call {
    ModelCall()
    {
        business.agent.model = ModelChoice::OpenAi;
        modelReady = true;
        talking().quiet();
    }
    ModelCall &asks(const QString &words) { return says(words), *this; }
    ModelCall &sentence(const QString &text)
    {
        return feed(ModelReported{model::Sentence{{}, state.talk.turn, text}}), *this;
    }
    ModelCall &finish(const QList<model::ToolCall> &calls = {})
    {
        return feed(ModelReported{model::Finished{{}, state.talk.turn, calls, {}}}), *this;
    }
    ModelCall &fail(model::Trouble trouble = model::Trouble::Late)
    {
        return feed(ModelReported{model::Failed{{}, state.talk.turn, trouble, {}}}), *this;
    }
    ModelCall &answers(tool::Answer answer) { return feed(ToolAnswered{std::move(answer)}), *this; }
    bool isAsked() const { return !commands<callcommand::AskModel>().isEmpty(); }
    tool::Booked booked(tool::BookingResult result = tool::BookingResult::Confirmed) const
    {
        Appointment a;
        a.id = AppointmentId{u"a1"_s};
        a.service = ServiceId{u"cut"_s};
        a.serviceName = u"Haircut"_s;
        a.startUtc = QDateTime{{2026, 6, 9}, {15, 0}, business.zone}.toUTC();
        a.state = AppointmentState::Confirmed;
        return {result, a, {}, {}};
    }
};

const QString schedule
    = uR"({"customer_name":"John Smith","customer_phone":"+12125550147","service_type":"Haircut","preferred_date":"2026-06-09","preferred_time":"15:00","staff":null,"address":null,"email":null,"notes":null})"_s;
} // namespace

class TestModelTurns : public QObject
{
    Q_OBJECT
private slots:
    void theGreetingIsOursAndTheTurnsAreTheModels()
    {
        ModelCall call;
        QVERIFY(!call.state.talk.entries.isEmpty());            // it knows how the caller was greeted
        call.asks(u"I would like a haircut"_s);
        QVERIFY(call.isAsked());
        QVERIFY(call.spoken().isEmpty());
        QCOMPARE(*call.timer(u"filler"_s), std::chrono::milliseconds{1200});
        call.sentence(u"Sure."_s);
        QCOMPARE(call.spoken(), u"Sure."_s);                    // at the first sentence, not at the end
        QVERIFY(call.stopped(u"filler"_s));
        call.sentence(u"What day would suit you?"_s).finish();
        QCOMPARE(call.state.talk.lastSaid(), u"Sure. What day would suit you?"_s);
        QVERIFY(!call.state.talk.waits);
    }

    void withoutAModelTheLocalReceptionistLeads()
    {
        ModelCall call;
        call.modelReady = false;
        call.asks(u"I would like a haircut"_s);
        QVERIFY(!call.isAsked());
        QVERIFY(!call.spoken().isEmpty());
        call.quiet();
        call.modelReady = true;
        call.asks(u"tomorrow at three"_s);
        QVERIFY(call.isAsked());                                // and back, with all that was said
        QCOMPARE(call.state.talk.entries.size(), 4);
    }

    void aMissedTurnIsTakenWithTheFactsSoFar()
    {
        ModelCall call;
        call.asks(u"I would like a haircut"_s).sentence(u"What day and time would suit you?"_s).finish().quiet();
        call.asks(u"tomorrow at 3 pm"_s).sentence(u"May I have your name?"_s).finish().quiet();
        call.asks(u"John Smith"_s);
        call.fail();
        const auto tools = call.commands<callcommand::RunTool>();
        QCOMPARE(tools.size(), 1);                              // it asks what is free, for what was said before
        const auto &wish = std::get<tool::CheckAvailability>(tools.first().request);
        QCOMPARE(wish.service, ServiceId{u"cut"_s});
        QCOMPARE(wish.from, (QDate{2026, 6, 9}));
        QVERIFY(call.state.dialogue.memory().value(u"name").toString().contains(u"John Smith"));
        QVERIFY(!call.isAsked());
    }

    void theNextTurnIsTheModelsAgain()
    {
        ModelCall call;
        call.asks(u"what are your opening hours?"_s).fail(model::Trouble::Busy);
        const QString said = call.spoken();
        QVERIFY2(said.contains(u"9"), qPrintable(said));
        call.quiet().says(u"thanks"_s);
        QVERIFY(call.isAsked());
        QVERIFY(call.state.talk.askedBefore().contains(said));
    }

    /// While the model fails, the local receptionist is answered to its own questions, whatever their words.
    void aYesToTheLocalReceptionistIsHeard()
    {
        ModelCall call;
        call.asks(u"I would like a haircut tomorrow at 3 pm"_s).fail(model::Trouble::Unavailable);
        const QDateTime three = QDateTime{{2026, 6, 9}, {15, 0}, call.business.zone}.toUTC();
        call.answers(tool::Availability{.offers = {{three, three.addSecs(3600), {}}}}).quiet();
        call.asks(u"John Smith"_s).fail(model::Trouble::Unavailable);
        QVERIFY2(call.spoken().contains(u"calling from"), qPrintable(call.spoken()));
        call.quiet();
        call.asks(u"yes"_s).fail(model::Trouble::Unavailable);
        QVERIFY2(call.spoken().contains(u"Shall I book"), qPrintable(call.spoken()));
        call.quiet();
        call.asks(u"yes"_s).fail(model::Trouble::Unavailable);
        const auto tools = call.commands<callcommand::RunTool>();
        QCOMPARE(tools.size(), 1);
        QVERIFY(std::holds_alternative<tool::ScheduleAppointment>(tools.first().request));
    }

    void brokenOffBehindAQuestionTheCallerIsWaitedFor()
    {
        ModelCall call;
        call.asks(u"a haircut please"_s).sentence(u"What day would suit you?"_s).fail(model::Trouble::Broken);
        QVERIFY(call.spoken().isEmpty());
        QVERIFY(call.timer(u"silence"_s).has_value());
    }

    void brokenOffBehindAStatementTheTurnIsTaken()
    {
        ModelCall call;
        call.asks(u"a haircut please"_s).sentence(u"Sure."_s).fail(model::Trouble::Broken);
        QVERIFY(!call.spoken().isEmpty());
    }

    void toolsRunAndTheirAnswersGoBack()
    {
        ModelCall call;
        call.asks(u"yes, book it"_s).finish({{u"c1"_s, u"schedule_appointment"_s, schedule}});
        const auto tools = call.commands<callcommand::RunTool>();
        QCOMPARE(tools.size(), 1);
        const auto &wish = std::get<tool::ScheduleAppointment>(tools.first().request);
        QCOMPARE(wish.customerName, u"John Smith"_s);
        QCOMPARE(wish.startUtc, (QDateTime{{2026, 6, 9}, {15, 0}, call.business.zone}.toUTC()));
        QVERIFY(!call.isAsked());
        call.feed(ToolUnderWay{});
        call.answers(call.booked());
        QVERIFY(call.isAsked());
        QCOMPARE(call.state.booked.size(), 1);
        const auto &entries = call.state.talk.entries;
        QCOMPARE(entries.at(entries.size() - 2).calls.size(), 1);
        QCOMPARE(entries.last().toolCall, u"c1"_s);
        QVERIFY(entries.last().text.contains(u"\"success\":true"));
        call.sentence(u"You're booked for Tuesday at 3 pm."_s);
        QCOMPARE(call.spoken(), u"You're booked for Tuesday at 3 pm."_s);
    }

    void badToolCallsAreAnsweredAndChangeNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("no JSON") << u"schedule_appointment"_s << u"{\"customer_name\":"_s << u"no JSON object"_s;
        QTest::newRow("a list") << u"schedule_appointment"_s << u"[1]"_s << u"no JSON object"_s;
        QTest::newRow("no such tool") << u"give_discount"_s << u"{}"_s << u"There is no tool"_s;
        QTest::newRow("an argument is missing")
            << u"schedule_appointment"_s << u"{\"customer_name\":\"John\"}"_s << u"customer_phone: is missing"_s;
        QTest::newRow("no such service") << u"check_availability"_s
                                         << u"{\"service_type\":\"moon flight\",\"preferred_date\":\"2026-06-09\"}"_s
                                         << u"no such service"_s;
        QTest::newRow("an unknown argument")
            << u"end_call"_s << u"{\"reason\":null,\"price\":1}"_s << u"no such argument"_s;
        QTest::newRow("somebody else's appointment")
            << u"cancel_appointment"_s << u"{\"appointment_id\":7}"_s << u"has to be a text"_s;
    }
    void badToolCallsAreAnsweredAndChangeNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, arguments);
        QFETCH(QString, words);
        ModelCall call;
        call.asks(u"book it"_s).finish({{u"c1"_s, name, arguments}});
        QVERIFY(call.commands<callcommand::RunTool>().isEmpty());
        QVERIFY(call.isAsked());
        QVERIFY2(call.state.talk.entries.last().text.contains(words), qPrintable(call.state.talk.entries.last().text));
    }

    void parallelCallsRunOneAfterTheOther()
    {
        ModelCall call;
        call.asks(u"tell them, and what is free tomorrow?"_s)
            .finish({{u"c1"_s, u"take_message"_s,
                         u"{\"message\":\"late\",\"customer_name\":null,\"customer_phone\":null}"_s},
                {u"c2"_s, u"nonsense"_s, u"{}"_s},
                {u"c3"_s, u"check_availability"_s,
                    u"{\"service_type\":\"Haircut\",\"preferred_date\":\"2026-06-09\",\"preferred_time\":null,\"staff\":null}"_s}});
        QCOMPARE(call.commands<callcommand::RunTool>().size(), 1);
        call.answers(tool::MessageTaken{});
        QCOMPARE(call.commands<callcommand::RunTool>().size(), 1);
        QVERIFY(!call.isAsked());
        call.answers(tool::Availability{});
        QVERIFY(call.isAsked());
        QCOMPARE(call.state.talk.entries.mid(call.state.talk.entries.size() - 3).at(1).toolCall,
            u"c2"_s); // each has its answer
        QVERIFY(call.state.messageTaken);
    }

    void aFalseClaimIsNotSpoken()
    {
        ModelCall call;
        call.asks(u"yes, book it"_s).sentence(u"You're all set for Tuesday at 3 pm!"_s).sentence(u"Anything else?"_s);
        QVERIFY(call.spoken().isEmpty());
        QCOMPARE(call.state.talk.withheld.size(), 2);
        call.finish();
        QVERIFY(call.isAsked());                                // told, once
        QCOMPARE(call.state.talk.entries.last().by, model::Entry::By::Note);
        QVERIFY(call.state.talk.entries.last().text.contains(u"all set"));
        call.sentence(u"It is booked, trust me."_s).finish();
        QVERIFY(!call.isAsked());
        QVERIFY(!call.spoken().contains(u"booked"));            // the local receptionist has taken the turn
        QVERIFY(!call.spoken().isEmpty() || !call.commands<callcommand::RunTool>().isEmpty());
    }

    void aClaimBeforeItsToolIsLeftOut()
    {
        ModelCall call;
        call.asks(u"yes, book it"_s)
            .sentence(u"You're booked!"_s)
            .finish({{u"c1"_s, u"schedule_appointment"_s, schedule}});
        QVERIFY(call.spoken().isEmpty());
        QCOMPARE(call.commands<callcommand::RunTool>().size(), 1);
        tool::Booked taken;
        taken.result = tool::BookingResult::Taken;
        call.answers(taken);
        call.sentence(u"You're booked!"_s);                     // it was not
        QVERIFY(call.spoken().isEmpty());
    }

    void whatWasBookedIsToldThoughTheModelFails()
    {
        ModelCall call;
        call.asks(u"yes, book it"_s).finish({{u"c1"_s, u"schedule_appointment"_s, schedule}}).answers(call.booked());
        call.fail();
        QVERIFY2(call.spoken().contains(u"Tuesday, June 9"), qPrintable(call.spoken()));
        QVERIFY(call.commands<callcommand::RunTool>().isEmpty());
        call.quiet().says(u"no, that's all"_s);
        call.fail();
        QVERIFY(call.commands<callcommand::RunTool>().isEmpty());       // nothing is booked a second time
    }

    void bargeInDropsTheTurn()
    {
        ModelCall call;
        call.asks(u"a haircut please"_s).sentence(u"We have many kinds of haircuts."_s);
        const int turn = call.state.talk.turn;
        call.says(u"just a plain one"_s);
        QCOMPARE(call.commands<callcommand::DropModelTurn>().first().turn, turn);
        QVERIFY(call.isAsked());
        QCOMPARE(call.performed<command::StopSpeaking>().size(), 1);
        call.feed(ModelReported{model::Sentence{{}, turn, u"For men and women."_s}});
        QVERIFY(call.spoken().isEmpty());                       // too late
        call.feed(ModelReported{model::Finished{{}, turn, {{u"c"_s, u"end_call"_s, u"{}"_s}}, {}}});
        QVERIFY(call.state.talk.waits);
    }

    void thoughtsInTwoPiecesAreHeardOnce()
    {
        ModelCall call;
        call.asks(u"my number is"_s).sentence(u"Go ahead."_s).finish().quiet();
        call.asks(u"212 555"_s).asks(u"0148"_s);
        QCOMPARE(call.state.talk.lastHeard(), u"212 555 0148"_s);
    }

    void aFillerIsSaidWhileTheModelThinks()
    {
        ModelCall call;
        call.asks(u"a haircut"_s).fires(u"filler"_s);
        QVERIFY(!call.spoken().isEmpty());
        QVERIFY(call.timer(u"filler"_s).has_value());
        call.sentence(u"What day?"_s).fires(u"filler"_s);
        QVERIFY(call.spoken().isEmpty());
    }

    void noReportAtAllIsAFailureToo()
    {
        ModelCall call;
        call.asks(u"a haircut"_s).fires(u"model"_s);
        QCOMPARE(call.commands<callcommand::DropModelTurn>().size(), 1);
        QVERIFY(!call.spoken().isEmpty());
        call.fires(u"model"_s);
        QVERIFY(call.wanted.isEmpty());
    }

    void goodbyeEndsTheCallWhenItIsSpoken()
    {
        ModelCall call;
        call.asks(u"that's all"_s)
            .sentence(u"Thank you, goodbye."_s)
            .finish({{u"c"_s, u"end_call"_s, u"{\"reason\":null}"_s}});
        QCOMPARE(call.state.phase, CallPhase::Closing);
        QVERIFY(call.performed<command::HangUp>().isEmpty());
        call.hear(event::SpeakEnded{u"completed"_s});
        QCOMPARE(call.performed<command::HangUp>().size(), 1);

        ModelCall silent;
        silent.asks(u"that's all"_s).finish({{u"c"_s, u"end_call"_s, u"{\"reason\":null}"_s}});
        QVERIFY(!silent.spoken().isEmpty());                    // nobody is hung up on without a word
    }

    void aPersonIsRungAndTheModelHearsThatNobodyCame()
    {
        ModelCall call;
        call.asks(u"a person please"_s).finish({{u"c"_s, u"transfer_to_human"_s, u"{\"reason\":null}"_s}});
        QCOMPARE(call.performed<command::Dial>().size(), 1);
        call.fires(u"ring"_s).fires(u"ring"_s);
        QCOMPARE(call.state.phase, CallPhase::Talking);
        QVERIFY(call.isAsked());
        QVERIFY(call.state.talk.entries.last().text.contains(u"\"success\":false"));
    }

    void takenOverItIsSilent()
    {
        ModelCall call;
        call.asks(u"a haircut"_s).feed(OwnerTakesOver{});
        QCOMPARE(call.commands<callcommand::DropModelTurn>().size(), 1);
        call.sentence(u"What day?"_s);
        QVERIFY(call.spoken().isEmpty());
        call.says(u"hello, owner"_s);
        QVERIFY(!call.isAsked());
        call.feed(OwnerHandsBack{}).says(u"so tomorrow"_s);
        QVERIFY(call.isAsked());
        QVERIFY(call.state.talk.lastHeard().contains(u"so tomorrow"));
    }

    void aRestartLosesTheTurnAndNothingElse()
    {
        ModelCall call;
        call.asks(u"a haircut"_s).feed(HostRestarted{});
        QVERIFY(!call.spoken().isEmpty());
        QVERIFY(call.isAsked());
        QCOMPARE(call.state.talk.lastHeard(), u"a haircut"_s);
    }

    void aLoopOfToolsEnds()
    {
        ModelCall call;
        call.asks(u"hm"_s);
        int asked = 0;
        for (; asked < 20 && call.isAsked(); ++asked)
            call.finish({{u"c"_s, u"nonsense"_s, u"{}"_s}});
        QCOMPARE(asked, 6);
        QVERIFY(!call.spoken().isEmpty());
    }

    void theMemoryOfALongCallIsBounded()
    {
        ModelCall call;
        for (int i = 0; i < 200; ++i)
            call.asks(u"and then?"_s)
                .finish({{u"c"_s, u"nonsense"_s, u"{}"_s}})
                .sentence(u"Then comes the next."_s)
                .finish()
                .quiet();
        QVERIFY(call.state.talk.entries.size() <= 82);
        QCOMPARE(call.state.talk.entries.first().by, model::Entry::By::Caller);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestModelTurns)
#include "test_modelturns.moc"
