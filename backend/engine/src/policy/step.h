// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "../callwording.h"
#include "engine/claims.h"
#include "../model/prompt.h"
#include "engine/callpolicy.h"

/// The policy of a call from the inside. Each source file of this folder holds one part of it.
namespace cloudgreet::policy {
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// One step being made: the state it changes and the commands it gathers.
class Step
{
public:
    Step(const CallState &state, const ReceptionFacts &facts) : m_facts{facts}, s{state} {}
    CallStep done() { return {std::move(s), std::move(m_commands)}; }

    void on(const callinput::Line &line);
    void on(const callinput::Rings &rings)
    {
        on(callinput::Line{event::Initiated{{}, {}, false}, true, rings.leg, rings.ring});
    }
    void on(const callinput::TimerFired &timer);
    void on(const callinput::ToolAnswered &answered);
    void on(const callinput::ToolUnderWay &);
    void on(const callinput::CommandFailed &failed);
    void on(const callinput::HostRestarted &);
    void on(const callinput::OwnerSays &says);
    void on(const callinput::OwnerRemarks &remark);
    void on(const callinput::OwnerTakesOver &);
    void on(const callinput::OwnerHandsBack &) { s.takenOver = false, awaitCaller(0ms); }
    void on(const callinput::OwnerTransfers &wish);
    void on(const callinput::OwnerHangsUp &) { close(wording::goodbye(language())); }
    void on(const callinput::ModelReported &reported)
    {
        std::visit([&](const auto &report) { told(report); }, reported.report);
    }

private:
    // Of the caller's leg.
    void heard(const event::Initiated &how) { s.connection = how.connection, answer(); }
    void heard(const event::Answered &);
    void heard(const event::Bridged &);
    void heard(const event::HungUp &);
    void heard(const event::SpeakStarted &);
    void heard(const event::SpeakEnded &);
    void heard(const event::KeyPressed &);
    void heard(const event::Transcribed &);
    void heard(const event::Missed &)
    {
        s.missedBySource = true;
        if (s.phase == CallPhase::Ended)
            settle();
        else
            endCall({});
    }
    template <typename Other> void heard(const Other &) {}

    // Of the leg that a transfer rings.
    bool awaits(const callinput::Line &line) const;
    void turnAway(const callinput::Line &line);
    void otherLeg(const event::Answered &);
    void otherLeg(const event::Bridged &event) { heard(event); }
    void otherLeg(const event::HungUp &);
    void otherLeg(const event::GatherEnded &gathered);
    void otherLeg(const event::KeyPressed &key);
    template <typename Other> void otherLeg(const Other &) {}

    void converse(const Heard &input);              ///< A turn of whichever receptionist leads.
    void localTurn(const Heard &input);
    Heard wholeSentence(const heard::Said &said);
    void noteResult(const tool::Answer &answer);
    void runTool(const tool::Request &request);
    void callerSaid(const QString &text, double confidence);
    void consentAnswered(const QString &text);
    void announcementIsHeard();
    void record();
    void answer();
    void open();
    void say(const QString &text, Speaker as = Speaker::Receptionist);
    void stopSpeaking();
    void close(const QString &lastWords);
    void resume();
    void startTransfer(const QString &reason);
    QString nextToRing() const;
    void ringNext();
    void rangTooLong();
    void passTheTime();
    void leftAlone();
    void takenBy(QChar key);
    void notTaken();
    void nobodyTook();
    void bridged();
    void partFromOtherLeg(); ///< The caller or the call is gone: whoever hears the briefing is told.
    void leaveOtherLeg();
    void otherLegFailed(const callinput::CommandFailed &failed);
    void endCall(const event::HungUp &how);
    void settle();
    void noteAnswered();
    void flushKeys();
    void stopFillers() { m_commands << callcommand::StopTimer{u"filler"_s}; }
    void awaitCaller(milliseconds extra = 0ms);

    // modelturns.cpp: the conversation as a model leads it.
    bool isModels() const { return m_facts.business.agent.model == ModelChoice::OpenAi; }
    bool modelLeads() const { return isModels() && m_facts.modelReady; }
    void modelHears(const QString &text);
    void askModel();
    void dropModelTurn();
    void told(const model::Sentence &sentence);
    void told(const model::Finished &finished);
    void told(const model::Failed &failed);
    void runNextCall();
    void modelToolAnswered(const tool::Answer &answer);
    void endByModel(const QString &reason);
    void correctModel();
    void stepIn();                                  ///< The local receptionist takes the turn that the model did not.
    bool isOfNow(int turn) const { return s.talk.waits && turn == s.talk.turn; }
    bool mayTalk() const { return s.phase == CallPhase::Talking && !s.takenOver; }
    model::Proof proof() const;

    bool live() const { return s.phase != CallPhase::Ended && s.phase != CallPhase::Bridged; }
    QString language() const { return wording::languageOf(s.dialogue, m_facts.business); }
    template <typename Command> void perform(Command command)
    {
        m_commands << callcommand::Perform{std::move(command)};
    }
    void timer(const char16_t *name, milliseconds after)
    {
        m_commands << callcommand::StartTimer{QString::fromUtf16(name), after};
    }

    const ReceptionFacts &m_facts;
    CallState s;
    QList<CallCommand> m_commands;
};
} // namespace cloudgreet::policy
