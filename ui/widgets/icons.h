// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>

class QAbstractButton;

namespace cloudgreet::ui {

/// A drawing of resources/icons in one colour, sharp at 1x to 3x.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour, int pixels = 20);
[[nodiscard]] QPixmap drawing(const QString &name, const QColor &colour, int pixels, qreal ratio);
} // namespace cloudgreet::ui
