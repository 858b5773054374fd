// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include "domain/phonenumber.h"
#include "domain/result.h"
#include <QDateTime>
#include <optional>
#include <variant>

namespace cloudgreet {

/// How a telephony provider names one leg of a call. `session` is shared by the legs of one call.
struct LegRef {
    QString control;        ///< What commands address.
    QString leg;
    QString session;
    friend bool operator==(const LegRef &, const LegRef &) = default;
};

namespace event {
// What can be heard from a line, in the project's own words. The provider's room decodes into these.
struct Initiated {
    QString from, to;
    bool incoming = true;
    QString connection = {};
}; ///< `from` may be no number at all; `connection`: what it came in on.
struct Answered {};
struct Bridged {};
struct HungUp { QString cause, source, sipCause; };
struct SpeakStarted {};
struct SpeakEnded { QString status; };                              ///< completed, call_hangup, cancelled_amd
struct PlaybackStarted {};
struct PlaybackEnded { QString status; };
struct KeyPressed { QChar digit; };
struct GatherEnded { QString status, digits; };
struct Transcribed { QString text; bool isFinal = true; double confidence = 0; };
struct RecordingSaved { QString recordingId, url, format; QDateTime startedUtc, endedUtc; };
struct RecordingFailed { QString reason; };
struct MachineDetected { QString result; };
struct StreamingStarted {};
struct StreamingStopped {};
struct StreamingFailed { QString reason; };
struct CostKnown { QString amount, currency; };
struct Missed {};                                                   ///< A source that itself calls a call missed.
struct TextReceived { QString messageId, from, to, text, autoresponse; QStringList media; };
struct TextSent { QString messageId, to, text; };
struct TextFinalized { QString messageId, to, text, status, errorCode, errorText; };
struct Unknown { QString type; };                                   ///< Acknowledged, logged, otherwise ignored.
} // namespace event

using LineEvent = std::variant<event::Initiated, event::Answered, event::Bridged, event::HungUp, event::SpeakStarted,
    event::SpeakEnded, event::PlaybackStarted, event::PlaybackEnded, event::KeyPressed, event::GatherEnded,
    event::Transcribed, event::RecordingSaved, event::RecordingFailed, event::MachineDetected, event::StreamingStarted,
    event::StreamingStopped, event::StreamingFailed, event::CostKnown, event::Missed, event::TextReceived,
    event::TextSent, event::TextFinalized, event::Unknown>;

/// One authentic webhook of a telephony provider.
struct LineWebhook {
    QString id;             ///< The provider's; the same event delivered twice has the same one.
    QDateTime occurredUtc;
    LegRef leg;             ///< Empty for texts.
    LineEvent event;
    QString note = {};      ///< What we gave the leg to bear when we had it dialled.
};

enum class Speaker { Caller, Receptionist, Owner };
struct Turn {
    qint64 index = 0;       ///< From 0 within its call.
    Speaker speaker = Speaker::Caller;
    QString text;
    QDateTime atUtc;
    bool interrupted = false;   ///< The caller spoke before it was all said.
    friend bool operator==(const Turn &, const Turn &) = default;
};

enum class CallStatus { Ringing, Active, Ended };
enum class CallOutcome {
    Open,
    Booked,
    Provisional,
    Changed,
    Cancelled,
    Message,
    Answered,
    Transferred,
    Missed,
    Abandoned,
    Rejected,
    Failed
};
[[nodiscard]] QString toText(CallStatus status);
[[nodiscard]] QString toText(CallOutcome outcome);
[[nodiscard]] QString toText(Speaker speaker);
[[nodiscard]] Result<CallStatus> callStatus(QStringView text);
[[nodiscard]] Result<CallOutcome> callOutcome(QStringView text);
[[nodiscard]] Result<Speaker> speaker(QStringView text);
} // namespace cloudgreet
