// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;

namespace cloudgreet::ui {

/// An editor under its name, with a hint below and, where something is wrong with it, what to do.
class Field : public QWidget
{
    Q_OBJECT
public:
    /// The editor gets the accessible name; the error's object name is the editor's and "Error".
    Field(const QString &title, QWidget *editor, const QString &hint = {}, QWidget *parent = nullptr);
    void setError(const QString &text);             ///< Empty: nothing is wrong.
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    QWidget *m_editor;
    QLabel *m_hint, *m_error;
};
} // namespace cloudgreet::ui
