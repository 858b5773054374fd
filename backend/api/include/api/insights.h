// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include <array>

/// What GET /api/insights tells of a time of business. Reading never fails, as in values.h.
namespace cloudgreet::api {

struct Earnings {
    QString currency, value, fees, subscription, result, formula;      ///< amounts are decimals: "12.50"
    int bookings = 0;
    QString callCosts = {};                                             ///< In `currency`.
    QStringList otherCallCosts = {};                                    ///< "1.25 USD": no rate of exchange is guessed.
};

struct InsightFigures {
    QDateTime fromUtc, toUtc;
    int calls = 0, answered = 0, wonBack = 0;
    QMap<Outcome, int> outcomes;
    Earnings earnings;
    int askedTime = 0;                      ///< Calls in which a time was looked for.
    [[nodiscard]] int booked() const { return outcomes.value(Outcome::Booked) + outcomes.value(Outcome::Provisional); }
    [[nodiscard]] int missed() const { return outcomes.value(Outcome::Missed); }
    [[nodiscard]] double bookingRate() const { return answered > 0 ? double(booked()) / answered : 0; }
};

struct Percentiles {
    int count = 0;
    std::optional<int> p50Ms, p90Ms, p99Ms;
};

struct OpenQuestion {
    QString question, call;
    int times = 0;
    QDateTime lastUtc;
};

struct DayOutcomes {
    QDate day;
    QMap<Outcome, int> outcomes;
};

struct Insights {
    InsightFigures now, before;
    std::array<std::array<int, 24>, 7> hours{};         ///< From Monday, by the business's clock.
    QList<DayOutcomes> days;
    int latencyCalls = 0;
    Percentiles answer, turn;
    QList<OpenQuestion> questions;
    [[nodiscard]] static Insights fromJson(const QJsonObject &json);
};
} // namespace cloudgreet::api
