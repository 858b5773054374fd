// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/crypto.h"
#include "visitor.h"
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace cloudgreet;
using namespace cloudgreet::practice;
using namespace std::chrono_literals;

namespace {
const QString Caller = u"+15551230000"_s, Line = u"+15551239999"_s;

/// A receptionist of a few lines: answers, records, greets, replies to each final transcript, and hangs up at "bye".
class TinyReceptionist
{
public:
    TinyReceptionist(StandIns &house, WebhookEar &ear)
        : m_house{house}
    {
        ear.heard = [this](const QString &type, const QJsonObject &payload) { hear(type, payload); };
    }
    void command(const QString &leg, const QString &name, const QJsonObject &body)
    {
        net::HttpCall call{
            .method = "POST", .url = QUrl{m_house.url() + u"/telnyx/v2/calls/%1/actions/%2"_s.arg(leg, name)}};
        call.headers = {{"Authorization", "Bearer " + m_house.keys().telnyxApiKey.toLatin1()},
            {"Content-Type", "application/json"}};
        call.body = QJsonDocument{body}.toJson();
        calls.append(m_client.send(call));
    }
    void speak(const QString &leg, const QString &text)
    {
        command(leg, u"speak"_s, {{u"payload"_s, text}, {u"voice"_s, u"AWS.Polly.Joanna-Neural"_s}});
    }

    QString lastWords;
    bool stopsWhenInterrupted = false;
    QString recordFormat = u"wav"_s;
    QList<QFuture<Result<net::HttpAnswer>>> calls;

private:
    void hear(const QString &type, const QJsonObject &payload)
    {
        const QString leg = payload.value(u"call_control_id"_s).toString();
        if (payload.value(u"direction"_s) == u"incoming"_s)
            command(leg, u"answer"_s, {{u"client_state"_s, u"eyJjYWxsIjoiMSJ9"_s}});
        if (type == u"call.answered"_s && payload.value(u"from"_s) == Caller) {
            command(leg, u"record_start"_s, {{u"format"_s, recordFormat}, {u"channels"_s, u"dual"_s}});
            command(leg, u"transcription_start"_s,
                {{u"transcription_engine"_s, u"Google"_s},
                    {u"transcription_engine_config"_s,
                        QJsonObject{{u"transcription_engine"_s, u"Google"_s}, {u"interim_results"_s, true}}}});
            speak(leg, u"Hello, how can I help?"_s);
        }
        const QJsonObject said = payload.value(u"transcription_data"_s).toObject();
        if (type != u"call.transcription"_s)
            return;
        if (!said.value(u"is_final"_s).toBool()) {
            if (stopsWhenInterrupted)
                command(leg, u"playback_stop"_s, {{u"stop"_s, u"all"_s}});
            return;
        }
        lastWords = said.value(u"transcript"_s).toString();
        if (lastWords == u"bye"_s)
            command(leg, u"hangup"_s, {});
        else if (lastWords == u"somebody real"_s)
            command(leg, u"transfer"_s, {{u"to"_s, u"+15551237777"_s}, {u"timeout_secs"_s, 10}});
        else
            speak(leg, u"You said "_s + lastWords);
    }

    StandIns &m_house;
    net::HttpClient m_client;
};

StandInOptions quick()
{
    StandInOptions options;
    options.seed = 7;
    options.speechSpeed = 0;
    options.spokenRecordings = false;
    options.webhookTimeout = 300ms;
    options.webhookBackoff = 10ms;
    return options;
}
} // namespace

class TestTelnyxCall : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void scriptedCallIsHeldAndRecorded();
    void webhooksVerifyWithThePublicKey();
    void recordingLinkIsPresigned();
    void mp3WhereLameIs();
    void unansweredCallerGivesUp();
    void callerWhoHearsNothingHangsUp();
    void interruptionStopsTheSpeech();
    void keysAreGathered();
    void transferRings_data();
    void transferRings();
    void typedCallGoesOn();
    void speechTakesItsTime();
    void refusedWebhookComesAgain();
    void duplicateCommandIsIgnored();
    void stateRulesAreTelnyxs();

