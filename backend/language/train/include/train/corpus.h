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

/// One file of the data. Named by its kind, never by where it comes from.
struct Set {
    QString kind; ///< "booking turns", "line openings"…
    QString path; ///< Below the data folder.
    float weight = 1; ///< Of a line of it in training: small sets near to callers count for more.
    std::vector<Line> lines;
};

/// The files with intents, in a fixed order. Errors: NotFound (no such folder, or a file is missing).
[[nodiscard]] Result<std::vector<Set>> readIntentSets(const QString &dataFolder);
/// Every other file with an answer per line: dates, slots, spoken forms. Errors: NotFound.
[[nodiscard]] Result<std::vector<Set>> readOtherSets(const QString &dataFolder);
/// SHA-256 over the names and bytes of the sets.
[[nodiscard]] QByteArray hashOf(const std::vector<Set> &sets);
/// The folder that CLOUDGREET_LANGUAGE_DATA names. Errors: NotFound (not set, or no such folder), with words for a
/// user.
[[nodiscard]] Result<QString> dataFolder();
} // namespace cloudgreet::language::train
