// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheet.h"
#include "domain/result.h"
#include "widgets/small.h"
#include "widgets/colours.h"
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int corner = 14;
}

Sheet::Sheet(const QString &title, const QString &yes, bool isDangerous, QWidget *window) : QDialog{window}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);             // for the round corners
    setWindowFlag(Qt::FramelessWindowHint);
    setProperty("kind", u"sheet"_s);
    setWindowTitle(title);
    setMinimumWidth(400);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(24, 22, 24, 20);
    all->setSpacing(14);
    all->addWidget(label(title, u"heading"_s));
    m_content = new QVBoxLayout;
    m_content->setSpacing(10);
    all->addLayout(m_content, 1);
    m_error = label({}, u"error"_s);
    m_error->setObjectName(u"sheetError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    all->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *no = new QPushButton{yes.isEmpty() ? tr("Close") : tr("Cancel")};
    no->setObjectName(u"sheetNoButton"_s);
    no->setProperty("kind", u"plain"_s);
    no->setAutoDefault(false);
    m_yes = new QPushButton{yes};
    m_yes->setObjectName(u"sheetYesButton"_s);
    m_yes->setProperty("kind", isDangerous ? u"danger"_s : u"primary"_s);
    m_yes->setDefault(true);
    m_yes->setVisible(!yes.isEmpty());
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(m_yes);
    all->addLayout(buttons);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
}

Scrim::Scrim(QWidget *window, QDialog *over) : QWidget{window}
{
    setObjectName(u"scrim"_s);
    setAttribute(Qt::WA_StyledBackground);
    setGeometry(window->rect());
    window->installEventFilter(this);
    connect(over, &QDialog::finished, this, &QWidget::deleteLater);
    connect(over, &QObject::destroyed, this, &QWidget::deleteLater);
    show();
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Sheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_scrim && parentWidget())
        m_scrim = new Scrim{parentWidget(), this};
    place();
}

void Sheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // Where nothing composes windows, what is transparent is black: the corners are cut off besides.
    QPainterPath outline;
    outline.addRoundedRect(rect(), corner, corner);
    setMask(QRegion{outline.toFillPolygon().toPolygon()});
    if (isVisible())
        place();
}

void Sheet::place()
{
    if (const QWidget *over = parentWidget())
        move(over->mapToGlobal(QPoint{(over->width() - width()) / 2, std::max(0, (over->height() - height()) / 2)}));
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Colours::current().border);
    painter.setBrush(Colours::current().surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void Sheet::setError(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    if (isVisible())
        adjustSize();
}

void Sheet::setBusy(bool busy)
{
    m_yes->setEnabled(!busy);
}
} // namespace cloudgreet::ui
