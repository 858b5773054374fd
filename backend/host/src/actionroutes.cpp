// SPDX-License-Identifier: GPL-3.0-or-later
// What consoles and outside agents do: read and checked here, decided by the engine.
#include "engine/remarks.h"
#include "engine/tooljson.h"
#include "front.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {

struct Wish {
    const net::HttpRequest &request;
    const Access::Token &token;
    const Business &business;
    QJsonObject body;
};
using Do = std::function<Result<Action>(const Wish &)>;

/// A wish about one business by somebody with at least `least`; its body, where it has one, is a JSON object.
void act(net::HttpServer &server, Front &front, const QByteArray &method, const QString &pattern, Role least, Do make)
{
    server.route(
        method, pattern, [&front, least, make = std::move(make)](const net::HttpRequest &request, net::Reply reply) {
            const auto *token = front.access.admit(request, reply, least);
            if (!token)
                return;
            const auto body = request.jsonOrNothing();
            if (!body)
                return reply.problem(400, Front::tr("Not JSON"), body.error().text);
            const Business *business = front.access.businessOf(request, reply, *token, *body);
            if (!business)
                return;
            auto action = make({request, *token, *business, *body});
            if (!action)
                return reply.problem(statusOf(action.error().fault), action.error().text);
            front.answerFromEngine(std::move(reply), std::move(*action));
        });
}

QString textOf(const QJsonObject &body, QStringView name, qsizetype most = 2000)
{
    return body.value(name).toString().trimmed().left(most);
}

Result<QDateTime> startOf(const QJsonObject &body, const Business &business)
{
    const QString text = body.value(u"start").toString();
    QDateTime start = QDateTime::fromString(text, Qt::ISODate);
    if (start.isValid() && start.timeSpec() == Qt::LocalTime)       // no offset given: the business's own time
        start = QDateTime{start.date(), start.time(), business.zone};
    if (!start.isValid())
        return failure(Fault::InvalidInput, QObject::tr("start: a time like 2026-03-04T15:00 is wanted"));
    return start.toUTC();
}

Result<Action> create(const Wish &wish)
{
    tool::ScheduleAppointment schedule;
    auto start = startOf(wish.body, wish.business);
    if (!start)
        return tl::unexpected{start.error()};
    schedule.startUtc = *start;
    for (const Service &service : wish.business.services)
        if (service.id.text() == textOf(wish.body, u"service_id")
            || service.name.compare(textOf(wish.body, u"service"), Qt::CaseInsensitive) == 0)
            schedule.service = service.id;
    if (schedule.service.isNull())
        return failure(Fault::InvalidInput, QObject::tr("service: one of the business's services is wanted"));
    for (const StaffMember &member : wish.business.staff)
        if (member.id.text() == textOf(wish.body, u"staff_id")
            || member.name.compare(textOf(wish.body, u"staff"), Qt::CaseInsensitive) == 0)
            schedule.staff = member.id;
    if (const QString phone = textOf(wish.body, u"customer_phone", 64); !phone.isEmpty()) {
        auto number = PhoneNumber::parse(phone, wish.business.phoneNumbers.first().region());
        if (!number)
            return failure(Fault::InvalidInput, u"customer_phone: "_s + number.error().text);
        schedule.customerPhone = *number;
    }
    schedule.customerName = textOf(wish.body, u"customer_name", 120);
    if (schedule.customerName.isEmpty())
        return failure(Fault::InvalidInput, QObject::tr("customer_name: is missing"));
    schedule.email = textOf(wish.body, u"email", 254), schedule.address = textOf(wish.body, u"address", 500);
    schedule.notes = textOf(wish.body, u"notes");
    return Action{action::CreateAppointment{wish.business.id, schedule}};
}

Result<Action> change(const Wish &wish)
{
    const AppointmentId id{wish.request.parameter(u"id")};
    if (wish.body.contains(u"start") || wish.body.contains(u"minutes")) {
        action::MoveAppointment move{wish.business.id, id, {}};
        if (wish.body.contains(u"start")) {
            auto start = startOf(wish.body, wish.business);
            if (!start)
                return tl::unexpected{start.error()};
            move.startUtc = *start;
        }
        if (const QJsonValue minutes = wish.body.value(u"minutes"); !minutes.isUndefined()) {
            constexpr int longest = 24 * 60, step = 5;      // a day; people's time is kept in cells of five minutes
            if (minutes.toInt() < step || minutes.toInt() > longest || minutes.toInt() % step != 0)
                return failure(
                    Fault::InvalidInput, QObject::tr("minutes: 5 to 1440, in steps of 5, are wanted"));
            move.length = std::chrono::minutes{minutes.toInt()};
        }
        return Action{move};
    }
    if (wish.body.contains(u"notes"))
        return Action{action::NoteAppointment{wish.business.id, id, textOf(wish.body, u"notes")}};
    return failure(Fault::InvalidInput, QObject::tr("Nothing to change: give start, minutes or notes"));
}

