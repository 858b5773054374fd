// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "widgets/sheet.h"

class QLineEdit;
class QListWidget;

namespace cloudgreet::ui {

/// To whom: a number, told as right or not while it is typed, or a customer by name.
class NewMessageSheet : public Sheet
{
    Q_OBJECT
public:
    NewMessageSheet(LineSession &line, QWidget *window);

signals:
    void chosen(const cloudgreet::api::Conversation &with);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void find();
    void show(const QList<api::Customer> &customers);
    void choose();
    [[nodiscard]] std::optional<QString> number() const;       ///< What is typed, where that is a telephone number.

    LineSession &m_line;
    QLineEdit *m_edit;
    QLabel *m_hint;
    QListWidget *m_list;
    QTimer m_typing;
    int m_asked = 0;
};
} // namespace cloudgreet::ui
