// SPDX-License-Identifier: GPL-3.0-or-later
// advance() as a table: what comes in, what is wanted next, and what the call came to.
#include "policycall.h"
#include <QTest>

namespace cloudgreet {

namespace {
Appointment numbered(const QString &id)
{
    Appointment a;
    a.id = AppointmentId{id};
    return a;
}
tool::Booked booked(const QString &id, tool::BookingResult result = tool::BookingResult::Confirmed)
{
    return {result, numbered(id), {}, {}};
}
tool::Changed moved(const QString &id) { return {tool::BookingResult::Confirmed, numbered(id), {}, {}}; }
tool::CancelResult cancelled(const QString &id) { return {true, numbered(id)}; }
} // namespace

class TestCallPolicy : public QObject
{
    Q_OBJECT
private slots:
    void answersAndGreets()
    {
        Call call;
        call.hear(event::Initiated{});
        QCOMPARE(call.performed<command::Answer>().size(), 1);
        QCOMPARE(call.commands<callcommand::Perform>().size(), 1);
        call.hear(event::Answered{});
        QCOMPARE(call.performed<command::StartTranscription>().size(), 1);
        QVERIFY(call.spoken().contains(u"Elm Street Hair"));
        QCOMPARE(call.state.phase, CallPhase::Talking);
        QCOMPARE(*call.timer(u"longest"_s), std::chrono::minutes{15});
        QCOMPARE(*call.timer(u"warning"_s), std::chrono::minutes{14});
        call.hear(event::Answered{});                               // told twice
        QVERIFY(call.commands<callcommand::Perform>().isEmpty());
    }

    /// A transcriber's second half is no answer to what we had only begun to say.
    void aSentenceInTwoHalvesIsOne_data()
    {
        QTest::addColumn<int>("pause");
        QTest::addColumn<bool>("heardUs");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("at once") << 600 << false << true;
        QTest::newRow("after a while") << 1600 << false << false;
        QTest::newRow("after our sentence") << 600 << true << false;
    }
    void aSentenceInTwoHalvesIsOne()
    {
        QFETCH(int, pause);
        QFETCH(bool, heardUs);
        Call call;
        call.talking().quiet().says(u"I was wondering whether you do"_s);
        if (heardUs)
            call.quiet();
        call.after(pause).says(u"haircuts for children"_s);
        QTEST(call.state.half.said.startsWith(u"I was"), "isOne");
        QCOMPARE(call.commands<callcommand::AddTurn>().first().text,
            u"haircuts for children"_s); // the transcript keeps what came
    }
    /// Where the ends of our sentences are lost, the conversation still goes on.
    void aSentenceHasThreePiecesAtMost()
    {
        Call call;
        call.talking().quiet().says(u"I was wondering whether you do"_s);
        for (const QString &more : {u"haircuts"_s, u"for children"_s, u"on Mondays"_s})
            call.after(600).says(more);
        QCOMPARE(call.state.half.said, u"on Mondays"_s);
    }
    void whatHasHadAnEffectIsNotTakenBack()
    {
        Call call;
        call.talking().quiet().says(u"stop texting me"_s);
        QVERIFY(call.state.half.done);
        QCOMPARE(call.state.half.before, DialogueState{});
    }

