// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/callpolicy.h"
#include "callwording.h"
#include <QRegularExpression>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// One step being made: the state it changes and the commands it gathers.
class Step
{
public:
    Step(const CallState &state, const ReceptionFacts &facts) : m_facts{facts}, s{state} {}
    CallStep done() { return {std::move(s), std::move(m_commands)}; }

    void on(const callinput::Line &line);
    void on(const callinput::TimerFired &timer);
    void on(const callinput::ToolAnswered &answered);
    void on(const callinput::ToolUnderWay &);
    void on(const callinput::CommandFailed &failed);
    void on(const callinput::HostRestarted &);
    void on(const callinput::OwnerSays &says);
    void on(const callinput::OwnerTakesOver &) { s.takenOver = true, stopFillers(), m_commands << callcommand::StopTimer{u"silence"_s}; }
    void on(const callinput::OwnerHandsBack &) { s.takenOver = false, awaitCaller(0ms); }
    void on(const callinput::OwnerTransfers &wish);
    void on(const callinput::OwnerHangsUp &) { close(wording::goodbye(language())); }

private:
    // Of the caller's leg.
    void heard(const event::Initiated &) { answer(); }
    void heard(const event::Answered &);
    void heard(const event::Bridged &) { if (s.phase == CallPhase::Transferring) bridged(); }
    void heard(const event::HungUp &);
    void heard(const event::SpeakStarted &) { noteAnswered(); }
    void heard(const event::SpeakEnded &);
    void heard(const event::KeyPressed &);
    void heard(const event::Transcribed &);
    void heard(const event::Missed &) { s.missedBySource = true; if (s.phase == CallPhase::Ended) settle(); else endCall({}); }
    template <typename Other> void heard(const Other &) {}

    // Of the leg that a transfer rings.
    void otherLeg(const event::Answered &) { if (s.phase == CallPhase::Transferring) bridged(); }
    void otherLeg(const event::Bridged &) { if (s.phase == CallPhase::Transferring) bridged(); }
    void otherLeg(const event::HungUp &) { if (s.phase == CallPhase::Transferring) ringNext(); }
    template <typename Other> void otherLeg(const Other &) {}

    void converse(const Heard &input);
    void noteResult(const tool::Answer &answer);
    void runTool(const tool::Request &request);
    void callerSaid(const QString &text, double confidence);
    void consentAnswered(const QString &text);
    void answer();
    void open();
    void say(const QString &text, Speaker as = Speaker::Receptionist);
    void stopSpeaking();
    void close(const QString &lastWords);
    void startTransfer();
    void ringNext();
    void bridged();
    void endCall(const event::HungUp &how);
    void settle();
    void noteAnswered();
    void flushKeys();
    void stopFillers() { m_commands << callcommand::StopTimer{u"filler"_s}; }
    void awaitCaller(milliseconds extra = 0ms);

    bool live() const { return s.phase != CallPhase::Ended && s.phase != CallPhase::Bridged; }
    QString language() const { return wording::languageOf(s.dialogue, m_facts.business); }
    template <typename Command> void perform(Command command) { m_commands << callcommand::Perform{std::move(command)}; }
    void timer(const char16_t *name, milliseconds after) { m_commands << callcommand::StartTimer{QString::fromUtf16(name), after}; }

    const ReceptionFacts &m_facts;
    CallState s;
    QList<CallCommand> m_commands;
};

void Step::on(const callinput::Line &line)
{
    std::visit([&](const auto &event) { line.otherLeg ? otherLeg(event) : heard(event); }, line.event);
}

void Step::noteAnswered()
{
    s.answered = true;
    if (s.phase == CallPhase::Ended)
        settle();
}

void Step::heard(const event::Answered &)
{
    s.answered = true;
    if (s.phase == CallPhase::Ended)
        return settle();
    if (s.phase == CallPhase::Ringing || s.phase == CallPhase::Answering)
        open();
}

/// Should the report of the answer be lost, the call goes on without it.
void Step::answer()
{
    s.phase = CallPhase::Answering;
    perform(command::Answer{});
    timer(u"answering", timing::answerReport);
}

/// The line is open: listen, record as the owner has chosen, greet.
void Step::open()
{
    m_commands << callcommand::StopTimer{u"answering"_s};
    perform(command::StartTranscription{{}, language()});
    const milliseconds longest = std::chrono::minutes{m_facts.business.longestCallMinutes};
    timer(u"warning", std::max<milliseconds>(longest - timing::lastWarning, 0ms));
    timer(u"longest", longest);
    switch (m_facts.business.recording) {
    case RecordingConsent::AskFirst:
        s.phase = CallPhase::AskingConsent;
        say(wording::askConsent(language()));
        return;
    case RecordingConsent::Announce:
        perform(command::StartRecording{});
        s.recording = true;
        say(wording::announceRecording(language()));
        break;
    case RecordingConsent::Off:
        break;
    }
    s.phase = CallPhase::Talking;
    converse(heard::CallOpened{});
}

