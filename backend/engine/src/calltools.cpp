// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of a call: what each does in the engine's transaction.
#include "callrunner.h"
#include "callwording.h"
#include "engine/faq.h"

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

struct ToolVisitor {
    Context &c;
    BookingDesk &desk;
    Texting &texting;
    CallRecord &call;
    const Business &business;
    const QString &waiter;
    using Answer = std::optional<tool::Answer>;

    /// An appointment that the caller may change: of this business, and made for the number that calls or in this call.
    std::optional<Appointment> own(const AppointmentId &id) const
    {
        auto found = c.store.appointment(id);
        if (!found || found->business != business.id)
            return {};
        const bool callers = call.caller && found->customerPhone == call.caller;
        return callers || found->call == call.id ? found : std::nullopt;
    }

    Answer operator()(const tool::CheckAvailability &wish) const
    {
        c.store.noteTimeAsked(call.id);
        return desk.offer(business, wish, call.id);
    }
    Answer operator()(const tool::ScheduleAppointment &wish) const
    {
        c.store.noteTimeAsked(call.id);             // a model may know the time without having looked
        tool::ScheduleAppointment inLanguage = wish;
        inLanguage.language = wording::languageOf(call.state.dialogue, business);
        auto answer = desk.schedule(business, inLanguage, call.id, waiter);
        if (!wish.customerName.isEmpty() && !wish.forAnother)
            call.callerName = wish.customerName;
        return answer;
    }
    Answer operator()(const tool::FindAppointments &find) const
    {
        if (!find.these.isEmpty()) {
            tool::Found found;
            for (const AppointmentId &id : find.these)
                if (const auto appointment = own(id))
                    found.appointments.push_back(*appointment);
            return found;
        }
        // Only the number that calls opens its own appointments: a number merely said proves nothing.
        const auto &phone = call.caller ? call.caller : std::nullopt;
        if (!phone || (find.phone && find.phone != phone))
            return tool::Found{};
        return tool::Found{c.store.comingAppointments(business.id, *phone, c.now)};
    }
    Answer operator()(const tool::RescheduleAppointment &wish) const
    {
        const auto appointment = own(wish.appointment);
        return appointment ? desk.move(business, *appointment, {wish.startUtc}, call.id, waiter)
                           : Answer{tool::Changed{}};
    }
    Answer operator()(const tool::CancelAppointment &wish) const
    {
        const auto appointment = own(wish.appointment);
        return appointment ? desk.cancel(business, *appointment, true, waiter) : Answer{tool::CancelResult{}};
    }
    Answer operator()(const tool::TakeMessage &message) const
    {
        QStringList from{message.customerName};
        from.removeAll(QString{});
        from << (message.phone ? message.phone->forPeople(message.phone->region()) : call.from);
        c.attention({.business = business.id, .kind = message.urgent ? u"urgent_message"_s : u"message"_s,
                     .text = message.text.left(2000),
                     .detail = from.join(u", "_s), .call = call.id});
        if (!message.customerName.isEmpty())
            call.callerName = message.customerName;
        return tool::MessageTaken{};
    }
    Answer operator()(const tool::TransferToHuman &) const { return tool::TransferEnded{false}; }   // the policy's own
    Answer operator()(const tool::SendText &text) const
    {
        return tool::TextQueued{call.caller
            && texting.queue(business, {u"on_request"_s, *call.caller, text.text.left(600), call.id, {}, 1h, {}})};
    }
    Answer operator()(const tool::AnswerQuestion &question) const
    {
        const QString answer = faq::answer(business, question.question);
        if (answer.isEmpty())
            c.store.addQuestion(business.id, call.id, question.question.left(500), c.now);
        return tool::QuestionAnswered{answer};
    }
    Answer operator()(const tool::StopTexting &) const
    {
        if (call.caller)
            c.store.setOptOut(business.id, *call.caller, true, u"spoken"_s, c.now);
        return tool::TextingStopped{};
    }
    Answer operator()(const tool::EndCall &) const { return tool::Failed{u"the policy ends calls"_s}; }
};
} // namespace

std::optional<tool::Answer> CallRunner::runTool(
    CallRecord &call, const Business &business, const tool::Request &request, const QString &waiter)
{
    return std::visit(ToolVisitor{c, m_desk, m_texting, call, business, waiter}, request);
}
} // namespace cloudgreet
