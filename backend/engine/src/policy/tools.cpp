// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of a call: asked for by whichever receptionist leads.
#include "step.h"

namespace cloudgreet::policy {
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
    if (!answered.outside && s.talk.runsCalls())
        return modelToolAnswered(answered.answer);
    if (answered.outside || !live() || s.takenOver)
        return;
    localTurn(heard::ToolAnswered{answered.answer});
    if (!s.heardMeanwhile.isEmpty() && !s.toolWaits && s.phase == CallPhase::Talking) {
        const QString meanwhile = s.heardMeanwhile.join(u' ');
        s.heardMeanwhile.clear();
        stopSpeaking();
        converse(heard::Said{meanwhile, 1, true});
    }
}

/// What a tool has done, as a receipt; nothing for one that only looked something up or could not do it.
static std::optional<model::Receipt> receiptOf(const tool::Answer &answer)
{
    using Deed = model::Receipt::Deed;
    const auto of = [](Deed deed, tool::BookingResult result,
                        const std::optional<Appointment> &a) -> std::optional<model::Receipt> {
        const bool provisional = result == tool::BookingResult::Provisional;
        if (!a || !(provisional || result == tool::BookingResult::Confirmed))
            return {};
        return model::Receipt{deed, provisional, a->startUtc, a->serviceName};
    };
    if (const auto *booked = std::get_if<tool::Booked>(&answer))
        return of(Deed::Booked, booked->result, booked->appointment);
    if (const auto *changed = std::get_if<tool::Changed>(&answer))
        return of(Deed::Moved, changed->result, changed->appointment);
    if (const auto *cancelled = std::get_if<tool::CancelResult>(&answer); cancelled && cancelled->done)
        return model::Receipt{Deed::Cancelled, false,
            cancelled->appointment ? cancelled->appointment->startUtc : QDateTime{},
            cancelled->appointment ? cancelled->appointment->serviceName : QString{}};
    if (std::holds_alternative<tool::MessageTaken>(answer))
        return model::Receipt{Deed::MessageTaken};
    if (const auto *text = std::get_if<tool::TextQueued>(&answer); text && text->queued)
        return model::Receipt{Deed::Texted};
    return {};
}

/// `id` now stands in the list that `result` says, and in no other.
static void noteArranged(
    tool::BookingResult result, const QString &id, QStringList &confirmed, QStringList &provisional)
{
    const bool stands = result == tool::BookingResult::Confirmed;
    if (!stands && result != tool::BookingResult::Provisional)
        return;
    confirmed.removeAll(id), provisional.removeAll(id);
    (stands ? confirmed : provisional).append(id);
}

void Step::noteResult(const tool::Answer &answer)
{
    if (const auto receipt = receiptOf(answer); receipt && isModels())
        s.talk.note(*receipt);
    if (const auto *booked = std::get_if<tool::Booked>(&answer); booked && booked->appointment) {
        noteArranged(booked->result, booked->appointment->id.text(), s.booked, s.provisional);
    } else if (const auto *changed = std::get_if<tool::Changed>(&answer); changed && changed->appointment) {
        noteArranged(changed->result, changed->appointment->id.text(), s.changed, s.changed);
    } else if (const auto *cancelled = std::get_if<tool::CancelResult>(&answer)) {
        s.cancelled |= cancelled->done;
        for (QStringList *arranged : {&s.booked, &s.provisional, &s.changed})
            if (cancelled->done && cancelled->appointment)
                arranged->removeAll(cancelled->appointment->id.text());
    } else if (std::holds_alternative<tool::MessageTaken>(answer)) {
        s.messageTaken = true;
    } else if (const auto *question = std::get_if<tool::QuestionAnswered>(&answer)) {
        s.questionAnswered |= !question->answer.isEmpty();
    }
}
} // namespace cloudgreet::policy
