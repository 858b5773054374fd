// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toasts.h"
#include "domain/result.h"
#include "widgets/small.h"
#include <QEvent>
#include <QMouseEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto shownFor = 6s;
constexpr int most = 3, toastWidth = 320, margin = 20;

class Dot : public QWidget
{
public:
    Dot(Tone tone, QWidget *parent) : QWidget{parent}, m_tone{tone} { setFixedSize(10, 18); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Colours::current().tones[m_tone].text);
        painter.drawEllipse(QRectF{0, 5, 9, 9});
    }

private:
    Tone m_tone;
};
} // namespace

Toasts::Toasts(QWidget *window) : QWidget{window}, m_stack{new QVBoxLayout{this}}
{
    setObjectName(u"toasts"_s);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->setSpacing(10);
    window->installEventFilter(this);
    hide();
}

void Toasts::show(const QString &title, const QString &text, Tone tone)
{
    QFrame *toast = card(this);
    toast->setObjectName(u"toast"_s);
    toast->setProperty("toast", true);
    toast->setFixedWidth(toastWidth);
    toast->setAccessibleName(title);
    auto *row = new QHBoxLayout{toast};
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(10);
    row->addWidget(new Dot{tone, toast}, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(title, u"strong"_s));
    QLabel *body = label(text, u"quiet"_s);
    body->setWordWrap(true);
    words->addWidget(body);
    row->addLayout(words, 1);
    toast->installEventFilter(this);
    while (m_stack->count() >= most) {
        QLayoutItem *oldest = m_stack->takeAt(0);
        oldest->widget()->deleteLater();
        oldest->widget()->hide();
        delete oldest;
    }
    m_stack->addWidget(toast);
    QTimer::singleShot(shownFor, toast, [this, toast] {
        m_stack->removeWidget(toast);
        toast->hide();
        toast->deleteLater();
        settle();
    });
    QWidget::show();
    toast->show();                                  // what is not shown yet has no height in its layout
    settle();
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        settle();
    auto *toast = qobject_cast<QFrame *>(watched);
    if (toast && toast != parentWidget() && event->type() == QEvent::MouseButtonRelease) {
        m_stack->removeWidget(toast);
        toast->hide();
        toast->deleteLater();
        settle();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Toasts::settle()
{
    if (m_stack->count() == 0)
        return hide();
    m_stack->activate();
    const QSize size{toastWidth, m_stack->heightForWidth(toastWidth)};
    setGeometry(parentWidget()->width() - size.width() - margin, parentWidget()->height() - size.height() - margin,
        size.width(), size.height());
    raise();
}
} // namespace cloudgreet::ui
