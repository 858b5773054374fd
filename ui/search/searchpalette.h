// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "search/searchhit.h"
#include "shell/linesession.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace cloudgreet::ui {
class SearchModel;

/// Search over everything of a line, and what can be done by name: found while typing, chosen by arrows and Enter.
class SearchPalette : public QDialog
{
    Q_OBJECT
public:
    SearchPalette(LineSession &line, QList<Command> commands, QWidget *window);

signals:
    void chosen(const cloudgreet::ui::SearchHit &hit);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wire();
    void typed();
    void find();
    template <typename T, typename Convert>
    void ask(api::Answer<api::Page<T>> answer, SearchHit::Kind kind, Convert convert);
    void place();                                   ///< Current row, size and the line below.
    void move(int step);
    void choose();

    LineSession &m_line;
    const QList<Command> m_commands;
    SearchModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_state;
    QTimer m_typing;
    int m_generation = 0, m_open = 0;               ///< m_open: answers that are still to come.
    bool m_moved = false, m_opensFirst = false;     ///< Enter came before the answers.
    QString m_trouble;
};
} // namespace cloudgreet::ui
