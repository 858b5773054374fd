// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "caller.h"
#include "engine/engine.h"
#include "noise.h"
#include "witness.h"

namespace cloudgreet::rehearsal {

/// The line between one caller and the host: speech takes its time, people answer when it is over, and what they say
/// comes out of a transcriber. Thread: one.
class Phone
{
public:
    struct Deps {
        Agenda &agenda;
        VirtualClock &clock;
        Random &random;
        Caller &caller;
        Witness &witness;
        Noise *noise;                                       ///< Null: every word arrives.
        std::function<void(const LineWebhook &)> webhook;
    };
    Phone(Deps deps, QTimeZone zone, bool someoneAnswers)
        : d{std::move(deps)}
        , m_zone{std::move(zone)}
        , m_someoneAnswers{someoneAnswers}
    {
    }
    void place(const QString &from, const QString &to);
    [[nodiscard]] CommandOutcome perform(const command::Any &what);
    [[nodiscard]] bool isOver() const { return m_state == State::Ended; }
    [[nodiscard]] const QStringList &transcript() const { return m_transcript; }

private:
    enum class State { Idle, Ringing, Answered, Ended };
    void emitEvent(LineEvent event, qint64 afterMs = 0, const QString &leg = u"leg-1"_s, const QString &note = {});
    void speak(const command::Speak &speak);
    void ended(int speech);
    void interrupt();
    void stopped();
    void callersTurn();
    void react(const Reaction &reaction);
    void say(const QString &words, qint64 afterMs);
    void hangUp(const QString &source);
    CommandOutcome ofOther(const command::Any &what);
    void ring(const command::Dial &dial);

    Deps d;
    QTimeZone m_zone;
    bool m_someoneAnswers;
    State m_state = State::Idle;
    QStringList m_transcript, m_heard;                      ///< `m_heard`: spoken since the caller's last words.
    QDateTime m_quietFrom;                                  ///< When the last of the speeches ends.
    int m_speeches = 0, m_started = 0;
    bool m_spokeOver = false;                               ///< The caller has answered before the end of it.
    int m_event = 0;
    QString m_note;                                         ///< Of the leg that was dialled last.
};
} // namespace cloudgreet::rehearsal
