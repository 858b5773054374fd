// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"
#include "net/httpclient.h"
#include "stripe/stripefees.h"

/// What all requests to Stripe have in common. Source: Stripe, API reference. Thread: any.
namespace cloudgreet::stripe::wire {

using Form = QList<std::pair<QString, QString>>;
/// "a=1&b%5Bc%5D=2": of a POST's body and of a GET's query.
[[nodiscard]] QByteArray encoded(const Form &form);
[[nodiscard]] net::HttpCall get(const Settings &settings, const QString &path, const Form &query);
/// `key`: the Idempotency-Key.
[[nodiscard]] net::HttpCall post(const Settings &settings, const QString &path, const Form &form, const QString &key);
[[nodiscard]] net::HttpCall remove(const Settings &settings, const QString &path);
/// What Stripe says of an answer; `Stripe-Should-Retry` decides where it is given.
[[nodiscard]] CommandOutcome outcomeOf(const net::HttpAnswer &answer);

[[nodiscard]] QDateTime time(const QJsonValue &seconds);       ///< Invalid where there is none.
/// A subscription's period ends with its first item's. Stripe, Checkout and subscriptions
[[nodiscard]] QDateTime periodEnd(const QJsonObject &subscription);
} // namespace cloudgreet::stripe::wire
