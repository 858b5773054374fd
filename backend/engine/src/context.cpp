// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"

namespace cloudgreet {

qint64 Context::post(const BusinessId &business, const command::Any &command, const Post &post)
{
    OutboxRow row;
    row.business = business;
    row.kind = command::kindOf(command);
    row.lane = post.lane;
    row.key = post.key.isEmpty() ? newId() : post.key;
    row.payload = command::toJson(command);
    if (!post.call.isNull())
        row.payload.insert(u"call"_s, post.call.text());
    row.dueUtc = now.addMSecs(post.delay.count());
    if (post.validFor.count() > 0)
        row.validUntilUtc = row.dueUtc.addMSecs(post.validFor.count());
    return store.addCommand(row);
}

qint64 Context::attention(AttentionRow row)
{
    row.atUtc = now;
    row.id = store.addAttention(row);
    journal(row.business, u"attention"_s, view::of(row));
    return row.id;
}

void Context::settleAttention(const BusinessId &business, const QString &kind)
{
    for (const qint64 id : store.openAttention(business, kind)) {
        store.resolveAttention(id, now);
        journal(business, u"attention"_s, {{u"id"_s, id}, {u"resolved"_s, true}});
    }
}

namespace view {

QString time(const QDateTime &utc)
{
    return utc.isValid() ? utc.toString(Qt::ISODateWithMs) : QString{};
}

QJsonObject of(const CallRecord &call)
{
    return {{u"id"_s, call.id.text()}, {u"business"_s, call.business.text()}, {u"from"_s, call.from},
        {u"to"_s, call.called.e164()}, {u"leg"_s, call.leg.control}, {u"caller_name"_s, call.callerName},
        {u"customer"_s, call.customer.text()}, {u"status"_s, toText(call.status)}, {u"outcome"_s, toText(call.outcome)},
        {u"started_at"_s, time(call.startedUtc)}, {u"answered_at"_s, time(call.answeredUtc)},
        {u"ended_at"_s, time(call.endedUtc)}, {u"summary"_s, call.summary}, {u"taken_over"_s, call.state.takenOver},
        {u"open_question"_s, call.state.phase == CallPhase::Ended ? QString{} : openQuestion(call.state.dialogue)}};
}

QJsonObject of(const CallId &call, const Turn &turn)
{
    return {{u"call"_s, call.text()}, {u"index"_s, turn.index}, {u"role"_s, toText(turn.speaker)},
        {u"text"_s, turn.text}, {u"at"_s, time(turn.atUtc)}, {u"interrupted"_s, turn.interrupted}};
}

QJsonObject of(const Appointment &a)
{
    return {{u"id"_s, a.id.text()}, {u"business"_s, a.business.text()}, {u"call"_s, a.call.text()},
            {u"customer"_s, a.customer.text()}, {u"service"_s, a.serviceName}, {u"service_id"_s, a.service.text()},
            {u"staff"_s, a.staffName}, {u"staff_id"_s, a.staff.text()}, {u"state"_s, toText(a.state)},
            {u"start"_s, time(a.startUtc)}, {u"end"_s, time(a.endUtc)}, {u"customer_name"_s, a.customerName},
            {u"customer_phone"_s, a.customerPhone ? a.customerPhone->e164() : QString{}}, {u"email"_s, a.email},
            {u"address"_s, a.address}, {u"notes"_s, a.notes}, {u"on_calendar"_s, a.onCalendar}};
}

QJsonObject of(const TextMessage &m)
{
    return {{u"id"_s, m.id.text()}, {u"business"_s, m.business.text()}, {u"kind"_s, m.kind},
            {u"direction"_s, m.direction == MessageDirection::In ? u"in"_s : u"out"_s}, {u"peer"_s, m.peer.e164()},
            {u"text"_s, m.text}, {u"status"_s, m.status}, {u"error"_s, m.errorText}, {u"at"_s, time(m.atUtc)},
            {u"call"_s, m.call.text()}, {u"appointment"_s, m.appointment.text()}};
}

QJsonObject of(const AttentionRow &row)
{
    return {{u"id"_s, row.id}, {u"business"_s, row.business.text()}, {u"kind"_s, row.kind}, {u"text"_s, row.text},
            {u"detail"_s, row.detail}, {u"call"_s, row.call.text()}, {u"appointment"_s, row.appointment.text()},
            {u"can_retry"_s, row.outboxId != 0}, {u"at"_s, time(row.atUtc)}};
}
} // namespace view
} // namespace cloudgreet
