// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "callleg.h"
#include "practice/standins.h"
#include "webhooksender.h"

namespace cloudgreet::practice {

/// The person on the line: says the next line once the receptionist has finished and a listening gap has passed. Faster
/// than people speak, the gap begins only when every webhook of the call has been acknowledged, which takes its time at
/// any speed, so that a receptionist with more to say gets the word. Thread: the stand-ins'.
class SimulatedCaller : public QObject
{
    Q_OBJECT
public:
    SimulatedCaller(PracticeCall call, double speed, CallLeg &leg, WebhookSender &webhooks);

    void say(const QString &text); ///< queues a line
    void addLines(const QJsonArray &lines, bool last); ///< in their turn, as those of the script
    void talk(const QString &soFar); ///< interim words of somebody who types, unless the receptionist speaks
    void pressKey(const QString &digit);
    void hangUp();
    [[nodiscard]] QJsonArray lines() const { return m_lines; }

signals:
    void said(const QString &text);
    void heard(const QString &text);

private:
    void speechStarted(const QString &text, std::chrono::milliseconds length);
    void considerSpeaking();
    void takeTurn();
    void begin(const QString &text, bool overSpeech);
    void nextWord();
    void finishLine();
    void waitPatiently();
    void note(const QString &role, const QString &text);
    [[nodiscard]] std::chrono::milliseconds scaled(double seconds) const;
    [[nodiscard]] bool isBargeInNext() const;
    [[nodiscard]] bool isHurried() const { return m_speed <= 0 || m_speed > 1; }

    PracticeCall m_call;
    double m_speed;
    CallLeg &m_leg;
    WebhookSender &m_webhooks;
    QTimer m_gap, m_word, m_patience, m_ring;
    QStringList m_words; // of the line being said; empty while listening
    qsizetype m_wordsSaid = 0, m_wordsAtOnce = 1;
    bool m_heardSomething = false, m_overSpeech = false, m_spokeOver = false;
    QJsonArray m_lines;
};
} // namespace cloudgreet::practice
