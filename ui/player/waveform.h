// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace cloudgreet::ui {

/// A recording drawn as bars; what was played stands out. Click and drag ask for another place; keys are the player's.
class Waveform : public QWidget
{
    Q_OBJECT
public:
    explicit Waveform(QWidget *parent = nullptr);
    void setPeaks(const QByteArray &peaks);
    void setProgress(double share);             ///< 0 to 1
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QSize sizeHint() const override { return {300, 56}; }

signals:
    void seekAsked(double share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QByteArray m_peaks;
    double m_progress = 0;
};
} // namespace cloudgreet::ui