void Step::consentAnswered(const QString &text)
{
    if (wording::isConsent(text)) {
        perform(command::StartRecording{});
        s.recording = true;
    }
    s.phase = CallPhase::Talking;
    converse(heard::CallOpened{});
}

void Step::say(const QString &text, Speaker as)
{
    m_commands << callcommand::AddTurn{as, text};
    perform(command::Speak{{}, text, language()});
    ++s.speaking;
    awaitCaller(speechTime(text) + 2s);     // replaced when the end of the speech is reported; a lost report costs little
}

void Step::awaitCaller(milliseconds extra)
{
    if (!s.takenOver && (s.phase == CallPhase::Talking || s.phase == CallPhase::AskingConsent))
        timer(u"silence", timing::silence + extra);
}

void Step::stopSpeaking()
{
    if (s.speaking == 0)
        return;
    s.staleEnds += s.speaking;
    s.speaking = 0;
    m_commands << callcommand::CancelSpeech{} << callcommand::MarkInterrupted{};
    perform(command::StopSpeaking{});
}

void Step::heard(const event::SpeakEnded &)
{
    noteAnswered();
    if (s.staleEnds > 0) {
        --s.staleEnds;
        return;
    }
    s.speaking = std::max(0, s.speaking - 1);
    if (s.speaking > 0)
        return;
    if (s.phase == CallPhase::Closing)
        perform(command::HangUp{});
    else
        awaitCaller();
}

void Step::heard(const event::Transcribed &words)
{
    if (!words.isFinal) {
        if (s.phase != CallPhase::Talking || words.text.trimmed().isEmpty())
            return;
        if (s.speaking > 0 && interrupts(words.text))
            stopSpeaking();
        else if (s.speaking == 0 && !s.toolWaits)
            awaitCaller(0ms);                           // they are talking: nobody asks whether they are there
        return;
    }
    if (words.text.trimmed().isEmpty())
        return;
    callerSaid(words.text.trimmed(), words.confidence);
}

void Step::callerSaid(const QString &text, double confidence)
{
    noteAnswered();
    if (s.speaking > 0 && !interrupts(text))
        return;
    s.heardCaller = true;
    m_commands << callcommand::AddTurn{Speaker::Caller, text};
    if (s.phase == CallPhase::Ringing || s.phase == CallPhase::Answering)
        open();                                         // the report of the answer was lost or is late
    if (s.phase == CallPhase::Ended)
        return settle();
    if (s.takenOver || !live() || s.phase == CallPhase::Transferring)
        return;
    m_commands << callcommand::StopTimer{u"silence"_s};
    s.silences = 0;
    stopSpeaking();
    if (s.phase == CallPhase::AskingConsent)
        return consentAnswered(text);
    if (s.phase == CallPhase::Closing) {
        s.phase = CallPhase::Talking;                   // "oh, one more thing"
        s.endReason.clear();
    }
    if (s.toolWaits) {
        s.heardMeanwhile << text;
        return;
    }
    flushKeys();
    converse(heard::Said{text, confidence});
}

void Step::heard(const event::KeyPressed &key)
{
    noteAnswered();
    s.heardCaller = true;
    if (s.phase != CallPhase::Talking || s.takenOver)
        return;
    m_commands << callcommand::StopTimer{u"silence"_s};
    stopSpeaking();
    s.silences = 0;
    if (key.digit != u'#' && s.keys.size() < 32)
        s.keys += key.digit;
    timer(u"keys", key.digit == u'#' ? 0ms : milliseconds{timing::keyPause});
}

void Step::flushKeys()
{
    m_commands << callcommand::StopTimer{u"keys"_s};
    s.keys.clear();
}

/// One exchange with the receptionist: what it says is spoken, what it asks for is run.
void Step::converse(const Heard &input)
{
    DialogueStep step = respond(s.dialogue, input, m_facts);
    s.dialogue = std::move(step.next);
    s.questionAnswered |= step.answered;
    if (!step.say.isEmpty() && !(step.ask && std::holds_alternative<tool::EndCall>(*step.ask)))
        say(step.say);
    if (!step.ask)
        return;
    if (const auto *end = std::get_if<tool::EndCall>(&*step.ask)) {
        s.endReason = end->reason;
        return close(step.say);
    }
    if (std::holds_alternative<tool::TransferToHuman>(*step.ask)) {
        s.transferByDialogue = true;
        return startTransfer();
    }
    runTool(*step.ask);
}

