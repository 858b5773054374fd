// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navbutton.h"
#include "domain/result.h"
#include "widgets/icons.h"
#include "widgets/painting.h"

namespace cloudgreet::ui {

NavButton::NavButton(QString drawing, const QString &title, QWidget *parent)
    : QPushButton{u"        "_s + title, parent}
    , m_drawing{std::move(drawing)}
{
    setProperty("kind", u"nav"_s);
    setCheckable(true);
    setLayoutDirection(Qt::LeftToRight);    // what is painted has one direction, also in a window that has the other
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setMinimumHeight(42);
    setFocusPolicy(Qt::TabFocus);           // a ring after a click says nothing that the chosen page does not
}

void NavButton::setCount(int count)
{
    m_count = count;
    update();
}

void NavButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const Colours &colours = Colours::current();
    QPainter painter{this};
    const QColor colour = isChecked() ? colours.accent : underMouse() ? colours.text : colours.quiet;
    painter.drawPixmap(QPointF{13, height() / 2. - 9.5}, ui::drawing(m_drawing, colour, 19, devicePixelRatioF()));
    if (m_count <= 0)
        return;
    const QString text = m_count > 999 ? tr("999+") : QString::number(m_count);
    QSizeF size = pillSize(text, font());
    size.setHeight(20);
    paintPill(painter, {QPointF{width() - size.width() - 10, (height() - size.height()) / 2}, size}, text,
        isChecked() ? Colours::Pair{colours.onAccent, colours.accent} : colours.tones[Tone::Quiet]);
}
} // namespace cloudgreet::ui