    void recordsAsTheOwnerChose_data()
    {
        QTest::addColumn<int>("consent");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("records");
        QTest::newRow("off") << int(RecordingConsent::Off) << QString{} << false;
        QTest::newRow("announced") << int(RecordingConsent::Announce) << QString{} << true;
        for (const QString &yes : {u"Yes"_s, u"sure, go ahead"_s, u"Sí"_s})
            QTest::newRow(qPrintable(u"asked: "_s + yes)) << int(RecordingConsent::AskFirst) << yes << true;
        for (const QString &no : {u"No"_s, u"yes... no, please don't"_s, u"what?"_s, u"I want a haircut"_s})
            QTest::newRow(qPrintable(u"asked: "_s + no)) << int(RecordingConsent::AskFirst) << no << false;
        QTest::newRow("asked, and nothing said") << int(RecordingConsent::AskFirst) << u"<silence>"_s << false;
    }
    void recordsAsTheOwnerChose()
    {
        QFETCH(int, consent);
        QFETCH(QString, reply);
        QFETCH(bool, records);
        Call call;
        call.business.recording = RecordingConsent(consent);
        call.talking();
        qsizetype started = call.performed<command::StartRecording>().size();
        if (call.business.recording == RecordingConsent::AskFirst) {
            QCOMPARE(call.state.phase, CallPhase::AskingConsent);
            QCOMPARE(started, 0);
            QVERIFY(call.spoken().contains(u"record"));
            call.quiet();
            reply == u"<silence>"_s ? call.fires(u"silence"_s) : call.says(reply);
            started = call.performed<command::StartRecording>().size();
        }
        if (call.business.recording == RecordingConsent::Announce) {
            QVERIFY(call.performed<command::Speak>().first().text.contains(u"recorded"));
            QCOMPARE(started, 0);                       // not before it is heard
        }
        QCOMPARE(call.state.phase, CallPhase::Talking);
        QVERIFY(call.spoken().contains(u"Elm Street Hair"));
        if (call.business.recording == RecordingConsent::Announce) {
            call.hear(event::SpeakStarted{});
            started = call.performed<command::StartRecording>().size();
        }
        QCOMPARE(started, records ? 1 : 0);
        QCOMPARE(call.state.recording, records);
    }

    void recordsOnlyWhatWasAnnounced_data()
    {
        QTest::addColumn<QList<CallInput>>("inputs");
        QTest::addColumn<bool>("records");
        const auto line = [](auto event) { return CallInput{callinput::Line{event}}; };
        const CallInput started = line(event::SpeakStarted{}), ended = line(event::SpeakEnded{u"completed"_s}),
                        failed = CommandFailed{.kind = u"call.speak"_s, .speech = u"This call is recorded."_s};
        QTest::newRow("it begins") << QList{started, ended} << true;
        QTest::newRow("the report of its beginning is lost") << QList{ended} << true;
        QTest::newRow("it could not be spoken, the greeting could") << QList{failed, started, ended} << false;
        QTest::newRow("talked over before it began")
            << QList{line(event::Transcribed{u"hello I need a haircut"_s, false}), started, ended} << false;
        QTest::newRow("hung up before it began")
            << QList{line(event::HungUp{u"normal_clearing"_s, u"caller"_s, u"200"_s}), started} << false;
    }
    void recordsOnlyWhatWasAnnounced()
    {
        QFETCH(QList<CallInput>, inputs);
        QFETCH(bool, records);
        Call call;
        call.business.recording = RecordingConsent::Announce;
        call.talking();
        qsizetype recordings = 0;
        for (const CallInput &input : inputs) {
            call.feed(input);
            recordings += call.performed<command::StartRecording>().size();
        }
        QCOMPARE(recordings, records ? 1 : 0);
        QCOMPARE(call.state.recording, records);
    }

    void checksInOnSilenceAndThenSaysGoodbye()
    {
        Call call;
        call.talking().quiet();
        QCOMPARE(*call.timer(u"silence"_s), std::chrono::milliseconds{timing::silence});
        QStringList said;
        for (int times = 0; times < 2; ++times) {
            call.fires(u"silence"_s);
            QCOMPARE(call.state.phase, CallPhase::Talking);
            said << call.spoken();
            QVERIFY(!said.last().isEmpty());
            call.quiet();
        }
        call.fires(u"silence"_s);
        QCOMPARE(call.state.phase, CallPhase::Closing);
        QVERIFY(!call.spoken().isEmpty());
        QVERIFY(call.performed<command::HangUp>().isEmpty());
        call.quiet();
        QCOMPARE(call.performed<command::HangUp>().size(), 1);
    }

