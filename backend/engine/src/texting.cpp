// SPDX-License-Identifier: GPL-3.0-or-later
#include "texting.h"
#include "domain/maskedkeys.h"
#include "engine/icalendar.h"
#include "textwording.h"

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

const Business *owning(const Context &c, const QString &number)
{
    for (const Business &business : c.businesses)
        for (const PhoneNumber &ours : business.phoneNumbers)
            if (ours.e164() == number)
                return &business;
    return nullptr;
}

/// Makes a text unique: one of its kind for each time that the appointment was given.
QString keyOf(QStringView kind, const Appointment &appointment)
{
    return u"%1:%2:%3"_s.arg(kind, appointment.id.text()).arg(appointment.revision);
}
} // namespace

bool Texting::queue(const Business &business, const Draft &draft)
{
    if (business.phoneNumbers.isEmpty() || c.store.optedOut(business.id, draft.to))
        return false;
    const TextMessage message{.id = MessageId{c.newId()}, .business = business.id, .kind = draft.kind, .peer = draft.to,
                              .ours = business.phoneNumbers.first(), .text = draft.text, .status = u"queued"_s,
                              .call = draft.call, .appointment = draft.appointment, .atUtc = c.now};
    const qint64 row
        = c.post(business.id, command::SendText{message.id.text(), message.ours.e164(), draft.to.e164(), draft.text},
            {u"text:"_s + message.id.text(), draft.key, draft.validFor});
    if (row == 0)
        return false;                           // this very text is there already
    c.store.insertMessage(message);
    c.journal(business.id, u"message"_s, view::of(message));
    if (!message.call.isNull())
        c.store.addTimeline(message.call, u"text_"_s + message.kind, {}, c.now);
    return true;
}

QString Texting::peerName(const TextMessage &message) const
{
    const auto customer = c.store.customerByPhone(message.business, message.peer);
    return customer && !customer->name.isEmpty() ? customer->name : message.peer.forPeople(message.ours.region());
}

/// Under which the customer's calendar fetches the appointment; empty where nobody outside reaches this host.
QString Texting::linkTo(const Appointment &appointment) const
{
    const QString token
        = c.options.linkAddress.isEmpty() ? QString{} : icalendar::token(appointment.id, c.options.linkKey);
    return token.isEmpty() ? QString{} : c.options.linkAddress + token + u".ics"_s;
}

/// What was spoken with this number last; the business's where nothing is known.
QString Texting::languageOf(const Business &business, const PhoneNumber &peer) const
{
    const auto customer = c.store.customerByPhone(business.id, peer);
    return customer && !customer->language.isEmpty() ? customer->language : business.agent.language;
}

void Texting::confirm(const Business &business, const Appointment &appointment)
{
    if (!appointment.customerPhone)
        return;
    const PhoneNumber &to = *appointment.customerPhone;
    const QString words
        = textwording::confirmation(business, languageOf(business, to), appointment, linkTo(appointment));
    queue(business,
        {u"confirmation"_s, to, words, appointment.call, appointment.id, 24h, keyOf(u"confirmation", appointment)});
}

void Texting::tellMoved(const Business &business, const Appointment &appointment)
{
    if (!appointment.customerPhone)
        return;
    const PhoneNumber &to = *appointment.customerPhone;
    const QString words = textwording::moved(business, languageOf(business, to), appointment, linkTo(appointment));
    queue(business, {u"moved"_s, to, words, {}, appointment.id, 24h, keyOf(u"moved", appointment)});
}

void Texting::tellCancelled(const Business &business, const Appointment &appointment)
{
    if (!appointment.customerPhone)
        return;
    const PhoneNumber &to = *appointment.customerPhone;
    const QString words = textwording::cancelled(business, languageOf(business, to), appointment);
    queue(business, {u"cancelled"_s, to, words, {}, appointment.id, 24h, u"cancelled:"_s + appointment.id.text()});
}

void Texting::tellConflict(const Business &business, const Appointment &appointment, const QList<Slot> &others)
{
    if (!appointment.customerPhone)
        return;
    const PhoneNumber &to = *appointment.customerPhone;
    const QString words = textwording::conflict(business, languageOf(business, to), appointment, others);
    queue(business, {u"conflict"_s, to, words, {}, appointment.id, 24h, keyOf(u"conflict", appointment)});
}

void Texting::remind(const Business &business, const Appointment &appointment)
{
    const auto left = std::chrono::milliseconds{c.now.msecsTo(appointment.startUtc)};
    if (!appointment.customerPhone || left <= 0ms)
        return;
    const PhoneNumber &to = *appointment.customerPhone;
    const QString words = textwording::reminder(business, languageOf(business, to), appointment);
    queue(business, {u"reminder"_s, to, words, {}, appointment.id, left, keyOf(u"reminder", appointment)});
}

void Texting::recover(const Business &business, const CallRecord &call)
{
    if (!call.caller || c.store.callsSince(business.id, *call.caller, call.startedUtc, call.id) > 0)
        return;
    const QDate today = c.now.toTimeZone(business.zone).date();
    const QDateTime midnight = QDateTime{today, QTime{0, 0}, business.zone}.toUTC();
    if (c.store.textsSince(business.id, *call.caller, u"recovery"_s, midnight) > 0)
        return;
    const QString words = textwording::recovery(business, languageOf(business, *call.caller));
    queue(business, {u"recovery"_s, *call.caller, words, call.id, {}, 1h, u"recovery:"_s + call.id.text()});
}

