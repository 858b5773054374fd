// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cloudgreet::ui {

/// How far a line is from being answered, the first thing that is missing.
enum class LineCondition {
    Offline, ///< The host does not answer us.
    NotSetUp, ///< There is no business.
    NoTelephone, ///< There is no telephone account.
    NotReached, ///< There is, but calls do not come to the host: its address, its webhook or its number is wrong.
    Answered
};
} // namespace cloudgreet::ui
