// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <vector>

/// Reading the public language data and learning the intents from it. No part of the product links this.
namespace cloudgreet::language::train {

inline constexpr int Folds = 5;

struct Line {
    QByteArray json;
    int fold = 0; ///< By conversation, or by wording where a line stands alone: no wording is in two folds.
};

enum class Kind { BookingTurns, Requests, Dates, Slots, Spoken };

/// One file of the data, named by what is in it and a letter, in the order of the files: "requests B".
struct Set {
    QString name;
    Kind kind = Kind::Requests;
    std::vector<Line> lines;
};

/// Every file of a known kind below the folder, in the order of their paths. Errors: NotFound (no such folder, a file
/// that cannot be read, or nothing with intents in it).
[[nodiscard]] Result<std::vector<Set>> readSets(const QString &dataFolder);
/// Those of them that tell intents, in the same order.
[[nodiscard]] std::vector<Set> withIntents(const std::vector<Set> &sets);
/// SHA-256 over the names and lines of the sets.
[[nodiscard]] QByteArray hashOf(const std::vector<Set> &sets);
/// The folder that CLOUDGREET_LANGUAGE_DATA names. Errors: NotFound (not set, or no such folder), with words for a
/// user.
[[nodiscard]] Result<QString> dataFolder();
} // namespace cloudgreet::language::train
