// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"
#include <algorithm>

namespace cloudgreet::reception {
namespace {
const PhraseRow *rowOf(Phrase phrase, language::Tongue tongue)
{
    const auto rows = tongue == language::Tongue::Spanish ? spanishPhrases() : englishPhrases();
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const PhraseRow &row) { return row.phrase == phrase; });
    return found == rows.end() ? nullptr : &*found;
}

/// Not QString::arg(): a caller's own words may hold a percent sign and a digit.
QString filled(QStringView wording, const QStringList &words)
{
    QString out;
    for (qsizetype i = 0; i < wording.size(); ++i) {
        const int place = wording[i] == u'%' && i + 1 < wording.size() ? wording[i + 1].digitValue() : -1;
        if (place >= 1) {
            out += words.value(place - 1);
            ++i;
        } else {
            out += wording[i];
        }
    }
    return out;
}
} // namespace

QString phrased(Phrase phrase, const QStringList &words, language::Tongue tongue, quint32 variety)
{
    const PhraseRow *row = rowOf(phrase, tongue);
    Q_ASSERT(row);
    if (!row)
        return {};
    const auto count = quint32(
        std::count_if(row->wordings.begin(), row->wordings.end(), [](const char16_t *w) { return w != nullptr; }));
    return filled(row->wordings[variety % std::max(1U, count)], words);
}
} // namespace cloudgreet::reception