private:
    QString place(const QJsonArray &says, QJsonObject more = {});
    void answered(const QString &leg)
    {
        QCOMPARE(
            m_visitor->json("POST", u"/telnyx/v2/calls/%1/actions/answer"_s.arg(leg), m_house->keys().telnyxApiKey, {})
                .status,
            200);
    }
    [[nodiscard]] QString leg(const QString &id) const
    {
        return m_house->call(id).value(u"call_control_id"_s).toString();
    }
    Visitor::Reply act(const QString &leg, const QString &name, const QJsonObject &body = {})
    {
        return m_visitor->json(
            "POST", u"/telnyx/v2/calls/%1/actions/%2"_s.arg(leg, name), m_house->keys().telnyxApiKey, body);
    }
    std::unique_ptr<StandIns> m_house;
    std::unique_ptr<WebhookEar> m_ear;
    std::unique_ptr<Visitor> m_visitor;
};

void TestTelnyxCall::init()
{
    m_house = std::make_unique<StandIns>(quick());
    m_ear = std::make_unique<WebhookEar>();
    m_visitor = std::make_unique<Visitor>(*m_house);
    QVERIFY(m_house->listen({}));
    m_house->setWebhookUrl(u"telnyx"_s, m_ear->url());
}

void TestTelnyxCall::cleanup()
{
    m_visitor.reset();
    m_house.reset();
    m_ear.reset();
}

QString TestTelnyxCall::place(const QJsonArray &says, QJsonObject more)
{
    more.insert(u"from"_s, Caller);
    more.insert(u"to"_s, Line);
    more.insert(u"says"_s, says);
    return m_visitor->control(u"/call"_s, more).json.value(u"id"_s).toString();
}

void TestTelnyxCall::scriptedCallIsHeldAndRecorded()
{
    TinyReceptionist receptionist{*m_house, *m_ear};
    QSignalSpy said{m_house.get(), &StandIns::receptionistSaid}, saved{m_house.get(), &StandIns::recordingSaved};
    const QString id = place({u"I need a plumber tomorrow"_s, QJsonObject{{u"text"_s, u"at nine"_s}}, u"bye"_s});
    QTRY_COMPARE(saved.size(), 1);
    QTRY_VERIFY(m_ear->types().contains(u"call.recording.saved"_s));
    QStringList types = m_ear->types();
    types.removeAll(u"call.transcription"_s);
    QCOMPARE(types,
        (QStringList{u"call.initiated"_s, u"call.answered"_s, u"call.speak.started"_s, u"call.speak.ended"_s,
            u"call.speak.started"_s, u"call.speak.ended"_s, u"call.speak.started"_s, u"call.speak.ended"_s,
            u"call.hangup"_s, u"call.recording.saved"_s}));
    QCOMPARE(said.size(), 3);
    QCOMPARE(said[1][1].toString(), u"You said I need a plumber tomorrow"_s);
    const QJsonObject call = m_house->call(id);
    QCOMPARE(call.value(u"state"_s).toString(), u"ended"_s);
    QCOMPARE(call.value(u"lines"_s).toArray().size(), 6);
    QCOMPARE(m_ear->payload(u"call.hangup"_s).value(u"hangup_cause"_s).toString(), u"normal_clearing"_s);
    QCOMPARE(m_ear->payload(u"call.answered"_s).value(u"client_state"_s).toString(), u"eyJjYWxsIjoiMSJ9"_s);
    QVERIFY(!m_ear->payload(u"call.initiated"_s).contains(u"client_state"_s));

    QFile file{saved[0][1].toString()};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray wav = file.readAll();
    QVERIFY(wav.startsWith("RIFF") && wav.mid(8, 8) == "WAVEfmt ");
    const double seconds = double(wav.size() - 44) / (8000 * 4);
    QVERIFY2(seconds > 5 && seconds < 60, qPrintable(QString::number(seconds)));
    const QJsonObject recording = m_house->recordings()[0].toObject();
    QVERIFY(std::abs(recording.value(u"duration_millis"_s).toDouble() / 1000 - seconds) < 0.01);
}

