// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/httpclient.h"

namespace cloudgreet::net {

/// Sends all calls at once and hands their answers, in the same order, to `then` when the last has come. Thread: the
/// client's.
void gather(
    HttpClient &client, const QList<HttpCall> &calls, std::function<void(const QList<Result<HttpAnswer>> &)> then);
} // namespace cloudgreet::net
