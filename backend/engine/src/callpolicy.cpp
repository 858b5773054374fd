// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/callpolicy.h"
#include "policy/step.h"
#include <QRegularExpression>

namespace cloudgreet {
namespace policy {

void Step::on(const callinput::Line &line)
{
    if (!line.otherLeg)
        return std::visit([&](const auto &event) { heard(event); }, line.event);
    if (!awaits(line))
        return turnAway(line);
    s.otherLeg = line.leg;
    std::visit([&](const auto &event) { otherLeg(event); }, line.event);
}

void Step::on(const callinput::TimerFired &fired)
{
    if (fired.name == u"settle"_s && s.phase == CallPhase::Ended) {
        settle();
    } else if (fired.name == u"farewell"_s) {
        leaveOtherLeg();
    } else if (fired.name == u"alone"_s && s.phase == CallPhase::Bridged) {
        leftAlone();
    } else if (!live()) {
        return;
    } else if (fired.name == u"answering"_s) {
        if (s.phase == CallPhase::Answering)
            open();
    } else if (fired.name == u"silence"_s) {
        if (s.phase == CallPhase::AskingConsent)
            consentAnswered({});                        // no answer is no consent
        else if (s.phase == CallPhase::Talking && !s.toolWaits && !s.talk.waits && !s.takenOver)
            localTurn(heard::Silence{++s.silences});
    } else if (fired.name == u"model"_s) {
        if (s.talk.waits) {                             // no report came, not even of its failure
            m_commands << callcommand::DropModelTurn{s.talk.turn};
            told(model::Failed{{}, s.talk.turn, model::Trouble::Late});
        }
    } else if (fired.name == u"filler"_s) {
        if ((s.toolWaits || (s.talk.waits && s.talk.sentences == 0)) && s.phase == CallPhase::Talking) {
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
        rangTooLong();
    } else if (fired.name == u"hold"_s && s.phase == CallPhase::Transferring) {
        passTheTime();
    }
}
} // namespace policy

CallStep advance(const CallState &state, const CallInput &input, const ReceptionFacts &facts)
{
    policy::Step step{state, facts};
    std::visit([&](const auto &what) { step.on(what); }, input);
    return step.done();
}

RemarkUse remarkUse(const CallState &state, bool answers, const ReceptionFacts &facts)
{
    if (state.phase == CallPhase::Ended || state.phase == CallPhase::Closing || state.phase == CallPhase::Bridged)
        return RemarkUse::Note;
    if (facts.business.agent.model == ModelChoice::OpenAi && facts.modelReady)
        return RemarkUse::Model;
    const bool mayAnswer = answers && state.phase == CallPhase::Talking && !state.takenOver && !state.toolWaits;
    return mayAnswer && !openQuestion(state.dialogue).isEmpty() ? RemarkUse::Answer : RemarkUse::Note;
}

QString ringNote(int ring)
{
    return u"ring:"_s + QString::number(ring);
}

int ringOf(const QString &note)
{
    return note.startsWith(u"ring:") ? note.mid(5).toInt() : 0;
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
