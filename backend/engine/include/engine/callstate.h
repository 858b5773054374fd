// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call.h"
#include "engine/receptionist.h"

namespace cloudgreet {

enum class CallPhase { Ringing, Answering, AskingConsent, Talking, Transferring, Bridged, Closing, Ended };

/// The caller's latest words, as long as they may turn out to be the first half of a sentence.
struct FirstHalf {
    QString said;                       ///< Empty: they are over.
    DialogueState before;               ///< The conversation without them.
    qint64 atMs = 0;
    bool done = false;                  ///< They have had an effect: nothing takes them back.
    int pieces = 0;                     ///< How many transcripts they came in so far.
    friend bool operator==(const FirstHalf &, const FirstHalf &) = default;
};

/// Everything the policy of a call remembers between two events. Stored with the call as JSON; a member added later
/// reads as its default from calls that were stored before it.
struct CallState {
    CallPhase phase = CallPhase::Ringing;
    bool answered = false;              ///< The provider said so, or a sign of it came (words, speech).
    bool heardCaller = false;           ///< The caller said or keyed something.
    bool missedBySource = false;        ///< The source itself called it missed.
    bool rejected = false;
    bool takenOver = false;             ///< The owner speaks by typing; the receptionist keeps quiet.
    bool recording = false;
    bool announcing = false;            ///< That the call is recorded is being said; recording begins once it is heard.

    int speaking = 0;                   ///< Speeches asked for that have not ended.
    int staleEnds = 0;                  ///< Ends still to come of speeches that were stopped.
    int silences = 0;
    int fillers = 0;
    bool toolWaits = false;             ///< A tool was asked and has not answered.
    QStringList heardMeanwhile;         ///< Said while a tool was under way.
    QString keys;                       ///< Keypad digits not yet handed on.

    int onCallIndex = -1;               ///< Who of the on-call list is being rung.
    QString transferTo;                 ///< A single number asked for by the owner instead of the list.
    QString otherLeg;                   ///< Control id of the leg being rung or bridged.
    int ring = 0;                       ///< Counts the legs rung in this call; events of earlier ones are nobody's.
    bool briefed = false;               ///< Whoever was rung has picked up, and is spoken to.
    bool joining = false;               ///< They took the call; the report that both legs are one is due.
    int holds = 0;
    QString connection;                 ///< What the call came in on; legs are dialled from there.
    QString handoverReason, lastWords;  ///< For whoever is rung.
    bool transferByDialogue = false;    ///< The dialogue waits for the answer.

    // What has come of the call so far.
    QStringList booked, provisional, changed;   ///< Appointments, by id; what the same call cancels is taken out again.
    bool cancelled = false, messageTaken = false;
    QString endReason; ///< Why the receptionist ended the call, if it did: "goodbye", "silence", "wrong number".
    bool questionAnswered = false, transferred = false, transferFailed = false;

    QString hangupCause, hangupSource;
    DialogueState dialogue;
    FirstHalf half;
    model::Talk talk;                   ///< Empty unless a model leads the conversation.
    quint32 variety = 0;
    friend bool operator==(const CallState &, const CallState &) = default;
};

[[nodiscard]] QJsonObject toJson(const CallState &state);
[[nodiscard]] CallState callState(const QJsonObject &json);
/// What the call came to, from what is known now. `Open` while it lasts.
[[nodiscard]] CallOutcome outcomeOf(const CallState &state);
} // namespace cloudgreet
