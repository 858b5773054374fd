// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include <QWidget>

namespace cloudgreet::ui {

/// One day's opening times, drawn over its 24 hours. Dragged with the mouse: on free ground a new span, at an edge
/// longer or shorter, in the middle to another time; a double click takes one away. Whoever types has the field beside
/// it.
class DayBar : public QWidget
{
    Q_OBJECT
public:
    explicit DayBar(QWidget *parent = nullptr);
    void setSpans(const QList<api::OpenRange> &spans);
    [[nodiscard]] const QList<api::OpenRange> &spans() const { return m_spans; }
    [[nodiscard]] int xOf(int minute) const;
    static constexpr int Step = 15;             ///< Minutes that a drag moves by.
    [[nodiscard]] QSize sizeHint() const override { return {420, 34}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 34}; }

signals:
    void changed();                             ///< By the mouse.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    enum class Grip { None, From, To, Whole };
    struct Hold {
        qsizetype span = -1;
        Grip grip = Grip::None;
        int offset = 0;                         ///< Minutes from the span's beginning to the pointer.
    };
    [[nodiscard]] int minuteAt(double x) const;
    [[nodiscard]] Hold holdAt(double x) const;
    void drag(int minute);
    [[nodiscard]] QRectF wordsOf(const api::OpenRange &span, const QRectF &box, qreal wide) const;

    QList<api::OpenRange> m_spans;
    Hold m_hold;
};
} // namespace cloudgreet::ui
