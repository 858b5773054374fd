// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/values.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace cloudgreet::api {
namespace {

QString textOf(const QJsonObject &json, QStringView name)
{
    return json.value(name).toString();
}

/// The index of a word; the first where it is unknown, so that a newer host's word does no harm.
template <typename E, size_t N>
E word(const QJsonObject &json, QStringView name, const char16_t *const (&words)[N])
{
    const QString value = textOf(json, name);
    for (size_t i = 0; i < N; ++i)
        if (value == QStringView{words[i]})
            return E(i);
    return E{};
}

constexpr const char16_t *statusWords[] = {u"ended", u"ringing", u"active"};
/// A host says these in English, for machines; whoever reads them here is the owner. Source: engine/src/tooljson.cpp.
QString toolAnswerOf(const QJsonObject &json)
{
    return QCoreApplication::translate("ToolAnswers", json[u"message"].toString().toUtf8().constData());
}

constexpr const char16_t *outcomeWords[] = {u"open", u"booked", u"provisional", u"changed", u"cancelled", u"message",
    u"answered", u"transferred", u"missed", u"abandoned", u"rejected", u"failed"};
constexpr const char16_t *speakerWords[] = {u"caller", u"receptionist", u"owner"};
constexpr const char16_t *recordingWords[] = {u"", u"expected", u"fetching", u"here", u"failed", u"deleted"};
constexpr const char16_t *textWords[] = {u"received", u"queued", u"sent", u"delivered", u"failed", u"unknown"};
constexpr const char16_t *visitWords[] = {u"held", u"confirmed", u"provisional", u"conflict", u"cancelled", u"kept"};

template <typename T>
QList<T> listOf(const QJsonValue &value)
{
    QList<T> list;
    for (const auto &item : value.toArray())
        list.append(T::fromJson(item.toObject()));
    return list;
}

int minuteOf(const QJsonValue &value)
{
    const QStringList parts = value.toString().split(u':');
    return parts.size() < 2 ? -1 : parts[0].toInt() * 60 + parts[1].toInt();
}

QList<OpenRange> rangesOf(const QJsonValue &value)
{
    QList<OpenRange> ranges;
    for (const auto &item : value.toArray()) {
        const OpenRange range{minuteOf(item.toArray().at(0)), minuteOf(item.toArray().at(1))};
        if (range.fromMinute >= 0 && range.fromMinute < range.toMinute && range.toMinute <= 24 * 60)
            ranges.append(range);
    }
    return ranges;
}

QList<Slot> slotsOf(const QJsonValue &value)
{
    QList<Slot> list;
    for (const auto &item : value.toArray()) {
        const QJsonObject json = item.toObject();
        const Slot slot{utcTime(json[u"start"]), utcTime(json[u"end"]), textOf(json, u"staff")};
        if (slot.startUtc.isValid())
            list.append(slot);
    }
    return list;
}
} // namespace

QDateTime utcTime(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime{};
}

QMap<Outcome, int> outcomeCounts(const QJsonValue &value)
{
    QMap<Outcome, int> counts;
    const QJsonObject outcomes = value.toObject();
    for (auto it = outcomes.begin(); it != outcomes.end(); ++it)
        counts[word<Outcome>({{u"is"_s, it.key()}}, u"is", outcomeWords)] += it.value().toInt();
    return counts;
}

QString outcomeWord(Outcome outcome)
{
    return QString::fromUtf16(outcomeWords[size_t(outcome)]);
}

