// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/appointment.h"
#include "domain/money.h"
#include "engine/callstate.h"
#include "engine/commands.h"

/// What the engine keeps: the rows of the store as values.
namespace cloudgreet {

struct CallRecord {
    CallId id = {};
    BusinessId business = {};
    LegRef leg = {};                         ///< The caller's own leg.
    QString from = {};                       ///< As the line gave it; may be no number.
    std::optional<PhoneNumber> caller = {};
    PhoneNumber called;
    CustomerId customer = {};
    QString callerName = {};
    CallStatus status = CallStatus::Ringing;
    CallOutcome outcome = CallOutcome::Open;
    QDateTime startedUtc = {}, answeredUtc = {}, endedUtc = {};
    QString summary = {};
    CallState state = {};
};

struct TimerRow {
    qint64 id = 0;
    QString owner = {};                      ///< "call:<id>", "appointment:<id>", "message:<id>"
    QString name = {};
    QDateTime dueUtc = {};
    QJsonObject payload = {};
};

enum class OutboxState { Waiting, Started, Done, Failed, Expired, Cancelled, Unknown };
[[nodiscard]] QString toText(OutboxState state);

/// A command that waits, runs or has run. Rows of one lane run one after the other, in the order of their ids.
struct OutboxRow {
    qint64 id = 0;
    BusinessId business = {};
    QString kind = {};
    QString lane = {};
    QString key = {};                        ///< Unique: the idempotency key, and the Telnyx command_id.
    QJsonObject payload = {};
    QDateTime dueUtc = {};
    QDateTime validUntilUtc = {};            ///< Invalid: for ever.
    QDateTime startedUtc = {};
    int attempts = 0;
    OutboxState state = OutboxState::Waiting;
    QString lastError = {};
};

struct JournalRow {
    qint64 seq = 0;
    BusinessId business = {};
    QString kind = {};                       ///< call, turn, appointment, message, attention, calendar, recording
    QJsonObject payload = {};
};

enum class MessageDirection { In, Out };
struct TextMessage {
    MessageId id = {};
    BusinessId business = {};
    MessageDirection direction = MessageDirection::Out;
    QString kind = {};                       ///< confirmation, reminder, recovery, conflict, moved, cancelled, owner, received
    PhoneNumber peer;
    PhoneNumber ours;
    QString text = {};
    QString status = {};                     ///< queued, sent, delivered, failed, unknown, received
    QString providerId = {};
    QString errorText = {};
    CallId call = {};
    AppointmentId appointment = {};
    QDateTime atUtc = {};
};

struct FeeRow {
    AppointmentId appointment = {};
    BusinessId business = {};
    Money amount = {};
    QString state;                      ///< off (kept only in our ledger), owed, charged, failed, reversing, reversed
    QString providerId = {};
    QDateTime atUtc = {};
};

struct AttentionRow {
    qint64 id = 0;
    BusinessId business = {};
    QString kind = {}, text = {}, detail = {};
    CallId call = {};
    AppointmentId appointment = {};
    qint64 outboxId = 0;                ///< What "Retry" does again; 0: nothing to retry.
    QDateTime atUtc = {};
};

struct RecordingRow {
    CallId call = {};
    QString recordingId = {}, format = {};
    QString state = {};                      ///< expected, fetching, here, failed, deleted
    QString fileName = {};                   ///< Below the recordings' folder.
    QString sha256 = {};
    qint64 bytes = 0;
    qint64 milliseconds = 0;
};

/// A time that somebody else has: our appointments with their buffers, holds, and the calendar's own events.
struct BusySpan {
    StaffId staff = {};                      ///< Null: it keeps everybody busy.
    QDateTime startUtc = {}, endUtc = {};
};
} // namespace cloudgreet
