// SPDX-License-Identifier: GPL-3.0-or-later
// How callers put what they want.
#include "caller.h"
#include "saying.h"
#include <QRegularExpression>

namespace cloudgreet::rehearsal {
namespace {
QString occasionOf(Goal::Deed deed)
{
    using D = Goal::Deed;
    switch (deed) {
    case D::Book:
        return u"book"_s;
    case D::Move:
        return u"move"_s;
    case D::Cancel:
        return u"cancel"_s;
    case D::Check:
        return u"check"_s;
    case D::Message:
        return u"message"_s;
    case D::Person:
        return u"person"_s;
    case D::Emergency:
        return u"emergency"_s;
    case D::WrongNumber:
        return u"wrong_number"_s;
    case D::StopTexts:
        return u"stop_texts"_s;
    case D::Ask:
    case D::Silence:
        break;
    }
    return {};
}
} // namespace

QString Caller::nameNow() const
{
    return goal().name.isEmpty() ? m_scenario.persona.name : goal().name;
}

QString Caller::phoneNow() const
{
    return !goal().phone.isEmpty() ? goal().phone : m_scenario.persona.from;
}

QString Caller::serviceWords()
{
    return goal().serviceSays.isEmpty() ? goal().service.toLower() : m_random.pick(goal().serviceSays);
}

QString Caller::whenNow(const Wanted &when)
{
    return whenWords(when, m_now.date(), m_language, m_random);
}

QString Caller::withFillers(QString sentence)
{
    if (!m_scenario.persona.fillers || !m_random.chance(0.5))
        return sentence;
    static const QStringList english{u"um, "_s, u"uh, "_s, u"well, "_s, u"so, um, "_s, u"let me see, "_s},
        spanish{u"eh, "_s, u"este, "_s, u"pues, "_s, u"a ver, "_s};
    const bool isName = sentence.size() > 1 && sentence.at(0).isUpper() && sentence.at(1).isUpper();
    return m_random.pick(m_language == u"es"_s ? spanish : english)
        + (isName ? sentence : sentence.left(1).toLower() + sentence.mid(1));
}

Reaction Caller::saying(const QString &occasion, Speech::Words words)
{
    if (words.contains(u"when"_s)) // "to Friday at ten": no "on" behind another such word
        words.insert(u"day"_s, QString{words.value(u"when"_s)}.remove(QRegularExpression{u"^(?:on|at) "_s}));
    m_lastSaid = withFillers(Speech::in(m_language).say(occasion, m_scenario.persona.manner, words, m_random));
    return {.says = {m_lastSaid}};
}

/// What they call for. As much of it in one sentence as is their way; asked again, only the heart of it.
Reaction Caller::openGoal()
{
    const Goal &g = goal();
    ++m_answered;
    if (!g.opening.isEmpty() && m_answered == 1) {
        m_lastSaid = m_random.pick(g.opening);
        return {.says = {m_lastSaid}};
    }
    if (g.deed == Goal::Deed::Ask) {
        m_lastSaid = m_random.pick(g.opening);
        return {.says = {m_lastSaid}};
    }
    const Speech &speech = Speech::in(m_language);
    QString occasion = (m_index > 0 ? u"next."_s : u"need."_s) + occasionOf(g.deed);
    if (m_index > 0 && !speech.knows(occasion))
        occasion = u"need."_s + occasionOf(g.deed);
    const bool tellsWhen = !g.when.isAnything() && (m_scenario.persona.allAtOnce || m_random.chance(0.5));
    if (tellsWhen && speech.knows(occasion + u".when"_s))
        occasion += u".when"_s;
    if (m_scenario.persona.allAtOnce && m_index == 0 && g.deed == Goal::Deed::Book && tellsWhen)
        occasion = u"need.book.all"_s;
    Reaction opens = saying(occasion,
        {{u"service"_s, serviceWords()}, {u"when"_s, whenNow(g.when)}, {u"which"_s, whenNow(g.which)},
            {u"name"_s, nameNow()}});
    const bool namesWhom = g.deed == Goal::Deed::Book && !g.staff.isEmpty();
    if (namesWhom) {
        m_lastSaid += u' ' + speech.say(u"with"_s, m_scenario.persona.manner, {{u"staff"_s, g.staff}}, m_random);
        opens.says = {m_lastSaid};
    }
    return opens;
}

Reaction Caller::giveNumber()
{
    if (!m_pieces.isEmpty())
        return {.says = {m_pieces.takeFirst()}};
    const QString number = m_slip.startsWith(u'+') ? m_slip : phoneNow();
    const auto way = m_asked[Question::Phone] > 2 ? Persona::Digits::Words : m_scenario.persona.digits;
    return saying(u"phone"_s, {{u"phone"_s, phoneWords(number, way, m_language)}});
}

Reaction Caller::giveName(bool spelledOut)
{
    const bool slips = !m_slip.isEmpty() && !m_slip.startsWith(u'+');
    const QString name = slips ? std::exchange(m_slip, {}) : nameNow();
    m_namedJustNow = true;
    return spelledOut ? saying(u"name.spelled"_s, {{u"name"_s, name}, {u"spelled"_s, spelled(name, m_random)}})
                      : saying(u"name"_s, {{u"name"_s, name}});
}
} // namespace cloudgreet::rehearsal
