// SPDX-License-Identifier: GPL-3.0-or-later
// A person takes the call: the owner by typing, or somebody of the on-call list by telephone.
#include "step.h"

namespace cloudgreet::policy {

void Step::on(const callinput::OwnerTakesOver &)
{
    s.takenOver = true;
    dropModelTurn();
    stopFillers();
    m_commands << callcommand::StopTimer{u"silence"_s};
}

void Step::startTransfer()
{
    m_commands << callcommand::StopTimer{u"silence"_s};
    dropModelTurn();
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
        s.talk.runsCalls() ? modelToolAnswered(tool::TransferEnded{false}) : localTurn(heard::ToolAnswered{tool::TransferEnded{false}});
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
} // namespace cloudgreet::policy