    void somebodyWhoTalksIsNotAskedWhetherTheyAreThere()
    {
        Call call;
        call.talking().quiet().fires(u"silence"_s).quiet();
        call.murmurs(u"well you see I was wondering"_s);
        QCOMPARE(*call.timer(u"silence"_s), std::chrono::milliseconds{timing::silence});
        QVERIFY(call.spoken().isEmpty());
        QCOMPARE(call.state.silences, 1);               // an interim word may be a noise: only a turn starts them anew
        call.murmurs(u"  "_s);
        QVERIFY(!call.timer(u"silence"_s));
        call.feed(OwnerTakesOver{}).murmurs(u"well you see"_s);
        QVERIFY(!call.timer(u"silence"_s));
    }

    void theOwnerHandsBack()
    {
        Call call;
        call.talking().quiet().feed(OwnerTakesOver{});
        call.says(u"I would like a haircut"_s);
        QVERIFY(call.spoken().isEmpty());
        call.feed(OwnerHandsBack{});
        QCOMPARE(*call.timer(u"silence"_s), std::chrono::milliseconds{timing::silence});
        call.says(u"I would like a haircut"_s);
        QVERIFY(!call.spoken().isEmpty());
    }

    void aWordStartsTheSilencesAnew()
    {
        Call call;
        call.talking().quiet().fires(u"silence"_s).quiet();
        QCOMPARE(call.state.silences, 1);
        call.says(u"I would like a haircut"_s);
        QCOMPARE(call.state.silences, 0);
        QVERIFY(call.stopped(u"silence"_s));
    }

    void hangsUpThoughTheLastWordsWereNeverReported()
    {
        Call call;
        call.talking().quiet().feed(OwnerHangsUp{});
        QVERIFY(call.timer(u"close"_s).has_value());
        QVERIFY(!call.spoken().isEmpty());
        call.fires(u"close"_s);
        QCOMPARE(call.performed<command::HangUp>().size(), 1);
    }

    void bargeIn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("stops");
        for (const QString &words : {u"mm-hmm"_s, u"Mm hmm."_s, u"uh-huh"_s, u"uh huh"_s, u"hm"_s, u"Hmm"_s, u"ah"_s,
                 u"oh"_s, u"mhm, mhm"_s, u""_s, u"…"_s, u"ajá"_s})
            QTest::newRow(qPrintable(u"no: "_s + words)) << words << false;
        for (const QString &words :
            {u"wait"_s, u"no"_s, u"yes"_s, u"mm-hmm but"_s, u"hello"_s, u"¿qué?"_s, u"uh can I"_s})
            QTest::newRow(qPrintable(u"yes: "_s + words)) << words << true;
    }
    void bargeIn()
    {
        QFETCH(QString, words);
        QFETCH(bool, stops);
        Call call;
        call.talking();
        QVERIFY(call.state.speaking > 0);
        call.murmurs(words);
        QCOMPARE(call.performed<command::StopSpeaking>().size(), stops ? 1 : 0);
        QCOMPARE(call.commands<callcommand::CancelSpeech>().size(), stops ? 1 : 0);
        QCOMPARE(call.commands<callcommand::MarkInterrupted>().size(), stops ? 1 : 0);
        QCOMPARE(call.state.speaking == 0, stops);
        call.murmurs(words);
        QVERIFY(call.performed<command::StopSpeaking>().isEmpty());     // once
    }

    /// Of what is stopped, the second sentence never begins, so only the first is reported as ended. Whoever says
    /// "mm-hmm" after the answer has heard it.
    void whatWasStoppedBeforeItBeganIsNotWaitedFor_data()
    {
        QTest::addColumn<bool>("isReported");
        QTest::newRow("the line tells of each beginning") << true;
        QTest::newRow("the answer could not be spoken") << false;
    }
    void whatWasStoppedBeforeItBeganIsNotWaitedFor()
    {
        QFETCH(bool, isReported);
        Call call;
        call.business.recording = RecordingConsent::Announce;
        call.talking();
        QCOMPARE(call.state.speaking, 2);
        call.murmurs(u"hello"_s).hear(event::SpeakEnded{u"completed"_s}).says(u"hello I need a haircut"_s);
        QCOMPARE(call.state.speaking, 1);
        if (isReported)
            call.hear(event::SpeakStarted{}).hear(event::SpeakEnded{u"completed"_s});
        else
            call.feed(CommandFailed{u"call.speak"_s}).feed(CommandFailed{u"call.speak"_s});
        QCOMPARE(call.state.speaking, 0);
        QCOMPARE(call.state.staleEnds, 0);
        call.says(u"mm-hmm"_s);
        QCOMPARE(call.commands<callcommand::AddTurn>().first().speaker, Speaker::Caller);
    }

