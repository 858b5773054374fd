// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk.h"

/// Stripe's objects and errors as they look on the wire. Pure.
namespace cloudgreet::practice::stripe {

inline constexpr char ApiVersion[] = "2026-10-28.endive";

[[nodiscard]] Answer error(
    int status, const QString &type, const QString &code, const QString &message, const QString &param = {});
/// Stripe's own words for a status alone.
[[nodiscard]] Answer errorStatus(int status);
/// The first fault of a form, as Stripe tells it; nothing when there is none.
[[nodiscard]] std::optional<Answer> bodyError(const QList<MemberFault> &faults);
[[nodiscard]] QJsonObject customer(const QString &id, const QJsonObject &form);
[[nodiscard]] QJsonObject invoiceItem(const QString &id, const QJsonObject &form);
[[nodiscard]] QJsonObject meterEvent(const QString &identifier, const QJsonObject &form);
[[nodiscard]] QJsonObject subscription(
    const QString &id, const QString &itemId, const QString &customer, const QString &status, const QString &price);
[[nodiscard]] QJsonObject checkoutSession(const QString &id, const QJsonObject &form, const QString &url);
[[nodiscard]] QJsonObject portalSession(const QString &id, const QJsonObject &form, const QString &url);
[[nodiscard]] QJsonObject event(const QString &id, const QString &type, const QJsonObject &object);
/// "t=…,v1=…" over the raw body.
[[nodiscard]] QByteArray signatureHeader(const QByteArray &secret, qint64 time, const QByteArray &body);
} // namespace cloudgreet::practice::stripe
