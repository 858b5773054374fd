// SPDX-License-Identifier: GPL-3.0-or-later
#include "telnyx/webhook.h"
#include "net/crypto.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cloudgreet::telnyx {
namespace {

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString text(const QJsonObject &o, const char16_t *name)
{
    return o.value(QStringView{name}).toString();
}

/// `to` of a text is a list of objects in webhooks; its first entry is ours or theirs.
QJsonObject firstTo(const QJsonObject &payload)
{
    return payload.value(u"to").toArray().at(0).toObject();
}

QString addressOf(const QJsonValue &party)
{
    return party.isObject() ? party.toObject().value(u"phone_number").toString() : party.toString();
}

LineEvent transcription(const QJsonObject &p)
{
    const QJsonObject data = p.value(u"transcription_data").toObject();
    return event::Transcribed{text(data, u"transcript").left(4000), data.value(u"is_final").toBool(true),
        data.value(u"confidence").toDouble()};
}

LineEvent recordingSaved(const QJsonObject &p)
{
    QJsonObject urls = p.value(u"recording_urls").toObject();
    if (urls.isEmpty())
        urls = p.value(u"public_recording_urls").toObject();
    const QString format = urls.isEmpty() ? text(p, u"format") : urls.begin().key();
    const QJsonValue started
        = p.contains(u"recording_started_at") ? p.value(u"recording_started_at") : p.value(u"start_time");
    const QJsonValue ended = p.contains(u"recording_ended_at") ? p.value(u"recording_ended_at") : p.value(u"end_time");
    return event::RecordingSaved{
        text(p, u"recording_id"), urls.value(format).toString(), format, time(started), time(ended)};
}

LineEvent messageReceived(const QJsonObject &p)
{
    QStringList media;
    for (const auto &item : p.value(u"media").toArray())
        media << item.toObject().value(u"url").toString();
    return event::TextReceived{text(p, u"id"), addressOf(p.value(u"from")), addressOf(firstTo(p)), text(p, u"text"),
                               text(p, u"autoresponse_type"), media};
}

LineEvent messageFinalized(const QJsonObject &p)
{
    const QJsonObject error = p.value(u"errors").toArray().at(0).toObject();
    const QString said = text(error, u"detail").isEmpty() ? text(error, u"title") : text(error, u"detail");
    return event::TextFinalized{text(p, u"id"), addressOf(firstTo(p)), text(p, u"text"), text(firstTo(p), u"status"),
        text(error, u"code"), said};
}

/// `client_state` comes back as it was given, in Base64.
QString noteOf(const QJsonObject &payload)
{
    return QString::fromUtf8(QByteArray::fromBase64(text(payload, u"client_state").left(200).toLatin1()));
}

LineEvent keyPressed(const QJsonObject &p)
{
    const QString digit = text(p, u"digit");
    return digit.isEmpty() ? LineEvent{event::Unknown{u"call.dtmf.received"_s}} : event::KeyPressed{digit.at(0)};
}

using Decoder = LineEvent (*)(const QJsonObject &);
const QHash<QString, Decoder> &decoders()
{
    static const QHash<QString, Decoder> table{
        {u"call.initiated"_s,
            [](const QJsonObject &p) -> LineEvent {
                return event::Initiated{text(p, u"from"), text(p, u"to"), text(p, u"direction") != u"outgoing"_s,
                    text(p, u"connection_id").left(128)};
            }},
        {u"call.answered"_s, [](const QJsonObject &) -> LineEvent { return event::Answered{}; }},
        {u"call.bridged"_s, [](const QJsonObject &) -> LineEvent { return event::Bridged{}; }},
        {u"call.hangup"_s,
            [](const QJsonObject &p) -> LineEvent {
                return event::HungUp{text(p, u"hangup_cause"), text(p, u"hangup_source"), text(p, u"sip_hangup_cause")};
            }},
        {u"call.speak.started"_s, [](const QJsonObject &) -> LineEvent { return event::SpeakStarted{}; }},
        {u"call.speak.ended"_s,
            [](const QJsonObject &p) -> LineEvent { return event::SpeakEnded{text(p, u"status")}; }},
        {u"call.playback.started"_s, [](const QJsonObject &) -> LineEvent { return event::PlaybackStarted{}; }},
        {u"call.playback.ended"_s,
            [](const QJsonObject &p) -> LineEvent { return event::PlaybackEnded{text(p, u"status")}; }},
        {u"call.dtmf.received"_s, keyPressed},
        {u"call.gather.ended"_s,
            [](const QJsonObject &p) -> LineEvent {
                return event::GatherEnded{text(p, u"status"), text(p, u"digits")};
            }},
        {u"call.transcription"_s, transcription},
        {u"call.recording.saved"_s, recordingSaved},
        {u"call.recording.error"_s,
            [](const QJsonObject &p) -> LineEvent { return event::RecordingFailed{text(p, u"reason")}; }},
        {u"call.machine.detection.ended"_s,
            [](const QJsonObject &p) -> LineEvent { return event::MachineDetected{text(p, u"result")}; }},
        {u"call.machine.greeting.ended"_s,
            [](const QJsonObject &p) -> LineEvent { return event::MachineDetected{text(p, u"result")}; }},
        {u"call.machine.premium.detection.ended"_s,
            [](const QJsonObject &p) -> LineEvent { return event::MachineDetected{text(p, u"result")}; }},
        {u"call.machine.premium.greeting.ended"_s,
            [](const QJsonObject &p) -> LineEvent { return event::MachineDetected{text(p, u"result")}; }},
        {u"streaming.started"_s, [](const QJsonObject &) -> LineEvent { return event::StreamingStarted{}; }},
        {u"streaming.stopped"_s, [](const QJsonObject &) -> LineEvent { return event::StreamingStopped{}; }},
        {u"streaming.failed"_s,
            [](const QJsonObject &p) -> LineEvent { return event::StreamingFailed{text(p, u"failure_reason")}; }},
        {u"call.cost"_s,
            [](const QJsonObject &p) -> LineEvent {
                return event::CostKnown{text(p, u"total_cost"), text(p, u"currency")};
            }},
        // Telnyx has no such events; other sources that post the same envelope do. Telnyx, Voice API webhooks.
        {u"call.missed"_s, [](const QJsonObject &) -> LineEvent { return event::Missed{}; }},
        {u"call.no_answer"_s, [](const QJsonObject &) -> LineEvent { return event::Missed{}; }},
        {u"message.received"_s, messageReceived},
        {u"message.sent"_s,
            [](const QJsonObject &p) -> LineEvent {
                return event::TextSent{text(p, u"id"), addressOf(firstTo(p)), text(p, u"text")};
            }},
        {u"message.finalized"_s, messageFinalized},
    };
    return table;
}
} // namespace

