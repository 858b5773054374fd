// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/performer.h"
#include "net/httpclient.h"

/// What an HTTP answer, or its absence, means for a command of the outbox. Thread: any.
namespace cloudgreet::providers {

/// No answer at all. Whatever may have had its effect is LostAnswer; what never left is Retry.
[[nodiscard]] CommandOutcome withoutAnswer(const Error &error);
/// By status: 2xx Done, 408/429/5xx Retry (with Retry-After), others Failed. `said` are the provider's own words.
[[nodiscard]] CommandOutcome byStatus(const net::HttpAnswer &answer, const QString &said, const QString &code = {});
/// Retry-After in seconds or as a date; 0 when absent or unreadable, at most an hour.
[[nodiscard]] std::chrono::milliseconds retryAfter(const net::HttpAnswer &answer);

/// Sends a call and turns its answer into an outcome by `read`, which is not called when there was no answer.
[[nodiscard]] QFuture<CommandOutcome> perform(net::HttpClient &client, const net::HttpCall &call,
                                              std::function<CommandOutcome(const net::HttpAnswer &)> read);
[[nodiscard]] QFuture<CommandOutcome> ready(CommandOutcome outcome);
/// The body as a JSON object; empty when it is none.
[[nodiscard]] QJsonObject jsonBody(const net::HttpAnswer &answer);
} // namespace cloudgreet::providers
