// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/chart.h"
#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace cloudgreet::ui {

Chart::Chart(const QString &title, QWidget *parent) : QWidget{parent}, m_title{title}
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);    // what is painted has one direction, also in a window that has the other
    setMouseTracking(true);
    setAccessibleName(title);
}

QFont Chart::sized(int pixels, QFont::Weight weight) const
{
    QFont font = this->font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QString Chart::currentText() const
{
    return m_current >= 0 && m_current < m_marks.size() ? m_marks.at(m_current).text : QString{};
}

void Chart::figuresChanged()
{
    m_marks = layOut();
    choose(hasFocus() ? std::min(m_current, int(m_marks.size()) - 1) : -1);
    update();
}

void Chart::choose(int mark)
{
    m_current = mark;
    const QString text = currentText();
    setAccessibleName(text.isEmpty() ? m_title : tr("%1: %2").arg(m_title, text));
    QAccessibleEvent told{this, QAccessible::NameChanged};
    QAccessible::updateAccessibility(&told);
    emit currentChanged(text);
    update();
}

int Chart::neighbour(int mark, int key) const
{
    switch (key) {
    case Qt::Key_Left: case Qt::Key_Up: return mark - 1;
    case Qt::Key_Right: case Qt::Key_Down: return mark + 1;
    default: return -1;
    }
}

int Chart::markAt(const QPointF &point) const
{
    for (int mark = 0; mark < m_marks.size(); ++mark)
        if (m_marks.at(mark).box.contains(point))
            return mark;
    return -1;
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_marks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: case Qt::Key_Right: case Qt::Key_Up: case Qt::Key_Down:
        if (const int next = m_current < 0 ? 0 : neighbour(m_current, event->key()); next >= 0 && next <= last)
            choose(next);
        return;
    case Qt::Key_Home: return choose(std::min(0, last));
    case Qt::Key_End: return choose(last);
    case Qt::Key_Return: case Qt::Key_Enter: case Qt::Key_Space:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_marks.isEmpty() && event->reason() != Qt::MouseFocusReason)
        choose(0);
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    choose(-1);
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark != m_current)
        choose(mark);
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int mark = markAt(event->position()); mark >= 0 && event->button() == Qt::LeftButton) {
        choose(mark);
        emit activated(mark);
    }
}

void Chart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        choose(-1);
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_marks = layOut();
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintChart(painter);
    if (m_current < 0 || m_current >= m_marks.size())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{Colours::current().accent, 2});
    painter.drawRoundedRect(m_marks.at(m_current).box.adjusted(1, 1, -1, -1), 4, 4);
}
} // namespace cloudgreet::ui
