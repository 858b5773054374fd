// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"
#include "chatstream.h"
#include "domain/maskedkeys.h"
#include "engine/icalendar.h"
#include "engine/model.h"
#include "eventwire.h"
#include "net/sseparser.h"
#include "recordinglinks.h"
#include "sentences.h"
#include "stripe/webhook.h"
#include "telnyx/webhook.h"
#include <QJsonDocument>

namespace cloudgreet::fuzz {
using namespace Qt::StringLiterals;
namespace {
const QDateTime now{{2026, 6, 8}, {12, 0}, Qt::UTC};

struct Heard {
    QStringList sentences;
    QString rest;
    QList<model::ToolCall> calls;
    std::optional<model::Trouble> trouble;
    model::Usage usage;
    friend bool operator==(const Heard &, const Heard &) = default;
};

Heard hear(const QList<QByteArray> &pieces)
{
    net::SseParser events;
    openai::ChatStream stream;
    openai::Sentences sentences;
    Heard heard;
    for (const QByteArray &piece : pieces)
        for (const net::ServerSentEvent &event : events.feed(piece))
            heard.sentences += sentences.feed(stream.feed(event.data));
    heard.rest = sentences.rest();
    heard.calls = stream.calls();
    heard.trouble = stream.trouble();
    heard.usage = stream.usage();
    return heard;
}

/// Where the network cuts the stream makes no difference; nothing grows without bounds.
QString chat(const QByteArray &bytes)
{
    const qsizetype cut = bytes.isEmpty() ? 0 : bytes.size() * uchar(bytes.back()) / 256;
    const Heard whole = hear({bytes});
    if (!(whole == hear({bytes.left(cut), bytes.mid(cut)})))
        return u"a cut changes the answer"_s;
    if (whole.calls.size() > 32)
        return u"too many tool calls"_s;
    for (const model::ToolCall &call : whole.calls)
        if (call.id.isEmpty() || call.id.size() > 128 || call.name.isEmpty())
            return u"a tool call without a name or id"_s;
    constexpr qint64 most = 1'000'000'000;
    for (const qint64 tokens : {whole.usage.prompt, whole.usage.cached, whole.usage.completion})
        if (tokens < 0 || tokens > most)
            return u"tokens beyond reason"_s;
    if (model::costOf(whole.usage, {99'999'999, 99'999'999, 99'999'999, u"USD"_s}) < 0)
        return u"the cost overflows"_s;
    for (const QString &sentence : whole.sentences)
        if (openai::speakable(sentence).size() > sentence.size())
            return u"what is spoken is longer than what was written"_s;
    return {};
}

/// A webhook that is taken has an id, and a call where it is about one; what it says is cut.
QString telnyx(const QByteArray &bytes)
{
    const auto webhook = telnyx::decode(bytes);
    if (!webhook)
        return webhook.error().text.isEmpty() ? u"refused without a word"_s : QString{};
    if (webhook->id.isEmpty() || webhook->id.size() > 128)
        return u"an id that is none"_s;
    if (webhook->note.size() > 200)
        return u"a note longer than what we give"_s;
    const auto *words = std::get_if<event::Transcribed>(&webhook->event);
    if (words && (words->text.size() > 4000 || webhook->leg.control.isEmpty()))
        return u"words of no call, or more than are taken"_s;
    const telnyx::SignatureCheck check{QByteArray(32, 'k')};
    return check.verify(bytes, bytes.left(88), "1780920000", now) ? u"signed by nobody"_s : QString{};
}

QString stripe(const QByteArray &bytes)
{
    const stripe::SignatureCheck check{"whsec_x"}, none{{}};
    const qsizetype middle = bytes.size() / 2;
    if (check.verify(bytes.mid(middle), bytes.left(middle), now) || none.verify(bytes, bytes, now))
        return u"signed by nobody"_s;
    const auto event = stripe::decode(bytes);
    if (!event)
        return event.error().text.isEmpty() ? u"refused without a word"_s : QString{};
    return event->id.isEmpty() ? u"an event without an id would be taken every time"_s : QString{};
}

/// A calendar is free only where it said so: what cannot be read is unknown.
QString google(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto events = google::wire::eventsOf(json);
    if (events.size() > json.value(u"items").toArray().size())
        return u"events out of nothing"_s;
    for (const CalendarEvent &event : events) {
        if (event.cancelled && event.keepsBusy)
            return u"a cancelled event keeps a time busy"_s;
        if (toJson(calendarEventFrom(toJson(event))) != toJson(event))
            return u"an event is another one after its way through the engine"_s;
    }
    std::ignore = google::wire::calendarOf(json);
    const QJsonObject calendars = json.value(u"calendars").toObject();
    for (const auto &calendar : calendars) {
        const auto busy = google::wire::busySpansOf(calendar.toObject());
        if (busy && busy->size() != calendar[u"busy"].toArray().size())
            return u"a busy time was dropped"_s;
        if (busy && calendar.toObject().contains(u"errors"))
            return u"an unreadable calendar counts as free"_s;
    }
    net::HttpAnswer answer;
    answer.status = 403;
    answer.body = bytes;
    if (google::wire::refused(answer).how == CommandOutcome::How::Done)
        return u"a refusal counts as done"_s;
    return {};
}

QString links(const QByteArray &bytes)
{
    const QByteArray key(32, 'k');
    const QString text = QString::fromUtf8(bytes);
    const auto opened = recordinglinks::opened(text, key);
    if (opened && recordinglinks::token(opened->call, opened->untilUtc, key) != text)
        return u"a link that was not made by us"_s;
    const auto appointment = icalendar::appointmentOf(text, key);
    return appointment && icalendar::token(*appointment, key) != text ? u"a link that was not made by us"_s : QString{};
}

/// Masked once is masked for good, and a key never gets through however it is wrapped.
QString keys(const QByteArray &bytes)
{
    const QString words = QString::fromUtf8(bytes), masked = withoutKeys(words);
    if (withoutKeys(masked) != masked)
        return u"masking twice changes the words"_s;
    for (const QString &key : {u"sk_live_51Nx7Q2"_s, u"whsec_a1b2c3d4"_s, u"KEY0189ABCDEF"_s, u"sk-proj-a1B2c3"_s})
        if (withoutKeys(words + u' ' + key).endsWith(key))
            return u"a key was kept: "_s + key;
    return {};
}

QByteArray chunk(const QByteArray &delta, const QByteArray &more = {})
{
    return "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":" + delta
        + "}]" + more + "}\n\n";
}

QByteArray webhook(const QByteArray &type, const QByteArray &payload)
{
    return R"({"data":{"record_type":"event","event_type":")" + type
        + R"(","id":"0ccc7b54-4df3-4bca-a65a-3da1ecc777f0","occurred_at":"2026-06-08T12:00:00.000Z",)"
          R"("payload":{"call_control_id":"v3:leg","call_leg_id":"l","call_session_id":"s","connection_id":"1","client_state":"cmluZzox",)"
        + payload + "}}}";
}
} // namespace