Result<Action> remark(const Wish &wish)
{
    action::RemarkCall remark{wish.business.id, CallId{wish.request.parameter(u"id")}};
    const QJsonValue notes = wish.body.value(u"notes"), tags = wish.body.value(u"tags"),
                     notesBefore = wish.body.value(u"notes_before");
    const auto isOther = [](const QJsonValue &value) { return !value.isUndefined() && !value.isString(); };
    if (isOther(notes) || isOther(notesBefore) || (!tags.isUndefined() && !tags.isArray()))
        return failure(Fault::InvalidInput, QObject::tr("notes and notes_before are texts, tags a list of words"));
    if (notes.toString().size() > remarks::LongestNotes)
        return failure(
            Fault::InvalidInput, QObject::tr("notes: at most %1 characters").arg(remarks::LongestNotes));
    if (notes.isString())
        remark.notes = notes.toString();
    if (notesBefore.isString())
        remark.notesBefore = notesBefore.toString();
    if (tags.isArray()) {
        remark.tags.emplace();
        for (const auto &tag : tags.toArray())
            *remark.tags << tag.toString();
    }
    if (!remark.notes && !remark.tags)
        return failure(Fault::InvalidInput, QObject::tr("Nothing to change: give notes or tags"));
    return Action{remark};
}

Result<Action> tell(const Wish &wish)
{
    constexpr qsizetype longest = 600;
    const QString text = textOf(wish.body, u"text", longest);
    if (text.isEmpty())
        return failure(Fault::InvalidInput, QObject::tr("text: is missing"));
    return Action{action::TellCall{wish.business.id, CallId{wish.request.parameter(u"id")}, text,
        wish.body.value(u"answers").toBool()}};
}

Result<Action> block(const Wish &wish)
{
    const QJsonValue blocked = wish.body.value(u"blocked");
    if (!blocked.isBool())
        return failure(Fault::InvalidInput, QObject::tr("blocked: true or false is wanted"));
    return Action{
        action::BlockCustomer{wish.business.id, CustomerId{wish.request.parameter(u"id")}, blocked.toBool()}};
}

Do callControl(action::CallControl::What what, const char16_t *textMember, bool needed)
{
    return [=](const Wish &wish) -> Result<Action> {
        QString text = textMember ? textOf(wish.body, QStringView{textMember}, 600) : QString{};
        if (needed && text.isEmpty())
            return failure(Fault::InvalidInput, QString::fromUtf16(textMember) + u": "_s + QObject::tr("is missing"));
        if (what == action::CallControl::What::Transfer && !text.isEmpty()) {
            // As somebody in a hurry types it.
            const auto number = PhoneNumber::parse(text, wish.business.phoneNumbers.first().region());
            if (!number)
                return failure(Fault::InvalidInput, QObject::tr("to: a number like +15550104567 is wanted"));
            text = number->e164();
        }
        return Action{action::CallControl{wish.business.id, CallId{wish.request.parameter(u"id")}, what, text}};
    };
}

/// Outside agents: {"call_id","tool_call_id","function_name","arguments"}. The business is the call's own.
void runTool(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto *token = front.access.admit(request, reply, Role::Staff);
    if (!token)
        return;
    const auto body = request.json();
    if (!body)
        return reply.problem(400, Front::tr("Not JSON"), body.error().text);
    const QString callId = textOf(*body, u"call_id", 64), toolCallId = body->value(u"tool_call_id").toString();
    if (callId.isEmpty() || toolCallId.isEmpty() || toolCallId.size() > 128)
        return reply.problem(422, Front::tr("Bad arguments"), Front::tr("call_id and tool_call_id are wanted"));
    front.deps.readers.ask([&front, late = net::LateReply{std::move(reply)}, callId, toolCallId, body = *body,
                               businesses = front.access.businesses(), allowed = token->businesses](ReadStore &store) {
        for (const Business &business : businesses) {
            if ((!allowed.isEmpty() && !allowed.contains(business.id.text()))
                || !store.call(business.id.text(), callId))
                continue;
            auto tool = tooljson::parse(body.value(u"function_name").toString(), body.value(u"arguments").toObject(),
                business, QDateTime::currentDateTimeUtc());
            if (!tool)
                return answerError(late, {Fault::InvalidInput, tool.error().text});
            front.deps.engine.post(Action{action::RunTool{CallId{callId}, toolCallId, *tool}},
                [late, toolCallId](const Result<QJsonObject> &answer) {
                    if (answer)
                        late.json(200, {{u"tool_call_id"_s, toolCallId}, {u"result"_s, *answer}});
                    else
                        answerError(late, answer.error());
                });
            return;
        }
        late.problem(404, Front::tr("No such call"));
    });
}
} // namespace

