// SPDX-License-Identifier: GPL-3.0-or-later
// Following a conversation that a model leads, so as to go on with it at any moment: same call, same facts.
#include "engine/faq.h"
#include "topics.h"
#include <QRegularExpression>

namespace cloudgreet::reception {
namespace {
using Deed = model::Receipt::Deed;

/// What a sentence of the other receptionist's asked for, by its words.
Ask askedIn(const QString &said)
{
    static const auto pattern = [](const char16_t *words) {
        return QRegularExpression{QString::fromUtf16(words),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    };
    static const std::pair<Ask, QRegularExpression> known[]
        = {{Ask::AnythingElse, pattern(u"\\b(?:anything|something) else\\b|\\balgo más\\b")},
            {Ask::SpelledName, pattern(u"\\bspell|\\bdeletre")},
            {Ask::Phone, pattern(u"\\b(?:phone|number|reach you|call you back)\\b|\\b(?:número|teléfono)\\b")},
            {Ask::Name, pattern(u"\\bname\\b|\\bwho am i\\b|\\bnombre\\b|\\bllama usted\\b")},
            {Ask::Day,
                pattern(u"\\b(?:what|which|when|day|time|date)\\b.*\\b(?:day|time|date|come|suit|work|like|prefer|best)"
                        u"\\b|\\b(?:cuándo|qué día|qué hora|a qué hora)\\b")},
            {Ask::Need,
                pattern(u"\\b(?:help you|do for you|come in for|what service|which service)\\b|\\b(?:puedo ayudar|qué "
                        u"servicio)")}};
    const QString last = said.section(QRegularExpression{u"[.!]\\s"_s}, -1);
    for (const auto &[ask, words] : known)
        if (words.match(last).hasMatch())
            return ask;
    return Ask::Nothing;
}

Turn turnOf(const DialogueState &state, const QString &asked, const ReceptionFacts &facts)
{
    Turn turn{facts, Memory::from(state.memory()), {}, {}};
    beginTurn(turn);
    // What the local receptionist asked itself it knows better than its words tell.
    const bool isOwn = !turn.m.spoken.isEmpty() && asked.simplified().right(500) == turn.m.spoken;
    if (!asked.isEmpty() && !isOwn) {
        turn.m.asked = askedIn(asked);
        turn.m.spoken = asked.right(500);
    }
    return turn;
}

void takeContact(Turn &turn)
{
    if (turn.isAnyOf({Ask::Name, Ask::SpelledName}))
        takeName(turn);
    if (turn.m.asked != Ask::Phone || turn.meaning.phone.isEmpty())
        return;
    Turn trial = turn;                          // takePhone() also speaks; here only the number counts
    takePhone(trial, turn.meaning.phone.digits, turn.meaning.phone.wrong);
    turn.m.phone = trial.m.phone;
    turn.m.digits = trial.m.digits;
    turn.m.phoneSure = false;
}

void listen(Turn &turn, const QString &said)
{
    turn.heard = said.simplified().left(2000);
    understandTurn(turn);
    noteTold(turn);
    const bool taken = takeBookingValues(turn);
    takeContact(turn);
    if (turn.idle()
        && (turn.does(Intent::Book) || turn.does(Intent::AskAvailability) || (taken && !turn.m.wish.isEmpty())))
        turn.m.task = Task::Book;
    Turn trial = turn;
    turn.answered = tellFacts(trial) || !faq::answer(turn.facts.business, said).isEmpty();
}

void noteDone(Turn &turn, const tool::Answer &answer)
{
    if (const auto *booked = std::get_if<tool::Booked>(&answer); booked && booked->appointment)
        remember(turn, booked->appointment);
    else if (const auto *changed = std::get_if<tool::Changed>(&answer); changed && changed->appointment)
        remember(turn, changed->appointment);
    else if (const auto *cancelled = std::get_if<tool::CancelResult>(&answer);
             cancelled && cancelled->done && cancelled->appointment)
        forget(turn, *cancelled->appointment);
    else if (std::holds_alternative<tool::MessageTaken>(answer))
        turn.m.arranged = true;
    else
        return;
    dropTask(turn);
}

void tellReceipt(Turn &turn, const model::Receipt &receipt)
{
    const QString when
        = receipt.startUtc.isValid() ? spokenMoment(turn.local(receipt.startUtc), {}, turn.tongue()) : QString{};
    const QString what = withArticle(receipt.service, turn.tongue());
    switch (receipt.deed) {
    case Deed::Booked: turn.tell(receipt.provisional ? Phrase::Provisional : Phrase::Booked, {what, when, {}}); break;
    case Deed::Moved: turn.tell(receipt.provisional ? Phrase::MovedProvisional : Phrase::Moved, {when}); break;
    case Deed::Cancelled:
        turn.tell(Phrase::Cancelled, {what + (turn.tongue() == Tongue::Spanish ? u" el "_s : u" on "_s) + when});
        break;
    case Deed::MessageTaken: turn.tell(Phrase::MessageTaken); break;
    case Deed::Texted: turn.tell(Phrase::Okay); break;
    }
}
} // namespace
} // namespace cloudgreet::reception

namespace cloudgreet {

Overheard overhear(const DialogueState &state, const QString &asked, const QString &said, const ReceptionFacts &facts)
{
    reception::Turn turn = reception::turnOf(state, asked, facts);
    ++turn.m.turns;
    reception::listen(turn, said);
    return {DialogueState{turn.m.toJson()}, turn.answered};
}

DialogueState overhear(const DialogueState &state, const tool::Answer &done, const ReceptionFacts &facts)
{
    reception::Turn turn = reception::turnOf(state, {}, facts);
    reception::noteDone(turn, done);
    return DialogueState{turn.m.toJson()};
}

DialogueState overhear(const DialogueState &state, const QString &asked, const ReceptionFacts &facts)
{
    return DialogueState{reception::turnOf(state, asked, facts).m.toJson()};
}

DialogueStep tellReceipts(
    const DialogueState &state, const QList<model::Receipt> &receipts, const ReceptionFacts &facts)
{
    reception::Turn turn = reception::turnOf(state, {}, facts);
    turn.m.last.clear();
    for (const model::Receipt &receipt : receipts)
        reception::tellReceipt(turn, receipt);
    reception::askAnythingElse(turn);
    return {DialogueState{turn.m.toJson()}, turn.say.join(u' ').simplified(), {}, false};
}
} // namespace cloudgreet
