// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace cloudgreet::ui {

/// Draws a row of the calls table: avatar, name and what it was about, the outcome as a pill.
class CallDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int RowHeight = 64;
    [[nodiscard]] static int widestOutcome(
        const QFont &font); ///< Of the pills, in any of which a row's outcome may come.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
} // namespace cloudgreet::ui
