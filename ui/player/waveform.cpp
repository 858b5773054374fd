// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/waveform.h"
#include "widgets/colours.h"
#include <QMouseEvent>
#include <QPainter>

namespace cloudgreet::ui {
namespace {
constexpr double barWidth = 3, barStep = 5;
} // namespace

Waveform::Waveform(QWidget *parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(44);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Place in the recording"));
}

void Waveform::setPeaks(const QByteArray &peaks)
{
    m_peaks = peaks;
    update();
}

void Waveform::setProgress(double share)
{
    m_progress = std::clamp(share, 0., 1.);
    update();
}

void Waveform::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::current();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int bars = std::max(1, int(width() / barStep));
    for (int bar = 0; bar < bars; ++bar) {
        int loud = 0;
        if (!m_peaks.isEmpty()) {
            const qsizetype from = m_peaks.size() * bar / bars,
                            to = std::max(from + 1, m_peaks.size() * (bar + 1) / bars);
            for (qsizetype i = from; i < std::min(to, m_peaks.size()); ++i)
                loud = std::max(loud, int(uchar(m_peaks.at(i))));
        }
        const double tall = std::max(barWidth, loud / 255. * (height() - 6)), x = bar * barStep;
        painter.setBrush(x / width() < m_progress ? colours.accent
                : hasFocus()                      ? colours.quiet
                                                  : colours.tones[Tone::Quiet].fill.darker(colours.isDark ? 70 : 112));
        painter.drawRoundedRect(QRectF{x, (height() - tall) / 2, barWidth, tall}, barWidth / 2, barWidth / 2);
    }
}

void Waveform::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit seekAsked(std::clamp(event->position().x() / width(), 0., 1.));
}

void Waveform::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        emit seekAsked(std::clamp(event->position().x() / width(), 0., 1.));
}
} // namespace cloudgreet::ui
