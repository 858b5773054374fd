// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/helpsheet.h"
#include "domain/result.h"
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace cloudgreet::ui {

HelpSheet::HelpSheet(const QString &page, QWidget *window) : Sheet{tr("Help"), {}, false, window}
{
    setObjectName(u"helpSheet"_s);
    auto *text = new QTextBrowser;
    text->setObjectName(u"helpText"_s);
    text->setAccessibleName(tr("Help"));
    text->setOpenExternalLinks(true);
    text->setFixedSize(680, 520);
    QFile file{u":/help/"_s + page + u".md"_s};
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    content()->addWidget(text);
}
} // namespace cloudgreet::ui
