// SPDX-License-Identifier: GPL-3.0-or-later
// How a call ends, and how it goes on after the host did not.
#include "step.h"

namespace cloudgreet::policy {
void Step::close(const QString &lastWords)
{
    if (s.phase == CallPhase::Ended)
        return;
    dropModelTurn();
    if (s.phase == CallPhase::Transferring)
        partFromOtherLeg();
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

void Step::heard(const event::HungUp &how)
{
    endCall(how);
}

void Step::endCall(const event::HungUp &how)
{
    if (s.phase == CallPhase::Ended)
        return;
    dropModelTurn();
    const bool wasTransferring = s.phase == CallPhase::Transferring;
    s.transferFailed |= wasTransferring;
    s.phase = CallPhase::Ended;
    s.hangupCause = how.cause;
    s.hangupSource = how.source;
    s.speaking = 0;
    m_commands << callcommand::StopAllTimers{} << callcommand::CancelSpeech{};
    if (wasTransferring)
        partFromOtherLeg();
    else if (s.briefed)
        leaveOtherLeg();                                // its goodbye would have been timed
    const auto left = s.answered && !s.toolWaits && !(modelLeads() && s.messageTaken)
        ? messageLeftOpen(s.dialogue, m_facts)
        : std::nullopt;
    if (left)
        return runTool(*left);                          // its answer settles the call
    if (s.answered && s.heardCaller && !s.toolWaits)
        return settle();                                // nothing that comes late makes it a missed call
    timer(u"settle", timing::missedGrace);
}

void Step::settle()
{
    m_commands << callcommand::Finish{};
}

void Step::on(const callinput::CommandFailed &failed)
{
    if (failed.ring > 0)
        return otherLegFailed(failed);
    if (failed.legIsGone)
        return endCall({u"unspecified"_s, u"unknown"_s, {}});
    if (failed.kind == u"call.speak"_s) {
        s.announcing = false;                           // nobody heard that the call is recorded, so it is not
        m_commands << callcommand::MarkUnspoken{failed.speech};
    }
    if (failed.kind == u"call.speak"_s && s.staleEnds > 0) {
        --s.staleEnds;                                  // the older one: commands of a leg leave in order
    } else if (failed.kind == u"call.speak"_s && live()) {
        s.half = {};
        s.speaking = std::max(0, s.speaking - 1);
        if (s.phase == CallPhase::Closing && s.speaking == 0)
            perform(command::HangUp{});
        else if (s.speaking == 0)
            awaitCaller();
    }
    if (failed.kind == u"call.answer"_s && !s.answered)
        endCall({u"unspecified"_s, u"unknown"_s, {}});
}

/// A model's turn that was under way is lost; so it is asked again, and says itself where the conversation was.
void Step::resume()
{
    s.talk.waits = false;
    if (!modelLeads())
        return localTurn(heard::Resumed{});
    say(wording::backAgain(language()));
    s.talk.add(model::Entry::By::Note, model::lineWasInterrupted());
    askModel();
}

void Step::on(const callinput::HostRestarted &)
{
    s.half = {};
    if (!live())
        return;
    s.staleEnds += s.speaking;
    s.speaking = 0;
    if (s.phase == CallPhase::Transferring)
        return;                                         // its timers and commands go on by themselves
    if (s.phase == CallPhase::Ringing || s.phase == CallPhase::Answering)
        return answer();
    perform(command::StartTranscription{{}, language()});
    if (mayTalk() && !s.toolWaits)
        resume();
    else if (s.phase == CallPhase::Talking && s.toolWaits)
        on(callinput::ToolUnderWay{});
    else if (s.phase == CallPhase::AskingConsent)
        consentAnswered({});
    else if (s.phase == CallPhase::Closing)
        close(wording::goodbye(language()));
}
} // namespace cloudgreet::policy
