// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/callstate.h"
#include "engine/commands.h"
#include <chrono>

/// The policy of a call: `advance(state, input, facts) → {state, commands}`. No clock, socket, database or event loop.
namespace cloudgreet {

namespace callinput {
/// `otherLeg`: of a leg that was rung for a transfer; then `leg` is its control id and `ring` its number in this call.
struct Line { LineEvent event; bool otherLeg = false; QString leg = {}; int ring = 0; };
struct Rings { QString leg; int ring = 0; };                        ///< What we had dialled has this control id.
struct TimerFired { QString name; };
struct ToolAnswered {
    tool::Answer answer;
    bool outside = false;
}; ///< `outside`: another agent asked; only its result counts.
struct ToolUnderWay {};                                             ///< The tool asked for will answer later.
/// Given up by the outbox. `ring`: it was about the leg of that number, and not about the caller's.
struct CommandFailed {
    QString kind;
    bool legIsGone = false;
    int ring = 0;
    bool mayBeDone = false;
    QString speech = {};
}; ///< `speech`: what was to be said.
struct HostRestarted {};                                            ///< The leg was asked and is alive.
struct OwnerSays { QString text; };
/// Not for the caller's ears; but `isAnswer`: to the question that was open, which is said.
struct OwnerRemarks { QString text; bool isAnswer = false; };
struct OwnerTakesOver {};
struct OwnerHandsBack {};
struct OwnerTransfers { QString to; };                              ///< Empty: the on-call list.
struct OwnerHangsUp {};
struct ModelReported { model::Report report; };
} // namespace callinput
using CallInput = std::variant<callinput::Line, callinput::Rings, callinput::TimerFired, callinput::ToolAnswered,
    callinput::ToolUnderWay, callinput::CommandFailed, callinput::HostRestarted, callinput::OwnerSays,
    callinput::OwnerTakesOver, callinput::OwnerHandsBack, callinput::OwnerTransfers, callinput::OwnerHangsUp,
    callinput::OwnerRemarks, callinput::ModelReported>;

namespace callcommand {
struct Perform { command::Any what; };                              ///< `leg` is filled in by the runner.
struct AddTurn { Speaker speaker; QString text, language = {}; };    ///< `language` of what is said to the caller.
struct MarkInterrupted {};                                          ///< The receptionist's latest turn was cut short.
struct MarkUnspoken { QString text; };                              ///< This turn could not be said.
struct CancelSpeech {};                                             ///< Speeches still waiting in the outbox.
struct StartTimer { QString name; std::chrono::milliseconds after; };   ///< Replaces one of the same name.
struct StopTimer { QString name; };
struct StopAllTimers {};
struct RunTool { tool::Request request; };
struct AskModel {
}; ///< With the conversation as the state now holds it.
struct DropModelTurn { int turn = 0; };                             ///< Nobody waits for its answer any more.
struct Finish {
}; ///< The outcome is due: store it, act on a missed call.
struct TellOwner { QString kind, text; };                           ///< Needs attention.
} // namespace callcommand
using CallCommand = std::variant<callcommand::Perform, callcommand::AddTurn, callcommand::MarkInterrupted,
    callcommand::MarkUnspoken, callcommand::CancelSpeech, callcommand::StartTimer, callcommand::StopTimer,
    callcommand::StopAllTimers, callcommand::RunTool, callcommand::AskModel, callcommand::DropModelTurn,
    callcommand::Finish, callcommand::TellOwner>;

struct CallStep {
    CallState next;
    QList<CallCommand> commands;
};

/// Same state, input and facts in, same step out. Thread: any.
[[nodiscard]] CallStep advance(const CallState &state, const CallInput &input, const ReceptionFacts &facts);

/// What becomes of a remark of the owner's that the caller does not hear.
enum class RemarkUse {
    Model,                              ///< The model knows it from its next request on.
    Answer,                             ///< It answers what the caller asked and nobody knew, and is said as that.
    Note,                               ///< Nobody in the call can act on it: it is kept beside the call.
};
/// `answers`: the owner means it as the answer to the open question; otherwise it is never said.
[[nodiscard]] RemarkUse remarkUse(const CallState &state, bool answers, const ReceptionFacts &facts);

/// What a leg bears that was dialled as the `ring`th of its call, and the number out of it; 0: it was not dialled by
/// us.
[[nodiscard]] QString ringNote(int ring);
[[nodiscard]] int ringOf(const QString &note);
/// How long a text takes to be spoken, about.
[[nodiscard]] std::chrono::milliseconds speechTime(QStringView text);
/// Whether an interim transcript interrupts the receptionist: words do, "mm-hmm" does not.
[[nodiscard]] bool interrupts(QStringView transcript);

namespace timing {
using namespace std::chrono_literals;
inline constexpr auto answerReport = 10s;       ///< From our answer to call.answered, at the latest.
inline constexpr auto talkingStep = 2s;         ///< How often somebody who talks on puts the check-in off.
inline constexpr auto silence = 8s;             ///< From the end of our speech to the first check-in.
inline constexpr auto firstFiller = 1200ms;     ///< No speakable sentence this long after the caller ended.
inline constexpr auto nextFiller = 5s;
inline constexpr auto oneBreath = 1500ms;       ///< What comes sooner after words of the caller's goes on with them.
inline constexpr int mostPieces = 3;            ///< Of one sentence; a conversation never goes back further.
inline constexpr auto keyPause = 2500ms;        ///< The keypad digits of one answer.
inline constexpr auto missedGrace = 3s;         ///< A late call.answered may still come.
inline constexpr auto recoveryDelay = 30s;      ///< Before a missed caller gets a text.
inline constexpr auto modelGuard = 6s;          ///< Without any report of a model: later than its own deadlines.
inline constexpr auto lastWarning = 60s;        ///< Before the longest call ends.
inline constexpr auto ringEach = 20s;           ///< One of the on-call list.
inline constexpr auto keyWait = 7s;             ///< For the key after the briefing, which is said twice.
inline constexpr auto joiningReport = 15s;      ///< From the order to join two legs to call.bridged, at the latest.
inline constexpr auto alone = 10s;              ///< From the end of one joined leg to that of the other, at the latest.
inline constexpr auto holdWord = 8s;            ///< How long a caller who waits for a person hears nothing.
} // namespace timing
} // namespace cloudgreet
