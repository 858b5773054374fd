// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/colours.h"
#include <QWidget>

class QVBoxLayout;

namespace cloudgreet::ui {

/// Short notices in the lower right corner of a window, gone after some seconds or by a click.
class Toasts : public QWidget
{
    Q_OBJECT
public:
    explicit Toasts(QWidget *window);
    void show(const QString &title, const QString &text, Tone tone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    QVBoxLayout *m_stack;
};
} // namespace cloudgreet::ui
