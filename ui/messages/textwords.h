// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include "widgets/colours.h"

/// How texts and what became of them are told to people. Pure.
namespace cloudgreet::ui {

[[nodiscard]] QString peerText(const api::Conversation &conversation);      ///< The name, else the number.
[[nodiscard]] QString textStateText(const api::TextMessage &message);       ///< "Delivered"; empty of received ones.
[[nodiscard]] QString textKindText(const QString &kind); ///< "Confirmation"; empty of what people wrote.
/// What the owner can do about a text that did not arrive, by the reason that was given.
/// Why it did not arrive: the host keeps its reasons in English, this is in the console's language.
[[nodiscard]] QString reasonText(const api::TextMessage &message);
[[nodiscard]] QString adviceFor(const api::TextMessage &message);
} // namespace cloudgreet::ui
