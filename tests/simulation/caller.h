// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "world.h"

namespace cloudgreet::sim {

/// Somebody on the phone: a wish, some patience and a way of speaking. Reacts to what the receptionist says.
class Caller
{
public:
    Caller(World &world, QString leg);
    void heard(const QString &words);               ///< The receptionist has begun to say this.
    void mayspeak();                                ///< The receptionist has finished.

private:
    enum class Wish { Book, Cancel, Ask, Message, Person, Rubbish, Silent, HangUpEarly, StopTexts };
    [[nodiscard]] QString reply(const QString &words);
    [[nodiscard]] QString opening();
    [[nodiscard]] QString someTime();
    World &w;
    QString m_leg, m_lastHeard, m_name;
    Wish m_wish;
    int m_turns = 0, m_patience;
    bool m_answering = false;
};
} // namespace cloudgreet::sim
