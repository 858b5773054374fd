// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "caller.h"

namespace cloudgreet::sim {

/// The telephone line: legs that are parked, answered and ended, speech that takes its time, and reports of all of it.
class Line
{
public:
    explicit Line(World &world) : w{world} {}
    void place(int business, const QString &from);
    void perform(const OutboxRow &row, const command::Any &what);
    // By callers:
    void transcribed(const QString &leg, const QString &words);
    void keyed(const QString &leg, QChar digit);
    void hangUp(const QString &leg, const QString &source);
    [[nodiscard]] bool isAlive(const QString &leg) const;
    [[nodiscard]] int answeredLate() const { return m_answeredLate; }

    struct Leg {
        QString control, session, from, to;
        enum class State { Parked, Answered, Ended } state = State::Parked;
        bool transcribing = false, recording = false;
        QString joined = {};                                    ///< Whom they were put through to.
        int speeches = 0, said = 0;                             ///< Under way; final transcripts sent.
        QDateTime placed, quietFrom;
        std::unique_ptr<Caller> caller;
    };
    [[nodiscard]] const std::map<QString, Leg> &legs() const { return m_legs; }

private:
    void emitEvent(const Leg &leg, LineEvent event, qint64 afterMs = 0);
    CommandOutcome effect(const command::Any &what);
    CommandOutcome apply(Leg &leg, const command::Any &what);
    // Somebody of the on-call list.
    enum class Mood { Takes, NoAnswer, Busy, Mailbox, Declines, RingsOff };
    struct Rung {
        QString control, session, note, caller;
        Mood mood = Mood::Takes;
        bool answered = false, ended = false, pressedOne = false, toldOfTheEnd = false;
        int asked = 0;                                          ///< Briefings heard.
    };
    CommandOutcome dial(const Leg &leg, const command::Dial &dial);
    CommandOutcome applyToRung(Rung &rung, const command::Any &what);
    void briefed(const QString &control, const QString &words);
    CommandOutcome bridge(Leg &leg, const command::Bridge &bridge);
    void endRung(const QString &control, const QString &cause);
    void emitRung(const Rung &rung, LineEvent event, qint64 afterMs = 0);

    World &w;
    std::map<QString, Leg> m_legs;
    std::map<QString, Rung> m_rung;
    std::set<QString> m_doneKeys;                               ///< command_ids seen.
    int m_next = 0, m_answeredLate = 0;
    quint64 m_event = 0;
};
} // namespace cloudgreet::sim
