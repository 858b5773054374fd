// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linecondition.h"
#include <QWidget>

class QLabel;

namespace cloudgreet::ui {

/// What the Live page shows while nobody calls: that the line is answered, and an invitation to try it.
class EmptyLive : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyLive(QWidget *parent = nullptr);
    void describe(const QString &business, const QString &number, LineCondition condition);

signals:
    void practiceAsked();
    void setupAsked();

private:
    QLabel *m_title, *m_lead;
    QWidget *m_setup;
};
} // namespace cloudgreet::ui
