// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/quitsheet.h"
#include "domain/result.h"
#include "widgets/small.h"
#include <QBoxLayout>

namespace cloudgreet::ui {

QuitSheet::QuitSheet(int live, bool canHide, QWidget *window)
    : Sheet{tr("Quit CloudGreet?"), live > 0 ? tr("Quit when they end") : tr("Quit"), live == 0, window}
{
    setObjectName(u"quitSheet"_s);
    const QString calls = live > 0 ? tr("%n call(s) are under way.", nullptr, live) + u' ' : QString{};
    auto *words = label(calls + tr("While CloudGreet is closed, this computer answers no calls."), u"body"_s);
    words->setWordWrap(true);
    content()->addWidget(words);
    const auto other = [this](const QString &name, const QString &title, auto signal) {
        auto *button = new QPushButton{title};
        button->setObjectName(name);
        button->setProperty("kind", u"plain"_s);
        button->setAutoDefault(false);
        content()->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            accept();                           // first: a sheet over a hidden window would not be closed
            emit (this->*signal)();
        });
    };
    if (canHide)
        other(u"hideButton"_s, tr("Close the window and go on answering"), &QuitSheet::hideInstead);
    if (live > 0)
        other(u"quitNowButton"_s, tr("Quit now; these callers hear nothing more"), &QuitSheet::quitNow);
    connect(yesButton(), &QPushButton::clicked, this, [this, live] {
        accept();
        live > 0 ? emit quitWhenTheyEnd() : emit quitNow();
    });
}
} // namespace cloudgreet::ui
