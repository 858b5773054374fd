// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk.h"

namespace cloudgreet::practice {

struct TelnyxFault {
    int status;
    QString code, title, detail, pointer = {};
};

[[nodiscard]] Answer telnyxAnswer(const QList<TelnyxFault> &faults);
/// Telnyx's own words for a status alone.
[[nodiscard]] Answer telnyxStatus(int status);
/// What Telnyx says to a body with these faults; unknown members are let pass, as it does. `numbers` names the members
/// that must be E.164, and a `client_state` must be base64.
[[nodiscard]] QList<TelnyxFault> telnyxBodyFaults(
    const QList<MemberFault> &faults, const QJsonObject &body, const QStringList &numbers);

namespace telnyxfault {
[[nodiscard]] TelnyxFault callEnded();
[[nodiscard]] TelnyxFault noOutboundProfile();
[[nodiscard]] TelnyxFault notAnswered();
[[nodiscard]] TelnyxFault invalidCallControlId();
[[nodiscard]] TelnyxFault recordBeforeAudio();
[[nodiscard]] TelnyxFault transcriptionActive();
[[nodiscard]] TelnyxFault invalidValue(const QString &member);
[[nodiscard]] TelnyxFault missing(const QString &member);
} // namespace telnyxfault
} // namespace cloudgreet::practice
