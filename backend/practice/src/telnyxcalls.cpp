// SPDX-License-Identifier: GPL-3.0-or-later
#include "telnyxcalls.h"
#include "callrecording.h"
#include "net/crypto.h"
#include <QDir>
#include <QFileInfo>

namespace cloudgreet::practice {
using namespace std::chrono_literals;
using net::HttpRequest;
namespace {
constexpr int LinkLifeSeconds = 600;

QByteArray s3Error(const char *code, const char *message)
{
    return QByteArray{"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>"} + code + "</Code><Message>" + message
        + "</Message></Error>";
}
} // namespace

TelnyxCalls::TelnyxCalls(Deps deps)
    : m_deps{deps}
    , m_linkKey{deps.desk.ids().bytes(32)}
{
    addRoutes();
}

void TelnyxCalls::addRoutes()
{
    const auto route = [this](const QByteArray &method, const QString &path,
                           Answer (TelnyxCalls::*handler)(const HttpRequest &)) {
        m_deps.desk.route(u"telnyx"_s, method, u"/telnyx/v2"_s + path, [this, handler](const HttpRequest &request) {
            return request.bearer() == m_deps.apiKey.toLatin1() ? (this->*handler)(request) : telnyxStatus(401);
        });
    };
    const auto read = [this](const QByteArray &method, const QString &path,
                          Answer (TelnyxCalls::*handler)(const HttpRequest &) const) {
        m_deps.desk.route(u"telnyx"_s, method, u"/telnyx/v2"_s + path, [this, handler](const HttpRequest &request) {
            return request.bearer() == m_deps.apiKey.toLatin1() ? (this->*handler)(request) : telnyxStatus(401);
        });
    };
    route("POST", u"/calls/{id}/actions/{command}"_s, &TelnyxCalls::command);
    route("PUT", u"/calls/{id}/actions/{command}"_s, &TelnyxCalls::command);
    route("POST", u"/calls"_s, &TelnyxCalls::dial);
    read("GET", u"/calls/{id}"_s, &TelnyxCalls::getCall);
    read("GET", u"/recordings"_s, &TelnyxCalls::listRecordings);
    read("GET", u"/recordings/{id}"_s, &TelnyxCalls::getRecording);
    route("DELETE", u"/recordings/{id}"_s, &TelnyxCalls::deleteRecording);
    m_deps.desk.routeLate(u"telnyx"_s, "GET", u"/telnyx/recordings/{file}"_s,
        [this](const HttpRequest &request, net::Reply reply) { download(request, std::move(reply)); });
}

CallLeg *TelnyxCalls::makeLeg(CallLeg::Setup setup)
{
    IdSource &ids = m_deps.desk.ids();
    setup.controlId = u"v3:"_s + ids.token(54);
    setup.legId = ids.uuid();
    if (setup.sessionId.isEmpty())
        setup.sessionId = ids.uuid();
    auto *leg = new CallLeg{setup, ids, this};
    m_legs.insert(setup.controlId, leg);
    connect(leg, &CallLeg::event, this, [this, leg](const QString &type, const QJsonObject &payload) {
        m_deps.post.publish(leg->setup().sessionId, type, payload, leg->setup().webhookUrl);
    });
    connect(leg, &CallLeg::transferAsked, this, [this, leg](const QJsonObject &body) { transfer(*leg, body); });
    connect(leg, &CallLeg::ended, this, [this, leg] {
        if (CallLeg *other = leg->bridgedWith(); other && other->bridgedWith() == leg)
            other->hangUp(u"normal_clearing"_s, u"caller"_s, u"200"_s);
        saveRecordings(callIdOf(*leg), *leg);
    });
    return leg;
}

Result<QString> TelnyxCalls::place(const PracticeCall &call)
{
    const auto line = m_deps.resources.lineFor(call.to);
    CallLeg::Setup setup;
    setup.connectionId = line.connectionId;
    setup.webhookUrl = line.webhookUrl;
    setup.from = call.from;
    setup.to = call.to;
    setup.speed = call.speechSpeed.value_or(m_deps.options.speechSpeed);
    CallLeg *leg = makeLeg(setup);
    const QString id = m_deps.desk.ids().uuid();
    auto *caller = new SimulatedCaller{call, setup.speed, *leg, m_deps.post.sender()};
    m_inbound.insert(id, leg);
    m_callers.insert(id, caller);
    connect(
        caller, &SimulatedCaller::heard, this, [this, id](const QString &text) { emit receptionistSaid(id, text); });
    connect(caller, &SimulatedCaller::said, this, [this, id](const QString &text) { emit callerSaid(id, text); });
    connect(leg, &CallLeg::ended, this, [this, id, leg] { emit callEnded(id, leg->hangupCause()); });
    emit callPlaced(id);
    leg->announce(call.name);
    return id;
}

Answer TelnyxCalls::command(const HttpRequest &request)
{
    static const QHash<QString, QStringList> numbers{{u"transfer"_s, {u"to"_s, u"from"_s}}};
    const QString controlId = request.parameter(u"id"_s), name = request.parameter(u"command"_s);
    static const QStringList known{u"answer"_s, u"reject"_s, u"speak"_s, u"gather"_s, u"gather_using_speak"_s,
        u"gather_stop"_s, u"playback_start"_s, u"playback_stop"_s, u"transcription_start"_s, u"transcription_stop"_s,
        u"streaming_start"_s, u"streaming_stop"_s, u"record_start"_s, u"record_stop"_s, u"record_pause"_s,
        u"record_resume"_s, u"transfer"_s, u"bridge"_s, u"hangup"_s, u"send_dtmf"_s, u"client_state_update"_s,
        u"suppression_start"_s, u"suppression_stop"_s};
    if (!known.contains(name) || (name == u"client_state_update"_s) != (request.method() == "PUT"))
        return telnyxStatus(404);
    CallLeg *leg = m_legs.value(controlId);
    if (!leg)
        return controlId.startsWith(u"v3:"_s) ? telnyxStatus(404) : telnyxAnswer({telnyxfault::invalidCallControlId()});
    const auto body = request.jsonOrNothing();
    if (!body)
        return telnyxStatus(400);
    const auto faults = telnyxBodyFaults(m_deps.desk.check(u"telnyx "_s + name, *body), *body, numbers.value(name));
    if (!faults.isEmpty())
        return telnyxAnswer(faults);
    if (name == u"transfer"_s && !m_deps.resources.mayRing(leg->setup().connectionId))
        return telnyxAnswer({telnyxfault::noOutboundProfile()});
    QJsonObject data{{u"result"_s, u"ok"_s}};
    if (const auto fault = leg->command(name, *body, &data))
        return telnyxAnswer({*fault});
    if (name == u"bridge"_s) {
        if (auto refusal = bridge(*leg, *body))
            return *refusal;
    }
    return Answer::json(200, {{u"data"_s, data}});
}

std::optional<Answer> TelnyxCalls::bridge(CallLeg &leg, const QJsonObject &body)
{
    CallLeg *other = m_legs.value(body.value(u"call_control_id"_s).toString());
    if (!other || other == &leg)
        return telnyxAnswer({telnyxfault::invalidCallControlId()});
    if (other->state() == CallLeg::State::Ended)
        return telnyxAnswer({telnyxfault::callEnded()});
    if (leg.bridgedWith() != other)
        join(leg, *other);
    return {};
}

void TelnyxCalls::join(CallLeg &a, CallLeg &b)
{
    a.bridged(&b);
    b.bridged(&a);
    // The person called says what there is to say, and rings off first.
    const double speed = a.setup().speed;
    QTimer::singleShot(speed > 0 ? std::chrono::milliseconds{qint64(5000 / speed)} : 50ms, &b,
        [&b] { b.hangUp(u"normal_clearing"_s, u"callee"_s, u"200"_s); });
}

void TelnyxCalls::ringCallee(CallLeg &leg, int timeoutSeconds, std::function<void()> onAnswer)
{
    const QString behaviour = m_deps.resources.behaviourOf(leg.setup().to);
    const double speed = leg.setup().speed;
    const auto after
        = [speed](double seconds) { return std::chrono::milliseconds{qint64(speed > 0 ? seconds * 1000 / speed : 0)}; };
    if (behaviour == u"busy"_s) {
        QTimer::singleShot(after(1), &leg, [&leg] { leg.hangUp(u"user_busy"_s, u"callee"_s, u"486"_s); });
    } else if (behaviour == u"rejects"_s) {
        QTimer::singleShot(after(1), &leg, [&leg] { leg.hangUp(u"call_rejected"_s, u"callee"_s, u"603"_s); });
    } else if (behaviour == u"no_answer"_s) {
        QTimer::singleShot(after(timeoutSeconds), &leg, [&leg] { leg.hangUp(u"timeout"_s, u"unknown"_s, u"487"_s); });
    } else {
        QTimer::singleShot(after(2), &leg, [&leg, onAnswer] {
            if (leg.state() != CallLeg::State::Ringing)
                return;
            leg.answered();
            onAnswer();
        });
    }
}

/// Whoever picked up hears what is said and does as they are told to: takes the call (1), declines it (2), rings off in
/// the middle of it, or is a mailbox that records until nobody speaks any more.
void TelnyxCalls::actAsCallee(CallLeg &leg)
{
    const QString behaviour = m_deps.resources.behaviourOf(leg.setup().to);
    const double speed = leg.setup().speed;
    const auto moment = std::chrono::milliseconds{speed > 0 ? qint64(800 / speed) : 10};
    if (behaviour == u"hangs_up"_s) {
        connect(&leg, &CallLeg::speechStarted, &leg, [&leg, moment] {
            QTimer::singleShot(moment, &leg, [&leg] { leg.hangUp(u"normal_clearing"_s, u"callee"_s, u"200"_s); });
        });
    } else if (behaviour != u"mailbox"_s) {
        connect(&leg, &CallLeg::speechEnded, &leg, [&leg, moment, key = behaviour == u"declines"_s ? u"2"_s : u"1"_s] {
            QTimer::singleShot(moment, &leg, [&leg, key] {
                if (leg.isGathering())
                    leg.pressDigit(key);
            });
        });
    }
}

void TelnyxCalls::transfer(CallLeg &leg, const QJsonObject &body)
{
    CallLeg::Setup setup = leg.setup();
    setup.incoming = false;
    setup.from = body.value(u"from"_s).toString(leg.setup().to);
    setup.to = body.value(u"to"_s).toString();
    if (const QString url = body.value(u"webhook_url"_s).toString(); !url.isEmpty())
        setup.webhookUrl = QUrl{url};
    CallLeg *other = makeLeg(setup);
    if (const QString state = body.value(u"target_leg_client_state"_s).toString(); !state.isEmpty())
        std::ignore = other->command(u"client_state_update"_s, {{u"client_state"_s, state}}, nullptr);
    other->announce({});
    const QPointer<CallLeg> first{&leg};
    ringCallee(*other, body.value(u"timeout_secs"_s).toInt(30), [this, first, other] {
        if (first && first->state() != CallLeg::State::Ended)
            join(*first, *other);
        else
            other->hangUp(u"originator_cancel"_s, u"caller"_s, u"487"_s);
    });
    connect(&leg, &CallLeg::ended, other, [other] {
        if (other->state() == CallLeg::State::Ringing)
            other->hangUp(u"originator_cancel"_s, u"caller"_s, u"487"_s);
    });
}

Answer TelnyxCalls::dial(const HttpRequest &request)
{
    const auto body = request.json();
    if (!body)
        return telnyxStatus(400);
    const QStringList numbers
        = body->value(u"to"_s).isString() ? QStringList{u"to"_s, u"from"_s} : QStringList{u"from"_s};
    const auto faults = telnyxBodyFaults(m_deps.desk.check(u"telnyx post /calls"_s, *body), *body, numbers);
    if (!faults.isEmpty())
        return telnyxAnswer(faults);
    CallLeg::Setup setup;
    setup.connectionId = body->value(u"connection_id"_s).toString();
    setup.from = body->value(u"from"_s).toString();
    setup.to = body->value(u"to"_s).toString();
    setup.incoming = false;
    setup.speed = m_deps.options.speechSpeed;
    const QString url = body->value(u"webhook_url"_s).toString();
    setup.webhookUrl = url.isEmpty() ? m_deps.resources.webhookUrlOf(setup.connectionId) : QUrl{url};
    if (!m_deps.resources.hasConnection(setup.connectionId))
        return telnyxAnswer({telnyxfault::invalidValue(u"connection_id"_s)});
    if (!m_deps.resources.mayRing(setup.connectionId))
        return telnyxAnswer({telnyxfault::noOutboundProfile()});
    if (const QString to = body->value(u"link_to"_s).toString(); !to.isEmpty()) {
        const CallLeg *linked = m_legs.value(to);
        if (!linked)
            return telnyxAnswer({telnyxfault::invalidCallControlId()});
        if (linked->state() == CallLeg::State::Ended)
            return telnyxAnswer({telnyxfault::callEnded()});
        setup.sessionId = linked->setup().sessionId;
        setup.speed = linked->setup().speed;
    }
    const QString commandId = body->value(u"command_id"_s).toString();
    const bool isRepeat = !commandId.isEmpty() && m_dialCommands.contains(commandId);
    CallLeg *leg = isRepeat ? nullptr : makeLeg(setup);
    if (!leg)
        return Answer::json(200, {{u"data"_s, QJsonObject{{u"record_type"_s, u"call"_s}, {u"is_alive"_s, false}}}});
    m_dialCommands.insert(commandId);
    if (const QString state = body->value(u"client_state"_s).toString(); !state.isEmpty())
        std::ignore = leg->command(u"client_state_update"_s, {{u"client_state"_s, state}}, nullptr);
    leg->announce({});
    actAsCallee(*leg);
    ringCallee(*leg, body->value(u"timeout_secs"_s).toInt(30), [] {});
    const auto &made = leg->setup();
    return Answer::json(200,
        {{u"data"_s,
            QJsonObject{{u"call_control_id"_s, made.controlId}, {u"call_leg_id"_s, made.legId},
                {u"call_session_id"_s, made.sessionId}, {u"is_alive"_s, false}, {u"record_type"_s, u"call"_s}}}});
}

Answer TelnyxCalls::getCall(const HttpRequest &request) const
{
    const CallLeg *leg = m_legs.value(request.parameter(u"id"_s));
    if (!leg)
        return telnyxStatus(404);
    const auto &setup = leg->setup();
    const QJsonObject base = leg->basePayload();
    QJsonObject data{{u"record_type"_s, u"call"_s}, {u"call_control_id"_s, setup.controlId},
        {u"call_leg_id"_s, setup.legId}, {u"call_session_id"_s, setup.sessionId},
        {u"is_alive"_s, leg->state() != CallLeg::State::Ended}, {u"start_time"_s, isoTime(leg->startedAt())}};
    if (base.contains(u"client_state"_s))
        data.insert(u"client_state"_s, base.value(u"client_state"_s));
    return Answer::json(200, {{u"data"_s, data}});
}

QString TelnyxCalls::callIdOf(const CallLeg &leg) const
{
    for (auto call = m_inbound.begin(); call != m_inbound.end(); ++call) {
        if (call.value()->setup().sessionId == leg.setup().sessionId)
            return call.key();
    }
    return {};
}

QJsonObject TelnyxCalls::state(const QString &callId) const
{
    const CallLeg *leg = m_inbound.value(callId);
    if (!leg)
        return {};
    static constexpr const char *names[] = {"ringing", "answered", "ended"};
    QJsonObject out{{u"id"_s, callId}, {u"call_control_id"_s, leg->setup().controlId},
        {u"call_session_id"_s, leg->setup().sessionId}, {u"from"_s, leg->setup().from}, {u"to"_s, leg->setup().to},
        {u"state"_s, QString::fromLatin1(names[int(leg->state())])}, {u"hangup_cause"_s, leg->hangupCause()},
        {u"lines"_s, m_callers.value(callId)->lines()}};
    QJsonArray made;
    for (const Recording &recording : m_recordings) {
        if (recording.resource.value(u"call_session_id"_s) == leg->setup().sessionId)
            made.append(recording.resource.value(u"id"_s));
    }
    out.insert(u"recordings"_s, made);
    return out;
}

void TelnyxCalls::saveRecordings(const QString &callId, CallLeg &leg)
{
    for (const RecordingJob &job : leg.recordings()) {
        const auto part = leg.utterances().mid(job.firstUtterance, job.endUtterance - job.firstUtterance);
        auto *recording = new CallRecording{
            part, m_folder.path(), job.id, job.format == u"mp3"_s, m_deps.options.spokenRecordings, this};
        connect(recording, &CallRecording::finished, this,
            [this, callId, job, &leg](const QString &path, const QString &format, double seconds) {
                recordingMade(callId, leg, job, path, format, seconds);
            });
        ++m_recordingsInTheMaking;
        recording->start();
    }
}

void TelnyxCalls::recordingMade(
    const QString &callId, CallLeg &leg, RecordingJob job, const QString &path, const QString &format, double seconds)
{
    const auto &setup = leg.setup();
    --m_recordingsInTheMaking;
    if (path.isEmpty())
        return m_deps.post.publish(setup.sessionId, u"call.recording.error"_s, leg.basePayload(), setup.webhookUrl);
    // The recording is as long as it plays, whatever the speed of the practice call was.
    job.ended = job.started.addMSecs(qint64(seconds * 1000));
    QJsonObject resource = leg.basePayload();
    resource.insert(u"record_type"_s, u"recording"_s);
    resource.insert(u"id"_s, job.id);
    resource.insert(u"channels"_s, job.channels);
    resource.insert(u"source"_s, u"call"_s);
    resource.insert(u"status"_s, u"completed"_s);
    resource.insert(u"initiated_by"_s, u"StartCallRecordingAPI"_s);
    resource.insert(u"duration_millis"_s, qint64(seconds * 1000));
    resource.insert(u"recording_started_at"_s, isoTime(job.started));
    resource.insert(u"recording_ended_at"_s, isoTime(job.ended));
    resource.insert(u"created_at"_s, isoTime(now()));
    resource.insert(u"updated_at"_s, isoTime(now()));
    const Recording made{resource, path, format};
    m_recordings.insert(job.id, made);
    QJsonObject payload = leg.basePayload();
    for (const auto &member : {u"recording_started_at"_s, u"recording_ended_at"_s, u"channels"_s})
        payload.insert(member, resource.value(member));
    payload.insert(u"start_time"_s, isoTime(job.started));
    payload.insert(u"end_time"_s, isoTime(job.ended));
    payload.insert(u"format"_s, format);
    payload.insert(u"recording_id"_s, job.id);
    payload.insert(u"public_recording_urls"_s, QJsonObject{});
    payload.insert(u"recording_urls"_s, QJsonObject{{format, downloadUrl(made)}});
    m_deps.post.publish(setup.sessionId, u"call.recording.saved"_s, payload, setup.webhookUrl);
    emit recordingSaved(callId, path);
}

QString TelnyxCalls::downloadUrl(const Recording &recording) const
{
    const QString file = QFileInfo{recording.path}.fileName(), expires = QString::number(unixNow() + LinkLifeSeconds);
    const QByteArray signature = net::hmacSha256(m_linkKey, (file + u'|' + expires).toUtf8()).toHex();
    return u"%1/telnyx/recordings/%2?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=%3&X-Amz-Expires=%4&X-Amz-SignedHeaders=host&X-Amz-Signature=%5"_s
        .arg(m_baseUrl, file, expires, QString::number(LinkLifeSeconds), QString::fromLatin1(signature));
}

void TelnyxCalls::download(const HttpRequest &request, net::Reply reply) const
{
    const net::HeaderList xml{{"Content-Type", "application/xml"}};
    const QString file = request.parameter(u"file"_s), expires = request.query(u"X-Amz-Date"_s).value_or(QString{});
    if (!request.header("authorization").isNull())
        return reply.send(400,
            s3Error("InvalidArgument",
                "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string "
                "parameter or the Authorization header should be specified"),
            xml);
    const QByteArray signature = net::hmacSha256(m_linkKey, (file + u'|' + expires).toUtf8()).toHex();
    if (request.query(u"X-Amz-Signature"_s).value_or(QString{}).toLatin1() != signature)
        return reply.send(403,
            s3Error("SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided."),
            xml);
    if (expires.toLongLong() < unixNow())
        return reply.send(403, s3Error("AccessDenied", "Request has expired"), xml);
    const Recording recording = m_recordings.value(QFileInfo{file}.completeBaseName());
    if (recording.path.isEmpty())
        return reply.send(404, s3Error("NoSuchKey", "The specified key does not exist."), xml);
    reply.file(recording.path,
        {recording.format == u"mp3"_s ? "audio/mpeg" : "audio/x-wav", request.header("range"),
            request.header("if-range"), {}});
}

QJsonObject TelnyxCalls::resourceOf(const Recording &recording) const
{
    QJsonObject out = recording.resource;
    out.insert(u"download_urls"_s, QJsonObject{{recording.format, downloadUrl(recording)}});
    return out;
}

Answer TelnyxCalls::listRecordings(const HttpRequest &request) const
{
    QJsonArray data;
    for (const Recording &recording : m_recordings) {
        bool fits = true;
        for (const auto &member : {u"call_leg_id"_s, u"call_session_id"_s, u"connection_id"_s, u"from"_s, u"to"_s}) {
            const auto wanted = request.query(u"filter[%1]"_s.arg(member));
            fits = fits && (!wanted || recording.resource.value(member) == *wanted);
        }
        if (fits)
            data.append(resourceOf(recording));
    }
    return TelnyxResources::page(data, request);
}

Answer TelnyxCalls::getRecording(const HttpRequest &request) const
{
    const auto found = m_recordings.constFind(request.parameter(u"id"_s));
    return found == m_recordings.constEnd() ? telnyxStatus(404) : Answer::json(200, {{u"data"_s, resourceOf(*found)}});
}

Answer TelnyxCalls::deleteRecording(const HttpRequest &request)
{
    const Recording recording = m_recordings.take(request.parameter(u"id"_s));
    if (recording.path.isEmpty())
        return telnyxStatus(404);
    QFile::remove(recording.path);
    return Answer::json(200, {{u"data"_s, recording.resource}});
}

QJsonArray TelnyxCalls::recordings() const
{
    QJsonArray out;
    for (const Recording &recording : m_recordings) {
        QJsonObject entry = recording.resource;
        entry.insert(u"path"_s, recording.path);
        entry.insert(u"format"_s, recording.format);
        out.append(entry);
    }
    return out;
}
} // namespace cloudgreet::practice
