// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "insights/figures.h"
#include <QWidget>

namespace cloudgreet::ui {

/// A drawing of figures whose marks – bars, cells – are read by mouse and by keys: arrows go from one to the next,
/// Enter opens the calls behind it, and each is told in words, for everybody and for screen readers.
class Chart : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] virtual Table table() const = 0;
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] int markCount() const { return int(m_marks.size()); }
    [[nodiscard]] QRectF boxOf(int mark) const { return m_marks.value(mark).box; }

signals:
    void currentChanged(const QString &text);       ///< Empty: none.
    void activated(int mark);

protected:
    struct Mark {
        QRectF box;
        QString text;
    };
    [[nodiscard]] virtual QList<Mark> layOut() const = 0;
    virtual void paintChart(QPainter &painter) const = 0;
    /// Where a key leads from a mark; out of range: nowhere.
    [[nodiscard]] virtual int neighbour(int mark, int key) const;
    void figuresChanged();
    [[nodiscard]] QFont sized(int pixels, QFont::Weight weight = QFont::Normal) const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void choose(int mark);
    [[nodiscard]] int markAt(const QPointF &point) const;
    const QString m_title;
    QList<Mark> m_marks;
    int m_current = -1;
};
} // namespace cloudgreet::ui
