// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedcaller.h"

namespace cloudgreet::practice {
using namespace std::chrono_literals;
namespace {
constexpr double ListeningGapSeconds = 0.7;
constexpr auto SettleGap = 40ms; // at speed 0, from the last acknowledgement
constexpr double BargeInAfter = 0.3; // of the receptionist's sentence
} // namespace

SimulatedCaller::SimulatedCaller(PracticeCall call, double speed, CallLeg &leg, WebhookSender &webhooks)
    : QObject{&leg}
    , m_call{std::move(call)}
    , m_speed{speed}
    , m_leg{leg}
    , m_webhooks{webhooks}
{
    for (QTimer *timer : {&m_gap, &m_word, &m_patience, &m_ring})
        timer->setSingleShot(true);
    connect(&m_gap, &QTimer::timeout, this, &SimulatedCaller::takeTurn);
    connect(&m_word, &QTimer::timeout, this, &SimulatedCaller::nextWord);
    connect(&m_patience, &QTimer::timeout, this, &SimulatedCaller::hangUp);
    connect(&m_ring, &QTimer::timeout, this, &SimulatedCaller::hangUp);
    connect(&leg, &CallLeg::wasAnswered, &m_ring, &QTimer::stop);
    connect(&leg, &CallLeg::speechStarted, this, &SimulatedCaller::speechStarted);
    connect(&leg, &CallLeg::speechEnded, this, [this](bool wasCut) {
        m_heardSomething |= !wasCut; // half a sentence is no answer to what was said over it
        considerSpeaking();
    });
    connect(&leg, &CallLeg::ended, this, [this] {
        for (QTimer *timer : {&m_gap, &m_word, &m_patience, &m_ring})
            timer->stop();
        m_words.clear();
    });
    connect(&webhooks, &WebhookSender::laneEmpty, this, [this](const QString &lane) {
        if (lane == m_leg.setup().sessionId)
            considerSpeaking();
    });
    m_ring.start(std::chrono::milliseconds{qint64(m_call.ringSeconds * 1000)});
}

std::chrono::milliseconds SimulatedCaller::scaled(double seconds) const
{
    return std::chrono::milliseconds{qint64(seconds * 1000 / (m_speed > 0 ? m_speed : 1))};
}

void SimulatedCaller::note(const QString &role, const QString &text)
{
    m_lines.append(QJsonObject{{u"role"_s, role}, {u"text"_s, text}, {u"at"_s, isoTime(now())}});
}

bool SimulatedCaller::isBargeInNext() const
{
    return m_words.isEmpty() && m_call.says.first().toObject().contains(u"barge_in"_s);
}

void SimulatedCaller::speechStarted(const QString &text, std::chrono::milliseconds length)
{
    m_gap.stop();
    m_patience.stop();
    m_spokeOver = false;
    note(u"receptionist"_s, text);
    emit heard(text);
    if (!isBargeInNext())
        return;
    const QString words = m_call.says.takeAt(0).toObject().value(u"barge_in"_s).toString();
    m_leg.holdSpeech(true);
    QTimer::singleShot(std::chrono::milliseconds{qint64(double(length.count()) * BargeInAfter)}, this,
        [this, words] { begin(words, true); });
}

void SimulatedCaller::considerSpeaking()
{
    const bool mayListen
        = m_leg.state() == CallLeg::State::Answered && !m_leg.isSpeaking() && m_words.isEmpty() && m_heardSomething;
    if (!mayListen || m_gap.isActive() || (isHurried() && !m_webhooks.isIdle(m_leg.setup().sessionId)))
        return;
    // After talking over somebody, people wait longer for what that person makes of it.
    m_gap.start((m_speed > 0 ? scaled(ListeningGapSeconds) : SettleGap) * (m_spokeOver ? 10 : 1));
}

void SimulatedCaller::takeTurn()
{
    if (m_leg.isSpeaking() || !m_words.isEmpty() || m_leg.state() != CallLeg::State::Answered)
        return;
    m_spokeOver = false;
    if (m_call.says.isEmpty())
        return waitPatiently();
    const QJsonValue line = m_call.says.takeAt(0);
    const QJsonObject special = line.toObject();
    if (special.contains(u"silence"_s))
        m_gap.start(scaled(special.value(u"silence"_s).toDouble()));
    else if (special.contains(u"hangup"_s))
        hangUp();
    else if (special.contains(u"key"_s))
        pressKey(special.value(u"key"_s).toString());
    else if (special.contains(u"barge_in"_s))
        begin(special.value(u"barge_in"_s).toString(), false);
    else
        begin(line.isString() ? line.toString() : special.value(u"text"_s).toString(), false);
}

void SimulatedCaller::waitPatiently()
{
    if (!m_call.interactive && !m_patience.isActive() && m_leg.state() == CallLeg::State::Answered)
        m_patience.start(m_call.patienceSeconds ? scaled(*m_call.patienceSeconds) : m_speed > 0 ? scaled(20) : 3s);
}

void SimulatedCaller::begin(const QString &text, bool overSpeech)
{
    if (m_leg.state() != CallLeg::State::Answered)
        return;
    m_gap.stop();
    m_patience.stop();
    m_overSpeech = overSpeech;
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    if (m_words.isEmpty())
        return considerSpeaking();
    m_wordsSaid = 0;
    m_wordsAtOnce = m_speed > 0 ? 1 : (m_words.size() + 2) / 3; // at speed 0 a few interim results stand for all
    note(u"caller"_s, text);
    m_leg.callerBegins(text);
    m_word.start(0);
}

void SimulatedCaller::nextWord()
{
    if (m_words.isEmpty())
        return;
    const QString text = m_words.join(u' ');
    m_wordsSaid = std::min(m_wordsSaid + m_wordsAtOnce, m_words.size());
    if (m_wordsSaid == m_words.size())
        return finishLine();
    m_leg.transcript(m_words.first(m_wordsSaid).join(u' '), false);
    m_word.start(speakingTime(text, m_speed) / m_words.size());
}

void SimulatedCaller::finishLine()
{
    const QString text = m_words.join(u' ');
    m_words.clear();
    m_heardSomething = false;
    m_spokeOver = std::exchange(m_overSpeech, false);
    m_leg.transcript(text, true);
    if (m_spokeOver)
        m_leg.holdSpeech(false);
    emit said(text);
    waitPatiently();
}

void SimulatedCaller::say(const QString &text)
{
    m_call.says.append(text);
    m_heardSomething = true; // a person who types does not wait to be spoken to
    considerSpeaking();
}

void SimulatedCaller::addLines(const QJsonArray &lines, bool last)
{
    for (const auto &line : lines)
        m_call.says.append(line);
    m_call.interactive = !last;
    considerSpeaking();
    if (last && !m_leg.isSpeaking() && m_words.isEmpty())
        waitPatiently();
}

void SimulatedCaller::talk(const QString &soFar)
{
    if (m_leg.state() == CallLeg::State::Answered && !m_leg.isSpeaking() && m_words.isEmpty())
        m_leg.transcript(soFar, false);
}

void SimulatedCaller::pressKey(const QString &digit)
{
    for (const QChar c : digit) {
        note(u"caller"_s, u"[%1]"_s.arg(c));
        m_leg.pressDigit(QString{c});
    }
    m_heardSomething = false;
    if (!m_call.says.isEmpty() && m_call.says.first().toObject().contains(u"key"_s))
        m_gap.start(scaled(0.3));
    else
        waitPatiently();
}

void SimulatedCaller::hangUp()
{
    const bool answered = m_leg.state() == CallLeg::State::Answered;
    m_leg.hangUp(answered ? u"normal_clearing"_s : u"originator_cancel"_s, u"caller"_s, answered ? u"200"_s : u"487"_s);
}
} // namespace cloudgreet::practice
