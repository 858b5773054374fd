// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commands.h"
#include "jsonfields.h"

namespace cloudgreet::command {
namespace {

// One list of members a command, used for writing and for reading alike.
template <typename Visit> void members(Visit &v, Answer &c) { v(u"leg", c.leg); }
template <typename Visit> void members(Visit &v, Reject &c) { v(u"leg", c.leg), v(u"busy", c.busy); }
template <typename Visit> void members(Visit &v, Speak &c)
{
    v(u"leg", c.leg), v(u"text", c.text), v(u"language", c.language), v(u"at_once", c.atOnce);
}
template <typename Visit> void members(Visit &v, StopSpeaking &c) { v(u"leg", c.leg); }
template <typename Visit> void members(Visit &v, StartTranscription &c)
{
    v(u"leg", c.leg), v(u"language", c.language);
}
template <typename Visit> void members(Visit &v, StartRecording &c) { v(u"leg", c.leg); }
template <typename Visit> void members(Visit &v, Dial &c)
{
    v(u"leg", c.leg), v(u"to", c.to), v(u"from", c.from), v(u"connection", c.connection), v(u"note", c.note);
    v(u"timeout", c.timeoutSeconds);
}
template <typename Visit> void members(Visit &v, AskKey &c)
{
    v(u"leg", c.leg), v(u"text", c.text), v(u"language", c.language), v(u"note", c.note);
}
template <typename Visit> void members(Visit &v, Bridge &c)
{
    v(u"leg", c.leg), v(u"other", c.other), v(u"note", c.note);
}
template <typename Visit> void members(Visit &v, HangUp &c) { v(u"leg", c.leg); }
template <typename Visit> void members(Visit &v, AskLeg &c) { v(u"leg", c.leg); }
template <typename Visit> void members(Visit &v, SendText &c)
{
    v(u"message", c.messageId), v(u"from", c.from), v(u"to", c.to), v(u"text", c.text);
}
template <typename Visit> void members(Visit &v, AskBusy &c)
{
    v(u"business", c.business), v(u"appointment", c.appointment), v(u"event", c.eventId), v(u"from", c.fromUtc),
        v(u"to", c.toUtc);
    v(u"calendar", c.calendar), v(u"calendars", c.calendars);
}
template <typename Visit> void members(Visit &v, PutEvent &c)
{
    v(u"business", c.business), v(u"appointment", c.appointment), v(u"event", c.eventId), v(u"revision", c.revision);
    v(u"start", c.startUtc), v(u"end", c.endUtc), v(u"zone", c.zone), v(u"title", c.title);
    v(u"description", c.description), v(u"location", c.location);
    v(u"calendar", c.calendar), v(u"etag", c.etag);
}
template <typename Visit> void members(Visit &v, DeleteEvent &c)
{
    v(u"business", c.business), v(u"appointment", c.appointment), v(u"event", c.eventId), v(u"calendar", c.calendar);
}
template <typename Visit> void members(Visit &v, ReadEvent &c)
{
    v(u"business", c.business), v(u"appointment", c.appointment), v(u"event", c.eventId), v(u"calendar", c.calendar);
}
template <typename Visit> void members(Visit &v, ListCalendars &c) { v(u"business", c.business); }
template <typename Visit> void members(Visit &v, SyncCalendar &c)
{
    v(u"business", c.business), v(u"calendar", c.calendar), v(u"sync", c.syncToken), v(u"page", c.pageToken);
    v(u"round", c.round), v(u"from", c.fromUtc);
}
template <typename Visit> void members(Visit &v, WatchCalendar &c)
{
    v(u"business", c.business), v(u"calendar", c.calendar), v(u"channel", c.channel), v(u"address", c.address);
}
template <typename Visit> void members(Visit &v, StopChannel &c)
{
    v(u"business", c.business), v(u"channel", c.channel), v(u"resource", c.resource);
}
template <typename Visit> void members(Visit &v, ChargeFee &c)
{
    v(u"business", c.business), v(u"appointment", c.appointment), v(u"customer", c.customer);
    v(u"meter_event", c.meterEvent), v(u"by_meter", c.byMeter), v(u"amount", c.amount);
}
template <typename Visit> void members(Visit &v, ReverseFee &c)
{
    v(u"business", c.business), v(u"appointment", c.appointment), v(u"customer", c.customer);
    v(u"meter_event", c.meterEvent), v(u"by_meter", c.byMeter), v(u"provider_id", c.providerId);
}
template <typename Visit> void members(Visit &v, CompareFees &c)
{
    v(u"business", c.business), v(u"customer", c.customer), v(u"meter_event", c.meterEvent), v(u"by_meter", c.byMeter);
    v(u"from", c.fromUtc), v(u"to", c.toUtc);
}
template <typename Visit> void members(Visit &v, FetchRecording &c)
{
    v(u"call", c.call), v(u"recording", c.recordingId), v(u"url", c.url), v(u"format", c.format);
}
template <typename Visit> void members(Visit &v, DeleteRecording &c) { v(u"recording", c.recordingId); }
template <typename Visit> void members(Visit &v, RemoveRecording &c) { v(u"call", c.call), v(u"file", c.file); }
template <typename Visit> void members(Visit &v, ListMissed &c) { v(u"from", c.fromUtc), v(u"page", c.page); }

struct KindName { const char16_t *name; bool safe; bool ofLeg; bool again = false; };
// In the order of the variant.
constexpr KindName kinds[] = {{u"call.answer", false, true}, {u"call.reject", false, true},
    {u"call.speak", false, true}, {u"call.stop_speaking", false, true}, {u"call.transcription_start", false, true},
    {u"call.record_start", false, true}, {u"call.dial", false, true}, {u"call.hangup", false, true},
    {u"call.ask", true, true}, {u"text.send", false, false}, {u"calendar.busy", true, false},
    {u"calendar.put", true, false}, {u"calendar.delete", true, false}, {u"fee.charge", true, false},
    {u"fee.reverse", true, false}, {u"recording.fetch", true, false}, {u"recording.delete", true, false},
    {u"calendar.event", true, false, true}, {u"calendar.list", true, false, true},
    {u"calendar.sync", true, false, true}, {u"calendar.watch", true, false, true},
    {u"calendar.stop", true, false, true}, {u"fee.compare", true, false, true}, {u"recording.remove", true, false},
    {u"line.missed", true, false, true}, {u"call.ask_key", false, true}, {u"call.bridge", false, true}};
static_assert(std::size(kinds) == std::variant_size_v<Any>);

const KindName *find(const QString &kind)
{
    for (const KindName &known : kinds)
        if (kind == QStringView{known.name})
            return &known;
    return nullptr;
}

template <size_t Index = 0>
Any makeByIndex(size_t index)
{
    if constexpr (Index < std::variant_size_v<Any>)
        return index == Index ? Any{std::in_place_index<Index>} : makeByIndex<Index + 1>(index);
    Q_UNREACHABLE();
}
} // namespace

QString kindOf(const Any &command)
{
    return QString::fromUtf16(kinds[command.index()].name);
}

QJsonObject toJson(const Any &command)
{
    json::Writer writer;
    std::visit([&](auto copy) { members(writer, copy); }, command);
    return writer.object;
}

Result<Any> fromJson(const QString &kind, const QJsonObject &object)
{
    const KindName *known = find(kind);
    if (!known)
        return failure(Fault::Corrupt, QObject::tr("The outbox holds a command of a newer version: %1").arg(kind));
    Any command = makeByIndex(size_t(known - kinds));
    json::Reader reader{object};
    std::visit([&](auto &target) { members(reader, target); }, command);
    return command;
}

bool repeatsSafely(const QString &kind)
{
    const KindName *known = find(kind);
    return known && known->safe;
}

bool isOfLeg(const QString &kind)
{
    const KindName *known = find(kind);
    return known && known->ofLeg;
}

bool comesAgain(const QString &kind)
{
    const KindName *known = find(kind);
    return known && known->again;
}
} // namespace cloudgreet::command
