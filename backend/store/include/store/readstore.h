// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"
#include "domain/result.h"
#include "engine/records.h"
#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace cloudgreet {
class Database;

/// What consoles ask, answered from a read-only connection of its own in the shapes of openapi.json. Lists are paged by
/// key, never by offset. Every question stops after two seconds (Timeout). Thread: the one that opened it.
class ReadStore
{
public:
    /// Whose database it is: one of nobody or of another host is left without a trace.
    enum class Owner { ThisHost, Other };
    [[nodiscard]] static Result<std::unique_ptr<ReadStore>> open(const QString &path, Owner owner = Owner::ThisHost);
    ~ReadStore();

    struct Page {
        int limit = 50;
        QString before;                         ///< The cursor that the last page ended with; empty: from the newest.
    };
    [[nodiscard]] static bool isCursor(const QString &text);       ///< One of ours, or empty.
    /// An hour of the week as the clocks of a zone show it; Monday is 1.
    struct WeekHour {
        int weekday = 1, hour = 0;
        QTimeZone zone;
    };
    struct CallFilter {
        QString business, text, status, outcome, caller;
        QDateTime from, to;
        Page page;
        /// Only calls that began in it; `from` and `to` are wanted then, MostInsightDays apart at most.
        std::optional<WeekHour> weekHour = {};
        QString tag = {};
        bool askedTime = false;                 ///< Only calls in which a time was looked for.
    };
    /// Errors: InvalidInput (an hour of the week without a time, or of too long a one).
    [[nodiscard]] Result<QJsonObject> calls(const CallFilter &filter);
    [[nodiscard]] Result<QJsonObject> tags(const QString &business);        ///< Words that calls were given.
    /// With turns, timeline, recording and appointments. Errors: NotFound.
    [[nodiscard]] Result<QJsonObject> call(const QString &business, const QString &id);
    [[nodiscard]] Result<RecordingRow> recording(const QString &business, const QString &callId);
    struct AppointmentFilter {
        QString business, state;
        QDateTime from, to;
        Page page;
        QString text = {};                      ///< Words of a name, service, note or address, or digits of a number.
    };
    [[nodiscard]] Result<QJsonObject> appointments(const AppointmentFilter &filter);
    [[nodiscard]] Result<QJsonObject> appointment(const QString &business, const QString &id);
    [[nodiscard]] Result<QJsonObject> messages(const QString &business, const QString &peer, const Page &page);
    /// The latest text of each customer, newest first. `text`: words of a name or of what was texted, or digits of a
    /// number; `peer`: that number's alone.
    [[nodiscard]] Result<QJsonObject> conversations(
        const QString &business, const Page &page, const QString &text = {}, const QString &peer = {});
    [[nodiscard]] Result<QJsonObject> customers(const QString &business, const QString &text, const Page &page);
    [[nodiscard]] Result<QJsonObject> attention(const QString &business);
    [[nodiscard]] Result<QJsonObject> dashboard(const Business &business, const QDateTime &nowUtc);
    /// Calls, bookings, latencies and open questions of a time, and the figures of the time before it. `to` − `from` is
    /// at most MostInsightDays.
    static constexpr int MostInsightDays = 400;
    [[nodiscard]] Result<QJsonObject> insights(const Business &business, const QDateTime &from, const QDateTime &to);
    /// Revenue of kept bookings against what CloudGreet cost, from the owner's own log.
    [[nodiscard]] Result<QJsonObject> roi(const Business &business, const QDateTime &from, const QDateTime &to);
    [[nodiscard]] Result<QList<BusySpan>> busySpans(
        const QString &business, const QDateTime &from, const QDateTime &to, const QDateTime &nowUtc);

    /// What keeps times busy in the owner's own calendars, soonest first; `to` − `from` is at most MostBusyDays.
    static constexpr int MostBusyDays = 62;
    [[nodiscard]] Result<QJsonObject> calendarBusy(
        const QString &business, const QDateTime &from, const QDateTime &to, const QDateTime &nowUtc);
    /// The connection and its calendars, but for what only the host knows. `pushAddress`: where channels have to tell
    /// of changes to count; empty: nowhere.
    [[nodiscard]] Result<QJsonObject> calendar(
        const QString &business, const QString &pushAddress, const QDateTime &nowUtc);

    struct Events {
        QList<JournalRow> rows;
        bool tooOld = false;                    ///< What came after `seq` is no longer all there.
    };
    [[nodiscard]] Result<Events> eventsAfter(qint64 seq, int most);
    [[nodiscard]] Result<QJsonObject> figures();                    ///< For /metrics.
    /// What is owed for this month, in the business's zone, and what is known at the payment provider.
    [[nodiscard]] Result<QJsonObject> billing(const Business &business, const QDateTime &nowUtc);
    /// Of any business: for links that name nothing else. Errors: NotFound.
    [[nodiscard]] Result<Appointment> appointmentRecord(const AppointmentId &id);
    [[nodiscard]] Result<QJsonArray> ledger(const QString &business);   ///< Fees.
    [[nodiscard]] Result<QList<Business>> businesses();

private:
    [[nodiscard]] Result<QJsonObject> listedCalls(const CallFilter &filter);
    [[nodiscard]] Result<QJsonObject> foundCalls(const CallFilter &filter);
    [[nodiscard]] QMap<qint64, QJsonObject> foundNotes(const CallFilter &filter);
    [[nodiscard]] Result<QJsonObject> foundAppointments(const AppointmentFilter &filter);
    explicit ReadStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_db;
};
} // namespace cloudgreet
