// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowbutton.h"
#include "domain/result.h"
#include <QKeyEvent>
#include <QMouseEvent>

namespace cloudgreet::ui {

RowButton::RowButton(QWidget *parent) : QFrame{parent}
{
    setProperty("kind", u"row"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void RowButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit clicked();
    else
        QFrame::keyPressEvent(event);
}
} // namespace cloudgreet::ui
