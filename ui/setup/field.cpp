// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/field.h"
#include "domain/result.h"
#include "widgets/small.h"
#include <QComboBox>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace cloudgreet::ui {

Field::Field(const QString &title, QWidget *editor, const QString &hint, QWidget *parent)
    : QWidget{parent}
    , m_editor{editor}
{
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(5);
    QLabel *name = label(title, u"strong"_s);
    name->setBuddy(editor);
    editor->setAccessibleName(title);
    editor->setAccessibleDescription(hint);
    if (const auto *box = qobject_cast<QComboBox *>(editor); box && box->isEditable())
        box->lineEdit()->setAccessibleName(title);
    m_hint = label(hint, u"small"_s);
    m_hint->setWordWrap(true);
    m_hint->setVisible(!hint.isEmpty());
    m_error = label({}, u"fieldError"_s);
    m_error->setObjectName(editor->objectName() + u"Error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    all->addWidget(name);
    all->addWidget(editor);
    all->addWidget(m_error);
    all->addWidget(m_hint);
    setFocusProxy(editor);
}

void Field::setError(const QString &text)
{
    m_error->setText(text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1));
    m_error->setVisible(!text.isEmpty());
    m_editor->setProperty("wrong", !text.isEmpty());
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
}
} // namespace cloudgreet::ui
