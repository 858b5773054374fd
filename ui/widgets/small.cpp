// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/small.h"
#include "domain/result.h"
#include "widgets/icons.h"
#include "widgets/painting.h"
#include <QEvent>
#include <QFrame>
#include <QStyle>
#include <QVBoxLayout>

namespace cloudgreet::ui {

Pill::Pill(QWidget *parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::show(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text, font()).toSize();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    if (!m_text.isEmpty())
        paintPill(painter, rect(), m_text, Colours::current().tones[m_tone]);
}

Avatar::Avatar(int side, QWidget *parent) : QWidget{parent}
{
    setFixedSize(side, side);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintAvatar(painter, rect(), m_name, Colours::current());
}

IconButton::IconButton(const QString &icon, const QString &text, const QString &kind, QWidget *parent)
    : QPushButton{parent}
    , m_icon{icon}
{
    setLabel(text);
    setProperty("kind", kind);
    setCursor(Qt::PointingHandCursor);
    if (text.isEmpty())
        setProperty("iconOnly", true);
    redraw();
}

void IconButton::setLabel(const QString &text)
{
    setText(text.isEmpty() ? text : u" "_s + text);             // the space parts it from the icon
}

void IconButton::setDrawing(const QString &icon)
{
    m_icon = icon;
    redraw();
}

void IconButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::EnabledChange)
        redraw();
}

void IconButton::redraw()
{
    const Colours &colours = Colours::current();
    const QString kind = property("kind").toString();
    const QColor colour = !isEnabled() ? colours.quiet
        : kind == u"primary" ? colours.onAccent
        : kind == u"danger"  ? colours.tones[Tone::Bad].text
                             : colours.text;
    setIcon(ui::icon(m_icon, colour, 16));
    setIconSize({16, 16});
}

QLabel *label(const QString &text, const QString &kind, QWidget *parent)
{
    auto *label = new QLabel{text, parent};
    label->setProperty("kind", kind);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame{parent};
    frame->setProperty("kind", u"card"_s);
    return frame;
}

void clear(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void setKind(QWidget *widget, const QString &kind)
{
    if (widget->property("kind").toString() == kind)
        return;
    widget->setProperty("kind", kind);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}
} // namespace cloudgreet::ui
