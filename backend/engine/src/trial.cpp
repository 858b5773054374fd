// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trial.h"
#include "engine/availability.h"
#include "engine/faq.h"
#include "engine/receptionist.h"

namespace cloudgreet::trial {
namespace {
/// The tools that only look; nothing for those that have an effect.
struct Looking {
    const Business &business;
    const QList<BusySpan> &busy;
    const QDateTime &nowUtc;
    using Answer = std::optional<tool::Answer>;

    Answer operator()(const tool::CheckAvailability &wish) const
    {
        return availability::find(business, wish, busy, nowUtc);
    }
    Answer operator()(const tool::AnswerQuestion &question) const
    {
        return tool::QuestionAnswered{faq::answer(business, question.question)};
    }
    Answer operator()(const tool::FindAppointments &) const { return tool::Found{}; }      // nobody in particular calls
    template <typename Other>
    Answer operator()(const Other &) const
    {
        return {};
    }
};

bool isUnknownQuestion(const tool::Request &wish, const tool::Answer &answer)
{
    return std::holds_alternative<tool::AnswerQuestion>(wish) && std::get<tool::QuestionAnswered>(answer).answer.isEmpty();
}
} // namespace

QString toText(Reply::Outcome outcome)
{
    switch (outcome) {
    case Reply::Outcome::Answered: return u"answered"_s;
    case Reply::Outcome::NotKnown: return u"not_known"_s;
    case Reply::Outcome::GoesOn: break;
    }
    return u"goes_on"_s;
}

Reply replyTo(const Business &business, const QString &words, const QList<BusySpan> &busy, const QDateTime &nowUtc)
{
    constexpr int MostTools = 4;
    const ReceptionFacts facts{business, nowUtc, {}, {}};
    const DialogueStep opened = respond({}, heard::CallOpened{}, facts);
    DialogueStep step = respond(opened.next, heard::Said{words}, facts);
    Reply reply;
    for (int tools = 0;; ++tools) {
        if (!step.say.isEmpty())
            reply.says += (reply.says.isEmpty() ? QString{} : u" "_s) + step.say;
        if (step.answered)
            reply.outcome = Reply::Outcome::Answered;
        if (!step.ask || tools == MostTools)
            return reply;
        const auto answer = std::visit(Looking{business, busy, nowUtc}, *step.ask);
        if (!answer)
            return reply;
        if (std::holds_alternative<tool::AnswerQuestion>(*step.ask))
            reply.outcome = isUnknownQuestion(*step.ask, *answer) ? Reply::Outcome::NotKnown : Reply::Outcome::Answered;
        step = respond(step.next, heard::ToolAnswered{*answer}, facts);
    }
}
} // namespace cloudgreet::trial
