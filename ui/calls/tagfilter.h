// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QPushButton>

class QMenu;

namespace cloudgreet::ui {

/// A chip that narrows a list to calls with one tag, chosen from those in use.
class TagFilter : public QPushButton
{
    Q_OBJECT
public:
    explicit TagFilter(LineSession &line, QWidget *parent = nullptr);
    [[nodiscard]] QString tag() const { return m_tag; }
    void choose(const QString &tag);        ///< Empty: all calls. Tells nobody.

signals:
    void chosen(const QString &tag);

private:
    void ask();
    void offer(const QList<api::TagUse> &tags);
    LineSession &m_line;
    QMenu *m_menu;
    QString m_tag;
};
} // namespace cloudgreet::ui
