// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPaintDevice>
#include <QStringList>
#include <QTranslator>
#include <QWidget>
#include <memory>

/// A language that nobody speaks, to find what is not translated: each Latin letter of a text bears an accent, and some
/// are doubled, which makes texts about a third longer. So whatever is shown in plain Latin letters came by tr()
/// nowhere.
namespace cloudgreet {

class PseudoLanguage : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

/// Every piece of text that a widget and its children paint, by whatever means.
[[nodiscard]] QStringList paintedTexts(QWidget &widget);
/// What is told of the same widgets beside what is painted: to a pointer that rests, and to screen readers.
[[nodiscard]] QStringList toldTexts(QWidget &widget);
/// Of labels and buttons that are narrower than what they say.
[[nodiscard]] QStringList clippedTexts(QWidget &widget);
/// The words of a text that are plain Latin and are not data by their form: addresses, ids, names of time zones and
/// currencies, units.
[[nodiscard]] QStringList plainWords(const QString &text);
} // namespace cloudgreet