void TestTelnyxCall::webhooksVerifyWithThePublicKey()
{
    place({}, {{u"ring_seconds"_s, 0.01}});
    QTRY_COMPARE(m_ear->types(), (QStringList{u"call.initiated"_s, u"call.hangup"_s}));
    const QByteArray key = QByteArray::fromBase64(m_house->keys().telnyxPublicKey.toLatin1());
    QCOMPARE(key.size(), 32);
    for (const net::HttpRequest &request : m_ear->requests) {
        const QByteArray signature = QByteArray::fromBase64(request.header("telnyx-signature-ed25519"));
        QVERIFY(net::ed25519Verify(signature, request.header("telnyx-timestamp") + '|' + request.body, key));
        QCOMPARE(request.header("user-agent"), "telnyx-webhooks");
        const QJsonObject event = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(event.value(u"meta"_s)[u"attempt"_s].toInt(), 1);
        QCOMPARE(event.value(u"meta"_s)[u"delivered_to"_s].toString(), m_ear->url().toString());
    }
}

void TestTelnyxCall::recordingLinkIsPresigned()
{
    TinyReceptionist receptionist{*m_house, *m_ear};
    place({u"bye"_s});
    QTRY_VERIFY(m_ear->types().contains(u"call.recording.saved"_s));
    const QString key = m_house->keys().telnyxApiKey,
                  url = m_ear->payload(u"call.recording.saved"_s).value(u"recording_urls"_s)[u"wav"_s].toString();
    const auto file = m_visitor->get(url);
    QCOMPARE(file.status, 200);
    QVERIFY(file.body.startsWith("RIFF"));
    const auto doubly = m_visitor->get(url, key);
    QCOMPARE(doubly.status, 400);
    QVERIFY(doubly.body.contains("Only one auth mechanism allowed"));
    QCOMPARE(m_visitor->get(QString{url}.replace(u"X-Amz-Date=1"_s, u"X-Amz-Date=2"_s)).status, 403);
    const QString id = m_ear->payload(u"call.recording.saved"_s).value(u"recording_id"_s).toString();
    QCOMPARE(m_visitor
                 ->get(u"/telnyx/v2/recordings?filter[call_leg_id]="_s
                         + m_ear->payload(u"call.hangup"_s).value(u"call_leg_id"_s).toString(),
                     key)
                 .json.value(u"data"_s)
                 .toArray()
                 .size(),
        1);
    const auto fresh = m_visitor->get(u"/telnyx/v2/recordings/"_s + id, key);
    QCOMPARE(m_visitor->get(fresh.data(u"download_urls"_s)[u"wav"_s].toString()).status, 200);
    QCOMPARE(m_visitor->send("DELETE", u"/telnyx/v2/recordings/"_s + id, key.toLatin1()).status, 200);
    QCOMPARE(m_visitor->get(url).status, 404);
    QVERIFY(m_house->recordings().isEmpty());
}

void TestTelnyxCall::mp3WhereLameIs()
{
    if (QStandardPaths::findExecutable(u"lame"_s).isEmpty())
        QSKIP("lame is not installed");
    TinyReceptionist receptionist{*m_house, *m_ear};
    receptionist.recordFormat = u"mp3"_s;
    place({u"bye"_s});
    QTRY_VERIFY(m_ear->types().contains(u"call.recording.saved"_s));
    const QJsonObject saved = m_ear->payload(u"call.recording.saved"_s);
    QCOMPARE(saved.value(u"format"_s).toString(), u"mp3"_s);
    QCOMPARE(saved.value(u"recording_urls"_s).toObject().keys(), QStringList{u"mp3"_s});
    QVERIFY(m_visitor->get(saved.value(u"recording_urls"_s)[u"mp3"_s].toString()).body.size() > 1000);
}

