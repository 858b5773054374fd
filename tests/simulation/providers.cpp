// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers.h"
#include "invariants.h"

namespace cloudgreet::sim {
using How = CommandOutcome::How;

Trouble drawTrouble(World &world, const QString &provider)
{
    if (!world.random.chance(0.06))
        return Trouble::None;
    static constexpr std::pair<Trouble, const char16_t *> kinds[] = {
        {Trouble::Refused429, u"429"}, {Trouble::Refused500, u"500"}, {Trouble::NeverSent, u"not reached"},
        {Trouble::LostBefore, u"dropped before the effect"}, {Trouble::LostAfter, u"answer lost after the effect"}, {Trouble::Slow, u"slow"}};
    const auto &[trouble, name] = world.random.pick(kinds);
    world.tally.count(provider + u": "_s + QString::fromUtf16(name));
    return trouble;
}

bool hasEffect(Trouble trouble)
{
    return trouble == Trouble::None || trouble == Trouble::LostAfter || trouble == Trouble::Slow;
}

CommandOutcome heardOf(Trouble trouble, const CommandOutcome &done)
{
    switch (trouble) {
    case Trouble::None:
    case Trouble::Slow: return done;
    case Trouble::Refused429: return {.how = How::Retry, .error = u"429"_s, .retryAfter = std::chrono::seconds{2}};
    case Trouble::Refused500: return {.how = How::Retry, .error = u"503"_s};
    case Trouble::NeverSent: return {.how = How::Retry, .error = u"unreachable"_s};
    case Trouble::LostBefore:
    case Trouble::LostAfter: return {.how = How::LostAnswer, .error = u"dropped"_s};
    }
    Q_UNREACHABLE();
}

void Calendar::ownerBlocks(int business)
{
    const Business &b = w.businesses[size_t(business)];
    const QDate day = w.now().toTimeZone(b.zone).date().addDays(w.random.below(3));
    const QDateTime start = QDateTime{day, QTime{9 + w.random.below(7), 0}, b.zone}.toUTC();
    const QString id = u"owner-%1"_s.arg(++m_next);
    m_events[id] = {id, b.id.text(), {}, start, start.addSecs(3600), w.now()};
}

void Calendar::perform(const OutboxRow &row, const command::Any &what)
{
    const Trouble trouble = down ? (w.random.chance(0.5) ? Trouble::Refused500 : Trouble::NeverSent) : drawTrouble(w, u"calendar"_s);
    CommandOutcome done{.how = How::Done};
    if (hasEffect(trouble))
        done = effect(what);
    CommandOutcome heard = heardOf(trouble, done);
    heard.outboxId = row.id;
    w.report(heard, trouble == Trouble::Slow ? 3000 + w.random.below(6000) : 80 + w.random.below(300));
}

CommandOutcome Calendar::effect(const command::Any &what)
{
    if (const auto *ask = std::get_if<command::AskBusy>(&what)) {
        QJsonArray busy;
        for (const auto &[id, event] : m_events)
            if (event.business == ask->business && id != ask->eventId && event.start < ask->toUtc && ask->fromUtc < event.end)
                busy.append(QJsonArray{event.start.toMSecsSinceEpoch(), event.end.toMSecsSinceEpoch()});
        return {.how = How::Done, .answer = {{u"busy"_s, busy}}};
    }
    if (const auto *put = std::get_if<command::PutEvent>(&what))
        m_events[put->eventId] = {put->eventId, put->business, put->appointment, put->startUtc, put->endUtc, w.now()};
    else if (const auto *gone = std::get_if<command::DeleteEvent>(&what))
        m_events.erase(gone->eventId);
    return {.how = How::Done};
}

void Stripe::perform(const OutboxRow &row, const command::Any &what)
{
    const Trouble trouble = drawTrouble(w, u"stripe"_s);
    CommandOutcome done{.how = How::Done};
    if (hasEffect(trouble)) {
        if (const auto *charge = std::get_if<command::ChargeFee>(&what)) {
            QString &id = m_byKey[row.key];
            if (id.isEmpty()) {
                id = u"item-%1"_s.arg(++m_next);
                m_items[id] = {id, charge->appointment};
            }
            done.answer = {{u"id"_s, id}};
        } else if (const auto *reverse = std::get_if<command::ReverseFee>(&what)) {
            m_items.erase(reverse->providerId);
        }
    }
    CommandOutcome heard = heardOf(trouble, done);
    heard.outboxId = row.id;
    w.report(heard, 100 + w.random.below(300));
}

void Texts::perform(const OutboxRow &row, const command::SendText &text)
{
    const Trouble trouble = drawTrouble(w, u"texts"_s);
    CommandOutcome done{.how = How::Done};
    if (hasEffect(trouble)) {
        const QString id = u"text-%1"_s.arg(++m_next);
        m_accepted.push_back({id, text.to, text.from, text.text, text.messageId, w.now()});
        if (const auto message = w.store->message(MessageId{text.messageId}))
            w.invariants->textAccepted(text.to, message->kind, message->appointment.text());
        done.answer = {{u"id"_s, id}};
        const bool arrives = !w.random.chance(0.03);
        if (!arrives)
            w.tally.count(u"text undeliverable"_s);
        LineWebhook sent{u"sent-"_s + id, w.now(), {}, event::TextSent{id, text.to, text.text}};
        LineWebhook final_{u"final-"_s + id, w.now(), {}, event::TextFinalized{id, text.to, text.text, arrives ? u"delivered"_s : u"delivery_failed"_s, {}, u"carrier"_s}};
        w.after(500, [this, sent] { w.webhook(sent); });
        w.after(900, [this, final_] { w.webhook(final_); });
    }
    CommandOutcome heard = heardOf(trouble, done);
    heard.outboxId = row.id;
    w.report(heard, 100 + w.random.below(300));
}

void Texts::customerWrites(const QString &from, const QString &to, const QString &words)
{
    w.tally.count(u"customer texts "_s + words);
    const QString automatic = words == u"STOP"_s || words == u"START"_s || words == u"HELP"_s ? words : QString{};
    w.webhook({u"received-%1"_s.arg(++m_next), w.now(), {}, event::TextReceived{u"in-%1"_s.arg(m_next), from, to, words, automatic, {}}});
}
} // namespace cloudgreet::sim
