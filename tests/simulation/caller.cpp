// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"
#include "line.h"
#include <QRegularExpression>

namespace cloudgreet::sim {
namespace {

bool says(const QString &words, const char16_t *pattern)
{
    static QHash<const char16_t *, QRegularExpression> made;
    auto &expression = made[pattern];
    if (expression.pattern().isEmpty())
        expression = QRegularExpression{QString::fromUtf16(pattern), QRegularExpression::CaseInsensitiveOption};
    return expression.match(words).hasMatch();
}
} // namespace

Caller::Caller(World &world, QString leg) : w{world}, m_leg{std::move(leg)}
{
    static const Wish wishes[] = {Wish::Book, Wish::Book, Wish::Book, Wish::Book, Wish::Book, Wish::Book, Wish::Cancel,
        Wish::Ask, Wish::Message, Wish::Person, Wish::Rubbish, Wish::Silent, Wish::HangUpEarly, Wish::StopTexts};
    static const QStringList names{
        u"Maria Lopez"_s, u"John Smith"_s, u"Ana Garcia"_s, u"Peter Brown"_s, u"Lucy Chen"_s};
    m_wish = w.random.pick(wishes);
    m_name = w.random.pick(names);
    m_patience = m_wish == Wish::HangUpEarly ? 1 + w.random.below(4) : 12 + w.random.below(10);
}

QString Caller::someTime()
{
    static const QStringList times{u"tomorrow at ten"_s, u"tomorrow at eleven"_s, u"tomorrow afternoon"_s,
        u"tomorrow at 2 pm"_s, u"the day after tomorrow at ten"_s, u"today at four"_s, u"as soon as possible"_s,
        u"tomorrow at noon"_s, u"on Monday at nine"_s, u"last Friday"_s, u"in three months"_s};
    return w.random.pick(times);
}

QString Caller::opening()
{
    switch (m_wish) {
    case Wish::Cancel: return u"I need to cancel my appointment"_s;
    case Wish::Ask: return u"do you have parking?"_s;
    case Wish::Message: return u"can I leave a message please"_s;
    case Wish::Person: return u"can I speak to a person"_s;
    case Wish::Rubbish: return u"purple elephants dance sideways"_s;
    case Wish::StopTexts: return u"stop texting me"_s;
    case Wish::Book:
    case Wish::Silent:
    case Wish::HangUpEarly: break;
    }
    return w.random.chance(0.3) ? u"I'd like to book a cleaning "_s + someTime() : u"I would like to book a cleaning"_s;
}

void Caller::heard(const QString &words)
{
    m_lastHeard = words;
    if (m_wish != Wish::Silent && w.random.chance(0.03)) {
        w.tally.count(u"barge-in"_s);
        w.after(300, [this] { w.line->transcribed(m_leg, u"actually, tomorrow at eleven"_s); });
    }
}

void Caller::mayspeak()
{
    if (m_answering || !w.line->isAlive(m_leg))
        return;
    if (++m_turns > m_patience)
        return w.line->hangUp(m_leg, u"caller"_s);
    if (m_wish == Wish::Silent)
        return;
    m_answering = true;
    w.after(600 + w.random.below(1500), [this] {
        m_answering = false;
        const QString answer = reply(m_lastHeard);
        if (answer == u"(hang up)"_s)
            return w.line->hangUp(m_leg, u"caller"_s);
        w.line->transcribed(m_leg, answer);
        if (w.random.chance(0.02))
            w.line->keyed(m_leg, u'5');
        if (w.random.chance(0.01)) {
            w.tally.count(u"caller hangs up in the middle"_s);
            w.line->hangUp(m_leg, u"caller"_s);
        }
    });
}

QString Caller::reply(const QString &heard)
{
    if (says(heard, u"goodbye|bye!|have a (nice|good)|adi[oó]s"))
        return u"(hang up)"_s;
    if (says(heard, u"may i record"))
        return w.random.chance(0.7) ? u"yes"_s : u"no"_s;
    if (w.random.chance(0.04))
        return w.random.chance(0.5) ? u"what?"_s : u"actually make it four"_s;
    if (says(heard, u"all booked|you're booked|is booked|i have you down|anything else"))
        return u"no, that's all, thank you, goodbye"_s;
    if (says(heard,
            u"number.*(ending|calling from)|is that (right|correct)|shall i|would you like me|do you "
            u"want|correct\\?|right\\?"))
        return w.random.chance(0.9) ? u"yes please"_s : u"no"_s;
    if (says(heard, u"what number|which number|reach you|phone number|digit"))
        return u"212 555 01%1"_s.arg(10 + w.random.below(80));
    if (says(heard, u"name"))
        return m_name;
    if (says(heard, u"message"))
        return u"please tell them that I will be late"_s;
    if (says(heard,
            u"which of (these|those)|which one|suit(s)? you|i (have|could do|can offer)|how about|would .* work"))
        return w.random.chance(0.8) ? u"the first one"_s : someTime();
    if (says(heard, u"what day|when would|which day|what time|day and time"))
        return someTime();
    if (says(heard, u"come in for|what service|which service|what do you need"))
        return u"a cleaning"_s;
    return m_turns <= 2 ? opening() : w.random.chance(0.6) ? someTime() : opening();
}
} // namespace cloudgreet::sim
