// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "hearing.h"
#include "speech.h"
#include <map>
#include <set>

namespace cloudgreet::rehearsal {

/// What a caller does after the receptionist has spoken.
struct Reaction {
    QStringList says = {};                  ///< One after the other, each a sentence of its own to the line.
    QString keys = {};
    int afterMs = 0;                        ///< Beyond the moment that people take to answer.
    bool hangsUp = false;                   ///< After what is said, if anything is.
};

/// Somebody on the phone who wants something. Knows the scenario's facts, hears words and answers in words; sees
/// nothing of the receptionist's inside. Same scenario, seed and words heard: same reactions. Thread: one.
class Caller
{
public:
    Caller(const Scenario &scenario, const Setting &setting, Random &random);
    [[nodiscard]] Reaction heard(const QString &words, const QDateTime &now);
    /// Whether they answer these words before they have been said to the end.
    [[nodiscard]] bool interruptsAt(const QString &words, const QDateTime &now) const;

private:
    // caller.cpp: what they make of it
    void note(const Heard &heard);
    bool losesPatience(const Heard &heard);
    std::optional<Reaction> twist(const Heard &heard);
    Reaction carryOut(const Twist &twist, const Heard &heard);
    Reaction answer(const Heard &heard);
    Reaction answerAboutNumber(const Heard &heard);
    [[nodiscard]] int detailAsked(const QString &words) const;
    Reaction choose(const Heard &heard);
    Reaction chooseOtherwise(const QList<QDateTime> &offers);
    Reaction readBack(const Heard &heard);
    Reaction checkNumber(const Heard &heard);
    Reaction goOn();                                        ///< Something else, or goodbye.
    Reaction messageOffered(const Heard &heard);
    void change(const Twist &twist);
    bool mishearsName(const Heard &heard);
    void begin(int goal);

    // callerwords.cpp: how they put it
    Reaction saying(const QString &occasion, Speech::Words words = {});
    Reaction openGoal();
    Reaction giveNumber();
    Reaction giveName(bool spelledOut);
    [[nodiscard]] QString whenNow(const Wanted &when);
    [[nodiscard]] QString serviceWords();
    [[nodiscard]] QString nameNow() const;
    [[nodiscard]] QString phoneNow() const;                 ///< Empty: they have none.
    [[nodiscard]] QString withFillers(QString sentence);
    [[nodiscard]] const Goal &goal() const { return m_goal; }

    const Scenario &m_scenario;
    const Setting &m_setting;
    Random &m_random;
    QString m_language;
    QDateTime m_now;
    QString m_words;                                        ///< What the receptionist said just now.
    Goal m_goal;                                            ///< As it now stands: people change their minds.
    int m_index = 0;
    bool m_done = false, m_gaveUp = false, m_toMessage = false, m_triedOther = false;
    std::optional<QDateTime> m_agreed;
    std::map<Question, int> m_asked;
    std::set<int> m_happened;                               ///< Twists, by their place.
    Question m_last = Question::None;
    QString m_slip;                                         ///< A wrong number or name that was given.
    bool m_spells = false, m_namedJustNow = false;
    int m_fruitless = 0, m_insisted = 0, m_corrected = 0, m_answered = 0;
    QStringList m_pieces;                                   ///< Of the number, still to be said.
    QString m_lastSaid;
};
} // namespace cloudgreet::rehearsal
