// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "request.h"

namespace cloudgreet::telnyx {
/// Fetches the file into the recordings' folder: from the link of the event, or, when that has expired or is missing,
/// from a fresh one. The key never goes to the link's host. Answer: file, sha256, bytes. Source: Telnyx, call
/// recordings.
[[nodiscard]] QFuture<CommandOutcome> fetchRecording(
    net::HttpClient &client, const Settings &settings, const command::FetchRecording &what);
[[nodiscard]] QFuture<CommandOutcome> deleteRecording(
    net::HttpClient &client, const Settings &settings, const command::DeleteRecording &what);
} // namespace cloudgreet::telnyx
