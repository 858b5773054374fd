// SPDX-License-Identifier: GPL-3.0-or-later
#include "telnyx/telnyxline.h"
#include "providers/outcomes.h"
#include "recordings.h"
#include "request.h"
#include "telnyx/webhook.h"
#include <QJsonDocument>

namespace cloudgreet::telnyx {
namespace {
using How = CommandOutcome::How;
constexpr int missedAtOnce = 100, keyWaitMs = 7000;

/// What a command becomes on the wire.
struct Wire {
    QString path;
    QJsonObject body;
};

bool spanish(const QString &language)
{
    return language.startsWith(u"es");
}

struct ToWire {
    const Settings &settings;

    static QString action(const QString &leg, const char16_t *name)
    {
        return u"/calls/%1/actions/%2"_s.arg(
            QString::fromLatin1(QUrl::toPercentEncoding(leg)), QString::fromUtf16(name));
    }
    Wire operator()(const command::Answer &c) const { return {action(c.leg, u"answer"), {}}; }
    Wire operator()(const command::Reject &c) const
    {
        return {action(c.leg, u"reject"), {{u"cause"_s, c.busy ? u"USER_BUSY"_s : u"CALL_REJECTED"_s}}};
    }
    Wire operator()(const command::Speak &c) const
    {
        const QString voice = spanish(c.language) ? settings.spanishVoice : settings.englishVoice;
        Wire wire{action(c.leg, u"speak"), {{u"payload"_s, c.text.left(3000)}, {u"voice"_s, voice},
                                            {u"language"_s, spanish(c.language) ? u"es-US"_s : u"en-US"_s}}};
        if (c.atOnce)
            wire.body.insert(u"stop"_s, u"all"_s);
        return wire;
    }
    Wire operator()(const command::AskKey &c) const
    {
        return {action(c.leg, u"gather_using_speak"),
            {{u"payload"_s, c.text.left(3000)},
                {u"voice"_s, spanish(c.language) ? settings.spanishVoice : settings.englishVoice},
                {u"language"_s, spanish(c.language) ? u"es-US"_s : u"en-US"_s}, {u"valid_digits"_s, u"12"_s},
                {u"maximum_digits"_s, 1}, {u"maximum_tries"_s, 2}, {u"timeout_millis"_s, keyWaitMs}}};
    }
    Wire operator()(const command::StopSpeaking &c) const
    {
        return {action(c.leg, u"playback_stop"), {{u"stop"_s, u"all"_s}}};
    }
    Wire operator()(const command::StartTranscription &c) const
    {
        return {action(c.leg, u"transcription_start"),
            {{u"transcription_engine"_s, u"Google"_s},
                {u"transcription_engine_config"_s,
                    QJsonObject{{u"transcription_engine"_s, u"Google"_s},
                        {u"language"_s, spanish(c.language) ? u"es"_s : u"en"_s}, {u"interim_results"_s, true}}},
                {u"transcription_tracks"_s, u"inbound"_s}}};
    }
    Wire operator()(const command::StartRecording &c) const
    {
        return {action(c.leg, u"record_start"), {{u"format"_s, u"mp3"_s}, {u"channels"_s, u"dual"_s}}};
    }
    Wire operator()(const command::Dial &c) const
    {
        return {u"/calls"_s,
            {{u"to"_s, c.to}, {u"from"_s, c.from}, {u"connection_id"_s, c.connection}, {u"link_to"_s, c.leg},
                {u"timeout_secs"_s, c.timeoutSeconds},
                {u"client_state"_s, QString::fromLatin1(c.note.toUtf8().toBase64())}}};
    }
    Wire operator()(const command::Bridge &c) const
    {
        return {action(c.leg, u"bridge"), {{u"call_control_id"_s, c.other}}};
    }
    Wire operator()(const command::HangUp &c) const { return {action(c.leg, u"hangup"), {}}; }
    Wire operator()(const command::SendText &c) const
    {
        QJsonObject body{{u"from"_s, c.from}, {u"to"_s, c.to}, {u"text"_s, c.text}};
        if (!settings.messagingProfile.isEmpty())
            body.insert(u"messaging_profile_id"_s, settings.messagingProfile);
        return {u"/messages"_s, body};
    }
    template <typename Other> Wire operator()(const Other &) const { return {}; }
};

CommandOutcome readCommand(const net::HttpAnswer &answer)
{
    const ProviderError error = firstError(answer);
    CommandOutcome outcome = providers::byStatus(answer, error.words, error.code);
    if (outcome.how == How::Done)
        return outcome;
    if (error.code == u"90054"_s)                   // transcription runs already: that is what was wanted
        return {.how = How::Done};
    if (answer.status == 404 || error.code == u"90018"_s || error.code == u"90015"_s) {
        outcome.how = How::Failed;
        outcome.legIsGone = true;
    }
    return outcome;
}

/// The leg that is not there is not the caller's: nothing follows from it but that nobody is rung.
CommandOutcome readDial(const net::HttpAnswer &answer)
{
    CommandOutcome outcome = readCommand(answer);
    outcome.legIsGone = false;
    if (outcome.how == How::Done)
        outcome.answer = {{u"leg"_s, providers::jsonBody(answer).value(u"data").toObject().value(u"call_control_id")}};
    return outcome;
}

CommandOutcome readText(const net::HttpAnswer &answer)
{
    const ProviderError error = firstError(answer);
    CommandOutcome outcome = providers::byStatus(answer, error.words, error.code);
    if (outcome.how == How::Done) {
        outcome.answer = {{u"id"_s, providers::jsonBody(answer).value(u"data").toObject().value(u"id")}};
        if (outcome.answer.value(u"id").toString().isEmpty())
            outcome = {.how = How::LostAnswer, .error = u"the answer could not be read"_s};
    } else if (error.code == u"40300"_s) {          // opted out: for good, whatever the status
        outcome.how = How::Failed;
    } else if (answer.status >= 500 && answer.status != 503) {
        outcome.how = How::LostAnswer;              // a text has no key: a failure behind the door may have sent it
    }
    return outcome;
}

/// A page of webhook_delivery: the webhook of each as it would have been sent. One that cannot be read is left out.
CommandOutcome readMissed(const net::HttpAnswer &answer)
{
    const ProviderError error = firstError(answer);
    CommandOutcome outcome = providers::byStatus(answer, error.words, error.code);
    if (outcome.how != How::Done)
        return outcome;
    const QJsonObject body = providers::jsonBody(answer);
    for (const auto &each : body.value(u"data").toArray())
        if (auto webhook
            = decode(QJsonDocument{QJsonObject{{u"data"_s, each[u"webhook"]}}}.toJson(QJsonDocument::Compact)))
            outcome.missed.append(std::move(*webhook));
    const QJsonObject meta = body.value(u"meta").toObject();
    outcome.answer = {{u"more"_s, meta.value(u"page_number").toInt() < meta.value(u"total_pages").toInt()}};
    return outcome;
}

CommandOutcome readState(const net::HttpAnswer &answer)
{
    const ProviderError error = firstError(answer);
    if (answer.status == 404 || error.code == u"90015"_s)
        return {.how = How::Done, .answer = {{u"alive"_s, false}}};
    CommandOutcome outcome = providers::byStatus(answer, error.words, error.code);
    if (outcome.how == How::Done)
        outcome.answer
            = {{u"alive"_s, providers::jsonBody(answer).value(u"data").toObject().value(u"is_alive").toBool()}};
    return outcome;
}
} // namespace

ProviderError firstError(const net::HttpAnswer &answer)
{
    const QJsonObject error = providers::jsonBody(answer).value(u"errors").toArray().at(0).toObject();
    const QString detail = error.value(u"detail").toString();
    return {error.value(u"code").toVariant().toString(), detail.isEmpty() ? error.value(u"title").toString() : detail};
}

net::HttpCall request(const Settings &settings, const QByteArray &method, const QString &path, const QJsonObject &body)
{
    net::HttpCall call;
    call.method = method;
    call.url = QUrl{settings.apiUrl.toString() + path};
    call.headers = {{"Authorization", "Bearer " + settings.apiKey}, {"Accept", "application/json"}};
    if (method != "GET" && method != "DELETE") {
        call.headers.emplaceBack("Content-Type", "application/json");
        call.body = QJsonDocument{body}.toJson(QJsonDocument::Compact);
    }
    return call;
}

TelnyxLine::TelnyxLine(net::HttpClient &client, Settings settings) : m_client{client}, m_settings{std::move(settings)}
{
}

bool TelnyxLine::performs(const QString &kind) const
{
    return kind.startsWith(u"call.") || kind == u"text.send"_s || kind == u"recording.fetch"_s
        || kind == u"recording.delete"_s || kind == u"line.missed"_s;
}

QFuture<CommandOutcome> TelnyxLine::perform(const OutboxRow &row, const command::Any &what)
{
    using namespace std::chrono_literals;
    if (m_settings.apiKey.isEmpty())
        return providers::ready(
            {.how = How::Failed, .error = QObject::tr("There is no Telnyx API key; set TELNYX_API_KEY")});
    if (const auto *ask = std::get_if<command::AskLeg>(&what)) {
        auto call
            = request(m_settings, "GET", u"/calls/"_s + QString::fromLatin1(QUrl::toPercentEncoding(ask->leg)), {});
        call.deadline = 3s;
        return providers::perform(m_client, call, readState);
    }
    if (const auto *missed = std::get_if<command::ListMissed>(&what)) {
        auto call = request(m_settings, "GET",
            u"/webhook_deliveries?filter[status][eq]=failed&filter[finished_at][gte]=%1&page[size]=%2&page[number]=%3"_s
                .arg(missed->fromUtc.toString(Qt::ISODate))
                .arg(missedAtOnce)
                .arg(missed->page),
            {});
        call.deadline = 10s;
        call.maxBytes = 8 * 1024 * 1024;
        return providers::perform(m_client, call, readMissed);
    }
    if (const auto *fetch = std::get_if<command::FetchRecording>(&what))
        return fetchRecording(m_client, m_settings, *fetch);
    if (const auto *gone = std::get_if<command::DeleteRecording>(&what))
        return deleteRecording(m_client, m_settings, *gone);

    Wire wire = std::visit(ToWire{m_settings}, what);
    const bool isText = std::holds_alternative<command::SendText>(what);
    if (!isText)
        wire.body.insert(u"command_id"_s, row.key);
    auto call = request(m_settings, "POST", wire.path, wire.body);
    call.deadline = isText ? 10s : 3s;
    const bool isDial = std::holds_alternative<command::Dial>(what);
    return providers::perform(m_client, call, isText ? readText : isDial ? readDial : readCommand);
}
} // namespace cloudgreet::telnyx
