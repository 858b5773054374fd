// SPDX-License-Identifier: GPL-3.0-or-later
#include "turn.h"
#include "commitment.h"
#include <algorithm>

namespace cloudgreet::reception {

QList<QDateTime> Turn::offeredLocally() const
{
    QList<QDateTime> times;
    if (m.asked == Ask::WhichAppointment) {
        for (const Known &known : m.known)
            times.push_back(local(known.startUtc));
        return times;
    }
    for (const Slot &slot : m.offers)
        times.push_back(local(slot.startUtc));
    return times;
}

bool Turn::isAnyOf(std::initializer_list<Ask> questions) const
{
    return std::find(questions.begin(), questions.end(), m.asked) != questions.end();
}

bool Turn::refusesDays() const
{
    return std::any_of(meaning.whens.begin(), meaning.whens.end(),
        [](const language::When &when) { return when.refused && when.start.date.isValid() && !when.hasTime(); });
}

bool Turn::does(Intent intent) const
{
    constexpr double Sure = 0.4;
    return std::any_of(meaning.intents.begin(), meaning.intents.end(), [&](const language::ScoredIntent &scored) {
        return scored.intent == intent && (scored.worded || (intent == meaning.intent && scored.score >= Sure));
    });
}

bool Turn::says(Intent intent) const
{
    return std::any_of(meaning.intents.begin(), meaning.intents.end(),
        [&](const language::ScoredIntent &scored) { return scored.intent == intent && scored.worded; });
}

QString Turn::spoken(const QString &name) const
{
    const auto &staff = facts.business.staff;
    const bool toldApart
        = std::any_of(staff.begin(), staff.end(), [](const StaffMember &member) { return isHerTitle(member.name); });
    return spokenPerson(name, tongue(), toldApart);
}

void Turn::releaseSlot()
{
    m.offers.clear();
    m.widened = false;
    if (!m.slot)
        return;
    const QDateTime start = local(m.slot->startUtc);
    m.wish = {start.date(), start.date(), start.time(), {}, {}, false, false};
    m.talkDay = start.date();
    m.talkTime = start.time();
    m.slot.reset();
}

void Turn::forgetWish()
{
    if (m.wish.from.isValid() && m.wish.from == m.wish.to)
        m.talkDay = m.wish.from;
    if (m.wish.at.isValid())
        m.talkTime = m.wish.at;
    m.wish = {};
    m.eitherDay = m.orDay = {};
    m.widened = false;
}

void Turn::tell(Phrase phrase, QStringList words)
{
    const quint32 variety = facts.variety + quint32(m.turns) * 3 + quint32(phrase) + (repeating ? 1 : 0);
    say.push_back(phrased(phrase, words, tongue(), variety));
    if (m.last.size() < 8)
        m.last.push_back({int(phrase), std::move(words)});
}

void Turn::tellText(const QString &text)
{
    say.push_back(text);
    m.lastText = text;
}

void Turn::question(Ask what, Phrase phrase, QStringList words)
{
    m.asked = what;
    tell(phrase, std::move(words));
}

void Turn::request(tool::Request wanted, bool last)
{
    if (m.requests >= MostRequests - (last ? 0 : 1)) {
        question(Ask::Need, Phrase::ToolTrouble);
        tell(Phrase::HowCanIHelp);
        m.task = Task::None;
        return;
    }
    ++m.requests;
    ask = std::move(wanted);
}

void Turn::hangUp(Phrase phrase, const QString &reason, QStringList words)
{
    tell(phrase, std::move(words));
    m.asked = Ask::Nothing;
    m.ended = true;
    ++m.requests;
    ask = tool::EndCall{reason};
}

Reply replyOf(const Turn &turn)
{
    const bool asks = asksSomething(turn.heard); // then only what its words say answers, and only a plain no
    const bool saysNo = language::spokenForm(turn.heard).startsWith(u"no");
    for (const language::ScoredIntent &scored : turn.meaning.intents) {
        const bool plain = scored.intent == Intent::RequestAlternative || saysNo;
        if (!turn.does(scored.intent) || (asks && !(scored.worded && plain)))
            continue;
        if (scored.intent == Intent::Affirm)
            return Reply::Yes;
        if (scored.intent == Intent::Negate || scored.intent == Intent::Abort
            || scored.intent == Intent::RequestAlternative)
            return Reply::No;
    }
    return Reply::None;
}
} // namespace cloudgreet::reception
