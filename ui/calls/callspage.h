// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace cloudgreet::ui {
class CallDetailPane;
class CallsModel;

/// The history: search over what was said, a table, and the chosen call beside it.
class CallsPage : public QWidget
{
    Q_OBJECT
public:
    explicit CallsPage(LineSession &line, QWidget *parent = nullptr);
    void openCall(const QString &id);
    void reload();

signals:
    void appointmentAsked(const cloudgreet::api::Appointment &appointment);

private:
    QLayout *makeHead();
    QLayout *makeFilters();
    QWidget *makeTable();
    void wire();
    void search();
    void showState();

    LineSession &m_line;
    CallsModel *m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QStackedWidget *m_list;
    QLabel *m_nothing;
    CallDetailPane *m_detail;
    QTimer m_typing;
    QString m_outcome;
};
} // namespace cloudgreet::ui
