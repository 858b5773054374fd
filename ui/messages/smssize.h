// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace cloudgreet::ui {

/// How a text travels. Carriers send and charge it in parts: 160 characters of the basic alphabet (153 where there are
/// several parts), or 70 (67) as soon as one character is not in it. Source: 3GPP TS 23.038 section 6.2.1, 23.040
/// section 9.2.3.24.
struct SmsSize {
    int characters = 0;         ///< As people count: an emoji is one.
    int parts = 0;              ///< 0 of nothing.
    bool isBasic = true;        ///< All in the basic alphabet.
    friend bool operator==(const SmsSize &, const SmsSize &) = default;
};
[[nodiscard]] SmsSize smsSize(const QString &text);
} // namespace cloudgreet::ui
