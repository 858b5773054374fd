// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/sheet.h"

namespace cloudgreet::ui {

/// Asks before the line falls silent: how many calls are under way, and whether to wait for them.
class QuitSheet : public Sheet
{
    Q_OBJECT
public:
    QuitSheet(int live, bool canHide, QWidget *window);

signals:
    void quitNow();
    void quitWhenTheyEnd();
    void hideInstead();
};
} // namespace cloudgreet::ui