    void aFinalMurmurOverSpeechIsNoTurn()
    {
        Call call;
        call.talking().says(u"mm-hmm"_s);
        QVERIFY(call.commands<callcommand::AddTurn>().isEmpty());
        QVERIFY(!call.state.heardCaller);
        call.quiet().says(u"mm-hmm"_s);                                 // but in a pause it is an answer
        QCOMPARE(call.commands<callcommand::AddTurn>().first().text, u"mm-hmm"_s);
    }

    void theEndOfAStoppedSpeechStartsNoSilence()
    {
        Call call;
        call.talking().says(u"I would like a haircut"_s);               // stops the greeting, is answered at once
        QVERIFY(call.state.speaking > 0 && call.state.staleEnds > 0);
        const int speaking = call.state.speaking;
        call.hear(event::SpeakEnded{u"completed"_s});                   // of the greeting
        QCOMPARE(call.state.speaking, speaking);
        QVERIFY(!call.timer(u"silence"_s));
    }

    void keysAreGathered()
    {
        Call call;
        call.talking().quiet();
        for (const QChar digit : u"2125550148"_s) {
            call.hear(event::KeyPressed{digit});
            QCOMPARE(*call.timer(u"keys"_s), std::chrono::milliseconds{timing::keyPause});
            QVERIFY(call.performed<command::Speak>().isEmpty());
        }
        QCOMPARE(call.state.keys, u"2125550148"_s);
        call.hear(event::KeyPressed{u'#'});
        QCOMPARE(call.timer(u"keys"_s)->count(), 0);
        QCOMPARE(call.state.keys, u"2125550148"_s);
        call.fires(u"keys"_s);
        QVERIFY(call.state.keys.isEmpty());
        QVERIFY(call.state.heardCaller);
        for (int i = 0; i < 100; ++i)
            call.hear(event::KeyPressed{u'1'});
        QCOMPARE(call.state.keys.size(), 32);
    }

    void endsTheLongestCallAfterAWarning()
    {
        Call call;
        call.talking().quiet().fires(u"warning"_s);
        QVERIFY(call.spoken().contains(u"minute"));
        QCOMPARE(call.state.phase, CallPhase::Talking);
        call.quiet().fires(u"longest"_s);
        QCOMPARE(call.state.phase, CallPhase::Closing);
        call.quiet();
        QCOMPARE(call.performed<command::HangUp>().size(), 1);
    }

    void fillsTheWaitForATool()
    {
        Call call;
        call.talking().quiet();
        call.state.toolWaits = true;
        call.feed(ToolUnderWay{});
        QCOMPARE(*call.timer(u"filler"_s), std::chrono::milliseconds{timing::firstFiller});
        call.fires(u"filler"_s);
        QVERIFY(!call.spoken().isEmpty());
        QCOMPARE(*call.timer(u"filler"_s), std::chrono::milliseconds{timing::nextFiller});
        call.quiet().says(u"are you there"_s);
        QCOMPARE(call.state.heardMeanwhile, QStringList{u"are you there"_s});
        call.feed(ToolAnswered{tool::Failed{u"x"_s}, true});
        QVERIFY(call.state.toolWaits); // another agent's tool is not this conversation's
    }

