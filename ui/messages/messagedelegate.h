// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace cloudgreet::ui {

/// Draws a text as a bubble: theirs on the left, ours on the right; the day above its first, the time and what became
/// of it below the last of a group, and below one that did not arrive why, and what to do.
class MessageDelegate : public QStyledItemDelegate
{
public:
    explicit MessageDelegate(QAbstractItemView &view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout;
    [[nodiscard]] Layout layoutOf(const QModelIndex &index, int width) const;
    QAbstractItemView &m_view;
};
} // namespace cloudgreet::ui
