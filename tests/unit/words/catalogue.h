// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QString>
#include <QStringList>

/// Qt's translation files, and what may be wrong with a translation. Source: Qt Linguist Manual, "TS File Format".
namespace cloudgreet {

struct CatalogueMessage {
    QString context, source, comment, state;    ///< state: "unfinished", "vanished", "obsolete"; empty: finished
    QStringList translations;                   ///< One, or one for each plural form.
    bool isPlural = false;
    [[nodiscard]] QString name() const
    {
        return context + QStringLiteral(" / ") + source
            + (comment.isEmpty() ? comment : QStringLiteral(" / ") + comment);
    }
};

/// Empty where the file cannot be read as one.
[[nodiscard]] QList<CatalogueMessage> catalogueOf(const QString &path);
[[nodiscard]] QSet<QString> namesOf(const QList<CatalogueMessage> &messages);
/// What a reader would stumble over, in words; empty: nothing.
[[nodiscard]] QStringList faultsOf(const CatalogueMessage &message);
} // namespace cloudgreet
