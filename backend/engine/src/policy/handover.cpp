// SPDX-License-Identifier: GPL-3.0-or-later
// A person takes the call: the owner by typing, or somebody of the on-call list by telephone. Whoever is rung hears who
// calls and about what, and takes the call with a key: a mailbox presses none. The caller waits with us meanwhile, and
// comes back to us when nobody takes it.
#include "step.h"

namespace cloudgreet::policy {

void Step::on(const callinput::OwnerTakesOver &)
{
    s.takenOver = true;
    dropModelTurn();
    stopFillers();
    m_commands << callcommand::StopTimer{u"silence"_s};
}

void Step::startTransfer(const QString &reason)
{
    m_commands << callcommand::StopTimer{u"silence"_s};
    dropModelTurn();
    if (s.briefed)
        leaveOtherLeg();                                // somebody of an earlier try is still hearing the goodbye
    s.phase = CallPhase::Transferring;
    s.onCallIndex = -1;
    s.handoverReason = reason.left(200);
    s.holds = 0;
    if (s.speaking == 0 && !(s.transferTo.isEmpty() && m_facts.business.onCall.isEmpty()))
        say(wording::connecting(language()));
    timer(u"hold", timing::holdWord);
    ringNext();
}

/// A single number that the owner named, or the next of the list; empty: nobody is left.
QString Step::nextToRing() const
{
    const auto &list = m_facts.business.onCall;
    if (!s.transferTo.isEmpty())
        return s.onCallIndex == 0 ? s.transferTo : QString{};
    return s.onCallIndex < list.size() ? list.at(s.onCallIndex).e164() : QString{};
}

void Step::ringNext()
{
    s.otherLeg.clear();
    s.briefed = s.joining = false;
    ++s.onCallIndex;
    const QString to = nextToRing();
    if (to.isEmpty())
        return nobodyTook();
    perform(command::Dial{{}, to, {}, s.connection, ringNote(++s.ring), int(timing::ringEach / 1s)});
    timer(u"ring", timing::ringEach + 5s);              // should no report of the other leg come
}

/// The events of the leg that is being rung, of the one that took the call, and of the one that hears why it did not
/// come to that.
bool Step::awaits(const callinput::Line &line) const
{
    const bool isItsTime = s.phase == CallPhase::Transferring || s.phase == CallPhase::Bridged || s.briefed;
    return line.ring == s.ring && isItsTime;
}

/// A leg that reports late that it rings or is answered, when nobody waits for it any more.
void Step::turnAway(const callinput::Line &line)
{
    if (std::holds_alternative<event::Initiated>(line.event) || std::holds_alternative<event::Answered>(line.event))
        perform(command::HangUp{line.leg});
    else if (std::holds_alternative<event::Bridged>(line.event))
        heard(event::Bridged{});
}

void Step::otherLeg(const event::Answered &)
{
    if (s.phase != CallPhase::Transferring || s.briefed)
        return;
    s.briefed = true;
    const QString words = briefing(s.dialogue, s.handoverReason, s.lastWords, m_facts);
    perform(command::AskKey{s.otherLeg, words, m_facts.business.agent.language, ringNote(s.ring)});
    timer(u"ring", 2 * (speechTime(words) + timing::keyWait) + 10s);
}

void Step::otherLeg(const event::GatherEnded &gathered)
{
    takenBy(gathered.digits.isEmpty() ? QChar{} : gathered.digits.at(0));
}

void Step::otherLeg(const event::KeyPressed &key)
{
    if (key.digit == u'1' || key.digit == u'2')
        takenBy(key.digit);
}

/// A key and the end of the gathering that it ends are two reports of one thing.
void Step::takenBy(QChar key)
{
    if (s.phase != CallPhase::Transferring || !s.briefed || s.joining)
        return;
    if (key != u'1')
        return notTaken();
    s.joining = true;
    stopSpeaking();
    perform(command::Bridge{{}, s.otherLeg, ringNote(s.ring)});
    timer(u"ring", timing::joiningReport);
}

void Step::notTaken()
{
    if (!s.otherLeg.isEmpty())
        perform(command::HangUp{s.otherLeg});
    ringNext();
}

void Step::otherLeg(const event::HungUp &)
{
    if (s.phase == CallPhase::Transferring)
        return ringNext();
    s.briefed = false;
    if (s.phase == CallPhase::Bridged)
        timer(u"alone", timing::alone);                 // the caller's leg ends with it, or was never joined to it
}

void Step::leftAlone()
{
    s.phase = CallPhase::Talking;
    timer(u"longest", std::chrono::minutes{m_facts.business.longestCallMinutes});
    s.talk.closeCalls();
    say(wording::backWithUs(language()));
}

/// Once joined they talk, whether or not that was reported: hanging up on one would hang up on the other.
void Step::rangTooLong()
{
    s.joining ? bridged() : notTaken();
}

void Step::passTheTime()
{
    if (s.speaking == 0 && !s.joining)
        say(wording::stillRinging(language(), s.variety + quint32(s.holds++)));
    timer(u"hold", timing::holdWord);
}

/// The caller comes back to the receptionist, who takes a message.
void Step::nobodyTook()
{
    m_commands << callcommand::StopTimer{u"ring"_s} << callcommand::StopTimer{u"hold"_s};
    s.phase = CallPhase::Talking;
    s.transferFailed = true;
    s.transferTo.clear();
    m_commands << callcommand::TellOwner{u"transfer_failed"_s, wording::nobodyTookTransfer()};
    if (std::exchange(s.transferByDialogue, false))
        s.talk.runsCalls() ? modelToolAnswered(tool::TransferEnded{false})
                           : localTurn(heard::ToolAnswered{tool::TransferEnded{false}});
    else
        say(wording::nobodyThere(language()));
}

void Step::heard(const event::Bridged &)
{
    if (s.phase == CallPhase::Transferring)
        return bridged();
    if (s.phase == CallPhase::Ended && s.joining) {     // they did talk: the reports came in another order
        s.transferred = true;
        settle();
    }
}

void Step::bridged()
{
    for (const QString &name : {u"ring"_s, u"hold"_s, u"warning"_s, u"longest"_s})
        m_commands << callcommand::StopTimer{name};
    s.phase = CallPhase::Bridged;
    s.transferred = true;
    s.briefed = s.joining = false;
    s.speaking = 0;
}

void Step::partFromOtherLeg()
{
    m_commands << callcommand::StopTimer{u"ring"_s} << callcommand::StopTimer{u"hold"_s};
    if (!s.briefed)
        return leaveOtherLeg();
    const QString words = wording::callerHasGone(m_facts.business.agent.language);
    perform(command::Speak{s.otherLeg, words, m_facts.business.agent.language, true});
    timer(u"farewell", speechTime(words) + 2s);
}

void Step::leaveOtherLeg()
{
    s.briefed = false;
    if (const QString leg = std::exchange(s.otherLeg, {}); !leg.isEmpty())
        perform(command::HangUp{leg});
}

void Step::otherLegFailed(const callinput::CommandFailed &failed)
{
    const bool isOfNow = failed.ring == s.ring;
    if (isOfNow && failed.kind == u"call.speak"_s && s.phase != CallPhase::Transferring)
        return leaveOtherLeg();
    if (!isOfNow || s.phase != CallPhase::Transferring || failed.kind == u"call.hangup"_s)
        return;
    if (failed.kind == u"call.bridge"_s && failed.mayBeDone)
        return bridged();
    failed.legIsGone && failed.kind != u"call.bridge"_s ? ringNext() : notTaken();
}

void Step::on(const callinput::OwnerSays &says)
{
    if (s.phase == CallPhase::Talking || s.phase == CallPhase::Closing)
        say(says.text, Speaker::Owner);
}

void Step::on(const callinput::OwnerRemarks &remark)
{
    if (remark.isAnswer)
        localTurn(heard::OwnerAnswers{remark.text});
    else
        s.talk.add(model::Entry::By::Note, model::ownerRemarks(remark.text));
}

void Step::on(const callinput::OwnerTransfers &wish)
{
    if (s.phase != CallPhase::Talking && s.phase != CallPhase::AskingConsent)
        return;
    stopSpeaking();
    s.transferTo = wish.to;
    s.transferByDialogue = false;
    startTransfer({});
}
} // namespace cloudgreet::policy
