// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/modeltalk.h"
#include "engine/tools.h"
#include <QJsonObject>

/// The local receptionist: a slot-filling conversation as a pure function. It runs in the engine's transaction,
/// offline, in microseconds, and takes over any call whose model failed, with the facts known so far.
namespace cloudgreet {

namespace heard {
struct CallOpened {};                                           ///< The greeting is due.
/// A final transcript. `afterthought`: the end of words whose beginning has had its effect already ("yes – go ahead").
struct Said { QString text; double confidence = 1; bool afterthought = false; };
struct Keys { QString digits; };                                ///< Keypad digits, gathered until a pause or '#'.
struct Silence {
    int times = 1;
}; ///< Nothing said for the check-in time, for the nth time.
struct ToolAnswered { tool::Answer answer; };
struct Resumed {};                                              ///< The host was restarted in mid-call.
struct OwnerAnswers { QString text; };                          ///< To the question that nobody knew an answer to.
} // namespace heard
using Heard
    = std::variant<heard::CallOpened, heard::Said, heard::Keys, heard::Silence, heard::ToolAnswered, heard::Resumed,
        heard::OwnerAnswers>;

/// What is known without asking. A view: valid during one call of respond().
struct ReceptionFacts {
    const Business &business;
    QDateTime nowUtc;
    std::optional<PhoneNumber> caller;                          ///< Nothing for a withheld number.
    std::optional<Customer> customer;                           ///< Known from earlier calls.
    quint32 variety = 0;                                        ///< Chooses among equal wordings; drawn once per call.
    CallId call = {};
    QList<Appointment> coming = {}; ///< The caller's own; looked up only where a model may lead.
    bool modelReady = false;                                    ///< A chat model is set up, and well.
    QStringList people = {}; ///< For whom this number has coming appointments, besides the customer.
    bool messageOnly = false; ///< A blocked caller, where the owner lets those leave a message and nothing else.
};

/// Everything the conversation remembers. Opaque to the engine, which stores it with the call as JSON.
class DialogueState
{
public:
    DialogueState() = default;
    explicit DialogueState(QJsonObject memory) : m_memory{std::move(memory)} {}
    [[nodiscard]] const QJsonObject &memory() const { return m_memory; }
    friend bool operator==(const DialogueState &, const DialogueState &) = default;

private:
    QJsonObject m_memory;
};

struct DialogueStep {
    DialogueState next;
    QString say;                                                ///< Empty: nothing yet (a tool is asked first).
    std::optional<tool::Request> ask; ///< Performed after `say`; its answer comes back as heard.
    bool answered = false; ///< `say` answers a question of the caller's about the firm.
};

/// The conversation: same state, input and facts in, same step out. After a `tool::EndCall` nothing more is heard.
/// Never says that anything is done before the tool's answer says so. Thread: any.
[[nodiscard]] DialogueStep respond(const DialogueState &state, const Heard &heard, const ReceptionFacts &facts);

/// What the caller asked last that nobody knew; empty: nothing is open. Whoever knows it may say heard::OwnerAnswers.
[[nodiscard]] QString openQuestion(const DialogueState &state);

/// What a caller who hangs up now wanted passed on and nobody has taken yet: a message whose sender was still asked
/// for, an emergency that was not connected, a complaint that was to be handed on. Thread: any.
[[nodiscard]] std::optional<tool::TakeMessage> messageLeftOpen(const DialogueState &state, const ReceptionFacts &facts);

// While a model leads, the conversation is followed, so that respond() can go on with it at any moment. `asked` is what
// the other receptionist said last; empty: nothing that matters. Pure, thread: any.
struct Overheard {
    DialogueState next;
    bool answerable = false; ///< The caller asked something about the firm that is known.
};
[[nodiscard]] Overheard overhear(
    const DialogueState &state, const QString &asked, const QString &said, const ReceptionFacts &facts);
[[nodiscard]] DialogueState overhear(const DialogueState &state, const QString &asked, const ReceptionFacts &facts);
[[nodiscard]] DialogueState overhear(const DialogueState &state, const tool::Answer &done, const ReceptionFacts &facts);
/// For whoever is rung to take the call: who calls, about what, and what to press. In the business's own language.
[[nodiscard]] QString briefing(
    const DialogueState &state, const QString &reason, const QString &lastWords, const ReceptionFacts &facts);
/// Tells what was done and the caller has not heard yet, and asks for more.
[[nodiscard]] DialogueStep tellReceipts(
    const DialogueState &state, const QList<model::Receipt> &receipts, const ReceptionFacts &facts);
} // namespace cloudgreet