void TestTelnyxCall::unansweredCallerGivesUp()
{
    const QString id = place({u"hello?"_s}, {{u"ring_seconds"_s, 0.02}});
    QTRY_VERIFY(m_ear->types().contains(u"call.hangup"_s));
    const QJsonObject hangup = m_ear->payload(u"call.hangup"_s);
    QCOMPARE(hangup.value(u"hangup_cause"_s).toString(), u"originator_cancel"_s);
    QCOMPARE(hangup.value(u"hangup_source"_s).toString(), u"caller"_s);
    QCOMPARE(act(leg(id), u"answer"_s).telnyxCode(), u"90018"_s);
}

void TestTelnyxCall::callerWhoHearsNothingHangsUp()
{
    TinyReceptionist receptionist{*m_house, *m_ear};
    m_ear->heard = [&, next = m_ear->heard](const QString &type, const QJsonObject &payload) {
        if (type != u"call.transcription"_s)
            next(type, payload);
    };
    place({u"is anybody there"_s}, {{u"patience_seconds"_s, 0.05}});
    QTRY_VERIFY(m_ear->types().contains(u"call.hangup"_s));
    QCOMPARE(m_ear->payload(u"call.hangup"_s).value(u"hangup_source"_s).toString(), u"caller"_s);
}

void TestTelnyxCall::interruptionStopsTheSpeech()
{
    TinyReceptionist receptionist{*m_house, *m_ear};
    receptionist.stopsWhenInterrupted = true;
    place({QJsonObject{{u"barge_in"_s, u"wait a moment please I know what I want"_s}}, u"bye"_s});
    QTRY_VERIFY(m_ear->types().contains(u"call.hangup"_s));
    const QStringList types = m_ear->types();
    const auto started = types.indexOf(u"call.speak.started"_s), ended = types.indexOf(u"call.speak.ended"_s),
               heard = types.indexOf(u"call.transcription"_s);
    QVERIFY2(started < heard && heard < ended, qPrintable(types.join(u' ')));
    QCOMPARE(receptionist.lastWords, u"bye"_s);
}

void TestTelnyxCall::keysAreGathered()
{
    const QString id = place({QJsonObject{{u"key"_s, u"12"_s}}, QJsonObject{{u"key"_s, u"3#"_s}}});
    QTRY_VERIFY(m_ear->types().contains(u"call.initiated"_s));
    answered(leg(id));
    QCOMPARE(
        act(leg(id), u"gather_using_speak"_s,
            {{u"payload"_s, u"Your number?"_s}, {u"voice"_s, u"AWS.Polly.Joanna-Neural"_s}, {u"maximum_digits"_s, 10}})
            .status,
        200);
    QTRY_VERIFY(m_ear->types().contains(u"call.gather.ended"_s));
    QCOMPARE(m_ear->payload(u"call.gather.ended"_s).value(u"digits"_s).toString(), u"123"_s);
    QCOMPARE(m_ear->payload(u"call.gather.ended"_s).value(u"status"_s).toString(), u"valid"_s);
    QCOMPARE(m_ear->types().count(u"call.dtmf.received"_s), 4);
}

void TestTelnyxCall::transferRings_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<QString>("cause");
    QTest::newRow("answers") << u"answers"_s << u"normal_clearing"_s;
    QTest::newRow("nobody there") << u"no_answer"_s << u"timeout"_s;
    QTest::newRow("busy") << u"busy"_s << u"user_busy"_s;
}

