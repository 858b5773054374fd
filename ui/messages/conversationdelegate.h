// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>
#include <QTimeZone>

namespace cloudgreet::ui {

/// Draws a conversation of the list: who, the latest text, when, and what is unread or did not arrive.
class ConversationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int RowHeight = 72;
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTimeZone m_zone = QTimeZone::utc();
};
} // namespace cloudgreet::ui