CallSummary CallSummary::fromJson(const QJsonObject &json)
{
    CallSummary call;
    call.id = textOf(json, u"id");
    call.from = textOf(json, u"from");
    call.to = textOf(json, u"to");
    call.callerName = textOf(json, u"caller_name");
    call.summary = textOf(json, u"summary");
    call.hit = textOf(json, u"hit");
    call.leg = textOf(json, u"leg");
    call.takenOver = json[u"taken_over"].toBool();
    call.customer = textOf(json, u"customer");
    call.notes = textOf(json, u"notes");
    call.openQuestion = textOf(json, u"open_question");
    for (const auto &tag : json[u"tags"].toArray())
        call.tags << tag.toString();
    call.status = word<CallStatus>(json, u"status", statusWords);
    call.outcome = word<Outcome>(json, u"outcome", outcomeWords);
    call.recording = word<RecordingState>(json, u"recording", recordingWords);
    call.startedUtc = utcTime(json[u"started_at"]);
    call.answeredUtc = utcTime(json[u"answered_at"]);
    call.endedUtc = utcTime(json[u"ended_at"]);
    if (json[u"seconds"].isDouble())
        call.seconds = json[u"seconds"].toInt();
    else if (call.answeredUtc.isValid() && call.endedUtc.isValid())
        call.seconds = int(call.answeredUtc.secsTo(call.endedUtc));
    return call;
}

Turn Turn::fromJson(const QJsonObject &json)
{
    return {textOf(json, u"call"), textOf(json, u"text"), json[u"index"].toInt(),
        word<Speaker>(json, u"role", speakerWords), utcTime(json[u"at"]), json[u"interrupted"].toBool(),
        json[u"unspoken"].toBool(), textOf(json, u"language")};
}

Appointment Appointment::fromJson(const QJsonObject &json)
{
    Appointment a;
    a.id = textOf(json, u"id");
    a.call = textOf(json, u"call");
    a.service = textOf(json, u"service");
    a.serviceId = textOf(json, u"service_id");
    a.staff = textOf(json, u"staff");
    a.staffId = textOf(json, u"staff_id");
    a.customerName = textOf(json, u"customer_name");
    a.customerPhone = textOf(json, u"customer_phone");
    a.email = textOf(json, u"email");
    a.address = textOf(json, u"address");
    a.notes = textOf(json, u"notes");
    a.state = word<VisitState>(json, u"state", visitWords);
    a.startUtc = utcTime(json[u"start"]);
    a.endUtc = utcTime(json[u"end"]);
    a.onCalendar = json[u"on_calendar"].toBool();
    return a;
}

Attention Attention::fromJson(const QJsonObject &json)
{
    return {json[u"id"].toInteger(), textOf(json, u"kind"), textOf(json, u"text"), textOf(json, u"detail"),
        textOf(json, u"call"), textOf(json, u"appointment"), json[u"can_retry"].toBool(), utcTime(json[u"at"])};
}

TextMessage TextMessage::fromJson(const QJsonObject &json)
{
    return {textOf(json, u"id"), textOf(json, u"kind"), textOf(json, u"peer"), textOf(json, u"text"),
        textOf(json, u"error"), textOf(json, u"call"), textOf(json, u"appointment"),
        word<TextState>(json, u"status", textWords), json[u"direction"] == u"out"_s, utcTime(json[u"at"])};
}

BusyTime BusyTime::fromJson(const QJsonObject &json)
{
    return {utcTime(json[u"start"]), utcTime(json[u"end"]), textOf(json, u"calendar")};
}

Conversation Conversation::fromJson(const QJsonObject &json)
{
    return {textOf(json, u"peer"), textOf(json, u"name"), textOf(json, u"customer"), textOf(json, u"hit"),
        json[u"texts"].toInt(), json[u"unread"].toInt(), json[u"failed"].toInt(), json[u"opted_out"].toBool(),
        TextMessage::fromJson(json)};
}

Customer Customer::fromJson(const QJsonObject &json)
{
    return {textOf(json, u"id"), textOf(json, u"name"), textOf(json, u"phone"), textOf(json, u"email"),
        textOf(json, u"address"), textOf(json, u"notes"), json[u"calls"].toInt()};
}

