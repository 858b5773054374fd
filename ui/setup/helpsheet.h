// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/sheet.h"

namespace cloudgreet::ui {

/// One of the owner's help pages (resources/help), over the window. Links open in the system's browser.
class HelpSheet : public Sheet
{
    Q_OBJECT
public:
    HelpSheet(const QString &page, QWidget *window);
};
} // namespace cloudgreet::ui
