// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call.h"
#include "domain/money.h"
#include <QJsonObject>
#include <variant>

/// Everything the engine asks of the world outside, as values that survive in the outbox. Each is performed by one
/// provider's room; its answer comes back to the engine as a CommandOutcome.
namespace cloudgreet::command {

// Of a call leg. `leg` is the provider's address of it.
struct Answer { QString leg; };
struct Reject { QString leg; bool busy = false; };
struct Speak { QString leg, text, language; };
struct StopSpeaking { QString leg; };
struct StartTranscription { QString leg, language; };
struct StartRecording { QString leg; };
struct Transfer { QString leg, to, from; int timeoutSeconds = 20; };
struct HangUp { QString leg; };
struct AskLeg { QString leg; };                                 ///< Is it still alive? Asked after a restart.

struct SendText { QString messageId, from, to, text; };

// Of the owner's calendar.
struct AskBusy { QString business, appointment, eventId; QDateTime fromUtc, toUtc; };  ///< Its own event does not count.
struct PutEvent { QString business, appointment, eventId; int revision = 1; QDateTime startUtc, endUtc;
                  QString zone, title, description, location; };
struct DeleteEvent { QString business, appointment, eventId; };

struct ChargeFee { QString business, appointment, customer, meterEvent; bool byMeter = false; Money amount; };
struct ReverseFee { QString business, appointment, customer, meterEvent, providerId; bool byMeter = false; };

struct FetchRecording { QString call, recordingId, url, format; };
struct DeleteRecording { QString recordingId; };

using Any = std::variant<Answer, Reject, Speak, StopSpeaking, StartTranscription, StartRecording, Transfer, HangUp, AskLeg,
    SendText, AskBusy, PutEvent, DeleteEvent, ChargeFee, ReverseFee, FetchRecording, DeleteRecording>;

[[nodiscard]] QString kindOf(const Any &command);               ///< "call.speak": stable, stored.
[[nodiscard]] QJsonObject toJson(const Any &command);
/// Errors: Corrupt (a kind that this version does not know).
[[nodiscard]] Result<Any> fromJson(const QString &kind, const QJsonObject &json);
/// Whether repeating the command is harmless by the provider's own means (a key, an id we made, or a plain read).
[[nodiscard]] bool repeatsSafely(const QString &kind);
[[nodiscard]] bool isOfLeg(const QString &kind);
} // namespace cloudgreet::command
