// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>

namespace cloudgreet::ui {

/// A page's entry in the sidebar: drawing, name, and a count at its end.
class NavButton : public QPushButton
{
    Q_OBJECT
public:
    NavButton(QString drawing, const QString &title, QWidget *parent = nullptr);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_drawing;
    int m_count = 0;
};
} // namespace cloudgreet::ui
