// SPDX-License-Identifier: GPL-3.0-or-later
// The people who are rung for a caller: they pick up or not, listen, press a key or none.
#include "engine/callpolicy.h"
#include "line.h"
#include "world.h"

namespace cloudgreet::sim {
using How = CommandOutcome::How;
namespace {
constexpr qint64 patience = 90'000;                         ///< Nobody listens to silence for longer.
const CommandOutcome ended{
    .how = How::Failed, .error = u"Call has already ended"_s, .code = u"90018"_s, .legIsGone = true};
} // namespace

void Line::emitRung(const Rung &rung, LineEvent event, qint64 afterMs)
{
    const LineWebhook webhook{u"event-%1"_s.arg(++m_event), w.now().addMSecs(afterMs),
        {rung.control, rung.control, rung.session}, std::move(event), rung.note};
    w.after(afterMs, [this, webhook] { w.webhook(webhook); });
}

CommandOutcome Line::dial(const Leg &leg, const command::Dial &dial)
{
    static const Mood moods[]
        = {Mood::Takes, Mood::Takes, Mood::NoAnswer, Mood::Busy, Mood::Mailbox, Mood::Declines, Mood::RingsOff};
    Rung rung{.control = u"rung-%1"_s.arg(++m_next),
        .session = leg.session,
        .note = dial.note,
        .caller = leg.control,
        .mood = w.random.pick(moods)};
    const QString control = rung.control;
    w.say(leg.control + u" rings "_s + dial.to + u" as "_s + control);
    emitRung(rung, event::Initiated{dial.from, dial.to, false});
    const Mood mood = rung.mood;
    m_rung.emplace(control, std::move(rung));
    const CommandOutcome done{.how = How::Done, .answer = {{u"leg"_s, control}}};
    if (mood == Mood::NoAnswer || mood == Mood::Busy) {
        w.tally.count(mood == Mood::Busy ? u"transfer: busy"_s : u"transfer: no answer"_s);
        w.after(mood == Mood::Busy ? 1500 : 20'000,
            [this, control, mood] { endRung(control, mood == Mood::Busy ? u"user_busy"_s : u"timeout"_s); });
        return done;
    }
    w.after(2000 + w.random.below(9000), [this, control] {
        Rung &r = m_rung[control];
        if (r.ended)
            return;
        r.answered = true;
        emitRung(r, event::Answered{});
        w.after(patience, [this, control] {
            Rung &silent = m_rung[control];
            if (silent.ended || !m_legs[silent.caller].joined.isEmpty())
                return;
            w.tally.count(u"transfer: left alone"_s);
            endRung(control, u"normal_clearing"_s);
        });
    });
    return done;
}

void Line::endRung(const QString &control, const QString &cause)
{
    Rung &rung = m_rung[control];
    if (std::exchange(rung.ended, true))
        return;
    emitRung(rung, event::HungUp{cause, u"callee"_s, u"200"_s});
    Leg &leg = m_legs[rung.caller];
    if (leg.joined == control)
        hangUp(leg.control, u"callee"_s);
}

CommandOutcome Line::applyToRung(Rung &rung, const command::Any &what)
{
    if (rung.ended)
        return ended;
    if (std::holds_alternative<command::HangUp>(what)) {
        if (m_legs[rung.caller].joined == rung.control)
            throw Broken{u"we hung up on two who were talking: "_s + rung.control};
        endRung(rung.control, u"normal_clearing"_s);
        return {.how = How::Done};
    }
    if (!rung.answered)
        return {.how = How::Failed, .error = u"Call not answered yet"_s, .code = u"90034"_s};
    if (const auto *ask = std::get_if<command::AskKey>(&what)) {
        briefed(rung.control, ask->text);
    } else if (std::holds_alternative<command::Speak>(what)) {
        if (isAlive(rung.caller))
            throw Broken{u"told that the caller has gone, who has not: "_s + rung.control};
        rung.toldOfTheEnd = true;
        w.tally.count(u"transfer: told that the caller left"_s);
    }
    return {.how = How::Done};
}

void Line::briefed(const QString &control, const QString &words)
{
    Rung &rung = m_rung[control];
    w.say(control + u" hears: "_s + words);
    ++rung.asked;
    const qint64 spoken = speechTime(words).count();
    if (rung.mood == Mood::RingsOff) {
        w.tally.count(u"transfer: rings off"_s);
        w.after(spoken / 2, [this, control] { endRung(control, u"normal_clearing"_s); });
    } else if (rung.mood == Mood::Mailbox) {
        w.tally.count(u"transfer: mailbox"_s);
        w.after(2 * (spoken + 7000), [this, control] {
            if (!m_rung[control].ended)
                emitRung(m_rung[control], event::GatherEnded{u"timeout"_s, {}});
        });
    } else {
        const bool takes = rung.mood == Mood::Takes;
        w.after(spoken + 1000, [this, control, takes] {
            Rung &r = m_rung[control];
            if (r.ended || r.toldOfTheEnd)
                return;
            w.tally.count(takes ? u"transfer: taken"_s : u"transfer: declined"_s);
            r.pressedOne = takes;
            emitRung(r, event::KeyPressed{takes ? u'1' : u'2'});
            emitRung(r, event::GatherEnded{u"valid"_s, takes ? u"1"_s : u"2"_s}, 20);
        });
    }
    if (w.random.chance(0.15))
        w.after(spoken / 2, [this, caller = rung.caller] {
            if (!isAlive(caller) || !m_legs[caller].joined.isEmpty())
                return;
            w.tally.count(u"transfer: the caller left"_s);
            hangUp(caller, u"caller"_s);
        });
}

/// Promise 1: nobody is put through to a mailbox, or to somebody who did not take the call.
CommandOutcome Line::bridge(Leg &leg, const command::Bridge &bridge)
{
    Rung &other = m_rung[bridge.other];
    if (other.ended || other.control.isEmpty())
        return ended;
    if (!other.pressedOne)
        throw Broken{u"put through to somebody who did not take the call: "_s + bridge.other};
    leg.joined = bridge.other;
    emitEvent(leg, event::Bridged{});
    emitRung(other, event::Bridged{});
    w.after(60'000, [this, control = leg.control] { hangUp(control, u"caller"_s); });
    return {.how = How::Done};
}
} // namespace cloudgreet::sim
