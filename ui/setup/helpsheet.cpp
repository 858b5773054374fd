// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/helpsheet.h"
#include "domain/result.h"
#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace cloudgreet::ui {

HelpSheet::HelpSheet(const QString &page, QWidget *window) : Sheet{tr("Help"), {}, false, window}
{
    setObjectName(u"helpSheet"_s);
    setMinimumWidth(760);
    auto *text = new QTextBrowser;
    text->setObjectName(u"helpText"_s);
    text->setAccessibleName(tr("Help"));
    text->setOpenExternalLinks(true);
    text->setFixedHeight(520);
    QFile file{u":/help/"_s + page + u".md"_s};
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();          // markdown brings no air of its own
        format.setTopMargin(format.headingLevel() > 0 ? 14 : 5);
        format.setBottomMargin(format.headingLevel() > 0 ? 4 : 3);
        QTextCursor{block}.setBlockFormat(format);
    }
    text->moveCursor(QTextCursor::Start);
    content()->addWidget(text);
}
} // namespace cloudgreet::ui
