// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/callstate.h"
#include "jsonfields.h"

namespace cloudgreet {
namespace {
template <typename Visit, typename State>
void members(Visit &v, State &s)
{
    v(u"answered", s.answered), v(u"heard_caller", s.heardCaller), v(u"missed_by_source", s.missedBySource);
    v(u"rejected", s.rejected), v(u"taken_over", s.takenOver), v(u"recording", s.recording),
        v(u"announcing", s.announcing);
    v(u"speaking", s.speaking), v(u"stale_ends", s.staleEnds), v(u"silences", s.silences), v(u"fillers", s.fillers);
    v(u"tool_waits", s.toolWaits), v(u"heard_meanwhile", s.heardMeanwhile), v(u"keys", s.keys);
    v(u"transfer_to", s.transferTo), v(u"other_leg", s.otherLeg), v(u"transfer_by_dialogue", s.transferByDialogue);
    v(u"ring", s.ring), v(u"briefed", s.briefed), v(u"joining", s.joining), v(u"holds", s.holds);
    v(u"connection", s.connection), v(u"handover_reason", s.handoverReason), v(u"last_words", s.lastWords);
    v(u"booked", s.booked), v(u"provisional", s.provisional), v(u"changed", s.changed), v(u"cancelled", s.cancelled);
    v(u"message_taken", s.messageTaken), v(u"question_answered", s.questionAnswered), v(u"transferred", s.transferred);
    v(u"end_reason", s.endReason);
    v(u"transfer_failed", s.transferFailed), v(u"hangup_cause", s.hangupCause), v(u"hangup_source", s.hangupSource);
}
} // namespace

QJsonObject toJson(const CallState &state)
{
    json::Writer writer;
    members(writer, state);
    writer(u"phase", int(state.phase));
    writer(u"on_call", state.onCallIndex + 1);
    writer(u"variety", qint64(state.variety));
    writer(u"dialogue", state.dialogue.memory());
    if (!state.half.said.isEmpty()) {
        writer(u"half_said", state.half.said);
        writer(u"half_before", state.half.before.memory());
        writer(u"half_at", state.half.atMs);
        writer(u"half_done", state.half.done);
        writer(u"half_pieces", state.half.pieces);
    }
    writer(u"talk", model::toJson(state.talk));
    return writer.object;
}

CallState callState(const QJsonObject &object)
{
    CallState state;
    json::Reader reader{object};
    members(reader, state);
    int phase = 0, onCall = 0;
    qint64 variety = 0;
    QJsonObject dialogue, talk, before;
    reader(u"half_said", state.half.said), reader(u"half_at", state.half.atMs), reader(u"half_before", before),
        reader(u"half_done", state.half.done), reader(u"half_pieces", state.half.pieces);
    state.half.before = DialogueState{before};
    reader(u"phase", phase), reader(u"on_call", onCall), reader(u"variety", variety), reader(u"dialogue", dialogue),
        reader(u"talk", talk);
    state.phase = CallPhase(std::clamp(phase, 0, int(CallPhase::Ended)));
    state.onCallIndex = onCall - 1;
    state.variety = quint32(variety);
    state.dialogue = DialogueState{dialogue};
    state.talk = model::talkFrom(talk);
    return state;
}

CallOutcome outcomeOf(const CallState &state)
{
    if (state.rejected)
        return CallOutcome::Rejected;
    if (state.phase != CallPhase::Ended)
        return CallOutcome::Open;
    if (!state.booked.isEmpty())
        return CallOutcome::Booked;
    if (!state.provisional.isEmpty())
        return CallOutcome::Provisional;
    if (!state.changed.isEmpty())
        return CallOutcome::Changed;
    if (state.cancelled)
        return CallOutcome::Cancelled;
    if (state.messageTaken)
        return CallOutcome::Message;
    if (state.transferred)
        return CallOutcome::Transferred;
    if (state.missedBySource || !state.answered || !state.heardCaller)
        return CallOutcome::Missed;
    if (state.questionAnswered)
        return CallOutcome::Answered;
    return state.transferFailed ? CallOutcome::Missed : CallOutcome::Abandoned;
}
} // namespace cloudgreet
