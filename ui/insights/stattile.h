// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/rowbutton.h"

class QLabel;

namespace cloudgreet::ui {

/// A figure, and below it how it was before. One with calls behind it can be clicked.
class StatTile : public RowButton
{
    Q_OBJECT
public:
    enum class Better { Higher, Lower, Neither };
    StatTile(const QString &name, const QString &title, Better better, bool isLink, QWidget *parent = nullptr);
    /// `change`: in words; the numbers tell whether it is for the better.
    void show(const QString &figure, const QString &change, double now, double before);
    [[nodiscard]] QString figure() const;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Better m_better;
    const bool m_isLink;
    QLabel *m_title, *m_figure, *m_change;
};
} // namespace cloudgreet::ui
