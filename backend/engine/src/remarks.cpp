// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remarks.h"
#include "domain/result.h"

namespace cloudgreet::remarks {
namespace {

QString spellingOf(const QString &tag, const QStringList &known)
{
    const auto same = std::find_if(known.begin(), known.end(),
        [&](const QString &other) { return other.compare(tag, Qt::CaseInsensitive) == 0; });
    return same == known.end() ? tag : *same;
}
} // namespace

QStringList tidyTags(const QStringList &wanted, const QStringList &inUse)
{
    QStringList tags;
    for (const QString &part : wanted.join(u',').split(u',')) {
        const QString tag = spellingOf(part.simplified().left(LongestTag).trimmed(), inUse);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive) && tags.size() < MostTags)
            tags << tag;
    }
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

QString tidyNotes(const QString &written)
{
    return written.trimmed().isEmpty() ? QString{} : written.left(LongestNotes);
}
} // namespace cloudgreet::remarks
