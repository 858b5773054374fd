// SPDX-License-Identifier: GPL-3.0-or-later
#include "callleg.h"
#include <QJsonArray>

namespace cloudgreet::practice {
using namespace std::chrono_literals;
namespace {
constexpr int CharactersASecond = 15;
constexpr auto DuplicateWindow = 60;

bool needsAnswer(const QString &command)
{
    static const QStringList earlier{u"answer"_s, u"reject"_s, u"hangup"_s, u"transfer"_s, u"client_state_update"_s,
        u"record_start"_s, u"streaming_start"_s, u"streaming_stop"_s};
    return !earlier.contains(command);
}
} // namespace

std::chrono::milliseconds speakingTime(const QString &text, double speed)
{
    if (speed <= 0)
        return 0ms;
    return std::chrono::milliseconds{
        qint64(1000.0 * double(std::max<qsizetype>(text.size(), 5)) / CharactersASecond / speed)};
}

CallLeg::CallLeg(Setup setup, IdSource &ids, QObject *parent)
    : QObject{parent}
    , m_setup{std::move(setup)}
    , m_ids{ids}
    , m_started{now()}
{
    m_speechTimer.setSingleShot(true);
    m_gatherTimer.setSingleShot(true);
    connect(&m_speechTimer, &QTimer::timeout, this, [this] {
        if (!m_speechHeld)
            endSpeech(u"completed"_s);
    });
    connect(&m_gatherTimer, &QTimer::timeout, this, [this] { gatherTimedOut(); });
}

QJsonObject CallLeg::basePayload() const
{
    QJsonObject payload{{u"call_control_id"_s, m_setup.controlId}, {u"call_leg_id"_s, m_setup.legId},
        {u"call_session_id"_s, m_setup.sessionId}, {u"connection_id"_s, m_setup.connectionId},
        {u"from"_s, m_setup.from}, {u"to"_s, m_setup.to}};
    if (!m_clientState.isEmpty())
        payload.insert(u"client_state"_s, m_clientState);
    return payload;
}

void CallLeg::tell(const QString &type, QJsonObject more)
{
    const QJsonObject base = basePayload();
    for (auto member = base.begin(); member != base.end(); ++member)
        more.insert(member.key(), member.value());
    emit event(type, more);
}

void CallLeg::announce(const QString &callerName)
{
    QJsonObject payload{{u"direction"_s, m_setup.incoming ? u"incoming"_s : u"outgoing"_s},
        {u"state"_s, m_setup.incoming ? u"parked"_s : u"bridging"_s}, {u"start_time"_s, isoTime(m_started)}};
    if (m_setup.incoming) {
        payload.insert(u"caller_id_name"_s, callerName.isEmpty() ? m_setup.from : callerName);
        payload.insert(u"connection_codecs"_s, u"G722,PCMU,PCMA"_s);
        payload.insert(u"offered_codecs"_s, u"PCMU,PCMA"_s);
        payload.insert(u"shaken_stir_attestation"_s, u"A"_s);
        payload.insert(u"shaken_stir_validated"_s, true);
        payload.insert(u"tags"_s, QJsonArray{});
    }
    tell(u"call.initiated"_s, payload);
}

bool CallLeg::isDuplicate(const QJsonObject &body)
{
    const QString id = body.value(u"command_id"_s).toString();
    if (id.isEmpty())
        return false;
    m_commandIds.removeIf([](auto entry) { return entry.value().secsTo(now()) >= DuplicateWindow; });
    if (m_commandIds.contains(id))
        return true;
    m_commandIds.insert(id, now());
    return false;
}

std::optional<TelnyxFault> CallLeg::command(const QString &name, const QJsonObject &body, QJsonObject *data)
{
    static const QHash<QString, Command> commands{{u"answer"_s, &CallLeg::answer}, {u"reject"_s, &CallLeg::reject},
        {u"speak"_s, &CallLeg::speak}, {u"playback_start"_s, &CallLeg::playbackStart},
        {u"playback_stop"_s, &CallLeg::playbackStop}, {u"gather"_s, &CallLeg::gather},
        {u"gather_using_speak"_s, &CallLeg::gatherUsingSpeak}, {u"gather_stop"_s, &CallLeg::gatherStop},
        {u"transcription_start"_s, &CallLeg::transcriptionStart},
        {u"transcription_stop"_s, &CallLeg::transcriptionStop}, {u"record_start"_s, &CallLeg::recordStart},
        {u"record_stop"_s, &CallLeg::recordStop}, {u"record_pause"_s, &CallLeg::recordPause},
        {u"record_resume"_s, &CallLeg::recordResume}, {u"streaming_start"_s, &CallLeg::streamingStart},
        {u"streaming_stop"_s, &CallLeg::streamingStop}, {u"suppression_start"_s, &CallLeg::nothing},
        {u"suppression_stop"_s, &CallLeg::nothing}, {u"transfer"_s, &CallLeg::transfer},
        {u"hangup"_s, &CallLeg::hangupCommand}, {u"send_dtmf"_s, &CallLeg::nothing}, {u"bridge"_s, &CallLeg::nothing},
        {u"client_state_update"_s, &CallLeg::nothing}};
    if (isDuplicate(body))
        return {};
    if (m_state == State::Ended)
        return telnyxfault::callEnded();
    if (m_state == State::Ringing && needsAnswer(name))
        return telnyxfault::notAnswered();
    const QString before = m_clientState;
    if (body.value(u"client_state"_s).isString())
        m_clientState = body.value(u"client_state"_s).toString();
    auto fault = (this->*commands.value(name, &CallLeg::nothing))(body, data);
    if (fault)
        m_clientState = before;
    return fault;
}

std::optional<TelnyxFault> CallLeg::nothing(const QJsonObject &, QJsonObject *)
{
    return {};
}

void CallLeg::answered()
{
    if (m_state != State::Ringing)
        return;
    m_state = State::Answered;
    tell(u"call.answered"_s,
        {{u"state"_s, u"answered"_s}, {u"start_time"_s, isoTime(m_started)}, {u"tags"_s, QJsonArray{}}});
    emit wasAnswered();
}

std::optional<TelnyxFault> CallLeg::answer(const QJsonObject &body, QJsonObject *data)
{
    if (!m_setup.incoming)
        return TelnyxFault{422, u"90102"_s, u"Invalid command"_s, u"An outbound call cannot be answered."_s};
    if (m_state == State::Answered)
        return TelnyxFault{422, u"90036"_s, u"Call already answered"_s, u"This call has already been answered."_s};
    if (const QString url = body.value(u"webhook_url"_s).toString(); !url.isEmpty())
        m_setup.webhookUrl = QUrl{url};
    answered();
    if (body.value(u"record"_s).isString())
        startRecording(body.value(u"record_format"_s).toString(u"mp3"_s),
            body.value(u"record_channels"_s).toString(u"dual"_s), data);
    if (body.value(u"transcription"_s).toBool())
        return transcriptionStart(body.value(u"transcription_config"_s).toObject(), data);
    return {};
}

std::optional<TelnyxFault> CallLeg::reject(const QJsonObject &body, QJsonObject *)
{
    if (m_state != State::Ringing)
        return TelnyxFault{422, u"90036"_s, u"Call already answered"_s, u"This call has already been answered."_s};
    const bool busy = body.value(u"cause"_s) == u"USER_BUSY"_s;
    hangUp(busy ? u"user_busy"_s : u"call_rejected"_s, u"callee"_s, busy ? u"486"_s : u"603"_s);
    return {};
}

std::optional<TelnyxFault> CallLeg::speak(const QJsonObject &body, QJsonObject *data)
{
    const QString text = body.value(u"payload"_s).toString();
    if (text.size() > 3000)
        return TelnyxFault{
            422, u"90010"_s, u"Payload too long"_s, u"The payload has more than 3000 characters."_s, u"/payload"_s};
    if (body.contains(u"stop"_s))
        std::ignore = playbackStop(body, data);
    m_speeches.enqueue({text, {}});
    nextSpeech();
    return {};
}

std::optional<TelnyxFault> CallLeg::playbackStart(const QJsonObject &body, QJsonObject *data)
{
    const QString url = body.value(u"audio_url"_s).toString(body.value(u"media_name"_s).toString());
    if (url.isEmpty() && !body.contains(u"playback_content"_s))
        return telnyxfault::missing(u"audio_url"_s);
    if (body.contains(u"stop"_s))
        std::ignore = playbackStop(body, data);
    m_speeches.enqueue({{}, url.isEmpty() ? u"content"_s : url});
    nextSpeech();
    return {};
}

std::optional<TelnyxFault> CallLeg::playbackStop(const QJsonObject &body, QJsonObject *)
{
    if (body.value(u"stop"_s).toString(u"all"_s) == u"all"_s)
        m_speeches.clear();
    if (m_speaking)
        endSpeech(m_speaking->mediaUrl.isEmpty() ? u"completed"_s : u"cancelled"_s, true);
    return {};
}

void CallLeg::nextSpeech()
{
    if (m_speaking || m_speeches.isEmpty() || m_state != State::Answered)
        return;
    m_speaking = m_speeches.dequeue();
    const bool isMedia = !m_speaking->mediaUrl.isEmpty();
    const auto length = speakingTime(isMedia ? QString(30, u'x') : m_speaking->text, m_setup.speed);
    if (isMedia)
        tell(u"call.playback.started"_s, {{u"media_url"_s, m_speaking->mediaUrl}, {u"overlay"_s, false}});
    else
        tell(u"call.speak.started"_s);
    m_utterances.append({false, m_speaking->text, 0.3, false, m_recordPaused});
    m_speechTimer.start(length);
    emit speechStarted(m_speaking->text, length);
}

void CallLeg::holdSpeech(bool hold)
{
    m_speechHeld = hold;
    if (!hold && m_speaking && !m_speechTimer.isActive())
        m_speechTimer.start(0);
}

void CallLeg::endSpeech(const QString &status, bool wasCut)
{
    if (!m_speaking)
        return;
    const Speech done = *std::exchange(m_speaking, std::nullopt);
    m_speechTimer.stop();
    if (done.mediaUrl.isEmpty())
        tell(u"call.speak.ended"_s, {{u"status"_s, status}});
    else
        tell(u"call.playback.ended"_s, {{u"media_url"_s, done.mediaUrl}, {u"overlay"_s, false}, {u"status"_s, status}});
    nextSpeech();
    if (!m_speaking) {
        awaitDigit();
        emit speechEnded(wasCut);
    }
}

std::optional<TelnyxFault> CallLeg::gather(const QJsonObject &body, QJsonObject *)
{
    m_gather = Gather{{}, body.value(u"terminating_digit"_s).toString(u"#"_s),
        body.value(u"valid_digits"_s).toString(u"0123456789#*"_s),
        {}, body.value(u"maximum_digits"_s).toInt(128), body.value(u"minimum_digits"_s).toInt(1), 1,
        body.value(u"timeout_millis"_s).toInt(60000)};
    awaitDigit();
    return {};
}

/// The wait begins when the prompt has been spoken.
void CallLeg::awaitDigit()
{
    if (!m_gather || m_speaking)
        return;
    const double speed = m_setup.speed;
    m_gatherTimer.start(std::chrono::milliseconds{speed > 1 ? int(m_gather->waitMillis / speed)
            : speed > 0                                     ? m_gather->waitMillis
                                                            : std::min(m_gather->waitMillis, 1000)});
}

void CallLeg::gatherTimedOut()
{
    if (!m_gather || !m_gather->digits.isEmpty() || --m_gather->tries <= 0)
        return endGather(u"timeout"_s);
    m_speeches.enqueue({m_gather->prompt, {}});
    nextSpeech();
}

std::optional<TelnyxFault> CallLeg::gatherUsingSpeak(const QJsonObject &body, QJsonObject *data)
{
    if (auto fault = speak(body, data))
        return fault;
    std::ignore = gather(body, data);
    m_gather->prompt = body.value(u"payload"_s).toString();
    m_gather->tries = body.value(u"maximum_tries"_s).toInt(3);
    return {};
}

std::optional<TelnyxFault> CallLeg::gatherStop(const QJsonObject &, QJsonObject *)
{
    endGather(u"cancelled"_s);
    return {};
}

void CallLeg::endGather(const QString &status)
{
    if (!m_gather)
        return;
    m_gatherTimer.stop();
    const Gather done = *std::exchange(m_gather, std::nullopt);
    tell(u"call.gather.ended"_s, {{u"digits"_s, done.digits}, {u"status"_s, status}});
}

void CallLeg::pressDigit(const QString &digit)
{
    if (m_state != State::Answered)
        return;
    tell(u"call.dtmf.received"_s, {{u"digit"_s, digit}});
    if (!m_gather)
        return;
    if (m_speaking && !m_gather->prompt.isEmpty())
        std::ignore = playbackStop({}, nullptr);
    if (digit == m_gather->terminator)
        return endGather(m_gather->digits.size() >= m_gather->least ? u"valid"_s : u"invalid"_s);
    if (m_gather->valid.contains(digit))
        m_gather->digits += digit;
    if (m_gather->digits.size() >= m_gather->most)
        endGather(u"valid"_s);
}

std::optional<TelnyxFault> CallLeg::transcriptionStart(const QJsonObject &body, QJsonObject *)
{
    if (m_transcribing)
        return telnyxfault::transcriptionActive();
    m_transcribing = true;
    m_interim = body.value(u"transcription_engine_config"_s).toObject().value(u"interim_results"_s).toBool();
    return {};
}

std::optional<TelnyxFault> CallLeg::transcriptionStop(const QJsonObject &, QJsonObject *)
{
    m_transcribing = false;
    return {};
}

void CallLeg::callerBegins(const QString &text)
{
    m_utterances.append({true, text, 0.6, m_speaking.has_value(), m_recordPaused});
}

void CallLeg::transcript(const QString &text, bool isFinal)
{
    if (m_state != State::Answered || !m_transcribing || (!isFinal && !m_interim))
        return;
    const double confidence = isFinal ? 0.95 : 0;
    tell(u"call.transcription"_s,
        {{u"transcription_data"_s,
            QJsonObject{{u"transcript"_s, text}, {u"confidence"_s, confidence}, {u"is_final"_s, isFinal}}}});
}

std::optional<TelnyxFault> CallLeg::recordStart(const QJsonObject &body, QJsonObject *)
{
    if (m_state != State::Answered)
        return telnyxfault::recordBeforeAudio();
    if (body.value(u"timeout_secs"_s).toInt() > 0 && m_transcribing)
        return TelnyxFault{422, u"90053"_s, u"Invalid command"_s,
            u"timeout_secs cannot be used while a transcription is in progress."_s};
    startRecording(body.value(u"format"_s).toString(), body.value(u"channels"_s).toString(), nullptr);
    return {};
}

void CallLeg::startRecording(const QString &format, const QString &channels, QJsonObject *data)
{
    const QString id = m_ids.uuid();
    m_recordings.append({id, format, channels, now(), {}, m_utterances.size()});
    if (data)
        data->insert(u"recording_id"_s, id);
}

std::optional<TelnyxFault> CallLeg::recordStop(const QJsonObject &body, QJsonObject *)
{
    const QString id = body.value(u"recording_id"_s).toString();
    for (RecordingJob &job : m_recordings) {
        if (job.endUtterance < 0 && (id.isEmpty() || id == job.id)) {
            job.endUtterance = m_utterances.size();
            job.ended = now();
        }
    }
    return {};
}

std::optional<TelnyxFault> CallLeg::recordPause(const QJsonObject &, QJsonObject *)
{
    m_recordPaused = true;
    return {};
}

std::optional<TelnyxFault> CallLeg::recordResume(const QJsonObject &, QJsonObject *)
{
    m_recordPaused = false;
    return {};
}

std::optional<TelnyxFault> CallLeg::streamingStart(const QJsonObject &body, QJsonObject *)
{
    m_streamUrl = body.value(u"stream_url"_s).toString();
    if (m_streamUrl.isEmpty())
        return telnyxfault::missing(u"stream_url"_s);
    // No audio is streamed here: the call goes on without it, as it does when a real stream cannot connect.
    tell(u"streaming.failed"_s,
        {{u"failure_reason"_s, u"connection_failed"_s}, {u"stream_id"_s, m_ids.uuid()},
            {u"stream_type"_s, u"websocket"_s},
            {u"stream_params"_s,
                QJsonObject{{u"stream_url"_s, m_streamUrl},
                    {u"track"_s, body.value(u"stream_track"_s).toString(u"inbound_track"_s)}}}});
    return {};
}

std::optional<TelnyxFault> CallLeg::streamingStop(const QJsonObject &, QJsonObject *)
{
    m_streamUrl.clear();
    return {};
}

std::optional<TelnyxFault> CallLeg::transfer(const QJsonObject &body, QJsonObject *)
{
    emit transferAsked(body);
    return {};
}

void CallLeg::bridged(CallLeg *other)
{
    m_bridgedWith = other;
    tell(u"call.bridged"_s);
}

std::optional<TelnyxFault> CallLeg::hangupCommand(const QJsonObject &, QJsonObject *)
{
    const bool wasAnsweredBefore = m_state == State::Answered;
    hangUp(wasAnsweredBefore ? u"normal_clearing"_s : u"call_rejected"_s, u"callee"_s,
        wasAnsweredBefore ? u"200"_s : u"603"_s);
    return {};
}

void CallLeg::hangUp(const QString &cause, const QString &source, const QString &sipCause)
{
    if (m_state == State::Ended)
        return;
    m_speeches.clear();
    if (m_speaking)
        endSpeech(u"call_hangup"_s);
    endGather(u"call_hangup"_s);
    m_state = State::Ended;
    m_transcribing = false;
    m_hangupCause = cause;
    for (RecordingJob &job : m_recordings) {
        if (job.endUtterance < 0) {
            job.endUtterance = m_utterances.size();
            job.ended = now();
        }
    }
    tell(u"call.hangup"_s,
        {{u"state"_s, u"hangup"_s}, {u"start_time"_s, isoTime(m_started)}, {u"end_time"_s, isoTime(now())},
            {u"hangup_cause"_s, cause}, {u"hangup_source"_s, source}, {u"sip_hangup_cause"_s, sipCause},
            {u"tags"_s, QJsonArray{}}, {u"call_quality_stats"_s, QJsonValue::Null}});
    emit ended();
}
} // namespace cloudgreet::practice
