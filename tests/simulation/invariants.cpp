// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"
#include "line.h"
#include "providers.h"
#include <QRegularExpression>

namespace cloudgreet::sim {

void Invariants::committed(const Committed &committed)
{
    for (const JournalRow &row : committed.journal) {
        if (row.seq <= m_lastSeq)
            fail(u"an event of the journal came out of order"_s);
        m_lastSeq = row.seq;
        if (row.kind == u"appointment"_s) {
            appointmentIs(row.payload);
        } else if (row.kind == u"turn"_s && row.payload.value(u"role") == u"caller"_s) {
            ++m_callerTurns[row.payload.value(u"call").toString()];
        } else if (row.kind == u"call"_s) {
            m_callOfLeg[row.payload.value(u"leg").toString()] = row.payload.value(u"id").toString();
            m_outcomes[row.payload.value(u"id").toString()] = row.payload.value(u"outcome").toString();
        }
    }
}

/// Promise 3: two appointments never share a person's time.
void Invariants::appointmentIs(const QJsonObject &appointment)
{
    static const QStringList occupying{u"held"_s, u"confirmed"_s, u"provisional"_s, u"kept"_s};
    const auto text = [](const QJsonObject &a, const char16_t *name) { return a.value(QStringView{name}).toString(); };
    const QString id = text(appointment, u"id");
    m_appointments[id] = appointment;
    const QString state = text(appointment, u"state");
    if (state == u"confirmed"_s) {
        if (!m_everConfirmed.contains(id) && !w.calendar->wasMovedByOwner(id))
            notOverOwnersOwn(appointment);
        m_everConfirmed.insert(id);
        m_confirmedOfCall[text(appointment, u"call")].insert(id);
    }
    if (!occupying.contains(state) || w.calendar->wasMovedByOwner(id))
        return;                                             // where the owner put it, it stays
    for (const auto &[otherId, other] : m_appointments)
        if (otherId != id && !w.calendar->wasMovedByOwner(otherId) && occupying.contains(text(other, u"state"))
            && text(other, u"staff_id") == text(appointment, u"staff_id")
            && text(other, u"start") < text(appointment, u"end") && text(appointment, u"start") < text(other, u"end"))
            fail(u"two appointments share a time: %1 and %2"_s.arg(id, otherId));
}

/// Promise 2: nothing is confirmed over what stood in the owner's calendar before it was asked.
void Invariants::notOverOwnersOwn(const QJsonObject &appointment)
{
    const QDateTime start = QDateTime::fromString(appointment.value(u"start").toString(), Qt::ISODate);
    const QDateTime end = QDateTime::fromString(appointment.value(u"end").toString(), Qt::ISODate);
    for (const auto &[id, event] : w.calendar->events())
        if (event.appointment.isEmpty() && event.business == appointment.value(u"business").toString()
            && event.start < end && start < event.end && event.made.secsTo(w.now()) > 120)
            fail(u"confirmed over the owner's own event: "_s + appointment.value(u"id").toString());
}

/// Promise 2: "booked" is said only with a receipt of the call, or of an appointment that stands for the number that
/// calls.
void Invariants::aboutToSay(const QString &leg, const QString &words)
{
    static const QRegularExpression claim{
        u"\\b(all booked|all set|is confirmed|you're booked|you are booked|is booked|booked:|queda reservad|ya tiene)"_s,
        QRegularExpression::CaseInsensitiveOption};
    if (!claim.match(words).hasMatch() || !m_confirmedOfCall[m_callOfLeg[leg]].empty())
        return;
    const QString from = w.line->legs().at(leg).from;
    const bool stands = std::any_of(m_appointments.begin(), m_appointments.end(), [&](const auto &known) {
        return known.second.value(u"customer_phone") == from && known.second.value(u"state") == u"confirmed"_s;
    });
    if (!stands)
        fail(u"said “%1” on %2 without a confirmed appointment"_s.arg(words, leg));
}

void Invariants::textAccepted(const QString &to, const QString &kind, const QString &appointment)
{
    if (kind == u"confirmation"_s) {
        w.tally.count(u"text: confirmation"_s);
        if (!m_everConfirmed.contains(appointment))
            fail(u"a confirmation was texted for an appointment that was never confirmed"_s);
        if (++m_confirmations[{appointment, kind}] > 1)
            fail(u"two confirmations were texted for "_s + appointment);
    }
    if (kind == u"recovery"_s) {
        w.tally.count(u"text: recovery"_s);
        const QString day = w.now().toTimeZone(QTimeZone{"America/New_York"}).date().toString(Qt::ISODate);
        if (++m_recoveriesADay[{to, day}] > 2)              // one a day for each of the two businesses
            fail(u"more than one recovery text a day to "_s + to);
    }
}

void Invariants::acknowledged(const LineWebhook &webhook)
{
    if (std::holds_alternative<event::Initiated>(webhook.event))
        m_acknowledgedLegs.insert(webhook.leg.control);
}

void Invariants::atTheEnd()
{
    if (const auto open = w.store->openCalls(); !open.isEmpty())
        fail(u"a call is still open at the end: "_s + w.store->call(open.first())->leg.control);
    for (const auto &[leg, call] : m_callOfLeg)
        w.tally.count(u"outcome: "_s + m_outcomes[call]);

    // Promise 1: a call whose webhook was acknowledged has a record; a caller who waited was answered.
    for (const auto &[control, leg] : w.line->legs())
        if (m_acknowledgedLegs.contains(control) && leg.to != u"+12125559999"_s && !w.store->callByControl(control))
            fail(u"an acknowledged call has no record: "_s + control);

    // Promise 3: what came twice counts once.
    for (const auto &[control, leg] : w.line->legs())
        if (m_callerTurns[m_callOfLeg[control]] > leg.said)
            fail(u"%1 said %2 things and %3 were stored"_s.arg(control).arg(leg.said).arg(
                m_callerTurns[m_callOfLeg[control]]));

    // Promise 3: one booking, one event, one fee.
    std::map<QString, int> eventsOf, feesOf;
    for (const auto &[id, event] : w.calendar->events()) {
        if (event.appointment.isEmpty())
            continue;
        ++eventsOf[event.appointment];
        const QJsonObject &ours = m_appointments[event.appointment];
        if (ours.value(u"state") == u"confirmed"_s
            && QDateTime::fromString(ours.value(u"start").toString(), Qt::ISODate) != event.start)
            fail(u"an appointment is at another time than its event: "_s + event.appointment);
    }
    for (const auto &[id, item] : w.stripe->items())
        ++feesOf[item.appointment];
    for (const auto &[id, appointment] : m_appointments) {
        const QString state = appointment.value(u"state").toString();
        const bool connected = appointment.value(u"business").toString() == u"business-a"_s;
        w.tally.count(u"appointment: "_s + state);
        if (state == u"held"_s)
            fail(u"an appointment is still held at the end: "_s + id);
        if (state == u"confirmed"_s && feesOf[id] != 1)
            fail(u"a confirmed appointment has %1 fees: %2"_s.arg(feesOf[id]).arg(id));
        if (state != u"confirmed"_s && state != u"kept"_s && feesOf[id] != 0)
            fail(u"an appointment that is %1 has a fee: %2"_s.arg(state, id));
        if (connected && state == u"confirmed"_s && eventsOf[id] != 1)
            fail(u"a confirmed appointment has %1 events: %2"_s.arg(eventsOf[id]).arg(id));
        if (connected && (state == u"cancelled"_s || state == u"conflict"_s) && eventsOf[id] != 0)
            fail(u"an appointment that is %1 still stands in the calendar: %2"_s.arg(state, id));
    }
}
} // namespace cloudgreet::sim
