// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone.h"
#include "engine/callpolicy.h"

namespace cloudgreet::rehearsal {
using How = CommandOutcome::How;

void Phone::place(const QString &from, const QString &to)
{
    m_state = State::Ringing;
    emitEvent(event::Initiated{from, to, true});
}

void Phone::emitEvent(LineEvent event, qint64 afterMs, const QString &leg, const QString &note)
{
    const LineWebhook webhook{u"event-%1"_s.arg(++m_event), d.clock.now.addMSecs(afterMs), {leg, leg, u"session-1"_s},
        std::move(event), note};
    d.agenda.after(afterMs + 40, [this, webhook] { d.webhook(webhook); });
}

CommandOutcome Phone::perform(const command::Any &what)
{
    if (std::holds_alternative<command::AskLeg>(what))
        return {.how = How::Done, .answer = {{u"alive"_s, m_state != State::Ended}}};
    if (const QString leg = std::visit(
            [](const auto &c) {
                if constexpr (requires { c.leg; })
                    return c.leg;
                else
                    return QString{};
            },
            what);
        leg.startsWith(u"leg-") && leg != u"leg-1"_s)
        return ofOther(what);
    if (m_state == State::Ended)
        return {.how = How::Failed, .error = u"Call has already ended"_s, .code = u"90018"_s, .legIsGone = true};
    if (std::holds_alternative<command::Answer>(what)) {
        m_state = State::Answered;
        emitEvent(event::Answered{});
    } else if (const auto *words = std::get_if<command::Speak>(&what)) {
        speak(*words);
    } else if (std::holds_alternative<command::StopSpeaking>(what)) {
        stopped();
    } else if (const auto *dial = std::get_if<command::Dial>(&what)) {
        ring(*dial);
    } else if (std::holds_alternative<command::Bridge>(what)) {
        emitEvent(event::Bridged{});
        d.agenda.after(45'000, [this] { hangUp(u"caller"_s); });
    } else if (std::holds_alternative<command::HangUp>(what) || std::holds_alternative<command::Reject>(what)) {
        hangUp(u"callee"_s);
    }
    return {.how = How::Done};
}

void Phone::speak(const command::Speak &speak)
{
    d.witness.hears(speak.text, speak.language, d.clock.now);
    m_transcript << u"receptionist: "_s + speak.text;
    m_heard << speak.text;
    const QDateTime from = m_quietFrom.isValid() ? std::max(d.clock.now, m_quietFrom) : d.clock.now;
    m_quietFrom = from.addMSecs(speechTime(speak.text).count());
    ++m_speeches;
    m_spokeOver = false;
    if (const QString soFar = m_heard.join(u' '); d.caller.interruptsAt(soFar, d.clock.now.toTimeZone(m_zone)))
        d.agenda.after(d.clock.now.msecsTo(from) + 900, [this] { interrupt(); });
    d.agenda.after(d.clock.now.msecsTo(m_quietFrom), [this, speech = ++m_started] { ended(speech); });
}

void Phone::ended(int speech)
{
    if (m_state == State::Ended || m_speeches == 0 || speech <= m_started - m_speeches)
        return;
    --m_speeches;
    emitEvent(event::SpeakEnded{u"completed"_s});
    if (m_speeches == 0 && !m_spokeOver)
        callersTurn();
}

void Phone::interrupt()
{
    if (m_state != State::Answered || m_speeches == 0)
        return;
    m_spokeOver = true;
    callersTurn();
}

/// Spoken over: they have heard what had been said by then.
void Phone::stopped()
{
    for (; m_speeches > 0; --m_speeches)
        emitEvent(event::SpeakEnded{u"completed"_s});
    QString all = m_heard.join(u' ');
    const qint64 unspoken = d.clock.now.msecsTo(m_quietFrom), whole = std::max<qint64>(1, speechTime(all).count());
    if (unspoken > 0)
        all.truncate(all.size() * std::max<qint64>(0, whole - unspoken) / whole);
    m_heard = QStringList{all.left(all.lastIndexOf(u' '))};
    m_quietFrom = d.clock.now;
}

void Phone::callersTurn()
{
    const QString words = std::exchange(m_heard, {}).join(u' ');
    react(d.caller.heard(words, d.clock.now.toTimeZone(m_zone)));
}

void Phone::react(const Reaction &reaction)
{
    if (reaction.afterMs < 0)
        return;                                             // they wait for what comes next
    qint64 at = reaction.afterMs + 500 + d.random.below(1200);
    for (const QString &sentence : reaction.says) {
        const QStringList pieces = d.noise ? d.noise->heardAs(sentence) : QStringList{sentence};
        for (const QString &piece : pieces) {
            say(piece, at);
            at += 350 + d.random.below(400);
        }
    }
    for (const QChar key : reaction.keys)
        d.agenda.after(at += 250, [this, key] {
            if (m_state == State::Answered)
                emitEvent(event::KeyPressed{key});
        });
    if (!reaction.keys.isEmpty())
        m_transcript << u"caller: (keys) "_s + reaction.keys;
    if (reaction.hangsUp)
        d.agenda.after(at + 200, [this] { hangUp(u"caller"_s); });
}

void Phone::say(const QString &words, qint64 afterMs)
{
    d.agenda.after(afterMs, [this, words] {
        if (m_state != State::Answered)
            return;
        m_transcript << u"caller: "_s + words;
        emitEvent(event::Transcribed{words, true, 0.9}, 150);
    });
}

void Phone::hangUp(const QString &source)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_transcript << (source == u"caller"_s ? u"(the caller hangs up)"_s : u"(the receptionist hangs up)"_s);
    emitEvent(event::HungUp{u"normal_clearing"_s, source, u"200"_s});
}

/// Somebody of the on-call list picks up, or nobody does.
void Phone::ring(const command::Dial &dial)
{
    const QString other = u"leg-%1"_s.arg(m_event + 2);
    m_note = dial.note;
    emitEvent(event::Initiated{dial.from, dial.to, false}, 0, other, m_note);
    if (!m_someoneAnswers)
        return emitEvent(event::HungUp{u"timeout"_s, u"callee"_s, u"480"_s}, 19'000, other, m_note);
    m_transcript << u"(somebody on call picks up)"_s;
    emitEvent(event::Answered{}, 4000, other, m_note);
}

/// Whoever picked up listens, and takes the call.
CommandOutcome Phone::ofOther(const command::Any &what)
{
    if (const auto *ask = std::get_if<command::AskKey>(&what)) {
        m_transcript << u"to the person on call: "_s + ask->text;
        emitEvent(event::GatherEnded{u"valid"_s, u"1"_s}, speechTime(ask->text).count() + 1000, ask->leg, m_note);
    }
    return {.how = How::Done};
}
} // namespace cloudgreet::rehearsal