    void theOwnerTakesOver()
    {
        Call call;
        call.talking().quiet().feed(OwnerTakesOver{});
        QVERIFY(call.stopped(u"silence"_s));
        call.says(u"I would like a haircut"_s);
        QCOMPARE(call.commands<callcommand::AddTurn>().size(), 1);
        QVERIFY(call.performed<command::Speak>().isEmpty());
        call.fires(u"silence"_s);
        QVERIFY(call.performed<command::Speak>().isEmpty());
        call.feed(OwnerSays{u"This is Ann, how can I help?"_s});
        QCOMPARE(call.spoken(), u"This is Ann, how can I help?"_s);
        QCOMPARE(call.commands<callcommand::AddTurn>().first().speaker, Speaker::Owner);
        QVERIFY(!call.timer(u"silence"_s));
    }

    void goesOnAfterARestart()
    {
        Call call;
        call.talking().feed(HostRestarted{});
        QCOMPARE(call.performed<command::StartTranscription>().size(), 1);
        QVERIFY(!call.spoken().isEmpty());
        QCOMPARE(call.state.phase, CallPhase::Talking);
        Call ringing;
        ringing.hear(event::Initiated{}).feed(HostRestarted{});
        QCOMPARE(ringing.performed<command::Answer>().size(), 1);
    }

    void wordsWithoutAnAnsweredEventOpenTheCall()
    {
        Call call;
        call.hear(event::Initiated{}).says(u"hello, is anybody there"_s);
        QVERIFY(call.state.answered && call.state.heardCaller);
        QCOMPARE(call.state.phase, CallPhase::Talking);
        QVERIFY(!call.spoken().isEmpty());
    }