Result<> SignatureCheck::verify(
    QByteArrayView body, QByteArrayView signatureBase64, QByteArrayView timestamp, const QDateTime &nowUtc) const
{
    bool isNumber = false;
    const qint64 sent = timestamp.toLongLong(&isNumber);
    if (!isNumber || signatureBase64.isEmpty())
        return failure(Fault::Unauthorized, QObject::tr("The webhook carries no signature"));
    if (std::abs(nowUtc.toSecsSinceEpoch() - sent) > toleranceSeconds)
        return failure(Fault::Unauthorized,
            QObject::tr("The webhook's signature is too old or from the future; is the clock right?"));
    const auto signature = net::fromBase64(signatureBase64.toByteArray());
    const QByteArray message = timestamp.toByteArray() + '|' + body.toByteArray();
    if (!signature || publicKey.size() != 32 || !net::ed25519Verify(*signature, message, publicKey))
        return failure(Fault::Unauthorized, QObject::tr("The webhook's signature is wrong"));
    return {};
}

Result<LineWebhook> decode(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonObject data = QJsonDocument::fromJson(body, &error).object().value(u"data").toObject();
    const QString type = text(data, u"event_type"), id = text(data, u"id");
    if (error.error != QJsonParseError::NoError || type.isEmpty() || id.isEmpty() || id.size() > 128)
        return failure(Fault::InvalidInput,
            QObject::tr("Not a webhook of API version 2; set the application's webhook version to 2"));
    const QJsonObject payload = data.value(u"payload").toObject();
    const Decoder decoder = decoders().value(type);
    LineWebhook webhook{id, time(data.value(u"occurred_at")),
        {text(payload, u"call_control_id"), text(payload, u"call_leg_id"), text(payload, u"call_session_id")},
        decoder ? decoder(payload) : LineEvent{event::Unknown{type.left(80)}}, noteOf(payload)};
    const bool known = !std::holds_alternative<event::Unknown>(webhook.event);
    if (known && type.startsWith(u"call.") && webhook.leg.control.isEmpty())
        return failure(Fault::InvalidInput, QObject::tr("The event names no call"));
    return webhook;
}
} // namespace cloudgreet::telnyx
