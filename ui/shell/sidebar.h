// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linecondition.h"
#include "shell/servicestates.h"
#include "widgets/theme.h"
#include <QFrame>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cloudgreet::ui {
class IconButton;
class NavButton;
class RowButton;
class ServiceRow;

/// The way between pages and lines, with counts, the state of the line, and the practice call.
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    enum Page { Live, Calls, Messages, Appointments, Insights, Setup, PageCount };
    explicit Sidebar(Theme &theme, QWidget *parent = nullptr);
    void setLines(const QStringList &names);
    void setBusinesses(const QStringList &names, int current);      ///< A choice only where there are several.
    void chooseLine(int index);
    void choosePage(Page page);
    void takeFocus();               ///< Once it stands in its window.
    void setCount(Page page, int count);
    void showServices(const QList<ServiceStates::Service> &services);
    struct LineState {
        QString business, number;
        bool isPractice = false;
        LineCondition condition = LineCondition::Offline;
    };
    void describe(const LineState &line);

signals:
    void pageChosen(int page);
    void lineChosen(int index);
    void businessChosen(int index);
    void practiceAsked();
    void searchAsked();
    void serviceChosen(const QString &step);        ///< A step of the set-up.

private:
    QLayout *makeBrand();
    QWidget *makeSearch();
    QWidget *makeLineState();
    QWidget *makeFoot();
    void redraw();

    Theme &m_theme;
    QButtonGroup *m_pages, *m_lines;
    QFrame *m_switch;
    QComboBox *m_businessBox;
    QHBoxLayout *m_switchRow;
    QList<NavButton *> m_buttons;
    QLabel *m_business, *m_state, *m_practiceMark;
    QWidget *m_dot;
    IconButton *m_search;
    RowButton *m_lineRow;
    QList<ServiceRow *> m_services;
    IconButton *m_themeButton;
};
} // namespace cloudgreet::ui
