// SPDX-License-Identifier: GPL-3.0-or-later
#include "witness.h"
#include <QRegularExpression>

namespace cloudgreet::rehearsal {
using Deed = model::Receipt::Deed;

void Witness::committed(const Committed &committed)
{
    for (const JournalRow &row : committed.journal) {
        if (row.kind == u"attention"_s && m_live)
            m_receipts.append({Deed::MessageTaken, false, {}, {}});
        if (row.kind != u"appointment"_s)
            continue;
        const QJsonObject before = std::exchange(m_appointments[row.payload.value(u"id").toString()], row.payload);
        if (!m_live)
            continue;
        const QString state = row.payload.value(u"state").toString();
        const QDateTime start = QDateTime::fromString(row.payload.value(u"start").toString(), Qt::ISODate);
        const bool moved = !before.isEmpty() && before.value(u"start") != row.payload.value(u"start");
        if (state == u"cancelled"_s)
            m_receipts.append({Deed::Cancelled, false, start, {}});
        else if (state == u"confirmed"_s || state == u"provisional"_s)
            m_receipts.append({moved ? Deed::Moved : Deed::Booked, state == u"provisional"_s, start, {}});
    }
}

/// Only what is said of appointments is judged: of texts and messages the engine keeps its own receipts.
void Witness::hears(const QString &words, const QString &language, const QDateTime &nowUtc)
{
    static const QRegularExpression end{u"(?<=[.!?])\\s+"_s};
    model::Proof proof{m_receipts, {}, m_zone, nowUtc, language.startsWith(u"es")};
    proof.receipts << model::Receipt{Deed::MessageTaken, false, {}, {}} << model::Receipt{Deed::Texted, false, {}, {}};
    for (const auto &[id, appointment] : m_appointments)
        if (const QString state = appointment.value(u"state").toString(); state == u"confirmed"_s)
            proof.standing << QDateTime::fromString(appointment.value(u"start").toString(), Qt::ISODate);
    for (const QString &sentence : words.split(end, Qt::SkipEmptyParts))
        if (model::verdictOn(sentence, proof) != model::Verdict::Speak)
            m_untrue << sentence;
}
} // namespace cloudgreet::rehearsal
