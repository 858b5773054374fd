// SPDX-License-Identifier: GPL-3.0-or-later
// Speaking and listening: turns of the caller, barge-in, keypad, silence.
#include "step.h"

namespace cloudgreet::policy {
void Step::say(const QString &text, Speaker as)
{
    m_commands << callcommand::AddTurn{as, text, language()};
    if (isModels())
        s.talk.add(model::Entry::By::Receptionist, text);
    perform(command::Speak{{}, text, language()});
    ++s.speaking;
    awaitCaller(speechTime(text) + 2s); // replaced when the end of the speech is reported; a lost report costs little
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
    s.announcing = false;                               // nobody heard it: nothing is recorded
    m_commands << callcommand::CancelSpeech{} << callcommand::MarkInterrupted{};
    if (isModels())
        s.talk.add(model::Entry::By::Note, model::spokenOver());
    perform(command::StopSpeaking{});
}

/// What is spoken now is not what was stopped: speeches that never began, because they were taken back or cleared from
/// the line's queue, will not be reported as ended, and nobody may wait for that.
void Step::heard(const event::SpeakStarted &)
{
    noteAnswered();
    s.staleEnds = 0;
    if (live())
        announcementIsHeard();
}

void Step::heard(const event::SpeakEnded &)
{
    noteAnswered();
    if (s.staleEnds > 0) {
        --s.staleEnds;
        return;
    }
    s.half = {};                                        // whoever speaks now has heard us
    if (live())
        announcementIsHeard();                          // the report of its beginning was lost
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
    s.lastWords = text.left(200);
    m_commands << callcommand::AddTurn{Speaker::Caller, text};
    if (s.phase == CallPhase::Ringing || s.phase == CallPhase::Answering)
        open();                                         // the report of the answer was lost or is late
    if (s.phase == CallPhase::Ended)
        return settle();
    if (s.takenOver || !live() || s.phase == CallPhase::Transferring) {
        if (isModels())
            s.talk.add(model::Entry::By::Caller, text);     // it is to know what was said when it leads again
        return;
    }
    m_commands << callcommand::StopTimer{u"silence"_s};
    s.silences = 0;
    stopSpeaking();
    dropModelTurn();
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
    dropModelTurn();
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

void Step::converse(const Heard &input)
{
    const auto *said = std::get_if<heard::Said>(&input);
    const auto *keys = std::get_if<heard::Keys>(&input);
    if (!modelLeads() || !(said || keys)) {
        if (isModels() && said)
            s.talk.add(model::Entry::By::Caller, said->text);
        return localTurn(input);
    }
    modelHears(said ? said->text : wording::keyed(keys->digits));
}

/// A transcriber sends a sentence with a pause in it as two. The second half comes before anybody could have heard our
/// answer to the first, so it is no answer to that: the first half is taken back and both are heard as one. After an
/// effect the second half is heard alone, for what it adds.
Heard Step::wholeSentence(const heard::Said &said)
{
    const qint64 now = m_facts.nowUtc.toMSecsSinceEpoch();
    const bool goesOn = !s.half.said.isEmpty() && s.half.pieces < timing::mostPieces
        && now - s.half.atMs < milliseconds{timing::oneBreath}.count();
    heard::Said whole = said;
    whole.afterthought |= goesOn && s.half.done;
    if (goesOn && !s.half.done) {
        whole.text = s.half.said + u' ' + said.text;
        s.dialogue = s.half.before;
    }
    s.half = {whole.text, s.dialogue, now, false, goesOn ? s.half.pieces + 1 : 1};
    return whole;
}

/// One exchange with the local receptionist: what it says is spoken, what it asks for is run.
void Step::localTurn(const Heard &input)
{
    const auto *said = std::get_if<heard::Said>(&input);
    DialogueStep step = respond(s.dialogue, said ? wholeSentence(*said) : input, m_facts);
    s.dialogue = std::move(step.next);
    s.questionAnswered |= step.answered;
    if (!step.say.isEmpty() && !(step.ask && std::holds_alternative<tool::EndCall>(*step.ask)))
        say(step.say);
    if (!step.ask)
        return;
    if (const auto *end = std::get_if<tool::EndCall>(&*step.ask)) {
        s.endReason = end->reason;
        s.half = {};
        return close(step.say);
    }
    const bool onlyLooks = std::holds_alternative<tool::CheckAvailability>(*step.ask)
        || std::holds_alternative<tool::FindAppointments>(*step.ask)
        || std::holds_alternative<tool::AnswerQuestion>(*step.ask);
    if (!onlyLooks) {
        s.half.done = true;
        s.half.before = {};
    }
    if (const auto *person = std::get_if<tool::TransferToHuman>(&*step.ask)) {
        s.transferByDialogue = true;
        return startTransfer(person->reason);
    }
    runTool(*step.ask);
}
} // namespace cloudgreet::policy
