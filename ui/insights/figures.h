// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/apiclient.h"
#include "widgets/colours.h"

/// What the insights page shows, worked out of what the host told. Pure.
namespace cloudgreet::ui {

enum class PeriodKind { Week, Month, Quarter, ThisMonth, Custom };
struct Period {
    QDate first, last;              ///< by the business's clock, both within
    [[nodiscard]] QDateTime fromUtc(const QTimeZone &zone) const { return QDateTime{first, QTime{0, 0}, zone}.toUTC(); }
    [[nodiscard]] QDateTime toUtc(const QTimeZone &zone) const
    {
        return QDateTime{last.addDays(1), QTime{0, 0}, zone}.toUTC();
    }
    [[nodiscard]] int days() const { return int(first.daysTo(last)) + 1; }
    friend bool operator==(const Period &, const Period &) = default;
};
/// Not of Custom, which the owner chooses.
[[nodiscard]] Period periodOf(PeriodKind kind, QDate today);
[[nodiscard]] QString periodText(const Period &period);             ///< "Oct 25 – Nov 23, 2026"

/// Outcomes as an owner weighs them.
enum class Weight { Booked, Helped, NoResult, Missed };
inline constexpr int WeightCount = 4;
[[nodiscard]] QString weightText(Weight weight);
[[nodiscard]] Tone weightTone(Weight weight);
[[nodiscard]] QString outcomesOf(Weight weight);                    ///< As a filter of calls: "booked,provisional".
[[nodiscard]] QString
countedOutcomes(); ///< Of all calls that figures count: those turned away by the owner's wish are none.
/// Calls of a day, or of as many days as keep the bars readable.
struct CallsBar {
    QDate first, last;
    std::array<int, WeightCount> counts{};
    [[nodiscard]] int total() const { return counts[0] + counts[1] + counts[2] + counts[3]; }
};
[[nodiscard]] QList<CallsBar> barsOf(const QList<api::DayOutcomes> &days);

struct Stage {
    QString title;
    api::ApiClient::CallFilter calls;       ///< Of any time.
    int count = 0;
};
[[nodiscard]] QList<Stage> funnelOf(const api::InsightFigures &figures);

[[nodiscard]] QString shareText(double share);                      ///< "42 %"
/// "▲ 25 % · 8 before"; nothing to compare with: "none before".
[[nodiscard]] QString changeText(double now, double before, const QString &beforeText);
/// "$1,240.00 value of 11 kept bookings − $48.30 … = $1,136.70"
[[nodiscard]] QString earningsText(const api::Earnings &earnings);
[[nodiscard]] QString secondsText(std::optional<int> milliseconds); ///< "0.8 s"

struct Table {
    QStringList head;
    QList<QStringList> rows;
};
[[nodiscard]] QString csvOf(const Table &table); ///< RFC 4180; a spreadsheet takes no cell for a formula.
[[nodiscard]] QString tabbedOf(const Table &table);                 ///< As spreadsheets paste it.
} // namespace cloudgreet::ui