CallDetail CallDetail::fromJson(const QJsonObject &json)
{
    CallDetail detail{CallSummary::fromJson(json), listOf<Turn>(json[u"turns"]), {},
        listOf<Appointment>(json[u"appointments"]), json[u"recording_file"].toObject()[u"seconds"].toDouble()};
    for (const auto &item : json[u"timeline"].toArray()) {
        const QJsonObject entry = item.toObject();
        detail.timeline.append({textOf(entry, u"kind"), textOf(entry, u"text"), utcTime(entry[u"at"])});
    }
    for (const auto &item : json[u"costs"].toArray()) {
        const QJsonObject cost = item.toObject();
        detail.costs.append({textOf(cost, u"kind"), textOf(cost, u"currency"), textOf(cost, u"amount")});
    }
    const QJsonObject used = json[u"model_use"].toObject();
    detail.modelTokens = used[u"prompt_tokens"].toInteger() + used[u"completion_tokens"].toInteger();
    detail.callerBlocked = json[u"caller_blocked"].toBool();
    detail.unpricedRequests = used[u"unpriced_requests"].toInt();
    return detail;
}

Dashboard Dashboard::fromJson(const QJsonObject &json)
{
    Dashboard board;
    board.day = QDate::fromString(textOf(json, u"day"), Qt::ISODate);
    board.calls = json[u"calls"].toInt();
    board.unread = json[u"unread"].toInt();
    board.calendar = textOf(json, u"calendar");
    board.outcomes = outcomeCounts(json[u"outcomes"]);
    board.live = listOf<CallSummary>(json[u"live"]);
    board.appointments = listOf<Appointment>(json[u"appointments"]);
    board.attention = listOf<Attention>(json[u"attention"]);
    return board;
}

TagUse TagUse::fromJson(const QJsonObject &json) { return {textOf(json, u"tag"), json[u"calls"].toInt()}; }

ExportPiece ExportPiece::fromJson(const QJsonObject &json)
{
    return {textOf(json, u"text"), textOf(json, u"next"), json[u"rows"].toInt(), utcTime(json[u"oldest"])};
}

BusinessInfo BusinessInfo::fromJson(const QJsonObject &json)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    BusinessInfo info;
    info.id = textOf(json, u"id");
    info.name = textOf(json, u"name");
    info.currency = textOf(json, u"currency");
    info.address = textOf(json, u"address");
    info.hasModel = textOf(json[u"agent"].toObject(), u"model") == u"openai";
    info.blockedLeaveMessage = textOf(json, u"blocked_callers") == u"message";
    for (const auto &number : json[u"phone_numbers"].toArray())
        info.phoneNumbers.append(number.toString());
    for (const auto &member : json[u"staff"].toArray())
        info.staff.append(textOf(member.toObject(), u"name"));
    if (const QByteArray name = textOf(json, u"timezone").toLatin1(); QTimeZone::isTimeZoneIdAvailable(name))
        info.zone = QTimeZone{name};
    for (const auto &item : json[u"services"].toArray()) {
        const QJsonObject service = item.toObject();
        info.services.append(
            {textOf(service, u"id"), textOf(service, u"name"), textOf(service, u"price"), service[u"minutes"].toInt()});
    }
    for (int day = 1; day <= 7; ++day)
        info.hours.insert(day, rangesOf(json[u"hours"].toObject()[days.at(day - 1)]));
    const QJsonObject exceptions = json[u"exceptions"].toObject();
    for (auto it = exceptions.begin(); it != exceptions.end(); ++it)
        if (const QDate day = QDate::fromString(it.key(), Qt::ISODate); day.isValid())
            info.exceptions.insert(day, rangesOf(it.value()));
    return info;
}

Availability Availability::fromJson(const QJsonObject &json)
{
    return {json[u"success"].toBool(), toolAnswerOf(json), slotsOf(json[u"slots"])};
}

BookingAnswer BookingAnswer::fromJson(const QJsonObject &json)
{
    return {
        json[u"success"].toBool(), textOf(json, u"appointment_id"), toolAnswerOf(json), slotsOf(json[u"alternatives"])};
}
} // namespace cloudgreet::api