void installActionRoutes(net::HttpServer &server, Front &front)
{
    using What = action::CallControl::What;
    act(server, front, "GET", u"/api/model"_s, Role::Viewer,
        [](const Wish &wish) -> Result<Action> { return Action{action::TellModelState{wish.business.id}}; });
    act(server, front, "POST", u"/api/appointments"_s, Role::Staff, create);
    act(server, front, "PATCH", u"/api/appointments/{id}"_s, Role::Staff, change);
    act(server, front, "DELETE", u"/api/appointments/{id}"_s, Role::Staff, [](const Wish &wish) -> Result<Action> {
        return Action{action::CancelAppointment{
            wish.business.id, AppointmentId{wish.request.parameter(u"id")}, wish.request.query(u"tell") != u"0"_s}};
    });
    act(server, front, "POST", u"/api/calls/{id}/say"_s, Role::Staff, callControl(What::Say, u"text", true));
    act(server, front, "POST", u"/api/calls/{id}/tell"_s, Role::Staff, tell);
    act(server, front, "POST", u"/api/calls/{id}/transfer"_s, Role::Staff, callControl(What::Transfer, u"to", false));
    act(server, front, "POST", u"/api/calls/{id}/hangup"_s, Role::Staff, callControl(What::HangUp, nullptr, false));
    act(server, front, "POST", u"/api/calls/{id}/take-over"_s, Role::Staff,
        callControl(What::TakeOver, nullptr, false));
    act(server, front, "POST", u"/api/calls/{id}/hand-back"_s, Role::Staff,
        callControl(What::HandBack, nullptr, false));
    act(server, front, "PATCH", u"/api/calls/{id}"_s, Role::Staff, remark);
    act(server, front, "PATCH", u"/api/customers/{id}"_s, Role::Staff, block);
    act(server, front, "DELETE", u"/api/calls/{id}"_s, Role::Owner, [](const Wish &wish) -> Result<Action> {
        return Action{action::DeleteCall{wish.business.id, CallId{wish.request.parameter(u"id")}}};
    });
    act(server, front, "POST", u"/api/messages"_s, Role::Staff, [](const Wish &wish) -> Result<Action> {
        auto to = PhoneNumber::parse(textOf(wish.body, u"to", 64), wish.business.phoneNumbers.first().region());
        const QString text = textOf(wish.body, u"text", 1500);
        if (!to || text.isEmpty())
            return failure(Fault::InvalidInput, QObject::tr("A number in “to” and some words in “text” are wanted"));
        return Action{action::SendMessage{wish.business.id, *to, text}};
    });
    act(server, front, "POST", u"/api/conversations/read"_s, Role::Staff, [](const Wish &wish) -> Result<Action> {
        const auto peer = PhoneNumber::parse(textOf(wish.body, u"peer", 64));
        if (!peer)
            return failure(Fault::InvalidInput, QObject::tr("peer: a number like +15550104567 is wanted"));
        return Action{action::MarkRead{wish.business.id, *peer}};
    });
    act(server, front, "POST", u"/api/attention/{id}/retry"_s, Role::Staff, [](const Wish &wish) -> Result<Action> {
        return Action{action::RetryAttention{wish.business.id, wish.request.parameter(u"id").toLongLong()}};
    });
    act(server, front, "DELETE", u"/api/attention/{id}"_s, Role::Staff, [](const Wish &wish) -> Result<Action> {
        return Action{action::DismissAttention{wish.business.id, wish.request.parameter(u"id").toLongLong()}};
    });
    server.route("POST", u"/api/tools"_s,
        [&front](const net::HttpRequest &r, net::Reply reply) { runTool(front, r, std::move(reply)); });
}
} // namespace cloudgreet
