// SPDX-License-Identifier: GPL-3.0-or-later
#include "line.h"
#include "caller.h"
#include "engine/callpolicy.h"
#include "invariants.h"
#include "providers.h"

namespace cloudgreet::sim {
using How = CommandOutcome::How;

void Line::place(int business, const QString &from)
{
    const QString number = QString::number(++m_next);
    Leg leg{.control = u"leg-"_s + number, .session = u"session-"_s + number, .from = from,
            .to = business < 0 ? u"+12125559999"_s : w.businesses[size_t(business)].phoneNumbers.first().e164(),
            .placed = w.now(), .quietFrom = {}, .caller = {}};
    const QString control = leg.control;
    leg.caller = std::make_unique<Caller>(w, control);
    emitEvent(leg, event::Initiated{from, leg.to, true});
    m_legs.emplace(control, std::move(leg));
    w.say(u"call "_s + control + u" from "_s + from);
    w.after(40'000, [this, control] {
        if (m_legs[control].state == Leg::State::Parked)
            hangUp(control, u"caller"_s);           // nobody answered
    });
}

bool Line::isAlive(const QString &leg) const
{
    const auto found = m_legs.find(leg);
    return found != m_legs.end() && found->second.state != Leg::State::Ended;
}

void Line::emitEvent(const Leg &leg, LineEvent event, qint64 afterMs)
{
    const LineWebhook webhook{u"event-%1"_s.arg(++m_event), w.now().addMSecs(afterMs),
        {leg.control, leg.control, leg.session}, std::move(event)};
    w.after(afterMs, [this, webhook] { w.webhook(webhook); });
}

void Line::transcribed(const QString &control, const QString &words)
{
    Leg &leg = m_legs[control];
    if (leg.state != Leg::State::Answered)
        return;
    w.say(control + u" caller: "_s + words);
    if (leg.transcribing) {
        ++leg.said;
        emitEvent(leg, event::Transcribed{words, true, 0.9}, 200);
    }
}

void Line::keyed(const QString &control, QChar digit)
{
    if (isAlive(control))
        emitEvent(m_legs[control], event::KeyPressed{digit});
}

void Line::hangUp(const QString &control, const QString &source)
{
    Leg &leg = m_legs[control];
    if (leg.state == Leg::State::Ended)
        return;
    const bool answered = leg.state == Leg::State::Answered;
    leg.state = Leg::State::Ended;
    w.say(control + u" hung up by "_s + source);
    if (!leg.joined.isEmpty())
        endRung(leg.joined, u"normal_clearing"_s);
    emitEvent(leg, event::HungUp{answered ? u"normal_clearing"_s : u"originator_cancel"_s, source, u"200"_s});
    if (leg.recording)
        emitEvent(leg,
            event::RecordingSaved{
                u"recording-"_s + control, u"http://127.0.0.1/recording"_s, u"mp3"_s, leg.placed, w.now()},
            1500);
}

void Line::perform(const OutboxRow &row, const command::Any &what)
{
    const Trouble trouble = drawTrouble(w, u"line"_s);
    CommandOutcome done{.how = How::Done};
    if (hasEffect(trouble)) {
        const bool again = !m_doneKeys.insert(row.key).second;      // the same command_id: answered, not done again
        if (!again || row.kind == u"call.ask"_s)
            done = effect(what);
    }
    CommandOutcome heard = heardOf(trouble, done);
    heard.outboxId = row.id;
    w.report(heard, trouble == Trouble::Slow ? 2500 : 30 + w.random.below(120));
}

CommandOutcome Line::effect(const command::Any &what)
{
    const QString control = std::visit([](const auto &c) -> QString {
        if constexpr (requires { c.leg; })
            return c.leg;
        else
            return {};
    }, what);
    if (const auto rung = m_rung.find(control); rung != m_rung.end())
        return applyToRung(rung->second, what);
    const auto found = m_legs.find(control);
    const bool alive = found != m_legs.end() && found->second.state != Leg::State::Ended;
    if (std::holds_alternative<command::AskLeg>(what))
        return {.how = How::Done, .answer = {{u"alive"_s, alive}}};
    if (!alive)
        return {.how = How::Failed, .error = u"Call has already ended"_s, .code = u"90018"_s, .legIsGone = true};
    return apply(found->second, what);
}

CommandOutcome Line::apply(Leg &leg, const command::Any &what)
{
    const QString control = leg.control;
    if (std::holds_alternative<command::Reject>(what)) {
        hangUp(control, u"callee"_s);
    } else if (std::holds_alternative<command::Answer>(what)) {
        if (leg.state == Leg::State::Parked) {
            leg.state = Leg::State::Answered;
            emitEvent(leg, event::Answered{});
        }
    } else if (leg.state != Leg::State::Answered) {
        return {.how = How::Failed, .error = u"Call not answered yet"_s, .code = u"90034"_s};
    } else if (const auto *speak = std::get_if<command::Speak>(&what)) {
        w.invariants->aboutToSay(control, speak->text);
        w.say(control + u" receptionist: "_s + speak->text);
        const QDateTime from = std::max(w.now(), leg.quietFrom.isValid() ? leg.quietFrom : w.now());
        leg.quietFrom = from.addMSecs(speechTime(speak->text).count());
        ++leg.speeches;
        leg.caller->heard(speak->text);
        w.after(w.now().msecsTo(leg.quietFrom), [this, control] {
            Leg &l = m_legs[control];
            if (l.state == Leg::State::Ended || l.speeches == 0)
                return;
            --l.speeches;
            emitEvent(l, event::SpeakEnded{u"completed"_s});
            if (l.speeches == 0)
                l.caller->mayspeak();
        });
    } else if (std::holds_alternative<command::StopSpeaking>(what)) {
        for (; leg.speeches > 0; --leg.speeches)
            emitEvent(leg, event::SpeakEnded{u"completed"_s});
        leg.quietFrom = w.now();
    } else if (std::holds_alternative<command::StartTranscription>(what)) {
        if (leg.transcribing)
            return {.how = How::Done};
        leg.transcribing = true;
    } else if (std::holds_alternative<command::StartRecording>(what)) {
        leg.recording = true;
    } else if (const auto *number = std::get_if<command::Dial>(&what)) {
        return dial(leg, *number);
    } else if (const auto *join = std::get_if<command::Bridge>(&what)) {
        return bridge(leg, *join);
    } else if (std::holds_alternative<command::HangUp>(what)) {
        if (!leg.joined.isEmpty())
            throw Broken{u"we hung up on two who were talking: "_s + control};
        hangUp(control, u"callee"_s);
    }
    return {.how = How::Done};
}
} // namespace cloudgreet::sim
