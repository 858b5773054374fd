// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholecall.h"
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

const QString ourNumber = u"+12125550100"_s, callerNumber = u"+12125550147"_s;
} // namespace

QByteArray dentist()
{
    QJsonObject week;
    for (const QString &day : {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s})
        week.insert(day, QJsonArray{QJsonArray{u"08:00"_s, u"20:00"_s}});
    return QJsonDocument{
        QJsonObject{{u"name"_s, u"Bright Smile Dental"_s}, {u"phone_numbers"_s, QJsonArray{ourNumber}},
            {u"timezone"_s, u"America/New_York"_s}, {u"hours"_s, week}, {u"booking_fee"_s, u"5.00"_s},
            {u"services"_s, QJsonArray{QJsonObject{{u"name"_s, u"Cleaning"_s}, {u"minutes"_s, 45}}}},
            {u"billing"_s, QJsonObject{{u"stripe_customer"_s, u"cus_practice"_s}, {u"method"_s, u"invoice_item"_s}}}}}
        .toJson();
}

bool connectCalendar(Visitor &console, const QString &admin)
{
    // With a port, as the console's own listener has one: Google's loopback redirect is http://127.0.0.1:PORT. (Google,
    // OAuth 2.0 for installed apps)
    const auto asked = console.post(
        QUrl{admin + u"/api/calendar/connect"_s}, {{u"redirect_uri"_s, u"http://127.0.0.1:49152/console"_s}});
    const QUrl consent{jsonOf(asked).value(u"url").toString()};
    Visitor browser;
    browser.judges = false;
    // The owner's "allow" is said beforehand, so that the address is opened just as the host made it.
    browser.post(consent.resolved(QUrl{u"/_control/google/consent"_s}), {{u"auto"_s, u"allow"_s}});
    const QUrlQuery back{QUrl::fromEncoded(browser.ask("GET", consent).header("location")).query(QUrl::FullyEncoded)};
    const auto done = console.post(QUrl{admin + u"/api/calendar/callback"_s},
        {{u"state"_s, back.queryItemValue(u"state"_s, QUrl::FullyDecoded)},
            {u"code"_s, back.queryItemValue(u"code"_s, QUrl::FullyDecoded)}});
    return done.status == 200 && jsonOf(done).value(u"state").toString() == u"connected"_s;
}

Caller::Caller(practice::StandIns &standIns) : m_standIns{standIns}
{
    m_pause.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&standIns, &practice::StandIns::receptionistSaid, this, [this](const QString &call, const QString &text) {
        if (call != m_call)
            return;
        m_silence.start(3s);
        static const QRegularExpression asksToWait{u"One moment|Just a second|Still with you"_s};
        if (asksToWait.match(text).hasMatch())
            return;
        m_heard = text;
        m_pause.start(150ms);
    });
    connect(&standIns, &practice::StandIns::callEnded, this, [this](const QString &call) { ended |= call == m_call; });
    connect(&m_pause, &QTimer::timeout, this, [this] { say(reply()); });
    connect(&m_silence, &QTimer::timeout, this, [this] { say(u"hello, are you there?"_s); });
}

bool Caller::place()
{
    practice::PracticeCall call;
    call.from = callerNumber, call.to = ourNumber;
    call.interactive = true;
    call.speechSpeed = 40;
    call.ringSeconds = 20;
    const auto placed = m_standIns.placeCall(call);
    m_call = placed.value_or(QString{});
    return placed.has_value();
}

void Caller::say(const QString &words)
{
    if (ended)
        return;
    m_standIns.say(m_call, words);
    m_silence.start(4s);
}

QString Caller::reply() const
{
    static const std::pair<QRegularExpression, QString> replies[] = {
        {QRegularExpression{u"booked|[Aa]nything else"_s}, u"no, that is all, goodbye"_s},
        {QRegularExpression{u"[Ss]hall I book|[Ii]s that right|[Ii]s that correct|from, the one|calling from"_s},
            u"yes"_s},
        {QRegularExpression{u"name"_s}, u"Maria Lopez"_s},
        {QRegularExpression{u"[Ww]hen|[Ww]hat day|[Ww]hich day|what time"_s}, u"tomorrow at two in the afternoon"_s},
        {QRegularExpression{u"help|can I do|reason"_s}, u"I would like to book a cleaning"_s}};
    for (const auto &[question, answer] : replies)
        if (question.match(m_heard).hasMatch())
            return answer;
    return u"yes"_s;
}
} // namespace cloudgreet
