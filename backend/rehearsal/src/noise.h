// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rehearsal/virtualtime.h"
#include <QStringList>

namespace cloudgreet::rehearsal {

/// What a transcriber makes of a sentence on a bad line: words lost, doubled or taken for others that sound alike,
/// "um", no marks or capitals, and now and then a sentence in two halves, each sent as if it were one. Same seed, same
/// errors.
class Noise
{
public:
    explicit Noise(Random &random) : m_random{random}, m_writesPlainly{random.chance(0.4)} {}
    [[nodiscard]] QStringList heardAs(const QString &sentence);

private:
    [[nodiscard]] QString misheard(const QString &word);
    Random &m_random;
    bool m_writesPlainly;                   ///< This line's transcriber writes neither marks nor capitals.
};
} // namespace cloudgreet::rehearsal
