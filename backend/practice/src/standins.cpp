// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/standins.h"
#include "standinhouse.h"

namespace cloudgreet::practice {

QJsonObject StandInKeys::toJson() const
{
    return {{u"TELNYX_API_KEY"_s, telnyxApiKey}, {u"TELNYX_PUBLIC_KEY"_s, telnyxPublicKey},
        {u"OPENAI_API_KEY"_s, openAiKey}, {u"GOOGLE_CLIENT_ID"_s, googleClientId},
        {u"GOOGLE_CLIENT_SECRET"_s, googleClientSecret}, {u"STRIPE_API_KEY"_s, stripeKey},
        {u"STRIPE_WEBHOOK_SECRET"_s, stripeWebhookSecret}};
}

Result<PracticeCall> PracticeCall::fromJson(const QJsonObject &body)
{
    PracticeCall call;
    call.from = body.value(u"from"_s).toString();
    call.to = body.value(u"to"_s).toString();
    call.name = body.value(u"name"_s).toString();
    call.says = body.value(u"says"_s).toArray();
    call.interactive = body.value(u"interactive"_s).toBool();
    call.ringSeconds = body.value(u"ring_seconds"_s).toDouble(30);
    if (body.contains(u"speech_speed"_s))
        call.speechSpeed = body.value(u"speech_speed"_s).toDouble();
    if (body.contains(u"patience_seconds"_s))
        call.patienceSeconds = body.value(u"patience_seconds"_s).toDouble();
    if (call.from.isEmpty() || !isE164(call.to))
        return failure(Fault::InvalidInput, QObject::tr("A call needs from, and to in E.164"));
    if (auto fine = checkLines(call.says); !fine)
        return tl::unexpected{fine.error()};
    if (call.speechSpeed.value_or(1) < 0)
        return failure(Fault::InvalidInput, QObject::tr("speech_speed is 0 or more"));
    return call;
}

Result<> PracticeCall::checkLines(const QJsonArray &lines)
{
    static const QStringList kinds{u"text"_s, u"key"_s, u"silence"_s, u"hangup"_s, u"barge_in"_s};
    for (const auto &line : lines) {
        const QStringList members = line.toObject().keys();
        if (!line.isString() && (members.size() != 1 || !kinds.contains(members.first())))
            return failure(Fault::InvalidInput,
                QObject::tr("A line is a text, or an object with one of text, key, silence, hangup, barge_in"));
    }
    return {};
}

StandInKeys StandInHouse::makeKeys()
{
    StandInKeys made;
    made.telnyxApiKey = u"KEY"_s + ids.token(32);
    made.telnyxPublicKey = telnyxPost.publicKey();
    made.openAiKey = u"sk-practice-"_s + ids.token(40);
    made.googleClientId = ids.token(32).toLower() + u".apps.googleusercontent.com"_s;
    made.googleClientSecret = u"GOCSPX-"_s + ids.token(28);
    made.stripeKey = u"rk_test_"_s + ids.token(24);
    made.stripeWebhookSecret = u"whsec_"_s + ids.token(32);
    return made;
}

StandInHouse::StandInHouse(const StandInOptions &given)
    : options{given}
    , ids{given.seed}
    , desk{server, ids}
    , sender{given.webhookTimeout, given.webhookBackoff}
    , telnyxPost{ids, sender}
    , keys{makeKeys()}
    , telnyxResources{desk, telnyxPost, keys.telnyxApiKey}
    , telnyxCalls{{desk, telnyxPost, telnyxResources, options, keys.telnyxApiKey}}
    , telnyxMessages{desk, telnyxPost, telnyxResources, keys.telnyxApiKey}
    , openAi{desk, keys.openAiKey}
    , google{desk, sender, keys.googleClientId, keys.googleClientSecret, QTimeZone{given.timeZone.toLatin1()}}
    , stripe{desk, sender, keys.stripeKey, keys.stripeWebhookSecret}
{
    desk.addProvider(u"telnyx"_s, u"/telnyx/"_s, telnyxStatus);
    addControlRoutes();
}

Result<> StandInHouse::listen(const net::ListenAddress &address)
{
    if (!address.host.isLoopback())
        return failure(Fault::InvalidInput, QObject::tr("The stand-ins listen on loopback only"));
    auto listening = server.listen(address);
    if (listening) {
        telnyxCalls.setBaseUrl(server.url());
        stripe.setBaseUrl(server.url());
    }
    return listening;
}

void StandInHouse::setWebhookUrl(const QString &provider, const QUrl &url)
{
    if (provider == u"telnyx"_s)
        telnyxPost.setDefaultUrl(url);
    else if (provider == u"stripe"_s)
        stripe.setWebhookUrl(url);
}

StandIns::StandIns(StandInOptions options, QObject *parent)
    : QObject{parent}
    , m_house{std::make_unique<StandInHouse>(options)}
{
    TelnyxCalls &calls = m_house->telnyxCalls;
    connect(&calls, &TelnyxCalls::callPlaced, this, &StandIns::callPlaced);
    connect(&calls, &TelnyxCalls::receptionistSaid, this, &StandIns::receptionistSaid);
    connect(&calls, &TelnyxCalls::callerSaid, this, &StandIns::callerSaid);
    connect(&calls, &TelnyxCalls::callEnded, this, &StandIns::callEnded);
    connect(&calls, &TelnyxCalls::recordingSaved, this, &StandIns::recordingSaved);
}

StandIns::~StandIns() = default;

Result<> StandIns::listen(const net::ListenAddress &address)
{
    return m_house->listen(address);
}

QString StandIns::url() const
{
    return m_house->server.url();
}

StandInKeys StandIns::keys() const
{
    return m_house->keys;
}

QJsonObject StandIns::environment() const
{
    QJsonObject out = keys().toJson();
    out.insert(u"TELNYX_API_URL"_s, url() + u"/telnyx/v2"_s);
    out.insert(u"OPENAI_BASE_URL"_s, url() + u"/openai/v1"_s);
    out.insert(u"GOOGLE_AUTH_URL"_s, url() + u"/google/o/oauth2/v2/auth"_s);
    out.insert(u"GOOGLE_TOKEN_URL"_s, url() + u"/google/token"_s);
    out.insert(u"GOOGLE_REVOKE_URL"_s, url() + u"/google/revoke"_s);
    out.insert(u"GOOGLE_API_URL"_s, url() + u"/google/calendar/v3"_s);
    out.insert(u"STRIPE_API_URL"_s, url() + u"/stripe/v1"_s);
    return out;
}

void StandIns::setWebhookUrl(const QString &provider, const QUrl &address)
{
    m_house->setWebhookUrl(provider, address);
}

void StandIns::addNumber(const QString &number)
{
    m_house->telnyxResources.ownNumber(number);
}

Result<QString> StandIns::placeCall(const PracticeCall &call)
{
    return m_house->telnyxCalls.place(call);
}

bool StandIns::say(const QString &callId, const QString &text)
{
    SimulatedCaller *caller = m_house->telnyxCalls.caller(callId);
    if (caller)
        caller->say(text);
    return caller != nullptr;
}

bool StandIns::addLines(const QString &callId, const QJsonArray &lines, bool last)
{
    SimulatedCaller *caller = m_house->telnyxCalls.caller(callId);
    if (caller)
        caller->addLines(lines, last);
    return caller != nullptr;
}

bool StandIns::isIdle() const
{
    return !m_house->telnyxCalls.isMakingRecordings() && m_house->sender.isIdle();
}

bool StandIns::talk(const QString &callId, const QString &soFar)
{
    SimulatedCaller *caller = m_house->telnyxCalls.caller(callId);
    if (caller)
        caller->talk(soFar);
    return caller != nullptr;
}

bool StandIns::pressKey(const QString &callId, const QString &digit)
{
    SimulatedCaller *caller = m_house->telnyxCalls.caller(callId);
    if (caller)
        caller->pressKey(digit);
    return caller != nullptr;
}

bool StandIns::hangUp(const QString &callId)
{
    SimulatedCaller *caller = m_house->telnyxCalls.caller(callId);
    if (caller)
        caller->hangUp();
    return caller != nullptr;
}

QJsonObject StandIns::call(const QString &callId) const
{
    return m_house->telnyxCalls.state(callId);
}

void StandIns::setTextsArrive(const QString &number, bool arrive)
{
    m_house->telnyxResources.setBehaviour(number, {{u"texts"_s, arrive ? u"delivered"_s : u"undeliverable"_s}});
}

Result<> StandIns::sendText(const QString &from, const QString &to, const QString &text)
{
    return m_house->telnyxMessages.receive(from, to, text);
}

Result<> StandIns::addFault(const QJsonObject &fault)
{
    auto read = ProviderFault::fromJson(fault);
    if (!read)
        return tl::unexpected{read.error()};
    m_house->desk.faults().add(*std::move(read));
    return {};
}

void StandIns::clearFaults()
{
    m_house->desk.faults().clear();
}

QJsonArray StandIns::received(const QString &provider) const
{
    return m_house->desk.log().list(provider);
}

QJsonArray StandIns::calendarEvents() const
{
    return m_house->google.standing();
}

QJsonArray StandIns::messages() const
{
    return m_house->telnyxMessages.accepted();
}

QJsonArray StandIns::fees() const
{
    return m_house->stripe.fees();
}

QJsonArray StandIns::recordings() const
{
    return m_house->telnyxCalls.recordings();
}

QString StandIns::grantCalendar(const QStringList &scopes)
{
    return m_house->google.oauth().grant(scopes);
}
} // namespace cloudgreet::practice
