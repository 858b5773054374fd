// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"
#include "saying.h"
#include <algorithm>

namespace cloudgreet::rehearsal {
using Deed = Goal::Deed;

Caller::Caller(const Scenario &scenario, const Setting &setting, Random &random)
    : m_scenario{scenario}
    , m_setting{setting}
    , m_random{random}
    , m_language{scenario.persona.language}
{
    begin(0);
}

void Caller::begin(int goal)
{
    m_index = goal;
    m_goal = m_scenario.goals.at(goal);
    m_done = m_toMessage = m_triedOther = false;
    m_agreed.reset();
    m_insisted = m_corrected = m_answered = 0;
}

Reaction Caller::heard(const QString &words, const QDateTime &now)
{
    m_now = now;
    m_words = words;
    Heard heard = hear(words, now);
    if (detailAsked(words) >= 0)
        heard.question = Question::Detail;
    note(heard);
    const bool cancelsNext
        = m_index + 1 < m_scenario.goals.size() && m_scenario.goals.at(m_index + 1).deed == Deed::Cancel;
    if (m_done && cancelsNext && heard.question == Question::ConfirmCancel)
        begin(m_index + 1); // the receptionist comes back to it unasked
    if (heard.goodbye && heard.question == Question::None)
        return {.hangsUp = true};
    if (goal().deed == Deed::Silence)
        return {.afterMs = -1};
    if (heard.question != Question::None)
        ++m_asked[heard.question];
    if (losesPatience(heard)) {
        m_gaveUp = true;
        Reaction leaves = saying(u"gives_up"_s);
        leaves.hangsUp = true;
        return leaves;
    }
    if (mishearsName(heard) && m_corrected++ < 2) {
        m_last = heard.question;
        return saying(u"name.wrong"_s, {{u"name"_s, nameNow()}, {u"spelled"_s, spelled(nameNow(), m_random)}});
    }
    m_namedJustNow = false;
    auto reaction = twist(heard);
    if (!reaction)
        reaction = answer(heard);
    m_last = heard.question;
    return *reaction;
}

bool Caller::interruptsAt(const QString &words, const QDateTime &now) const
{
    const Question question = hear(words, now).question;
    for (int i = 0; i < m_scenario.twists.size(); ++i)
        if (const Twist &one = m_scenario.twists.at(i);
            one.kind == Twist::Kind::Interrupt && one.at == question && !m_happened.contains(i))
            return true;
    return false;
}

/// What the receptionist says is done, as far as it is what was wanted.
void Caller::note(const Heard &heard)
{
    switch (goal().deed) {
    case Deed::Book:
        m_done |= heard.booked;
        break;
    case Deed::Move:
        m_done |= heard.moved;
        break;
    case Deed::Cancel:
        m_done |= heard.cancelled;
        break;
    case Deed::StopTexts:
        m_done |= heard.noMoreTexts;
        break;
    case Deed::Message:
    case Deed::Person:
    case Deed::Emergency:
        m_done |= heard.messageTaken;
        break;
    case Deed::Check:
    case Deed::Ask:
        m_done |= m_answered > 0 && !heard.unclear;
        break;
    case Deed::WrongNumber:
    case Deed::Silence:
        break;
    }
    m_done |= heard.messageTaken && m_toMessage;
}

/// Being asked the same again, or not being understood, is a turn for nothing.
bool Caller::losesPatience(const Heard &heard)
{
    constexpr int tooOften = 3;
    const bool again = heard.question != Question::AnythingElse && heard.question != Question::Offers
        && m_asked[heard.question] > tooOften;
    if (heard.unclear || (again && heard.question != Question::None)
        || (heard.question != Question::None && heard.question == m_last && heard.question != Question::AnythingElse))
        ++m_fruitless;
    return m_fruitless > m_scenario.persona.patience;
}

bool Caller::mishearsName(const Heard &heard)
{
    return m_namedJustNow && !heard.name.isEmpty() && !heard.messageTaken && !soundAlike(heard.name, nameNow());
}

std::optional<Reaction> Caller::twist(const Heard &heard)
{
    for (int i = 0; i < m_scenario.twists.size(); ++i) {
        const Twist &one = m_scenario.twists.at(i);
        if (m_happened.contains(i) || one.at != heard.question || m_asked[heard.question] < one.time)
            continue;
        m_happened.insert(i);
        return carryOut(one, heard);
    }
    return {};
}

Reaction Caller::carryOut(const Twist &twist, const Heard &heard)
{
    using K = Twist::Kind;
    switch (twist.kind) {
    case K::Say:
    case K::Answer:
        return {.says = {m_random.pick(twist.words)}};
    case K::Change: {
        change(twist);
        if (!twist.words.isEmpty())
            return {.says = {m_random.pick(twist.words)}};
        const Speech::Words words{
            {u"when"_s, whenNow(goal().when)}, {u"service"_s, serviceWords()}, {u"name"_s, nameNow()}};
        return saying(u"change."_s + twist.member, words);
    }
    case K::Slip:
        m_slip = twist.value;
        return heard.question == Question::Name ? giveName(false) : giveNumber();
    case K::Spell:
        m_spells = true;
        return answer(heard);
    case K::Keys:
        return {.keys = phoneNow().mid(phoneNow().startsWith(u"+1") ? 2 : 1)};
    case K::Pieces: {
        m_pieces = phoneWords(phoneNow(), m_scenario.persona.digits, m_language)
                       .split(m_scenario.persona.digits == Persona::Digits::Written ? u" "_s : u", "_s);
        return {.says = {m_pieces.takeFirst()}};
    }
    case K::Switch:
        m_language = twist.value;
        return twist.words.isEmpty() ? answer(heard) : Reaction{.says = {m_random.pick(twist.words)}};
    case K::Wait: {
        Reaction late = answer(heard);
        late.afterMs = twist.seconds * 1000;
        return late;
    }
    case K::Interrupt:
        return answer(heard);
    case K::HangUp: {
        Reaction leaves = twist.words.isEmpty() ? Reaction{} : Reaction{.says = {m_random.pick(twist.words)}};
        leaves.hangsUp = true;
        return leaves;
    }
    }
    Q_UNREACHABLE();
}

void Caller::change(const Twist &twist)
{
    if (twist.member == u"service"_s) {
        m_goal.service = twist.value;
        m_goal.serviceSays.clear();
    } else if (twist.member == u"name"_s) {
        m_goal.name = twist.value;
    } else {
        m_goal.when = twist.when;
        m_agreed.reset();
        m_insisted = 0;
    }
}

Reaction Caller::answer(const Heard &heard)
{
    using Q = Question;
    switch (heard.question) {
    case Q::Consent:
        return saying(u"yes"_s);
    case Q::Need:
        return m_done ? goOn() : openGoal();
    case Q::AnythingElse:
        return goOn();
    case Q::Service:
        return goal().service.isEmpty()
            ? openGoal()
            : saying(
                u"service"_s, {{u"service"_s, m_asked[Q::Service] > 1 ? goal().service.toLower() : serviceWords()}});
    case Q::Staff:
        return goal().staff.isEmpty() ? saying(u"staff.any"_s) : saying(u"staff"_s, {{u"staff"_s, goal().staff}});
    case Q::Day:
        return heard.refused           ? chooseOtherwise({})
            : goal().when.isAnything() ? saying(u"day.any"_s)
                                       : saying(u"day"_s, {{u"when"_s, whenNow(goal().when)}});
    case Q::Offers:
        return choose(heard);
    case Q::Name:
    case Q::SpelledName:
        return giveName(m_spells || heard.question == Q::SpelledName);
    case Q::Phone:
    case Q::RestOfPhone:
    case Q::OwnPhone:
    case Q::PhoneReadBack:
        return answerAboutNumber(heard);
    case Q::Confirm:
    case Q::ConfirmMove:
    case Q::ConfirmCancel:
        return readBack(heard);
    case Q::WhatToChange:
        return saying(u"change.time"_s, {{u"when"_s, whenNow(goal().when)}});
    case Q::WhichAppointment:
        return saying(u"which"_s, {{u"when"_s, whenNow(goal().which)}});
    case Q::MessageText:
        return goal().message.isEmpty() ? saying(u"call_me_back"_s, {{u"service"_s, serviceWords()}})
                                        : Reaction{.says = {goal().message}};
    case Q::OfferMessage:
    case Q::PassOn:
    case Q::OfferTransfer:
        return messageOffered(heard);
    case Q::YesOrNo:
    case Q::StillThere:
        return m_lastSaid.isEmpty() ? openGoal() : Reaction{.says = {m_lastSaid}};
    case Q::Detail: {
        const int detail = detailAsked(m_words);
        const bool known = detail >= 0 && detail < goal().answers.size();
        return known ? Reaction{.says = {goal().answers.at(detail)}} : saying(u"do_not_know"_s);
    }
    case Q::None:
        break;
    }
    return {.afterMs = -1}; // "one moment": they wait
}

Reaction Caller::answerAboutNumber(const Heard &heard)
{
    if (heard.question == Question::PhoneReadBack)
        return checkNumber(heard);
    if (heard.question != Question::OwnPhone)
        return giveNumber();
    return phoneNow() == m_scenario.persona.from
        ? saying(u"phone.own"_s)
        : saying(u"phone.other"_s, {{u"phone"_s, phoneWords(phoneNow(), m_scenario.persona.digits, m_language)}});
}

/// Which of the service's own questions this is; -1: none of them.
int Caller::detailAsked(const QString &words) const
{
    for (const Service &service : m_setting.business.services)
        for (qsizetype i = 0; i < service.questions.size(); ++i)
            if (service.name == goal().service && words.contains(service.questions.at(i)))
                return int(i);
    return -1;
}

Reaction Caller::choose(const Heard &heard)
{
    QList<QDateTime> offers = heard.moments;
    std::sort(offers.begin(), offers.end());
    offers.erase(std::unique(offers.begin(), offers.end()), offers.end());
    if (offers.isEmpty())
        return saying(u"day"_s, {{u"when"_s, whenNow(goal().when)}});
    for (const QDateTime &offer : std::as_const(offers))
        if (goal().when.fits(offer)) {
            m_agreed = offer;
            const bool alone = offers.size() == 1;
            return alone
                ? saying(u"offer.yes"_s)
                : saying(u"offer.take"_s,
                    {{u"time"_s,
                        whenNow({.day = offer.date() == offers.first().date() && offer.date() == offers.last().date()
                                ? QDate{}
                                : offer.date(),
                            .time = offer.time(),
                            .from = {},
                            .to = {},
                            .says = {}})}});
        }
    const bool ofAnother
        = goal().when.day.isValid() && !heard.days.contains(goal().when.day); // they were taken to mean another day
    if ((!heard.refused || ofAnother) && m_insisted++ < 2)
        return saying(u"offer.insist"_s, {{u"when"_s, whenNow(goal().when)}});
    return chooseOtherwise(offers);
}

/// What they want is not to be had.
Reaction Caller::chooseOtherwise(const QList<QDateTime> &offers)
{
    switch (goal().otherwise) {
    case Otherwise::Message:
        m_toMessage = true;
        return saying(u"offer.message"_s);
    case Otherwise::GiveUp: {
        m_gaveUp = true;
        m_done = true;
        return saying(u"offer.give_up"_s);
    }
    case Otherwise::Other:
        if (!std::exchange(m_triedOther, true)) {
            m_goal.when = goal().instead;
            return saying(u"offer.other"_s, {{u"when"_s, whenNow(goal().when)}});
        }
        break;
    case Otherwise::Nearest:
        break;
    }
    if (offers.isEmpty())
        return saying(u"day.any"_s);
    const QDateTime wish{goal().when.day.isValid() ? goal().when.day : offers.first().date(),
        goal().when.time.isValid() ? goal().when.time : QTime{0, 0}};
    const QDateTime nearest = *std::min_element(offers.begin(), offers.end(),
        [&](const QDateTime &a, const QDateTime &b) { return std::abs(wish.secsTo(a)) < std::abs(wish.secsTo(b)); });
    m_agreed = nearest;
    m_goal.when = {nearest.date(), nearest.time(), {}, {}, {}};
    const bool oneDay = offers.first().date() == offers.last().date();
    return offers.size() == 1
        ? saying(u"offer.yes"_s)
        : saying(
            u"offer.take"_s, {{u"time"_s, whenNow({oneDay ? QDate{} : nearest.date(), nearest.time(), {}, {}, {}})}});
}

/// Nothing wrong is agreed to: a wrong time, service or name is put right.
Reaction Caller::readBack(const Heard &heard)
{
    const bool cancels = heard.question == Question::ConfirmCancel;
    const Wanted &wanted = cancels ? goal().which : goal().when;
    if (goal().deed != (cancels ? Deed::Cancel : heard.question == Question::ConfirmMove ? Deed::Move : Deed::Book))
        return saying(u"no"_s);
    if (!heard.moments.isEmpty() && m_corrected < 4) {
        const QDateTime said = heard.moments.last();
        if (m_agreed ? said != *m_agreed && !wanted.fits(said) : !wanted.fits(said)) {
            ++m_corrected;
            m_agreed.reset();
            return saying(u"wrong.time"_s, {{u"when"_s, whenNow(wanted)}});
        }
    }
    const bool says = withoutMarks(m_words).contains(withoutMarks(goal().service));
    if (heard.question == Question::Confirm && !says && m_corrected++ < 4)
        return saying(u"wrong.service"_s, {{u"service"_s, serviceWords()}});
    if (heard.question == Question::Confirm && !heard.name.isEmpty() && !soundAlike(heard.name, nameNow())
        && m_corrected++ < 4)
        return saying(u"wrong.name"_s, {{u"name"_s, nameNow()}, {u"spelled"_s, spelled(nameNow(), m_random)}});
    return saying(cancels ? u"yes.cancel"_s : heard.question == Question::ConfirmMove ? u"yes.move"_s : u"yes.book"_s);
}

Reaction Caller::checkNumber(const Heard &heard)
{
    const QString said = heard.digits;
    if (!said.isEmpty() && phoneNow().endsWith(QString{said}.remove(u'+')))
        return saying(u"yes"_s);
    m_slip.clear();
    return saying(u"phone.wrong"_s, {{u"phone"_s, phoneWords(phoneNow(), m_scenario.persona.digits, m_language)}});
}

Reaction Caller::messageOffered(const Heard &heard)
{
    const bool wants = heard.question == Question::OfferTransfer
        ? goal().deed == Deed::Emergency || goal().deed == Deed::Person
        : goal().deed == Deed::Message || m_toMessage || (goal().otherwise == Otherwise::Message && !m_done);
    if (wants && heard.question != Question::OfferTransfer)
        m_toMessage = true;
    if (wants && heard.question == Question::PassOn && goal().deed == Deed::Ask)
        m_done = true;
    return saying(wants ? u"yes"_s : u"no_thanks"_s);
}

Reaction Caller::goOn()
{
    if (!m_done && !m_gaveUp && m_asked[Question::AnythingElse] + m_asked[Question::Need] < 8)
        return openGoal();
    if (m_index + 1 < m_scenario.goals.size()) {
        begin(m_index + 1);
        m_gaveUp = false;
        return openGoal();
    }
    return saying(u"bye"_s);
}
} // namespace cloudgreet::rehearsal
