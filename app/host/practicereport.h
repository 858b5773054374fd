// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace cloudgreet {

/// What came of a practice call, from what the API says of it and what the stand-ins were sent. `attention` is what the
/// team is to see; of it the messages that the caller left are `messages_taken`, beside `messages`, the texts that were
/// sent. `recordings` is the folder of the files. Pure.
[[nodiscard]] QJsonObject practiceReport(
    QJsonObject call, const QJsonObject &received, const QJsonArray &attention, const QString &recordings);

/// The same for people; times as the clocks of the business show them.
[[nodiscard]] QByteArray practiceReportText(const QJsonObject &report, const QTimeZone &zone);
} // namespace cloudgreet
