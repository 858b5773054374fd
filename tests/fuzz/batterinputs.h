// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "language/listening.h"
#include <QStringList>

/// Inputs to batter `understand` with. Every input follows from a seed, its kind and its index alone.
namespace cloudgreet::batter {

enum class Kind { Random, Mutated };
[[nodiscard]] QString toText(Kind kind);

/// A turn; every fourth also as a line of `understandLine`, perhaps a broken one.
struct Input {
    QString text;
    QByteArray line;
    language::Listening listening;
};

/// What callers said, read from JSON lines (`text`, and `text` of the caller's `turns`) and from the conversations of
/// tests/data ("C: …"). Folders are read with everything below them.
[[nodiscard]] QStringList readCorpus(const QStringList &paths);

class Inputs
{
public:
    struct Recipe {
        quint64 seed = 1;
        quint64 fillPercent = 2; ///< How many of the mutated are made 2,000 characters long.
    };
    Inputs(QStringList corpus, Recipe recipe);
    [[nodiscard]] Input make(Kind kind, quint64 index) const;

private:
    QStringList m_corpus;
    Recipe m_recipe;
};
} // namespace cloudgreet::batter
