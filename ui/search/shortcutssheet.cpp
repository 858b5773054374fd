// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/shortcutssheet.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QGridLayout>
#include <QVBoxLayout>

namespace cloudgreet::ui {

ShortcutsSheet::ShortcutsSheet(const QList<Command> &commands, QWidget *window) : Sheet{tr("Keys"), {}, false, window}
{
    setObjectName(u"shortcutsSheet"_s);
    setMinimumWidth(700);
    QList<QPair<QString, QString>> keys;
    for (const Command &command : commands)
        if (!command.shortcut.isEmpty())
            keys.append({keyText(command.shortcut), command.title});
    keys += {{tr("?"), tr("This page")},
             {tr("↑ ↓"), tr("Move in lists, charts and finds")},
             {tr("Enter"), tr("Open what is chosen; send a text")},
             {tr("Shift+Enter"), tr("A new line in a text")},
             {tr("Tab"), tr("To the next field or button")},
             {tr("Esc"), tr("Close what is open in front")}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(9);
    const int half = int(keys.size() + 1) / 2;
    for (int i = 0; i < keys.size(); ++i) {
        const int row = i % half, column = i / half * 3;
        auto *cap = label(keys.at(i).first, u"keycap"_s);
        cap->setAlignment(Qt::AlignCenter);
        grid->addWidget(cap, row, column, Qt::AlignLeft);
        auto *what = label(keys.at(i).second, u"body"_s);
        what->setWordWrap(true);
        grid->addWidget(what, row, column + 1);
    }
    grid->setColumnMinimumWidth(2, 12);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    content()->addLayout(grid);
}
} // namespace cloudgreet::ui