void Step::runTool(const tool::Request &request)
{
    s.toolWaits = true;
    m_commands << callcommand::RunTool{request};
}

void Step::on(const callinput::ToolUnderWay &)
{
    s.fillers = 0;
    m_commands << callcommand::StopTimer{u"silence"_s};
    timer(u"filler", timing::firstFiller);
}

void Step::on(const callinput::ToolAnswered &answered)
{
    if (!answered.outside) {
        s.toolWaits = false;
        stopFillers();
    }
    noteResult(answered.answer);
    if (s.phase == CallPhase::Ended)
        return settle();                                // the booking was committed while the caller hung up
    if (answered.outside || !live() || s.takenOver)
        return;
    converse(heard::ToolAnswered{answered.answer});
    if (!s.heardMeanwhile.isEmpty() && !s.toolWaits && s.phase == CallPhase::Talking) {
        const QString meanwhile = s.heardMeanwhile.join(u' ');
        s.heardMeanwhile.clear();
        stopSpeaking();
        converse(heard::Said{meanwhile, 1});
    }
}

void Step::noteResult(const tool::Answer &answer)
{
    if (const auto *booked = std::get_if<tool::Booked>(&answer)) {
        s.booked |= booked->result == tool::BookingResult::Confirmed;
        s.provisional |= booked->result == tool::BookingResult::Provisional;
    } else if (const auto *changed = std::get_if<tool::Changed>(&answer)) {
        s.changed |= changed->result == tool::BookingResult::Confirmed || changed->result == tool::BookingResult::Provisional;
    } else if (const auto *cancelled = std::get_if<tool::CancelResult>(&answer)) {
        s.cancelled |= cancelled->done;
    } else if (std::holds_alternative<tool::MessageTaken>(answer)) {
        s.messageTaken = true;
    } else if (const auto *question = std::get_if<tool::QuestionAnswered>(&answer)) {
        s.questionAnswered |= !question->answer.isEmpty();
    }
}

void Step::on(const callinput::TimerFired &fired)
{
    if (fired.name == u"settle"_s && s.phase == CallPhase::Ended) {
        settle();
    } else if (!live()) {
        return;
    } else if (fired.name == u"answering"_s) {
        if (s.phase == CallPhase::Answering)
            open();
    } else if (fired.name == u"silence"_s) {
        if (s.phase == CallPhase::AskingConsent)
            consentAnswered({});                        // no answer is no consent
        else if (s.phase == CallPhase::Talking && !s.toolWaits && !s.takenOver)
            converse(heard::Silence{++s.silences});
    } else if (fired.name == u"filler"_s) {
        if (s.toolWaits && s.phase == CallPhase::Talking) {
            say(wording::oneMoment(language(), s.variety + quint32(s.fillers++)));
            timer(u"filler", timing::nextFiller);
        }
    } else if (fired.name == u"keys"_s) {
        const QString digits = std::exchange(s.keys, {});
        if (!digits.isEmpty() && s.phase == CallPhase::Talking && !s.toolWaits)
            converse(heard::Keys{digits});
    } else if (fired.name == u"warning"_s) {
        if (s.phase == CallPhase::Talking)
            say(wording::lastMinute(language()));
    } else if (fired.name == u"longest"_s) {
        close(wording::timeIsUp(language()));
    } else if (fired.name == u"close"_s) {
        perform(command::HangUp{});                     // the end of the last words was never reported
    } else if (fired.name == u"ring"_s && s.phase == CallPhase::Transferring) {
        ringNext();
    }
}

void Step::close(const QString &lastWords)
{
    if (s.phase == CallPhase::Ended)
        return;
    if (s.phase != CallPhase::Bridged && !lastWords.isEmpty()) {
        s.phase = CallPhase::Closing;
        say(lastWords);
        m_commands << callcommand::StopTimer{u"silence"_s};
        timer(u"close", speechTime(lastWords) + 5s);
        return;
    }
    s.phase = CallPhase::Closing;
    perform(command::HangUp{});
}

void Step::startTransfer()
{
    m_commands << callcommand::StopTimer{u"silence"_s};
    s.phase = CallPhase::Transferring;
    s.onCallIndex = -1;
    ringNext();
}

