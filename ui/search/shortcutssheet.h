// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "search/searchhit.h"
#include "widgets/sheet.h"

namespace cloudgreet::ui {

/// The keys of the console: of its commands, and those that hold inside pages.
class ShortcutsSheet : public Sheet
{
    Q_OBJECT
public:
    ShortcutsSheet(const QList<Command> &commands, QWidget *window);
};
} // namespace cloudgreet::ui
