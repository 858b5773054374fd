// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/httpclient.h"
#include "telnyx/telnyxline.h"

namespace cloudgreet::telnyx {
struct ProviderError {
    QString code, words;
};
/// The first of the errors that an answer carries; empty when it carries none.
[[nodiscard]] ProviderError firstError(const net::HttpAnswer &answer);
[[nodiscard]] net::HttpCall request(
    const Settings &settings, const QByteArray &method, const QString &path, const QJsonObject &body);
} // namespace cloudgreet::telnyx
