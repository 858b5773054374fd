// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace cloudgreet {

/// Others' words without what looks like a key, a token or a part of one: providers quote what they refuse ("Invalid
/// API Key provided: sk_live_***4242"). Everything of theirs that is kept, logged or shown goes through here. Thread:
/// any.
[[nodiscard]] QString withoutKeys(QString words);
} // namespace cloudgreet