void TestTelnyxCall::transferRings()
{
    QFETCH(QString, behaviour);
    QCOMPARE(
        m_visitor->control(u"/numbers"_s, {{u"+15551237777"_s, QJsonObject{{u"answers"_s, behaviour}}}}).status, 200);
    TinyReceptionist receptionist{*m_house, *m_ear};
    const QString id = place({u"somebody real"_s}, {{u"patience_seconds"_s, 0.3}});
    QTRY_VERIFY(m_ear->types().count(u"call.hangup"_s) >= 1);
    QJsonObject started, ended;
    for (const QJsonObject &event : m_ear->events) {
        const QJsonObject payload = event.value(u"payload"_s).toObject();
        if (payload.value(u"to"_s) != u"+15551237777"_s)
            continue;
        if (event.value(u"event_type"_s) == u"call.initiated"_s)
            started = payload;
        if (event.value(u"event_type"_s) == u"call.hangup"_s)
            ended = payload;
    }
    QCOMPARE(started.value(u"direction"_s).toString(), u"outgoing"_s);
    QCOMPARE(started.value(u"call_session_id"_s).toString(), m_house->call(id).value(u"call_session_id"_s).toString());
    QVERIFY(started.value(u"call_leg_id"_s) != m_ear->payload(u"call.initiated"_s).value(u"call_leg_id"_s));
    QTEST(ended.value(u"hangup_cause"_s).toString(), "cause");
    QCOMPARE(m_ear->types().count(u"call.bridged"_s), behaviour == u"answers"_s ? 2 : 0);
    if (behaviour != u"answers"_s)
        QCOMPARE(m_house->call(id).value(u"state"_s).toString(), u"answered"_s);
}

void TestTelnyxCall::typedCallGoesOn()
{
    TinyReceptionist receptionist{*m_house, *m_ear};
    PracticeCall call;
    call.from = Caller;
    call.to = Line;
    call.interactive = true;
    const auto id = m_house->placeCall(call);
    QVERIFY(id);
    QSignalSpy said{m_house.get(), &StandIns::receptionistSaid}, ended{m_house.get(), &StandIns::callEnded};
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(m_house->say(*id, u"typed words"_s));
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said[1][1].toString(), u"You said typed words"_s);
    QCOMPARE(m_visitor->control(u"/call/%1/say"_s.arg(*id), {{u"text"_s, u"again"_s}}).status, 200);
    QTRY_COMPARE(said.size(), 3);
    QVERIFY(m_house->hangUp(*id));
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_house->say(u"nobody"_s, u"x"_s));
}

void TestTelnyxCall::speechTakesItsTime()
{
    TinyReceptionist receptionist{*m_house, *m_ear};
    QElapsedTimer clock;
    clock.start();
    place({u"one two three four"_s, u"bye"_s}, {{u"speech_speed"_s, 20}});
    QTRY_VERIFY(m_ear->types().contains(u"call.hangup"_s));
    // 22 + 27 characters of the receptionist and 18 of the caller at 15 a second, three gaps, twenty times as fast.
    QVERIFY2(clock.elapsed() > 250, qPrintable(QString::number(clock.elapsed())));
    QStringList interim;
    for (const QJsonObject &event : m_ear->events) {
        const QJsonObject data = event.value(u"payload"_s)[u"transcription_data"_s].toObject();
        if (!data.isEmpty() && !data.value(u"is_final"_s).toBool())
            interim.append(data.value(u"transcript"_s).toString());
    }
    QCOMPARE(interim, (QStringList{u"one"_s, u"one two"_s, u"one two three"_s}));
}

