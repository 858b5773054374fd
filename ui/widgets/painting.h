// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/colours.h"
#include <QPainter>

/// Shapes that delegates and widgets share. Each leaves the painter as it found it.
namespace cloudgreet::ui {

/// Initials in a circle whose tint follows from the name; a telephone where there is no name.
void paintAvatar(QPainter &painter, const QRectF &circle, const QString &name, const Colours &colours);
[[nodiscard]] QSizeF pillSize(const QString &text, const QFont &font);
void paintPill(QPainter &painter, const QRectF &pill, const QString &text, Colours::Pair colours);
[[nodiscard]] QFont pillFont(QFont base);
/// A line in which the parts between U+0002 and U+0003 stand out; what does not fit is cut from its end.
void paintHit(QPainter &painter, QRectF line, const QString &text, const Colours &colours);
} // namespace cloudgreet::ui
