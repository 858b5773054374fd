// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation as a model leads it. The local receptionist follows what is said, so that it can take any turn: past
// a deadline, after an error, and when the model claims for the second time what no tool has done.
#include "engine/tooljson.h"
#include "step.h"
#include <QJsonDocument>

namespace cloudgreet::policy {
namespace {
using By = model::Entry::By;
constexpr int mostRounds = 6;                   ///< Requests for one turn of the caller's: tools, answers, tools again.
constexpr qsizetype mostCalls = 6;              ///< Tool calls of one answer.

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument{json}.toJson(QJsonDocument::Compact));
}

QString refusal(const QString &why)
{
    return compact({{u"success"_s, false}, {u"message"_s, why}});
}

/// The call as a request of ours. Errors: InvalidInput, NotFound; the text is for the model to read.
Result<tool::Request> requestOf(const model::ToolCall &call, const ReceptionFacts &facts)
{
    QJsonParseError error;
    const auto arguments
        = QJsonDocument::fromJson(call.arguments.trimmed().isEmpty() ? "{}"_ba : call.arguments.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !arguments.isObject())
        return failure(Fault::InvalidInput, u"The arguments are no JSON object"_s);
    return tooljson::parse(call.name, arguments.object(), facts.business, facts.nowUtc);
}
} // namespace

model::Proof Step::proof() const
{
    QList<QDateTime> standing;
    for (const Appointment &appointment : m_facts.coming)
        if (appointment.call != m_facts.call && appointment.state == AppointmentState::Confirmed)
            standing << appointment.startUtc;
    return {s.talk.receipts, standing, m_facts.business.zone, m_facts.nowUtc, language().startsWith(u"es")};
}

void Step::modelHears(const QString &text)
{
    if (!s.talk.callerGoesOn())
        s.talk.before = s.dialogue.memory();
    s.talk.add(By::Caller, text);
    // Words that go on where others were left off are heard together with them, once.
    const Overheard overheard
        = overhear(DialogueState{s.talk.before}, s.talk.askedBefore(), s.talk.lastHeard(), m_facts);
    s.dialogue = overheard.next;
    s.questionAnswered |= overheard.answerable;
    s.talk.rounds = s.talk.done = 0;
    s.talk.corrected = false;
    askModel();
}

void Step::askModel()
{
    if (++s.talk.rounds > mostRounds)
        return stepIn();
    ++s.talk.turn;
    s.talk.waits = true;
    s.talk.sentences = 0;
    s.talk.withheld.clear();
    s.fillers = 0;
    m_commands << callcommand::AskModel{} << callcommand::StopTimer{u"silence"_s};
    timer(u"filler", timing::firstFiller);
    timer(u"model", timing::modelGuard);
}

void Step::dropModelTurn()
{
    if (!std::exchange(s.talk.waits, false))
        return;
    m_commands << callcommand::DropModelTurn{s.talk.turn} << callcommand::StopTimer{u"model"_s};
    stopFillers();
}

/// Spoken at once where it claims nothing that is not so. From the first such claim on the rest of the answer is held
/// back: if tools are called behind it, they say what is so; if not, the model is told.
void Step::told(const model::Sentence &sentence)
{
    if (!isOfNow(sentence.turn) || !mayTalk())
        return;
    timer(u"model", timing::modelGuard);
    if (!s.talk.withheld.isEmpty() || model::verdictOn(sentence.text, proof()) != model::Verdict::Speak) {
        s.talk.withheld << sentence.text;
        return;
    }
    stopFillers();
    ++s.talk.sentences;
    s.talk.untold = 0;
    say(sentence.text);
}

void Step::told(const model::Finished &finished)
{
    if (!isOfNow(finished.turn) || !mayTalk())
        return;
    s.talk.waits = false;
    stopFillers();
    m_commands << callcommand::StopTimer{u"model"_s};
    if (!finished.calls.isEmpty()) {
        s.talk.calls = finished.calls.mid(0, mostCalls);
        s.talk.results.clear();
        return runNextCall();
    }
    if (!s.talk.withheld.isEmpty())
        return correctModel();
    if (s.talk.sentences == 0)
        return stepIn();
    if (s.speaking == 0)
        awaitCaller();
}

/// What was said of a broken answer stands. Where it was a question the caller has something to answer; else the turn
/// is taken.
void Step::told(const model::Failed &failed)
{
    if (!isOfNow(failed.turn))
        return;
    s.talk.waits = false;
    stopFillers();
    m_commands << callcommand::StopTimer{u"model"_s};
    if (!mayTalk())
        return;
    if (s.talk.sentences > 0 && s.talk.lastSaid().endsWith(u'?'))
        return awaitCaller(speechTime(s.talk.lastSaid()));
    stepIn();
}

/// One after the other: a later one may need what an earlier one did.
void Step::runNextCall()
{
    while (s.talk.results.size() < s.talk.calls.size()) {
        const auto request = requestOf(s.talk.calls.at(s.talk.results.size()), m_facts);
        if (!request) {
            s.talk.results << refusal(request.error().text);
            continue;
        }
        if (const auto *end = std::get_if<tool::EndCall>(&*request))
            return endByModel(end->reason);
        if (const auto *person = std::get_if<tool::TransferToHuman>(&*request)) {
            s.transferByDialogue = true;
            return startTransfer(person->reason);
        }
        return runTool(*request);
    }
    s.talk.closeCalls();
    if (!s.heardMeanwhile.isEmpty()) {
        stopSpeaking();
        const QString meanwhile = s.heardMeanwhile.join(u' ');
        s.heardMeanwhile.clear();
        return modelHears(meanwhile);
    }
    askModel();
}

void Step::modelToolAnswered(const tool::Answer &answer)
{
    s.dialogue = overhear(s.dialogue, answer, m_facts);
    s.talk.results << compact(tooljson::toJson(answer, m_facts.business));
    if (!mayTalk())
        return s.talk.closeCalls();             // the owner has taken over meanwhile
    runNextCall();
}

/// The goodbye has been said by then, or is said now.
void Step::endByModel(const QString &reason)
{
    s.talk.closeCalls();
    s.endReason = reason.isEmpty() ? u"goodbye"_s : reason;
    if (s.speaking == 0)
        return close(wording::goodbye(language()));
    s.phase = CallPhase::Closing;
    m_commands << callcommand::StopTimer{u"silence"_s};
    timer(u"close", speechTime(s.talk.lastSaid()) + 5s);
}

void Step::correctModel()
{
    if (std::exchange(s.talk.corrected, true))
        return stepIn();
    s.talk.add(By::Note, model::notSpoken(s.talk.withheld, s.talk, m_facts.business.zone));
    askModel();
}

void Step::stepIn()
{
    s.talk.withheld.clear();
    if (const int untold = std::exchange(s.talk.untold, 0)) {
        const DialogueStep step
            = tellReceipts(s.dialogue, s.talk.receipts.mid(s.talk.receipts.size() - untold), m_facts);
        s.dialogue = step.next;
        return say(step.say);
    }
    if (s.talk.done > 0) {                      // told already; hearing the words again would do it again
        const DialogueStep step = tellReceipts(s.dialogue, {}, m_facts);
        s.dialogue = step.next;
        return say(step.say);
    }
    s.dialogue = overhear(DialogueState{s.talk.before}, s.talk.askedBefore(), m_facts);
    localTurn(heard::Said{s.talk.lastHeard(), 1});
}
} // namespace cloudgreet::policy
