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
struct Speak { QString leg, text, language; bool atOnce = false; };    ///< `atOnce`: whatever plays on that leg ends.
struct StopSpeaking { QString leg; };
struct StartTranscription { QString leg, language; };
struct StartRecording { QString leg; };
/// Rings somebody on a leg of their own, in the session of `leg`; every event of it bears `note`.
struct Dial { QString leg, to, from, connection, note; int timeoutSeconds = 20; };
/// Says `text` and waits for one key of "1" and "2"; without any it is said once more.
struct AskKey { QString leg, text, language, note; };
struct Bridge { QString leg, other, note; };
struct HangUp { QString leg; };
struct AskLeg { QString leg; };                                 ///< Is it still alive? Asked after a restart.

struct SendText { QString messageId, from, to, text; };

// Of the owner's calendars. `calendar` is the provider's id of one; empty: the account's first.
/// The appointment's own event, which lies in `calendar`, does not count. `calendars`: all that keep times busy.
struct AskBusy {
    QString business, appointment, eventId;
    QDateTime fromUtc, toUtc;
    QString calendar;
    QStringList calendars;
};
/// Without an etag the event is made; with one only its times are changed, and only while it is as that etag says.
struct PutEvent { QString business, appointment, eventId; int revision = 1; QDateTime startUtc, endUtc;
                  QString zone, title, description, location, calendar, etag; };
struct DeleteEvent { QString business, appointment, eventId, calendar; };
struct ReadEvent { QString business, appointment, eventId, calendar; };
struct ListCalendars { QString business; };
/// A page of what changed since `syncToken`; without one, of everything that ends after `fromUtc`.
struct SyncCalendar { QString business, calendar, syncToken, pageToken; int round = 0; QDateTime fromUtc; };
struct WatchCalendar { QString business, calendar, channel, address; };
struct StopChannel { QString business, channel, resource; };

struct ChargeFee { QString business, appointment, customer, meterEvent; bool byMeter = false; Money amount; };
struct ReverseFee { QString business, appointment, customer, meterEvent, providerId; bool byMeter = false; };

/// What the provider holds of this customer's since `fromUtc`: the subscription, and fee by fee or as the meter's count
/// up to `toUtc`.
struct CompareFees { QString business, customer, meterEvent; bool byMeter = false; QDateTime fromUtc, toUtc; };

struct FetchRecording { QString call, recordingId, url, format; };
struct DeleteRecording { QString recordingId; };                ///< The provider's copy.
struct RemoveRecording { QString call, file; };                 ///< Ours, and that of the nightly backups.

/// A page of the webhooks that the provider could not deliver since `fromUtc`. Pages count from 1.
struct ListMissed { QDateTime fromUtc; int page = 1; };

using Any = std::variant<Answer, Reject, Speak, StopSpeaking, StartTranscription, StartRecording, Dial, HangUp, AskLeg,
    SendText, AskBusy, PutEvent, DeleteEvent, ChargeFee, ReverseFee, FetchRecording, DeleteRecording, ReadEvent,
    ListCalendars, SyncCalendar, WatchCalendar, StopChannel, CompareFees, RemoveRecording,
    ListMissed, AskKey, Bridge>;

[[nodiscard]] QString kindOf(const Any &command);               ///< "call.speak": stable, stored.
[[nodiscard]] QJsonObject toJson(const Any &command);
/// Errors: Corrupt (a kind that this version does not know).
[[nodiscard]] Result<Any> fromJson(const QString &kind, const QJsonObject &json);
/// Whether repeating the command is harmless by the provider's own means (a key, an id we made, or a plain read).
[[nodiscard]] bool repeatsSafely(const QString &kind);
[[nodiscard]] bool isOfLeg(const QString &kind);
/// Whether it only looks, or is done anew by a timer: when it fails for good, nobody has to press Retry.
[[nodiscard]] bool comesAgain(const QString &kind);
} // namespace cloudgreet::command
