// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers.h"
#include "invariants.h"

namespace cloudgreet::sim {
using How = CommandOutcome::How;

Trouble drawTrouble(World &world, const QString &provider)
{
    if (!world.random.chance(0.06))
        return Trouble::None;
    static constexpr std::pair<Trouble, const char16_t *> kinds[]
        = {{Trouble::Refused429, u"429"}, {Trouble::Refused500, u"500"}, {Trouble::NeverSent, u"not reached"},
            {Trouble::LostBefore, u"dropped before the effect"}, {Trouble::LostAfter, u"answer lost after the effect"},
            {Trouble::Slow, u"slow"}};
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
    m_diary.keep({id, b.id.text(), {}, start, start.addSecs(3600), w.now(), {}, {}});
    tellOfChanges(b.id.text());
}

void Calendar::ownerEdits(int business)
{
    std::vector<QString> ours;
    for (const auto &[id, event] :
        events()) // half a day ahead: it is read before it begins, however long Google is away
        if (!event.appointment.isEmpty() && event.business == w.businesses[size_t(business)].id.text()
            && event.start > w.now().addSecs(12 * 3600))
            ours.push_back(id);
    if (ours.empty())
        return;
    const QString id = w.random.pick(ours);
    Event event = events().at(id);
    if (w.random.chance(0.4)) {
        w.tally.count(u"owner deletes ours"_s);
        w.say(u"   the owner deletes "_s + id.right(6));
        m_diary.remove(id);
        return tellOfChanges(event.business);
    }
    w.tally.count(u"owner moves ours"_s);
    const qint64 by = (1 + w.random.below(8)) * 1800;
    event.start = event.start.addSecs(by), event.end = event.end.addSecs(by);
    w.say(u"   the owner moves "_s + id.right(6));
    m_moved.insert(event.appointment);
    m_diary.keep(event);
    tellOfChanges(event.business);
}

/// Google tells every channel that is open, of our own changes too: mostly at once, now and then late, twice or never.
void Calendar::tellOfChanges(const QString &business)
{
    for (const auto &[channel, open] : m_channels) {
        if (open.business != business || open.until < w.now())
            continue;
        if (w.random.chance(0.05)) {
            w.tally.count(u"calendar notice lost"_s);
            continue;
        }
        const bool twice = w.random.chance(0.1), late = w.random.chance(0.1);
        w.tally.count(u"calendar notice"_s);
        w.tally.count(u"calendar notice late"_s, late);
        w.tally.count(u"calendar notice twice"_s, twice);
        for (int i = 0; i <= int(twice); ++i)
            w.after(500 + w.random.below(late ? 600'000 : 5'000),
                [this, notice = action::CalendarNotified{channel, open.resource}] { w.notify(notice); });
    }
}

/// A channel that Google gave: it lives as long as Google says, which is no longer than a week.
CommandOutcome Calendar::openChannel(const command::WatchCalendar &watch)
{
    const QDateTime until = w.now().addDays(1 + w.random.below(7));
    const QString resource = u"resource-%1"_s.arg(++m_next);
    m_channels[watch.channel] = {watch.business, resource, until};
    w.tally.count(u"calendar channel"_s);
    return {.how = How::Done, .answer = {{u"resource"_s, resource}, {u"until"_s, until.toMSecsSinceEpoch()}}};
}

QJsonObject Calendar::put(const command::PutEvent &put)
{
    const QJsonObject answer = m_diary.put(put, w.now());
    if (answer.contains(u"clash"_s))
        w.tally.count(u"event is other than we knew"_s);
    else
        tellOfChanges(put.business);
    return answer;
}

void Calendar::remove(const QString &eventId)
{
    const auto event = events().find(eventId);
    if (event == events().end())
        return;
    const QString business = event->second.business;
    m_diary.remove(eventId);
    tellOfChanges(business);
}

QJsonObject Calendar::changes(const command::SyncCalendar &sync)
{
    if (!sync.syncToken.isEmpty() && w.random.chance(0.01)) {
        w.tally.count(u"sync token gone"_s);
        return {{u"gone"_s, true}};
    }
    return m_diary.changes(sync, [this] { return w.random.chance(0.5); });
}

void Calendar::perform(const OutboxRow &row, const command::Any &what)
{
    const Trouble trouble
        = down ? (w.random.chance(0.5) ? Trouble::Refused500 : Trouble::NeverSent) : drawTrouble(w, u"calendar"_s);
    CommandOutcome done{.how = How::Done};
    if (hasEffect(trouble))
        done = effect(what);
    CommandOutcome heard = heardOf(trouble, done);
    heard.outboxId = row.id;
    w.report(heard, trouble == Trouble::Slow ? 3000 + w.random.below(6000) : 80 + w.random.below(300));
}

CommandOutcome Calendar::effect(const command::Any &what)
{
    if (const auto *ask = std::get_if<command::AskBusy>(&what))
        return {.how = How::Done, .answer = m_diary.busy(*ask)};
    if (const auto *event = std::get_if<command::PutEvent>(&what))
        return {.how = How::Done, .answer = put(*event)};
    if (const auto *gone = std::get_if<command::DeleteEvent>(&what))
        remove(gone->eventId);
    if (const auto *watch = std::get_if<command::WatchCalendar>(&what))
        return openChannel(*watch);
    if (const auto *stop = std::get_if<command::StopChannel>(&what))
        m_channels.erase(stop->channel);
    if (const auto *read = std::get_if<command::ReadEvent>(&what))
        return {.how = How::Done, .answer = {{u"event"_s, m_diary.shown(read->eventId)}}};
    if (const auto *sync = std::get_if<command::SyncCalendar>(&what))
        return {.how = How::Done, .answer = changes(*sync)};
    if (std::holds_alternative<command::ListCalendars>(what))
        return {.how = How::Done, .answer = rehearsal::Diary::onlyCalendar()};
    return {.how = How::Done};
}

void Stripe::perform(const OutboxRow &row, const command::Any &what)
{
    const Trouble trouble = drawTrouble(w, u"stripe"_s);
    CommandOutcome done{.how = How::Done};
    if (hasEffect(trouble)) {
        if (const auto *charge = std::get_if<command::ChargeFee>(&what))
            done.answer = m_fees.charge(row.key, *charge);
        else if (const auto *reverse = std::get_if<command::ReverseFee>(&what))
            m_fees.reverse(*reverse);
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
        LineWebhook final_{u"final-"_s + id, w.now(), {},
            event::TextFinalized{
                id, text.to, text.text, arrives ? u"delivered"_s : u"delivery_failed"_s, {}, u"carrier"_s}};
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
    w.webhook({u"received-%1"_s.arg(++m_next), w.now(), {},
        event::TextReceived{u"in-%1"_s.arg(m_next), from, to, words, automatic, {}}});
}
} // namespace cloudgreet::sim
