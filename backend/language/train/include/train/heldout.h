// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "train/fit.h"

namespace cloudgreet::language::train {
/// For each fold, the table learned from the other four. Two threads; the bytes do not depend on them.
[[nodiscard]] std::vector<QByteArray> heldOutTables(
    const std::vector<Example> &examples, const Settings &settings, const std::vector<Step> &calibration = {});
/// How sure the models were of turns that they had not seen, and whether they were right.
[[nodiscard]] std::vector<std::pair<float, bool>> outcomesOf(
    const std::vector<Example> &examples, const std::vector<QByteArray> &tables);
/// A line for each set: how often the held-out models were right, as text.
[[nodiscard]] QString summary(
    const std::vector<Set> &sets, const std::vector<Example> &examples, const std::vector<QByteArray> &tables);
} // namespace cloudgreet::language::train