const QList<Reader> &readers()
{
    static const QList<Reader> all{
        {"chat", chat,
            {chunk(R"({"role":"assistant","content":"Sure. Dr. Adams is free at 10 a.m."})")
                    + chunk(R"({"content":" Shall I book it?"})")
                    + "data: "
                      "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":900,"
                      "\"completion_tokens\":12,"
                      "\"prompt_tokens_details\":{\"cached_tokens\":512}}}\n\ndata: [DONE]\n\n",
                chunk(
                    R"({"tool_calls":[{"index":0,"id":"call_1","function":{"name":"end_call","arguments":"{\"rea"}}]})")
                    + chunk(R"({"tool_calls":[{"index":0,"function":{"arguments":"son\":null}"}}]})")
                    + "data: [DONE]\n\n",
                "data: {\"error\":{\"message\":\"Incorrect API key provided: "
                "sk-abc\",\"code\":\"invalid_api_key\"}}\n\n"}},
        {"telnyx", telnyx,
            {webhook("call.initiated",
                 R"("from":"+12125550147","to":"+12125550100","direction":"incoming","state":"parked")"),
                webhook("call.transcription",
                    R"("transcription_data":{"transcript":"hello","confidence":0.9,"is_final":true})"),
                webhook("call.gather.ended", R"("digits":"1","status":"valid")"),
                webhook("call.hangup", R"("hangup_cause":"timeout","hangup_source":"callee")"),
                webhook("call.recording.saved",
                    R"("recording_urls":{"mp3":"https://x.example/r.mp3"},"recording_id":"r","start_time":"2026-06-08T12:00:00Z")"),
                webhook("call.cost", R"("total_cost":"0.0123","currency":"USD")"),
                webhook("message.received",
                    R"("id":"m","from":{"phone_number":"+12125550147"},"to":[{"phone_number":"+12125550100"}],"text":"STOP","media":[{"url":"https://x"}])"),
                webhook("message.finalized",
                    R"("to":[{"phone_number":"+1","status":"delivery_failed"}],"errors":[{"code":"40300","title":"Blocked"}])")}},
        {"stripe", stripe,
            {R"({"id":"evt_1","type":"customer.subscription.updated","created":1787324775,"data":{"object":{"id":"sub_1","customer":"cus_1","status":"active",)"
             R"("items":{"data":[{"current_period_end":1789324775}]}}}})",
                R"({"id":"evt_2","type":"invoice.payment_failed","created":1787324775,"data":{"object":{"id":"in_1","customer":"cus_1","amount_remaining":4900,"currency":"usd"}}})",
                R"({"id":"evt_3","type":"checkout.session.completed","data":{"object":{"client_reference_id":"b","customer":"cus_1","subscription":"sub_1"}}})",
                "t=1780920000,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd"}},
        {"google", google,
            {R"({"kind":"calendar#events","timeZone":"America/New_York","nextSyncToken":"t","items":[{"id":"e1","status":"confirmed","etag":"\"1\"",)"
             R"("start":{"dateTime":"2026-06-09T10:00:00-04:00"},"end":{"dateTime":"2026-06-09T11:00:00","timeZone":"Europe/Madrid"},"updated":"2026-06-08T12:00:00.000Z"},)"
             R"({"id":"e2","status":"cancelled"},{"id":"e3","start":{"date":"2026-06-10"},"end":{"date":"2026-06-11"},"transparency":"transparent"}]})",
                R"({"calendars":{"primary":{"busy":[{"start":"2026-06-09T10:00:00Z","end":"2026-06-09T11:00:00Z"}]},"x":{"errors":[{"reason":"notFound"}],"busy":[]}}})",
                R"({"error":{"code":403,"errors":[{"reason":"rateLimitExceeded","domain":"usageLimits","message":"Rate Limit Exceeded"}]}})",
                R"({"id":"primary","summary":"Work","accessRole":"owner","primary":true,"timeZone":"America/New_York"})"}},
        {"links", links,
            {recordinglinks::token(CallId{u"0f0c7b54-4df3-4bca-a65a-3da1ecc777f0"_s}, now, QByteArray(32, 'k'))
                    .toLatin1(),
                icalendar::token(AppointmentId{u"0f0c7b54-4df3-4bca-a65a-3da1ecc777f0"_s}, QByteArray(32, 'k'))
                    .toLatin1()}},
        {"keys", keys,
            {"Invalid API Key provided: sk_live_********4242", "Bearer KEY0189ABCDEF_abc was not accepted",
                "Incorrect API key provided: sk-proj-abc***xyz. See https://x",
                "token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc and AIzaSyD-123456789 and 1//0gabcdef-ghijk"}}};
    return all;
}
} // namespace cloudgreet::fuzz