/// Rings the next of the on-call list; when nobody is left the caller comes back to the receptionist.
void Step::ringNext()
{
    s.otherLeg.clear();
    ++s.onCallIndex;
    const auto &list = m_facts.business.onCall;
    const bool single = !s.transferTo.isEmpty();
    if (single ? s.onCallIndex == 0 : s.onCallIndex < list.size()) {
        perform(command::Transfer{{}, single ? s.transferTo : list.at(s.onCallIndex).e164(), {},
                                  int(timing::ringEach / 1s)});
        timer(u"ring", timing::ringEach + 5s);          // should no report of the other leg come
        return;
    }
    m_commands << callcommand::StopTimer{u"ring"_s};
    s.phase = CallPhase::Talking;
    s.transferFailed = true;
    s.transferTo.clear();
    m_commands << callcommand::TellOwner{u"transfer_failed"_s, wording::nobodyTookTransfer()};
    if (std::exchange(s.transferByDialogue, false))
        converse(heard::ToolAnswered{tool::TransferEnded{false}});
    else
        say(wording::nobodyThere(language()));
}

void Step::bridged()
{
    m_commands << callcommand::StopTimer{u"ring"_s} << callcommand::StopTimer{u"warning"_s}
               << callcommand::StopTimer{u"longest"_s};
    s.phase = CallPhase::Bridged;
    s.transferred = true;
    s.speaking = 0;
}

void Step::heard(const event::HungUp &how)
{
    endCall(how);
}

void Step::endCall(const event::HungUp &how)
{
    if (s.phase == CallPhase::Ended)
        return;
    s.phase = CallPhase::Ended;
    s.hangupCause = how.cause;
    s.hangupSource = how.source;
    s.speaking = 0;
    m_commands << callcommand::StopAllTimers{} << callcommand::CancelSpeech{};
    timer(u"settle", timing::missedGrace);
}

void Step::settle()
{
    m_commands << callcommand::Finish{};
}

void Step::on(const callinput::CommandFailed &failed)
{
    if (failed.legIsGone)
        return endCall({u"unspecified"_s, u"unknown"_s, {}});
    if (failed.kind == u"call.transfer"_s && s.phase == CallPhase::Transferring)
        return ringNext();
    if (failed.kind == u"call.speak"_s && live()) {
        s.speaking = std::max(0, s.speaking - 1);
        if (s.phase == CallPhase::Closing && s.speaking == 0)
            perform(command::HangUp{});
        else if (s.speaking == 0)
            awaitCaller();
    }
    if (failed.kind == u"call.answer"_s && !s.answered)
        endCall({u"unspecified"_s, u"unknown"_s, {}});
}

void Step::on(const callinput::HostRestarted &)
{
    if (!live() || s.phase == CallPhase::Transferring)
        return;
    s.staleEnds += s.speaking;
    s.speaking = 0;
    if (s.phase == CallPhase::Ringing || s.phase == CallPhase::Answering)
        return answer();
    perform(command::StartTranscription{{}, language()});
    if (s.phase == CallPhase::Talking && !s.toolWaits && !s.takenOver)
        converse(heard::Resumed{});
    else if (s.phase == CallPhase::Talking && s.toolWaits)
        on(callinput::ToolUnderWay{});
    else if (s.phase == CallPhase::AskingConsent)
        consentAnswered({});
    else if (s.phase == CallPhase::Closing)
        close(wording::goodbye(language()));
}

void Step::on(const callinput::OwnerSays &says)
{
    if (s.phase == CallPhase::Talking || s.phase == CallPhase::Closing)
        say(says.text, Speaker::Owner);
}

void Step::on(const callinput::OwnerTransfers &wish)
{
    if (s.phase != CallPhase::Talking && s.phase != CallPhase::AskingConsent)
        return;
    stopSpeaking();
    s.transferTo = wish.to;
    s.transferByDialogue = false;
    startTransfer();
}
} // namespace

CallStep advance(const CallState &state, const CallInput &input, const ReceptionFacts &facts)
{
    Step step{state, facts};
    std::visit([&](const auto &what) { step.on(what); }, input);
    return step.done();
}

std::chrono::milliseconds speechTime(QStringView text)
{
    return std::chrono::milliseconds{400 + 65 * text.size()};      // about 15 characters a second
}

bool interrupts(QStringView transcript)
{
    static const QRegularExpression backchannel{
        u"\\A(?:\\W|m+[ -]?h+m+|h+m+|mm+|mhm|uh[ -]?huh|u+h+|a+h+|o+h+|e+h+m?|ajá|aja)*\\z"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    return !backchannel.match(transcript.toString()).hasMatch();
}
} // namespace cloudgreet
