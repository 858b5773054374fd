// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model.h"
#include "train/corpus.h"

namespace cloudgreet::language::train {

/// A turn as the model learns it.
struct Example {
    Features features;
    quint32 labels = 0; ///< A bit for each intent that is true of the turn.
    int main = 0;
    int fold = 0, set = 0; ///< `set`: which of the files, by its index.
    bool offTopic = false;
    bool underWay = false; ///< Something was asked or said before.
    bool bare = false; ///< A booking turn without what was said and done before it.
    float weight = 1;
};

struct Settings {
    int epochs = 8;
    int finishingEpochs = 2; ///< After the weak features were left out.
    float rate = 0.15F;
    float mainShare = 0.9F; ///< Of the target, where a turn does several things.
    size_t rows = 50'000;
    float bookAhead = 0.08F;
};

/// The examples of all sets, in order. A booking turn is learned twice: with everything known about it, and with no
/// more than the product knows on the telephone. Only the product's languages.
[[nodiscard]] std::vector<Example> examplesOf(const std::vector<Set> &sets);

/// A point of the calibration: of turns with this probability, how many the model got right.
struct Step {
    float score, right;
};

/// Learns from the examples outside `fold` (-1: from all) and writes the table that IntentModel reads. The same
/// examples give the same bytes.
[[nodiscard]] QByteArray fit(const std::vector<Example> &examples, int fold, const Settings &settings,
    const std::vector<Step> &calibration, const QByteArray &dataHash, const QByteArray &sourceHash);

/// Isotonic calibration from (probability, right) pairs of turns that the model had not seen.
[[nodiscard]] std::vector<Step> calibrate(std::vector<std::pair<float, bool>> outcomes);
/// The intent of a label's name, or -1.
[[nodiscard]] int intentOf(QStringView label);
} // namespace cloudgreet::language::train
