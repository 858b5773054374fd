// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

namespace cloudgreet::ui {

/// A row of a list that can be clicked, or pressed with Space or Enter.
class RowButton : public QFrame
{
    Q_OBJECT
public:
    explicit RowButton(QWidget *parent = nullptr);

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};
} // namespace cloudgreet::ui
