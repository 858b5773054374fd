// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace cloudgreet::ui {
class CallDetailPane;
class CallsModel;
class IconButton;
struct Prompt;
class TagFilter;

/// The history: search over what was said, a table, and the chosen call beside it.
class CallsPage : public QWidget
{
    Q_OBJECT
public:
    CallsPage(LineSession &line, Prompt &prompt, QWidget *parent = nullptr);
    void openCall(const QString &id);
    /// Only these calls, told as `what`, until the owner puts that away.
    void showOnly(const api::ApiClient::CallFilter &filter, const QString &what);
    void reload();

signals:
    void appointmentAsked(const cloudgreet::api::Appointment &appointment);

private:
    QLayout *makeHead();
    QLayout *makeFilters();
    QWidget *makeTable();
    void wire();
    void search();
    void chooseOutcome(const QString &outcome);
    void noted(const QString &id);
    void showState();

    LineSession &m_line;
    Prompt &m_prompt;
    CallsModel *m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QStackedWidget *m_list;
    QLabel *m_nothing;
    CallDetailPane *m_detail;
    QTimer m_typing;
    QString m_outcome;
    QButtonGroup *m_chips;
    IconButton *m_only;                             ///< What the list is narrowed to; a click puts it away.
    TagFilter *m_tag;
    api::ApiClient::CallFilter m_narrow;
};
} // namespace cloudgreet::ui
