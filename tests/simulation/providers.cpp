// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers.h"
#include "engine/calendarsync.h"
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
    keep({id, b.id.text(), {}, start, start.addSecs(3600), w.now(), {}, {}});
}

void Calendar::ownerEdits(int business)
{
    std::vector<QString> ours;
    for (const auto &[id, event] : m_events)        // half a day ahead: it is read before it begins, however long Google is away
        if (!event.appointment.isEmpty() && event.business == w.businesses[size_t(business)].id.text() && event.start > w.now().addSecs(12 * 3600))
            ours.push_back(id);
    if (ours.empty())
        return;
    const QString id = w.random.pick(ours);
    if (w.random.chance(0.4)) {
        w.tally.count(u"owner deletes ours"_s);
        w.say(u"   the owner deletes "_s + id.right(6));
        return remove(id);
    }
    w.tally.count(u"owner moves ours"_s);
    Event event = m_events[id];
    const qint64 by = (1 + w.random.below(8)) * 1800;
    event.start = event.start.addSecs(by), event.end = event.end.addSecs(by);
    w.say(u"   the owner moves "_s + id.right(6));
    m_moved.insert(event.appointment);
    keep(event);
}

void Calendar::keep(Event event)
{
    event.change = ++m_changes;
    m_events[event.id] = event;
}

void Calendar::remove(const QString &id)
{
    if (const auto found = m_events.find(id); found != m_events.end()) {
        m_gone[id] = {found->second.business, ++m_changes};
        m_events.erase(found);
    }
}

QJsonObject Calendar::shown(const QString &id) const
{
    CalendarEvent shown;
    shown.id = id;
    const auto found = m_events.find(id);
    shown.cancelled = found == m_events.end();
    if (!shown.cancelled) {
        const Event &event = found->second;
        shown.etag = QString::number(event.change);
        shown.updatedUtc = QDateTime::fromMSecsSinceEpoch(event.change, Qt::UTC);      // as ordered as Google's own
        shown.startUtc = event.start, shown.endUtc = event.end;
        shown.writtenStartUtc = event.writtenStart, shown.writtenEndUtc = event.writtenEnd;
        shown.keepsBusy = true;
    }
    return toJson(shown);
}

QJsonObject Calendar::put(const command::PutEvent &put)
{
    const auto found = m_events.find(put.eventId);
    const bool exists = found != m_events.end() || m_gone.contains(put.eventId);
    const bool asKnown = found != m_events.end() && !put.etag.isEmpty() && put.etag == QString::number(found->second.change);
    if (exists && !asKnown) {
        w.tally.count(u"event is other than we knew"_s);
        return {{u"event"_s, shown(put.eventId)}, {u"clash"_s, true}};
    }
    keep({put.eventId, put.business, put.appointment, put.startUtc, put.endUtc, w.now(), put.startUtc, put.endUtc});
    return {{u"event"_s, shown(put.eventId)}};
}

QJsonObject Calendar::changes(const command::SyncCalendar &sync)
{
    if (!sync.syncToken.isEmpty() && w.random.chance(0.01)) {
        w.tally.count(u"sync token gone"_s);
        return {{u"gone"_s, true}};
    }
    const int since = sync.syncToken.toInt();
    QJsonArray events;
    for (const auto &[id, event] : m_events)
        if (event.business == sync.business && event.change > since)
            events.append(shown(id));
    for (const auto &[id, gone] : m_gone)           // of long ago, a full list shows some and not others
        if (gone.first == sync.business && gone.second > since && (since > 0 || w.random.chance(0.5)))
            events.append(shown(id));
    return {{u"events"_s, events}, {u"next_sync"_s, QString::number(m_changes)}};
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
    if (const auto *event = std::get_if<command::PutEvent>(&what))
        return {.how = How::Done, .answer = put(*event)};
    if (const auto *gone = std::get_if<command::DeleteEvent>(&what))
        remove(gone->eventId);
    if (const auto *read = std::get_if<command::ReadEvent>(&what))
        return {.how = How::Done, .answer = {{u"event"_s, shown(read->eventId)}}};
    if (const auto *sync = std::get_if<command::SyncCalendar>(&what))
        return {.how = How::Done, .answer = changes(*sync)};
    if (std::holds_alternative<command::ListCalendars>(what))
        return {.how = How::Done, .answer = {{u"calendars"_s, QJsonArray{QJsonObject{{u"id"_s, u"owner@example.com"_s}, {u"name"_s, u"Owner"_s},
            {u"primary"_s, true}, {u"may_write"_s, true}, {u"may_read"_s, true}}}}}};
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
