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

/// What the owner wrote beside a call.
struct CallRemarks {
    QString notes;
    QStringList tags;
    friend bool operator==(const CallRemarks &, const CallRemarks &) = default;
};

struct TimerRow {
    qint64 id = 0;
    QString owner
        = {}; ///< "call:<id>", "appointment:<id>", "message:<id>", "calendar:<business>", "billing:<business>"
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
    QString kind = {}; ///< call, turn, appointment, message, attention, calendar, recording, billing
    QJsonObject payload = {};
};

enum class MessageDirection { In, Out };
struct TextMessage {
    MessageId id = {};
    BusinessId business = {};
    MessageDirection direction = MessageDirection::Out;
    QString kind = {}; ///< confirmation, reminder, recovery, conflict, moved, cancelled, owner, received
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

/// What something of a call cost, as a provider told or as our prices have it.
struct CostRow {
    CallId call;
    BusinessId business;
    QString kind;                            ///< model, line
    QString currency;
    qint64 nano = 0;                         ///< Billionths of the currency's unit.
    QDateTime atUtc;
};

/// A recording that is on our disk, and since when its call is over or on.
struct KeptRecording {
    CallId call;
    BusinessId business;
    QDateTime startedUtc;
    QString file;
};

/// One of the account's calendars, what it is for, and how far it has been read.
struct CalendarRow {
    BusinessId business = {};
    QString id = {}, name = {};
    bool primary = false, mayWrite = false;
    bool mayRead = false;                    ///< Its events; otherwise only whether a time is free.
    bool busy = false;                       ///< Ticked: its events keep times busy.
    bool written = false;                    ///< Our appointments go there.
    QString syncToken = {};                  ///< Empty: everything has to be read.
    int round = 0;                           ///< Counts the readings of everything.
    bool again = false;                      ///< It changed while it was being read.
    QDateTime syncedUtc = {};
    QString problem = {};                    ///< In the owner's words; empty: none.
    QString channel = {}, resource = {}, address = {};   ///< The push channel, once it was opened, and where it tells.
    QDateTime channelUntilUtc = {};          ///< Without a channel: when it is worth asking for one again.
};

/// Where the event of an appointment lies, and what it was like when we last saw it.
struct EventMark {
    QString calendar = {}, etag = {};
    QDateTime updatedUtc = {};
    int round = 0;                           ///< Of the calendar's reading that it was last seen in.
};

/// The connection, as far as the engine decides by it.
struct CalendarAccount {
    QString state = u"none"_s;               ///< none, connected, disconnected
    QDateTime connectedUtc = {};
    QString problem = {};
};

/// A time that somebody else has: our appointments with their buffers, holds, and the calendar's own events.
struct BusySpan {
    StaffId staff = {};                      ///< Null: it keeps everybody busy.
    QDateTime startUtc = {}, endUtc = {};
};
} // namespace cloudgreet
