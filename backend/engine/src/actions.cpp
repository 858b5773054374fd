// SPDX-License-Identifier: GPL-3.0-or-later
// What consoles and outside agents ask for, each in the engine's transaction.
#include "engine/remarks.h"
#include "engine/tooljson.h"
#include "transaction.h"

namespace cloudgreet {

void Engine::Transaction::on(const Action &action, const QString &ticket)
{
    std::visit([&](const auto &what) { act(what, ticket); }, action);
}

void Engine::Transaction::notFound(const QString &ticket, const QString &text)
{
    c.answer(ticket, failure(Fault::NotFound, text));
}

void Engine::Transaction::act(const action::SaveBusiness &save, const QString &ticket)
{
    const Business *now = save.was ? c.business(save.business.id) : nullptr;
    if (save.was && (!now || *now != *save.was))
        return c.answer(ticket, failure(Fault::Conflict, QObject::tr("The business was changed meanwhile")));
    const Business *before = c.business(save.business.id);
    if (before
        && (before->agent.model != save.business.agent.model
            || before->agent.modelName != save.business.agent.modelName))
        forgetModelTrouble();
    c.store.saveBusiness(save.business);
    m_businessesChanged = true;
    m_billing.resume(save.business);
    c.journal(save.business.id, u"business"_s, {{u"id"_s, save.business.id.text()}, {u"name"_s, save.business.name}});
    c.answer(ticket, QJsonObject{{u"id"_s, save.business.id.text()}});
}

void Engine::Transaction::act(const action::CreateAppointment &create, const QString &ticket)
{
    const Business *business = c.business(create.business);
    if (!business)
        return notFound(ticket, QObject::tr("There is no such business"));
    if (const auto answer = m_desk.schedule(*business, create.wish, {}, u"ticket:"_s + ticket))
        c.answer(ticket, tooljson::toJson(*answer, *business));
}

void Engine::Transaction::act(const action::MoveAppointment &move, const QString &ticket)
{
    const auto appointment = c.store.appointment(move.appointment);
    const Business *business = c.business(move.business);
    if (!business || !appointment || appointment->business != business->id)
        return notFound(ticket, QObject::tr("There is no such appointment"));
    if (const auto answer = m_desk.move(
            *business, *appointment, {move.startUtc, move.length}, {}, u"ticket:"_s + ticket))
        c.answer(ticket, tooljson::toJson(*answer, *business));
}

void Engine::Transaction::act(const action::CancelAppointment &cancel, const QString &ticket)
{
    const auto appointment = c.store.appointment(cancel.appointment);
    const Business *business = c.business(cancel.business);
    if (!business || !appointment || appointment->business != business->id)
        return notFound(ticket, QObject::tr("There is no such appointment"));
    if (const auto answer = m_desk.cancel(*business, *appointment, cancel.tellCustomer, u"ticket:"_s + ticket))
        c.answer(ticket, tooljson::toJson(*answer, *business));
}

void Engine::Transaction::act(const action::NoteAppointment &note, const QString &ticket)
{
    auto appointment = c.store.appointment(note.appointment);
    if (!appointment || appointment->business != note.business)
        return notFound(ticket, QObject::tr("There is no such appointment"));
    appointment->notes = note.notes;
    c.store.saveAppointment(*appointment);
    c.journal(appointment->business, u"appointment"_s, view::of(*appointment));
    c.answer(ticket, view::of(*appointment));
}

void Engine::Transaction::act(const action::CallControl &control, const QString &ticket)
{
    using What = action::CallControl::What;
    const auto call = c.store.call(control.call);
    if (!call || call->business != control.business)
        return notFound(ticket, QObject::tr("There is no such call"));
    if (call->state.phase == CallPhase::Ended)
        return c.answer(ticket, failure(Fault::Conflict, QObject::tr("The call has ended")));
    switch (control.what) {
    case What::Say: m_calls.feed(*call, callinput::OwnerSays{control.text}); break;
    case What::Transfer: m_calls.feed(*call, callinput::OwnerTransfers{control.text}); break;
    case What::HangUp: m_calls.feed(*call, callinput::OwnerHangsUp{}); break;
    case What::TakeOver: m_calls.feed(*call, callinput::OwnerTakesOver{}); break;
    case What::HandBack: m_calls.feed(*call, callinput::OwnerHandsBack{}); break;
    }
    c.answer(ticket, QJsonObject{{u"id"_s, control.call.text()}});
}

void Engine::Transaction::act(const action::RunTool &run, const QString &ticket)
{
    if (const auto before = c.store.toolAnswer(run.call, run.toolCallId))
        return c.answer(ticket, *before);
    auto call = c.store.call(run.call);
    const Business *business = call ? c.business(call->business) : nullptr;
    if (!business)
        return notFound(ticket, QObject::tr("There is no such call"));
    const QString waiter
        = u"tool:%1:%2:%3"_s.arg(run.call.text(), QString::fromLatin1(run.toolCallId.toUtf8().toHex()), ticket);
    if (std::holds_alternative<tool::TransferToHuman>(run.request))
        m_calls.feed(*call, callinput::OwnerTransfers{});
    else if (std::holds_alternative<tool::EndCall>(run.request))
        m_calls.feed(*call, callinput::OwnerHangsUp{});
    const auto answer = m_calls.runTool(*call, *business, run.request, waiter);
    if (answer)
        answerTool(waiter, *business, *answer);
}

void Engine::Transaction::act(const action::SendMessage &send, const QString &ticket)
{
    const Business *business = c.business(send.business);
    if (!business)
        return notFound(ticket, QObject::tr("There is no such business"));
    if (!m_texting.queue(*business, {u"owner"_s, send.to, send.text}))
        return c.answer(ticket, failure(Fault::Conflict, QObject::tr("This customer has asked for no more texts")));
    c.answer(ticket, QJsonObject{});
}

void Engine::Transaction::act(const action::RetryAttention &retry, const QString &ticket)
{
    const auto row = c.store.attention(retry.id);
    if (!row || row->business != retry.business)
        return notFound(ticket, QObject::tr("There is nothing of that number to attend to"));
    if (!m_outbox.again(row->outboxId))
        return c.answer(ticket, failure(Fault::Conflict, QObject::tr("This cannot be tried again")));
    c.store.resolveAttention(retry.id, c.now);
    c.journal(row->business, u"attention"_s, {{u"id"_s, row->id}, {u"resolved"_s, true}});
    c.answer(ticket, QJsonObject{{u"id"_s, row->id}});
}

void Engine::Transaction::act(const action::DismissAttention &dismiss, const QString &ticket)
{
    const auto row = c.store.attention(dismiss.id);
    if (!row || row->business != dismiss.business)
        return notFound(ticket, QObject::tr("There is nothing of that number to attend to"));
    c.store.resolveAttention(dismiss.id, c.now);
    c.journal(row->business, u"attention"_s, {{u"id"_s, row->id}, {u"resolved"_s, true}});
    c.answer(ticket, QJsonObject{{u"id"_s, row->id}});
}

void Engine::Transaction::act(const action::DeleteCall &remove, const QString &ticket)
{
    const auto call = c.store.call(remove.call);
    if (!call || call->business != remove.business)
        return notFound(ticket, QObject::tr("There is no such call"));
    if (call->state.phase != CallPhase::Ended)
        return c.answer(ticket, failure(Fault::Conflict, QObject::tr("The call is still on; end it first")));
    m_retention.forget(*call);
    c.answer(ticket, QJsonObject{{u"id"_s, remove.call.text()}});
}

/// The event tells that there is something new and not what: journals outlive a call that is deleted for good.
void Engine::Transaction::act(const action::RemarkCall &remark, const QString &ticket)
{
    const auto call = c.store.call(remark.call);
    if (!call || call->business != remark.business)
        return notFound(ticket, QObject::tr("There is no such call"));
    const CallRemarks before = c.store.callRemarks(remark.call);
    CallRemarks now = before;
    if (remark.notes)
        now.notes = remarks::tidyNotes(*remark.notes);
    if (remark.notesBefore && remarks::tidyNotes(*remark.notesBefore) != before.notes && now.notes != before.notes)
        return c.answer(
            ticket, failure(Fault::Conflict, QObject::tr("Somebody else has written notes about this call meanwhile")));
    if (remark.tags)
        now.tags = remarks::tidyTags(*remark.tags, c.store.tagsInUse(remark.business));
    if (now != before) {
        c.store.saveCallRemarks(remark.call, now, c.now);
        c.journal(remark.business, u"call_noted"_s, {{u"id"_s, remark.call.text()}});
    }
    c.answer(ticket, QJsonObject{{u"id"_s, remark.call.text()}, {u"notes"_s, now.notes},
        {u"tags"_s, QJsonArray::fromStringList(now.tags)}});
}

void Engine::Transaction::act(const action::TellCall &tell, const QString &ticket)
{
    const auto call = c.store.call(tell.call);
    if (!call || call->business != tell.business)
        return notFound(ticket, QObject::tr("There is no such call"));
    if (call->state.phase == CallPhase::Ended)
        return c.answer(ticket, failure(Fault::Conflict, QObject::tr("The call has ended")));
    static const QHash<RemarkUse, QString> names{
        {RemarkUse::Model, u"model"_s}, {RemarkUse::Answer, u"answer"_s}, {RemarkUse::Note, u"note"_s}};
    c.answer(ticket,
        QJsonObject{{u"id"_s, tell.call.text()},
            {u"use"_s, names.value(m_calls.remark(*call, tell.text, tell.answers))}});
}

void Engine::Transaction::act(const action::BlockCustomer &block, const QString &ticket)
{
    auto customer = c.store.customer(block.customer);
    if (!customer || customer->business != block.business)
        return notFound(ticket, QObject::tr("There is no such customer"));
    if (std::exchange(customer->blocked, block.blocked) != block.blocked) {
        c.store.saveCustomer(*customer);
        c.journal(block.business, u"customer"_s, {{u"id"_s, block.customer.text()}, {u"blocked"_s, block.blocked}});
    }
    c.answer(ticket, QJsonObject{{u"id"_s, block.customer.text()}, {u"blocked"_s, block.blocked}});
}

void Engine::Transaction::act(const action::CalendarChanged &changed, const QString &ticket)
{
    const Business *business = c.business(changed.business);
    if (!business)
        return notFound(ticket, QObject::tr("There is no such business"));
    const bool news = m_calendars.changed(*business, changed.state, changed.why);
    if (news && changed.state == u"connected"_s)
        m_desk.calendarReturned(*business);
    c.answer(ticket, QJsonObject{{u"state"_s, c.store.calendarState(changed.business)}});
}

void Engine::Transaction::act(const action::ChooseCalendars &choose, const QString &ticket)
{
    if (!c.business(choose.business))
        return notFound(ticket, QObject::tr("There is no such business"));
    const auto chosen = m_calendars.choose(choose.business, choose.busy, choose.written);
    c.answer(ticket, chosen ? Result<QJsonObject>{QJsonObject{}} : tl::unexpected{chosen.error()});
}

void Engine::Transaction::act(const action::RefreshCalendars &refresh, const QString &ticket)
{
    if (!c.business(refresh.business))
        return notFound(ticket, QObject::tr("There is no such business"));
    if (c.store.calendarState(refresh.business) != u"connected"_s)
        return c.answer(ticket, failure(Fault::Conflict, QObject::tr("No calendar is connected")));
    m_calendars.refresh(refresh.business);
    c.answer(ticket, QJsonObject{});
}

void Engine::Transaction::act(const action::LeaveCalendar &leave, const QString &ticket)
{
    c.answer(ticket, QJsonObject{{u"channels"_s, m_calendars.openChannels(leave.business)}});
}

void Engine::Transaction::act(const action::CalendarNotified &notified, const QString &ticket)
{
    if (m_calendars.notified(notified.channel, notified.resource))
        c.answer(ticket, QJsonObject{});
    else
        notFound(ticket, QObject::tr("There is no such channel"));
}

void Engine::Transaction::act(const action::MarkRead &read, const QString &ticket)
{
    c.store.markRead(read.business, read.peer);
    c.journal(read.business, u"conversation"_s, {{u"peer"_s, read.peer.e164()}, {u"unread"_s, 0}});
    c.answer(ticket, QJsonObject{});
}

void Engine::Transaction::act(const action::BillingHeard &heard, const QString &ticket)
{
    m_billing.heard(heard.event);
    m_businessesChanged = m_businessesChanged || m_billing.businessChanged();
    c.answer(ticket, QJsonObject{});
}

void Engine::Transaction::act(const action::Reconcile &reconcile, const QString &ticket)
{
    const Business *business = c.business(reconcile.business);
    if (!business)
        return notFound(ticket, QObject::tr("There is no such business"));
    const auto asked = m_billing.reconcile(*business);
    c.answer(ticket, asked ? Result<QJsonObject>{QJsonObject{}} : tl::unexpected{asked.error()});
}

void Engine::Transaction::act(const action::TellModelState &tell, const QString &ticket)
{
    const Business *business = c.business(tell.business);
    if (!business)
        return notFound(ticket, QObject::tr("There is no such business"));
    QJsonObject json = modelState(c.modelHealth);
    json.insert(u"chosen"_s, business->agent.model == ModelChoice::OpenAi);
    json.insert(u"set_up"_s, c.options.model);
    c.answer(ticket, json);
}

void Engine::Transaction::act(const action::ModelChanged &, const QString &ticket)
{
    forgetModelTrouble();
    c.answer(ticket, QJsonObject{});
}
} // namespace cloudgreet
