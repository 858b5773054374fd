// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include <QDateTime>
#include <chrono>
#include <optional>

/// Links that play one recording for a short while, for players and browsers that send no token. Nothing is kept of
/// them. Pure.
namespace cloudgreet::recordinglinks {
inline constexpr std::chrono::seconds shortest{30}, usual{900}, longest{3600};

struct Opened {
    CallId call;
    QDateTime untilUtc;
};

/// The call's id, the end in Unix seconds and 16 bytes of an HMAC-SHA256 of both under `key`; base64url, 54 characters.
/// The end is cut to whole seconds. Empty when there is no key, or the id is no UUID.
[[nodiscard]] QString token(const CallId &call, const QDateTime &untilUtc, const QByteArray &key);
/// What a token of ours opens, and until when, also when that is past; nothing for any other text.
[[nodiscard]] std::optional<Opened> opened(const QString &token, const QByteArray &key);
} // namespace cloudgreet::recordinglinks
