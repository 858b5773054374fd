// SPDX-License-Identifier: GPL-3.0-or-later
#include "linejson.h"
#include "jsonfields.h"

namespace cloudgreet::linejson {
namespace {
template <typename V> void members(V &v, event::Initiated &e)
{
    v(u"from", e.from), v(u"to", e.to), v(u"incoming", e.incoming), v(u"connection", e.connection);
}
template <typename V> void members(V &v, event::HungUp &e)
{
    v(u"cause", e.cause), v(u"source", e.source), v(u"sip", e.sipCause);
}
template <typename V> void members(V &v, event::SpeakEnded &e) { v(u"status", e.status); }
template <typename V> void members(V &v, event::PlaybackEnded &e) { v(u"status", e.status); }
template <typename V> void members(V &v, event::GatherEnded &e) { v(u"status", e.status), v(u"digits", e.digits); }
template <typename V> void members(V &v, event::RecordingSaved &e)
{
    v(u"id", e.recordingId), v(u"url", e.url), v(u"format", e.format), v(u"started", e.startedUtc),
        v(u"ended", e.endedUtc);
}
template <typename V> void members(V &v, event::RecordingFailed &e) { v(u"reason", e.reason); }
template <typename V> void members(V &v, event::MachineDetected &e) { v(u"result", e.result); }
template <typename V> void members(V &v, event::StreamingFailed &e) { v(u"reason", e.reason); }
template <typename V> void members(V &v, event::CostKnown &e) { v(u"amount", e.amount), v(u"currency", e.currency); }
template <typename V> void members(V &v, event::Unknown &e) { v(u"type", e.type); }
template <typename V> void members(V &v, event::Transcribed &e)
{
    v(u"text", e.text), v(u"final", e.isFinal);
}
template <typename V> void members(V &v, event::KeyPressed &e)
{
    QString digit{e.digit};
    v(u"digit", digit);
    e.digit = digit.isEmpty() ? QChar{} : digit.at(0);
}
template <typename V, typename Event> void members(V &, Event &) {}         // those without members, and texts

constexpr const char16_t *names[] = {u"initiated", u"answered", u"bridged", u"hung_up", u"speak_started",
    u"speak_ended", u"playback_started", u"playback_ended", u"key_pressed", u"gather_ended", u"transcribed",
    u"recording_saved", u"recording_failed", u"machine_detected", u"streaming_started", u"streaming_stopped",
    u"streaming_failed", u"cost_known", u"missed", u"text_received", u"text_sent", u"text_finalized", u"unknown"};
static_assert(std::size(names) == std::variant_size_v<LineEvent>);

template <size_t Index = 0>
LineEvent makeByIndex(size_t index)
{
    if constexpr (Index < std::variant_size_v<LineEvent>)
        return index == Index ? LineEvent{std::in_place_index<Index>} : makeByIndex<Index + 1>(index);
    Q_UNREACHABLE();
}

/// Reading starts from false: a member left out was false, whatever its default is elsewhere.
void clearFlags(LineEvent &event)
{
    if (auto *transcribed = std::get_if<event::Transcribed>(&event))
        transcribed->isFinal = false;
    if (auto *initiated = std::get_if<event::Initiated>(&event))
        initiated->incoming = false;
}
} // namespace

QString kindOf(const LineEvent &event)
{
    return QString::fromUtf16(names[event.index()]);
}

QJsonObject toJson(const LineWebhook &webhook)
{
    json::Writer writer;
    std::visit([&](auto event) { members(writer, event); }, webhook.event);
    return {{u"id"_s, webhook.id}, {u"at"_s, json::fromTime(webhook.occurredUtc)}, {u"control"_s, webhook.leg.control},
            {u"leg"_s, webhook.leg.leg}, {u"session"_s, webhook.leg.session}, {u"kind"_s, kindOf(webhook.event)},
            {u"event"_s, writer.object}, {u"note"_s, webhook.note}};
}

Result<LineWebhook> fromJson(const QJsonObject &object)
{
    const QString kind = object.value(u"kind").toString();
    for (size_t i = 0; i < std::size(names); ++i) {
        if (kind != QStringView{names[i]})
            continue;
        LineWebhook webhook{object.value(u"id").toString(), json::toTime(object.value(u"at")),
            {object.value(u"control").toString(), object.value(u"leg").toString(), object.value(u"session").toString()},
            makeByIndex(i), object.value(u"note").toString()};
        clearFlags(webhook.event);
        const QJsonObject inner = object.value(u"event").toObject();
        json::Reader reader{inner};
        std::visit([&](auto &event) { members(reader, event); }, webhook.event);
        return webhook;
    }
    return failure(Fault::Corrupt, QObject::tr("An event of a newer version was stored: %1").arg(kind));
}
} // namespace cloudgreet::linejson