    void whatACallerLeftIsNotLostWithTheLine_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QString>("left");
        QTest::addColumn<bool>("urgent");
        const QString late = u"please tell Ann I'll be ten minutes late"_s;
        QTest::newRow("a message without a name") << QStringList{late} << late << false;
        QTest::newRow("an emergency") << QStringList{u"my father has passed out in your waiting room"_s}
                                      << u"my father has passed out in your waiting room"_s << true;
        QTest::newRow("a bill") << QStringList{u"I got a bill from you that I don't understand"_s}
                                << u"I got a bill from you that I don't understand"_s << false;
        QTest::newRow("declined") << QStringList{u"I got a bill from you that I don't understand"_s, u"no"_s}
                                  << QString{} << false;
        QTest::newRow("nothing") << QStringList{u"a haircut please"_s} << QString{} << false;
    }
    void whatACallerLeftIsNotLostWithTheLine()
    {
        QFETCH(QStringList, said);
        Call call;
        call.talking().quiet();
        for (const QString &words : said)
            call.says(words).quiet();
        call.hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}});
        const auto tools = call.commands<callcommand::RunTool>();
        const auto *message = tools.isEmpty() ? nullptr : std::get_if<tool::TakeMessage>(&tools.first().request);
        QTEST(message ? message->text : QString{}, "left");
        if (!message) {
            QCOMPARE(call.commands<callcommand::Finish>().size(), 1);
            return;
        }
        QTEST(message->urgent, "urgent");
        call.feed(ToolAnswered{tool::MessageTaken{}});
        QCOMPARE(call.commands<callcommand::Finish>().size(), 1);
        QCOMPARE(outcomeOf(call.state), CallOutcome::Message);
        QVERIFY(
            call.hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}}).commands<callcommand::RunTool>().isEmpty());
    }

    // The table of section 4, point 7.

    void outcome_data()
    {
        using Play = std::function<void(Call &)>;
        QTest::addColumn<Play>("play");
        QTest::addColumn<int>("expected");
        const auto row
            = [](const char *name, Play play, CallOutcome outcome) { QTest::newRow(name) << play << int(outcome); };
        const auto hangUp = [](Call &c) {
            c.hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}}).fires(u"settle"_s);
        };
        row("rang out unanswered", [=](Call &c) { c.hear(event::Initiated{}), hangUp(c); }, CallOutcome::Missed);
        row("answered, and not a word", [=](Call &c) { c.talking(), hangUp(c); }, CallOutcome::Missed);
        row(
            "a murmur over the greeting is not a word", [=](Call &c) { c.talking().says(u"mm-hmm"_s), hangUp(c); },
            CallOutcome::Missed);
        row(
            "keyed something", [=](Call &c) { c.talking().quiet().hear(event::KeyPressed{u'5'}), hangUp(c); },
            CallOutcome::Abandoned);
        row(
            "said something", [=](Call &c) { c.talking().quiet().says(u"I would like a haircut"_s), hangUp(c); },
            CallOutcome::Abandoned);
        row(
            "asked for the hours and got them",
            [=](Call &c) { c.talking().quiet().says(u"when are you open on Monday?"_s), hangUp(c); },
            CallOutcome::Answered);
        row(
            "nobody took the transfer",
            [=](Call &c) {
                c.talking()
                    .quiet()
                    .says(u"hello"_s)
                    .feed(OwnerTransfers{u"+12125550199"_s})
                    .other(event::HungUp{u"timeout"_s, {}, {}}),
                    hangUp(c);
            },
            CallOutcome::Missed);
        row(
            "nobody took it, but a message was left",
            [=](Call &c) {
                c.talking()
                    .quiet()
                    .says(u"hello"_s)
                    .feed(OwnerTransfers{u"+12125550199"_s})
                    .other(event::HungUp{u"timeout"_s, {}, {}})
                    .feed(ToolAnswered{tool::MessageTaken{}, true}),
                    hangUp(c);
            },
            CallOutcome::Message);
        row(
            "nobody took it, but a question was answered",
            [=](Call &c) {
                c.talking()
                    .quiet()
                    .says(u"hello"_s)
                    .feed(ToolAnswered{tool::QuestionAnswered{u"Yes."_s}, true})
                    .feed(OwnerTransfers{u"+12125550199"_s})
                    .other(event::HungUp{u"timeout"_s, {}, {}}),
                    hangUp(c);
            },
            CallOutcome::Answered);
        row(
            "the source calls it missed",
            [](Call &c) { c.hear(event::Initiated{}).hear(event::Missed{}).fires(u"settle"_s); }, CallOutcome::Missed);
        row(
            "the source calls it missed after the end",
            [=](Call &c) { c.talking().quiet().says(u"hello"_s), hangUp(c), c.hear(event::Missed{}); },
            CallOutcome::Missed);
        row(
            "a late call.answered and words undo it",
            [=](Call &c) {
                c.hear(event::Initiated{})
                    .hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}})
                    .says(u"I would like a haircut"_s)
                    .hear(event::Answered{})
                    .fires(u"settle"_s);
            },
            CallOutcome::Abandoned);
        row(
            "booked",
            [=](Call &c) {
                c.talking().quiet().says(u"hello"_s).feed(ToolAnswered{booked(u"a"_s), true}), hangUp(c);
            },
            CallOutcome::Booked);
        row(
            "provisional",
            [=](Call &c) {
                c.talking()
                    .quiet()
                    .says(u"hello"_s)
                    .feed(ToolAnswered{booked(u"a"_s, tool::BookingResult::Provisional), true}),
                    hangUp(c);
            },
            CallOutcome::Provisional);
        row(
            "taken is not booked",
            [=](Call &c) {
                c.talking()
                    .quiet()
                    .says(u"hello"_s)
                    .feed(ToolAnswered{tool::Booked{tool::BookingResult::Taken, {}, {}, {}}, true}),
                    hangUp(c);
            },
            CallOutcome::Abandoned);
        row(
            "booked while the caller hung up",
            [=](Call &c) {
                c.talking().quiet().says(u"hello"_s), hangUp(c), c.feed(ToolAnswered{booked(u"a"_s), false});
            },
            CallOutcome::Booked);
        row(
            "moved",
            [=](Call &c) {
                c.talking().quiet().says(u"hello"_s).feed(ToolAnswered{moved(u"a"_s), true}), hangUp(c);
            },
            CallOutcome::Changed);
        row(
            "cancelled",
            [=](Call &c) {
                c.talking().quiet().says(u"hello"_s).feed(ToolAnswered{tool::CancelResult{true, {}}, true}), hangUp(c);
            },
            CallOutcome::Cancelled);
        row(
            "booked and cancelled again",
            [=](Call &c) {
                c.talking()
                    .quiet()
                    .says(u"hello"_s)
                    .feed(ToolAnswered{booked(u"a"_s), true})
                    .feed(ToolAnswered{cancelled(u"a"_s), true}),
                    hangUp(c);
            },
            CallOutcome::Cancelled);
        row(
            "moved and cancelled then",
            [=](Call &c) {
                c.talking()
                    .quiet()
                    .says(u"hello"_s)
                    .feed(ToolAnswered{moved(u"a"_s), true})
                    .feed(ToolAnswered{cancelled(u"a"_s), true}),
                    hangUp(c);
            },
            CallOutcome::Cancelled);
        row(
            "of two booked one is cancelled",
            [=](Call &c) {
                c.talking()
                    .quiet()
                    .says(u"hello"_s)
                    .feed(ToolAnswered{booked(u"a"_s), true})
                    .feed(ToolAnswered{booked(u"b"_s), true})
                    .feed(ToolAnswered{cancelled(u"a"_s), true}),
                    hangUp(c);
            },
            CallOutcome::Booked);
        row(
            "an older one is cancelled, a new one booked",
            [=](Call &c) {
                c.talking()
                    .quiet()
                    .says(u"hello"_s)
                    .feed(ToolAnswered{cancelled(u"old"_s), true})
                    .feed(ToolAnswered{booked(u"a"_s), true}),
                    hangUp(c);
            },
            CallOutcome::Booked);
        row(
            "provisional, confirmed within the call",
            [=](Call &c) {
                c.talking()
                    .quiet()
                    .says(u"hello"_s)
                    .feed(ToolAnswered{booked(u"a"_s, tool::BookingResult::Provisional), true})
                    .feed(ToolAnswered{booked(u"a"_s), true}),
                    hangUp(c);
            },
            CallOutcome::Booked);
        row(
            "the leg was gone",
            [](Call &c) {
                c.hear(event::Initiated{}).feed(CommandFailed{u"call.answer"_s, true}).fires(u"settle"_s);
            },
            CallOutcome::Missed);
        row(
            "the answer was given up",
            [](Call &c) {
                c.hear(event::Initiated{}).feed(CommandFailed{u"call.answer"_s, false}).fires(u"settle"_s);
            },
            CallOutcome::Missed);
        row(
            "we rejected it", [](Call &c) { c.state.rejected = true, c.state.phase = CallPhase::Ended; },
            CallOutcome::Rejected);
        row("it lasts", [](Call &c) { c.talking(); }, CallOutcome::Open);
    }
    void outcome()
    {
        QFETCH(std::function<void(Call &)>, play);
        QFETCH(int, expected);
        Call call;
        play(call);
        QCOMPARE(toText(outcomeOf(call.state)), toText(CallOutcome(expected)));
    }

    void whoNeverSpokeIsJudgedThreeSecondsLater()
    {
        Call call;
        call.talking().quiet().hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}});
        QCOMPARE(call.commands<callcommand::StopAllTimers>().size(), 1);
        QCOMPARE(call.commands<callcommand::CancelSpeech>().size(), 1);
        QCOMPARE(*call.timer(u"settle"_s), std::chrono::milliseconds{3000});
        QVERIFY(call.commands<callcommand::Finish>().isEmpty());
        call.hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}});
        QVERIFY(call.wanted.isEmpty());
        call.fires(u"settle"_s);
        QCOMPARE(call.commands<callcommand::Finish>().size(), 1);
        call.fires(u"silence"_s);
        QVERIFY(call.wanted.isEmpty());
    }

    void whoSpokeIsJudgedAtOnce()
    {
        Call call;
        call.talking()
            .quiet()
            .says(u"I would like a haircut"_s)
            .hear(event::HungUp{u"normal_clearing"_s, u"caller"_s, {}});
        QVERIFY(!call.timer(u"settle"_s));
        QCOMPARE(call.commands<callcommand::Finish>().size(), 1);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestCallPolicy)
#include "test_callpolicy.moc"
