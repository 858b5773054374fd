// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/prompt.h"
#include "domain/result.h"
#include "widgets/sheet.h"
#include "widgets/small.h"
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {

Sheet *sheetOf(const Prompt::Question &question, QWidget *window)
{
    auto *sheet = new Sheet{question.title, question.yes, question.isDangerous, window};
    sheet->setObjectName(u"promptSheet"_s);
    QLabel *text = label(question.text, u"quiet"_s);
    text->setWordWrap(true);
    sheet->content()->addWidget(text);
    return sheet;
}
} // namespace

void SheetPrompt::confirm(const Question &question, std::function<void()> onYes)
{
    Sheet *sheet = sheetOf(question, m_window);
    QObject::connect(sheet->yesButton(), &QPushButton::clicked, sheet, &QDialog::accept);
    QObject::connect(sheet, &QDialog::accepted, sheet, std::move(onYes));
    sheet->open();
}

void SheetPrompt::askText(
    const Question &question, const QString &placeholder, std::function<void(const QString &)> onText)
{
    Sheet *sheet = sheetOf(question, m_window);
    auto *edit = new QLineEdit;
    edit->setObjectName(u"promptEdit"_s);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(question.title);
    sheet->content()->addWidget(edit);
    QObject::connect(sheet->yesButton(), &QPushButton::clicked, sheet, &QDialog::accept);
    QObject::connect(
        sheet, &QDialog::accepted, sheet, [edit, onText = std::move(onText)] { onText(edit->text().trimmed()); });
    sheet->open();
    edit->setFocus();
}

void SheetPrompt::askFile(const QString &title, const QString &name, std::function<void(const QString &path)> onPath)
{
    auto *dialog = new QFileDialog{m_window, title};
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);         // it asks before it replaces a file
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(onPath));
    dialog->open();
}

void SheetPrompt::askOpen(const QString &title, const QString &kinds, std::function<void(const QString &path)> onPath)
{
    auto *dialog = new QFileDialog{m_window, title};
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilter(kinds);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(onPath));
    dialog->open();
}
} // namespace cloudgreet::ui