void Texting::received(const event::TextReceived &text)
{
    const Business *business = owning(c, text.to);
    const auto peer = PhoneNumber::parse(text.from);
    if (!business || !peer)
        return;
    const TextMessage message{.id = MessageId{c.newId()},
        .business = business->id,
        .direction = MessageDirection::In,
        .kind = u"received"_s,
        .peer = *peer,
        .ours = *PhoneNumber::parse(text.to),
        .text = textwording::received(text.text, text.media.size()),
        .status = u"received"_s,
        .providerId = text.messageId,
        .atUtc = c.now};
    c.store.insertMessage(message);
    c.journal(business->id, u"message"_s, view::of(message));
    recordOptWord(*business, *peer, text);
}

/// Telnyx answers these words itself; we only keep the ledger (ARCHITECTURE.md, "Money and texts").
void Texting::recordOptWord(const Business &business, const PhoneNumber &peer, const event::TextReceived &text)
{
    const auto meaning = textwording::optWord(text.autoresponse.isEmpty() ? text.text : text.autoresponse);
    if (meaning == textwording::OptWord::Stop) {
        c.store.setOptOut(business.id, peer, true, u"text"_s, c.now);
        if (!c.store.comingAppointments(business.id, peer, c.now).isEmpty()
            && textwording::mayMeanTheBooking(text.text))
            c.attention({.business = business.id,
                .kind = u"cancel_by_text"_s,
                .text = QObject::tr(
                    "A customer with a coming appointment texted “%1”: ask whether they meant the appointment")
                            .arg(text.text.trimmed().left(40))});
    } else if (meaning == textwording::OptWord::Start) {
        c.store.setOptOut(business.id, peer, false, u"text"_s, c.now);
    } else if (meaning == textwording::OptWord::None && textwording::asksForNoTexts(text.text)) {
        c.store.setOptOut(business.id, peer, true, u"text"_s, c.now);
    }
}

std::optional<TextMessage> Texting::find(const QString &providerId, const QString &to, const QString &text)
{
    if (auto known = c.store.messageByProviderId(providerId))
        return known;
    // The answer to our request was lost: the message is recognised by whom it went to and what it said.
    const auto peer = PhoneNumber::parse(to);
    auto lost = peer ? c.store.unansweredText(*peer, text) : std::nullopt;
    if (lost)
        lost->providerId = providerId;
    return lost;
}

void Texting::save(const TextMessage &message)
{
    c.store.saveMessage(message);
    c.journal(message.business, u"message"_s, view::of(message));
}

void Texting::sent(const event::TextSent &text)
{
    auto message = find(text.messageId, text.to, text.text);
    if (!message || message->status == u"delivered"_s || message->status == u"failed"_s)
        return;                                 // the final report came first
    message->status = u"sent"_s;
    save(*message);
}

void Texting::finalized(const event::TextFinalized &text)
{
    auto message = find(text.messageId, text.to, text.text);
    if (!message)
        return;
    const bool failed = text.status == u"sending_failed"_s || text.status == u"delivery_failed"_s;
    message->status = failed ? u"failed"_s : u"delivered"_s;
    message->errorText = failed ? withoutKeys(textwording::whyNot(text.errorCode, text.errorText)) : QString{};
    save(*message);
    if (failed && textwording::saysOptedOut(text.errorCode, text.errorText, true))
        c.store.setOptOut(message->business, message->peer, true, u"provider"_s, c.now);
    else if (failed)
        c.attention({.business = message->business,
            .kind = u"text_failed"_s,
            .text = QObject::tr("A text to %1 could not be delivered").arg(peerName(*message)),
            .detail = textwording::reasonText(message->errorText),
            .call = message->call,
            .appointment = message->appointment});
}

void Texting::ended(const OutboxRow &row, const CommandOutcome &outcome)
{
    const QString id = row.payload.value(u"message").toString();
    auto message = c.store.message(MessageId{id});
    if (!message)
        return;
    switch (outcome.how) {
    case CommandOutcome::How::Done:
        message->providerId = outcome.answer.value(u"id").toString();
        if (message->status == u"queued"_s)
            message->status = u"sent"_s;
        break;
    case CommandOutcome::How::Failed:
        message->status = u"failed"_s;
        message->errorText = textwording::whyNot(outcome.code, outcome.error);
        if (textwording::saysOptedOut(outcome.code, outcome.error, false))
            c.store.setOptOut(message->business, message->peer, true, u"provider"_s, c.now);
        break;
    case CommandOutcome::How::Retry:
    case CommandOutcome::How::LostAnswer:
        return;
    }
    save(*message);
}

void Texting::neverAnswered(const MessageId &id)
{
    auto message = c.store.message(id);
    if (!message || message->status != u"queued"_s)
        return;
    message->status = u"unknown"_s;
    save(*message);
    c.attention({.business = message->business,
        .kind = u"text_unknown"_s,
        .text = QObject::tr("It is not known whether a text to %1 went out; it is not sent again by itself")
                    .arg(peerName(*message)),
        .call = message->call,
        .appointment = message->appointment});
}
} // namespace cloudgreet