void TestTelnyxCall::refusedWebhookComesAgain()
{
    m_ear->answer
        = [](const QJsonObject &event) { return event.value(u"meta"_s)[u"attempt"_s].toInt() < 3 ? 503 : 200; };
    place({}, {{u"ring_seconds"_s, 5}});
    QTRY_COMPARE(m_ear->events.size(), 1);
    QCOMPARE(m_ear->requests.size(), 3);
    const auto deliveries = m_visitor->get(u"/telnyx/v2/webhook_deliveries"_s, m_house->keys().telnyxApiKey);
    QTRY_COMPARE(m_visitor->get(u"/telnyx/v2/webhook_deliveries"_s, m_house->keys().telnyxApiKey)
                     .json.value(u"data"_s)[0][u"status"_s]
                     .toString(),
        u"delivered"_s);
    QCOMPARE(deliveries.json.value(u"data"_s).toArray().size(), 1);
}

void TestTelnyxCall::duplicateCommandIsIgnored()
{
    const QString id = place({});
    answered(leg(id));
    const QJsonObject speak{
        {u"payload"_s, u"once"_s}, {u"voice"_s, u"AWS.Polly.Joanna-Neural"_s}, {u"command_id"_s, u"c-1"_s}};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(act(leg(id), u"speak"_s, speak).status, 200);
    QTRY_VERIFY(m_ear->types().contains(u"call.speak.ended"_s));
    QVERIFY(m_house->hangUp(id));
    QTRY_VERIFY(m_ear->types().contains(u"call.hangup"_s));
    QCOMPARE(m_ear->types().count(u"call.speak.started"_s), 1);
    QCOMPARE(act(leg(id), u"speak"_s, speak).status, 200); // still a duplicate, and the call's end does not matter
}

void TestTelnyxCall::stateRulesAreTelnyxs()
{
    const QString id = place({}), control = leg(id);
    const QJsonObject speak{{u"payload"_s, u"hello"_s}, {u"voice"_s, u"AWS.Polly.Joanna-Neural"_s}},
        record{{u"format"_s, u"wav"_s}, {u"channels"_s, u"dual"_s}};
    QCOMPARE(act(control, u"speak"_s, speak).telnyxCode(), u"90034"_s);
    QCOMPARE(act(control, u"record_start"_s, record).telnyxCode(), u"90020"_s);
    answered(control);
    QCOMPARE(act(control, u"transcription_start"_s).status, 200);
    QCOMPARE(act(control, u"transcription_start"_s).telnyxCode(), u"90054"_s);
    QCOMPARE(act(control, u"speak"_s, {{u"payload"_s, u"x"_s}}).telnyxCode(), u"10004"_s);
    QCOMPARE(act(control, u"record_start"_s, {{u"format"_s, u"ogg"_s}, {u"channels"_s, u"dual"_s}}).telnyxCode(),
        u"10032"_s);
    QCOMPARE(act(control, u"transfer"_s, {{u"to"_s, u"5551237777"_s}}).telnyxCode(), u"10016"_s);
    QCOMPARE(act(control, u"hangup"_s, {{u"client_state"_s, u"not base64!"_s}}).telnyxCode(), u"90017"_s);
    QCOMPARE(act(u"nonsense"_s, u"hangup"_s).telnyxCode(), u"90015"_s);
    QCOMPARE(act(u"v3:unknown"_s, u"hangup"_s).status, 404);
    QCOMPARE(act(control, u"sing"_s).status, 404);
    QCOMPARE(m_visitor->json("POST", u"/telnyx/v2/calls/%1/actions/hangup"_s.arg(control), u"wrong"_s, {}).telnyxCode(),
        u"10009"_s);
    QVERIFY(
        m_visitor->get(u"/telnyx/v2/calls/"_s + control, m_house->keys().telnyxApiKey).data(u"is_alive"_s).toBool());
    QCOMPARE(act(control, u"hangup"_s).status, 200);
    QCOMPARE(act(control, u"speak"_s, speak).telnyxCode(), u"90018"_s);
    QVERIFY(
        !m_visitor->get(u"/telnyx/v2/calls/"_s + control, m_house->keys().telnyxApiKey).data(u"is_alive"_s).toBool());
}

QTEST_GUILESS_MAIN(TestTelnyxCall)
#include "test_telnyxcall.moc"
