// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTimeZone>
#include <optional>

/// What a console is told, as resources/openapi.json describes it. Reading never fails: a member that is missing or of
/// another type is empty, and an unknown word of an enumeration is its first value. Times are UTC.
namespace cloudgreet::api {

enum class CallStatus { Ended, Ringing, Active };
enum class Outcome {
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
enum class Speaker { Caller, Receptionist, Owner };
enum class RecordingState { None, Expected, Fetching, Here, Failed, Deleted };
enum class VisitState { Held, Confirmed, Provisional, Conflict, Cancelled, Kept };
enum class TextState { Received, Queued, Sent, Delivered, Failed, Unknown };

struct CallSummary {
    QString id, from, to, callerName, summary, hit, leg;    ///< hit: found words stand between U+0002 and U+0003
    CallStatus status = CallStatus::Ended;
    Outcome outcome = Outcome::Open;
    RecordingState recording = RecordingState::None;
    QDateTime startedUtc, answeredUtc, endedUtc;
    std::optional<int> seconds;
    bool takenOver = false;             ///< The receptionist keeps quiet; somebody at a console speaks by typing.
    QString customer = {}, notes = {};  ///< notes: the owner's own; no event tells them or the tags
    QStringList tags = {};
    QString openQuestion = {};          ///< Asked last of what nobody knew, while the call is on.
    [[nodiscard]] static CallSummary fromJson(const QJsonObject &json);
    [[nodiscard]] bool isLive() const { return status != CallStatus::Ended; }
};

struct Turn {
    QString call, text;
    int index = 0;
    Speaker speaker = Speaker::Caller;
    QDateTime atUtc;
    bool interrupted = false, unspoken = false;
    QString language = {};      ///< That it is said in; known of what is told while it is said to a caller.
    [[nodiscard]] static Turn fromJson(const QJsonObject &json);
};

struct TimelineEntry {
    QString kind, text;
    QDateTime atUtc;
};

struct Appointment {
    QString id, call, service, serviceId, staff, staffId, customerName, customerPhone, email, address, notes;
    VisitState state = VisitState::Held;
    QDateTime startUtc, endUtc;
    bool onCalendar = false;
    [[nodiscard]] static Appointment fromJson(const QJsonObject &json);
    [[nodiscard]] bool isStanding() const { return state != VisitState::Cancelled && state != VisitState::Conflict; }
};

struct Attention {
    qint64 id = 0;
    QString kind, text, detail, call, appointment;
    bool canRetry = false;
    QDateTime atUtc;
    [[nodiscard]] static Attention fromJson(const QJsonObject &json);
};

/// What something of a call cost. `kind`: model, line; `amount` is a decimal of up to six places.
struct CallCost {
    QString kind, currency, amount;
};

struct CallDetail {
    CallSummary call;
    QList<Turn> turns;
    QList<TimelineEntry> timeline;
    QList<Appointment> appointments;
    double recordingSeconds = 0;
    QList<CallCost> costs = {};
    qint64 modelTokens = 0;
    int unpricedRequests = 0;               ///< Of the model's: made while no price was set.
    bool callerBlocked = false;
    [[nodiscard]] static CallDetail fromJson(const QJsonObject &json);
};

/// One text. `error`: why it did not arrive, in words.
struct TextMessage {
    QString id, kind, peer, text, error, call, appointment;
    TextState state = TextState::Received;
    bool isOurs = false;
    QDateTime atUtc;
    [[nodiscard]] static TextMessage fromJson(const QJsonObject &json);
};

/// All texts with one number, as its latest tells it.
struct Conversation {
    QString peer, name, customer, hit;      ///< hit: as in CallSummary
    int texts = 0, unread = 0, failed = 0;
    bool isOptedOut = false;
    TextMessage last;
    [[nodiscard]] static Conversation fromJson(const QJsonObject &json);
};

struct Customer {
    QString id, name, phone, email, address, notes;
    int calls = 0;
    [[nodiscard]] static Customer fromJson(const QJsonObject &json);
};

struct Dashboard {
    QDate day;
    int calls = 0, unread = 0;              ///< unread: conversations
    QString calendar;
    QMap<Outcome, int> outcomes;
    QList<CallSummary> live;
    QList<Appointment> appointments;
    QList<Attention> attention;
    [[nodiscard]] static Dashboard fromJson(const QJsonObject &json);
};

/// A word that calls were given.
struct TagUse {
    QString tag;
    int calls = 0;
    [[nodiscard]] static TagUse fromJson(const QJsonObject &json);
};

/// A piece of a file of calls; `next` asks for the one after it and is empty on the last.
struct ExportPiece {
    QString text, next;
    int rows = 0;
    QDateTime oldestUtc;                    ///< When the last call of this piece began.
    [[nodiscard]] static ExportPiece fromJson(const QJsonObject &json);
};

struct ServiceInfo {
    QString id, name, price;
    int minutes = 0;
};

struct OpenRange {
    int fromMinute = 0, toMinute = 0;       ///< of the local day
};

struct BusinessInfo {
    QString id, name, currency, address;
    QStringList phoneNumbers, staff;
    QTimeZone zone = QTimeZone::utc();
    QList<ServiceInfo> services;
    QMap<int, QList<OpenRange>> hours;      ///< by QDate::dayOfWeek
    QMap<QDate, QList<OpenRange>> exceptions;
    bool hasModel = false;                  ///< A chat model leads its calls, as long as it is well.
    bool blockedLeaveMessage = false;       ///< Blocked callers may leave a message; else they hear the busy tone.
    [[nodiscard]] static BusinessInfo fromJson(const QJsonObject &json);
    [[nodiscard]] QList<OpenRange> hoursOn(QDate day) const
    {
        return exceptions.contains(day) ? exceptions.value(day) : hours.value(day.dayOfWeek());
    }
};

struct Slot {
    QDateTime startUtc, endUtc;
    QString staff;
};

/// A time that the owner's own calendar keeps busy, with something that we did not book.
struct BusyTime {
    QDateTime startUtc, endUtc;
    QString calendar;                       ///< Its name; empty where the calendar told of the time alone.
    [[nodiscard]] static BusyTime fromJson(const QJsonObject &json);
};

struct Availability {
    bool success = false;
    QString message;
    QList<Slot> offers;
    [[nodiscard]] static Availability fromJson(const QJsonObject &json);
};

/// What the host made of a wish to book, move or cancel. `success` false: `message` says why.
struct BookingAnswer {
    bool success = false;
    QString appointmentId, message;
    QList<Slot> alternatives;
    [[nodiscard]] static BookingAnswer fromJson(const QJsonObject &json);
};

/// One page of a list; `next` asks for the one after it and is empty on the last.
template <typename T>
struct Page {
    QList<T> items;
    QString next;
};

/// A call on the practice line. With `says` the caller speaks by himself; without, by practiceSay().
struct PracticeWish {
    double speechSpeed = 3;
    QString from = {}, name = {};       ///< Empty: the line's usual caller.
    QStringList says = {};
    QString to = {};                    ///< Empty: the first business's number.
};

struct NewAppointment {
    QString service, staff, customerName, customerPhone, notes;
    QDateTime startUtc;
};

[[nodiscard]] QDateTime utcTime(const QJsonValue &value);
[[nodiscard]] QMap<Outcome, int> outcomeCounts(const QJsonValue &value);
[[nodiscard]] QString outcomeWord(Outcome outcome);         ///< As the API writes it: "booked".
} // namespace cloudgreet::api
